//! The counts on a small questionnaire, by example and against a recount that goes cell by cell.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::condition::{Operator, Test};
use crate::domain::questionnaire::{AnswerOption, Head};
use crate::domain::{Instrument, Language, Place};

/// The items with what decides, directly or through others, whether they are asked.
const GATES: [(&str, &[&str]); 8] = [
    ("A", &[]),
    ("A.why", &["A"]),
    ("B", &["A"]),
    ("B.when", &["A", "B"]),
    ("L.kind", &[]),
    ("L.n", &[]),
    ("D", &["L.kind", "L.n"]),
    ("E", &[]),
];

fn name(text: &str) -> LinkId {
    LinkId::new(text).unwrap()
}

fn choice(codes: &[&str], many: bool) -> Kind {
    let option = |code: &&str| AnswerOption { code: (*code).to_owned(), exclusive: *code == "none", words: String::new() };
    Kind::Choice { options: codes.iter().map(option).collect(), many }
}

#[expect(clippy::unnecessary_wraps, reason = "items take a condition or none")]
fn test(question: &str, operator: Operator, answer: &[&str]) -> Option<Condition> {
    let answer = answer.iter().map(|&value| value.to_owned()).collect();
    Some(Condition::Test(Test { question: name(question), operator, answer }))
}

fn item(link_id: &str, kind: Kind, parent: Option<ItemIndex>, condition: Option<Condition>) -> Item {
    Item {
        link_id: name(link_id),
        parent,
        children: Vec::new(),
        kind,
        required: false,
        optional: false,
        area: None,
        articles: Vec::new(),
        role: None,
        positive: Vec::new(),
        may_not_know: link_id == "A",
        condition,
        max_length: Some(3),
        lines: None,
    }
}

/// A choice with a follow-up; one of several that hangs on it, with a follow-up of its own; a list; a choice that hangs on the list; a text.
fn questionnaire() -> Questionnaire {
    let mut items = vec![
        item("G", Kind::Group { page: false }, None, None),
        item("A", choice(&["yes", "no"], false), Some(0), None),
        item("A.why", Kind::Text, Some(1), test("A", Operator::Equal, &["no"])),
        item("B", choice(&["x", "y", "none"], true), Some(0), test("A", Operator::Equal, &["yes"])),
        item("B.when", Kind::Date, Some(3), test("B", Operator::In, &["x", "y"])),
        item("L", Kind::List, Some(0), None),
        item("L.kind", choice(&["p", "q"], false), Some(5), None),
        item("L.n", Kind::Integer, Some(5), None),
        item("D", choice(&["m", "n"], false), Some(0), test("L", Operator::Exists, &[])),
        item("E", Kind::Line, Some(0), None),
    ];
    for index in 0..items.len() {
        if let Some(parent) = items[index].parent {
            items[parent].children.push(index);
        }
    }
    let head = Head {
        id: "small".to_owned(),
        version: "1".to_owned(),
        instrument: Instrument::Convention,
        adopted: false,
        languages: vec![Language::En],
        original: Language::En,
    };
    Questionnaire::new(head, items, BTreeMap::new())
}

type Given<'a> = (&'a str, u16, &'a [&'a str], Visibility);

fn answers(all: &[Given<'_>]) -> Answers {
    let one = |(item, row, values, visibility): &Given<'_>| {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        (Place { item: name(item), row: *row }, Answer { values, language: Language::En, visibility: *visibility })
    };
    all.iter().map(one).collect()
}

fn submitted(answers: &[Answers]) -> Vec<Submitted<'_>> {
    let one = |(number, answers): (usize, _)| Submitted {
        state: "XXA".parse().unwrap(),
        region: Region::ALL[number % 5],
        status: StatusKind::ALL[number % 3],
        submitted_on: NaiveDate::from_ymd_opt(2005, 7, 29).unwrap(),
        reference: number.to_string(),
        answers,
    };
    answers.iter().enumerate().map(one).collect()
}

