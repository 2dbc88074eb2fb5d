//! What the report says of small, made-up replies: the sentences in six languages, names, traces, and what is kept back.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::phrase::Phrase;
use super::sentences::{Part, quantified};
use super::*;
use crate::analysis::fixture::{answers, questionnaire, state, submitted};
use crate::document::{Block, Cell, Run, Table};
use crate::domain::cycle::CycleDates;
use crate::domain::{Action, Answers, Instrument, Region, StatusKind, TreatyAction};
use crate::language::{Args, Words};

const PUBLIC: Visibility = Visibility::Public;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn plain(runs: &[Run]) -> String {
    let text = |run: &Run| match run {
        Run::Text(text) | Run::Emphasis(text) | Run::Figure { text, .. } | Run::Foreign { text, .. } => text.clone(),
        Run::Footnote(runs) => format!("[{}]", plain(runs)),
    };
    runs.iter().map(text).collect()
}

/// `count` of 50 parties answered yes, in a language.
fn said(language: Language, count: usize) -> String {
    let words = Words::new(language);
    let who = words.with("report-who", &Args::new().text("status", "party").text("base", "replied"));
    let yes = ["نعم", "Yes", "Sí", "Oui", "Да", "是"];
    let yes = Language::ALL.iter().zip(yes).find(|(each, _)| **each == language).unwrap().1;
    let answer = Phrase::new(words).text("text", yes).say("report-quoted");
    plain(&quantified(words, Part { count, total: 50, counted: 0, asked: 0 }, &who, answer))
}

/// None, one, a few, some, half, most, all but two, all but one, all.
const COUNTS: [usize; 9] = [0, 1, 2, 15, 25, 39, 48, 49, 50];

