//! Check pages: a section with the question whether it is completed, and the whole reply before it is sent.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::{Address, Opened, Phrase, value};
use crate::analysis::completion::{self, Progress};
use crate::domain::{ItemIndex, Kind};
use crate::language::Args;
use crate::links;
use crate::usecase::mark_section::mark_section;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html, see_other};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "reply/section.html")]
struct SectionPage {
    shell: Shell,
    area: Phrase,
    section: SectionView,
    completed: Option<bool>,
    can_write: bool,
    saved: Option<String>,
}

#[derive(Template)]
#[template(path = "reply/check.html")]
struct CheckPage {
    shell: Shell,
    state: String,
    sections: Vec<SectionView>,
    progress: Progress,
    can_write: bool,
    send: String,
    saved: Option<String>,
}

/// A section to read.
pub(super) struct SectionView {
    pub title: Phrase,
    pub progress: Progress,
    pub lines: Vec<Line>,
}

/// One answer to read.
pub(super) struct Line {
    pub id: String,
    pub number: Option<u32>,
    pub label: Phrase,
    /// What it says, one entry a row of a list; none where nothing is given.
    pub said: Vec<String>,
    pub language: Option<&'static str>,
    /// Where it is changed; only on the question, not on its follow-ups.
    pub change: Option<String>,
    pub required: bool,
    pub error: Option<String>,
}

