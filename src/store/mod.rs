//! The only place that speaks SQL: pool, schema, one file per noun. Rows are private to it; domain types go in and come out.
//! Rights, letters and what belongs together in one transaction are `usecase`'s.

use std::fmt;
use std::time::Duration;

use diesel::pg::PgConnection;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, PooledConnection};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use diesel::{Connection as _, RunQueryDsl};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

pub mod answer;
pub mod attachment;
pub mod audit;
pub mod cycle;
pub mod letter;
pub mod person;
pub mod reference;
pub mod register;
pub mod reply;
mod schema;
pub mod session;
pub mod submission;

/// A connection, whose transactions the use cases open by [`transaction`].
pub type Connection = PgConnection;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// What went wrong in the database; its text is for the log, not for people.
#[derive(Debug)]
pub enum Error {
    /// No connection was to be had in time.
    Unavailable(String),
    /// A constraint refused a row.
    Constraint(String),
    /// A row does not say what it should.
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column, and the value found.
        column: String,
    },
    /// Anything else.
    Database(DieselError),
    /// The migrations did not run through.
    Migration(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unavailable(why) => write!(f, "no connection to the database: {why}"),
            Self::Constraint(name) => write!(f, "the database refused a row by `{name}`"),
            Self::Inconsistent { table, column } => write!(f, "inconsistent row in `{table}`: {column}"),
            Self::Database(error) => write!(f, "the database failed: {error}"),
            Self::Migration(why) => write!(f, "the database could not be brought up to date: {why}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::DatabaseError(
                DatabaseErrorKind::UniqueViolation | DatabaseErrorKind::CheckViolation | DatabaseErrorKind::ForeignKeyViolation,
                information,
            ) => Self::Constraint(information.constraint_name().unwrap_or("unnamed").to_owned()),
            other => Self::Database(other),
        }
    }
}

/// What the store answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Turns a text of a column into its domain type.
fn read<T: std::str::FromStr>(table: &'static str, column: &str, text: &str) -> Result<T> {
    text.parse().map_err(|_| Error::Inconsistent { table, column: format!("{column} = `{text}`") })
}

/// Connections, shared by the threads of a process.
#[derive(Clone)]
pub struct Pool(diesel::r2d2::Pool<ConnectionManager<PgConnection>>);

/// A connection of the pool; goes back when dropped.
pub type Pooled = PooledConnection<ConnectionManager<PgConnection>>;

#[derive(Debug)]
struct Session;

impl CustomizeConnection<PgConnection, diesel::r2d2::Error> for Session {
    fn on_acquire(&self, connection: &mut PgConnection) -> std::result::Result<(), diesel::r2d2::Error> {
        diesel::sql_query("SET TIME ZONE 'UTC'; ").execute(connection).map(|_| ()).map_err(diesel::r2d2::Error::QueryError)
    }
}

impl Pool {
    /// Opens a pool of at most `size` connections to the database at `url`.
    ///
    /// # Errors
    /// If the database cannot be reached within 3 seconds.
    pub fn open(url: &str, size: u32) -> Result<Self> {
        diesel::r2d2::Pool::builder()
            .max_size(size)
            .min_idle(Some(1))
            .connection_timeout(Duration::from_secs(3))
            .connection_customizer(Box::new(Session))
            .build(ConnectionManager::new(url))
            .map(Self)
            .map_err(|error| Error::Unavailable(error.to_string()))
    }

    /// Takes a connection, waiting at most 3 seconds.
    ///
    /// # Errors
    /// If none comes free, or the database is away.
    pub fn get(&self) -> Result<Pooled> {
        self.0.get().map_err(|error| Error::Unavailable(error.to_string()))
    }
}

/// Brings the schema up to date. Several processes may do so at once: one at a time goes ahead.
///
/// # Errors
/// If a migration fails.
pub fn migrate(connection: &mut Connection) -> Result<()> {
    with_schema_lock(connection, |connection| {
        connection.run_pending_migrations(MIGRATIONS).map(|_| ()).map_err(|error| Error::Migration(error.to_string()))
    })
}

/// Takes every migration back, newest first: for the check that each goes down as well as up.
///
/// # Errors
/// If a migration fails.
pub fn revert_all(connection: &mut Connection) -> Result<()> {
    with_schema_lock(connection, |connection| {
        connection.revert_all_migrations(MIGRATIONS).map(|_| ()).map_err(|error| Error::Migration(error.to_string()))
    })
}

/// The key of the advisory lock under which the schema changes: "verbale" as a number.
const SCHEMA_LOCK: i64 = 0x0076_6572_6261_6c65;

fn with_schema_lock(connection: &mut Connection, change: impl FnOnce(&mut Connection) -> Result<()>) -> Result<()> {
    diesel::sql_query(format!("SELECT pg_advisory_lock({SCHEMA_LOCK})")).execute(connection)?;
    let changed = change(connection);
    diesel::sql_query(format!("SELECT pg_advisory_unlock({SCHEMA_LOCK})")).execute(connection)?;
    changed
}

/// The key of the advisory lock under which the schedule is read: "outbox" as a number.
const SCHEDULE_LOCK: i64 = 0x6f75_7462_6f78;

/// Takes the schedule in hand until the transaction ends, unless another process has it. Says whether it did.
///
/// # Errors
/// The database's.
pub fn try_schedule_lock(connection: &mut Connection) -> Result<bool> {
    let lock = diesel::dsl::sql::<diesel::sql_types::Bool>(&format!("pg_try_advisory_xact_lock({SCHEDULE_LOCK})"));
    Ok(diesel::select(lock).get_result(connection)?)
}

/// The key of the advisory lock under which a start makes sure of what the service begins with: "start" as a number.
const START_LOCK: i64 = 0x0073_7461_7274;

/// Waits until no other process is starting, and keeps others waiting until the transaction ends.
///
/// # Errors
/// The database's.
pub fn start_lock(connection: &mut Connection) -> Result<()> {
    diesel::sql_query(format!("SELECT pg_advisory_xact_lock({START_LOCK})")).execute(connection)?;
    Ok(())
}

/// Does all of something or nothing of it.
///
/// # Errors
/// Those of the work, after everything was taken back; or the database's.
pub fn transaction<T, E: From<Error>>(
    connection: &mut Connection,
    work: impl FnOnce(&mut Connection) -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    connection.transaction(|connection| work(connection).map_err(Undone::Work)).map_err(|undone| match undone {
        Undone::Work(error) => error,
        Undone::Database(error) => E::from(Error::from(error)),
    })
}

/// Why a transaction was taken back.
enum Undone<E> {
    Work(E),
    Database(DieselError),
}

impl<E> From<DieselError> for Undone<E> {
    fn from(error: DieselError) -> Self {
        Self::Database(error)
    }
}
