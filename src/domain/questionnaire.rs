//! A questionnaire version: its items, their order and nesting, and their words in each language.
//! The vocabulary is that of HL7 FHIR R5 *Questionnaire*; `docs/questionnaires.md` tells what is ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::answer::{Answers, Code};
use super::condition::Condition;
use super::{Instrument, Language};

/// The name of an item, for ever: letters, digits, `.`, `_`, `-`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkId(String);

impl LinkId {
    /// Takes a name of 1 to 64 of the permitted characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let good = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        ((1..=64).contains(&text.len()) && text.chars().all(good)).then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LinkId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for LinkId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// An item's place in its questionnaire, in the order of the form.
pub type ItemIndex = usize;

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading with its members. A page group shows all its short questions together.
    Group {
        /// Whether the whole group is one page.
        page: bool,
    },
    /// Repeatable rows; the columns are its members.
    List,
    /// A table of choices: each member is a row, all with the same options.
    Matrix,
    /// A text to read.
    Display,
    /// A choice among options.
    Choice {
        /// The options, in their order.
        options: Vec<AnswerOption>,
        /// Whether several may be ticked.
        many: bool,
    },
    /// Several lines.
    Text,
    /// One line.
    Line,
    /// A date, in full or in part.
    Date,
    /// A whole number.
    Integer,
    /// An address on the web.
    Url,
    /// Files.
    File {
        /// Whether several may be given.
        many: bool,
    },
}

/// One option of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOption {
    /// What is stored.
    pub code: Code,
    /// Whether it goes with no other ("none of these").
    pub exclusive: bool,
    /// Where its words stand: `<linkId>/option/<code>` or `valueSet/<name>/<code>`.
    pub words: String,
}

/// What an item is to the analysis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Whether the State does what the provision asks; `positive` codes are a yes.
    Complies,
    /// Which of several models its law follows.
    Model,
    /// The law that it cites.
    Cites,
    /// Its reasons.
    Explains,
    /// What it plans, and when.
    Plans,
    /// Particulars.
    Specifies,
    /// A difficulty met.
    Difficulty,
    /// Assistance needed.
    NeedsAssistance,
    /// Anything else.
    Information,
}

/// Thematic area of a work plan (paragraphs 33 and 34 of the source): `a` to `d`.
pub type Area = char;

/// One line of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub link_id: LinkId,
    /// The item that it stands in.
    pub parent: Option<ItemIndex>,
    /// The items that stand in it, in order: members of a group, columns of a list, follow-ups of a question.
    pub children: Vec<ItemIndex>,
    /// What it is.
    pub kind: Kind,
    /// Whether a reply cannot be sent while it is asked and empty.
    pub required: bool,
    /// Whether the form calls it optional.
    pub optional: bool,
    /// Its thematic area; on top-level groups.
    pub area: Option<Area>,
    /// The provisions it rests on, such as `5(1)(a)`; another instrument's as `convention:34(2)`.
    pub articles: Vec<String>,
    /// What it is to the analysis.
    pub role: Option<Role>,
    /// The codes that are a yes.
    pub positive: Vec<Code>,
    /// Whether "Do not know" is offered.
    pub may_not_know: bool,
    /// When it is asked; always, if nothing stands here.
    pub condition: Option<Condition>,
    /// The longest text that is expected, in characters.
    pub max_length: Option<usize>,
    /// How many lines of text are expected.
    pub lines: Option<u16>,
}

impl Item {
    /// Whether it holds an answer of its own.
    #[must_use]
    pub const fn holds_answer(&self) -> bool {
        !matches!(self.kind, Kind::Group { .. } | Kind::List | Kind::Matrix | Kind::Display)
    }

    /// Its options, if it is a choice.
    #[must_use]
    pub fn options(&self) -> &[AnswerOption] {
        match &self.kind {
            Kind::Choice { options, .. } => options,
            _ => &[],
        }
    }
}

