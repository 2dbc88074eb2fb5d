//! Nothing that a file may hold makes the reading fail in any other way than by faults.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::definition::source as sources;

/// The real version, in two of its languages: the others only take time.
fn real() -> Source {
    let mut source = sources::embedded().into_iter().find(|source| source.folder == "convention-2004").unwrap();
    source.built_in = false;
    source.texts.retain(|language, _| [Language::En, Language::Fr].contains(language));
    source
}

fn bytes_of(source: &mut Source, which: usize) -> &mut Vec<u8> {
    let file = match which {
        0 => &mut source.structure,
        1 => source.texts.get_mut(&Language::En).unwrap(),
        _ => source.common.get_mut(&Language::Fr).unwrap(),
    };
    file.bytes.to_mut()
}

/// Every place in a document.
fn places(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Array(each) => each.iter().enumerate().for_each(|(index, value)| places(value, &format!("{at}/{index}"), all)),
        Value::Object(each) => each.iter().for_each(|(key, value)| places(value, &format!("{at}/{}", escaped(key)), all)),
        _ => {}
    }
}

#[test]
fn deep_nesting_is_read_or_refused() {
    let nested = |open: &str, inner: &str, close: &str, depth: usize| open.repeat(depth) + inner + &close.repeat(depth);
    let items = |depth| nested(r#"[{"linkId": "a", "type": "group", "item": "#, "7", "}]", depth);
    let conditions = |depth| {
        let condition = nested(r#"[{"any": "#, r#"[{"question": "b", "operator": "is", "answer": 1}]"#, "}]", depth);
        format!(r#"[{{"linkId": "a", "type": "text", "enableWhen": {condition}}}]"#)
    };
    for items in [items(60), items(70), conditions(58), conditions(70), nested("[", "", "]", 100_000)] {
        let structure =
            version(&Value::Null, &json!(["en"])).to_string().replacen(r#""item":null"#, &format!(r#""item":{items}"#), 1);
        let told = told(&source(&structure, &[], &[]));
        assert!(told.contains("recursion limit exceeded") || told.contains("/item/0"), "{told}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(which in 0..3_usize, changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4)) {
        let mut source = real();
        let bytes = bytes_of(&mut source, which);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = told(&source);
    }

    #[test]
    fn any_end_is_read_or_refused(which in 0..3_usize, end in any::<prop::sample::Index>()) {
        let mut source = real();
        let bytes = bytes_of(&mut source, which);
        let whole = bytes.trim_ascii_end().len();
        bytes.truncate(end.index(whole));
        prop_assert!(told(&source).contains("cannot be read: EOF while parsing"));
    }

    #[test]
    fn any_part_in_any_place_is_read_or_refused(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>()) {
        let mut source = real();
        let mut document: Value = serde_json::from_slice(&source.structure.bytes).unwrap();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let part = document.pointer(from.get::<String>(&all)).unwrap().clone();
        *document.pointer_mut(to.get::<String>(&all)).unwrap() = part;
        source.structure.bytes = Cow::Owned(document.to_string().into_bytes());
        let _ = told(&source);
    }

    #[test]
    fn any_items_of_the_right_form_are_read_or_refused(parts in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6)) {
        let mut source = real();
        let mut document: Value = serde_json::from_slice(&source.structure.bytes).unwrap();
        let mut all = Vec::new();
        places(&document, "", &mut all);
        // Conditions for conditions, names for names: so the schema lets it through, and the later checks see it.
        all.retain(|place| place.ends_with("/linkId") || place.ends_with("/question") || place.ends_with("/enableWhen"));
        for (from, to) in parts {
            let from = from.get::<String>(&all);
            let alike: Vec<&String> = all.iter().filter(|place| place.rsplit('/').next() == from.rsplit('/').next()).collect();
            if let Some(part) = document.pointer(from).cloned() && let Some(place) = document.pointer_mut(to.get::<&String>(&alike)) {
                *place = part;
            }
        }
        source.structure.bytes = Cow::Owned(document.to_string().into_bytes());
        let _ = told(&source);
    }
}
