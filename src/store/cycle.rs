//! Cycles and the questionnaires that they put.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::schema::{cycle, cycle_questionnaire};
use super::{Connection, Result, read};
use crate::domain::cycle::{CycleDates, CycleQuestionnaire};
use crate::domain::{Cycle, CycleNumber};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = cycle)]
struct CycleRow {
    number: i32,
    opens: NaiveDate,
    due: NaiveDate,
    cut_off: NaiveDate,
    visibility: String,
    demonstration: bool,
}

/// Every cycle, the latest first.
///
/// # Errors
/// The database's.
pub fn all(connection: &mut Connection) -> Result<Vec<Cycle>> {
    let rows: Vec<CycleRow> = cycle::table.select(CycleRow::as_select()).order(cycle::number.desc()).load(connection)?;
    rows.into_iter().map(|row| into_domain(connection, &row)).collect()
}

/// The cycle of a number.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, number: CycleNumber) -> Result<Option<Cycle>> {
    let row: Option<CycleRow> = cycle::table.find(number).select(CycleRow::as_select()).first(connection).optional()?;
    row.map(|row| into_domain(connection, &row)).transpose()
}

fn into_domain(connection: &mut Connection, row: &CycleRow) -> Result<Cycle> {
    let rows: Vec<(String, String, String)> = cycle_questionnaire::table
        .filter(cycle_questionnaire::cycle.eq(row.number))
        .select((cycle_questionnaire::questionnaire, cycle_questionnaire::version, cycle_questionnaire::instrument))
        .load(connection)?;
    let mut questionnaires = rows
        .into_iter()
        .map(|(id, version, instrument)| {
            Ok(CycleQuestionnaire { id, version, instrument: read("cycle_questionnaire", "instrument", &instrument)? })
        })
        .collect::<Result<Vec<_>>>()?;
    questionnaires.sort_by_key(|each| each.instrument);
    let dates = CycleDates::new(row.opens, row.due, row.cut_off)
        .map_err(|fault| super::Error::Inconsistent { table: "cycle", column: format!("dates of {}: {fault:?}", row.number) })?;
    Ok(Cycle {
        number: row.number,
        dates,
        questionnaires,
        visibility: read("cycle", "visibility", &row.visibility)?,
        demonstration: row.demonstration,
    })
}

/// Puts a cycle in.
///
/// # Errors
/// The database's.
pub fn add(connection: &mut Connection, new: &Cycle) -> Result<()> {
    let row = CycleRow {
        number: new.number,
        opens: new.dates.opens,
        due: new.dates.due,
        cut_off: new.dates.cut_off,
        visibility: new.visibility.code().to_owned(),
        demonstration: new.demonstration,
    };
    diesel::insert_into(cycle::table).values(&row).execute(connection)?;
    for each in &new.questionnaires {
        add_questionnaire(connection, new.number, each)?;
    }
    Ok(())
}

/// Adds a questionnaire to a cycle; nothing happens if the cycle puts it already.
///
/// # Errors
/// The database's.
pub fn add_questionnaire(connection: &mut Connection, number: CycleNumber, new: &CycleQuestionnaire) -> Result<()> {
    diesel::insert_into(cycle_questionnaire::table)
        .values((
            cycle_questionnaire::cycle.eq(number),
            cycle_questionnaire::questionnaire.eq(&new.id),
            cycle_questionnaire::version.eq(&new.version),
            cycle_questionnaire::instrument.eq(new.instrument.key()),
        ))
        .on_conflict_do_nothing()
        .execute(connection)?;
    Ok(())
}

/// Changes the days of a cycle.
///
/// # Errors
/// The database's.
pub fn set_dates(connection: &mut Connection, number: CycleNumber, dates: CycleDates) -> Result<()> {
    diesel::update(cycle::table.find(number))
        .set((cycle::opens.eq(dates.opens), cycle::due.eq(dates.due), cycle::cut_off.eq(dates.cut_off)))
        .execute(connection)?;
    Ok(())
}
