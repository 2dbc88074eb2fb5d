//! Reminding: who is to be written to on a day, and writing it. A plan changes nothing; what it plans is written once however often and by however
//! many it is written. Whether a letter is still due when it leaves is looked at by `deliver`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::json;

use super::{Error, Result, officers_only, outbox};
use crate::domain::reminder::{DEFAULT_PLAN, Step, step_due, step_next};
use crate::domain::{Cycle, CycleNumber, Language, Person, PersonId, Reply, StateCode};
use crate::store::letter::{Letter, Status};
use crate::store::{self, Connection, audit, cycle, letter, person, register, reply};

/// Days from one reminder to the next, at least: the two tightest steps of the schedule, before and after the due date, are so far apart.
const GAP: Days = Days::new(2);

/// Who is to be written to on a day, who is not, and why.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The cycle.
    pub cycle: CycleNumber,
    /// The day.
    pub as_at: NaiveDate,
    /// The step of the cycle's own due date, if one has come.
    pub step: Option<Step>,
    /// The step that comes next, and its day.
    pub next: Option<(Step, NaiveDate)>,
    /// The letters to be written, by State and address.
    pub letters: Vec<Planned>,
    /// Focal points whose replies are awaited and who have their letter.
    pub skipped: Vec<Skipped>,
    /// States whose replies are awaited and that have nobody to write to.
    pub unreachable: Vec<Unreachable>,
}

/// A letter to be written.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The State.
    pub state: StateCode,
    /// Its focal point.
    pub person: Person,
    /// The language of the letter: that in which the secretariat writes to the State.
    pub language: Language,
    /// The questionnaires to which the reply is awaited.
    pub questionnaires: Vec<String>,
    /// The step.
    pub step: Step,
    /// The due date from which it counts.
    pub due: NaiveDate,
}

/// A focal point who is not written to although a reply is awaited.
#[derive(Clone, Debug)]
pub struct Skipped {
    /// The State.
    pub state: StateCode,
    /// Its focal point.
    pub person: Person,
    /// Why not.
    pub why: Why,
}

/// Why a focal point is not written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No step of the schedule has come yet.
    NoStep,
    /// They were written to on that day, for this step or after it.
    Written(NaiveDate),
}

/// A State that cannot be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreachable {
    /// The State.
    pub state: StateCode,
    /// The questionnaires to which the reply is awaited and for which nobody is named.
    pub questionnaires: Vec<String>,
}

/// Plans the reminders of a cycle for a day, without writing any. Before the cycle opens there are none.
///
/// # Errors
/// The database's.
pub fn plan(connection: &mut Connection, cycle: &Cycle, as_at: NaiveDate) -> Result<Plan> {
    let dates = cycle.dates;
    let mut plan = Plan {
        cycle: cycle.number,
        as_at,
        step: step_due(&DEFAULT_PLAN, dates.opens, dates.due, as_at),
        next: step_next(&DEFAULT_PLAN, dates.due, as_at.max(dates.opens)),
        letters: Vec::new(),
        skipped: Vec::new(),
        unreachable: Vec::new(),
    };
    if cycle.is_open(as_at) {
        let awaited = awaited(connection, cycle)?;
        let readers = readers(connection, &awaited, as_at)?;
        plan.unreachable = unreachable(&awaited, &readers);
        let written = Written::read(connection, cycle.number)?;
        let languages = languages(connection)?;
        for ((state, _), (person, replies)) in readers {
            match due_now(cycle, &replies, as_at, &written, state, person.id) {
                Err(why) => plan.skipped.push(Skipped { state, person, why }),
                Ok((step, due)) => plan.letters.push(Planned {
                    language: languages.get(&state).copied().unwrap_or(Language::En),
                    questionnaires: replies.into_iter().map(|reply| reply.questionnaire).collect(),
                    state,
                    person,
                    step,
                    due,
                }),
            }
        }
    }
    Ok(plan)
}

/// Writes what was planned into the outbox, all or nothing; what is there already stays as it is. Says how many letters are new.
///
/// # Errors
/// The database's.
pub fn write(connection: &mut Connection, plan: &Plan, now: DateTime<Utc>) -> Result<usize> {
    write_for(connection, plan, None, now)
}

/// The plan of a cycle's reminders for a day, for an officer.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, and if there is no such cycle; the store's.
pub fn preview(connection: &mut Connection, who: &Person, number: CycleNumber, as_at: NaiveDate) -> Result<(Cycle, Plan)> {
    officers_only(who)?;
    let cycle = cycle::find(connection, number)?.ok_or(Error::NotFound)?;
    let plan = plan(connection, &cycle, as_at)?;
    Ok((cycle, plan))
}

/// Writes the reminders that are due now, as an officer asks. Says how many letters are new.
///
/// # Errors
/// As [`preview`].
pub fn write_as_officer(connection: &mut Connection, who: &Person, number: CycleNumber, now: DateTime<Utc>) -> Result<usize> {
    let (_, plan) = preview(connection, who, number, now.date_naive())?;
    write_for(connection, &plan, Some(who.id), now)
}

