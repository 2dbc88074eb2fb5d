//! What is wrong with a questionnaire's files, said so that the person who wrote them can mend it.

use std::fmt;

use crate::domain::Language;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as a path from where the reading began.
    pub file: String,
    /// The linkId of the item concerned.
    pub item: Option<String>,
    /// The key of the text concerned, such as `C05/text`.
    pub key: Option<String>,
    /// The language of the text concerned.
    pub language: Option<Language>,
    /// What is wrong, and how to mend it.
    pub what: String,
}

impl Fault {
    /// A fault of a file as a whole.
    pub(super) fn new(file: &str, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), item: None, key: None, language: None, what: what.into() }
    }

    /// Says which item is concerned.
    #[must_use]
    pub(super) fn of_item(mut self, link_id: &str) -> Self {
        self.item = Some(link_id.to_owned());
        self
    }

    /// Says which text is concerned, and by it, which item.
    #[must_use]
    pub(super) fn of_text(mut self, key: &str) -> Self {
        let link_id = key.split('/').next().unwrap_or_default();
        self.item = (!["", "valueSet", "followup"].contains(&link_id)).then(|| link_id.to_owned());
        self.key = Some(key.to_owned());
        self
    }

    /// Says which language is concerned.
    #[must_use]
    pub(super) fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(place) = self.key.as_ref().or(self.item.as_ref()) {
            write!(f, ": {place}")?;
        }
        if let Some(language) = self.language {
            write!(f, " [{language}]")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// The faults as lines of text, one for each.
#[must_use]
pub fn report(faults: &[Fault]) -> String {
    faults.iter().fold(String::new(), |report, fault| report + &fault.to_string() + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_names_file_text_and_language() {
        let fault = Fault::new("convention-2004/text.fr.json", "missing").of_text("C05/text").in_language(Language::Fr);
        assert_eq!(fault.item.as_deref(), Some("C05"));
        assert_eq!(report(&[fault]), "convention-2004/text.fr.json: C05/text [fr]: missing\n");
    }

    #[test]
    fn a_title_belongs_to_no_item() {
        assert_eq!(Fault::new("text.en.json", "missing").of_text("/title").item, None);
        assert_eq!(Fault::new("text.en.json", "missing").of_text("valueSet/yes_no/yes").item, None);
    }
}
