//! Reads a reply as an audience may: of each item, whether it was asked, answered or withheld, and the answers that can be counted. Nothing of
//! what a State keeps to itself shows, not even in which later questions its answer led to.

use std::collections::BTreeSet;

use crate::domain::answer::{Fault, UNKNOWN, faults};
use crate::domain::condition::Condition;
use crate::domain::{Answer, Answers, Item, ItemIndex, Kind, LinkId, Questionnaire, Visibility};

/// What a reply says to an item, as an audience may know it. Never to be mixed: four different things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// The State's other answers rule it out; an answer that was given before they did does not count.
    NotAsked,
    /// It was asked, and nothing stands there that can be counted.
    NotAnswered,
    /// It was answered, but not for this audience; or whether it was asked depends on such an answer.
    Withheld,
    /// There is an answer, in at least one row if it is a column of a list.
    Answered,
}

/// A reply, read for an audience.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    standings: Vec<Standing>,
    given: Vec<Given<'a>>,
}

/// An answer that the audience may read and that can be counted.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// The item.
    pub item: ItemIndex,
    /// The row in a list, from 1; 0 outside lists.
    pub row: u16,
    /// The answer.
    pub answer: &'a Answer,
}

impl<'a> Reading<'a> {
    /// How an item stands. Items without an answer of their own have none; see [`Reading::over`].
    #[must_use]
    pub fn standing(&self, item: ItemIndex) -> Standing {
        self.standings.get(item).copied().unwrap_or(Standing::NotAsked)
    }

    /// How several items stand together, such as the columns of a list: answered if any is, then withheld if any is, then asked.
    #[must_use]
    pub fn over(&self, items: &[ItemIndex]) -> Standing {
        items.iter().map(|item| self.standing(*item)).max().unwrap_or(Standing::NotAsked)
    }

    /// All answers given, in the order of the form, then of the rows.
    #[must_use]
    pub fn given(&self) -> &[Given<'a>] {
        &self.given
    }

    /// The answers given to an item, by row.
    #[must_use]
    pub fn of(&self, item: ItemIndex) -> &[Given<'a>] {
        let from = self.given.partition_point(|given| given.item < item);
        let to = self.given.partition_point(|given| given.item <= item);
        self.given.get(from..to).unwrap_or_default()
    }

    /// Whether one of the answers to an item holds a value.
    #[must_use]
    pub fn holds(&self, item: ItemIndex, value: &str) -> bool {
        self.of(item).iter().any(|given| given.answer.values.iter().any(|each| each == value))
    }
}

/// Reads replies to one questionnaire version for one audience.
#[derive(Clone, Debug)]
pub struct Reader<'q> {
    questionnaire: &'q Questionnaire,
    audience: Visibility,
    /// The items in the order of their names, which is that of the answers.
    by_name: Vec<(&'q LinkId, ItemIndex)>,
    /// The questions on whose answers it depends whether an item is asked.
    rests_on: Vec<BTreeSet<ItemIndex>>,
}

impl<'q> Reader<'q> {
    /// Prepares to read.
    #[must_use]
    pub fn new(questionnaire: &'q Questionnaire, audience: Visibility) -> Self {
        let mut by_name: Vec<_> = questionnaire.items().iter().zip(0..).map(|(item, index)| (&item.link_id, index)).collect();
        by_name.sort();
        let rests_on = (0..questionnaire.items().len()).map(|index| rests_on(questionnaire, index)).collect();
        Self { questionnaire, audience, by_name, rests_on }
    }

    /// Reads a reply. Answers to items that the version does not have are passed over.
    #[must_use]
    pub fn read<'a>(&self, answers: &'a Answers) -> Reading<'a> {
        let asked = self.questionnaire.asked(answers);
        let mut given = Vec::with_capacity(answers.len());
        let mut hidden = BTreeSet::new();
        for each in self.countable(answers).filter(|given| asked.contains(&given.item)) {
            if self.audience.may_read(each.answer.visibility) {
                given.push(each);
            } else {
                hidden.insert(each.item);
            }
        }
        given.sort_by_key(|given| (given.item, given.row));
        let mut standings: Vec<_> = (0..self.rests_on.len()).map(|item| self.unanswered(item, &asked, &hidden)).collect();
        for each in &given {
            if let Some(standing) = standings.get_mut(each.item) {
                *standing = Standing::Answered;
            }
        }
        Reading { standings, given }
    }

    /// How an item stands to which no answer can be read.
    fn unanswered(&self, item: ItemIndex, asked: &BTreeSet<ItemIndex>, hidden: &BTreeSet<ItemIndex>) -> Standing {
        let depends_on_hidden = || self.rests_on.get(item).is_some_and(|on| !on.is_disjoint(hidden));
        if !hidden.is_empty() && (hidden.contains(&item) || depends_on_hidden()) {
            Standing::Withheld
        } else if asked.contains(&item) {
            Standing::NotAnswered
        } else {
            Standing::NotAsked
        }
    }

    /// The answers that can be counted, with their items: two lists in the same order, walked side by side.
    fn countable<'a>(&self, answers: &'a Answers) -> impl Iterator<Item = Given<'a>> {
        let mut names = self.by_name.iter().peekable();
        answers.iter().filter_map(move |(place, answer)| {
            while names.next_if(|(name, _)| **name < place.item).is_some() {}
            let (_, item) = names.peek().filter(|(name, _)| **name == place.item)?;
            let given = Given { item: *item, row: place.row, answer };
            counts(self.questionnaire.item(*item), &answer.values).then_some(given)
        })
    }
}

