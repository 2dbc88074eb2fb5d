//! The verbs of the built program, beside a running site and without one, on a data folder of their own.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, ExitStatus, Output, Stdio};

use crate::harness::client::Client;
use crate::harness::post::Received;
use crate::harness::site::reply_of;
use crate::private_postgres::{Folder, signal};

/// `verbale serve` or `verbale demo`, up and greeting.
struct Serving {
    child: Child,
    /// Kept open: a program whose reader goes away may not write any more.
    _stdout: BufReader<ChildStdout>,
    url: String,
    /// Whom each link signs in, and its path.
    links: Vec<(String, String)>,
    greeting: String,
}

impl Serving {
    fn start(folder: &Folder, verb: &str) -> Self {
        // A port that was free a moment ago; letters and the greeting name the one in the setting.
        let bind = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        let mut command = folder.program();
        let mut child =
            command.arg(verb).env("VERBALE_BIND", &bind).env("VERBALE_LOG", "warn").stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut greeting = String::new();
        while !greeting.contains("Ctrl-C") {
            assert_ne!(stdout.read_line(&mut greeting).unwrap(), 0, "{verb} ended: {greeting}");
        }
        let url = format!("http://{bind}");
        let link = |line: &str| {
            let (whom, link) = line.split_once(&url)?;
            Some((whom.trim().to_owned(), link.trim().to_owned()))
        };
        let links = greeting.lines().filter(|line| line.contains("/sign-in/")).filter_map(link).collect();
        Self { child, _stdout: stdout, url, links, greeting }
    }

    /// Somebody who has signed in by a link of the greeting.
    fn sign_in(&self, whom: &str) -> Client {
        let (_, link) = self.links.iter().find(|(each, _)| each.contains(whom)).unwrap();
        let client = Client::new(&self.url);
        let entered = client.send(&client.get(&format!("{link}?lang=en")).only_form());
        assert_eq!(entered.status, 303, "{}", entered.body());
        client
    }

