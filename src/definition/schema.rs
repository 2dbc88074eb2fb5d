//! JSON and its schemas: whether a file has the form it must have. What it means is left to the other checks.

use std::sync::LazyLock;

use jsonschema::error::ValidationErrorKind as Kind;
use jsonschema::{Draft, ValidationError, Validator};
use serde_json::Value;

/// A schema that comes with the program, ready to use.
pub(super) struct Schema {
    document: Value,
    validator: Validator,
}

/// A place in a file that breaks the schema.
pub(super) struct Violation {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What is wrong there, and the rule.
    pub what: String,
}

/// The schema of `questionnaire.json`. Compiled once: that takes longer than a check.
pub(super) static QUESTIONNAIRE: LazyLock<Result<Schema, String>> =
    LazyLock::new(|| Schema::new(include_str!("../../questionnaires/questionnaire.schema.json")));

/// The schema of `text.<language>.json` and `common.<language>.json`.
pub(super) static TEXT: LazyLock<Result<Schema, String>> =
    LazyLock::new(|| Schema::new(include_str!("../../questionnaires/text.schema.json")));

impl Schema {
    fn new(text: &str) -> Result<Self, String> {
        let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        // The schemas are of draft 2020-12 and use nothing newer than 2019-09; checking them by the former's own schema takes four times as
        // long.
        let validator =
            jsonschema::options().with_draft(Draft::Draft201909).build(&document).map_err(|error| error.to_string())?;
        Ok(Self { document, validator })
    }

    /// Every place that breaks the schema.
    pub fn violations(&self, instance: &Value) -> Vec<Violation> {
        self.validator.iter_errors(instance).map(|error| self.violation(&error)).collect()
    }

    fn violation(&self, error: &ValidationError<'_>) -> Violation {
        let leaf = innermost(error);
        let rule = self.rule(leaf.schema_path.as_str());
        let what = match rule {
            Some(rule) => format!("{}. {rule}", describe(leaf)),
            None => describe(leaf),
        };
        let mut pointer = leaf.instance_path.as_str().to_owned();
        if let Kind::PropertyNames { error } = &leaf.kind {
            pointer.push('/');
            pointer += &escape(error.instance.as_str().unwrap_or_default());
        }
        Violation { pointer, what }
    }

    /// The description in the schema that is nearest to a place in it, coming from outside.
    fn rule(&self, schema_path: &str) -> Option<&str> {
        let mut place = &self.document;
        let mut rule = None;
        for step in schema_path.split('/').skip(1) {
            place = match place {
                Value::Array(all) => all.get(step.parse::<usize>().ok()?)?,
                other => other.get(unescape(step))?,
            };
            if step == "$ref" {
                place = self.document.pointer(place.as_str()?.strip_prefix('#')?)?;
            }
            rule = place.get("description").and_then(Value::as_str).or(rule);
        }
        rule
    }
}

/// The linkId of the innermost item that a JSON pointer leads through.
pub(super) fn link_id_at<'a>(instance: &'a Value, pointer: &str) -> Option<&'a str> {
    let ends = pointer.match_indices('/').map(|(at, _)| at).chain([pointer.len()]);
    let places = ends.filter_map(|end| instance.pointer(pointer.get(..end)?));
    places.filter_map(|place| place.get("linkId")?.as_str()).next_back()
}

