//! What every part of the report writes with: blocks in their order, numbers of paragraphs, tables and charts, traces, and the texts of the
//! questionnaire in the language of the report or, failing that, in their own.

use chrono::NaiveDate;

use super::Input;
use super::conclusions::Findings;
use super::phrase::{Phrase, clauses as clauses_of, list, push};
use super::snapshot::Snapshot;
use crate::document::{Block, Chart, Document, Masthead, Run, Table, Trace};
use crate::domain::{Item, Language, LinkId, Questionnaire, StatusKind};
use crate::language::{Args, Count, Words, list_and};

/// Keeps what is written from the left in its order where the text runs from the right.
pub(super) const LEFT_TO_RIGHT_MARK: char = '\u{200e}';

pub(super) struct Writer<'a> {
    pub(super) words: Words,
    pub(super) input: &'a Input<'a>,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) snapshot: &'a Snapshot<'a>,
    /// What the conclusions will be drawn from.
    pub(super) findings: Findings<'a>,
    blocks: Vec<Block>,
    traces: Vec<Trace>,
    paragraphs: u32,
    tables: u32,
    charts: u32,
    parts: u32,
    sections: u32,
}

impl<'a> Writer<'a> {
    pub(super) fn new(input: &'a Input<'a>, snapshot: &'a Snapshot<'a>) -> Self {
        Self {
            words: Words::new(input.language),
            input,
            questionnaire: input.questionnaire,
            snapshot,
            findings: Findings::default(),
            blocks: Vec::new(),
            traces: Vec::new(),
            paragraphs: 0,
            tables: 0,
            charts: 0,
            parts: 0,
            sections: 0,
        }
    }

    pub(super) fn finish(self, masthead: Masthead, demonstration: Option<String>) -> Document {
        Document { language: self.input.language, masthead, demonstration, blocks: self.blocks, traces: self.traces }
    }

    pub(super) fn phrase(&self) -> Phrase {
        Phrase::new(self.words)
    }

    /// A part, with the next Roman numeral or what stands for it.
    pub(super) fn part(&mut self, title: &str, anchor: &str) {
        self.parts += 1;
        self.sections = 0;
        let text = self.words.with("report-part", &Args::new().number("number", self.parts).text("title", title));
        self.heading(1, text, anchor);
    }

    /// A section of a part, with the next letter.
    pub(super) fn section(&mut self, title: &str, anchor: &str) {
        self.sections += 1;
        let text = self.words.with("report-section", &Args::new().number("number", self.sections).text("title", title));
        self.heading(2, text, anchor);
    }

    pub(super) fn heading(&mut self, level: u8, text: String, anchor: &str) {
        self.blocks.push(Block::Heading { level, text, anchor: anchor.to_owned() });
    }

    /// A numbered paragraph of several sentences.
    pub(super) fn paragraph(&mut self, sentences: Vec<Vec<Run>>) {
        let runs = self.joined(sentences);
        if !runs.is_empty() {
            self.paragraphs += 1;
            self.blocks.push(Block::Paragraph { number: Some(self.paragraphs), runs });
        }
    }

