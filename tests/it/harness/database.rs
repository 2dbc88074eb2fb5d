//! A real Postgres for the tests: one throwaway cluster for the whole binary, started by the first test that asks and gone with the process, and
//! a database of its own for each test, copied from a template that has the schema and the reference data.
//!
//! ```ignore
//! let database = Database::new();
//! let mut connection = database.connect();
//! ```
//!
//! Needs Debian's package `postgresql` (or `PG_BIN_DIR`, or the programs on the `PATH`). Nothing listens on the network. As root the cluster
//! runs as the user `postgres`, because Postgres refuses to run as root.

use std::env;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use diesel::{Connection as _, PgConnection, RunQueryDsl as _, sql_query};
use verbale::store::{self, Connection, Pool, reference, register};

/// The database that is copied for each test.
const TEMPLATE: &str = "verbale_template";
/// The beginning of the names of the clusters' folders; the process follows.
const FOLDER: &str = "verbale-it-";
/// What a throwaway cluster need not do: survive a crash of the machine.
const SETTINGS: [&str; 8] = [
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "wal_level=minimal",
    "max_wal_senders=0",
    "max_connections=200",
    "shared_buffers=64MB",
];

/// A test's own database: schema, States and treaty actions. Dropped with this value.
#[derive(Debug)]
pub struct Database {
    name: String,
    url: String,
}

impl Database {
    /// Copies the template; the first call starts the cluster.
    #[must_use]
    pub fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let cluster = Cluster::shared();
        let name = format!("test_{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        cluster.administer(&format!("CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy"));
        Self { url: cluster.url(&name), name }
    }

    /// What libpq, and `DATABASE_URL`, need to connect.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A connection.
    #[must_use]
    pub fn connect(&self) -> Connection {
        PgConnection::establish(self.url()).unwrap()
    }

    /// A pool of at most `size` connections, as the program has it.
    #[must_use]
    pub fn pool(&self, size: u32) -> Pool {
        Pool::open(self.url(), size).unwrap()
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        Cluster::shared().administer(&format!("DROP DATABASE {} WITH (FORCE)", self.name));
    }
}

/// The cluster of this process.
struct Cluster {
    folder: PathBuf,
}

impl Cluster {
    fn shared() -> &'static Self {
        static CLUSTER: OnceLock<Cluster> = OnceLock::new();
        CLUSTER.get_or_init(|| {
            remove_what_is_left();
            let cluster = Self::start();
            cluster.make_template();
            cluster
        })
    }

    fn start() -> Self {
        let cluster = Self { folder: env::temp_dir().join(format!("{FOLDER}{}", id())) };
        let programs = programs();
        let user = Account::find();
        fs::create_dir_all(&cluster.folder).unwrap();
        fs::set_permissions(&cluster.folder, fs::Permissions::from_mode(0o755)).unwrap();
        user.give(&cluster.folder);
        let data = cluster.folder.join("data");
        let mut initdb = user.command(&programs.join("initdb"));
        initdb.arg("-D").arg(&data).args(["-U", "verbale", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        let made = initdb.output().unwrap();
        assert!(made.status.success(), "initdb: {}", String::from_utf8_lossy(&made.stderr));
        let mut postgres = user.command(&programs.join("postgres"));
        postgres.arg("-D").arg(&data).arg("-k").arg(&cluster.folder);
        postgres.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
        let log = fs::File::create(cluster.folder.join("log")).unwrap();
        postgres.stdout(log.try_clone().unwrap()).stderr(log);
        cluster.wait_until_ready(&mut spawn_bound_to_us(postgres));
        cluster
    }

    fn wait_until_ready(&self, child: &mut Child) {
        let until = Instant::now() + Duration::from_mins(1);
        while PgConnection::establish(&self.url("postgres")).is_err() {
            let ended = child.try_wait().unwrap();
            let log = || fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            assert!(ended.is_none() && Instant::now() < until, "Postgres did not start: {}", log());
            thread::sleep(Duration::from_millis(20));
        }
    }

    fn make_template(&self) {
        self.administer(&format!("CREATE DATABASE {TEMPLATE}"));
        let mut connection = PgConnection::establish(&self.url(TEMPLATE)).unwrap();
        store::migrate(&mut connection).unwrap();
        let (states, actions) = (reference::states().unwrap(), reference::treaty_actions().unwrap());
        assert!(register::load_once(&mut connection, &states, &actions).unwrap());
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://verbale@/{database}?host={}", self.folder.display())
    }

    fn administer(&self, statement: &str) {
        let mut connection = PgConnection::establish(&self.url("postgres")).unwrap();
        sql_query(statement).execute(&mut connection).unwrap();
    }
}

/// Starts a child that is told to quit when this process ends, however it ends. The kernel watches the thread that started the child, not the
/// process; so that is one which never ends.
#[expect(unsafe_code, reason = "the death signal of a child is set between fork and exec")]
pub fn spawn_bound_to_us(mut command: Command) -> Child {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        // SAFETY: prctl is safe to call between fork and exec, touches no memory, and the closure allocates nothing.
        unsafe {
            command.pre_exec(|| match libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGQUIT) {
                0 => Ok(()),
                _ => Err(std::io::Error::last_os_error()),
            });
        }
        give.send(command.stdin(Stdio::null()).spawn()).unwrap();
        loop {
            thread::park();
        }
    });
    take.recv().unwrap().unwrap()
}

/// Removes the clusters of processes that are no more: nobody else can, as Postgres outlives them by a moment.
fn remove_what_is_left() {
    for entry in fs::read_dir(env::temp_dir()).unwrap().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(FOLDER)).and_then(|number| number.parse::<u32>().ok());
        if process.is_some_and(|process| !Path::new(&format!("/proc/{process}")).exists()) {
            // Another test binary may be removing it too.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The folder of `initdb` and `postgres`: what `PG_BIN_DIR` names, the newest of Debian's, or one on the `PATH`.
fn programs() -> PathBuf {
    let named = env::var_os("PG_BIN_DIR").map(PathBuf::from);
    let mut versions: Vec<_> = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().collect();
    versions.sort_by_key(|entry| entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()));
    let debian = versions.into_iter().rev().map(|entry| entry.path().join("bin"));
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders = named.into_iter().chain(debian).chain(env::split_paths(&path));
    let found = folders.find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file());
    found.expect("these tests need Postgres: install Debian's package postgresql, or name its folder of programs in PG_BIN_DIR")
}

/// As whom Postgres runs: as we do, or, where we are root, as `postgres`.
enum Account {
    Ours,
    Other { uid: u32, gid: u32 },
}

impl Account {
    fn find() -> Self {
        let number = |arguments: &[&str]| {
            let output = Command::new("id").args(arguments).output().unwrap();
            String::from_utf8(output.stdout).unwrap().trim().parse::<u32>().ok()
        };
        if number(&["-u"]) != Some(0) {
            return Self::Ours;
        }
        let (uid, gid) = (number(&["-u", "postgres"]), number(&["-g", "postgres"]));
        let missing = "Postgres does not run as root and there is no user postgres: install Debian's package postgresql";
        Self::Other { uid: uid.expect(missing), gid: gid.expect(missing) }
    }

    fn give(&self, folder: &Path) {
        if let Self::Other { uid, gid } = self {
            std::os::unix::fs::chown(folder, Some(*uid), Some(*gid)).unwrap();
        }
    }

    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir("/");
        if let Self::Other { uid, gid } = self {
            command.uid(*uid).gid(*gid);
        }
        command
    }
}
