//! Entry into force: when enough States have deposited for an instrument to bind.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Action, Instrument, Register, StateCode};

/// How many deposits an instrument needs.
const DEPOSITS: usize = 40;
/// How many days after the last of them it enters into force.
const DAYS: Days = Days::new(90);

/// The day on which an instrument enters into force by the deposits made up to a date: the ninetieth day after the fortieth, and for a
/// Protocol not before the Convention. The deposit of a regional economic integration organization does not count, and a succession is
/// none. (Article 38(1) of the Convention, 17(1), 22(1) and 18(1) of the Protocols.)
#[must_use]
pub fn entry_into_force(register: &Register, instrument: Instrument, as_at: NaiveDate) -> Option<NaiveDate> {
    let own = by_deposits(register, instrument, as_at)?;
    match instrument {
        Instrument::Convention => Some(own),
        _ => Some(own.max(by_deposits(register, Instrument::Convention, as_at)?)),
    }
}

fn by_deposits(register: &Register, instrument: Instrument, as_at: NaiveDate) -> Option<NaiveDate> {
    let mut deposits: Vec<_> = register
        .acted(instrument, as_at)
        .into_iter()
        .filter(|state| !state.is_regional_organization())
        .filter_map(|state| deposit(register, instrument, state, as_at))
        .collect();
    deposits.sort_unstable();
    deposits.get(DEPOSITS - 1)?.checked_add_days(DAYS)
}

/// The day of the State's first deposit, up to a date.
fn deposit(register: &Register, instrument: Instrument, state: StateCode, as_at: NaiveDate) -> Option<NaiveDate> {
    let counted = |action| matches!(action, Action::Ratification | Action::Acceptance | Action::Approval | Action::Accession);
    let days: BTreeSet<_> = register
        .actions(instrument, state)
        .iter()
        .filter(|act| counted(act.action) && act.date <= as_at)
        .map(|act| act.date)
        .collect();
    days.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::TreatyAction;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + Days::new(number)
    }

    fn code(number: u8) -> StateCode {
        let letter = |n: u8| char::from(b'A' + n);
        format!("A{}{}", letter(number / 26), letter(number % 26)).parse().unwrap()
    }

    /// One deposit a day, from day 1.
    fn deposits(instrument: Instrument, number: u8) -> impl Iterator<Item = TreatyAction> {
        (1..=number).map(move |n| act(instrument, code(n), Action::Ratification, u64::from(n)))
    }

    fn act(instrument: Instrument, state: StateCode, action: Action, date: u64) -> TreatyAction {
        TreatyAction { instrument, state, date: day(date), action }
    }

    #[test]
    fn ninety_days_after_the_fortieth_deposit() {
        let register = Register::new(deposits(Instrument::Convention, 41));
        assert_eq!(entry_into_force(&register, Instrument::Convention, day(39)), None);
        assert_eq!(entry_into_force(&register, Instrument::Convention, day(40)), Some(day(130)));
        assert_eq!(entry_into_force(&register, Instrument::Convention, day(400)), Some(day(130)));
    }

    #[test]
    fn an_organization_a_signature_and_a_succession_do_not_count() {
        let other = [
            act(Instrument::Convention, "EUE".parse().unwrap(), Action::Approval, 2),
            act(Instrument::Convention, "XXA".parse().unwrap(), Action::Signature, 2),
            act(Instrument::Convention, "XXB".parse().unwrap(), Action::Succession, 2),
        ];
        let register = Register::new(deposits(Instrument::Convention, 39).chain(other));
        assert_eq!(entry_into_force(&register, Instrument::Convention, day(400)), None);
    }

    #[test]
    fn a_protocol_waits_for_the_convention() {
        let early = Register::new(deposits(Instrument::Firearms, 40));
        assert_eq!(entry_into_force(&early, Instrument::Firearms, day(400)), None);
        let later = deposits(Instrument::Convention, 40).map(|act| TreatyAction { date: act.date + Days::new(50), ..act });
        let both = Register::new(deposits(Instrument::Firearms, 40).chain(later));
        assert_eq!(entry_into_force(&both, Instrument::Firearms, day(400)), Some(day(180)));
    }
}
