//! How long pages and lists take, and how much memory their server needs, on an instance with years of
//! letters in it, on SQLite and on PostgreSQL (where the tests would find it):
//!
//! `cargo bench --bench pages [-- PEOPLE CORRESPONDENCES LETTERS]`
//!
//! Each request is one of somebody else, over a connection of its own: first one after the other, then
//! at a steady pace whether or not the ones before were answered. The floor is what the same server
//! answers without any query, and at the pace a file that weighs about what a page does.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark that cannot go on should panic, and say where"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "it stands outside: it asks clock and environment as any program does"
)]
#![allow(
    unreachable_pub,
    reason = "the support of the tests is shared, and nothing is reachable from outside"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use chrono::{NaiveDateTime, Utc};
use longhand_mentoring::letterbox;
use longhand_storage::database::Database as Storage;
use longhand_storage::error::Error;
use longhand_storage::ids::PersonId;
use longhand_storage::people;
use longhand_storage::sessions::{self, Session};
use sha2::{Digest, Sha256};

use support::database::Database;
use support::lab::Lab;
use support::postgres;
use support::server::Instance;

const DOMAIN: &str = "bench.test";

/// How many requests are counted for each page, after some that are not.
const REQUESTS: usize = 200;
const BEFORE: usize = 20;

/// How many requests are made in a second, whether the ones before were answered or not.
const PACE: u32 = 50;

/// How many are counted for each page at that pace.
const AT_PACE: usize = 1000;

/// How many of them may be under way at once.
const ASKERS: usize = 16;

/// How long making it all up may take.
const PATIENCE: Duration = Duration::from_secs(3600);

const TOPICS: [&str; 4] = ["Rust", "Testing", "SQL", "Accessibility"];
const TEXTS: [&str; 4] = ["review", "pro", "mara", "learn"];

fn main() {
    let numbers: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument.parse::<u32>().is_ok())
        .collect();
    measure("SQLite", &Database::sqlite(), &numbers);
    if postgres::is_to_be_had() {
        measure("PostgreSQL", &Database::postgres(), &numbers);
        postgres::stop_shared();
    }
}

/// Somebody signed in, and one of their correspondences.
struct Visitor {
    id: PersonId,
    cookie: String,
    correspondence: String,
    /// A letter to them, which they may answer.
    letter: String,
}

fn measure(what: &str, database: &Database, numbers: &[String]) {
    let lab = Lab::new(&[DOMAIN]);
    // Nothing is due by the date, and nobody elsewhere is to be asked for directories.
    let setup = lab
        .prepare(DOMAIN, database)
        .with_env("LONGHAND_ROLES", "web,courier");
    let instance = setup.unstarted();
    let begun = Instant::now();
    let mut arguments = vec!["generate"];
    for (option, number) in ["--people", "--correspondences", "--letters"]
        .iter()
        .zip(numbers)
    {
        arguments.extend([*option, number.as_str()]);
    }
    let made = instance.command_within(&arguments, "", PATIENCE);
    println!("\n{what}\n{}", made.ok().lines().next().unwrap_or_default());
    println!(
        "made up in {:.0} s, {} MB",
        begun.elapsed().as_secs_f32(),
        size(&instance, database)
    );
    let visitors = visitors(&instance);
    instance.start();
    let at_first = memory(&instance);
    let page = |name: &str, path: &dyn Fn(usize, &Visitor) -> String| {
        let mut bytes = 0;
        let times = times(&visitors, |number, visitor| {
            let headers = [("Cookie", visitor.cookie.as_str())];
            let response = instance
                .get(&path(number, visitor), &headers)
                .expect_status(200);
            bytes += response.body.len();
        });
        report(name, times, bytes, REQUESTS + BEFORE);
    };
    page("floor (/healthz)", &|_, _| "/healthz".to_owned());
    page("letterbox", &|_, _| "/".to_owned());
    page("correspondence", &|_, visitor| {
        format!("/correspondences/{}", visitor.correspondence)
    });
    page("directory search", &|number, _| {
        let (topic, text) = (TOPICS[number % 4], TEXTS[number / 4 % 4]);
        format!("/directory?topic={topic}&language=en&q={text}")
    });
    page("directory, all", &|_, _| "/directory".to_owned());
    paced(&instance, &visitors);
    let storage = open(&instance);
    let turns = times(&visitors, |_, visitor| {
        let now = Utc::now().naive_utc();
        let found = storage.read_now(|conn| letterbox::of(conn, visitor.id, None, now));
        found.unwrap();
    });
    report("turn list, no HTTP", turns, 0, REQUESTS);
    println!(
        "memory of the server: {at_first} MB at first, {} MB at most",
        memory(&instance)
    );
}

