//! The words that invented replies are made of, in the three languages in which the secretariat corresponds. They say nothing about the law of
//! any State, and each says in itself that it is invented.

use serde::Deserialize;

use super::chance::Chance;
use crate::domain::Language;
use crate::usecase::{Error, Result};

/// Variants of a text, one of which is taken each time.
type Variants = Vec<String>;

/// The words of a language, by what they are for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Texts {
    pub marker: Variants,
    pub address: Variants,
    pub article: Variants,
    pub authority: Variants,
    pub declined: Variants,
    pub family: Variants,
    pub file: Variants,
    pub function: Variants,
    pub given: Variants,
    pub information: Variants,
    pub language: Variants,
    pub languages: Variants,
    pub law: Variants,
    pub maximum: Variants,
    pub minimum: Variants,
    pub partner: Variants,
    pub period: Variants,
    pub phone: Variants,
    pub plan: Variants,
    pub result: Variants,
    pub returned: Variants,
    pub specify: Variants,
    pub territory: Variants,
    pub title: Variants,
    pub treaty: Variants,
    pub why: Variants,
}

impl Texts {
    /// The words of a language; the English ones for those in which the secretariat does not write.
    ///
    /// # Errors
    /// If the embedded file is broken.
    pub fn of(language: Language) -> Result<Self> {
        let file = match language {
            Language::Es => include_str!("texts/es.json"),
            Language::Fr => include_str!("texts/fr.json"),
            _ => include_str!("texts/en.json"),
        };
        serde_json::from_str(file).map_err(|error| Error::Internal(format!("texts of the demonstration, {language}: {error}")))
    }

    /// One of the variants, with numbers where it leaves room for them, and the mark that it is invented.
    pub fn one(&self, variants: &Variants, chance: &mut Chance) -> String {
        let text = plain(variants, chance);
        let marker = self.marker.first().map_or("", String::as_str);
        format!("{text} {marker}")
    }

    /// The name of a person.
    pub fn person(&self, chance: &mut Chance) -> String {
        format!("{} {}", plain(&self.given, chance), plain(&self.family, chance))
    }
}

/// One of the variants as it stands, with numbers where it leaves room for them.
fn plain(variants: &Variants, chance: &mut Chance) -> String {
    let text = chance.pick(variants).map_or("", String::as_str);
    if !text.contains('{') {
        return text.to_owned();
    }
    let first = chance.between(10, 60);
    text.replace("{n}", &first.to_string()).replace("{m}", &(first + chance.between(1, 20)).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_words_and_marks_them() {
        let markers = [(Language::En, "(invented)"), (Language::Fr, "(inventé)"), (Language::Es, "(inventado)")];
        for (language, marker) in markers {
            let texts = Texts::of(language).unwrap();
            let mut chance = Chance::new(1, language.code());
            for _ in 0..20 {
                let text = texts.one(&texts.article, &mut chance);
                assert!(text.ends_with(marker) && !text.contains('{'), "{text}");
            }
            assert_eq!(texts.person(&mut chance).split(' ').count(), 2);
        }
    }
}
