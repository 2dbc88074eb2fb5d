//! Where the files of a version come from: a folder on disk, or the binary itself. What is in them is left to others.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};

use rust_embed::Embed;

use super::fault::Fault;
use crate::domain::Language;

/// The versions that come with the program.
#[derive(Embed)]
#[folder = "questionnaires/"]
struct Embedded;

const STRUCTURE: &str = "questionnaire.json";

/// A file that has been read and not yet understood.
pub(super) struct File {
    /// Its path, to be shown.
    pub name: String,
    pub bytes: Cow<'static, [u8]>,
}

/// The files of one version.
pub(super) struct Source {
    /// The last part of the folder's path.
    pub folder: String,
    pub structure: File,
    /// The texts of this version.
    pub texts: BTreeMap<Language, File>,
    /// The words that all versions share.
    pub common: BTreeMap<Language, File>,
    /// Whether the files are those of the program, whose form the tests check by the schemas. At every start that would take longer than
    /// all the rest.
    pub built_in: bool,
    /// The folder's path, to be shown.
    pub path: String,
    /// Names of text files that name no official language.
    pub strangers: Vec<String>,
}

impl Source {
    /// The path of a file of this version, to be shown.
    pub fn path_of(&self, file: &str) -> String {
        Path::new(&self.path).join(file).display().to_string()
    }
}

/// Reads the files of a version from a folder. Common words are those beside the folder; where there are none in a language, those of the
/// program.
pub(super) fn from_folder(dir: &Path) -> Result<Source, Vec<Fault>> {
    let names = names_in(dir).map_err(|fault| vec![fault])?;
    let mut faults = Vec::new();
    let structure = read_file(&dir.join(STRUCTURE)).map_err(|fault| faults.push(fault)).ok();
    let mut texts = BTreeMap::new();
    let mut strangers = Vec::new();
    for name in names {
        match text_language(&name) {
            Some(Ok(language)) => match read_file(&dir.join(&name)) {
                Ok(file) => drop(texts.insert(language, file)),
                Err(fault) => faults.push(fault),
            },
            Some(Err(())) => strangers.push(name),
            None => {}
        }
    }
    let common = common_beside(dir).map_err(|fault| faults.push(fault)).unwrap_or_default();
    match structure {
        Some(structure) if faults.is_empty() => Ok(Source {
            folder: folder_name(dir),
            structure,
            texts,
            common,
            built_in: false,
            path: dir.display().to_string(),
            strangers,
        }),
        _ => Err(faults),
    }
}

/// The files of every version in the binary, in the order of the folders' names.
pub(super) fn embedded() -> Vec<Source> {
    let mut names: Vec<String> = Embedded::iter().map(Cow::into_owned).collect();
    names.sort();
    names
        .iter()
        .filter_map(|name| name.strip_suffix("/questionnaire.json"))
        .filter_map(|folder| one_embedded(folder, &names))
        .collect()
}

fn one_embedded(folder: &str, names: &[String]) -> Option<Source> {
    let structure = embedded_file(&format!("{folder}/{STRUCTURE}"))?;
    let own = names.iter().filter_map(|name| name.strip_prefix(folder)?.strip_prefix('/'));
    let mut texts = BTreeMap::new();
    let mut strangers = Vec::new();
    for name in own {
        match text_language(name) {
            Some(Ok(language)) => texts.extend(embedded_file(&format!("{folder}/{name}")).map(|file| (language, file))),
            Some(Err(())) => strangers.push(name.to_owned()),
            None => {}
        }
    }
    let path = format!("questionnaires/{folder}");
    Some(Source { folder: folder.to_owned(), structure, texts, common: embedded_common(), built_in: true, path, strangers })
}

fn embedded_common() -> BTreeMap<Language, File> {
    Language::ALL.into_iter().filter_map(|language| Some((language, embedded_file(&common_name(language))?))).collect()
}

fn embedded_file(name: &str) -> Option<File> {
    Some(File { name: format!("questionnaires/{name}"), bytes: Embedded::get(name)?.data })
}

fn common_name(language: Language) -> String {
    format!("common.{language}.json")
}

/// The language in the name of a text file, or that it names none; nothing for other files.
fn text_language(name: &str) -> Option<Result<Language, ()>> {
    let code = name.strip_prefix("text.")?.strip_suffix(".json")?;
    Some(code.parse().map_err(drop))
}

fn names_in(dir: &Path) -> Result<Vec<String>, Fault> {
    let fault = |error| unreadable(dir, &error);
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).map_err(fault)? {
        // A name that is not Unicode is none of ours.
        names.extend(entry.map_err(fault)?.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

fn read_file(path: &Path) -> Result<File, Fault> {
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    Ok(File { name: path.display().to_string(), bytes: Cow::Owned(bytes) })
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(&path.display().to_string(), format!("cannot be read: {error}"))
}

fn common_beside(dir: &Path) -> Result<BTreeMap<Language, File>, Fault> {
    let above = above(dir);
    let mut common = embedded_common();
    for language in Language::ALL {
        let path = above.join(common_name(language));
        if path.exists() {
            common.insert(language, read_file(&path)?);
        }
    }
    Ok(common)
}

fn above(dir: &Path) -> PathBuf {
    match (dir.components().next_back(), dir.parent()) {
        (Some(Component::Normal(_)), Some(parent)) => parent.to_path_buf(),
        _ => dir.join(".."),
    }
}

fn folder_name(dir: &Path) -> String {
    let full = dir.canonicalize().unwrap_or_else(|_| dir.to_path_buf());
    full.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
