//! States and treaty actions: loaded from the reference data at the first start, afterwards the truth.

use diesel::prelude::*;

use super::schema::{state, treaty_action};
use super::{Connection, Result, read};
use crate::domain::{Register, State, StateCode, TreatyAction};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = state)]
struct StateRow {
    code: String,
    name_ar: String,
    name_en: String,
    name_es: String,
    name_fr: String,
    name_ru: String,
    name_zh: String,
    region: String,
    correspondence: String,
    french_article: String,
    spanish_article: String,
}

impl From<&State> for StateRow {
    fn from(from: &State) -> Self {
        let [arabic, english, spanish, french, russian, chinese] = from.names.clone();
        Self {
            code: from.code.to_string(),
            name_ar: arabic,
            name_en: english,
            name_es: spanish,
            name_fr: french,
            name_ru: russian,
            name_zh: chinese,
            region: from.region.code().to_owned(),
            correspondence: from.correspondence.code().to_owned(),
            french_article: from.french_article.clone(),
            spanish_article: from.spanish_article.clone(),
        }
    }
}

impl StateRow {
    fn into_domain(self) -> Result<State> {
        Ok(State {
            code: read("state", "code", &self.code)?,
            region: read("state", "region", &self.region)?,
            correspondence: read("state", "correspondence", &self.correspondence)?,
            names: [self.name_ar, self.name_en, self.name_es, self.name_fr, self.name_ru, self.name_zh],
            french_article: self.french_article,
            spanish_article: self.spanish_article,
        })
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = treaty_action)]
struct ActionRow {
    instrument: String,
    state: String,
    action: String,
    date: chrono::NaiveDate,
}

/// Every State, in the order of the codes.
///
/// # Errors
/// The database's.
pub fn states(connection: &mut Connection) -> Result<Vec<State>> {
    let rows: Vec<StateRow> = state::table.select(StateRow::as_select()).order(state::code).load(connection)?;
    rows.into_iter().map(StateRow::into_domain).collect()
}

/// The State of a code.
///
/// # Errors
/// The database's.
pub fn find_state(connection: &mut Connection, code: StateCode) -> Result<Option<State>> {
    let row: Option<StateRow> = state::table.find(code.as_str()).select(StateRow::as_select()).first(connection).optional()?;
    row.map(StateRow::into_domain).transpose()
}

/// The register of treaty actions.
///
/// # Errors
/// The database's.
pub fn register(connection: &mut Connection) -> Result<Register> {
    let rows: Vec<ActionRow> = treaty_action::table.select(ActionRow::as_select()).load(connection)?;
    let action = |row: ActionRow| {
        Ok(TreatyAction {
            instrument: read("treaty_action", "instrument", &row.instrument)?,
            state: read("treaty_action", "state", &row.state)?,
            action: read("treaty_action", "action", &row.action)?,
            date: row.date,
        })
    };
    Ok(Register::new(rows.into_iter().map(action).collect::<Result<Vec<_>>>()?))
}

/// Puts States and actions in, where there are none yet. Says whether it did.
///
/// # Errors
/// The database's.
pub fn load_once(connection: &mut Connection, states: &[State], actions: &[TreatyAction]) -> Result<bool> {
    if diesel::select(diesel::dsl::exists(state::table.select(state::code))).get_result(connection)? {
        return Ok(false);
    }
    let rows: Vec<StateRow> = states.iter().map(StateRow::from).collect();
    diesel::insert_into(state::table).values(&rows).execute(connection)?;
    let rows: Vec<ActionRow> = actions
        .iter()
        .map(|action| ActionRow {
            instrument: action.instrument.key().to_owned(),
            state: action.state.to_string(),
            action: action.action.code().to_owned(),
            date: action.date,
        })
        .collect();
    diesel::insert_into(treaty_action::table).values(&rows).execute(connection)?;
    Ok(true)
}
