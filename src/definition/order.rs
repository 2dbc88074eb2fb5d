//! The order in which it can be settled which items are asked, and the circles in which it cannot.

use super::convert::Draft;
use super::fault::Fault;
use crate::domain::{Item, ItemIndex};

/// The items, each after those that it depends on; and the circles.
pub(super) struct Order {
    pub settled: Vec<ItemIndex>,
    /// Each from its first item in the order of the form, and back to it.
    pub circles: Vec<Vec<ItemIndex>>,
}

/// Finds the order. It walks on a list and not by recursion: a chain of conditions can be as long as the questionnaire.
pub(super) fn order(draft: &Draft) -> Order {
    let needs: Vec<Vec<ItemIndex>> = draft.items.iter().map(|item| depends_on(draft, item)).collect();
    let mut done = vec![false; needs.len()];
    let mut order = Order { settled: Vec::new(), circles: Vec::new() };
    let is_done = |done: &[bool], index: ItemIndex| done.get(index).copied().unwrap_or(true);
    let mut open: Vec<ItemIndex> = (0..needs.len()).collect();
    while let Some(first) = open.first().copied() {
        let before = open.len();
        open.retain(|index| {
            let ready = needs.get(*index).is_none_or(|needs| needs.iter().all(|need| is_done(&done, *need)));
            if ready {
                order.settled.push(*index);
                set(&mut done, *index);
            }
            !ready
        });
        if open.len() == before {
            let next = |index: ItemIndex| needs.get(index)?.iter().copied().find(|need| !is_done(&done, *need));
            let circle = circle_from(first, next);
            for index in &circle {
                set(&mut done, *index);
            }
            open.retain(|index| !circle.contains(index));
            order.circles.push(circle);
        }
    }
    order
}

/// A fault for each circle.
pub(super) fn faults(draft: &Draft, order: &Order, file: &str) -> Vec<Fault> {
    let fault = |circle: &Vec<ItemIndex>| {
        let names: Vec<&str> = circle.iter().filter_map(|index| Some(draft.items.get(*index)?.link_id.as_str())).collect();
        let what = format!("whether it is asked depends on itself: {}. Take one of these conditions out", names.join(" → "));
        Some(Fault::new(file, what).of_item(names.first()?))
    };
    order.circles.iter().filter_map(fault).collect()
}

/// Whether an item is asked depends on what it stands in and on the questions of its condition.
fn depends_on(draft: &Draft, item: &Item) -> Vec<ItemIndex> {
    let tests = item.condition.iter().flat_map(|condition| condition.tests());
    let questions = tests.filter_map(|test| draft.find(test.question.as_str()));
    item.parent.into_iter().chain(questions).collect()
}

/// Follows dependencies until they come back.
fn circle_from(start: ItemIndex, next: impl Fn(ItemIndex) -> Option<ItemIndex>) -> Vec<ItemIndex> {
    let mut path = vec![start];
    let mut at = start;
    while let Some(to) = next(at) {
        if let Some(begin) = path.iter().position(|each| *each == to) {
            path.drain(..begin);
            break;
        }
        path.push(to);
        at = to;
    }
    let first = path.iter().enumerate().min_by_key(|(_, index)| **index).map_or(0, |(at, _)| at);
    path.rotate_left(first);
    path.extend(path.first().copied());
    path
}

fn set(done: &mut [bool], index: ItemIndex) {
    if let Some(done) = done.get_mut(index) {
        *done = true;
    }
}
