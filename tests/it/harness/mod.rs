//! What the tests of this binary share: a real Postgres, a real mail server, and the few people and cycles that a test begins with.

pub mod database;
pub mod folder;
pub mod post;
pub mod smtp;
pub mod world;
