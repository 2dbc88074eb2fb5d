//! Documents as plain text for a terminal. Notes stand at the end, charts as sentences; figures do not carry the numbers of what they rest on,
//! which the HTML has. Text from right to left stays in its logical order, which the terminal turns.

mod layout;
mod table;

use crate::document::{Block, Chart, Document, Masthead, Run, Trace};
use crate::language::Words;

use super::svg::spoken;
use layout::{indented, wrap};

/// The measure of text, in columns of the terminal.
const WIDTH: usize = 78;
/// How far paragraphs with a number, lists and notes are set in.
const INDENT: usize = 4;

/// The whole document, its last line ended.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut writer = Writer { words: Words::new(document.language), lines: Vec::new(), notes: Vec::new() };
    if let Some(demonstration) = &document.demonstration {
        writer.part(vec![demonstration.clone()]);
    }
    writer.masthead(&document.masthead);
    for block in &document.blocks {
        writer.block(block);
    }
    writer.foot();
    writer.basis(document);
    writer.lines.join("\n").replace('\u{a0}', " ") + "\n"
}

struct Writer {
    words: Words,
    lines: Vec<String>,
    notes: Vec<String>,
}

impl Writer {
    /// Adds lines, a blank one before them.
    fn part(&mut self, lines: Vec<String>) {
        if !self.lines.is_empty() && !lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }

    fn masthead(&mut self, masthead: &Masthead) {
        let before = [std::slice::from_ref(&masthead.organ), &masthead.session, &masthead.distribution].concat();
        let lines: Vec<_> = before.iter().filter(|line| !line.is_empty()).flat_map(|line| wrap(line, WIDTH)).collect();
        self.part(lines);
        let titles = [&masthead.title, &masthead.subtitle].into_iter().filter(|line| !line.is_empty());
        let mut lines: Vec<_> = titles.flat_map(|line| wrap(line, WIDTH)).collect();
        lines.push("═".repeat(WIDTH));
        self.part(lines);
    }

    fn block(&mut self, block: &Block) {
        let lines = match block {
            Block::Heading { text, .. } => {
                self.lines.push(String::new());
                wrap(text, WIDTH)
            }
            Block::Paragraph { number: Some(number), runs } => indented(&format!("{number}."), &self.runs(runs), INDENT, WIDTH),
            Block::Paragraph { number: None, runs } => wrap(&self.runs(runs), WIDTH),
            Block::List(items) => items.iter().flat_map(|runs| indented("-", &self.runs(runs), INDENT, WIDTH)).collect(),
            Block::Table(table) => table::lines(self.words, table),
            Block::Chart(chart) => self.chart(chart),
        };
        self.part(lines);
    }

    fn runs(&mut self, runs: &[Run]) -> String {
        runs.iter().map(|run| self.run(run)).collect()
    }

    fn run(&mut self, run: &Run) -> String {
        match run {
            Run::Text(text) | Run::Emphasis(text) | Run::Figure { text, .. } | Run::Foreign { text, .. } => text.clone(),
            Run::Footnote(runs) => {
                // The place is taken first: a note within a note comes after it.
                let place = self.notes.len();
                self.notes.push(String::new());
                let text = self.runs(runs);
                if let Some(note) = self.notes.get_mut(place) {
                    *note = text;
                }
                format!(" [{}]", place + 1)
            }
        }
    }

    fn chart(&self, chart: &Chart) -> Vec<String> {
        let bars = chart.bars.iter().flat_map(|bar| indented("-", &spoken(bar, &chart.legend, self.words), INDENT, WIDTH));
        wrap(&chart.caption, WIDTH).into_iter().chain(bars).collect()
    }

    fn foot(&mut self) {
        if self.notes.is_empty() {
            return;
        }
        let notes = std::mem::take(&mut self.notes);
        let numbered =
            notes.iter().enumerate().flat_map(|(place, note)| indented(&format!("[{}]", place + 1), note, INDENT + 1, WIDTH));
        let lines = [String::new(), self.words.text("document-notes")].into_iter().chain(numbered).collect();
        self.part(lines);
    }

    fn basis(&mut self, document: &Document) {
        if document.traces.is_empty() {
            return;
        }
        let numbered = document.traces.iter().enumerate().flat_map(|(place, trace)| {
            let text = self.trace(trace, document.same_submissions(place));
            indented(&format!("{}.", place + 1), &text, INDENT, WIDTH)
        });
        let lines = [String::new(), self.words.text("document-basis")].into_iter().chain(numbered).collect();
        self.part(lines);
    }

    fn trace(&self, trace: &Trace, earlier: Option<usize>) -> String {
        let question = trace.question.as_ref().map(|id| format!("{}. ", self.words.t1("document-basis-question", "id", id)));
        let as_at = self.words.t1("document-basis-as-at", "date", self.words.date(&trace.as_at));
        let submissions = match earlier {
            _ if trace.submissions.is_empty() => String::new(),
            Some(earlier) => self.words.t1("document-basis-same", "number", earlier + 1),
            None => trace.submissions.join(" "),
        };
        format!("{}{} {as_at}. {submissions}", question.unwrap_or_default(), trace.filter)
    }
}
