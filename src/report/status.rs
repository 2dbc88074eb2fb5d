//! The status of ratifications as a document: the summary and the tables by region of the annex to the Secretary-General's report of 2004.
//! The rules of status are `domain`'s.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::document::{Block, Cell, Document, Masthead, Row, Run, Table, Trace};
use crate::domain::{
    Action, Instrument, Language, Region, Register, State, StateCode, Status, StatusKind, TreatyAction, entry_into_force,
};
use crate::language::{Args, Words, sort_states};

/// The document's only trace: all its figures rest on the register.
const TRACE: usize = 0;

/// The day on which the Federal Republic of Yugoslavia became Serbia and Montenegro (note b of the source's annex).
const RENAMED: Option<NaiveDate> = NaiveDate::from_ymd_opt(2003, 2, 4);

/// The status of ratifications at the end of a day. The summary counts all signatures; the tables by region list those that have
/// expressed their consent to be bound by at least one instrument, in the order of the language.
#[must_use]
pub fn status_of_ratifications(states: &[State], register: &Register, as_at: NaiveDate, language: Language) -> Document {
    let writer = Writer { words: Words::new(language), states, register, as_at };
    Document { language, masthead: writer.masthead(), demonstration: None, blocks: writer.blocks(), traces: vec![writer.trace()] }
}

struct Writer<'a> {
    words: Words,
    states: &'a [State],
    register: &'a Register,
    as_at: NaiveDate,
}

