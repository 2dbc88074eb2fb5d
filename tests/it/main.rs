//! The program tried from outside: the built binary, real files, a real Postgres.

mod private_postgres;
//! One binary of integration tests, one module for each noun.

mod status;
