//! `verbale status`: the status of ratifications as at a date, for people and for machines.

use std::io::{self, Write};

use chrono::NaiveDate;
use clap::ValueEnum;

use crate::domain::{Language, Register, State};
use crate::export::{html, status, text};
use crate::report::status::status_of_ratifications;

/// What to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A document for the terminal.
    Text,
    /// A table for machines.
    Csv,
    /// A document for a browser or a printer, in one file.
    Html,
}

/// Writes the status at the end of a day. A table for machines is the same in every language.
///
/// # Errors
/// What the writer says.
pub fn print(
    as_at: NaiveDate,
    language: Language,
    format: Format,
    states: &[State],
    register: &Register,
    out: &mut dyn Write,
) -> io::Result<()> {
    let document = || status_of_ratifications(states, register, as_at, language);
    match format {
        Format::Csv => status::csv(register, as_at, out),
        Format::Text => out.write_all(text::text(&document()).as_bytes()),
        Format::Html => out.write_all(html::page(&document()).map_err(io::Error::other)?.as_bytes()),
    }
}
