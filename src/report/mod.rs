//! From counts to documents: sentences, tables and annexes, in which each figure keeps its trace. How a document is written to a file is
//! `export`'s.

pub mod analytical;
pub mod status;
