//! The texts of a version: which keys there may be and must be, where each text comes from, and what is missing or of no use.
//!
//! A text stands in the version's own file, or in the common one. A follow-up such as `C05.cite.law` takes what it does not have of its own
//! from `followup/cite/law`. After [`resolve`] every text stands under its own key.

use std::collections::BTreeMap;

use super::convert::Draft;
use super::fault::Fault;
use super::source::Source;
use crate::domain::Language;

/// Texts by key.
pub(super) type Texts = BTreeMap<String, String>;

/// The texts in one language. A file that could not be read well has `None`: that is reported, and what would follow from it is not.
pub(super) struct Words {
    pub own: Option<Texts>,
    pub common: Option<Texts>,
}

/// The keys that a version's items can use.
pub(super) struct Keys(BTreeMap<String, Key>);

struct Key {
    /// Without it, a form cannot be shown. Others may be left out, in all languages alike.
    needed: bool,
    /// Where the common words for it stand, if they can.
    common: Option<String>,
}

impl Keys {
    pub fn of(draft: &Draft) -> Self {
        let mut keys = Self(BTreeMap::new());
        keys.add("/title".to_owned(), true);
        keys.add("/intro".to_owned(), false);
        for option in draft.value_sets.values().flatten() {
            keys.add(option.words.clone(), true);
        }
        for item in &draft.items {
            let name = &item.link_id;
            keys.add(format!("{name}/text"), true);
            keys.add(format!("{name}/help"), false);
            keys.add(format!("{name}/hint"), false);
            for option in item.options().iter().filter(|option| !option.words.starts_with("valueSet/")) {
                keys.add(format!("{}/hint", option.words), false);
                keys.add(option.words.clone(), true);
            }
        }
        keys
    }

    fn add(&mut self, key: String, needed: bool) {
        let common = common_key(&key);
        self.0.insert(key, Key { needed, common });
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

/// Every text under its own key: the version's own, or the common one.
pub(super) fn resolve(words: &Words, keys: &Keys) -> Texts {
    let find = |(name, key): (&String, &Key)| {
        let own = words.own.as_ref().and_then(|own| own.get(name));
        let text = own.or_else(|| words.common.as_ref()?.get(key.common.as_ref()?))?;
        Some((name.clone(), text.clone()))
    };
    keys.0.iter().filter_map(find).collect()
}

/// What is missing and what is of no use, in every language. `resolved` are the texts as [`resolve`] makes them.
pub(super) fn check(
    draft: &Draft,
    keys: &Keys,
    words: &BTreeMap<Language, Words>,
    resolved: &BTreeMap<Language, Texts>,
    source: &Source,
) -> Vec<Fault> {
    let declared = &draft.head.languages;
    let complete: Vec<Complete<'_>> = declared.iter().filter_map(|language| complete(*language, words, resolved)).collect();
    let mut faults: Vec<Fault> = declared.iter().filter_map(|language| no_file(*language, source)).collect();
    if !alike(keys, &complete) {
        faults.extend(complete.iter().flat_map(|one| missing(keys, one, &complete, source)));
    }
    faults.extend(words.iter().flat_map(|(language, words)| unused(draft, keys, *language, words, source)));
    faults
}

/// The texts in a language that must have them all.
struct Complete<'a> {
    language: Language,
    own: &'a Texts,
    resolved: &'a Texts,
}

fn complete<'a>(
    language: Language,
    words: &'a BTreeMap<Language, Words>,
    all: &'a BTreeMap<Language, Texts>,
) -> Option<Complete<'a>> {
    let words = words.get(&language)?;
    words.common.as_ref()?;
    Some(Complete { language, own: words.own.as_ref()?, resolved: all.get(&language)? })
}

/// Whether all have the same texts, and those that are needed. This is soon told, and then nothing need be looked for.
fn alike(keys: &Keys, all: &[Complete<'_>]) -> bool {
    let Some(first) = all.first() else { return true };
    let same = |one: &Complete<'_>| one.own.keys().eq(first.own.keys()) && one.resolved.keys().eq(first.resolved.keys());
    all.iter().all(same) && keys.0.iter().all(|(name, key)| !key.needed || first.resolved.contains_key(name))
}

fn no_file(language: Language, source: &Source) -> Option<Fault> {
    let file = source.path_of(&format!("text.{language}.json"));
    let what = "there is no such file, though the language is declared: write it, or take the language out of `languages`";
    (!source.texts.contains_key(&language)).then(|| Fault::new(&file, what).in_language(language))
}

/// The texts that a language lacks: those that are needed, and those that another language has.
fn missing(keys: &Keys, one: &Complete<'_>, all: &[Complete<'_>], source: &Source) -> Vec<Fault> {
    let file = source.path_of(&format!("text.{}.json", one.language));
    let fault = |(name, key)| {
        let what = why_missing(name, key, one, all)?;
        Some(Fault::new(&file, what).of_text(name).in_language(one.language))
    };
    keys.0.iter().filter_map(fault).collect()
}

fn why_missing(name: &String, key: &Key, one: &Complete<'_>, all: &[Complete<'_>]) -> Option<String> {
    if one.own.contains_key(name) {
        return None;
    }
    let found = one.resolved.contains_key(name);
    if let Some(Complete { language, .. }) = all.iter().find(|other| other.own.contains_key(name)) {
        let instead = if found { ": the common words would stand here" } else { "" };
        return Some(format!("missing{instead}, while [{language}] has it"));
    }
    match all.iter().find(|other| other.resolved.contains_key(name)) {
        _ if found => None,
        Some(Complete { language, .. }) => Some(format!("missing in the common words, while [{language}] has it there")),
        None => key.needed.then(|| "missing".to_owned()),
    }
}

/// The texts in the version's own file that nothing shows.
fn unused(draft: &Draft, keys: &Keys, language: Language, words: &Words, source: &Source) -> Vec<Fault> {
    let Some(file) = source.texts.get(&language) else { return Vec::new() };
    let own = words.own.iter().flat_map(BTreeMap::keys).filter(|key| !keys.0.contains_key(*key));
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
