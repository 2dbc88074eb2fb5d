//! The outbox: letters written in the transaction that causes them, sent later, once, by whichever worker takes them in hand.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::schema::letter;
use super::{Connection, Result, read};
use crate::domain::instrument::NotKnown;
use crate::domain::{CycleNumber, PersonId, StateCode};

/// What a letter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A reminder of a cycle's schedule.
    Reminder,
    /// A link to sign in, asked for by its reader.
    SignIn,
    /// The receipt of a submission.
    Receipt,
}

impl Kind {
    /// The code in the database and in message identifiers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reminder => "reminder",
            Self::SignIn => "sign_in",
            Self::Receipt => "receipt",
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = NotKnown;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        [Self::Reminder, Self::SignIn, Self::Receipt]
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or_else(|| NotKnown { what: "a kind of letter", found: text.to_owned() })
    }
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It waits to be sent.
    Waiting,
    /// The server took it.
    Sent,
    /// It was no longer due when its time came.
    Dropped,
    /// It was given up.
    Failed,
}

impl Status {
    /// The code in the database and in message identifiers.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Dropped => "dropped",
            Self::Failed => "failed",
        }
    }
}

impl std::str::FromStr for Status {
    type Err = NotKnown;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        [Self::Waiting, Self::Sent, Self::Dropped, Self::Failed]
            .into_iter()
            .find(|status| status.code() == text)
            .ok_or_else(|| NotKnown { what: "what became of a letter", found: text.to_owned() })
    }
}

/// A letter of the outbox.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Who it is to the database, and in its Message-ID.
    pub id: Uuid,
    /// What, to whom, which step: unique.
    pub key: String,
    /// What it is.
    pub kind: Kind,
    /// Whose it is.
    pub person: PersonId,
    /// The State on whose behalf they are written to.
    pub state: Option<StateCode>,
    /// The cycle it is about.
    pub cycle: Option<CycleNumber>,
    /// The step of the schedule, in days from the due date.
    pub step: Option<i32>,
    /// The submission it is the receipt of.
    pub submission: Option<Uuid>,
    /// When it was written.
    pub written_at: DateTime<Utc>,
    /// Not sent before.
    pub due_at: DateTime<Utc>,
    /// What became of it.
    pub status: Status,
    /// How often it was tried.
    pub attempts: i32,
    /// When the server took it.
    pub sent_at: Option<DateTime<Utc>>,
    /// Why it was dropped, or what the last attempt met.
    pub note: Option<String>,
}

impl Letter {
    /// A letter to be sent at once. Its identifier comes from its key (RFC 9562, version 8), so that whatever writes it anew, it goes out under
    /// the same Message-ID.
    #[must_use]
    pub fn new(key: String, kind: Kind, person: PersonId, now: DateTime<Utc>) -> Self {
        let digest: [u8; 32] = Sha256::digest(&key).into();
        let mut half = [0; 16];
        half.copy_from_slice(&digest[..16]);
        Self {
            id: uuid::Builder::from_custom_bytes(half).into_uuid(),
            key,
            kind,
            person,
            state: None,
            cycle: None,
            step: None,
            submission: None,
            written_at: now,
            due_at: now,
            status: Status::Waiting,
            attempts: 0,
            sent_at: None,
            note: None,
        }
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = letter)]
struct LetterRow {
    id: Uuid,
    key: String,
    kind: String,
    person: Uuid,
    state: Option<String>,
    cycle: Option<i32>,
    step: Option<i32>,
    submission: Option<Uuid>,
    written_at: DateTime<Utc>,
    due_at: DateTime<Utc>,
    status: String,
    attempts: i32,
    sent_at: Option<DateTime<Utc>>,
    note: Option<String>,
}

impl LetterRow {
    fn into_domain(self) -> Result<Letter> {
        Ok(Letter {
            kind: read("letter", "kind", &self.kind)?,
            state: self.state.map(|state| read("letter", "state", &state)).transpose()?,
            status: read("letter", "status", &self.status)?,
            id: self.id,
            key: self.key,
            person: self.person,
            cycle: self.cycle,
            step: self.step,
            submission: self.submission,
            written_at: self.written_at,
            due_at: self.due_at,
            attempts: self.attempts,
            sent_at: self.sent_at,
            note: self.note,
        })
    }
}

/// Puts a letter into the outbox, unless one with its key is there, and so with its identifier. Says whether it did.
///
/// # Errors
/// The database's.
pub fn add(connection: &mut Connection, new: &Letter) -> Result<bool> {
    let row = LetterRow {
        id: new.id,
        key: new.key.clone(),
        kind: new.kind.code().to_owned(),
        person: new.person,
        state: new.state.map(|state| state.to_string()),
        cycle: new.cycle,
        step: new.step,
        submission: new.submission,
        written_at: new.written_at,
        due_at: new.due_at,
        status: new.status.code().to_owned(),
        attempts: new.attempts,
        sent_at: new.sent_at,
        note: new.note.clone(),
    };
    let added = diesel::insert_into(letter::table).values(&row).on_conflict_do_nothing().execute(connection)?;
    Ok(added == 1)
}

