//! Tests that hold the six languages to each other and to the source: no message missing, none unused, the same
//! arguments everywhere, every plural that a language has, and each language in its own script.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::*;
use crate::domain::Language;
use crate::domain::answer::RESERVED;
use crate::domain::instrument::{Action, Instrument, StatusKind};
use crate::domain::reply::StageKind;
use crate::domain::state::Region;

/// Ids that the source makes from codes, as `format!("region-{}", ..)`: their beginnings and all their endings.
fn made_from_codes() -> Vec<(&'static str, Vec<String>)> {
    let hyphened = |code: &str| code.replace('_', "-");
    let instruments = Instrument::ALL.map(Instrument::code);
    let short = instruments.iter().map(|code| format!("{code}-short"));
    let months = (1..=12).map(|month| month.to_string());
    vec![
        ("region-", Region::ALL.map(|region| region.code().to_owned()).into()),
        ("instrument-", instruments.iter().map(|code| (*code).to_owned()).chain(short).collect()),
        ("action-", Action::ALL.map(|action| action.code().to_owned()).into()),
        ("status-", StatusKind::ALL.map(|status| status.code().to_owned()).into()),
        ("stage-", StageKind::ALL.map(|stage| hyphened(stage.code())).into()),
        ("answer-", RESERVED.map(hyphened).into()),
        ("error-", pages(&ERRORS)),
        ("help-", pages(&["saving", "colleagues", "sending", "link-lost", "write-to"])),
        ("date-month-", months.clone().collect()),
        ("date-month-short-", months.collect()),
    ]
}

/// What the pages of errors are about.
const ERRORS: [&str; 13] = [
    "not-found",
    "forbidden",
    "bad",
    "not-text",
    "unknown-item",
    "too-large",
    "sign-in",
    "not-open",
    "already-sent",
    "declined",
    "not-sent",
    "unavailable",
    "internal",
];

/// The two parts of a page about something: its title and its text.
fn pages(subjects: &[&str]) -> Vec<String> {
    subjects.iter().flat_map(|subject| [format!("{subject}-title"), format!("{subject}-text")]).collect()
}

/// Ids that may be in Latin script in every language, and why.
const LATIN: [(&str, &str); 16] = [
    ("size-kilobytes", "kB is written so in Chinese"),
    ("size-megabytes", "MB is written so in Chinese"),
    ("status-summary", "parts are lettered A and B in Russian and Chinese documents"),
    ("status-by-region", "as status-summary"),
    ("status-mark-accession", "the depositary's mark"),
    ("status-mark-acceptance", "the depositary's mark"),
    ("status-mark-approval", "the depositary's mark"),
    ("status-mark-succession", "the depositary's mark"),
    ("status-mark-renamed", "as the depositary's marks"),
    ("report-part", "parts are numbered I, II in Russian documents"),
    ("report-section", "as status-summary"),
    ("report-annex-replies", "as report-part"),
    ("report-annex-awaited", "as report-part"),
    ("report-distribution", "Arabic, Chinese and Russian documents have these lines in English"),
    ("report-language", "as report-distribution"),
    ("report-original", "as report-distribution"),
];

/// Names and signs that are in Latin script in every language.
const NAMES: [&str; 15] = [
    "HTML",
    "Verbale",
    "UTC",
    "CSV",
    "XLSX",
    "PDF",
    "SHA-256",
    "UTF-8",
    "Word",
    "OpenDocument",
    "PNG",
    "JPEG",
    "https",
    "http",
    "name@ministry.example",
];

/// Categories of whole numbers, by the Unicode rules.
const fn plurals(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ar => &["zero", "one", "two", "few", "many", "other"],
        Language::En | Language::Es | Language::Fr => &["one", "other"],
        Language::Ru => &["one", "few", "many"],
        Language::Zh => &["other"],
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn all_messages() -> BTreeMap<Language, &'static BTreeMap<String, Message>> {
    Language::ALL.into_iter().map(|language| (language, messages(language))).collect()
}

#[test]
fn every_language_has_the_same_ids() {
    let english = ids(Language::En);
    for language in Language::ALL {
        let here = ids(language);
        let missing: Vec<_> = english.difference(&here).collect();
        let surplus: Vec<_> = here.difference(&english).collect();
        assert!(missing.is_empty() && surplus.is_empty(), "{language} lacks {missing:?}, English lacks {surplus:?}");
    }
}

