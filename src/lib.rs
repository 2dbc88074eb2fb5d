//! Verbale runs the questionnaires that a Conference of the Parties puts to States about a treaty:
//! it asks, reminds, collects, counts and writes the report. `docs/architecture.md` is the map.

pub mod definition;
pub mod document;
pub mod domain;
