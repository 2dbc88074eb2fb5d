//! Part III: difficulties met and technical assistance needed, article by kind, and what stands in no thematic area.

use std::collections::BTreeMap;

use super::question;
use super::share::THRESHOLDS;
use super::snapshot::Replied;
use super::tables::{counts_row, group_row};
use super::writer::Writer;
use crate::analysis::reading::Standing;
use crate::document::{Cell, Run, Table};
use crate::domain::questionnaire::{AnswerOption, Role};
use crate::domain::{Item, ItemIndex, Kind, Region, StatusKind};

/// The option of kinds that the others do not cover: many may name it, and it says nothing.
const OTHER: &str = "other";

/// Whether a question is of difficulties or of needs.
pub(super) const fn is_need(item: &Item) -> bool {
    matches!(item.role, Some(Role::Difficulty | Role::NeedsAssistance))
}

/// The part.
pub(super) fn write(writer: &mut Writer<'_>) {
    let title = writer.words.text("report-needs");
    writer.part(&title, "needs");
    section(writer, Role::Difficulty, "report-difficulties", "difficulties");
    section(writer, Role::NeedsAssistance, "report-assistance", "assistance");
    question::write_others(writer);
}

fn section(writer: &mut Writer<'_>, role: Role, title: &str, anchor: &str) {
    let questionnaire = writer.questionnaire;
    let of_role = |index: &ItemIndex| questionnaire.item(*index).role == Some(role);
    let not_group = |index: &ItemIndex| !matches!(questionnaire.item(*index).kind, Kind::Group { .. });
    let roots: Vec<_> = questionnaire.pages().iter().map(|page| page.root).filter(of_role).filter(not_group).collect();
    if roots.is_empty() {
        return;
    }
    let title = writer.words.text(title);
    writer.section(&title, anchor);
    for root in roots {
        match (&questionnaire.item(root).kind, role) {
            (Kind::Matrix, Role::Difficulty) => {
                let asked = writer.asked_for(root);
                writer.paragraph(asked);
                writer.matrix(root, "report-clause-difficulty", "report-clause-no-difficulty");
            }
            (Kind::Matrix, _) => {
                let asked = writer.asked_for(root);
                writer.paragraph(asked);
                writer.matrix(root, "report-clause-assistance", "report-clause-no-assistance");
                writer.kinds_by_region(root);
            }
            _ => question::write(writer, root),
        }
    }
}

/// A table of choices: its rows, and the options that they share.
struct Matrix<'q> {
    rows: Vec<ItemIndex>,
    options: &'q [AnswerOption],
}

/// What a State ticked in a table, taken together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ticked {
    /// At least one kind, for at least one row.
    Some,
    /// Nothing but that there is none.
    None,
    Withheld,
    NotAnswered,
    NotAsked,
}

impl<'q> Matrix<'q> {
    fn new(writer: &Writer<'q>, root: ItemIndex) -> Self {
        let rows = writer.questionnaire.item(root).children.clone();
        let options = rows.first().map_or(&[][..], |row| writer.questionnaire.item(*row).options());
        Self { rows, options }
    }

    /// The options that name a kind.
    fn kinds(&self) -> impl Iterator<Item = &'q AnswerOption> + use<'q> {
        self.options.iter().filter(|option| !option.exclusive)
    }

    fn names_kind(&self, reply: &Replied<'_>, row: ItemIndex) -> bool {
        self.kinds().any(|kind| reply.reading.holds(row, &kind.code))
    }

    fn ticked(&self, reply: &Replied<'_>) -> Ticked {
        match reply.reading.over(&self.rows) {
            Standing::Answered if self.rows.iter().any(|row| self.names_kind(reply, *row)) => Ticked::Some,
            Standing::Answered => Ticked::None,
            Standing::Withheld => Ticked::Withheld,
            Standing::NotAnswered => Ticked::NotAnswered,
            Standing::NotAsked => Ticked::NotAsked,
        }
    }
}

impl<'a> Writer<'a> {
    /// All that is said of a table of choices: who ticked something, what most often, and the figures by row and kind.
    pub(super) fn matrix(&mut self, root: ItemIndex, some: &'static str, none: &'static str) {
        let matrix = Matrix::new(self, root);
        let mut sentences = Vec::new();
        for status in self.snapshot.statuses() {
            sentences.extend(self.ticked(root, &matrix, status, [some, none]));
        }
        let articles = self.articles_most_often(&matrix);
        sentences.extend(self.most_often(root, articles, "report-top-articles"));
        let kinds = self.kinds_most_often(&matrix);
        if self.questionnaire.item(root).role == Some(Role::NeedsAssistance) {
            self.findings.needs = kinds.iter().map(|(name, _)| name.clone()).collect();
        }
        sentences.extend(self.most_often(root, kinds, "report-top-kinds"));
        self.paragraph(sentences);
        self.followups(root);
        self.rows_by_kind(root, &matrix);
    }

