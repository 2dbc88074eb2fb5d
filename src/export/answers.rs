//! Answers as CSV in long form: one line a value, codes not words, in a fixed order. The same lines, without what the register computes, are the
//! canonical bytes of a submission, whose digest the receipt gives.

use std::io::Write;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use crate::domain::{Answers, CycleNumber, Region, StateCode, StatusKind};

/// The columns of the export.
pub const COLUMNS: [&str; 12] = [
    "cycle",
    "questionnaire",
    "version",
    "state",
    "status",
    "region",
    "item",
    "row",
    "value",
    "language",
    "visibility",
    "submitted_at",
];

/// One line.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    /// The cycle.
    pub cycle: CycleNumber,
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// Its version.
    pub version: &'a str,
    /// The State's code.
    pub state: &'a str,
    /// What the State is to the instrument.
    pub status: StatusKind,
    /// Its regional group.
    pub region: Region,
    /// The item.
    pub item: &'a str,
    /// Its row in a list; 0, written as nothing, outside lists.
    pub row: u16,
    /// The value.
    pub value: &'a str,
    /// The language of the answer.
    pub language: &'a str,
    /// Who may read it.
    pub visibility: &'a str,
    /// The day of the submission.
    pub submitted_on: NaiveDate,
}

/// Writes lines as RFC 4180 CSV in bare UTF-8, the columns first.
pub struct Writer<W: Write>(csv::Writer<W>);

impl<W: Write> Writer<W> {
    /// Begins with the names of the columns.
    ///
    /// # Errors
    /// Those of the place written to.
    pub fn new(out: W) -> csv::Result<Self> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        writer.write_record(COLUMNS)?;
        Ok(Self(writer))
    }

    /// Writes a line.
    ///
    /// # Errors
    /// Those of the place written to.
    pub fn line(&mut self, line: &Line<'_>) -> csv::Result<()> {
        let cycle = line.cycle.to_string();
        let submitted = line.submitted_on.to_string();
        self.0.write_record([
            cycle.as_str(),
            line.questionnaire,
            line.version,
            line.state,
            line.status.code(),
            line.region.code(),
            line.item,
            &row(line.row),
            line.value,
            line.language,
            line.visibility,
            &submitted,
        ])
    }

    /// Writes out what is held back.
    ///
    /// # Errors
    /// Those of the place written to.
    pub fn finish(mut self) -> csv::Result<W> {
        self.0.flush()?;
        self.0.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))
    }
}

fn row(number: u16) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

/// What a submission is of.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The cycle.
    pub cycle: CycleNumber,
    /// The questionnaire's id.
    pub questionnaire: &'a str,
    /// Its version.
    pub version: &'a str,
    /// Whose.
    pub state: StateCode,
    /// When it was sent.
    pub at: DateTime<Utc>,
}

/// The canonical bytes of a submission: the columns of the export without status and region, by item, row and value, the moment to the second. The
/// receipt's digest is that of these bytes; the sender can download them, and anybody can compute it again.
///
/// # Errors
/// None in practice: memory is written to.
pub fn canonical(subject: Subject<'_>, answers: &Answers) -> csv::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(COLUMNS.iter().filter(|column| !["status", "region"].contains(column)))?;
    let cycle = subject.cycle.to_string();
    let at = subject.at.to_rfc3339_opts(SecondsFormat::Secs, true);
    for (place, answer) in answers.iter() {
        let mut values = answer.values.clone();
        values.sort();
        for value in &values {
            writer.write_record([
                cycle.as_str(),
                subject.questionnaire,
                subject.version,
                subject.state.as_str(),
                place.item.as_str(),
                &row(place.row),
                value,
                answer.language.code(),
                answer.visibility.code(),
                &at,
            ])?;
        }
    }
    writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))
}
