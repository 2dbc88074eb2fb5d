//! One question with its follow-ups: shown, saved, shown again whole where something stands in the way.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, web};
use askama::Template;
use sha2::{Digest, Sha256};

use super::field::{Control, Field, fields, known, place_name};
use super::{Address, Opened, Phrase, value};
use crate::domain::answer::FileReference;
use crate::domain::attachment::media_type;
use crate::domain::digest::hex;
use crate::domain::questionnaire::Page;
use crate::domain::{Answer, Answers, ItemIndex, Kind, LinkId, Place, Questionnaire, Visibility};
use crate::links;
use crate::store::attachment::Attachment;
use crate::usecase;
use crate::usecase::save_answers::{Conflict, Edits, Saved, save_answers};
use crate::usecase::view_reply::{Viewed, pinned_version, view_reply};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::Form;
use crate::web::layer::{html_with, see_other};
use crate::web::session::{Viewer, Visitor};
use crate::web::shell::Shell;

/// Names of inputs that are not items.
const OUR_NAMES: [&str; 4] = ["csrf", "seen", "action", "from"];

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the page that its template asks for")]
#[derive(Template)]
#[template(path = "reply/question.html")]
struct QuestionPage {
    shell: Shell,
    section: Phrase,
    number: Option<u32>,
    title: Phrase,
    help: Option<Phrase>,
    articles: String,
    optional: bool,
    is_asked: bool,
    can_write: bool,
    fields: Vec<Field>,
    known: String,
    multipart: bool,
    /// A table needs the whole width.
    is_table: bool,
    seen: i32,
    from: String,
    saved: Option<String>,
    errors: Vec<(String, String)>,
    conflicts: Vec<ConflictView>,
    unsaved: bool,
    section_link: String,
    root: String,
}

/// Two texts for one place, as the page shows them.
struct ConflictView {
    id: String,
    label: Phrase,
    yours: String,
    theirs: String,
    author: String,
    at: String,
    theirs_language: Option<&'static str>,
}

/// The page kept for somebody whose session ended, or whose form is an old one: every field is in it.
#[derive(Template)]
#[template(path = "reply/kept.html")]
struct KeptPage {
    shell: Shell,
    signed_in: bool,
    action: String,
    fields: Vec<(String, String)>,
    files_lost: bool,
}

/// What a page is asked for with.
#[derive(serde::Deserialize, Default)]
pub(in crate::web) struct Query {
    #[serde(default)]
    from: String,
    #[serde(default)]
    add: String,
    #[serde(default)]
    saved: String,
}

type Path = web::Path<(i32, String, String, String)>;

/// What a question page shows beside what stands in the reply.
#[derive(Default)]
struct Shown {
    /// What was typed, where it is not saved.
    typed: Option<Answers>,
    blank: String,
    from: String,
    just_saved: bool,
    errors: Vec<(String, String)>,
    conflicts: Vec<Conflict>,
}

/// `GET /reply/…/page/{item}`
pub(in crate::web) async fn show(
    app: web::Data<App>,
    request: HttpRequest,
    viewer: Viewer,
    path: Path,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let opened = Opened::new(&app, &viewer, address).await?;
    let page = page_of(opened.questionnaire, &path.3)?;
    let query = query.into_inner();
    let shown = Shown { blank: query.add, from: query.from, just_saved: !query.saved.is_empty(), ..Shown::default() };
    render(&opened, &app, &request, &viewer, page, shown, StatusCode::OK)
}

fn page_of(questionnaire: &Questionnaire, item: &str) -> Result<Page, Error> {
    let index = questionnaire.find(item).ok_or(Error::NotFound)?;
    questionnaire.pages().into_iter().find(|page| page.root == index).ok_or(Error::NotFound)
}

/// The first page of a section that is asked.
pub(super) fn first_page(opened: &Opened<'_>, section: ItemIndex) -> Option<String> {
    let first =
        opened.questionnaire.pages().into_iter().find(|page| page.section == section && opened.asked.contains(&page.root))?;
    Some(page_link(opened, first.root))
}

pub(super) fn page_link(opened: &Opened<'_>, root: ItemIndex) -> String {
    links::page(&opened.link, opened.questionnaire.item(root).link_id.as_str())
}

