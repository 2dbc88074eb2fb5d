//! One value for each official language, made once: bundles, collators, list patterns.

use crate::domain::Language;

/// Six values, in the order of [`Language::ALL`].
pub(super) struct PerLanguage<T>([T; 6]);

impl<T> PerLanguage<T> {
    /// Makes the value of each language.
    pub(super) fn new(make: impl FnMut(Language) -> T) -> Self {
        Self(Language::ALL.map(make))
    }

    /// The value of this language.
    pub(super) const fn get(&self, language: Language) -> &T {
        let [ar, en, es, fr, ru, zh] = &self.0;
        match language {
            Language::Ar => ar,
            Language::En => en,
            Language::Es => es,
            Language::Fr => fr,
            Language::Ru => ru,
            Language::Zh => zh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_gets_its_own_value() {
        let codes = PerLanguage::new(Language::code);
        for language in Language::ALL {
            assert_eq!(*codes.get(language), language.code());
        }
    }
}
