//! The replies that a report rests on: each read for its audience, in the alphabetical order of its language.

use std::collections::BTreeSet;

use super::Input;
use crate::analysis::count::Submitted;
use crate::analysis::rate::{Responses, responses};
use crate::analysis::reading::{Reader, Reading};
use crate::domain::{State, StateCode, StatusKind};
use crate::language::sort_states;

/// A State's reply, as the audience may read it.
pub(super) struct Replied<'a> {
    pub(super) submitted: &'a Submitted<'a>,
    /// Its name in the language of the report.
    pub(super) name: String,
    pub(super) reading: Reading<'a>,
}

pub(super) struct Snapshot<'a> {
    /// All replies, in the order of the States' names.
    pub(super) replies: Vec<Replied<'a>>,
    pub(super) responses: Responses,
    /// The parties that had not replied, in the order of their names.
    pub(super) awaited: Vec<&'a State>,
}

impl<'a> Snapshot<'a> {
    pub(super) fn new(input: &Input<'a>) -> Self {
        let replied: BTreeSet<StateCode> = input.submissions.iter().map(|submitted| submitted.state).collect();
        let status = |code| input.register.status(input.questionnaire.instrument, code, input.as_at).kind();
        let missing = |state: &&State| status(state.code) == StatusKind::Party && !replied.contains(&state.code);
        let mut awaited: Vec<_> = input.states.iter().filter(missing).collect();
        sort_states(input.language, &mut awaited, |state| state.name(input.language));
        Self { replies: replies(input), responses: responses(input.states, status, &replied), awaited }
    }

    /// The places of the replies from States of a status.
    pub(super) fn of_status(&self, status: StatusKind) -> Vec<usize> {
        (0..self.replies.len()).filter(|place| self.has_status(*place, status)).collect()
    }

    /// Whether a reply is from a State of a status.
    pub(super) fn has_status(&self, place: usize, status: StatusKind) -> bool {
        self.replies.get(place).is_some_and(|reply| reply.submitted.status == status)
    }

    /// The statuses of the States that replied, parties first.
    pub(super) fn statuses(&self) -> Vec<StatusKind> {
        StatusKind::ALL.into_iter().filter(|status| !self.of_status(*status).is_empty()).collect()
    }

    /// The references of some of the submissions, in their order.
    pub(super) fn references(&self, places: &[usize]) -> Vec<String> {
        let mut references: Vec<_> =
            places.iter().filter_map(|place| self.replies.get(*place)).map(|reply| reply.submitted.reference.clone()).collect();
        references.sort();
        references
    }
}

fn replies<'a>(input: &Input<'a>) -> Vec<Replied<'a>> {
    let reader = Reader::new(input.questionnaire, input.audience);
    let name = |code: StateCode| {
        let state = input.states.iter().find(|state| state.code == code);
        state.map_or_else(|| code.to_string(), |state| state.name(input.language).to_owned())
    };
    let mut replies: Vec<_> = input
        .submissions
        .iter()
        .map(|submitted| Replied { submitted, name: name(submitted.state), reading: reader.read(submitted.answers) })
        .collect();
    sort_states(input.language, &mut replies, |reply| &reply.name);
    replies
}