const SENTENCES: [(Language, [&str; 9]); 6] = [
    (
        Language::Ar,
        [
            "لم تُجب أي من الدول الأطراف التي ردت (0 من 50) بـ«نعم».",
            "أجابت دولة واحدة من الدول الأطراف التي ردت (1 من 50) بـ«نعم».",
            "أجاب عدد قليل من الدول الأطراف التي ردت (2 من 50، أي 4 في المائة) بـ«نعم».",
            "أجاب بعض الدول الأطراف التي ردت (15 من 50، أي 30 في المائة) بـ«نعم».",
            "أجاب نصف الدول الأطراف التي ردت (25 من 50، أي 50 في المائة) بـ«نعم».",
            "أجاب معظم الدول الأطراف التي ردت (39 من 50، أي 78 في المائة) بـ«نعم».",
            "أجابت جميع الدول الأطراف التي ردت باستثناء دولتين (48 من 50، أي 96 في المائة) بـ«نعم».",
            "أجابت جميع الدول الأطراف التي ردت باستثناء دولة واحدة (49 من 50) بـ«نعم».",
            "أجابت جميع الدول الأطراف التي ردت (50 من 50) بـ«نعم».",
        ],
    ),
    (
        Language::En,
        [
            "None of the parties that replied (0 of 50) answered “Yes”.",
            "One of the parties that replied (1 of 50) answered “Yes”.",
            "A few of the parties that replied (2 of 50, or 4 per cent) answered “Yes”.",
            "Some of the parties that replied (15 of 50, or 30 per cent) answered “Yes”.",
            "Half of the parties that replied (25 of 50, or 50 per cent) answered “Yes”.",
            "Most of the parties that replied (39 of 50, or 78 per cent) answered “Yes”.",
            "All but 2 of the parties that replied (48 of 50, or 96 per cent) answered “Yes”.",
            "All but one of the parties that replied (49 of 50) answered “Yes”.",
            "All of the parties that replied (50 of 50) answered “Yes”.",
        ],
    ),
    (
        Language::Es,
        [
            "Ninguno de los Estados Parte que respondieron (0 de 50) contestó «Sí».",
            "Uno de los Estados Parte que respondieron (1 de 50) contestó «Sí».",
            "Unos pocos de los Estados Parte que respondieron (2 de 50, es decir, el 4%) contestaron «Sí».",
            "Algunos de los Estados Parte que respondieron (15 de 50, es decir, el 30%) contestaron «Sí».",
            "La mitad de los Estados Parte que respondieron (25 de 50, es decir, el 50%) contestó «Sí».",
            "La mayoría de los Estados Parte que respondieron (39 de 50, es decir, el 78%) contestó «Sí».",
            "Todos los Estados Parte que respondieron menos 2 (48 de 50, es decir, el 96%) contestaron «Sí».",
            "Todos los Estados Parte que respondieron menos uno (49 de 50) contestaron «Sí».",
            "Todos los Estados Parte que respondieron (50 de 50) contestaron «Sí».",
        ],
    ),
    (
        Language::Fr,
        [
            "Parmi les États parties ayant répondu, aucun (0 sur 50) n’a répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, un seul (1 sur 50) a répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, quelques-uns (2 sur 50, soit 4\u{a0}%) ont répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, certains (15 sur 50, soit 30\u{a0}%) ont répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, la moitié (25 sur 50, soit 50\u{a0}%) a répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, la plupart (39 sur 50, soit 78\u{a0}%) ont répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, tous sauf 2 (48 sur 50, soit 96\u{a0}%) ont répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, tous sauf un (49 sur 50) ont répondu «\u{a0}Oui\u{a0}».",
            "Parmi les États parties ayant répondu, tous (50 sur 50) ont répondu «\u{a0}Oui\u{a0}».",
        ],
    ),
    (
        Language::Ru,
        [
            "Из ответивших государств-участников ответ «Да» не дало ни одно (0 из 50).",
            "Из ответивших государств-участников ответ «Да» дало одно (1 из 50).",
            "Из ответивших государств-участников ответ «Да» дали немногие (2 из 50, или 4 процента).",
            "Из ответивших государств-участников ответ «Да» дали некоторые (15 из 50, или 30 процентов).",
            "Из ответивших государств-участников ответ «Да» дала половина (25 из 50, или 50 процентов).",
            "Из ответивших государств-участников ответ «Да» дало большинство (39 из 50, или 78 процентов).",
            "Из ответивших государств-участников ответ «Да» дали все, кроме 2 (48 из 50, или 96 процентов).",
            "Из ответивших государств-участников ответ «Да» дали все, кроме одного (49 из 50).",
            "Из ответивших государств-участников ответ «Да» дали все (50 из 50).",
        ],
    ),
    (
        Language::Zh,
        [
            "在作出答复的缔约国中，没有国家（50个中的0个）回答“是”。",
            "在作出答复的缔约国中，有一个国家（50个中的1个）回答“是”。",
            "在作出答复的缔约国中，少数国家（50个中的2个，即4%）回答“是”。",
            "在作出答复的缔约国中，部分国家（50个中的15个，即30%）回答“是”。",
            "在作出答复的缔约国中，半数国家（50个中的25个，即50%）回答“是”。",
            "在作出答复的缔约国中，多数国家（50个中的39个，即78%）回答“是”。",
            "在作出答复的缔约国中，除2个国家外，其余国家（50个中的48个，即96%）均回答“是”。",
            "在作出答复的缔约国中，除一个国家外，其余国家（50个中的49个）均回答“是”。",
            "在作出答复的缔约国中，所有国家（50个中的50个）均回答“是”。",
        ],
    ),
];

#[test]
fn parts_of_a_whole_are_said_in_six_languages() {
    for (language, sentences) in SENTENCES {
        assert_eq!(COUNTS.map(|count| said(language, count)), sentences, "{language}");
    }
}

#[test]
fn clauses_agree_with_their_number() {
    let said = |language, count: usize| {
        let phrase = Phrase::new(Words::new(language)).number("count", count);
        plain(&phrase.runs("figure", vec![Run::Text(count.to_string())]).say("report-clause-not-answered"))
    };
    assert_eq!([1, 2].map(|count| said(Language::Fr, count)), ["1 n’a pas répondu", "2 n’ont pas répondu"]);
    assert_eq!([1, 2].map(|count| said(Language::Es, count)), ["1 no contestó", "2 no contestaron"]);
    let russian = ["не ответило 1", "не ответили 2", "не ответили 5", "не ответили 11", "не ответило 21"];
    assert_eq!([1, 2, 5, 11, 21].map(|count| said(Language::Ru, count)), russian);
    let reasons = |language, count: usize| {
        let figure = |count: usize| vec![Run::Text(count.to_string())];
        let phrase = Phrase::new(Words::new(language)).number("count", count);
        plain(&phrase.runs("figure", figure(count)).runs("parties", figure(1)).say("report-reasons"))
    };
    assert_eq!(reasons(Language::Ru, 3), "Причины указали 3 государства (участники: 1).");
    assert_eq!(reasons(Language::Ru, 5), "Причины указали 5 государств (участники: 1).");
    assert_eq!(reasons(Language::En, 1), "1 State gave its reasons (parties: 1).");
}

