//! Tabulation: how many States chose each option of each item, by status and regional group, with those that did not know, did not answer,
//! were not asked or withheld their answer. Who replied is left to `rate`.

use chrono::NaiveDate;

use super::reading::{Reader, Reading, Standing};
use crate::domain::answer::{NOT_ANSWERED, NOT_ASKED, UNKNOWN, WITHHELD};
use crate::domain::{Answers, Item, ItemIndex, Kind, Language, LinkId, Questionnaire, Region, StateCode, StatusKind, Visibility};

/// The code under which answers are counted that are not choices.
pub const ANSWERED: &str = "answered";

/// A State's reply that counts at a date: its latest submission up to then.
#[derive(Clone, Debug)]
pub struct Submitted<'a> {
    /// Whose.
    pub state: StateCode,
    /// Its regional group.
    pub region: Region,
    /// What it is to the instrument at the date of the count.
    pub status: StatusKind,
    /// The day on which it was submitted.
    pub submitted_on: NaiveDate,
    /// The reference of the submission.
    pub reference: String,
    /// The language of the reply.
    pub language: Language,
    /// What it says.
    pub answers: &'a Answers,
}

/// One figure of a tabulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell<'q> {
    /// The item.
    pub item: &'q LinkId,
    /// The option, or one of the reserved codes, or [`ANSWERED`].
    pub option: &'q str,
    /// What the States are to the instrument.
    pub status: StatusKind,
    /// Their regional group.
    pub region: Region,
    /// How many States: one that ticks several options is counted under each, but once under each.
    pub count: u32,
}

const CELLS: usize = StatusKind::ALL.len() * Region::ALL.len();

/// One item and option, with its figures by status and region.
struct Column<'q> {
    item: &'q LinkId,
    option: &'q str,
    counts: [u32; CELLS],
    /// The last reply that was counted here, from 1.
    last: usize,
}

/// The figures of a questionnaire. The same version has the same lines in the same order, whatever the replies: zeros are listed too.
pub struct Tabulation<'q> {
    columns: Vec<Column<'q>>,
}

impl Tabulation<'_> {
    /// Every item that holds an answer, with every option, status and region: in the order of the form, the options, the statuses, the regions.
    pub fn cells(&self) -> impl Iterator<Item = Cell<'_>> {
        let groups = || StatusKind::ALL.into_iter().flat_map(|status| Region::ALL.map(|region| (status, region)));
        self.columns.iter().flat_map(move |column| {
            groups().zip(column.counts).map(move |((status, region), count)| Cell {
                item: column.item,
                option: column.option,
                status,
                region,
                count,
            })
        })
    }
}

/// Counts what States replied, as an audience may know it.
#[must_use]
pub fn tabulate<'q>(questionnaire: &'q Questionnaire, submitted: &[Submitted<'_>], audience: Visibility) -> Tabulation<'q> {
    let reader = Reader::new(questionnaire, audience);
    let mut counter = Counter::new(questionnaire);
    for (each, turn) in submitted.iter().zip(1..) {
        let cell = each.status as usize * Region::ALL.len() + each.region as usize;
        counter.add(&reader.read(each.answers), turn, cell);
    }
    Tabulation { columns: counter.columns }
}

struct Counter<'q> {
    questionnaire: &'q Questionnaire,
    columns: Vec<Column<'q>>,
    /// The first column of each item; an item without an answer of its own has none.
    first: Vec<Option<usize>>,
}

impl<'q> Counter<'q> {
    fn new(questionnaire: &'q Questionnaire) -> Self {
        let mut columns = Vec::new();
        let mut first = Vec::new();
        for item in questionnaire.items() {
            first.push(item.holds_answer().then_some(columns.len()));
            let column = |option| Column { item: &item.link_id, option, counts: [0; CELLS], last: 0 };
            columns.extend(options(item).into_iter().map(column));
        }
        Self { questionnaire, columns, first }
    }

