//! Delivering: what leaves the outbox, by a real mail server, and what becomes of it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::thread;

use chrono::TimeDelta;
use diesel::{RunQueryDsl as _, sql_query};
use mail_parser::MimeHeaders as _;
use verbale::domain::person::Email;
use verbale::mail::Folder;
use verbale::store::letter::{self, Letter, Status};
use verbale::store::{Connection, session};
use verbale::usecase::deliver::{Outcome, Tally, deliver_all, deliver_one};
use verbale::usecase::request_link::request_link;
use verbale::usecase::token::Token;
use verbale::usecase::{outbox, remind};

use crate::harness::database::Database;
use crate::harness::post::{self, Received};
use crate::harness::smtp::{Mode, SmtpServer};
use crate::harness::world::{cycle, day, extend, focal_point, invite, moment, state, submit};

const AT: &str = "2005-06-29";

/// Morocco is asked, and one reminder of 29 June waits.
fn one_reminder(connection: &mut Connection) -> Letter {
    let cycle = cycle(connection);
    invite(connection, "MAR", &["convention", "trafficking"]);
    focal_point(connection, "MAR", "Amina El Fassi", &["convention", "trafficking"]);
    let plan = remind::plan(connection, &cycle, day(AT)).unwrap();
    assert_eq!(remind::write(connection, &plan, moment(AT)).unwrap(), 1);
    only(connection)
}

fn only(connection: &mut Connection) -> Letter {
    let letters = letter::latest(connection, 10).unwrap();
    assert_eq!(letters.len(), 1);
    letters.into_iter().next().unwrap()
}

#[test]
fn a_reminder_is_a_proper_letter_and_its_link_signs_in_once() {
    let database = Database::new();
    let mut connection = database.connect();
    let written = one_reminder(&mut connection);
    let server = SmtpServer::start();
    let outcome = deliver_one(&mut connection, moment(AT), &post::smtp(&server), &mut post::secrets()).unwrap();
    assert_eq!(outcome, Some(Outcome::Sent));
    let letters = Received::read_all(&server.letters());
    assert_eq!(letters.len(), 1);
    let letter = &letters[0];
    assert_eq!((letter.to.as_str(), letter.name.as_str()), ("amina.el.fassi@mar.example", "Amina El Fassi"));
    assert_eq!(letter.message_id, format!("{}@verbale.example.org", written.id));
    let message = letter.message();
    assert_eq!(message.header("Auto-Submitted").unwrap().as_text(), Some("auto-generated"));
    assert_eq!(message.header_raw("Content-Language").unwrap().trim(), "fr");
    assert_eq!(message.date().unwrap().to_timestamp(), moment(AT).timestamp());
    let from = message.from().unwrap().first().unwrap();
    assert_eq!(from.name(), Some("Secrétariat de la Conférence des Parties"));
    assert_eq!(message.reply_to().unwrap().first().unwrap().address(), Some("desk@verbale.example.org"));
    assert!(message.is_content_type("multipart", "alternative"));
    assert_eq!((message.text_body.len(), message.html_body.len()), (1, 1));
    for body in [&letter.text, &letter.html] {
        assert!(body.contains("29 juillet 2005") && body.contains("Maroc") && body.contains("pas encore ouvert"), "{body}");
    }
    let digest = Token::parse(&letter.token()).unwrap().digest();
    let soon = moment("2005-06-30T08:59:00Z");
    assert_eq!(session::use_link(&mut connection, &digest, soon).unwrap(), Some(written.person));
    assert_eq!(session::use_link(&mut connection, &digest, soon).unwrap(), None);
    let kept = only(&mut connection);
    assert_eq!((kept.status, kept.sent_at, kept.attempts), (Status::Sent, Some(moment(AT)), 1));
}

#[test]
fn a_link_lasts_a_day() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    let (memory, office) = post::memory();
    deliver_all(&mut connection, moment(AT), &office, &mut post::secrets()).unwrap();
    let digest = Token::parse(&Received::read(&memory.letters()[0]).token()).unwrap().digest();
    assert!(session::look_at_link(&mut connection, &digest, moment("2005-06-30T08:59:59Z")).unwrap().is_some());
    assert!(session::look_at_link(&mut connection, &digest, moment("2005-06-30T09:00:00Z")).unwrap().is_none());
}

