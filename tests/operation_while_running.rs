//! An instance while it runs: its database goes away and comes back, it is asked to stop, it keeps
//! secrets out of its log.

use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use crate::operation::one_line;
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::http::{RawResponse, read_response, request};
use crate::support::lab::Lab;
use crate::support::logs::Log;
use crate::support::peer_server::Answer;
use crate::support::postgres::PostgresServer;
use crate::support::process::{Process, run};
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::{DEADLINE, wait_until};

pub fn tests() -> Vec<Test> {
    vec![
        Test::with_own_postgres("postgres_down_at_the_start", postgres_down_at_the_start),
        Test::with_own_postgres(
            "postgres_stops_and_comes_back",
            postgres_stops_and_comes_back,
        ),
        Test::on_both("a_stop_lets_requests_end", a_stop_lets_requests_end),
        Test::on_both("a_stop_lets_deliveries_end", a_stop_lets_deliveries_end),
        Test::on_both("the_log_keeps_secrets", the_log_keeps_secrets),
        Test::once("the_demo_tidies_up", the_demo_tidies_up),
    ]
}

fn postgres_down_at_the_start() {
    let server = PostgresServer::create();
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::on(&server)).unstarted();
    server.stop();
    let begun = Instant::now();
    for command in [&["serve"][..], &["migrate"], &["delivery", "list"]] {
        let output = a.command(command, "");
        one_line(&output, &["PostgreSQL", "LONGHAND_DATABASE_URL"]);
        let said = &output.stderr;
        assert!(!said.contains("?.") && !said.contains(".."), "{said}");
    }
    assert!(
        begun.elapsed() < Duration::from_secs(30),
        "{:?}",
        begun.elapsed()
    );
    server.start();
    a.start();
}

fn postgres_stops_and_comes_back() {
    let server = PostgresServer::create();
    let lab = Lab::new(&["a.test", "b.test", "peer.test"]);
    let setup = lab.prepare("a.test", &Database::on(&server));
    let a = setup.with_env("LONGHAND_COURIER_RETRIES", "1,1,1").start();
    let setup = lab.prepare("b.test", &Database::sqlite());
    let b = setup.with_env("LONGHAND_COURIER_RETRIES", "1,1,1").start();
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    ben.writes_to(&ada.handle(), "Before it stopped.");
    ada.receives("Before it stopped");
    let mut browser = ada.browser();
    let before = bo.create_direct(&[&ada.actor_id()], "<p>Seen before.</p>");
    bo.sends(&a, "/inbox", &before).expect_status(202);

    let ada_id = ada.actor_id();
    server.stop();
    let letter = bo.create_direct(&[&ada_id], "<p>While it was away.</p>");
    let document = [("Accept", "application/activity+json")];
    let not_now = |answer: RawResponse| {
        assert!(answer.header("retry-after").is_some(), "{answer:?}");
        answer.expect_status(503);
    };
    // Each waits a while for the database before it says so: all at once.
    thread::scope(|scope| {
        scope.spawn(|| not_now(a.get("/readyz", &[])));
        scope.spawn(|| not_now(browser.get("/").response));
        scope.spawn(|| not_now(bo.sends(&a, "/inbox", &letter)));
        scope.spawn(|| not_now(bo.sends(&a, "/u/ada/inbox", &letter)));
        scope.spawn(|| not_now(a.get("/.well-known/webfinger?resource=acct:ada@a.test", &[])));
        scope.spawn(|| not_now(a.get("/u/ada", &document)));
        a.get("/healthz", &[]).expect_status(200);
        one_line(&a.command(&["letter", "list", "ada"], ""), &["PostgreSQL"]);
    });
    // A letter posted elsewhere meanwhile waits there.
    ben.writes_to(&ada.handle(), "Posted meanwhile.");
    wait_until("b.test has tried in vain", || {
        b.log().contains("Not delivered yet").then_some(())
    });

    server.start();
    wait_until("it is ready again", || {
        (a.get("/readyz", &[]).status == 200).then_some(())
    });
    bo.sends(&a, "/inbox", &letter).expect_status(202);
    ada.receives("While it was away");
    ada.receives("Posted meanwhile");
    let answer = ada.writes_to(&ben.handle(), "And back.");
    ada.sees(&answer, "delivered");
    ben.receives("And back");
    browser.get("/").expect_status(200);
    let told = a.log().matches("cannot be opened").count();
    assert!(told <= 3, "an outage is told {told} times");
    a.stop();
}

