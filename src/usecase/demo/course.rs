//! What each State does with a questionnaire in the demonstration: who replies when, and how far the others are. The numbers of replies are
//! those of the first reporting cycle; which States stand behind them is not published, and is invented.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};

use super::chance::Chance;
use super::dates::{self, day, later, moment};
use crate::domain::{Instrument, Region, Register, State, StateCode, StatusKind};

/// How many replied, by what they were to the instrument: parties, signatories, neither. On the Convention and trafficking, NCJRS abstracts
/// 213046 and 213045; on migrants, parties by the published rate (45 per cent of 78) and signatories invented.
const REPLIES: [(&str, [usize; 3]); 3] = [("convention", [50, 14, 0]), ("trafficking", [37, 13, 6]), ("migrants", [35, 10, 0])];

/// What became of an invitation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// Nothing yet. Some States cannot be reached: they have named nobody.
    Silent { reachable: bool },
    /// Somebody looked at it.
    Opened { at: DateTime<Utc> },
    /// So much of it, in per cent, is answered.
    Begun { at: DateTime<Utc>, share: u32 },
    /// All is answered and nothing sent.
    FilledIn { at: DateTime<Utc> },
    /// The State will not reply.
    Declined { at: DateTime<Utc> },
    /// Sent; on paper, or through the pages.
    Sent { at: DateTime<Utc>, paper: bool },
    /// Sent, and sent back for correction.
    SentBack { at: DateTime<Utc>, back: DateTime<Utc> },
    /// Sent, sent back and sent again.
    SentAgain { at: DateTime<Utc>, back: DateTime<Utc>, again: DateTime<Utc> },
}

/// A State on its course.
#[derive(Clone, Debug)]
pub(super) struct Invited {
    /// Which State.
    pub state: StateCode,
    /// The day of its invitation: the opening, or the day on which it signed or acceded after it.
    pub on: NaiveDate,
    /// What became of it.
    pub course: Course,
}

/// Where those whose links are printed stand, so that there is something for them to do.
const FIXED: [(&str, Fixed); 3] = [("MAR", Fixed::Begun), ("MEX", Fixed::Silent), ("LTU", Fixed::FilledIn)];

#[derive(Clone, Copy)]
enum Fixed {
    Begun,
    Silent,
    FilledIn,
}

/// The courses of all States that are asked about an instrument, by State.
pub(super) fn courses(
    questionnaire: &str,
    instrument: Instrument,
    register: &Register,
    states: &[State],
    seed: u64,
) -> Vec<Invited> {
    let mut draw = Draw { instrument, register, states, chance: Chance::new(seed, &format!("courses/{questionnaire}")) };
    let replies = REPLIES.iter().find(|(id, _)| *id == questionnaire).map_or([0; 3], |(_, replies)| *replies);
    let replying: BTreeSet<StateCode> =
        StatusKind::ALL.into_iter().zip(replies).flat_map(|(status, count)| draw.replying(status, count)).collect();
    let asked = draw.asked();
    let awaited = asked.difference(&replying).copied().collect();
    let mut courses = draw.sent(replying.iter().copied().collect());
    courses.extend(draw.not_sent(awaited, replies != [0; 3]));
    courses.into_iter().map(|(state, course)| Invited { state, on: draw.invited_on(state), course }).collect()
}

struct Draw<'a> {
    instrument: Instrument,
    register: &'a Register,
    states: &'a [State],
    chance: Chance,
}

type Courses = BTreeMap<StateCode, Course>;

