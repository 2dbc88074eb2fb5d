//! Bytes out: documents as HTML with charts in SVG and as plain text, tables and answers for machines. What a document says is `report`'s.

pub mod answers;
pub mod html;
pub mod status;
mod svg;
pub mod tabulation;
pub mod text;
