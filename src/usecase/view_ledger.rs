//! Looking at the ledger of a cycle: every invited State's reply with its stage and dates. Changes nothing.

use super::{Error, Result, officers_only};
use crate::domain::{Cycle, CycleNumber, Person};
use crate::store::reply::LedgerRow;
use crate::store::{Connection, cycle, reply};

/// The ledger of a cycle.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// The cycle.
    pub cycle: Cycle,
    /// Every reply of it, by questionnaire and State.
    pub rows: Vec<LedgerRow>,
}

/// A cycle, for the secretariat.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, and if there is no such cycle; the store's.
pub fn view_cycle(connection: &mut Connection, who: &Person, number: CycleNumber) -> Result<Cycle> {
    officers_only(who)?;
    cycle::find(connection, number)?.ok_or(Error::NotFound)
}

/// The ledger of a cycle, for the secretariat.
///
/// # Errors
/// As [`view_cycle`].
pub fn view_ledger(connection: &mut Connection, who: &Person, number: CycleNumber) -> Result<Ledger> {
    let cycle = view_cycle(connection, who, number)?;
    let rows = reply::ledger(connection, number)?;
    Ok(Ledger { cycle, rows })
}