/// A key as it stands in a pointer (RFC 6901, section 3).
fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// What one key of a pointer stands for (RFC 6901, section 4).
pub(super) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// "None of these alternatives" helps nobody: goes into the alternative that was most probably meant, which is the one that fits deepest and
/// fails least.
fn innermost<'e, 'a>(error: &'e ValidationError<'a>) -> &'e ValidationError<'a> {
    let (Kind::OneOfNotValid { context } | Kind::AnyOf { context }) = &error.kind else {
        return error;
    };
    let depth = |failed: &[ValidationError<'_>]| failed.iter().map(|each| each.instance_path.as_str().matches('/').count()).max();
    let meant =
        context.iter().filter(|failed| !failed.is_empty()).min_by_key(|failed| (std::cmp::Reverse(depth(failed)), failed.len()));
    meant.and_then(|failed| failed.first()).map_or(error, innermost)
}

/// The words for an error, on one line; a value is shown only if it is short.
fn describe(error: &ValidationError<'_>) -> String {
    let shown = match error.instance.as_ref() {
        Value::String(text) if text.trim().is_empty() => return "empty: write it, or take it out".to_owned(),
        Value::Array(_) | Value::Object(_) => "what stands here".to_owned(),
        scalar => scalar.to_string().chars().take(60).collect(),
    };
    match &error.kind {
        Kind::Not { .. } => format!("{shown} is not allowed"),
        Kind::Pattern { .. } => format!("{shown} does not have the form that it must have"),
        Kind::Enum { options } => format!("{shown} is not one of {options}"),
        Kind::Required { property } => format!("{property} is missing"),
        Kind::AdditionalProperties { unexpected } => {
            format!("nothing is known of `{}` here: take it out", unexpected.join("`, `"))
        }
        Kind::PropertyNames { error } => format!("{} is not a name that can stand here", error.instance),
        _ => error.masked_with(shown).to_string().replace(['\n', '\r'], " "),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(item: &Value) -> String {
        let version = json!({"id": "convention", "version": "2004", "instrument": "convention", "status": "draft", "languages": ["en"],
                             "original": "en", "valueSet": {}, "item": [item]});
        let violations = QUESTIONNAIRE.as_ref().unwrap().violations(&version);
        violations.into_iter().fold(String::new(), |told, each| told + &each.pointer + ": " + &each.what + "\n")
    }

    #[test]
    fn says_where_and_by_which_rule() {
        let told = told(&json!({"linkId": "C05", "type": "display", "articles": ["5.1"]}));
        assert_eq!(
            told,
            "/item/0/articles/0: \"5.1\" does not have the form that it must have. A provision of the questionnaire's own instrument, or of \
             another one if its key comes first: 5(1)(a), 34(2), convention:34(2).\n"
        );
    }

    #[test]
    fn goes_into_the_alternative_that_was_meant() {
        let told_of = |condition: Value| told(&json!({"linkId": "C05", "type": "text", "enableWhen": [condition]}));
        let told = told_of(json!({"question": "C04", "operator": "is", "answer": "yes"}));
        assert!(told.starts_with("/item/0/enableWhen/0/operator: \"is\" is not one of [\"exists\",\"=\""), "{told}");
        let told = told_of(json!({"question": "C04", "operator": "="}));
        assert!(told.starts_with("/item/0/enableWhen/0: \"answer\" is missing"), "{told}");
    }

    #[test]
    fn a_rule_that_forbids_is_told_in_its_own_words() {
        let told = told(&json!({"linkId": "C05", "type": "text", "required": true, "optional": true}));
        assert!(told.ends_with("is not allowed. A question is core and may be required, or it is optional.\n"), "{told}");
    }

    /// What draft 2020-12 added or changed would be passed over in silence.
    #[test]
    fn the_schemas_use_nothing_newer_than_2019() {
        for schema in [&QUESTIONNAIRE, &TEXT] {
            let text = schema.as_ref().unwrap().document.to_string();
            for keyword in ["prefixItems", "$dynamicRef", "$dynamicAnchor", "\"items\":[", "contains", "unevaluated"] {
                assert!(!text.contains(keyword), "{keyword}");
            }
        }
    }

    #[test]
    fn finds_the_innermost_item() {
        let version = json!({"item": [{"linkId": "a", "item": [{"linkId": "C05", "articles": ["x"]}]}]});
        assert_eq!(link_id_at(&version, "/item/0/item/0/articles/0"), Some("C05"));
        assert_eq!(link_id_at(&version, "/item/0/type"), Some("a"));
        assert_eq!(link_id_at(&version, ""), None);
    }
}