fn render(
    opened: &Opened<'_>,
    app: &App,
    request: &HttpRequest,
    viewer: &Viewer,
    page: Page,
    shown: Shown,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let words = opened.words;
    let values = shown.typed.as_ref().unwrap_or(&opened.answers);
    let fields = fields(opened, page.root, values, Some(shown.blank.as_str()).filter(|blank| !blank.is_empty()));
    let item = opened.questionnaire.item(page.root);
    let title = opened.title_of(page.root);
    let section = opened.title_of(page.section);
    let mut errors = shown.errors;
    errors.extend(conflict_errors(opened, &shown.conflicts));
    errors.extend(field_errors(&fields));
    let section_link = links::section(&opened.link, opened.questionnaire.item(page.section).link_id.as_str());
    let shell = opened
        .shell(app, request, viewer, title.text.clone())
        .back_to(opened.link.clone(), words.t("task-list-back"))
        .refused(!errors.is_empty());
    let view = QuestionPage {
        shell,
        section: if page.root == page.section { Phrase::default() } else { section },
        number: page.number,
        help: opened.words_of(page.root, "help"),
        articles: articles(opened, &item.articles),
        optional: item.optional,
        is_asked: opened.asked.contains(&page.root),
        can_write: opened.can_write(),
        known: known(opened, page.root),
        is_table: matches!(item.kind, Kind::Matrix),
        multipart: fields.iter().any(|field| matches!(field.control, Control::Files { .. })),
        fields,
        seen: opened.viewed.revision,
        from: shown.from,
        saved: opened.viewed.reply.saved_at.filter(|_| shown.just_saved).map(|at| words.date_time(&at)),
        conflicts: conflict_views(opened, &shown.conflicts),
        unsaved: shown.typed.is_some(),
        section_link,
        root: item.link_id.to_string(),
        title,
        errors,
    };
    html_with(HttpResponseBuilder::new(status), &view)
}

/// The provisions that a question rests on: "article 5 (1) (a)".
fn articles(opened: &Opened<'_>, articles: &[String]) -> String {
    let own = |article: &&String| !article.contains(':');
    let list: Vec<String> = articles.iter().filter(own).map(|article| article.replace('(', "\u{a0}(")).collect();
    match list.as_slice() {
        [] => String::new(),
        [one] => opened.words.t1("question-article", "article", one),
        many => opened.words.t1("question-articles", "articles", crate::language::list_and(opened.words.language, many)),
    }
}

fn field_errors(fields: &[Field]) -> Vec<(String, String)> {
    let mut errors = Vec::new();
    for field in fields {
        errors.extend(field.errors.iter().map(|error| (field.name.clone(), error.clone())));
        if let Control::List { rows, .. } = &field.control {
            let cells = rows.iter().flat_map(|row| &row.cells);
            errors.extend(cells.filter_map(|cell| Some((cell.name.clone(), cell.error.clone()?))));
        }
    }
    errors
}

fn conflict_errors(opened: &Opened<'_>, conflicts: &[Conflict]) -> Vec<(String, String)> {
    let message = |conflict: &Conflict| opened.words.t1("conflict-error", "name", author_words(opened, conflict));
    conflicts.iter().map(|conflict| (place_name(&conflict.place), message(conflict))).collect()
}

fn author_words(opened: &Opened<'_>, conflict: &Conflict) -> String {
    if conflict.author.is_empty() { opened.words.t("conflict-secretariat") } else { conflict.author.clone() }
}

fn conflict_views(opened: &Opened<'_>, conflicts: &[Conflict]) -> Vec<ConflictView> {
    conflicts
        .iter()
        .filter_map(|conflict| {
            let index = opened.questionnaire.find(conflict.place.item.as_str())?;
            let theirs = &conflict.theirs;
            Some(ConflictView {
                id: place_name(&conflict.place),
                label: opened.title_of(index),
                yours: value::in_words(&opened.reading(), index, &conflict.yours),
                theirs: value::in_words(&opened.reading(), index, &theirs.answer.values),
                author: author_words(opened, conflict),
                at: opened.words.date_time(&theirs.saved_at),
                theirs_language: (theirs.answer.language != opened.words.language).then(|| theirs.answer.language.code()),
            })
        })
        .collect()
}

