//! The Fluent bundles: every file of `templates/languages/<lang>/`, read once, one concurrent bundle per language.
//! How a message is asked for, and what happens when it is missing, is `words`' part.

use std::sync::LazyLock;

use fluent_bundle::{FluentError, FluentResource, concurrent};
use intl_memoizer::concurrent::IntlLangMemoizer;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::per_language::PerLanguage;
use super::plurals::shown;
use crate::domain::Language;

/// The messages of one language, usable from every thread.
pub(super) type Bundle = concurrent::FluentBundle<FluentResource>;

/// The files: in the program itself, except in a debug build, which reads them from the source folder.
#[derive(RustEmbed)]
#[folder = "templates/languages"]
struct Files;

/// A bundle, and what was wrong with its files.
struct Loaded {
    bundle: Bundle,
    problems: Vec<String>,
}

static LOADED: LazyLock<PerLanguage<Loaded>> = LazyLock::new(|| PerLanguage::new(load));

/// The bundle of a language.
pub(super) fn bundle(language: Language) -> &'static Bundle {
    &LOADED.get(language).bundle
}

/// What is wrong with the files of any language: text that is not Fluent, or an id said twice in one language.
/// Empty in every program that passed its tests; a start may refuse to go on otherwise.
#[must_use]
pub fn problems() -> Vec<String> {
    Language::ALL.into_iter().flat_map(|language| LOADED.get(language).problems.clone()).collect()
}

/// The files of a language, as path and text, in the order of their names.
pub(super) fn sources(language: Language) -> Vec<(String, String)> {
    let mut paths: Vec<_> = Files::iter().filter(|path| is_of(path, language)).collect();
    paths.sort();
    paths
        .into_iter()
        .filter_map(|path| {
            let file = Files::get(&path)?;
            let text = String::from_utf8_lossy(&file.data).into_owned();
            Some((path.into_owned(), text))
        })
        .collect()
}

fn is_of(path: &str, language: Language) -> bool {
    path.strip_suffix(".ftl").and_then(|path| path.split_once('/')).is_some_and(|(folder, _)| folder == language.code())
}

fn load(language: Language) -> Loaded {
    let (bundle, problems) = fill(language, sources(language));
    for problem in &problems {
        tracing::error!(%problem, "a file of words is faulty");
    }
    Loaded { bundle, problems }
}

/// Makes a bundle from files; the first of two messages with the same id stays.
fn fill(language: Language, files: Vec<(String, String)>) -> (Bundle, Vec<String>) {
    let mut bundle = empty(language);
    let mut problems = Vec::new();
    for (path, text) in files {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.iter().map(|error| format!("{path}: {error}")));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(|error| describe(&path, error)));
        }
    }
    (bundle, problems)
}

fn describe(path: &str, error: &FluentError) -> String {
    match error {
        FluentError::Overriding { id, .. } => format!("{path}: `{id}` stands twice"),
        other => format!("{path}: {other}"),
    }
}

/// A bundle without messages. Arguments are not wrapped in invisible isolates: pages use `<bdi>`, and files and mail
/// subjects must be free of them.
fn empty(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Ar => |value, _| shown(Language::Ar, value),
        Language::En => |value, _| shown(Language::En, value),
        Language::Es => |value, _| shown(Language::Es, value),
        Language::Fr => |value, _| shown(Language::Fr, value),
        Language::Ru => |value, _| shown(Language::Ru, value),
        Language::Zh => |value, _: &IntlLangMemoizer| shown(Language::Zh, value),
    }));
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> (String, String) {
        (name.to_owned(), text.to_owned())
    }

    #[test]
    fn the_files_are_without_fault() {
        assert_eq!(problems(), Vec::<String>::new());
        for language in Language::ALL {
            assert!(!sources(language).is_empty(), "{language} has no files");
        }
    }

    #[test]
    fn an_id_said_twice_is_reported() {
        let files = vec![file("en/a.ftl", "one = 1\n"), file("en/b.ftl", "one = 2\n")];
        let (_, problems) = fill(Language::En, files);
        assert_eq!(problems, ["en/b.ftl: `one` stands twice"]);
    }

    #[test]
    fn text_that_is_not_fluent_is_reported_with_its_file() {
        let (_, problems) = fill(Language::En, vec![file("en/a.ftl", "one { two\n")]);
        assert_eq!(problems.len(), 1);
        assert!(problems[0].starts_with("en/a.ftl: "), "{problems:?}");
    }

    #[test]
    fn only_files_of_the_language_belong_to_it() {
        assert!(is_of("en/common.ftl", Language::En));
        assert!(!is_of("es/common.ftl", Language::En));
        assert!(!is_of("en/readme.md", Language::En));
    }
}
