//! What a start makes sure of, in one transaction, however often and by however many processes: reference data, an officer and focal points,
//! the first cycle with its questionnaires and invitations, and in a demonstration, invented replies. What is there stays as it is.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::json;
use uuid::Uuid;

use super::demo::{self, Ground, people};
use super::{Error, Result};
use crate::definition::Catalogue;
use crate::domain::cycle::{CycleDates, CycleQuestionnaire};
use crate::domain::{Cycle, CycleNumber, Person, Questionnaire, Register, State, StatusKind, Visibility};
use crate::store::{self, Connection, audit, cycle, reference, register, reply};

/// The first reporting cycle, which serves the second session (decision 1/2 of the Conference).
pub const FIRST_CYCLE: CycleNumber = 2;
/// The version of the questionnaires that it puts.
pub const FIRST_VERSION: &str = "2004";
/// How long the first cycle of a plain start is open before replies are due, in days.
const DAYS_TO_DUE: u64 = 90;
/// How long after the due date replies still go into the report, in days.
const DAYS_TO_CUT_OFF: u64 = 30;
/// The States whose focal points a start names, one for each language in which the secretariat writes.
const SHOWN: [&str; 3] = ["MAR", "MEX", "LTU"];

/// What a start begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cycle that opens today.
    Plain,
    /// The first reporting cycle with its historical dates, and replies invented from a seed.
    Demonstration {
        /// The same seed gives the same replies.
        seed: u64,
    },
}

/// What is there after a start.
#[derive(Clone, Debug)]
pub struct Started {
    /// The cycle that goes on.
    pub cycle: Cycle,
    /// Whether its replies are invented. That is the folder's from its first start; the kind of later starts does not change it.
    pub demonstration: bool,
    /// The officer of the secretariat.
    pub officer: Person,
    /// Focal points, one for each language in which the secretariat writes.
    pub focal_points: Vec<Person>,
}

/// Makes sure of everything that the service begins with. `uuids` gives the names of new rows.
///
/// # Errors
/// The store's; [`Error::Internal`] if the embedded reference data is broken.
pub fn start(
    connection: &mut Connection,
    catalogue: &Catalogue,
    kind: Kind,
    now: DateTime<Utc>,
    uuids: &mut dyn FnMut() -> Uuid,
) -> Result<Started> {
    store::transaction(connection, |connection| {
        store::start_lock(connection)?;
        let world = load(connection)?;
        let today = now.date_naive();
        let since = if matches!(kind, Kind::Plain) { today } else { demo::cycle_dates()?.opens.min(today) };
        let officer = people::officer(connection, since, &mut *uuids)?;
        let cycle = first_cycle(connection, kind, now, since)?;
        let added = add_questionnaires(connection, catalogue, cycle)?;
        let cycle = cycle::all(connection)?.into_iter().next().ok_or(Error::NotFound)?;
        if cycle.demonstration {
            let seed = if let Kind::Demonstration { seed } = kind { seed } else { demo::SEED };
            let ground = Ground { cycle: &cycle, register: &world.register, states: &world.states, seed };
            for questionnaire in &added {
                demo::fill(connection, &ground, questionnaire)?;
            }
        }
        invite_newcomers(connection, &cycle, today, &mut *uuids)?;
        let focal_points = focal_points(connection, &world, &cycle, &added, since, uuids)?;
        Ok(Started { demonstration: cycle.demonstration, cycle, officer, focal_points })
    })
}

struct World {
    states: Vec<State>,
    register: Register,
}

fn load(connection: &mut Connection) -> Result<World> {
    let broken = |error: reference::ReferenceError| Error::Internal(error.to_string());
    let (states, actions) = (reference::states().map_err(broken)?, reference::treaty_actions().map_err(broken)?);
    register::load_once(connection, &states, &actions)?;
    Ok(World { states: register::states(connection)?, register: register::register(connection)? })
}

