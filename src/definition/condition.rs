//! What conditions point at: questions that exist and can be compared, codes that they have.

use super::convert::Draft;
use super::fault::Fault;
use super::structure::codes;
use crate::domain::answer::{self, Fault as AnswerFault};
use crate::domain::condition::{Operator, Test};
use crate::domain::{Item, ItemIndex, Kind};

/// Every test in a condition that points at nothing.
pub(super) fn check(draft: &Draft, file: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (index, item) in draft.items.iter().enumerate() {
        let tests = item.condition.iter().flat_map(|condition| condition.tests());
        let found = tests.filter_map(|test| target(draft, test).or_else(|| later(draft, index, test)));
        faults.extend(found.map(|what| Fault::new(file, what).of_item(item.link_id.as_str())));
    }
    faults
}

/// What is wrong with the question of a test, or with what its answer is compared with.
fn target(draft: &Draft, test: &Test) -> Option<String> {
    let name = &test.question;
    let Some(question) = draft.find(name.as_str()).and_then(|index| draft.items.get(index)) else {
        return Some(format!("its condition names {name}, and there is no such item: name one that there is"));
    };
    if draft.parent(question).is_some_and(|parent| parent.kind == Kind::List) {
        return Some(format!(
            "its condition names {name}, a column of a list, which has an answer for each row: name another question"
        ));
    }
    let exists = matches!(test.operator, Operator::Exists | Operator::Absent);
    // Of a list can be asked whether it has a row.
    if question.kind == Kind::List && exists {
        return None;
    }
    if !question.holds_answer() {
        return Some(format!("its condition names {name}, which takes no answer: name a question that does"));
    }
    let ordered = matches!(question.kind, Kind::Date | Kind::Integer);
    let compares = !exists && !matches!(test.operator, Operator::Equal | Operator::NotEqual | Operator::In);
    if compares && !ordered {
        return Some(format!(
            "its condition asks whether {name} is greater or less, which is only for a date or an integer: use =, != or in"
        ));
    }
    test.answer.iter().find_map(|value| wanted(question, value))
}

/// Whoever fills in the form goes through it once: what is asked depends on what was asked before.
fn later(draft: &Draft, index: ItemIndex, test: &Test) -> Option<String> {
    let stands_later = draft.find(test.question.as_str()).is_some_and(|question| question > index);
    stands_later
        .then(|| format!("its condition names {}, which stands later in the form: name one that stands before it", test.question))
}

/// What is wrong with a value that an answer is compared with: it could not be an answer.
fn wanted(question: &Item, value: &str) -> Option<String> {
    let name = &question.link_id;
    let fault = answer::faults(question, &[value.to_owned()]).into_iter().next()?;
    Some(match fault {
        AnswerFault::NoSuchOption(code) => {
            format!("its condition names the code `{code}`, which {name} does not have: take one of {}", codes(question))
        }
        AnswerFault::NotADate(_) => {
            format!("its condition compares {name} with `{value}`, which is not a date: write 2006, 2006-03 or 2006-03-15")
        }
        AnswerFault::NotANumber(_) => format!("its condition compares {name} with `{value}`, which is not a whole number"),
        _ => format!("its condition compares {name} with `{value}`, which can never be its answer"),
    })
}
