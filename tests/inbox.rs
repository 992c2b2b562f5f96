//! What the inbox takes and what it refuses by its body alone; and the scene most tests of the
//! inbox play in: one instance with Ada, one made-up server with Bo.

use serde_json::{Value, json};

use crate::support::database::Database;
use crate::support::http::{RawResponse, raw, request};
use crate::support::lab::Lab;
use crate::support::peer::{Peer, Stranger};
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("bodies_are_bounded", bodies_are_bounded),
        Test::once("bodies_that_cannot_be_read", bodies_that_cannot_be_read),
        Test::on_both("what_means_nothing_is_taken", what_means_nothing_is_taken),
        Test::on_both("keys_are_read_literally", keys_are_read_literally),
        Test::on_both("nobody_speaks_for_others", nobody_speaks_for_others),
    ]
}

/// Ada on `a.test`, Bo on `peer.test`, and any further names.
pub struct Scene {
    pub lab: Lab,
    pub a: Instance,
    pub ada: Person,
    /// Ada's actor id.
    pub ada_id: String,
    pub peer: Peer,
    pub bo: Stranger,
}

impl Scene {
    pub fn new(database: &Database, further: &[&str]) -> Scene {
        let mut names = vec!["a.test", "peer.test"];
        names.extend_from_slice(further);
        let lab = Lab::new(&names);
        let a = lab.instance("a.test", database);
        let ada = a.account("ada");
        let peer = lab.peer("peer.test");
        let bo = peer.person("bo");
        Scene {
            ada_id: ada.actor_id(),
            lab,
            a,
            ada,
            peer,
            bo,
        }
    }

    /// A letter from Bo to Ada, not sent yet.
    pub fn letter(&self, html: &str) -> Value {
        self.bo.create_direct(&[&self.ada_id], html)
    }

    /// Bo sends this to the shared inbox.
    #[track_caller]
    pub fn sends(&self, activity: &Value) -> RawResponse {
        self.bo.sends(&self.a, "/inbox", activity)
    }

    /// Bo sends this, and it is taken.
    #[track_caller]
    pub fn hands_in(&self, activity: &Value) {
        self.sends(activity).expect_status(202);
    }

    /// Some activity of Bo's with an id of its own.
    pub fn activity(&self, kind: &str, object: Value) -> Value {
        activity_of(&self.bo, kind, object)
    }

    /// A request of Bo's to the shared inbox, to be bent.
    pub fn request(&self, body: &[u8]) -> SignedRequest {
        self.bo.signed_request(&self.a, "POST", "/inbox", body)
    }

    /// How many rows a table has.
    #[track_caller]
    pub fn count(&self, table: &str) -> usize {
        let sql = format!("select cast(count(*) as text) as value from {table}");
        self.texts(&sql)[0].parse().unwrap()
    }

    /// What a query finds in its column `value`.
    #[track_caller]
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.a.database().texts(sql)
    }

    /// The contents of all letters, in the order they came.
    #[track_caller]
    pub fn contents(&self) -> Vec<String> {
        self.texts("select content as value from letters order by id")
    }

    /// Asserts that nothing was asked of Bo's server since its requests were forgotten.
    #[track_caller]
    pub fn fetched_nothing(&self) {
        let mut fetched = self.peer.received();
        fetched.retain(|request| request.method == "GET");
        assert!(fetched.is_empty(), "{fetched:?}");
    }

    /// Asserts that this activity is answered so and leaves no trace in letters or people.
    #[track_caller]
    pub fn changes_nothing(&self, activity: &Value, status: u16) {
        let before = (self.contents(), self.count("people"));
        let answer = self.sends(activity);
        assert_eq!(
            answer.status,
            status,
            "{activity:#}\n{}",
            String::from_utf8_lossy(&answer.body)
        );
        let after = (self.contents(), self.count("people"));
        assert_eq!(after, before, "{activity:#}");
    }
}

/// Some activity of a stranger's with an id of its own.
pub fn activity_of(stranger: &Stranger, kind: &str, object: Value) -> Value {
    let word = crate::support::waiting::random_word();
    json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{}/activities/{word}", stranger.id()),
        "type": kind, "actor": stranger.id(), "object": object,
    })
}

