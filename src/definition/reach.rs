//! Whether every item can be asked at all: whether some answers make its condition hold, and the conditions of all that it depends on.
//! Where that cannot be settled it is taken to be so: what is reported here is certain.

use std::collections::BTreeMap;

use super::convert::Draft;
use super::fault::Fault;
use crate::domain::answer::UNKNOWN;
use crate::domain::condition::{Condition, Operator, Test};
use crate::domain::date::PartialDate;
use crate::domain::{Item, ItemIndex, Kind};

/// One way in which an item comes to be asked: tests that hold together, by question.
type Way<'a> = BTreeMap<ItemIndex, Vec<&'a Test>>;

/// More ways than these are not followed.
const MOST_WAYS: usize = 64;

/// Every item whose own condition keeps it from ever being asked. `settled` has each item after those it depends on.
pub(super) fn check(draft: &Draft, settled: &[ItemIndex], file: &str) -> Vec<Fault> {
    let mut reach = Reach { draft, ways: vec![Vec::new(); draft.items.len()] };
    let mut faults = Vec::new();
    for index in settled {
        let Some(item) = draft.items.get(*index) else { continue };
        let outer = item.parent.map_or_else(always, |parent| reach.of(parent));
        let ways = match &item.condition {
            Some(condition) => reach.both(&outer, &reach.when(condition)),
            None => outer.clone(),
        };
        // Where what it stands in is never asked, the fault is there.
        if ways.is_empty() && !outer.is_empty() {
            faults.push((*index, Fault::new(file, reach.reason(item)).of_item(item.link_id.as_str())));
        }
        if let Some(place) = reach.ways.get_mut(*index) {
            *place = ways;
        }
    }
    faults.sort_by_key(|(index, _)| *index);
    faults.into_iter().map(|(_, fault)| fault).collect()
}

fn always<'a>() -> Vec<Way<'a>> {
    vec![Way::new()]
}

struct Reach<'a> {
    draft: &'a Draft,
    /// The ways to each item settled so far; none, if it is never asked.
    ways: Vec<Vec<Way<'a>>>,
}

impl<'a> Reach<'a> {
    fn of(&self, index: ItemIndex) -> Vec<Way<'a>> {
        self.ways.get(index).cloned().unwrap_or_else(always)
    }

    /// The ways in which a condition holds.
    fn when(&self, condition: &'a Condition) -> Vec<Way<'a>> {
        match condition {
            Condition::All(all) => all.iter().fold(always(), |ways, each| self.both(&ways, &self.when(each))),
            Condition::Any(any) => within(any.iter().flat_map(|each| self.when(each)).collect()),
            Condition::Test(test) => {
                let Some(index) = self.draft.find(test.question.as_str()) else { return always() };
                let own = vec![Way::from([(index, vec![test])])];
                // Only an answer that is missing needs no question that is asked.
                if test.operator == Operator::Absent { own } else { self.both(&self.of(index), &own) }
            }
        }
    }

    /// The ways in which both hold.
    fn both(&self, left: &[Way<'a>], right: &[Way<'a>]) -> Vec<Way<'a>> {
        if left.len().saturating_mul(right.len()) > MOST_WAYS * MOST_WAYS {
            return always();
        }
        let pairs = left.iter().flat_map(|one| right.iter().map(move |other| merge(one, other)));
        within(pairs.filter(|way| self.possible(way)).collect())
    }

    fn possible(&self, way: &Way<'a>) -> bool {
        way.iter().all(|(index, tests)| self.draft.items.get(*index).is_none_or(|item| possible(item, tests)))
    }

    fn reason(&self, item: &'a Item) -> String {
        let tests = item.condition.iter().flat_map(Condition::tests);
        let mut questions = tests.filter(|test| test.operator != Operator::Absent).map(|test| &test.question);
        let never = questions.find(|name| self.draft.find(name.as_str()).is_some_and(|index| self.of(index).is_empty()));
        never.map_or_else(
            || {
                "can never be asked: its condition, with those of what it depends on, contradicts itself. Mend the condition"
                    .to_owned()
            },
            |name| format!("can never be asked: its condition needs {name}, which can never be asked itself. Mend that first"),
        )
    }
}

fn merge<'a>(one: &Way<'a>, other: &Way<'a>) -> Way<'a> {
    let mut way = one.clone();
    for (index, tests) in other {
        let all = way.entry(*index).or_default();
        for test in tests {
            if !all.contains(test) {
                all.push(test);
            }
        }
    }
    way
}

/// The ways, each once; if they are too many to follow, it is taken to hold.
fn within(ways: Vec<Way<'_>>) -> Vec<Way<'_>> {
    let mut kept: Vec<Way<'_>> = Vec::new();
    for way in ways {
        if kept.len() > MOST_WAYS {
            return always();
        }
        if !kept.contains(&way) {
            kept.push(way);
        }
    }
    kept
}

/// Whether one answer to a question, or none, passes all these tests.
fn possible(item: &Item, tests: &[&Test]) -> bool {
    if tests.iter().any(|test| test.operator == Operator::Absent) {
        return tests.iter().all(|test| test.operator == Operator::Absent);
    }
    let passes = |values: &Vec<String>| tests.iter().all(|test| test.holds(values));
    candidates(item, tests).is_none_or(|candidates| candidates.iter().any(passes)) && span(tests)
}

/// Answers of which one passes all the tests if any answer does; nothing, if there is no telling.
fn candidates(item: &Item, tests: &[&Test]) -> Option<Vec<Vec<String>>> {
    match &item.kind {
        Kind::Choice { options, many } => {
            let unknown = item.may_not_know.then(|| vec![UNKNOWN.to_owned()]);
            let alone = options.iter().filter(|option| option.exclusive || !many).map(|option| vec![option.code.clone()]);
            // Of several that may be ticked, all that no test forbids.
            let free = options.iter().filter(|option| *many && !option.exclusive).map(|option| &option.code);
            let together = free.filter(|code| !tests.iter().any(|test| forbids(test, code))).cloned().collect();
            Some(alone.chain(unknown).chain([together]).collect())
        }
        Kind::List | Kind::File { .. } => None,
        _ => {
            let named = tests.iter().find(|test| matches!(test.operator, Operator::Equal | Operator::In))?;
            Some(named.answer.iter().map(|value| vec![value.clone()]).collect())
        }
    }
}

fn forbids(test: &Test, code: &String) -> bool {
    test.operator == Operator::NotEqual && test.answer.contains(code)
}

/// Whether the bounds that tests set leave something between them.
fn span(tests: &[&Test]) -> bool {
    let bounds = |operators: [Operator; 2]| tests.iter().filter(move |test| operators.contains(&test.operator));
    bounds([Operator::Greater, Operator::GreaterOrEqual]).all(|lower| {
        bounds([Operator::Less, Operator::LessOrEqual]).all(|upper| {
            let strict = lower.operator == Operator::Greater || upper.operator == Operator::Less;
            match order(lower, upper) {
                Some(std::cmp::Ordering::Greater) => false,
                Some(std::cmp::Ordering::Equal) => !strict,
                _ => true,
            }
        })
    })
}

fn order(lower: &Test, upper: &Test) -> Option<std::cmp::Ordering> {
    let (lower, upper) = (lower.answer.first()?, upper.answer.first()?);
    if let (Ok(lower), Ok(upper)) = (lower.parse::<i64>(), upper.parse::<i64>()) {
        return Some(lower.cmp(&upper));
    }
    Some(PartialDate::parse(lower)?.cmp(&PartialDate::parse(upper)?))
}
