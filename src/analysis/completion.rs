//! How far a reply is: what is asked, what is answered, and what keeps it from being sent.

use std::collections::BTreeSet;

use super::reading::counts;
use crate::domain::answer::{Fault, faults};
use crate::domain::questionnaire::Page;
use crate::domain::{Answers, Item, ItemIndex, Kind, Place, Questionnaire};

/// What keeps a reply from being sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocking {
    /// Where.
    pub place: Place,
    /// What is wrong there; nothing, if the answer is missing.
    pub fault: Option<Fault>,
}

/// How far a page, a section or a whole reply is, in questions: pages of the form that are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Questions that are asked.
    pub asked: usize,
    /// Those of them with an answer.
    pub answered: usize,
    /// Required questions without an answer.
    pub missing: usize,
    /// Answers that cannot be counted as they stand.
    pub faulty: usize,
}

impl Progress {
    /// Whether nothing keeps it from being sent.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.missing == 0 && self.faulty == 0
    }
}

impl std::iter::Sum for Progress {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, each| Self {
            asked: sum.asked + each.asked,
            answered: sum.answered + each.answered,
            missing: sum.missing + each.missing,
            faulty: sum.faulty + each.faulty,
        })
    }
}

/// Everything that keeps a reply from being sent, in the order of the form.
#[must_use]
pub fn blocking(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Blocking> {
    let asked = questionnaire.asked(answers);
    asked.iter().flat_map(|index| blocking_at(questionnaire.item(*index), answers)).collect()
}

fn blocking_at(item: &Item, answers: &Answers) -> Vec<Blocking> {
    if !item.holds_answer() {
        return Vec::new();
    }
    let mut found: Vec<Blocking> = answers
        .rows(&item.link_id)
        .flat_map(|(row, answer)| {
            let place = Place { item: item.link_id.clone(), row };
            faults(item, &answer.values).into_iter().map(move |fault| Blocking { place: place.clone(), fault: Some(fault) })
        })
        .collect();
    // A text over the expected length is kept and counted; it only makes a longer report.
    found.retain(|each| !matches!(each.fault, Some(Fault::TooLong(_))));
    if item.required && answers.rows(&item.link_id).next().is_none() {
        found.push(Blocking { place: Place { item: item.link_id.clone(), row: 0 }, fault: None });
    }
    found
}

/// Whether nothing keeps a reply from being sent.
#[must_use]
pub fn is_complete(questionnaire: &Questionnaire, answers: &Answers) -> bool {
    blocking(questionnaire, answers).is_empty()
}

/// How far each page is; a page that is not asked has nothing in it.
#[must_use]
pub fn by_page(questionnaire: &Questionnaire, answers: &Answers) -> Vec<(Page, Progress)> {
    let asked = questionnaire.asked(answers);
    questionnaire.pages().into_iter().map(|page| (page, of_page(questionnaire, answers, &asked, page.root))).collect()
}

/// How far each section is, in the order of the form.
#[must_use]
pub fn by_section(questionnaire: &Questionnaire, answers: &Answers) -> Vec<(ItemIndex, Progress)> {
    let pages = by_page(questionnaire, answers);
    let of = |section| pages.iter().filter(move |(page, _)| page.section == section).map(|(_, progress)| *progress);
    questionnaire.sections().into_iter().map(|section| (section, of(section).sum())).collect()
}

/// How far the whole reply is.
#[must_use]
pub fn of_reply(questionnaire: &Questionnaire, answers: &Answers) -> Progress {
    by_page(questionnaire, answers).into_iter().map(|(_, progress)| progress).sum()
}

fn of_page(questionnaire: &Questionnaire, answers: &Answers, asked: &BTreeSet<ItemIndex>, root: ItemIndex) -> Progress {
    if !asked.contains(&root) {
        return Progress::default();
    }
    let mut progress = Progress { asked: 1, ..Progress::default() };
    let blocking: Vec<Blocking> = questionnaire
        .page_items(root)
        .into_iter()
        .filter(|index| asked.contains(index))
        .flat_map(|index| blocking_at(questionnaire.item(index), answers))
        .collect();
    progress.missing = blocking.iter().filter(|each| each.fault.is_none()).count();
    progress.faulty = blocking.len() - progress.missing;
    progress.answered = usize::from(is_answered(questionnaire, answers, root));
    progress
}

/// Whether a question has an answer of its own that can be counted; a list, table or page of short questions, one in any of its parts.
fn is_answered(questionnaire: &Questionnaire, answers: &Answers, root: ItemIndex) -> bool {
    let item = questionnaire.item(root);
    let has = |item: &Item| answers.rows(&item.link_id).any(|(_, answer)| counts(item, &answer.values));
    match item.kind {
        Kind::Group { .. } | Kind::List | Kind::Matrix => {
            questionnaire.subtree(root).into_iter().any(|index| has(questionnaire.item(index)))
        }
        _ => has(item),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{answers, find, questionnaire};
    use crate::domain::Visibility;

    fn progress(given: &[(&str, u16, &str)]) -> Progress {
        let given: Vec<_> = given.iter().map(|(item, row, value)| (*item, *row, *value, Visibility::Public)).collect();
        of_reply(&questionnaire(), &answers(&given))
    }

    #[test]
    fn nothing_is_answered_at_first() {
        assert_eq!(progress(&[]), Progress { asked: 6, answered: 0, missing: 1, faulty: 0 });
    }

    #[test]
    fn what_is_asked_follows_the_answers() {
        assert_eq!(progress(&[("Q1", 0, "yes")]), Progress { asked: 7, answered: 1, missing: 0, faulty: 0 });
        assert!(progress(&[("Q1", 0, "no")]).is_complete());
    }

    #[test]
    fn a_faulty_answer_is_no_answer() {
        assert_eq!(progress(&[("Q1", 0, "perhaps")]), Progress { asked: 6, answered: 0, missing: 0, faulty: 1 });
        let faulty = progress(&[("Q1", 0, "yes"), ("Q1.cite.in_force", 1, "soon")]);
        assert_eq!(faulty, Progress { asked: 7, answered: 1, missing: 0, faulty: 1 });
        assert!(!faulty.is_complete());
    }

    #[test]
    fn one_row_answers_a_table() {
        let questionnaire = questionnaire();
        let answers = answers(&[("D.6", 0, "staff", Visibility::Public)]);
        let pages = by_page(&questionnaire, &answers);
        let table = pages.iter().find(|(page, _)| page.root == find(&questionnaire, "D")).unwrap();
        assert_eq!(table.1, Progress { asked: 1, answered: 1, missing: 0, faulty: 0 });
        let sections = by_section(&questionnaire, &answers);
        assert_eq!(sections.iter().map(|(_, progress)| progress.asked).collect::<Vec<_>>(), [4, 2]);
        assert_eq!(blocking(&questionnaire, &answers).len(), 1);
    }
}
