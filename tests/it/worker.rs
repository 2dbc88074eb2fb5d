//! The worker: it delivers and schedules by itself, beside others, and ends when told.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use verbale::store::letter;
use verbale::usecase::request_link::request_link;
use verbale::worker::{Now, Secret, Worker};

use crate::harness::database::Database;
use crate::harness::post::{self, Received};
use crate::harness::world::{cycle, focal_point, invite, moment};

fn now() -> Now {
    Arc::new(|| moment("2005-06-29"))
}

fn secret() -> Secret {
    let number = AtomicU64::new(1);
    Arc::new(move || {
        let mut secret = [9; 32];
        secret[..8].copy_from_slice(&number.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        secret
    })
}

fn wait_for(what: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(30);
    while !what() {
        assert!(Instant::now() < until, "it did not happen");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn two_workers_write_and_send_what_is_due_once_and_end_at_once() {
    let database = Database::new();
    let mut connection = database.connect();
    cycle(&mut connection);
    for code in ["MAR", "FRA", "CHL", "TGO", "JPN", "RUS", "EGY", "CHN", "PER", "ZAF"] {
        invite(&mut connection, code, &["convention"]);
        focal_point(&mut connection, code, "Focal Point", &["convention"]);
    }
    let (memory, office) = post::memory();
    let secret = secret();
    let pools = [database.pool(4), database.pool(4)];
    let workers: Vec<_> = pools.iter().map(|pool| Worker::start(pool, &office, &now(), &secret, 2).unwrap()).collect();
    wait_for(|| memory.letters().len() >= 10);
    let asked = focal_point(&mut connection, "KEN", "Wanjiru Kamau", &["convention"]);
    request_link(&mut connection, &asked.email, moment("2005-06-29")).unwrap();
    workers[0].wake();
    wait_for(|| memory.letters().len() >= 11);
    let before = Instant::now();
    for worker in workers {
        worker.stop();
    }
    assert!(before.elapsed() < Duration::from_secs(1), "the workers took {:?} to end", before.elapsed());
    let letters = Received::read_all(&memory.letters());
    let readers: BTreeSet<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!((letters.len(), readers.len()), (11, 11));
    assert_eq!(letter::waiting(&mut connection).unwrap(), 0);
}

#[test]
fn a_worker_outlives_a_database_that_goes_away() {
    let database = Database::new();
    let mut connection = database.connect();
    let asked = focal_point(&mut connection, "KEN", "Wanjiru Kamau", &["convention"]);
    let (memory, office) = post::memory();
    let worker = Worker::start(&database.pool(2), &office, &now(), &secret(), 1).unwrap();
    let cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    diesel::RunQueryDsl::execute(diesel::sql_query(cut), &mut connection).unwrap();
    request_link(&mut connection, &asked.email, moment("2005-06-29")).unwrap();
    wait_for(|| memory.letters().len() == 1);
    worker.stop();
}
