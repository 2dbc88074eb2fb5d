//! Bytes out: documents as HTML with charts in SVG and as plain text, and tables for machines. What a document says is `report`'s.

pub mod status;
