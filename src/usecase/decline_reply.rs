//! A State says that it will not reply, and why; or takes the questionnaire up again.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::view_reply::{Which, may_answer};
use super::{Error, Result};
use crate::domain::Person;
use crate::store::{self, Connection, audit, reply};

/// Notes that a State declines to reply. Its draft is kept.
///
/// # Errors
/// [`Error::NotFound`] for who does not answer this reply, [`Error::Stage`] after it was sent or declined; the store's.
pub fn decline_reply(
    connection: &mut Connection,
    who: &Person,
    which: Which<'_>,
    reason: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    store::transaction(connection, |connection| {
        may_answer(connection, who, which, now.date_naive())?;
        let mut held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        held.reply.stage = held.reply.stage.decline(now, reason.to_owned())?;
        reply::update(connection, &held)?;
        Ok(audit::note(connection, now, Some(who.id), "decline_reply", &held.reply.id.to_string(), &json!({}))?)
    })
}

/// Takes a declined questionnaire up again.
///
/// # Errors
/// [`Error::NotFound`] for who does not answer this reply; the store's.
pub fn take_up_again(connection: &mut Connection, who: &Person, which: Which<'_>, now: DateTime<Utc>) -> Result<()> {
    store::transaction(connection, |connection| {
        may_answer(connection, who, which, now.date_naive())?;
        let mut held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        held.reply.stage = held.reply.stage.take_up_again();
        reply::update(connection, &held)?;
        Ok(audit::note(connection, now, Some(who.id), "take_up_again", &held.reply.id.to_string(), &json!({}))?)
    })
}