fn bodies_are_bounded() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let mut large = scene.letter("large");
    large["padding"] = json!("x".repeat(1_000_001));
    scene.changes_nothing(&large, 413);
    scene.fetched_nothing();

    // The same without saying beforehand how long it is.
    let chunk = vec![b' '; 0x10000];
    let mut body = Vec::new();
    for _ in 0..16 {
        body.extend_from_slice(b"10000\r\n");
        body.extend_from_slice(&chunk);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"0\r\n\r\n");
    let headers = [
        ("Host", "a.test"),
        ("Content-Type", "application/activity+json"),
        ("Transfer-Encoding", "chunked"),
    ];
    let bytes = request("POST", "/inbox", &headers, &body);
    raw(scene.a.address(), &bytes).expect_status(413);

    // Just below the bound it is a letter like any other.
    let mut fits = scene.letter("<p>fits</p>");
    fits["padding"] = json!("x".repeat(900_000));
    scene.hands_in(&fits);
    assert_eq!(scene.contents(), ["<p>fits</p>"]);
}

fn bodies_that_cannot_be_read() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let nested = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let deep_object = format!("{{\"a\":{}1{}}}", "[".repeat(40), "]".repeat(40));
    let actor = scene.bo.id();
    let bodies = [
        "".to_owned(),
        "{".to_owned(),
        "not json".to_owned(),
        "[]".to_owned(),
        "\"text\"".to_owned(),
        "null".to_owned(),
        nested,
        deep_object,
        "{}".to_owned(),
        format!("{{\"actor\":\"{actor}\"}}"),
        format!("{{\"type\":\"Create\",\"id\":\"{actor}/1\"}}"),
        format!("{{\"type\":\"Create\",\"actor\":\"no url\",\"id\":\"{actor}/1\"}}"),
        format!("{{\"type\":\"Create\",\"actor\":\"{actor}\",\"id\":7}}"),
        format!("{{\"type\":\"Create\",\"actor\":\"{actor}\",\"id\":\"no url\"}}"),
        format!("{{\"type\":7,\"actor\":\"{actor}\",\"id\":\"{actor}/1\"}}"),
        "\u{feff}{}".to_owned(),
    ];
    for body in &bodies {
        let answer = scene.request(body.as_bytes()).send_to(&scene.a);
        assert_eq!(answer.status, 400, "{body:.80}: {}", answer.text());
        let kind = answer.header("content-type").unwrap_or_default();
        assert!(kind.starts_with("application/problem+json"), "{kind}");
        assert_eq!(answer.json()["status"], 400);
    }
    // Bytes that are no UTF-8.
    let answer = scene.request(b"{\"type\":\"\xff\"}").send_to(&scene.a);
    assert_eq!(answer.status, 400);
    for kind in [
        "text/plain",
        "text/html",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/activity+json2",
        "",
    ] {
        let body = scene.letter("typed").to_string();
        let request = scene.request(body.as_bytes()).header("Content-Type", kind);
        request.send_to(&scene.a).expect_status(415);
    }
    scene.fetched_nothing();
    assert_eq!(scene.count("activities"), 0);
    for kind in [
        "application/activity+json; charset=utf-8",
        "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
        "Application/JSON",
    ] {
        let body = scene.letter("typed").to_string();
        let request = scene.request(body.as_bytes()).header("Content-Type", kind);
        request.send_to(&scene.a).expect_status(202);
    }
    assert_eq!(scene.count("letters"), 3);
}

fn what_means_nothing_is_taken(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>a letter</p>"));
    let letter = scene.texts("select uri as value from letters").remove(0);
    scene.peer.forget_requests();
    let nowhere = json!("https://peer.test/notes/nowhere");
    for (kind, object) in [
        ("Announce", json!(letter)),
        ("EmojiReact", json!(letter)),
        (
            "Offer",
            json!({"type": "Relationship", "object": scene.ada_id}),
        ),
        ("Move", json!(scene.bo.id())),
        ("Whatever", json!({"type": "Note", "content": "x"})),
        ("Add", nowhere.clone()),
        ("Create", nowhere.clone()),
        ("Create", Value::Null),
        ("Create", json!({"type": "Note"})),
        (
            "Create",
            json!({"type": "Question", "id": "https://peer.test/q"}),
        ),
        ("Create", json!([{"type": "Note"}])),
        ("Update", nowhere.clone()),
        ("Like", json!("https://peer.test/notes/unknown")),
        ("Undo", json!("https://peer.test/activities/unknown")),
        ("Undo", json!({"type": "Announce", "actor": scene.bo.id()})),
        ("Accept", json!("https://a.test/nothing")),
        (
            "Reject",
            json!({"type": "Follow", "id": "https://a.test/nothing"}),
        ),
        ("Follow", json!("https://a.test/u/nobody")),
        ("Follow", json!("https://a.test/actor")),
        ("Block", json!("https://elsewhere.test/u/x")),
    ] {
        scene.changes_nothing(&scene.activity(kind, object), 202);
    }
    // A quotation of a letter, and an answer by somebody who never saw it.
    let mut quote = scene.activity("Announce", json!(letter));
    quote["quoteUrl"] = json!(letter);
    scene.changes_nothing(&quote, 202);
    scene.fetched_nothing();

    // Without an id it counts once, by its bytes.
    let mut anonymous = scene.letter("<p>without id</p>");
    anonymous.as_object_mut().unwrap().remove("id");
    scene.hands_in(&anonymous);
    anonymous["id"] = Value::Null;
    scene.hands_in(&anonymous);
    let both = scene.contents();
    assert_eq!(both, ["<p>a letter</p>", "<p>without id</p>"]);
}

