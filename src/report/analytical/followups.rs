//! What stands behind an answer: reasons, particulars, laws cited, laws in preparation. Only what the reader may see is counted or quoted.

use std::collections::BTreeSet;

use super::snapshot::Replied;
use super::tally::columns;
use super::writer::Writer;
use crate::analysis::reading::Given;
use crate::document::Run;
use crate::domain::date::PartialDate;
use crate::domain::questionnaire::Role;
use crate::domain::{ItemIndex, Kind, StatusKind};

impl Writer<'_> {
    /// A paragraph on the follow-ups of a question, and the laws in preparation, one a line.
    pub(super) fn followups(&mut self, root: ItemIndex) {
        let questionnaire = self.questionnaire;
        let mut sentences = Vec::new();
        if questionnaire.item(root).kind == Kind::List {
            let entries = self.entries(root);
            sentences.extend(self.supplied(root, "report-entries", entries));
        }
        let (mut planned, mut plans) = (None, Vec::new());
        for index in questionnaire.page_items(root).into_iter().filter(|index| *index != root) {
            match questionnaire.item(index).role {
                Some(Role::Explains) => sentences.extend(self.supplied(index, "report-reasons", 0)),
                Some(Role::Specifies) => sentences.extend(self.supplied(index, "report-particulars", 0)),
                Some(Role::Cites) => {
                    let laws = self.entries(index);
                    sentences.extend(self.supplied(index, "report-cited", laws));
                }
                Some(Role::Plans) => {
                    planned = planned.or(self.supplied(index, "report-planned", 0));
                    plans.extend(self.plans(index));
                }
                _ => {}
            }
        }
        // What leads over to the lines of the list stands last.
        sentences.extend(planned);
        self.paragraph(sentences);
        self.list(plans);
    }

    /// The replies that say something to an item or to a column of it.
    fn saying(&self, index: ItemIndex) -> Vec<usize> {
        let columns = columns(self.questionnaire, index);
        let says = |reply: &Replied<'_>| columns.iter().any(|column| !reply.reading.of(*column).is_empty());
        (0..).zip(&self.snapshot.replies).filter(|(_, reply)| says(reply)).map(|(place, _)| place).collect()
    }

    /// How many States supplied something, and how many of them are parties; nothing, if none did.
    fn supplied(&mut self, index: ItemIndex, message: &'static str, entries: usize) -> Option<Vec<Run>> {
        let places = self.saying(index);
        if places.is_empty() {
            return None;
        }
        let item = self.questionnaire.item(index);
        let parties: Vec<usize> =
            places.iter().copied().filter(|place| self.snapshot.has_status(*place, StatusKind::Party)).collect();
        let what = self.words.text("report-filter-given");
        let all = self.trace(Some(&item.link_id), self.filter(None, &what), &places);
        let of_parties = self.trace(Some(&item.link_id), self.filter(Some(StatusKind::Party), &what), &parties);
        let phrase = self
            .phrase()
            .number("count", places.len())
            .runs("figure", self.figure(places.len(), all))
            .runs("parties", self.figure(parties.len(), of_parties));
        let phrase =
            if entries == 0 { phrase } else { phrase.number("entries", entries).runs("total", self.figure(entries, all)) };
        Some(phrase.say(message))
    }

    /// How many rows States filled in.
    fn entries(&self, index: ItemIndex) -> usize {
        self.snapshot.replies.iter().map(|reply| self.rows(reply, index).len()).sum()
    }

    fn rows(&self, reply: &Replied<'_>, index: ItemIndex) -> BTreeSet<u16> {
        let columns = columns(self.questionnaire, index);
        columns.iter().flat_map(|column| reply.reading.of(*column)).map(|given| given.row).collect()
    }

    /// What is planned, one State and row a line.
    fn plans(&mut self, index: ItemIndex) -> Vec<Vec<Run>> {
        let mut lines = Vec::new();
        for (place, reply) in (0..).zip(&self.snapshot.replies) {
            let rows = self.rows(reply, index);
            if !rows.is_empty() {
                self.findings.planning.insert(place);
            }
            for row in rows {
                lines.push(self.plan(place, reply, index, row));
            }
        }
        lines
    }

    fn plan(&self, place: usize, reply: &Replied<'_>, index: ItemIndex, row: u16) -> Vec<Run> {
        let mut words = Vec::new();
        let mut date = None;
        for column in columns(self.questionnaire, index) {
            for given in reply.reading.of(column).iter().filter(|given| given.row == row) {
                match self.questionnaire.item(column).kind {
                    Kind::Date => date = given.answer.values.first().map(|value| self.partial_date(value)),
                    _ => words.extend(self.spoken(given)),
                }
            }
        }
        let phrase = self.phrase().text("state", &self.names(&[place])).runs("plan", words.clone());
        match date {
            Some(date) if words.is_empty() => phrase.text("date", &date).say("report-plan-date"),
            Some(date) => phrase.text("date", &date).say("report-plan-dated"),
            None => phrase.say("report-plan"),
        }
    }

    /// An answer in the State's own words.
    fn spoken(&self, given: &Given<'_>) -> Vec<Run> {
        given.answer.values.iter().map(|value| self.said(value, given.answer.language)).collect()
    }

    /// A date as it is known: in full, or the month or year in figures.
    fn partial_date(&self, value: &str) -> String {
        let full = PartialDate::parse(value).and_then(PartialDate::full);
        full.map_or_else(|| value.to_owned(), |date| self.date(date))
    }
}
