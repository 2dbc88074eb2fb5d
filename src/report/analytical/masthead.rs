//! The masthead: organ, session, distribution, title.

use chrono::{Datelike, NaiveDate};

use super::Input;
use super::writer::LEFT_TO_RIGHT_MARK;
use crate::document::Masthead;
use crate::domain::{CycleNumber, Language};
use crate::language::{Args, Words};

/// When the sessions were held, all in Vienna and each within a month (reports CTOC/COP/2005/8, 2006/14 and 2008/19).
const SESSIONS: [(CycleNumber, Option<NaiveDate>, u32); 3] = [
    (2, NaiveDate::from_ymd_opt(2005, 10, 10), 21),
    (3, NaiveDate::from_ymd_opt(2006, 10, 9), 18),
    (4, NaiveDate::from_ymd_opt(2008, 10, 8), 17),
];

pub(super) fn masthead(input: &Input<'_>) -> Masthead {
    let words = Words::new(input.language);
    Masthead {
        organ: words.text("document-organ"),
        session: session(words, input.cycle.number),
        distribution: distribution(words, input.as_at),
        title: words.t1("report-title", "instrument", input.questionnaire.instrument.code()),
        subtitle: words.text("report-subtitle"),
    }
}

fn session(words: Words, number: CycleNumber) -> Vec<String> {
    let days = SESSIONS.into_iter().find(|(session, ..)| *session == number).and_then(|(_, first, last)| {
        let first = first?;
        let args = Args::new()
            .text("first", first.day())
            .text("last", last)
            .text("month", words.t(format!("date-month-{}", first.month())))
            .text("year", first.year());
        Some(words.with("report-session-days", &args))
    });
    let name = words.with("report-session", &Args::new().number("number", number));
    [name].into_iter().chain(days).collect()
}

/// Arabic, Chinese and Russian documents have these lines in English; an English one does not name its language.
fn distribution(words: Words, date: NaiveDate) -> Vec<String> {
    let dated = match words.language {
        Language::Ar | Language::Ru | Language::Zh => Words::new(Language::En),
        Language::En | Language::Es | Language::Fr => words,
    };
    let language = (words.language != Language::En).then(|| words.text("report-language"));
    let original = words.text("report-original");
    let lines = [words.text("report-distribution"), dated.date(&date)].into_iter().chain(language).chain([original]);
    lines.map(|line| left_to_right(words, line)).collect()
}

/// A line in English keeps its order in an Arabic document.
fn left_to_right(words: Words, line: String) -> String {
    if words.language == Language::Ar { format!("{LEFT_TO_RIGHT_MARK}{line}") } else { line }
}
