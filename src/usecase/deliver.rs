//! Delivering: a letter of the outbox is taken in hand, looked at again, sent, and what became of it is noted. A letter whose sender was killed
//! is taken up by another when its lease has run out, and goes out under the same Message-ID.

mod content;

use chrono::{DateTime, TimeDelta, Utc};

use self::content::Content;
use super::Result;
use crate::mail::{PostOffice, SendError};
use crate::store::letter::{Letter, Status};
use crate::store::{Connection, letter};

/// For how long a letter stays in one worker's hand; longer than any attempt lasts.
const LEASE: TimeDelta = TimeDelta::minutes(10);
/// After so many attempts a letter is given up.
const ATTEMPTS: i32 = 8;
/// Minutes from each failed attempt to the next; the last goes on.
const BACK_OFF: [i64; 5] = [1, 5, 25, 120, 600];

/// What became of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was handed over.
    Sent,
    /// It was no longer due, and why.
    Dropped(String),
    /// It could not be sent now.
    Postponed {
        /// When it is tried again.
        until: DateTime<Utc>,
        /// What it met.
        why: String,
    },
    /// It was given up, and why.
    Failed(String),
}

/// How many letters came to what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Handed over.
    pub sent: usize,
    /// No longer due.
    pub dropped: usize,
    /// To be tried again.
    pub postponed: usize,
    /// Given up.
    pub failed: usize,
}

impl Tally {
    /// Counts one more.
    pub const fn count(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Sent => self.sent += 1,
            Outcome::Dropped(_) => self.dropped += 1,
            Outcome::Postponed { .. } => self.postponed += 1,
            Outcome::Failed(_) => self.failed += 1,
        }
    }
}

/// Delivers the next letter that is due; none, if none is. `secret` gives 32 random bytes for each link to sign in.
///
/// # Errors
/// The database's; the letter stays in hand until its lease runs out.
pub fn deliver_one(
    connection: &mut Connection,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Option<Outcome>> {
    let Some(letter) = letter::claim(connection, now, now + LEASE)? else { return Ok(None) };
    let outcome = attempt(connection, &letter, now, office, secret)?;
    match &outcome {
        Outcome::Sent => letter::sent(connection, letter.id, now)?,
        Outcome::Dropped(why) => letter::end(connection, letter.id, Status::Dropped, why)?,
        Outcome::Postponed { until, why } => letter::postpone(connection, letter.id, *until, why)?,
        Outcome::Failed(why) => letter::end(connection, letter.id, Status::Failed, why)?,
    }
    Ok(Some(outcome))
}

/// Delivers until no letter is due.
///
/// # Errors
/// The database's.
pub fn deliver_all(
    connection: &mut Connection,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Tally> {
    let mut tally = Tally::default();
    while let Some(outcome) = deliver_one(connection, now, office, secret)? {
        tally.count(&outcome);
    }
    Ok(tally)
}

fn attempt(
    connection: &mut Connection,
    letter: &Letter,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Outcome> {
    if letter.attempts > ATTEMPTS {
        return Ok(Outcome::Failed(format!("{ATTEMPTS} attempts were begun and none was ended")));
    }
    let (content, person) = match content::of(connection, letter, now, office, secret)? {
        Content::NotDue(why) => return Ok(Outcome::Dropped(why.to_owned())),
        Content::Due(content, person) => (*content, person),
    };
    let address = crate::mail::Address { id: letter.id, name: &person.name, email: &person.email, at: now };
    Ok(match office.send(&content, &address) {
        Ok(()) => Outcome::Sent,
        Err(SendError::Permanent(why)) => Outcome::Failed(why),
        Err(SendError::Temporary(why)) => put_off(letter.attempts, now, why),
    })
}

fn put_off(attempts: i32, now: DateTime<Utc>, why: String) -> Outcome {
    if attempts >= ATTEMPTS {
        return Outcome::Failed(format!("given up after {attempts} attempts: {why}"));
    }
    let index = usize::try_from(attempts - 1).unwrap_or(0).min(BACK_OFF.len() - 1);
    Outcome::Postponed { until: now + TimeDelta::minutes(BACK_OFF[index]), why }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pauses_grow_and_end() {
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let minutes = |attempts| match put_off(attempts, now, String::new()) {
            Outcome::Postponed { until, .. } => Some((until - now).num_minutes()),
            _ => None,
        };
        let pauses: Vec<_> = (1..=8).map(minutes).collect();
        assert_eq!(pauses, [Some(1), Some(5), Some(25), Some(120), Some(600), Some(600), Some(600), None]);
    }
}
