//! Answers: what a State says to each item, kept as it was given, and what of it can be counted.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::Language;
use super::date::{PartialDate, western_digits};
use super::instrument::NotKnown;
use super::questionnaire::{Item, Kind, LinkId};

/// The language-free name of an option.
pub type Code = String;

/// The code of "Do not know", which any choice may offer.
pub const UNKNOWN: &str = "unknown";
/// The code under which an answer is counted that the reader may not see.
pub const WITHHELD: &str = "withheld";
/// The code under which an item is counted that is asked and empty.
pub const NOT_ANSWERED: &str = "not_answered";
/// The code under which an item is counted that the other answers rule out.
pub const NOT_ASKED: &str = "not_asked";
/// The codes that no option may have.
pub const RESERVED: [&str; 4] = [UNKNOWN, WITHHELD, NOT_ANSWERED, NOT_ASKED];

/// Who may read an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Visibility {
    /// Everybody.
    Public,
    /// The States that are invited, and the secretariat.
    Parties,
    /// The secretariat alone.
    Secretariat,
}

impl Visibility {
    /// All three, from the widest.
    pub const ALL: [Self; 3] = [Self::Public, Self::Parties, Self::Secretariat];

    /// The code in files and the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Parties => "parties",
            Self::Secretariat => "secretariat",
        }
    }

    /// Whether a reader of this audience may read an answer of that visibility.
    #[must_use]
    pub fn may_read(self, answer: Self) -> bool {
        answer <= self
    }
}

impl FromStr for Visibility {
    type Err = NotKnown;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|each| each.code() == text)
            .ok_or_else(|| NotKnown { what: "a visibility (public, parties, secretariat)", found: text.to_owned() })
    }
}

/// Where an answer stands: its item, and its row in a list (from 1; 0 outside lists).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The item.
    pub item: LinkId,
    /// The row.
    pub row: u16,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The values: several codes or files, otherwise one. Never empty strings, and never none.
    pub values: Vec<String>,
    /// The language of its words.
    pub language: Language,
    /// Who may read it.
    pub visibility: Visibility,
}

/// The answers of one reply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<Place, Answer>);

impl Answers {
    /// No answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts an answer in its place; one without a value takes it away.
    pub fn put(&mut self, place: Place, answer: Answer) {
        if answer.values.is_empty() {
            self.0.remove(&place);
        } else {
            self.0.insert(place, answer);
        }
    }

    /// The answer at a place.
    #[must_use]
    pub fn get(&self, item: &LinkId, row: u16) -> Option<&Answer> {
        self.0.get(&Place { item: item.clone(), row })
    }

    /// The values at a place; none if it is empty.
    #[must_use]
    pub fn values(&self, item: &LinkId, row: u16) -> &[String] {
        self.get(item, row).map_or(&[], |answer| answer.values.as_slice())
    }