/// `POST /reply/…/page/{item}`
pub(in crate::web) async fn save(
    app: web::Data<App>,
    request: HttpRequest,
    visitor: Visitor,
    path: Path,
    form: Form,
) -> Result<HttpResponse, Error> {
    let address = Address::parse(path.0, &path.1, &path.2)?;
    let Some(person) = visitor.person.clone() else {
        return kept(&app, &request, &visitor, &form, StatusCode::UNAUTHORIZED);
    };
    if !visitor.made(&form) {
        return kept(&app, &request, &visitor, &form, StatusCode::FORBIDDEN);
    }
    let viewer = Viewer { person, visitor };
    let (page, read, outcome) = write(&app, &viewer, address.clone(), path.3.clone(), form.clone()).await?;
    match outcome {
        Outcome::Saved(saved) => {
            let opened = Opened::of(&app, &viewer, address, saved.viewed)?;
            answer(&opened, &app, &request, &viewer, page, &read, saved.conflicts, &form)
        }
        Outcome::Closed(viewed) => {
            let opened = Opened::of(&app, &viewer, address, viewed)?;
            let errors = vec![(path.3.clone(), opened.words.t("question-closed-error"))];
            let shown = Shown { typed: Some(read.answers(&opened)), errors, ..Shown::default() };
            render(&opened, &app, &request, &viewer, page, shown, StatusCode::CONFLICT)
        }
    }
}

/// What became of a page that was sent.
enum Outcome {
    Saved(Saved),
    /// The reply cannot be changed any more.
    Closed(Viewed),
}

/// Reads the form by the version that the reply is pinned to, and saves what it says.
async fn write(
    app: &web::Data<App>,
    viewer: &Viewer,
    address: Address,
    item: String,
    form: Form,
) -> Result<(Page, Read, Outcome), Error> {
    let seen = form.line("seen").parse().map_err(|_| Error::Bad("error-bad"))?;
    let (who, now, language) = (viewer.person.clone(), app.now(), viewer.words().language);
    let catalogue = app.catalogue.clone();
    app.db(move |connection| {
        let version = pinned_version(connection, &who, address.which())?;
        let questionnaire = &catalogue.get(&address.questionnaire, &version).ok_or(Error::NotFound)?.questionnaire;
        let page = page_of(questionnaire, &item)?;
        let read = read(questionnaire, page.root, &form)?;
        let edits = Edits { seen, language, typed: read.typed.clone(), files: read.files.clone() };
        match save_answers(connection, &who, address.which(), questionnaire, &edits, now) {
            Ok(saved) => Ok((page, read, Outcome::Saved(saved))),
            Err(usecase::Error::Stage(_)) => {
                let viewed = view_reply(connection, &who, address.which(), now.date_naive())?;
                Ok((page, read, Outcome::Closed(viewed)))
            }
            Err(error) => Err(Error::from(error)),
        }
    })
    .await
}

/// What a form says, read by the items of its page.
struct Read {
    typed: BTreeMap<Place, Vec<String>>,
    files: Vec<Attachment>,
    refused: Vec<(String, String)>,
}

impl Read {
    /// The reply with what was typed in place of what stands.
    fn answers(&self, opened: &Opened<'_>) -> Answers {
        let mut answers = opened.answers.clone();
        for (place, typed) in &self.typed {
            let values = typed.iter().filter(|value| !value.trim().is_empty()).cloned().collect();
            answers.put(place.clone(), Answer { values, language: opened.words.language, visibility: Visibility::Secretariat });
        }
        answers
    }
}

fn read(questionnaire: &Questionnaire, root: ItemIndex, form: &Form) -> Result<Read, Error> {
    let items: Vec<ItemIndex> =
        questionnaire.page_items(root).into_iter().filter(|index| questionnaire.item(*index).holds_answer()).collect();
    let mut read = Read { typed: BTreeMap::new(), files: Vec::new(), refused: Vec::new() };
    for index in &items {
        if questionnaire.list_of(*index).is_none() {
            read.typed.insert(Place { item: questionnaire.item(*index).link_id.clone(), row: 0 }, Vec::new());
        }
    }
    for (name, value) in form.fields().iter().filter(|(name, _)| !OUR_NAMES.contains(&name.as_str())) {
        let place = place(questionnaire, &items, name).ok_or(Error::Bad("error-unknown-item"))?;
        read.typed.entry(place).or_default().push(value.clone());
    }
    for (name, upload) in &form.files {
        let place = place(questionnaire, &items, name).ok_or(Error::Bad("error-unknown-item"))?;
        match media_type(&upload.content) {
            Some(media_type) => {
                let sha256 = hex(&Sha256::digest(&upload.content));
                let reference = FileReference { sha256: sha256.clone(), name: upload.name.clone() };
                read.typed.entry(place).or_default().push(reference.to_string());
                read.files.push(Attachment { sha256, media_type: media_type.to_owned(), content: upload.content.clone() });
            }
            None => read.refused.push((name.clone(), upload.name.clone())),
        }
    }
    apply(form.line("action"), &mut read);
    Ok(read)
}

