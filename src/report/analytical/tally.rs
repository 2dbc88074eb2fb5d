//! Who gave which answer to one question: the States under each option, and those that gave none.

use super::snapshot::{Replied, Snapshot};
use crate::analysis::reading::Standing;
use crate::domain::answer::{NOT_ANSWERED, NOT_ASKED, UNKNOWN, WITHHELD};
use crate::domain::questionnaire::AnswerOption;
use crate::domain::{Item, ItemIndex, Kind, LinkId, Questionnaire, Region, StatusKind};

/// What States are put together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer<'a> {
    /// They chose this option.
    Option(&'a AnswerOption),
    /// They gave an answer that is not a choice.
    Given,
    /// They do not know.
    Unknown,
    /// They gave an answer that the reader may not see.
    Withheld,
    /// They were asked and gave none.
    NotAnswered,
    /// They were not asked.
    NotAsked,
}

impl Answer<'_> {
    /// The code under which it is counted; none for an answer that is not a choice.
    pub(super) fn code(&self) -> Option<&str> {
        match self {
            Self::Option(option) => Some(&option.code),
            Self::Given => None,
            Self::Unknown => Some(UNKNOWN),
            Self::Withheld => Some(WITHHELD),
            Self::NotAnswered => Some(NOT_ANSWERED),
            Self::NotAsked => Some(NOT_ASKED),
        }
    }

    /// Whether it says something about the matter.
    pub(super) const fn is_substance(&self) -> bool {
        matches!(self, Self::Option(_) | Self::Given)
    }
}

/// The States that gave one answer, by their places in the snapshot.
pub(super) struct Bucket<'a> {
    pub(super) answer: Answer<'a>,
    pub(super) members: Vec<usize>,
}

/// All answers to one question.
pub(super) struct Tally<'a> {
    snapshot: &'a Snapshot<'a>,
    /// The question.
    pub(super) question: &'a LinkId,
    /// Options in their order, then the answers that are none. A State that ticked several options stands in several.
    pub(super) buckets: Vec<Bucket<'a>>,
    /// Whether several options could be ticked.
    pub(super) many: bool,
}

impl<'a> Tally<'a> {
    /// Of a question: a choice by its options, anything else by whether it was answered; a list, by whether any of its columns was.
    pub(super) fn new(snapshot: &'a Snapshot<'a>, questionnaire: &'a Questionnaire, root: ItemIndex) -> Self {
        let item = questionnaire.item(root);
        let (answers, items) = match &item.kind {
            Kind::Choice { .. } => (options(item), vec![root]),
            _ => (vec![Answer::Given], columns(questionnaire, root)),
        };
        let reserved = [Answer::Withheld, Answer::NotAnswered, Answer::NotAsked];
        let buckets = answers.into_iter().chain(reserved).map(|answer| Bucket {
            members: (0..)
                .zip(&snapshot.replies)
                .filter(|(_, reply)| gave(reply, answer, &items))
                .map(|(place, _)| place)
                .collect(),
            answer,
        });
        let many = matches!(item.kind, Kind::Choice { many: true, .. });
        Self { snapshot, question: &item.link_id, buckets: buckets.collect(), many }
    }

    /// The States of a status that gave an answer.
    pub(super) fn members(&self, bucket: &Bucket<'_>, status: StatusKind) -> Vec<usize> {
        bucket.members.iter().copied().filter(|place| self.snapshot.has_status(*place, status)).collect()
    }

    /// How many they are.
    pub(super) fn count(&self, bucket: &Bucket<'_>, status: StatusKind) -> usize {
        self.members(bucket, status).len()
    }

    /// How many of them are of a regional group.
    pub(super) fn count_in(&self, bucket: &Bucket<'_>, status: StatusKind, region: Region) -> usize {
        let members = self.members(bucket, status);
        members
            .into_iter()
            .filter(|place| self.snapshot.replies.get(*place).is_some_and(|r| r.submitted.region == region))
            .count()
    }

    /// The bucket of an answer that is no option.
    pub(super) fn without(&self, answer: Answer<'_>) -> &[usize] {
        self.buckets.iter().find(|bucket| bucket.answer == answer).map_or(&[], |bucket| &bucket.members)
    }

    /// The States that were asked.
    pub(super) fn asked(&self) -> Vec<usize> {
        let not_asked = self.without(Answer::NotAsked);
        (0..self.snapshot.replies.len()).filter(|place| !not_asked.contains(place)).collect()
    }

    /// Those of a status that were asked.
    pub(super) fn asked_of(&self, status: StatusKind) -> Vec<usize> {
        self.asked().into_iter().filter(|place| self.snapshot.has_status(*place, status)).collect()
    }

    /// Whether all were asked that replied.
    pub(super) fn all_asked(&self) -> bool {
        self.without(Answer::NotAsked).is_empty()
    }

    /// Whether each answer may be followed to its submissions. Where one is withheld, it could be told by what is left of the others.
    pub(super) fn may_be_followed(&self) -> bool {
        self.without(Answer::Withheld).is_empty()
    }

    /// The answer that most States gave that may be told; its States are never named, so that nobody whose answer is withheld is found
    /// out by what is left.
    pub(super) fn largest(&self) -> Option<Answer<'a>> {
        let told = self.buckets.iter().filter(|bucket| !matches!(bucket.answer, Answer::Withheld | Answer::NotAsked));
        // Of equals the first.
        told.rev().max_by_key(|bucket| bucket.members.len()).map(|bucket| bucket.answer)
    }

    /// Whether it is a question of yes or no.
    pub(super) fn is_polar(&self) -> bool {
        ["yes", "no"].iter().all(|code| self.option(code).is_some())
    }

    /// The bucket of an option.
    pub(super) fn option(&self, code: &str) -> Option<&Bucket<'a>> {
        self.buckets.iter().find(|bucket| matches!(bucket.answer, Answer::Option(option) if option.code == code))
    }
}

fn options(item: &Item) -> Vec<Answer<'_>> {
    let unknown = item.may_not_know.then_some(Answer::Unknown);
    item.options().iter().map(Answer::Option).chain(unknown).collect()
}

/// The items by which a question is answered that is not a choice: itself, or the columns of the list that it is.
pub(super) fn columns(questionnaire: &Questionnaire, root: ItemIndex) -> Vec<ItemIndex> {
    match questionnaire.item(root).kind {
        Kind::List | Kind::Matrix => questionnaire.item(root).children.clone(),
        _ => vec![root],
    }
}

fn gave(reply: &Replied<'_>, answer: Answer<'_>, items: &[ItemIndex]) -> bool {
    let holds = |code| items.iter().any(|item| reply.reading.holds(*item, code));
    let standing = reply.reading.over(items);
    match answer {
        Answer::Option(option) => holds(&option.code),
        Answer::Unknown => holds(UNKNOWN),
        Answer::Given => standing == Standing::Answered,
        Answer::Withheld => standing == Standing::Withheld,
        Answer::NotAnswered => standing == Standing::NotAnswered,
        Answer::NotAsked => standing == Standing::NotAsked,
    }
}
