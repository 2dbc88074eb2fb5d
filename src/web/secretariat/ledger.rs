//! The ledger: who has replied and who has not, at a glance, filtered by what the address says.

use std::collections::BTreeSet;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::ledger_rows::{Group, groups};
use super::{Day, chosen};

use crate::analysis::rate;
use crate::domain::cycle::CycleQuestionnaire;
use crate::domain::{CycleNumber, Region, StageKind, StateCode, StatusKind};
use crate::language::{Args, Words, occurs};
use crate::links;
use crate::store::reply::LedgerRow;
use crate::usecase::view_ledger::{Ledger, view_ledger};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::layer::html;
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "secretariat/ledger.html")]
struct LedgerPage {
    shell: Shell,
    due: Day,
    as_at: Day,
    figures: Vec<Figure>,
    selects: Vec<Select>,
    name: String,
    stages: Vec<StageLink>,
    shown: usize,
    groups: Vec<Group>,
    /// Some State has a due date of its own.
    own_due: bool,
    all: String,
    documents: Vec<(String, String)>,
}

/// A figure at the head of the page.
struct Figure {
    label: &'static str,
    value: String,
    /// What it is of.
    of: String,
}

/// A list to choose from.
struct Select {
    id: &'static str,
    label: &'static str,
    options: Vec<Choice>,
}

/// Something to choose.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

/// How many replies are at a stage, and where they are listed.
struct StageLink {
    text: String,
    class: &'static str,
    count: usize,
    link: String,
    current: bool,
}

/// What the ledger is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    questionnaire: String,
    region: String,
    status: String,
    stage: String,
    name: String,
    order: String,
    #[serde(rename = "as-at")]
    as_at: String,
}

/// What of the ledger is shown, and how.
pub(super) struct Filter {
    pub(super) questionnaire: CycleQuestionnaire,
    region: Option<Region>,
    status: Option<StatusKind>,
    stage: Option<StageKind>,
    name: String,
    pub(super) by_name: bool,
    /// The day of the status, if it is not today.
    asked_day: Option<NaiveDate>,
    /// The day of the status.
    pub(super) as_at: NaiveDate,
}

impl Filter {
    fn read(query: &Query, ledger: &Ledger, today: NaiveDate) -> Result<Self, Error> {
        let questionnaires = &ledger.cycle.questionnaires;
        let questionnaire = match query.questionnaire.as_str() {
            "" => questionnaires.first().ok_or(Error::NotFound)?,
            id => ledger.cycle.questionnaire(id).ok_or(Error::Bad("error-bad"))?,
        };
        let asked_day = chosen(&query.as_at)?;
        Ok(Self {
            questionnaire: questionnaire.clone(),
            region: chosen(&query.region)?,
            status: chosen(&query.status)?,
            stage: chosen(&query.stage)?,
            name: query.name.trim().chars().take(100).collect(),
            by_name: match query.order.as_str() {
                "" | "region" => false,
                "name" => true,
                _ => return Err(Error::Bad("error-bad")),
            },
            asked_day,
            as_at: asked_day.unwrap_or(today),
        })
    }

    /// Whether a reply is shown, its stage left aside.
    fn lets_through(&self, app: &App, row: &LedgerRow) -> bool {
        let Some(state) = app.state(row.reply.state) else { return false };
        let named = || state.names.iter().any(|name| occurs(&self.name, name)) || self.name == state.code.as_str();
        self.region.is_none_or(|region| region == state.region)
            && self.status.is_none_or(|status| status == self.status_of(app, state.code))
            && (self.name.is_empty() || named())
    }

    /// What a State is to the instrument that the questionnaire is on.
    pub(super) fn status_of(&self, app: &App, state: StateCode) -> StatusKind {
        app.register.status(self.questionnaire.instrument, state, self.as_at).kind()
    }

    /// The same with another stage.
    fn link(&self, cycle: CycleNumber, stage: Option<StageKind>) -> String {
        let as_at = self.asked_day.map_or_else(String::new, |day| day.to_string());
        let query = [
            ("questionnaire", self.questionnaire.id.as_str()),
            ("region", self.region.map_or("", Region::code)),
            ("status", self.status.map_or("", StatusKind::code)),
            ("stage", stage.map_or("", StageKind::code)),
            ("name", &self.name),
            ("order", if self.by_name { "name" } else { "" }),
            ("as-at", &as_at),
        ];
        links::with_query(&links::ledger(cycle), &query)
    }
}

