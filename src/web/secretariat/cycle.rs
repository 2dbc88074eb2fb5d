//! The days of a cycle, which officers can change, and what the cycle puts.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;
use chrono::NaiveDate;

use super::{Day, typed_day};
use crate::domain::cycle::{CycleDates, DatesFault};
use crate::language::{Args, Words};
use crate::links;
use crate::usecase::change_dates::change_dates;
use crate::usecase::view_ledger::{Ledger, view_ledger};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html_with, see_other};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "secretariat/cycle.html")]
struct CyclePage {
    shell: Shell,
    session: String,
    saved: bool,
    fields: Vec<Field>,
    /// What is wrong with the form as a whole stands at its fields; none, if it was not sent.
    refused: bool,
    lines: Vec<Line>,
}

/// One day in the form.
struct Field {
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    /// The day in words, as it stands.
    stands: Day,
    error: Option<String>,
}

/// A questionnaire that the cycle puts.
struct Line {
    link: String,
    title: String,
    version: String,
    invited: usize,
    replied: usize,
}

/// The days as they were typed.
struct Typed([String; 3]);

/// What is wrong with a day: its place in the form, and the message.
type Fault = (usize, &'static str);

/// What the page is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    saved: String,
}

impl Typed {
    fn read(form: &Form) -> Self {
        Self(["opens", "due", "cut-off"].map(|id| form.line(id).to_owned()))
    }

    fn of(dates: CycleDates) -> Self {
        Self([dates.opens, dates.due, dates.cut_off].map(|day| day.to_string()))
    }

    /// The days, or all that is wrong with them.
    fn dates(&self) -> Result<CycleDates, Vec<Fault>> {
        let days = self.0.each_ref().map(|text| typed_day(text));
        let wrong = |(place, day): (usize, &Option<NaiveDate>)| match day {
            None if self.0[place].is_empty() => Some((place, "cycle-day-missing")),
            None => Some((place, "cycle-day-wrong")),
            Some(_) => None,
        };
        let [Some(opens), Some(due), Some(cut_off)] = days else {
            return Err(days.iter().enumerate().filter_map(wrong).collect());
        };
        CycleDates::new(opens, due, cut_off).map_err(|fault| {
            vec![match fault {
                DatesFault::DueBeforeOpening => (1, "cycle-due-too-early"),
                DatesFault::CutOffBeforeDue => (2, "cycle-cut-off-too-early"),
            }]
        })
    }
}

/// `GET /cycle/{cycle}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<i32>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let ledger = find(&app, &viewer, path.into_inner()).await?;
    let mut page = page(&app, &request, &viewer, &ledger, Typed::of(ledger.cycle.dates), &[]);
    page.saved = !query.saved.is_empty();
    html_with(HttpResponse::Ok(), &page)
}

/// `POST /cycle/{cycle}`: other days.
pub(in crate::web) async fn change(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<i32>,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let (number, typed) = (path.into_inner(), Typed::read(&form));
    let dates = match typed.dates() {
        Ok(dates) => dates,
        Err(faults) => {
            let ledger = find(&app, &viewer, number).await?;
            let page = page(&app, &request, &viewer, &ledger, typed, &faults);
            return html_with(HttpResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY), &page);
        }
    };
    let (who, now) = (viewer.person.clone(), app.now());
    app.db(move |connection| change_dates(connection, &who, number, dates, now)).await?;
    Ok(see_other(&links::with_query(&links::cycle(number), &[("saved", "1")])))
}

async fn find(app: &web::Data<App>, viewer: &Viewer, number: i32) -> Result<Ledger, Error> {
    let who = viewer.person.clone();
    app.db(move |connection| view_ledger(connection, &who, number)).await
}

fn page(app: &App, request: &HttpRequest, viewer: &Viewer, ledger: &Ledger, typed: Typed, faults: &[Fault]) -> CyclePage {
    let words = viewer.words();
    CyclePage {
        shell: Shell::new(app, request, &viewer.visitor, words.t("cycle-title")).refused(!faults.is_empty()),
        session: words.with("letter-session", &Args::new().number("number", ledger.cycle.number)),
        saved: false,
        fields: fields(words, ledger.cycle.dates, typed, faults),
        refused: !faults.is_empty(),
        lines: lines(words, ledger),
    }
}

fn fields(words: Words, dates: CycleDates, typed: Typed, faults: &[Fault]) -> Vec<Field> {
    let names = [
        ("opens", "cycle-opens", "cycle-opens-hint", dates.opens),
        ("due", "cycle-due", "cycle-due-hint", dates.due),
        ("cut-off", "cycle-cut-off", "cycle-cut-off-hint", dates.cut_off),
    ];
    let error = |place, label| {
        let (_, id) = faults.iter().find(|(at, _)| *at == place)?;
        Some(words.t1(id, "field", words.t(label)))
    };
    names
        .into_iter()
        .zip(typed.0)
        .enumerate()
        .map(|(place, ((id, label, hint, day), value))| Field {
            id,
            label,
            hint,
            value,
            stands: Day::long(words, day),
            error: error(place, label),
        })
        .collect()
}

fn lines(words: Words, ledger: &Ledger) -> Vec<Line> {
    let rows = |id: &str| ledger.rows.iter().filter(|row| row.reply.questionnaire == id).collect::<Vec<_>>();
    ledger
        .cycle
        .questionnaires
        .iter()
        .map(|each| {
            let rows = rows(&each.id);
            Line {
                link: links::with_query(&links::ledger(ledger.cycle.number), &[("questionnaire", &each.id)]),
                title: words.instrument_short(each.instrument),
                version: each.version.clone(),
                invited: rows.len(),
                replied: rows.iter().filter(|row| row.first_sent_at.is_some()).count(),
            }
        })
        .collect()
}
