//! Answers in from CSV, by the columns of the export: replies that came on paper, drafts, or all of another database. Everything is checked
//! first; one fault, and nothing is changed.

mod check;
mod fault;
mod reader;
mod settle;
mod table;

use chrono::{DateTime, Utc};
use uuid::Uuid;

pub use fault::{Fault, What};

use self::check::{Ground, check};
use self::settle::{Act, settle};
use super::{Result, officers_only};
use crate::definition::Catalogue;
use crate::domain::{Person, StateCode};
use crate::store::{self, Connection, cycle, register};

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// It is in.
    Done(Summary),
    /// It was refused, and nothing was changed: all that is wrong with it, by line.
    Refused(Vec<Fault>),
}

/// How many replies there were of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Submitted on the day that the file gives.
    pub submitted: usize,
    /// Left as drafts.
    pub drafts: usize,
    /// Said nothing that was not there.
    pub unchanged: usize,
    /// Of States that had not been invited, and now are.
    pub invited: usize,
}

/// Reads a file of answers. `who` is the officer who does, or nobody for the command line; `uuids` gives the names of new rows.
///
/// # Errors
/// [`super::Error::NotFound`] for everybody but officers; the store's.
pub fn import_answers(
    connection: &mut Connection,
    catalogue: &Catalogue,
    file: &[u8],
    who: Option<&Person>,
    now: DateTime<Utc>,
    uuids: &mut dyn FnMut() -> Uuid,
) -> Result<Imported> {
    who.map_or(Ok(()), officers_only)?;
    store::transaction(connection, |connection| {
        let (lines, mut faults) = table::lines(reader::records(file));
        let cycles = cycle::all(connection)?;
        let states: Vec<StateCode> = register::states(connection)?.into_iter().map(|state| state.code).collect();
        let ground = Ground { catalogue, cycles: &cycles, states: &states, now };
        let (replies, found) = check(&ground, &lines);
        faults.extend(found);
        let broken = !faults.is_empty();
        let mut settlements = Vec::new();
        for (key, incoming) in replies {
            match settle(connection, key, incoming, broken)? {
                Ok(settlement) => settlements.push(settlement),
                Err(fault) => faults.push(fault),
            }
        }
        if !faults.is_empty() {
            faults.sort_by_key(|fault| fault.line);
            return Ok(Imported::Refused(faults));
        }
        let mut summary = Summary::default();
        let mut act = Act { by: who.map(|person| person.id), now, uuids };
        for settlement in settlements {
            settlement.write(connection, &mut act, &mut summary)?;
        }
        Ok(Imported::Done(summary))
    })
}
