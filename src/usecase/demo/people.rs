//! Invented people: focal points whose names and addresses are nobody's.

use chrono::NaiveDate;
use uuid::Uuid;

use super::chance::Chance;
use super::texts::Texts;
use crate::domain::person::{Appointment, Email};
use crate::domain::{Language, Person, State};
use crate::store::{Connection, person};
use crate::usecase::{Error, Result};

/// The address of a State's invented focal point, such as `focal.point@mar.verbale.example`.
pub fn address(state: &State) -> String {
    format!("focal.point@{}.verbale.example", state.code.as_str().to_lowercase())
}

/// The focal point of a State, who also answers some questionnaires from a day on; put in, if not there yet.
///
/// # Errors
/// The store's.
pub fn focal_point(
    connection: &mut Connection,
    state: &State,
    questionnaires: &[&str],
    since: NaiveDate,
    id: impl FnOnce() -> Uuid,
) -> Result<Person> {
    let texts = Texts::of(state.correspondence)?;
    let name = || texts.person(&mut Chance::new(0, &address(state)));
    let appointments: Vec<Appointment> = questionnaires
        .iter()
        .map(|questionnaire| Appointment { state: state.code, questionnaire: (*questionnaire).to_owned() })
        .collect();
    let entry = Entry { email: address(state), language: state.correspondence, officer: false };
    let mut person = find_or_add(connection, &entry, name, since, id)?;
    for each in appointments {
        person::appoint(connection, person.id, &each, since)?;
        if !person.appointments.contains(&each) {
            person.appointments.push(each);
        }
    }
    Ok(person)
}

/// The officer of the secretariat; put in, if not there yet.
///
/// # Errors
/// The store's.
pub fn officer(connection: &mut Connection, since: NaiveDate, id: impl FnOnce() -> Uuid) -> Result<Person> {
    let entry = Entry { email: "officer@secretariat.verbale.example".to_owned(), language: Language::En, officer: true };
    find_or_add(connection, &entry, || "Robin Lake".to_owned(), since, id)
}

struct Entry {
    email: String,
    language: Language,
    officer: bool,
}

fn find_or_add(
    connection: &mut Connection,
    entry: &Entry,
    name: impl FnOnce() -> String,
    since: NaiveDate,
    id: impl FnOnce() -> Uuid,
) -> Result<Person> {
    let email: Email = entry.email.parse().map_err(|_| Error::Internal(format!("`{}` is no address", entry.email)))?;
    if let Some(person) = person::find_by_email(connection, &email, since)? {
        return Ok(person);
    }
    let person =
        Person { id: id(), name: name(), email, language: entry.language, officer: entry.officer, appointments: Vec::new() };
    person::add(connection, &person, since)?;
    Ok(person)
}
