//! The data of a questionnaire as downloads: every answer that counts on a day, and the counts of them.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

use super::{stream, typed_day};
use crate::domain::cycle::CycleQuestionnaire;
use crate::domain::{Cycle, Register, State, Visibility};
use crate::usecase::export_answers::{Wanted, export_answers};
use crate::usecase::view_ledger::view_cycle;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::session::Viewer;

/// What a table is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    #[serde(rename = "as-at")]
    as_at: String,
}

type Path = web::Path<(i32, String)>;

/// What is asked for.
struct Asked {
    cycle: Cycle,
    put: CycleQuestionnaire,
    as_at: NaiveDate,
    register: Arc<Register>,
    states: Arc<Vec<State>>,
}

impl Asked {
    /// Reads the address, for an officer.
    async fn read(app: &web::Data<App>, viewer: &Viewer, path: &Path, query: &Query) -> Result<Self, Error> {
        let (who, number) = (viewer.person.clone(), path.0);
        let cycle = app.db(move |connection| view_cycle(connection, &who, number)).await?;
        let put = cycle.questionnaire(&path.1).ok_or(Error::NotFound)?.clone();
        let as_at = match query.as_at.trim() {
            "" => app.now().date_naive(),
            typed => typed_day(typed).ok_or(Error::Bad("error-bad"))?,
        };
        Ok(Self { cycle, put, as_at, register: Arc::clone(&app.register), states: Arc::clone(&app.states) })
    }

    /// For the secretariat, which may read every answer.
    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            cycle: &self.cycle,
            questionnaire: &self.put.id,
            as_at: self.as_at,
            audience: Visibility::Secretariat,
            register: &self.register,
            states: &self.states,
        }
    }

    /// The name of the file, such as `convention-2004-answers-2005-07-29.csv`; invented answers say so in it.
    fn name(&self, app: &App, what: &str) -> String {
        let CycleQuestionnaire { id, version, .. } = &self.put;
        let mark = if app.demonstration || self.cycle.demonstration { "-demonstration" } else { "" };
        format!("{id}-{version}-{what}-{}{mark}.csv", self.as_at)
    }
}

/// `GET /data/{cycle}/{questionnaire}/answers.csv`
pub(in crate::web) async fn answers(
    app: web::Data<App>,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let asked = Asked::read(&app, &viewer, &path, &query).await?;
    let name = asked.name(&app, "answers");
    stream::download(&app, &name, move |connection, out| export_answers(connection, &asked.wanted(), out)).await
}
