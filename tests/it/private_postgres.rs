//! The private Postgres, through the built program: starting, sharing, and every way to end.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// How long anything may take on a busy machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// A data folder of one test, with its parent; gone when the test ends, and whatever runs in it too.
pub struct Folder {
    parent: PathBuf,
    /// Where the program puts everything.
    pub data: PathBuf,
}

impl Folder {
    /// A folder that is not there yet.
    pub fn new(name: &str) -> Self {
        Self::in_parent(name, 0o755)
    }

    /// A folder whose parent has these permissions.
    fn in_parent(name: &str, mode: u32) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let parent = Path::new("/tmp").join(format!("verbale-it-{}-{number}", std::process::id()));
        fs::create_dir(&parent).unwrap();
        fs::set_permissions(&parent, PermissionsExt::from_mode(mode)).unwrap();
        let data = parent.join(name);
        Self { parent, data }
    }

    /// The program with this data folder and nothing else of the environment.
    pub fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_verbale"));
        command.env_clear().env("PATH", "/usr/local/bin:/usr/bin:/bin");
        command.env("VERBALE_DATA", &self.data);
        command
    }

    fn hold(&self) -> User {
        User::start(self.program())
    }

    fn keeper(&self) -> u32 {
        first_number(&self.data.join("keeper.lock")).unwrap()
    }

    fn postgres(&self) -> u32 {
        first_number(&self.data.join("postgres/postmaster.pid")).unwrap()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.data.join("postgres.log")).unwrap()
    }

    fn shutdowns(&self) -> usize {
        self.log().matches("database system is shut down").count()
    }

    /// Waits until no keeper lives and no Postgres works in the folder.
    fn wait_for_rest(&self) {
        eventually("the database is at rest", || self.is_at_rest());
    }

    /// Whether no keeper lives and no Postgres works in the folder.
    pub fn is_at_rest(&self) -> bool {
        let keeper = File::open(self.data.join("keeper.lock")).unwrap();
        keeper.try_lock_shared().is_ok() && self.processes().is_empty()
    }

    /// Every process that works in the cluster.
    fn processes(&self) -> Vec<u32> {
        let Ok(cluster) = fs::canonicalize(self.data.join("postgres")) else {
            return Vec::new();
        };
        let entries = fs::read_dir("/proc").unwrap().flatten();
        let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        numbers.filter(|pid: &u32| fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd == cluster)).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let keeper = self.data.join("keeper.lock");
        let is_kept = File::open(&keeper).is_ok_and(|file| file.try_lock_shared().is_err());
        if let (true, Some(pid)) = (is_kept, first_number(&keeper)) {
            signal("KILL", pid);
        }
        for pid in self.processes() {
            signal("KILL", pid);
        }
        let _ = fs::remove_dir_all(&self.parent);
    }
}

/// A process that uses the database: `verbale database url --hold`.
struct User {
    child: Child,
    url: String,
}

