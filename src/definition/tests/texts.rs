//! Texts: what is missing, empty or of no use, and where a text comes from.

use serde_json::{Value, json};

use super::*;

fn small(languages: &Value) -> String {
    let cite =
        json!({"linkId": "C05.cite", "type": "group", "repeats": true, "item": [{"linkId": "C05.cite.law", "type": "string"}]});
    let question = json!({"linkId": "C05", "type": "coding", "answerOption": ["full", "partial"], "item": [cite]});
    let mut structure = version(&json!([{"linkId": "a", "type": "group", "item": [question, yes_no("C06")]}]), languages);
    structure["valueSet"] = json!({"yes_no": ["yes", "no"]});
    structure.to_string()
}

fn own() -> Value {
    json!({"/title": "T", "a/text": "A", "C05/text": "Q", "C05/option/full": "F", "C05/option/partial": "P", "C06/text": "S",
           "valueSet/yes_no/no": "Not so"})
}

fn common() -> Value {
    json!({"followup/cite/text": "Which law?", "followup/cite/hint": "One row for each.", "followup/cite/law/text": "Title",
           "valueSet/yes_no/no": "No", "valueSet/yes_no/yes": "Yes"})
}

/// What is wrong with the texts in English, and in French if they are given.
fn wrong_texts(english: &Value, french: Option<&Value>) -> String {
    let all = [Some((Language::En, english)), french.map(|french| (Language::Fr, french))];
    let texts: Vec<_> = all.into_iter().flatten().map(|(language, text)| (language, text.to_string())).collect();
    let common: Vec<_> = texts.iter().map(|(language, _)| (*language, common().to_string())).collect();
    let languages = if french.is_some() { json!(["en", "fr"]) } else { json!(["en"]) };
    told(&source(&small(&languages), &texts, &common))
}

fn with(key: &str, text: &str) -> Value {
    let mut texts = own();
    texts[key] = json!(text);
    texts
}

fn without(key: &str) -> Value {
    let mut texts = own();
    texts.as_object_mut().unwrap().remove(key);
    texts
}

#[test]
fn every_text_stands_in_every_language() {
    assert_eq!(wrong_texts(&own(), Some(&own())), "");
    assert_eq!(wrong_texts(&own(), Some(&without("C05/text"))), "text.fr.json: C05/text [fr]: missing, while [en] has it\n");
    assert_eq!(wrong_texts(&without("a/text"), None), "text.en.json: a/text [en]: missing\n");
    assert_eq!(wrong_texts(&without("/title"), None), "text.en.json: /title [en]: missing\n");
    assert_eq!(wrong_texts(&without("C05/option/full"), None), "text.en.json: C05/option/full [en]: missing\n");
}

#[test]
fn a_hint_stands_in_all_languages_or_in_none() {
    assert_eq!(wrong_texts(&own(), Some(&with("C05/help", "H"))), "text.en.json: C05/help [en]: missing, while [fr] has it\n");
}

#[test]
fn common_words_do_not_hide_a_missing_translation() {
    let told = wrong_texts(&with("C05.cite/text", "By which law?"), Some(&own()));
    assert_eq!(told, "text.fr.json: C05.cite/text [fr]: missing: the common words would stand here, while [en] has it\n");
}

#[test]
fn common_words_stand_in_every_language() {
    let mut french = common();
    french.as_object_mut().unwrap().remove("followup/cite/hint");
    let common = [(Language::En, common().to_string()), (Language::Fr, french.to_string())];
    let texts = [(Language::En, own().to_string()), (Language::Fr, own().to_string())];
    let told = told(&source(&small(&json!(["en", "fr"])), &texts, &common));
    assert_eq!(told, "text.fr.json: C05.cite/hint [fr]: missing in the common words, while [en] has it there\n");
}

