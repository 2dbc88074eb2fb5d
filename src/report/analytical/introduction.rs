//! Part I: the mandate, how the replies were obtained, how many there are, and how to read the report.

use super::tables::number;
use super::writer::Writer;
use crate::document::{Cell, Row, Run, Table};
use crate::domain::{Instrument, StatusKind};
use crate::language::Args;

/// The decisions of the first session under which the first cycle was held (work plans and questionnaires of each instrument).
const fn decision(instrument: Instrument) -> Option<&'static str> {
    match instrument {
        Instrument::Convention => Some("1/2"),
        Instrument::Trafficking => Some("1/5"),
        Instrument::Migrants => Some("1/6"),
        Instrument::Firearms => None,
    }
}

/// The cycle that those decisions are of.
const FIRST_CYCLE: i32 = 2;

/// The part.
pub(super) fn write(writer: &mut Writer<'_>) {
    let title = writer.words.text("report-introduction");
    writer.part(&title, "introduction");
    let mandate = vec![plain(writer, "report-mandate"), adopted(writer)];
    writer.paragraph(mandate);
    let method = method(writer);
    writer.paragraph(vec![method]);
    let replies = replies(writer);
    writer.paragraph(vec![replies]);
    table(writer);
    let caveat = vec![vec![Run::Text(writer.words.text("report-caveat"))]];
    writer.paragraph(caveat);
    let reading = reading(writer);
    writer.paragraph(vec![reading]);
}

fn instrument(writer: &Writer<'_>) -> &'static str {
    writer.questionnaire.instrument.code()
}

fn plain(writer: &Writer<'_>, id: &str) -> Vec<Run> {
    writer.phrase().text("instrument", instrument(writer)).say(id)
}

fn adopted(writer: &Writer<'_>) -> Vec<Run> {
    if !writer.questionnaire.adopted {
        return plain(writer, "report-drafted");
    }
    match decision(writer.questionnaire.instrument).filter(|_| writer.input.cycle.number == FIRST_CYCLE) {
        Some(decision) => {
            let phrase = writer.phrase().text("instrument", instrument(writer)).text("decision", decision);
            phrase.say("report-adopted-by-decision")
        }
        None => plain(writer, "report-adopted"),
    }
}

fn method(writer: &Writer<'_>) -> Vec<Run> {
    let dates = writer.input.cycle.dates;
    writer
        .phrase()
        .text("instrument", instrument(writer))
        .text("opens", &writer.date(dates.opens))
        .text("due", &writer.date(dates.due))
        .text("date", &writer.date(writer.input.as_at))
        .say("report-method")
}

/// `By 29 July 2005, the Secretariat had received 64 replies: 50 of the 107 parties (47 per cent) and 14 of the signatories.`
fn replies(writer: &mut Writer<'_>) -> Vec<Run> {
    let all: Vec<usize> = (0..writer.snapshot.replies.len()).collect();
    let filter = writer.filter(None, &writer.words.text("report-filter-replies"));
    let trace = writer.trace(None, filter, &all);
    let clauses = by_status(writer);
    let clauses = writer.all_of(clauses);
    let phrase = writer
        .phrase()
        .text("date", &writer.date(writer.input.as_at))
        .number("count", all.len())
        .runs("figure", writer.figure(all.len(), trace))
        .runs("clauses", clauses);
    phrase.say("report-replies")
}

/// The parties that replied, of all parties, and the others beside.
pub(super) fn by_status(writer: &mut Writer<'_>) -> Vec<Vec<Run>> {
    let mut clauses = vec![parties(writer)];
    for (status, message) in
        [(StatusKind::Signatory, "report-replies-signatories"), (StatusKind::Neither, "report-replies-others")]
    {
        let count = writer.snapshot.of_status(status).len();
        if count > 0 {
            let figure = writer.replied(status);
            clauses.push(writer.phrase().number("count", count).runs("figure", figure).say(message));
        }
    }
    clauses
}

fn parties(writer: &mut Writer<'_>) -> Vec<Run> {
    let rate = writer.snapshot.responses.all.rate;
    let filter = writer.filter(Some(StatusKind::Party), &writer.words.text("report-filter-register"));
    let register = writer.trace(None, filter, &[]);
    let replied = writer.replied(StatusKind::Party);
    let phrase = writer
        .phrase()
        .runs("replied", replied)
        .number("count", rate.parties)
        .runs("parties", writer.figure(rate.parties, register));
    match rate.per_cent.filter(|_| rate.parties >= super::share::THRESHOLDS.percent_of) {
        Some(percent) => {
            let percent = vec![Run::Figure { text: writer.words.percent(percent), trace: register }];
            phrase.runs("percent", percent).say("report-replies-parties-percent")
        }
        None => phrase.say("report-replies-parties"),
    }
}

fn table(writer: &mut Writer<'_>) {
    let others = writer.snapshot.responses.all.others > 0;
    let mut head =
        vec!["report-head-region", "report-head-parties", "report-head-parties-replied", "report-head-signatories-replied"];
    head.extend(others.then_some("report-head-others-replied"));
    head.push("report-head-replies");
    let row = |name: String, response: crate::analysis::rate::Response, strong| {
        let mut counts = vec![response.rate.parties, response.rate.replied, response.signatories];
        counts.extend(others.then_some(response.others));
        counts.push(response.replies());
        Row { cells: [Cell::Text(name)].into_iter().chain(counts.into_iter().map(number)).collect(), strong }
    };
    let regions = writer.snapshot.responses.by_region.iter();
    let mut rows: Vec<Row> = regions.map(|(region, response)| row(writer.words.region(*region), *response, false)).collect();
    rows.push(row(writer.words.text("report-all-regions"), writer.snapshot.responses.all, true));
    let head = head.iter().map(|id| Cell::Text(writer.words.t(id))).collect();
    let all: Vec<usize> = (0..writer.snapshot.replies.len()).collect();
    let trace = writer.trace(None, writer.filter(None, &writer.words.text("report-filter-replies")), &all);
    let title = writer.words.text("report-table-replies");
    writer.table(&title, Table { head, rows, trace: Some(trace), ..Table::default() });
}

/// How names and figures are to be read.
fn reading(writer: &Writer<'_>) -> Vec<Run> {
    let args = Args::new()
        .text("signatory", writer.words.text("report-mark-signatory"))
        .text("neither", writer.words.text("report-mark-neither"));
    vec![Run::Text(writer.words.with("report-reading", &args))]
}
