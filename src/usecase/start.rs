//! The first start and every later one: the first cycle, the people who can sign in, and invitations to whom the register says.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::json;
use uuid::Uuid;

use super::Result;
use crate::definition::Catalogue;
use crate::domain::cycle::{CycleDates, CycleQuestionnaire};
use crate::domain::person::{Appointment, Email};
use crate::domain::{Cycle, CycleNumber, Language, Person, Register, StateCode, StatusKind, Visibility};
use crate::store::{self, Connection, audit, cycle, person, register, reply};

/// The first reporting cycle serves the second session.
pub const FIRST_CYCLE: CycleNumber = 2;
/// The version of the questionnaires that the first cycle puts.
const FIRST_VERSION: &str = "2004";
/// From the opening to the due date, in days.
const DAYS_TO_REPLY: u64 = 90;
/// From the due date to the cut-off, in days.
const DAYS_TO_CUT_OFF: u64 = 30;

/// Which kind of data a first start makes. A later start goes on with what is there, whatever is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cycle that opens today, without replies.
    Plain,
    /// The historical dates, with invented replies.
    Demonstration,
}

/// What a start found or made.
#[derive(Clone, Debug)]
pub struct Started {
    /// The replies are invented.
    pub demonstration: bool,
    /// Who gets a link to sign in: an officer, and focal points of some States.
    pub greeted: Vec<Person>,
}

/// Whoever answers for these States gets a link at every start: one for each language of correspondence.
const GREETED: [(&str, &str, &str, Language); 3] = [
    ("MAR", "focal.point@mar.verbale.example", "Amina Benali", Language::Fr),
    ("MEX", "focal.point@mex.verbale.example", "Lucía Hernández", Language::Es),
    ("LTU", "focal.point@ltu.verbale.example", "Rasa Petrauskienė", Language::En),
];

const OFFICER: (&str, &str) = ("officer@secretariat.verbale.example", "Jean Martin");

/// Makes what a start needs and is not there: again and again with the same outcome.
///
/// # Errors
/// The store's.
pub fn start(
    connection: &mut Connection,
    catalogue: &Catalogue,
    kind: Kind,
    now: DateTime<Utc>,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Started> {
    store::transaction(connection, |connection| {
        let today = now.date_naive();
        if cycle::find(connection, FIRST_CYCLE)?.is_none() {
            let first = first_cycle(catalogue, kind, today)?;
            cycle::add(connection, &first)?;
            audit::note(connection, now, None, "make_cycle", &format!("cycle {FIRST_CYCLE}"), &json!({}))?;
        }
        let cycle = cycle::find(connection, FIRST_CYCLE)?.ok_or(super::Error::NotFound)?;
        invite(connection, &cycle, today, secret)?;
        let greeted = greeted(connection, &cycle, today, secret)?;
        Ok(Started { demonstration: cycle.demonstration, greeted })
    })
}

fn first_cycle(catalogue: &Catalogue, _kind: Kind, today: NaiveDate) -> Result<Cycle> {
    let due = today.checked_add_days(Days::new(DAYS_TO_REPLY)).unwrap_or(NaiveDate::MAX);
    let cut_off = due.checked_add_days(Days::new(DAYS_TO_CUT_OFF)).unwrap_or(NaiveDate::MAX);
    let dates = CycleDates::new(today, due, cut_off).map_err(super::Error::Dates)?;
    let questionnaires = catalogue
        .versions
        .iter()
        .map(|loaded| &loaded.questionnaire)
        .filter(|each| each.adopted && each.version == FIRST_VERSION)
        .map(|each| CycleQuestionnaire { id: each.id.clone(), version: each.version.clone(), instrument: each.instrument })
        .collect();
    Ok(Cycle { number: FIRST_CYCLE, dates, questionnaires, visibility: Visibility::Parties, demonstration: false })
}

/// Invites the parties and signatories of each instrument; who came to be one since the last time is invited now.
///
/// # Errors
/// The store's.
pub fn invite(
    connection: &mut Connection,
    cycle: &Cycle,
    today: NaiveDate,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<usize> {
    if !cycle.is_open(today) {
        return Ok(0);
    }
    let register = register::register(connection)?;
    let mut invited = 0;
    for each in &cycle.questionnaires {
        let states = to_invite(&register, each, today).into_iter().map(|state| (uuid(secret), state));
        invited += reply::invite(connection, cycle.number, &each.id, &each.version, states, today)?;
    }
    Ok(invited)
}

fn to_invite(register: &Register, asked: &CycleQuestionnaire, today: NaiveDate) -> Vec<StateCode> {
    let of = |kind| register.with_status(asked.instrument, kind, today);
    of(StatusKind::Party).into_iter().chain(of(StatusKind::Signatory)).collect()
}

fn greeted(
    connection: &mut Connection,
    cycle: &Cycle,
    today: NaiveDate,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Vec<Person>> {
    let mut greeted = vec![one(connection, OFFICER.0, OFFICER.1, Language::En, None, cycle, today, secret)?];
    for (state, email, name, language) in GREETED {
        let state = state.parse().map_err(|_| super::Error::NotFound)?;
        greeted.push(one(connection, email, name, language, Some(state), cycle, today, secret)?);
    }
    Ok(greeted)
}

#[expect(clippy::too_many_arguments, reason = "a person is made of these")]
fn one(
    connection: &mut Connection,
    email: &str,
    name: &str,
    language: Language,
    state: Option<StateCode>,
    cycle: &Cycle,
    today: NaiveDate,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Person> {
    let email: Email = email.parse().map_err(|_| super::Error::NotFound)?;
    let appointments: Vec<Appointment> = state
        .into_iter()
        .flat_map(|state| cycle.questionnaires.iter().map(move |each| Appointment { state, questionnaire: each.id.clone() }))
        .collect();
    match person::find_by_email(connection, &email, today)? {
        Some(found) => {
            for each in &appointments {
                person::appoint(connection, found.id, each, today)?;
            }
            Ok(Person { appointments, ..found })
        }
        None => {
            let officer = state.is_none();
            let new = Person { id: uuid(secret), name: name.to_owned(), email, language, officer, appointments };
            person::add(connection, &new, today)?;
            Ok(new)
        }
    }
}

fn uuid(secret: &mut dyn FnMut() -> [u8; 32]) -> Uuid {
    let bytes = secret();
    let mut half = [0; 16];
    half.copy_from_slice(&bytes[..16]);
    uuid::Builder::from_random_bytes(half).into_uuid()
}
