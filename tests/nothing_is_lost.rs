//! The promise: a letter that was accepted arrives, once, in order, unchanged, although both
//! instances are killed at random moments and letters are posted while they lie dead.
//!
//! The long run is the same with other numbers:
//! `LONGHAND_TEST_KILLS=200 LONGHAND_TEST_LETTERS=500 cargo test --release nothing_is_lost`.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_at_most;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "accepted_letters_arrive_once_whoever_is_killed",
        accepted_letters_arrive_once_whoever_is_killed,
    )]
}

/// One writer's letters in the order they were accepted: the number in the text, and the letter's
/// id where the writer was told one.
type Accepted = Vec<(usize, String)>;

/// What is shared by those who write and the one who kills.
struct Run {
    kills: usize,
    letters: usize,
    posted: AtomicUsize,
}

fn accepted_letters_arrive_once_whoever_is_killed(database: &Database) {
    let number = |name: &str, usual| match std::env::var(name) {
        Ok(text) => text.parse().expect("it is a number"),
        Err(_) => usual,
    };
    let run = Run {
        kills: number("LONGHAND_TEST_KILLS", 12),
        letters: number("LONGHAND_TEST_LETTERS", 40),
        posted: AtomicUsize::new(0),
    };
    let lab = Lab::new(&["a.test", "b.test"]);
    let start = |domain| {
        let setup = lab.prepare(domain, database);
        // Finer, to count what came twice.
        let setup = setup.with_env("RUST_LOG", "info,longhand_federation=debug");
        let setup = setup.with_env("LONGHAND_COURIER_RETRIES", "1,1,1");
        setup.with_env("LONGHAND_COURIER_PROBE", "1").start()
    };
    let (a, b) = (start("a.test"), start("b.test"));
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    // Each has heard of the other: a letter to somebody unknown needs their server awake.
    let first = ada.writes_to(&ben.handle(), "Letter 0 of nobody.");
    ada.sees(&first, "delivered");
    let first = ben.writes_to(&ada.handle(), "Letter 0 of nobody.");
    ben.sees(&first, "delivered");

    let begun = Instant::now();
    let mut drafts = Vec::new();
    let mut by_page = Vec::new();
    let (by_ada, by_ben) = thread::scope(|scope| {
        let killer = scope.spawn(|| kill_and_restart(&run, &[a.clone(), b.clone()]));
        let by_ada = scope.spawn(|| post_by_command(&run, &ada, &ben, "ada"));
        let by_ben = scope.spawn(|| post_by_command(&run, &ben, &ada, "ben"));
        by_page = post_by_page(&run, &ada, &ben, &mut drafts);
        let accepted = (joined(by_ada), joined(by_ben));
        joined(killer);
        accepted
    });
    let last = Instant::now();
    let from_a = Way::new(&ada, &ben);
    let from_b = Way::new(&ben, &ada);
    from_a.check(&[("ada", &by_ada), ("page", &by_page)]);
    from_b.check(&[("ben", &by_ben)]);
    check_drafts(&a, &drafts);
    tell(&run, database, begun, last, &[&from_a, &from_b], &[&a, &b]);
}

