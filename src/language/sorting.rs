//! The alphabetical order of each language, for lists that people read. The database's own order is never shown.

use std::cmp::Ordering;
use std::sync::LazyLock;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::{Locale, locale};

use super::per_language::PerLanguage;
use crate::domain::Language;

/// The Arabic article, which the United Nations passes over when it orders States.
const ARABIC_ARTICLE: &str = "ال";

/// `None` where the compiled data lacks the language, which the tests exclude.
static COLLATORS: LazyLock<PerLanguage<Option<CollatorBorrowed<'static>>>> = LazyLock::new(|| {
    PerLanguage::new(|language| CollatorBorrowed::try_new(locale_of(language).into(), CollatorOptions::default()).ok())
});

/// Chinese sorts by pinyin, the language's usual order.
const fn locale_of(language: Language) -> Locale {
    match language {
        Language::Ar => locale!("ar"),
        Language::En => locale!("en"),
        Language::Es => locale!("es"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Zh => locale!("zh"),
    }
}

/// Which of two texts comes first in the language's alphabet.
#[must_use]
pub fn compare(language: Language, a: &str, b: &str) -> Ordering {
    COLLATORS.get(language).as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b).then_with(|| a.cmp(b)))
}

/// Which of two States comes first, by their names in the language: like [`compare`], without an initial Arabic article.
#[must_use]
pub fn compare_states(language: Language, a: &str, b: &str) -> Ordering {
    compare(language, sorted_as(language, a), sorted_as(language, b)).then_with(|| a.cmp(b))
}

fn sorted_as(language: Language, name: &str) -> &str {
    match language {
        Language::Ar => name.strip_prefix(ARABIC_ARTICLE).unwrap_or(name),
        _ => name,
    }
}

/// Puts States, or what belongs to one State each, into the order of their names, which `key` gives in the language.
/// Equal names keep their order.
pub fn sort_states<T>(language: Language, states: &mut [T], key: impl Fn(&T) -> &str) {
    states.sort_by(|a, b| compare_states(language, key(a), key(b)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, mut names: Vec<&str>) -> Vec<&str> {
        sort_states(language, &mut names, |name| name);
        names
    }

    #[test]
    fn every_language_has_its_collator() {
        for language in Language::ALL {
            assert!(COLLATORS.get(language).is_some(), "{language}");
        }
    }

    #[test]
    fn accents_do_not_send_a_state_to_the_end() {
        assert_eq!(
            sorted(Language::Fr, vec!["Zambie", "Égypte", "Fidji", "Équateur", "Espagne", "Île"]),
            ["Égypte", "Équateur", "Espagne", "Fidji", "Île", "Zambie"]
        );
        assert_eq!(compare(Language::En, "Côte d’Ivoire", "Croatia"), Ordering::Less);
    }

    #[test]
    fn spanish_has_its_own_letter() {
        assert_eq!(sorted(Language::Es, vec!["ñu", "nz", "o", "na"]), ["na", "nz", "ñu", "o"]);
    }

    #[test]
    fn russian_yo_stands_with_ye() {
        assert_eq!(sorted(Language::Ru, vec!["жук", "ёж", "ель"]), ["ёж", "ель", "жук"]);
    }

    #[test]
    fn chinese_sorts_by_pinyin() {
        assert_eq!(
            sorted(Language::Zh, vec!["中国", "安哥拉", "巴西", "法国", "埃及"]),
            ["埃及", "安哥拉", "巴西", "法国", "中国"]
        );
    }

    #[test]
    fn the_arabic_article_is_passed_over() {
        assert_eq!(
            sorted(Language::Ar, vec!["الأرجنتين", "الاتحاد الروسي", "أذربيجان", "اليمن", "بلجيكا"]),
            ["الاتحاد الروسي", "أذربيجان", "الأرجنتين", "بلجيكا", "اليمن"]
        );
    }

    #[test]
    fn only_equal_texts_are_equal() {
        assert_eq!(compare(Language::En, "Peru", "Peru"), Ordering::Equal);
        assert_ne!(compare_states(Language::Ar, "اليمن", "يمن"), Ordering::Equal);
    }
}
