//! `verbale serve` and `verbale demo`: the site and the worker, until Ctrl-C or SIGTERM.

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::FutureExt as _;

use super::ground::{Ground, secret, uuid};
use crate::config::{Clock, Config};
use crate::domain::Person;
use crate::links;
use crate::store::Pool;
use crate::usecase::demo;
use crate::usecase::sign_in::issue_link;
use crate::usecase::start::{self, Kind, Started};
use crate::usecase::token::Token;
use crate::web::{self, App};
use crate::worker::Worker;

/// The moment at which the demonstration's clock begins, unless `VERBALE_CLOCK` says another: the day of the cut-off, at nine.
const DEMONSTRATION_BEGINS: &str = "2005-07-29T09:00:00Z";

/// Serves, plainly.
pub(super) fn serve() -> Result<(), Box<dyn Error>> {
    run(Config::from_env()?, Kind::Plain)
}

/// Serves the demonstration: a rehearsal clock, the historical dates, invented replies.
pub(super) fn demo() -> Result<(), Box<dyn Error>> {
    let mut config = Config::from_env()?;
    if !config.clock.is_rehearsal() {
        config.clock = Clock::rehearsal(DEMONSTRATION_BEGINS.parse::<DateTime<Utc>>()?);
    }
    run(config, Kind::Demonstration { seed: demo::SEED })
}

fn run(config: Config, kind: Kind) -> Result<(), Box<dyn Error>> {
    log_to_stderr(&config.log);
    // Taken first: who cannot listen should not wait for a database to learn it.
    let listener = TcpListener::bind(&config.bind).map_err(|error| format!("cannot listen on {}: {error}", config.bind))?;
    let ground = Ground::open(config)?;
    let served = serve_on(&ground, listener, kind);
    ground.leave();
    served
}

fn serve_on(ground: &Ground, listener: TcpListener, kind: Kind) -> Result<(), Box<dyn Error>> {
    let clock = ground.config.clock;
    let mut connection = ground.connection()?;
    let started = start::start(&mut connection, &ground.catalogue, kind, clock.now(), &mut uuid)?;
    let app = app(ground, &started)?;
    let system = actix_web::rt::System::new();
    // Before the greeting: whoever has read it may stop the program at once.
    let stop = system.block_on(std::future::ready(()).map(|()| stop_asked()));
    greet(&ground.pool, &app, &started)?;
    drop(connection);
    let worker = Worker::start(
        &ground.pool,
        &ground.office()?,
        &(Arc::new(move || clock.now()) as crate::worker::Now),
        &(Arc::new(secret) as crate::worker::Secret),
        ground.config.workers,
    )?;
    let served = system.block_on(until_stopped(app, listener, stop));
    worker.stop();
    Ok(served?)
}

fn app(ground: &Ground, started: &Started) -> Result<App, Box<dyn Error>> {
    let clock = ground.config.clock;
    let (states, register) = ground.register()?;
    Ok(App {
        pool: ground.pool.clone(),
        catalogue: Arc::clone(&ground.catalogue),
        states: Arc::new(states),
        register: Arc::new(register),
        clock: Arc::new(move || clock.now()),
        secrets: Arc::new(|| crate::config::secret().ok()),
        public_url: ground.config.public_url.clone(),
        mail_folder: ground.config.smtp_url.is_none().then(|| ground.config.mail_dir.clone()),
        demonstration: started.demonstration,
    })
}

/// Prints the address, and a link to sign in for an officer and some focal points.
fn greet(pool: &Pool, app: &App, started: &Started) -> Result<(), Box<dyn Error>> {
    let mut connection = pool.get()?;
    let mut out = io::stdout().lock();
    writeln!(out, "Verbale is at {}/", app.public_url)?;
    if started.demonstration {
        writeln!(out, "Demonstration: every reply is invented. The clock is at {}.", app.now().format("%Y-%m-%d %H:%M UTC"))?;
    }
    writeln!(out, "Links to sign in, each good once and for 24 hours:")?;
    for person in std::iter::once(&started.officer).chain(&started.focal_points) {
        let token = Token::new(secret());
        issue_link(&mut connection, person.id, token, app.now())?;
        writeln!(out, "  {:<44} {}{}", whom(app, person), app.public_url, links::sign_in(&token.hex()))?;
    }
    writeln!(out, "Ctrl-C stops it.")?;
    Ok(out.flush()?)
}

fn whom(app: &App, person: &Person) -> String {
    match person.states().first() {
        Some(state) => format!("focal point of {}", app.state_name(*state, crate::domain::Language::En)),
        None => "officer of the secretariat".to_owned(),
    }
}

/// Runs the site until it is told to stop, then lets open requests end.
async fn until_stopped(app: App, listener: TcpListener, stop: impl Future<Output = ()> + 'static) -> io::Result<()> {
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let server = web::server(app, listener, workers)?;
    let handle = server.handle();
    actix_web::rt::spawn(async move {
        stop.await;
        tracing::info!("stopping");
        handle.stop(true).await;
    });
    server.await
}

/// Listens for Ctrl-C and SIGTERM from now on; comes true when one of them has come.
#[cfg(unix)]
fn stop_asked() -> impl Future<Output = ()> {
    use actix_web::rt::signal::unix::{SignalKind, signal};
    let signals = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async move {
        match signals {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                let (interrupt, terminate) = (std::pin::pin!(interrupt.recv()), std::pin::pin!(terminate.recv()));
                futures_util::future::select(interrupt, terminate).await;
            }
            // Without handlers the system's own way of ending applies.
            _ => std::future::pending().await,
        }
    }
}

#[cfg(not(unix))]
async fn stop_asked() {
    // Without a handler the system's own way of ending applies.
    if actix_web::rt::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}

/// Logs to standard error, so that standard output stays for what people asked for.
pub(super) fn log_to_stderr(filter: &str) {
    let filter = tracing_subscriber::EnvFilter::try_new(filter).unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    // A logger that is set already, as in tests, stays.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .try_init();
}
