//! The data of a questionnaire as downloads: every answer that counts on a day, and the counts of them.

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;

use super::{stream, typed_day};
use crate::domain::cycle::CycleQuestionnaire;
use crate::domain::{Cycle, Register, State, Visibility};
use crate::usecase::export_answers::{Wanted, export_answers};
use crate::usecase::tabulate::tabulate;
use crate::usecase::view_ledger::view_cycle;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::session::Viewer;

/// What a table is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    #[serde(rename = "as-at")]
    pub(super) as_at: String,
}

impl Query {
    /// The day; today, if none was typed, and nothing, if it cannot be read.
    pub(super) fn day(&self, app: &App) -> Option<NaiveDate> {
        if self.as_at.trim().is_empty() { Some(app.now().date_naive()) } else { typed_day(&self.as_at) }
    }
}

pub(super) type Path = web::Path<(i32, String)>;

/// What is asked for.
pub(super) struct Asked {
    pub(super) cycle: Cycle,
    put: CycleQuestionnaire,
    pub(super) as_at: NaiveDate,
    register: Arc<Register>,
    states: Arc<Vec<State>>,
}

impl Asked {
    /// Reads the address, for an officer.
    async fn read(app: &web::Data<App>, viewer: &Viewer, path: &Path, query: &Query) -> Result<Self, Error> {
        let as_at = query.day(app).ok_or(Error::Bad("error-bad"))?;
        Self::find(app, viewer, path, as_at).await
    }

    /// The same for a day.
    pub(super) async fn find(app: &web::Data<App>, viewer: &Viewer, path: &Path, as_at: NaiveDate) -> Result<Self, Error> {
        let (who, number) = (viewer.person.clone(), path.0);
        let cycle = app.db(move |connection| view_cycle(connection, &who, number)).await?;
        let put = cycle.questionnaire(&path.1).ok_or(Error::NotFound)?.clone();
        Ok(Self { cycle, put, as_at, register: Arc::clone(&app.register), states: Arc::clone(&app.states) })
    }

    /// What is wanted, for an audience.
    pub(super) fn wanted(&self, audience: Visibility) -> Wanted<'_> {
        Wanted {
            cycle: &self.cycle,
            questionnaire: &self.put.id,
            as_at: self.as_at,
            audience,
            register: &self.register,
            states: &self.states,
        }
    }

    /// The name of a file, such as `convention-2004-answers-2005-07-29.csv`; invented answers say so in it.
    pub(super) fn name(&self, app: &App, what: &str, kind: &str) -> String {
        let CycleQuestionnaire { id, version, .. } = &self.put;
        let mark = if app.demonstration || self.cycle.demonstration { "-demonstration" } else { "" };
        format!("{id}-{version}-{what}-{}{mark}.{kind}", self.as_at)
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
    let name = asked.name(&app, "answers", "csv");
    stream::download(&app, &name, move |connection, out| export_answers(connection, &asked.wanted(Visibility::Secretariat), out))
        .await
}

/// `GET /data/{cycle}/{questionnaire}/tabulation.csv`
pub(in crate::web) async fn tabulation(
    app: web::Data<App>,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let asked = Asked::read(&app, &viewer, &path, &query).await?;
    let (name, catalogue) = (asked.name(&app, "tabulation", "csv"), Arc::clone(&app.catalogue));
    stream::download(&app, &name, move |connection, out| {
        tabulate(connection, &catalogue, &asked.wanted(Visibility::Secretariat), out)
    })
    .await
}
