//! The secretariat's side: the ledger, one State's reply, the days of a cycle, reminders, letters, data. Whoever is not an officer finds none
//! of it; the use cases see to that.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

use super::error::Error;
use crate::domain::date::PartialDate;
use crate::language::Words;

pub(super) mod cycle;
pub(super) mod data;
pub(super) mod ledger;
mod ledger_rows;
pub(super) mod letters;
pub(super) mod reminders;
pub(super) mod reply;
pub(super) mod report;
mod stream;

/// A day or a moment on a page: for machines, and for people.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub iso: String,
    pub text: String,
}

impl Day {
    /// In full, for sentences and facts.
    pub(super) fn long(words: Words, date: NaiveDate) -> Self {
        Self { iso: date.to_string(), text: words.date(&date) }
    }

    /// As short as it can be, for tables.
    fn short(words: Words, date: NaiveDate) -> Self {
        Self { iso: date.to_string(), text: words.date_short(&date) }
    }

    /// With the time of day.
    fn moment(words: Words, at: DateTime<Utc>) -> Self {
        Self { iso: at.to_rfc3339_opts(SecondsFormat::Secs, true), text: words.date_time(&at) }
    }
}

/// What a query says of a thing that is chosen from a list; nothing, if it is left open.
fn chosen<T: FromStr>(text: &str) -> Result<Option<T>, Error> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| Error::Bad("error-bad")) }
}

/// The day that somebody typed, known in full.
pub(super) fn typed_day(text: &str) -> Option<NaiveDate> {
    PartialDate::parse(text).and_then(PartialDate::full)
}
