//! The status of ratifications for machines: CSV `instrument,state,status,action,date`. For people it is a document of `report`.

use std::io;

use chrono::NaiveDate;

use crate::domain::{Action, Instrument, Register, StateCode, Status, StatusKind};

/// Writes one line for everybody that has acted on an instrument up to the end of a day, by instrument in the order of the treaty and by
/// code. `action` and `date` are those that give the status: the deposit, the signature or the withdrawal.
///
/// # Errors
/// What the writer says.
pub fn csv(register: &Register, as_at: NaiveDate, out: impl io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(["instrument", "state", "status", "action", "date"])?;
    for instrument in Instrument::ALL {
        for state in register.acted(instrument, as_at) {
            let (status, action, date) = given(register, instrument, state, as_at);
            let date = date.map_or_else(String::new, |date| date.to_string());
            let action = action.map_or("", Action::code);
            writer.write_record([instrument.key(), state.as_str(), status.code(), action, &date])?;
        }
    }
    writer.flush()
}

/// A status, with the action that gives it and its day.
fn given(
    register: &Register,
    instrument: Instrument,
    state: StateCode,
    as_at: NaiveDate,
) -> (StatusKind, Option<Action>, Option<NaiveDate>) {
    let status = register.status(instrument, state, as_at);
    let (action, date) = match status {
        Status::Party { action, since } => (Some(action), Some(since)),
        Status::Signatory { since } => (Some(Action::Signature), Some(since)),
        Status::Neither => {
            let withdrawals = register
                .actions(instrument, state)
                .iter()
                .filter(|act| act.action == Action::Withdrawal && act.date <= as_at)
                .map(|act| act.date);
            let last = withdrawals.max();
            (last.map(|_| Action::Withdrawal), last)
        }
    };
    (status.kind(), action, date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::TreatyAction;

    #[test]
    fn the_action_is_the_one_that_gives_the_status() {
        let act = |state: &str, action, year| TreatyAction {
            instrument: Instrument::Convention,
            state: state.parse().unwrap(),
            date: NaiveDate::from_ymd_opt(year, 5, 1).unwrap(),
            action,
        };
        let register = Register::new([
            act("MLI", Action::Signature, 2000),
            act("MLI", Action::Ratification, 2002),
            act("AND", Action::Signature, 2001),
            act("XXA", Action::Accession, 2001),
            act("XXA", Action::Withdrawal, 2003),
            act("XXB", Action::Signature, 2005),
        ]);
        let mut out = Vec::new();
        csv(&register, NaiveDate::from_ymd_opt(2004, 7, 20).unwrap(), &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "instrument,state,status,action,date\n\
             convention,AND,signatory,signature,2001-05-01\n\
             convention,MLI,party,ratification,2002-05-01\n\
             convention,XXA,neither,withdrawal,2003-05-01\n"
        );
    }
}
