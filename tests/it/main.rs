//! The program tried from outside: the built binary, real files, a real Postgres.

#![expect(
    clippy::unwrap_used,
    reason = "what fails in a test's helpers fails the test"
)]

mod private_postgres;
//! One binary of integration tests, one module for each noun.

mod status;
