//! Sending a reply, and the proof that it was sent.

use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;
use uuid::Uuid;

use super::field::fault_words;
use super::{Address, Opened};
use crate::analysis::completion::{self, Blocking};
use crate::domain::reply::Certifier;
use crate::domain::{Answers, Submission};
use crate::export::answers::{Subject, canonical};
use crate::links;
use crate::store::submission;
use crate::usecase::submit_reply::{Sent, submit_reply};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html, html_with, see_other};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

#[derive(Template)]
#[template(path = "reply/send.html")]
struct SendPage {
    shell: Shell,
    state: String,
    /// What keeps it from being sent: link, question, what is wrong.
    blocking: Vec<(String, String, String)>,
    key: String,
    name: String,
    function: String,
    certified: bool,
    errors: Vec<(&'static str, String)>,
    check: String,
}

#[derive(Template)]
#[template(path = "reply/sent.html")]
struct SentPage {
    shell: Shell,
    state: String,
    reference: String,
    at: String,
    digest: String,
    certifier: Certifier,
    file: String,
    check: String,
    earlier: Vec<(i32, String, String)>,
    in_time: bool,
}

type Path = web::Path<(i32, String, String)>;

/// What was typed on the page.
#[derive(Default)]
struct Typed {
    key: Option<Uuid>,
    name: String,
    function: String,
    certified: bool,
    checked: bool,
}

/// `GET /reply/…/send`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    if !opened.can_write() {
        return Ok(see_other(&links::sent(&opened.link)));
    }
    let typed = Typed { name: viewer.person.name.clone(), ..Typed::default() };
    render(&opened, &app, &request, &viewer, typed, StatusCode::OK)
}

