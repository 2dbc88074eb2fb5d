//! The letters: those of the outbox with what became of them, and one of them to read. A link to sign in is never shown: it would sign the
//! officer in as somebody else.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use uuid::Uuid;

use super::Day;
use crate::domain::Language;
use crate::domain::reminder::Step;
use crate::language::{Words, compare_states};
use crate::links;
use crate::mail::{Filed, Folder};
use crate::store::letter::{Kind, Letter, Status};
use crate::usecase::view_letters::{Addressed, view_letter, view_letters};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::layer::html;
use crate::web::session::Viewer;
use crate::web::shell::Shell;

/// So many letters are listed.
const LISTED: i64 = 500;

#[derive(Template)]
#[template(path = "secretariat/letters.html")]
struct LettersPage {
    shell: Shell,
    letters: Vec<LetterLine>,
    reminders: String,
}

/// A letter in a list.
pub(super) struct LetterLine {
    pub link: String,
    pub kind: String,
    pub written: Day,
    pub state: String,
    pub reader: String,
    pub email: String,
    pub status: String,
    pub note: Option<String>,
    pub attempts: i32,
}

#[derive(Template)]
#[template(path = "secretariat/letter.html")]
struct LetterPage {
    shell: Shell,
    line: LetterLine,
    written: Day,
    sent: Option<Day>,
    shown: Option<ShownLetter>,
    /// The letter as it was sent, where it has no link to sign in.
    file: Option<String>,
}

/// A letter as it was sent.
struct ShownLetter {
    subject: String,
    from: String,
    language: Language,
    /// Paragraphs, each in its lines.
    paragraphs: Vec<Vec<String>>,
    without_link: bool,
}

/// `GET /letters`
pub(in crate::web) async fn list(app: web::Data<App>, request: HttpRequest, viewer: Viewer) -> Result<HttpResponse, Error> {
    let who = viewer.person.clone();
    let mut found = app.db(move |connection| view_letters(connection, &who, LISTED)).await?;
    let words = viewer.words();
    let name = |each: &Addressed| each.letter.state.map_or_else(String::new, |state| app.state_name(state, words.language));
    // The States of one moment in the order of the language.
    found.sort_by(|a, b| {
        let later = b.letter.written_at.cmp(&a.letter.written_at);
        later.then_with(|| compare_states(words.language, &name(a), &name(b)))
    });
    html(&LettersPage {
        shell: Shell::new(&app, &request, &viewer.visitor, words.t("letters-title")),
        letters: lines(&app, words, &found),
        reminders: links::reminders(crate::web::shell::CURRENT_CYCLE),
    })
}

/// Letters as a list shows them.
pub(super) fn lines(app: &App, words: Words, letters: &[Addressed]) -> Vec<LetterLine> {
    letters.iter().map(|each| line(app, words, each)).collect()
}

fn line(app: &App, words: Words, Addressed { letter, reader }: &Addressed) -> LetterLine {
    LetterLine {
        link: links::letter(&letter.id.to_string()),
        kind: kind(words, letter),
        written: Day::short(words, letter.written_at.date_naive()),
        state: letter.state.map_or_else(String::new, |state| app.state_name(state, words.language)),
        reader: reader.name.clone(),
        email: reader.email.to_string(),
        status: words.t(status(letter.status)),
        note: letter.note.clone(),
        attempts: letter.attempts,
    }
}

fn kind(words: Words, letter: &Letter) -> String {
    match (letter.kind, letter.step) {
        (Kind::Reminder, Some(step)) => words.t1("letters-reminder-of", "step", step_words(words, Step(step))),
        (Kind::Reminder, None) => words.t("letters-reminder"),
        (Kind::SignIn, _) => words.t("letters-sign-in"),
        (Kind::Receipt, _) => words.t("letters-receipt"),
    }
}

/// A step of the schedule: "30 days before the due date".
pub(super) fn step_words(words: Words, step: Step) -> String {
    let id = if step.is_overdue() { "step-after" } else { "step-before" };
    words.n(id, step.0.unsigned_abs())
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Waiting => "letters-waiting",
        Status::Sent => "letters-sent",
        Status::Dropped => "letters-dropped",
        Status::Failed => "letters-failed",
    }
}

/// `GET /letters/{id}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: web::Path<Uuid>,
) -> Result<HttpResponse, Error> {
    let (found, filed) = find(&app, &viewer, path.into_inner()).await?;
    let words = viewer.words();
    let file = filed.as_ref().filter(|filed| may_be_had(&found.letter, filed));
    let line = line(&app, words, &found);
    let page = LetterPage {
        shell: Shell::new(&app, &request, &viewer.visitor, line.kind.clone()).back_to(links::letters(), words.t("letters-back")),
        written: Day::moment(words, found.letter.written_at),
        sent: found.letter.sent_at.map(|at| Day::moment(words, at)),
        file: file.map(|_| links::letter_file(&found.letter.id.to_string())),
        shown: filed.as_ref().map(as_shown),
        line,
    };
    html(&page)
}

/// A letter, and itself as it was sent if it lies in the folder.
async fn find(app: &web::Data<App>, viewer: &Viewer, id: Uuid) -> Result<(Addressed, Option<Filed>), Error> {
    let (who, folder) = (viewer.person.clone(), app.mail_folder.clone());
    app.db(move |connection| {
        let found = view_letter(connection, &who, id)?;
        let filed = match (folder, found.letter.sent_at) {
            (Some(folder), Some(at)) => Folder::new(folder).letter(id, at),
            _ => Ok(None),
        };
        let filed = filed.map_err(|error| Error::internal(format!("letter {id}: {error}")))?;
        Ok::<_, Error>((found, filed))
    })
    .await
}

/// Whether an officer may have a letter as it was sent: only one that signs nobody in.
fn may_be_had(letter: &Letter, filed: &Filed) -> bool {
    letter.kind == Kind::Receipt && !filed.signs_in()
}

fn as_shown(filed: &Filed) -> ShownLetter {
    let text = filed.text_for_others();
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.lines().map(str::to_owned).collect::<Vec<_>>());
    ShownLetter {
        subject: filed.subject.clone(),
        from: filed.from.clone(),
        language: filed.language.parse().unwrap_or(Language::En),
        paragraphs: paragraphs.filter(|lines| lines.iter().any(|line| !line.trim().is_empty())).collect(),
        without_link: filed.signs_in(),
    }
}

/// `GET /letters/{id}.eml`: the letter as it was sent.
pub(in crate::web) async fn download(app: web::Data<App>, viewer: Viewer, path: web::Path<Uuid>) -> Result<HttpResponse, Error> {
    let (found, filed) = find(&app, &viewer, path.into_inner()).await?;
    let filed = filed.filter(|filed| may_be_had(&found.letter, filed)).ok_or(Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("message/rfc822")
        .insert_header(("Content-Disposition", format!("attachment; filename=\"{}.eml\"", found.letter.id)))
        .body(filed.bytes))
}
