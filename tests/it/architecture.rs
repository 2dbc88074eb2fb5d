//! The house keeps its levels: every `crate::` path in `src` leads to a module that the table allows.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Who may import whom; `docs/architecture.md` gives the reasons.
const TABLE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("definition", &["domain"]),
    ("analysis", &["domain"]),
    ("language", &["domain"]),
    ("links", &["domain"]),
    ("document", &["domain"]),
    ("report", &["domain", "analysis", "language", "document"]),
    ("export", &["domain", "analysis", "language", "document"]),
    ("store", &["domain", "definition"]),
    ("mail", &["domain", "language", "links"]),
    ("usecase", &["domain", "definition", "analysis", "document", "report", "export", "store", "mail"]),
    (
        "web",
        &["domain", "definition", "analysis", "language", "links", "document", "report", "export", "store", "mail", "usecase"],
    ),
    ("worker", &["domain", "store", "mail", "usecase"]),
    ("config", &["domain"]),
    (
        "cli",
        &[
            "domain",
            "definition",
            "analysis",
            "language",
            "links",
            "document",
            "report",
            "export",
            "store",
            "mail",
            "usecase",
            "web",
            "worker",
            "config",
        ],
    ),
];

/// Crates that only some modules may name.
const CRATES: &[(&str, &[&str])] = &[
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("actix_web", &["web", "cli"]),
    ("actix_multipart", &["web"]),
    ("lettre", &["mail"]),
    ("askama", &["web", "mail", "export"]),
    ("clap", &["cli"]),
];

#[test]
fn every_import_is_in_the_table() {
    let table: BTreeMap<_, _> = TABLE.iter().copied().collect();
    let mut faults = Vec::new();
    for (module, path, line, text) in lines() {
        for named in names_after(&text, "crate::") {
            let known = table.contains_key(named.as_str());
            let allowed = named == module || table.get(module.as_str()).is_some_and(|allowed| allowed.contains(&named.as_str()));
            if known && !allowed {
                faults.push(format!("{}:{line}: `{module}` may not import `{named}`", path.display()));
            }
        }
        for (name, homes) in CRATES {
            let names = names_crate(&text, name);
            if names && !homes.contains(&module.as_str()) {
                faults.push(format!("{}:{line}: `{module}` may not name `{name}`", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_table_has_every_module() {
    let modules: Vec<String> = fs::read_dir(source())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|name| !["lib", "main"].contains(&name.as_str()))
        .collect();
    for module in modules {
        assert!(TABLE.iter().any(|(name, _)| *name == module), "`{module}` is not in the table");
    }
}

#[test]
fn the_entry_point_stays_small() {
    let lines = fs::read_to_string(source().join("main.rs")).unwrap().lines().count();
    assert!(lines < 30, "main.rs has {lines} lines");
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every line of code in `src`: module, file, number, text.
fn lines() -> Vec<(String, PathBuf, usize, String)> {
    let mut all = Vec::new();
    collect(&source(), &mut all);
    assert!(all.len() > 1000, "the sources were not found");
    all
}

fn collect(folder: &Path, all: &mut Vec<(String, PathBuf, usize, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let relative = path.strip_prefix(source()).unwrap().to_path_buf();
            let first = relative.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
            let module = first.trim_end_matches(".rs").to_owned();
            if module == "lib" || module == "main" {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
            all.extend(code.map(|(index, line)| (module.clone(), relative.clone(), index + 1, line.to_owned())));
        }
    }
}

/// The first segments of all paths that begin with `prefix`; those of a braced list each.
fn names_after(text: &str, prefix: &str) -> Vec<String> {
    let word = |rest: &str| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    text.match_indices(prefix)
        .flat_map(|(at, _)| {
            let rest = &text[at + prefix.len()..];
            match rest.strip_prefix('{') {
                Some(list) => list.split(',').map(|each| word(each.trim())).collect(),
                None => vec![word(rest)],
            }
        })
        .collect()
}

fn names_crate(text: &str, name: &str) -> bool {
    let path = format!("{name}::");
    text.match_indices(&path).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}

#[test]
fn a_forbidden_path_would_be_seen() {
    assert_eq!(names_after("use crate::{domain::Reply, store};", "crate::"), ["domain", "store"]);
    assert_eq!(names_after("    crate::web::server(crate::config::now())", "crate::"), ["web", "config"]);
    assert!(names_crate("use diesel::prelude::*;", "diesel"));
    assert!(!names_crate("use crate::my_diesel::x; my::diesel::y", "diesel"));
}
