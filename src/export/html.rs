//! Documents as HTML: an article to set into a page, or a whole file with its style sheet in it. The templates are in
//! `templates/document/`; `view` prepares what they show, the charts are `svg`'s.

mod view;

use askama::Template;

use crate::document::Document;
use crate::language::Words;
use view::Article;

const STYLE: &str = include_str!("../../templates/assets/verbale.css");

/// A file of its own.
#[derive(Template)]
#[template(path = "document/page.html")]
struct Page<'a> {
    words: Words,
    title: &'a str,
    style: &'a str,
    article: String,
}

/// The document as an `article` element, for a page that brings the style sheet. Notes are numbered through and stand at the end; figures
/// and tables lead to an annex that says what they rest on.
///
/// # Errors
/// The template could not be written, which only a lack of memory brings about.
pub fn article(document: &Document) -> askama::Result<String> {
    Article::new(document).render()
}

/// The document as a file that needs no other: nothing is loaded from anywhere.
///
/// # Errors
/// As [`article`].
pub fn page(document: &Document) -> askama::Result<String> {
    Page { words: Words::new(document.language), title: &document.masthead.title, style: STYLE, article: article(document)? }
        .render()
}
