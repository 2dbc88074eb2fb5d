//! From the files of one version to the version: JSON, schema, meaning, texts, in this order. What is wrong in one step is told before the
//! next begins, except that texts in one language do not wait for those in another.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::convert::{Draft, convert};
use super::form::{Structure, Unique};
use super::schema::{self, Schema, Violation};
use super::source::{File, Source};
use super::texts::{self, Keys, Texts, Words};
use super::{Fault, Loaded, condition, digest, order, reach, structure};
use crate::domain::{Language, Questionnaire};

/// A version has no more items than this; that of 2004 has some 550. What walks along items that depend on each other relies on it.
const MOST_ITEMS: usize = 2_000;

/// Reads a version, or tells all that is wrong with it.
pub(super) fn load(source: &Source) -> Result<Loaded, Vec<Fault>> {
    let mut text_faults = strangers(source);
    let languages = source.texts.keys().copied();
    let words: BTreeMap<Language, Words> = languages.map(|each| (each, read_words(source, each, &mut text_faults))).collect();
    let structure = match parse_structure(&source.structure, schema_for(source, &schema::QUESTIONNAIRE)) {
        Ok(structure) => structure,
        Err(faults) => return Err([faults, text_faults].concat()),
    };
    let (draft, converted) = convert(structure, &source.structure.name);
    let keys = Keys::of(&draft);
    let texts = words.iter().map(|(language, words)| (*language, texts::resolve(words, &keys))).collect();
    let missing = texts::check(&draft, &keys, &words, &texts, source);
    let faults = [converted, meaning(&draft, source), text_faults, missing].concat();
    if !faults.is_empty() {
        return Err(faults);
    }
    let digest = digest::digest(&source.structure.bytes, &texts);
    Ok(Loaded { questionnaire: Questionnaire::new(draft.head, draft.items, texts), digest })
}

fn strangers(source: &Source) -> Vec<Fault> {
    let codes = Language::ALL.map(Language::code).join(", ");
    let what = format!("names no official language: name it text.<language>.json with one of {codes}");
    source.strangers.iter().map(|name| Fault::new(&source.path_of(name), what.as_str())).collect()
}

fn read_words(source: &Source, language: Language, faults: &mut Vec<Fault>) -> Words {
    let mut read = |file: Option<&File>| {
        let Some(file) = file else { return Some(Texts::new()) };
        let texts = parse_texts(file, schema_for(source, &schema::TEXT));
        texts.map_err(|found| faults.extend(found.into_iter().map(|fault| fault.in_language(language)))).ok()
    };
    Words { own: read(source.texts.get(&language)), common: read(source.common.get(&language)) }
}

/// What the schema cannot see.
fn meaning(draft: &Draft, source: &Source) -> Vec<Fault> {
    let file = &source.structure.name;
    if draft.items.len() > MOST_ITEMS {
        return vec![Fault::new(file, format!("has {} items: no more than {MOST_ITEMS} are possible", draft.items.len()))];
    }
    let order = order::order(draft);
    let found =
        [folder(draft, source), structure::check(draft, file), condition::check(draft, file), order::faults(draft, &order, file)];
    let faults = found.concat();
    // Whether an item can be asked is worth asking only where everything it depends on is in order.
    if faults.is_empty() { reach::check(draft, &order.settled, file) } else { faults }
}

fn folder(draft: &Draft, source: &Source) -> Vec<Fault> {
    let name = format!("{}-{}", draft.head.id, draft.head.version);
    let what = format!("stands in the folder `{}`: its id and version make that `{name}`", source.folder);
    if source.folder == name { Vec::new() } else { vec![Fault::new(&source.structure.name, what)] }
}

type Compiled = LazyLock<Result<Schema, String>>;

fn schema_for(source: &Source, schema: &'static Compiled) -> Option<&'static Compiled> {
    (!source.built_in).then_some(schema)
}

fn parse_structure(file: &File, schema: Option<&Compiled>) -> Result<Structure, Vec<Fault>> {
    if let Some(schema) = schema {
        let value = serde_json::from_slice(&file.bytes).map_err(|error| syntax(file, &error))?;
        conform(file, &value, schema, in_structure)?;
    }
    serde_json::from_slice(&file.bytes).map_err(|error| syntax(file, &error))
}

fn parse_texts(file: &File, schema: Option<&Compiled>) -> Result<Texts, Vec<Fault>> {
    let Unique(texts): Unique<Value> = serde_json::from_slice(&file.bytes).map_err(|error| syntax(file, &error))?;
    let value = Value::Object(texts.into_iter().collect());
    if let Some(schema) = schema {
        conform(file, &value, schema, in_texts)?;
    }
    serde_json::from_value(value).map_err(|error| syntax(file, &error))
}

fn syntax(file: &File, error: &serde_json::Error) -> Vec<Fault> {
    vec![Fault::new(&file.name, format!("cannot be read: {error}"))]
}

/// Holds a file against its schema; `place` says in a fault where a violation is.
fn conform(
    file: &File,
    value: &Value,
    schema: &Compiled,
    place: fn(Fault, &Value, &Violation) -> Fault,
) -> Result<(), Vec<Fault>> {
    let fault = |what: &str| Fault::new(&file.name, what);
    let schema =
        schema.as_ref().map_err(|error| vec![fault(&format!("cannot be checked, for its schema is faulty: {error}"))])?;
    let violations = schema.violations(value);
    let faults: Vec<Fault> = violations.iter().map(|violation| place(fault(&violation.what), value, violation)).collect();
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn in_structure(mut fault: Fault, value: &Value, violation: &Violation) -> Fault {
    if !violation.pointer.is_empty() {
        fault.what = format!("at {}: {}", violation.pointer, violation.what);
    }
    match schema::link_id_at(value, &violation.pointer) {
        Some(link_id) => fault.of_item(link_id),
        None => fault,
    }
}

fn in_texts(fault: Fault, _: &Value, violation: &Violation) -> Fault {
    match violation.pointer.strip_prefix('/') {
        Some(key) => fault.of_text(&schema::unescape(key)),
        None => fault,
    }
}
