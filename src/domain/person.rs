//! People, what they are, and what that lets them do.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use super::{Language, StateCode};

/// Who a person is to the database.
pub type PersonId = Uuid;

/// An address to which letters go: one `@`, no white space, a dot in the domain.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

impl Email {
    /// The address, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text is not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnEmail;

impl fmt::Display for NotAnEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an e-mail address")
    }
}

impl std::error::Error for NotAnEmail {}

impl FromStr for Email {
    type Err = NotAnEmail;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let (local, domain) = text.split_once('@').ok_or(NotAnEmail)?;
        let plain =
            |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control() || "@<>,;\"".contains(c));
        let good = plain(local) && plain(domain) && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
        if good && text.len() <= 254 { Ok(Self(text.to_lowercase())) } else { Err(NotAnEmail) }
    }
}

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Full name, in one field.
    pub name: String,
    /// Where letters go.
    pub email: Email,
    /// The language of their pages and letters.
    pub language: Language,
    /// Whether an officer of the secretariat.
    pub officer: bool,
    /// The questionnaires that they answer for a State.
    pub appointments: Vec<Appointment>,
}

/// One State's questionnaire that a person answers as focal point.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Appointment {
    /// The State.
    pub state: StateCode,
    /// The questionnaire's id.
    pub questionnaire: String,
}

impl Person {
    /// Whether they may read and write a State's reply to a questionnaire, and send it.
    #[must_use]
    pub fn answers_for(&self, state: StateCode, questionnaire: &str) -> bool {
        self.appointments.iter().any(|each| each.state == state && each.questionnaire == questionnaire)
    }

    /// The States that they answer for, each once.
    #[must_use]
    pub fn states(&self) -> Vec<StateCode> {
        let mut states: Vec<_> = self.appointments.iter().map(|each| each.state).collect();
        states.sort();
        states.dedup();
        states
    }
}