/// `GET /ledger/{cycle}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<i32>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (who, number) = (viewer.person.clone(), path.into_inner());
    let ledger = app.db(move |connection| view_ledger(connection, &who, number)).await?;
    let filter = Filter::read(&query, &ledger, app.now().date_naive())?;
    html(&page(&app, &request, &viewer, &ledger, &filter))
}

fn page(app: &App, request: &HttpRequest, viewer: &Viewer, ledger: &Ledger, filter: &Filter) -> LedgerPage {
    let (words, today, cycle) = (viewer.words(), app.now().date_naive(), ledger.cycle.number);
    let all: Vec<&LedgerRow> = ledger.rows.iter().filter(|row| row.reply.questionnaire == filter.questionnaire.id).collect();
    let let_through: Vec<&LedgerRow> = all.iter().copied().filter(|row| filter.lets_through(app, row)).collect();
    let is_shown = |row: &&LedgerRow| filter.stage.is_none_or(|stage| stage == row.reply.stage.kind());
    let shown: Vec<&LedgerRow> = let_through.iter().copied().filter(is_shown).collect();
    let title = words.t1("ledger-title", "questionnaire", words.instrument_short(filter.questionnaire.instrument));
    LedgerPage {
        shell: Shell::new(app, request, &viewer.visitor, title),
        due: Day::long(words, ledger.cycle.dates.due),
        as_at: Day::long(words, filter.as_at),
        figures: figures(app, words, &all, filter),
        selects: selects(words, ledger, filter, today),
        name: filter.name.clone(),
        stages: stages(words, cycle, &let_through, filter),
        shown: shown.len(),
        own_due: shown.iter().any(|row| row.reply.due.is_some_and(|due| due != ledger.cycle.dates.due)),
        groups: groups(app, words, ledger, filter, &shown, today),
        all: links::with_query(&links::ledger(cycle), &[("questionnaire", &filter.questionnaire.id)]),
        documents: documents(words, ledger, filter, today),
    }
}

/// Who has replied: the rate of the parties, and the others beside it.
fn figures(app: &App, words: Words, all: &[&LedgerRow], filter: &Filter) -> Vec<Figure> {
    let sent = |row: &&&LedgerRow| row.first_sent_at.is_some_and(|at| at.date_naive() <= filter.as_at);
    let replied: BTreeSet<StateCode> = all.iter().filter(sent).map(|row| row.reply.state).collect();
    let response = rate::responses(&app.states, |state| filter.status_of(app, state), &replied).all;
    let rate = response.rate;
    let asked = |status| all.iter().filter(|row| filter.status_of(app, row.reply.state) == status).count();
    let of_parties = Args::new().number("replied", rate.replied).number("count", rate.parties);
    let of_asked = |count: usize| words.n("ledger-of-asked", count);
    let per_cent = rate.per_cent.map_or_else(|| words.t("ledger-no-rate"), |value| words.percent(value));
    let others =
        Figure { label: "ledger-others", value: words.number(response.others), of: of_asked(asked(StatusKind::Neither)) };
    let mut figures = vec![
        Figure { label: "ledger-rate", value: per_cent, of: words.with("ledger-rate-of", &of_parties) },
        Figure {
            label: "ledger-signatories",
            value: words.number(response.signatories),
            of: of_asked(asked(StatusKind::Signatory)),
        },
        Figure { label: "ledger-replies", value: words.number(response.replies()), of: of_asked(all.len()) },
    ];
    if response.others + asked(StatusKind::Neither) > 0 {
        figures.insert(2, others);
    }
    figures
}

fn stages(words: Words, cycle: CycleNumber, rows: &[&LedgerRow], filter: &Filter) -> Vec<StageLink> {
    StageKind::ALL
        .into_iter()
        .map(|stage| StageLink {
            text: words.stage(stage),
            class: class(stage),
            count: rows.iter().filter(|row| row.reply.stage.kind() == stage).count(),
            link: filter.link(cycle, Some(stage)),
            current: filter.stage == Some(stage),
        })
        .filter(|each| each.count > 0 || each.current)
        .collect()
}

