//! Words, plurals, lists, dates, numbers, sorting and direction in the six official languages.
//!
//! What is said stands in `templates/languages/<lang>/*.ftl` (Fluent); this module only finds it, fills it in and puts
//! dates, numbers and lists into the form of United Nations documents in each language. It leaves to others which
//! words to say (`web`, `mail`, `report`), the texts of questionnaires (`definition`), the names of States (`store`)
//! and the reading of dates and numbers that people type (`domain`).

mod bundles;
mod dates;
mod listing;
mod lists;
mod numbers;
mod per_language;
mod plurals;
mod searching;
mod sorting;
mod terms;
#[cfg(test)]
mod tests;
mod words;

pub use bundles::problems;
pub use dates::{date_long, date_short, date_time, time};
pub use listing::{Message, ids, messages, variables};
pub use lists::{list_and, list_or};
pub use numbers::{file_size, number, percent, percent_sign};
pub use searching::occurs;
pub use sorting::{compare, compare_states, sort_states};
pub use words::{Args, Count, Words};
