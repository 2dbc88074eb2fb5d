//! Changing the days of a cycle.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Error, Result, officers_only};
use crate::domain::cycle::CycleDates;
use crate::domain::{CycleNumber, Person};
use crate::store::{self, Connection, audit, cycle};

/// Gives a cycle other days.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers; the store's.
pub fn change_dates(
    connection: &mut Connection,
    who: &Person,
    number: CycleNumber,
    dates: CycleDates,
    now: DateTime<Utc>,
) -> Result<()> {
    officers_only(who)?;
    store::transaction(connection, |connection| {
        let before = cycle::find(connection, number)?.ok_or(Error::NotFound)?.dates;
        cycle::set_dates(connection, number, dates)?;
        let days = |dates: CycleDates| json!({ "opens": dates.opens, "due": dates.due, "cut_off": dates.cut_off });
        let detail = json!({ "before": days(before), "after": days(dates) });
        Ok(audit::note(connection, now, Some(who.id), "change_dates", &format!("cycle {number}"), &detail)?)
    })
}
