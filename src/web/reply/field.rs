//! Items as fields of a form: what is shown, what stands in it, what is wrong with it, and when script may hide it.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Opened, Phrase};
use crate::domain::answer::{Fault, FileReference, UNKNOWN, faults};
use crate::domain::condition::{Condition, Operator, Test};
use crate::domain::{Answers, Item, ItemIndex, Kind, Place};
use crate::language::{Args, Words};

/// A field.
pub(super) struct Field {
    /// The item's name; the name of its input, and the id of the first one.
    pub name: String,
    /// Whether the page's heading is its label.
    pub is_main: bool,
    /// Its label.
    pub label: Phrase,
    /// A hint below it.
    pub hint: Option<Phrase>,
    /// Whether the form calls it optional.
    pub optional: bool,
    /// What is wrong with what stands in it.
    pub errors: Vec<String>,
    /// The condition under which script shows it.
    pub when: Option<String>,
    /// What is filled in.
    pub control: Control,
}

/// What is filled in.
pub(super) enum Control {
    /// Options to choose from.
    Choice { many: bool, options: Vec<Choice>, chosen: bool },
    /// Several lines.
    Text { value: String, lines: u16 },
    /// One line; its width in characters where it is short, and the keys that a phone offers.
    Line { value: String, class: &'static str, mode: &'static str, direction: Option<&'static str> },
    /// Files.
    Files { given: Vec<Given>, many: bool },
    /// Rows with columns.
    List { columns: Vec<Phrase>, rows: Vec<Row> },
    /// A table of options.
    Matrix { options: Vec<Phrase>, rows: Vec<MatrixRow>, many: bool },
    /// A text to read.
    Words,
}

/// An option.
pub(super) struct Choice {
    pub code: String,
    pub label: Phrase,
    pub hint: Option<Phrase>,
    pub chosen: bool,
    pub exclusive: bool,
    /// It stands after "or".
    pub apart: bool,
    pub id: String,
}

/// A file that was given.
pub(super) struct Given {
    pub value: String,
    pub name: String,
    pub link: String,
}

/// A row of a list.
pub(super) struct Row {
    pub number: u16,
    pub cells: Vec<Cell>,
    pub filled: bool,
}

/// A cell of a list.
pub(super) struct Cell {
    pub name: String,
    pub label: Phrase,
    pub value: String,
    pub error: Option<String>,
    pub direction: Option<&'static str>,
    pub options: Vec<Choice>,
}

/// A row of a matrix.
pub(super) struct MatrixRow {
    pub name: String,
    pub label: Phrase,
    pub choices: Vec<Choice>,
}

/// The fields of a page. `values` are what stands in them, which may be typed and not saved; `blank` is the list that gets a blank row more.
pub(super) fn fields(opened: &Opened<'_>, root: ItemIndex, values: &Answers, blank: Option<&str>) -> Vec<Field> {
    let maker = Maker { opened, values, blank, root };
    let mut fields = Vec::new();
    maker.collect(root, &[], &mut fields);
    opened.questionnaire.companions(root).for_each(|companion| maker.collect(companion, &[], &mut fields));
    fields
}

struct Maker<'a> {
    opened: &'a Opened<'a>,
    values: &'a Answers,
    blank: Option<&'a str>,
    root: ItemIndex,
}