#[test]
fn an_id_stands_in_the_file_of_the_same_name_in_every_language() {
    let all = all_messages();
    let name = |message: &Message| message.file.split_once('/').unwrap().1.to_owned();
    for (id, english) in all[&Language::En] {
        for (language, here) in &all {
            let found = here.get(id).map(name);
            assert_eq!(found.as_ref(), Some(&name(english)), "{language}: {id}");
        }
    }
}

#[test]
fn every_message_takes_the_same_arguments_in_every_language() {
    for id in ids(Language::En) {
        let english = variables(Language::En, id);
        for language in Language::ALL {
            assert_eq!(variables(language, id), english, "{language}: {id}");
        }
    }
}

#[test]
fn every_message_has_a_text_and_an_id_of_small_letters_and_hyphens() {
    for (language, here) in all_messages() {
        for (id, message) in here {
            assert!(message.has_text, "{language}: {id} has no text");
            assert!(is_id(id), "{language}: {id}");
        }
    }
}

#[test]
fn a_message_refers_only_to_messages_that_are_there() {
    for (language, here) in all_messages() {
        for (id, message) in here {
            for reference in &message.references {
                assert!(here.contains_key(reference), "{language}: {id} refers to {reference}");
            }
        }
    }
}

#[test]
fn a_choice_by_number_has_every_plural_of_the_language_and_no_other() {
    for (language, here) in all_messages() {
        for (id, message) in here {
            for choice in message.choices.iter().filter(|choice| is_plural(choice)) {
                for category in plurals(language) {
                    assert!(choice.contains(*category), "{language}: {id} lacks [{category}]");
                }
                for category in CATEGORIES.iter().filter(|category| choice.contains(**category)) {
                    let there = plurals(language).contains(category) || *category == "other";
                    assert!(there, "{language}: {id} has [{category}], which no number of this language is");
                }
            }
        }
    }
}

/// A choice by exact numbers with an `other` for all else, such as `[1] 1er *[other]`, is not one by plurals.
fn is_plural(choice: &BTreeSet<String>) -> bool {
    choice.iter().any(|key| CATEGORIES.contains(&key.as_str()) && key != "other")
}

#[test]
fn each_language_is_in_its_own_script() {
    for (language, here) in all_messages() {
        let own: fn(char) -> bool = match language {
            Language::Ar => |c| ('\u{600}'..='\u{6ff}').contains(&c),
            Language::Ru => |c| ('\u{400}'..='\u{4ff}').contains(&c),
            Language::Zh => |c| ('\u{4e00}'..='\u{9fff}').contains(&c),
            Language::En | Language::Es | Language::Fr => |c| c < '\u{250}',
        };
        for (id, message) in here.iter().filter(|(id, _)| !LATIN.iter().any(|(latin, _)| latin == id)) {
            let mut words = message.words.clone();
            for name in NAMES {
                words = words.replace(name, "");
            }
            let foreign: String = words.chars().filter(|c| c.is_alphabetic() && !own(*c)).collect();
            assert!(foreign.is_empty(), "{language}: {id}: `{foreign}` in: {words}");
        }
    }
}

#[test]
fn no_message_has_typewriter_marks_or_spaces_at_its_ends() {
    for (language, here) in all_messages() {
        for (id, message) in here {
            let words = &message.words;
            assert!(!words.contains(['\'', '"', '\t']) && !words.contains("..."), "{language}: {id}: {words}");
            assert!(message.variables.len() + message.choices.len() > 0 || words == words.trim(), "{language}: {id}: {words}");
        }
    }
}

#[test]
fn no_message_is_unused() {
    let source = Source::read();
    let all = ids(Language::En);
    let referred: BTreeSet<_> =
        messages(Language::En).values().flat_map(|message| &message.references).map(String::as_str).collect();
    let mut made = BTreeSet::new();
    for (beginning, endings) in made_from_codes() {
        assert!(source.contains(&format!("\"{beginning}")), "nothing makes ids that begin with {beginning}");
        made.extend(endings.iter().map(|ending| format!("{beginning}{ending}")));
    }
    for id in &made {
        assert!(all.contains(id.as_str()), "{id} is made from a code and does not exist");
    }
    let unused: Vec<_> = all
        .iter()
        .filter(|id| !made.contains(**id) && !referred.contains(*id))
        .filter(|id| !source.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "no part of src or templates says these: {unused:?}");
}

