//! What the language files contain, by id: for the tests that compare the six languages, and for translators' lists.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

use super::bundles;
use super::per_language::PerLanguage;
use crate::domain::Language;

/// One message of one language, as its file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// The file, as `en/common.ftl`.
    pub file: String,
    /// The arguments that it names itself, without `$`.
    pub variables: BTreeSet<String>,
    /// Its words without arguments, all variants one after the other.
    pub words: String,
    /// The messages that it refers to.
    pub references: BTreeSet<String>,
    /// The keys of the variants of each choice that it makes.
    pub choices: Vec<BTreeSet<String>>,
    /// Whether it has a text of its own; the program asks for no other.
    pub has_text: bool,
}

static LISTED: LazyLock<PerLanguage<BTreeMap<String, Message>>> = LazyLock::new(|| PerLanguage::new(read));

/// All messages of a language by id.
#[must_use]
pub fn messages(language: Language) -> &'static BTreeMap<String, Message> {
    LISTED.get(language)
}

/// The ids of a language.
#[must_use]
pub fn ids(language: Language) -> BTreeSet<&'static str> {
    messages(language).keys().map(String::as_str).collect()
}

/// The arguments that a message takes, those of the messages that it refers to included.
#[must_use]
pub fn variables(language: Language, id: &str) -> BTreeSet<&'static str> {
    let messages = messages(language);
    let mut variables = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if let Some(message) = messages.get(id).filter(|_| seen.insert(id)) {
            variables.extend(message.variables.iter().map(String::as_str));
            open.extend(message.references.iter().map(String::as_str));
        }
    }
    variables
}

fn read(language: Language) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for (file, text) in bundles::sources(language) {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            if let Entry::Message(found) = entry {
                messages.insert(found.id.name.to_owned(), described(&file, found.value.as_ref()));
            }
        }
    }
    messages
}

fn described(file: &str, value: Option<&Pattern<&str>>) -> Message {
    let mut message = Message { file: file.to_owned(), has_text: value.is_some(), ..Message::default() };
    if let Some(pattern) = value {
        message.read(pattern);
    }
    message
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                self.choices.push(variants.iter().map(key).collect());
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
            }
            InlineExpression::StringLiteral { value } => self.words.push_str(value),
            InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
        }
    }
}

fn key(variant: &Variant<&str>) -> String {
    match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described_text(text: &str) -> Message {
        let resource = parser::parse(text).unwrap();
        match &resource.body[0] {
            Entry::Message(message) => described("en/x.ftl", message.value.as_ref()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn variables_are_found_in_selectors_and_variants() {
        let message =
            described_text("x = { $state } sent { $count ->\n    [one] one\n   *[other] { $count } of { $all }\n } { y }\n");
        assert_eq!(message.variables, ["all", "count", "state"].map(str::to_owned).into());
        assert_eq!(message.references, ["y".to_owned()].into());
        assert_eq!(message.choices, [["one", "other"].map(str::to_owned).into()]);
        assert!(message.words.contains(" sent "), "{}", message.words);
    }

    #[test]
    fn ids_and_variables_of_the_real_files() {
        assert!(ids(Language::En).contains("region-africa"));
        assert_eq!(variables(Language::Fr, "date-long"), ["day", "month", "year"].into());
        assert!(variables(Language::Fr, "no-such-words").is_empty());
    }
}