    /// Sentences one after the other; in Chinese nothing stands between them.
    fn joined(&self, sentences: Vec<Vec<Run>>) -> Vec<Run> {
        let mut runs = Vec::new();
        for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
            if !runs.is_empty() && self.words.language != Language::Zh {
                push(&mut runs, Run::Text(" ".to_owned()));
            }
            for run in sentence {
                push(&mut runs, run);
            }
        }
        runs
    }

    pub(super) fn list(&mut self, lines: Vec<Vec<Run>>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    /// A table, numbered through; its anchor.
    pub(super) fn table(&mut self, title: &str, table: Table) -> String {
        self.tables += 1;
        let caption = self.words.with("report-table", &Args::new().number("number", self.tables).text("title", title));
        let anchor = format!("table-{}", self.tables);
        self.blocks.push(Block::Table(Table { caption, anchor: anchor.clone(), ..table }));
        anchor
    }

    /// A chart, numbered through.
    pub(super) fn chart(&mut self, title: &str, chart: Chart) {
        self.charts += 1;
        let caption = self.words.with("report-figure", &Args::new().number("number", self.charts).text("title", title));
        self.blocks.push(Block::Chart(Chart { caption, anchor: format!("figure-{}", self.charts), ..chart }));
    }

    /// Keeps what a figure rests on, once.
    pub(super) fn trace(&mut self, question: Option<&LinkId>, filter: String, places: &[usize]) -> usize {
        let submissions = self.snapshot.references(places);
        let trace = Trace { question: question.cloned(), filter, as_at: self.input.as_at, submissions };
        self.traces.iter().position(|each| *each == trace).unwrap_or_else(|| {
            self.traces.push(trace);
            self.traces.len() - 1
        })
    }

    /// A figure with its trace.
    pub(super) fn figure(&self, number: impl Count, trace: usize) -> Vec<Run> {
        vec![Run::Figure { text: self.words.number(number), trace }]
    }

    /// A text of the questionnaire, marked where it is in another language.
    pub(super) fn text(&self, key: &str) -> Option<Run> {
        let (text, language) = self.questionnaire.text(key, self.input.language)?;
        Some(self.said(text, language))
    }

    /// Words in a language.
    pub(super) fn said(&self, text: &str, language: Language) -> Run {
        let text = text.to_owned();
        if language == self.input.language { Run::Text(text) } else { Run::Foreign { text, language } }
    }

    /// A text of the questionnaire without its language, for headings and tables; its key if there is none.
    pub(super) fn plain(&self, key: &str) -> String {
        self.questionnaire.text(key, self.input.language).map_or_else(|| key.to_owned(), |(text, _)| text.to_owned())
    }

    /// An item's own text, without its language.
    pub(super) fn title(&self, item: &Item) -> String {
        self.plain(&format!("{}/text", item.link_id))
    }

    /// `article 5(1)(a)`, or nothing.
    pub(super) fn articles(&self, item: &Item) -> Option<String> {
        let article = |article: &String| match article.split_once(':') {
            Some((_, number)) => self.words.t1("report-article-of-convention", "article", number),
            None if self.words.language == Language::Ar => format!("{LEFT_TO_RIGHT_MARK}{article}{LEFT_TO_RIGHT_MARK}"),
            None => article.clone(),
        };
        let articles: Vec<String> = item.articles.iter().map(article).collect();
        let args = Args::new().number("count", articles.len()).text("articles", list_and(self.input.language, &articles));
        (!articles.is_empty()).then(|| self.words.with("report-articles", &args))
    }

    /// States by name, signatories and others marked.
    pub(super) fn names(&self, places: &[usize]) -> String {
        let name = |place: &usize| {
            let reply = self.snapshot.replies.get(*place)?;
            Some(format!("{}{}", reply.name, self.mark(reply.submitted.status).unwrap_or_default()))
        };
        list_and(self.input.language, &places.iter().filter_map(name).collect::<Vec<_>>())
    }

    /// The mark at the name of a State that is not a party.
    pub(super) fn mark(&self, status: StatusKind) -> Option<String> {
        match status {
            StatusKind::Party => None,
            StatusKind::Signatory => Some(self.words.text("report-mark-signatory")),
            StatusKind::Neither => Some(self.words.text("report-mark-neither")),
        }
    }

    /// `Parties`, `Signatories`.
    pub(super) fn group(&self, status: StatusKind) -> String {
        self.words.t1("report-group", "status", status.code())
    }

    /// The filter of a trace: of whom, and what.
    pub(super) fn filter(&self, status: Option<StatusKind>, what: &str) -> String {
        let group = status.map_or_else(|| self.words.text("report-all-states"), |status| self.group(status));
        self.words.with("report-filter", &Args::new().text("group", group).text("what", what))
    }

    /// Phrases as one: `A, B and C`.
    pub(super) fn all_of(&self, phrases: Vec<Vec<Run>>) -> Vec<Run> {
        list(self.words, phrases)
    }

    /// Clauses as one sentence's.
    pub(super) fn clauses_of(&self, clauses: Vec<Vec<Run>>) -> Vec<Run> {
        clauses_of(self.words, clauses)
    }

    pub(super) fn date(&self, date: NaiveDate) -> String {
        self.words.date(&date)
    }
}
