//! Verbale runs the questionnaires that a Conference of the Parties puts to States about a treaty:
//! it asks, reminds, collects, counts and writes the report. `docs/architecture.md` is the map.

pub mod analysis;
pub mod cli;
pub mod config;
pub mod definition;
pub mod document;
pub mod domain;
pub mod export;
pub mod language;
pub mod links;
pub mod mail;
pub mod report;
pub mod store;
pub mod usecase;
pub mod web;
pub mod worker;