    fn end(mut self, name: &str) -> ExitStatus {
        assert!(signal(name, self.child.id()));
        self.child.wait().unwrap()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run(folder: &Folder, arguments: &[&str]) -> Output {
    folder.program().args(arguments).stdin(Stdio::null()).output().unwrap()
}

/// What a verb writes.
fn said(folder: &Folder, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// What a verb complains of.
fn complained(folder: &Folder, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(!output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_first_serve_greets_and_a_second_goes_on() {
    let folder = Folder::new("data");
    let serving = Serving::start(&folder, "serve");
    assert!(serving.greeting.contains(&format!("Verbale is at {}/", serving.url)), "{}", serving.greeting);
    let whom: Vec<&str> = serving.links.iter().map(|(whom, _)| whom.as_str()).collect();
    assert_eq!(
        whom,
        ["officer of the secretariat", "focal point of Morocco", "focal point of Mexico", "focal point of Lithuania"]
    );
    let officer = serving.sign_in("officer");
    assert_eq!(officer.follow(officer.get("/")).path, "/ledger/2");
    let client = serving.sign_in("Lithuania");
    let path = format!("{}/page/C05", reply_of("LTU"));
    let form = client.get(&path).only_form().with("C05", "no").with("C05.why", "Kept across a restart");
    assert_eq!(client.send(&form.press("save")).status, 303);
    assert!(serving.end("TERM").success());
    assert!(folder.is_at_rest(), "no Postgres is left");

    let serving = Serving::start(&folder, "serve");
    assert_eq!(serving.links.len(), 4);
    let client = client.at(&serving.url);
    let form = client.get(&path).only_form();
    assert_eq!(form.get("C05.why"), Some("Kept across a restart"), "the session goes on, too");
    assert_eq!(serving.sign_in("Lithuania").get(&path).only_form().get("C05"), Some("no"));
    assert!(serving.end("INT").success());
    assert!(folder.is_at_rest());
}

#[test]
fn verbs_work_beside_a_running_site_and_without_one() {
    let folder = Folder::new("data");
    let verbs: [&[&str]; 6] = [
        &["status", "--as-at", "2004-07-20", "--language", "fr"],
        &["status", "--as-at", "2004-07-20", "--format", "csv"],
        &["questionnaire", "check"],
        &["export", "answers", "--cycle", "2", "--questionnaire", "convention"],
        &["tabulate", "--cycle", "2", "--questionnaire", "convention", "--as-at", "2005-07-29"],
        &["remind", "--as-at", "2005-01-01", "--dry-run"],
    ];
    let serving = Serving::start(&folder, "serve");
    let beside = verbs.map(|verb| said(&folder, verb));
    assert_eq!(serving.sign_in("Mexico").get(&reply_of("MEX")).status, 200, "the site is still there");
    assert!(serving.end("TERM").success());
    assert!(folder.is_at_rest());
    for (verb, beside) in verbs.iter().zip(&beside) {
        assert_eq!(&said(&folder, verb), beside, "{verb:?}");
        assert!(folder.is_at_rest(), "{verb:?} leaves a Postgres behind");
    }
    let [status, table, check, export, ..] = &beside;
    assert!(status.contains("Convention") && status.contains("20 juillet 2004") && status.contains("Lituanie"), "{status}");
    assert!(table.starts_with("instrument,state,status,action,date\n") && table.contains("\nconvention,LTU,party,ratification,"));
    assert!(check.lines().all(|line| line.ends_with("without fault")) && check.contains("convention-2004"), "{check}");
    assert_eq!(
        export, "cycle,questionnaire,version,state,status,region,item,row,value,language,visibility,submitted_at\r\n",
        "nobody has sent anything"
    );
}

#[test]
fn a_verb_says_what_is_wrong_with_what_was_typed() {
    let folder = Folder::new("data");
    let none = "invalid value";
    assert!(complained(&folder, &["status", "--as-at", "2004-02-30"]).contains(none));
    assert!(complained(&folder, &["status", "--language", "de"]).contains(none));
    assert!(complained(&folder, &["prophesy"]).contains("prophesy"));
    let missing = complained(&folder, &["import", "answers", "/nonexistent/answers.csv"]);
    assert!(missing.contains("/nonexistent/answers.csv"), "{missing}");
    let file = folder.data.with_extension("csv");
    fs::write(&file, "cycle,questionnaire\n2,convention\n").unwrap();
    let columns = complained(&folder, &["import", "answers", file.to_str().unwrap()]);
    assert!(columns.contains("item") && columns.contains("value"), "{columns}");
    let settings = run(&folder, &["config"]);
    assert!(String::from_utf8(settings.stdout).unwrap().contains("VERBALE_DATA="));
    let refused = folder.program().arg("serve").env("VERBALE_CLOCK", "yesterday").output().unwrap();
    let refused = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.contains("VERBALE_CLOCK") && refused.contains("yesterday"), "{refused}");
}

#[test]
fn who_cannot_listen_says_so() {
    let folder = Folder::new("data");
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let refused = folder.program().arg("serve").env("VERBALE_BIND", &address).output().unwrap();
    let refused = String::from_utf8(refused.stderr).unwrap();
    assert!(refused.contains(&address), "{refused}");
    assert!(!folder.data.exists(), "nothing was begun");
}

#[test]
fn the_demonstration_is_the_main_job_from_end_to_end() {
    let folder = Folder::new("data");
    let serving = Serving::start(&folder, "demo");
    assert!(serving.greeting.contains("invented") && serving.greeting.contains("2005-07-29"), "{}", serving.greeting);
    let officer = serving.sign_in("officer");
    let ledger = officer.get("/ledger/2?questionnaire=convention");
    assert!(ledger.first(".figures").contains("50 of 107") && ledger.has(".ribbon"), "{}", ledger.words());
    let chosen = ["--cycle", "2", "--questionnaire", "convention", "--as-at", "2005-07-29"];
    let with = |first: &[&'static str], last: &[&'static str]| said(&folder, &[first, &chosen, last].concat());
    let report = with(&["report", "analytical"], &["--language", "en", "--format", "text"]);
    let report = report.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(report.contains("64") && report.contains("107") && report.contains("47 per cent"), "{report}");
    let html = with(&["report", "analytical"], &["--language", "en", "--format", "html"]);
    assert!(html.contains("<html lang=\"en\"") && !html.contains('⟦'));
    let exported = with(&["export", "answers"], &[]);
    let download = officer.get("/data/2/convention/answers.csv?as-at=2005-07-29");
    assert_eq!(download.body(), exported, "the download is the export");
    let counts = with(&["tabulate"], &[]);
    assert!(counts.starts_with("item,option,status,region,count\n"), "{counts}");
    let clock = ["remind", "--as-at", "2005-07-29"];
    let reminded = folder.program().args(clock).env("VERBALE_CLOCK", "2005-07-29T10:00:00Z").output().unwrap();
    assert!(reminded.status.success(), "{}", String::from_utf8_lossy(&reminded.stderr));
    let again = folder.program().args(clock).env("VERBALE_CLOCK", "2005-07-29T10:00:05Z").output().unwrap();
    assert!(again.status.success());
    assert!(serving.end("TERM").success());
    assert!(folder.is_at_rest());
    let letters: Vec<Received> = fs::read_dir(folder.data.join("mail"))
        .into_iter()
        .flatten()
        .map(|entry| Received::read(&fs::read(entry.unwrap().path()).unwrap()))
        .collect();
    let mut readers: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    readers.sort_unstable();
    let all = readers.len();
    readers.dedup();
    assert_eq!(readers.len(), all, "nobody is written to twice");
    // The demonstration stays one, whatever later starts are called.
    let serving = Serving::start(&folder, "serve");
    assert!(serving.greeting.contains("invented"), "{}", serving.greeting);
    assert!(serving.end("TERM").success());
}
