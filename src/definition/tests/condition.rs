//! Conditions: what they point at, circles, contradictions.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::definition::{convert, order, reach};
use crate::domain::{Answer, Answers, LinkId, Place, Questionnaire, Visibility};

fn wrong_condition(condition: &Value) -> String {
    let list = json!({"linkId": "C29", "type": "group", "repeats": true, "item": [{"linkId": "C29.law", "type": "string"}]});
    let date = json!({"linkId": "D", "type": "date"});
    let number = json!({"linkId": "N", "type": "integer"});
    let open = json!({"linkId": "T", "type": "string"});
    let may_not_know = json!({"linkId": "C06", "type": "coding", "answerValueSet": "three", "mayNotKnow": true});
    let several = json!({"linkId": "C13", "type": "coding", "repeats": true, "answerOption": ["a", "b", {"code": "none", "exclusive": true}]});
    let items = json!([yes_no("C05"), may_not_know, several, list, date, number, open, text_when("X", condition)]);
    wrong_with(&items).replace("questionnaire.json: X: ", "")
}

#[test]
fn a_condition_points_at_an_answer() {
    assert!(
        wrong_condition(&json!([test("C99", "exists", true)])).starts_with("its condition names C99, and there is no such item")
    );
    assert!(wrong_condition(&json!([test("a", "exists", true)])).starts_with("its condition names a, which takes no answer"));
    assert!(wrong_condition(&json!([test("C29", "=", "x")])).starts_with("its condition names C29, which takes no answer"));
    assert!(wrong_condition(&json!([test("C29.law", "=", "x")])).starts_with("its condition names C29.law, a column of a list"));
    assert_eq!(wrong_condition(&json!([test("C29", "exists", false)])), "", "whether a list has rows can be asked");
}

#[test]
fn a_condition_compares_with_a_possible_answer() {
    let told = wrong_condition(&json!([{"any": [test("C05", "in", json!(["yes", "full"]))]}]));
    assert_eq!(told, "its condition names the code `full`, which C05 does not have: take one of yes, no\n");
    assert!(wrong_condition(&json!([test("C05", "=", "unknown")])).contains("which C05 does not have"));
    assert_eq!(wrong_condition(&json!([test("C06", "=", "unknown")])), "");
    assert!(wrong_condition(&json!([test("D", ">", "soon")])).contains("`soon`, which is not a date"));
    assert!(wrong_condition(&json!([test("N", ">", 2.5)])).contains("`2.5`, which is not a whole number"));
    assert!(wrong_condition(&json!([test("C05", ">", "no")])).contains("only for a date or an integer"));
    assert_eq!(wrong_condition(&json!([test("N", ">", 2)])), "");
}

#[test]
fn circles_are_told_once_each() {
    let told = wrong_with(&json!([
        text_when("A", &json!([test("B", "exists", true)])),
        text_when("B", &json!([test("A", "exists", true)])),
        text_when("C", &json!([test("C", "exists", true)])),
        text_when("D", &json!([test("C", "exists", true)])),
    ]));
    let line = |names: &str, first: &str| {
        format!("questionnaire.json: {first}: whether it is asked depends on itself: {names}. Take one of these conditions out\n")
    };
    let later = "questionnaire.json: A: its condition names B, which stands later in the form: name one that stands before it\n";
    assert_eq!(told, later.to_owned() + &line("A → B → A", "A") + &line("C → C", "C"));
}

#[test]
fn a_question_cannot_wait_for_its_follow_up() {
    let question = json!({"linkId": "A", "type": "text", "enableWhen": [test("A.why", "exists", true)],
                          "item": [{"linkId": "A.why", "type": "text"}]});
    assert!(wrong_with(&json!([question])).contains("A → A.why → A"));
}

#[test]
fn contradictions_are_found() {
    let never = [
        json!([test("C05", "=", "yes"), test("C05", "=", "no")]),
        json!([test("C05", "exists", false), test("C05", "=", "no")]),
        json!([test("C05", "!=", "yes"), test("C05", "!=", "no")]),
        json!([test("C06", "in", json!(["a", "b"])), {"any": [test("C06", "=", "c"), test("C06", "=", "unknown")]}]),
        json!([test("C13", "=", "none"), test("C13", "=", "a")]),
        json!([test("C13", "=", "a"), test("C13", "!=", "a")]),
        json!([test("C29", "exists", true), test("C29", "exists", false)]),
        json!([test("T", "=", "x"), test("T", "=", "y")]),
        json!([test("N", ">", 3), test("N", "<=", 3)]),
        json!([test("N", "=", 3), test("N", ">", 3)]),
        json!([test("D", ">=", "2005"), test("D", "<", "2004-06-01")]),
    ];
    for condition in never {
        let told = wrong_condition(&condition);
        assert!(told.starts_with("can never be asked: its condition, with those"), "{condition} {told}");
    }
}