impl Writer<'_> {
    fn masthead(&self) -> Masthead {
        Masthead { organ: self.words.text("document-organ"), title: self.dated("status-title"), ..Masthead::default() }
    }

    fn trace(&self) -> Trace {
        Trace { question: None, filter: self.dated("status-trace"), as_at: self.as_at, submissions: Vec::new() }
    }

    /// A message whose only argument is the day of the document.
    fn dated(&self, id: &str) -> String {
        self.words.t1(id, "date", self.words.date(&self.as_at))
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks = vec![self.heading("status-summary", "summary"), Block::Table(self.summary())];
        blocks.push(self.heading("status-by-region", "by-region"));
        let regions: Vec<_> = Region::ALL.into_iter().filter_map(|region| self.region(region)).collect();
        if regions.is_empty() {
            blocks.push(paragraph(self.dated("status-none")));
        } else {
            blocks.push(paragraph(self.words.text("status-by-region-intro")));
            blocks.extend(regions.into_iter().map(Block::Table));
            blocks.push(Block::Table(self.all_regions()));
        }
        blocks
    }

    fn heading(&self, id: &str, anchor: &str) -> Block {
        Block::Heading { level: 1, text: self.words.text(id), anchor: anchor.to_owned() }
    }

    fn summary(&self) -> Table {
        let head = ["status-instrument", "status-signatures", "status-parties", "status-by-accession", "status-entry-into-force"];
        Table {
            caption: self.words.text("status-summary-caption"),
            head: head.iter().map(|id| Cell::Text(self.words.text(id))).collect(),
            rows: Instrument::ALL.into_iter().map(|instrument| self.summary_row(instrument)).collect(),
            notes: vec![self.words.text("status-note-signatures"), self.words.text("status-note-force")],
            trace: Some(TRACE),
            anchor: "table-summary".to_owned(),
        }
    }

    fn summary_row(&self, instrument: Instrument) -> Row {
        let parties = self.register.with_status(instrument, StatusKind::Party, self.as_at);
        let acceded =
            parties.iter().filter(|state| self.consent(instrument, **state).is_some_and(|(act, _)| act == Action::Accession));
        let force = entry_into_force(self.register, instrument, self.as_at)
            .map_or_else(|| self.words.text("status-not-in-force"), |date| self.unbroken(date));
        let title = self.words.t(format!("instrument-{}", instrument.code()));
        let counts = [self.signatures(instrument), parties.len(), acceded.count()];
        let cells = [Cell::Text(title)].into_iter().chain(counts.map(number)).chain([Cell::Text(force)]);
        Row { cells: cells.collect(), strong: false }
    }

    /// All that have signed, parties included.
    fn signatures(&self, instrument: Instrument) -> usize {
        let signed = |act: &TreatyAction| act.action == Action::Signature && act.date <= self.as_at;
        let acted = self.register.acted(instrument, self.as_at);
        acted.into_iter().filter(|state| self.register.actions(instrument, *state).iter().any(signed)).count()
    }

    /// How and when a State became a party, if it is one.
    fn consent(&self, instrument: Instrument, state: StateCode) -> Option<(Action, NaiveDate)> {
        match self.register.status(instrument, state, self.as_at) {
            Status::Party { action, since } => Some((action, since)),
            Status::Signatory { .. } | Status::Neither => None,
        }
    }

    /// The parties of a regional group, in the order of the language.
    fn parties(&self, region: Region) -> Vec<&State> {
        let party = |state: &State| Instrument::ALL.iter().any(|each| self.consent(*each, state.code).is_some());
        let mut parties: Vec<_> = self.states.iter().filter(|state| state.region == region && party(state)).collect();
        sort_states(self.words.language, &mut parties, |state| state.name(self.words.language));
        parties
    }

    /// The table of a regional group, if it has a party.
    fn region(&self, region: Region) -> Option<Table> {
        let parties = self.parties(region);
        let mut rows: Vec<_> = parties.iter().map(|state| self.state_row(state)).collect();
        rows.push(self.totals_row("status-regional-total", |each| self.parties_in(each, region)));
        (!parties.is_empty()).then(|| Table {
            caption: self.words.t(format!("region-{}", region.code())),
            head: self.head("status-state"),
            rows,
            notes: self.notes(&parties),
            trace: Some(TRACE),
            anchor: format!("table-{}", region.code()),
        })
    }

    fn head(&self, first: &str) -> Vec<Cell> {
        let instruments = Instrument::ALL.map(|each| self.words.t(format!("instrument-{}-short", each.code())));
        [self.words.text(first)].into_iter().chain(instruments).map(Cell::Text).collect()
    }

    fn state_row(&self, state: &State) -> Row {
        let name = state.name(self.words.language).to_owned();
        let name = match self.renamed(state) {
            Some(_) => Cell::Marked { text: name, mark: self.words.text("status-mark-renamed") },
            None => Cell::Text(name),
        };
        let dates = Instrument::ALL.map(|instrument| self.date(instrument, state.code));
        Row { cells: [name].into_iter().chain(dates).collect(), strong: false }
    }

    fn date(&self, instrument: Instrument, state: StateCode) -> Cell {
        self.consent(instrument, state).map_or(Cell::Empty, |(action, since)| {
            let text = self.unbroken(since);
            match self.mark(action) {
                Some(mark) => Cell::Marked { text, mark },
                None => Cell::Text(text),
            }
        })
    }

    fn totals_row(&self, id: &str, count: impl Fn(Instrument) -> usize) -> Row {
        let totals = Instrument::ALL.into_iter().map(|instrument| number(count(instrument)));
        Row { cells: [Cell::Text(self.words.text(id))].into_iter().chain(totals).collect(), strong: true }
    }

    fn parties_in(&self, instrument: Instrument, region: Region) -> usize {
        let in_region = |state: &&State| state.region == region && self.consent(instrument, state.code).is_some();
        self.states.iter().filter(in_region).count()
    }

    fn all_regions(&self) -> Table {
        let row = |region: Region| Row {
            strong: false,
            ..self.totals_row(&format!("region-{}", region.code()), |each| self.parties_in(each, region))
        };
        let total = |each| Region::ALL.into_iter().map(|region| self.parties_in(each, region)).sum();
        Table {
            caption: self.words.text("status-all-regions"),
            head: self.head("status-region"),
            rows: Region::ALL.into_iter().map(row).chain([self.totals_row("status-total", total)]).collect(),
            notes: Vec::new(),
            trace: Some(TRACE),
            anchor: "table-all-regions".to_owned(),
        }
    }

    /// A short date that stays on one line.
    fn unbroken(&self, date: NaiveDate) -> String {
        self.words.date_short(&date).replace(' ', "\u{a0}")
    }

    /// The mark of a date, as the depositary writes it; ratification is plain.
    fn mark(&self, action: Action) -> Option<String> {
        let id = match action {
            Action::Accession => "status-mark-accession",
            Action::Acceptance => "status-mark-acceptance",
            Action::Approval => "status-mark-approval",
            Action::Succession => "status-mark-succession",
            Action::Ratification | Action::Signature | Action::Withdrawal => return None,
        };
        Some(self.words.text(id))
    }

    /// The day of its change of name, if a note must say it.
    fn renamed(&self, state: &State) -> Option<NaiveDate> {
        RENAMED.filter(|day| state.code.as_str() == "SCG" && *day <= self.as_at)
    }

    /// What the marks in the table of these parties mean, and only those.
    fn notes(&self, parties: &[&State]) -> Vec<String> {
        let consents = parties.iter().flat_map(|state| Instrument::ALL.map(|each| self.consent(each, state.code)));
        let actions: BTreeSet<Action> = consents.flatten().map(|(action, _)| action).collect();
        let marks = actions.into_iter().filter_map(|action| {
            let meaning = self.words.t(format!("action-{}", action.code()));
            Some(self.words.with("status-note", &Args::new().text("mark", self.mark(action)?).text("meaning", meaning)))
        });
        let renamed = parties.iter().filter_map(|state| self.renamed(state)).map(|day| {
            let args = Args::new().text("mark", self.words.text("status-mark-renamed")).text("date", self.words.date(&day));
            self.words.with("status-note-renamed", &args)
        });
        marks.chain(renamed).collect()
    }
}

fn paragraph(text: String) -> Block {
    Block::Paragraph { number: None, runs: vec![Run::Text(text)] }
}

fn number(count: usize) -> Cell {
    Cell::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
