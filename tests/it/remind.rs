//! Reminding: the right people, once, and nobody who has replied.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Barrier;
use std::thread;

use chrono::{Days, NaiveDate};
use diesel::{QueryableByName, RunQueryDsl as _, sql_query};
use verbale::cli;
use verbale::domain::reminder::{DEFAULT_PLAN, Step};
use verbale::domain::{Cycle, Language, Stage};
use verbale::store::{Connection, letter};
use verbale::usecase::deliver::{Tally, deliver_all};
use verbale::usecase::remind::{self, Why};

use crate::harness::database::Database;
use crate::harness::post::{self, Received};
use crate::harness::world::{advance, cycle, day, extend, focal_point, invite, moment, state, submit};

#[derive(QueryableByName)]
struct Counted {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

fn count(connection: &mut Connection, table: &str) -> i64 {
    sql_query(format!("SELECT count(*) AS count FROM {table}")).get_result::<Counted>(connection).unwrap().count
}

/// Morocco awaited for both, France for one of two, Chile declined, Togo without a focal point for one.
fn asked(connection: &mut Connection) -> Cycle {
    let cycle = cycle(connection);
    for code in ["MAR", "FRA", "CHL", "TGO"] {
        invite(connection, code, &["convention", "trafficking"]);
    }
    focal_point(connection, "MAR", "Amina El Fassi", &["convention", "trafficking"]);
    let jeanne = focal_point(connection, "FRA", "Jeanne Martin", &["convention", "trafficking"]);
    submit(connection, "FRA", "convention", &jeanne, moment("2005-05-02"));
    advance(connection, "FRA", "trafficking", Stage::InProgress);
    focal_point(connection, "CHL", "Rosa Fuentes", &["convention", "trafficking"]);
    for questionnaire in ["convention", "trafficking"] {
        let note = "not this time".to_owned();
        advance(connection, "CHL", questionnaire, Stage::Declined { at: moment("2005-04-01"), note });
    }
    focal_point(connection, "TGO", "Kossi Mensah", &["convention"]);
    cycle
}

fn run(connection: &mut Connection, cycle: &Cycle, date: NaiveDate) -> usize {
    let plan = remind::plan(connection, cycle, date).unwrap();
    remind::write(connection, &plan, date.and_hms_opt(9, 0, 0).unwrap().and_utc()).unwrap()
}

#[test]
fn those_whose_reply_is_awaited_get_one_letter_each() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = asked(&mut connection);
    let plan = remind::plan(&mut connection, &cycle, day("2005-06-29")).unwrap();
    assert_eq!(plan.step, Some(Step(-30)));
    assert_eq!(plan.next, Some((Step(-14), day("2005-07-15"))));
    let planned: Vec<_> = plan
        .letters
        .iter()
        .map(|each| (each.state.to_string(), each.person.name.as_str(), each.language, each.questionnaires.join(" "), each.step))
        .collect();
    assert_eq!(
        planned,
        [
            ("FRA".to_owned(), "Jeanne Martin", Language::Fr, "trafficking".to_owned(), Step(-30)),
            ("MAR".to_owned(), "Amina El Fassi", Language::Fr, "convention trafficking".to_owned(), Step(-30)),
            ("TGO".to_owned(), "Kossi Mensah", Language::Fr, "convention".to_owned(), Step(-30)),
        ]
    );
    let unreachable: Vec<_> = plan.unreachable.iter().map(|each| (each.state, each.questionnaires.join(" "))).collect();
    assert_eq!(unreachable, [(state("TGO"), "trafficking".to_owned())]);
    assert!(plan.skipped.is_empty());
}

#[test]
fn a_dry_run_shows_the_letters_and_writes_nothing() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = asked(&mut connection);
    let mut out = Vec::new();
    cli::remind::dry_run(&mut connection, &cycle, day("2005-06-29"), &mut out).unwrap();
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
    assert_eq!(count(&mut connection, "letter"), 0);
    assert_eq!(count(&mut connection, "audit"), 0);
    assert_eq!(count(&mut connection, "sign_in_link"), 0);
}

#[test]
fn a_run_writes_and_delivers_and_a_second_finds_nothing_to_do() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = asked(&mut connection);
    let (memory, office) = post::memory();
    let mut secrets = post::secrets();
    let mut out = Vec::new();
    let (as_at, now) = (day("2005-06-29"), moment("2005-06-29"));
    cli::remind::run(&mut connection, &cycle, as_at, now, &office, &mut secrets, &mut out).unwrap();
    assert_eq!(memory.letters().len(), 3);
    assert_eq!(count(&mut connection, "audit"), 1);
    let mut second = Vec::new();
    cli::remind::run(&mut connection, &cycle, as_at, now, &office, &mut secrets, &mut second).unwrap();
    assert_eq!(memory.letters().len(), 3);
    assert_eq!(count(&mut connection, "audit"), 1);
    insta::assert_snapshot!(format!("{}\n\n{}", String::from_utf8(out).unwrap(), String::from_utf8(second).unwrap()));
}

