//! From the form of the file to the domain's items. Faults found here are those that the domain's types would hide: names and codes that
//! stand twice, value sets that do not exist.

use std::collections::{BTreeMap, BTreeSet};

use super::fault::Fault;
use super::form::{AnyOption, Behavior, Entry, Status, Structure, Type, Wanted, When, WhenTest};
use crate::domain::condition::{Condition, Operator, Test};
use crate::domain::questionnaire::{AnswerOption, Head};
use crate::domain::{Item, ItemIndex, Kind};

/// A version on its way into the domain, before it is known to be good.
pub(super) struct Draft {
    pub head: Head,
    /// In the order of the form.
    pub items: Vec<Item>,
    /// The value sets by name, whether or not an item uses them.
    pub value_sets: BTreeMap<String, Vec<AnswerOption>>,
    by_name: BTreeMap<String, ItemIndex>,
}

impl Draft {
    /// The place of the item with a name; of the first, if several have it.
    pub fn find(&self, link_id: &str) -> Option<ItemIndex> {
        self.by_name.get(link_id).copied()
    }

    /// The item that an item stands in.
    pub fn parent(&self, item: &Item) -> Option<&Item> {
        item.parent.and_then(|parent| self.items.get(parent))
    }
}

/// Converts a version; `file` is named in the faults.
pub(super) fn convert(structure: Structure, file: &str) -> (Draft, Vec<Fault>) {
    let mut builder =
        Builder { file, value_sets: BTreeMap::new(), items: Vec::new(), by_name: BTreeMap::new(), faults: Vec::new() };
    for (name, options) in structure.value_set.0 {
        let options = builder.options(options, None, &format!("valueSet/{name}"));
        builder.value_sets.insert(name, options);
    }
    for entry in structure.item {
        builder.add(entry, None);
    }
    let head = Head {
        id: structure.id,
        version: structure.version,
        instrument: structure.instrument,
        adopted: structure.status == Status::Adopted,
        languages: structure.languages,
        original: structure.original,
    };
    (Draft { head, items: builder.items, value_sets: builder.value_sets, by_name: builder.by_name }, builder.faults)
}

struct Builder<'a> {
    file: &'a str,
    value_sets: BTreeMap<String, Vec<AnswerOption>>,
    items: Vec<Item>,
    by_name: BTreeMap<String, ItemIndex>,
    faults: Vec<Fault>,
}

impl Builder<'_> {
    fn add(&mut self, mut entry: Entry, parent: Option<ItemIndex>) -> ItemIndex {
        let index = self.items.len();
        let name = entry.link_id.as_str().to_owned();
        if self.by_name.contains_key(&name) {
            self.faults.push(Fault::new(self.file, "another item has this linkId: give one of them a new name").of_item(&name));
        }
        self.by_name.entry(name).or_insert(index);
        let members = std::mem::take(&mut entry.item);
        let item = self.item(entry, parent);
        self.items.push(item);
        let children = members.into_iter().map(|member| self.add(member, Some(index))).collect();
        if let Some(item) = self.items.get_mut(index) {
            item.children = children;
        }
        index
    }

    fn item(&mut self, mut entry: Entry, parent: Option<ItemIndex>) -> Item {
        let kind = self.kind(&mut entry);
        Item {
            link_id: entry.link_id,
            parent,
            children: Vec::new(),
            kind,
            required: entry.required,
            optional: entry.optional,
            area: entry.area,
            articles: entry.articles,
            role: entry.role,
            positive: entry.positive,
            may_not_know: entry.may_not_know,
            condition: condition(entry.enable_when, &entry.enable_behavior),
            max_length: entry.max_length,
            lines: entry.lines,
        }
    }

    fn kind(&mut self, entry: &mut Entry) -> Kind {
        let many = entry.repeats;
        match entry.type_ {
            Type::Group if entry.repeats => Kind::List,
            Type::Group if entry.matrix => Kind::Matrix,
            Type::Group => Kind::Group { page: entry.page },
            Type::Display => Kind::Display,
            Type::Coding => Kind::Choice { options: self.options_of(entry), many },
            Type::Text => Kind::Text,
            Type::String => Kind::Line,
            Type::Date => Kind::Date,
            Type::Integer => Kind::Integer,
            Type::Url => Kind::Url,
            Type::Attachment => Kind::File { many },
        }
    }

    fn options_of(&mut self, entry: &mut Entry) -> Vec<AnswerOption> {
        let name = entry.link_id.as_str();
        if let Some(own) = entry.answer_option.take() {
            return self.options(own, Some(name), &format!("{name}/option"));
        }
        let set = entry.answer_value_set.take().unwrap_or_default();
        if let Some(options) = self.value_sets.get(&set) {
            return options.clone();
        }
        let known = self.value_sets.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
        let what = format!("there is no valueSet `{set}`: define it under valueSet, or take one of {known}");
        self.faults.push(Fault::new(self.file, what).of_item(name));
        Vec::new()
    }

    /// Options whose words stand under `place/<code>`.
    fn options(&mut self, all: Vec<AnyOption>, item: Option<&str>, place: &str) -> Vec<AnswerOption> {
        let mut seen = BTreeSet::new();
        let mut options = Vec::new();
        for option in all {
            let (code, exclusive) = match option {
                AnyOption::Plain(code) => (code, false),
                AnyOption::Full(full) => (full.code, full.exclusive),
            };
            if seen.insert(code.clone()) {
                options.push(AnswerOption { words: format!("{place}/{code}"), code, exclusive });
            } else {
                let fault = Fault::new(self.file, format!("the code `{code}` stands twice in {place}: keep one"));
                self.faults.push(Fault { item: item.map(str::to_owned), ..fault });
            }
        }
        options
    }
}

fn condition(all: Vec<When>, behavior: &Behavior) -> Option<Condition> {
    let mut conditions: Vec<Condition> = all.into_iter().map(when).collect();
    match (conditions.len(), behavior) {
        (0, _) => None,
        (1, _) => conditions.pop(),
        (_, Behavior::All) => Some(Condition::All(conditions)),
        (_, Behavior::Any) => Some(Condition::Any(conditions)),
    }
}

fn when(one: When) -> Condition {
    match one {
        When::Test(one) => Condition::Test(test(one)),
        When::Any(any) => Condition::Any(any.any.into_iter().map(when).collect()),
        When::All(all) => Condition::All(all.all.into_iter().map(when).collect()),
    }
}

fn test(one: WhenTest) -> Test {
    let (operator, answer) = match (one.operator, one.answer) {
        (Operator::Exists, Wanted::Flag(false)) => (Operator::Absent, Vec::new()),
        (Operator::Exists, _) => (Operator::Exists, Vec::new()),
        (operator, Wanted::Flag(flag)) => (operator, vec![flag.to_string()]),
        (operator, Wanted::One(one)) => (operator, vec![one]),
        (operator, Wanted::Number(number)) => (operator, vec![number.to_string()]),
        (operator, Wanted::Many(many)) => (operator, many),
    };
    Test { question: one.question, operator, answer }
}
