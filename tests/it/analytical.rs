//! The analytical report from outside: the real register and questionnaire, 64 replies of 50 parties and 14 signatories, HTML and text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;
use scraper::Html;
use verbale::analysis::count::{Submitted, tabulate};
use verbale::definition;
use verbale::document::{Block, Cell, Document, Run, Table};
use verbale::domain::answer::{Answer, Answers, Place};
use verbale::domain::cycle::{CycleDates, CycleQuestionnaire};
use verbale::domain::{Cycle, Instrument, Kind, Language, Questionnaire, Register, State, StatusKind, Visibility};
use verbale::export::{html, text};
use verbale::report::analytical::{Input, analytical_report};
use verbale::store::reference;

use crate::documents::check_links;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn cut_off() -> NaiveDate {
    day("2005-07-29")
}

fn cycle() -> Cycle {
    Cycle {
        number: 2,
        dates: CycleDates::new(day("2005-03-01"), day("2005-05-31"), day("2005-07-29")).unwrap(),
        questionnaires: vec![CycleQuestionnaire {
            id: "convention".to_owned(),
            version: "2004".to_owned(),
            instrument: Instrument::Convention,
        }],
        visibility: Visibility::Public,
        demonstration: true,
    }
}

/// Small numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

fn invented(questionnaire: &Questionnaire, dice: &mut Dice) -> Answers {
    let mut answers = Answers::new();
    for item in questionnaire.items().iter().filter(|item| item.holds_answer()) {
        let values = match &item.kind {
            _ if dice.below(12) == 0 => Vec::new(),
            Kind::Choice { options, many } => {
                let first = if dice.below(3) == 0 { dice.below(options.len()) } else { 0 };
                let second = many.then(|| dice.below(options.len() - 1));
                let codes: BTreeSet<_> =
                    [Some(first), second].into_iter().flatten().map(|place| options[place].code.clone()).collect();
                codes.into_iter().collect()
            }
            Kind::Date => vec![["2006", "2005-11", "2005-12-01"][dice.below(3)].to_owned()],
            Kind::Url => vec!["https://example.org/law".to_owned()],
            Kind::Line | Kind::Text => vec!["Bill on organized crime".to_owned()],
            _ => Vec::new(),
        };
        let row = u16::from(questionnaire.list_of(questionnaire.find(item.link_id.as_str()).unwrap()).is_some());
        let visibility = if dice.below(40) == 0 { Visibility::Secretariat } else { Visibility::Public };
        answers.put(Place { item: item.link_id.clone(), row }, Answer { values, language: Language::En, visibility });
    }
    answers
}

/// Every second party and every third signatory, until there are 50 and 14.
fn replying(states: &[State], register: &Register) -> Vec<(State, StatusKind)> {
    let of = |kind, step, count| {
        let all =
            states.iter().filter(move |state| register.status(Instrument::Convention, state.code, cut_off()).kind() == kind);
        all.step_by(step).take(count).map(move |state| (state.clone(), kind))
    };
    of(StatusKind::Party, 2, 50).chain(of(StatusKind::Signatory, 3, 14)).collect()
}

/// What the reports of these tests are made of.
struct World {
    states: Vec<State>,
    register: Register,
    replies: Vec<(State, StatusKind, Answers)>,
}

static QUESTIONNAIRE: LazyLock<Questionnaire> =
    LazyLock::new(|| definition::embedded().unwrap().get("convention", "2004").unwrap().questionnaire.clone());

impl World {
    fn new() -> Self {
        let states = reference::states().unwrap();
        let register = Register::new(reference::treaty_actions().unwrap());
        let mut dice = Dice(2005);
        let replies = replying(&states, &register)
            .into_iter()
            .map(|(state, status)| (state, status, invented(&QUESTIONNAIRE, &mut dice)))
            .collect();
        Self { states, register, replies }
    }

