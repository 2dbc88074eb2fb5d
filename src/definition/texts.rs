//! The texts of a version: which keys there may be and must be, where each text comes from, and what is missing or of no use.
//!
//! A text stands in the version's own file, or in the common one. A follow-up such as `C05.cite.law` takes what it does not have of its own
//! from `followup/cite/law`. After [`resolve`] every text stands under its own key.

use std::collections::{BTreeMap, BTreeSet};

use super::convert::Draft;
use super::fault::Fault;
use super::source::Source;
use crate::domain::Language;

/// Texts by key.
pub(super) type Texts = BTreeMap<String, String>;

/// The texts in one language. A file that could not be read well has `None`: that is reported, and what would follow from it is not.
#[derive(Default)]
pub(super) struct Words {
    pub own: Option<Texts>,
    pub common: Option<Texts>,
}

/// The keys that a version's items can use.
pub(super) struct Keys {
    /// Those without which a form cannot be shown.
    pub needed: BTreeSet<String>,
    /// Those that may be left out, in all languages alike.
    pub possible: BTreeSet<String>,
}

impl Keys {
    pub fn of(draft: &Draft) -> Self {
        let mut needed = BTreeSet::from(["/title".to_owned()]);
        let mut possible = BTreeSet::from(["/intro".to_owned()]);
        for item in &draft.items {
            let name = &item.link_id;
            needed.insert(format!("{name}/text"));
            possible.extend(["help", "hint"].map(|part| format!("{name}/{part}")));
            let own = item.options().iter().map(|option| &option.words).filter(|words| words.starts_with(name.as_str()));
            possible.extend(own.map(|words| format!("{words}/hint")));
            needed.extend(item.options().iter().map(|option| option.words.clone()));
        }
        needed.extend(draft.value_sets.values().flatten().map(|option| option.words.clone()));
        Self { needed, possible }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.needed.iter().chain(&self.possible)
    }

    fn contains(&self, key: &str) -> bool {
        self.needed.contains(key) || self.possible.contains(key)
    }
}

impl Words {
    /// The text for a key: the version's own, or the common one.
    fn find(&self, key: &str) -> Option<&String> {
        let own = self.own.as_ref().and_then(|own| own.get(key));
        own.or_else(|| self.common.as_ref()?.get(&common_key(key)?))
    }

    fn has_own(&self, key: &str) -> bool {
        self.own.as_ref().is_some_and(|own| own.contains_key(key))
    }

    /// Every text under its own key.
    pub fn resolve(&self, keys: &Keys) -> Texts {
        keys.all().filter_map(|key| Some((key.clone(), self.find(key)?.clone()))).collect()
    }
}

/// Where the common words for a key stand, if they can: `C05.cite.law/text` under `followup/cite/law/text`.
fn common_key(key: &str) -> Option<String> {
    if key.starts_with("valueSet/") {
        return Some(key.to_owned());
    }
    let (link_id, part) = key.split_once('/')?;
    let (_, kind) = link_id.split_once('.')?;
    Some(format!("followup/{}/{part}", kind.replace('.', "/")))
}

/// What is missing and what is of no use, in every language.
pub(super) fn check(draft: &Draft, keys: &Keys, words: &BTreeMap<Language, Words>, source: &Source) -> Vec<Fault> {
    let declared = &draft.head.languages;
    let complete: Vec<(Language, &Words)> =
        words.iter().filter(|(language, _)| declared.contains(language)).map(|(language, words)| (*language, words)).collect();
    let mut faults: Vec<Fault> = declared.iter().filter_map(|language| no_file(*language, source)).collect();
    faults.extend(complete.iter().flat_map(|(language, _)| missing(keys, *language, &complete, source)));
    faults.extend(words.iter().flat_map(|(language, words)| unused(draft, keys, *language, words, source)));
    faults
}

fn no_file(language: Language, source: &Source) -> Option<Fault> {
    let file = source.path_of(&format!("text.{language}.json"));
    let what = "there is no such file, though the language is declared: write it, or take the language out of `languages`";
    (!source.texts.contains_key(&language)).then(|| Fault::new(&file, what).in_language(language))
}

/// The texts that a language lacks: those that are needed, and those that another language has.
fn missing(keys: &Keys, language: Language, complete: &[(Language, &Words)], source: &Source) -> Vec<Fault> {
    let Some(own) = complete.iter().find(|(each, _)| *each == language).map(|(_, words)| *words) else { return Vec::new() };
    let Some(file) = source.texts.get(&language) else { return Vec::new() };
    if own.own.is_none() || own.common.is_none() {
        return Vec::new();
    }
    let fault = |key: &String| {
        let elsewhere = |has: &dyn Fn(&Words) -> bool| complete.iter().find(|(_, words)| has(words)).map(|(each, _)| *each);
        let what = match (own.find(key), elsewhere(&|words| words.has_own(key))) {
            (Some(_), Some(other)) if !own.has_own(key) => {
                format!("missing: the common words would stand here, while [{other}] has its own")
            }
            (None, Some(other)) => format!("missing, while [{other}] has it"),
            (None, None) if keys.needed.contains(key) => "missing".to_owned(),
            (None, None) => {
                format!("missing, while [{}] has it in its common words", elsewhere(&|words| words.find(key).is_some())?)
            }
            _ => return None,
        };
        Some(Fault::new(&file.name, what).of_text(key).in_language(language))
    };
    keys.all().filter_map(fault).collect()
}

/// The texts in the version's own file that nothing shows.
fn unused(draft: &Draft, keys: &Keys, language: Language, words: &Words, source: &Source) -> Vec<Fault> {
    let Some(file) = source.texts.get(&language) else { return Vec::new() };
    let own = words.own.iter().flat_map(BTreeMap::keys).filter(|key| !keys.contains(key));
    own.map(|key| Fault::new(&file.name, why_unused(draft, key)).of_text(key).in_language(language)).collect()
}

fn why_unused(draft: &Draft, key: &str) -> String {
    let (link_id, part) = key.split_once('/').unwrap_or((key, ""));
    let item = draft.find(link_id).and_then(|index| draft.items.get(index));
    match item {
        None if ["", "valueSet"].contains(&link_id) => "nothing uses this text: mend the key, or take it out".to_owned(),
        None if link_id == "followup" => "words for all follow-ups of a kind stand in the common file: move it there".to_owned(),
        None => format!("there is no item {link_id}: mend the key, or take it out"),
        Some(item) if part.starts_with("option/") => {
            let options: Vec<_> = item.options().iter().map(|option| option.words.as_str()).collect();
            match options[..] {
                [] => format!("{link_id} has no options: take it out"),
                _ => format!("{link_id} has no such option; the words of its options stand under {}", options.join(", ")),
            }
        }
        Some(_) => "an item has text, help, hint and options, and nothing else: mend the key, or take it out".to_owned(),
    }
}