/// Puts the first cycle in, if there is none. Gives the first cycle; nothing, if later ones are all that is there.
fn first_cycle(connection: &mut Connection, kind: Kind, now: DateTime<Utc>, since: NaiveDate) -> Result<Option<Cycle>> {
    if let Some(found) = cycle::find(connection, FIRST_CYCLE)? {
        return Ok(Some(found));
    }
    if !cycle::all(connection)?.is_empty() {
        return Ok(None);
    }
    let dates = match kind {
        Kind::Plain => plain_dates(since)?,
        Kind::Demonstration { .. } => demo::cycle_dates()?,
    };
    let new = Cycle {
        number: FIRST_CYCLE,
        dates,
        questionnaires: Vec::new(),
        visibility: Visibility::Parties,
        demonstration: kind != Kind::Plain,
    };
    cycle::add(connection, &new)?;
    let detail = json!({ "demonstration": new.demonstration });
    audit::note(connection, now, None, "open_cycle", &format!("cycle {FIRST_CYCLE}"), &detail)?;
    Ok(Some(new))
}

fn plain_dates(today: NaiveDate) -> Result<CycleDates> {
    let after = |date: NaiveDate, days| date.checked_add_days(Days::new(days)).unwrap_or(date);
    let due = after(today, DAYS_TO_DUE);
    CycleDates::new(today, due, after(due, DAYS_TO_CUT_OFF)).map_err(Error::Dates)
}

/// Puts into the first cycle those questionnaires of the catalogue that belong there and are not in it; gives them.
fn add_questionnaires<'a>(
    connection: &mut Connection,
    catalogue: &'a Catalogue,
    cycle: Option<Cycle>,
) -> Result<Vec<&'a Questionnaire>> {
    let Some(cycle) = cycle else { return Ok(Vec::new()) };
    let belongs = |questionnaire: &&Questionnaire| questionnaire.adopted && questionnaire.version == FIRST_VERSION;
    let missing = |questionnaire: &&Questionnaire| cycle.questionnaire(&questionnaire.id).is_none();
    let all = catalogue.versions.iter().map(|loaded| &loaded.questionnaire);
    let added: Vec<&Questionnaire> = all.filter(belongs).filter(missing).collect();
    for questionnaire in &added {
        let new = CycleQuestionnaire {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            instrument: questionnaire.instrument,
        };
        cycle::add_questionnaire(connection, cycle.number, &new)?;
    }
    Ok(added)
}

/// Invites the parties and signatories of each instrument as at today that have not been invited; says how many. Nobody is asked before the
/// opening, or after the cut-off, when a reply would come too late for the session.
///
/// # Errors
/// The store's.
pub fn invite_newcomers(
    connection: &mut Connection,
    cycle: &Cycle,
    today: NaiveDate,
    mut uuids: impl FnMut() -> Uuid,
) -> Result<usize> {
    if !(cycle.dates.opens..=cycle.dates.cut_off).contains(&today) {
        return Ok(0);
    }
    let register = register::register(connection)?;
    let invited: Vec<_> = reply::ledger(connection, cycle.number)?.into_iter().map(|row| row.reply).collect();
    let mut count = 0;
    for questionnaire in &cycle.questionnaires {
        let with = |status| register.with_status(questionnaire.instrument, status, today);
        let known = |state| invited.iter().any(|reply| reply.state == state && reply.questionnaire == questionnaire.id);
        let (parties, signatories) = (with(StatusKind::Party), with(StatusKind::Signatory));
        let new: Vec<_> =
            parties.union(&signatories).copied().filter(|state| !known(*state)).map(|state| (uuids(), state)).collect();
        count += reply::invite(connection, cycle.number, &questionnaire.id, &questionnaire.version, new, today)?;
    }
    Ok(count)
}

/// The focal points that are shown, who answer what the start has added where their State is invited.
fn focal_points(
    connection: &mut Connection,
    world: &World,
    cycle: &Cycle,
    added: &[&Questionnaire],
    since: NaiveDate,
    uuids: &mut dyn FnMut() -> Uuid,
) -> Result<Vec<Person>> {
    let shown = SHOWN.iter().filter_map(|code| world.states.iter().find(|state| state.code.as_str() == *code));
    shown
        .map(|state| {
            let invited = reply::of_state(connection, cycle.number, state.code)?;
            let asked = |id: &str| invited.iter().any(|reply| reply.questionnaire == id);
            let answers: Vec<&str> = added.iter().map(|questionnaire| questionnaire.id.as_str()).filter(|id| asked(id)).collect();
            people::focal_point(connection, state, &answers, since, &mut *uuids)
        })
        .collect()
}