/// A made-up world: States by code, with their status and what they replied; nothing, if they did not.
struct World {
    questionnaire: Questionnaire,
    cycle: Cycle,
    states: Vec<State>,
    register: Register,
    replies: Vec<(State, StatusKind, Answers)>,
}

impl World {
    fn new(states: Vec<(State, StatusKind, Option<Answers>)>) -> Self {
        let actions =
            states.iter().filter(|(_, status, _)| *status != StatusKind::Neither).map(|(state, status, _)| TreatyAction {
                instrument: Instrument::Convention,
                state: state.code,
                date: day("2004-01-01"),
                action: if *status == StatusKind::Party { Action::Ratification } else { Action::Signature },
            });
        Self {
            questionnaire: questionnaire(),
            cycle: cycle(),
            register: Register::new(actions),
            states: states.iter().map(|(state, ..)| state.clone()).collect(),
            replies: states.into_iter().filter_map(|(state, status, answers)| Some((state, status, answers?))).collect(),
        }
    }

    fn report(&self, language: Language, audience: Visibility) -> Document {
        let submissions: Vec<_> =
            self.replies.iter().map(|(state, status, answers)| submitted(state, *status, answers)).collect();
        analytical_report(&Input {
            questionnaire: &self.questionnaire,
            cycle: &self.cycle,
            states: &self.states,
            register: &self.register,
            submissions: &submissions,
            as_at: day("2005-07-29"),
            language,
            audience,
            generated_from_demo: false,
        })
    }
}

fn cycle() -> Cycle {
    Cycle {
        number: 2,
        dates: CycleDates::new(day("2005-03-01"), day("2005-05-31"), day("2005-07-29")).unwrap(),
        questionnaires: Vec::new(),
        visibility: PUBLIC,
        demonstration: false,
    }
}

/// `AAA`, `AAB` and so on, over the regions in turn.
fn codes() -> impl Iterator<Item = State> {
    let letters = || b'A'..=b'Z';
    let codes = letters().flat_map(move |a| letters().map(move |b| format!("A{}{}", char::from(a), char::from(b))));
    codes.zip(Region::ALL.into_iter().cycle()).map(|(code, region)| state(&code, region))
}

/// Ten parties that replied and one that did not; one signatory: Aaa to Aah said yes, Aai no with a reason and a bill, Aaj nothing.
fn small() -> World {
    let yes = || answers(&[("Q1", 0, "yes", PUBLIC), ("Q1.cite.law", 1, "Act 7", PUBLIC), ("Q2", 0, "a|b", PUBLIC)]);
    let no = || {
        answers(&[
            ("Q1", 0, "no", PUBLIC),
            ("Q1.why", 0, "Not yet.", PUBLIC),
            ("Q1.plan.law", 1, "Crime Bill", PUBLIC),
            ("Q1.plan.expected", 1, "2006-01-15", PUBLIC),
            ("D.5", 0, "law|staff", PUBLIC),
            ("N.5", 0, "staff", PUBLIC),
        ])
    };
    let states = codes().take(12).enumerate().map(|(place, state)| match place {
        0..8 => (state, StatusKind::Party, Some(yes())),
        8 => (state, StatusKind::Party, Some(no())),
        9 => (state, StatusKind::Party, Some(Answers::new())),
        10 => (state, StatusKind::Signatory, Some(no())),
        _ => (state, StatusKind::Party, None),
    });
    World::new(states.collect())
}

fn paragraphs(document: &Document) -> Vec<String> {
    let text = |block: &Block| match block {
        Block::Paragraph { runs, .. } => Some(plain(runs)),
        _ => None,
    };
    document.blocks.iter().filter_map(text).collect()
}

fn paragraph_after(document: &Document, question: &str) -> String {
    let all = paragraphs(document);
    let place = all.iter().position(|text| text.contains(question)).unwrap();
    all[place + 1].clone()
}

fn tables(document: &Document) -> Vec<&Table> {
    let mut tables = Vec::new();
    for block in &document.blocks {
        if let Block::Table(table) = block {
            tables.push(table);
        }
    }
    tables
}

