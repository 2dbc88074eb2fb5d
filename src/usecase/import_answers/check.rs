//! Checks every line of a file against cycles, questionnaires and States, and gathers the lines of each reply.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::fault::{Fault, What};
use super::table::Line;
use crate::definition::Catalogue;
use crate::domain::answer::{self, normalize};
use crate::domain::questionnaire::LinkId;
use crate::domain::{Answer, Answers, Cycle, CycleNumber, Item, Kind, Language, Place, Questionnaire, StateCode, Visibility};

/// What lines are checked against.
pub(super) struct Ground<'a> {
    pub catalogue: &'a Catalogue,
    pub cycles: &'a [Cycle],
    pub states: &'a [StateCode],
    pub now: DateTime<Utc>,
}

/// Whose reply to what.
pub(super) type Key = (CycleNumber, String, StateCode);

/// What the column `submitted_at` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SubmittedAt {
    /// Nothing: it is a draft.
    Never,
    /// A day, UTC.
    Day(NaiveDate),
    /// A moment.
    Moment(DateTime<Utc>),
}

impl SubmittedAt {
    /// The moment; of a day, its beginning.
    pub fn moment(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Never => None,
            Self::Day(day) => Some(day.and_time(NaiveTime::MIN).and_utc()),
            Self::Moment(moment) => Some(moment),
        }
    }

    /// Whether a submission of that moment is the one that is meant.
    pub fn is(self, at: DateTime<Utc>) -> bool {
        match self {
            Self::Never => false,
            Self::Day(day) => at.date_naive() == day,
            Self::Moment(moment) => at.timestamp() == moment.timestamp(),
        }
    }
}

/// A reply of the file.
pub(super) struct Incoming<'a> {
    pub questionnaire: &'a Questionnaire,
    /// Its first line.
    pub line: u64,
    pub submitted_at: SubmittedAt,
    places: BTreeMap<Place, Gathered>,
}

struct Gathered {
    language: Language,
    visibility: Visibility,
    /// The values, each with its line.
    values: Vec<(u64, String)>,
}

impl Incoming<'_> {
    /// What it says.
    pub fn answers(&self) -> Answers {
        let answer = |(place, gathered): (&Place, &Gathered)| {
            let mut values: Vec<String> = gathered.values.iter().map(|(_, value)| value.clone()).collect();
            values.sort();
            (place.clone(), Answer { values, language: gathered.language, visibility: gathered.visibility })
        };
        self.places.iter().map(answer).collect()
    }

    /// Options that were given with others that they do not go with.
    fn exclusive(&self) -> Vec<Fault> {
        let of_place = |(place, gathered): (&Place, &Gathered)| {
            let item = self.questionnaire.named(place.item.as_str())?;
            let values: Vec<String> = gathered.values.iter().map(|(_, value)| value.clone()).collect();
            let fault =
                answer::faults(item, &values).into_iter().find(|fault| matches!(fault, answer::Fault::ExclusiveWithOthers(_)))?;
            let answer::Fault::ExclusiveWithOthers(code) = &fault else { return None };
            let (line, _) = gathered.values.iter().find(|(_, value)| value == code)?;
            Some(Fault::new(*line, "value", What::Value(fault)))
        };
        self.places.iter().filter_map(of_place).collect()
    }
}

/// The replies of a file, and all that is wrong with its lines.
pub(super) fn check<'a>(ground: &'a Ground<'a>, lines: &[Line]) -> (BTreeMap<Key, Incoming<'a>>, Vec<Fault>) {
    let mut replies: BTreeMap<Key, Incoming<'a>> = BTreeMap::new();
    let mut faults = Vec::new();
    for line in lines {
        let read = Reading { ground, line, faults: &mut faults }.read();
        if let Some(read) = read {
            let incoming = replies.entry(read.key).or_insert_with(|| Incoming {
                questionnaire: read.questionnaire,
                line: line.number,
                submitted_at: read.submitted_at,
                places: BTreeMap::new(),
            });
            let disagrees = read.submitted_at != incoming.submitted_at;
            let earlier = What::Disagrees { line: incoming.line };
            faults.extend(disagrees.then(|| Fault::new(line.number, "submitted_at", earlier)));
            faults.extend(gather(&mut incoming.places, read.place, read.item, read.answer, line.number));
        }
    }
    faults.extend(replies.values().flat_map(Incoming::exclusive));
    (replies, faults)
}

/// Puts the value of a line to those of earlier lines.
fn gather(places: &mut BTreeMap<Place, Gathered>, place: Place, item: &Item, one: One, line: u64) -> Option<Fault> {
    let gathered = places.entry(place).or_insert_with(|| Gathered {
        language: one.language,
        visibility: one.visibility,
        values: Vec::new(),
    });
    let many = matches!(item.kind, Kind::Choice { many: true, .. } | Kind::File { many: true });
    let first = gathered.values.first().map_or(line, |(line, _)| *line);
    let twice = gathered.values.iter().find(|(_, value)| *value == one.value).map(|(line, _)| *line);
    if let Some(line_before) = twice {
        return Some(Fault::new(line, "value", What::Twice { line: line_before }));
    }
    if !many && !gathered.values.is_empty() {
        return Some(Fault::new(line, "value", What::Value(answer::Fault::OnlyOne)));
    }
    gathered.values.push((line, one.value));
    if gathered.language != one.language {
        return Some(Fault::new(line, "language", What::Disagrees { line: first }));
    }
    (gathered.visibility != one.visibility).then(|| Fault::new(line, "visibility", What::Disagrees { line: first }))
}