#[test]
fn a_reply_that_came_in_stops_the_letter() {
    let database = Database::new();
    let mut connection = database.connect();
    let written = one_reminder(&mut connection);
    let amina = verbale::store::person::find(&mut connection, written.person, day(AT)).unwrap().unwrap();
    submit(&mut connection, "MAR", "convention", &amina, moment(AT));
    submit(&mut connection, "MAR", "trafficking", &amina, moment(AT));
    assert_dropped(&mut connection, "no reply is awaited any more");
}

#[test]
fn a_focal_point_who_has_left_gets_no_letter() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    sql_query("UPDATE focal_point SET until = '2005-06-28'").execute(&mut connection).unwrap();
    assert_dropped(&mut connection, "no longer focal point");
}

#[test]
fn a_due_date_that_was_moved_stops_the_letter() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    extend(&mut connection, "MAR", "convention", day("2005-08-28"));
    extend(&mut connection, "MAR", "trafficking", day("2005-08-28"));
    assert_dropped(&mut connection, "the reply came in, or its due date was moved");
}

fn assert_dropped(connection: &mut Connection, why: &str) {
    let (memory, office) = post::memory();
    let outcome = deliver_one(connection, moment(AT), &office, &mut post::secrets()).unwrap();
    assert_eq!(outcome, Some(Outcome::Dropped(why.to_owned())));
    assert!(memory.letters().is_empty());
    let kept = only(connection);
    assert_eq!((kept.status, kept.note.as_deref()), (Status::Dropped, Some(why)));
}

#[test]
fn an_earlier_step_that_could_not_leave_gives_way_to_a_later_one() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    let later = day("2005-07-15");
    let cycle = verbale::store::cycle::find(&mut connection, 2).unwrap().unwrap();
    let plan = remind::plan(&mut connection, &cycle, later).unwrap();
    remind::write(&mut connection, &plan, moment("2005-07-15")).unwrap();
    let (memory, office) = post::memory();
    let tally = deliver_all(&mut connection, moment("2005-07-15"), &office, &mut post::secrets()).unwrap();
    assert_eq!(tally, Tally { sent: 1, dropped: 1, ..Tally::default() });
    assert_eq!(memory.letters().len(), 1);
}

#[test]
fn what_the_server_does_not_take_now_is_tried_again_later() {
    let database = Database::new();
    let mut connection = database.connect();
    let written = one_reminder(&mut connection);
    let server = SmtpServer::start();
    let office = post::smtp(&server);
    let mut secrets = post::secrets();
    server.set(Mode::Temporary);
    let first = deliver_one(&mut connection, moment(AT), &office, &mut secrets).unwrap();
    let Some(Outcome::Postponed { until, why }) = first else { panic!("{first:?}") };
    assert_eq!(until, moment(AT) + TimeDelta::minutes(1));
    assert!(why.contains("451") && why.contains("try again later"), "{why}");
    assert_eq!(only(&mut connection).note, Some(why));
    server.set(Mode::Drop);
    assert_eq!(deliver_one(&mut connection, until - TimeDelta::seconds(1), &office, &mut secrets).unwrap(), None);
    let second = deliver_one(&mut connection, until, &office, &mut secrets).unwrap();
    let Some(Outcome::Postponed { until, .. }) = second else { panic!("{second:?}") };
    assert_eq!(until, moment(AT) + TimeDelta::minutes(6));
    server.set(Mode::Accept);
    assert_eq!(deliver_one(&mut connection, until, &office, &mut secrets).unwrap(), Some(Outcome::Sent));
    let letters = Received::read_all(&server.letters());
    assert_eq!(letters.len(), 1);
    assert!(letters[0].message_id.starts_with(&written.id.to_string()));
    assert_eq!(only(&mut connection).attempts, 3);
}

#[test]
fn a_server_that_is_away_is_a_reason_to_wait() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    let server = SmtpServer::start();
    let office = post::smtp(&server);
    drop(server);
    let outcome = deliver_one(&mut connection, moment(AT), &office, &mut post::secrets()).unwrap();
    assert!(matches!(outcome, Some(Outcome::Postponed { .. })), "{outcome:?}");
}

