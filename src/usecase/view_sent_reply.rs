//! Looking at a State's reply as the secretariat: where it stands, what was sent, who answers for it, what was written to them. What has not
//! been sent is the State's own and is not shown. Changes nothing.

use chrono::NaiveDate;

use super::view_letters::{Addressed, addressed};
use super::view_reply::Which;
use super::{Error, Result, officers_only};
use crate::domain::answer::FileReference;
use crate::domain::{Answers, Cycle, Person, Reply, Submission};
use crate::store::attachment::{self, Attachment};
use crate::store::{Connection, cycle, letter, person, reply, submission};

/// So many letters are shown at most.
const LETTERS: i64 = 100;

/// A State's reply, for officers.
#[derive(Clone, Debug)]
pub struct SentReply {
    /// The cycle.
    pub cycle: Cycle,
    /// Where it stands.
    pub reply: Reply,
    /// What was sent, in its order.
    pub submissions: Vec<Submission>,
    /// What the latest of these says.
    pub answers: Answers,
    /// Who answers for the State now.
    pub focal_points: Vec<Person>,
    /// What was written to the State about this cycle, the latest first.
    pub letters: Vec<Addressed>,
}

/// A State's reply, as the secretariat may see it.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, and if the State was not invited; the store's.
pub fn view_sent_reply(connection: &mut Connection, who: &Person, which: Which<'_>, today: NaiveDate) -> Result<SentReply> {
    officers_only(who)?;
    let cycle = cycle::find(connection, which.cycle)?.ok_or(Error::NotFound)?;
    let reply = find(connection, which)?;
    let submissions = submission::of_reply(connection, reply.id)?;
    let answers = submissions.last().map(|latest| submission::answers(connection, latest.id)).transpose()?.unwrap_or_default();
    let focal_points = person::focal_points(connection, today)?
        .into_iter()
        .filter(|(appointment, _)| appointment.state == which.state && appointment.questionnaire == which.questionnaire)
        .map(|(_, person)| person)
        .collect();
    let letters = letter::to_state(connection, which.cycle, which.state, LETTERS)?;
    let letters = addressed(connection, letters)?;
    Ok(SentReply { cycle, reply, submissions, answers, focal_points, letters })
}

/// A file that was sent with a reply.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, and for a file that no submission names; the store's.
pub fn view_sent_file(
    connection: &mut Connection,
    who: &Person,
    which: Which<'_>,
    reference: &FileReference,
) -> Result<Attachment> {
    officers_only(who)?;
    let reply = find(connection, which)?;
    if !attachment::was_sent(connection, reply.id, &reference.to_string())? {
        return Err(Error::NotFound);
    }
    attachment::find(connection, &reference.sha256)?.ok_or(Error::NotFound)
}

fn find(connection: &mut Connection, which: Which<'_>) -> Result<Reply> {
    let held = reply::find(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
    Ok(held.reply)
}
