//! What every page stands in: masthead, languages, who is signed in, the ribbon of a demonstration, help.

use actix_web::HttpRequest;

use super::app::App;
use super::session::Visitor;
use crate::domain::{CycleNumber, Language};
use crate::language::Words;
use crate::links;

/// What the layout shows around a page.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the page that the layout asks for")]
#[derive(Clone, Debug)]
pub struct Shell {
    /// The words of the page.
    pub words: Words,
    /// The page's title, first in the browser's tab.
    pub title: String,
    /// Its path, for the links to other languages.
    path: String,
    /// The rest of its address that has to be kept, with `&` in front.
    kept_query: String,
    /// The token of its forms.
    pub csrf: String,
    /// The person, if signed in.
    pub person: Option<String>,
    /// The State that the page is about.
    pub state: Option<String>,
    /// Whether the person is an officer.
    pub officer: bool,
    /// The cycle that an officer's links lead to.
    cycle: CycleNumber,
    /// The replies are invented.
    pub demonstration: bool,
    /// Where the link above the page leads, and its words.
    pub back: Option<(String, String)>,
    /// Officers' pages and documents are wide.
    pub wide: bool,
    /// The page is a refusal: its title says so.
    pub is_error: bool,
}

impl Shell {
    /// The shell of a page that a visitor asks for.
    #[must_use]
    pub fn new(app: &App, request: &HttpRequest, visitor: &Visitor, title: impl Into<String>) -> Self {
        let officer = visitor.person.as_ref().is_some_and(|person| person.officer);
        Self {
            words: visitor.words,
            title: title.into(),
            path: request.path().to_owned(),
            kept_query: kept(request.query_string()),
            csrf: visitor.csrf(),
            person: visitor.person.as_ref().map(|person| person.name.clone()),
            state: None,
            officer,
            cycle: CURRENT_CYCLE,
            demonstration: app.demonstration,
            back: None,
            wide: officer,
            is_error: false,
        }
    }

    /// The same for a page about a State.
    #[must_use]
    pub fn of_state(self, name: impl Into<String>) -> Self {
        Self { state: Some(name.into()), ..self }
    }

    /// The same with a link back.
    #[must_use]
    pub fn back_to(self, link: impl Into<String>, text: impl Into<String>) -> Self {
        Self { back: Some((link.into(), text.into())), ..self }
    }

    /// The same around a document, which says by itself that its replies are invented.
    #[must_use]
    pub fn of_document(self) -> Self {
        Self { demonstration: false, ..self }
    }

    /// The same as a refusal.
    #[must_use]
    pub fn refused(self, refused: bool) -> Self {
        Self { is_error: refused, ..self }
    }

    /// The six languages: code, name, address of this page in it, whether it is this one.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageLink> {
        Language::ALL
            .into_iter()
            .map(|language| LanguageLink {
                code: language.code(),
                name: language.own_name(),
                link: links::in_language(&self.path, language) + &self.kept_query,
                current: language == self.words.language,
            })
            .collect()
    }

    /// The links among an officer's pages: address, message identifier of the words, whether it is this page.
    #[must_use]
    pub fn officer_links(&self) -> Vec<(String, &'static str, bool)> {
        let of = |link: String, id| {
            let section = link.split('/').nth(1).unwrap_or_default().to_owned();
            let here = self.path.split('/').nth(1).unwrap_or_default() == section;
            (link, id, here)
        };
        vec![
            of(links::ledger(self.cycle), "nav-ledger"),
            of(links::reminders(self.cycle), "nav-reminders"),
            of(links::letters(), "nav-letters"),
            of(links::cycle(self.cycle), "nav-cycle"),
        ]
    }

    /// The address of an asset.
    #[must_use]
    #[expect(clippy::unused_self, reason = "templates reach it by the shell")]
    pub fn asset(&self, name: &str) -> String {
        super::assets::link(name)
    }
}

/// The cycle that start pages lead to: the first reporting cycle, which serves the second session.
pub const CURRENT_CYCLE: CycleNumber = 2;

/// One of the six languages on a page.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// Its code.
    pub code: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// The page in it.
    pub link: String,
    /// Whether the page is in it.
    pub current: bool,
}

/// What of a query a link to another language keeps: all but the language, and what only told of a step just made.
fn kept(query: &str) -> String {
    query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang=") && !pair.starts_with("saved="))
        .flat_map(|pair| ["&", pair])
        .collect()
}