    fn add(&mut self, reading: &Reading<'_>, turn: usize, cell: usize) {
        for given in reading.given() {
            let item = self.questionnaire.item(given.item);
            for value in &given.answer.values {
                if let Some(place) = place_of(item, value) {
                    self.hit(given.item, place, turn, cell);
                }
            }
        }
        for index in 0..self.first.len() {
            let from_the_end = match reading.standing(index) {
                Standing::Answered => continue,
                Standing::Withheld => 3,
                Standing::NotAnswered => 2,
                Standing::NotAsked => 1,
            };
            let columns = options_of(self.questionnaire.item(index));
            self.hit(index, columns.saturating_sub(from_the_end), turn, cell);
        }
    }

    fn hit(&mut self, item: ItemIndex, place: usize, turn: usize, cell: usize) {
        let Some(first) = self.first.get(item).copied().flatten() else { return };
        let Some(column) = self.columns.get_mut(first + place).filter(|column| column.last != turn) else { return };
        column.last = turn;
        if let Some(count) = column.counts.get_mut(cell) {
            *count += 1;
        }
    }
}

/// What an item is counted under, in order; the last three are those of an item without an answer.
fn options(item: &Item) -> Vec<&str> {
    let answers: Vec<&str> = match &item.kind {
        Kind::Choice { options, .. } => {
            let unknown = item.may_not_know.then_some(UNKNOWN);
            options.iter().map(|option| option.code.as_str()).chain(unknown).collect()
        }
        _ if item.holds_answer() => vec![ANSWERED],
        _ => return Vec::new(),
    };
    answers.into_iter().chain([WITHHELD, NOT_ANSWERED, NOT_ASKED]).collect()
}

/// How many they are.
fn options_of(item: &Item) -> usize {
    match &item.kind {
        Kind::Choice { options, .. } => options.len() + usize::from(item.may_not_know) + 3,
        _ => 4,
    }
}

