//! What the templates of a document show: notes numbered, contents gathered, numbers and days in the words of the language.

use askama::Template;

use crate::document::{Block, Cell, Document, Row, Run, Table, Trace};
use crate::domain::Language;
use crate::export::svg;
use crate::language::Words;

/// With fewer headings than this, contents only stand in the way.
const CONTENTS_FROM: usize = 4;
/// Headings of single questions stay out of the contents.
const CONTENTS_DEPTH: u8 = 2;
/// A numeral before a heading has no more characters than this.
const NUMERAL: usize = 7;

#[derive(Template)]
#[template(path = "document/article.html")]
pub(super) struct Article<'a> {
    words: Words,
    document: &'a Document,
    contents: Vec<Entry<'a>>,
    paragraphs_numbered: bool,
    parts: Vec<Part<'a>>,
    notes: Vec<Vec<Piece<'a>>>,
    basis: Vec<Basis<'a>>,
}

/// A line of the contents.
struct Entry<'a> {
    level: u8,
    text: &'a str,
    anchor: &'a str,
    paragraphs: Option<String>,
}

enum Part<'a> {
    Heading { tag: &'static str, numeral: &'a str, text: &'a str, anchor: &'a str },
    Paragraph { number: Option<u32>, pieces: Vec<Piece<'a>> },
    List(Vec<Vec<Piece<'a>>>),
    Table(TableView<'a>),
    Chart(svg::Figure<'a>),
}

/// A run, with its number where it has one; numbers count from 1.
enum Piece<'a> {
    Text(&'a str),
    Emphasis(&'a str),
    Figure { text: &'a str, trace: usize },
    Note(usize),
    Foreign { text: &'a str, language: Language },
}

struct TableView<'a> {
    caption: &'a str,
    anchor: &'a str,
    head: Vec<CellView<'a>>,
    rows: Vec<RowView<'a>>,
    notes: &'a [String],
    trace: Option<usize>,
}

struct RowView<'a> {
    name: CellView<'a>,
    cells: Vec<CellView<'a>>,
    strong: bool,
    /// A strong row with nothing but a name: the head of the rows below it.
    group: bool,
}

struct CellView<'a> {
    text: String,
    mark: Option<&'a str>,
    /// In a column of numbers, which stands at the end of the line, its head included.
    numeric: bool,
    /// The head of its column, which stands beside it where a row becomes a block on a small screen.
    column: String,
}

/// What a figure rests on.
struct Basis<'a> {
    question: Option<String>,
    filter: &'a str,
    as_at: String,
    submissions: Submissions<'a>,
}

enum Submissions<'a> {
    None,
    /// The same as those under an earlier number.
    Same(usize),
    List(&'a [String]),
}

impl<'a> Article<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let mut writer = Writer { words: Words::new(document.language), notes: Vec::new() };
        let parts = document.blocks.iter().map(|block| writer.part(block)).collect();
        let contents = contents(&document.blocks);
        let words = writer.words;
        Self {
            words,
            document,
            paragraphs_numbered: contents.iter().any(|entry| entry.paragraphs.is_some()),
            contents,
            parts,
            notes: writer.notes,
            basis: basis(words, document),
        }
    }
}

/// Goes through the text once and keeps the notes that it meets.
struct Writer<'a> {
    words: Words,
    notes: Vec<Vec<Piece<'a>>>,
}

