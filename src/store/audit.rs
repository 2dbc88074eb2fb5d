//! Who did what when; only ever added to.

use chrono::{DateTime, Utc};
use diesel::prelude::*;

use super::schema::audit;
use super::{Connection, Result};
use crate::domain::PersonId;

/// Notes an act. `act` is a verb and a noun (`submit_reply`), `object` what it was done to, `detail` particulars without personal data.
///
/// # Errors
/// The database's.
pub fn note(
    connection: &mut Connection,
    at: DateTime<Utc>,
    actor: Option<PersonId>,
    act: &str,
    object: &str,
    detail: &serde_json::Value,
) -> Result<()> {
    diesel::insert_into(audit::table)
        .values((
            audit::at.eq(at),
            audit::actor.eq(actor),
            audit::act.eq(act),
            audit::object.eq(object),
            audit::detail.eq(detail),
        ))
        .execute(connection)?;
    Ok(())
}
