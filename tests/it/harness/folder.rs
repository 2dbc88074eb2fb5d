//! A data folder as a start leaves it, and what is exported from it.

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use uuid::Uuid;
use verbale::definition::{self, Catalogue};
use verbale::domain::{Questionnaire, Visibility};
use verbale::store::{Connection, cycle, register};
use verbale::usecase::demo;
use verbale::usecase::export_answers::{Wanted, export_answers};
use verbale::usecase::start::{Kind, Started, start};

use super::world::{day, moment};

/// The moment at which the rehearsal of the demonstration begins.
pub const REHEARSAL: &str = "2005-07-29T09:00:00Z";

static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(definition::embedded().unwrap()));

/// The versions that come with the program, read once.
pub fn catalogue() -> Arc<Catalogue> {
    Arc::clone(&CATALOGUE)
}

/// The questionnaire on the Convention.
pub fn convention() -> &'static Questionnaire {
    &CATALOGUE.get("convention", "2004").unwrap().questionnaire
}

/// A plain start at a moment.
pub fn plain(connection: &mut Connection, now: &str) -> Started {
    start(connection, &catalogue(), Kind::Plain, moment(now), &mut Uuid::new_v4).unwrap()
}

/// A start of the demonstration from a seed.
pub fn demonstration(connection: &mut Connection, seed: u64) -> Started {
    start(connection, &catalogue(), Kind::Demonstration { seed }, moment(REHEARSAL), &mut Uuid::new_v4).unwrap()
}

/// The demonstration as the program makes it.
pub fn usual_demonstration(connection: &mut Connection) -> Started {
    demonstration(connection, demo::SEED)
}

/// What an audience gets of the answers to the questionnaire on the Convention, as at a day.
pub fn exported(connection: &mut Connection, as_at: NaiveDate, audience: Visibility) -> String {
    let (cycle, register) = (cycle::find(connection, 2).unwrap().unwrap(), register::register(connection).unwrap());
    let states = register::states(connection).unwrap();
    let wanted = Wanted { cycle: &cycle, questionnaire: "convention", as_at, audience, register: &register, states: &states };
    let mut out = Vec::new();
    export_answers(connection, &wanted, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// All that the secretariat gets on the last day of the demonstration.
pub fn all_exported(connection: &mut Connection) -> String {
    exported(connection, day("2005-07-29"), Visibility::Secretariat)
}
