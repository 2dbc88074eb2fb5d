//! The private Postgres: a cluster in the data folder, for whoever names no database of their own.
//!
//! Several processes use it at once (the server, a verb typed beside it), any of them may end at any moment and in any
//! way, and none may take the database from another or leave it running for nobody. So Postgres belongs to none of
//! them, but to a *keeper*, a process that does nothing else. Locks, which the kernel drops when their holder ends,
//! say who is there:
//!
//! * `users.lock` is shared by all who use the database. The keeper, when it can have it alone, stops Postgres.
//! * `start.lock` is held by who is about to start a keeper, so that there is one.
//! * `keeper.lock` is held by the keeper for its whole life.
//! * `leave.lock` is held for a moment by who leaves, so that the last one knows that it is.
//!
//! A user joins the users first and only then looks whether a keeper lives, so that a keeper which it finds stays. The
//! keeper gets a death signal to Postgres: killed hard, it takes Postgres along, and a user that is still there starts
//! the next keeper. What is in the database is left to `store`.

mod account;
mod binaries;
mod cluster;
mod error;
mod keeper;
mod launch;
mod lock;
mod places;
mod processes;
mod server;
mod system;

use std::fs::File;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

pub use error::PostgresError;
pub use keeper::keep;

use super::settings::Config;
use launch::Launcher;
use places::Places;

/// How often a user looks whether the keeper still lives.
const WATCH: Duration = Duration::from_secs(1);

/// How long a user waits before it tries once more to replace a keeper that could not be replaced.
const RETRY: Duration = Duration::from_secs(10);

/// How long the last user waits for Postgres to stop; a little more than Postgres gets to do so.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long a keeper that lives may take to notice that nobody uses the database.
const NOTICE: Duration = Duration::from_secs(2);

/// The private Postgres, which runs for as long as somebody holds one of these.
#[derive(Debug)]
pub struct PrivatePostgres {
    url: String,
    places: Places,
    /// The share in the users' lock; `None` once given back.
    users: Option<File>,
    watch: Option<Watch>,
}

impl PrivatePostgres {
    /// Makes sure that the private Postgres of the data folder runs, the first time making its cluster, and keeps it
    /// running for as long as the value lives.
    ///
    /// # Errors
    /// When Postgres cannot be had; the error says what is missing and what to type.
    pub fn attach(config: &Config) -> Result<Self, PostgresError> {
        let places = Places::make(&config.data_dir)?;
        let launcher = Launcher { program: config.keeper_program.clone(), bin_dir: config.pg_bin_dir.clone() };
        let users = lock::shared(&places.users_lock())?;
        ensure_running(&places, &launcher)?;
        Ok(Self { url: places.url(), watch: Some(Watch::start(places.clone(), launcher)), places, users: Some(users) })
    }

    /// The connection string for libpq, in `key='value'` form.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Gives the database back. The last user waits until Postgres has shut down, 30 seconds at most, so that nothing
    /// is left running behind it. Close connections before: Postgres ends those that are open.
    pub fn release(mut self) {
        self.give_back();
    }

    fn give_back(&mut self) {
        if let Some(watch) = self.watch.take() {
            watch.end();
        }
        let Some(users) = self.users.take() else {
            return;
        };
        let outcome = leave(users, &self.places).and_then(|was_last| if was_last { wait_for_rest(&self.places) } else { Ok(()) });
        if let Err(error) = outcome {
            tracing::warn!(error = error::chain(&error), "cannot tell whether the database has stopped");
        }
    }
}

impl Drop for PrivatePostgres {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// Leaves a living keeper to its work, waiting until Postgres is ready, or starts one. The caller holds its share in
/// the users' lock already.
fn ensure_running(places: &Places, launcher: &Launcher) -> Result<(), PostgresError> {
    let _turn = lock::alone(&places.start_lock())?;
    while lock::is_held_alone(&places.keeper_lock())? {
        if cluster::is_ready(places) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    launcher.launch(places)
}

/// Gives the share in the users' lock back; tells whether it was the last one. It was if it could become the whole
/// lock, or if the keeper took that in the moment in which the share was turned into it.
fn leave(users: File, places: &Places) -> Result<bool, PostgresError> {
    let path = places.users_lock();
    let _turn = lock::alone(&places.leave_lock())?;
    let was_last = lock::is_taken(users.try_lock(), &path)? || !lock::is_taken(users.try_lock_shared(), &path)?;
    drop(users);
    Ok(was_last)
}

/// Waits until the keeper has ended, or somebody else has come to use the database.
fn wait_for_rest(places: &Places) -> Result<(), PostgresError> {
    let begun = Instant::now();
    while lock::is_held_alone(&places.keeper_lock())? && begun.elapsed() < PATIENCE {
        // A keeper that is about to stop holds the users' lock.
        if begun.elapsed() > NOTICE && !lock::is_held_alone(&places.users_lock())? {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

/// A thread that replaces the keeper when it was killed while this process still uses the database.
#[derive(Debug)]
struct Watch {
    thread: JoinHandle<()>,
    /// Dropped to end the thread.
    alive: Sender<()>,
}

impl Watch {
    fn start(places: Places, launcher: Launcher) -> Self {
        let (alive, ended) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            let mut pause = WATCH;
            while ended.recv_timeout(pause) == Err(RecvTimeoutError::Timeout) {
                pause = look_after(&places, &launcher);
            }
        });
        Self { thread, alive }
    }

    fn end(self) {
        drop(self.alive);
        if self.thread.join().is_err() {
            tracing::warn!("the thread that watched the database's keeper had failed");
        }
    }
}

/// Starts a keeper if none lives; gives the time until the next look.
fn look_after(places: &Places, launcher: &Launcher) -> Duration {
    let outcome = lock::is_held_alone(&places.keeper_lock()).and_then(|lives| {
        if lives {
            return Ok(());
        }
        tracing::warn!("the database's keeper is gone and is replaced");
        ensure_running(places, launcher)
    });
    match outcome {
        Ok(()) => WATCH,
        Err(error) => {
            tracing::error!(error = error::chain(&error), "the database is gone");
            RETRY
        }
    }
}
