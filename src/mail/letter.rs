//! A letter as it is read: masthead, facts, paragraphs, lists, one button; set as plain text and as HTML from the same blocks.

use askama::Template;

use crate::language::{Args, Words};

/// What a letter says, in one language.
#[derive(Clone, Debug)]
pub struct Letter {
    /// The language.
    pub words: Words,
    /// What stands in the list of letters.
    pub subject: String,
    /// The session of the Conference that it is about; stands below the masthead.
    pub session: Option<String>,
    /// It is about invented replies, and says so.
    pub demonstration: bool,
    /// Names and dates that the letter is about, each with its label: names need no article and no case so.
    pub facts: Vec<(String, String)>,
    /// The letter between salutation and signature.
    pub blocks: Vec<Block>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A list under its heading; an entry is a name and what there is to say about it.
    List {
        /// The heading.
        heading: String,
        /// Name, and what is to be said.
        entries: Vec<(String, String)>,
    },
    /// The one thing to do, as a button where there are buttons.
    Button {
        /// What happens.
        label: String,
        /// The link.
        url: String,
    },
    /// A link to where there is more.
    Link {
        /// Where it leads.
        label: String,
        /// The link.
        url: String,
    },
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    letter: &'a Letter,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    letter: &'a Letter,
}

impl Letter {
    /// A fact on a line of its own.
    fn fact(&self, label: &str, value: &str) -> String {
        self.words.with("letter-fact", &Args::new().text("label", label).text("value", value))
    }

    /// What stands on the line above a link.
    fn above(&self, label: &str) -> String {
        self.words.with("letter-link", &Args::new().text("label", label))
    }

    /// The letter as plain text.
    ///
    /// # Errors
    /// The template's.
    pub fn text(&self) -> askama::Result<String> {
        Text { letter: self }.render()
    }

    /// The letter as a document of HTML.
    ///
    /// # Errors
    /// The template's.
    pub fn html(&self) -> askama::Result<String> {
        Html { letter: self }.render()
    }
}
