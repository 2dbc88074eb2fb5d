//! `verbale questionnaire`: checks of definition files.

use std::error::Error;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::definition;

/// What can be done with definition files.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Names the file, item and language of every fault; ends with 1 if there is one.
    Check {
        /// Folders of versions; without any, every folder below `questionnaires`, or the program's own where there is none.
        folders: Vec<PathBuf>,
    },
}

/// Does what was asked.
pub(super) fn run(verb: Verb) -> Result<(), Box<dyn Error>> {
    let Verb::Check { folders } = verb;
    let mut out = io::stdout().lock();
    let folders = if folders.is_empty() { versions_below(Path::new("questionnaires")) } else { folders };
    if folders.is_empty() {
        let catalogue = definition::embedded().map_err(|faults| definition::report(&faults))?;
        return Ok(writeln!(out, "The {} versions of the program are without fault.", catalogue.versions.len())?);
    }
    let mut faults = Vec::new();
    for folder in &folders {
        let found = definition::check(folder);
        let said = if found.is_empty() { "without fault".to_owned() } else { format!("{} faults", found.len()) };
        writeln!(out, "{}: {said}", folder.display())?;
        faults.extend(found);
    }
    if faults.is_empty() {
        return Ok(());
    }
    write!(out, "{}", definition::report(&faults))?;
    Err(format!("{} faults", faults.len()).into())
}

fn versions_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.join("questionnaire.json").is_file()).collect();
    folders.sort();
    folders
}
