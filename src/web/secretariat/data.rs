//! What is made of the replies to a questionnaire: every answer that counts on a day, the counts of them, the analytical report.

use std::sync::Arc;

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::{stream, typed_day};
use crate::document::Document;
use crate::domain::cycle::CycleQuestionnaire;
use crate::domain::{Cycle, Language, Register, State, Visibility};
use crate::export;
use crate::links;
use crate::usecase::build_report::build_report;
use crate::usecase::export_answers::{Wanted, export_answers};
use crate::usecase::tabulate::tabulate;
use crate::usecase::view_ledger::view_cycle;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::layer::html;
use crate::web::session::Viewer;
use crate::web::shell::Shell;

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

/// `GET /data/{cycle}/{questionnaire}/tabulation.csv`
pub(in crate::web) async fn tabulation(
    app: web::Data<App>,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let asked = Asked::read(&app, &viewer, &path, &query).await?;
    let name = asked.name(&app, "tabulation");
    let catalogue = Arc::clone(&app.catalogue);
    stream::download(&app, &name, move |connection, out| tabulate(connection, &catalogue, &asked.wanted(), out)).await
}

#[derive(Template)]
#[template(path = "secretariat/report.html")]
struct ReportPage {
    shell: Shell,
    file: String,
    /// The document, as HTML of our own making.
    article: String,
}

/// `GET /report/{cycle}/{questionnaire}`: the analytical report in the language of the page.
pub(in crate::web) async fn report(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let asked = Asked::read(&app, &viewer, &path, &query).await?;
    let words = viewer.words();
    let ledger = links::ledger(asked.cycle.number);
    let file = links::report_file(asked.cycle.number, &asked.put.id, asked.as_at);
    let document = document(&app, asked, words.language).await?;
    // The document says by itself that its replies are invented.
    let shell = Shell::new(&app, &request, &viewer.visitor, document.masthead.title.clone())
        .back_to(ledger, words.t("nav-ledger"))
        .of_document();
    html(&ReportPage { shell, file, article: export::html::article(&document)? })
}

/// `GET /report/{cycle}/{questionnaire}/report.html`: the same as a file to keep or print.
pub(in crate::web) async fn report_file(
    app: web::Data<App>,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let asked = Asked::read(&app, &viewer, &path, &query).await?;
    let language = viewer.words().language;
    let name = asked.name(&app, "report").replace(".csv", &format!("-{language}.html"));
    let document = document(&app, asked, language).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(export::html::page(&document)?))
}

/// The report for the States that are invited: what they may not read leaves no trace in it.
async fn document(app: &web::Data<App>, asked: Asked, language: Language) -> Result<Document, Error> {
    let catalogue = Arc::clone(&app.catalogue);
    app.db(move |connection| {
        let wanted = Wanted { audience: Visibility::Parties, ..asked.wanted() };
        build_report(connection, &catalogue, &wanted, language)
    })
    .await
}
