//! The tabulation of the demonstration: everybody is somewhere.

use std::collections::BTreeMap;

use verbale::cli::data::{self, Choice};
use verbale::domain::{Kind, Visibility};

use super::harness::database::Database;
use super::harness::folder::{catalogue, usual_demonstration};
use super::harness::world::day;

/// `item,option,status,region,count`, each line taken apart.
fn lines(csv: &str) -> Vec<(String, String, String, u32)> {
    let read = |line: &str| {
        let fields: Vec<&str> = line.split(',').collect();
        let text = |place: usize| fields[place].to_owned();
        (text(0), text(1), text(2), fields[4].parse().unwrap())
    };
    csv.lines().skip(1).map(read).collect()
}

#[test]
fn each_state_is_counted_once_under_each_question_with_one_answer() {
    let database = Database::new();
    let mut connection = database.connect();
    usual_demonstration(&mut connection);
    let catalogue = catalogue();
    let mut tabulated = |audience| {
        let choice = Choice { cycle: 2, questionnaire: "convention", as_at: day("2005-07-29"), audience };
        let mut out = Vec::new();
        data::tabulate(&mut connection, &catalogue, choice, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    let csv = tabulated(Visibility::Secretariat);
    assert!(csv.starts_with("item,option,status,region,count"));
    let questionnaire = &catalogue.get("convention", "2004").unwrap().questionnaire;
    let mut sums: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut withheld = 0;
    for (item, option, status, count) in lines(&csv) {
        let kind = &questionnaire.named(&item).unwrap().kind;
        withheld += if option == "withheld" { count } else { 0 };
        if !matches!(kind, Kind::Choice { many: true, .. }) && questionnaire.list_of(questionnaire.find(&item).unwrap()).is_none()
        {
            *sums.entry((item, status)).or_default() += count;
        }
    }
    assert_eq!(withheld, 0, "the secretariat reads everything");
    for ((item, status), sum) in &sums {
        let expected = [("party", 50), ("signatory", 14), ("neither", 0)].into_iter().find(|(each, _)| each == status).unwrap().1;
        assert_eq!(*sum, expected, "{item} {status}");
    }
    let for_parties: u32 =
        lines(&tabulated(Visibility::Parties)).iter().filter(|line| line.1 == "withheld").map(|line| line.3).sum();
    assert!(for_parties > 0, "some answers are for the secretariat alone");
}
