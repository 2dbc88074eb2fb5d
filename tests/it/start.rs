//! A plain start: everything once, and what came later added.

use chrono::Days;
use uuid::Uuid;
use verbale::domain::{Instrument, StateCode, StatusKind};
use verbale::store::{audit, cycle, person, register, reply};
use verbale::usecase::start::{Kind, invite_newcomers, start};

use super::harness::database::Database;
use super::harness::folder::{catalogue, plain};
use super::harness::world::{day, moment};

#[test]
fn opens_a_cycle_that_is_due_in_ninety_days() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = plain(&mut connection, "2026-03-01");
    let dates = started.cycle.dates;
    assert_eq!((started.cycle.number, dates.opens), (2, day("2026-03-01")));
    assert_eq!((dates.due, dates.cut_off), (day("2026-05-30"), day("2026-06-29")));
    assert!(!started.demonstration);
    let ids: Vec<_> = started.cycle.questionnaires.iter().map(|each| each.id.as_str()).collect();
    let adopted: Vec<String> = catalogue()
        .versions
        .iter()
        .map(|loaded| &loaded.questionnaire)
        .filter(|questionnaire| questionnaire.adopted && questionnaire.version == "2004")
        .map(|questionnaire| questionnaire.id.clone())
        .collect();
    assert!(ids.contains(&"convention") && ids.len() == adopted.len(), "{ids:?}");
}

#[test]
fn invites_parties_and_signatories_and_names_people() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = plain(&mut connection, "2026-03-01");
    let register = register::register(&mut connection).unwrap();
    let with = |kind| register.with_status(Instrument::Convention, kind, day("2026-03-01")).len();
    let asked = with(StatusKind::Party) + with(StatusKind::Signatory);
    let ledger = reply::ledger(&mut connection, 2).unwrap();
    assert_eq!(ledger.iter().filter(|row| row.reply.questionnaire == "convention").count(), asked);
    assert!(started.officer.officer);
    let shown: Vec<_> =
        started.focal_points.iter().map(|person| (person.email.as_str().to_owned(), person.language.code())).collect();
    let expected = [("mar", "fr"), ("mex", "es"), ("ltu", "en")];
    assert_eq!(shown, expected.map(|(code, language)| (format!("focal.point@{code}.verbale.example"), language)));
    for person in &started.focal_points {
        let found = person::find(&mut connection, person.id, day("2026-03-01")).unwrap().unwrap();
        assert_eq!(&found, person);
        assert!(found.answers_for(person.states()[0], "convention"));
    }
}

#[test]
fn a_second_start_goes_on_with_what_is_there() {
    let database = Database::new();
    let mut connection = database.connect();
    let first = plain(&mut connection, "2026-03-01");
    let before = reply::ledger(&mut connection, 2).unwrap().len();
    let second = plain(&mut connection, "2026-03-09");
    assert_eq!(first.cycle, second.cycle);
    assert_eq!(first.officer.id, second.officer.id);
    let ids = |people: &[verbale::domain::Person]| people.iter().map(|person| person.id).collect::<Vec<_>>();
    assert_eq!(ids(&first.focal_points), ids(&second.focal_points));
    assert_eq!(reply::ledger(&mut connection, 2).unwrap().len(), before);
    let demonstration = Kind::Demonstration { seed: 1 };
    let third = start(&mut connection, &catalogue(), demonstration, moment("2026-03-10"), &mut Uuid::new_v4).unwrap();
    assert!(!third.demonstration, "a plain folder stays one");
    assert!(reply::ledger(&mut connection, 2).unwrap().iter().all(|row| row.submissions == 0));
}

#[test]
fn processes_that_start_at_once_agree() {
    let database = Database::new();
    let people: Vec<Uuid> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..4).map(|_| scope.spawn(|| plain(&mut database.connect(), "2026-03-01").officer.id)).collect();
        starts.into_iter().map(|each| each.join().unwrap()).collect()
    });
    assert!(people.iter().all(|id| *id == people[0]));
    assert_eq!(cycle::all(&mut database.connect()).unwrap().len(), 1);
}

#[test]
fn newcomers_are_invited_on_their_day_and_not_after_the_cut_off() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = plain(&mut connection, "2005-01-10");
    let before = reply::ledger(&mut connection, 2).unwrap().len();
    let mut invite = |on: &str| invite_newcomers(&mut connection, &started.cycle, day(on), Uuid::new_v4).unwrap();
    assert_eq!(invite("2005-01-10"), 0);
    // Belgium's deposit of 11 August 2004 is past; those of the first months of 2005 are to come.
    let new = invite("2005-04-30");
    assert!(new > 0);
    assert_eq!(invite("2005-04-30"), 0);
    let after = started.cycle.dates.cut_off.checked_add_days(Days::new(1)).unwrap();
    assert_eq!(invite_newcomers(&mut connection, &started.cycle, after, Uuid::new_v4).unwrap(), 0);
    let ledger = reply::ledger(&mut connection, 2).unwrap();
    assert_eq!(ledger.len(), before + new);
    assert_eq!(ledger.iter().filter(|row| row.reply.invited_on == day("2005-04-30")).count(), new);
}

#[test]
fn a_focal_point_whom_a_state_has_replaced_is_not_named_again() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = plain(&mut connection, "2026-03-01");
    let morocco: StateCode = "MAR".parse().unwrap();
    let old = &started.focal_points[0];
    end_appointment(&mut connection, old.id);
    plain(&mut connection, "2026-03-09");
    let found = person::find(&mut connection, old.id, day("2026-03-09")).unwrap().unwrap();
    assert!(!found.answers_for(morocco, "convention"));
}

/// Ends all that somebody answers on 5 March 2026, as the secretariat would.
fn end_appointment(connection: &mut verbale::store::Connection, id: Uuid) {
    use diesel::RunQueryDsl as _;
    let ended = format!("UPDATE focal_point SET until = '2026-03-05' WHERE person = '{id}'");
    diesel::sql_query(ended).execute(connection).unwrap();
    audit::note(connection, moment("2026-03-05"), None, "end_appointment", "person", &serde_json::json!({})).unwrap();
}
