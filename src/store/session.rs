//! Sign-in links and sessions. Only digests of tokens are kept: who reads the tables can sign in nowhere.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::person::{PersonRow, appointments};
use super::schema::{person, session, sign_in_link};
use super::{Connection, Result};
use crate::domain::{Person, PersonId};

/// SHA-256 of a token.
pub type TokenDigest = [u8; 32];

/// A browser that is signed in.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who.
    pub person: Person,
    /// The secret that every form of the session proves to know.
    pub csrf: [u8; 32],
    /// When the session was last noted as in use.
    pub seen_at: DateTime<Utc>,
}

/// Keeps a link that signs somebody in, once, until it expires.
///
/// # Errors
/// The database's.
pub fn add_link(
    connection: &mut Connection,
    token: &TokenDigest,
    who: PersonId,
    made_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    diesel::insert_into(sign_in_link::table)
        .values((
            sign_in_link::token_sha256.eq(token.as_slice()),
            sign_in_link::person.eq(who),
            sign_in_link::made_at.eq(made_at),
            sign_in_link::expires_at.eq(expires_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// Whose link it is, if it is still good; nothing changes.
///
/// # Errors
/// The database's.
pub fn look_at_link(connection: &mut Connection, token: &TokenDigest, now: DateTime<Utc>) -> Result<Option<PersonId>> {
    Ok(sign_in_link::table
        .find(token.as_slice())
        .filter(sign_in_link::used_at.is_null())
        .filter(sign_in_link::expires_at.gt(now))
        .select(sign_in_link::person)
        .first(connection)
        .optional()?)
}

/// Uses a link up. Of two that try at once, one gets the person.
///
/// # Errors
/// The database's.
pub fn use_link(connection: &mut Connection, token: &TokenDigest, now: DateTime<Utc>) -> Result<Option<PersonId>> {
    let good = sign_in_link::table
        .find(token.as_slice())
        .filter(sign_in_link::used_at.is_null())
        .filter(sign_in_link::expires_at.gt(now));
    Ok(diesel::update(good)
        .set(sign_in_link::used_at.eq(now))
        .returning(sign_in_link::person)
        .get_result(connection)
        .optional()?)
}

/// Begins a session.
///
/// # Errors
/// The database's.
pub fn begin(
    connection: &mut Connection,
    token: &TokenDigest,
    who: PersonId,
    csrf: &[u8; 32],
    now: DateTime<Utc>,
    expires_at: DateTime<Utc>,
) -> Result<()> {
    diesel::insert_into(session::table)
        .values((
            session::token_sha256.eq(token.as_slice()),
            session::person.eq(who),
            session::csrf.eq(csrf.as_slice()),
            session::began_at.eq(now),
            session::seen_at.eq(now),
            session::expires_at.eq(expires_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// The session of a token, if it has not ended.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, token: &TokenDigest, now: DateTime<Utc>) -> Result<Option<Session>> {
    let row: Option<(PersonRow, Vec<u8>, DateTime<Utc>)> = session::table
        .inner_join(person::table)
        .filter(session::token_sha256.eq(token.as_slice()))
        .filter(session::expires_at.gt(now))
        .select((PersonRow::as_select(), session::csrf, session::seen_at))
        .first(connection)
        .optional()?;
    let Some((row, csrf, seen_at)) = row else { return Ok(None) };
    let person = row.into_domain(Vec::new())?;
    let appointments = appointments(connection, person.id, now.date_naive())?;
    let csrf = csrf
        .try_into()
        .map_err(|_| super::Error::Inconsistent { table: "session", column: "csrf is not 32 bytes long".to_owned() })?;
    Ok(Some(Session { person: Person { appointments, ..person }, csrf, seen_at }))
}

/// Notes that a session is in use, and until when it lasts now.
///
/// # Errors
/// The database's.
pub fn touch(connection: &mut Connection, token: &TokenDigest, now: DateTime<Utc>, expires_at: DateTime<Utc>) -> Result<()> {
    diesel::update(session::table.find(token.as_slice()))
        .set((session::seen_at.eq(now), session::expires_at.eq(expires_at)))
        .execute(connection)?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// The database's.
pub fn end(connection: &mut Connection, token: &TokenDigest) -> Result<()> {
    diesel::delete(session::table.find(token.as_slice())).execute(connection)?;
    Ok(())
}

/// Removes sessions and links that ended before a moment.
///
/// # Errors
/// The database's.
pub fn sweep(connection: &mut Connection, before: DateTime<Utc>) -> Result<()> {
    diesel::delete(session::table.filter(session::expires_at.lt(before))).execute(connection)?;
    diesel::delete(sign_in_link::table.filter(sign_in_link::expires_at.lt(before))).execute(connection)?;
    Ok(())
}
