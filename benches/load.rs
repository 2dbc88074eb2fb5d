//! What a page costs: `cargo bench --bench load`.
//!
//! Starts the program's own release build on a fresh data folder, signs a focal point in, and asks for question pages and saves answers over
//! one connection. Prints the processor time that the program and its Postgres took for each, and what a page weighs on the wire.
//! Linux only: the figures come from `/proc`.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what fails here fails the measurement")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

const ADDRESS: &str = "127.0.0.1:8097";
const ROUNDS: u32 = 2000;

fn main() {
    let data = std::env::temp_dir().join(format!("verbale-load-{}", std::process::id()));
    let mut server = Server::start(&data);
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    server.sign_in(&agent);
    let page = format!("http://{ADDRESS}/reply/2/convention/LTU/page/C05");

    measure("question page", &server, || {
        let body = get(&agent, &page);
        assert!(body.contains("C05.cite.law"), "the question page did not come");
    });
    let mut round = 0;
    measure("saved page of answers", &server, || {
        round += 1;
        save(&agent, &page, &server, round);
    });
    weigh(&agent, &page);
    server.stop();
    fs::remove_dir_all(&data).unwrap();
}

fn measure(what: &str, server: &Server, mut once: impl FnMut()) {
    (0..ROUNDS / 10).for_each(|_| once());
    let (before, began) = (server.processor_seconds(), Instant::now());
    (0..ROUNDS).for_each(|_| once());
    let (spent, passed) = (server.processor_seconds() - before, began.elapsed().as_secs_f64());
    let each = |seconds: f64| seconds * 1000.0 / f64::from(ROUNDS);
    println!("{what}: {:.2} ms of processor time, {:.2} ms from end to end ({ROUNDS} rounds)", each(spent), each(passed));
}

fn get(agent: &ureq::Agent, address: &str) -> String {
    agent.get(address).call().unwrap().body_mut().read_to_string().unwrap()
}

/// Saves the page with another answer each time. The token and the revision come from the page that was read before all rounds: the
/// revision only grows by our own saves, which the page would show.
fn save(agent: &ureq::Agent, page: &str, server: &Server, round: u32) {
    let title = format!("Penal code, edition {round}");
    let seen = round.to_string();
    let form = [
        ("csrf", server.csrf.as_str()),
        ("seen", seen.as_str()),
        ("C05", "yes"),
        ("C05.cite.law:1", title.as_str()),
        ("C05.cite.article:1", "12"),
        ("C05.why", ""),
        ("action", "save"),
    ];
    let response = agent.post(page).config().max_redirects(0).build().send_form(form).unwrap();
    assert_eq!(response.status(), 303, "the page was not saved");
}

/// What the page weighs on the wire: with style sheet and script at the first visit, alone afterwards.
fn weigh(agent: &ureq::Agent, page: &str) {
    let wire = |address: &str| {
        let mut bytes = Vec::new();
        let mut response = agent.get(address).header("Accept-Encoding", "gzip").call().unwrap();
        response.body_mut().as_reader().read_to_end(&mut bytes).unwrap();
        bytes
    };
    let html = get(agent, page);
    let alone = wire(page).len();
    let assets: usize = html
        .split('"')
        .filter(|part| part.starts_with("/assets/"))
        .map(|part| wire(&format!("http://{ADDRESS}{part}")).len())
        .sum();
    println!("weight with gzip: {alone} bytes alone, {} bytes at the first visit", alone + assets);
}

struct Server {
    child: Child,
    data: PathBuf,
    link: String,
    csrf: String,
}

impl Server {
    fn start(data: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_verbale"))
            .arg("serve")
            .env("VERBALE_DATA", data)
            .env("VERBALE_BIND", ADDRESS)
            .env("VERBALE_LOG", "error")
            .env_remove("DATABASE_URL")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let link = lines
            .map(|line| line.unwrap())
            .find(|line| line.contains("Lithuania"))
            .and_then(|line| line.split_whitespace().last().map(str::to_owned))
            .expect("a link to sign in");
        Self { child, data: data.to_path_buf(), link, csrf: String::new() }
    }

    fn sign_in(&mut self, agent: &ureq::Agent) {
        agent.post(&self.link).send_empty().unwrap();
        let page = get(agent, &format!("http://{ADDRESS}/reply/2/convention/LTU/page/C05"));
        let from = page.split("name=\"csrf\" value=\"").nth(1).expect("a form");
        from.split('"').next().unwrap().clone_into(&mut self.csrf);
    }

    /// Processor seconds of the program, of the private Postgres and of everything that they started.
    fn processor_seconds(&self) -> f64 {
        let processes = processes();
        let keeper = processes.iter().find(|(pid, _)| {
            let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
            let line = String::from_utf8_lossy(&line).into_owned();
            line.contains("keep-postgres") && line.contains(&*self.data.to_string_lossy())
        });
        let roots = [Some(self.child.id()), keeper.map(|(pid, _)| *pid)];
        let ticks: u64 = roots.into_iter().flatten().map(|root| ticks_below(&processes, root)).sum();
        // The clock of /proc ticks a hundred times a second on Linux.
        f64::from(u32::try_from(ticks).unwrap()) / 100.0
    }

    fn stop(mut self) {
        Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        self.child.wait().unwrap();
    }
}

struct Process {
    parent: u32,
    ticks: u64,
}

fn processes() -> BTreeMap<u32, Process> {
    fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| {
            let pid: u32 = entry.ok()?.file_name().to_str()?.parse().ok()?;
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
            let fields: Vec<&str> = stat.rsplit(')').next()?.split_whitespace().collect();
            let number = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok());
            let ticks = (11..15).filter_map(number).sum();
            Some((pid, Process { parent: u32::try_from(number(1)?).ok()?, ticks }))
        })
        .collect()
}

fn ticks_below(processes: &BTreeMap<u32, Process>, root: u32) -> u64 {
    let own = processes.get(&root).map_or(0, |process| process.ticks);
    let children = processes.iter().filter(|(_, process)| process.parent == root).map(|(pid, _)| *pid);
    own + children.map(|child| ticks_below(processes, child)).sum::<u64>()
}
