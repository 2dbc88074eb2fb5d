//! The status of ratifications against what was published: the annex of 20 July 2004, row by row, and the counts of 29 July 2005.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde::Deserialize;
use verbale::cli::status::{Format, print};
use verbale::domain::instrument::status_at;
use verbale::domain::{Action, Instrument, Language, Register, Status, StatusKind, TreatyAction, entry_into_force};
use verbale::store::reference;

const ANNEX: &str = include_str!("../data/treaty_status_2004-07-20.csv");
const DISCREPANCIES: &str = include_str!("../data/treaty_status_discrepancies.csv");

/// Parties by instrument and State, with action and date.
type Parties = BTreeMap<(String, String), (String, String)>;

#[derive(Deserialize)]
struct AnnexRow {
    iso3: String,
    instrument: String,
    action: String,
    date: String,
}

#[derive(Deserialize)]
struct Discrepancy {
    iso3: String,
    instrument: String,
    kind: String,
    annex_value: String,
    depositary_value: String,
}

#[derive(Deserialize)]
struct StatusRow {
    instrument: String,
    state: String,
    status: String,
    action: String,
    date: String,
}

fn rows<T: for<'a> Deserialize<'a>>(csv: &str) -> Vec<T> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn register() -> Register {
    Register::new(reference::treaty_actions().unwrap())
}

