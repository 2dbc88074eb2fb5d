//! Part IV: conclusions, by simple rules from what the other parts counted. Each names figures, none judges a State.

use std::collections::BTreeSet;

use super::introduction::by_status;
use super::snapshot::Snapshot;
use super::tally::{Answer, Tally};
use super::writer::Writer;
use crate::document::Run;
use crate::domain::{Item, LinkId, StatusKind};

/// What the parts before gave to conclude from.
#[derive(Default)]
pub(super) struct Findings<'a> {
    /// The questions on what the instrument asks for, and what the parties answered.
    compliance: Vec<Finding<'a>>,
    /// The kinds of assistance that parties named most often.
    pub(super) needs: Vec<String>,
    /// The States with laws in preparation, by their places in the snapshot.
    pub(super) planning: BTreeSet<usize>,
}

struct Finding<'a> {
    item: &'a Item,
    /// Parties whose answer is a yes.
    yes: usize,
    /// Parties that gave an answer which may be told.
    answered: usize,
}

impl<'a> Findings<'a> {
    /// Notes what parties answered to a question on what the instrument asks for.
    pub(super) fn add(&mut self, item: &'a Item, tally: &Tally<'_>, snapshot: &Snapshot<'_>) {
        let party = |place: &usize| snapshot.has_status(*place, StatusKind::Party);
        let who = |good: &dyn Fn(&str) -> bool| {
            let chosen =
                tally.buckets.iter().filter(|bucket| matches!(bucket.answer, Answer::Option(option) if good(&option.code)));
            chosen.flat_map(|bucket| bucket.members.iter().copied()).filter(party).collect::<BTreeSet<_>>().len()
        };
        let yes = who(&|code| item.positive.iter().any(|positive| positive == code));
        let answered = who(&|_| true);
        if !item.positive.is_empty() && answered > 0 {
            self.compliance.push(Finding { item, yes, answered });
        }
    }
}

/// The part.
pub(super) fn write(writer: &mut Writer<'_>) {
    let title = writer.words.text("report-conclusions");
    writer.part(&title, "conclusions");
    let replies = replies(writer);
    writer.paragraph(replies);
    let compliance = compliance(writer);
    writer.paragraph(compliance);
    let plans = plans(writer);
    writer.paragraph(plans);
    let needs = needs(writer);
    writer.paragraph(needs);
}

fn replies(writer: &mut Writer<'_>) -> Vec<Vec<Run>> {
    let clauses = by_status(writer);
    let clauses = writer.all_of(clauses);
    let came = writer.phrase().runs("clauses", clauses).say("report-conclusion-replies");
    let awaited = writer.snapshot.awaited.len();
    let trace = writer.trace(None, writer.filter(Some(StatusKind::Party), &writer.words.text("report-filter-awaited")), &[]);
    let wish = writer.phrase().number("count", awaited).runs("figure", writer.figure(awaited, trace));
    let wish = if awaited > 0 { wish.say("report-conclusion-awaited") } else { Vec::new() };
    vec![came, wish]
}

fn compliance(writer: &mut Writer<'_>) -> Vec<Vec<Run>> {
    let total = writer.findings.compliance.len();
    if total == 0 {
        return Vec::new();
    }
    let most = writer.findings.compliance.iter().filter(|finding| 2 * finding.yes > finding.answered).count();
    let fewer: Vec<&Item> = writer
        .findings
        .compliance
        .iter()
        .filter(|finding| 2 * finding.yes < finding.answered)
        .map(|finding| finding.item)
        .collect();
    let filter = writer.filter(Some(StatusKind::Party), &writer.words.text("report-filter-answers"));
    let parties = writer.snapshot.of_status(StatusKind::Party);
    let trace = writer.trace(None, filter, &parties);
    let figures = (writer.figure(most, trace), writer.figure(total, trace));
    let said = writer.phrase().runs("figure", figures.0).runs("total", figures.1);
    let said = said.say("report-conclusion-measures");
    if fewer.is_empty() {
        return vec![said];
    }
    let list = writer.all_of(fewer.into_iter().map(|item| vec![Run::Text(name(writer, item))]).collect());
    vec![said, writer.phrase().runs("list", list).say("report-conclusion-fewer")]
}

/// `C45 (article 13(1))`.
fn name(writer: &Writer<'_>, item: &Item) -> String {
    let id: &LinkId = &item.link_id;
    match writer.articles(item) {
        Some(articles) => {
            let args = crate::language::Args::new().text("id", id).text("articles", articles);
            writer.words.with("report-question-name", &args)
        }
        None => id.to_string(),
    }
}

fn plans(writer: &mut Writer<'_>) -> Vec<Vec<Run>> {
    let places: Vec<usize> = writer.findings.planning.iter().copied().collect();
    if places.is_empty() {
        return Vec::new();
    }
    let parties: Vec<usize> =
        places.iter().copied().filter(|place| writer.snapshot.has_status(*place, StatusKind::Party)).collect();
    let planned = writer.words.text("report-filter-planned");
    let all = writer.trace(None, writer.filter(None, &planned), &places);
    let of_parties = writer.trace(None, writer.filter(Some(StatusKind::Party), &planned), &parties);
    let phrase = writer
        .phrase()
        .number("count", places.len())
        .runs("figure", writer.figure(places.len(), all))
        .runs("parties", writer.figure(parties.len(), of_parties));
    vec![phrase.say("report-conclusion-planned")]
}

fn needs(writer: &Writer<'_>) -> Vec<Vec<Run>> {
    if writer.findings.needs.is_empty() {
        return Vec::new();
    }
    let list = writer.all_of(writer.findings.needs.iter().map(|need| vec![Run::Text(need.clone())]).collect());
    vec![writer.phrase().runs("list", list).say("report-conclusion-needs")]
}