#[test]
fn what_can_hold_is_left_alone() {
    let sometimes = [
        json!([test("C13", "=", "a"), test("C13", "=", "b")]),
        json!([test("C13", "=", "a"), test("C13", "!=", "b")]),
        json!([test("C13", "!=", "a"), test("C13", "!=", "b")]),
        json!([test("C05", "exists", false), test("C06", "=", "a")]),
        json!([{"any": [test("C05", "=", "yes"), {"all": [test("C05", "=", "no"), test("C05", "=", "yes")]}]}]),
        json!([test("C06", "!=", "a"), test("C06", "!=", "b"), test("C06", "!=", "c")]),
        json!([test("N", ">=", 3), test("N", "<=", 3)]),
        json!([test("D", ">=", "2004"), test("D", "<", "2004-06-01")]),
        json!([test("T", "=", "x"), test("T", "!=", "y")]),
    ];
    for condition in sometimes {
        assert_eq!(wrong_condition(&condition), "", "{condition}");
    }
}

#[test]
fn the_conditions_of_what_an_item_depends_on_count() {
    let outer = json!({"linkId": "A", "type": "text", "enableWhen": [test("C05", "=", "yes")], "item": [
        text_when("A.why", &json!([test("C05", "=", "no")])),
    ]});
    let told = wrong_with(&json!([yes_no("C05"), outer]));
    assert!(told.starts_with("questionnaire.json: A.why: can never be asked: its condition, with those"), "{told}");
    let told = wrong_with(&json!([
        yes_no("C05"),
        text_when("A", &json!([test("C05", "=", "yes")])),
        text_when("B", &json!([test("C05", "=", "no"), test("A", "exists", true)])),
        text_when("C", &json!([test("B", "exists", true)])),
        text_when("D", &json!([test("B", "exists", false)])),
    ]));
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 2, "{told}");
    assert!(lines[0].contains(": B: can never be asked: its condition, with those"), "{told}");
    assert!(lines[1].contains(": C: can never be asked: its condition needs B, which can never be asked itself"), "{told}");
}

/// Conditions on C05 (one of yes, no), C13 (a and b, or none), and A, which is asked if C05 is yes.
fn conditions() -> impl Strategy<Value = Value> {
    let yes_no = prop::sample::select(vec!["yes", "no"]);
    let several = prop::sample::select(vec!["a", "b", "none"]);
    let is = || prop::sample::select(vec!["=", "!="]);
    let leaf = prop_oneof![
        (prop::sample::select(vec!["C05", "C13", "A"]), any::<bool>()).prop_map(|(name, there)| test(name, "exists", there)),
        (prop::sample::select(vec!["C05", "A"]), is(), yes_no).prop_map(|(name, operator, code)| test(name, operator, code)),
        (is(), several).prop_map(|(operator, code)| test("C13", operator, code)),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        (prop::bool::ANY, prop::collection::vec(inner, 1..4))
            .prop_map(|(all, each)| if all { json!({"all": each}) } else { json!({"any": each}) })
    })
}

/// Every way to answer C05, A and C13.
fn all_answers() -> Vec<Answers> {
    let one: [&[&str]; 3] = [&[], &["yes"], &["no"]];
    let several: [&[&str]; 5] = [&[], &["a"], &["b"], &["a", "b"], &["none"]];
    let answer = |name: &str, values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        let place = Place { item: LinkId::new(name).unwrap(), row: 0 };
        (place, Answer { values, language: Language::En, visibility: Visibility::Public })
    };
    let mut all = Vec::new();
    for (c05, a) in one.iter().flat_map(|c05| one.iter().map(move |a| (c05, a))) {
        all.extend(several.iter().map(|c13| [answer("C05", c05), answer("A", a), answer("C13", c13)].into_iter().collect()));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// The check agrees with the rule that the form goes by, over all answers.
    #[test]
    fn what_is_told_never_to_be_asked_is_what_is_never_asked(condition in conditions()) {
        let asked_if_yes = json!({"linkId": "A", "type": "coding", "answerValueSet": "yes_no", "enableWhen": [test("C05", "=", "yes")]});
        let several = json!({"linkId": "C13", "type": "coding", "repeats": true, "answerOption": ["a", "b", {"code": "none", "exclusive": true}]});
        let items = json!([{"linkId": "a", "type": "group", "item": [yes_no("C05"), several, asked_if_yes, text_when("X", &json!([condition]))]}]);
        let structure = serde_json::from_value(version(&items, &json!(["en"]))).unwrap();
        let (draft, _) = convert::convert(structure, "");
        let told = !reach::check(&draft, &order::order(&draft).settled, "").is_empty();
        let version = Questionnaire::new(draft.head, draft.items, BTreeMap::new());
        let never = all_answers().iter().all(|answers| !version.asked(answers).contains(&version.find("X").unwrap()));
        prop_assert_eq!(told, never);
    }
}
