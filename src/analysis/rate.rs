//! Who has replied: how many parties, signatories and others, and the response rate, which is that of the parties alone (product rule 2).
//! Which replies count as submitted by then is the caller's to say.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::{Instrument, Region, Register, State, StateCode, StatusKind};

/// The response rate: parties that replied over parties at the date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// Parties that replied.
    pub replied: usize,
    /// All parties.
    pub parties: usize,
}

impl Rate {
    /// The rate in whole per cent, halves rounded up (away from zero); nothing where there is no party.
    #[must_use]
    pub fn per_cent(self) -> Option<u32> {
        let (replied, parties) = (self.replied as u128, self.parties as u128);
        let doubled = (200 * replied + parties).checked_div(2 * parties)?;
        u32::try_from(doubled).ok()
    }
}

/// Who replied, by what they are to the instrument.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Replies {
    /// Parties.
    pub parties: usize,
    /// Signatories that are not parties.
    pub signatories: usize,
    /// Neither.
    pub others: usize,
}

impl Replies {
    /// All replies.
    #[must_use]
    pub const fn total(self) -> usize {
        self.parties + self.signatories + self.others
    }

    fn of(statuses: impl Iterator<Item = StatusKind>) -> Self {
        statuses.fold(Self::default(), |mut replies, status| {
            match status {
                StatusKind::Party => replies.parties += 1,
                StatusKind::Signatory => replies.signatories += 1,
                StatusKind::Neither => replies.others += 1,
            }
            replies
        })
    }
}

/// Who replied of a regional group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionRate {
    /// The group.
    pub region: Region,
    /// All parties in it, whether they replied or not.
    pub parties: usize,
    /// Who of it replied.
    pub replied: Replies,
}

impl RegionRate {
    /// The response rate of the group.
    #[must_use]
    pub const fn rate(self) -> Rate {
        Rate { replied: self.replied.parties, parties: self.parties }
    }
}

/// Who replied, with the response rate, as things stood at the end of a day. A State that is named twice replied once.
#[must_use]
pub fn replies(register: &Register, instrument: Instrument, as_at: NaiveDate, replied: &[StateCode]) -> (Replies, Rate) {
    let once: BTreeSet<StateCode> = replied.iter().copied().collect();
    let replies = Replies::of(once.into_iter().map(|state| register.status(instrument, state, as_at).kind()));
    let parties = register.with_status(instrument, StatusKind::Party, as_at).len();
    (replies, Rate { replied: replies.parties, parties })
}

