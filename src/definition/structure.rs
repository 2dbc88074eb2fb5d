//! How items may stand in each other, and what must agree between an item and those around it.

use super::convert::Draft;
use super::fault::Fault;
use crate::domain::{Item, Kind};

/// Everything about the items' places that is wrong; conditions and texts aside.
pub(super) fn check(draft: &Draft, file: &str) -> Vec<Fault> {
    let mut faults = Vec::new();
    if !draft.head.languages.contains(&draft.head.original) {
        let what = format!("the original language `{}` is not among the languages: add it there", draft.head.original);
        faults.push(Fault::new(file, what));
    }
    for item in &draft.items {
        let parent = draft.parent(item);
        let found = [place(item, parent), name(item, parent), area(item), positive(item), rows(draft, item)];
        faults.extend(found.into_iter().flatten().map(|what| Fault::new(file, what).of_item(item.link_id.as_str())));
    }
    faults
}

const fn is_group(item: &Item) -> bool {
    matches!(item.kind, Kind::Group { .. })
}

/// What may stand where.
fn place(item: &Item, parent: Option<&Item>) -> Option<String> {
    let Some(parent) = parent else {
        return (!is_group(item)).then(|| "stands at the top, where only groups may: put it into a group".to_owned());
    };
    let what = match parent.kind {
        Kind::List if item.kind == Kind::List => {
            "is a list in the list {}: give that columns with answers, or put this beside it"
        }
        Kind::List if !item.holds_answer() => "is a column of the list {} and takes no answer: give it another type",
        Kind::List if !item.children.is_empty() => "is a column of the list {}: nothing can stand in it",
        Kind::Matrix if !matches!(item.kind, Kind::Choice { .. }) => "is a row of the matrix {}: make it a coding",
        Kind::Matrix if !item.children.is_empty() => "is a row of the matrix {}: nothing can stand in it",
        Kind::Group { .. } | Kind::List | Kind::Matrix => return None,
        _ if is_group(item) => "is a group in the question {}: only a list (`repeats`) or a matrix can follow up on a question",
        _ => return None,
    };
    Some(what.replace("{}", parent.link_id.as_str()))
}

/// A follow-up, a column or a row bears the name of what it stands in.
fn name(item: &Item, parent: Option<&Item>) -> Option<String> {
    let parent = parent.filter(|parent| !is_group(parent))?;
    let own = item.link_id.as_str().strip_prefix(parent.link_id.as_str()).and_then(|rest| rest.strip_prefix('.'));
    let named = own.is_some_and(|own| !own.is_empty());
    (!named).then(|| format!("stands in {0}: its linkId must begin with `{0}.`", parent.link_id))
}

fn area(item: &Item) -> Option<String> {
    let nested = item.area.is_some() && item.parent.is_some();
    nested.then(|| "has an area, which only a group at the top may have: take `area` out".to_owned())
}

fn positive(item: &Item) -> Option<String> {
    let unknown: Vec<_> = item.positive.iter().filter(|code| item.options().iter().all(|option| option.code != **code)).collect();
    let first = unknown.first()?;
    Some(format!("`{first}` is positive and not an option: take one of {}", codes(item)))
}

/// The rows of a matrix have one set of options, since they share the table's head.
fn rows(draft: &Draft, item: &Item) -> Option<String> {
    let parent = draft.parent(item).filter(|parent| parent.kind == Kind::Matrix)?;
    let first = draft.items.get(*parent.children.first()?)?;
    let differs = matches!(item.kind, Kind::Choice { .. }) && item.kind != first.kind;
    differs.then(|| {
        format!(
            "is a row of the matrix {} and differs from {} in its options or in `repeats`: make them equal",
            parent.link_id, first.link_id
        )
    })
}

/// The codes of a choice, to be shown.
pub(super) fn codes(item: &Item) -> String {
    let unknown = item.may_not_know.then_some(crate::domain::answer::UNKNOWN);
    item.options().iter().map(|option| option.code.as_str()).chain(unknown).collect::<Vec<_>>().join(", ")
}