impl User {
    fn start(mut program: Command) -> Self {
        let mut child = program.args(["database", "url", "--hold"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut url = String::new();
        let stdout = child.stdout.take().unwrap();
        BufReader::new(stdout).read_line(&mut url).unwrap();
        assert!(url.starts_with("host="), "no address: {url:?}");
        let url = url.trim_end().to_owned();
        Self { child, url }
    }

    fn connect(&self) -> PgConnection {
        PgConnection::establish(&self.url).unwrap()
    }

    /// Ends its standard input, and waits until it has ended.
    fn end(mut self) -> ExitStatus {
        drop(self.child.stdin.take());
        self.child.wait().unwrap()
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for User {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn first_number(file: &Path) -> Option<u32> {
    fs::read_to_string(file).ok()?.lines().next()?.trim().parse().ok()
}

/// Sends a signal to a process; says whether it was there.
pub fn signal(name: &str, pid: u32) -> bool {
    let mut kill = Command::new("kill");
    kill.args(["-s", name, &pid.to_string()]).stderr(Stdio::null());
    kill.status().unwrap().success()
}

fn eventually(what: &str, mut is_so: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "not in time: {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn note(connection: &mut PgConnection) {
    let create = "CREATE TABLE IF NOT EXISTS note (id bigint GENERATED ALWAYS AS IDENTITY)";
    diesel::sql_query(create).execute(connection).unwrap();
    diesel::sql_query("INSERT INTO note DEFAULT VALUES").execute(connection).unwrap();
}

fn notes(connection: &mut PgConnection) -> i64 {
    let count = diesel::dsl::sql::<BigInt>("(SELECT count(*) FROM note)");
    diesel::select(count).get_result(connection).unwrap()
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

fn message(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_first_start_makes_the_database_and_a_second_goes_on_with_it() {
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    let cluster = fs::metadata(folder.data.join("postgres")).unwrap();
    assert_eq!(cluster.mode() & 0o777, 0o700);
    if is_root() {
        assert_ne!(cluster.uid(), 0, "Postgres runs as another user than root");
    }
    assert!(!folder.data.join("postgres.new").exists());
    assert!(user.end().success());
    assert!(folder.is_at_rest(), "the last user waits until Postgres has stopped");
    assert_eq!(folder.shutdowns(), 1, "{}", folder.log());

    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
    assert!(user.end().success());
    assert!(!folder.log().contains("not properly shut down"));
}

#[test]
fn users_who_come_at_once_share_one_postgres() {
    let folder = Folder::new("data");
    let users: Vec<_> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..4).map(|_| scope.spawn(|| folder.hold())).collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    for user in &users {
        note(&mut user.connect());
    }
    assert_eq!(notes(&mut users[0].connect()), 4);
    assert_eq!(folder.log().matches("starting PostgreSQL").count(), 1);
    // They leave at once, too, and the last of them waits until Postgres has stopped.
    std::thread::scope(|scope| {
        for user in users {
            scope.spawn(|| assert!(user.end().success()));
        }
    });
    assert!(folder.is_at_rest());
    assert_eq!(folder.shutdowns(), 1);
}

#[test]
fn one_users_end_does_not_take_the_database_from_another() {
    let folder = Folder::new("data");
    let (first, second, third) = (folder.hold(), folder.hold(), folder.hold());
    let mut connection = third.connect();
    note(&mut connection);
    let begun = Instant::now();
    assert!(first.end().success());
    assert!(begun.elapsed() < Duration::from_secs(2), "who is not the last does not wait");
    second.kill();
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(notes(&mut connection), 1);
    assert_eq!(notes(&mut third.connect()), 1);
    assert!(third.end().success());
    assert!(folder.is_at_rest());
}

#[test]
fn the_database_stops_by_itself_when_its_user_is_killed() {
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    user.kill();
    folder.wait_for_rest();
    assert_eq!(folder.shutdowns(), 1, "{}", folder.log());
    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
}

#[test]
fn a_signal_to_its_user_ends_the_database_cleanly() {
    for name in ["TERM", "INT"] {
        let folder = Folder::new("data");
        let mut user = folder.hold();
        assert!(signal(name, user.child.id()));
        user.child.wait().unwrap();
        folder.wait_for_rest();
        assert_eq!(folder.shutdowns(), 1, "{}", folder.log());
    }
}

#[test]
fn a_signal_to_its_keeper_ends_the_database_cleanly() {
    let folder = Folder::new("data");
    let user = folder.hold();
    let keeper = folder.keeper();
    assert!(signal("TERM", keeper));
    eventually("Postgres is shut down", || folder.shutdowns() == 1);
    assert!(folder.log().contains("keeper: asked to stop"));
    // Whoever still uses the database gets it back from another keeper.
    eventually("the user gets the database back", || PgConnection::establish(&user.url).is_ok());
    assert_ne!(folder.keeper(), keeper);
}

#[test]
fn a_killed_keeper_takes_postgres_along_and_is_replaced() {
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    let (keeper, postgres) = (folder.keeper(), folder.postgres());
    assert!(signal("KILL", keeper));
    eventually("Postgres ends", || !Path::new(&format!("/proc/{postgres}")).exists());
    assert_eq!(folder.shutdowns(), 1, "{}", folder.log());
    eventually("another keeper comes", || PgConnection::establish(&user.url).is_ok());
    assert_eq!(notes(&mut user.connect()), 1);
    assert!(user.end().success());
    assert!(folder.is_at_rest());
}

#[test]
fn a_killed_postgres_is_started_again() {
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    let keeper = folder.keeper();
    assert!(signal("KILL", folder.postgres()));
    let restarted = || folder.log().contains("keeper: Postgres ended by itself");
    eventually("the keeper notices", restarted);
    eventually("Postgres is back", || PgConnection::establish(&user.url).is_ok());
    assert_eq!(notes(&mut user.connect()), 1);
    assert_eq!(folder.keeper(), keeper);
}

#[test]
fn a_start_after_everything_was_killed_recovers() {
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    let postgres = folder.postgres();
    assert!(signal("STOP", folder.keeper()), "so that it does not restart Postgres");
    assert!(signal("KILL", postgres));
    assert!(signal("KILL", folder.keeper()));
    user.kill();
    assert_eq!(folder.postgres(), postgres, "the stale file is there");
    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
    assert!(folder.log().contains("automatic recovery in progress"));
}

/// A number that Postgres left in its files may by now be another process's, here even another cluster's Postgres.
#[test]
fn a_strangers_process_number_in_the_files_is_no_hindrance_and_no_harm_is_done() {
    let stranger = Folder::new("stranger");
    let strangers_user = stranger.hold();
    let folder = Folder::new("data");
    let user = folder.hold();
    note(&mut user.connect());
    assert!(user.end().success());
    let owner = fs::metadata(folder.data.join("postgres")).unwrap();
    let text = format!("{}\n{}\n0\n5432\n", stranger.postgres(), folder.data.display());
    for file in ["postgres/postmaster.pid", "socket/.s.PGSQL.5432.lock"] {
        let file = folder.data.join(file);
        fs::write(&file, &text).unwrap();
        chown(&file, Some(owner.uid()), Some(owner.gid())).unwrap();
    }
    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
    strangers_user.connect();
    assert_eq!(stranger.shutdowns(), 0);
}

#[test]
fn any_path_will_do() {
    for name in ["it's a \"data\" folder", "back\\slash, comma", &"long/".repeat(30)] {
        let folder = Folder::new(name);
        let user = folder.hold();
        note(&mut user.connect());
        assert_eq!(notes(&mut user.connect()), 1);
        assert!(user.end().success());
        assert!(folder.is_at_rest());
        remove_socket_folder(&folder);
    }
}

/// Where the data folder's path does not suit libpq, the socket's folder lies in `/tmp` under a hash of that path.
fn remove_socket_folder(folder: &Folder) {
    if !folder.data.join("socket").exists() {
        let log = folder.log();
        let (_, rest) = log.split_once("Unix socket \"").unwrap();
        let socket = Path::new(rest.split_once('"').unwrap().0);
        assert!(socket.starts_with("/tmp"), "{}", socket.display());
        fs::remove_dir(socket.parent().unwrap()).unwrap();
    }
}

#[test]
fn without_postgres_one_message_says_what_to_type() {
    let folder = Folder::new("data");
    fs::create_dir(folder.parent.join("empty")).unwrap();
    let mut program = folder.program();
    program.env("PATH", "").env("PG_BIN_DIR", folder.parent.join("empty"));
    let said = message(&program.args(["database", "url"]).output().unwrap());
    for words in [
        "no Postgres found",
        "/empty)",
        "apt-get install -y postgresql",
        "dnf install -y postgresql-server",
        "brew install postgresql",
        "PG_BIN_DIR",
        "DATABASE_URL",
    ] {
        assert!(said.contains(words), "{words} is missing: {said}");
    }
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn a_named_database_is_used_and_nothing_is_started() {
    let folder = Folder::new("data");
    let url = "postgres://me@localhost/verbale";
    let mut program = folder.program();
    let output = program.env("DATABASE_URL", url).args(["database", "url"]).output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), url);
    assert!(!folder.data.exists());
}

#[test]
fn a_cluster_that_is_not_ours_is_left_alone() {
    for name in ["postgres", "postgres.new"] {
        let folder = Folder::new("data");
        let other = folder.data.join(name);
        fs::create_dir_all(&other).unwrap();
        fs::write(other.join("PG_VERSION"), "15\n").unwrap();
        let said = message(&folder.program().args(["database", "url"]).output().unwrap());
        assert!(said.contains("was not made by Verbale"), "{said}");
        assert!(said.contains(&format!("data/{name} ")), "{said}");
        assert_eq!(fs::read_dir(&other).unwrap().count(), 1);
    }
}

#[test]
fn what_an_interrupted_first_start_left_is_made_anew() {
    let folder = Folder::new("data");
    let half = folder.data.join("postgres.new/1234");
    fs::create_dir_all(&half).unwrap();
    fs::write(half.join("PG_VERSION"), "15\n").unwrap();
    fs::write(folder.data.join("postgres.new/verbale-cluster"), "").unwrap();
    note(&mut folder.hold().connect());
    assert!(!folder.data.join("postgres.new").exists());
}

#[test]
fn root_reaches_a_folder_below_a_private_one_and_hands_it_over_when_it_opens() {
    if !is_root() {
        return eprintln!("not root: nothing to try");
    }
    let folder = Folder::in_parent("data", 0o700);
    let user = folder.hold();
    note(&mut user.connect());
    let postgres = format!("/proc/{}", folder.postgres());
    let status = fs::read_to_string(format!("{postgres}/status")).unwrap();
    assert!(status.contains("CapEff:\t0000000000000000"), "Postgres has no privilege: {status}");
    assert_eq!(fs::metadata(folder.data.join("postgres")).unwrap().uid(), 0);
    assert!(user.end().success());

    fs::set_permissions(&folder.parent, PermissionsExt::from_mode(0o755)).unwrap();
    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
    assert_ne!(fs::metadata(folder.data.join("postgres")).unwrap().uid(), 0);
    assert!(user.end().success());

    fs::set_permissions(&folder.parent, PermissionsExt::from_mode(0o700)).unwrap();
    let user = folder.hold();
    assert_eq!(notes(&mut user.connect()), 1);
}

#[test]
fn root_runs_postgres_as_the_owner_of_the_data_folder() {
    if !is_root() {
        return eprintln!("not root: nothing to try");
    }
    let folder = Folder::new("data");
    fs::create_dir(&folder.data).unwrap();
    // The number of `nobody`.
    chown(&folder.data, Some(65_534), Some(65_534)).unwrap();
    let user = folder.hold();
    note(&mut user.connect());
    let process = fs::metadata(format!("/proc/{}", folder.postgres())).unwrap();
    assert_eq!(process.uid(), 65_534);
}

#[test]
fn an_ordinary_user_runs_postgres_itself() {
    if !is_root() {
        return eprintln!("not root: every other test tries this");
    }
    let folder = Folder::new("data");
    chown(&folder.parent, Some(65_534), Some(65_534)).unwrap();
    let program = folder.parent.join("verbale");
    fs::copy(env!("CARGO_BIN_EXE_verbale"), &program).unwrap();
    let mut command = Command::new(program);
    command.env_clear().env("VERBALE_DATA", &folder.data).uid(65_534).gid(65_534);
    let user = User::start(command);
    note(&mut user.connect());
    assert_eq!(fs::metadata(folder.data.join("postgres")).unwrap().uid(), 65_534);
    assert!(user.end().success());
    assert!(folder.is_at_rest());
}

#[test]
fn a_user_without_a_name_is_told_so() {
    if !is_root() {
        return eprintln!("not root: nothing to try");
    }
    let folder = Folder::new("data");
    fs::create_dir(&folder.data).unwrap();
    chown(&folder.data, Some(4242), Some(4242)).unwrap();
    let said = message(&folder.program().args(["database", "url"]).output().unwrap());
    assert!(said.contains("4242") && said.contains("/etc/passwd"), "{said}");
}
