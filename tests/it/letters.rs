//! What letters say, in all six languages: snapshots to be read by people, and what must hold of each.

use std::fmt::Write as _;
use std::sync::Arc;

use uuid::Uuid;
use verbale::domain::cycle::CycleDates;
use verbale::domain::reply::{Certifier, Channel};
use verbale::domain::{Instrument, Language, Reply, Stage, State, Submission};
use verbale::mail::{Address, Letter, Memory, PostOffice, Receipt, Reminder, SignIn};
use verbale::store::reference;

use crate::harness::post::{self, Received};
use crate::harness::world::{day, moment, state};

const TOKEN: &str = "5e1f00aa5e1f00aa5e1f00aa5e1f00aa5e1f00aa5e1f00aa5e1f00aa5e1f00aa";

fn office() -> PostOffice {
    post::office(Arc::new(Memory::default()))
}

fn country(code: &str) -> State {
    reference::states().unwrap().into_iter().find(|each| each.code == state(code)).unwrap()
}

fn reply(questionnaire: &str, stage: Stage) -> Reply {
    Reply {
        id: Uuid::nil(),
        cycle: 2,
        questionnaire: questionnaire.to_owned(),
        version: "2004".to_owned(),
        state: state("NLD"),
        invited_on: day("2005-01-10"),
        opened_at: None,
        saved_at: Some(moment("2005-06-03")),
        stage,
        due: None,
    }
}

/// A reminder before the due date, in which one reply is begun, one has its own due date and one is in.
fn reminder(language: Language) -> Letter {
    let migrants = Reply { due: Some(day("2005-08-12")), ..reply("migrants", Stage::Invited) };
    Reminder {
        state: &country("NLD"),
        reader: "Anneke de Vries",
        session: 2,
        dates: CycleDates::new(day("2005-01-10"), day("2005-07-29"), day("2005-08-31")).unwrap(),
        today: day("2005-06-29"),
        overdue: false,
        open: &[(Instrument::Convention, reply("convention", Stage::InProgress)), (Instrument::Migrants, migrants)],
        received: &[(Instrument::Trafficking, reply("trafficking", Stage::Submitted { at: moment("2005-05-02") }))],
        token: TOKEN,
        demonstration: false,
    }
    .letter(language, &office())
}

/// A reminder long after the due date, of a demonstration.
fn overdue(language: Language) -> Letter {
    Reminder {
        state: &country("CIV"),
        reader: "Aya Koné",
        session: 13,
        dates: CycleDates::new(day("2005-01-10"), day("2005-07-29"), day("2005-08-31")).unwrap(),
        today: day("2005-09-27"),
        overdue: true,
        open: &[(Instrument::Convention, reply("convention", Stage::FilledIn))],
        received: &[],
        token: TOKEN,
        demonstration: true,
    }
    .letter(language, &office())
}

fn sign_in(language: Language) -> Letter {
    SignIn { asked_at: moment("2005-06-29T14:02:11Z"), token: TOKEN }.letter(language, &office())
}

fn receipt(language: Language) -> Letter {
    let submission = Submission {
        id: Uuid::nil(),
        reply: Uuid::nil(),
        number: 1,
        at: moment("2005-06-29T14:02:11Z"),
        channel: Channel::Web,
        by: None,
        certifier: Certifier::default(),
        digest: "0123456789abcdef".repeat(4),
    };
    Receipt {
        state: &country("LAO"),
        session: 2,
        instrument: Instrument::Convention,
        reference: Submission::reference(2, "convention", state("LAO"), 1),
        submission: &submission,
        demonstration: false,
    }
    .letter(language, &office())
}

/// A letter in a language.
type Written = fn(Language) -> Letter;

const KINDS: [(&str, Written); 4] = [("reminder", reminder), ("overdue", overdue), ("sign_in", sign_in), ("receipt", receipt)];

