//! The locks of a data folder. The kernel drops a lock when the process that holds it ends, however it ends, so
//! that a lock tells who is there where a written process number would only tell who was.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use super::error::PostgresError;

/// Opens a lock file, made where it is not there, for its owner only.
pub(super) fn open(path: &Path) -> Result<File, PostgresError> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)
        .map_err(PostgresError::io("cannot open", path))
}

/// Joins those who hold the lock, and waits for it if need be.
pub(super) fn shared(path: &Path) -> Result<File, PostgresError> {
    let file = open(path)?;
    through_signals(|| file.lock_shared()).map_err(PostgresError::io("cannot lock", path))?;
    Ok(file)
}

/// Takes the lock alone, and waits for it if need be.
pub(super) fn alone(path: &Path) -> Result<File, PostgresError> {
    let file = open(path)?;
    through_signals(|| file.lock()).map_err(PostgresError::io("cannot lock", path))?;
    Ok(file)
}

/// Takes the lock alone if it becomes free in the given time.
pub(super) fn alone_within(path: &Path, patience: Duration) -> Result<Option<File>, PostgresError> {
    let file = open(path)?;
    let deadline = Instant::now() + patience;
    loop {
        if is_taken(file.try_lock(), path)? {
            return Ok(Some(file));
        }
        if Instant::now() >= deadline {
            return Ok(None);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// Whether some process holds the lock alone.
pub(super) fn is_held_alone(path: &Path) -> Result<bool, PostgresError> {
    let file = open(path)?;
    Ok(!is_taken(file.try_lock_shared(), path)?)
}

/// Tells a lock that another process holds from a failure.
pub(super) fn is_taken(outcome: Result<(), TryLockError>, path: &Path) -> Result<bool, PostgresError> {
    match outcome {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(PostgresError::io("cannot lock", path)(error)),
    }
}

/// Goes on waiting when a signal interrupted it.
fn through_signals(mut wait: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    loop {
        match wait() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
