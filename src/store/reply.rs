//! Replies: invitations, stages, section marks, and the ledger's rows.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::schema::{reply, section_mark, submission};
use super::{Connection, Error, Result, read};
use crate::domain::{CycleNumber, PersonId, Reply, ReplyId, Stage, StageKind, StateCode};

#[derive(Queryable, Selectable)]
#[diesel(table_name = reply)]
pub(super) struct ReplyRow {
    id: Uuid,
    cycle: i32,
    questionnaire: String,
    version: String,
    state: String,
    invited_on: NaiveDate,
    opened_at: Option<DateTime<Utc>>,
    saved_at: Option<DateTime<Utc>>,
    stage: String,
    stage_at: Option<DateTime<Utc>>,
    stage_note: Option<String>,
    due: Option<NaiveDate>,
    revision: i32,
}

impl ReplyRow {
    pub(super) fn into_domain(self) -> Result<Held> {
        let stage = stage_of(&self.stage, self.stage_at, self.stage_note)?;
        let reply = Reply {
            id: self.id,
            cycle: self.cycle,
            questionnaire: self.questionnaire,
            version: self.version,
            state: read("reply", "state", &self.state)?,
            invited_on: self.invited_on,
            opened_at: self.opened_at,
            saved_at: self.saved_at,
            stage,
            due: self.due,
        };
        Ok(Held { reply, revision: self.revision })
    }
}

fn stage_of(code: &str, at: Option<DateTime<Utc>>, note: Option<String>) -> Result<Stage> {
    let missing = |column: &str| Error::Inconsistent { table: "reply", column: format!("{column} of stage `{code}`") };
    let dated = || at.ok_or_else(|| missing("stage_at"));
    let noted = |note: Option<String>| note.ok_or_else(|| missing("stage_note"));
    Ok(match read::<StageKind>("reply", "stage", code)? {
        StageKind::Invited => Stage::Invited,
        StageKind::Opened => Stage::Opened,
        StageKind::InProgress => Stage::InProgress,
        StageKind::FilledIn => Stage::FilledIn,
        StageKind::Submitted => Stage::Submitted { at: dated()? },
        StageKind::Revised => Stage::Revised { at: dated()? },
        StageKind::Returned => Stage::Returned { at: dated()?, note: noted(note)? },
        StageKind::Declined => Stage::Declined { at: dated()?, note: noted(note)? },
    })
}

/// A reply, with the count of the saves that changed its answers.
#[derive(Clone, Debug)]
pub struct Held {
    /// The reply.
    pub reply: Reply,
    /// How many saves have changed an answer.
    pub revision: i32,
}

/// Invites States to reply to a questionnaire version; those that are invited already stay as they are. Says how many are new.
///
/// # Errors
/// The database's.
pub fn invite(
    connection: &mut Connection,
    cycle: CycleNumber,
    questionnaire: &str,
    version: &str,
    states: impl IntoIterator<Item = (Uuid, StateCode)>,
    on: NaiveDate,
) -> Result<usize> {
    let rows: Vec<_> = states
        .into_iter()
        .map(|(id, state)| {
            (
                reply::id.eq(id),
                reply::cycle.eq(cycle),
                reply::questionnaire.eq(questionnaire),
                reply::version.eq(version),
                reply::state.eq(state.to_string()),
                reply::invited_on.eq(on),
                reply::stage.eq(StageKind::Invited.code()),
                reply::revision.eq(0),
            )
        })
        .collect();
    Ok(diesel::insert_into(reply::table).values(rows).on_conflict_do_nothing().execute(connection)?)
}

/// The reply of a State to a questionnaire in a cycle.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, cycle: CycleNumber, questionnaire: &str, state: StateCode) -> Result<Option<Held>> {
    let row: Option<ReplyRow> = reply::table
        .filter(reply::cycle.eq(cycle))
        .filter(reply::questionnaire.eq(questionnaire))
        .filter(reply::state.eq(state.as_str()))
        .select(ReplyRow::as_select())
        .first(connection)
        .optional()?;
    row.map(ReplyRow::into_domain).transpose()
}

/// The version that the reply of a State is pinned to.
///
/// # Errors
/// The database's.
pub fn version(connection: &mut Connection, cycle: CycleNumber, questionnaire: &str, state: StateCode) -> Result<Option<String>> {
    Ok(reply::table
        .filter(reply::cycle.eq(cycle))
        .filter(reply::questionnaire.eq(questionnaire))
        .filter(reply::state.eq(state.as_str()))
        .select(reply::version)
        .first(connection)
        .optional()?)
}