/// A line that has been understood.
struct Read<'a> {
    key: Key,
    questionnaire: &'a Questionnaire,
    item: &'a Item,
    place: Place,
    answer: One,
    submitted_at: SubmittedAt,
}

struct One {
    value: String,
    language: Language,
    visibility: Visibility,
}

/// A line that is being read. Every column is looked at, whatever is wrong with those before it.
struct Reading<'a, 'f> {
    ground: &'a Ground<'a>,
    line: &'f Line,
    faults: &'f mut Vec<Fault>,
}

impl<'a> Reading<'a, '_> {
    fn read(mut self) -> Option<Read<'a>> {
        let cycle = self.cycle();
        let questionnaire = cycle.and_then(|cycle| self.questionnaire(cycle));
        let state = self.state();
        let item = questionnaire.and_then(|questionnaire| self.item(questionnaire));
        let place = questionnaire.zip(item).and_then(|(questionnaire, item)| self.place(questionnaire, item));
        let value = item.and_then(|item| self.value(item));
        let language = self.code::<Language>("language");
        let visibility = self.code::<Visibility>("visibility");
        let submitted_at = self.submitted_at();
        Some(Read {
            key: (cycle?.number, questionnaire?.id.clone(), state?),
            questionnaire: questionnaire?,
            item: item?,
            place: place?,
            answer: One { value: value?, language: language?, visibility: visibility? },
            submitted_at: submitted_at?,
        })
    }

    fn found(&self, column: &str) -> String {
        self.line.get(column).to_owned()
    }

    fn refuse<T>(&mut self, column: &str, what: What) -> Option<T> {
        self.faults.push(Fault::new(self.line.number, column, what));
        None
    }

    fn cycle(&mut self) -> Option<&'a Cycle> {
        let number = self.line.get("cycle").parse::<CycleNumber>().ok();
        let cycle = self.ground.cycles.iter().find(|cycle| Some(cycle.number) == number);
        cycle.or_else(|| self.refuse("cycle", What::NoSuchCycle(self.found("cycle"))))
    }

    fn questionnaire(&mut self, cycle: &Cycle) -> Option<&'a Questionnaire> {
        let (id, version) = (self.found("questionnaire"), self.found("version"));
        let Some(put) = cycle.questionnaire(&id) else { return self.refuse("questionnaire", What::NotPut(id)) };
        if version != put.version {
            return self.refuse("version", What::OtherVersion { found: version, expected: put.version.clone() });
        }
        let loaded = self.ground.catalogue.get(&id, &version).map(|loaded| &loaded.questionnaire);
        loaded.or_else(|| self.refuse("version", What::VersionNotKnown(version)))
    }

    fn state(&mut self) -> Option<StateCode> {
        let code = self.line.get("state").parse::<StateCode>().ok();
        let known = code.filter(|code| self.ground.states.contains(code));
        known.or_else(|| self.refuse("state", What::NoSuchState(self.found("state"))))
    }

    fn item(&mut self, questionnaire: &'a Questionnaire) -> Option<&'a Item> {
        let found = self.found("item");
        match questionnaire.named(&found) {
            Some(item) if item.holds_answer() => Some(item),
            Some(_) => self.refuse("item", What::NoAnswerHere(found)),
            None => self.refuse("item", What::NoSuchItem(found)),
        }
    }

    fn place(&mut self, questionnaire: &Questionnaire, item: &Item) -> Option<Place> {
        let found = self.found("row");
        let index = questionnaire.find(item.link_id.as_str())?;
        let in_list = questionnaire.list_of(index).is_some();
        let row = if found.is_empty() { Some(0) } else { found.parse::<i16>().ok().and_then(|row| u16::try_from(row).ok()) };
        let item: LinkId = item.link_id.clone();
        match row {
            None => self.refuse("row", What::NotARow(found)),
            Some(0) if in_list => self.refuse("row", What::RowMissing),
            Some(row) if row > 0 && !in_list => self.refuse("row", What::RowOutsideList),
            Some(row) => Some(Place { item, row }),
        }
    }

    fn value(&mut self, item: &Item) -> Option<String> {
        let values = normalize(item, &[self.line.exactly("value").to_owned()]);
        // A text that is longer than expected is kept, as it is when it is typed.
        let fault = answer::faults(item, &values).into_iter().find(|fault| !matches!(fault, answer::Fault::TooLong(_)));
        match (values.into_iter().next(), fault) {
            (None, _) => self.refuse("value", What::NoValue),
            (_, Some(fault)) => self.refuse("value", What::Value(fault)),
            (value, None) => value,
        }
    }

    fn code<T: std::str::FromStr<Err: std::fmt::Display>>(&mut self, column: &str) -> Option<T> {
        match self.line.get(column).parse::<T>() {
            Ok(code) => Some(code),
            Err(error) => self.refuse(column, What::NotACode(error.to_string())),
        }
    }

    fn submitted_at(&mut self) -> Option<SubmittedAt> {
        let found = self.found("submitted_at");
        let day = || NaiveDate::parse_from_str(&found, "%Y-%m-%d").ok().filter(|_| found.len() == 10).map(SubmittedAt::Day);
        let moment = || DateTime::parse_from_rfc3339(&found).ok().map(|moment| SubmittedAt::Moment(moment.to_utc()));
        let read = if found.is_empty() { Some(SubmittedAt::Never) } else { day().or_else(moment) };
        let Some(read) = read else { return self.refuse("submitted_at", What::NotADay(found)) };
        let to_come = read.moment().is_some_and(|moment| moment > self.ground.now);
        if to_come { self.refuse("submitted_at", What::InTheFuture) } else { Some(read) }
    }
}
