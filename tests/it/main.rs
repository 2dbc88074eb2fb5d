//! One binary of integration tests, one module for each noun.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what fails in a test's helpers fails the test")]

mod deliver;
mod harness;
mod letters;
mod remind;
mod status;
mod worker;
