//! The secretariat sends a reply back for correction. Its latest submission goes on counting until the next one.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::view_reply::Which;
use super::{Error, Result, officers_only};
use crate::domain::Person;
use crate::store::{self, Connection, audit, reply};

/// Sends a reply back, with a note on what is to be corrected.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, [`Error::Stage`] if it has not been sent; the store's.
pub fn return_reply(connection: &mut Connection, who: &Person, which: Which<'_>, note: &str, now: DateTime<Utc>) -> Result<()> {
    officers_only(who)?;
    store::transaction(connection, |connection| {
        let mut held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        held.reply.stage = held.reply.stage.send_back(now, note.to_owned())?;
        reply::update(connection, &held)?;
        Ok(audit::note(connection, now, Some(who.id), "return_reply", &held.reply.id.to_string(), &json!({}))?)
    })
}
