//! Response rates: parties that replied over parties at the date. Signatories, and States that are neither, are counted beside and never in
//! the rate. Who counts as having replied is for the caller to say.

use std::collections::BTreeSet;

use crate::domain::{Region, State, StateCode, StatusKind};

/// Parties that replied, of all parties.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// Parties that replied.
    pub replied: usize,
    /// Parties.
    pub parties: usize,
    /// Their share in whole per cent, half rounded away from zero; none where there is no party.
    pub per_cent: Option<u32>,
}

impl Rate {
    /// The rate of so many parties that replied, of so many.
    #[must_use]
    pub fn new(replied: usize, parties: usize) -> Self {
        Self { replied, parties, per_cent: per_cent(replied, parties) }
    }
}

/// A part of a whole in whole per cent, half rounded away from zero; none of nothing.
#[must_use]
pub fn per_cent(part: usize, whole: usize) -> Option<u32> {
    let doubled = part.checked_mul(200)?.checked_add(whole)?;
    u32::try_from(doubled.checked_div(whole.checked_mul(2)?)?).ok()
}

/// Who replied, of all States or of those of one regional group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Response {
    /// The parties.
    pub rate: Rate,
    /// Signatories that replied.
    pub signatories: usize,
    /// Others that replied: neither party nor signatory.
    pub others: usize,
}

impl Response {
    /// All replies, whoever gave them.
    #[must_use]
    pub const fn replies(&self) -> usize {
        self.rate.replied + self.signatories + self.others
    }

    fn add(&mut self, status: StatusKind, replied: bool) {
        match status {
            StatusKind::Party => {
                self.rate.parties += 1;
                self.rate.replied += usize::from(replied);
            }
            StatusKind::Signatory => self.signatories += usize::from(replied),
            StatusKind::Neither => self.others += usize::from(replied),
        }
    }

    fn rated(self) -> Self {
        Self { rate: Rate::new(self.rate.replied, self.rate.parties), ..self }
    }
}

/// Who replied, in all and by regional group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Responses {
    /// In all.
    pub all: Response,
    /// Each regional group, in the order of [`Region::ALL`].
    pub by_region: Vec<(Region, Response)>,
}

/// Counts who replied. `kind` is the status of a State at the date of the count.
#[must_use]
pub fn responses(states: &[State], kind: impl Fn(StateCode) -> StatusKind, replied: &BTreeSet<StateCode>) -> Responses {
    let mut all = Response::default();
    let mut by_region = Region::ALL.map(|region| (region, Response::default()));
    for state in states {
        let (kind, has) = (kind(state.code), replied.contains(&state.code));
        all.add(kind, has);
        by_region.iter_mut().filter(|(region, _)| *region == state.region).for_each(|(_, response)| response.add(kind, has));
    }
    Responses { all: all.rated(), by_region: by_region.map(|(region, response)| (region, response.rated())).into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::fixture::state;

    #[test]
    fn published_rates_come_out() {
        assert_eq!(Rate::new(50, 107), Rate { replied: 50, parties: 107, per_cent: Some(47) });
        assert_eq!(per_cent(37, 87), Some(43));
        assert_eq!(per_cent(35, 78), Some(45));
        assert_eq!(per_cent(32, 92), Some(35));
    }

    #[test]
    fn halves_go_up_and_nothing_has_no_rate() {
        assert_eq!(per_cent(1, 200), Some(1));
        assert_eq!(per_cent(1, 201), Some(0));
        assert_eq!(per_cent(1, 8), Some(13));
        assert_eq!(per_cent(3, 3), Some(100));
        assert_eq!(per_cent(0, 3), Some(0));
        assert_eq!(Rate::new(0, 0).per_cent, None);
    }

    #[test]
    fn only_parties_are_in_the_rate() {
        let states = [
            state("AAA", Region::Africa),
            state("BBB", Region::Africa),
            state("CCC", Region::EasternEurope),
            state("DDD", Region::EasternEurope),
        ];
        let status = |code: StateCode| match code.as_str() {
            "AAA" | "BBB" => StatusKind::Party,
            "CCC" => StatusKind::Signatory,
            _ => StatusKind::Neither,
        };
        let replied = ["AAA", "CCC", "DDD"].map(|code| code.parse().unwrap()).into();
        let found = responses(&states, status, &replied);
        assert_eq!(found.all, Response { rate: Rate::new(1, 2), signatories: 1, others: 1 });
        assert_eq!(found.all.replies(), 3);
        assert_eq!(found.by_region[0], (Region::Africa, Response { rate: Rate::new(1, 2), signatories: 0, others: 0 }));
        assert_eq!(found.by_region[4].1, Response { rate: Rate::new(0, 0), signatories: 1, others: 1 });
        assert_eq!(found.by_region[1].1.rate.per_cent, None);
    }
}
