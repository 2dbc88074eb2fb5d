//! The letters of the outbox and their keys: what, to whom, which step. Whoever causes a letter makes it here and adds it in the transaction of
//! its cause.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::reminder::Step;
use crate::domain::{CycleNumber, PersonId, StateCode, Submission};
use crate::store::letter::{Kind, Letter};

/// The key of a reminder. The due date from which the step counts belongs to it, so that a State whose date was moved is reminded of the new one.
#[must_use]
pub fn reminder_key(cycle: CycleNumber, step: Step, due: NaiveDate, state: StateCode, person: PersonId) -> String {
    format!("reminder:{cycle}:{due}:{}:{state}:{person}", step.0)
}

/// A reminder to a focal point of a State.
#[must_use]
pub fn reminder(
    cycle: CycleNumber,
    step: Step,
    due: NaiveDate,
    state: StateCode,
    person: PersonId,
    now: DateTime<Utc>,
) -> Letter {
    let key = reminder_key(cycle, step, due, state, person);
    Letter { state: Some(state), cycle: Some(cycle), step: Some(step.0), ..Letter::new(key, Kind::Reminder, person, now) }
}

/// A link to sign in, at most one a minute to a person.
#[must_use]
pub fn sign_in(person: PersonId, now: DateTime<Utc>) -> Letter {
    let key = format!("sign_in:{person}:{}", now.format("%Y-%m-%dT%H:%M"));
    Letter::new(key, Kind::SignIn, person, now)
}

/// The receipt of a submission, for the person who sent it.
#[must_use]
pub fn receipt(submission: &Submission, cycle: CycleNumber, state: StateCode, person: PersonId, now: DateTime<Utc>) -> Letter {
    let key = format!("receipt:{}:{person}", submission.id);
    Letter {
        state: Some(state),
        cycle: Some(cycle),
        submission: Some(submission.id),
        ..Letter::new(key, Kind::Receipt, person, now)
    }
}
