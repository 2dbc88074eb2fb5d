//! One State's reply as the secretariat sees it: where it stands, what was sent, who answers, what was written to them; and sending it back.
//! Drafts are the State's own and never come here.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;

use super::Day;
use super::ledger::class;
use super::ledger_rows::against;
use super::letters::{LetterLine, lines};
use crate::domain::answer::FileReference;
use crate::domain::reply::Channel;
use crate::domain::{Person, Stage, Submission};
use crate::language::Words;
use crate::links;
use crate::usecase::return_reply::return_reply;
use crate::usecase::view_sent_reply::{SentReply, view_sent_file, view_sent_reply};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html_with, see_other};
use crate::web::reply::file::as_download;
use crate::web::reply::reading::{Reading, SectionView, sections};
use crate::web::reply::{Address, Phrase};
use crate::web::session::Viewer;
use crate::web::shell::Shell;

/// The longest note that goes with a reply sent back, in characters.
const NOTE_LIMIT: usize = 4000;

#[derive(Template)]
#[template(path = "secretariat/reply.html")]
struct ReplyPage {
    shell: Shell,
    title: Phrase,
    stage: Standing,
    dates: Vec<(&'static str, Day)>,
    against: Option<String>,
    focal_points: Vec<Person>,
    sent: Vec<SentLine>,
    reference: String,
    sections: Vec<SectionView>,
    letters: Vec<LetterLine>,
    returning: Option<Returning>,
    just_returned: bool,
}

/// Where the reply stands.
struct Standing {
    text: String,
    class: &'static str,
    /// What was said with it: why it was returned, why it was declined.
    note: Option<String>,
}

/// A submission.
struct SentLine {
    reference: String,
    at: Day,
    channel: String,
    certifier: String,
    digest: String,
}

/// The form that sends the reply back.
struct Returning {
    action: String,
    note: String,
    error: Option<String>,
}

/// What was typed into that form, and what is wrong with it.
struct Typed {
    note: String,
    fault: Option<&'static str>,
}

/// What the page is asked for with.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub(in crate::web) struct Query {
    saved: String,
}

type Path = web::Path<(i32, String, String)>;

/// `GET /ledger/{cycle}/{questionnaire}/{state}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let found = find(&app, &viewer, &address).await?;
    let mut page = page(&app, &request, &viewer, &address, &found, None)?;
    page.just_returned = !query.saved.is_empty() && matches!(found.reply.stage, Stage::Returned { .. });
    html_with(HttpResponse::Ok(), &page)
}

async fn find(app: &web::Data<App>, viewer: &Viewer, address: &Address) -> Result<SentReply, Error> {
    let (who, asked, today) = (viewer.person.clone(), address.clone(), app.now().date_naive());
    app.db(move |connection| view_sent_reply(connection, &who, asked.which(), today)).await
}

fn page(
    app: &App,
    request: &HttpRequest,
    viewer: &Viewer,
    address: &Address,
    found: &SentReply,
    typed: Option<Typed>,
) -> Result<ReplyPage, Error> {
    let words = viewer.words();
    let questionnaire = app.questionnaire(&found.reply.questionnaire, &found.reply.version)?;
    let link = links::ledger_reply(address.cycle, &address.questionnaire, address.state);
    let reading = Reading { questionnaire, answers: &found.answers, words, link: &link };
    let back = links::with_query(&links::ledger(address.cycle), &[("questionnaire", &address.questionnaire)]);
    let refused = typed.as_ref().is_some_and(|typed| typed.fault.is_some());
    let reference = |sent: &Submission| Submission::reference(address.cycle, &address.questionnaire, address.state, sent.number);
    let shell = Shell::new(app, request, &viewer.visitor, app.state_name(address.state, words.language))
        .back_to(back, words.t("ledger-back"))
        .refused(refused);
    Ok(ReplyPage {
        shell,
        title: Phrase::find(questionnaire, "/title", words.language).unwrap_or_default(),
        stage: standing(words, &found.reply.stage),
        dates: dates(words, found),
        against: timeliness(app, words, found),
        focal_points: found.focal_points.clone(),
        sent: found.submissions.iter().rev().map(|sent| sent_line(words, reference(sent), sent)).collect(),
        reference: found.submissions.last().map(|sent| isolated(&reference(sent))).unwrap_or_default(),
        sections: if found.submissions.is_empty() { Vec::new() } else { sections(&reading, None, None) },
        letters: lines(app, words, &found.letters),
        returning: returning(words, &link, &found.reply.stage, typed),
        just_returned: false,
    })
}