/// The place that an input's name means, if it is one of the page's.
fn place(questionnaire: &Questionnaire, items: &[ItemIndex], name: &str) -> Option<Place> {
    let (item, row) = match name.split_once(':') {
        Some((item, row)) => (item, row.parse().ok().filter(|row| (1..=500).contains(row))?),
        None => (name, 0),
    };
    let index = questionnaire.find(item).filter(|index| items.contains(index))?;
    let in_list = questionnaire.list_of(index).is_some();
    (in_list == (row > 0)).then_some(())?;
    Some(Place { item: LinkId::new(item)?, row })
}

/// What a button other than "save" does to what was typed: takes an answer, a row or a file away.
fn apply(action: &str, read: &mut Read) {
    let mut parts = action.split(':');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("clear"), Some(item), None) => {
            read.typed.iter_mut().filter(|(place, _)| place.item.as_str() == item).for_each(|(_, typed)| typed.clear());
        }
        (Some("remove"), Some(list), Some(row)) => {
            let column = |place: &Place| place.item.as_str().rsplit_once('.').is_some_and(|(parent, _)| parent == list);
            let gone = |place: &Place| column(place) && place.row.to_string() == row;
            read.typed.iter_mut().filter(|(place, _)| gone(place)).for_each(|(_, typed)| typed.clear());
        }
        (Some("drop"), Some(item), Some(file)) => {
            let mine = read.typed.iter_mut().filter(|(place, _)| place.item.as_str() == item);
            mine.for_each(|(_, typed)| typed.retain(|value| value != file));
        }
        _ => {}
    }
}

#[expect(clippy::too_many_arguments, reason = "a page shown again needs all that made it")]
fn answer(
    opened: &Opened<'_>,
    app: &App,
    request: &HttpRequest,
    viewer: &Viewer,
    page: Page,
    read: &Read,
    conflicts: Vec<Conflict>,
    form: &Form,
) -> Result<HttpResponse, Error> {
    let from = form.line("from").to_owned();
    let words = opened.words;
    let refused: Vec<(String, String)> =
        read.refused.iter().map(|(name, file)| (name.clone(), words.t1("fault-file-type", "name", file))).collect();
    if !conflicts.is_empty() || !refused.is_empty() {
        let status = if conflicts.is_empty() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
        let typed = (!conflicts.is_empty()).then(|| read.answers(opened));
        let shown = Shown { typed, from, errors: refused, conflicts, ..Shown::default() };
        return render(opened, app, request, viewer, page, shown, status);
    }
    let here = page_link(opened, page.root);
    let action = form.line("action");
    Ok(see_other(&match action.split_once(':') {
        Some(("add", list)) => {
            format!("{here}?saved=1&add={}&from={}#{}", links::encode(list), links::encode(&from), links::encode(list))
        }
        Some(_) => format!("{here}?saved=1&from={}", links::encode(&from)),
        None => next_link(opened, page, &from),
    }))
}

/// Where "Save and continue" leads: the check page one came from, the next question of the section that is asked, or the section's check page.
fn next_link(opened: &Opened<'_>, page: Page, from: &str) -> String {
    let item = |index: ItemIndex| opened.questionnaire.item(index).link_id.as_str();
    if from == "check" {
        return format!("{}?saved=1#{}", links::check(&opened.link), item(page.root));
    }
    let later = opened.questionnaire.pages().into_iter().filter(|each| each.section == page.section && each.root > page.root);
    let next = later.filter(|each| opened.asked.contains(&each.root)).map(|each| page_link(opened, each.root)).next();
    let onward = next.filter(|_| from != "section").unwrap_or_else(|| links::section(&opened.link, item(page.section)));
    format!("{onward}?saved=1")
}

fn kept(app: &App, request: &HttpRequest, visitor: &Visitor, form: &Form, status: StatusCode) -> Result<HttpResponse, Error> {
    let page = KeptPage {
        shell: Shell::new(app, request, visitor, visitor.words.t("kept-title")).refused(true),
        signed_in: visitor.person.is_some(),
        action: request.path().to_owned(),
        fields: form.fields().iter().filter(|(name, _)| name != "csrf").cloned().collect(),
        files_lost: !form.files.is_empty(),
    };
    html_with(HttpResponseBuilder::new(status), &page)
}