fn printed(as_at: &str, format: Format, language: Language) -> String {
    let mut out = Vec::new();
    print(date(as_at), language, format, &reference::states().unwrap(), &register(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn parties(as_at: &str) -> Parties {
    rows::<StatusRow>(&printed(as_at, Format::Csv, Language::En))
        .into_iter()
        .filter(|row| row.status == "party")
        .map(|row| ((row.instrument, row.state), (row.action, row.date)))
        .collect()
}

/// Puts one entry of the annex right, after checking that annex and depositary really differ as the list says.
fn put_right(annex: &mut Parties, row: &Discrepancy, ours: &Parties) {
    let key = (row.instrument.clone(), row.iso3.clone());
    let depositary = ours[&key].clone();
    let printed = annex.get(&key);
    match row.kind.as_str() {
        "missing_in_annex" => assert_eq!((printed, &row.depositary_value), (None, &depositary.1), "{key:?}"),
        "date_differs" => assert_eq!((&printed.unwrap().1, &row.depositary_value), (&row.annex_value, &depositary.1), "{key:?}"),
        "action_differs" | "action_refined" => {
            assert_eq!((&printed.unwrap().0, &row.depositary_value), (&row.annex_value, &depositary.0), "{key:?}");
        }
        other => panic!("unknown kind of discrepancy: {other}"),
    }
    assert_ne!(row.annex_value, row.depositary_value, "{key:?} does not differ");
    match row.kind.as_str() {
        "missing_in_annex" => drop(annex.insert(key, depositary)),
        "date_differs" => annex.get_mut(&key).unwrap().1.clone_from(&row.depositary_value),
        _ => annex.get_mut(&key).unwrap().0.clone_from(&row.depositary_value),
    }
}

#[test]
fn the_annex_of_2004_is_reproduced_but_for_its_known_errors() {
    let ours = parties("2004-07-20");
    let mut annex: Parties =
        rows::<AnnexRow>(ANNEX).into_iter().map(|row| ((row.instrument, row.iso3), (row.action, row.date))).collect();
    assert_eq!(annex.len(), 222);
    let discrepancies: Vec<Discrepancy> = rows(DISCREPANCIES);
    assert_eq!(discrepancies.len(), 10);
    for row in &discrepancies {
        put_right(&mut annex, row, &ours);
    }
    assert_eq!(ours, annex);
}

#[test]
fn the_machine_table_is_sorted_and_has_everybody_that_acted() {
    let text = printed("2004-07-20", Format::Csv, Language::Fr);
    assert!(text.starts_with("instrument,state,status,action,date\nconvention,AFG,party,ratification,2003-09-24\n"), "{text}");
    let found: Vec<StatusRow> = rows(&text);
    let order = |row: &StatusRow| (row.instrument.parse::<Instrument>().unwrap(), row.state.clone());
    assert!(found.windows(2).all(|pair| order(&pair[0]) < order(&pair[1])));
    let count =
        |instrument: &str, status| found.iter().filter(|row| row.instrument == instrument && row.status == status).count();
    assert_eq!(["party", "signatory", "neither"].map(|status| count("convention", status)), [82, 74, 0]);
    assert_eq!(["party", "signatory", "neither"].map(|status| count("firearms_protocol", status)), [23, 38, 0]);
    assert_eq!(text, printed("2004-07-20", Format::Csv, Language::Ar), "codes are the same in every language");
}

#[test]
fn parties_are_as_many_as_published() {
    let register = register();
    let parties = |day: &str| Instrument::ALL.map(|each| register.with_status(each, StatusKind::Party, date(day)).len());
    // 22 are printed for the Firearms Protocol: the Libyan Arab Jamahiriya's deposit of 18 June was not counted.
    assert_eq!(parties("2004-07-20"), [82, 64, 57, 22 + 1]);
    // The denominators of the first cycle's response rates.
    assert_eq!(parties("2005-07-29")[..3], [107, 87, 78]);
}

#[test]
fn the_instruments_enter_into_force_on_the_days_on_which_they_did() {
    let register = register();
    let force = |day: &str| Instrument::ALL.map(|each| entry_into_force(&register, each, date(day)).map(|day| day.to_string()));
    let days = ["2003-09-29", "2003-12-25", "2004-01-28", "2005-07-03"].map(|day| Some(day.to_owned()));
    assert_eq!(force("2006-12-31"), days);
    assert_eq!(force("2004-07-20"), [days[0].clone(), days[1].clone(), days[2].clone(), None]);
    assert_eq!(force("2003-06-30"), [const { None }; 4]);
}

const STATE: &str = "AAA";

/// Actions of one State to one instrument, no two of one day.
fn actions() -> impl Strategy<Value = Vec<TreatyAction>> {
    let acts = prop::collection::btree_map(0u64..60, prop::sample::select(Action::ALL.to_vec()), 0..8);
    acts.prop_map(|acts| acts.into_iter().map(|(number, action)| act(number, action)).collect())
}

fn act(number: u64, action: Action) -> TreatyAction {
    TreatyAction { instrument: Instrument::Convention, state: STATE.parse().unwrap(), date: day(number), action }
}

fn day(number: u64) -> NaiveDate {
    date("2000-12-12") + Days::new(number)
}

proptest! {
    #[test]
    fn the_order_of_the_record_does_not_matter(acts in actions().prop_flat_map(|acts| (Just(acts.clone()), Just(acts).prop_shuffle())), at in 0u64..61) {
        let (sorted, shuffled) = acts;
        prop_assert_eq!(status_at(&sorted, day(at)), status_at(&shuffled, day(at)));
    }

    #[test]
    fn a_signature_and_a_deposit_of_one_day_make_a_party_in_any_order(swap in any::<bool>()) {
        let mut acts = [act(1, Action::Signature), act(1, Action::Ratification)];
        if swap {
            acts.reverse();
        }
        prop_assert_eq!(status_at(&acts, day(1)), Status::Party { action: Action::Ratification, since: day(1) });
    }

    /// Parties come before signatories in [`StatusKind`], and those before the rest: without withdrawal, it never gets larger.
    #[test]
    fn status_only_rises_until_a_withdrawal(acts in actions()) {
        let acts: Vec<_> = acts.into_iter().filter(|act| act.action != Action::Withdrawal).collect();
        let kinds: Vec<_> = (0..61).map(|number| status_at(&acts, day(number)).kind()).collect();
        prop_assert!(kinds.windows(2).all(|pair| pair[1] <= pair[0]), "{kinds:?}");
    }

    #[test]
    fn after_a_withdrawal_a_state_is_neither_until_it_acts_again(acts in actions(), at in 0u64..60) {
        let before = acts.into_iter().filter(|act| act.date < day(at));
        let acts: Vec<_> = before.chain([act(at, Action::Withdrawal)]).collect();
        prop_assert_eq!(status_at(&acts, day(at + 30)), Status::Neither);
    }

    #[test]
    fn what_comes_later_does_not_matter(acts in actions(), at in 0u64..61) {
        let known: Vec<_> = acts.iter().copied().filter(|act| act.date <= day(at)).collect();
        prop_assert_eq!(status_at(&acts, day(at)), status_at(&known, day(at)));
    }
}
