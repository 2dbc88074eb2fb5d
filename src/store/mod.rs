//! Everything that is kept: the reference data of the first start.

pub mod reference;