impl Maker<'_> {
    fn item(&self, index: ItemIndex) -> &Item {
        self.opened.questionnaire.item(index)
    }

    fn collect(&self, index: ItemIndex, above: &[&Condition], fields: &mut Vec<Field>) {
        let item = self.item(index);
        let mut conditions = above.to_vec();
        if index != self.root {
            conditions.extend(&item.condition);
        }
        let is_page = matches!(item.kind, Kind::Group { .. });
        if !is_page {
            fields.push(self.field(index, &conditions));
        }
        if is_page || item.holds_answer() {
            item.children.iter().for_each(|child| self.collect(*child, &conditions, fields));
        } else {
            let nested = item.children.iter().filter(|child| !self.is_part(**child));
            nested.for_each(|child| self.collect(*child, &conditions, fields));
        }
    }

    /// Whether an item is a column of its list or a row of its table, rather than a follow-up.
    fn is_part(&self, child: ItemIndex) -> bool {
        let item = self.item(child);
        let parent = item.parent.map(|parent| &self.item(parent).kind);
        match parent {
            Some(Kind::List) => item.holds_answer(),
            Some(Kind::Matrix) => matches!(item.kind, Kind::Choice { .. }),
            _ => false,
        }
    }

    fn parts(&self, index: ItemIndex) -> Vec<ItemIndex> {
        self.item(index).children.iter().copied().filter(|child| self.is_part(*child)).collect()
    }

    fn field(&self, index: ItemIndex, conditions: &[&Condition]) -> Field {
        let item = self.item(index);
        Field {
            name: item.link_id.to_string(),
            is_main: index == self.root,
            label: self.opened.title_of(index),
            hint: self.opened.words_of(index, "hint"),
            optional: item.optional && index != self.root,
            errors: self.errors(item, 0),
            when: when(conditions),
            control: self.control(index),
        }
    }

    fn values(&self, item: &Item, row: u16) -> &[String] {
        self.values.values(&item.link_id, row)
    }

    fn value(&self, item: &Item, row: u16) -> String {
        self.values(item, row).join("\n")
    }

    fn errors(&self, item: &Item, row: u16) -> Vec<String> {
        faults(item, self.values(item, row)).iter().map(|fault| fault_words(self.opened.words, fault)).collect()
    }

    fn control(&self, index: ItemIndex) -> Control {
        let item = self.item(index);
        match &item.kind {
            Kind::Choice { many, .. } => {
                Control::Choice { many: *many, options: self.choices(item, 0), chosen: !self.values(item, 0).is_empty() }
            }
            Kind::Text => Control::Text { value: self.value(item, 0), lines: item.lines.unwrap_or(4) },
            Kind::Line => line(self.value(item, 0), "", "text", None),
            Kind::Date => line(self.value(item, 0), "w-10", "text", Some("ltr")),
            Kind::Integer => line(self.value(item, 0), "w-10", "numeric", Some("ltr")),
            Kind::Url => line(self.value(item, 0), "", "url", Some("ltr")),
            Kind::File { many } => Control::Files { given: self.given(item), many: *many },
            Kind::List => self.list(index),
            Kind::Matrix => self.matrix(index),
            Kind::Group { .. } | Kind::Display => Control::Words,
        }
    }

    fn choices(&self, item: &Item, row: u16) -> Vec<Choice> {
        let chosen = self.values(item, row);
        let name = input_name(item, row);
        let mut apart_done = false;
        let mut choices: Vec<Choice> = item
            .options()
            .iter()
            .enumerate()
            .map(|(index, option)| Choice {
                code: option.code.clone(),
                label: self.opened.phrase(&option.words).unwrap_or_default(),
                hint: self.opened.phrase(&format!("{}/hint", option.words)),
                chosen: chosen.contains(&option.code),
                exclusive: option.exclusive,
                apart: option.exclusive && !std::mem::replace(&mut apart_done, option.exclusive),
                id: if index == 0 { name.clone() } else { format!("{name}-{}", option.code) },
            })
            .collect();
        if item.may_not_know {
            choices.push(Choice {
                code: UNKNOWN.to_owned(),
                label: Phrase { text: self.opened.words.t("answer-do-not-know"), language: None },
                hint: None,
                chosen: chosen.iter().any(|code| code == UNKNOWN),
                exclusive: true,
                apart: !apart_done,
                id: format!("{name}-{UNKNOWN}"),
            });
        }
        choices
    }

    fn given(&self, item: &Item) -> Vec<Given> {
        self.values(item, 0)
            .iter()
            .filter_map(|value| {
                let file = FileReference::parse(value)?;
                let link = crate::links::file(&self.opened.link, &file.sha256, &file.name);
                Some(Given { value: value.clone(), name: file.name, link })
            })
            .collect()
    }

    fn list(&self, index: ItemIndex) -> Control {
        let columns = self.parts(index);
        let filled: BTreeSet<u16> = columns
            .iter()
            .flat_map(|column| self.values.rows(&self.item(*column).link_id).map(|(row, _)| row))
            .filter(|row| *row > 0)
            .collect();
        let mut numbers: Vec<u16> = filled.iter().copied().collect();
        if numbers.is_empty() || self.blank == Some(self.item(index).link_id.as_str()) {
            numbers.push(numbers.last().map_or(1, |last| last.saturating_add(1)));
        }
        let rows = numbers.into_iter().map(|number| Row {
            number,
            cells: columns.iter().map(|column| self.cell(*column, number)).collect(),
            filled: filled.contains(&number),
        });
        Control::List { columns: columns.iter().map(|column| self.opened.title_of(*column)).collect(), rows: rows.collect() }
    }

    fn cell(&self, column: ItemIndex, number: u16) -> Cell {
        let item = self.item(column);
        Cell {
            name: input_name(item, number),
            label: self.opened.title_of(column),
            value: self.value(item, number),
            error: self.errors(item, number).into_iter().next(),
            direction: matches!(item.kind, Kind::Url | Kind::Date | Kind::Integer).then_some("ltr"),
            options: self.choices(item, number),
        }
    }

    fn matrix(&self, index: ItemIndex) -> Control {
        let rows = self.parts(index);
        let first = rows.first().map(|row| self.item(*row));
        let options = first.map(|first| self.choices(first, 0)).unwrap_or_default();
        let many = first.is_some_and(|first| matches!(first.kind, Kind::Choice { many: true, .. }));
        let row = |row: ItemIndex| MatrixRow {
            name: self.item(row).link_id.to_string(),
            label: self.opened.title_of(row),
            choices: self.choices(self.item(row), 0),
        };
        Control::Matrix {
            options: options.into_iter().map(|option| option.label).collect(),
            rows: rows.into_iter().map(row).collect(),
            many,
        }
    }
}

