//! Starting a keeper: this program once more, in a session of its own, with a pipe on which it says how it went.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use super::error::PostgresError;
use super::keeper::READY;
use super::places::Places;
use super::server;
use super::system;

/// What a keeper is started with.
#[derive(Clone, Debug)]
pub(super) struct Launcher {
    /// The program that understands the verb `keep-postgres`.
    pub(super) program: PathBuf,
    /// Where the operator says that the Postgres programs are.
    pub(super) bin_dir: Option<PathBuf>,
}

impl Launcher {
    /// Starts a keeper and waits until it says that Postgres is ready.
    pub(super) fn launch(&self, places: &Places) -> Result<(), PostgresError> {
        let log = server::open_log(places)?;
        let mut command = Command::new(&self.program);
        command.arg("keep-postgres").arg("--data").arg(places.data());
        if let Some(dir) = &self.bin_dir {
            command.arg("--bin-dir").arg(dir);
        }
        command.current_dir("/");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        forget_settings(&mut command);
        system::in_own_session(&mut command);
        let mut keeper = command.spawn().map_err(PostgresError::io("cannot start", &self.program))?;
        let words = words_of(&mut keeper);
        wait_beside(keeper);
        match words.as_str() {
            READY => Ok(()),
            "" => {
                Err(PostgresError::Keeper(format!("the database's keeper ended without a word; see {}", places.log().display())))
            }
            reason => Err(PostgresError::Keeper(reason.trim_end().to_owned())),
        }
    }
}

/// Postgres has settings of its own in the environment, which must not reach it; and ours hold secrets.
fn forget_settings(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("PG") || text.starts_with("VERBALE") || text == "DATABASE_URL" {
            command.env_remove(&name);
        }
    }
}

/// The keeper's words: `ready`, or everything until it ends.
fn words_of(keeper: &mut Child) -> String {
    let mut words = String::new();
    if let Some(stdout) = keeper.stdout.take() {
        let mut stdout = BufReader::new(stdout);
        let first = stdout.read_line(&mut words);
        if first.is_ok() && words != READY {
            // What cannot be read is missing from the message, no more.
            let _ = stdout.read_to_string(&mut words);
        }
    }
    words
}

/// Waits for the keeper's end on a thread of its own, so that it does not stay in the list of processes after it.
fn wait_beside(mut keeper: Child) {
    let waiting = std::thread::Builder::new().name("keeper-wait".to_owned()).spawn(move || keeper.wait());
    if let Err(error) = waiting {
        tracing::warn!(%error, "no thread to wait for the database's keeper");
    }
}
