//! What is wrong with a file of answers, and where.

use std::fmt;

use chrono::NaiveDate;

use crate::domain::answer;
use crate::domain::reply::StageFault;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1; the names of the columns are line 1. A line of the file on which a record begins, where a text has several.
    pub line: u64,
    /// The column's name; nothing, where the line as a whole is wrong.
    pub column: Option<String>,
    /// What is wrong.
    pub what: What,
}

impl Fault {
    pub(super) fn new(line: u64, column: &str, what: What) -> Self {
        Self { line, column: Some(column.to_owned()), what }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}", self.line)?;
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.what)
    }
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is nothing in the file, not even names of columns.
    EmptyFile,
    /// A column that the file has not.
    MissingColumn,
    /// A column that nobody knows.
    UnknownColumn,
    /// A column that is there twice.
    ColumnTwice,
    /// A line with more or fewer fields than there are columns.
    Fields {
        /// How many it has.
        found: usize,
        /// How many columns there are.
        expected: usize,
    },
    /// Bytes that are not UTF-8.
    NotUtf8,
    /// A quotation mark inside a field that does not begin with one.
    StrayQuote,
    /// Text between the closing quotation mark and the next comma.
    TextAfterQuote,
    /// A field whose quotation mark is never closed.
    UnclosedQuote,
    /// There is no such cycle.
    NoSuchCycle(String),
    /// The cycle does not put this questionnaire.
    NotPut(String),
    /// The reply is to another version.
    OtherVersion {
        /// What the file says.
        found: String,
        /// The version that is asked.
        expected: String,
    },
    /// The program does not know the version that the cycle puts.
    VersionNotKnown(String),
    /// There is no such State.
    NoSuchState(String),
    /// The questionnaire has no such item.
    NoSuchItem(String),
    /// The item is a heading, a list or a table, and holds no answer.
    NoAnswerHere(String),
    /// Not the number of a row.
    NotARow(String),
    /// A row outside a list.
    RowOutsideList,
    /// No row in a list.
    RowMissing,
    /// There is no value.
    NoValue,
    /// A value that cannot be counted.
    Value(answer::Fault),
    /// Not a code that is known here; says which are.
    NotACode(String),
    /// Neither a date nor a moment.
    NotADay(String),
    /// A day that has not come.
    InTheFuture,
    /// The same value as on an earlier line.
    Twice {
        /// The earlier line.
        line: u64,
    },
    /// Says something else than an earlier line about what can only be one.
    Disagrees {
        /// The earlier line.
        line: u64,
    },
    /// The State has sent another reply.
    AlreadySent {
        /// The day on which it did, UTC.
        on: NaiveDate,
    },
    /// The State has declined to reply.
    Declined,
    /// The day is not after that of the submission that is there.
    NotLater {
        /// The day of that submission, UTC.
        than: NaiveDate,
    },
    /// The reply is at a stage that lets nothing be done.
    Stage(StageFault),
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyFile => f.write_str("the file is empty"),
            Self::MissingColumn => f.write_str("the column is missing"),
            Self::UnknownColumn => f.write_str("there is no such column; fields are separated by commas"),
            Self::ColumnTwice => f.write_str("the column is there twice"),
            Self::Fields { found, expected } => write!(f, "{found} fields where there are {expected} columns"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::StrayQuote => f.write_str("a quotation mark inside a field that does not begin with one"),
            Self::TextAfterQuote => f.write_str("text after the closing quotation mark"),
            Self::UnclosedQuote => f.write_str("the quotation mark is never closed"),
            Self::NoSuchCycle(found) => write!(f, "there is no cycle `{found}`"),
            Self::NotPut(found) => write!(f, "the cycle does not put a questionnaire `{found}`"),
            Self::OtherVersion { found, expected } => write!(f, "version `{found}` where `{expected}` is asked"),
            Self::VersionNotKnown(version) => write!(f, "this program does not have version `{version}`"),
            Self::NoSuchState(found) => write!(f, "there is no State `{found}` (ISO 3166-1 alpha-3)"),
            Self::NoSuchItem(found) => write!(f, "the questionnaire has no item `{found}`"),
            Self::NoAnswerHere(found) => write!(f, "`{found}` is a heading, a list or a table and holds no answer"),
            Self::NotARow(found) => write!(f, "`{found}` is not the number of a row (1 to {})", i16::MAX),
            Self::RowOutsideList => f.write_str("the item does not stand in a list; leave the row empty"),
            Self::RowMissing => f.write_str("the item stands in a list; give the row, from 1"),
            Self::NoValue => f.write_str("there is no value; leave the line out"),
            Self::Value(fault) => write_value(fault, f),
            Self::NotACode(what) => f.write_str(what),
            Self::NotADay(found) => write!(f, "`{found}` is neither a date (2005-07-29) nor a moment (2005-07-29T09:00:00Z)"),
            Self::InTheFuture => f.write_str("the day has not come"),
            Self::Twice { line } => write!(f, "the same as line {line}"),
            Self::Disagrees { line } => write!(f, "not the same as on line {line}"),
            Self::AlreadySent { on } => write!(f, "the State already sent another reply on {on}"),
            Self::Declined => f.write_str("the State has declined to reply"),
            Self::NotLater { than } => write!(f, "not after the submission of {than}, which it is to correct"),
            Self::Stage(fault) => fault.fmt(f),
        }
    }
}

fn write_value(fault: &answer::Fault, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match fault {
        answer::Fault::NoSuchOption(code) => write!(f, "the item has no option `{code}`"),
        answer::Fault::ExclusiveWithOthers(code) => write!(f, "`{code}` goes with no other option"),
        answer::Fault::OnlyOne => f.write_str("a second value where one is asked for"),
        answer::Fault::NotADate(text) => write!(f, "`{text}` is not a date (2006, 2006-03 or 2006-03-15)"),
        answer::Fault::NotANumber(text) => write!(f, "`{text}` is not a whole number"),
        answer::Fault::NotAnAddress(text) => write!(f, "`{text}` is not an address on the web"),
        answer::Fault::TooLong(over) => write!(f, "longer than expected by {over} characters"),
        answer::Fault::NotAFile(text) => write!(f, "`{text}` is not a file (its SHA-256 digest, a slash, its name)"),
        answer::Fault::NoAnswerHere => f.write_str("the item holds no answer"),
    }
}
