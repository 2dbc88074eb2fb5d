//! The tabulation: what counts on a day, counted by item, option, status and region, as CSV.

use std::collections::BTreeMap;
use std::io::Write;

use super::export_answers::Wanted;
use super::{Error, Result};
use crate::analysis::count::{self, Submitted};
use crate::definition::Catalogue;
use crate::domain::cycle::CycleQuestionnaire;
use crate::domain::{Language, Questionnaire, Region, StateCode, Submission};
use crate::export::tabulation::write_csv;
use crate::store::Connection;
use crate::store::submission::{self, Counted};

/// The replies that count, in the order of the States' codes, ready to be counted. Ask for them by [`Counting::submitted`].
pub struct Counting {
    counted: Vec<Counted>,
}

impl Counting {
    /// Loads what counts on the day that is wanted.
    ///
    /// # Errors
    /// The store's.
    pub fn load(connection: &mut Connection, wanted: &Wanted<'_>) -> Result<Self> {
        let counted = submission::counted(connection, wanted.cycle.number, wanted.questionnaire, wanted.as_at)?;
        Ok(Self { counted })
    }

    /// The replies with what the register says of their States.
    ///
    /// # Errors
    /// [`Error::NotFound`] if the cycle does not put the questionnaire.
    pub fn submitted(&self, wanted: &Wanted<'_>) -> Result<Vec<Submitted<'_>>> {
        let put = wanted.cycle.questionnaire(wanted.questionnaire).ok_or(Error::NotFound)?;
        let regions: BTreeMap<StateCode, Region> = wanted.states.iter().map(|state| (state.code, state.region)).collect();
        let submitted = |each| one(each, wanted, put, &regions);
        self.counted.iter().map(submitted).collect()
    }
}

fn one<'a>(
    counted: &'a Counted,
    wanted: &Wanted<'_>,
    put: &CycleQuestionnaire,
    regions: &BTreeMap<StateCode, Region>,
) -> Result<Submitted<'a>> {
    let Counted { state, submission, answers, .. } = counted;
    let cycle = wanted.cycle.number;
    Ok(Submitted {
        state: *state,
        region: *regions.get(state).ok_or_else(|| Error::Internal(format!("the State {state} is not among the States")))?,
        status: wanted.register.status(put.instrument, *state, wanted.as_at).kind(),
        submitted_on: submission.at.date_naive(),
        reference: Submission::reference(cycle, &put.id, *state, submission.number),
        language: language(counted),
        answers,
    })
}

/// The language of most of its answers; English for a reply without any.
fn language(counted: &Counted) -> Language {
    let mut counts: BTreeMap<Language, usize> = BTreeMap::new();
    for (_, answer) in counted.answers.iter() {
        *counts.entry(answer.language).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map_or(Language::En, |(language, _)| language)
}

/// The version of a questionnaire that a cycle puts.
///
/// # Errors
/// [`Error::NotFound`] if the cycle does not put it, or the program does not have the version.
pub fn version<'c>(catalogue: &'c Catalogue, wanted: &Wanted<'_>) -> Result<&'c Questionnaire> {
    let put = wanted.cycle.questionnaire(wanted.questionnaire).ok_or(Error::NotFound)?;
    catalogue.get(&put.id, &put.version).map(|loaded| &loaded.questionnaire).ok_or(Error::NotFound)
}

/// Writes the tabulation: one line for each item, option, status and region.
///
/// # Errors
/// [`Error::NotFound`] as [`version`]; the store's; [`Error::Internal`] if it cannot be written.
pub fn tabulate(connection: &mut Connection, catalogue: &Catalogue, wanted: &Wanted<'_>, out: &mut dyn Write) -> Result<()> {
    let questionnaire = version(catalogue, wanted)?;
    let counting = Counting::load(connection, wanted)?;
    let tabulation = count::tabulate(questionnaire, &counting.submitted(wanted)?, wanted.audience);
    write_csv(&tabulation, out).map_err(|error| Error::Internal(format!("the tabulation could not be written: {error}")))
}