/// A questionnaire version.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// Its id, such as `convention`.
    pub id: String,
    /// Its version, such as `2004`.
    pub version: String,
    /// What it asks about.
    pub instrument: Instrument,
    /// Whether the Conference has adopted it.
    pub adopted: bool,
    /// The languages in which every text stands.
    pub languages: Vec<Language>,
    /// The language in which it was drafted.
    pub original: Language,
    items: Vec<Item>,
    by_name: BTreeMap<LinkId, ItemIndex>,
    texts: BTreeMap<Language, BTreeMap<String, String>>,
}

/// One page of the form: a question with its follow-ups, a list, a table, or a group of short questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The item that the page is about.
    pub root: ItemIndex,
    /// The question's number in the form; a group of short questions has none.
    pub number: Option<u32>,
    /// The group that it stands in; itself, if it is a group of short questions.
    pub section: ItemIndex,
}

impl Questionnaire {
    /// Puts a version together. `items` are in the order of the form, with `parent` and `children` filled in and every name once; the
    /// `definition` module sees to it.
    #[must_use]
    pub fn new(head: Head, items: Vec<Item>, texts: BTreeMap<Language, BTreeMap<String, String>>) -> Self {
        let by_name = items.iter().enumerate().map(|(index, item)| (item.link_id.clone(), index)).collect();
        Self {
            id: head.id,
            version: head.version,
            instrument: head.instrument,
            adopted: head.adopted,
            languages: head.languages,
            original: head.original,
            items,
            by_name,
            texts,
        }
    }

    /// All items, in the order of the form.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item at a place of this questionnaire.
    ///
    /// # Panics
    /// If the place is another questionnaire's.
    #[must_use]
    pub fn item(&self, index: ItemIndex) -> &Item {
        &self.items[index]
    }

    /// The place of the item with a name.
    #[must_use]
    pub fn find(&self, link_id: &str) -> Option<ItemIndex> {
        self.by_name.get(link_id).copied()
    }

    /// The item with a name.
    #[must_use]
    pub fn named(&self, link_id: &str) -> Option<&Item> {
        self.find(link_id).map(|index| &self.items[index])
    }

    /// The sections: the groups that pages stand in, in order; the rows of the task list.
    #[must_use]
    pub fn sections(&self) -> Vec<ItemIndex> {
        let mut sections: Vec<ItemIndex> = self.pages().into_iter().map(|page| page.section).collect();
        sections.dedup();
        sections
    }

    /// The top-level group that an item stands in: a thematic area, or a group beside them.
    #[must_use]
    pub fn top(&self, index: ItemIndex) -> ItemIndex {
        self.items[index].parent.map_or(index, |parent| self.top(parent))
    }

    /// An item and all that stands in it, in the order of the form.
    #[must_use]
    pub fn subtree(&self, root: ItemIndex) -> Vec<ItemIndex> {
        let mut all = vec![root];
        for child in &self.items[root].children {
            all.extend(self.subtree(*child));
        }
        all
    }

    /// What stands on the page of an item: itself, all that stands in it, and the follow-ups beside it. The rows of lists and tables are
    /// their members, so that their follow-ups, such as `C62.why`, stand after them.
    #[must_use]
    pub fn page_items(&self, root: ItemIndex) -> Vec<ItemIndex> {
        let mut all = self.subtree(root);
        for companion in self.companions(root) {
            all.extend(self.subtree(companion));
        }
        all
    }

