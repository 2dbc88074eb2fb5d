//! Bytes out: what others download, print or compute with.

pub mod answers;
//! Bytes out: documents as HTML with charts in SVG and as plain text, and tables for machines. What a document says is `report`'s.

pub mod html;
pub mod status;
mod svg;
pub mod text;
