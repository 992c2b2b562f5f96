//! The post bag when a host is away: everything arrives once it is back, in order, once; and when
//! several couriers carry at the same time.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer::Peer;
use crate::support::peer_server::Answer;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::{wait_at_most, wait_until};

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("all_arrive_after_an_outage", all_arrive_after_an_outage),
        Test::on_both("an_instance_comes_back", an_instance_comes_back),
        Test::on_both("a_busy_host_says_when", a_busy_host_says_when),
        Test::on_both(
            "a_letter_from_there_ends_the_pause",
            a_letter_from_there_ends_the_pause,
        ),
        Test::on_both(
            "a_pause_is_of_where_the_post_goes",
            a_pause_is_of_where_the_post_goes,
        ),
        Test::on_both("a_keeper_ends_the_pause", a_keeper_ends_the_pause),
        Test::on_both("couriers_share_the_work", couriers_share_the_work),
    ]
}

/// The numbers of the letters a peer has taken, in the order of taking.
fn numbers(peer: &Peer) -> Vec<usize> {
    let taken = peer.taken();
    let contents = taken.iter().map(|request| {
        let activity = request.json();
        activity["object"]["content"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    });
    contents
        .map(|content| {
            let (_, rest) = content
                .split_once("Number ")
                .expect("a letter has a number");
            rest.split('.').next().unwrap_or_default().parse().unwrap()
        })
        .collect()
}

fn paused(a: &Instance) -> Option<DateTime<Utc>> {
    let sql = "select cast(paused_until as text) as value from instances \
               where host = 'peer.test' and paused_until is not null";
    let until = a.database().texts(sql).pop()?;
    let until = until.replace(' ', "T") + "Z";
    Some(until.parse().unwrap())
}

fn all_arrive_after_an_outage(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let setup = lab
        .prepare("a.test", database)
        .with_env("LONGHAND_COURIER_RETRIES", "1,1,1");
    let a = setup.with_env("LONGHAND_COURIER_PROBE", "1").start();
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    let first = ada.writes_to(&bo.handle(), "Number 0.");
    ada.sees(&first, "delivered");
    peer.answers(Answer::drop_connection());
    let letters: Vec<String> = (1..=20)
        .map(|number| ada.writes_to(&bo.handle(), &format!("Number {number}.")))
        .collect();
    // Long enough that the host counts as away.
    wait_until("the host is left alone", || paused(&a));
    assert_eq!(numbers(&peer), [0]);
    peer.answers(Answer::status(202));
    ada.sees(&letters[19], "delivered");
    assert_eq!(numbers(&peer), (0..=20).collect::<Vec<_>>());
    let later = ada.letters();
    assert!(
        later.iter().all(|letter| letter["state"] == "delivered"),
        "{later:#?}"
    );
    assert_eq!(paused(&a), None);
}

fn an_instance_comes_back(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let setup = lab
        .prepare("a.test", database)
        .with_env("LONGHAND_COURIER_RETRIES", "1,1,1");
    let a = setup.with_env("LONGHAND_COURIER_PROBE", "1").start();
    let b = lab.instance("b.test", database);
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    let first = ada.writes_to(&ben.handle(), "Number 0.");
    ada.sees(&first, "delivered");
    b.stop();
    let mut letters: Vec<String> = (1..=10)
        .map(|number| ada.writes_to(&ben.handle(), &format!("Number {number}.")))
        .collect();
    wait_until("several tries were in vain", || {
        (a.log().matches("Not delivered yet").count() >= 3).then_some(())
    });
    // Nothing of it hangs on this process either.
    a.kill9();
    letters.extend((11..=20).map(|n| ada.writes_to(&ben.handle(), &format!("Number {n}."))));
    b.start();
    a.start();
    ada.sees(&letters[19], "delivered");
    let mut received: Vec<String> = ben
        .letters()
        .iter()
        .map(|letter| letter["content"].as_str().unwrap_or_default().to_owned())
        .collect();
    received.reverse();
    let expected: Vec<String> = (0..=20).map(|number| format!("Number {number}.")).collect();
    assert_eq!(received.len(), expected.len(), "{received:#?}");
    for (received, expected) in received.iter().zip(&expected) {
        assert!(
            received.contains(expected),
            "{received} in the place of {expected}"
        );
    }
}

fn a_busy_host_says_when(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let setup = lab.prepare("a.test", database);
    let a = setup.with_env("LONGHAND_COURIER_RETRIES", "1,1,1").start();
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    peer.answers_next([Answer::status(503).with_header("Retry-After", "3")]);
    let begun = std::time::Instant::now();
    let id = ada.writes_to(&bo.handle(), "Number 1.");
    wait_until("it was asked once", || {
        (!a.log().is_empty() && requests(&peer) == 1).then_some(())
    });
    let asked = begun.elapsed();
    ada.sees(&id, "delivered");
    let waited = begun.elapsed().saturating_sub(asked);
    assert!(
        waited >= Duration::from_millis(2500),
        "only {waited:?} instead of 3 s"
    );
    assert_eq!(requests(&peer), 2);
    // Being busy is not being away.
    assert_eq!(paused(&a), None);
    // A host that asks for no wait at all is not asked all the time.
    peer.answers(Answer::status(503).with_header("Retry-After", "0"));
    ada.writes_to(&bo.handle(), "Number 2.");
    wait_until("it was asked again", || {
        (requests(&peer) >= 4).then_some(())
    });
    assert!(requests(&peer) <= 6, "{} requests", requests(&peer));
}

fn requests(peer: &Peer) -> usize {
    peer.requests_to("/users/bo/inbox").len()
}

/// An instance that would probe a host that is away in half an hour, and the letters waiting.
fn with_a_pause(lab: &Lab, database: &Database, peer: &Peer) -> (Instance, Vec<String>) {
    let setup = lab
        .prepare("a.test", database)
        .with_env("LONGHAND_COURIER_RETRIES", "1,1,1");
    let a = setup.with_env("LONGHAND_COURIER_PROBE", "1800").start();
    let ada = a.account("ada");
    let bo = peer.person("bo");
    let first = ada.writes_to(&bo.handle(), "Number 0.");
    ada.sees(&first, "delivered");
    peer.answers(Answer::drop_connection());
    let letters = (1..=3)
        .map(|number| ada.writes_to(&bo.handle(), &format!("Number {number}.")))
        .collect();
    let until = wait_until("the host is left alone", || paused(&a));
    let minutes = (until - Utc::now()).num_minutes();
    assert!((28..=30).contains(&minutes), "paused for {minutes} minutes");
    let failed = requests(peer) - 1;
    assert_eq!(failed, 5, "the breaker opens after five failures");
    peer.answers(Answer::status(202));
    // Nothing goes there now, although it would be taken and is due.
    let due = wait_at_most(Duration::from_secs(2), || {
        (peer.taken().len() > 1).then_some(())
    });
    assert!(due.is_none(), "a host that is left alone was written to");
    (a, letters)
}

fn a_letter_from_there_ends_the_pause(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let peer = lab.peer("peer.test");
    let (a, letters) = with_a_pause(&lab, database, &peer);
    let bo = peer.person("bo");
    let ada = a.actor_id("ada");
    let letter = bo.create_direct(&[&ada], "<p>I am here again.</p>");
    // A request that proves nothing changes nothing.
    let stranger = peer.person("mallory");
    let forged = bo.signed_request(&a, "POST", "/inbox", letter.to_string().as_bytes());
    let refused = forged.key(stranger.key()).send_to(&a);
    assert_eq!(refused.status, 401, "{refused:?}");
    assert!(paused(&a).is_some());
    bo.sends(&a, "/inbox", &letter).expect_status(202);
    wait_until("everything has arrived", || {
        (peer.taken().len() == 4).then_some(())
    });
    assert_eq!(numbers(&peer), [0, 1, 2, 3]);
    assert_eq!(paused(&a), None);
    assert_eq!(letters.len(), 3);
}

/// An address on one host and the actor behind it on another, as many servers are set up.
fn a_pause_is_of_where_the_post_goes(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test", "short.test"]);
    let (peer, short) = (lab.peer("peer.test"), lab.peer("short.test"));
    let bo = peer.person("bo");
    let descriptor = json!({
        "subject": "acct:bo@short.test",
        "links": [{"rel": "self", "type": "application/activity+json", "href": bo.id()}],
    });
    for host in [&peer, &short] {
        let answer = Answer::document("application/jrd+json", descriptor.to_string());
        host.serves("/.well-known/webfinger", answer);
    }
    let setup = lab.prepare("a.test", database);
    let a = setup.with_env("LONGHAND_COURIER_RETRIES", "1,1,1").start();
    let ada = a.account("ada");
    let first = ada.writes_to("@bo@short.test", "Number 0.");
    let letter = ada.sees(&first, "delivered");
    assert_eq!(letter["to"], json!(["@bo@short.test"]));
    peer.answers(Answer::drop_connection());
    let second = ada.writes_to("@bo@short.test", "Number 1.");
    wait_until("the host is left alone", || paused(&a));
    peer.answers(Answer::status(202));
    let letter = bo.create_direct(&[&ada.actor_id()], "<p>I am here again.</p>");
    bo.sends(&a, "/inbox", &letter).expect_status(202);
    ada.sees(&second, "delivered");
    // Whose letter it is may also read it by its id.
    let uri = ada.sees(&second, "delivered")["uri"].clone();
    let path = uri.as_str().unwrap().trim_start_matches("https://a.test");
    bo.fetches(&a, path).expect_status(200);
    // And a block of either host is a block of that person.
    a.command(&["instance", "block", "peer.test"], "").ok();
    let refused = ada.posts(&["--to", "@bo@short.test", "--now"], "Number 2.");
    assert!(refused.fails(1).contains("keeper"), "{refused:?}");
}

fn a_keeper_ends_the_pause(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let peer = lab.peer("peer.test");
    let (a, _letters) = with_a_pause(&lab, database, &peer);
    let output = a.command(&["delivery", "list", "--json"], "");
    let rows: Vec<serde_json::Value> = serde_json::from_str(output.ok()).unwrap();
    let oldest = rows.last().unwrap()["id"].as_str().unwrap();
    a.command(&["delivery", "retry", oldest], "").ok();
    wait_until("everything has arrived", || {
        (peer.taken().len() == 4).then_some(())
    });
    assert_eq!(numbers(&peer), [0, 1, 2, 3]);
}

fn couriers_share_the_work(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let setup = lab.prepare("a.test", database);
    let a = setup.with_env("LONGHAND_ROLES", "web").start();
    let peer = lab.peer("peer.test");
    // Slow enough that two couriers would meet there.
    peer.answers(Answer::status(202).slowly(Duration::from_millis(25)));
    let writers: Vec<_> = (0..4).map(|n| a.account(&format!("writer{n}"))).collect();
    let readers: Vec<_> = (0..4).map(|n| peer.person(&format!("reader{n}"))).collect();
    let rounds = 50;
    thread::scope(|scope| {
        for (writer, reader) in writers.iter().zip(&readers) {
            scope.spawn(|| write_many(writer, &reader.handle(), rounds));
        }
    });
    assert!(peer.taken().is_empty(), "nobody carries letters yet");
    // The bag is full when both begin.
    let courier = [("LONGHAND_ROLES", "courier")];
    let _couriers = [(), ()].map(|()| a.start_second_process(&courier));
    let all = 4 * rounds;
    wait_until("all have arrived", || {
        (peer.taken().len() >= all).then_some(())
    });
    wait_until("all are out of the bag", || {
        let left = a
            .database()
            .texts("select state as value from deliveries where state = 'queued'");
        left.is_empty().then_some(())
    });
    each_came_once_and_in_order(&peer, all);
    let most = peer.most_open_posts();
    assert!(most <= 2, "{most} letters to one host at a time");
    assert_eq!(most, 2, "couriers do work side by side");
}

/// Posts letters with the numbers from 1 on, by the page a person would use.
fn write_many(writer: &Person, to: &str, rounds: usize) {
    let mut browser = writer.browser();
    for number in 1..=rounds {
        let source = format!("Number {number}.");
        browser.get("/write").expect_status(200);
        let fields = [
            ("to", to),
            ("source", &source),
            ("rest", "none"),
            ("act", "post"),
        ];
        let page = browser.submit("/write", &fields);
        assert!(
            page.path.starts_with("/letters/"),
            "{}: {}",
            page.path,
            page.text()
        );
    }
}

/// No activity was handed over twice, and each reader got theirs in the order of writing.
#[track_caller]
fn each_came_once_and_in_order(peer: &Peer, all: usize) {
    let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
    let mut last: BTreeMap<String, usize> = BTreeMap::new();
    for (request, number) in peer.taken().iter().zip(numbers(peer)) {
        let id = request.json()["id"].as_str().unwrap().to_owned();
        *by_id.entry(id).or_default() += 1;
        let before = last
            .insert(request.path().to_owned(), number)
            .unwrap_or_default();
        assert_eq!(
            number,
            before + 1,
            "{} got {number} after {before}",
            request.path()
        );
    }
    assert!(
        by_id.values().all(|count| *count == 1),
        "posted twice: {by_id:#?}"
    );
    assert_eq!(by_id.len(), all);
}