/// Whether an answer to an item can be counted: a choice with a code that it offers, or any other value without a fault. A text that is
/// longer than expected is counted; it only makes a longer report.
#[must_use]
pub fn counts(item: &Item, values: &[String]) -> bool {
    let faultless = |value| faults(item, std::slice::from_ref(value)).iter().all(|fault| matches!(fault, Fault::TooLong(_)));
    match item.kind {
        Kind::Choice { .. } => values.iter().any(|value| offers(item, value)),
        _ => values.iter().any(faultless),
    }
}

/// Whether a choice offers a code.
#[must_use]
pub fn offers(item: &Item, code: &str) -> bool {
    item.options().iter().any(|option| option.code == code) || (item.may_not_know && code == UNKNOWN)
}

/// The questions whose answers decide whether an item is asked: those of its own condition and of those around it, and what these rest on.
fn rests_on(questionnaire: &Questionnaire, index: ItemIndex) -> BTreeSet<ItemIndex> {
    let mut found = BTreeSet::new();
    let mut open = vec![index];
    while let Some(next) = open.pop() {
        let item = questionnaire.item(next);
        let tests = item.condition.as_ref().map(Condition::tests).unwrap_or_default();
        for question in tests.iter().filter_map(|test| questionnaire.find(test.question.as_str())) {
            if found.insert(question) {
                open.push(question);
            }
        }
        open.extend(item.parent);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::{answers, find, questionnaire};

    fn read(given: &[(&str, u16, &str, Visibility)], audience: Visibility) -> Vec<(String, Standing)> {
        let questionnaire = questionnaire();
        let answers = answers(given);
        let reading = Reader::new(&questionnaire, audience).read(&answers);
        let holding = questionnaire.items().iter().zip(0..).filter(|(item, _)| item.holds_answer());
        holding.map(|(item, index)| (item.link_id.to_string(), reading.standing(index))).collect()
    }

    fn standing(given: &[(&str, u16, &str, Visibility)], audience: Visibility, item: &str) -> Standing {
        read(given, audience).into_iter().find(|(name, _)| name == item).unwrap().1
    }

    #[test]
    fn asked_answered_and_ruled_out_are_told_apart() {
        let given = [("Q1", 0, "no", Visibility::Public), ("Q2", 0, "a", Visibility::Public)];
        let of = |item| standing(&given, Visibility::Public, item);
        assert_eq!(of("Q1"), Standing::Answered);
        assert_eq!(of("Q1.why"), Standing::NotAnswered);
        assert_eq!(of("Q2"), Standing::NotAsked, "an answer to what is no longer asked does not count");
        assert_eq!(of("Q1.cite.law"), Standing::NotAsked);
        assert_eq!(of("Q3"), Standing::NotAnswered);
    }

    #[test]
    fn one_row_answers_a_column() {
        let given = [("Q1", 0, "yes", Visibility::Public), ("Q1.cite.law", 2, "Act 7", Visibility::Public)];
        assert_eq!(standing(&given, Visibility::Public, "Q1.cite.law"), Standing::Answered);
        assert_eq!(standing(&given, Visibility::Public, "Q1.cite.in_force"), Standing::NotAnswered);
    }

    #[test]
    fn what_cannot_be_understood_does_not_count() {
        let given = [
            ("Q1", 0, "yes", Visibility::Public),
            ("Q1.cite.in_force", 1, "soon", Visibility::Public),
            ("Q3", 0, "perhaps", Visibility::Public),
        ];
        assert_eq!(standing(&given, Visibility::Public, "Q1.cite.in_force"), Standing::NotAnswered);
        assert_eq!(standing(&given, Visibility::Public, "Q3"), Standing::NotAnswered);
    }

    #[test]
    fn a_withheld_answer_does_not_show_in_what_it_leads_to() {
        for said in ["yes", "no"] {
            let given = [("Q1", 0, said, Visibility::Secretariat)];
            for item in ["Q1", "Q1.why", "Q1.cite.law", "Q2"] {
                assert_eq!(standing(&given, Visibility::Public, item), Standing::Withheld, "{said} {item}");
            }
            assert_eq!(standing(&given, Visibility::Public, "Q3"), Standing::NotAnswered);
            assert_eq!(standing(&given, Visibility::Secretariat, "Q1"), Standing::Answered);
        }
        assert_eq!(read(&[("Q1", 0, "yes", Visibility::Parties)], Visibility::Public), {
            read(&[("Q1", 0, "no", Visibility::Parties)], Visibility::Public)
        });
    }

    #[test]
    fn what_the_state_lets_be_read_is_read() {
        let given = [("Q1", 0, "yes", Visibility::Secretariat), ("Q2", 0, "a", Visibility::Public)];
        assert_eq!(standing(&given, Visibility::Public, "Q2"), Standing::Answered);
    }

    #[test]
    fn answers_are_found_by_item() {
        let questionnaire = questionnaire();
        let answers = answers(&[
            ("Q1", 0, "yes", Visibility::Public),
            ("Q1.cite.law", 1, "Act 7", Visibility::Public),
            ("Q1.cite.law", 2, "Act 9", Visibility::Public),
            ("Q9", 0, "of another version", Visibility::Public),
        ]);
        let reading = Reader::new(&questionnaire, Visibility::Public).read(&answers);
        let law = find(&questionnaire, "Q1.cite.law");
        assert_eq!(reading.of(law).iter().map(|given| given.row).collect::<Vec<_>>(), [1, 2]);
        assert!(reading.holds(law, "Act 9") && !reading.holds(law, "Act 8"));
        assert_eq!(reading.given().len(), 3);
        assert_eq!(reading.over(&[law, find(&questionnaire, "Q1.cite.in_force")]), Standing::Answered);
    }
}