/// The sections of a reply to read: what is asked, and what is said. `from` tells the question page where to come back to.
pub(super) fn sections(opened: &Opened<'_>, only: Option<ItemIndex>, from: &str) -> Vec<SectionView> {
    let asked = opened.questionnaire.asked(&opened.answers);
    let mut sections: Vec<(ItemIndex, SectionView)> = Vec::new();
    for (page, progress) in completion::by_page(opened.questionnaire, &opened.answers) {
        if progress.asked == 0 || only.is_some_and(|only| only != page.section) {
            continue;
        }
        if sections.last().is_none_or(|(last, _)| *last != page.section) {
            let title = opened.title_of(page.section);
            sections.push((page.section, SectionView { title, progress: Progress::default(), lines: Vec::new() }));
        }
        let Some((_, section)) = sections.last_mut() else { continue };
        section.progress = [section.progress, progress].into_iter().sum();
        let items = opened.questionnaire.page_items(page.root).into_iter().filter(|index| asked.contains(index));
        for index in items {
            let change = format!("{}?from={from}", super::question::page_link(opened, page.root));
            section.lines.extend(line(opened, index, page.number.filter(|_| index == page.root), change, index == page.root));
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

fn line(opened: &Opened<'_>, index: ItemIndex, number: Option<u32>, change: String, is_root: bool) -> Option<Line> {
    let questionnaire = opened.questionnaire;
    let item = questionnaire.item(index);
    let in_list = questionnaire.list_of(index).is_some();
    let in_page_group = item.parent.is_some_and(|parent| matches!(questionnaire.item(parent).kind, Kind::Group { page: true }));
    let said = match item.kind {
        Kind::Group { .. } | Kind::Display => return None,
        Kind::List => rows(opened, index),
        _ if in_list => return None,
        Kind::Matrix => Vec::new(),
        _ => opened
            .answers
            .get(&item.link_id, 0)
            .map(|answer| value::in_words(opened, index, &answer.values))
            .into_iter()
            .collect(),
    };
    let answer = opened.answers.get(&item.link_id, 0);
    let faults = answer.map(|answer| crate::domain::answer::faults(item, &answer.values)).unwrap_or_default();
    // A follow-up or a row of a table that says nothing only lengthens the page.
    if said.is_empty() && !is_root && !item.required && !in_page_group {
        return None;
    }
    Some(Line {
        id: item.link_id.to_string(),
        number,
        label: opened.title_of(index),
        language: answer.filter(|each| each.language != opened.words.language).map(|each| each.language.code()),
        said,
        change: (opened.can_write() && (is_root || in_page_group)).then_some(change),
        required: item.required,
        error: faults.first().map(|fault| super::field::fault_words(opened.words, fault)),
    })
}

/// The rows of a list, each in one line: "Penal code; article 12; 2003".
fn rows(opened: &Opened<'_>, list: ItemIndex) -> Vec<String> {
    let columns = &opened.questionnaire.item(list).children;
    let mut numbers: Vec<u16> = columns
        .iter()
        .flat_map(|column| opened.answers.rows(&opened.questionnaire.item(*column).link_id).map(|(row, _)| row))
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    let cell = |column: &ItemIndex, row: u16| {
        let answer = opened.answers.get(&opened.questionnaire.item(*column).link_id, row)?;
        Some(value::in_words(opened, *column, &answer.values))
    };
    numbers.into_iter().map(|row| columns.iter().filter_map(|column| cell(column, row)).collect::<Vec<_>>().join("; ")).collect()
}

/// What a check page is asked for with.
#[derive(serde::Deserialize, Default)]
pub(in crate::web) struct Query {
    #[serde(default)]
    saved: String,
}

fn saved(opened: &Opened<'_>, query: &Query) -> Option<String> {
    opened.viewed.reply.saved_at.filter(|_| !query.saved.is_empty()).map(|at| opened.words.date_time(&at))
}

/// `GET /reply/…/section/{group}`
pub(in crate::web) async fn section(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<(i32, String, String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let index = opened.questionnaire.find(&path.3).ok_or(Error::NotFound)?;
    let Some(view) = sections(&opened, Some(index), "section").pop() else { return Err(Error::NotFound) };
    let top = opened.questionnaire.top(index);
    let shell = opened
        .shell(&app, &request, &viewer, view.title.text.clone())
        .back_to(opened.link.clone(), opened.words.t("task-list-back"));
    let page = SectionPage {
        shell,
        area: if top == index { Phrase::default() } else { opened.title_of(top) },
        completed: opened.viewed.completed.contains(&path.3).then_some(true),
        can_write: opened.can_write(),
        saved: saved(&opened, &query),
        section: view,
    };
    html(&page)
}

/// `POST /reply/…/section/{group}`: whether the section is completed.
pub(in crate::web) async fn mark(
    app: web::Data<App>,
    viewer: Viewer,
    path: web::Path<(i32, String, String, String)>,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let link = address.link();
    let completed = match form.text("completed") {
        "yes" => true,
        "no" => false,
        // Nothing said: nothing noted.
        _ => return Ok(see_other(&link)),
    };
    let opened = Opened::new(&app, &viewer, address.clone()).await?;
    let (catalogue, version) = (app.catalogue.clone(), opened.viewed.reply.version.clone());
    let (who, now, group) = (viewer.person.clone(), app.now(), path.3.clone());
    app.db(move |connection| {
        let loaded = catalogue.get(&address.questionnaire, &version).ok_or(crate::usecase::Error::NotFound)?;
        mark_section(connection, &who, address.which(), &loaded.questionnaire, &group, completed, now)
    })
    .await?;
    Ok(see_other(&link))
}

/// `GET /reply/…/check`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<(i32, String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let shell = opened
        .shell(&app, &request, &viewer, opened.words.t("check-title"))
        .back_to(opened.link.clone(), opened.words.t("task-list-back"));
    let page = CheckPage {
        shell,
        state: opened.state_name(&app),
        sections: sections(&opened, None, "check"),
        progress: completion::of_reply(opened.questionnaire, &opened.answers),
        can_write: opened.can_write(),
        send: links::send(&opened.link),
        saved: saved(&opened, &query),
    };
    html(&page)
}

impl SectionPage {
    fn answered(&self) -> String {
        let progress = self.section.progress;
        let args = Args::new().number("answered", progress.answered).number("asked", progress.asked);
        self.shell.words.with("task-answered", &args)
    }
}