impl Draw<'_> {
    fn asked(&self) -> BTreeSet<StateCode> {
        let on = day(2005, 7, 29);
        let with = |status| self.register.with_status(self.instrument, status, on);
        with(StatusKind::Party).union(&with(StatusKind::Signatory)).copied().collect()
    }

    fn invited_on(&self, state: StateCode) -> NaiveDate {
        let opens = day(2004, 7, 28);
        let first = self.register.actions(self.instrument, state).iter().map(|action| action.date).min();
        first.map_or(opens, |first| first.max(opens))
    }

    /// So many States of a status, from the regions by their numbers of such States.
    fn replying(&mut self, status: StatusKind, count: usize) -> Vec<StateCode> {
        let could = self.could_reply(status);
        let members: Vec<Vec<StateCode>> = Region::ALL
            .iter()
            .map(|region| {
                let of_region = self.states.iter().filter(|state| state.region == *region && could.contains(&state.code));
                of_region.map(|state| state.code).collect()
            })
            .collect();
        let shares = shares(count, &members.iter().map(Vec::len).collect::<Vec<_>>());
        members.into_iter().zip(shares).flat_map(|(members, share)| self.some(members, share)).collect()
    }

    fn some(&mut self, of: Vec<StateCode>, count: usize) -> Vec<StateCode> {
        self.chance.shuffled(of).into_iter().take(count).collect()
    }

    fn could_reply(&self, status: StatusKind) -> BTreeSet<StateCode> {
        let on = day(2005, 7, 29);
        let all = if status == StatusKind::Neither {
            // States that are asked about the Convention, and reply on a Protocol that they have not signed as well.
            let with = |status| self.register.with_status(Instrument::Convention, status, on);
            with(StatusKind::Party).union(&with(StatusKind::Signatory)).copied().collect()
        } else {
            self.register.with_status(self.instrument, status, on)
        };
        let fixed = |state: StateCode| FIXED.iter().any(|(code, _)| *code == state.as_str());
        all.into_iter()
            .filter(|state| self.register.status(self.instrument, *state, on).kind() == status)
            .filter(|state| !fixed(*state) && self.invited_on(*state) < day(2005, 4, 1))
            .collect()
    }

    fn sent(&mut self, replying: Vec<StateCode>) -> Courses {
        let shuffled = self.chance.shuffled(replying);
        shuffled.into_iter().enumerate().map(|(place, state)| (state, self.sent_by(place, state))).collect()
    }

    fn sent_by(&mut self, place: usize, state: StateCode) -> Course {
        let invited = self.invited_on(state);
        let chance = &mut self.chance;
        match place {
            0..4 => {
                let at = moment(chance, day(2004, 11, 1).max(invited), day(2005, 3, 31));
                let back = later(chance, at, 10, 30);
                Course::SentAgain { at, back, again: later(chance, back, 12, 45) }
            }
            4..6 => {
                let at = moment(chance, day(2005, 3, 1).max(invited), day(2005, 6, 10));
                Course::SentBack { at, back: later(chance, at, 10, 30) }
            }
            _ => Course::Sent { at: self.sent_at(state), paper: (6..9).contains(&place) },
        }
    }

    /// Most send in the weeks before the due date, some after it.
    fn sent_at(&mut self, state: StateCode) -> DateTime<Utc> {
        let due = day(2005, 6, 30);
        if self.chance.percent(20) {
            return moment(&mut self.chance, day(2005, 7, 1), dates::yesterday());
        }
        let first = day(2004, 10, 1).max(self.invited_on(state));
        let one = moment(&mut self.chance, first, due);
        one.max(moment(&mut self.chance, first, due))
    }

    fn not_sent(&mut self, awaited: Vec<StateCode>, anything: bool) -> Courses {
        let fixed = |state: StateCode| FIXED.iter().find(|(code, _)| *code == state.as_str()).map(|(_, fixed)| *fixed);
        let (ours, others): (Vec<StateCode>, Vec<StateCode>) = awaited.into_iter().partition(|state| fixed(*state).is_some());
        let anything_yet = |state: &StateCode| anything && self.invited_on(*state) < day(2005, 7, 1);
        let (others, newcomers): (Vec<StateCode>, Vec<StateCode>) = others.into_iter().partition(anything_yet);
        let shuffled = self.chance.shuffled(others);
        let mut courses: Courses = newcomers.into_iter().map(|state| (state, Course::Silent { reachable: true })).collect();
        for (place, state) in shuffled.into_iter().enumerate() {
            let course = self.not_sent_by(place, state);
            courses.insert(state, course);
        }
        for state in ours {
            courses.insert(state, self.fixed(fixed(state).filter(|_| anything)));
        }
        courses
    }

    fn not_sent_by(&mut self, place: usize, state: StateCode) -> Course {
        let first = day(2004, 11, 1).max(self.invited_on(state));
        let at = moment(&mut self.chance, first, dates::yesterday());
        match place {
            0..3 => Course::Declined { at },
            3..8 => Course::FilledIn { at },
            8..19 => Course::Begun { at, share: self.chance.between(10, 85) },
            19..33 => Course::Opened { at },
            _ => Course::Silent { reachable: place >= 41 },
        }
    }

    fn fixed(&mut self, fixed: Option<Fixed>) -> Course {
        let at = moment(&mut self.chance, day(2005, 7, 4), day(2005, 7, 22));
        match fixed {
            Some(Fixed::Begun) => Course::Begun { at, share: 35 },
            Some(Fixed::FilledIn) => Course::FilledIn { at },
            Some(Fixed::Silent) | None => Course::Silent { reachable: true },
        }
    }
}

