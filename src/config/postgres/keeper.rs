//! The keeper: a process of its own that starts Postgres when somebody needs it and stops it when nobody does. No user
//! of the database is its parent in earnest, so that no user's end takes it from another; and the keeper's own end,
//! however hard, ends Postgres.

use std::collections::VecDeque;
use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use super::account::Account;
use super::binaries::Binaries;
use super::cluster;
use super::error::{PostgresError, chain};
use super::lock;
use super::places::Places;
use super::server::{self, Server, Starter};
use super::system;

/// The word on its standard output by which a keeper says that Postgres is ready; anything else says why it is not.
pub(super) const READY: &str = "ready\n";

/// How often the keeper looks around.
const ROUND: Duration = Duration::from_millis(200);

/// How often Postgres may end by itself within a minute and be started again.
const RESTARTS_A_MINUTE: usize = 5;

/// Keeps the database of a data folder: starts Postgres, writes `ready` or the reason why not to standard output, and
/// stops Postgres when nobody uses it any more or a signal asks for it. To be called on a process's first thread.
///
/// # Errors
/// When Postgres cannot be started, or ends by itself again and again.
pub fn keep(data_dir: &Path, bin_dir: Option<&Path>) -> Result<(), PostgresError> {
    system::note_stop_signals();
    let outcome = Keeper::start(data_dir, bin_dir).inspect(|_| say(READY));
    match outcome {
        Ok(mut keeper) => keeper.run(),
        Err(error) => {
            say(&chain(&error));
            Err(error)
        }
    }
}

/// Tells whoever started this keeper; nobody may be there any more.
fn say(words: &str) {
    let mut out = std::io::stdout();
    let _ = out.write_all(words.as_bytes()).and_then(|()| out.flush());
}

/// A keeper at work. The fields are dropped in this order: first Postgres stops, then others may start a keeper.
struct Keeper {
    server: Server,
    starter: Starter,
    restarts: Restarts,
    /// Held for as long as this process lives.
    _alone: File,
}

impl Keeper {
    fn start(data_dir: &Path, bin_dir: Option<&Path>) -> Result<Self, PostgresError> {
        let places = Places::make(data_dir)?;
        let alone = lock::alone_within(&places.keeper_lock(), Duration::from_secs(10))?
            .ok_or_else(|| PostgresError::Kept(places.data().to_owned()))?;
        write_pid(&alone);
        let mut starter = prepare(places, bin_dir)?;
        let server = starter.start()?;
        Ok(Self { server, starter, restarts: Restarts::default(), _alone: alone })
    }

    /// Goes on until a signal comes, or this process is the only one that holds the users' lock.
    fn run(&mut self) -> Result<(), PostgresError> {
        let path = self.starter.places.users_lock();
        let users = lock::open(&path)?;
        loop {
            if system::asked_to_stop() {
                cluster::note(&mut self.starter.log, "asked to stop");
                break;
            }
            // Held until Postgres has stopped, so that a new user waits and then finds a folder at rest.
            if lock::is_taken(users.try_lock(), &path)? {
                cluster::note(&mut self.starter.log, "nobody uses the database any more");
                break;
            }
            if self.server.has_ended() {
                self.restart()?;
            }
            std::thread::sleep(ROUND);
        }
        self.server.stop();
        Ok(())
    }

    fn restart(&mut self) -> Result<(), PostgresError> {
        if !self.restarts.allow(Instant::now()) {
            return Err(PostgresError::KeepsEnding(self.starter.last_words()));
        }
        cluster::note(&mut self.starter.log, "Postgres ended by itself and is started again");
        self.server = match self.starter.start() {
            Err(PostgresError::Stopped) => return Ok(()),
            started => started?,
        };
        Ok(())
    }
}

/// Chooses programs and account, and makes the cluster where there is none.
fn prepare(places: Places, bin_dir: Option<&Path>) -> Result<Starter, PostgresError> {
    let version = cluster::version(&places)?;
    let cluster_dir = places.cluster();
    let wanted = version.map(|major| (cluster_dir.as_path(), major));
    let binaries = Binaries::find(bin_dir, wanted)?;
    let account = Account::choose(places.data(), &[places.data(), binaries.dir()])?;
    let log = server::open_log(&places)?;
    if version.is_none() {
        cluster::make(&places, &binaries, account)?;
    }
    Ok(Starter { places, binaries, account, log })
}

/// Writes this process's number into the lock file, for people who look.
fn write_pid(mut file: &File) {
    let _ = file.set_len(0).and_then(|()| writeln!(file, "{}", std::process::id()));
}

/// When Postgres was started again within the last minute.
#[derive(Debug, Default)]
struct Restarts(VecDeque<Instant>);

impl Restarts {
    /// Whether it may be started once more; counts it if so.
    fn allow(&mut self, now: Instant) -> bool {
        let minute = Duration::from_mins(1);
        self.0.retain(|then| now.duration_since(*then) < minute);
        let allowed = self.0.len() < RESTARTS_A_MINUTE;
        if allowed {
            self.0.push_back(now);
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_restarts_a_minute_are_allowed_and_no_sixth() {
        let mut restarts = Restarts::default();
        let begun = Instant::now();
        let at = |seconds| begun + Duration::from_secs(seconds);
        for second in 0..5 {
            assert!(restarts.allow(at(second)));
        }
        assert!(!restarts.allow(at(5)));
        assert!(!restarts.allow(at(59)));
        assert!(restarts.allow(at(60)));
        assert!(!restarts.allow(at(60)));
    }
}
