//! The form of `questionnaire.json`, as it stands in the file. What it means is `convert`'s.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

use crate::domain::condition::Operator;
use crate::domain::questionnaire::Role;
use crate::domain::{Instrument, Language, LinkId};

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Structure {
    #[serde(rename = "$schema", default)]
    pub _schema: String,
    pub id: String,
    pub version: String,
    #[serde(deserialize_with = "instrument")]
    pub instrument: Instrument,
    pub status: Status,
    pub languages: Vec<Language>,
    pub original: Language,
    #[serde(default)]
    pub value_set: Unique<Vec<AnyOption>>,
    pub item: Vec<Entry>,
}

#[derive(serde::Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    Draft,
    Adopted,
}

/// One item with all that stands in it.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "the file has these switches, each on its own")]
pub(super) struct Entry {
    #[serde(deserialize_with = "link_id")]
    pub link_id: LinkId,
    #[serde(rename = "type")]
    pub type_: Type,
    #[serde(default)]
    pub repeats: bool,
    #[serde(default)]
    pub matrix: bool,
    #[serde(default)]
    pub page: bool,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub optional: bool,
    pub area: Option<char>,
    #[serde(default)]
    pub articles: Vec<String>,
    #[serde(default, deserialize_with = "role")]
    pub role: Option<Role>,
    #[serde(default)]
    pub positive: Vec<String>,
    pub answer_option: Option<Vec<AnyOption>>,
    pub answer_value_set: Option<String>,
    #[serde(default)]
    pub may_not_know: bool,
    pub max_length: Option<usize>,
    pub lines: Option<u16>,
    #[serde(default)]
    pub enable_when: Vec<When>,
    #[serde(default)]
    pub enable_behavior: Behavior,
    #[serde(default)]
    pub item: Vec<Self>,
}

#[derive(serde::Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Group,
    Display,
    Coding,
    Text,
    String,
    Date,
    Integer,
    Url,
    Attachment,
}

#[derive(serde::Deserialize, Default)]
#[serde(rename_all = "lowercase")]
pub(super) enum Behavior {
    #[default]
    All,
    Any,
}

/// An option: its code alone, or with what is particular about it.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(super) enum AnyOption {
    Plain(String),
    Full(FullOption),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FullOption {
    pub code: String,
    #[serde(default)]
    pub exclusive: bool,
}

/// One condition of `enableWhen`.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(super) enum When {
    Test(WhenTest),
    Any(WhenAny),
    All(WhenAll),
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenTest {
    #[serde(deserialize_with = "link_id")]
    pub question: LinkId,
    #[serde(deserialize_with = "operator")]
    pub operator: Operator,
    pub answer: Wanted,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenAny {
    pub any: Vec<When>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenAll {
    pub all: Vec<When>,
}

/// What an answer is compared with.
#[derive(serde::Deserialize)]
#[serde(untagged)]
pub(super) enum Wanted {
    Flag(bool),
    One(String),
    Number(serde_json::Number),
    Many(Vec<String>),
}

/// A map in which no key may stand twice. JSON readers commonly let the last one win, and so lose what somebody wrote.
pub(super) struct Unique<V>(pub BTreeMap<String, V>);

impl<V> Default for Unique<V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Unique<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(UniqueVisitor(PhantomData))
    }
}

struct UniqueVisitor<V>(PhantomData<V>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for UniqueVisitor<V> {
    type Value = Unique<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some(key) = entries.next_key::<String>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` stands twice")));
            }
            map.insert(key, entries.next_value()?);
        }
        Ok(Unique(map))
    }
}

fn link_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<LinkId, D::Error> {
    let text = String::deserialize(deserializer)?;
    LinkId::new(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is not a linkId: 1 to 64 of letters, digits and . _ -")))
}

fn instrument<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Instrument, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

fn operator<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Operator, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(match text.as_str() {
        "exists" => Operator::Exists,
        "=" => Operator::Equal,
        "!=" => Operator::NotEqual,
        "in" => Operator::In,
        ">" => Operator::Greater,
        "<" => Operator::Less,
        ">=" => Operator::GreaterOrEqual,
        "<=" => Operator::LessOrEqual,
        _ => return Err(D::Error::custom(format!("`{text}` is not an operator"))),
    })
}

fn role<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Role>, D::Error> {
    let text = String::deserialize(deserializer)?;
    Ok(Some(match text.as_str() {
        "complies" => Role::Complies,
        "model" => Role::Model,
        "cites" => Role::Cites,
        "explains" => Role::Explains,
        "plans" => Role::Plans,
        "specifies" => Role::Specifies,
        "difficulty" => Role::Difficulty,
        "needs_assistance" => Role::NeedsAssistance,
        "information" => Role::Information,
        _ => return Err(D::Error::custom(format!("`{text}` is not a role"))),
    }))
}
