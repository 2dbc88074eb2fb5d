//! Dates and times as United Nations documents write them in each language. The names of the months, and the order
//! of the parts, stand in `dates.ftl`. Reading dates that people type is `domain`'s part.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

use super::words::{Args, Words};
use crate::domain::Language;

/// A date in full, for sentences: `29 July 2005`.
#[must_use]
pub fn date_long(language: Language, date: NaiveDate) -> String {
    let words = Words::new(language);
    let month = words.t(format!("date-month-{}", date.month()));
    words.with("date-long", &parts(date, &month))
}

/// A date for tables, as short as it can be without doubt about day and month: `29 Jul 2005`.
#[must_use]
pub fn date_short(language: Language, date: NaiveDate) -> String {
    let words = Words::new(language);
    let month = words.t(format!("date-month-short-{}", date.month()));
    words.with("date-short", &parts(date, &month))
}

/// The year is a text, so that its digits are not grouped.
fn parts(date: NaiveDate, month: &str) -> Args {
    Args::new().number("day", date.day()).text("month", month).text("year", date.year())
}

/// A time of day on the clock of 24 hours: `14:02`.
#[must_use]
pub fn time(_language: Language, time: NaiveTime) -> String {
    // The same in all six; the language stays in the signature, so that callers need not know.
    time.format("%H:%M").to_string()
}

/// A moment, in coordinated universal time and saying so: `29 July 2005, 14:02 UTC`.
#[must_use]
pub fn date_time(language: Language, moment: DateTime<Utc>) -> String {
    let args = Args::new().text("date", date_long(language, moment.date_naive())).text("time", time(language, moment.time()));
    Words::new(language).with("date-time", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2005, month, day).unwrap()
    }

    #[test]
    fn a_date_in_full() {
        assert_eq!(
            Language::ALL.map(|language| date_long(language, day(7, 29))),
            [
                "29 تموز/يوليه 2005",
                "29 July 2005",
                "29 de julio de 2005",
                "29 juillet 2005",
                "29 июля 2005 года",
                "2005年7月29日",
            ]
        );
    }

    #[test]
    fn a_date_for_tables() {
        assert_eq!(
            Language::ALL.map(|language| date_short(language, day(7, 29))),
            ["29 تموز/يوليه 2005", "29 Jul 2005", "29 jul. 2005", "29 juill. 2005", "29 июля 2005 г.", "2005年7月29日",]
        );
    }

    #[test]
    fn the_first_day_of_a_month_in_french() {
        assert_eq!(date_long(Language::Fr, day(8, 1)), "1er août 2005");
        assert_eq!(date_short(Language::Fr, day(4, 1)), "1er avril 2005");
        assert_eq!(date_long(Language::Fr, day(8, 21)), "21 août 2005");
    }

    #[test]
    fn all_months_differ_in_every_language() {
        for language in Language::ALL {
            for show in [date_long, date_short] {
                let shown: std::collections::BTreeSet<_> = (1..=12).map(|month| show(language, day(month, 10))).collect();
                assert_eq!(shown.len(), 12, "{language}: {shown:?}");
            }
        }
    }

    #[test]
    fn a_moment_names_its_clock() {
        let moment = day(7, 29).and_hms_opt(14, 2, 59).unwrap().and_utc();
        assert_eq!(date_time(Language::En, moment), "29 July 2005, 14:02 UTC");
        assert_eq!(time(Language::Ar, day(7, 29).and_hms_opt(0, 5, 0).unwrap().time()), "00:05");
    }
}
