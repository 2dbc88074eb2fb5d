//! Saying that a section is completed, or that one will come back to it.

use chrono::{DateTime, Utc};

use super::view_reply::{Which, may_answer};
use super::{Error, Result};
use crate::domain::{Person, Questionnaire};
use crate::store::{self, Connection, reply};

/// Notes what somebody says of a section.
///
/// # Errors
/// [`Error::NotFound`] for who does not answer this reply and for what is no section, [`Error::Stage`] after it was sent; the store's.
pub fn mark_section(
    connection: &mut Connection,
    who: &Person,
    which: Which<'_>,
    questionnaire: &Questionnaire,
    section: &str,
    completed: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    store::transaction(connection, |connection| {
        may_answer(connection, who, which, now.date_naive())?;
        questionnaire.find(section).filter(|index| questionnaire.sections().contains(index)).ok_or(Error::NotFound)?;
        let held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        held.reply.stage.writable()?;
        Ok(reply::mark_section(connection, held.reply.id, section, completed, who.id, now)?)
    })
}
