//! The same things handed in by several connections at once, as busy servers do: nothing is refused,
//! doubled or asked for twice.

use std::thread;

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::http::{raw, request};
use crate::support::peer::Stranger;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("one_letter_many_times", one_letter_many_times),
        Test::on_both("many_letters_of_a_newcomer", many_letters_of_a_newcomer),
        Test::on_both("letters_and_changes_at_once", letters_and_changes_at_once),
        Test::once("requests_that_end_twice", requests_that_end_twice),
    ]
}

/// Hands all of these in at once and gives back the answers' statuses.
fn at_once(scene: &Scene, stranger: &Stranger, activities: &[Value]) -> Vec<u16> {
    let requests: Vec<Vec<u8>> = activities
        .iter()
        .map(|activity| {
            let body = activity.to_string();
            let request = stranger.signed_request(&scene.a, "POST", "/inbox", body.as_bytes());
            request.bytes()
        })
        .collect();
    let address = scene.a.address();
    thread::scope(|scope| {
        let sent: Vec<_> = requests
            .iter()
            .map(|bytes| scope.spawn(move || raw(address, bytes).status))
            .collect();
        sent.into_iter()
            .map(|answer| answer.join().unwrap())
            .collect()
    })
}

fn one_letter_many_times(database: &Database) {
    let scene = Scene::new(database, &[]);
    let letter = scene.letter("<p>once</p>");
    let statuses = at_once(&scene, &scene.bo, &vec![letter; 8]);
    assert_eq!(statuses, [202; 8]);
    assert_eq!(scene.contents(), ["<p>once</p>"]);
    assert_eq!(scene.count("letter_recipients"), 1);
    assert_eq!(scene.peer.requests_to(&scene.bo.actor_path()).len(), 1);
    // The same note under other names of the activity, as after a retry of another kind.
    let note = scene.letter("<p>twice</p>")["object"].clone();
    let copies: Vec<Value> = (0..8)
        .map(|_| scene.activity("Create", note.clone()))
        .collect();
    assert_eq!(at_once(&scene, &scene.bo, &copies), [202; 8]);
    assert_eq!(scene.count("letters"), 2);
}

fn many_letters_of_a_newcomer(database: &Database) {
    let scene = Scene::new(database, &["many.test"]);
    // Nobody knows Bo, nor whom he writes to besides Ada.
    let others = ["https://many.test/users/x", "https://many.test/users/y"];
    let to = [&scene.ada_id, others[0], others[1]];
    let letters: Vec<Value> = (0..8)
        .map(|number| scene.bo.create_direct(&to, &format!("<p>{number}</p>")))
        .collect();
    let statuses = at_once(&scene, &scene.bo, &letters);
    assert_eq!(statuses, [202; 8]);
    assert_eq!(scene.count("letters"), 8);
    assert_eq!(scene.count("correspondences"), 1);
    assert_eq!(scene.count("people where not local"), 3);
    assert_eq!(scene.peer.requests_to(&scene.bo.actor_path()).len(), 1);
    let follows: Vec<Value> = (0..8)
        .map(|_| scene.activity("Follow", json!(scene.ada_id)))
        .collect();
    assert_eq!(at_once(&scene, &scene.bo, &follows), [202; 8]);
    assert_eq!(scene.count("follows"), 1);
}

fn letters_and_changes_at_once(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>known</p>"));
    let letter = scene.letter("<p>0</p>");
    let mut all = vec![letter.clone()];
    for number in 1..6 {
        let mut note = letter["object"].clone();
        note["content"] = json!(format!("<p>{number}</p>"));
        note["updated"] = json!(format!("2026-11-22T0{number}:00:00Z"));
        all.push(scene.activity("Update", note));
    }
    let statuses = at_once(&scene, &scene.bo, &all);
    assert_eq!(statuses, [202; 6]);
    assert_eq!(scene.contents(), ["<p>known</p>", "<p>5</p>"]);
    // Deleted while it is changed: gone in the end.
    let mut all: Vec<Value> = Vec::new();
    for number in 6..9 {
        let mut note = letter["object"].clone();
        note["content"] = json!(format!("<p>{number}</p>"));
        note["updated"] = json!(format!("2026-11-22T0{number}:00:00Z"));
        all.push(scene.activity("Update", note));
        all.push(scene.activity("Delete", letter["object"]["id"].clone()));
    }
    assert_eq!(at_once(&scene, &scene.bo, &all), [202; 6]);
    assert_eq!(scene.contents(), ["<p>known</p>", ""]);
    assert_eq!(scene.count("letter_versions"), 0);
}

/// What two readers could read differently is refused before anybody reads it.
fn requests_that_end_twice() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let inner = request("GET", "/l/smuggled", &[("Host", "a.test")], b"");
    let length = inner.len().to_string();
    let kind = ("Content-Type", "application/activity+json");
    for headers in [
        vec![("Content-Length", "0"), ("Content-Length", length.as_str())],
        vec![
            ("Content-Length", length.as_str()),
            ("Transfer-Encoding", "chunked"),
        ],
        vec![("Transfer-Encoding", "chunked, identity")],
        vec![("Transfer-Encoding", "xchunked")],
        vec![("Content-Length", "+5")],
        vec![("Content-Length", "-1")],
    ] {
        let mut all = vec![("Host", "a.test"), kind];
        all.extend(headers.iter().copied());
        let mut bytes = request("POST", "/inbox", &all, b"");
        bytes.extend_from_slice(&inner);
        let answer = raw(scene.a.address(), &bytes);
        assert!(
            (400..500).contains(&answer.status),
            "{headers:?}: {}",
            answer.status
        );
    }
    scene.hands_in(&scene.letter("<p>still well</p>"));
}
