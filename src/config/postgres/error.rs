//! What can keep the private Postgres from running, said so that an operator knows what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why the private Postgres cannot be had.
#[derive(Debug)]
pub enum PostgresError {
    /// No Postgres programs were found in these folders.
    Missing(Vec<PathBuf>),
    /// The cluster was made by another major version than those that were found.
    WrongVersion {
        /// The cluster.
        cluster: PathBuf,
        /// The version that made it.
        wanted: u32,
        /// The versions that are there.
        found: Vec<u32>,
    },
    /// The folder holds something that this program did not make.
    NotOurs(PathBuf),
    /// The user that Postgres would run as is in no list of users; its number.
    NoAccount(u32),
    /// Started as root, but neither a user `postgres` nor `nobody` exists.
    NoOrdinaryUser,
    /// Started as root with a data folder that no other user may enter, where user namespaces are refused.
    Unreachable(PathBuf),
    /// Another keeper holds the folder and does not go away.
    Kept(PathBuf),
    /// Processes of an earlier Postgres are still at work in the cluster.
    StillRunning(Vec<u32>),
    /// Postgres ended again and again.
    KeepsEnding(String),
    /// A Postgres program failed; its name, and what it said.
    Failed(&'static str, String),
    /// Asked to stop before Postgres was ready.
    Stopped,
    /// The keeper's own words.
    Keeper(String),
    /// A file or process could not be used: what was tried, and why it failed.
    Io(String, io::Error),
}

impl PostgresError {
    /// For `map_err`: names what was tried with a file.
    pub(super) fn io(tried: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let tried = format!("{tried} {}", path.display());
        move |error| Self::Io(tried, error)
    }
}

impl fmt::Display for PostgresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(folders) => missing(folders, f),
            Self::WrongVersion { cluster, wanted, found } => write!(
                f,
                "the database in {} was made by Postgres {wanted}, but here is only {}: install Postgres {wanted}, \
                 or name its programs' folder in PG_BIN_DIR",
                cluster.display(),
                listed(found)
            ),
            Self::NotOurs(folder) => write!(
                f,
                "{} was not made by Verbale and is left alone: move it away, or name another folder in VERBALE_DATA",
                folder.display()
            ),
            Self::NoAccount(uid) => write!(
                f,
                "Postgres does not run for the user number {uid}, which has no name in /etc/passwd: \
                 add it there, run as another user, or set DATABASE_URL"
            ),
            Self::NoOrdinaryUser => f.write_str(
                "Postgres does not run as root, and here is no user `postgres` or `nobody`: \
                 run as another user, or set DATABASE_URL",
            ),
            Self::Unreachable(folder) => write!(
                f,
                "Postgres does not run as root, and only root may enter {}: \
                 name a folder in VERBALE_DATA that others may enter, or run as another user",
                folder.display()
            ),
            Self::Kept(folder) => write!(f, "another process keeps the database in {} and does not end", folder.display()),
            Self::StillRunning(pids) => {
                write!(f, "an earlier Postgres still works on this database (process {}): end it first", listed(pids))
            }
            Self::KeepsEnding(log) => {
                write!(f, "Postgres ends again and again; its last words: {log}")
            }
            Self::Failed(program, said) => write!(f, "{program} failed: {said}"),
            Self::Stopped => f.write_str("asked to stop before Postgres was ready"),
            Self::Keeper(words) => f.write_str(words),
            Self::Io(tried, _) => f.write_str(tried),
        }
    }
}

/// The one message for a machine without Postgres: what is missing, and what to type.
fn missing(folders: &[PathBuf], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let searched =
        if folders.is_empty() { "the usual places".to_owned() } else { listed(folders.iter().map(|folder| folder.display())) };
    write!(
        f,
        "no Postgres found (searched {searched}). Install it (Debian or Ubuntu: apt-get install -y postgresql; \
         Fedora: dnf install -y postgresql-server; macOS: brew install postgresql@17), or name the folder of its \
         programs in PG_BIN_DIR, or name a database that runs already in DATABASE_URL"
    )
}

fn listed(things: impl IntoIterator<Item = impl fmt::Display>) -> String {
    let things: Vec<_> = things.into_iter().map(|thing| thing.to_string()).collect();
    things.join(", ")
}

impl std::error::Error for PostgresError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            _ => None,
        }
    }
}

/// An error and its causes on one line, for the keeper's pipe and the log.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}