/// A text that runs from left to right whatever stands around it.
fn isolated(text: &str) -> String {
    format!("\u{2066}{text}\u{2069}")
}

fn standing(words: Words, stage: &Stage) -> Standing {
    let note = match stage {
        Stage::Returned { note, .. } | Stage::Declined { note, .. } => Some(note.clone()),
        _ => None,
    };
    Standing { text: words.stage(stage.kind()), class: class(stage.kind()), note }
}

/// The days of a reply, in the order of the way.
fn dates(words: Words, found: &SentReply) -> Vec<(&'static str, Day)> {
    let reply = &found.reply;
    let moment = |at| Day::moment(words, at);
    let mut dates = vec![
        ("ledger-head-due", Day::long(words, reply.due.unwrap_or(found.cycle.dates.due))),
        ("ledger-head-invited", Day::long(words, reply.invited_on)),
    ];
    dates.extend(reply.opened_at.map(|at| ("ledger-head-opened", moment(at))));
    dates.extend(reply.saved_at.map(|at| ("ledger-head-saved", moment(at))));
    dates.extend(found.submissions.last().map(|sent| ("ledger-head-sent", moment(sent.at))));
    dates.extend(match &reply.stage {
        Stage::Returned { at, .. } => Some(("officer-reply-returned-on", moment(*at))),
        Stage::Declined { at, .. } => Some(("officer-reply-declined-on", moment(*at))),
        _ => None,
    });
    dates
}

fn timeliness(app: &App, words: Words, found: &SentReply) -> Option<String> {
    let due = found.reply.due.unwrap_or(found.cycle.dates.due);
    let first = found.submissions.first().map(|sent| sent.at.date_naive());
    against(words, &found.reply, first, due, app.now().date_naive())
}

fn sent_line(words: Words, reference: String, sent: &Submission) -> SentLine {
    let channel = match sent.channel {
        Channel::Web => "channel-web",
        Channel::Document => "channel-document",
        Channel::KeyedIn => "channel-keyed-in",
    };
    let certifier = [sent.certifier.name.as_str(), sent.certifier.function.as_str()];
    SentLine {
        reference,
        at: Day::moment(words, sent.at),
        channel: words.t(channel),
        certifier: certifier.into_iter().filter(|each| !each.is_empty()).collect::<Vec<_>>().join(", "),
        digest: sent.digest.clone(),
    }
}

/// The form that sends a reply back: only where one was sent.
fn returning(words: Words, link: &str, stage: &Stage, typed: Option<Typed>) -> Option<Returning> {
    stage.returnable().ok()?;
    let Typed { note, fault } = typed.unwrap_or(Typed { note: String::new(), fault: None });
    Some(Returning { action: links::return_reply(link), note, error: fault.map(|id| words.t(id)) })
}

/// `POST /ledger/{cycle}/{questionnaire}/{state}/return`: sends the reply back for correction.
pub(in crate::web) async fn send_back(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    form: Form,
) -> Result<HttpResponse, Error> {
    viewer.visitor.require(&form)?;
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let note = form.line("note").to_owned();
    let fault = match note.chars().count() {
        0 => Some("officer-reply-note-missing"),
        length if length > NOTE_LIMIT => Some("officer-reply-note-long"),
        _ => None,
    };
    if fault.is_some() {
        let found = find(&app, &viewer, &address).await?;
        found.reply.stage.returnable().map_err(Error::Stage)?;
        let page = page(&app, &request, &viewer, &address, &found, Some(Typed { note, fault }))?;
        return html_with(HttpResponseBuilder::new(StatusCode::UNPROCESSABLE_ENTITY), &page);
    }
    let link = links::ledger_reply(address.cycle, &address.questionnaire, address.state);
    let (who, now) = (viewer.person.clone(), app.now());
    app.db(move |connection| return_reply(connection, &who, address.which(), &note, now)).await?;
    Ok(see_other(&links::with_query(&link, &[("saved", "1")])))
}

/// `GET /ledger/{cycle}/{questionnaire}/{state}/file/{sha256}/{name}`
pub(in crate::web) async fn download(
    app: web::Data<App>,
    viewer: Viewer,
    path: web::Path<(i32, String, String, String, String)>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let reference = FileReference::parse(&format!("{}/{}", path.3, path.4)).ok_or(Error::NotFound)?;
    let (who, asked) = (viewer.person.clone(), reference.clone());
    let found = app.db(move |connection| view_sent_file(connection, &who, address.which(), &asked)).await?;
    Ok(as_download(found, &reference.name))
}
