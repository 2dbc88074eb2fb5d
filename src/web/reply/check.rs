//! Check pages: a section with the question whether it is completed, and the whole reply before it is sent.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::reading::{SectionView, sections};
use super::{Address, Opened, Phrase};
use crate::analysis::completion::{self, Progress};
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
    let Some(view) = sections(&opened.reading(), Some(index), opened.change("section").as_ref()).pop() else {
        return Err(Error::NotFound);
    };
    let top = opened.questionnaire.top(index);
    let shell = opened
        .shell(&app, &request, &viewer, view.title.text.clone())
        .back_to(opened.link.clone(), opened.words.t("task-list-back"));
    let page = SectionPage {
        shell,
        area: if top == index { Phrase::default() } else { opened.title_of(top) },
        completed: opened.completed(&app).await?.contains(&path.3).then_some(true),
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
    let completed = match form.line("completed") {
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
        sections: sections(&opened.reading(), None, opened.change("check").as_ref()),
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
