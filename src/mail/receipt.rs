//! The receipt of a submission: reference, time and digest, to be kept.

use super::{Block, Letter, PostOffice};
use crate::domain::{CycleNumber, Instrument, Language, State, Submission};
use crate::language::{Args, Words};

/// What it says.
#[derive(Clone, Debug)]
pub struct Receipt<'a> {
    /// Whose reply it was.
    pub state: &'a State,
    /// The session that the cycle serves.
    pub session: CycleNumber,
    /// What the questionnaire is about.
    pub instrument: Instrument,
    /// The reference of the submission.
    pub reference: String,
    /// The submission.
    pub submission: &'a Submission,
    /// The cycle's replies are invented.
    pub demonstration: bool,
}

impl Receipt<'_> {
    /// The letter in a language.
    #[must_use]
    pub fn letter(&self, language: Language, office: &PostOffice) -> Letter {
        let words = Words::new(language);
        Letter {
            words,
            subject: words.with("letter-receipt-subject", &Args::new().text("reference", &self.reference)),
            session: Some(words.with("letter-session", &Args::new().number("number", self.session))),
            demonstration: self.demonstration,
            facts: self.facts(words),
            blocks: vec![
                Block::Paragraph(words.text("letter-receipt-text")),
                Block::Paragraph(words.text("letter-receipt-digest")),
                Block::Paragraph(words.text("letter-receipt-keep")),
                Block::Link { label: words.text("letter-receipt-link"), url: office.home() },
            ],
        }
    }

    fn facts(&self, words: Words) -> Vec<(String, String)> {
        vec![
            (words.text("letter-state"), self.state.name(words.language).to_owned()),
            (words.text("letter-questionnaire"), words.instrument(self.instrument)),
            (words.text("letter-reference"), self.reference.clone()),
            (words.text("letter-received"), words.date_time(&self.submission.at)),
            (words.text("letter-digest"), self.submission.digest.clone()),
        ]
    }
}
