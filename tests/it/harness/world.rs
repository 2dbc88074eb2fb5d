//! A small world for a test: a cycle, people who answer for States, and States that have been asked.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;
use verbale::domain::answer::Answers;
use verbale::domain::cycle::{CycleDates, CycleQuestionnaire};
use verbale::domain::person::Appointment;
use verbale::domain::reply::{Certifier, Channel};
use verbale::domain::{Cycle, Instrument, Language, Person, Stage, StateCode, Submission, Visibility};
use verbale::store::{self, Connection, person, reply, submission};

/// The day that a text says.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Nine in the morning of the day that a text says, or the moment that it says.
pub fn moment(text: &str) -> DateTime<Utc> {
    let full = if text.contains('T') { text.to_owned() } else { format!("{text}T09:00:00Z") };
    full.parse().unwrap()
}

/// The State of a code.
pub fn state(code: &str) -> StateCode {
    StateCode::from_str(code).unwrap()
}

/// Puts in the cycle of the second session, with the questionnaires on the Convention and on trafficking: open from 10 January 2005, due on
/// 29 July, cut off on 31 August.
pub fn cycle(connection: &mut Connection) -> Cycle {
    let questionnaire =
        |instrument: Instrument| CycleQuestionnaire { id: instrument.code().to_owned(), version: "2004".to_owned(), instrument };
    let cycle = Cycle {
        number: 2,
        dates: CycleDates::new(day("2005-01-10"), day("2005-07-29"), day("2005-08-31")).unwrap(),
        questionnaires: [Instrument::Convention, Instrument::Trafficking].map(questionnaire).into(),
        visibility: Visibility::Public,
        demonstration: false,
    };
    store::cycle::add(connection, &cycle).unwrap();
    cycle
}

/// Invites a State to questionnaires of the second session's cycle.
pub fn invite(connection: &mut Connection, code: &str, questionnaires: &[&str]) {
    for questionnaire in questionnaires {
        let invited = [(Uuid::new_v4(), state(code))];
        reply::invite(connection, 2, questionnaire, "2004", invited, day("2005-01-10")).unwrap();
    }
}

/// Names a focal point of a State for questionnaires, with the address `<name>@<state>.example`; their pages are in English.
pub fn focal_point(connection: &mut Connection, code: &str, name: &str, questionnaires: &[&str]) -> Person {
    let appointment = |id: &&str| Appointment { state: state(code), questionnaire: (*id).to_owned() };
    let local = name.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), ".");
    let person = Person {
        id: Uuid::new_v4(),
        name: name.to_owned(),
        email: format!("{local}@{code}.example").parse().unwrap(),
        language: Language::En,
        officer: false,
        appointments: questionnaires.iter().map(appointment).collect(),
    };
    person::add(connection, &person, day("2005-01-01")).unwrap();
    person
}

/// Moves a State's reply on.
pub fn advance(connection: &mut Connection, code: &str, questionnaire: &str, stage: Stage) {
    let mut held = reply::find(connection, 2, questionnaire, state(code)).unwrap().unwrap();
    held.reply.stage = stage;
    reply::update(connection, &held).unwrap();
}

/// Gives a State its own due date.
pub fn extend(connection: &mut Connection, code: &str, questionnaire: &str, due: NaiveDate) {
    let mut held = reply::find(connection, 2, questionnaire, state(code)).unwrap().unwrap();
    held.reply.due = Some(due);
    reply::update(connection, &held).unwrap();
}

/// Sends a State's reply, without answers.
pub fn submit(connection: &mut Connection, code: &str, questionnaire: &str, by: &Person, at: DateTime<Utc>) -> Submission {
    let held = reply::find(connection, 2, questionnaire, state(code)).unwrap().unwrap();
    let submission = Submission {
        id: Uuid::new_v4(),
        reply: held.reply.id,
        number: 1,
        at,
        channel: Channel::Web,
        by: Some(by.id),
        certifier: Certifier { name: by.name.clone(), function: "Director".to_owned() },
        digest: "0123456789abcdef".repeat(4),
    };
    submission::add(connection, &submission, Uuid::new_v4(), &Answers::default()).unwrap();
    advance(connection, code, questionnaire, Stage::Submitted { at });
    submission
}
