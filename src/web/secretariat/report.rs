//! The analytical report as at a day: on a page, and as a file of its own. It is made anew from what counts on that day, for
//! the States: what they may not read is not in it.

use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;

use super::data::{Asked, Path, Query};
use crate::document::Document;
use crate::domain::Visibility;
use crate::export::html;
use crate::links;
use crate::usecase::build_report::build_report;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::layer::html_with;
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "secretariat/report.html")]
struct ReportPage {
    shell: Shell,
    /// What was typed as the day.
    typed: String,
    wrong: bool,
    file: String,
    /// The document, as HTML of our own making.
    article: String,
}

/// `GET /report/{cycle}/{questionnaire}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (words, day) = (viewer.words(), query.day(&app));
    let asked = Asked::find(&app, &viewer, &path, day.unwrap_or_else(|| app.now().date_naive())).await?;
    let (cycle, as_at) = (asked.cycle.number, asked.as_at);
    let document = document(&app, &viewer, asked).await?;
    // The document says by itself that its replies are invented.
    let shell = Shell::new(&app, &request, &viewer.visitor, document.masthead.title.clone())
        .back_to(links::with_query(&links::ledger(cycle), &[("questionnaire", &path.1)]), words.t("ledger-back"))
        .refused(day.is_none())
        .of_document();
    let page = ReportPage {
        shell,
        typed: if day.is_none() { query.as_at.trim().to_owned() } else { as_at.to_string() },
        wrong: day.is_none(),
        file: links::report_file(cycle, &path.1, as_at),
        article: html::article(&document)?,
    };
    let code = if day.is_some() { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    html_with(HttpResponseBuilder::new(code), &page)
}

async fn document(app: &web::Data<App>, viewer: &Viewer, asked: Asked) -> Result<Document, Error> {
    let (catalogue, language) = (Arc::clone(&app.catalogue), viewer.words().language);
    app.db(move |connection| build_report(connection, &catalogue, &asked.wanted(Visibility::Parties), language)).await
}

/// `GET /report/{cycle}/{questionnaire}/report.html`: the same in one file.
pub(in crate::web) async fn download(
    app: web::Data<App>,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let day = query.day(&app).ok_or(Error::Bad("error-bad"))?;
    let asked = Asked::find(&app, &viewer, &path, day).await?;
    let name = asked.name(&app, "report", &format!("{}.html", viewer.words().language));
    let document = document(&app, &viewer, asked).await?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(html::page(&document)?))
}