fn line(value: String, class: &'static str, mode: &'static str, direction: Option<&'static str>) -> Control {
    Control::Line { value, class, mode, direction }
}

/// The name of the input of an item: its own outside lists, with the row's number in them.
fn input_name(item: &Item, row: u16) -> String {
    if row == 0 { item.link_id.to_string() } else { format!("{}:{row}", item.link_id) }
}

/// The name of the input at a place.
pub(super) fn place_name(place: &Place) -> String {
    if place.row == 0 { place.item.to_string() } else { format!("{}:{}", place.item, place.row) }
}

/// What is wrong with an answer, in words.
pub(super) fn fault_words(words: Words, fault: &Fault) -> String {
    match fault {
        Fault::NoSuchOption(_) | Fault::NoAnswerHere => words.t("fault-option"),
        Fault::ExclusiveWithOthers(_) => words.t("fault-exclusive"),
        Fault::OnlyOne => words.t("fault-only-one"),
        Fault::NotADate(_) => words.t("fault-date"),
        Fault::NotANumber(_) => words.t("fault-number"),
        Fault::NotAnAddress(_) => words.t("fault-address"),
        Fault::TooLong(over) => words.with("fault-too-long", &Args::new().number("count", *over)),
        Fault::NotAFile(_) => words.t("fault-file"),
    }
}

fn when(conditions: &[&Condition]) -> Option<String> {
    match conditions {
        [] => None,
        [only @ (Condition::All(_) | Condition::Any(_))] => Some(as_json(only).to_string()),
        all => Some(json!({ "all": all.iter().map(|each| as_json(each)).collect::<Vec<_>>() }).to_string()),
    }
}

/// A condition as the script reads it.
fn as_json(condition: &Condition) -> Value {
    match condition {
        Condition::All(all) => json!({ "all": all.iter().map(as_json).collect::<Vec<_>>() }),
        Condition::Any(any) => json!({ "any": any.iter().map(as_json).collect::<Vec<_>>() }),
        Condition::Test(test) => test_json(test),
    }
}

fn test_json(test: &Test) -> Value {
    let (operator, value) = match test.operator {
        Operator::Exists => ("exists", json!(true)),
        Operator::Absent => ("exists", json!(false)),
        Operator::Equal | Operator::In => ("in", json!(test.answer)),
        Operator::NotEqual => ("!=", json!(test.answer.first())),
        Operator::Greater => (">", json!(test.answer.first())),
        Operator::Less => ("<", json!(test.answer.first())),
        Operator::GreaterOrEqual => (">=", json!(test.answer.first())),
        Operator::LessOrEqual => ("<=", json!(test.answer.first())),
    };
    json!({ "q": test.question.as_str(), "op": operator, "v": value })
}

/// The answers on other pages that conditions of this page look at, as the script reads them.
pub(super) fn known(opened: &Opened<'_>, root: ItemIndex) -> String {
    let questionnaire = opened.questionnaire;
    let page: Vec<ItemIndex> = questionnaire.page_items(root);
    let looked_at = page
        .iter()
        .filter(|index| **index != root)
        .filter_map(|index| questionnaire.item(*index).condition.as_ref())
        .flat_map(Condition::tests)
        .filter_map(|test| questionnaire.find(test.question.as_str()))
        .filter(|index| !page.contains(index));
    let values: serde_json::Map<String, Value> = looked_at
        .map(|index| {
            let name = &questionnaire.item(index).link_id;
            let values = if opened.asked.contains(&index) { opened.answers.values(name, 0) } else { &[] };
            (name.to_string(), json!(values))
        })
        .collect();
    Value::Object(values).to_string()
}
