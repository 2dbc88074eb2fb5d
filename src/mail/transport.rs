//! The way by which a letter leaves, and how an attempt fails. The ways themselves are in their own files.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::Message;

/// Why a letter did not leave. What it says is for the outbox's note and the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Not now: the server is away, busy or says so (4xx); another attempt may do.
    Temporary(String),
    /// Never: the server refuses it for good (5xx), or the letter cannot be written.
    Permanent(String),
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Temporary(why) => write!(f, "not now: {why}"),
            Self::Permanent(why) => write!(f, "refused: {why}"),
        }
    }
}

impl std::error::Error for SendError {}

/// A way by which letters leave. May be used by several threads at once.
pub trait Transport: Send + Sync {
    /// Hands a letter over; on return it is in the other's keeping.
    ///
    /// # Errors
    /// Why it is not, and whether another attempt makes sense.
    fn send(&self, message: &Message) -> Result<(), SendError>;
}

/// Keeps letters in memory, in the order of their coming.
#[derive(Debug, Default)]
pub struct Memory(Mutex<Vec<Vec<u8>>>);

impl Memory {
    /// The letters that came, as they would go over the wire (RFC 5322).
    #[must_use]
    pub fn letters(&self) -> Vec<Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for Memory {
    fn send(&self, message: &Message) -> Result<(), SendError> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(message.bytes());
        Ok(())
    }
}
