//! The focal point's side: task list, question pages, check pages, sending, the receipt.

use std::collections::BTreeSet;

use actix_web::{HttpRequest, web};

use self::reading::{Change, Reading};
use super::app::App;
use super::error::Error;
use super::session::Viewer;
use super::shell::Shell;
use crate::domain::{Answers, CycleNumber, ItemIndex, Language, Questionnaire, StateCode};
use crate::language::Words;
use crate::links;
use crate::store::answer::standing;
use crate::store::reply;
use crate::usecase::view_reply::{Viewed, Which, view_reply};

pub(super) mod check;
pub(super) mod decline;
mod field;
pub(super) mod file;
pub(super) mod question;
pub(super) mod reading;
pub(super) mod send;
pub(super) mod task_list;
mod value;

/// Which reply an address means.
#[derive(Clone, Debug)]
pub(super) struct Address {
    pub(super) cycle: CycleNumber,
    pub(super) questionnaire: String,
    pub(super) state: StateCode,
}

impl Address {
    pub(super) fn parse(cycle: CycleNumber, questionnaire: &str, state: &str) -> Result<Self, Error> {
        let state = state.parse().map_err(|_| Error::NotFound)?;
        Ok(Self { cycle, questionnaire: questionnaire.to_owned(), state })
    }

    pub(super) fn which(&self) -> Which<'_> {
        Which { cycle: self.cycle, questionnaire: &self.questionnaire, state: self.state }
    }

    fn link(&self) -> String {
        links::reply(self.cycle, &self.questionnaire, self.state)
    }
}

/// A reply that is looked at.
struct Opened<'a> {
    address: Address,
    link: String,
    viewed: Viewed,
    answers: Answers,
    questionnaire: &'a Questionnaire,
    /// The items that are asked, given the answers.
    asked: BTreeSet<ItemIndex>,
    words: Words,
}

impl<'a> Opened<'a> {
    async fn new(app: &'a web::Data<App>, viewer: &Viewer, address: Address) -> Result<Self, Error> {
        let (person, today) = (viewer.person.clone(), app.now().date_naive());
        let asked = address.clone();
        let found = app.db(move |connection| view_reply(connection, &person, asked.which(), today)).await?;
        Self::of(app, viewer, address, found)
    }

    /// The same from what was read or written already.
    fn of(app: &'a App, viewer: &Viewer, address: Address, viewed: Viewed) -> Result<Self, Error> {
        let questionnaire = app.questionnaire(&viewed.reply.questionnaire, &viewed.reply.version)?;
        let answers = standing(&viewed.written);
        let asked = questionnaire.asked(&answers);
        Ok(Self { link: address.link(), address, viewed, answers, questionnaire, asked, words: viewer.words() })
    }

    /// The sections that somebody of the State has said are completed.
    async fn completed(&self, app: &web::Data<App>) -> Result<Vec<String>, Error> {
        let id = self.viewed.reply.id;
        app.db(move |connection| reply::completed_sections(connection, id)).await
    }

    fn shell(&self, app: &App, request: &HttpRequest, viewer: &Viewer, title: impl Into<String>) -> Shell {
        Shell::new(app, request, &viewer.visitor, title).of_state(self.state_name(app))
    }

    fn state_name(&self, app: &App) -> String {
        app.state_name(self.address.state, self.words.language)
    }

    /// The answers as they stand, to read.
    fn reading(&self) -> Reading<'_> {
        Reading { questionnaire: self.questionnaire, answers: &self.answers, words: self.words, link: &self.link }
    }

    /// Where questions are changed, if they can be; `from` tells the question page where to come back to.
    fn change(&self, from: &'static str) -> Option<Change<'_>> {
        let link = move |root| format!("{}?from={from}", question::page_link(self, root));
        self.can_write().then(|| Box::new(link) as Change<'_>)
    }

    fn phrase(&self, key: &str) -> Option<Phrase> {
        self.reading().phrase(key)
    }

    /// The words of an item: `text`, `help`, `hint`.
    fn words_of(&self, index: ItemIndex, part: &str) -> Option<Phrase> {
        self.reading().words_of(index, part)
    }

    fn title_of(&self, index: ItemIndex) -> Phrase {
        self.words_of(index, "text").unwrap_or_default()
    }

    fn can_write(&self) -> bool {
        self.viewed.reply.stage.writable().is_ok()
    }

    fn due(&self) -> chrono::NaiveDate {
        self.viewed.reply.due.unwrap_or(self.viewed.cycle.dates.due)
    }
}

/// Words of a questionnaire, marked with their language where it is not the page's.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrase {
    pub(super) text: String,
    pub(super) language: Option<Language>,
}

impl Phrase {
    pub(super) fn find(questionnaire: &Questionnaire, key: &str, language: Language) -> Option<Self> {
        let (text, found) = questionnaire.text(key, language)?;
        Some(Self { text: text.to_owned(), language: (found != language).then_some(found) })
    }
}
