//! Files that are no JSON, break the schema or do not go together.

use serde_json::json;

use super::*;

#[test]
fn broken_json_is_placed() {
    let told = told(&source("{\n  \"id\": }", &[], &[]));
    assert_eq!(told, "questionnaire.json: cannot be read: expected value at line 2 column 9\n");
}

#[test]
fn a_break_of_the_schema_is_placed_and_named() {
    let told = wrong_with(&json!([{"linkId": "C05", "type": "txt"}]));
    assert!(told.starts_with("questionnaire.json: C05: at /item/0/item/0/type: \"txt\" is not one of [\"group\","), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn names_codes_and_articles_have_a_form() {
    let told = wrong_with(&json!([{"linkId": "C 05", "type": "text"}]));
    assert!(told.starts_with("questionnaire.json: C 05: at /item/0/item/0/linkId: \"C 05\" does not have the form"), "{told}");
    let told = wrong_with(&json!([{"linkId": "C05", "type": "coding", "answerOption": ["yes", "unknown"]}]));
    assert!(told.contains("C05: at /item/0/item/0/answerOption/1: \"unknown\" is not allowed"), "{told}");
    let told = wrong_with(&json!([{"linkId": "C05", "type": "text", "articles": ["5(1)(a)", "5.1"]}]));
    assert!(told.contains("C05: at /item/0/item/0/articles/1: \"5.1\" does not have the form"), "{told}");
}

#[test]
fn rows_of_a_matrix_are_choices() {
    let rows = json!([yes_no("C67.5"), {"linkId": "C67.6", "type": "text"}]);
    let told = wrong_with(&json!([{"linkId": "C67", "type": "group", "matrix": true, "item": rows}]));
    assert!(told.contains("C67.6: at /item/0/item/0/item/1/type: \"coding\" was expected"), "{told}");
}

#[test]
fn id_and_version_name_the_folder() {
    let mut source = source(
        &version(&json!([{"linkId": "a", "type": "group", "item": [yes_no("C05")]}]), &json!(["en"])).to_string(),
        &[],
        &[],
    );
    "convention-2006".clone_into(&mut source.folder);
    assert!(told(&source).contains("stands in the folder `convention-2006`: its id and version make that `convention-2004`"));
}

#[test]
fn the_original_is_one_of_the_languages() {
    let told = wrong(&version(&json!([{"linkId": "a", "type": "group", "item": [yes_no("C05")]}]), &json!(["fr"])));
    assert_eq!(told, "questionnaire.json: the original language `en` is not among the languages: add it there\n");
}

#[test]
fn more_items_than_can_be_are_refused() {
    let name = |n: usize| format!("q{n}");
    let mut chain = vec![json!({"linkId": name(0), "type": "text"})];
    chain.extend((1..2_000).map(|n| text_when(&name(n), &json!([test(&name(n - 1), "exists", true)]))));
    let told = wrong_with(&json!(chain));
    assert_eq!(told, "questionnaire.json: has 2001 items: no more than 2000 are possible\n");
    chain.truncate(1_999);
    assert_eq!(wrong_with(&json!(chain)), "", "a chain as long as can be");
    chain.reverse();
    assert_eq!(wrong_with(&json!(chain)).lines().count(), 1_998, "each stands before the one that it names");
}
