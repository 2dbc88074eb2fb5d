//! The reminder: what of a State's replies is open and what is in, by when it is asked for, and a link for the reader.

use chrono::NaiveDate;

use super::sign_in::link;
use super::{Block, Letter, PostOffice};
use crate::domain::cycle::CycleDates;
use crate::domain::{CycleNumber, Instrument, Language, Reply, Stage, State};
use crate::language::{Args, Words};

/// What it says.
#[derive(Clone, Debug)]
pub struct Reminder<'a> {
    /// The State that is reminded.
    pub state: &'a State,
    /// The reader's name.
    pub reader: &'a str,
    /// The session that the cycle serves.
    pub session: CycleNumber,
    /// The cycle's days.
    pub dates: CycleDates,
    /// The day of the letter.
    pub today: NaiveDate,
    /// It is written as one after the due date.
    pub overdue: bool,
    /// The reader's replies that are awaited, with their instruments; at least one.
    pub open: &'a [(Instrument, Reply)],
    /// Those of the reader's that are in.
    pub received: &'a [(Instrument, Reply)],
    /// The token of the link, in hexadecimal digits.
    pub token: &'a str,
    /// The cycle's replies are invented.
    pub demonstration: bool,
}

impl Reminder<'_> {
    /// The letter in a language.
    #[must_use]
    pub fn letter(&self, language: Language, office: &PostOffice) -> Letter {
        let words = Words::new(language);
        let [button, once] = link(words, office, words.text("letter-reminder-button"), self.token);
        let mut blocks = vec![self.text(words), self.cut_off(words), self.awaited(words)];
        blocks.extend(self.sent(words));
        blocks.extend([
            Block::Paragraph(words.text("letter-reminder-kept")),
            button,
            once,
            Block::Paragraph(words.text("letter-reminder-disregard")),
            Block::Paragraph(words.text("letter-reminder-help")),
        ]);
        Letter {
            words,
            subject: self.subject(words),
            session: Some(self.session(words)),
            demonstration: self.demonstration,
            facts: self.facts(words),
            blocks,
        }
    }

    /// The first of the days by which the replies are asked for.
    fn due(&self) -> NaiveDate {
        self.open.iter().map(|(_, reply)| self.due_of(reply)).min().unwrap_or(self.dates.due)
    }

    fn due_of(&self, reply: &Reply) -> NaiveDate {
        reply.due.unwrap_or(self.dates.due)
    }

    fn session(&self, words: Words) -> String {
        words.with("letter-session", &Args::new().number("number", self.session))
    }

    fn subject(&self, words: Words) -> String {
        let args = Args::new()
            .text("session", self.session(words))
            .text("date", words.date(&self.due()))
            .text("state", self.state.name(words.language));
        if self.overdue {
            words.with("letter-reminder-subject-overdue", &args)
        } else {
            words.with("letter-reminder-subject", &args)
        }
    }

    fn facts(&self, words: Words) -> Vec<(String, String)> {
        vec![
            (words.text("letter-state"), self.state.name(words.language).to_owned()),
            (words.text("letter-attention"), self.reader.to_owned()),
            (words.text("letter-due"), words.date(&self.due())),
        ]
    }

    fn text(&self, words: Words) -> Block {
        let args = Args::new().text("date", words.date(&self.due()));
        Block::Paragraph(if self.overdue {
            words.with("letter-reminder-text-overdue", &args)
        } else {
            words.with("letter-reminder-text", &args)
        })
    }

    fn cut_off(&self, words: Words) -> Block {
        Block::Paragraph(if self.today <= self.dates.cut_off {
            words.with("letter-reminder-cut-off", &Args::new().text("date", words.date(&self.dates.cut_off)))
        } else {
            words.text("letter-reminder-update")
        })
    }

    fn awaited(&self, words: Words) -> Block {
        let entries = self.open.iter().map(|(instrument, reply)| (words.instrument(*instrument), self.note(words, reply)));
        Block::List { heading: words.text("letter-reminder-open"), entries: entries.collect() }
    }

    fn sent(&self, words: Words) -> Option<Block> {
        let entries: Vec<_> = self
            .received
            .iter()
            .filter_map(|(instrument, reply)| {
                let (Stage::Submitted { at } | Stage::Revised { at }) = &reply.stage else { return None };
                let on = Args::new().text("date", words.date(&at.date_naive()));
                Some((words.instrument(*instrument), words.with("letter-reminder-sent-on", &on)))
            })
            .collect();
        (!entries.is_empty()).then(|| Block::List { heading: words.text("letter-reminder-sent"), entries })
    }

    /// Where an awaited reply stands, and its own due date where it has one.
    fn note(&self, words: Words, reply: &Reply) -> String {
        let note = stands(words, reply);
        if self.due_of(reply) == self.due() {
            return note;
        }
        let args = Args::new().text("note", note).text("date", words.date(&self.due_of(reply)));
        words.with("letter-reminder-own-due", &args)
    }
}

fn stands(words: Words, reply: &Reply) -> String {
    let on = |at: &chrono::DateTime<chrono::Utc>| Args::new().text("date", words.date(&at.date_naive()));
    match (&reply.stage, &reply.saved_at) {
        (Stage::Invited, _) => words.text("letter-reminder-invited"),
        (Stage::Opened, _) => words.text("letter-reminder-opened"),
        (Stage::InProgress, Some(at)) => words.with("letter-reminder-saved", &on(at)),
        (Stage::InProgress, None) => words.text("letter-reminder-in-progress"),
        (Stage::FilledIn, _) => words.text("letter-reminder-filled-in"),
        (Stage::Returned { at, .. }, _) => words.with("letter-reminder-returned", &on(at)),
        // Not awaited; the ledger's word does for them.
        (other, _) => words.stage(other.kind()),
    }
}
