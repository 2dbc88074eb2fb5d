//! Types and pure rules: States, instruments and their status, questionnaires, answers, cycles, replies.
//! No input or output and no clock: what is now is always an argument.

pub mod answer;
pub mod attachment;
pub mod condition;
pub mod cycle;
pub mod date;
pub mod digest;
pub mod force;
pub mod instrument;
pub mod language;
pub mod person;
pub mod questionnaire;
pub mod reminder;
pub mod reply;
pub mod state;

pub use answer::{Answer, Answers, Place, Visibility};
pub use cycle::{Cycle, CycleNumber};
pub use force::entry_into_force;
pub use instrument::{Action, Instrument, Register, Status, StatusKind, TreatyAction};
pub use language::Language;
pub use person::{Person, PersonId};
pub use questionnaire::{Item, ItemIndex, Kind, LinkId, Questionnaire};
pub use reply::{Reply, ReplyId, Stage, StageKind, Submission};
pub use state::{Region, State, StateCode};
