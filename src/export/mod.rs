//! Bytes out: what others download, print or compute with.

pub mod answers;
