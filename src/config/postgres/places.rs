//! Where everything of the private Postgres lies in the data folder, and the address under which libpq finds it.

use std::fs::{self, DirBuilder};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::error::PostgresError;
use crate::domain::digest::hex;

/// The superuser of the cluster and the name of the database in it.
pub(super) const NAME: &str = "verbale";

/// The port, which over a socket is only part of the socket's name.
const PORT: &str = "5432";

/// The longest path that fits into `sockaddr_un`, without its final zero byte.
const LONGEST_SOCKET_PATH: usize = 107;

/// The paths of one data folder.
#[derive(Clone, Debug)]
pub(super) struct Places {
    data: PathBuf,
}

impl Places {
    /// The places of this data folder, which is made where it is not there: others may pass through it, since a
    /// Postgres started by root runs as another user, but not list it.
    pub(super) fn make(data_dir: &Path) -> Result<Self, PostgresError> {
        let made = DirBuilder::new().recursive(true).mode(0o711).create(data_dir);
        made.map_err(PostgresError::io("cannot make the data folder", data_dir))?;
        let data = fs::canonicalize(data_dir).map_err(PostgresError::io("cannot find the data folder", data_dir))?;
        Ok(Self { data })
    }

    /// The data folder itself, absolute and without symbolic links.
    pub(super) fn data(&self) -> &Path {
        &self.data
    }

    /// The cluster.
    pub(super) fn cluster(&self) -> PathBuf {
        self.data.join("postgres")
    }

    /// Where a cluster is made before it is moved to its place.
    pub(super) fn unfinished(&self) -> PathBuf {
        self.data.join("postgres.new")
    }

    /// The log of Postgres and of its keeper.
    pub(super) fn log(&self) -> PathBuf {
        self.data.join("postgres.log")
    }

    /// Held, shared, by every process that uses the database.
    pub(super) fn users_lock(&self) -> PathBuf {
        self.data.join("users.lock")
    }

    /// Held by the one process that is about to start a keeper.
    pub(super) fn start_lock(&self) -> PathBuf {
        self.data.join("start.lock")
    }

    /// Held for a moment by a user who leaves, so that of two who leave at once one knows to be the last.
    pub(super) fn leave_lock(&self) -> PathBuf {
        self.data.join("leave.lock")
    }

    /// Held by the keeper for as long as it lives; its process number is written in it.
    pub(super) fn keeper_lock(&self) -> PathBuf {
        self.data.join("keeper.lock")
    }

    /// Written by Postgres: its process number, its state and more, a line each.
    pub(super) fn pid_file(&self) -> PathBuf {
        self.cluster().join("postmaster.pid")
    }

    /// The folder of the socket: in the data folder, or where libpq could not use that path a short one in `/tmp`
    /// named after it. Not `TMPDIR`: two processes may see two of those.
    pub(super) fn socket_dir(&self) -> PathBuf {
        let near = self.data.join("socket");
        if is_usable_by_libpq(&near) {
            return near;
        }
        let digest = Sha256::digest(self.data.as_os_str().as_bytes());
        PathBuf::from("/tmp").join(format!("verbale-{}", hex(&digest[..10])))
    }

    /// The socket.
    pub(super) fn socket(&self) -> PathBuf {
        self.socket_dir().join(format!(".s.PGSQL.{PORT}"))
    }

    /// The second file in which Postgres writes its process number.
    pub(super) fn socket_lock(&self) -> PathBuf {
        self.socket_dir().join(format!(".s.PGSQL.{PORT}.lock"))
    }

    /// The connection string for libpq.
    pub(super) fn url(&self) -> String {
        // `socket_dir` gives only paths that are UTF-8.
        let host = quoted(&self.socket_dir().to_string_lossy());
        format!("host={host} port={PORT} user={NAME} dbname={NAME}")
    }

    /// What Postgres is told about its socket, as command-line settings.
    pub(super) fn socket_settings(&self) -> [String; 4] {
        let dir = self.socket_dir().to_string_lossy().replace('"', "\"\"");
        [
            "listen_addresses=".to_owned(),
            format!("port={PORT}"),
            format!("unix_socket_directories=\"{dir}\""),
            "unix_socket_permissions=0700".to_owned(),
        ]
    }
}

/// Whether libpq can find a socket in this folder: its path is text, is short enough, and holds no comma, which
/// libpq takes for the end of a host without any way to escape it.
fn is_usable_by_libpq(dir: &Path) -> bool {
    let length = dir.as_os_str().len() + "/.s.PGSQL.".len() + PORT.len();
    length <= LONGEST_SOCKET_PATH && dir.to_str().is_some_and(|text| !text.contains(','))
}

/// A value of a libpq `key='value'` string.
fn quoted(value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace('\'', "\\'");
    format!("'{value}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(data: &str) -> Places {
        Places { data: data.into() }
    }

    #[test]
    fn the_connection_string_escapes_quotes_and_backslashes() {
        assert_eq!(
            places(r"/srv/it's a\folder").url(),
            r"host='/srv/it\'s a\\folder/socket' port=5432 user=verbale dbname=verbale"
        );
    }

    #[test]
    fn a_path_that_libpq_cannot_use_gets_a_short_folder_of_its_own() {
        let fits = "/".to_owned() + &"x".repeat(LONGEST_SOCKET_PATH - 1 - "/socket/.s.PGSQL.5432".len());
        assert!(places(&fits).socket_dir().starts_with(&fits));
        assert_eq!(places(&fits).socket().as_os_str().len(), LONGEST_SOCKET_PATH);
        let long = fits + "x";
        for data in [long.as_str(), "/srv/a,b"] {
            let dir = places(data).socket_dir();
            assert!(dir.starts_with("/tmp") && is_usable_by_libpq(&dir), "{dir:?}");
        }
        assert_ne!(places(&long).socket_dir(), places("/srv/a,b").socket_dir());
    }
}
