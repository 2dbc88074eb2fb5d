//! The versions that come with the program have no fault.

use std::path::Path;

use super::*;
use crate::definition::{check, embedded, read};
use crate::domain::condition::Condition;
use crate::domain::{Answer, Answers, Kind, Place, Visibility};

#[test]
fn the_versions_in_the_program_are_good() {
    let catalogue = embedded().unwrap_or_else(|faults| panic!("{}", report(&faults)));
    assert!(!catalogue.versions.is_empty());
    for loaded in &catalogue.versions {
        let version = &loaded.questionnaire;
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("questionnaires/{}-{}", version.id, version.version));
        let read = read(&folder).unwrap_or_else(|faults| panic!("{}", report(&faults)));
        assert_eq!(read.digest, loaded.digest, "on disk and in the program");
    }
    assert!(catalogue.get("convention", "2004").is_some());
    assert!(catalogue.get("convention", "1999").is_none());
}

#[test]
fn a_version_comes_out_as_it_stands_in_the_file() {
    let catalogue = embedded().unwrap();
    let version = &catalogue.get("convention", "2004").unwrap().questionnaire;
    let item = version.named("C05.cite").unwrap();
    assert_eq!(item.kind, Kind::List);
    assert_eq!(version.item(item.parent.unwrap()).link_id.as_str(), "C05");
    assert!(matches!(&item.condition, Some(Condition::Test(test)) if test.answer == ["yes"]));
    assert_eq!(version.named("C67").unwrap().kind, Kind::Matrix);
    assert_eq!(version.named("R").unwrap().kind, Kind::Group { page: true });
    assert_eq!(version.text("C05.why/text", Language::En).map(|(text, _)| text), Some("Why not?"));
}

#[test]
fn a_list_is_answered_by_its_rows() {
    let catalogue = embedded().unwrap();
    let version = &catalogue.get("convention", "2004").unwrap().questionnaire;
    let why = version.find("C62.why").unwrap();
    assert!(version.asked(&Answers::new()).contains(&why), "no authority is named: why not?");
    let name = version.named("C62.name").unwrap().link_id.clone();
    let answer = Answer { values: vec!["Ministry".to_owned()], language: Language::En, visibility: Visibility::Public };
    let answers: Answers = [(Place { item: name, row: 1 }, answer)].into_iter().collect();
    assert!(!version.asked(&answers).contains(&why));
}

#[test]
fn a_folder_elsewhere_shares_the_programs_common_words() {
    let above = std::env::temp_dir().join(format!("verbale-definition-{}", std::process::id()));
    let folder = above.join("convention-2004");
    std::fs::create_dir_all(&folder).unwrap();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/convention-2004")).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
    }
    let elsewhere = read(&folder).map(|loaded| loaded.digest);
    std::fs::write(folder.join("text.de.json"), "{}").unwrap();
    std::fs::remove_file(folder.join("text.fr.json")).unwrap();
    let broken = check(&folder);
    std::fs::remove_dir_all(&above).unwrap();
    assert_eq!(elsewhere.unwrap(), embedded().unwrap().get("convention", "2004").unwrap().digest);
    let files: Vec<_> = broken.iter().filter_map(|fault| Path::new(&fault.file).file_name()?.to_str()).collect();
    assert_eq!(files, ["text.de.json", "text.fr.json"], "{}", report(&broken));
}

#[test]
fn a_folder_that_cannot_be_read_is_told() {
    let told = report(&check(Path::new("no/such/folder")));
    assert!(told.starts_with("no/such/folder: cannot be read: "), "{told}");
}