#[test]
fn a_question_is_answered_in_words_figures_and_names() {
    let document = small().report(Language::En, PUBLIC);
    assert_eq!(
        paragraph_after(&document, "Question Q1 (article 5(1)): Is participation an offence?"),
        "All but 2 of the parties that replied (8 of 10, or 80 per cent) answered “Yes”. Of the others, 1 answered “No” and 1 did \
         not answer. The one signatory that replied: “No”. Answered “No”: Aai and Aak*."
    );
    assert_eq!(
        paragraph_after(&document, "All but 2 of"),
        "8 States cited 8 laws or other provisions (parties: 8). 2 States gave their reasons (parties: 1). 2 States reported laws \
         in preparation (parties: 1):"
    );
    let lists: Vec<_> = document.blocks.iter().filter(|block| matches!(block, Block::List(_))).collect();
    let Block::List(lines) = lists[0] else { unreachable!() };
    let lines: Vec<_> = lines.iter().map(|line| plain(line)).collect();
    assert_eq!(lines, ["Aai: Crime Bill (expected: 15 January 2006)", "Aak*: Crime Bill (expected: 15 January 2006)"]);
}

#[test]
fn a_question_that_not_all_were_asked_says_so() {
    let document = small().report(Language::En, PUBLIC);
    assert_eq!(
        paragraph_after(&document, "Question Q2"),
        "Only States whose earlier answers called for this question were asked: 8 of the 10 parties that replied. More than one answer was possible. All of the parties that were asked (8 of 8) answered \
         “Agreement”. In addition, 8 answered “Association”."
    );
}

#[test]
fn difficulties_needs_and_conclusions_follow_from_the_counts() {
    let document = small().report(Language::En, PUBLIC);
    assert_eq!(
        paragraph_after(&document, "Question D"),
        "Of the parties that replied (10), 1 reported difficulties with at least one article and 9 did not answer. Of the \
         signatories that replied (1), 1 reported difficulties with at least one article. The articles that parties named most \
         often were the following: Article 5 (1). The kinds that parties named most often were the following: Legislation (1) and \
         Staff (1)."
    );
    let all = paragraphs(&document).join("\n");
    assert!(all.contains("Replies were received from 10 of the 11 parties (91 per cent) and 1 of the signatories."), "{all}");
    assert!(all.contains("The Conference may wish to invite the 1 party that has not replied to do so"), "{all}");
    assert!(all.contains("named most often was the following: Staff."), "{all}");
}

#[test]
fn sixty_four_replies_are_reported_as_they_were() {
    let reply = || Some(answers(&[("Q1", 0, "yes", PUBLIC)]));
    let states = codes().take(140).enumerate().map(|(place, state)| match place {
        0..50 => (state, StatusKind::Party, reply()),
        50..107 => (state, StatusKind::Party, None),
        107..121 => (state, StatusKind::Signatory, reply()),
        _ => (state, StatusKind::Signatory, None),
    });
    let document = World::new(states.collect()).report(Language::En, PUBLIC);
    let said = "had received 64 replies: 50 of the 107 parties (47 per cent) and 14 of the signatories.";
    assert!(paragraphs(&document).iter().any(|text| text.ends_with(said)));
    let total: Vec<_> = tables(&document)[0].rows.last().unwrap().cells.iter().skip(1).cloned().collect();
    assert_eq!(total, [107, 50, 14, 64].map(Cell::Number));
}

#[test]
fn long_lists_of_names_stand_in_a_note() {
    let states = codes().take(30).enumerate().map(|(place, state)| {
        let said = if place < 9 { "no" } else { "yes" };
        (state, StatusKind::Party, Some(answers(&[("Q1", 0, said, PUBLIC)])))
    });
    let said = paragraph_after(&World::new(states.collect()).report(Language::En, PUBLIC), "Question Q1");
    assert!(said.ends_with("named in a note.[Aaa, Aab, Aac, Aad, Aae, Aaf, Aag, Aah and Aai.]"), "{said}");
}

