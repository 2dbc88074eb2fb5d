//! The program tried from outside: the built binary, real files, a real Postgres.

#![expect(clippy::unwrap_used, reason = "what fails in a test's helpers fails the test")]

mod demonstration;
mod documents;
mod exchange;
mod harness;
mod private_postgres;
mod start;
mod status;
mod tabulation;
