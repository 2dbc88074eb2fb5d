//! Looking at letters: those of the outbox, and one of them. Changes nothing.

use uuid::Uuid;

use super::{Error, Result, officers_only};
use crate::domain::Person;
use crate::store::letter::Letter;
use crate::store::{Connection, letter, person};

/// A letter with its reader.
#[derive(Clone, Debug)]
pub struct Addressed {
    /// The letter.
    pub letter: Letter,
    /// Whose it is; without what they answer.
    pub reader: Person,
}

/// The letters, the latest first, at most `limit`.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers; the store's.
pub fn view_letters(connection: &mut Connection, who: &Person, limit: i64) -> Result<Vec<Addressed>> {
    officers_only(who)?;
    let letters = letter::latest(connection, limit)?;
    addressed(connection, letters)
}

/// The letter with an id.
///
/// # Errors
/// [`Error::NotFound`] for everybody but officers, and if there is no such letter; the store's.
pub fn view_letter(connection: &mut Connection, who: &Person, id: Uuid) -> Result<Addressed> {
    officers_only(who)?;
    let found = letter::find(connection, id)?.ok_or(Error::NotFound)?;
    addressed(connection, vec![found])?.pop().ok_or(Error::NotFound)
}

/// Letters with their readers, in their order.
pub(super) fn addressed(connection: &mut Connection, letters: Vec<Letter>) -> Result<Vec<Addressed>> {
    let mut ids: Vec<_> = letters.iter().map(|letter| letter.person).collect();
    ids.sort_unstable();
    ids.dedup();
    let readers = person::people(connection, &ids)?;
    let reader = |letter: &Letter| readers.iter().find(|each| each.id == letter.person).cloned();
    Ok(letters.into_iter().filter_map(|letter| reader(&letter).map(|reader| Addressed { letter, reader })).collect())
}
