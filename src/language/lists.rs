//! Several things in one sentence: `A, B and C`. The patterns are those of the Unicode common locale data.

use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};

use crate::domain::Language;

/// British English, which like the United Nations puts no comma before the last `and`.
const fn locale_of(language: Language) -> Locale {
    match language {
        Language::Ar => locale!("ar"),
        Language::En => locale!("en-GB"),
        Language::Es => locale!("es"),
        Language::Fr => locale!("fr"),
        Language::Ru => locale!("ru"),
        Language::Zh => locale!("zh"),
    }
}

/// All of these: `A, B and C`.
#[must_use]
pub fn list_and<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    list(ListFormatter::try_new_and(locale_of(language).into(), ListFormatterOptions::default()).ok(), items)
}

/// Any of these: `A, B or C`.
#[must_use]
pub fn list_or<S: AsRef<str>>(language: Language, items: &[S]) -> String {
    list(ListFormatter::try_new_or(locale_of(language).into(), ListFormatterOptions::default()).ok(), items)
}

/// A formatter is a reference to compiled data, so that making one costs next to nothing. The tests exclude that the data lacks a
/// language; commas would stand in for it.
fn list<S: AsRef<str>>(formatter: Option<ListFormatter>, items: &[S]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match formatter {
        Some(formatter) => formatter.format(items).to_string(),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_of_three() {
        assert_eq!(
            Language::ALL.map(|language| list_and(language, &["A", "B", "C"])),
            ["A وB وC", "A, B and C", "A, B y C", "A, B et C", "A, B и C", "A、B和C"]
        );
    }

    #[test]
    fn any_of_three() {
        assert_eq!(
            Language::ALL.map(|language| list_or(language, &["A", "B", "C"])),
            ["A أو B أو C", "A, B or C", "A, B o C", "A, B ou C", "A, B или C", "A、B或C"]
        );
    }

    #[test]
    fn fewer_than_three() {
        for language in Language::ALL {
            assert_eq!(list_and::<&str>(language, &[]), "");
            assert_eq!(list_and(language, &["A"]), "A");
        }
        assert_eq!(list_and(Language::En, &["A", "B"]), "A and B");
        assert_eq!(list_or(Language::Fr, &["A".to_owned(), "B".to_owned()]), "A ou B");
    }

    #[test]
    fn spanish_avoids_like_sounds() {
        assert_eq!(list_and(Language::Es, &["Francia", "Italia"]), "Francia e Italia");
        assert_eq!(list_or(Language::Es, &["uno", "ocho"]), "uno u ocho");
    }
}
