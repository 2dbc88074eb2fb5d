//! Pure counting: how far a reply is, who has replied, what they answered. What is said of it is left to `report`, what is written to `export`.

pub mod completion;
pub mod count;
#[cfg(test)]
pub(crate) mod fixture;
pub mod rate;
pub mod reading;