fn write_for(connection: &mut Connection, plan: &Plan, who: Option<PersonId>, now: DateTime<Utc>) -> Result<usize> {
    store::transaction(connection, |connection| {
        let mut written = 0;
        for each in &plan.letters {
            let new = outbox::reminder(plan.cycle, each.step, each.due, each.state, each.person.id, now);
            written += usize::from(letter::add(connection, &new)?);
        }
        if written > 0 {
            let unreachable: Vec<_> = plan.unreachable.iter().map(|each| each.state.as_str()).collect();
            let detail = json!({ "as_at": plan.as_at, "letters": written, "unreachable": unreachable });
            audit::note(connection, now, who, "write_reminders", &format!("cycle/{}", plan.cycle), &detail)?;
        }
        Ok(written)
    })
}

/// The replies of a cycle that are not in.
fn awaited(connection: &mut Connection, cycle: &Cycle) -> Result<Vec<Reply>> {
    let rows = reply::ledger(connection, cycle.number)?;
    Ok(rows.into_iter().map(|row| row.reply).filter(|reply| reply.stage.kind().is_awaited()).collect())
}

/// Focal points of awaited replies with those replies, by State and address.
type Readers = BTreeMap<(StateCode, String), (Person, Vec<Reply>)>;

fn readers(connection: &mut Connection, awaited: &[Reply], as_at: NaiveDate) -> Result<Readers> {
    let mut readers = Readers::new();
    for (appointment, person) in person::focal_points(connection, as_at)? {
        let theirs = awaited.iter().filter(|reply| person.answers_for(reply.state, &reply.questionnaire));
        let key = (appointment.state, person.email.to_string());
        for reply in theirs {
            readers.entry(key.clone()).or_insert_with(|| (person.clone(), Vec::new())).1.push(reply.clone());
        }
    }
    Ok(readers)
}

fn unreachable(awaited: &[Reply], readers: &Readers) -> Vec<Unreachable> {
    let reached = |reply: &Reply| readers.values().flat_map(|(_, replies)| replies).any(|each| each.id == reply.id);
    let mut by_state = BTreeMap::<StateCode, Vec<String>>::new();
    for reply in awaited.iter().filter(|reply| !reached(reply)) {
        by_state.entry(reply.state).or_default().push(reply.questionnaire.clone());
    }
    by_state.into_iter().map(|(state, questionnaires)| Unreachable { state, questionnaires }).collect()
}

fn languages(connection: &mut Connection) -> Result<BTreeMap<StateCode, Language>> {
    let states = register::states(connection)?;
    Ok(states.into_iter().map(|state| (state.code, state.correspondence)).collect())
}

/// The step that a focal point's letter is for and its due date: of the replies whose step has come and was not yet served, that of the latest step.
fn due_now(
    cycle: &Cycle,
    replies: &[Reply],
    as_at: NaiveDate,
    written: &Written,
    state: StateCode,
    person: PersonId,
) -> std::result::Result<(Step, NaiveDate), Why> {
    let steps: Vec<_> = replies
        .iter()
        .map(|reply| reply.due.unwrap_or(cycle.dates.due))
        .filter_map(|due| Some((step_due(&DEFAULT_PLAN, cycle.dates.opens, due, as_at)?, due)))
        .collect();
    let open = steps.iter().copied().filter(|(step, due)| !written.serves(cycle.number, *step, *due, state, person));
    match (open.max_by_key(|(step, due)| (*step, std::cmp::Reverse(*due))), written.latest(state, person)) {
        (Some(found), _) => Ok(found),
        (None, Some(letter)) if !steps.is_empty() => Err(Why::Written(letter.written_at.date_naive())),
        (None, _) => Err(Why::NoStep),
    }
}

/// The reminders of a cycle that were written.
struct Written {
    keys: BTreeSet<String>,
    latest: BTreeMap<(StateCode, PersonId), Letter>,
}

impl Written {
    fn read(connection: &mut Connection, cycle: CycleNumber) -> Result<Self> {
        let all = letter::reminders(connection, cycle)?;
        let reached = all.iter().filter(|letter| matches!(letter.status, Status::Waiting | Status::Sent));
        let latest = reached.filter_map(|letter| Some(((letter.state?, letter.person), letter.clone()))).collect();
        Ok(Self { latest, keys: all.into_iter().map(|letter| letter.key).collect() })
    }

    fn latest(&self, state: StateCode, person: PersonId) -> Option<&Letter> {
        self.latest.get(&(state, person))
    }

    /// Whether a step needs no letter: it has its own, or one was written since its day or shortly before. So a due date that was moved brings
    /// no letter for the steps that have passed.
    fn serves(&self, cycle: CycleNumber, step: Step, due: NaiveDate, state: StateCode, person: PersonId) -> bool {
        let since = step.date(due).and_then(|day| day.checked_sub_days(GAP));
        let recent = |letter: &Letter| since.is_some_and(|since| letter.written_at.date_naive() > since);
        self.keys.contains(&outbox::reminder_key(cycle, step, due, state, person))
            || self.latest(state, person).is_some_and(recent)
    }
}
