//! Each kind of fault, on the smallest questionnaire that has it; and the real ones, which have none.

mod condition;
mod file;
mod mutation;
mod real;
mod structure;
mod texts;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::load::load;
use super::report;
use super::source::{File, Source};
use crate::domain::Language;

fn file(name: &str, content: impl Into<Vec<u8>>) -> File {
    File { name: name.to_owned(), bytes: Cow::Owned(content.into()) }
}

/// A version with these files; `texts` and `common` hold the name of a language and its file.
fn source(structure: &str, texts: &[(Language, String)], common: &[(Language, String)]) -> Source {
    let files = |prefix: &str, all: &[(Language, String)]| -> BTreeMap<Language, File> {
        all.iter().map(|(language, text)| (*language, file(&format!("{prefix}.{language}.json"), text.as_str()))).collect()
    };
    Source {
        folder: "convention-2004".to_owned(),
        structure: file("questionnaire.json", structure),
        texts: files("text", texts),
        common: files("common", common),
        built_in: false,
        path: String::new(),
        strangers: Vec::new(),
    }
}

fn version(items: &Value, languages: &Value) -> Value {
    json!({"id": "convention", "version": "2004", "instrument": "convention", "status": "draft", "languages": languages, "original": "en",
           "valueSet": {"yes_no": ["yes", "no"], "three": ["a", "b", "c"]}, "item": items})
}

fn told(source: &Source) -> String {
    report(&load(source).err().unwrap_or_default())
}

/// What is wrong with a structure, without what follows from its having no texts.
fn wrong(structure: &Value) -> String {
    let mut faults = load(&source(&structure.to_string(), &[], &[])).expect_err("it has no texts");
    faults.retain(|fault| fault.language.is_none());
    report(&faults)
}

/// What is wrong with items of a group.
fn wrong_with(items: &Value) -> String {
    wrong(&version(&json!([{"linkId": "a", "type": "group", "item": items}]), &json!(["en"])))
}

fn yes_no(name: &str) -> Value {
    json!({"linkId": name, "type": "coding", "answerValueSet": "yes_no"})
}

fn text_when(name: &str, condition: &Value) -> Value {
    json!({"linkId": name, "type": "text", "enableWhen": condition})
}

fn test(question: &str, operator: &str, answer: impl Into<Value>) -> Value {
    json!({"question": question, "operator": operator, "answer": answer.into()})
}
