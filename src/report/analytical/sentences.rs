//! Sentences on the answers to a question: the large group in words, the others in figures, the minority by name.

use super::phrase::{Phrase, push};
use super::share::{Share, THRESHOLDS, percent_beside};
use super::tally::{Answer, Bucket, Tally};
use super::writer::Writer;
use crate::document::Run;
use crate::domain::StatusKind;
use crate::language::{Args, Words};

/// A part of a group of States, and what it is part of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) count: usize,
    pub(super) total: usize,
    /// The trace of the part.
    pub(super) counted: usize,
    /// The trace of the whole.
    pub(super) asked: usize,
}

/// `Most of the parties that replied (39 of 50, or 78 per cent) answered “Yes”.`
pub(super) fn quantified(words: Words, part: Part, who: &str, answer: Vec<Run>) -> Vec<Run> {
    let figure = |text: String, trace| vec![Run::Figure { text, trace }];
    let rest = part.total.saturating_sub(part.count);
    let detail = Phrase::new(words)
        .runs("count", figure(words.number(part.count), part.counted))
        .runs("total", figure(words.number(part.total), part.asked));
    let detail = match percent_beside(part.count, part.total) {
        Some(percent) => detail.runs("percent", figure(words.percent(percent), part.counted)).say("report-detail-percent"),
        None => detail.say("report-detail"),
    };
    Phrase::new(words)
        .text("share", Share::of(part.count, part.total).code())
        .text("who", who)
        .runs("detail", detail)
        .runs("answer", answer)
        .number("others", rest)
        .runs("rest", figure(words.number(rest), part.asked))
        .say("report-answered")
}

