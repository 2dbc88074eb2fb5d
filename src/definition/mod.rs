//! Reads the files of a questionnaire version, checks them, and makes of them the domain's [`Questionnaire`]: from a folder on disk, or from
//! those that are in the binary. A version with a fault is refused whole. `docs/questionnaires.md` describes the files. Keeping versions
//! and showing them is left to others.

mod condition;
mod convert;
mod digest;
mod fault;
mod form;
mod load;
mod order;
mod reach;
mod schema;
mod source;
mod structure;
mod texts;

use std::collections::BTreeSet;
use std::path::Path;

pub use fault::{Fault, report};

use crate::domain::Questionnaire;
use load::load;

/// A version that has been read and found good.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The version. Every text stands in it under its item's own key, whether it is the version's own or a common one.
    pub questionnaire: Questionnaire,
    /// SHA-256 over the structure and all texts, in 64 hexadecimal digits: two versions with the same digest ask the same.
    pub digest: String,
}

/// The versions at hand.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// In the order of their folders' names.
    pub versions: Vec<Loaded>,
}

impl Catalogue {
    /// A version, by the questionnaire's id and its own.
    #[must_use]
    pub fn get(&self, id: &str, version: &str) -> Option<&Loaded> {
        self.versions.iter().find(|loaded| loaded.questionnaire.id == id && loaded.questionnaire.version == version)
    }
}

/// Reads the version in a folder, such as `questionnaires/convention-2004`. Words that it shares with others are taken from
/// `common.<language>.json` beside the folder, or if there is none, from the program's own.
///
/// # Errors
/// All that [`check`] finds.
pub fn read(dir: &Path) -> Result<Loaded, Vec<Fault>> {
    load(&source::from_folder(dir)?)
}

/// Reads all versions that come with the program.
///
/// # Errors
/// All that [`check`] finds in any of them.
pub fn embedded() -> Result<Catalogue, Vec<Fault>> {
    let mut catalogue = Catalogue::default();
    let mut faults = Vec::new();
    for source in source::embedded() {
        match load(&source) {
            Ok(loaded) => catalogue.versions.push(loaded),
            Err(found) => faults.extend(found),
        }
    }
    // A fault of a common file is found with every version.
    let mut once = BTreeSet::new();
    faults.retain(|fault| once.insert(fault.clone()));
    if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
}

/// All that is wrong with the version in a folder.
#[must_use]
pub fn check(dir: &Path) -> Vec<Fault> {
    read(dir).err().unwrap_or_default()
}

#[cfg(test)]
mod tests;
