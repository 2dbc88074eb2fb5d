//! Sentences whose arguments are more than words: figures with their traces, answers in another language, notes. A message is filled with a
//! mark for each of them, and the marks are then replaced.

use crate::document::Run;
use crate::domain::Language;
use crate::language::{Args, Count, Words, list_and};

/// Marks are characters of Unicode's private use area from here on; no words of ours contain any.
const FIRST_MARK: u32 = 0xF_0000;

/// A message with its arguments.
pub(super) struct Phrase {
    words: Words,
    args: Args,
    runs: Vec<Vec<Run>>,
}

impl Phrase {
    pub(super) fn new(words: Words) -> Self {
        Self { words, args: Args::new(), runs: Vec::new() }
    }

    /// An argument in words, or one that chooses between words.
    pub(super) fn text(mut self, name: &'static str, text: &str) -> Self {
        self.args = self.args.text(name, text);
        self
    }

    /// A number that chooses the plural. Where it is printed, it is given once more as a figure with its trace.
    pub(super) fn number(mut self, name: &'static str, number: impl Count) -> Self {
        self.args = self.args.number(name, number);
        self
    }

    /// An argument with figures, notes or words in another language in it.
    pub(super) fn runs(mut self, name: &'static str, runs: Vec<Run>) -> Self {
        let mark = mark(self.runs.len());
        self.runs.push(runs);
        self.args = self.args.text(name, mark);
        self
    }

    /// Fills the message.
    pub(super) fn say(self, id: &str) -> Vec<Run> {
        let text = self.words.with(id, &self.args);
        unmark(&text, &self.runs)
    }
}

/// Several phrases as one: `A, B and C`. Words at the beginning of a phrase stay words, as Spanish chooses between `y` and `e` by their sound.
pub(super) fn list(words: Words, phrases: Vec<Vec<Run>>) -> Vec<Run> {
    joined(phrases, |items| list_and(words.language, items))
}

/// Several clauses as one; in Chinese commas stand between clauses, while words are listed with a mark of their own.
pub(super) fn clauses(words: Words, phrases: Vec<Vec<Run>>) -> Vec<Run> {
    match words.language {
        Language::Zh => joined(phrases, |items| items.join("，")),
        _ => list(words, phrases),
    }
}

fn joined(phrases: Vec<Vec<Run>>, join: impl FnOnce(&[String]) -> String) -> Vec<Run> {
    let mut rests = Vec::new();
    let mut items = Vec::new();
    for (place, mut phrase) in phrases.into_iter().enumerate() {
        let first = match phrase.first_mut() {
            Some(Run::Text(text)) => std::mem::take(text),
            _ => String::new(),
        };
        items.push(first + &mark(place));
        phrase.retain(|run| *run != Run::Text(String::new()));
        rests.push(phrase);
    }
    unmark(&join(&items), &rests)
}

fn mark(place: usize) -> String {
    u32::try_from(place).ok().and_then(|place| char::from_u32(FIRST_MARK + place)).map(String::from).unwrap_or_default()
}

fn unmark(text: &str, runs: &[Vec<Run>]) -> Vec<Run> {
    let mut found = Vec::new();
    let mut plain = String::new();
    for c in text.chars() {
        let marked = u32::from(c).checked_sub(FIRST_MARK).and_then(|place| runs.get(usize::try_from(place).ok()?));
        match marked {
            Some(runs) => {
                push_text(&mut found, std::mem::take(&mut plain));
                for run in runs {
                    push(&mut found, run.clone());
                }
            }
            None => plain.push(c),
        }
    }
    push_text(&mut found, plain);
    found
}

fn push_text(runs: &mut Vec<Run>, text: String) {
    if !text.is_empty() {
        push(runs, Run::Text(text));
    }
}

/// Adds a run; words that follow words become one run.
pub(super) fn push(runs: &mut Vec<Run>, run: Run) {
    match (runs.last_mut(), run) {
        (Some(Run::Text(before)), Run::Text(more)) => before.push_str(&more),
        (_, run) => runs.push(run),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(text: &str) -> Vec<Run> {
        vec![Run::Figure { text: text.to_owned(), trace: 0 }]
    }

    fn text(text: &str) -> Run {
        Run::Text(text.to_owned())
    }

    #[test]
    fn a_list_keeps_its_figures() {
        let items = vec![vec![text("A ("), figure("3").remove(0), text(")")], vec![text("B")], figure("5")];
        let found = list(Words::new(Language::En), items);
        assert_eq!(found, [text("A ("), figure("3").remove(0), text("), B and "), figure("5").remove(0)]);
    }

    #[test]
    fn spanish_hears_the_next_word() {
        let items = vec![vec![text("Francia ("), figure("3").remove(0), text(")")], vec![text("Italia")]];
        let found = list(Words::new(Language::Es), items);
        assert_eq!(found.last(), Some(&text(") e Italia")));
    }

    #[test]
    fn chinese_clauses_have_commas() {
        let items = || vec![vec![text("甲")], vec![text("乙")], vec![text("丙")]];
        assert_eq!(clauses(Words::new(Language::Zh), items()), [text("甲，乙，丙")]);
        assert_eq!(list(Words::new(Language::Zh), items()), [text("甲、乙和丙")]);
    }

    #[test]
    fn nothing_is_an_empty_list() {
        assert_eq!(list(Words::new(Language::En), Vec::new()), []);
    }
}
