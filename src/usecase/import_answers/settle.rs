//! What becomes of each reply of a file, given what is there: nothing, a draft, a submission, or a refusal. Decides first, then writes.

use chrono::{DateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use super::Summary;
use super::check::{Incoming, Key, SubmittedAt};
use super::fault::{Fault, What};
use crate::analysis::completion;
use crate::domain::reply::{Certifier, Channel, StageFault};
use crate::domain::{Answer, Answers, PersonId, Submission};
use crate::store::answer::{self, Written, WrittenAnswers, standing};
use crate::store::reply::{self, Held};
use crate::store::{Connection, audit, submission};
use crate::usecase::submit_reply::{New, freeze};
use crate::usecase::{Error, Result};

/// A reply of the file beside what is there of it.
pub(super) struct Settlement<'a> {
    key: Key,
    incoming: Incoming<'a>,
    answers: Answers,
    held: Option<Held>,
    written: WrittenAnswers,
    changes: bool,
}

/// Decides about a reply. Of one that has `broken` lines not all is known: a submission of its day that is there is taken to be the same.
///
/// # Errors
/// The store's.
pub(super) fn settle<'a>(
    connection: &mut Connection,
    key: Key,
    incoming: Incoming<'a>,
    broken: bool,
) -> Result<std::result::Result<Settlement<'a>, Fault>> {
    let (cycle, questionnaire, state) = &key;
    let answers = incoming.answers();
    let held = reply::find_locked(connection, *cycle, questionnaire, *state)?;
    let Some(there) = &held else {
        return Ok(Ok(Settlement { key, incoming, answers, held, written: WrittenAnswers::new(), changes: true }));
    };
    let written = answer::load(connection, there.reply.id)?;
    let latest = submission::of_reply(connection, there.reply.id)?.pop();
    let same = match (&latest, incoming.submitted_at) {
        (_, SubmittedAt::Never) => says_already(&standing(&written), &answers),
        (Some(latest), at) => at.is(latest.at) && (broken || submission::answers(connection, latest.id)? == answers),
        (None, _) => false,
    };
    let fault = if same { None } else { refusal(there, latest.as_ref(), &incoming) };
    Ok(match fault {
        Some(what) => Err(Fault::new(incoming.line, column(&what), what)),
        None => Ok(Settlement { key, incoming, answers, held, written, changes: !same }),
    })
}

/// Whether every answer of a draft stands already.
fn says_already(standing: &Answers, answers: &Answers) -> bool {
    answers.iter().all(|(place, answer)| standing.get(&place.item, place.row) == Some(answer))
}

fn refusal(there: &Held, latest: Option<&Submission>, incoming: &Incoming<'_>) -> Option<What> {
    if there.reply.version != incoming.questionnaire.version {
        let (found, expected) = (incoming.questionnaire.version.clone(), there.reply.version.clone());
        return Some(What::OtherVersion { found, expected });
    }
    let sent_on = latest.map(|latest| latest.at.date_naive());
    match (there.reply.stage.writable(), sent_on) {
        (Err(StageFault::Declined), _) => Some(What::Declined),
        (Err(_), Some(on)) => Some(What::AlreadySent { on }),
        (Err(fault), None) => Some(What::Stage(fault)),
        (Ok(()), Some(than)) => {
            let at = incoming.submitted_at.moment()?;
            (at <= latest.map_or(at, |latest| latest.at)).then_some(What::NotLater { than })
        }
        (Ok(()), None) => None,
    }
}

fn column(what: &What) -> &'static str {
    match what {
        What::OtherVersion { .. } => "version",
        What::Declined => "state",
        _ => "submitted_at",
    }
}

/// Who imports when, and where the names of new rows come from.
pub(super) struct Act<'a> {
    pub by: Option<PersonId>,
    pub now: DateTime<Utc>,
    pub uuids: &'a mut dyn FnMut() -> Uuid,
}

impl Settlement<'_> {
    /// Writes what was decided.
    ///
    /// # Errors
    /// The store's.
    pub fn write(self, connection: &mut Connection, act: &mut Act<'_>, summary: &mut Summary) -> Result<()> {
        if !self.changes {
            summary.unchanged += 1;
            return Ok(());
        }
        let mut held = self.held(connection, act, summary)?;
        let changes = self.written(held.revision + 1, act.now);
        if !changes.is_empty() {
            held.revision += 1;
            held.reply.saved_at = Some(act.now);
            answer::write(connection, held.reply.id, &changes)?;
        }
        let (object, draft) = (held.reply.id.to_string(), self.incoming.submitted_at == SubmittedAt::Never);
        match self.incoming.submitted_at.moment() {
            Some(at) => self.submit(connection, held, at, (act.uuids)())?,
            None => self.save(connection, held)?,
        }
        *(if draft { &mut summary.drafts } else { &mut summary.submitted }) += 1;
        let detail = json!({ "draft": draft, "changed": changes.len() });
        Ok(audit::note(connection, act.now, act.by, "import_answers", &object, &detail)?)
    }

    /// The reply, to which the State is invited now if it was not before.
    fn held(&self, connection: &mut Connection, act: &mut Act<'_>, summary: &mut Summary) -> Result<Held> {
        if let Some(held) = &self.held {
            return Ok(held.clone());
        }
        let (cycle, questionnaire, state) = &self.key;
        let today = act.now.date_naive();
        let on = self.incoming.submitted_at.moment().map_or(today, |at| at.date_naive());
        let version = &self.incoming.questionnaire.version;
        reply::invite(connection, *cycle, questionnaire, version, [((act.uuids)(), *state)], on)?;
        summary.invited += 1;
        reply::find_locked(connection, *cycle, questionnaire, *state)?.ok_or(Error::NotFound)
    }

    /// The answers that the file changes. One that was sent is the whole reply: what else the draft said is taken back, and stays in the history.
    fn written(&self, version: i32, now: DateTime<Utc>) -> WrittenAnswers {
        let write = |answer: &Answer| Written { answer: answer.clone(), version, author: None, saved_at: now };
        let new = self.answers.iter().filter(|(place, answer)| self.written.get(place).map(|each| &each.answer) != Some(answer));
        let mut changes: WrittenAnswers = new.map(|(place, answer)| (place.clone(), write(answer))).collect();
        if self.incoming.submitted_at != SubmittedAt::Never {
            let gone = self
                .written
                .iter()
                .filter(|(place, each)| !each.answer.values.is_empty() && self.answers.get(&place.item, place.row).is_none());
            changes.extend(gone.map(|(place, each)| {
                let empty = Answer { values: Vec::new(), ..each.answer.clone() };
                (place.clone(), write(&empty))
            }));
        }
        changes
    }

    fn submit(&self, connection: &mut Connection, held: Held, at: DateTime<Utc>, key: Uuid) -> Result<()> {
        let new = New { channel: Channel::Document, by: None, certifier: Certifier::default(), key, at };
        freeze(connection, held, &self.answers, new).map(|_| ())
    }

    fn save(&self, connection: &mut Connection, mut held: Held) -> Result<()> {
        let standing = standing(&answer::load(connection, held.reply.id)?);
        let complete = completion::is_complete(self.incoming.questionnaire, &standing);
        held.reply.stage = held.reply.stage.clone().save(complete)?;
        Ok(reply::update(connection, &held)?)
    }
}
