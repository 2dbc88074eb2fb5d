//! Tables and charts of one question: answers by regional group, parties first and signatories in a block of their own.

use super::tally::{Answer, Bucket, Tally};
use super::writer::Writer;
use crate::document::{Bar, Cell, Chart, Fill, Row, Table};
use crate::domain::{Region, StatusKind};

impl Writer<'_> {
    /// The table of a question; its anchor.
    pub(super) fn table_of(&mut self, tally: &Tally<'_>) -> String {
        let filter = self.filter(None, &self.words.text("report-filter-answers"));
        let places: Vec<usize> = (0..self.snapshot.replies.len()).collect();
        let trace = self.trace(Some(tally.question), filter, &places);
        let notes = tally.many.then(|| self.words.text("report-table-many"));
        let table = Table {
            head: self.head_by_region("report-head-answer"),
            rows: self.snapshot.statuses().into_iter().flat_map(|status| self.block(tally, status)).collect(),
            notes: notes.into_iter().collect(),
            trace: Some(trace),
            ..Table::default()
        };
        let title = self.words.t1("report-table-question", "id", tally.question);
        self.table(&title, table)
    }

    /// A column for each regional group, and one for all.
    pub(super) fn head_by_region(&self, first: &str) -> Vec<Cell> {
        let regions = Region::ALL.map(|region| self.words.region(region));
        let all = self.words.text("report-all-regions");
        [self.words.text(first)].into_iter().chain(regions).chain([all]).map(Cell::Text).collect()
    }

    /// The rows of one status.
    fn block(&self, tally: &Tally<'_>, status: StatusKind) -> Vec<Row> {
        let shown = |bucket: &&Bucket<'_>| match bucket.answer {
            Answer::Option(_) | Answer::Given | Answer::NotAnswered => true,
            Answer::Unknown | Answer::Withheld | Answer::NotAsked => !bucket.members.is_empty(),
        };
        let rows = tally.buckets.iter().filter(shown).map(|bucket| {
            let by_region = Region::ALL.map(|region| tally.count_in(bucket, status, region));
            counts_row(self.label(bucket.answer), &by_region, tally.count(bucket, status), false)
        });
        [group_row(self.group(status), Region::ALL.len() + 1)].into_iter().chain(rows).chain([self.replies_row(status)]).collect()
    }

    /// How many of a status replied.
    pub(super) fn replies_row(&self, status: StatusKind) -> Row {
        let replied = self.snapshot.of_status(status);
        let of = |region| {
            let places = replied.iter().filter_map(|place| self.snapshot.replies.get(*place));
            places.filter(|reply| reply.submitted.region == region).count()
        };
        counts_row(self.words.text("report-head-replies"), &Region::ALL.map(of), replied.len(), true)
    }

    /// The chart of a choice, with the anchor of its table: yes and no for each status, or each option for the parties.
    pub(super) fn chart_of(&mut self, tally: &Tally<'_>, table: String) {
        let (legend, bars) = if tally.is_polar() { self.polar(tally) } else { self.by_option(tally) };
        let title = self.words.t1("report-figure-question", "id", tally.question);
        self.chart(&title, Chart { bars, legend, table, caption: String::new(), anchor: String::new() });
    }

    fn polar(&self, tally: &Tally<'_>) -> (Vec<(Fill, String)>, Vec<Bar>) {
        let fill = |answer: Answer<'_>| match answer.code() {
            Some("yes") => Fill::Dark,
            Some("no") => Fill::Light,
            _ if answer.is_substance() => Fill::Middle,
            _ => Fill::Hatched,
        };
        let told = || tally.buckets.iter().filter(|bucket| bucket.answer != Answer::NotAsked);
        let bar = |status| Bar {
            label: self.group(status),
            segments: [Fill::Dark, Fill::Middle, Fill::Light, Fill::Hatched]
                .map(|each| sum(told().filter(|bucket| fill(bucket.answer) == each).map(|bucket| tally.count(bucket, status))))
                .into(),
        };
        let name = |code| tally.option(code).map_or_else(String::new, |bucket| self.label(bucket.answer));
        let legend = vec![
            (Fill::Dark, name("yes")),
            (Fill::Middle, self.words.text("report-legend-other")),
            (Fill::Light, name("no")),
            (Fill::Hatched, self.words.text("report-legend-none")),
        ];
        without_empty(legend, self.snapshot.statuses().into_iter().map(bar).collect())
    }

    fn by_option(&self, tally: &Tally<'_>) -> (Vec<(Fill, String)>, Vec<Bar>) {
        let status = self.snapshot.statuses().into_iter().next().unwrap_or(StatusKind::Party);
        let asked = tally.asked_of(status).len();
        let silent = tally.buckets.iter().filter(|bucket| !bucket.answer.is_substance() && bucket.answer != Answer::NotAsked);
        let silent: usize = silent.map(|bucket| tally.count(bucket, status)).sum();
        let bar = |bucket: &Bucket<'_>| {
            let chose = tally.count(bucket, status);
            let others = asked.saturating_sub(silent + chose);
            Bar { label: self.label(bucket.answer), segments: [chose, others, silent].map(|count| sum([count])).into() }
        };
        let group = self.group(status);
        let legend = vec![
            (Fill::Dark, self.words.t1("report-legend-chosen", "group", &group)),
            (Fill::Light, self.words.t1("report-legend-not-chosen", "group", &group)),
            (Fill::Hatched, self.words.text("report-legend-none")),
        ];
        without_empty(legend, tally.buckets.iter().filter(|bucket| bucket.answer.is_substance()).map(bar).collect())
    }
}

/// The head of a block of rows.
pub(super) fn group_row(name: String, columns: usize) -> Row {
    Row { cells: [Cell::Text(name)].into_iter().chain(vec![Cell::Empty; columns]).collect(), strong: true }
}

/// A row of figures with their total.
pub(super) fn counts_row(name: String, counts: &[usize], total: usize, strong: bool) -> Row {
    let numbers = counts.iter().chain([&total]).map(|count| number(*count));
    Row { cells: [Cell::Text(name)].into_iter().chain(numbers).collect(), strong }
}

pub(super) fn number(count: usize) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn sum(counts: impl IntoIterator<Item = usize>) -> u32 {
    u32::try_from(counts.into_iter().sum::<usize>()).unwrap_or(u32::MAX)
}

/// Leaves out what no bar has, but for yes and no.
fn without_empty(legend: Vec<(Fill, String)>, mut bars: Vec<Bar>) -> (Vec<(Fill, String)>, Vec<Bar>) {
    let kept: Vec<bool> = legend
        .iter()
        .enumerate()
        .map(|(place, (fill, _))| {
            matches!(fill, Fill::Dark | Fill::Light)
                || bars.iter().any(|bar| bar.segments.get(place).is_some_and(|count| *count > 0))
        })
        .collect();
    for bar in &mut bars {
        bar.segments = bar.segments.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(count, _)| *count).collect();
    }
    (legend.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(entry, _)| entry).collect(), bars)
}