/// How a stage is drawn.
pub(super) const fn class(stage: StageKind) -> &'static str {
    match stage {
        StageKind::Invited => "stage-invited",
        StageKind::Opened => "stage-opened",
        StageKind::InProgress => "stage-in-progress",
        StageKind::FilledIn => "stage-filled",
        StageKind::Submitted => "stage-submitted",
        StageKind::Returned => "stage-returned",
        StageKind::Revised => "stage-revised",
        StageKind::Declined => "stage-declined",
    }
}

fn selects(words: Words, ledger: &Ledger, filter: &Filter, today: NaiveDate) -> Vec<Select> {
    let questionnaires = ledger.cycle.questionnaires.iter().map(|each| Choice {
        value: each.id.clone(),
        text: words.instrument_short(each.instrument),
        chosen: each.id == filter.questionnaire.id,
    });
    let regions = Region::ALL.map(|each| (each.code(), words.region(each), filter.region == Some(each)));
    let statuses = StatusKind::ALL.map(|each| (each.code(), words.status(each), filter.status == Some(each)));
    let stages = StageKind::ALL.map(|each| (each.code(), words.stage(each), filter.stage == Some(each)));
    let order = |value, id, chosen| Choice { value, text: words.t(id), chosen };
    vec![
        Select { id: "questionnaire", label: "ledger-questionnaire", options: questionnaires.collect() },
        Select { id: "region", label: "ledger-region", options: or_all(words.t("ledger-all-regions"), regions) },
        Select { id: "status", label: "ledger-status", options: or_all(words.t("ledger-all-statuses"), statuses) },
        Select { id: "as-at", label: "ledger-as-at", options: days(words, ledger, filter, today) },
        Select { id: "stage", label: "ledger-stage", options: or_all(words.t("ledger-all-stages"), stages) },
        Select {
            id: "order",
            label: "ledger-order",
            options: vec![
                order(String::new(), "ledger-by-region", !filter.by_name),
                order("name".to_owned(), "ledger-by-name", filter.by_name),
            ],
        },
    ]
}

/// What can be chosen, or all of it.
fn or_all(all: String, each: impl IntoIterator<Item = (&'static str, String, bool)>) -> Vec<Choice> {
    let options = each.into_iter().map(|(value, text, chosen)| Choice { value: value.to_owned(), text, chosen });
    let mut choices = vec![Choice { value: String::new(), text: all, chosen: false }];
    choices.extend(options);
    choices
}

/// The days of which the status can be chosen: today, the cut-off, and the one asked for. The register does not know the future, so that the
/// cut-off is offered once it has come.
fn days(words: Words, ledger: &Ledger, filter: &Filter, today: NaiveDate) -> Vec<Choice> {
    let cut_off = Some(ledger.cycle.dates.cut_off).filter(|day| *day < today);
    let asked = filter.asked_day.filter(|day| *day != today && Some(*day) != cut_off);
    let choice = |day: NaiveDate, id| Choice {
        value: if day == today { String::new() } else { day.to_string() },
        text: words.t1(id, "date", words.date_short(&day)),
        chosen: day == filter.as_at,
    };
    [(Some(today), "ledger-today"), (cut_off, "ledger-cut-off"), (asked, "ledger-other-day")]
        .into_iter()
        .filter_map(|(day, id)| Some(choice(day?, id)))
        .collect()
}

/// What can be had of these replies.
fn documents(words: Words, ledger: &Ledger, filter: &Filter, today: NaiveDate) -> Vec<(String, String)> {
    let (cycle, id) = (ledger.cycle.number, filter.questionnaire.id.as_str());
    let cut_off = ledger.cycle.dates.cut_off;
    let mut documents = vec![
        (links::answers_file(cycle, id, today), words.t("ledger-answers-file")),
        (links::tabulation_file(cycle, id, today), words.t("ledger-tabulation-file")),
        (links::report(cycle, id, today), words.t1("ledger-report", "date", words.date(&today))),
    ];
    documents.push((links::status(today), words.t("home-status")));
    if cut_off < today {
        documents.push((links::report(cycle, id, cut_off), words.t1("ledger-report", "date", words.date(&cut_off))));
    }
    documents
}
