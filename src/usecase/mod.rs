//! One file for each thing that a person or a timer can do: the right to do it, its transaction, and the audit and outbox rows that belong to
//! it, together. No SQL, no HTTP, no HTML; what is now and what is random are arguments.

use std::fmt;

use crate::domain::Person;
use crate::domain::cycle::DatesFault;
use crate::domain::reply::StageFault;
use crate::store;

pub mod build_report;
pub mod change_dates;
pub mod decline_reply;
pub mod deliver;
pub mod demo;
pub mod export_answers;
pub mod import_answers;
pub mod mark_section;
pub mod outbox;
pub mod remind;
pub mod request_link;
pub mod return_reply;
pub mod save_answers;
pub mod sign_in;
pub mod start;
pub mod submit_reply;
pub mod tabulate;
pub mod token;
pub mod view_ledger;
pub mod view_letters;
pub mod view_reply;
pub mod view_sent_reply;

/// Why a thing was not done.
#[derive(Debug)]
pub enum Error {
    /// There is no such thing, or the person may not know of it.
    NotFound,
    /// The cycle has not opened yet.
    NotOpen,
    /// The reply's stage does not let it be done.
    Stage(StageFault),
    /// Dates that cannot be a cycle's.
    Dates(DatesFault),
    /// Something of ours failed.
    Store(store::Error),
    /// Anything else of ours: what failed, for the log.
    Internal(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such thing, or it is not theirs"),
            Self::NotOpen => f.write_str("the cycle has not opened yet"),
            Self::Stage(fault) => fault.fmt(f),
            Self::Dates(fault) => write!(f, "dates that cannot be a cycle's: {fault:?}"),
            Self::Store(error) => error.fmt(f),
            Self::Internal(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Store(error) => Some(error),
            Self::Stage(fault) => Some(fault),
            _ => None,
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<StageFault> for Error {
    fn from(fault: StageFault) -> Self {
        Self::Stage(fault)
    }
}

/// What a use case answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Refuses everybody but officers of the secretariat; to others the thing does not exist.
///
/// # Errors
/// [`Error::NotFound`].
pub fn officers_only(person: &Person) -> Result<()> {
    if person.officer { Ok(()) } else { Err(Error::NotFound) }
}