    fn ticked(&mut self, root: ItemIndex, matrix: &Matrix<'_>, status: StatusKind, ids: [&'static str; 2]) -> Option<Vec<Run>> {
        let places = self.snapshot.of_status(status);
        let of = |ticked| {
            let is = |place: &&usize| self.snapshot.replies.get(**place).is_some_and(|reply| matrix.ticked(reply) == ticked);
            places.iter().filter(is).copied().collect::<Vec<_>>()
        };
        let [some, none] = ids;
        let clauses = [
            (of(Ticked::Some), some),
            (of(Ticked::None), none),
            (of(Ticked::Withheld), "report-clause-withheld"),
            (of(Ticked::NotAnswered), "report-clause-not-answered"),
        ];
        let withheld = !of(Ticked::Withheld).is_empty();
        let link_id = &self.questionnaire.item(root).link_id;
        let mut said = Vec::new();
        for (members, message) in clauses.into_iter().filter(|(members, _)| !members.is_empty()) {
            let traced = if withheld { &places } else { &members };
            let filter = self.filter(Some(status), &self.words.text("report-filter-answers"));
            let trace = self.trace(Some(link_id), filter, traced);
            let phrase = self.phrase().number("count", members.len()).runs("figure", self.figure(members.len(), trace));
            said.push(phrase.say(message));
        }
        let total = self.replied(status);
        let who =
            self.words.with("report-who", &crate::language::Args::new().text("status", status.code()).text("base", "replied"));
        (!said.is_empty()).then(|| self.among(&who, total, said))
    }

    fn parties(&self) -> Vec<&'a Replied<'a>> {
        self.snapshot.replies.iter().filter(|reply| reply.submitted.status == StatusKind::Party).collect()
    }

    fn articles_most_often(&self, matrix: &Matrix<'_>) -> Vec<(String, usize)> {
        let parties = self.parties();
        let named = |row: &ItemIndex| parties.iter().filter(|reply| matrix.names_kind(reply, *row)).count();
        let counts = matrix.rows.iter().map(|row| (self.title(self.questionnaire.item(*row)), named(row)));
        most_often(counts.collect())
    }

    fn kinds_most_often(&self, matrix: &Matrix<'_>) -> Vec<(String, usize)> {
        let parties = self.parties();
        let named = |kind: &AnswerOption| {
            let ticks = |reply: &&&Replied<'_>| matrix.rows.iter().any(|row| reply.reading.holds(*row, &kind.code));
            parties.iter().filter(ticks).count()
        };
        let telling = matrix.kinds().filter(|kind| kind.code != OTHER);
        most_often(telling.map(|kind| (self.plain(&kind.words), named(kind))).collect())
    }

    fn most_often(&mut self, root: ItemIndex, counts: Vec<(String, usize)>, message: &'static str) -> Option<Vec<Run>> {
        if counts.is_empty() {
            return None;
        }
        let link_id = &self.questionnaire.item(root).link_id;
        let parties = self.snapshot.of_status(StatusKind::Party);
        let mut items = Vec::new();
        for (name, count) in counts {
            let trace = self.trace(Some(link_id), self.filter(Some(StatusKind::Party), &name), &parties);
            let figure = self.figure(count, trace);
            items.push(self.phrase().text("name", &name).runs("figure", figure).say("report-item-count"));
        }
        let list = self.all_of(items);
        Some(self.phrase().runs("list", list).say(message))
    }

    /// The figures by row and option, a block for each status.
    fn rows_by_kind(&mut self, root: ItemIndex, matrix: &Matrix<'_>) {
        let link_id = &self.questionnaire.item(root).link_id;
        let first = self.words.text("report-head-article");
        let options = matrix.options.iter().map(|option| self.plain(&option.words));
        let head = [first].into_iter().chain(options).map(Cell::Text).collect();
        let mut rows = Vec::new();
        for status in self.snapshot.statuses() {
            rows.push(group_row(self.group(status), matrix.options.len()));
            for row in &matrix.rows {
                let mut counts: Vec<usize> = matrix.options.iter().map(|option| self.ticks(status, *row, option)).collect();
                let last = counts.pop().unwrap_or_default();
                rows.push(counts_row(self.title(self.questionnaire.item(*row)), &counts, last, false));
            }
        }
        let all: Vec<usize> = (0..self.snapshot.replies.len()).collect();
        let trace = self.trace(Some(link_id), self.filter(None, &self.words.text("report-filter-answers")), &all);
        let notes = vec![self.words.text("report-table-many")];
        let title = self.words.t1("report-table-articles", "id", link_id);
        self.table(&title, Table { head, rows, notes, trace: Some(trace), ..Table::default() });
    }

    fn ticks(&self, status: StatusKind, row: ItemIndex, option: &AnswerOption) -> usize {
        let of_status = self.snapshot.replies.iter().filter(|reply| reply.submitted.status == status);
        of_status.filter(|reply| reply.reading.holds(row, &option.code)).count()
    }

    /// How many parties ticked each kind for at least one row, by regional group.
    fn kinds_by_region(&mut self, root: ItemIndex) {
        let matrix = Matrix::new(self, root);
        let parties = self.parties();
        let rows = matrix.kinds().map(|kind| {
            let ticks = |reply: &&Replied<'_>| matrix.rows.iter().any(|row| reply.reading.holds(*row, &kind.code));
            let mut by_region: BTreeMap<Region, usize> = BTreeMap::new();
            for reply in parties.iter().copied().filter(ticks) {
                *by_region.entry(reply.submitted.region).or_default() += 1;
            }
            let counts = Region::ALL.map(|region| by_region.get(&region).copied().unwrap_or_default());
            counts_row(self.plain(&kind.words), &counts, counts.iter().sum(), false)
        });
        let rows = rows.chain([self.replies_row(StatusKind::Party)]).collect();
        let link_id = &self.questionnaire.item(root).link_id;
        let filter = self.filter(Some(StatusKind::Party), &self.words.text("report-filter-answers"));
        let trace = self.trace(Some(link_id), filter, &self.snapshot.of_status(StatusKind::Party));
        let table = Table { head: self.head_by_region("report-head-kind"), rows, trace: Some(trace), ..Table::default() };
        let title = self.words.t1("report-table-kinds", "id", link_id);
        self.table(&title, table);
    }
}

/// The first few by their figures; of equals, those that come first in the form. What nobody named is not among them.
fn most_often(mut counts: Vec<(String, usize)>) -> Vec<(String, usize)> {
    counts.retain(|(_, count)| *count > 0);
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.truncate(THRESHOLDS.most_often);
    counts
}
