//! The loop behind the pages: plain threads that deliver the letters that are due, write the reminders whose day has come, and sweep out what
//! has expired. What a letter is and when it is due is left to `usecase`; several processes may run it at once on one database.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::mail::PostOffice;
use crate::store::{self, Connection, Pool, session};
use crate::usecase::{self, deliver, remind};

/// How long a thread rests when nothing is due.
const PAUSE: Duration = Duration::from_secs(2);
/// How often the schedule of reminders is read.
const SCHEDULE_EVERY: Duration = Duration::from_mins(1);
/// How often expired sessions and links are removed.
const SWEEP_EVERY: Duration = Duration::from_hours(1);
/// How long [`Worker::stop`] waits for a letter that is on its way. A letter left so goes out again when its lease has run out.
const STOP_PATIENCE: Duration = Duration::from_secs(10);

/// What is now.
pub type Now = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;
/// 32 random bytes.
pub type Secret = Arc<dyn Fn() -> [u8; 32] + Send + Sync>;

/// The threads, until they are stopped.
#[derive(Debug)]
pub struct Worker {
    signal: Arc<Signal>,
    threads: Vec<JoinHandle<()>>,
}

/// What the threads share.
#[derive(Debug, Default)]
struct Signal {
    stopped: AtomicBool,
    timetable: Mutex<Timetable>,
    wake: Condvar,
    /// Held only to wait on `wake`; never while a database is spoken to.
    rest: Mutex<()>,
}

/// When a thread of this process last did what needs doing once.
#[derive(Debug, Default)]
struct Timetable {
    scheduled: Option<Instant>,
    swept: Option<Instant>,
}

/// What one thread works with.
struct Hand {
    pool: Pool,
    office: PostOffice,
    now: Now,
    secret: Secret,
    signal: Arc<Signal>,
}

impl Worker {
    /// Starts `threads` threads.
    ///
    /// # Errors
    /// If the system gives no thread; those that it gave end.
    pub fn start(pool: &Pool, office: &PostOffice, now: &Now, secret: &Secret, threads: usize) -> io::Result<Self> {
        let mut worker = Self { signal: Arc::default(), threads: Vec::new() };
        for number in 1..=threads {
            let hand = Hand {
                pool: pool.clone(),
                office: office.clone(),
                now: Arc::clone(now),
                secret: Arc::clone(secret),
                signal: Arc::clone(&worker.signal),
            };
            let spawned = thread::Builder::new().name(format!("worker-{number}")).spawn(move || hand.work());
            match spawned {
                Ok(thread) => worker.threads.push(thread),
                Err(error) => {
                    worker.stop();
                    return Err(error);
                }
            }
        }
        Ok(worker)
    }

    /// Says that a letter was written, so that nobody has to wait for it.
    pub fn wake(&self) {
        self.signal.wake.notify_all();
    }

    /// Ends the threads: at once where they rest, after its letter where one is being sent, but waits at most 10 seconds for it.
    pub fn stop(self) {
        self.signal.stopped.store(true, Ordering::SeqCst);
        let until = Instant::now() + STOP_PATIENCE;
        while self.threads.iter().any(|thread| !thread.is_finished()) && Instant::now() < until {
            self.signal.wake.notify_all();
            thread::sleep(Duration::from_millis(10));
        }
        for thread in self.threads.into_iter().filter(JoinHandle::is_finished) {
            if thread.join().is_err() {
                tracing::error!("a thread of the worker had ended by a panic");
            }
        }
    }
}

impl Signal {
    fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    fn timetable(&self) -> MutexGuard<'_, Timetable> {
        self.timetable.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is this thread's turn at something that needs doing once in a while, which it then is for no other.
    fn turn(&self, last: fn(&mut Timetable) -> &mut Option<Instant>, every: Duration) -> bool {
        let mut timetable = self.timetable();
        let last = last(&mut timetable);
        let turn = last.is_none_or(|last| last.elapsed() >= every);
        if turn {
            *last = Some(Instant::now());
        }
        turn
    }

    fn rest(&self) {
        let guard = self.rest.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.is_stopped() {
            // Waking early does no harm: the outbox is looked at once more.
            drop(self.wake.wait_timeout(guard, PAUSE));
        }
    }
}

impl Hand {
    fn work(&self) {
        while !self.signal.is_stopped() {
            if let Err(error) = self.round() {
                tracing::error!(%error, "the worker could not do its round");
            }
            self.signal.rest();
        }
    }

    fn round(&self) -> usecase::Result<()> {
        let mut connection = self.pool.get()?;
        if self.signal.turn(|timetable| &mut timetable.scheduled, SCHEDULE_EVERY) {
            schedule(&mut connection, (self.now)())?;
        }
        if self.signal.turn(|timetable| &mut timetable.swept, SWEEP_EVERY) {
            session::sweep(&mut connection, (self.now)())?;
        }
        self.deliver(&mut connection)
    }

    fn deliver(&self, connection: &mut Connection) -> usecase::Result<()> {
        let mut secret = || (self.secret)();
        while !self.signal.is_stopped() {
            match deliver::deliver_one(connection, (self.now)(), &self.office, &mut secret)? {
                None => break,
                // What the server said stands in the outbox; it may name people.
                Some(deliver::Outcome::Postponed { until, .. }) => {
                    tracing::warn!(%until, "a letter was not taken and is put off");
                }
                Some(deliver::Outcome::Failed(_)) => tracing::error!("a letter was given up"),
                Some(deliver::Outcome::Sent | deliver::Outcome::Dropped(_)) => {}
            }
        }
        Ok(())
    }
}

/// Writes the reminders of every open cycle whose day has come, unless another process is at it.
///
/// # Errors
/// The database's.
pub fn schedule(connection: &mut Connection, now: DateTime<Utc>) -> usecase::Result<()> {
    store::transaction(connection, |connection| {
        if !store::try_schedule_lock(connection)? {
            return Ok(());
        }
        for cycle in store::cycle::all(connection)? {
            let plan = remind::plan(connection, &cycle, now.date_naive())?;
            let letters = remind::write(connection, &plan, now)?;
            if letters > 0 {
                tracing::info!(cycle = cycle.number, letters, unreachable = plan.unreachable.len(), "reminders written");
            }
        }
        Ok(())
    })
}