#[test]
fn a_declared_language_has_a_file() {
    let source =
        source(&small(&json!(["en", "fr"])), &[(Language::En, own().to_string())], &[(Language::En, common().to_string())]);
    let told = told(&source);
    assert!(told.starts_with("text.fr.json [fr]: there is no such file, though the language is declared"), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn a_language_that_is_not_declared_may_be_incomplete() {
    let texts = [(Language::En, own().to_string()), (Language::Fr, r#"{"C05/text": "Q"}"#.to_owned())];
    let loaded = load(&source(&small(&json!(["en"])), &texts, &[(Language::En, common().to_string())])).unwrap();
    assert_eq!(loaded.questionnaire.text("C05/text", Language::Fr), Some(("Q", Language::Fr)));
    assert_eq!(loaded.questionnaire.text("C06/text", Language::Fr), Some(("S", Language::En)));
}

#[test]
fn no_text_is_empty() {
    assert!(wrong_texts(&with("C05/text", ""), None).starts_with("text.en.json: C05/text [en]: empty: write it, or take it out"));
    assert!(
        wrong_texts(&with("C05/text", " "), None).starts_with("text.en.json: C05/text [en]: empty: write it, or take it out")
    );
}

#[test]
fn every_text_is_used() {
    let told = |key| wrong_texts(&with(key, "x"), None).replace("text.en.json: ", "");
    assert_eq!(told("C99/text"), "C99/text [en]: there is no item C99: mend the key, or take it out\n");
    assert!(told("C05/option/none").starts_with("C05/option/none [en]: C05 has no such option"));
    assert!(told("C06/option/yes").ends_with("its options stand under valueSet/yes_no/yes, valueSet/yes_no/no\n"));
    assert!(told("a/option/yes").starts_with("a/option/yes [en]: a has no options"));
    assert!(told("valueSet/yes_no/maybe").starts_with("valueSet/yes_no/maybe [en]: nothing uses this text"));
    assert!(
        told("followup/cite/text")
            .starts_with("followup/cite/text [en]: words for all follow-ups of a kind stand in the common file")
    );
}

#[test]
fn every_key_has_a_form() {
    let told = wrong_texts(&with("C05/txt", "x"), None);
    assert!(told.starts_with("text.en.json: C05/txt [en]: \"C05/txt\" is not a name that can stand here"), "{told}");
}

#[test]
fn a_key_that_stands_twice_is_told() {
    let texts = own().to_string().replacen('{', "{\"C05/text\": \"x\",", 1);
    let told = told(&source(&small(&json!(["en"])), &[(Language::En, texts)], &[(Language::En, common().to_string())]));
    assert!(told.starts_with("text.en.json [en]: cannot be read: the key `C05/text` stands twice at line 1"), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn a_broken_common_file_is_told_once() {
    let told = told(&source(&small(&json!(["en"])), &[(Language::En, own().to_string())], &[(Language::En, "{".to_owned())]));
    assert!(told.starts_with("common.en.json [en]: cannot be read: EOF"), "{told}");
    assert_eq!(told.lines().count(), 1);
}

#[test]
fn a_text_file_names_an_official_language() {
    let mut source =
        source(&small(&json!(["en"])), &[(Language::En, own().to_string())], &[(Language::En, common().to_string())]);
    source.strangers.push("text.de.json".to_owned());
    assert!(told(&source).starts_with("text.de.json: names no official language"));
}

#[test]
fn every_text_is_found_under_its_items_key() {
    let loaded =
        load(&source(&small(&json!(["en"])), &[(Language::En, own().to_string())], &[(Language::En, common().to_string())]))
            .unwrap();
    let text = |key| loaded.questionnaire.text(key, Language::En).map(|(text, _)| text);
    assert_eq!(text("C05.cite/text"), Some("Which law?"));
    assert_eq!(text("C05.cite/hint"), Some("One row for each."));
    assert_eq!(text("C05.cite.law/text"), Some("Title"));
    assert_eq!(text("C05.cite.law/hint"), None);
    assert_eq!(text("valueSet/yes_no/yes"), Some("Yes"));
    assert_eq!(text("valueSet/yes_no/no"), Some("Not so"), "the version's own words come first");
    let words = |name| loaded.questionnaire.named(name).unwrap().options()[0].words.clone();
    assert_eq!([words("C05"), words("C06")], ["C05/option/full", "valueSet/yes_no/yes"]);
}

#[test]
fn the_digest_is_of_what_is_asked() {
    let digest = |own: &Value, common: &Value| {
        let source = source(&small(&json!(["en"])), &[(Language::En, own.to_string())], &[(Language::En, common.to_string())]);
        load(&source).unwrap().digest
    };
    let mut other = common();
    other["followup/why/text"] = json!("Why not?");
    assert_eq!(digest(&own(), &common()), digest(&own(), &other), "common words that it does not use");
    other["followup/cite/text"] = json!("By which law?");
    assert_ne!(digest(&own(), &common()), digest(&own(), &other));
    assert_ne!(digest(&own(), &common()), digest(&with("C05/text", "R"), &common()));
}