#[test]
fn no_message_that_is_asked_for_is_missing() {
    let all = ids(Language::En);
    let asked = Source::read().asked();
    assert!(asked.iter().any(|(id, _)| id == "percent"), "the search for ids finds nothing");
    let missing: Vec<_> = asked.into_iter().filter(|(id, _)| !all.contains(id.as_str())).collect();
    assert!(missing.is_empty(), "no language has these: {missing:?}");
}

/// All Rust files without their tests, and all templates, by path.
struct Source(Vec<(PathBuf, String)>);

impl Source {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        for folder in ["src", "templates"] {
            collect(&root.join(folder), &mut files);
        }
        Self(files)
    }

    fn contains(&self, text: &str) -> bool {
        self.0.iter().any(|(_, file)| file.contains(text))
    }

    /// The ids that are asked for by a literal, with the file that asks.
    fn asked(&self) -> Vec<(String, PathBuf)> {
        let ids = |(path, text): &(PathBuf, String)| asked_in(text).into_iter().map(|id| (id, path.clone())).collect::<Vec<_>>();
        self.0.iter().flat_map(ids).collect()
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            collect(&path, files);
        } else if name != "tests.rs" && path.extension().is_none_or(|kind| kind != "ftl") {
            // Pictures and the like are not text and ask for nothing.
            if let Ok(text) = fs::read_to_string(&path) {
                files.push((path, without_tests(&text).to_owned()));
            }
        }
    }
}

fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

/// The ids in calls such as `.t("id")`, `.n("id", ..)` and `.with("id", ..)`.
fn asked_in(text: &str) -> Vec<String> {
    ["t(", "t1(", "n(", "text(", "with("]
        .iter()
        .flat_map(|call| text.match_indices(call).map(move |(at, _)| (*call, at)))
        .filter_map(|(call, at)| {
            let before = text[..at].chars().next_back();
            let called =
                before == Some('.') || (call == "t(" && !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '!'));
            let (id, after) = text[at + call.len()..].trim_start().strip_prefix('"')?.split_once('"')?;
            // `Args::text` has a second argument, `Words::text` has none.
            let argument = call == "text(" && has_second(after);
            (called && !argument && is_id(id)).then(|| id.to_owned())
        })
        .collect()
}

fn has_second(after: &str) -> bool {
    after.trim_start().strip_prefix(',').is_some_and(|rest| !rest.trim_start().starts_with(')'))
}

fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.split('-').all(part)
}

#[test]
fn the_search_finds_what_is_asked_for_and_nothing_else() {
    let text = r#"{{ w.t("a-b") }} {{ t("c") }} w.n( "d", 3) w.text("e") w.with(
        "f-1", &Args::new().text("name", &name).number("n", 1)) format("x") parent("y") w.t1("g", "name", z)"#;
    let found: BTreeSet<_> = asked_in(text).into_iter().collect();
    assert_eq!(found, ["a-b", "c", "d", "e", "f-1", "g"].map(str::to_owned).into());
}

#[test]
fn arabic_has_six_plurals() {
    let said = |bytes: i64| Words::new(Language::Ar).n("size-bytes", bytes);
    assert_eq!(said(0), "0 بايت");
    assert_eq!(said(1), "بايت واحد");
    assert_eq!(said(2), "بايتان");
    assert_eq!(said(3), "3 بايتات");
    assert_eq!(said(11), "11 بايتا");
    assert_eq!(said(100), "100 بايت");
}

#[test]
fn russian_has_three_plurals() {
    let said = |bytes: i64| Words::new(Language::Ru).n("size-bytes", bytes);
    assert_eq!(said(1), "1 байт");
    assert_eq!(said(2), "2 байта");
    assert_eq!(said(5), "5 байт");
    assert_eq!(said(11), "11 байт");
    assert_eq!(said(21), "21 байт");
    assert_eq!(said(1022), "1\u{a0}022 байта");
}
