//! The analytical report from outside: the real register and questionnaire, 64 replies of 50 parties and 14 signatories, HTML and text.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use verbale::analysis::count::Submitted;
use verbale::definition;
use verbale::document::Document;
use verbale::domain::answer::{Answer, Answers, Place};
use verbale::domain::cycle::{CycleDates, CycleQuestionnaire};
use verbale::domain::{Cycle, Instrument, Kind, Language, Questionnaire, Register, State, StatusKind, Visibility};
use verbale::export::{html, text};
use verbale::report::analytical::{Input, analytical_report};
use verbale::store::reference;

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

fn report(language: Language) -> Document {
    let states = reference::states().unwrap();
    let register = Register::new(reference::treaty_actions().unwrap());
    let catalogue = definition::embedded().unwrap();
    let questionnaire = &catalogue.get("convention", "2004").unwrap().questionnaire;
    let mut dice = Dice(2005);
    let replies: Vec<_> = replying(&states, &register).into_iter().map(|who| (who, invented(questionnaire, &mut dice))).collect();
    let submissions: Vec<_> = replies
        .iter()
        .map(|((state, status), answers)| Submitted {
            state: state.code,
            region: state.region,
            status: *status,
            submitted_on: day("2005-07-01"),
            reference: format!("2-CONVENTION-{}-1", state.code),
            language: state.correspondence,
            answers,
        })
        .collect();
    let cycle = cycle();
    let start = std::time::Instant::now();
    let document = analytical_report(&Input {
        questionnaire,
        cycle: &cycle,
        states: &states,
        register: &register,
        submissions: &submissions,
        as_at: cut_off(),
        language,
        audience: Visibility::Public,
        generated_from_demo: true,
    });
    eprintln!("report alone {:?}", start.elapsed());
    document
}

#[test]
fn peek() {
    let language: Language = std::env::var("PEEK").unwrap_or_else(|_| "en".to_owned()).parse().unwrap();
    let start = std::time::Instant::now();
    let document = report(language);
    eprintln!("{:?}", start.elapsed());
    let start = std::time::Instant::now();
    let page = html::page(&document).unwrap();
    eprintln!("{:?} {} bytes, {} traces", start.elapsed(), page.len(), document.traces.len());
    std::fs::write(format!("/tmp/report-{language}.html"), page).unwrap();
    std::fs::write(format!("/tmp/report-{language}.txt"), text::text(&document)).unwrap();
}
