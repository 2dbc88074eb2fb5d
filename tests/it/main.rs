//! One binary of integration tests, one module for each noun.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it cannot go on")]

mod documents;
mod status;