/// The main pages at the steady pace.
fn paced(instance: &Instance, visitors: &[Visitor]) {
    println!("at {PACE} requests a second, each counted from when it was due:");
    let front = instance.get("/sign-in", &[]).expect_status(200).text();
    let styles = front.split('"').find(|word| word.ends_with(".css"));
    let styles = styles.expect("a page has its styles").to_owned();
    let page = |name: &str, path: &(dyn Fn(usize, &Visitor) -> String + Sync)| {
        let (times, bytes) = at_pace(visitors, |number, visitor| {
            let headers = [("Cookie", visitor.cookie.as_str())];
            let response = instance
                .get(&path(number, visitor), &headers)
                .expect_status(200);
            response.body.len()
        });
        report(name, times, bytes, AT_PACE);
    };
    page("floor (the styles)", &|_, _| styles.clone());
    let (times, bytes) = at_pace(visitors, |_, _| {
        instance.get("/", &[]).expect_status(200).body.len()
    });
    report("front page", times, bytes, AT_PACE);
    page("letterbox", &|_, _| "/".to_owned());
    page("correspondence", &|_, visitor| {
        format!("/correspondences/{}", visitor.correspondence)
    });
    page("writing desk", &|_, visitor| {
        format!("/write?answer={}", visitor.letter)
    });
    page("directory search", &|number, _| {
        let (topic, text) = (TOPICS[number % 4], TEXTS[number / 4 % 4]);
        format!("/directory?topic={topic}&language=en&q={text}")
    });
    page("settings", &|_, _| "/me/settings".to_owned());
    page("floor, once more", &|_, _| styles.clone());
}

/// How long each request took from the moment it was due, the shortest first, and the bytes of all.
fn at_pace(
    visitors: &[Visitor],
    ask: impl Fn(usize, &Visitor) -> usize + Sync,
) -> (Vec<Duration>, usize) {
    let next = AtomicUsize::new(0);
    let begun = Instant::now() + Duration::from_millis(100);
    let asker = || {
        let (mut times, mut bytes) = (Vec::new(), 0);
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= BEFORE + AT_PACE {
                return (times, bytes);
            }
            let due = begun + Duration::from_secs(1) / PACE * u32::try_from(number).unwrap();
            std::thread::sleep(due.saturating_duration_since(Instant::now()));
            let size = ask(number, &visitors[number % visitors.len()]);
            if number >= BEFORE {
                times.push(due.elapsed());
                bytes += size;
            }
        }
    };
    let mut all = (Vec::new(), 0);
    std::thread::scope(|scope| {
        let askers: Vec<_> = (0..ASKERS).map(|_| scope.spawn(asker)).collect();
        for asker in askers {
            let (times, bytes) = asker.join().unwrap();
            all.0.extend(times);
            all.1 += bytes;
        }
    });
    all.0.sort();
    all
}