/// A reply, and nobody else changes it until the transaction ends.
///
/// # Errors
/// The database's.
pub fn find_locked(
    connection: &mut Connection,
    cycle: CycleNumber,
    questionnaire: &str,
    state: StateCode,
) -> Result<Option<Held>> {
    let row: Option<ReplyRow> = reply::table
        .filter(reply::cycle.eq(cycle))
        .filter(reply::questionnaire.eq(questionnaire))
        .filter(reply::state.eq(state.as_str()))
        .select(ReplyRow::as_select())
        .for_update()
        .first(connection)
        .optional()?;
    row.map(ReplyRow::into_domain).transpose()
}

/// Writes down where a reply stands: stage, moments and revision.
///
/// # Errors
/// The database's.
pub fn update(connection: &mut Connection, held: &Held) -> Result<()> {
    let (at, note) = match &held.reply.stage {
        Stage::Submitted { at } | Stage::Revised { at } => (Some(*at), None),
        Stage::Returned { at, note } | Stage::Declined { at, note } => (Some(*at), Some(note.as_str())),
        _ => (None, None),
    };
    diesel::update(reply::table.find(held.reply.id))
        .set((
            reply::opened_at.eq(held.reply.opened_at),
            reply::saved_at.eq(held.reply.saved_at),
            reply::stage.eq(held.reply.stage.kind().code()),
            reply::stage_at.eq(at),
            reply::stage_note.eq(note),
            reply::due.eq(held.reply.due),
            reply::revision.eq(held.revision),
        ))
        .execute(connection)?;
    Ok(())
}

/// Every reply of a State in a cycle.
///
/// # Errors
/// The database's.
pub fn of_state(connection: &mut Connection, cycle: CycleNumber, state: StateCode) -> Result<Vec<Reply>> {
    let rows: Vec<ReplyRow> = reply::table
        .filter(reply::cycle.eq(cycle))
        .filter(reply::state.eq(state.as_str()))
        .select(ReplyRow::as_select())
        .order(reply::questionnaire)
        .load(connection)?;
    rows.into_iter().map(|row| Ok(row.into_domain()?.reply)).collect()
}

/// A row of the ledger.
#[derive(Clone, Debug)]
pub struct LedgerRow {
    /// The reply.
    pub reply: Reply,
    /// When it was first sent.
    pub first_sent_at: Option<DateTime<Utc>>,
    /// When it was last sent.
    pub last_sent_at: Option<DateTime<Utc>>,
    /// How often it was sent; the number of the submission that counts.
    pub submissions: i64,
}

/// Every reply of a cycle, by questionnaire and State.
///
/// # Errors
/// The database's.
pub fn ledger(connection: &mut Connection, cycle: CycleNumber) -> Result<Vec<LedgerRow>> {
    type Sent = (Option<DateTime<Utc>>, Option<DateTime<Utc>>, i64);
    let sent = (
        diesel::dsl::min(submission::at.nullable()),
        diesel::dsl::max(submission::at.nullable()),
        diesel::dsl::count(submission::id.nullable()),
    );
    let counted: Vec<(Uuid, Sent)> = submission::table
        .inner_join(reply::table)
        .filter(reply::cycle.eq(cycle))
        .group_by(submission::reply)
        .select((submission::reply, sent))
        .load(connection)?;
    let counted: std::collections::BTreeMap<Uuid, Sent> = counted.into_iter().collect();
    let rows: Vec<ReplyRow> = reply::table
        .filter(reply::cycle.eq(cycle))
        .select(ReplyRow::as_select())
        .order((reply::questionnaire, reply::state))
        .load(connection)?;
    rows.into_iter()
        .map(|row| {
            let reply = row.into_domain()?.reply;
            let (first_sent_at, last_sent_at, submissions) = counted.get(&reply.id).copied().unwrap_or((None, None, 0));
            Ok(LedgerRow { reply, first_sent_at, last_sent_at, submissions })
        })
        .collect()
}

/// The sections that somebody of the State has said are completed.
///
/// # Errors
/// The database's.
pub fn completed_sections(connection: &mut Connection, id: ReplyId) -> Result<Vec<String>> {
    Ok(section_mark::table
        .filter(section_mark::reply.eq(id))
        .filter(section_mark::completed)
        .select(section_mark::section)
        .load(connection)?)
}

/// Notes whether a section is completed.
///
/// # Errors
/// The database's.
pub fn mark_section(
    connection: &mut Connection,
    id: ReplyId,
    section: &str,
    completed: bool,
    author: PersonId,
    at: DateTime<Utc>,
) -> Result<()> {
    diesel::insert_into(section_mark::table)
        .values((
            section_mark::reply.eq(id),
            section_mark::section.eq(section),
            section_mark::completed.eq(completed),
            section_mark::author.eq(author),
            section_mark::at.eq(at),
        ))
        .on_conflict((section_mark::reply, section_mark::section))
        .do_update()
        .set((section_mark::completed.eq(completed), section_mark::author.eq(author), section_mark::at.eq(at)))
        .execute(connection)?;
    Ok(())
}
