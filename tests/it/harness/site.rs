//! The real site on a real database: started in this process on a port of its own, with a clock that a test sets, and stopped with its value.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread::{self, JoinHandle};
use std::{env, fs, process};

use actix_web::dev::ServerHandle;
use chrono::{DateTime, TimeDelta, Utc};
use diesel::sql_types::Text;
use diesel::{QueryableByName, RunQueryDsl as _, sql_query};
use uuid::Uuid;
use verbale::domain::{Person, Reply};
use verbale::links;
use verbale::mail::Folder;
use verbale::store::{Connection, letter, register, reply};
use verbale::usecase::deliver::deliver_all;
use verbale::usecase::demo;
use verbale::usecase::sign_in::issue_link;
use verbale::usecase::start::{Kind, start};
use verbale::usecase::token::Token;
use verbale::web::{self, App};

use super::client::{Client, Page};
use super::database::Database;
use super::folder::{REHEARSAL, catalogue};
use super::post::{self, Received};
use super::world::{moment, state};

/// The day on which the tests' cycle opens.
pub const OPENING: &str = "2005-01-10T09:00:00Z";

/// The task list of a State's reply on the Convention.
pub fn reply_of(code: &str) -> String {
    links::reply(2, "convention", state(code))
}

/// The site with the cycle that a first start opens, an officer, and focal points of Lithuania, Morocco and Mexico.
pub struct Site {
    /// What the site stands on; dropped after the site.
    pub database: Arc<Database>,
    /// Its address, without a slash at the end.
    pub url: String,
    officer: Person,
    focal_points: Vec<Person>,
    now: Arc<Mutex<DateTime<Utc>>>,
    mail: PathBuf,
    may_leave_letters: bool,
    running: Option<(ServerHandle, JoinHandle<()>)>,
}

impl Site {
    /// Starts it, over HTTP, at nine on the day on which its cycle opens.
    #[must_use]
    pub fn start() -> Self {
        Self::serve(Arc::new(Database::new()), at(OPENING), Kind::Plain, None)
    }

    /// Starts it for people who reach it at another address than the one it listens on.
    #[must_use]
    pub fn start_behind(public_url: &str) -> Self {
        Self::serve(Arc::new(Database::new()), at(OPENING), Kind::Plain, Some(public_url))
    }

    /// Starts it with the replies of the demonstration, at nine on the day of its cut-off.
    #[must_use]
    pub fn demonstration() -> Self {
        let kind = Kind::Demonstration { seed: demo::SEED };
        Self::serve(Arc::new(Database::new()), at(REHEARSAL), kind, None)
    }

    /// Stops it and starts it again on what it has written: another process, as far as a browser can tell.
    #[must_use]
    pub fn restart(mut self) -> Self {
        self.stop();
        Self::serve(Arc::clone(&self.database), Arc::clone(&self.now), Kind::Plain, None)
    }

    fn serve(database: Arc<Database>, now: Arc<Mutex<DateTime<Utc>>>, kind: Kind, public_url: Option<&str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mut connection = database.connect();
        let at = *now.lock().unwrap();
        let started = start(&mut connection, &catalogue(), kind, at, &mut Uuid::new_v4).unwrap();
        let clock = Arc::clone(&now);
        let mail = mail_folder();
        let app = App {
            pool: database.pool(4),
            catalogue: catalogue(),
            states: Arc::new(register::states(&mut connection).unwrap()),
            register: Arc::new(register::register(&mut connection).unwrap()),
            clock: Arc::new(move || *clock.lock().unwrap()),
            secrets: Arc::new(|| Some(secret())),
            public_url: public_url.unwrap_or(&url).to_owned(),
            mail_folder: Some(mail.clone()),
            demonstration: started.demonstration,
        };
        let running = Some(run(app, listener));
        Self {
            database,
            url,
            officer: started.officer,
            focal_points: started.focal_points,
            now,
            mail,
            may_leave_letters: false,
            running,
        }
    }

