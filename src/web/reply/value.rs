//! Answers in words, for pages that show rather than ask.

use super::Phrase;
use super::reading::Reading;
use crate::domain::answer::{FileReference, UNKNOWN};
use crate::domain::date::PartialDate;
use crate::domain::{ItemIndex, Kind};
use crate::language::list_and;

/// The values of an item in the words of the page.
pub(super) fn in_words(reading: &Reading<'_>, index: ItemIndex, values: &[String]) -> String {
    let item = reading.questionnaire.item(index);
    let one = |value: &String| match &item.kind {
        Kind::Choice { .. } => option_words(reading, index, value),
        Kind::File { .. } => FileReference::parse(value).map_or_else(|| value.clone(), |file| file.name),
        Kind::Date => {
            PartialDate::parse(value).and_then(PartialDate::full).map_or_else(|| value.clone(), |date| reading.words.date(&date))
        }
        _ => value.clone(),
    };
    let words: Vec<String> = values.iter().map(one).collect();
    match item.kind {
        Kind::Choice { .. } | Kind::File { .. } if words.len() > 1 => list_and(reading.words.language, &words),
        _ => words.join("\n"),
    }
}

fn option_words(reading: &Reading<'_>, index: ItemIndex, code: &str) -> String {
    if code == UNKNOWN {
        return reading.words.t("answer-do-not-know");
    }
    let option = reading.questionnaire.item(index).options().iter().find(|option| option.code == code);
    option.and_then(|option| reading.phrase(&option.words)).map_or_else(|| code.to_owned(), |phrase: Phrase| phrase.text)
}
