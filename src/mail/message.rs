//! A letter as a message of RFC 5322: headers, and the same words as plain text and as HTML.

use std::fmt;

use chrono::{DateTime, Utc};
use lettre::message::header::{Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, MultiPartKind, SinglePart};
use uuid::Uuid;

use super::{Letter, Sender};
use crate::domain::person::Email;

/// To whom, when, and under which identifier.
#[derive(Clone, Copy, Debug)]
pub struct Address<'a> {
    /// The letter's identifier, the same at every attempt.
    pub id: Uuid,
    /// The reader's name.
    pub name: &'a str,
    /// The reader's address.
    pub email: &'a Email,
    /// The date of the letter.
    pub at: DateTime<Utc>,
}

/// Why a letter could not be set.
#[derive(Debug)]
pub struct NotWritten(String);

impl fmt::Display for NotWritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the letter cannot be written: {}", self.0)
    }
}

impl std::error::Error for NotWritten {}

/// A letter ready for the wire.
#[derive(Clone, Debug)]
pub struct Message {
    id: Uuid,
    at: DateTime<Utc>,
    inner: lettre::Message,
}

impl Message {
    /// Sets a letter. `host` stands behind the `@` of its Message-ID.
    pub(super) fn new(letter: &Letter, address: &Address<'_>, sender: &Sender, host: &str) -> Result<Self, NotWritten> {
        let fault = |error: &dyn fmt::Display| NotWritten(error.to_string());
        let reader = address.email.as_str().parse().map_err(|error| fault(&error))?;
        let name = Some(one_line(address.name)).filter(|name| !name.is_empty());
        let inner = lettre::Message::builder()
            .from(named(&sender.from, letter))
            .reply_to(named(&sender.reply_to, letter))
            .to(Mailbox::new(name, reader))
            .subject(one_line(&letter.subject))
            .date(address.at.into())
            .message_id(Some(format!("<{}@{host}>", address.id)))
            .header(AutoSubmitted)
            .header(ContentLanguage(letter.words.code().to_owned()))
            .multipart(alternatives(letter, address.id).map_err(|error| fault(&error))?)
            .map_err(|error| fault(&error))?;
        Ok(Self { id: address.id, at: address.at, inner })
    }

    /// Its identifier: the part of the Message-ID before the `@`.
    #[must_use]
    pub const fn id(&self) -> Uuid {
        self.id
    }

    /// Its date.
    #[must_use]
    pub const fn written_at(&self) -> DateTime<Utc> {
        self.at
    }

    /// As it goes over the wire.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.inner.formatted()
    }

    pub(super) const fn inner(&self) -> &lettre::Message {
        &self.inner
    }
}

/// The words twice, the richer form last (RFC 2046, section 5.1.4). The boundary comes from the identifier: `=_` cannot stand in either
/// of the encodings of a body, and nothing here is left to chance.
fn alternatives(letter: &Letter, id: Uuid) -> askama::Result<MultiPart> {
    let parts = MultiPart::builder().kind(MultiPartKind::Alternative).boundary(format!("=_{}", id.simple()));
    Ok(parts.singlepart(SinglePart::plain(letter.text()?)).singlepart(SinglePart::html(letter.html()?)))
}

/// The mailbox, called the secretariat in the letter's language if it has no name of its own.
fn named(mailbox: &Mailbox, letter: &Letter) -> Mailbox {
    let name = mailbox.name.clone().unwrap_or_else(|| letter.words.text("letter-from"));
    Mailbox::new(Some(name), mailbox.email.clone())
}

/// What stands in a header stands on one line. No-break spaces stay.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c == ' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Tells vacation responders not to answer (RFC 3834, section 5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the letter (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}
