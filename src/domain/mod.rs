//! Types and pure rules: States, instruments and their status, questionnaires, answers, cycles, replies.
//! No input or output and no clock: what is now is always an argument.

pub mod language;

pub use language::Language;