    /// The rows in which an item has an answer.
    pub fn rows<'a>(&'a self, item: &LinkId) -> impl Iterator<Item = (u16, &'a Answer)> + use<'a> {
        let from = Place { item: item.clone(), row: 0 };
        let to = Place { item: item.clone(), row: u16::MAX };
        self.0.range(from..=to).map(|(place, answer)| (place.row, answer))
    }

    /// All, in the order of the items' names.
    pub fn iter(&self) -> impl Iterator<Item = (&Place, &Answer)> {
        self.0.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many places are filled.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(Place, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (Place, Answer)>>(all: T) -> Self {
        let mut answers = Self::new();
        for (place, answer) in all {
            answers.put(place, answer);
        }
        answers
    }
}

/// What keeps a value from being counted. None of them keeps it from being saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The item has no such option.
    NoSuchOption(String),
    /// An option that goes with no other was ticked with another.
    ExclusiveWithOthers(String),
    /// Several values where one is asked for.
    OnlyOne,
    /// Not a date that cannot be mistaken.
    NotADate(String),
    /// Not a whole number.
    NotANumber(String),
    /// Not an address on the web.
    NotAnAddress(String),
    /// Longer than expected, by so many characters.
    TooLong(usize),
    /// Not a reference to a file.
    NotAFile(String),
    /// The item holds no answer.
    NoAnswerHere,
}

/// Brings what was typed into the form in which it is kept: white space at the ends off, dates and numbers in their one notation where they
/// are understood, ticked codes in order and once. What is not understood stays as typed.
#[must_use]
pub fn normalize(item: &Item, typed: &[String]) -> Vec<String> {
    let mut values: Vec<String> =
        typed.iter().map(|value| normalize_one(&item.kind, value)).filter(|value| !value.is_empty()).collect();
    if matches!(item.kind, Kind::Choice { .. } | Kind::File { .. }) {
        values.sort();
        values.dedup();
    }
    values
}

fn normalize_one(kind: &Kind, value: &str) -> String {
    // U+0000 cannot be stored, and no keyboard types it.
    let value = value.replace('\0', "").replace("\r\n", "\n");
    let value = value.trim();
    match kind {
        Kind::Date => PartialDate::parse(value).map_or_else(|| value.to_owned(), |date| date.to_string()),
        Kind::Integer => {
            let digits: String = western_digits(value).chars().filter(|c| !" \u{a0}\u{202f}".contains(*c)).collect();
            digits.parse::<i64>().map_or_else(|_| value.to_owned(), |number| number.to_string())
        }
        _ => value.to_owned(),
    }
}

/// What keeps normalized values from being counted.
#[must_use]
pub fn faults(item: &Item, values: &[String]) -> Vec<Fault> {
    let mut faults: Vec<Fault> = values.iter().filter_map(|value| fault(item, value)).collect();
    let many = matches!(item.kind, Kind::Choice { many: true, .. } | Kind::File { many: true });
    if values.len() > 1 && !many {
        faults.push(Fault::OnlyOne);
    }
    if values.len() > 1 && many {
        let exclusive =
            |value: &&String| *value == UNKNOWN || item.options().iter().any(|option| option.exclusive && option.code == **value);
        faults.extend(values.iter().find(exclusive).map(|value| Fault::ExclusiveWithOthers(value.clone())));
    }
    faults
}

fn fault(item: &Item, value: &str) -> Option<Fault> {
    let owned = || value.to_owned();
    match &item.kind {
        Kind::Choice { options, .. } => {
            let known = options.iter().any(|option| option.code == value) || (item.may_not_know && value == UNKNOWN);
            (!known).then(|| Fault::NoSuchOption(owned()))
        }
        Kind::Date => PartialDate::parse(value).is_none().then(|| Fault::NotADate(owned())),
        Kind::Integer => value.parse::<i64>().is_err().then(|| Fault::NotANumber(owned())),
        Kind::Url => (!is_web_address(value)).then(|| Fault::NotAnAddress(owned())),
        Kind::File { .. } => FileReference::parse(value).is_none().then(|| Fault::NotAFile(owned())),
        Kind::Text | Kind::Line => {
            let over = value.chars().count().saturating_sub(item.max_length.unwrap_or(usize::MAX));
            (over > 0).then_some(Fault::TooLong(over))
        }
        Kind::Group { .. } | Kind::List | Kind::Matrix | Kind::Display => Some(Fault::NoAnswerHere),
    }
}

fn is_web_address(value: &str) -> bool {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// How an answer names a file: the SHA-256 digest of its bytes, a slash, its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileReference {
    /// 64 hexadecimal digits.
    pub sha256: String,
    /// The name it was given with, without any path.
    pub name: String,
}

impl FileReference {
    /// Reads `<digest>/<name>`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (sha256, name) = text.split_once('/')?;
        let digest = sha256.len() == 64 && sha256.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let named = !name.is_empty() && !name.contains(['/', '\\']) && !name.chars().any(char::is_control);
        (digest && named).then(|| Self { sha256: sha256.to_owned(), name: name.to_owned() })
    }
}

impl fmt::Display for FileReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.sha256, self.name)
    }
}
