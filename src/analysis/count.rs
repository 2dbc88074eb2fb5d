//! What was answered: how many States, by status and regional group, gave each option of each item, and which States they are. Not asked, not
//! answered, not known and withheld are counted apart (product rule 3). Which submissions are counted, and in what words it is said, is left
//! to others.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::answer::{Code, Fault, NOT_ANSWERED, NOT_ASKED, UNKNOWN, WITHHELD, faults};
use crate::domain::condition::Condition;
use crate::domain::{Answer, Answers, Item, ItemIndex, Kind, LinkId, Questionnaire, Region, StateCode, StatusKind, Visibility};

#[cfg(test)]
mod tests;

/// The code under which an answer is counted to an item that has no options, such as a text, a date or a file.
pub const ANSWERED: &str = "answered";

/// One State's latest submission, with what it is counted by.
#[derive(Clone, Debug)]
pub struct Submitted<'a> {
    /// Whose.
    pub state: StateCode,
    /// The regional group of the State.
    pub region: Region,
    /// What the State is to the instrument at the date of the snapshot.
    pub status: StatusKind,
    /// The day it was sent.
    pub submitted_on: NaiveDate,
    /// The reference that its receipt gives.
    pub reference: String,
    /// What was answered.
    pub answers: &'a Answers,
}

/// How many States of a status and a region gave an option, or gave none for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The item.
    pub item: LinkId,
    /// One of the item's [`codes`].
    pub option: Code,
    /// What the States are to the instrument.
    pub status: StatusKind,
    /// Their regional group.
    pub region: Region,
    /// How many they are.
    pub count: u32,
}

/// What an item is counted under, in order: its options and `unknown` where that is offered, or `answered`; then `withheld`, `not_answered` and
/// `not_asked`. Nothing, if it holds no answer.
#[must_use]
pub fn codes(item: &Item) -> Vec<Code> {
    if !item.holds_answer() {
        return Vec::new();
    }
    let mut codes: Vec<Code> = match &item.kind {
        Kind::Choice { options, .. } => {
            let unknown = item.may_not_know.then(|| UNKNOWN.to_owned());
            options.iter().map(|option| option.code.clone()).chain(unknown).collect()
        }
        _ => vec![ANSWERED.to_owned()],
    };
    codes.extend([WITHHELD, NOT_ANSWERED, NOT_ASKED].map(str::to_owned));
    codes
}

/// Under which of an item's [`codes`] one State is counted, each once and in their order. What tells why there is no answer stands alone;
/// without it there are several only if several options were ticked, in one answer or in several rows of a list.
///
/// `asked` is what [`Questionnaire::asked`] says of these answers. An answer that cannot be counted as it stands is none; nor is one that is
/// kept though the item is no longer asked.
///
/// What the audience may not read leaves no trace beyond `withheld` (product rule 8): where it hangs on such an answer whether the item is
/// asked at all, neither `not_asked` nor `not_answered` is told of it, since either would tell that answer.
#[must_use]
pub fn classify(
    questionnaire: &Questionnaire,
    asked: &BTreeSet<ItemIndex>,
    answers: &Answers,
    item: ItemIndex,
    audience: Visibility,
) -> Vec<Code> {
    if !questionnaire.item(item).holds_answer() {
        return Vec::new();
    }
    let reason = if asked.contains(&item) {
        let places = places(questionnaire, answers, item);
        let given = given(questionnaire.item(item), &places, audience);
        if !given.is_empty() {
            return given;
        }
        if places.iter().all(|answer| audience.may_read(answer.visibility)) { NOT_ANSWERED } else { WITHHELD }
    } else {
        NOT_ASKED
    };
    let told = if hangs_on_withheld(questionnaire, answers, item, audience) { WITHHELD } else { reason };
    vec![told.to_owned()]
}

/// The answers to an item: in a list those of all rows.
fn places<'a>(questionnaire: &Questionnaire, answers: &'a Answers, item: ItemIndex) -> Vec<&'a Answer> {
    let name = &questionnaire.item(item).link_id;
    match questionnaire.list_of(item) {
        Some(_) => answers.rows(name).map(|(_, answer)| answer).collect(),
        None => answers.get(name, 0).into_iter().collect(),
    }
}

/// The codes of what was answered, may be read and can be counted.
fn given(item: &Item, answers: &[&Answer], audience: Visibility) -> Vec<Code> {
    let counted = |answer: &&&Answer| audience.may_read(answer.visibility) && can_be_counted(item, answer);
    let values: BTreeSet<&str> = answers.iter().filter(counted).flat_map(|answer| &answer.values).map(String::as_str).collect();
    match &item.kind {
        _ if values.is_empty() => Vec::new(),
        Kind::Choice { options, .. } => {
            let all = options.iter().map(|option| option.code.as_str()).chain([UNKNOWN]);
            all.filter(|code| values.contains(code)).map(str::to_owned).collect()
        }
        _ => vec![ANSWERED.to_owned()],
    }
}

