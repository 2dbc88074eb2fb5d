//! A reply to read: what is asked, and what is said. For the people of its State these are the answers as they stand, for officers those of a
//! submission.

use super::{Phrase, value};
use crate::analysis::completion::{self, Progress};
use crate::domain::answer::FileReference;
use crate::domain::{Answers, ItemIndex, Kind, Questionnaire};
use crate::language::Words;
use crate::links;

/// Answers with what is needed to say them.
#[derive(Clone, Copy)]
pub(in crate::web) struct Reading<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What is said.
    pub answers: &'a Answers,
    /// The words of the page.
    pub words: Words,
    /// The address of the reply, for the links to its files.
    pub link: &'a str,
}

impl Reading<'_> {
    pub(super) fn phrase(&self, key: &str) -> Option<Phrase> {
        Phrase::find(self.questionnaire, key, self.words.language)
    }

    /// The words of an item: `text`, `help`, `hint`.
    pub(super) fn words_of(&self, index: ItemIndex, part: &str) -> Option<Phrase> {
        self.phrase(&format!("{}/{part}", self.questionnaire.item(index).link_id))
    }

    fn title_of(&self, index: ItemIndex) -> Phrase {
        self.words_of(index, "text").unwrap_or_default()
    }

    fn is_answered(&self, index: ItemIndex) -> bool {
        self.answers.get(&self.questionnaire.item(index).link_id, 0).is_some()
    }

    /// The files given with an item, by name and link.
    fn files(&self, values: &[String]) -> Vec<(String, String)> {
        let files = values.iter().filter_map(|value| FileReference::parse(value));
        files.map(|file| (file.name.clone(), links::file(self.link, &file.sha256, &file.name))).collect()
    }
}

/// A section to read.
pub(in crate::web) struct SectionView {
    pub title: Phrase,
    pub progress: Progress,
    pub lines: Vec<Line>,
}

/// One answer to read.
pub(in crate::web) struct Line {
    pub id: String,
    pub number: Option<u32>,
    pub label: Phrase,
    /// What it says, one entry a row of a list; none where nothing is given.
    pub said: Vec<String>,
    /// Files given, by name and link.
    pub files: Vec<(String, String)>,
    /// What is given stands in the lines that follow: those of a matrix's rows.
    pub in_parts: bool,
    pub language: Option<&'static str>,
    /// Where it is changed; only on the question, not on its follow-ups.
    pub change: Option<String>,
    pub required: bool,
    pub error: Option<String>,
}

impl Line {
    /// Whether nothing is given.
    pub fn is_empty(&self) -> bool {
        self.said.is_empty() && self.files.is_empty()
    }
}

/// The address at which a question is changed.
pub(in crate::web) type Change<'a> = Box<dyn Fn(ItemIndex) -> String + 'a>;

/// The sections of a reply to read: all, or only one. `change` is there where answers can be changed.
pub(in crate::web) fn sections(reading: &Reading<'_>, only: Option<ItemIndex>, change: Option<&Change<'_>>) -> Vec<SectionView> {
    let asked = reading.questionnaire.asked(reading.answers);
    let mut sections: Vec<(ItemIndex, SectionView)> = Vec::new();
    for (page, progress) in completion::by_page(reading.questionnaire, reading.answers) {
        if progress.asked == 0 || only.is_some_and(|only| only != page.section) {
            continue;
        }
        if sections.last().is_none_or(|(last, _)| *last != page.section) {
            let title = reading.title_of(page.section);
            sections.push((page.section, SectionView { title, progress: Progress::default(), lines: Vec::new() }));
        }
        let Some((_, section)) = sections.last_mut() else { continue };
        section.progress = [section.progress, progress].into_iter().sum();
        let items = reading.questionnaire.page_items(page.root).into_iter().filter(|index| asked.contains(index));
        for index in items {
            let change = change.map(|link| link(page.root));
            section.lines.extend(line(reading, index, page.number.filter(|_| index == page.root), change, index == page.root));
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

fn line(reading: &Reading<'_>, index: ItemIndex, number: Option<u32>, change: Option<String>, is_root: bool) -> Option<Line> {
    let questionnaire = reading.questionnaire;
    let item = questionnaire.item(index);
    let in_list = questionnaire.list_of(index).is_some();
    let in_page_group = item.parent.is_some_and(|parent| matches!(questionnaire.item(parent).kind, Kind::Group { page: true }));
    let answer = reading.answers.get(&item.link_id, 0);
    let said = match item.kind {
        Kind::Group { .. } | Kind::Display => return None,
        Kind::List => rows(reading, index),
        _ if in_list => return None,
        Kind::Matrix | Kind::File { .. } => Vec::new(),
        _ => answer.map(|answer| value::in_words(reading, index, &answer.values)).into_iter().collect(),
    };
    let files = answer.filter(|_| matches!(item.kind, Kind::File { .. })).map(|answer| reading.files(&answer.values));
    let files = files.unwrap_or_default();
    let faults = answer.map(|answer| crate::domain::answer::faults(item, &answer.values)).unwrap_or_default();
    // A follow-up or a row of a table that says nothing only lengthens the page.
    if said.is_empty() && files.is_empty() && !is_root && !item.required && !in_page_group {
        return None;
    }
    Some(Line {
        id: item.link_id.to_string(),
        number,
        label: reading.title_of(index),
        language: answer.filter(|each| each.language != reading.words.language).map(|each| each.language.code()),
        said,
        files,
        in_parts: item.kind == Kind::Matrix && item.children.iter().any(|row| reading.is_answered(*row)),
        change: change.filter(|_| is_root || in_page_group),
        required: item.required,
        error: faults.first().map(|fault| super::field::fault_words(reading.words, fault)),
    })
}

/// The rows of a list, each in one line: "Penal code; article 12; 2003".
fn rows(reading: &Reading<'_>, list: ItemIndex) -> Vec<String> {
    let columns = &reading.questionnaire.item(list).children;
    let mut numbers: Vec<u16> = columns
        .iter()
        .flat_map(|column| reading.answers.rows(&reading.questionnaire.item(*column).link_id).map(|(row, _)| row))
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let cell = |column: &ItemIndex, row: u16| {
        let answer = reading.answers.get(&reading.questionnaire.item(*column).link_id, row)?;
        Some(value::in_words(reading, *column, &answer.values))
    };
    numbers.into_iter().map(|row| columns.iter().filter_map(|column| cell(column, row)).collect::<Vec<_>>().join("; ")).collect()
}
