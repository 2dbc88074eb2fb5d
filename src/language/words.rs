//! The handle by which pages, letters and documents ask for words in one language.
//! The words themselves stand in the language files; where those are read is `bundles`' part.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use fluent_bundle::FluentArgs;

use super::{bundles, dates, numbers, plurals};
use crate::domain::Language;

/// So many different faults are logged, then no more: an id may be built from outside input.
const FAULTS_LOGGED: usize = 500;

/// What stands in place of a count too large for `i64`.
const LARGEST: i64 = i64::MAX;

/// Words in one language. Small and `Copy`: every page, letter and document carries one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language that all methods speak.
    pub language: Language,
}

/// A whole number that chooses a plural. Templates pass references, hence `&T` too.
pub trait Count {
    /// The number; one that does not fit becomes the largest `i64`.
    fn count(&self) -> i64;
}

macro_rules! counts {
    ($($kind:ty),*) => {$(
        impl Count for $kind {
            fn count(&self) -> i64 {
                i64::try_from(*self).unwrap_or(LARGEST)
            }
        }
    )*};
}

counts!(i16, i32, i64, u8, u16, u32, u64, usize);

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

/// The arguments of a message.
#[derive(Debug, Default)]
#[must_use]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// No arguments yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text, shown as it is. Years, article numbers and whatever else must not be grouped are texts.
    pub fn text(mut self, name: &'static str, value: impl Display) -> Self {
        self.0.set(name, value.to_string());
        self
    }

    /// Adds a number, which chooses the plural and is shown as the language groups it.
    pub fn number(mut self, name: &'static str, value: impl Count) -> Self {
        self.0.set(name, value.count());
        self
    }
}

/// Why a message could not be said as it should.
#[derive(Debug, PartialEq, Eq)]
enum Fault {
    /// The language has no such id.
    Missing,
    /// An argument is missing or a reference leads nowhere; the text that came out nevertheless.
    Incomplete(String),
}

impl Words {
    /// Words in this language.
    #[must_use]
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    /// The language's code, for `lang` attributes.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The direction of the script, for `dir` attributes.
    #[must_use]
    pub const fn direction(&self) -> &'static str {
        self.language.direction()
    }

    /// A message without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.say(id, None)
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(&self, id: &str, args: &Args) -> String {
        self.say(id, Some(&args.0))
    }

    /// [`Words::text`] for templates.
    #[must_use]
    pub fn t(&self, id: impl AsRef<str>) -> String {
        self.text(id.as_ref())
    }

    /// A message with one argument, shown as text, for templates.
    #[must_use]
    pub fn t1(&self, id: impl AsRef<str>, name: &'static str, value: impl Display) -> String {
        self.with(id.as_ref(), &Args::new().text(name, value))
    }

    /// A message that counts, for templates; the argument's name is `$count`.
    #[must_use]
    pub fn n(&self, id: impl AsRef<str>, count: impl Count) -> String {
        self.with(id.as_ref(), &Args::new().number("count", count))
    }

    /// See [`dates::date_long`].
    #[must_use]
    pub fn date(&self, date: &NaiveDate) -> String {
        dates::date_long(self.language, *date)
    }

    /// See [`dates::date_short`].
    #[must_use]
    pub fn date_short(&self, date: &NaiveDate) -> String {
        dates::date_short(self.language, *date)
    }

    /// See [`dates::time`].
    #[must_use]
    pub fn time(&self, time: &NaiveTime) -> String {
        dates::time(self.language, *time)
    }

    /// See [`dates::date_time`].
    #[must_use]
    pub fn date_time(&self, moment: &DateTime<Utc>) -> String {
        dates::date_time(self.language, *moment)
    }

    /// See [`numbers::number`].
    #[must_use]
    pub fn number(&self, value: impl Count) -> String {
        numbers::number(self.language, value.count())
    }

    /// See [`numbers::percent`].
    #[must_use]
    pub fn percent(&self, value: impl Count) -> String {
        numbers::percent(self.language, value.count())
    }

    fn say(self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        lookup(self.language, id, args).unwrap_or_else(|fault| {
            report(self.language, id, &fault);
            if cfg!(debug_assertions) { marked(id) } else { mended(id, args, fault) }
        })
    }
}

fn lookup(language: Language, id: &str, args: Option<&FluentArgs<'_>>) -> Result<String, Fault> {
    let bundle = bundles::bundle(language);
    let pattern = bundle.get_message(id).and_then(|message| message.value()).ok_or(Fault::Missing)?;
    let arabic = args.filter(|_| language == Language::Ar).map(plurals::for_arabic);
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, arabic.as_ref().or(args), &mut errors).into_owned();
    if errors.is_empty() { Ok(text) } else { Err(Fault::Incomplete(text)) }
}

/// A message that could not be said, so that no one and no test overlooks it.
fn marked(id: &str) -> String {
    format!("⟦{id}⟧")
}

/// What a reader gets instead: the English text, or the text with the gap that it has; never a blank.
fn mended(id: &str, args: Option<&FluentArgs<'_>>, fault: Fault) -> String {
    match fault {
        Fault::Incomplete(text) => text,
        Fault::Missing => match lookup(Language::En, id, args) {
            Ok(text) | Err(Fault::Incomplete(text)) => text,
            Err(Fault::Missing) => marked(id),
        },
    }
}

/// Logs each fault once.
fn report(language: Language, id: &str, fault: &Fault) {
    static REPORTED: Mutex<BTreeSet<(Language, String)>> = Mutex::new(BTreeSet::new());
    let mut reported = REPORTED.lock().unwrap_or_else(PoisonError::into_inner);
    if reported.len() < FAULTS_LOGGED && reported.insert((language, id.to_owned())) {
        tracing::error!(%language, id, ?fault, "a message cannot be said");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_said_in_the_language() {
        assert_eq!(Words::new(Language::Es).text("region-africa"), "África");
        assert_eq!(Words::new(Language::Zh).t(format!("region-{}", "africa")), "非洲");
    }

    #[test]
    #[cfg(debug_assertions)]
    fn a_missing_message_shows_its_id() {
        assert_eq!(Words::new(Language::Fr).text("no-such-words"), "⟦no-such-words⟧");
    }

    #[test]
    #[cfg(debug_assertions)]
    fn a_missing_argument_shows_the_id() {
        assert_eq!(Words::new(Language::Fr).text("percent"), "⟦percent⟧");
    }

    #[test]
    fn a_reader_gets_english_rather_than_a_blank() {
        assert_eq!(mended("region-africa", None, Fault::Missing), "Africa");
        assert_eq!(mended("no-such-words", None, Fault::Missing), "⟦no-such-words⟧");
        let gap = Fault::Incomplete("47 of {$all}".to_owned());
        assert_eq!(mended("percent", None, gap), "47 of {$all}");
    }

    #[test]
    fn counts_come_in_all_kinds_and_as_references() {
        let english = Words::new(Language::En);
        assert_eq!(english.n("percent", 47), "47 per cent");
        let (few, many) = (&47_usize, &&1000_i64);
        assert_eq!(english.n("percent", few), "47 per cent");
        assert_eq!(english.n("percent", many), "1,000 per cent");
        assert_eq!(u64::MAX.count(), LARGEST);
    }

    #[test]
    fn arguments_are_not_wrapped_in_isolates() {
        let text = Words::new(Language::Ar).t1("size-megabytes", "size", "MB");
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text:?}");
    }
}