fn classified(given: &[Given<'_>], item: &str, audience: Visibility) -> Vec<Code> {
    let questionnaire = questionnaire();
    let answers = answers(given);
    let index = questionnaire.find(item).unwrap();
    classify(&questionnaire, &questionnaire.asked(&answers), &answers, index, audience)
}

use Visibility::{Parties, Public, Secretariat};

#[test]
fn each_item_has_its_codes() {
    let questionnaire = questionnaire();
    let of = |item: &str| codes(questionnaire.named(item).unwrap());
    assert_eq!(of("A"), ["yes", "no", "unknown", "withheld", "not_answered", "not_asked"]);
    assert_eq!(of("B"), ["x", "y", "none", "withheld", "not_answered", "not_asked"]);
    assert_eq!(of("E"), ["answered", "withheld", "not_answered", "not_asked"]);
    assert!(of("G").is_empty() && of("L").is_empty());
    assert!(classified(&[], "L", Public).is_empty());
}

#[test]
fn what_is_answered_is_counted_under_each_code() {
    let of = |given: &[Given<'_>], item| classified(given, item, Public);
    let yes: Given<'_> = ("A", 0, &["yes"], Public);
    assert_eq!(of(&[yes], "A"), ["yes"]);
    assert_eq!(of(&[("A", 0, &["unknown"], Public)], "A"), ["unknown"]);
    assert_eq!(of(&[yes, ("B", 0, &["y", "x"], Public)], "B"), ["x", "y"], "each, in the order of the options");
    assert_eq!(of(&[("E", 0, &["long text"], Public)], "E"), ["answered"], "too long is counted");
    let rows: [Given<'_>; 4] =
        [("L.kind", 1, &["q"], Public), ("L.kind", 2, &["p"], Public), ("L.kind", 3, &["q"], Public), ("L.n", 2, &["7"], Public)];
    assert_eq!(of(&rows, "L.kind"), ["p", "q"], "each once");
    assert_eq!(of(&rows, "L.n"), ["answered"], "in any row");
    assert_eq!(of(&[rows[0], ("D", 0, &["m"], Public)], "D"), ["m"]);
}

#[test]
fn why_there_is_no_answer_is_told_apart() {
    let of = |given: &[Given<'_>], item| classified(given, item, Public);
    let (yes, no): (Given<'_>, Given<'_>) = (("A", 0, &["yes"], Public), ("A", 0, &["no"], Public));
    assert_eq!(of(&[], "A"), ["not_answered"]);
    assert_eq!(of(&[], "L.kind"), ["not_answered"]);
    assert_eq!(of(&[], "D"), ["not_asked"]);
    assert_eq!(of(&[yes], "B"), ["not_answered"]);
    assert_eq!(of(&[no, ("B", 0, &["x"], Public)], "B"), ["not_asked"], "kept and not counted");
    assert_eq!(of(&[("A", 0, &["maybe"], Public)], "A"), ["not_answered"], "no such option");
    assert_eq!(of(&[("A", 0, &["yes", "no"], Public)], "A"), ["not_answered"], "one only");
    assert_eq!(of(&[yes, ("B", 0, &["none", "x"], Public)], "B"), ["not_answered"], "goes with no other");
    assert_eq!(of(&[("L.n", 1, &["many"], Public), ("L.n", 2, &["2"], Public)], "L.n"), ["answered"], "one row can be counted");
    assert_eq!(of(&[("E", 0, &["x"], Parties)], "E"), ["withheld"]);
}

#[test]
fn what_may_be_read_is_the_audiences() {
    let given: [Given<'_>; 1] = [("E", 0, &["x"], Parties)];
    let of = |audience| classified(&given, "E", audience);
    assert_eq!((of(Public), of(Parties), of(Secretariat)), (vec![WITHHELD.into()], vec![ANSWERED.into()], vec![ANSWERED.into()]));
    let rows: [Given<'_>; 2] = [("L.kind", 1, &["p"], Secretariat), ("L.kind", 2, &["q"], Public)];
    assert_eq!(classified(&rows, "L.kind", Public), ["q"], "the rows that may be read");
    assert_eq!(classified(&rows, "L.kind", Secretariat), ["p", "q"]);
}

#[test]
fn a_follow_up_does_not_tell_an_answer_that_is_withheld() {
    for answer in ["yes", "no", "unknown"] {
        let given: [Given<'_>; 1] = [("A", 0, &[answer], Secretariat)];
        for item in ["A", "A.why", "B", "B.when"] {
            assert_eq!(classified(&given, item, Parties), ["withheld"], "{item} after {answer}");
        }
        assert_eq!(classified(&given, "E", Parties), ["not_answered"], "hangs on nothing");
    }
    let yes: Given<'_> = ("A", 0, &["yes"], Secretariat);
    assert_eq!(classified(&[yes], "A.why", Secretariat), ["not_asked"]);
    assert_eq!(classified(&[yes], "B", Secretariat), ["not_answered"]);
    assert_eq!(classified(&[yes, ("B", 0, &["x"], Public)], "B", Public), ["x"], "the State tells it itself");
    assert_eq!(classified(&[("L.n", 2, &["1"], Secretariat)], "D", Public), ["withheld"]);
}

#[test]
fn rows_stand_in_order_whatever_came_in() {
    let questionnaire = questionnaire();
    let empty = tabulate(&questionnaire, &[], Public);
    let key = |cell: &Cell| (cell.item.to_string(), cell.option.clone(), cell.status, cell.region);
    let some = [answers(&[("A", 0, &["no"], Public)]), answers(&[]), answers(&[("A", 0, &["no"], Public)])];
    let cells = tabulate(&questionnaire, &submitted(&some), Public);
    assert_eq!(empty.iter().map(key).collect::<Vec<_>>(), cells.iter().map(key).collect::<Vec<_>>());
    assert!(empty.iter().all(|cell| cell.count == 0));
    let items: Vec<&str> = GATES.iter().map(|(item, _)| *item).collect();
    let mut found: Vec<&str> = cells.iter().map(|cell| cell.item.as_str()).collect();
    found.dedup();
    assert_eq!(found, items);
    assert_eq!(key(&cells[15]), ("A".to_owned(), "no".to_owned(), StatusKind::Party, Region::Africa));
    assert_eq!(cells[15].count, 1, "the first of the three");
    assert_eq!(key(&cells[16]).3, Region::LatinAmericaAndTheCaribbean);
    assert_eq!(key(&cells[20]).2, StatusKind::Signatory);
    let no = cells.iter().filter(|cell| cell.item.as_str() == "A" && cell.option == "no");
    assert_eq!(no.map(|cell| cell.count).sum::<u32>(), 2);
    let who = of_item(&questionnaire, &submitted(&some), Public, 1);
    assert_eq!(who[1], ("no".to_owned(), vec![0, 2]));
    assert_eq!(who[4], ("not_answered".to_owned(), vec![1]));
    assert_eq!(who.len(), 6);
}

fn visibility() -> impl Strategy<Value = Visibility> {
    prop_oneof![3 => Just(Public), 1 => Just(Parties), 1 => Just(Secretariat)]
}

/// Values that fit somewhere, and some that fit nowhere.
fn values(item: &str) -> impl Strategy<Value = Vec<&'static str>> + use<> {
    let fit: &[&'static str] = match item {
        "A" => &["yes", "yes", "no", "unknown", "maybe"],
        "B" => &["x", "y", "none", "unknown"],
        "B.when" => &["2004", "2004-07", "soon"],
        "L.kind" => &["p", "q", "r"],
        "L.n" => &["1", "20", "few"],
        "D" => &["m", "n", "o"],
        _ => &["a", "abcdef"],
    };
    prop::collection::vec(prop::sample::select(fit), 1..=2)
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let all: Vec<_> = GATES
        .iter()
        .flat_map(|(item, _)| (0..if item.starts_with("L.") { 3 } else { 2 }).map(move |row| (*item, row)))
        .map(|(item, row)| {
            let weight = if row == 0 { 0.7 } else { 0.3 };
            prop::option::weighted(weight, (values(item), visibility()))
                .prop_map(move |given| given.map(|(values, visibility)| (item, row, values, visibility)))
        })
        .collect();
    all.prop_map(|all| {
        let given = all.iter().flatten();
        answers(&given.map(|(item, row, values, visibility)| (*item, *row, values.as_slice(), *visibility)).collect::<Vec<_>>())
    })
}

/// Whether a State belongs into a cell, straight from the rules.
fn belongs(questionnaire: &Questionnaire, answers: &Answers, link_id: &str, option: &str, audience: Visibility) -> bool {
    let item = questionnaire.named(link_id).unwrap();
    let asked = questionnaire.asked(answers).contains(&questionnaire.find(link_id).unwrap());
    let here = |place: &Place| place.item.as_str() == link_id && (place.row == 0 || link_id.starts_with("L."));
    let all: Vec<&Answer> = answers.iter().filter(|(place, _)| here(place)).map(|(_, answer)| answer).collect();
    let readable = |answer: &Answer| answer.visibility <= audience;
    let good = |answer: &Answer| !faults(item, &answer.values).iter().any(|fault| !matches!(fault, Fault::TooLong(_)));
    let counted: Vec<&&Answer> = all.iter().filter(|answer| asked && readable(answer) && good(answer)).collect();
    let gates = GATES.iter().find(|(each, _)| *each == link_id).unwrap().1;
    let gate_shut = answers.iter().any(|(place, answer)| gates.contains(&place.item.as_str()) && !readable(answer));
    let withheld = counted.is_empty() && (gate_shut || (asked && !all.iter().all(|answer| readable(answer))));
    match option {
        "withheld" => withheld,
        "not_asked" => !asked && !withheld,
        "not_answered" => asked && counted.is_empty() && !withheld,
        "answered" => !counted.is_empty(),
        code => counted.iter().any(|answer| answer.values.iter().any(|value| value == code)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_cell_is_what_a_recount_finds(all in prop::collection::vec(any_answers(), 0..12), audience in prop::sample::select(&Visibility::ALL[..])) {
        let questionnaire = questionnaire();
        let submitted = submitted(&all);
        for cell in tabulate(&questionnaire, &submitted, audience) {
            let here = submitted.iter().filter(|each| each.status == cell.status && each.region == cell.region);
            let found = here.filter(|each| belongs(&questionnaire, each.answers, cell.item.as_str(), &cell.option, audience)).count();
            prop_assert_eq!(found, cell.count as usize, "{:?}", cell);
        }
    }

    #[test]
    fn every_state_is_counted_and_where_one_answer_is_asked_once(
        all in prop::collection::vec(any_answers(), 0..12),
        audience in prop::sample::select(&Visibility::ALL[..]),
    ) {
        let questionnaire = questionnaire();
        let cells = tabulate(&questionnaire, &submitted(&all), audience);
        for (item, _) in GATES {
            let sum: u32 = cells.iter().filter(|cell| cell.item.as_str() == item).map(|cell| cell.count).sum();
            if ["B", "L.kind"].contains(&item) {
                prop_assert!(sum as usize >= all.len());
            } else {
                prop_assert_eq!(sum as usize, all.len(), "{}", item);
            }
        }
    }

    /// Whatever the withheld answers are, the audience is told the same, but for what the State lets it read itself.
    #[test]
    fn withheld_answers_leave_no_trace(first in any_answers(), second in any_answers(), audience in prop::sample::select(&[Public, Parties][..])) {
        let questionnaire = questionnaire();
        let hidden = |answer: &Answer| !audience.may_read(answer.visibility);
        // The same answers, the hidden ones with other values where the second has some.
        let other: Answers = first.iter().map(|(place, answer)| {
            let values = second.get(&place.item, place.row).filter(|_| hidden(answer)).map_or(&answer.values, |other| &other.values);
            (place.clone(), Answer { values: values.clone(), ..answer.clone() })
        }).collect();
        for index in 0..questionnaire.items().len() {
            let told = |answers: &Answers| classify(&questionnaire, &questionnaire.asked(answers), answers, index, audience);
            let (one, two) = (told(&first), told(&other));
            let readable = places(&questionnaire, &first, index).iter().any(|answer| !hidden(answer));
            let withheld = [WITHHELD.to_owned()];
            prop_assert!(one == two || (readable && (one == withheld || two == withheld)), "{}: {:?} {:?}", index, one, two);
        }
    }
}