#[test]
fn eight_at_once_write_each_letter_once() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = asked(&mut connection);
    let together = Barrier::new(8);
    let written: usize = thread::scope(|scope| {
        let one = || {
            let mut connection = database.connect();
            let plan = remind::plan(&mut connection, &cycle, day("2005-06-29")).unwrap();
            assert_eq!(plan.letters.len(), 3, "nobody has written yet");
            together.wait();
            remind::write(&mut connection, &plan, moment("2005-06-29")).unwrap()
        };
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(one)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(written, 3);
    assert_eq!(count(&mut connection, "letter"), 3);
}

#[test]
fn nobody_is_written_to_before_the_cycle_opens_or_a_step_has_come() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = asked(&mut connection);
    let plan = remind::plan(&mut connection, &cycle, day("2005-01-09")).unwrap();
    assert!(plan.letters.is_empty() && plan.skipped.is_empty() && plan.unreachable.is_empty());
    let plan = remind::plan(&mut connection, &cycle, day("2005-05-29")).unwrap();
    assert_eq!((plan.letters.len(), plan.step), (0, None));
    assert!(plan.skipped.iter().all(|each| each.why == Why::NoStep));
    let mut out = Vec::new();
    cli::remind::dry_run(&mut connection, &cycle, day("2005-01-09"), &mut out).unwrap();
    cli::remind::dry_run(&mut connection, &cycle, day("2005-05-29"), &mut out).unwrap();
    insta::assert_snapshot!(String::from_utf8(out).unwrap());
}

#[test]
fn a_state_with_its_own_due_date_is_reminded_of_that() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = cycle(&mut connection);
    invite(&mut connection, "MAR", &["convention"]);
    focal_point(&mut connection, "MAR", "Amina El Fassi", &["convention"]);
    assert_eq!(run(&mut connection, &cycle, day("2005-07-22")), 1);
    extend(&mut connection, "MAR", "convention", day("2005-08-28"));
    // Step -60 and step -30 of the new date have passed or are served by the letter of a week before it was moved.
    assert_eq!(run(&mut connection, &cycle, day("2005-07-23")), 0);
    assert_eq!(run(&mut connection, &cycle, day("2005-07-28")), 0);
    assert_eq!(run(&mut connection, &cycle, day("2005-07-30")), 1);
    assert_eq!(run(&mut connection, &cycle, day("2005-08-14")), 1);
    let steps: Vec<_> = letter::reminders(&mut connection, 2).unwrap().into_iter().map(|letter| letter.step.unwrap()).collect();
    assert_eq!(steps, [-7, -30, -14]);
}

#[test]
fn steps_missed_while_nobody_looked_merge_into_one_letter() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = cycle(&mut connection);
    invite(&mut connection, "MAR", &["convention"]);
    focal_point(&mut connection, "MAR", "Amina El Fassi", &["convention"]);
    assert_eq!(run(&mut connection, &cycle, day("2005-07-26")), 1);
    assert_eq!(run(&mut connection, &cycle, day("2005-07-27")), 0);
    let (memory, office) = post::memory();
    let tally = deliver_all(&mut connection, moment("2005-07-27"), &office, &mut post::secrets()).unwrap();
    assert_eq!(tally, Tally { sent: 1, ..Tally::default() });
    assert!(Received::read(&memory.letters()[0]).subject.contains("29 juillet 2005"));
}

/// Every day of a cycle and of the two months after it: replies come in, letters are refused now and then, the worker is off for a week.
#[test]
fn over_a_whole_cycle_nobody_who_replied_is_written_to_and_nobody_due_is_missed() {
    let database = Database::new();
    let mut connection = database.connect();
    let cycle = cycle(&mut connection);
    let codes = ["MAR", "FRA", "CHL", "TGO", "JPN", "RUS", "EGY", "CHN", "PER", "ZAF"];
    let mut people = BTreeMap::new();
    for code in codes {
        invite(&mut connection, code, &["convention"]);
        people.insert(code, focal_point(&mut connection, code, "Focal Point", &["convention"]));
    }
    let (memory, office) = post::memory();
    let mut secrets = post::secrets();
    let mut replied = BTreeSet::new();
    let mut seen = 0;
    let (first, off) = (day("2005-05-01"), day("2005-07-10")..day("2005-07-17"));
    for offset in 0..160 {
        let today = first + Days::new(offset);
        let now = today.and_hms_opt(9, 0, 0).unwrap().and_utc();
        if !off.contains(&today) {
            run(&mut connection, &cycle, today);
        }
        // The seventh, fourteenth … day brings a reply after the letters of the day were written and before they leave.
        if offset % 14 == 7
            && let Some(code) = codes.get(usize::try_from(offset / 14).unwrap())
        {
            submit(&mut connection, code, "convention", &people[code], now);
            replied.insert(people[code].email.to_string());
        }
        deliver_all(&mut connection, now, &office, &mut secrets).unwrap();
        let letters = memory.letters();
        for letter in Received::read_all(&letters[seen..]) {
            assert!(!replied.contains(&letter.to), "{today}: {} has replied", letter.to);
        }
        let awaited = codes.len() - replied.len();
        let steps = DEFAULT_PLAN.iter().filter(|step| Step(**step).date(cycle.dates.due) == Some(today)).count();
        let expected = match today {
            today if off.contains(&today) => 0,
            today if today == off.end => awaited,
            _ => awaited * steps,
        };
        assert_eq!(letters.len() - seen, expected, "{today}");
        seen = letters.len();
    }
    assert!(seen > 30, "the test wrote {seen} letters");
}
