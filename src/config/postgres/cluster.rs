//! The cluster: the folder in which Postgres keeps everything. Making it, telling ours from any other, and clearing
//! away what a hard end left in it. Running it is the `server`'s.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use super::account::Account;
use super::binaries::Binaries;
use super::error::PostgresError;
use super::places::{NAME, Places};
use super::processes;
use super::system::{self, Signal};

/// A file in every cluster that this program made, and in the folder where it makes one.
const MARKER: &str = "verbale-cluster";

/// The locale of the cluster: text in the order of its code points. People's lists are sorted in Rust.
const LOCALE: &str = if cfg!(target_os = "macos") { "--locale=C" } else { "--locale=C.UTF-8" };

/// The cluster of this data folder if there is one, as the major version of Postgres that made it.
pub(super) fn version(places: &Places) -> Result<Option<u32>, PostgresError> {
    let cluster = places.cluster();
    if !cluster.exists() {
        return Ok(None);
    }
    if !cluster.join(MARKER).is_file() {
        return Err(PostgresError::NotOurs(cluster));
    }
    let file = cluster.join("PG_VERSION");
    let text = fs::read_to_string(&file).map_err(PostgresError::io("cannot read", &file))?;
    match text.trim().parse() {
        Ok(major) => Ok(Some(major)),
        Err(_) => Err(PostgresError::NotOurs(cluster)),
    }
}

/// Makes a cluster with an empty database in it. It is moved to its place when it is whole, so that what an
/// interruption leaves behind is never used.
pub(super) fn make(places: &Places, binaries: &Binaries, account: Account) -> Result<(), PostgresError> {
    let unfinished = places.unfinished();
    remove_unfinished(&unfinished)?;
    fs::create_dir(&unfinished).map_err(PostgresError::io("cannot make", &unfinished))?;
    mark(&unfinished)?;
    account.hand_over(&unfinished)?;
    // A name of this attempt's own: what an earlier one may still be writing goes elsewhere.
    let made = unfinished.join(std::process::id().to_string());
    run_initdb(places, binaries, account, &made)?;
    create_database(places, binaries, account, &made)?;
    mark(&made)?;
    let cluster = places.cluster();
    fs::rename(&made, &cluster).map_err(PostgresError::io("cannot make", &cluster))?;
    remove_unfinished(&unfinished)
}

/// Removes what an interrupted `make` left, and refuses to remove anything else. The marker goes last, so that a
/// removal that is interrupted as well can be taken up again.
fn remove_unfinished(folder: &Path) -> Result<(), PostgresError> {
    if !folder.exists() {
        return Ok(());
    }
    let contents = contents(folder).map_err(PostgresError::io("cannot read", folder))?;
    let marker = folder.join(MARKER);
    if !contents.is_empty() && !marker.is_file() {
        return Err(PostgresError::NotOurs(folder.to_owned()));
    }
    for attempt in contents.iter().filter(|path| **path != marker) {
        remove_attempt(attempt).map_err(PostgresError::io("cannot remove", attempt))?;
    }
    fs::remove_dir_all(folder).map_err(PostgresError::io("cannot remove", folder))
}

fn contents(folder: &Path) -> io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect()
}

/// Where initdb was killed, the Postgres that it had started may still be writing for a moment.
fn remove_attempt(folder: &Path) -> io::Result<()> {
    let begun = Instant::now();
    loop {
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty && begun.elapsed() < Duration::from_secs(10) => {
                std::thread::sleep(Duration::from_millis(100));
            }
            outcome => return outcome,
        }
    }
}

fn mark(folder: &Path) -> Result<(), PostgresError> {
    let marker = folder.join(MARKER);
    let text = "This folder was made by Verbale, which starts and stops Postgres in it.\n";
    fs::write(&marker, text).map_err(PostgresError::io("cannot write", &marker))
}

fn run_initdb(places: &Places, binaries: &Binaries, account: Account, cluster: &Path) -> Result<(), PostgresError> {
    let mut command = binaries.command("initdb");
    command.arg("-D").arg(cluster).arg(format!("--username={NAME}")).args(["--auth-local=trust", "--auth-host=reject"]).args([
        "--encoding=UTF8",
        LOCALE,
        "--data-checksums",
    ]);
    prepare(&mut command, account, Signal::Kill);
    let output = command.stdin(Stdio::null()).output().map_err(account.not_started("initdb", places.data().to_owned()))?;
    succeeded("initdb", &output)
}

