//! Saving answers of a page. Never refused because they are incomplete or not understood; never written over a text that the writer has not seen.

use std::collections::BTreeMap;

use super::view_reply::{Viewed, Which, may_answer};
use super::{Error, Result};
use crate::analysis::completion;
use crate::domain::answer::normalize;
use crate::domain::{Answer, Cycle, Kind, Language, Person, Place, Questionnaire};
use crate::store::answer::{self, Written, WrittenAnswers, standing};
use crate::store::attachment::{self, Attachment};
use crate::store::reply::Held;
use crate::store::{self, Connection, person, reply};
use chrono::{DateTime, Utc};

/// What a page says.
#[derive(Clone, Debug)]
pub struct Edits {
    /// The revision of the reply that its writer saw.
    pub seen: i32,
    /// The language of its words.
    pub language: Language,
    /// What was typed, by place. Places that are not here stay as they are.
    pub typed: BTreeMap<Place, Vec<String>>,
    /// Files that came with it; the typed values name them.
    pub files: Vec<Attachment>,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Saved {
    /// The reply as it stands now.
    pub viewed: Viewed,
    /// How many answers changed.
    pub changed: usize,
    /// Answers that somebody else has written since, which were left as they are.
    pub conflicts: Vec<Conflict>,
}

/// Two texts for one place.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// The place.
    pub place: Place,
    /// What the writer typed, in the form in which it would be kept.
    pub yours: Vec<String>,
    /// What stands.
    pub theirs: Written,
    /// Who wrote what stands.
    pub author: String,
}

/// Saves what a page says.
///
/// # Errors
/// [`Error::NotFound`] for who does not answer this reply or for items that it does not have, [`Error::Stage`] after it was sent; the store's.
pub fn save_answers(
    connection: &mut Connection,
    who: &Person,
    which: Which<'_>,
    questionnaire: &Questionnaire,
    edits: &Edits,
    now: DateTime<Utc>,
) -> Result<Saved> {
    store::transaction(connection, |connection| {
        let cycle = may_answer(connection, who, which, now.date_naive())?;
        let mut held = reply::find_locked(connection, which.cycle, which.questionnaire, which.state)?.ok_or(Error::NotFound)?;
        held.reply.stage.writable()?;
        let mut written = answer::load(connection, held.reply.id)?;
        refuse_foreign_files(questionnaire, &written, edits)?;
        let sorted = sort_edits(questionnaire, &written, edits)?;
        let conflicts = name_conflicts(connection, sorted.conflicts, &written)?;
        let changed = sorted.changes.len();
        if changed > 0 {
            for file in &edits.files {
                attachment::add(connection, file)?;
            }
            let new = new_answers(&cycle, who, edits, now, held.revision + 1, sorted.changes, &written);
            write(connection, &mut held, &mut written, new, questionnaire, now)?;
        }
        let viewed = Viewed { cycle, reply: held.reply, revision: held.revision, written };
        Ok(Saved { viewed, changed, conflicts })
    })
}

/// Edits, sorted into what can be written and what somebody else has written since.
struct Sorted {
    changes: BTreeMap<Place, Vec<String>>,
    conflicts: BTreeMap<Place, Vec<String>>,
}

/// A file can be named only by a reply that holds it already or that it comes with: a digest alone opens nobody's file.
fn refuse_foreign_files(questionnaire: &Questionnaire, written: &WrittenAnswers, edits: &Edits) -> Result<()> {
    let is_file =
        |place: &Place| matches!(questionnaire.named(place.item.as_str()).map(|item| &item.kind), Some(Kind::File { .. }));
    let held = |value: &String| {
        let stands = written.values().any(|each| each.answer.values.contains(value));
        let comes = edits.files.iter().any(|file| value.split('/').next() == Some(file.sha256.as_str()));
        stands || comes
    };
    let named = edits.typed.iter().filter(|(place, _)| is_file(place)).flat_map(|(_, values)| values);
    if named.filter(|value| !value.is_empty()).all(held) { Ok(()) } else { Err(Error::NotFound) }
}

fn sort_edits(questionnaire: &Questionnaire, written: &WrittenAnswers, edits: &Edits) -> Result<Sorted> {
    let mut sorted = Sorted { changes: BTreeMap::new(), conflicts: BTreeMap::new() };
    for (place, typed) in &edits.typed {
        let item = questionnaire.named(place.item.as_str()).filter(|item| item.holds_answer()).ok_or(Error::NotFound)?;
        let values = normalize(item, typed);
        let current = written.get(place);
        let same = current.map_or(values.is_empty(), |each| each.answer.values == values);
        if same {
            continue;
        }
        let unseen = current.is_some_and(|each| each.version > edits.seen);
        let pile = if unseen { &mut sorted.conflicts } else { &mut sorted.changes };
        pile.insert(place.clone(), values);
    }
    Ok(sorted)
}

fn name_conflicts(
    connection: &mut Connection,
    conflicts: BTreeMap<Place, Vec<String>>,
    written: &WrittenAnswers,
) -> Result<Vec<Conflict>> {
    if conflicts.is_empty() {
        return Ok(Vec::new());
    }
    let authors: Vec<_> = conflicts.keys().filter_map(|place| written.get(place)?.author).collect();
    let names: BTreeMap<_, _> = person::names(connection, &authors)?.into_iter().collect();
    Ok(conflicts
        .into_iter()
        .filter_map(|(place, yours)| {
            let theirs = written.get(&place)?.clone();
            let author = theirs.author.and_then(|id| names.get(&id).cloned()).unwrap_or_default();
            Some(Conflict { place, yours, theirs, author })
        })
        .collect())
}

fn new_answers(
    cycle: &Cycle,
    who: &Person,
    edits: &Edits,
    saved_at: DateTime<Utc>,
    version: i32,
    values: BTreeMap<Place, Vec<String>>,
    written: &WrittenAnswers,
) -> WrittenAnswers {
    values
        .into_iter()
        .map(|(place, values)| {
            let visibility = written.get(&place).map_or(cycle.visibility, |each| each.answer.visibility);
            let answer = Answer { values, language: edits.language, visibility };
            (place, Written { answer, version, author: Some(who.id), saved_at })
        })
        .collect()
}

/// Writes answers, which the history keeps with who wrote them when, and moves the reply on.
fn write(
    connection: &mut Connection,
    held: &mut Held,
    written: &mut WrittenAnswers,
    new: WrittenAnswers,
    questionnaire: &Questionnaire,
    now: DateTime<Utc>,
) -> Result<()> {
    held.revision += 1;
    answer::write(connection, held.reply.id, &new)?;
    written.extend(new);
    let complete = completion::is_complete(questionnaire, &standing(written));
    held.reply.stage = held.reply.stage.clone().save(complete)?;
    held.reply.saved_at = Some(now);
    Ok(reply::update(connection, held)?)
}
