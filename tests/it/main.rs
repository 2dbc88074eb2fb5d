//! The program tried from outside: the built binary, real files, a real Postgres.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what fails in a test's helpers fails the test")]

mod analytical;
mod answering;
mod architecture;
mod deliver;
mod demonstration;
mod documents;
mod exchange;
mod harness;
mod letters;
mod migrations;
mod private_postgres;
mod readme;
mod remind;
mod rights;
mod secretariat;
mod sending;
mod signing_in;
mod start;
mod status;
mod tabulation;
mod verbs;
mod worker;
