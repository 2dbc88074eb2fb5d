//! Looking at a reply: who may, and what the pages need of it. Changes nothing.

use chrono::NaiveDate;

use super::{Error, Result};
use crate::domain::{Cycle, CycleNumber, Person, Reply, StateCode};
use crate::store::answer::{self, WrittenAnswers};
use crate::store::{Connection, cycle, reply};

/// A reply with its cycle and what it says.
#[derive(Clone, Debug)]
pub struct Viewed {
    /// The cycle.
    pub cycle: Cycle,
    /// The reply.
    pub reply: Reply,
    /// The revision that is shown; a form carries it, so that nobody overwrites what they have not seen.
    pub revision: i32,
    /// What it says, with authors and times.
    pub written: WrittenAnswers,
}

/// Which reply is meant.
#[derive(Clone, Copy, Debug)]
pub struct Which<'a> {
    /// The cycle.
    pub cycle: CycleNumber,
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// The State.
    pub state: StateCode,
}

/// A reply, for somebody who answers it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else, [`Error::NotOpen`] before the cycle opens; the store's.
pub fn view_reply(connection: &mut Connection, person: &Person, which: Which<'_>, today: NaiveDate) -> Result<Viewed> {
    let cycle = may_answer(connection, person, which, today)?;
    let held = reply::find(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
    let written = answer::load(connection, held.reply.id)?;
    Ok(Viewed { cycle, reply: held.reply, revision: held.revision, written })
}

/// Lets through who answers this reply, once its cycle is open.
///
/// # Errors
/// [`Error::NotFound`], [`Error::NotOpen`]; the store's.
pub(super) fn may_answer(connection: &mut Connection, person: &Person, which: Which<'_>, today: NaiveDate) -> Result<Cycle> {
    if !person.answers_for(which.state, which.questionnaire) {
        return Err(Error::NotFound);
    }
    let cycle = cycle::find(connection, which.cycle)?.ok_or(Error::NotFound)?;
    cycle.questionnaire(which.questionnaire).ok_or(Error::NotFound)?;
    if cycle.is_open(today) { Ok(cycle) } else { Err(Error::NotOpen) }
}

/// The version that a reply is pinned to, for somebody who answers it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else; the store's.
pub fn pinned_version(connection: &mut Connection, person: &Person, which: Which<'_>) -> Result<String> {
    if !person.answers_for(which.state, which.questionnaire) {
        return Err(Error::NotFound);
    }
    reply::version(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)
}
