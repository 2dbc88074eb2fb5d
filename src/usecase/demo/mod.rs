//! The demonstration: the first reporting cycle with invented replies, the same every time for the same seed. They go the way of real ones:
//! saved, frozen, sent back and sent again, only at moments that have passed. What is made of them says that it is a demonstration, by the
//! cycle's mark; each text says so in itself.

mod chance;
mod course;
mod dates;
mod invent;
pub(super) mod people;
mod replies;
mod texts;

use chrono::NaiveDate;

pub(super) use dates::cycle_dates;

use self::chance::Chance;
use self::course::Invited;
use self::replies::Stage;
use super::Result;
use crate::domain::{Cycle, Questionnaire, Register, State};
use crate::store::{Connection, reply};

/// The seed of the demonstration.
pub const SEED: u64 = 2005;

/// What replies are invented on.
pub(super) struct Ground<'a> {
    pub cycle: &'a Cycle,
    pub register: &'a Register,
    pub states: &'a [State],
    pub seed: u64,
}

/// Invites States to a questionnaire, names focal points and invents what States do with it.
///
/// # Errors
/// The store's.
pub(super) fn fill(connection: &mut Connection, ground: &Ground<'_>, questionnaire: &Questionnaire) -> Result<()> {
    let courses = course::courses(&questionnaire.id, questionnaire.instrument, ground.register, ground.states, ground.seed);
    invite(connection, ground, questionnaire, &courses)?;
    let mut stage = Stage::set(connection, ground, questionnaire)?;
    for invited in &courses {
        stage.play(connection, invited)?;
    }
    Ok(())
}

fn invite(connection: &mut Connection, ground: &Ground<'_>, questionnaire: &Questionnaire, courses: &[Invited]) -> Result<()> {
    let mut chance = Chance::new(ground.seed, &format!("replies/{}", questionnaire.id));
    let mut days: Vec<NaiveDate> = courses.iter().map(|invited| invited.on).collect();
    days.sort();
    days.dedup();
    for day in days {
        let of_day = courses.iter().filter(|invited| invited.on == day).map(|invited| (chance.uuid(), invited.state));
        reply::invite(connection, ground.cycle.number, &questionnaire.id, &questionnaire.version, of_day, day)?;
    }
    Ok(())
}