/// `@context` never changes what a key means, and nothing is looked for in graphs.
fn keys_are_read_literally(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>first</p>"));
    let note = scene.letter("<p>hidden</p>")["object"].clone();
    for key in ["@graph", "@included", "@reverse"] {
        let mut activity = scene.activity("Create", Value::Null);
        activity.as_object_mut().unwrap().remove("object");
        activity[key] = json!({"object": note, "type": "Create"});
        scene.changes_nothing(&activity, 202);
        activity = scene.activity("Create", json!({"type": "Note", key: [note]}));
        scene.changes_nothing(&activity, 202);
    }
    // Other names for what we read, declared in the context.
    let mut aliased = scene.activity("Create", note.clone());
    aliased["@context"] = json!(["https://www.w3.org/ns/activitystreams",
        {"content": "as:summary", "said": "as:content", "sender": "as:actor"}]);
    aliased["object"]["said"] = json!("<p>said</p>");
    aliased["sender"] = json!("https://good.test/users/x");
    scene.hands_in(&aliased);
    assert_eq!(scene.contents()[1], "<p>hidden</p>");
    let mut foreign = scene.activity(
        "Create",
        json!({"@id": note["id"], "as:content": "<p>x</p>"}),
    );
    foreign["as:object"] = note.clone();
    scene.changes_nothing(&foreign, 202);
    // A signature within proves nothing and harms nothing.
    let mut signed = scene.letter("<p>signed within</p>");
    signed["signature"] = json!({"type": "RsaSignature2017", "creator": "https://good.test/x#k",
        "created": "2026-01-01T00:00:00Z", "signatureValue": "eA=="});
    scene.hands_in(&signed);
    assert_eq!(scene.contents()[2], "<p>signed within</p>");
    signed["actor"] = json!("https://good.test/users/x");
    signed["id"] = json!("https://good.test/activities/1");
    scene.changes_nothing(&signed, 401);
}

fn nobody_speaks_for_others(database: &Database) {
    let scene = Scene::new(database, &["good.test"]);
    let good = scene.lab.peer("good.test");
    let gus = good.person("gus");
    scene.hands_in(&scene.letter("<p>first</p>"));

    let mut foreign_id = scene.letter("foreign id");
    foreign_id["id"] = json!("https://good.test/activities/1");
    scene.changes_nothing(&foreign_id, 403);
    for port in [
        "https://peer.test:8443/a/1",
        "http://peer.test/a/1",
        "https://peer.test./a/1",
    ] {
        foreign_id["id"] = json!(port);
        scene.changes_nothing(&foreign_id, 403);
    }
    let mut ours = scene.letter("in Ada's name");
    ours["actor"] = json!(scene.ada_id);
    scene.changes_nothing(&ours, 403);
    ours["id"] = json!("https://a.test/a/1");
    scene.changes_nothing(&ours, 403);
    ours["actor"] = json!("https://a.test/actor");
    scene.changes_nothing(&ours, 403);

    let mut other_author = scene.letter("attributed to Gus");
    other_author["object"]["attributedTo"] = json!(gus.id());
    scene.changes_nothing(&other_author, 403);
    other_author["object"]["attributedTo"] = json!([gus.id(), scene.bo.id()]);
    scene.changes_nothing(&other_author, 403);
    other_author["object"]["attributedTo"] = json!("https://peer.test/users/eve");
    scene.changes_nothing(&other_author, 403);
    other_author["object"]["attributedTo"] = json!(scene.ada_id);
    scene.changes_nothing(&other_author, 403);
    let object = other_author["object"].as_object_mut().unwrap();
    object.remove("attributedTo");
    scene.changes_nothing(&other_author, 403);

    let mut other_place = scene.letter("note elsewhere");
    for id in [
        "https://good.test/notes/1",
        "https://a.test/l/1",
        "https://peer.test:8443/notes/1",
        "http://peer.test/notes/1",
        "urn:uuid:1",
        "",
    ] {
        other_place["object"]["id"] = json!(id);
        scene.changes_nothing(&other_place, 403);
    }
    assert!(good.received().is_empty(), "Gus was never asked for");
    let log = scene.a.log();
    assert!(!log.contains("attributed to Gus"), "no text in the log");
}