/// Under which of them a value is counted; none, if the item does not offer it.
fn place_of(item: &Item, value: &str) -> Option<usize> {
    match &item.kind {
        Kind::Choice { options, .. } => {
            let unknown = (item.may_not_know && value == UNKNOWN).then_some(options.len());
            options.iter().position(|option| option.code == value).or(unknown)
        }
        _ => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::analysis::fixture::{answers, questionnaire, state, submitted};
    use crate::domain::condition::Condition;

    const PUBLIC: Visibility = Visibility::Public;

    fn nonzero(tabulation: &Tabulation<'_>) -> Vec<(String, String, StatusKind, Region, u32)> {
        let cells = tabulation.cells().filter(|cell| cell.count > 0);
        cells.map(|cell| (cell.item.to_string(), cell.option.to_owned(), cell.status, cell.region, cell.count)).collect()
    }

    fn of(tabulation: &Tabulation<'_>, item: &str, option: &str) -> u32 {
        let mine = |cell: &Cell<'_>| cell.item.as_str() == item && cell.option == option;
        tabulation.cells().filter(mine).map(|cell| cell.count).sum()
    }

    #[test]
    fn lines_are_those_of_the_form_with_zeros() {
        let questionnaire = questionnaire();
        let nobody = tabulate(&questionnaire, &[], PUBLIC);
        let options = |item: &str| {
            let mine = nobody.cells().filter(|cell| cell.item.as_str() == item);
            mine.step_by(CELLS).map(|cell| cell.option.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(options("Q1"), ["yes", "no", "withheld", "not_answered", "not_asked"]);
        assert_eq!(options("Q3"), ["x", "y", "unknown", "withheld", "not_answered", "not_asked"]);
        assert_eq!(options("Q1.cite.law"), ["answered", "withheld", "not_answered", "not_asked"]);
        assert!(options("Q1.cite").is_empty() && options("D").is_empty() && options("a").is_empty());
        let q1: Vec<_> = nobody.cells().take(7).map(|cell| (cell.option.to_owned(), cell.status, cell.region)).collect();
        assert_eq!(q1[4], ("yes".to_owned(), StatusKind::Party, Region::EasternEurope));
        assert_eq!(q1[5], ("yes".to_owned(), StatusKind::Signatory, Region::Africa));
        assert!(nobody.cells().all(|cell| cell.count == 0));
    }

    #[test]
    fn each_kind_of_answer_has_its_line() {
        let questionnaire = questionnaire();
        let one = answers(&[
            ("Q1", 0, "yes", PUBLIC),
            ("Q1.cite.law", 1, "Act 7", PUBLIC),
            ("Q1.cite.law", 2, "Act 9", PUBLIC),
            ("Q1.why", 0, "said before the answer was changed", PUBLIC),
            ("Q2", 0, "a|c", PUBLIC),
            ("Q3", 0, "unknown", PUBLIC),
            ("Q4", 0, "kept back", Visibility::Secretariat),
        ]);
        let tabulation = tabulate(&questionnaire, &[submitted(&state("AAA", Region::Africa), StatusKind::Party, &one)], PUBLIC);
        let counted = [
            ("Q1", "yes"),
            ("Q1.cite.law", "answered"),
            ("Q1.why", "not_asked"),
            ("Q2", "a"),
            ("Q2", "c"),
            ("Q3", "unknown"),
            ("Q4", "withheld"),
            ("Q5", "not_answered"),
            ("D.5", "not_answered"),
        ];
        for (item, option) in counted {
            assert_eq!(of(&tabulation, item, option), 1, "{item} {option}");
        }
        assert_eq!(of(&tabulation, "Q2", "b"), 0);
        assert!(nonzero(&tabulation).iter().all(|line| (line.2, line.3) == (StatusKind::Party, Region::Africa)));
    }

    /// Items, rows and values among which the naive count and this one might disagree.
    const SAID: [(&str, u16, &str); 22] = [
        ("Q1", 0, "yes"),
        ("Q1", 0, "no"),
        ("Q1", 0, "maybe"),
        ("Q1.cite.law", 1, "Act 7"),
        ("Q1.cite.law", 2, "Act 9"),
        ("Q1.cite.in_force", 1, "2004-05"),
        ("Q1.cite.in_force", 2, "soon"),
        ("Q1.why", 0, "words"),
        ("Q1.plan.law", 1, "bill"),
        ("Q1.plan.expected", 1, "2006"),
        ("Q2", 0, "a"),
        ("Q2", 0, "b|c"),
        ("Q2", 0, "a|b|c"),
        ("Q3", 0, "x"),
        ("Q3", 0, "unknown"),
        ("Q4", 0, "words"),
        ("Q5", 0, "not a file"),
        ("D.5", 0, "law|staff"),
        ("D.5", 0, "none"),
        ("D.6", 0, "staff"),
        ("N.6", 0, "law"),
        ("Q9", 0, "of another version"),
    ];

    fn a_reply() -> impl Strategy<Value = Answers> {
        let one = (0..SAID.len(), 0..3_usize).prop_map(|(said, seen)| {
            let (item, row, value) = SAID[said];
            (item, row, value, Visibility::ALL[seen])
        });
        prop::collection::vec(one, 0..14).prop_map(|given| answers(&given))
    }

    /// The same, counted as slowly and plainly as can be: one item, one option, one reply at a time.
    fn naive(
        questionnaire: &Questionnaire,
        submitted: &[Submitted<'_>],
        audience: Visibility,
    ) -> BTreeMap<(String, String), u32> {
        let mut counts = BTreeMap::new();
        for item in questionnaire.items().iter().filter(|item| item.holds_answer()) {
            for each in submitted {
                for option in naive_options(questionnaire, item, each.answers, audience) {
                    *counts.entry((item.link_id.to_string(), option)).or_insert(0) += 1;
                }
            }
        }
        counts
    }

    fn understood(item: &Item, value: &str) -> bool {
        match item.kind {
            Kind::Choice { .. } => {
                item.options().iter().any(|option| option.code == value) || (item.may_not_know && value == "unknown")
            }
            Kind::Date => value != "soon",
            Kind::File { .. } => false,
            _ => true,
        }
    }

    fn seen_and_hidden(item: &Item, answers: &Answers, audience: Visibility) -> (Vec<String>, bool) {
        let rows: Vec<_> = answers.rows(&item.link_id).map(|(_, answer)| answer).collect();
        let understood = |value: &&String| understood(item, value);
        let seen = rows.iter().filter(|answer| answer.visibility <= audience).flat_map(|answer| &answer.values);
        let hidden = rows.iter().filter(|answer| answer.visibility > audience).flat_map(|answer| &answer.values);
        (seen.filter(understood).cloned().collect(), hidden.filter(understood).count() > 0)
    }

    fn naive_options(questionnaire: &Questionnaire, item: &Item, answers: &Answers, audience: Visibility) -> Vec<String> {
        let asked = |name: &str| questionnaire.asked(answers).contains(&questionnaire.find(name).unwrap());
        let (seen, hidden) = seen_and_hidden(item, answers, audience);
        let is_asked = asked(item.link_id.as_str());
        if is_asked && !seen.is_empty() {
            let choice = matches!(item.kind, Kind::Choice { .. });
            let mut options = if choice { seen } else { vec!["answered".to_owned()] };
            options.sort();
            options.dedup();
            return options;
        }
        // In this questionnaire only Q1 decides what is asked, and nothing decides whether Q1 is.
        let q1 = questionnaire.named("Q1").unwrap();
        let mut around = Some(questionnaire.find(item.link_id.as_str()).unwrap());
        let mut on_q1 = false;
        while let Some(index) = around {
            on_q1 |=
                questionnaire.item(index).condition.as_ref().is_some_and(|condition| matches!(condition, Condition::Test(_)));
            around = questionnaire.item(index).parent;
        }
        let q1_hidden = seen_and_hidden(q1, answers, audience).1;
        let reserved = match () {
            () if (is_asked && hidden) || (on_q1 && q1_hidden) => "withheld",
            () if is_asked => "not_answered",
            () => "not_asked",
        };
        vec![reserved.to_owned()]
    }

    proptest! {
        #[test]
        fn agrees_with_a_naive_count(replies in prop::collection::vec(a_reply(), 0..6), audience in 0..3_usize) {
            let questionnaire = questionnaire();
            let audience = Visibility::ALL[audience];
            let groups = StatusKind::ALL.into_iter().cycle().zip(Region::ALL.into_iter().cycle());
            let submitted: Vec<_> = replies.iter().zip(groups)
                .map(|(answers, (status, region))| submitted(&state("AAA", region), status, answers)).collect();
            let tabulation = tabulate(&questionnaire, &submitted, audience);
            let mut found = BTreeMap::new();
            for cell in tabulation.cells().filter(|cell| cell.count > 0) {
                *found.entry((cell.item.to_string(), cell.option.to_owned())).or_insert(0) += cell.count;
            }
            prop_assert_eq!(found, naive(&questionnaire, &submitted, audience));
            for (status, region) in submitted.iter().map(|each| (each.status, each.region)) {
                let alone: Vec<_> = submitted.iter().filter(|each| (each.status, each.region) == (status, region)).cloned().collect();
                let mine = |tabulation: &Tabulation<'_>| tabulation.cells()
                    .filter(|cell| (cell.status, cell.region) == (status, region)).map(|cell| cell.count).collect::<Vec<_>>();
                prop_assert_eq!(mine(&tabulation), mine(&tabulate(&questionnaire, &alone, audience)));
            }
        }
    }
}
