//! What the program is told from outside: the environment, the clock, random numbers; and the database that it works
//! on, with the private Postgres that serves when none is named. Nothing else reads these. What the settings are used
//! for is left to those who are given them.

pub mod clock;
pub mod database;
pub mod postgres;
pub mod secret;
pub mod settings;

pub use clock::Clock;
pub use database::Database;
pub use postgres::{PostgresError, PrivatePostgres};
pub use secret::secret;
pub use settings::{Config, ConfigError, VARIABLES, Variable};