#[test]
fn letters_read_well_in_every_language() {
    for (kind, letter) in KINDS {
        let mut all = String::new();
        for language in Language::ALL {
            let letter = letter(language);
            write!(all, "======== {language}: {}\n\n{}\n\n", letter.subject, letter.text().unwrap()).unwrap();
        }
        insta::assert_snapshot!(format!("{kind}_text"), all);
    }
}

#[test]
fn letters_are_set_as_documents() {
    insta::assert_snapshot!("reminder_html_en", reminder(Language::En).html().unwrap());
    insta::assert_snapshot!("overdue_html_ar", overdue(Language::Ar).html().unwrap());
    insta::assert_snapshot!("receipt_html_fr", receipt(Language::Fr).html().unwrap());
}

#[test]
fn every_letter_comes_whole_through_the_wire_in_every_language() {
    let email = "reader@state.example".parse().unwrap();
    for (kind, letter) in KINDS {
        for language in Language::ALL {
            let letter = letter(language);
            let address = Address { id: Uuid::from_u128(1), name: "José Ñandú (Δ)", email: &email, at: moment("2005-06-29") };
            let received = Received::read(&office().write(&letter, &address).unwrap().bytes());
            assert_eq!(received.name, "José Ñandú (Δ)");
            assert_eq!(received.subject, letter.subject, "{kind} {language}");
            assert_eq!(received.text.trim(), letter.text().unwrap().trim(), "{kind} {language}");
            assert_eq!(received.html.trim(), letter.html().unwrap().trim(), "{kind} {language}");
            assert!(!received.text.contains(['⟦', '{', '\u{2068}', '<']), "{kind} {language}: {}", received.text);
            assert!(!received.text.contains("\n\n\n"), "{kind} {language}: {}", received.text);
            let root = format!("<html lang=\"{language}\" dir=\"{}\">", language.direction());
            assert!(received.html.contains(&root), "{kind} {language}");
            assert_eq!(received.message().header_raw("Content-Language").unwrap().trim(), language.code());
        }
    }
}

#[test]
fn the_two_forms_of_a_letter_say_the_same() {
    for (kind, letter) in KINDS {
        for language in Language::ALL {
            let letter = letter(language);
            let document = scraper::Html::parse_document(&letter.html().unwrap());
            let whole = scraper::Selector::parse("body").unwrap();
            let shown: String = document.select(&whole).next().unwrap().text().collect();
            for line in letter.text().unwrap().lines() {
                let line = line.trim().trim_start_matches("- ").trim_matches('*').trim();
                let fact = letter.facts.iter().any(|(label, value)| line.starts_with(label) && line.ends_with(value));
                let address = line.starts_with("https://");
                let label = line.ends_with([':', '：']);
                assert!(fact || address || label || shown.contains(line), "{kind} {language}: `{line}` is not in the HTML");
            }
        }
    }
}

#[test]
fn a_name_cannot_break_out_of_a_letter() {
    let country = country("NLD");
    let letter = Reminder {
        reader: "<script>alert(1)</script>\r\nBcc: all@example.org",
        state: &country,
        session: 2,
        dates: CycleDates::new(day("2005-01-10"), day("2005-07-29"), day("2005-08-31")).unwrap(),
        today: day("2005-06-29"),
        overdue: false,
        open: &[(Instrument::Convention, reply("convention", Stage::Invited))],
        received: &[],
        token: TOKEN,
        demonstration: false,
    }
    .letter(Language::En, &office());
    assert!(!letter.html().unwrap().contains("<script>"));
    let email = "reader@state.example".parse().unwrap();
    let name = "Eve\r\nBcc: all@example.org";
    let address = Address { id: Uuid::from_u128(1), name, email: &email, at: moment("2005-06-29") };
    let raw = office().write(&letter, &address).unwrap().bytes();
    let received = Received::read(&raw);
    assert!(received.message().header("Bcc").is_none());
    assert_eq!(received.name, "Eve Bcc: all@example.org");
}
