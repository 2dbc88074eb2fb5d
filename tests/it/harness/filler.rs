//! Somebody who fills a whole reply in through its pages, question by question, following the links that the pages have.

use std::collections::BTreeSet;

use verbale::domain::condition::Condition;
use verbale::domain::{Answer, Answers, Item, ItemIndex, Kind, Language, Place, Questionnaire, Visibility};

use super::client::{Client, Form, Page};
use super::folder::convention;
use super::site::reply_of;

/// Which way the answers go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bent {
    /// The first option of each question: the State does what is asked.
    First,
    /// The last one that can be chosen: it does not, and gives reasons and plans.
    Last,
}

/// Fills in every question of a State's reply that is asked and still empty. Gives the number of pages that it saved.
pub fn fill(client: &Client, code: &str, bent: Bent) -> usize {
    let list = client.get(&reply_of(code));
    let tasks = list.attributes(".task-name a", "href");
    assert!(!tasks.is_empty(), "no tasks: {}", list.body());
    tasks.iter().map(|task| fill_section(client, task, bent)).sum()
}

/// Goes through a section, from its link on the task list to the question whether it is completed.
fn fill_section(client: &Client, task: &str, bent: Bent) -> usize {
    let mut page = client.get(task);
    if page.path.contains("/section/") {
        // Begun before: its first question is where to change that.
        let change = page.attributes(".summary a", "href").remove(0);
        page = client.get(change.split('?').next().unwrap());
    }
    let mut saved = 0;
    while page.path.contains("/page/") {
        let form = fill_page(&page, bent);
        page = client.send_and_follow(&form.press("save"));
        assert_eq!(page.status, 200, "{}", page.body());
        saved += 1;
        assert!(saved < 100, "the section does not end: {}", page.path);
    }
    let ended = client.send_and_follow(&page.only_form().with("completed", "yes"));
    assert_eq!(ended.status, 200, "{}", ended.body());
    saved
}

/// The form of a question page, with an answer in every field that is asked and empty.
#[must_use]
pub fn fill_page(page: &Page, bent: Bent) -> Form {
    let questionnaire = convention();
    let root = page.path.split('?').next().unwrap().rsplit('/').next().unwrap();
    let root = questionnaire.find(root).unwrap();
    let mut form = page.only_form();
    let mut done = BTreeSet::new();
    // An answer brings follow-ups with it, which bring others.
    while let Some(index) = next(questionnaire, root, &form, &done) {
        done.insert(index);
        form = answer(questionnaire, index, form, bent);
    }
    form
}

fn next(questionnaire: &Questionnaire, root: ItemIndex, form: &Form, done: &BTreeSet<ItemIndex>) -> Option<ItemIndex> {
    let asked = asked(questionnaire, root, form);
    asked.into_iter().find(|index| !done.contains(index) && questionnaire.item(*index).holds_answer())
}

/// What the page asks, given what stands on it. Where the root itself is asked is the server's to say: it led here.
fn asked(questionnaire: &Questionnaire, root: ItemIndex, form: &Form) -> Vec<ItemIndex> {
    let mut answers = Answers::new();
    for (name, value) in &form.fields {
        let (item, row) = name.split_once(':').map_or((name.as_str(), 0), |(item, row)| (item, row.parse().unwrap()));
        let Some(item) = questionnaire.named(item).filter(|_| !value.is_empty()) else { continue };
        let place = Place { item: item.link_id.clone(), row };
        let mut values = answers.values(&place.item, row).to_vec();
        values.push(value.clone());
        answers.put(place, Answer { values, language: Language::En, visibility: Visibility::Parties });
    }
    let holds = |index: &ItemIndex| {
        let mut each = Some(*index);
        while let Some(index) = each.filter(|each| *each != root) {
            let item = questionnaire.item(index);
            if item.condition.as_ref().is_some_and(|condition| !holds(condition, questionnaire, &answers)) {
                return false;
            }
            each = item.parent;
        }
        true
    };
    questionnaire.page_items(root).into_iter().filter(holds).collect()
}

fn holds(condition: &Condition, questionnaire: &Questionnaire, answers: &Answers) -> bool {
    match condition {
        Condition::All(all) => all.iter().all(|each| holds(each, questionnaire, answers)),
        Condition::Any(any) => any.iter().any(|each| holds(each, questionnaire, answers)),
        Condition::Test(test) => {
            let index = questionnaire.find(test.question.as_str()).unwrap();
            let item = questionnaire.item(index);
            let columns = item.children.iter().map(|column| questionnaire.item(*column));
            let rows: Vec<String> = columns.flat_map(|column| answers.values(&column.link_id, 1).to_vec()).collect();
            test.holds(if item.kind == Kind::List { &rows } else { answers.values(&item.link_id, 0) })
        }
    }
}

fn answer(questionnaire: &Questionnaire, index: ItemIndex, form: Form, bent: Bent) -> Form {
    let item = questionnaire.item(index);
    let name = if questionnaire.list_of(index).is_some() { format!("{}:1", item.link_id) } else { item.link_id.to_string() };
    if form.get(&name).is_some_and(|value| !value.is_empty()) {
        return form;
    }
    match value(item, bent) {
        Some(value) => form.with(&name, &value),
        None => form,
    }
}

/// What somebody would give as an answer.
fn value(item: &Item, bent: Bent) -> Option<String> {
    let options = item.options();
    Some(match item.kind {
        Kind::Choice { .. } if bent == Bent::First => options.first()?.code.clone(),
        Kind::Choice { .. } => options.last()?.code.clone(),
        Kind::Text => format!("Explained for {}:\nin a second line, with \"quotes\", <tags> & more.", item.link_id),
        Kind::Line if item.link_id.as_str().ends_with("mail") => "focal.point@lithuania.example".to_owned(),
        Kind::Line => format!("Įstatymas Nr. 5, {}", item.link_id),
        Kind::Date => "15/3/2004".to_owned(),
        Kind::Integer => "12".to_owned(),
        Kind::Url => "https://laws.example/5".to_owned(),
        Kind::Group { .. } | Kind::List | Kind::Matrix | Kind::Display | Kind::File { .. } => return None,
    })
}