impl Writer<'_> {
    /// All that is said of the answers to a question.
    pub(super) fn answers(&mut self, tally: &Tally<'_>) -> Vec<Vec<Run>> {
        let many = tally.many.then(|| Run::Text(self.words.text("report-table-many")));
        let mut sentences = vec![self.put_to(tally), many.into_iter().collect()];
        for status in self.snapshot.statuses() {
            sentences.extend(self.of_group(tally, status));
        }
        sentences.extend(self.named(tally));
        sentences
    }

    /// To how many a question was put that not all were asked.
    fn put_to(&mut self, tally: &Tally<'_>) -> Vec<Run> {
        if tally.all_asked() {
            return Vec::new();
        }
        let mut clauses = Vec::new();
        for status in self.snapshot.statuses() {
            if tally.asked_of(status).is_empty() {
                continue;
            }
            let asked = self.asked(tally, status);
            let total = self.replied(status);
            let phrase = self.phrase().text("status", status.code()).runs("figure", asked).runs("total", total);
            clauses.push(phrase.say("report-put-group"));
        }
        if clauses.is_empty() {
            return vec![Run::Text(self.words.text("report-put-nobody"))];
        }
        let clauses = self.clauses_of(clauses);
        self.phrase().runs("clauses", clauses).say("report-put")
    }

    /// How many of a status replied, as a figure.
    pub(super) fn replied(&mut self, status: StatusKind) -> Vec<Run> {
        let trace = self.trace_replied(status);
        self.figure(self.snapshot.of_status(status).len(), trace)
    }

    fn trace_replied(&mut self, status: StatusKind) -> usize {
        let filter = self.filter(Some(status), &self.words.text("report-filter-replies"));
        self.trace(None, filter, &self.snapshot.of_status(status))
    }

    /// How many of a status were asked, as a figure.
    fn asked(&mut self, tally: &Tally<'_>, status: StatusKind) -> Vec<Run> {
        let trace = self.trace_asked(tally, status);
        self.figure(tally.asked_of(status).len(), trace)
    }

    fn trace_asked(&mut self, tally: &Tally<'_>, status: StatusKind) -> usize {
        if tally.all_asked() {
            return self.trace_replied(status);
        }
        let filter = self.filter(Some(status), &self.words.text("report-filter-asked"));
        let places = if tally.may_be_followed() { tally.asked_of(status) } else { self.snapshot.of_status(status) };
        self.trace(Some(tally.question), filter, &places)
    }

    /// How many of a status gave an answer, as a figure.
    fn counted(&mut self, tally: &Tally<'_>, bucket: &Bucket<'_>, status: StatusKind) -> Vec<Run> {
        let trace = self.trace_counted(tally, bucket, status);
        self.figure(tally.count(bucket, status), trace)
    }

    /// Where an answer is withheld, the trace leads to all replies of the status.
    fn trace_counted(&mut self, tally: &Tally<'_>, bucket: &Bucket<'_>, status: StatusKind) -> usize {
        let filter = self.filter(Some(status), &self.label(bucket.answer));
        let followed = tally.may_be_followed();
        let places = if followed { tally.members(bucket, status) } else { self.snapshot.of_status(status) };
        self.trace(Some(tally.question), filter, &places)
    }

    /// What the States of one status answered.
    fn of_group(&mut self, tally: &Tally<'_>, status: StatusKind) -> Vec<Vec<Run>> {
        let total = tally.asked_of(status).len();
        match total {
            0 => Vec::new(),
            1 => vec![self.single(tally, status)],
            _ => match opening(tally, status) {
                Some(bucket) if bucket.answer != Answer::Given => self.opened(tally, bucket, status),
                _ => vec![self.plainly(tally, status)],
            },
        }
    }

    /// The States of a status, all that replied or only those that were asked, as the sentences name them.
    pub(super) fn who(&self, status: StatusKind, all: bool) -> String {
        self.words.with("report-who", &Args::new().text("status", status.code()).text("base", base(all)))
    }

    /// The only one of its status.
    fn single(&mut self, tally: &Tally<'_>, status: StatusKind) -> Vec<Run> {
        let buckets = tally.buckets.iter().filter(|bucket| tally.count(bucket, status) > 0);
        let answers = buckets.map(|bucket| self.quoted(bucket.answer)).collect();
        let answer = self.all_of(answers);
        self.phrase()
            .text("status", status.code())
            .text("base", base(tally.all_asked()))
            .runs("answer", answer)
            .say("report-single")
    }

    /// The group of the opening in words, the others in figures.
    fn opened(&mut self, tally: &Tally<'_>, bucket: &Bucket<'_>, status: StatusKind) -> Vec<Vec<Run>> {
        let part = Part {
            count: tally.count(bucket, status),
            total: tally.asked_of(status).len(),
            counted: self.trace_counted(tally, bucket, status),
            asked: self.trace_asked(tally, status),
        };
        let who = self.who(status, tally.all_asked());
        let first = quantified(self.words, part, &who, self.quoted(bucket.answer));
        let kind = match part.count {
            0 => "none",
            _ if tally.many => "several",
            _ => "others",
        };
        let clauses = self.clauses(tally, status, Some(bucket.answer));
        vec![first, self.rest(kind, clauses)]
    }

    fn rest(&self, kind: &str, clauses: Vec<Vec<Run>>) -> Vec<Run> {
        if clauses.is_empty() {
            return Vec::new();
        }
        let clauses = self.clauses_of(clauses);
        self.phrase().text("kind", kind).runs("clauses", clauses).say("report-rest")
    }

    /// Figures alone, where no group stands out that could be put in words.
    fn plainly(&mut self, tally: &Tally<'_>, status: StatusKind) -> Vec<Run> {
        let clauses = self.clauses(tally, status, None);
        let total = self.asked(tally, status);
        self.among(&self.who(status, tally.all_asked()), total, clauses)
    }

    /// `Of the parties that replied (50), 30 gave an answer and 20 did not answer.`
    pub(super) fn among(&self, who: &str, total: Vec<Run>, clauses: Vec<Vec<Run>>) -> Vec<Run> {
        let clauses = self.clauses_of(clauses);
        self.phrase().text("who", who).runs("total", total).runs("clauses", clauses).say("report-among")
    }

    fn clauses(&mut self, tally: &Tally<'_>, status: StatusKind, but: Option<Answer<'_>>) -> Vec<Vec<Run>> {
        let mut clauses = Vec::new();
        for bucket in tally.buckets.iter().filter(|bucket| bucket.answer != Answer::NotAsked && Some(bucket.answer) != but) {
            let count = tally.count(bucket, status);
            if count > 0 {
                let figure = self.counted(tally, bucket, status);
                clauses.push(self.clause(bucket.answer, count, figure));
            }
        }
        clauses
    }

    /// `8 answered “No”`.
    fn clause(&self, answer: Answer<'_>, count: usize, figure: Vec<Run>) -> Vec<Run> {
        let phrase = self.phrase().number("count", count).runs("figure", figure);
        match answer {
            Answer::Option(_) => phrase.runs("answer", self.quoted(answer)).say("report-clause-answer"),
            Answer::Given => phrase.say("report-clause-given"),
            Answer::Unknown => phrase.say("report-clause-unknown"),
            Answer::Withheld => phrase.say("report-clause-withheld"),
            Answer::NotAnswered | Answer::NotAsked => phrase.say("report-clause-not-answered"),
        }
    }

    /// The minorities by name.
    fn named(&self, tally: &Tally<'_>) -> Vec<Vec<Run>> {
        let largest = tally.largest();
        let asked = tally.asked().len();
        let minority = |bucket: &&Bucket<'_>| {
            matches!(bucket.answer, Answer::Option(_))
                && Some(bucket.answer) != largest
                && !bucket.members.is_empty()
                && 2 * bucket.members.len() <= asked
        };
        tally.buckets.iter().filter(minority).map(|bucket| self.names_of(bucket)).collect()
    }

    fn names_of(&self, bucket: &Bucket<'_>) -> Vec<Run> {
        let answer = self.quoted(bucket.answer);
        let names = vec![Run::Text(self.names(&bucket.members))];
        if bucket.members.len() <= THRESHOLDS.names {
            return self.phrase().runs("answer", answer).runs("names", names).say("report-named");
        }
        let mut sentence = self.phrase().runs("answer", answer).say("report-named-note");
        push(&mut sentence, Run::Footnote(self.phrase().runs("names", names).say("report-note")));
        sentence
    }

    /// An answer in quotation marks, or the words for what is none.
    pub(super) fn quoted(&self, answer: Answer<'_>) -> Vec<Run> {
        match answer {
            Answer::Option(option) => {
                let text = self.text(&option.words).unwrap_or_else(|| Run::Text(option.code.clone()));
                self.phrase().runs("text", vec![text]).say("report-quoted")
            }
            other => vec![Run::Text(self.label(other))],
        }
    }

    /// An answer as a label of tables and charts.
    pub(super) fn label(&self, answer: Answer<'_>) -> String {
        match answer {
            Answer::Option(option) => self.plain(&option.words),
            Answer::Given => self.words.text("report-given"),
            other => other.code().and_then(|code| self.words.reserved_answer(code)).unwrap_or_default(),
        }
    }
}

/// The variant of the messages that name a group of States.
const fn base(all: bool) -> &'static str {
    if all { "replied" } else { "asked" }
}

/// The answer that is put in words first: yes or no, whichever is more; else the option that most chose. None if nobody chose any.
fn opening<'t, 'a>(tally: &'t Tally<'a>, status: StatusKind) -> Option<&'t Bucket<'a>> {
    let count = |bucket: &&Bucket<'_>| tally.count(bucket, status);
    let options = tally.buckets.iter().filter(|bucket| bucket.answer.is_substance());
    let largest = options.rev().max_by_key(|bucket| tally.count(bucket, status)).filter(|bucket| count(bucket) > 0)?;
    let yes = tally.option("yes").filter(|yes| tally.is_polar() && count(yes) == 0);
    Some(yes.unwrap_or(largest))
}