    /// The follow-ups beside an item: its later siblings whose names begin with its own and a dot.
    pub fn companions(&self, root: ItemIndex) -> impl Iterator<Item = ItemIndex> + '_ {
        let siblings = self.items[root].parent.map_or(&[][..], |parent| self.items[parent].children.as_slice());
        siblings.iter().copied().filter(move |sibling| *sibling > root && self.follows(*sibling, root))
    }

    fn follows(&self, item: ItemIndex, question: ItemIndex) -> bool {
        let rest = self.items[item].link_id.as_str().strip_prefix(self.items[question].link_id.as_str());
        rest.is_some_and(|rest| rest.starts_with('.'))
    }

    fn is_companion(&self, index: ItemIndex) -> bool {
        let siblings = self.items[index].parent.map_or(&[][..], |parent| self.items[parent].children.as_slice());
        siblings.iter().any(|sibling| *sibling < index && self.follows(index, *sibling))
    }

    /// The pages of the form, in order; questions numbered through from 1.
    #[must_use]
    pub fn pages(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for top in (0..self.items.len()).filter(|index| self.items[*index].parent.is_none()) {
            self.collect_pages(top, top, &mut pages);
        }
        let mut number = 0;
        for page in &mut pages {
            if !matches!(self.items[page.root].kind, Kind::Group { .. }) {
                number += 1;
                page.number = Some(number);
            }
        }
        pages
    }

    fn collect_pages(&self, index: ItemIndex, section: ItemIndex, pages: &mut Vec<Page>) {
        match self.items[index].kind {
            Kind::Group { page: false } => {
                for child in self.items[index].children.iter().filter(|child| !self.is_companion(**child)) {
                    self.collect_pages(*child, index, pages);
                }
            }
            Kind::Group { page: true } => pages.push(Page { root: index, number: None, section: index }),
            Kind::Display => {}
            _ => pages.push(Page { root: index, number: None, section }),
        }
    }

    /// Which items are asked, given the answers: an item whose condition holds in a group or question that is asked itself. A condition
    /// sees only answers to questions that are asked.
    #[must_use]
    pub fn asked(&self, answers: &Answers) -> BTreeSet<ItemIndex> {
        let mut asking = Asking { questionnaire: self, answers, known: vec![None; self.items.len()] };
        (0..self.items.len()).filter(|index| asking.asked(*index)).collect()
    }

    /// A text in a language, or in the original language where that is missing, with the language found.
    /// `key` is `<linkId>/<part>`.
    #[must_use]
    pub fn text(&self, key: &str, language: Language) -> Option<(&str, Language)> {
        [language, self.original].into_iter().find_map(|each| Some((self.texts.get(&each)?.get(key)?.as_str(), each)))
    }

    /// All texts of a language, by key.
    #[must_use]
    pub fn texts(&self, language: Language) -> Option<&BTreeMap<String, String>> {
        self.texts.get(&language)
    }

    /// The column items of the list that an item is a column of, itself included; or nothing.
    #[must_use]
    pub fn list_of(&self, index: ItemIndex) -> Option<ItemIndex> {
        self.items[index].parent.filter(|parent| self.items[*parent].kind == Kind::List)
    }
}

/// What a version says of itself.
#[derive(Clone, Debug)]
pub struct Head {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// What it asks about.
    pub instrument: Instrument,
    /// Whether the Conference has adopted it.
    pub adopted: bool,
    /// The languages in which every text stands.
    pub languages: Vec<Language>,
    /// The language in which it was drafted.
    pub original: Language,
}

struct Asking<'a> {
    questionnaire: &'a Questionnaire,
    answers: &'a Answers,
    known: Vec<Option<bool>>,
}

impl Asking<'_> {
    fn asked(&mut self, index: ItemIndex) -> bool {
        if let Some(known) = self.known[index] {
            return known;
        }
        // A condition that leads back to itself does not hold; the check of definitions refuses such a version.
        self.known[index] = Some(false);
        let item = &self.questionnaire.items[index];
        let parent = item.parent.is_none_or(|parent| self.asked(parent));
        let asked = parent && item.condition.as_ref().is_none_or(|condition| self.holds(condition));
        self.known[index] = Some(asked);
        asked
    }

    fn holds(&mut self, condition: &Condition) -> bool {
        match condition {
            Condition::All(all) => all.iter().all(|each| self.holds(each)),
            Condition::Any(any) => any.iter().any(|each| self.holds(each)),
            Condition::Test(test) => {
                let asked = self.questionnaire.find(test.question.as_str()).filter(|index| self.asked(*index));
                test.holds(asked.map_or(&[], |index| self.values(index)))
            }
        }
    }

    /// The values that a condition sees. A list has none of its own, and is answered by its rows.
    fn values(&self, index: ItemIndex) -> &[String] {
        let item = &self.questionnaire.items[index];
        if item.kind != Kind::List {
            return self.answers.values(&item.link_id, 0);
        }
        let columns = item.children.iter().map(|column| &self.questionnaire.items[*column].link_id);
        columns.flat_map(|column| self.answers.rows(column)).next().map_or(&[], |(_, answer)| answer.values.as_slice())
    }
}
