//! Answers of replies as they stand, and every text that was ever acknowledged.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::schema::{answer, answer_history};
use super::{Connection, Error, Result, read};
use crate::domain::{Answer, Answers, LinkId, PersonId, Place, ReplyId};

#[derive(Queryable, Selectable, Insertable, AsChangeset, Clone)]
#[diesel(table_name = answer)]
struct AnswerRow {
    reply: Uuid,
    item: String,
    row: i16,
    values: Vec<String>,
    language: String,
    visibility: String,
    version: i32,
    author: Option<Uuid>,
    saved_at: DateTime<Utc>,
}

/// An answer as it stands, with who wrote it when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// What it says; without values where it was taken back.
    pub answer: Answer,
    /// The revision of the reply that wrote it.
    pub version: i32,
    /// Who; nobody of the State where it came on paper.
    pub author: Option<PersonId>,
    /// When.
    pub saved_at: DateTime<Utc>,
}

/// What a reply says, by place; answers taken back among it.
pub type WrittenAnswers = BTreeMap<Place, Written>;

/// The answers that stand.
#[must_use]
pub fn standing(written: &WrittenAnswers) -> Answers {
    written.iter().map(|(place, each)| (place.clone(), each.answer.clone())).collect()
}

pub(super) fn place(table: &'static str, item: &str, row: i16) -> Result<Place> {
    let broken = || Error::Inconsistent { table, column: format!("item `{item}`, row {row}") };
    Ok(Place { item: LinkId::new(item).ok_or_else(broken)?, row: u16::try_from(row).map_err(|_| broken())? })
}

pub(super) fn row_number(place: &Place) -> i16 {
    i16::try_from(place.row).unwrap_or(i16::MAX)
}

/// Everything that a reply says.
///
/// # Errors
/// The database's.
pub fn load(connection: &mut Connection, reply: ReplyId) -> Result<WrittenAnswers> {
    let rows: Vec<AnswerRow> = answer::table.filter(answer::reply.eq(reply)).select(AnswerRow::as_select()).load(connection)?;
    rows.into_iter()
        .map(|row| {
            let place = place("answer", &row.item, row.row)?;
            let answer = Answer {
                values: row.values,
                language: read("answer", "language", &row.language)?,
                visibility: read("answer", "visibility", &row.visibility)?,
            };
            Ok((place, Written { answer, version: row.version, author: row.author, saved_at: row.saved_at }))
        })
        .collect()
}

/// Writes answers over those in their places, and into the history.
///
/// # Errors
/// The database's.
pub fn write(connection: &mut Connection, reply: ReplyId, new: &WrittenAnswers) -> Result<()> {
    let rows: Vec<AnswerRow> = new
        .iter()
        .map(|(place, written)| AnswerRow {
            reply,
            item: place.item.to_string(),
            row: row_number(place),
            values: written.answer.values.clone(),
            language: written.answer.language.code().to_owned(),
            visibility: written.answer.visibility.code().to_owned(),
            version: written.version,
            author: written.author,
            saved_at: written.saved_at,
        })
        .collect();
    for chunk in rows.chunks(1000) {
        diesel::insert_into(answer::table)
            .values(chunk)
            .on_conflict((answer::reply, answer::item, answer::row))
            .do_update()
            .set((
                answer::values.eq(diesel::upsert::excluded(answer::values)),
                answer::language.eq(diesel::upsert::excluded(answer::language)),
                answer::visibility.eq(diesel::upsert::excluded(answer::visibility)),
                answer::version.eq(diesel::upsert::excluded(answer::version)),
                answer::author.eq(diesel::upsert::excluded(answer::author)),
                answer::saved_at.eq(diesel::upsert::excluded(answer::saved_at)),
            ))
            .execute(connection)?;
        keep(connection, chunk)?;
    }
    Ok(())
}

fn keep(connection: &mut Connection, rows: &[AnswerRow]) -> Result<()> {
    let history: Vec<_> = rows
        .iter()
        .map(|row| {
            (
                answer_history::reply.eq(row.reply),
                answer_history::item.eq(&row.item),
                answer_history::row.eq(row.row),
                answer_history::version.eq(row.version),
                answer_history::values.eq(&row.values),
                answer_history::language.eq(&row.language),
                answer_history::visibility.eq(&row.visibility),
                answer_history::author.eq(row.author),
                answer_history::saved_at.eq(row.saved_at),
            )
        })
        .collect();
    diesel::insert_into(answer_history::table).values(history).execute(connection)?;
    Ok(())
}
