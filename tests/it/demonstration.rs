//! The demonstration: as many replies as there were, every stage, the same every time.

use std::collections::{BTreeMap, BTreeSet};

use verbale::analysis::completion::blocking;
use verbale::domain::{Instrument, Region, StageKind, StateCode, StatusKind, Visibility};
use verbale::store::{Connection, person, register, reply, submission};

use super::harness::database::Database;
use super::harness::folder::{all_exported, catalogue, demonstration, exported, usual_demonstration};
use super::harness::world::day;

fn counted(connection: &mut Connection, as_at: &str) -> Vec<submission::Counted> {
    submission::counted(connection, 2, "convention", day(as_at)).unwrap()
}

fn asked_about_the_convention(row: &reply::LedgerRow) -> bool {
    row.reply.questionnaire == "convention"
}

#[test]
fn replies_are_as_many_as_there_were() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = usual_demonstration(&mut connection);
    assert!(started.demonstration && started.cycle.demonstration);
    let register = register::register(&mut connection).unwrap();
    let replies = counted(&mut connection, "2005-07-29");
    let status = |state| register.status(Instrument::Convention, state, day("2005-07-29")).kind();
    let with = |kind| replies.iter().filter(|reply| status(reply.state) == kind).count();
    assert_eq!((replies.len(), StatusKind::ALL.map(with)), (64, [50, 14, 0]));
    assert_eq!(register.with_status(Instrument::Convention, StatusKind::Party, day("2005-07-29")).len(), 107);
    let states = register::states(&mut connection).unwrap();
    let region = |code: StateCode| states.iter().find(|state| state.code == code).unwrap().region;
    let regions: BTreeSet<Region> = replies.iter().map(|reply| region(reply.state)).collect();
    assert_eq!(regions, Region::ALL.into());
    for (id, instrument, expected) in
        [("trafficking", Instrument::Trafficking, [37, 13, 6]), ("migrants", Instrument::Migrants, [35, 10, 0])]
    {
        let replies = submission::counted(&mut connection, 2, id, day("2005-07-29")).unwrap();
        let status = |state| register.status(instrument, state, day("2005-07-29")).kind();
        let with = |kind| replies.iter().filter(|reply| status(reply.state) == kind).count();
        assert_eq!(StatusKind::ALL.map(with), expected, "{id}");
    }
    let late = replies.len() - counted(&mut connection, "2005-06-30").len();
    assert!((5..25).contains(&late), "{late} late");
    let questionnaire = &catalogue().get("convention", "2004").unwrap().questionnaire.clone();
    for reply in &replies {
        assert_eq!(blocking(questionnaire, &reply.answers), [], "{}", reply.state);
    }
}

#[test]
fn some_state_stands_at_every_stage_and_some_cannot_be_reached() {
    let database = Database::new();
    let mut connection = database.connect();
    let started = usual_demonstration(&mut connection);
    let ledger = reply::ledger(&mut connection, 2).unwrap();
    let mut stages: BTreeMap<StageKind, usize> = BTreeMap::new();
    for row in ledger.iter().filter(|row| asked_about_the_convention(row)) {
        *stages.entry(row.reply.stage.kind()).or_default() += 1;
    }
    assert_eq!(stages.keys().copied().collect::<Vec<_>>(), StageKind::ALL);
    let sent = [StageKind::Submitted, StageKind::Returned, StageKind::Revised].map(|stage| stages[&stage]);
    assert_eq!(sent, [58, 2, 4]);
    assert_eq!(stages.values().sum::<usize>(), 107 + 59);
    let reached: BTreeSet<StateCode> = person::focal_points(&mut connection, day("2005-07-29"))
        .unwrap()
        .into_iter()
        .filter(|(each, _)| each.questionnaire == "convention")
        .map(|(each, _)| each.state)
        .collect();
    let unreached: Vec<_> =
        ledger.iter().filter(|row| asked_about_the_convention(row) && !reached.contains(&row.reply.state)).collect();
    assert!((1..20).contains(&unreached.len()), "{}", unreached.len());
    assert!(unreached.iter().all(|row| row.reply.stage.kind() == StageKind::Invited));
    let languages: Vec<_> = started.focal_points.iter().map(|person| person.language.code()).collect();
    assert_eq!(languages, ["fr", "es", "en"]);
    assert!(started.focal_points.iter().all(|person| person.appointments.iter().any(|each| each.questionnaire == "convention")));
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let databases = [Database::new(), Database::new(), Database::new()];
    let [first, again, other] = [(0, 7), (1, 7), (2, 8)].map(|(place, seed)| {
        let mut connection = databases[place].connect();
        demonstration(&mut connection, seed);
        all_exported(&mut connection)
    });
    assert_eq!(first, again);
    assert_ne!(first, other);
}

#[test]
fn an_audience_gets_what_it_may_read() {
    let database = Database::new();
    let mut connection = database.connect();
    usual_demonstration(&mut connection);
    let mut lines = |audience| exported(&mut connection, day("2005-07-29"), audience).lines().count();
    let (all, parties, public) = (lines(Visibility::Secretariat), lines(Visibility::Parties), lines(Visibility::Public));
    assert!(all > parties && parties > all / 2, "{all} {parties}");
    assert_eq!(public, 1, "the demonstration is for the States invited: the public gets the names of the columns");
}

#[test]
fn a_second_start_changes_nothing() {
    let database = Database::new();
    let mut connection = database.connect();
    usual_demonstration(&mut connection);
    let before = (all_exported(&mut connection), reply::ledger(&mut connection, 2).unwrap().len());
    let again = usual_demonstration(&mut connection);
    let mut now = || (all_exported(&mut connection), reply::ledger(&mut connection, 2).unwrap().len());
    assert!(now() == before);
    assert!(again.demonstration);
    let plain = super::harness::folder::plain(&mut connection, "2026-03-01");
    assert!(plain.demonstration, "a folder of a demonstration stays one");
    assert_eq!(reply::ledger(&mut connection, 2).unwrap().len(), before.1, "nobody is asked after the cut-off");
}