    fn submissions(&self) -> Vec<Submitted<'_>> {
        let mut submissions = Vec::new();
        for (state, status, answers) in &self.replies {
            submissions.push(Submitted {
                state: state.code,
                region: state.region,
                status: *status,
                submitted_on: day("2005-07-01"),
                reference: format!("2-CONVENTION-{}-1", state.code),
                language: state.correspondence,
                answers,
            });
        }
        submissions
    }

    fn report(&self, language: Language) -> Document {
        analytical_report(&Input {
            questionnaire: &QUESTIONNAIRE,
            cycle: &cycle(),
            states: &self.states,
            register: &self.register,
            submissions: &self.submissions(),
            as_at: cut_off(),
            language,
            audience: Visibility::Public,
            generated_from_demo: true,
        })
    }
}

fn words(runs: &[Run]) -> String {
    let word = |run: &Run| match run {
        Run::Text(text) | Run::Emphasis(text) | Run::Figure { text, .. } | Run::Foreign { text, .. } => text.clone(),
        Run::Footnote(_) => String::new(),
    };
    runs.iter().map(word).collect()
}

fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    })
}

#[test]
fn the_published_figures_of_july_2005_come_out() {
    let document = World::new().report(Language::En);
    let said = "By 29 July 2005, the Secretariat had received 64 replies: 50 of the 107 parties (47 per cent) and 14 of the signatories.";
    let says = |block: &Block| matches!(block, Block::Paragraph { runs, .. } if words(runs) == said);
    assert!(document.blocks.iter().any(says));
    assert_eq!(document.masthead.session, ["Second session", "Vienna, 10–21 October 2005"]);
    assert_eq!(document.demonstration.as_deref(), Some("Demonstration: invented answers"));
}

#[test]
fn the_same_snapshot_gives_the_same_report() {
    let world = World::new();
    let mut reversed = World::new();
    reversed.replies.reverse();
    assert_eq!(world.report(Language::Ru), reversed.report(Language::Ru));
}

/// The tables of the report against the tabulation: two ways from the same answers to the same figures.
#[test]
fn tables_and_tabulation_agree() {
    let world = World::new();
    let document = world.report(Language::En);
    let submissions = world.submissions();
    let tabulation = tabulate(&QUESTIONNAIRE, &submissions, Visibility::Public);
    let mut counts: BTreeMap<(String, String, StatusKind), Vec<i64>> = BTreeMap::new();
    for cell in tabulation.cells() {
        let key = (cell.item.to_string(), cell.option.to_owned(), cell.status);
        counts.entry(key).or_default().push(i64::from(cell.count));
    }
    let mut compared = 0;
    for item in QUESTIONNAIRE.items().iter().filter(|item| !item.options().is_empty()) {
        let caption = format!(". Question {}: answers by regional group", item.link_id);
        let Some(table) = tables(&document).find(|table| table.caption.ends_with(&caption)) else { continue };
        for (status, name) in [(StatusKind::Party, "Parties"), (StatusKind::Signatory, "Signatories")] {
            let rows = table.rows.iter().skip_while(|row| row.cells[0] != Cell::Text(name.to_owned())).skip(1);
            for (option, row) in item.options().iter().zip(rows) {
                let numbers: Vec<i64> = row
                    .cells
                    .iter()
                    .filter_map(|cell| match cell {
                        Cell::Number(number) => Some(*number),
                        _ => None,
                    })
                    .collect();
                let expected = &counts[&(item.link_id.to_string(), option.code.clone(), status)];
                assert_eq!(&numbers[..5], expected.as_slice(), "{} {}", item.link_id, option.code);
                assert_eq!(numbers[5], expected.iter().sum::<i64>(), "{} {}", item.link_id, option.code);
                compared += 1;
            }
        }
    }
    assert!(compared > 300, "only {compared} rows were compared");
}

#[test]
fn the_report_is_written_in_six_languages() {
    let world = World::new();
    for language in Language::ALL {
        let document = world.report(language);
        let page = html::page(&document).unwrap();
        assert!(!page.contains('⟦') && !text::text(&document).contains('⟦'), "{language}: words are missing");
        // Marks that stand for figures in messages.
        assert!(!page.chars().any(|c| ('\u{f0000}'..='\u{ffffd}').contains(&c)), "{language}: a mark was left");
        check_links(&Html::parse_document(&page));
    }
}
