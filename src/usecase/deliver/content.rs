//! What a letter of the outbox says at the moment of its sending, or why it is no longer due.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::token::Token;
use super::super::{Error, Result, outbox};
use crate::domain::reminder::Step;
use crate::domain::{Cycle, CycleNumber, Instrument, Person, Reply, State, StateCode, Submission};
use crate::mail::{self, PostOffice, Receipt, Reminder, SignIn};
use crate::store::letter::{Kind, Letter};
use crate::store::{self, Connection, letter, person, register, reply, session, submission};

/// For how long a link signs in.
const LINK_LASTS: TimeDelta = TimeDelta::hours(24);

/// Whether a letter is still due.
pub(super) enum Content {
    /// It is: what it says, and to whom.
    Due(Box<mail::Letter>, Person),
    /// It is not, and why.
    NotDue(&'static str),
}

/// The letter as it is now. Makes the link that it brings.
pub(super) fn of(
    connection: &mut Connection,
    letter: &Letter,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Content> {
    let reader = person::find(connection, letter.person, now.date_naive())?.ok_or_else(|| missing(letter, "person"))?;
    match letter.kind {
        Kind::Reminder => reminder(connection, letter, reader, now, office, secret),
        Kind::SignIn => sign_in(connection, letter, reader, now, office, secret),
        Kind::Receipt => receipt(connection, letter, reader, office),
    }
}

fn reminder(
    connection: &mut Connection,
    letter: &Letter,
    reader: Person,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Content> {
    let state = state(connection, letter)?;
    let cycle = cycle(connection, letter)?;
    let step = Step(letter.step.ok_or_else(|| missing(letter, "step"))?);
    let theirs = theirs(connection, &cycle, state.code, &reader)?;
    if let Some(why) = not_due(connection, letter, &cycle, step, &theirs, &reader)? {
        return Ok(Content::NotDue(why));
    }
    let (open, received): (Vec<_>, Vec<_>) = theirs.into_iter().partition(|(_, reply)| reply.stage.kind().is_awaited());
    let due = open.iter().map(|(_, reply)| reply.due.unwrap_or(cycle.dates.due)).min();
    let content = Reminder {
        state: &state,
        reader: &reader.name,
        session: cycle.number,
        dates: cycle.dates,
        today: now.date_naive(),
        overdue: step.is_overdue() || due.is_some_and(|due| due < now.date_naive()),
        open: &open,
        received: &received,
        token: &link(connection, &reader, now, secret)?.hex(),
        demonstration: cycle.demonstration,
    }
    .letter(state.correspondence, office);
    Ok(Content::Due(Box::new(content), reader))
}

/// The replies of a State that somebody answers for now, with their instruments, in the order of the cycle's questionnaires.
fn theirs(connection: &mut Connection, cycle: &Cycle, state: StateCode, reader: &Person) -> Result<Vec<(Instrument, Reply)>> {
    let replies = reply::of_state(connection, cycle.number, state)?;
    let reply = |id: &str| replies.iter().find(|reply| reply.questionnaire == id && reader.answers_for(state, id));
    Ok(cycle.questionnaires.iter().filter_map(|each| Some((each.instrument, reply(&each.id)?.clone()))).collect())
}

/// Why a reminder is no longer to be sent, if it is not.
fn not_due(
    connection: &mut Connection,
    letter: &Letter,
    cycle: &Cycle,
    step: Step,
    theirs: &[(Instrument, Reply)],
    reader: &Person,
) -> Result<Option<&'static str>> {
    let key =
        |reply: &Reply| outbox::reminder_key(cycle.number, step, reply.due.unwrap_or(cycle.dates.due), reply.state, reader.id);
    let mut open = theirs.iter().map(|(_, reply)| reply).filter(|reply| reply.stage.kind().is_awaited()).peekable();
    Ok(if theirs.is_empty() {
        Some("no longer focal point")
    } else if open.peek().is_none() {
        Some("no reply is awaited any more")
    } else if !open.any(|reply| key(reply) == letter.key) {
        Some("the reply came in, or its due date was moved")
    } else if letter::is_superseded(connection, letter)? {
        Some("a later reminder was written")
    } else {
        None
    })
}

fn sign_in(
    connection: &mut Connection,
    letter: &Letter,
    reader: Person,
    now: DateTime<Utc>,
    office: &PostOffice,
    secret: &mut dyn FnMut() -> [u8; 32],
) -> Result<Content> {
    if now - letter.written_at > LINK_LASTS {
        return Ok(Content::NotDue("asked for more than a day ago"));
    }
    let token = link(connection, &reader, now, secret)?.hex();
    let content = SignIn { asked_at: letter.written_at, token: &token }.letter(reader.language, office);
    Ok(Content::Due(Box::new(content), reader))
}

fn receipt(connection: &mut Connection, letter: &Letter, reader: Person, office: &PostOffice) -> Result<Content> {
    let state = state(connection, letter)?;
    let cycle = cycle(connection, letter)?;
    let id = letter.submission.ok_or_else(|| missing(letter, "submission"))?;
    let (submission, reply) = submission::find_with_reply(connection, id)?.ok_or_else(|| missing(letter, "submission"))?;
    let instrument = cycle.questionnaire(&reply.questionnaire).ok_or_else(|| missing(letter, "questionnaire"))?.instrument;
    let content = Receipt {
        state: &state,
        session: cycle.number,
        instrument,
        reference: reference(cycle.number, &reply, &submission),
        submission: &submission,
        demonstration: cycle.demonstration,
    }
    .letter(reader.language, office);
    Ok(Content::Due(Box::new(content), reader))
}

fn reference(cycle: CycleNumber, reply: &Reply, submission: &Submission) -> String {
    Submission::reference(cycle, &reply.questionnaire, reply.state, submission.number)
}

/// A fresh link for the reader: each attempt to send has its own.
fn link(connection: &mut Connection, reader: &Person, now: DateTime<Utc>, secret: &mut dyn FnMut() -> [u8; 32]) -> Result<Token> {
    let token = Token::new(secret());
    session::add_link(connection, &token.digest(), reader.id, now, now + LINK_LASTS)?;
    Ok(token)
}

fn state(connection: &mut Connection, letter: &Letter) -> Result<State> {
    let code = letter.state.ok_or_else(|| missing(letter, "state"))?;
    register::find_state(connection, code)?.ok_or_else(|| missing(letter, "state"))
}

fn cycle(connection: &mut Connection, letter: &Letter) -> Result<Cycle> {
    let number = letter.cycle.ok_or_else(|| missing(letter, "cycle"))?;
    store::cycle::find(connection, number)?.ok_or_else(|| missing(letter, "cycle"))
}

fn missing(letter: &Letter, column: &str) -> Error {
    Error::Store(store::Error::Inconsistent { table: "letter", column: format!("{column} of {}", letter.id) })
}
