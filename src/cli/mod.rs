//! The verbs: what can be typed after the program's name.

pub mod data;
mod database;
pub mod remind;
pub mod status;

use std::error::Error;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::config::postgres;

/// Questionnaires that a Conference of the Parties puts to States.
#[derive(Debug, Parser)]
#[command(name = "verbale", version)]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// The database that the program works on.
    #[command(subcommand)]
    Database(database::Verb),
    /// Keeps the private Postgres of a data folder; started by the program itself.
    #[command(hide = true)]
    KeepPostgres {
        /// The data folder.
        #[arg(long)]
        data: PathBuf,
        /// The folder of the Postgres programs.
        #[arg(long)]
        bin_dir: Option<PathBuf>,
    },
}

/// Reads the arguments and does what they say.
///
/// # Errors
/// Whatever kept the verb from being done, with its causes.
pub fn run() -> Result<(), Box<dyn Error>> {
    match Arguments::parse().verb {
        Verb::Database(verb) => database::run(&verb),
        Verb::KeepPostgres { data, bin_dir } => Ok(postgres::keep(&data, bin_dir.as_deref())?),
    }
}
