//! The task list: on what a reply opens, at the start and at every return.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use chrono::NaiveDate;

use super::{Address, Opened, Phrase};
use crate::analysis::completion::{self, Progress};
use crate::domain::{ItemIndex, Stage};
use crate::language::Args;
use crate::links;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::layer::html;
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "reply/task_list.html")]
struct TaskListPage {
    shell: Shell,
    title: Phrase,
    intro: Option<Phrase>,
    state: String,
    areas: Vec<Area>,
    due: String,
    due_hint: String,
    progress: Progress,
    saved: Option<String>,
    stage: Stage,
    stage_date: String,
    links: Links,
    can_write: bool,
}

/// Where the task list leads.
struct Links {
    check: String,
    sent: String,
    decline: String,
    take_up: String,
}

/// A thematic area, or what stands beside them.
struct Area {
    id: String,
    title: Phrase,
    help: Option<Phrase>,
    tasks: Vec<Task>,
}

/// One section.
struct Task {
    link: String,
    title: Phrase,
    progress: Progress,
    status: Status,
    id: String,
}

/// What is said of a section.
#[derive(Clone, Copy)]
enum Status {
    NotStarted,
    InProgress,
    Completed,
    Problem,
    NothingAsked,
}

impl Status {
    const fn message(self) -> &'static str {
        match self {
            Self::NotStarted => "task-not-started",
            Self::InProgress => "task-in-progress",
            Self::Completed => "task-completed",
            Self::Problem => "task-problem",
            Self::NothingAsked => "task-nothing-asked",
        }
    }

    const fn class(self) -> &'static str {
        match self {
            Self::NotStarted => "status-new",
            Self::InProgress => "status-open",
            Self::Completed | Self::NothingAsked => "status-done",
            Self::Problem => "status-problem",
        }
    }
}

/// `GET /reply/{cycle}/{questionnaire}/{state}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<(i32, String, String)>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let words = opened.words;
    let (due, today) = (opened.due(), app.now().date_naive());
    let stage = opened.viewed.reply.stage.clone();
    let page = TaskListPage {
        shell: opened.shell(&app, &request, &viewer, words.t("task-list-title")),
        title: opened.phrase("/title").unwrap_or_default(),
        intro: opened.phrase("/intro"),
        state: opened.state_name(&app),
        areas: areas(&opened, &opened.completed(&app).await?),
        due: words.date(&due),
        due_hint: due_hint(words, due, today),
        progress: completion::of_reply(opened.questionnaire, &opened.answers),
        saved: opened.viewed.reply.saved_at.map(|at| words.date_time(&at)),
        stage_date: stage_date(words, &stage),
        stage,
        links: Links {
            check: links::check(&opened.link),
            sent: links::sent(&opened.link),
            decline: links::decline(&opened.link),
            take_up: links::take_up(&opened.link),
        },
        can_write: opened.can_write(),
    };
    html(&page)
}

fn stage_date(words: crate::language::Words, stage: &Stage) -> String {
    match stage {
        Stage::Submitted { at } | Stage::Revised { at } | Stage::Returned { at, .. } | Stage::Declined { at, .. } => {
            words.date_time(at)
        }
        _ => String::new(),
    }
}

fn due_hint(words: crate::language::Words, due: NaiveDate, today: NaiveDate) -> String {
    let days = (due - today).num_days();
    match days {
        0 => words.t("task-list-due-today"),
        1.. => words.n("task-list-due-in", days),
        _ => words.n("task-list-due-past", -days),
    }
}

fn areas(opened: &Opened<'_>, completed: &[String]) -> Vec<Area> {
    let mut areas: Vec<(ItemIndex, Area)> = Vec::new();
    for (section, progress) in completion::by_section(opened.questionnaire, &opened.answers) {
        let top = opened.questionnaire.top(section);
        if areas.last().is_none_or(|(last, _)| *last != top) {
            let id = opened.questionnaire.item(top).link_id.to_string();
            let area = Area { id, title: opened.title_of(top), help: opened.words_of(top, "help"), tasks: Vec::new() };
            areas.push((top, area));
        }
        if let Some((_, area)) = areas.last_mut() {
            area.tasks.push(task(opened, completed, section, progress));
        }
    }
    areas.into_iter().map(|(_, area)| area).collect()
}

fn task(opened: &Opened<'_>, completed: &[String], section: ItemIndex, progress: Progress) -> Task {
    let id = opened.questionnaire.item(section).link_id.to_string();
    let said = completed.contains(&id);
    let status = match progress {
        Progress { asked: 0, .. } => Status::NothingAsked,
        Progress { faulty: 1.., .. } => Status::Problem,
        _ if said => Status::Completed,
        Progress { answered: 0, .. } => Status::NotStarted,
        _ => Status::InProgress,
    };
    let page = super::question::first_page(opened, section);
    let link = match (page, status) {
        (Some(page), Status::NotStarted) => page,
        _ => links::section(&opened.link, &id),
    };
    Task { link, title: opened.title_of(section), progress, status, id }
}

impl TaskListPage {
    fn answered(&self, progress: &Progress) -> String {
        let args = Args::new().number("answered", progress.answered).number("asked", progress.asked);
        self.shell.words.with("task-answered", &args)
    }
}