/// Shares a number out by weights, the remainders to the largest (method of Hamilton), never more than the weight itself.
fn shares(count: usize, weights: &[usize]) -> Vec<usize> {
    let total = weights.iter().sum::<usize>().max(1);
    let count = count.min(total);
    let mut shares: Vec<usize> = weights.iter().map(|weight| weight * count / total).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(weights[*place] * count % total));
    let left = count.saturating_sub(shares.iter().sum());
    for place in order.into_iter().take(left) {
        shares[place] += 1;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::reference;

    fn drawn(questionnaire: &str, instrument: Instrument) -> (Vec<Invited>, Register, Vec<State>) {
        let register = Register::new(reference::treaty_actions().unwrap());
        let states = reference::states().unwrap();
        (courses(questionnaire, instrument, &register, &states, 1), register, states)
    }

    fn is_sent(course: &Course) -> bool {
        matches!(course, Course::Sent { .. } | Course::SentBack { .. } | Course::SentAgain { .. })
    }

    #[test]
    fn as_many_reply_as_did() {
        let expected = [
            ("convention", Instrument::Convention, [50, 14, 0]),
            ("trafficking", Instrument::Trafficking, [37, 13, 6]),
            ("migrants", Instrument::Migrants, [35, 10, 0]),
            ("firearms", Instrument::Firearms, [0, 0, 0]),
        ];
        for (id, instrument, replies) in expected {
            let (courses, register, _) = drawn(id, instrument);
            let status = |each: &Invited| register.status(instrument, each.state, day(2005, 7, 29)).kind();
            let sent = |kind| courses.iter().filter(|each| is_sent(&each.course) && status(each) == kind).count();
            assert_eq!(StatusKind::ALL.map(sent), replies, "{id}");
        }
    }

    #[test]
    fn every_region_replies_and_the_invited_are_all_there() {
        let (courses, _, states) = drawn("convention", Instrument::Convention);
        assert_eq!(courses.len(), 107 + 59);
        for region in Region::ALL {
            let of_region = |each: &&Invited| states.iter().any(|state| state.code == each.state && state.region == region);
            assert!(courses.iter().filter(of_region).filter(|each| is_sent(&each.course)).count() >= 5, "{region:?}");
        }
        assert!(courses.iter().any(|each| matches!(each.course, Course::Silent { reachable: false })));
    }

    #[test]
    fn nothing_happens_before_the_invitation_or_after_yesterday() {
        let (courses, ..) = drawn("convention", Instrument::Convention);
        let moments = |course: &Course| match course {
            Course::Silent { .. } => vec![],
            Course::SentBack { at, back } => vec![*at, *back],
            Course::SentAgain { at, back, again } => vec![*at, *back, *again],
            Course::Opened { at }
            | Course::Begun { at, .. }
            | Course::FilledIn { at }
            | Course::Declined { at }
            | Course::Sent { at, .. } => vec![*at],
        };
        for each in &courses {
            let moments = moments(&each.course);
            assert!(moments.is_sorted(), "{each:?}");
            assert!(moments.iter().all(|at| (each.on..=dates::yesterday()).contains(&at.date_naive())), "{each:?}");
        }
    }

    #[test]
    fn shares_add_up() {
        assert_eq!(shares(50, &[34, 22, 15, 18, 18]), [16, 10, 7, 9, 8]);
        assert_eq!(shares(0, &[3, 4]), [0, 0]);
        assert_eq!(shares(9, &[3, 4]), [3, 4]);
    }
}
