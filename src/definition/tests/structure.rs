//! Names, codes and places of items.

use serde_json::{Value, json};

use super::*;

#[test]
fn a_link_id_stands_once() {
    assert_eq!(
        wrong_with(&json!([yes_no("C05"), yes_no("C05")])),
        "questionnaire.json: C05: another item has this linkId: give one of them a new name\n"
    );
}

#[test]
fn a_follow_up_bears_its_questions_name() {
    let told = wrong_with(&json!([{"linkId": "C05", "type": "text", "item": [{"linkId": "C06.why", "type": "text"}]}]));
    assert_eq!(told, "questionnaire.json: C06.why: stands in C05: its linkId must begin with `C05.`\n");
}

#[test]
fn a_value_set_exists() {
    let told = wrong_with(&json!([{"linkId": "C05", "type": "coding", "answerValueSet": "yesno"}]));
    assert_eq!(
        told,
        "questionnaire.json: C05: there is no valueSet `yesno`: define it under valueSet, or take one of three, yes_no\n"
    );
}

#[test]
fn a_code_stands_once() {
    let told = wrong_with(&json!([{"linkId": "C05", "type": "coding", "answerOption": ["a", {"code": "a", "exclusive": true}]}]));
    assert_eq!(told, "questionnaire.json: C05: the code `a` stands twice in C05/option: keep one\n");
    let mut structure = version(&json!([{"linkId": "a", "type": "group", "item": [yes_no("C05")]}]), &json!(["en"]));
    structure["valueSet"]["yes_no"] = json!(["yes", "no", {"code": "no", "exclusive": true}]);
    assert_eq!(wrong(&structure), "questionnaire.json: the code `no` stands twice in valueSet/yes_no: keep one\n");
}

#[test]
fn a_positive_code_is_an_option() {
    let item =
        json!({"linkId": "C05", "type": "coding", "answerValueSet": "yes_no", "role": "complies", "positive": ["yes", "full"]});
    assert_eq!(
        wrong_with(&json!([item])),
        "questionnaire.json: C05: `full` is positive and not an option: take one of yes, no\n"
    );
}

#[test]
fn only_groups_stand_at_the_top_and_only_they_have_an_area() {
    let told = wrong(&version(&json!([yes_no("C05")]), &json!(["en"])));
    assert_eq!(told, "questionnaire.json: C05: stands at the top, where only groups may: put it into a group\n");
    let told = wrong_with(&json!([{"linkId": "b", "type": "group", "area": "a", "item": [yes_no("C05")]}]));
    assert_eq!(told, "questionnaire.json: b: has an area, which only a group at the top may have: take `area` out\n");
}

#[test]
fn a_question_holds_no_plain_group() {
    let group = json!({"linkId": "C05.more", "type": "group", "item": [yes_no("C06")]});
    let told = wrong_with(&json!([{"linkId": "C05", "type": "text", "item": [group]}]));
    assert_eq!(
        told,
        "questionnaire.json: C05.more: is a group in the question C05: only a list (`repeats`) or a matrix can follow up on a question\n"
    );
}

#[test]
fn columns_of_a_list_are_plain_answers() {
    let list = |column: Value| wrong_with(&json!([{"linkId": "C29", "type": "group", "repeats": true, "item": [column]}]));
    let inner =
        json!({"linkId": "C29.law", "type": "group", "repeats": true, "item": [{"linkId": "C29.law.title", "type": "string"}]});
    assert!(list(inner).contains("C29.law: is a list in the list C29"));
    assert!(
        list(json!({"linkId": "C29.law", "type": "display"}))
            .contains("C29.law: is a column of the list C29 and takes no answer")
    );
    let with_follow_up = json!({"linkId": "C29.law", "type": "string", "item": [{"linkId": "C29.law.why", "type": "text"}]});
    assert!(list(with_follow_up).contains("C29.law: is a column of the list C29: nothing can stand in it"));
}

#[test]
fn rows_of_a_matrix_share_their_options() {
    let rows = json!([yes_no("C67.5"), {"linkId": "C67.6", "type": "coding", "answerValueSet": "three"}]);
    let told = wrong_with(&json!([{"linkId": "C67", "type": "group", "matrix": true, "item": rows}]));
    assert_eq!(
        told,
        "questionnaire.json: C67.6: is a row of the matrix C67 and differs from C67.5 in its options or in `repeats`: make them equal\n"
    );
}
