//! People and the questionnaires that they answer for a State.

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use super::schema::{focal_point, person};
use super::{Connection, Result, read};
use crate::domain::person::{Appointment, Email};
use crate::domain::{Person, PersonId, StateCode};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = person)]
pub(super) struct PersonRow {
    id: Uuid,
    name: String,
    email: String,
    language: String,
    officer: bool,
}

impl PersonRow {
    pub(super) fn into_domain(self, appointments: Vec<Appointment>) -> Result<Person> {
        Ok(Person {
            id: self.id,
            email: read("person", "email", &self.email)?,
            language: read("person", "language", &self.language)?,
            name: self.name,
            officer: self.officer,
            appointments,
        })
    }
}

/// What somebody answers on a day.
pub(super) fn appointments(connection: &mut Connection, id: PersonId, today: NaiveDate) -> Result<Vec<Appointment>> {
    let rows: Vec<(String, String)> = focal_point::table
        .filter(focal_point::person.eq(id))
        .filter(focal_point::since.le(today))
        .filter(focal_point::until.is_null().or(focal_point::until.ge(today)))
        .select((focal_point::state, focal_point::questionnaire))
        .order((focal_point::state, focal_point::questionnaire))
        .load(connection)?;
    rows.into_iter()
        .map(|(state, questionnaire)| Ok(Appointment { state: read("focal_point", "state", &state)?, questionnaire }))
        .collect()
}

/// The person with an id, with what they answer on a day.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, id: PersonId, today: NaiveDate) -> Result<Option<Person>> {
    let row: Option<PersonRow> = person::table.find(id).select(PersonRow::as_select()).first(connection).optional()?;
    with_appointments(connection, row, today)
}

/// The person with an address, with what they answer on a day.
///
/// # Errors
/// The database's.
pub fn find_by_email(connection: &mut Connection, email: &Email, today: NaiveDate) -> Result<Option<Person>> {
    let row: Option<PersonRow> =
        person::table.filter(person::email.eq(email.as_str())).select(PersonRow::as_select()).first(connection).optional()?;
    with_appointments(connection, row, today)
}

fn with_appointments(connection: &mut Connection, row: Option<PersonRow>, today: NaiveDate) -> Result<Option<Person>> {
    let Some(row) = row else { return Ok(None) };
    let appointments = appointments(connection, row.id, today)?;
    row.into_domain(appointments).map(Some)
}

/// Names of people, by id.
///
/// # Errors
/// The database's.
pub fn names(connection: &mut Connection, ids: &[PersonId]) -> Result<Vec<(PersonId, String)>> {
    Ok(person::table.filter(person::id.eq_any(ids)).select((person::id, person::name)).load(connection)?)
}

/// People by their ids, without what they answer.
///
/// # Errors
/// The database's.
pub fn people(connection: &mut Connection, ids: &[PersonId]) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = person::table.filter(person::id.eq_any(ids)).select(PersonRow::as_select()).load(connection)?;
    rows.into_iter().map(|row| row.into_domain(Vec::new())).collect()
}

/// Puts a person in, with their appointments from a day on.
///
/// # Errors
/// The database's; a constraint's, if the address is taken.
pub fn add(connection: &mut Connection, new: &Person, since: NaiveDate) -> Result<()> {
    let row = PersonRow {
        id: new.id,
        name: new.name.clone(),
        email: new.email.to_string(),
        language: new.language.code().to_owned(),
        officer: new.officer,
    };
    diesel::insert_into(person::table).values(&row).execute(connection)?;
    for each in &new.appointments {
        appoint(connection, new.id, each, since)?;
    }
    Ok(())
}

/// Makes somebody focal point from a day on; nothing happens if they are.
///
/// # Errors
/// The database's.
pub fn appoint(connection: &mut Connection, id: PersonId, what: &Appointment, since: NaiveDate) -> Result<()> {
    diesel::insert_into(focal_point::table)
        .values((
            focal_point::person.eq(id),
            focal_point::state.eq(what.state.as_str()),
            focal_point::questionnaire.eq(&what.questionnaire),
            focal_point::since.eq(since),
        ))
        .on_conflict_do_nothing()
        .execute(connection)?;
    Ok(())
}

/// Every focal point on a day, with the person's name, address and language, by State.
///
/// # Errors
/// The database's.
pub fn focal_points(connection: &mut Connection, today: NaiveDate) -> Result<Vec<(Appointment, Person)>> {
    let rows: Vec<(String, String, PersonRow)> = focal_point::table
        .inner_join(person::table)
        .filter(focal_point::since.le(today))
        .filter(focal_point::until.is_null().or(focal_point::until.ge(today)))
        .select((focal_point::state, focal_point::questionnaire, PersonRow::as_select()))
        .order((focal_point::state, focal_point::questionnaire, person::email))
        .load(connection)?;
    rows.into_iter()
        .map(|(state, questionnaire, row)| {
            let state: StateCode = read("focal_point", "state", &state)?;
            let appointment = Appointment { state, questionnaire };
            let person = row.into_domain(vec![appointment.clone()])?;
            Ok((appointment, person))
        })
        .collect()
}

/// Changes the language of somebody's pages.
///
/// # Errors
/// The database's.
pub fn set_language(connection: &mut Connection, id: PersonId, language: crate::domain::Language) -> Result<()> {
    diesel::update(person::table.find(id)).set(person::language.eq(language.code())).execute(connection)?;
    Ok(())
}
