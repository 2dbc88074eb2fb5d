//! `verbale database`: the way to the database for other programs (`psql "$(verbale database url)"`).

use std::error::Error;
use std::io::{self, Write as _};

use clap::Subcommand;

use crate::config::{Config, Database};

/// What can be asked of the database.
#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Makes sure that the database runs and prints its libpq connection string.
    Url {
        /// Keep the database running until standard input ends.
        #[arg(long)]
        hold: bool,
    },
}

/// Does what was asked.
pub(super) fn run(verb: &Verb) -> Result<(), Box<dyn Error>> {
    let Verb::Url { hold } = verb;
    let database = Database::open(&Config::from_env()?)?;
    let mut out = io::stdout();
    writeln!(out, "{}", database.url())?;
    out.flush()?;
    if *hold {
        io::copy(&mut io::stdin(), &mut io::sink())?;
    }
    database.release();
    Ok(())
}
