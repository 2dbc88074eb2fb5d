//! What the tests of this binary share: a real Postgres, a real mail server, the real site with a browser for it, and the few people and
//! cycles that a test begins with.

pub mod client;
pub mod database;
pub mod filler;
pub mod folder;
pub mod post;
pub mod site;
pub mod smtp;
pub mod world;