/// Creates the database before any server runs, so that a server that runs always has it.
fn create_database(places: &Places, binaries: &Binaries, account: Account, cluster: &Path) -> Result<(), PostgresError> {
    let mut command = binaries.command("postgres");
    command.args(["--single", "-c", "exit_on_error=on", "-D"]).arg(cluster).arg("postgres");
    prepare(&mut command, account, Signal::Kill);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(account.not_started("postgres", places.data().to_owned()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // Where it ended before reading this, its exit code and its words say why.
        let _ = writeln!(stdin, "CREATE DATABASE {NAME}");
    }
    let output = child.wait_with_output().map_err(|error| PostgresError::Io("cannot wait for postgres".to_owned(), error))?;
    succeeded("postgres", &output)
}

/// What every Postgres program is given: its account, a working folder that it may enter, and plain messages.
pub(super) fn prepare(command: &mut Command, account: Account, at_our_end: Signal) {
    command.current_dir("/").env("LC_ALL", "C").env("TZ", "UTC");
    account.apply(command, at_our_end);
}

fn succeeded(program: &'static str, output: &Output) -> Result<(), PostgresError> {
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = last_lines(&said);
    Err(PostgresError::Failed(program, format!("{said} ({})", output.status)))
}

/// The last lines of a program's words, on one line.
pub(super) fn last_lines(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(5)..].join("; ")
}

/// Whether Postgres wrote that it is ready, and somebody listens at its socket.
pub(super) fn is_ready(places: &Places) -> bool {
    let Ok(text) = fs::read_to_string(places.pid_file()) else {
        return false;
    };
    // The eighth line is the state, as `pg_ctl` waits for it too.
    let is_ready = text.lines().nth(7).map(str::trim) == Some("ready");
    is_ready && std::os::unix::net::UnixStream::connect(places.socket()).is_ok()
}

/// The process number in the first line of a file of Postgres.
pub(super) fn written_pid(file: &Path) -> Option<u32> {
    let text = fs::read_to_string(file).ok()?;
    text.lines().next()?.trim().parse().ok()
}

/// Waits until no process of an earlier Postgres works in the cluster, tells one that stays to shut down, and then
/// removes the two files that name a process of somebody else's: Postgres would take it for its own.
///
/// A file that names a process which is no more is left to Postgres: it keeps in it what it needs to find memory
/// that is still shared.
pub(super) fn clear_away(places: &Places, log: &mut File) -> Result<(), PostgresError> {
    wait_for_earlier(places, log)?;
    for file in [places.pid_file(), places.socket_lock()] {
        if let Some(pid) = written_pid(&file).filter(|pid| system::exists(*pid)) {
            note(log, &format!("process {pid} in {} is not Postgres; the file goes", file.display()));
            fs::remove_file(&file).map_err(PostgresError::io("cannot remove", &file))?;
        }
    }
    Ok(())
}

/// An earlier Postgres whose keeper was killed is shutting down by itself; on systems without a death signal, or when
/// somebody started it by hand, it is told to after a while.
fn wait_for_earlier(places: &Places, log: &mut File) -> Result<(), PostgresError> {
    let begun = Instant::now();
    let mut told = false;
    loop {
        let earlier = processes::of_postgres_in(&places.cluster());
        if earlier.is_empty() {
            return Ok(());
        }
        if begun.elapsed() > Duration::from_secs(30) {
            return Err(PostgresError::StillRunning(earlier));
        }
        let first = written_pid(&places.pid_file()).filter(|pid| earlier.contains(pid));
        if let Some(pid) = first.filter(|_| !told && begun.elapsed() > Duration::from_secs(5)) {
            note(log, &format!("an earlier Postgres, process {pid}, is told to shut down"));
            // It may just have ended; the next round sees.
            let _ = system::send(pid, Signal::Interrupt);
            told = true;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// Writes a line of the keeper's own into the log of Postgres.
pub(super) fn note(log: &mut File, text: &str) {
    // A log that cannot be written is no reason to stop the database.
    let _ = writeln!(log, "keeper: {text}");
}
