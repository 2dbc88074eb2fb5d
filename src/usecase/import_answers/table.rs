//! The columns of a file of answers, found by their names.

use super::fault::{Fault, What};
use super::reader::Record;

/// The columns that are read.
pub(super) const READ: [&str; 10] =
    ["cycle", "questionnaire", "version", "state", "item", "row", "value", "language", "visibility", "submitted_at"];
/// Columns that may be there and are passed over: the register computes them.
const PASSED_OVER: [&str; 2] = ["status", "region"];

/// One line of answers: a text for each of [`READ`], in that order.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub number: u64,
    texts: [String; READ.len()],
}

impl Line {
    /// What a column says.
    pub fn get(&self, column: &str) -> &str {
        READ.iter().zip(&self.texts).find(|(name, _)| **name == column).map_or("", |(_, text)| text.trim())
    }

    /// What a column says, with the white space around it.
    pub fn exactly(&self, column: &str) -> &str {
        READ.iter().zip(&self.texts).find(|(name, _)| **name == column).map_or("", |(_, text)| text)
    }
}

/// The lines of a file, and what is wrong with its columns, fields and bytes. A line with a broken field is not among the lines.
pub(super) fn lines(records: Vec<Record>) -> (Vec<Line>, Vec<Fault>) {
    let mut records = records.into_iter();
    let Some(head) = records.next() else {
        return (Vec::new(), vec![Fault { line: 1, column: None, what: What::EmptyFile }]);
    };
    let names: Vec<String> = head.fields.iter().map(|field| field.clone().unwrap_or_default()).collect();
    let mut faults = head_faults(&head, &names);
    if !faults.is_empty() {
        return (Vec::new(), faults);
    }
    let lines = records.filter_map(|record| line(&names, record).map_err(|found| faults.extend(found)).ok()).collect();
    (lines, faults)
}

fn head_faults(head: &Record, names: &[String]) -> Vec<Fault> {
    let fault = |name: &str, what| Fault::new(head.line, name, what);
    let mut faults = Vec::new();
    for (place, (field, name)) in head.fields.iter().zip(names).enumerate() {
        match field {
            Err(what) => faults.push(fault(&(place + 1).to_string(), what.clone())),
            Ok(_) if !READ.contains(&name.as_str()) && !PASSED_OVER.contains(&name.as_str()) => {
                faults.push(fault(name, What::UnknownColumn));
            }
            Ok(_) if names[..place].contains(name) => faults.push(fault(name, What::ColumnTwice)),
            Ok(_) => {}
        }
    }
    let missing = READ.iter().filter(|column| !names.iter().any(|name| name == *column));
    faults.extend(missing.map(|column| fault(column, What::MissingColumn)));
    faults
}

fn line(names: &[String], record: Record) -> Result<Line, Vec<Fault>> {
    let faults: Vec<Fault> = names
        .iter()
        .zip(&record.fields)
        .filter_map(|(name, field)| Some(Fault::new(record.line, name, field.clone().err()?)))
        .collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    if record.fields.len() != names.len() {
        let what = What::Fields { found: record.fields.len(), expected: names.len() };
        return Err(vec![Fault { line: record.line, column: None, what }]);
    }
    let mut texts: [String; READ.len()] = Default::default();
    for (name, field) in names.iter().zip(record.fields) {
        let place = READ.iter().position(|column| column == name);
        if let (Some(place), Ok(field)) = (place, field) {
            texts[place] = field;
        }
    }
    Ok(Line { number: record.line, texts })
}
