//! The analytical report: what States replied to a questionnaire, question by question, in sentences, tables and charts made by rules. Counting
//! is `analysis`'s, words stand in `report.ftl`. The same snapshot and the same words give the same report.

mod annex;
mod conclusions;
mod followups;
mod introduction;
mod masthead;
mod needs;
mod phrase;
mod question;
mod sentences;
mod share;
mod snapshot;
mod tables;
mod tally;
#[cfg(test)]
mod tests;
mod writer;

use chrono::NaiveDate;

use crate::analysis::count::Submitted;
use crate::document::Document;
use crate::domain::{Cycle, Language, Questionnaire, Register, State, Visibility};
use snapshot::Snapshot;
use writer::Writer;

/// What a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The version that was answered.
    pub questionnaire: &'a Questionnaire,
    /// The cycle in which it was put.
    pub cycle: &'a Cycle,
    /// All States, with their names and regional groups.
    pub states: &'a [State],
    /// Who was a party when.
    pub register: &'a Register,
    /// The snapshot: of each State that replied, the submission that counts, with the State's status on the day of the snapshot.
    pub submissions: &'a [Submitted<'a>],
    /// The day of the snapshot: its end is the cut-off, and who is a party is told of it.
    pub as_at: NaiveDate,
    /// The language of the report.
    pub language: Language,
    /// Who will read it: what may not be read by them leaves no trace in it.
    pub audience: Visibility,
    /// Whether the replies are invented, which the report then says.
    pub generated_from_demo: bool,
}

/// Writes the report.
#[must_use]
pub fn analytical_report(input: &Input<'_>) -> Document {
    let snapshot = Snapshot::new(input);
    let mut writer = Writer::new(input, &snapshot);
    introduction::write(&mut writer);
    question::write_areas(&mut writer);
    needs::write(&mut writer);
    conclusions::write(&mut writer);
    annex::write(&mut writer);
    let masthead = masthead::masthead(input);
    let demonstration = input.generated_from_demo.then(|| writer.words.text("demonstration"));
    writer.finish(masthead, demonstration)
}
