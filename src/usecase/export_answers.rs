//! Answers out as CSV: the latest submission of every State up to a day, streamed. Drafts are the States' own and are never among them.

use std::collections::BTreeMap;
use std::io::Write;

use chrono::NaiveDate;

use super::{Error, Result};
use crate::domain::{Cycle, Region, Register, State, StateCode, StatusKind, Visibility};
use crate::export::answers::{Line, Writer};
use crate::store::Connection;
use crate::store::submission::{self, ExportRow};

/// What is wanted, by whom, and what the register says of States.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The cycle.
    pub cycle: &'a Cycle,
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// Submissions up to the end of this day (UTC) count, and the status is that of this day.
    pub as_at: NaiveDate,
    /// Whose the export is: answers that they may not read are left out.
    pub audience: Visibility,
    /// What States are to the instrument.
    pub register: &'a Register,
    /// The States, with their regions.
    pub states: &'a [State],
}

impl Wanted<'_> {
    /// The name of a file of what is wanted, such as `answers-2-convention-2005-07-29.csv`. The columns are fixed, so that invented answers are
    /// marked in the name: `…-demonstration.csv`.
    #[must_use]
    pub fn file_name(&self, what: &str) -> String {
        let mark = if self.cycle.demonstration { "-demonstration" } else { "" };
        format!("{what}-{}-{}-{}{mark}.csv", self.cycle.number, self.questionnaire, self.as_at)
    }
}

/// Writes the answers, one line a value, by State, item, row and value. Memory does not grow with their number.
///
/// # Errors
/// [`Error::NotFound`] if the cycle does not put the questionnaire; the store's; [`Error::Internal`] if it cannot be written.
pub fn export_answers(connection: &mut Connection, wanted: &Wanted<'_>, out: &mut dyn Write) -> Result<()> {
    let put = wanted.cycle.questionnaire(wanted.questionnaire).ok_or(Error::NotFound)?;
    let regions: BTreeMap<StateCode, Region> = wanted.states.iter().map(|state| (state.code, state.region)).collect();
    let mut writer = Writer::new(out).map_err(unwritten)?;
    submission::stream(connection, wanted.cycle.number, &put.id, wanted.as_at, |row| {
        let visibility: Visibility = row.visibility.parse().map_err(|_| inconsistent("visibility", &row.visibility))?;
        if !wanted.audience.may_read(visibility) {
            return Ok(());
        }
        let state: StateCode = row.state.parse().map_err(|_| inconsistent("state", &row.state))?;
        let region = *regions.get(&state).ok_or_else(|| inconsistent("state", &row.state))?;
        let status = wanted.register.status(put.instrument, state, wanted.as_at).kind();
        writer.line(&line(wanted, &row, status, region)?).map_err(unwritten)
    })?;
    writer.finish().map(|_| ()).map_err(unwritten)
}

fn line<'a>(wanted: &'a Wanted<'_>, row: &'a ExportRow, status: StatusKind, region: Region) -> Result<Line<'a>> {
    Ok(Line {
        cycle: wanted.cycle.number,
        questionnaire: wanted.questionnaire,
        version: &row.version,
        state: &row.state,
        status,
        region,
        item: &row.item,
        row: u16::try_from(row.list_row).map_err(|_| inconsistent("row", &row.list_row.to_string()))?,
        value: &row.value,
        language: &row.language,
        visibility: &row.visibility,
        submitted_on: row.submitted_on,
    })
}

fn inconsistent(column: &str, found: &str) -> Error {
    crate::store::Error::Inconsistent { table: "submission_answer", column: format!("{column} = `{found}`") }.into()
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that `map_err` asks for")]
fn unwritten(error: csv::Error) -> Error {
    Error::Internal(format!("the answers could not be written: {error}"))
}
