//! The status of ratifications as at a day, open to everybody: as a document, and as a table for machines.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;

use super::app::App;
use super::error::Error;
use super::layer::html_with;
use super::secretariat::typed_day;
use super::session::Visitor;
use super::shell::Shell;
use crate::export::{html, status};
use crate::links;
use crate::report::status::status_of_ratifications;

#[derive(Template)]
#[template(path = "home/status.html")]
struct StatusPage {
    shell: Shell,
    /// What was typed as the day.
    typed: String,
    wrong: bool,
    file: String,
    /// The document, as HTML of our own making.
    article: String,
}

/// What the page is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(super) struct Query {
    #[serde(rename = "as-at")]
    as_at: String,
}

impl Query {
    /// The day as it was typed; today, if nothing was.
    fn typed(&self, app: &App) -> String {
        if self.as_at.trim().is_empty() { app.now().date_naive().to_string() } else { self.as_at.trim().to_owned() }
    }
}

/// `GET /status`
pub(super) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let typed = query.typed(&app);
    let asked = typed_day(&typed);
    let as_at = asked.unwrap_or_else(|| app.now().date_naive());
    let document = status_of_ratifications(&app.states, &app.register, as_at, visitor.words.language);
    let page = StatusPage {
        shell: Shell::new(&app, &request, &visitor, document.masthead.title.clone())
            .back_to(links::home(), visitor.words.t("back-home"))
            .refused(asked.is_none()),
        typed,
        wrong: asked.is_none(),
        file: links::status_file(as_at),
        article: html::article(&document)?,
    };
    let code = if asked.is_some() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    html_with(HttpResponseBuilder::new(code), &page)
}

/// `GET /status.csv`
pub(super) async fn file(app: web::Data<App>, query: web::Query<Query>) -> Result<HttpResponse, Error> {
    let as_at = typed_day(&query.typed(&app)).ok_or(Error::Bad("error-bad"))?;
    let mut bytes = Vec::new();
    status::csv(&app.register, as_at, &mut bytes).map_err(Error::internal)?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"status-{as_at}.csv\"")))
        .body(bytes))
}