/// People of this instance who have letters, spread over all of them, each signed in.
fn visitors(instance: &Instance) -> Vec<Visitor> {
    let pairs = instance.database().texts(
        "select username || ' ' || cast(min(participants.correspondence_id) as text) || ' ' || \
         cast(max(letters.id) as text) as value from people \
         join participants on participants.person_id = people.id \
         join letters on letters.correspondence_id = participants.correspondence_id \
         and letters.deleted_at is null \
         join letter_recipients on letter_recipients.letter_id = letters.id \
         and letter_recipients.person_id = people.id and letter_recipients.state = 'arrived' \
         join correspondences on correspondences.id = letters.correspondence_id \
         and correspondences.closed_at is null \
         where local group by username order by username",
    );
    let wanted = REQUESTS + BEFORE;
    let step = (pairs.len() / wanted).max(1);
    let storage = open(instance);
    let now = Utc::now().naive_utc();
    let signed_in = storage.write_now(|conn| {
        let mut visitors = Vec::new();
        for pair in pairs.iter().step_by(step).take(wanted) {
            let facts: Vec<&str> = pair.split(' ').collect();
            let [name, correspondence, letter] = facts[..] else {
                panic!("not three words: {pair}")
            };
            let person = people::find_by_handle(conn, name, DOMAIN)?.unwrap();
            let token = format!("token-of-{name}");
            sessions::insert(conn, &session(person.id, &token, now))?;
            visitors.push(Visitor {
                id: person.id,
                cookie: format!("__Host-longhand={token}"),
                correspondence: correspondence.to_owned(),
                letter: letter.to_owned(),
            });
        }
        Ok::<_, Error>(visitors)
    });
    signed_in.unwrap()
}

fn open(instance: &Instance) -> Storage {
    Storage::open(&instance.database().url().parse().unwrap()).unwrap()
}

fn session(person: PersonId, token: &str, now: NaiveDateTime) -> Session {
    let hash = Sha256::digest(token.as_bytes());
    Session {
        token_hash: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
        person_id: person,
        form_token: token.to_owned(),
        agent: "bench".to_owned(),
        created_at: now,
        seen_at: now,
        expires_at: now + Duration::from_secs(86_400),
    }
}

/// How long each takes, one after the other, the shortest first.
fn times(visitors: &[Visitor], mut ask: impl FnMut(usize, &Visitor)) -> Vec<Duration> {
    let mut times = Vec::with_capacity(REQUESTS);
    for (number, visitor) in visitors.iter().cycle().take(BEFORE + REQUESTS).enumerate() {
        let begun = Instant::now();
        ask(number, visitor);
        if number >= BEFORE {
            times.push(begun.elapsed());
        }
    }
    times.sort();
    times
}

fn report(name: &str, times: Vec<Duration>, bytes: usize, requests: usize) {
    let at = |percent: usize| times[(times.len() * percent / 100).min(times.len() - 1)];
    println!(
        "{name:20} median {:6.2} ms   p99 {:6.2} ms   {:5.1} kB",
        at(50).as_secs_f64() * 1000.0,
        at(99).as_secs_f64() * 1000.0,
        bytes as f64 / requests as f64 / 1000.0,
    );
}

/// The most memory the server ever had, in MB.
fn memory(instance: &Instance) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", instance.pid())).unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmHWM:"))
        .unwrap();
    let kilobytes: u64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kilobytes / 1024
}

/// How large the database is, in MB; PostgreSQL's is also cleaned up, as it does by itself within minutes.
fn size(instance: &Instance, database: &Database) -> u64 {
    let bytes: u64 = match database {
        Database::Sqlite => std::fs::metadata(instance.folder().join("longhand.db"))
            .unwrap()
            .len(),
        Database::Postgres(_) => {
            instance.database().execute("vacuum analyze");
            let sizes = instance.database().texts(
                "select cast(sum(pg_total_relation_size(oid)) as text) as value from pg_class \
                 where relkind = 'r' and relnamespace = current_schema()::regnamespace",
            );
            sizes[0].parse().unwrap()
        }
    };
    bytes / 1_000_000
}
