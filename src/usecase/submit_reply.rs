//! Sending a reply: blocking rules, a frozen numbered copy with its digest, the receipt in the outbox. Sent once, however often it is clicked.

use chrono::{DateTime, SubsecRound, Utc};
use serde_json::json;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::view_reply::{Which, may_answer};
use super::{Error, Result, outbox};
use crate::analysis::completion::{self, Blocking};
use crate::domain::digest::hex;
use crate::domain::reply::{Certifier, Channel};
use crate::domain::{Answers, Person, PersonId, Place, Questionnaire, Submission};
use crate::export::answers::{Subject, canonical};
use crate::store::answer::{self, standing};
use crate::store::reply::Held;
use crate::store::{self, Connection, audit, letter, reply, submission};

/// What became of it.
#[derive(Clone, Debug)]
pub enum Sent {
    /// It was sent now, or by an earlier click with the same key.
    Done(Submission),
    /// It was not sent: what is missing or cannot be counted.
    Blocked(Vec<Blocking>),
}

/// Sends a reply. `key` was given out with the page: a second click with it sends nothing and finds the first one's submission.
///
/// # Errors
/// [`Error::NotFound`] for who does not answer this reply, [`Error::Stage`] if it was sent before with another key; the store's.
pub fn submit_reply(
    connection: &mut Connection,
    who: &Person,
    which: Which<'_>,
    questionnaire: &Questionnaire,
    certifier: Certifier,
    key: Uuid,
    now: DateTime<Utc>,
) -> Result<Sent> {
    store::transaction(connection, |connection| {
        may_answer(connection, who, which, now.date_naive())?;
        let held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        if let Some(earlier) = submission::find_by_key(connection, key)? {
            return if earlier.reply == held.reply.id { Ok(Sent::Done(earlier)) } else { Err(Error::NotFound) };
        }
        held.reply.stage.writable()?;
        let answers = asked(questionnaire, &standing(&answer::load(connection, held.reply.id)?));
        let blocking = completion::blocking(questionnaire, &answers);
        if !blocking.is_empty() {
            return Ok(Sent::Blocked(blocking));
        }
        let new = New { channel: Channel::Web, by: Some(who.id), certifier, key, at: now };
        let sent = freeze(connection, held, &answers, new)?;
        let object = sent.reply.to_string();
        audit::note(
            connection,
            now,
            Some(who.id),
            "submit_reply",
            &object,
            &json!({ "number": sent.number, "digest": sent.digest }),
        )?;
        letter::add(connection, &outbox::receipt(&sent, which.cycle, which.state, who.id, now))?;
        Ok(Sent::Done(sent))
    })
}

/// The answers to what is asked. What other answers have ruled out stays in the draft and is not sent.
fn asked(questionnaire: &Questionnaire, answers: &Answers) -> Answers {
    let asked = questionnaire.asked(answers);
    let is_asked = |place: &Place| questionnaire.find(place.item.as_str()).is_some_and(|index| asked.contains(&index));
    answers.iter().filter(|(place, _)| is_asked(place)).map(|(place, answer)| (place.clone(), answer.clone())).collect()
}

/// What a new submission says of itself.
pub(super) struct New {
    pub channel: Channel,
    pub by: Option<PersonId>,
    pub certifier: Certifier,
    pub key: Uuid,
    pub at: DateTime<Utc>,
}

/// Freezes the answers of a reply as its next submission and moves the reply on.
pub(super) fn freeze(connection: &mut Connection, mut held: Held, answers: &Answers, new: New) -> Result<Submission> {
    let at = new.at.trunc_subsecs(0);
    let which = &held.reply;
    let subject =
        Subject { cycle: which.cycle, questionnaire: &which.questionnaire, version: &which.version, state: which.state, at };
    let bytes = canonical(subject, answers).map_err(|error| Error::Internal(error.to_string()))?;
    let number = submission::of_reply(connection, which.id)?.last().map_or(1, |last| last.number + 1);
    let sent = Submission {
        id: Uuid::new_v5(&new.key, b"submission"),
        reply: which.id,
        number,
        at,
        channel: new.channel,
        by: new.by,
        certifier: new.certifier,
        digest: hex(&Sha256::digest(bytes)),
    };
    submission::add(connection, &sent, new.key, answers)?;
    held.reply.stage = held.reply.stage.submit(at)?;
    reply::update(connection, &held)?;
    Ok(sent)
}