impl<'a> Writer<'a> {
    fn part(&mut self, block: &'a Block) -> Part<'a> {
        match block {
            Block::Heading { level, text, anchor } => {
                let (numeral, text) = numeral(text);
                Part::Heading { tag: tag(*level), numeral, text, anchor }
            }
            Block::Paragraph { number, runs } => Part::Paragraph { number: *number, pieces: self.pieces(runs) },
            Block::List(lines) => Part::List(lines.iter().map(|runs| self.pieces(runs)).collect()),
            Block::Table(table) => Part::Table(table_view(self.words, table)),
            Block::Chart(chart) => Part::Chart(svg::Figure::new(chart, self.words)),
        }
    }

    fn pieces(&mut self, runs: &'a [Run]) -> Vec<Piece<'a>> {
        runs.iter().map(|run| self.piece(run)).collect()
    }

    fn piece(&mut self, run: &'a Run) -> Piece<'a> {
        match run {
            Run::Text(text) => Piece::Text(text),
            Run::Emphasis(text) => Piece::Emphasis(text),
            Run::Figure { text, trace } => Piece::Figure { text, trace: trace + 1 },
            Run::Foreign { text, language } => Piece::Foreign { text, language: *language },
            Run::Footnote(runs) => {
                // The place is taken first: a note within a note comes after it.
                let place = self.notes.len();
                self.notes.push(Vec::new());
                let pieces = self.pieces(runs);
                if let Some(note) = self.notes.get_mut(place) {
                    *note = pieces;
                }
                Piece::Note(place + 1)
            }
        }
    }
}

/// The title of the document is the first level of the page.
const fn tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h2",
        2 => "h3",
        _ => "h4",
    }
}

/// A heading's numeral, `II.` or `(a)` or `二、`, and the rest of it.
fn numeral(heading: &str) -> (&str, &str) {
    let short = |numeral: &str| numeral.chars().count() <= NUMERAL;
    if let Some((first, rest)) = heading.split_once(' ')
        && short(first)
        && first.ends_with(['.', ')', '-'])
    {
        return (first, rest);
    }
    match heading.split_once('、') {
        Some((first, rest)) if short(first) => (&heading[..heading.len() - rest.len()], rest),
        _ => ("", heading),
    }
}

fn contents(blocks: &[Block]) -> Vec<Entry<'_>> {
    let headings = blocks.iter().enumerate().filter_map(|(place, block)| match block {
        Block::Heading { level, text, anchor } if *level <= CONTENTS_DEPTH => {
            Some(Entry { level: *level, text, anchor, paragraphs: paragraphs(&blocks[place + 1..], *level) })
        }
        _ => None,
    });
    let contents: Vec<_> = headings.collect();
    if contents.len() < CONTENTS_FROM { Vec::new() } else { contents }
}

/// The first and the last paragraph number under a heading.
fn paragraphs(following: &[Block], level: u8) -> Option<String> {
    let same_part = |block: &&Block| !matches!(block, Block::Heading { level: other, .. } if *other <= level);
    let mut numbers = following.iter().take_while(same_part).filter_map(|block| match block {
        Block::Paragraph { number, .. } => *number,
        _ => None,
    });
    let first = numbers.next()?;
    Some(match numbers.last() {
        Some(last) => format!("{first}–{last}"),
        None => first.to_string(),
    })
}

fn table_view(words: Words, table: &Table) -> TableView<'_> {
    let head: Vec<_> = (0..).zip(&table.head).map(|(place, cell)| cell_view(words, cell, table.is_numeric(place))).collect();
    TableView {
        caption: &table.caption,
        anchor: &table.anchor,
        rows: table.rows.iter().map(|row| row_view(words, row, &head)).collect(),
        head,
        notes: &table.notes,
        trace: table.trace.map(|trace| trace + 1),
    }
}

fn cell_view(words: Words, cell: &Cell, numeric: bool) -> CellView<'_> {
    let (text, mark) = match cell {
        Cell::Text(text) => (text.clone(), None),
        Cell::Marked { text, mark } => (text.clone(), Some(mark.as_str())),
        Cell::Number(number) => (words.number(*number), None),
        Cell::Empty => (String::new(), None),
    };
    CellView { text, mark, numeric, column: String::new() }
}

fn row_view<'a>(words: Words, row: &'a Row, head: &[CellView<'_>]) -> RowView<'a> {
    let mut cells = row
        .cells
        .iter()
        .zip(head)
        .map(|(cell, column)| CellView { column: column.text.clone(), ..cell_view(words, cell, column.numeric) });
    let name = cells.next().unwrap_or_else(|| cell_view(words, &Cell::Empty, false));
    let group = row.strong && row.cells.iter().skip(1).all(|cell| *cell == Cell::Empty);
    RowView { name, cells: cells.collect(), strong: row.strong, group }
}

fn basis<'a>(words: Words, document: &'a Document) -> Vec<Basis<'a>> {
    let basis = |(place, trace): (usize, &'a Trace)| Basis {
        question: trace.question.as_ref().map(|id| words.t1("document-basis-question", "id", id)),
        filter: &trace.filter,
        as_at: words.t1("document-basis-as-at", "date", words.date(&trace.as_at)),
        submissions: match document.same_submissions(place) {
            _ if trace.submissions.is_empty() => Submissions::None,
            Some(earlier) => Submissions::Same(earlier + 1),
            None => Submissions::List(&trace.submissions),
        },
    };
    document.traces.iter().enumerate().map(basis).collect()
}
