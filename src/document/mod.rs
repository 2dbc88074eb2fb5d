//! The model of an official document: masthead, headings, numbered paragraphs, tables, charts, footnotes. What it says is `report`'s; how it
//! is written to HTML, text or paper is `export`'s.

use chrono::NaiveDate;

use crate::domain::{Language, LinkId};

/// A whole document in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its language.
    pub language: Language,
    /// What stands above the text.
    pub masthead: Masthead,
    /// What is printed at the head of every page when the replies are invented.
    pub demonstration: Option<String>,
    /// The text, in order.
    pub blocks: Vec<Block>,
    /// What the figures rest on; a [`Run::Figure`] or table names its place here.
    pub traces: Vec<Trace>,
}

impl Document {
    /// The place of the first trace before this one that rests on the same submissions, so that they are listed once.
    #[must_use]
    pub fn same_submissions(&self, trace: usize) -> Option<usize> {
        let submissions = &self.traces.get(trace)?.submissions;
        self.traces.iter().take(trace).position(|earlier| earlier.submissions == *submissions)
    }
}

/// Masthead of a document of the Conference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Masthead {
    /// The organ, such as the name of the Conference.
    pub organ: String,
    /// Session, place and dates, one a line.
    pub session: Vec<String>,
    /// What stands at the other side: distribution, date, original language, one a line.
    pub distribution: Vec<String>,
    /// The title.
    pub title: String,
    /// A second line of title, such as "Report of the Secretariat".
    pub subtitle: String,
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading: level 1 for parts with Roman numerals, 2 for letters, 3 for single questions.
    Heading {
        /// 1 to 3.
        level: u8,
        /// Its words, its numeral included.
        text: String,
        /// Its name in links, unique in the document.
        anchor: String,
    },
    /// A paragraph, with its number where paragraphs are numbered.
    Paragraph {
        /// Its number, counted through the document.
        number: Option<u32>,
        /// Its words.
        runs: Vec<Run>,
    },
    /// A table.
    Table(Table),
    /// Bars.
    Chart(Chart),
    /// Lines of a list, each with its own runs.
    List(Vec<Vec<Run>>),
}

/// Words in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Plain words.
    Text(String),
    /// Words set in italics.
    Emphasis(String),
    /// A figure, with the place of its trace in [`Document::traces`].
    Figure {
        /// The figure as it is printed.
        text: String,
        /// Its trace.
        trace: usize,
    },
    /// A note at the foot, numbered through the document in the order of the text.
    Footnote(Vec<Run>),
    /// Words in another language, such as an answer quoted.
    Foreign {
        /// The words.
        text: String,
        /// Their language.
        language: Language,
    },
}

/// A table; the first column names the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its caption, number included.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<Cell>,
    /// The rows, each as long as the head.
    pub rows: Vec<Row>,
    /// Notes below it.
    pub notes: Vec<String>,
    /// The trace of its figures.
    pub trace: Option<usize>,
    /// Its name in links, unique in the document.
    pub anchor: String,
}

impl Table {
    /// Whether a column holds numbers, and so stands at the end of the line, its head included: its first cell that is not empty tells.
    #[must_use]
    pub fn is_numeric(&self, column: usize) -> bool {
        let mut cells = self.rows.iter().filter_map(|row| row.cells.get(column));
        cells.find(|cell| **cell != Cell::Empty).is_some_and(|cell| matches!(cell, Cell::Number(_)))
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether it is a total, or the head of a group of rows.
    pub strong: bool,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words, at the start of the line.
    Text(String),
    /// Words followed by a raised mark, which a note below the table explains.
    Marked {
        /// The words.
        text: String,
        /// The mark.
        mark: String,
    },
    /// A number, at the end of the line.
    Number(i64),
    /// Nothing.
    Empty,
}

/// Stacked horizontal bars, one for each row of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Its caption, number included.
    pub caption: String,
    /// The bars, from the top.
    pub bars: Vec<Bar>,
    /// What the fills stand for, in the order of the segments.
    pub legend: Vec<(Fill, String)>,
    /// The anchor of the table with the same figures.
    pub table: String,
    /// Its name in links, unique in the document.
    pub anchor: String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is of.
    pub label: String,
    /// Its segments, from the start of the line, in the order of the legend; zero takes no room.
    pub segments: Vec<u32>,
}

/// How a segment is filled. Neutral: a "no" is an answer, not an alarm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Yes: dark.
    Dark,
    /// In part: middle.
    Middle,
    /// No: light.
    Light,
    /// No answer: hatched.
    Hatched,
}

/// What a figure rests on, so that it can be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The question, if the figure is of one.
    pub question: Option<LinkId>,
    /// The filter in words: which answers, of whom.
    pub filter: String,
    /// The day of the snapshot.
    pub as_at: NaiveDate,
    /// References of the submissions behind it, in order.
    pub submissions: Vec<String>,
}
