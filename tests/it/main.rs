//! The program tried from outside: the built binary, real files, a real Postgres.

#![expect(clippy::unwrap_used, reason = "what fails in a test's helpers fails the test")]

mod analytical;
mod documents;
mod private_postgres;
mod status;
