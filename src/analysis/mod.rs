//! Pure counting: how far a reply is, who has replied, what they answered.

pub mod completion;
pub mod count;
pub mod rate;
