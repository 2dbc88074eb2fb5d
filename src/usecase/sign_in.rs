//! Signing in by a link of a letter: the GET shows a button, the POST uses the link up. No password, nothing to remember.

use chrono::{DateTime, Duration, Utc};
use serde_json::json;

use super::Result;
use super::token::Token;
use crate::domain::{Person, PersonId};
use crate::store::{self, Connection, audit, cycle, person, reply, session};

/// How long a link is good.
pub const LINK_HOURS: i64 = 24;
/// How long a session lasts after it was last used.
pub const SESSION_HOURS: i64 = 12;

/// Makes a link for somebody: keeps `token`, of which the caller gives them the only copy.
///
/// # Errors
/// The store's.
pub fn issue_link(connection: &mut Connection, who: PersonId, token: Token, now: DateTime<Utc>) -> Result<()> {
    Ok(session::add_link(connection, &token.digest(), who, now, now + Duration::hours(LINK_HOURS))?)
}

/// Whose link it is, while it is good. Changes nothing: mail filters open links.
///
/// # Errors
/// The store's.
pub fn look_at_link(connection: &mut Connection, token: Token, now: DateTime<Utc>) -> Result<Option<Person>> {
    match session::look_at_link(connection, &token.digest(), now)? {
        Some(id) => Ok(person::find(connection, id, now.date_naive())?),
        None => Ok(None),
    }
}

/// The secrets of a new session.
pub struct Secrets {
    /// What the browser's cookie will say.
    pub session: Token,
    /// What the session's forms prove to know.
    pub csrf: [u8; 32],
}

/// Uses a link up and begins a session; the person's invitations count as opened from now on. Nothing if the link is not good any more.
///
/// # Errors
/// The store's.
pub fn sign_in(connection: &mut Connection, token: Token, secrets: &Secrets, now: DateTime<Utc>) -> Result<Option<Person>> {
    store::transaction(connection, |connection| {
        let Some(id) = session::use_link(connection, &token.digest(), now)? else { return Ok(None) };
        let Some(person) = person::find(connection, id, now.date_naive())? else { return Ok(None) };
        let expires_at = now + Duration::hours(SESSION_HOURS);
        session::begin(connection, &secrets.session.digest(), id, &secrets.csrf, now, expires_at)?;
        open_invitations(connection, &person, now)?;
        audit::note(connection, now, Some(id), "sign_in", "session", &json!({}))?;
        Ok(Some(person))
    })
}

fn open_invitations(connection: &mut Connection, person: &Person, now: DateTime<Utc>) -> Result<()> {
    for cycle in cycle::all(connection)?.iter().filter(|cycle| cycle.is_open(now.date_naive())) {
        for each in &person.appointments {
            let found = reply::find_locked(connection, cycle.number, &each.questionnaire, each.state)?;
            if let Some(mut held) = found.filter(|held| held.reply.opened_at.is_none()) {
                held.reply.opened_at = Some(now);
                held.reply.stage = held.reply.stage.open();
                reply::update(connection, &held)?;
            }
        }
    }
    Ok(())
}

/// The session of a cookie, prolonged when it was last noted some minutes ago.
///
/// # Errors
/// The store's.
pub fn resume(connection: &mut Connection, token: Token, now: DateTime<Utc>) -> Result<Option<session::Session>> {
    let digest = token.digest();
    let found = session::find(connection, &digest, now)?;
    if let Some(found) = &found
        && now - found.seen_at > Duration::minutes(5)
    {
        session::touch(connection, &digest, now, now + Duration::hours(SESSION_HOURS))?;
    }
    Ok(found)
}

/// Ends a session.
///
/// # Errors
/// The store's.
pub fn sign_out(connection: &mut Connection, token: Token) -> Result<()> {
    Ok(session::end(connection, &token.digest())?)
}