fn a_stop_lets_requests_end(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.account("ada");
    let mut browser = ada.browser();
    browser.get("/write").expect_status(200);
    let token = browser.page().forms();
    let form = token.iter().find(|form| form.action == "/write").unwrap();
    let mut form = form.clone();
    form.set("to", "@nobody@a.test");
    form.set("source", "Kept in the last moment.");
    form.set("act", "keep");
    let fields: Vec<(&str, &str)> = form
        .values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let body = crate::support::form::encoded(&fields);
    let cookies = browser.cookies();
    let headers = [
        ("Host", "a.test"),
        ("X-Forwarded-Proto", "https"),
        ("Origin", "https://a.test"),
        ("Sec-Fetch-Site", "same-origin"),
        ("Cookie", &cookies),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let whole = request("POST", "/write", &headers, body.as_bytes());
    let (first, last) = whole.split_at(whole.len() - 10);
    let mut connection = TcpStream::connect(a.address()).unwrap();
    connection.write_all(first).unwrap();
    // Only what the server has begun to read is under way.
    a.get("/healthz", &[]).expect_status(200);
    let answer = stop_meanwhile(&a, || {
        connection.write_all(last).unwrap();
        read_response(&mut BufReader::new(&connection), false).unwrap()
    });
    assert_eq!(answer.status, 303, "{answer:?}");
    let drafts = a.database().texts("select source as value from drafts");
    assert_eq!(drafts, ["Kept in the last moment."]);
}

fn a_stop_lets_deliveries_end(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    peer.answers(Answer::status(202).slowly(Duration::from_secs(1)));
    let id = ada.writes_to(&bo.handle(), "On its way at the stop.");
    wait_until("the letter is on its way", || {
        (!peer.taken().is_empty()).then_some(())
    });
    stop_meanwhile(&a, || ());
    let state = format!(
        "select state as value from deliveries where dispatch_id in \
         (select id from dispatches where subject_id = {id})"
    );
    assert_eq!(a.database().texts(&state), ["delivered"]);
    assert_eq!(peer.taken().len(), 1);
    a.start();
    ada.sees(&id, "delivered");
    assert_eq!(peer.taken().len(), 1);
}

/// Does something once the instance knows that it is to stop and before it has stopped.
#[track_caller]
fn stop_meanwhile<T>(instance: &Instance, act: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        let stopping = scope.spawn(|| instance.stop());
        wait_until("it is asked to stop", || {
            instance.log().contains("Stopping").then_some(())
        });
        let done = act();
        stopping.join().expect("it ends with status 0");
        done
    })
}

fn the_log_keeps_secrets(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test", "peer.test"]);
    let start = |domain| {
        lab.prepare(domain, database)
            .with_env("RUST_LOG", "trace")
            .start()
    };
    let (a, b) = (start("a.test"), start("b.test"));
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    let text = "the-word-nobody-may-see";
    let id = ada.writes_to(&ben.handle(), text);
    ben.receives(text);
    ada.sees(&id, "delivered");
    bo.writes_to(&ada, &format!("<p>{text}</p>"))
        .1
        .expect_status(202);
    peer.answers(Answer::status(403));
    let returned = ada.writes_to(&bo.handle(), text);
    ada.sees(&returned, "returned");
    let mut browser = ada.browser();
    browser.get("/write").expect_status(200);
    let fields = [
        ("to", ben.handle()),
        ("source", text.to_owned()),
        ("act", "keep".to_owned()),
    ];
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    browser.submit("/write", &fields).expect_status(200);
    let mut stranger = Browser::new(&a);
    stranger.get("/sign-in").expect_status(200);
    let wrong = "a password that is wrong";
    stranger.submit("/sign-in", &[("name", "ada"), ("password", wrong)]);

    let secret = browser.cookies();
    let session = secret.split('=').next_back().unwrap_or_default();
    assert!(session.len() > 20, "{secret}");
    let keys = a
        .database()
        .texts("select private_key_pem as value from keys");
    let hashes = a
        .database()
        .texts("select password_hash as value from accounts");
    let listed = a.command(&["delivery", "list", "--json"], "");
    let logs = [a.log(), b.log(), listed.stderr, listed.stdout];
    for log in &logs {
        let key_lines = keys.iter().flat_map(|key| key.lines().skip(1).take(3));
        let mut secrets = vec![text, wrong, ada.password(), ben.password(), session];
        secrets.push("PRIVATE KEY");
        secrets.extend(key_lines);
        secrets.extend(hashes.iter().map(String::as_str));
        for secret in secrets {
            let line = log.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{secret:?} is told: {line:?}");
        }
    }
    assert!(a.log().len() > 1000, "nothing was logged at all");
}

fn the_demo_tidies_up() {
    let folder = tempfile::tempdir().unwrap();
    let is_empty = || folder.path().read_dir().unwrap().next().is_none();
    let demo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_longhand"));
        command.arg("demo").args(arguments);
        command.env("TMPDIR", folder.path());
        command
    };
    let once = run(&mut demo(&["--once"]), "", DEADLINE);
    for said in [
        "1 of 1 places free",
        "Ben's letterbox: your letter to write, to Ada",
        "Ada's letterbox: waiting for Ben",
        "Ada has no place free just now",
        "One place, in spring",
        "All of it travelled",
    ] {
        assert!(once.ok().contains(said), "{said}\n{once:?}");
    }
    assert!(once.stdout.contains("peak memory"), "{once:?}");
    assert!(
        !once.stdout.contains("/sign-in"),
        "nobody is there any more"
    );
    assert!(is_empty());

    let log = Log::new("demo");
    let mut staying = Process::start(&mut demo(&[]), &log);
    wait_until("the demo invites", || {
        log.text().contains("Open both in a browser").then_some(())
    });
    assert!(log.text().contains("/sign-in"));
    assert!(!is_empty());
    let ended = staying.end_by("TERM", DEADLINE);
    assert!(ended.is_some_and(|status| status.success()), "{ended:?}");
    assert!(is_empty(), "the letters of the demo are left behind");
}
