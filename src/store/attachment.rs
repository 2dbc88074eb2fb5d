//! Files given with answers, kept once by their digest.

use diesel::prelude::*;

use super::schema::{answer, attachment, submission, submission_answer};
use super::{Connection, Result};
use crate::domain::ReplyId;

/// A file.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = attachment)]
pub struct Attachment {
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    pub sha256: String,
    /// Its type, found by its content.
    pub media_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Keeps a file; nothing happens if it is kept already.
///
/// # Errors
/// The database's.
pub fn add(connection: &mut Connection, new: &Attachment) -> Result<()> {
    diesel::insert_into(attachment::table).values(new).on_conflict_do_nothing().execute(connection)?;
    Ok(())
}

/// The file with a digest.
///
/// # Errors
/// The database's.
pub fn find(connection: &mut Connection, sha256: &str) -> Result<Option<Attachment>> {
    Ok(attachment::table.find(sha256).select(Attachment::as_select()).first(connection).optional()?)
}

/// Whether a reply names this file (`<digest>/<name>`) in an answer that stands or was sent.
///
/// # Errors
/// The database's.
pub fn is_named_by(connection: &mut Connection, reply: ReplyId, reference: &str) -> Result<bool> {
    let stands = answer::table.filter(answer::reply.eq(reply)).filter(answer::values.contains(vec![reference]));
    Ok(diesel::select(diesel::dsl::exists(stands)).get_result::<bool>(connection)? || was_sent(connection, reply, reference)?)
}

/// Whether a submission of a reply names this file (`<digest>/<name>`).
///
/// # Errors
/// The database's.
pub fn was_sent(connection: &mut Connection, reply: ReplyId, reference: &str) -> Result<bool> {
    let sent = submission_answer::table
        .inner_join(submission::table)
        .filter(submission::reply.eq(reply))
        .filter(submission_answer::values.contains(vec![reference]));
    Ok(diesel::select(diesel::dsl::exists(sent)).get_result(connection)?)
}
