//! Submissions: frozen copies of replies, read whole for the receipt and the report, and streamed for the export.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;
use diesel::sql_types::{Date, Int2, Integer, Text};
use uuid::Uuid;

use super::answer::{place, row_number};
use super::reply::ReplyRow;
use super::schema::{reply, submission, submission_answer};
use super::{Connection, Result, read};
use crate::domain::reply::Certifier;
use crate::domain::{Answer, Answers, CycleNumber, Reply, ReplyId, StateCode, Submission};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = submission)]
struct SubmissionRow {
    id: Uuid,
    reply: Uuid,
    number: i32,
    at: DateTime<Utc>,
    channel: String,
    author: Option<Uuid>,
    certifier_name: String,
    certifier_function: String,
    digest: String,
    idempotency_key: Uuid,
}

impl SubmissionRow {
    fn into_domain(self) -> Result<Submission> {
        Ok(Submission {
            id: self.id,
            reply: self.reply,
            number: self.number,
            at: self.at,
            channel: read("submission", "channel", &self.channel)?,
            by: self.author,
            certifier: Certifier { name: self.certifier_name, function: self.certifier_function },
            digest: self.digest,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = submission_answer)]
struct AnswerRow {
    submission: Uuid,
    item: String,
    row: i16,
    values: Vec<String>,
    language: String,
    visibility: String,
}

/// Freezes a submission and its answers. `key` came with the page from which it was sent.
///
/// # Errors
/// The database's; a constraint's, if the key was used before.
pub fn add(connection: &mut Connection, new: &Submission, key: Uuid, answers: &Answers) -> Result<()> {
    let row = SubmissionRow {
        id: new.id,
        reply: new.reply,
        number: new.number,
        at: new.at,
        channel: new.channel.code().to_owned(),
        author: new.by,
        certifier_name: new.certifier.name.clone(),
        certifier_function: new.certifier.function.clone(),
        digest: new.digest.clone(),
        idempotency_key: key,
    };
    diesel::insert_into(submission::table).values(&row).execute(connection)?;
    let rows: Vec<AnswerRow> = answers
        .iter()
        .map(|(place, answer)| AnswerRow {
            submission: new.id,
            item: place.item.to_string(),
            row: row_number(place),
            values: answer.values.clone(),
            language: answer.language.code().to_owned(),
            visibility: answer.visibility.code().to_owned(),
        })
        .collect();
    for chunk in rows.chunks(1000) {
        diesel::insert_into(submission_answer::table).values(chunk).execute(connection)?;
    }
    Ok(())
}

/// The submission that was sent with a key.
///
/// # Errors
/// The database's.
pub fn find_by_key(connection: &mut Connection, key: Uuid) -> Result<Option<Submission>> {
    let row: Option<SubmissionRow> = submission::table
        .filter(submission::idempotency_key.eq(key))
        .select(SubmissionRow::as_select())
        .first(connection)
        .optional()?;
    row.map(SubmissionRow::into_domain).transpose()
}

/// A submission, and the reply of which it is a copy.
///
/// # Errors
/// The database's.
pub fn find_with_reply(connection: &mut Connection, id: Uuid) -> Result<Option<(Submission, Reply)>> {
    let row: Option<(SubmissionRow, ReplyRow)> = submission::table
        .inner_join(reply::table)
        .filter(submission::id.eq(id))
        .select((SubmissionRow::as_select(), ReplyRow::as_select()))
        .first(connection)
        .optional()?;
    row.map(|(submission, reply)| Ok((submission.into_domain()?, reply.into_domain()?.reply))).transpose()
}

/// The submissions of a reply, in their order.
///
/// # Errors
/// The database's.
pub fn of_reply(connection: &mut Connection, id: ReplyId) -> Result<Vec<Submission>> {
    let rows: Vec<SubmissionRow> = submission::table
        .filter(submission::reply.eq(id))
        .order(submission::number)
        .select(SubmissionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(SubmissionRow::into_domain).collect()
}

/// The answers of a submission.
///
/// # Errors
/// The database's.
pub fn answers(connection: &mut Connection, id: Uuid) -> Result<Answers> {
    let rows: Vec<AnswerRow> =
        submission_answer::table.filter(submission_answer::submission.eq(id)).select(AnswerRow::as_select()).load(connection)?;
    rows.into_iter().map(|row| entry(&row)).collect()
}

fn entry(row: &AnswerRow) -> Result<(crate::domain::Place, Answer)> {
    let answer = Answer {
        values: row.values.clone(),
        language: read("submission_answer", "language", &row.language)?,
        visibility: read("submission_answer", "visibility", &row.visibility)?,
    };
    Ok((place("submission_answer", &row.item, row.row)?, answer))
}

/// What counts of a State on a day: its latest submission up to then.
#[derive(Clone, Debug)]
pub struct Counted {
    /// Whose.
    pub state: StateCode,
    /// The version that it answers.
    pub version: String,
    /// The submission.
    pub submission: Submission,
    /// Its answers.
    pub answers: Answers,
}

/// What counts on a day (its end, UTC) of every State that replied to a questionnaire in a cycle, by State.
///
/// # Errors
/// The database's.
pub fn counted(connection: &mut Connection, cycle: CycleNumber, questionnaire: &str, as_at: NaiveDate) -> Result<Vec<Counted>> {
    let before = as_at.succ_opt().unwrap_or(as_at).and_time(chrono::NaiveTime::MIN).and_utc();
    let rows: Vec<(String, String, SubmissionRow)> = submission::table
        .inner_join(reply::table)
        .filter(reply::cycle.eq(cycle))
        .filter(reply::questionnaire.eq(questionnaire))
        .filter(submission::at.lt(before))
        .distinct_on(reply::state)
        .order((reply::state, submission::number.desc()))
        .select((reply::state, reply::version, SubmissionRow::as_select()))
        .load(connection)?;
    let ids: Vec<Uuid> = rows.iter().map(|(_, _, row)| row.id).collect();
    let mut answers = answers_of(connection, &ids)?;
    rows.into_iter()
        .map(|(state, version, row)| {
            let submission = row.into_domain()?;
            let answers = answers.remove(&submission.id).unwrap_or_default();
            Ok(Counted { state: read("reply", "state", &state)?, version, submission, answers })
        })
        .collect()
}

fn answers_of(connection: &mut Connection, ids: &[Uuid]) -> Result<std::collections::BTreeMap<Uuid, Answers>> {
    let rows: Vec<AnswerRow> = submission_answer::table
        .filter(submission_answer::submission.eq_any(ids))
        .select(AnswerRow::as_select())
        .load(connection)?;
    let mut all = std::collections::BTreeMap::<Uuid, Answers>::new();
    for row in rows {
        let (place, answer) = entry(&row)?;
        all.entry(row.submission).or_default().put(place, answer);
    }
    Ok(all)
}

/// One value of what counts, as the export streams it.
#[derive(QueryableByName, Clone, Debug)]
pub struct ExportRow {
    /// The State's code.
    #[diesel(sql_type = Text)]
    pub state: String,
    /// The version that it answers.
    #[diesel(sql_type = Text)]
    pub version: String,
    /// The item.
    #[diesel(sql_type = Text)]
    pub item: String,
    /// Its row in a list; 0 outside lists.
    #[diesel(sql_type = Int2)]
    pub list_row: i16,
    /// The value.
    #[diesel(sql_type = Text)]
    pub value: String,
    /// The language of the answer.
    #[diesel(sql_type = Text)]
    pub language: String,
    /// Who may read it.
    #[diesel(sql_type = Text)]
    pub visibility: String,
    /// The day of the submission, UTC.
    #[diesel(sql_type = Date)]
    pub submitted_on: NaiveDate,
}

const EXPORT: &str = r#"
SELECT latest.state, latest.version, a.item, a."row" AS list_row, v.value, a.language, a.visibility, latest.submitted_on
FROM (
    SELECT DISTINCT ON (r.state) r.state, r.version, s.id, (s.at AT TIME ZONE 'UTC')::date AS submitted_on
    FROM submission s JOIN reply r ON r.id = s.reply
    WHERE r.cycle = $1 AND r.questionnaire = $2 AND (s.at AT TIME ZONE 'UTC')::date <= $3
    ORDER BY r.state, s.number DESC
) latest
JOIN submission_answer a ON a.submission = latest.id
CROSS JOIN LATERAL unnest(a."values") AS v (value)
ORDER BY latest.state COLLATE "C", a.item COLLATE "C", a."row", v.value COLLATE "C"
"#;

/// Streams every value of what counts on a day, by State, item, row and value. Rows come one by one from the server; memory stays constant.
///
/// # Errors
/// The database's, or those of `each`, at which it stops.
pub fn stream<E: From<super::Error>>(
    connection: &mut Connection,
    cycle: CycleNumber,
    questionnaire: &str,
    as_at: NaiveDate,
    mut each: impl FnMut(ExportRow) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let query = diesel::sql_query(EXPORT).bind::<Integer, _>(cycle).bind::<Text, _>(questionnaire).bind::<Date, _>(as_at);
    let rows = query.load_iter::<ExportRow, PgRowByRowLoadingMode>(connection).map_err(super::Error::from)?;
    for row in rows {
        each(row.map_err(super::Error::from)?)?;
    }
    Ok(())
}
