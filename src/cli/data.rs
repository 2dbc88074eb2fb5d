//! `verbale export answers`, `import answers`, `tabulate` and `report analytical`: data out and in.

use std::error::Error;
use std::io::Write;

use chrono::{DateTime, NaiveDate, Utc};
use clap::ValueEnum;
use uuid::Uuid;

use crate::definition::Catalogue;
use crate::domain::{CycleNumber, Language, Visibility};
use crate::export::{html, text};
use crate::store::{Connection, cycle, register};
use crate::usecase::build_report::build_report;
use crate::usecase::export_answers::{Wanted, export_answers};
use crate::usecase::import_answers::{Imported, Summary, import_answers};
use crate::usecase::tabulate::tabulate as count;

/// Which answers, as at which day, for whom.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// The cycle's number.
    pub cycle: CycleNumber,
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// Submissions up to the end of this day (UTC) count.
    pub as_at: NaiveDate,
    /// Whose the data are: answers that they may not read are left out, or counted as withheld.
    pub audience: Visibility,
}

/// Writes answers as CSV, one line a value.
///
/// # Errors
/// If there is no such cycle or questionnaire; the database's; the writer's.
pub fn export(connection: &mut Connection, choice: Choice<'_>, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    with_wanted(connection, choice, |connection, wanted| Ok(export_answers(connection, wanted, out)?))
}

/// Writes the tabulation as CSV, one line for each item, option, status and region.
///
/// # Errors
/// If there is no such cycle or questionnaire; the database's; the writer's.
pub fn tabulate(
    connection: &mut Connection,
    catalogue: &Catalogue,
    choice: Choice<'_>,
    out: &mut dyn Write,
) -> Result<(), Box<dyn Error>> {
    with_wanted(connection, choice, |connection, wanted| Ok(count(connection, catalogue, wanted, out)?))
}

/// Writes the analytical report.
///
/// # Errors
/// If there is no such cycle or questionnaire, or the cycle opens later; the database's; the writer's.
pub fn report(
    connection: &mut Connection,
    catalogue: &Catalogue,
    choice: Choice<'_>,
    (language, format): (Language, ReportFormat),
    out: &mut dyn Write,
) -> Result<(), Box<dyn Error>> {
    with_wanted(connection, choice, |connection, wanted| {
        let document = build_report(connection, catalogue, wanted, language)?;
        let written = match format {
            ReportFormat::Html => html::page(&document)?,
            ReportFormat::Text => text::text(&document),
        };
        Ok(out.write_all(written.as_bytes())?)
    })
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For a browser or a printer, in one file.
    Html,
    /// For the terminal.
    Text,
}

fn with_wanted(
    connection: &mut Connection,
    choice: Choice<'_>,
    work: impl FnOnce(&mut Connection, &Wanted<'_>) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let Choice { cycle, questionnaire, as_at, audience } = choice;
    let cycle = cycle::find(connection, cycle)?.ok_or_else(|| format!("there is no cycle {cycle}"))?;
    if cycle.questionnaire(questionnaire).is_none() {
        let put: Vec<&str> = cycle.questionnaires.iter().map(|each| each.id.as_str()).collect();
        return Err(format!("cycle {} puts no questionnaire `{questionnaire}`; it puts {}", cycle.number, put.join(", ")).into());
    }
    let (register, states) = (register::register(connection)?, register::states(connection)?);
    work(connection, &Wanted { cycle: &cycle, questionnaire, as_at, audience, register: &register, states: &states })
}

/// Reads a file of answers, and says what became of it: on `out`, what is in; on `complaints`, line by line, why nothing is.
///
/// # Errors
/// If the file has faults; the database's; the writers'.
pub fn import(
    connection: &mut Connection,
    catalogue: &Catalogue,
    file: &[u8],
    now: DateTime<Utc>,
    uuids: &mut dyn FnMut() -> Uuid,
    (out, complaints): (&mut dyn Write, &mut dyn Write),
) -> Result<(), Box<dyn Error>> {
    match import_answers(connection, catalogue, file, None, now, uuids)? {
        Imported::Done(summary) => {
            writeln!(out, "{}", words(summary))?;
            Ok(())
        }
        Imported::Refused(faults) => {
            for fault in &faults {
                writeln!(complaints, "{fault}")?;
            }
            let count = faults.len();
            Err(format!("{count} fault{}; nothing was changed", if count == 1 { "" } else { "s" }).into())
        }
    }
}

fn words(summary: Summary) -> String {
    let Summary { submitted, drafts, unchanged, invited } = summary;
    format!("replies submitted: {submitted}, drafts: {drafts}, unchanged: {unchanged}; States newly invited: {invited}")
}