fn render(
    opened: &Opened<'_>,
    app: &App,
    request: &HttpRequest,
    viewer: &Viewer,
    typed: Typed,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let words = opened.words;
    let missing = |wrong: bool, field, id| (typed.checked && wrong).then(|| (field, words.t(id)));
    let errors: Vec<_> = [
        missing(typed.name.is_empty(), "name", "send-name-missing"),
        missing(typed.function.is_empty(), "function", "send-function-missing"),
        missing(!typed.certified, "certified", "send-certificate-missing"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let key = match typed.key {
        Some(key) => key,
        None => Uuid::from_slice(&app.secret()?[..16]).map_err(Error::internal)?,
    };
    let page = SendPage {
        shell: opened
            .shell(app, request, viewer, words.t("send-title"))
            .back_to(links::check(&opened.link), words.t("check-back"))
            .refused(!errors.is_empty()),
        state: opened.state_name(app),
        blocking: blocking(opened),
        key: key.to_string(),
        name: typed.name,
        function: typed.function,
        certified: typed.certified,
        errors,
        check: links::check(&opened.link),
    };
    html_with(HttpResponseBuilder::new(status), &page)
}

fn blocking(opened: &Opened<'_>) -> Vec<(String, String, String)> {
    let all = completion::blocking(opened.questionnaire, &opened.answers);
    all.iter().filter_map(|each| blocking_line(opened, each)).collect()
}

fn blocking_line(opened: &Opened<'_>, each: &Blocking) -> Option<(String, String, String)> {
    let index = opened.questionnaire.find(each.place.item.as_str())?;
    let page =
        opened.questionnaire.pages().into_iter().find(|page| opened.questionnaire.page_items(page.root).contains(&index))?;
    let link = format!("{}?from=check#{}", super::question::page_link(opened, page.root), each.place.item);
    let wrong = match &each.fault {
        Some(fault) => fault_words(opened.words, fault),
        None => opened.words.t("missing-answer"),
    };
    Some((link, opened.title_of(index).text, wrong))
}

/// `POST /reply/…/send`
pub(in crate::web) async fn send(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address.clone()).await?;
    let key: Uuid = form.line("key").parse().map_err(|_| Error::Bad("error-bad"))?;
    let certifier = Certifier { name: form.line("name").to_owned(), function: form.line("function").to_owned() };
    let ticked = form.line("certified") == "yes";
    let typed = Typed {
        key: Some(key),
        name: certifier.name.clone(),
        function: certifier.function.clone(),
        certified: ticked,
        checked: true,
    };
    if !ticked || certifier.name.is_empty() || certifier.function.is_empty() {
        return render(&opened, &app, &request, &viewer, typed, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let (catalogue, version) = (app.catalogue.clone(), opened.viewed.reply.version.clone());
    let (who, now) = (viewer.person.clone(), app.now());
    let sent = app
        .db(move |connection| {
            let loaded = catalogue.get(&address.questionnaire, &version).ok_or(crate::usecase::Error::NotFound)?;
            submit_reply(connection, &who, address.which(), &loaded.questionnaire, certifier, key, now)
        })
        .await?;
    match sent {
        Sent::Done(_) => Ok(see_other(&links::sent(&opened.link))),
        Sent::Blocked(_) => render(&opened, &app, &request, &viewer, typed, StatusCode::UNPROCESSABLE_ENTITY),
    }
}

async fn submissions(app: &web::Data<App>, opened: &Opened<'_>) -> Result<Vec<Submission>, Error> {
    let id = opened.viewed.reply.id;
    app.db(move |connection| submission::of_reply(connection, id)).await
}

/// `GET /reply/…/sent`: the confirmation, reachable ever after.
pub(in crate::web) async fn confirm(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let all = submissions(&app, &opened).await?;
    let Some(latest) = all.last() else { return Err(Error::NotFound) };
    let words = opened.words;
    let file = |number| links::sent_file(&opened.link, number);
    let page = SentPage {
        shell: opened
            .shell(&app, &request, &viewer, words.t("sent-title"))
            .back_to(opened.link.clone(), words.t("task-list-back")),
        state: opened.state_name(&app),
        reference: reference(&opened, latest),
        at: words.date_time(&latest.at),
        digest: latest.digest.clone(),
        certifier: latest.certifier.clone(),
        file: file(latest.number),
        check: links::check(&opened.link),
        earlier: all[..all.len() - 1].iter().map(|each| (each.number, words.date_time(&each.at), file(each.number))).collect(),
        in_time: latest.at.date_naive() <= opened.due(),
    };
    html(&page)
}

fn reference(opened: &Opened<'_>, sent: &Submission) -> String {
    Submission::reference(opened.address.cycle, &opened.address.questionnaire, opened.address.state, sent.number)
}

/// `GET /reply/…/sent/{number}.csv`: the bytes whose digest the receipt gives.
pub(in crate::web) async fn download(
    app: web::Data<App>,
    viewer: Viewer,
    path: web::Path<(i32, String, String, i32)>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let all = submissions(&app, &opened).await?;
    let found = all.into_iter().find(|each| each.number == path.3).ok_or(Error::NotFound)?;
    let id = found.id;
    let answers: Answers = app.db(move |connection| submission::answers(connection, id)).await?;
    let subject = Subject {
        cycle: opened.address.cycle,
        questionnaire: &opened.address.questionnaire,
        version: &opened.viewed.reply.version,
        state: opened.address.state,
        at: found.at,
    };
    let bytes = canonical(subject, &answers).map_err(Error::internal)?;
    let mark = if app.demonstration { "-demonstration" } else { "" };
    let name = format!("{}{mark}.csv", reference(&opened, &found));
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}

impl SendPage {
    /// The two lines that are filled in: input, value, message of the label.
    fn lines(&self) -> [(&'static str, &str, &'static str); 2] {
        [("name", &self.name, "send-name"), ("function", &self.function, "send-function")]
    }

    /// What is wrong with a field.
    fn error(&self, id: &str) -> Option<&String> {
        self.errors.iter().find(|(field, _)| *field == id).map(|(_, message)| message)
    }
}