/// Every reminder that was ever written for a cycle, in their order.
///
/// # Errors
/// The database's.
pub fn reminders(connection: &mut Connection, cycle: CycleNumber) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> = letter::table
        .filter(letter::kind.eq(Kind::Reminder.code()))
        .filter(letter::cycle.eq(cycle))
        .order((letter::written_at, letter::key))
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// Whether a reminder was written after this one to the same person for the same State and cycle, and waits or has been sent.
///
/// # Errors
/// The database's.
pub fn is_superseded(connection: &mut Connection, by: &Letter) -> Result<bool> {
    let later = letter::table
        .filter(letter::kind.eq(Kind::Reminder.code()))
        .filter(letter::person.eq(by.person))
        .filter(letter::state.eq(by.state.map(|state| state.to_string())))
        .filter(letter::cycle.eq(by.cycle))
        .filter(letter::written_at.gt(by.written_at))
        .filter(letter::status.eq_any([Status::Waiting.code(), Status::Sent.code()]));
    Ok(diesel::select(diesel::dsl::exists(later)).get_result(connection)?)
}

/// Takes the next letter that is due in hand until `lease_until`; workers at the same time get different ones.
///
/// # Errors
/// The database's.
pub fn claim(connection: &mut Connection, now: DateTime<Utc>, lease_until: DateTime<Utc>) -> Result<Option<Letter>> {
    let row: Option<LetterRow> = diesel::Connection::transaction(connection, |connection| {
        let id: Option<Uuid> = letter::table
            .filter(letter::status.eq(Status::Waiting.code()))
            .filter(letter::due_at.le(now))
            .filter(letter::leased_until.is_null().or(letter::leased_until.lt(now)))
            .order((letter::due_at, letter::key))
            .select(letter::id)
            .for_update()
            .skip_locked()
            .first(connection)
            .optional()?;
        let Some(id) = id else { return Ok::<_, diesel::result::Error>(None) };
        diesel::update(letter::table.find(id))
            .set((letter::leased_until.eq(lease_until), letter::attempts.eq(letter::attempts + 1)))
            .returning(LetterRow::as_returning())
            .get_result(connection)
            .optional()
    })?;
    row.map(LetterRow::into_domain).transpose()
}

/// Notes that the server took a letter.
///
/// # Errors
/// The database's.
pub fn sent(connection: &mut Connection, id: Uuid, at: DateTime<Utc>) -> Result<()> {
    diesel::update(letter::table.find(id))
        .set((
            letter::status.eq(Status::Sent.code()),
            letter::sent_at.eq(at),
            letter::leased_until.eq(None::<DateTime<Utc>>),
            letter::note.eq(None::<String>),
        ))
        .execute(connection)?;
    Ok(())
}

/// Notes that a letter will not be sent: `Dropped` or `Failed`, and why. One that another worker has sent meanwhile stays sent.
///
/// # Errors
/// The database's.
pub fn end(connection: &mut Connection, id: Uuid, status: Status, note: &str) -> Result<()> {
    diesel::update(letter::table.find(id).filter(letter::status.eq(Status::Waiting.code())))
        .set((letter::status.eq(status.code()), letter::note.eq(note), letter::leased_until.eq(None::<DateTime<Utc>>)))
        .execute(connection)?;
    Ok(())
}

/// Puts a letter back until a later moment, with what the attempt met. One that another worker has sent meanwhile stays sent.
///
/// # Errors
/// The database's.
pub fn postpone(connection: &mut Connection, id: Uuid, until: DateTime<Utc>, note: &str) -> Result<()> {
    diesel::update(letter::table.find(id).filter(letter::status.eq(Status::Waiting.code())))
        .set((letter::due_at.eq(until), letter::note.eq(note), letter::leased_until.eq(None::<DateTime<Utc>>)))
        .execute(connection)?;
    Ok(())
}

/// The letters, the latest first, at most `limit`.
///
/// # Errors
/// The database's.
pub fn latest(connection: &mut Connection, limit: i64) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> = letter::table
        .order((letter::written_at.desc(), letter::key))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// The letters that were written to a State about a cycle, the latest first, at most `limit`.
///
/// # Errors
/// The database's.
pub fn to_state(connection: &mut Connection, cycle: CycleNumber, state: StateCode, limit: i64) -> Result<Vec<Letter>> {
    let rows: Vec<LetterRow> = letter::table
        .filter(letter::cycle.eq(cycle))
        .filter(letter::state.eq(state.as_str()))
        .order((letter::written_at.desc(), letter::key))
        .limit(limit)
        .select(LetterRow::as_select())
        .load(connection)?;
    rows.into_iter().map(LetterRow::into_domain).collect()
}

/// The letter with an id.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, id: Uuid) -> Result<Option<Letter>> {
    let row: Option<LetterRow> = letter::table.find(id).select(LetterRow::as_select()).first(connection).optional()?;
    row.map(LetterRow::into_domain).transpose()
}

/// How many letters wait to be sent.
///
/// # Errors
/// The database's.
pub fn waiting(connection: &mut Connection) -> Result<i64> {
    Ok(letter::table.filter(letter::status.eq(Status::Waiting.code())).count().get_result(connection)?)
}