#[test]
fn what_the_server_refuses_for_good_ends_and_shows() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    let server = SmtpServer::start();
    server.set(Mode::Permanent);
    let outcome = deliver_one(&mut connection, moment(AT), &post::smtp(&server), &mut post::secrets()).unwrap();
    let Some(Outcome::Failed(why)) = outcome else { panic!("{outcome:?}") };
    assert!(why.contains("550") && why.contains("no such mailbox"), "{why}");
    let kept = only(&mut connection);
    assert_eq!((kept.status, kept.note), (Status::Failed, Some(why)));
    assert_eq!(letter::waiting(&mut connection).unwrap(), 0);
}

#[test]
fn a_letter_is_given_up_after_eight_attempts_and_stays_to_be_seen() {
    let database = Database::new();
    let mut connection = database.connect();
    one_reminder(&mut connection);
    let server = SmtpServer::start();
    server.set(Mode::Temporary);
    let office = post::smtp(&server);
    let mut secrets = post::secrets();
    let mut now = moment(AT);
    for _ in 1..8 {
        let outcome = deliver_one(&mut connection, now, &office, &mut secrets).unwrap();
        let Some(Outcome::Postponed { until, .. }) = outcome else { panic!("{outcome:?}") };
        now = until;
    }
    let outcome = deliver_one(&mut connection, now, &office, &mut secrets).unwrap();
    assert!(matches!(outcome, Some(Outcome::Failed(_))), "{outcome:?}");
    assert_eq!(only(&mut connection).status, Status::Failed);
    assert!(server.letters().is_empty());
}

#[test]
fn a_letter_whose_sender_was_killed_goes_out_under_the_same_identifier() {
    let database = Database::new();
    let mut connection = database.connect();
    let written = one_reminder(&mut connection);
    let server = SmtpServer::start();
    let office = post::smtp(&server);
    let mut secrets = post::secrets();
    // The sender was killed between taking the letter in hand and noting what became of it: the lease is all that is left of it.
    let lease = moment(AT) + TimeDelta::minutes(10);
    assert_eq!(letter::claim(&mut connection, moment(AT), lease).unwrap().unwrap().id, written.id);
    assert_eq!(deliver_one(&mut connection, lease - TimeDelta::seconds(1), &office, &mut secrets).unwrap(), None);
    // The next is told nothing, although the server has taken the letter.
    server.set(Mode::Lose);
    let after = lease + TimeDelta::seconds(1);
    let outcome = deliver_one(&mut connection, after, &office, &mut secrets).unwrap();
    let Some(Outcome::Postponed { until, .. }) = outcome else { panic!("{outcome:?}") };
    server.set(Mode::Accept);
    assert_eq!(deliver_one(&mut connection, until, &office, &mut secrets).unwrap(), Some(Outcome::Sent));
    let letters = Received::read_all(&server.letters());
    let ids: BTreeSet<_> = letters.iter().map(|letter| letter.message_id.as_str()).collect();
    assert_eq!((letters.len(), ids.len()), (2, 1));
    assert_ne!(letters[0].token(), letters[1].token());
}

#[test]
fn several_at_once_send_each_letter_once() {
    let database = Database::new();
    let mut connection = database.connect();
    for number in 0..120 {
        let person = focal_point(&mut connection, "MAR", &format!("Person {number}"), &["convention"]);
        assert!(letter::add(&mut connection, &outbox::sign_in(person.id, moment(AT))).unwrap());
    }
    let (memory, office) = post::memory();
    thread::scope(|scope| {
        for number in 0..6_u8 {
            let (database, office) = (&database, &office);
            scope.spawn(move || {
                let mut secrets = post::secrets();
                let mut own = || secrets().map(|byte| byte ^ number);
                deliver_all(&mut database.connect(), moment(AT), office, &mut own).unwrap()
            });
        }
    });
    let letters = Received::read_all(&memory.letters());
    let readers: BTreeSet<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!((letters.len(), readers.len()), (120, 120));
    assert_eq!(letter::waiting(&mut connection).unwrap(), 0);
}

