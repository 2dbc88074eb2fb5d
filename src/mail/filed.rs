//! A letter of the folder, read back: for the page that shows what a server would have taken.

use chrono::{DateTime, Utc};
use mail_parser::MessageParser;

/// A letter as it lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The name of its file.
    pub name: String,
    /// Its date.
    pub date: DateTime<Utc>,
    /// The address to which it went.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its language, as in `lang` attributes.
    pub language: String,
    /// Its plain text.
    pub text: String,
}

impl Filed {
    /// Reads a letter; none, if it is not one of ours.
    pub(super) fn read(name: &str, bytes: &[u8]) -> Option<Self> {
        let message = MessageParser::default().parse(bytes)?;
        Some(Self {
            name: name.to_owned(),
            date: DateTime::from_timestamp(message.date()?.to_timestamp(), 0)?,
            to: message.to()?.first()?.address()?.to_owned(),
            subject: message.subject()?.to_owned(),
            language: message.header_raw("Content-Language")?.trim().to_owned(),
            text: message.body_text(0)?.replace("\r\n", "\n"),
        })
    }

    /// The links that stand in it, each on a line of its own, in their order.
    pub fn links(&self) -> impl Iterator<Item = &str> {
        self.text.lines().map(str::trim).filter(|line| line.starts_with("https://") || line.starts_with("http://"))
    }
}