/// A text over the expected length is counted; it only makes a longer report.
fn can_be_counted(item: &Item, answer: &Answer) -> bool {
    faults(item, &answer.values).iter().all(|fault| matches!(fault, Fault::TooLong(_)))
}

/// Whether an answer that the audience may not read decides, directly or through others, if an item is asked.
fn hangs_on_withheld(questionnaire: &Questionnaire, answers: &Answers, item: ItemIndex, audience: Visibility) -> bool {
    if Visibility::ALL.into_iter().all(|each| audience.may_read(each)) {
        return false;
    }
    let mut seen = BTreeSet::new();
    let mut ahead = vec![item];
    while let Some(next) = ahead.pop() {
        if !seen.insert(next) {
            continue;
        }
        let item = questionnaire.item(next);
        ahead.extend(item.parent);
        let tests = item.condition.iter().flat_map(Condition::tests);
        for question in tests.filter_map(|test| questionnaire.find(test.question.as_str())) {
            if has_withheld(questionnaire, answers, question, audience) {
                return true;
            }
            ahead.push(question);
        }
    }
    false
}

/// Whether a question has an answer that the audience may not read; a list, in any of its columns.
fn has_withheld(questionnaire: &Questionnaire, answers: &Answers, question: ItemIndex, audience: Visibility) -> bool {
    let item = questionnaire.item(question);
    let withheld = |index: &ItemIndex| {
        let mut all = answers.rows(&questionnaire.item(*index).link_id);
        all.any(|(_, answer)| !audience.may_read(answer.visibility))
    };
    if item.kind == Kind::List { item.children.iter().any(withheld) } else { withheld(&question) }
}

/// Submissions ready to be counted for an audience: what is asked is found out once for each State.
#[derive(Clone, Debug)]
pub struct Tally<'a> {
    questionnaire: &'a Questionnaire,
    submitted: &'a [Submitted<'a>],
    asked: Vec<BTreeSet<ItemIndex>>,
    audience: Visibility,
}

impl<'a> Tally<'a> {
    /// Takes submissions, one of each State, all to this version.
    #[must_use]
    pub fn new(questionnaire: &'a Questionnaire, submitted: &'a [Submitted<'a>], audience: Visibility) -> Self {
        let asked = submitted.iter().map(|each| questionnaire.asked(each.answers)).collect();
        Self { questionnaire, submitted, asked, audience }
    }

    /// Who is counted under each of an item's [`codes`], as places in the submissions, in order. Codes that nobody is counted under stand there
    /// too.
    ///
    /// Those under `withheld` are there to be counted: **no text for this audience may name them**.
    #[must_use]
    pub fn of_item(&self, item: ItemIndex) -> Vec<(Code, Vec<usize>)> {
        let mut all: Vec<(Code, Vec<usize>)> =
            codes(self.questionnaire.item(item)).into_iter().map(|code| (code, Vec::new())).collect();
        for (place, (each, asked)) in self.submitted.iter().zip(&self.asked).enumerate() {
            let found = classify(self.questionnaire, asked, each.answers, item, self.audience);
            for (_, places) in all.iter_mut().filter(|(code, _)| found.contains(code)) {
                places.push(place);
            }
        }
        all
    }

    /// Every item that holds an answer by each of its [`codes`], status and region, in the order of the form; cells with nobody in them stand
    /// there too, so that the rows are the same whatever came in.
    #[must_use]
    pub fn cells(&self) -> Vec<Cell> {
        let items = 0..self.questionnaire.items().len();
        items
            .flat_map(|item| self.of_item(item).into_iter().flat_map(move |(code, places)| self.row(item, &code, &places)))
            .collect()
    }

    fn row(&self, item: ItemIndex, option: &Code, places: &[usize]) -> Vec<Cell> {
        let mut counts: BTreeMap<(StatusKind, Region), u32> = BTreeMap::new();
        for each in places.iter().filter_map(|place| self.submitted.get(*place)) {
            *counts.entry((each.status, each.region)).or_default() += 1;
        }
        let item = &self.questionnaire.item(item).link_id;
        let keys = StatusKind::ALL.into_iter().flat_map(|status| Region::ALL.map(|region| (status, region)));
        keys.map(|(status, region)| Cell {
            item: item.clone(),
            option: option.clone(),
            status,
            region,
            count: counts.get(&(status, region)).copied().unwrap_or_default(),
        })
        .collect()
    }
}

/// All cells of a questionnaire: [`Tally::cells`].
#[must_use]
pub fn tabulate(questionnaire: &Questionnaire, submitted: &[Submitted<'_>], audience: Visibility) -> Vec<Cell> {
    Tally::new(questionnaire, submitted, audience).cells()
}

/// Who is counted under each code of one item: [`Tally::of_item`], with its warning. For several items keep the tally.
#[must_use]
pub fn of_item(
    questionnaire: &Questionnaire,
    submitted: &[Submitted<'_>],
    audience: Visibility,
    item: ItemIndex,
) -> Vec<(Code, Vec<usize>)> {
    Tally::new(questionnaire, submitted, audience).of_item(item)
}
