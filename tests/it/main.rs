//! The program tried from outside: the built binary, real files, a real Postgres.

mod private_postgres;
