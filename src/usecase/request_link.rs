//! Somebody asks for a link to sign in. What they are told is the same whether or not the address is known.

use chrono::{DateTime, Utc};

use super::{Result, outbox};
use crate::domain::person::Email;
use crate::store::{self, Connection, letter, person};

/// Writes a letter with a link to the person of an address, at most one a minute; nothing, if nobody has it.
///
/// # Errors
/// The database's.
pub fn request_link(connection: &mut Connection, email: &Email, now: DateTime<Utc>) -> Result<()> {
    store::transaction(connection, |connection| {
        if let Some(person) = person::find_by_email(connection, email, now.date_naive())? {
            letter::add(connection, &outbox::sign_in(person.id, now))?;
        }
        Ok(())
    })
}