/// The larger group is never named, so that who withheld an answer cannot be told by who is left; and nothing else may differ with what
/// was withheld.
#[test]
fn what_is_withheld_leaves_no_trace() {
    let hidden = Visibility::Secretariat;
    let with = |secret: Vec<(&'static str, u16, &'static str, Visibility)>| {
        let mut world = small();
        world.replies[3].2 = answers(&secret);
        world
    };
    let yes = || with(vec![("Q1", 0, "yes", hidden), ("Q1.cite.law", 1, "Hidden Act", hidden), ("Q2", 0, "c", hidden)]);
    let no =
        || with(vec![("Q1", 0, "no", hidden), ("Q1.why", 0, "Hidden reason", hidden), ("Q1.plan.law", 1, "Hidden Bill", hidden)]);
    assert_eq!(yes().report(Language::En, PUBLIC), no().report(Language::En, PUBLIC));
    assert_ne!(yes().report(Language::En, hidden), no().report(Language::En, hidden));

    let document = no().report(Language::En, PUBLIC);
    let said = paragraph_after(&document, "Question Q1");
    assert!(said.contains("1 gave an answer that is withheld") && !said.contains("Aad"), "{said}");
    assert!(!format!("{document:?}").contains("Hidden"));
    let about_q1 = document.traces.iter().filter(|trace| trace.question.as_ref().is_some_and(|id| id.as_str() == "Q1"));
    assert!(
        about_q1.map(|trace| trace.submissions.len()).all(|count| [1, 10, 11].contains(&count)),
        "answers cannot be told apart"
    );
    assert!(format!("{:?}", no().report(Language::En, hidden)).contains("Hidden Bill"));
}

#[test]
fn every_figure_and_table_has_its_trace() {
    let document = small().report(Language::En, PUBLIC);
    let mut figures = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph { runs, .. } => figures.extend(runs.iter().filter_map(|run| match run {
                Run::Figure { text, trace } => Some((text.clone(), *trace)),
                _ => None,
            })),
            Block::Table(table) => figures.push((table.caption.clone(), table.trace.unwrap())),
            _ => {}
        }
    }
    assert!(figures.len() > 40, "{figures:?}");
    assert!(figures.iter().all(|(_, trace)| *trace < document.traces.len()));
    let used: BTreeSet<_> = figures.iter().map(|(_, trace)| *trace).collect();
    assert_eq!(used.len(), document.traces.len(), "a trace that nothing leads to");
    let no = figures.iter().find(|(text, trace)| text == "1" && document.traces[*trace].filter == "Parties: No.").unwrap();
    assert_eq!(document.traces[no.1].submissions, ["2-CONVENTION-AAI-1"]);
    assert_eq!(document.traces[no.1].as_at, day("2005-07-29"));
}

#[test]
fn anchors_are_unique_and_rows_as_long_as_heads() {
    let document = small().report(Language::En, PUBLIC);
    let anchor = |block: &Block| match block {
        Block::Heading { anchor, .. } => Some(anchor.clone()),
        Block::Table(table) => Some(table.anchor.clone()),
        Block::Chart(chart) => Some(chart.anchor.clone()),
        _ => None,
    };
    let anchors: Vec<_> = document.blocks.iter().filter_map(anchor).collect();
    assert_eq!(anchors.len(), anchors.iter().collect::<BTreeSet<_>>().len(), "{anchors:?}");
    for table in tables(&document) {
        assert!(table.rows.iter().all(|row| row.cells.len() == table.head.len()), "{}", table.caption);
    }
    for block in &document.blocks {
        if let Block::Chart(chart) = block {
            assert!(anchors.contains(&chart.table), "{}", chart.caption);
            assert!(chart.bars.iter().all(|bar| bar.segments.len() == chart.legend.len()), "{}", chart.caption);
        }
    }
}

#[test]
fn words_of_another_language_are_marked() {
    let document = small().report(Language::Fr, PUBLIC);
    let foreign = |text: &str| Run::Foreign { text: text.to_owned(), language: Language::En };
    let runs: Vec<_> = document
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Paragraph { runs, .. } => runs.clone(),
            Block::List(lines) => lines.concat(),
            _ => Vec::new(),
        })
        .collect();
    for text in ["Is participation an offence?", "Yes", "Crime Bill"] {
        assert!(runs.contains(&foreign(text)), "{text}");
    }
}

#[test]
fn arabic_keeps_latin_figures_and_letters_in_their_order() {
    let document = small().report(Language::Ar, PUBLIC);
    assert!(document.masthead.distribution.contains(&"\u{200e}29 July 2005".to_owned()), "{:?}", document.masthead);
    assert!(paragraphs(&document).iter().any(|text| text.contains("\u{200e}5(1)\u{200e}")));
}

#[test]
fn a_report_without_replies_can_be_written() {
    for language in Language::ALL {
        let document = World::new(Vec::new()).report(language, PUBLIC);
        assert!(!format!("{document:?}").contains('⟦'), "{language}");
        let nobody_replied = World::new(codes().take(3).map(|state| (state, StatusKind::Party, None)).collect());
        assert!(!format!("{:?}", nobody_replied.report(language, PUBLIC)).contains('⟦'), "{language}");
    }
}
