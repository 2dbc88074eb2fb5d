//! The running Postgres: started as a child of the keeper's one thread, watched, and stopped.

use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::os::unix::fs::OpenOptionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use super::account::Account;
use super::binaries::Binaries;
use super::cluster;
use super::error::PostgresError;
use super::places::Places;
use super::system::{self, Signal};

/// How long a start is tried again when memory of an earlier Postgres is still shared.
const PATIENCE_WITH_MEMORY: Duration = Duration::from_secs(10);

/// How long Postgres may take to become ready; after a hard end it has to recover first.
const PATIENCE_WITH_START: Duration = Duration::from_mins(5);

/// What Postgres is told in order to stop, and how long it may take before it is told the next.
const STOPPING: [(Signal, Duration); 3] = [
    (Signal::Interrupt, Duration::from_secs(20)),
    (Signal::Quit, Duration::from_secs(10)),
    (Signal::Kill, Duration::from_secs(5)),
];

/// A log that is longer than this many bytes is set aside at the next start.
const LONGEST_LOG: u64 = 10_000_000;

/// A Postgres that is ready for connections. Dropping it stops it.
#[derive(Debug)]
pub(super) struct Server {
    child: Child,
}

/// Starts Postgres in the cluster of a data folder, as often as need be.
#[derive(Debug)]
pub(super) struct Starter {
    pub(super) places: Places,
    pub(super) binaries: Binaries,
    pub(super) account: Account,
    pub(super) log: File,
}

impl Starter {
    /// Starts Postgres and waits until it is ready. The calling thread must live for as long as the server.
    pub(super) fn start(&mut self) -> Result<Server, PostgresError> {
        self.account.make_folder(&self.places.socket_dir())?;
        self.account.hand_over(&self.places.cluster())?;
        let begun = Instant::now();
        loop {
            cluster::clear_away(&self.places, &mut self.log)?;
            let mut said_before = self.log_length();
            let mut server = self.spawn()?;
            if self.becomes_ready(&mut server)? {
                return Ok(server);
            }
            let said = self.said_since(&mut said_before);
            if begun.elapsed() > PATIENCE_WITH_MEMORY || !is_passing(&said) {
                return Err(PostgresError::Failed("postgres", cluster::last_lines(&said)));
            }
            std::thread::sleep(Duration::from_millis(300));
        }
    }

    fn spawn(&self) -> Result<Server, PostgresError> {
        let log = |stream: &str| {
            let copy = self.log.try_clone().map(Stdio::from);
            copy.map_err(|error| PostgresError::Io(format!("cannot open the log for {stream}"), error))
        };
        let mut command = self.binaries.command("postgres");
        command.arg("-D").arg(self.places.cluster());
        for setting in self.places.socket_settings() {
            command.arg("-c").arg(setting);
        }
        command.args(["-c", "logging_collector=off", "-c", "log_destination=stderr"]);
        command.args(["-c", "timezone=UTC", "-c", "log_timezone=UTC"]);
        command.process_group(0);
        cluster::prepare(&mut command, self.account, Signal::Interrupt);
        command.stdin(Stdio::null());
        command.stdout(log("stdout")?).stderr(log("stderr")?);
        let data = self.places.data().to_owned();
        let child = command.spawn().map_err(self.account.not_started("postgres", data))?;
        Ok(Server { child })
    }

    /// Waits until the server is ready; false when it ended instead.
    fn becomes_ready(&self, server: &mut Server) -> Result<bool, PostgresError> {
        let begun = Instant::now();
        while !server.has_ended() {
            let is_this_one = cluster::written_pid(&self.places.pid_file()) == Some(server.child.id());
            if is_this_one && cluster::is_ready(&self.places) {
                return Ok(true);
            }
            if system::asked_to_stop() {
                return Err(PostgresError::Stopped);
            }
            if begun.elapsed() > PATIENCE_WITH_START {
                let said = format!("not ready after {} seconds", PATIENCE_WITH_START.as_secs());
                return Err(PostgresError::Failed("postgres", said));
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(false)
    }

    fn log_length(&self) -> u64 {
        self.log.metadata().map_or(0, |metadata| metadata.len())
    }

    /// What was written to the log since it had this length.
    pub(super) fn said_since(&mut self, length: &mut u64) -> String {
        let mut said = Vec::new();
        let read = self.log.seek(SeekFrom::Start(*length)).and_then(|_| self.log.read_to_end(&mut said));
        *length += read.map_or(0, |read| read as u64);
        String::from_utf8_lossy(&said).into_owned()
    }

    /// The last lines of the log.
    pub(super) fn last_words(&mut self) -> String {
        let mut from = self.log_length().saturating_sub(2000);
        cluster::last_lines(&self.said_since(&mut from))
    }
}

/// Whether what Postgres said before it ended passes by itself: memory that an earlier one's last processes share.
fn is_passing(said: &str) -> bool {
    said.contains("shared memory") || said.contains("lock file")
}

impl Server {
    /// Whether Postgres has ended.
    pub(super) fn has_ended(&mut self) -> bool {
        // A child that cannot be asked after is no longer a child.
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Shuts Postgres down, the hard way where it takes too long.
    pub(super) fn stop(&mut self) {
        for (signal, patience) in STOPPING {
            if self.has_ended() {
                return;
            }
            // Not yet waited for, it still has its number.
            let _ = system::send(self.child.id(), signal);
            let begun = Instant::now();
            while !self.has_ended() && begun.elapsed() < patience {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Opens the log of Postgres and of its keeper to append to it; a long one is set aside first.
pub(super) fn open_log(places: &Places) -> Result<File, PostgresError> {
    let path = places.log();
    if fs::metadata(&path).is_ok_and(|log| log.len() > LONGEST_LOG) {
        let older = path.with_extension("log.1");
        fs::rename(&path, older).map_err(PostgresError::io("cannot set aside", &path))?;
    }
    OpenOptions::new()
        .create(true)
        .read(true)
        .append(true)
        .mode(0o600)
        .open(&path)
        .map_err(PostgresError::io("cannot open", &path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_is_tried_again_only_for_what_passes() {
        assert!(is_passing("FATAL:  pre-existing shared memory block (key 5) is still in use"));
        assert!(is_passing("FATAL:  lock file \"postmaster.pid\" already exists"));
        assert!(!is_passing("FATAL:  could not load server certificate file"));
    }
}