#[test]
fn a_link_is_written_at_most_once_a_minute_and_to_nobody_unknown() {
    let database = Database::new();
    let mut connection = database.connect();
    let amina = focal_point(&mut connection, "MAR", "Amina El Fassi", &["convention"]);
    let unknown: Email = "nobody@example.org".parse().unwrap();
    request_link(&mut connection, &unknown, moment("2005-06-29T09:00:10Z")).unwrap();
    assert_eq!(letter::waiting(&mut connection).unwrap(), 0);
    for second in ["10", "11", "59"] {
        request_link(&mut connection, &amina.email, moment(&format!("2005-06-29T09:00:{second}Z"))).unwrap();
    }
    assert_eq!(letter::waiting(&mut connection).unwrap(), 1);
    request_link(&mut connection, &amina.email, moment("2005-06-29T09:01:00Z")).unwrap();
    assert_eq!(letter::waiting(&mut connection).unwrap(), 2);
    let (memory, office) = post::memory();
    deliver_all(&mut connection, moment("2005-06-29T09:02:00Z"), &office, &mut post::secrets()).unwrap();
    let letters = Received::read_all(&memory.letters());
    assert_eq!(letters[0].subject, "Your link to sign in");
    let digest = Token::parse(&letters[0].token()).unwrap().digest();
    let used = session::use_link(&mut connection, &digest, moment("2005-06-29T09:05:00Z")).unwrap();
    assert_eq!(used, Some(amina.id));
}

#[test]
fn a_link_asked_for_more_than_a_day_ago_is_not_sent() {
    let database = Database::new();
    let mut connection = database.connect();
    let amina = focal_point(&mut connection, "MAR", "Amina El Fassi", &["convention"]);
    request_link(&mut connection, &amina.email, moment(AT)).unwrap();
    let (memory, office) = post::memory();
    let tally = deliver_all(&mut connection, moment("2005-07-01"), &office, &mut post::secrets()).unwrap();
    assert_eq!((tally.dropped, memory.letters().len()), (1, 0));
}

#[test]
fn a_receipt_names_reference_time_and_digest() {
    let database = Database::new();
    let mut connection = database.connect();
    cycle(&mut connection);
    invite(&mut connection, "MAR", &["convention"]);
    let amina = focal_point(&mut connection, "MAR", "Amina El Fassi", &["convention"]);
    let submission = submit(&mut connection, "MAR", "convention", &amina, moment("2005-06-29T14:02:00Z"));
    let receipt = outbox::receipt(&submission, 2, state("MAR"), amina.id, moment(AT));
    assert!(letter::add(&mut connection, &receipt).unwrap());
    assert!(!letter::add(&mut connection, &receipt).unwrap(), "a second click writes no second receipt");
    let (memory, office) = post::memory();
    deliver_all(&mut connection, moment(AT), &office, &mut post::secrets()).unwrap();
    let letter = Received::read(&memory.letters()[0]);
    assert_eq!(letter.subject, "Receipt: reply 2-CONVENTION-MAR-1");
    for body in [&letter.text, &letter.html] {
        for part in ["2-CONVENTION-MAR-1", "29 June 2005, 14:02 UTC", submission.digest.as_str(), "Morocco"] {
            assert!(body.contains(part), "{part} in {body}");
        }
    }
}

#[test]
fn letters_come_into_a_folder_as_files() {
    let database = Database::new();
    let mut connection = database.connect();
    let written = one_reminder(&mut connection);
    let base = std::env::temp_dir().join(format!("verbale-folder-{}", std::process::id()));
    let folder = base.join("mail");
    let cabinet = Folder::new(folder.clone());
    assert_eq!(cabinet.letters().unwrap(), [], "a folder that is not there has no letters");
    let office = post::office(Arc::new(cabinet.clone()));
    let tally = deliver_all(&mut connection, moment(AT), &office, &mut post::secrets()).unwrap();
    assert_eq!(tally.sent, 1);
    let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(files, [format!("2005-06-29-{}.eml", written.id).as_str()]);
    let letter = Received::read(&std::fs::read(folder.join(&files[0])).unwrap());
    assert_eq!(letter.to, "amina.el.fassi@mar.example");
    let shown = cabinet.letters().unwrap();
    assert_eq!((shown.len(), shown[0].date, shown[0].language.as_str()), (1, moment(AT), "fr"));
    assert_eq!((shown[0].to.as_str(), shown[0].subject.as_str()), (letter.to.as_str(), letter.subject.as_str()));
    let links: Vec<_> = shown[0].links().collect();
    assert_eq!(links, [format!("{}/sign-in/{}", post::PUBLIC_URL, letter.token()), format!("{}/sign-in", post::PUBLIC_URL)]);
    assert_eq!(cabinet.find(&shown[0].name).unwrap().as_ref(), Some(&shown[0]));
    assert_eq!(cabinet.find("../mail/2005-06-29.eml").unwrap(), None);
    std::fs::remove_dir_all(base).unwrap();
}