#[track_caller]
fn joined<T>(thread: thread::ScopedJoinHandle<'_, T>) -> T {
    match thread.join() {
        Ok(value) => value,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// Kills spread evenly over the letters, each at a random moment; the dead stay dead for a random
/// while.
fn kill_and_restart(run: &Run, instances: &[Instance]) {
    for kill in 0..run.kills {
        let enough = kill * run.letters / run.kills;
        wait_at_most(Duration::from_secs(120), || {
            (run.posted.load(Ordering::Relaxed) >= enough).then_some(())
        });
        thread::sleep(random_while());
        let instance = &instances[random() as usize % instances.len()];
        instance.kill9();
        thread::sleep(random_while());
        instance.start();
    }
}

/// Not a time to wait for something: the moment of a crash is nobody's choice.
fn random_while() -> Duration {
    Duration::from_millis(u64::from(random() % 250))
}

fn random() -> u32 {
    getrandom::u32().expect("the system gives random numbers")
}

fn text(writer: &str, number: usize) -> String {
    format!(
        "Letter {number} of {writer}.\n\nIt has *two* paragraphs, an umlaut (\u{fc}), and {}.",
        "a line that goes on ".repeat(number % 7)
    )
}

/// Posts from the command line, a process for each letter, whoever is dead just now. What is
/// printed is promised.
fn post_by_command(run: &Run, from: &Person, to: &Person, writer: &str) -> Accepted {
    let handle = to.handle();
    let letters = (1..=run.letters * 2 / 5).map(|number| {
        let output = from.posts(&["--to", &handle, "--now"], &text(writer, number));
        let id = output.ok().to_owned();
        run.posted.fetch_add(1, Ordering::Relaxed);
        (number, id)
    });
    letters.collect()
}

/// Posts and keeps drafts in a browser. A page that was cut off promised nothing, so it is tried
/// again with another number; the letter may exist all the same.
fn post_by_page(run: &Run, from: &Person, to: &Person, drafts: &mut Vec<String>) -> Accepted {
    let handle = to.handle();
    let mut accepted = Vec::new();
    let mut number = 0;
    let mut browser = None;
    while accepted.len() < run.letters / 5 {
        number += 1;
        let letter = text("page", number);
        let draft = format!("Draft {number} that is never posted.");
        let tried = catch_unwind(AssertUnwindSafe(|| {
            let browser = browser.get_or_insert_with(|| from.browser());
            let write = |source| {
                [
                    ("to", handle.as_str()),
                    ("source", source),
                    ("rest", "none"),
                ]
            };
            browser.get("/write").expect_status(200);
            let kept = browser.submit("/write", &[&write(&draft)[..], &[("act", "keep")]].concat());
            if kept.status() == 200 && kept.path.contains("draft=") {
                drafts.push(draft.clone());
            }
            browser.get("/write").expect_status(200);
            let page = browser.submit(
                "/write",
                &[&write(&letter)[..], &[("act", "post")]].concat(),
            );
            let id = page.path.strip_prefix("/letters/").map(str::to_owned);
            id.filter(|_| page.status() == 200)
        }));
        match tried {
            Ok(Some(id)) => {
                accepted.push((number, id));
                run.posted.fetch_add(1, Ordering::Relaxed);
            }
            Ok(None) => {}
            Err(_) => browser = None,
        }
    }
    accepted
}

/// One direction: what the writer sees, and what the reader has, both oldest first.
struct Way {
    name: String,
    sent: Vec<Value>,
    received: Vec<Value>,
}

impl Way {
    /// Waits until nothing is under way any more.
    #[track_caller]
    fn new(from: &Person, to: &Person) -> Way {
        let mut sent = Vec::new();
        let done = wait_at_most(Duration::from_secs(180), || {
            sent = in_order(from, "sent");
            let done = sent
                .iter()
                .all(|l| l["state"] != "queued" && l["state"] != "held");
            done.then_some(())
        });
        let name = format!("{} to {}", from.handle(), to.handle());
        assert!(
            done.is_some(),
            "{name}: letters are still under way: {sent:#?}"
        );
        let received = in_order(to, "received");
        Way {
            name,
            sent,
            received,
        }
    }

    #[track_caller]
    fn check(&self, writers: &[(&str, &Accepted)]) {
        let sent = by_uri(&self.sent);
        let received = by_uri(&self.received);
        let name = &self.name;
        assert_eq!(sent.len(), self.sent.len(), "{name}: an id was given twice");
        assert_eq!(
            received.len(),
            self.received.len(),
            "{name}: a letter is there twice"
        );
        for letter in &self.sent {
            assert_eq!(letter["state"], "delivered", "{name}: {letter:#}");
        }
        let missing: Vec<_> = sent
            .keys()
            .filter(|uri| !received.contains_key(*uri))
            .collect();
        assert!(
            missing.is_empty(),
            "{name}: delivered and not there: {missing:?}"
        );
        let invented: Vec<_> = received
            .keys()
            .filter(|uri| !sent.contains_key(*uri))
            .collect();
        assert!(invented.is_empty(), "{name}: never sent: {invented:?}");
        for (uri, letter) in &received {
            assert_eq!(
                letter["content"], sent[uri]["content"],
                "{name}: {uri} changed"
            );
        }
        for (writer, accepted) in writers {
            self.check_order(writer, accepted);
        }
    }

    /// Everything one writer was promised is there, in the order they posted it.
    #[track_caller]
    fn check_order(&self, writer: &str, accepted: &Accepted) {
        let mut place = 0;
        for (number, id) in accepted {
            let sent = self.sent.iter().find(|letter| letter["id"] == id.as_str());
            let sent = sent.unwrap_or_else(|| panic!("{}: {writer} {number} is lost", self.name));
            assert_eq!(
                sent["source"].as_str().map(str::trim),
                Some(text(writer, *number).trim())
            );
            let arrived = self.received.iter().position(|l| l["uri"] == sent["uri"]);
            let arrived = arrived.expect("looked at before");
            assert!(
                arrived >= place,
                "{}: {writer} {number} overtook the one posted before it",
                self.name
            );
            place = arrived;
        }
    }
}

fn by_uri(letters: &[Value]) -> BTreeMap<&str, &Value> {
    letters
        .iter()
        .map(|letter| (letter["uri"].as_str().expect("a letter has a uri"), letter))
        .collect()
}

fn in_order(person: &Person, direction: &str) -> Vec<Value> {
    let mut letters = person.letters();
    letters.retain(|letter| letter["direction"] == direction);
    letters.reverse();
    letters
}

#[track_caller]
fn check_drafts(instance: &Instance, drafts: &[String]) {
    let kept = instance
        .database()
        .texts("select source as value from drafts");
    for draft in drafts {
        assert!(
            kept.iter().any(|kept| kept.trim() == draft),
            "{draft:?} is lost: {kept:?}"
        );
    }
}

/// The figures of a run. Kept off the usual output: the harness shows tests, not numbers.
fn tell(
    run: &Run,
    database: &Database,
    begun: Instant,
    last: Instant,
    ways: &[&Way],
    instances: &[&Instance],
) {
    if std::env::var("LONGHAND_TEST_KILLS").is_err() {
        return;
    }
    let all = begun.elapsed().as_secs_f64();
    let after = last.elapsed().as_secs_f64();
    let letters: usize = ways.iter().map(|way| way.received.len() - 1).sum();
    let again = |words| -> usize {
        let logs = instances.iter().map(|instance| instance.log());
        logs.map(|log| log.matches(words).count()).sum()
    };
    let kind = match database {
        Database::Sqlite => "SQLite",
        Database::Postgres(_) => "PostgreSQL",
    };
    println!(
        "{kind}: {} kills, {letters} letters in {all:.1} s ({:.1} a second), the last {after:.1} s \
         after the last post; {} restarts found deliveries under way, {} tries failed and were \
         repeated, {} letters came a second time and were known",
        run.kills,
        letters as f64 / all,
        again("are taken up again"),
        again("Not delivered yet"),
        again("came again"),
    );
}
