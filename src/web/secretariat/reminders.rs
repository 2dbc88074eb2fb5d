//! Reminders: who is to be written to on a day and why, before it is done; and doing it for today.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;
use chrono::NaiveDate;

use super::letters::step_words;
use super::{Day, typed_day};
use crate::domain::{Cycle, Language};
use crate::language::{Words, list_and, sort_states};
use crate::links;
use crate::usecase::remind::{Plan, Planned, Skipped, Unreachable, Why, preview, write_as_officer};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html_with, see_other};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "secretariat/reminders.html")]
struct RemindersPage {
    shell: Shell,
    /// How many letters were just written.
    written: Option<usize>,
    /// What was typed as the day.
    typed: String,
    error: Option<String>,
    day: Day,
    is_today: bool,
    opens: Option<Day>,
    step: Option<String>,
    next: Option<(String, Day)>,
    planned: Vec<PlannedLine>,
    skipped: Vec<SkippedLine>,
    unreachable: Vec<(String, String)>,
    outbox: String,
}

/// A letter to be written.
struct PlannedLine {
    state: String,
    reader: String,
    email: String,
    language: Language,
    step: String,
    due: Day,
    questionnaires: String,
}

/// A focal point who is not written to.
struct SkippedLine {
    state: String,
    reader: String,
    why: String,
}

/// What the page is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    #[serde(rename = "as-at")]
    as_at: String,
    saved: String,
}

/// `GET /reminders/{cycle}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<i32>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (words, today, typed) = (viewer.words(), app.now().date_naive(), query.as_at.trim());
    let asked = if typed.is_empty() { Some(today) } else { typed_day(typed) };
    let (who, number, day) = (viewer.person.clone(), path.into_inner(), asked.unwrap_or(today));
    let (cycle, plan) = app.db(move |connection| preview(connection, &who, number, day)).await?;
    let mut page = page(&app, &request, &viewer, &cycle, &plan);
    page.written = query.saved.parse().ok();
    if asked.is_some() {
        return html_with(HttpResponse::Ok(), &page);
    }
    page.shell = page.shell.refused(true);
    page.error = Some(words.t("day-wrong"));
    typed.clone_into(&mut page.typed);
    html_with(HttpResponseBuilder::new(StatusCode::BAD_REQUEST), &page)
}

/// `POST /reminders/{cycle}`: writes today's letters.
pub(in crate::web) async fn write(
    app: web::Data<App>,
    viewer: Viewer,
    path: web::Path<i32>,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let (who, number, now) = (viewer.person.clone(), path.into_inner(), app.now());
    let written = app.db(move |connection| write_as_officer(connection, &who, number, now)).await?;
    Ok(see_other(&links::with_query(&links::reminders(number), &[("saved", &written.to_string())])))
}

fn page(app: &App, request: &HttpRequest, viewer: &Viewer, cycle: &Cycle, plan: &Plan) -> RemindersPage {
    let (words, today) = (viewer.words(), app.now().date_naive());
    let mut planned: Vec<_> = plan.letters.iter().map(|each| planned_line(app, words, cycle, each)).collect();
    sort_states(words.language, &mut planned, |line| &line.state);
    let mut skipped: Vec<_> = plan.skipped.iter().map(|each| skipped_line(app, words, each)).collect();
    sort_states(words.language, &mut skipped, |line| &line.state);
    let mut unreachable: Vec<_> = plan.unreachable.iter().map(|each| unreachable_line(app, words, cycle, each)).collect();
    sort_states(words.language, &mut unreachable, |(state, _)| state);
    RemindersPage {
        shell: Shell::new(app, request, &viewer.visitor, words.t("reminders-title")),
        written: None,
        typed: plan.as_at.to_string(),
        error: None,
        day: Day::long(words, plan.as_at),
        is_today: plan.as_at == today,
        opens: (!cycle.is_open(plan.as_at)).then(|| Day::long(words, cycle.dates.opens)),
        step: plan.step.map(|step| step_words(words, step)),
        next: plan.next.map(|(step, day): (_, NaiveDate)| (step_words(words, step), Day::long(words, day))),
        planned,
        skipped,
        unreachable,
        outbox: links::letters(),
    }
}

fn planned_line(app: &App, words: Words, cycle: &Cycle, each: &Planned) -> PlannedLine {
    PlannedLine {
        state: app.state_name(each.state, words.language),
        reader: each.person.name.clone(),
        email: each.person.email.to_string(),
        language: each.language,
        step: step_words(words, each.step),
        due: Day::short(words, each.due),
        questionnaires: names(words, cycle, &each.questionnaires),
    }
}

fn skipped_line(app: &App, words: Words, each: &Skipped) -> SkippedLine {
    SkippedLine {
        state: app.state_name(each.state, words.language),
        reader: each.person.name.clone(),
        why: match each.why {
            Why::NoStep => words.t("reminders-no-step-come"),
            Why::Written(on) => words.t1("reminders-written-on", "date", words.date(&on)),
        },
    }
}

fn unreachable_line(app: &App, words: Words, cycle: &Cycle, each: &Unreachable) -> (String, String) {
    (app.state_name(each.state, words.language), names(words, cycle, &each.questionnaires))
}

/// The questionnaires, by the instruments that they are on.
fn names(words: Words, cycle: &Cycle, ids: &[String]) -> String {
    let put = cycle.questionnaires.iter().filter(|each| ids.contains(&each.id));
    list_and(words.language, &put.map(|each| words.instrument_short(each.instrument)).collect::<Vec<_>>())
}
