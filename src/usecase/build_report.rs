//! Building the analytical report on what counts on a day.

use super::export_answers::Wanted;
use super::tabulate::{Counting, version};
use super::{Error, Result};
use crate::definition::Catalogue;
use crate::document::Document;
use crate::domain::Language;
use crate::report::analytical::{Input, analytical_report};
use crate::store::Connection;

/// Builds the report in a language, for the audience that is wanted.
///
/// # Errors
/// [`Error::NotFound`] if the cycle does not put the questionnaire; the store's.
pub fn build_report(
    connection: &mut Connection,
    catalogue: &Catalogue,
    wanted: &Wanted<'_>,
    language: Language,
) -> Result<Document> {
    let questionnaire = version(catalogue, wanted)?;
    let counting = Counting::load(connection, wanted)?;
    let submissions = counting.submitted(wanted)?;
    if wanted.as_at < wanted.cycle.dates.opens {
        return Err(Error::NotOpen);
    }
    Ok(analytical_report(&Input {
        questionnaire,
        cycle: wanted.cycle,
        states: wanted.states,
        register: wanted.register,
        submissions: &submissions,
        as_at: wanted.as_at,
        language,
        audience: wanted.audience,
        generated_from_demo: wanted.cycle.demonstration,
    }))
}
