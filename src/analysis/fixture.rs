//! A small questionnaire, States and answers for the tests of counting and of what is said of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::count::Submitted;
use crate::domain::answer::Visibility;
use crate::domain::condition::{Condition, Operator, Test};
use crate::domain::questionnaire::{AnswerOption, Head, Role};
use crate::domain::{Answer, Answers, Instrument, Item, ItemIndex, Kind, Language, LinkId, Place, Questionnaire, Region};
use crate::domain::{State, StateCode, StatusKind};

/// A State with names made of its code: `Aaa`, in every language.
pub(crate) fn state(code: &str, region: Region) -> State {
    let name = format!("{}{}", &code[..1], code[1..].to_lowercase());
    State {
        code: code.parse().unwrap(),
        names: std::array::from_fn(|_| name.clone()),
        region,
        correspondence: Language::En,
        french_article: String::new(),
        spanish_article: String::new(),
    }
}

fn link(name: &str) -> LinkId {
    LinkId::new(name).unwrap()
}

fn item(name: &str, parent: Option<ItemIndex>, kind: Kind) -> Item {
    Item {
        link_id: link(name),
        parent,
        children: Vec::new(),
        kind,
        required: false,
        optional: false,
        area: None,
        articles: Vec::new(),
        role: None,
        positive: Vec::new(),
        may_not_know: false,
        condition: None,
        max_length: None,
        lines: None,
    }
}

fn choice(codes: &[&str], many: bool) -> Kind {
    let option = |code: &&str| AnswerOption {
        code: (*code).to_owned(),
        exclusive: *code == "none",
        words: format!("valueSet/all/{code}"),
    };
    Kind::Choice { options: codes.iter().map(option).collect(), many }
}

fn when(question: &str, code: &str) -> Condition {
    Condition::Test(Test { question: link(question), operator: Operator::Equal, answer: vec![code.to_owned()] })
}

/// One area with an article: `Q1` yes or no with laws, reasons and plans, `Q2` several options if `Q1` is yes, `Q3` one option or not
/// known, `Q4` a text; outside the areas, a table of difficulties `D` and one of needs `N`, each with the rows `.5` and `.6`.
pub(crate) fn questionnaire() -> Questionnaire {
    let table = |name: &str, role| Item { role: Some(role), ..item(name, Some(14), Kind::Matrix) };
    let row = |name: &str, parent| item(name, Some(parent), choice(&["law", "staff", "none"], true));
    let complies =
        |name: &str| Item { role: Some(Role::Complies), articles: vec!["5(1)".to_owned()], ..item(name, Some(1), Kind::Text) };
    let followup =
        |name: &str, kind, role, code| Item { role: Some(role), condition: Some(when("Q1", code)), ..item(name, Some(2), kind) };
    let items = vec![
        Item { area: Some('a'), ..item("a", None, Kind::Group { page: false }) },
        item("a-5", Some(0), Kind::Group { page: false }),
        Item { kind: choice(&["yes", "no"], false), positive: vec!["yes".to_owned()], required: true, ..complies("Q1") },
        followup("Q1.cite", Kind::List, Role::Cites, "yes"),
        item("Q1.cite.law", Some(3), Kind::Line),
        item("Q1.cite.in_force", Some(3), Kind::Date),
        followup("Q1.why", Kind::Text, Role::Explains, "no"),
        followup("Q1.plan", Kind::List, Role::Plans, "no"),
        item("Q1.plan.law", Some(7), Kind::Line),
        item("Q1.plan.expected", Some(7), Kind::Date),
        Item {
            kind: choice(&["a", "b", "c"], true),
            condition: Some(when("Q1", "yes")),
            role: Some(Role::Model),
            ..complies("Q2")
        },
        Item { kind: choice(&["x", "y"], false), may_not_know: true, role: Some(Role::Model), ..complies("Q3") },
        Item { role: Some(Role::Information), ..complies("Q4") },
        item("Q5", Some(1), Kind::File { many: true }),
        item("z", None, Kind::Group { page: false }),
        table("D", Role::Difficulty),
        row("D.5", 15),
        row("D.6", 15),
        table("N", Role::NeedsAssistance),
        row("N.5", 18),
        row("N.6", 18),
    ];
    Questionnaire::new(head(), with_children(items), texts())
}

fn head() -> Head {
    Head {
        id: "convention".to_owned(),
        version: "test".to_owned(),
        instrument: Instrument::Convention,
        adopted: true,
        languages: vec![Language::En],
        original: Language::En,
    }
}

fn with_children(mut items: Vec<Item>) -> Vec<Item> {
    for index in 0..items.len() {
        if let Some(parent) = items[index].parent {
            items[parent].children.push(index);
        }
    }
    items
}

fn texts() -> BTreeMap<Language, BTreeMap<String, String>> {
    let english = [
        ("/title", "A small questionnaire"),
        ("a/text", "Criminalization"),
        ("a-5/text", "Article 5: participation"),
        ("Q1/text", "Is participation an offence?"),
        ("Q1/help", "States make participation an offence."),
        ("Q2/text", "Which models does the law follow?"),
        ("Q3/text", "Which approach is taken?"),
        ("Q4/text", "How is the term defined?"),
        ("Q5/text", "Which documents are attached?"),
        ("z/text", "Difficulties"),
        ("D/text", "Which difficulties were met?"),
        ("D.5/text", "Article 5"),
        ("D.6/text", "Article 6"),
        ("N/text", "Which assistance is needed?"),
        ("N.5/text", "Article 5"),
        ("N.6/text", "Article 6"),
        ("valueSet/all/yes", "Yes"),
        ("valueSet/all/no", "No"),
        ("valueSet/all/a", "Agreement"),
        ("valueSet/all/b", "Association"),
        ("valueSet/all/c", "Common design"),
        ("valueSet/all/x", "By list"),
        ("valueSet/all/y", "By threshold"),
        ("valueSet/all/law", "Legislation"),
        ("valueSet/all/staff", "Staff"),
        ("valueSet/all/none", "None"),
    ];
    let english = english.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect();
    [(Language::En, english)].into()
}

/// The place of an item.
pub(crate) fn find(questionnaire: &Questionnaire, name: &str) -> ItemIndex {
    questionnaire.find(name).unwrap()
}

/// Answers in English: item, row, values separated by `|`, visibility.
pub(crate) fn answers(given: &[(&str, u16, &str, Visibility)]) -> Answers {
    let entry = |(item, row, values, visibility): &(&str, u16, &str, Visibility)| {
        let values = values.split('|').map(str::to_owned).collect();
        (Place { item: link(item), row: *row }, Answer { values, language: Language::En, visibility: *visibility })
    };
    given.iter().map(entry).collect()
}

/// A reply of a State.
pub(crate) fn submitted<'a>(state: &State, status: StatusKind, answers: &'a Answers) -> Submitted<'a> {
    let code: StateCode = state.code;
    Submitted {
        state: code,
        region: state.region,
        status,
        submitted_on: NaiveDate::from_ymd_opt(2005, 7, 1).unwrap(),
        reference: format!("2-CONVENTION-{code}-1"),
        language: Language::En,
        answers,
    }
}