/// The same by regional group, in the order of the source's annex; each group stands there, even one without a party. Only the States given have
/// a region, so all that act or reply must be among them.
#[must_use]
pub fn by_region(
    states: &[State],
    register: &Register,
    instrument: Instrument,
    as_at: NaiveDate,
    replied: &[StateCode],
) -> Vec<RegionRate> {
    let replied: BTreeSet<StateCode> = replied.iter().copied().collect();
    let status = |state: &&State| register.status(instrument, state.code, as_at).kind();
    let of = |region| states.iter().filter(move |state| state.region == region);
    Region::ALL
        .into_iter()
        .map(|region| RegionRate {
            region,
            parties: of(region).filter(|state| status(state) == StatusKind::Party).count(),
            replied: Replies::of(of(region).filter(|state| replied.contains(&state.code)).map(|state| status(&state))),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Action, Language, TreatyAction};

    /// The depositary's record, as it is embedded.
    const ACTIONS: &str = include_str!("../store/reference/treaty_actions.csv");

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn register() -> Register {
        Register::new(ACTIONS.lines().skip(1).map(|line| {
            let columns: Vec<&str> = line.split(',').collect();
            TreatyAction {
                instrument: columns[0].parse().unwrap(),
                state: columns[1].parse().unwrap(),
                action: columns[2].parse().unwrap(),
                date: day(columns[3]),
            }
        }))
    }

    /// So many parties and signatories: who they were is not published.
    fn some(register: &Register, instrument: Instrument, parties: usize, signatories: usize) -> Vec<StateCode> {
        let of = |kind, number| register.with_status(instrument, kind, day("2005-07-29")).into_iter().take(number);
        of(StatusKind::Party, parties).chain(of(StatusKind::Signatory, signatories)).collect()
    }

    #[test]
    fn the_published_rates_of_29_july_2005_are_met() {
        let register = register();
        let at = day("2005-07-29");
        for (instrument, parties, signatories, of, per_cent) in [
            (Instrument::Convention, 50, 14, 107, 47),
            (Instrument::Trafficking, 37, 13, 87, 43),
            (Instrument::Migrants, 35, 0, 78, 45),
        ] {
            let replied = some(&register, instrument, parties, signatories);
            let (replies, rate) = replies(&register, instrument, at, &replied);
            assert_eq!(replies, Replies { parties, signatories, others: 0 });
            assert_eq!(rate, Rate { replied: parties, parties: of }, "{instrument:?}");
            assert_eq!(rate.per_cent(), Some(per_cent), "{instrument:?}");
        }
    }

    #[test]
    fn a_rate_is_rounded_half_up_and_needs_a_party() {
        let per_cent = |replied, parties| Rate { replied, parties }.per_cent();
        assert_eq!(per_cent(1, 8), Some(13), "12.5");
        assert_eq!(per_cent(3, 8), Some(38), "37.5");
        assert_eq!(per_cent(1, 3), Some(33));
        assert_eq!(per_cent(1, 200), Some(1), "0.5");
        assert_eq!(per_cent(1, 201), Some(0));
        assert_eq!(per_cent(0, 7), Some(0));
        assert_eq!(per_cent(7, 7), Some(100));
        assert_eq!(per_cent(0, 0), None);
        assert_eq!(per_cent(usize::MAX, usize::MAX), Some(100));
    }

    #[test]
    fn a_state_named_twice_replied_once_and_the_date_decides_what_it_is() {
        let register = register();
        let mali = "MLI".parse().unwrap();
        let nobody = "XXX".parse().unwrap();
        let at = |date| replies(&register, Instrument::Convention, day(date), &[mali, nobody, mali]).0;
        assert_eq!(at("2001-12-31"), Replies { parties: 0, signatories: 1, others: 1 });
        assert_eq!(at("2005-07-29"), Replies { parties: 1, signatories: 0, others: 1 });
        assert_eq!(at("2005-07-29").total(), 2);
    }

    #[test]
    fn each_region_has_its_parties_and_who_replied() {
        let state = |code: &str, region| State {
            code: code.parse().unwrap(),
            names: Default::default(),
            region,
            correspondence: Language::En,
            french_article: String::new(),
            spanish_article: String::new(),
        };
        let act = |code: &str, action| TreatyAction {
            instrument: Instrument::Firearms,
            state: code.parse().unwrap(),
            date: day("2004-01-01"),
            action,
        };
        let states = [
            state("XAA", Region::EasternEurope),
            state("XAB", Region::Africa),
            state("XAC", Region::Africa),
            state("XAD", Region::Africa),
        ];
        let register =
            Register::new([act("XAA", Action::Signature), act("XAB", Action::Accession), act("XAC", Action::Ratification)]);
        let replied = ["XAA", "XAB", "XAD", "XAB"].map(|code| code.parse().unwrap());
        let all = by_region(&states, &register, Instrument::Firearms, day("2005-01-01"), &replied);
        assert_eq!(all.iter().map(|each| each.region).collect::<Vec<_>>(), Region::ALL);
        assert_eq!((all[0].parties, all[0].replied), (2, Replies { parties: 1, signatories: 0, others: 1 }));
        assert_eq!(all[0].rate().per_cent(), Some(50));
        assert_eq!((all[4].parties, all[4].replied), (0, Replies { parties: 0, signatories: 1, others: 0 }));
        assert_eq!(all[4].rate().per_cent(), None);
        assert_eq!((all[2].parties, all[2].replied), (0, Replies::default()));
    }
}
