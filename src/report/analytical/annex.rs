//! The annexes: who replied, when and in which language, and the parties that had not.

use super::tables::number;
use super::writer::Writer;
use crate::document::{Cell, Row, Run, Table};
use crate::domain::{Region, State};
use crate::language::list_and;

/// Both annexes.
pub(super) fn write(writer: &mut Writer<'_>) {
    let title = writer.words.text("report-annex-replies");
    writer.heading(1, title, "annex-replies");
    replies(writer);
    let title = writer.words.text("report-annex-awaited");
    writer.heading(1, title, "annex-awaited");
    awaited(writer);
}

fn replies(writer: &mut Writer<'_>) {
    let head = ["report-head-state", "report-head-status", "report-head-received", "report-head-language"];
    let rows: Vec<Row> = writer
        .snapshot
        .replies
        .iter()
        .map(|reply| {
            let name = match writer.mark(reply.submitted.status) {
                Some(mark) => Cell::Marked { text: reply.name.clone(), mark },
                None => Cell::Text(reply.name.clone()),
            };
            let status = writer.words.status(reply.submitted.status);
            let received = writer.words.date_short(&reply.submitted.submitted_on).replace(' ', "\u{a0}");
            let language = writer.words.t1("report-language-name", "language", reply.submitted.language.code());
            Row { cells: [name].into_iter().chain([status, received, language].map(Cell::Text)).collect(), strong: false }
        })
        .collect();
    let all: Vec<usize> = (0..writer.snapshot.replies.len()).collect();
    let trace = writer.trace(None, writer.filter(None, &writer.words.text("report-filter-replies")), &all);
    let head = head.iter().map(|id| Cell::Text(writer.words.t(id))).collect();
    let title = writer.words.text("report-table-replied");
    writer.table(&title, Table { head, rows, trace: Some(trace), ..Table::default() });
}

fn awaited(writer: &mut Writer<'_>) {
    let filter = writer.filter(Some(crate::domain::StatusKind::Party), &writer.words.text("report-filter-awaited"));
    let trace = writer.trace(None, filter, &[]);
    let states = &writer.snapshot.awaited;
    if states.is_empty() {
        let none = vec![Run::Text(writer.words.text("report-none-awaited"))];
        writer.paragraph(vec![none]);
        return;
    }
    let of = |region| states.iter().filter(move |state| state.region == region).copied().collect::<Vec<&State>>();
    let rows = Region::ALL.into_iter().map(|region| (region, of(region))).filter(|(_, states)| !states.is_empty());
    let rows = rows.map(|(region, states)| {
        let names: Vec<&str> = states.iter().map(|state| state.name(writer.words.language)).collect();
        let names = list_and(writer.words.language, &names);
        Row { cells: vec![Cell::Text(writer.words.region(region)), number(states.len()), Cell::Text(names)], strong: false }
    });
    let rows = rows.collect();
    let head = ["report-head-region", "report-head-parties", "report-head-names"];
    let head = head.iter().map(|id| Cell::Text(writer.words.t(id))).collect();
    let title = writer.words.text("report-table-awaited");
    writer.table(&title, Table { head, rows, trace: Some(trace), ..Table::default() });
}
