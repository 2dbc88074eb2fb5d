//! Reference data for the first start: States and treaty actions, from CSV files embedded here. Writing them to the database is left to the
//! tables' own files. `reference/README.md` says where they come from.

use std::fmt;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::domain::{Instrument, Language, State, TreatyAction};

const STATES: &str = include_str!("reference/states.csv");
const TREATY_ACTIONS: &str = include_str!("reference/treaty_actions.csv");

/// A line of the embedded reference data does not say what it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceError {
    /// The file.
    pub file: &'static str,
    /// The line in it, counted from 1; the head is line 1.
    pub line: u64,
    /// What is wrong with it.
    pub fault: String,
}

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "reference data, {}, line {}: {}", self.file, self.line, self.fault)
    }
}

impl std::error::Error for ReferenceError {}

#[derive(Deserialize)]
struct StateRow {
    iso3: String,
    region: String,
    name_ar: String,
    name_zh: String,
    name_en: String,
    name_fr: String,
    name_ru: String,
    name_es: String,
    fr_article: String,
    es_article: String,
    corr_lang: String,
}

#[derive(Deserialize)]
struct ActionRow {
    instrument: String,
    iso3: String,
    action: String,
    date: NaiveDate,
}

/// The States and the regional organization, in the order of their codes.
///
/// # Errors
/// The first line that does not convert.
pub fn states() -> Result<Vec<State>, ReferenceError> {
    read("states.csv", STATES, state)
}

/// All treaty actions, in the order of the file: by instrument, action and date.
///
/// # Errors
/// The first line that does not convert.
pub fn treaty_actions() -> Result<Vec<TreatyAction>, ReferenceError> {
    read("treaty_actions.csv", TREATY_ACTIONS, treaty_action)
}

fn state(row: &StateRow) -> Result<State, String> {
    Ok(State {
        code: row.iso3.parse().map_err(text)?,
        names: Language::ALL.map(|language| match language {
            Language::Ar => row.name_ar.clone(),
            Language::En => row.name_en.clone(),
            Language::Es => row.name_es.clone(),
            Language::Fr => row.name_fr.clone(),
            Language::Ru => row.name_ru.clone(),
            Language::Zh => row.name_zh.clone(),
        }),
        region: row.region.parse().map_err(text)?,
        correspondence: row.corr_lang.parse().map_err(text)?,
        french_article: row.fr_article.clone(),
        spanish_article: row.es_article.clone(),
    })
}

fn treaty_action(row: &ActionRow) -> Result<TreatyAction, String> {
    let instrument: Instrument = row.instrument.parse().map_err(text)?;
    Ok(TreatyAction {
        instrument,
        state: row.iso3.parse().map_err(text)?,
        date: row.date,
        action: row.action.parse().map_err(text)?,
    })
}

/// Reads a file by the names of its columns; columns that `R` does not name are passed over.
fn read<R: DeserializeOwned, T>(
    file: &'static str,
    content: &str,
    convert: impl Fn(&R) -> Result<T, String>,
) -> Result<Vec<T>, ReferenceError> {
    let mut reader = csv::Reader::from_reader(content.as_bytes());
    let head = reader.headers().map_err(|error| ReferenceError { file, line: 1, fault: text(error) })?.clone();
    let fault = |line, fault| ReferenceError { file, line, fault };
    reader
        .records()
        .map(|record| {
            let record = record.map_err(|error| fault(error.position().map_or(0, csv::Position::line), text(&error)))?;
            let line = record.position().map_or(0, csv::Position::line);
            let row: R = record.deserialize(Some(&head)).map_err(|error| fault(line, text(error)))?;
            convert(&row).map_err(|what| fault(line, what))
        })
        .collect()
}

fn text(error: impl fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::{Action, Region};

    #[test]
    fn every_state_has_six_names_and_its_own_code() {
        let states = states().unwrap();
        assert_eq!(states.len(), 195);
        let codes: BTreeSet<_> = states.iter().map(|state| state.code).collect();
        assert_eq!(codes.len(), 195);
        assert!(states.iter().all(|state| state.names.iter().all(|name| !name.trim().is_empty())));
        let members = |region| states.iter().filter(|state| state.region == region).count();
        // Members by region, and the Cook Islands and Niue; the European Community and the Holy See.
        assert_eq!(Region::ALL.map(members), [53, 33, 53 + 2, 30 + 2, 22]);
        let tunisia = states.iter().find(|state| state.code.as_str() == "TUN").unwrap();
        assert_eq!(
            Language::ALL.map(|language| tunisia.name(language)),
            ["تونس", "Tunisia", "Túnez", "Tunisie", "Тунис", "突尼斯"]
        );
        assert_eq!((tunisia.correspondence, tunisia.french_article.as_str()), (Language::Fr, "la"));
    }

    #[test]
    fn signatures_are_as_many_as_published() {
        let actions = treaty_actions().unwrap();
        assert_eq!(actions.len(), 831);
        let signatures =
            |instrument| actions.iter().filter(|act| act.instrument == instrument && act.action == Action::Signature).count();
        assert_eq!(Instrument::ALL.map(signatures), [147, 117, 112, 52]);
    }

    #[test]
    fn everybody_that_acted_is_a_state_we_know() {
        let known: BTreeSet<_> = states().unwrap().into_iter().map(|state| state.code).collect();
        assert!(treaty_actions().unwrap().iter().all(|act| known.contains(&act.state)));
    }

    #[test]
    fn a_fault_names_its_line() {
        let content =
            "instrument,iso3,action,date\nconvention,ALB,signature,2000-12-12\nconvention,Albania,signature,2000-12-12\n";
        let error = read("x.csv", content, treaty_action).unwrap_err();
        assert_eq!((error.file, error.line), ("x.csv", 3));
        assert!(error.fault.contains("`Albania`"), "{error}");
    }
}