    /// What is now.
    pub fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }

    /// Lets time pass.
    pub fn pass(&self, time: TimeDelta) {
        *self.now.lock().unwrap() += time;
    }

    /// A connection to what it stands on.
    #[must_use]
    pub fn connect(&self) -> Connection {
        self.database.connect()
    }

    /// Somebody without a session.
    #[must_use]
    pub fn visitor(&self) -> Client {
        Client::new(&self.url)
    }

    /// The focal point of a State, or `officer`.
    #[must_use]
    pub fn person(&self, whom: &str) -> &Person {
        match whom {
            "officer" => &self.officer,
            code => self.focal_points.iter().find(|person| person.states() == [state(code)]).unwrap(),
        }
    }

    /// A new link to sign in, as a letter has it: its path.
    #[must_use]
    pub fn link(&self, whom: &str) -> String {
        let token = Token::new(secret());
        issue_link(&mut self.connect(), self.person(whom).id, token, self.now()).unwrap();
        links::sign_in(&token.hex())
    }

    /// Somebody who has followed a link and pressed its button, and reads English.
    #[must_use]
    pub fn sign_in(&self, whom: &str) -> Client {
        let client = self.visitor();
        self.sign_in_as(&client, whom);
        client
    }

    /// Signs a browser in.
    pub fn sign_in_as(&self, client: &Client, whom: &str) {
        let link = client.get(&format!("{}?lang=en", self.link(whom)));
        let entered = client.send(&link.only_form());
        assert_eq!(entered.status, 303, "{}", entered.body());
    }

    /// A focal point who has opened the task list of their State's reply on the Convention.
    #[must_use]
    pub fn answering(&self, code: &str) -> (Client, Page) {
        let client = self.sign_in(code);
        let list = client.get(&reply_of(code));
        assert_eq!(list.status, 200, "{}", list.body());
        (client, list)
    }

    /// A State's reply on the Convention, as the database has it.
    #[must_use]
    pub fn reply(&self, code: &str) -> Reply {
        reply::find(&mut self.connect(), 2, "convention", state(code)).unwrap().unwrap().reply
    }

    /// All that the database holds of replies, letters and what was done.
    #[must_use]
    pub fn everything(&self) -> Vec<String> {
        let mut connection = self.connect();
        let mut of = |table: &&str| {
            let rows = format!("SELECT '{table} ' || to_jsonb(t)::text AS row FROM {table} t ORDER BY 1");
            sql_query(rows).load::<Row>(&mut connection).unwrap()
        };
        let tables = ["cycle", "reply", "section_mark", "answer", "attachment", "submission", "letter", "audit"];
        tables.iter().flat_map(&mut of).map(|row| row.row).collect()
    }

    /// Delivers what waits in the outbox to the folder in which officers see it.
    #[must_use]
    pub fn deliver(&self) -> Vec<Received> {
        let before = self.letters();
        let office = post::office(Arc::new(Folder::new(self.mail.clone())));
        deliver_all(&mut self.connect(), self.now(), &office, &mut secret).unwrap();
        let letters = self.letters();
        letters.difference(&before).map(|path| Received::read(&fs::read(path).unwrap())).collect()
    }

    fn letters(&self) -> BTreeSet<PathBuf> {
        let entries = fs::read_dir(&self.mail).into_iter().flatten();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    /// Lets letters lie undelivered at the end: for tests that are not about them.
    pub fn leave_letters(&mut self) {
        self.may_leave_letters = true;
    }

    fn stop(&mut self) {
        if let Some((handle, thread)) = self.running.take() {
            // The order to stop goes out at once; the future only waits for it to be done, as the thread does.
            drop(handle.stop(false));
            thread.join().unwrap();
        }
    }
}

impl Drop for Site {
    /// A test that leaves letters behind has not looked at all that it caused.
    fn drop(&mut self) {
        let was_running = self.running.is_some();
        self.stop();
        // There is none, if no letter was sent.
        let _ = fs::remove_dir_all(&self.mail);
        if was_running && !self.may_leave_letters && !thread::panicking() {
            assert_eq!(letter::waiting(&mut self.connect()).unwrap(), 0, "letters were left undelivered");
        }
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    row: String,
}

fn run(app: App, listener: TcpListener) -> (ServerHandle, JoinHandle<()>) {
    let (give, take) = mpsc::channel();
    let thread = thread::spawn(move || {
        actix_web::rt::System::new().block_on(async move {
            let server = web::server(app, listener, 1).unwrap();
            give.send(server.handle()).unwrap();
            server.await.unwrap();
        });
    });
    (take.recv().unwrap(), thread)
}

fn at(text: &str) -> Arc<Mutex<DateTime<Utc>>> {
    Arc::new(Mutex::new(moment(text)))
}

fn mail_folder() -> PathBuf {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    env::temp_dir().join(format!("verbale-it-mail-{}-{number}", process::id()))
}

/// 32 bytes that come up once in a run.
fn secret() -> [u8; 32] {
    static NUMBER: AtomicU64 = AtomicU64::new(1);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let mut secret = [0xa5; 32];
    secret[8..16].copy_from_slice(&number.to_be_bytes());
    secret[..8].copy_from_slice(&number.to_le_bytes());
    secret
}
