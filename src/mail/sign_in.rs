//! The letter that brings a link to sign in, asked for by its reader.

use chrono::{DateTime, Utc};

use super::{Block, Letter, PostOffice};
use crate::domain::Language;
use crate::language::{Args, Words};

/// What it says.
#[derive(Clone, Debug)]
pub struct SignIn<'a> {
    /// When the link was asked for.
    pub asked_at: DateTime<Utc>,
    /// The token of the link, in hexadecimal digits.
    pub token: &'a str,
}

impl SignIn<'_> {
    /// The letter in a language.
    #[must_use]
    pub fn letter(&self, language: Language, office: &PostOffice) -> Letter {
        let words = Words::new(language);
        let moment = words.date_time(&self.asked_at);
        let [button, once] = link(words, office, words.text("letter-sign-in-button"), self.token);
        Letter {
            words,
            subject: words.text("letter-sign-in-subject"),
            session: None,
            demonstration: false,
            facts: Vec::new(),
            blocks: vec![
                Block::Paragraph(words.with("letter-sign-in-text", &Args::new().text("moment", moment))),
                button,
                once,
                Block::Paragraph(words.text("letter-sign-in-disregard")),
            ],
        }
    }
}

/// The link that signs in, and how to get another.
pub(super) fn link(words: Words, office: &PostOffice, label: String, token: &str) -> [Block; 2] {
    [
        Block::Button { label, url: office.sign_in(token) },
        Block::Link { label: words.text("letter-link-once"), url: office.sign_in_page() },
    ]
}
