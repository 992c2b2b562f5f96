//! Every rule for a signed request broken alone, over a raw socket, in both styles and at both
//! inboxes: the right refusal, nothing stored, nothing fetched.

use chrono::TimeDelta;

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::http::{header, raw, request};
use crate::support::keys::Key;
use crate::support::run::Test;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("rules_of_both_styles", rules_of_both_styles),
        Test::once("nothing_is_done_unsigned", nothing_is_done_unsigned),
        Test::on_both("good_requests_in_many_forms", good_requests_in_many_forms),
    ]
}

pub type Bend = fn(SignedRequest) -> SignedRequest;

/// What is broken, how, and the refusal: a status and a part of its sentence.
pub type Rule = (&'static str, Bend, u16, &'static str);

const INBOXES: [&str; 2] = ["/inbox", "/u/ada/inbox"];

/// A scene in which Bo is known, so that only the signature decides.
pub fn scene(database: &Database) -> Scene {
    let scene = Scene::new(database, &["evil.test"]);
    scene.hands_in(&scene.letter("<p>before</p>"));
    scene.peer.forget_requests();
    scene
}

/// Tries rules in one style at both inboxes and looks that nothing happened.
pub fn try_all(scene: &Scene, style: Bend, rules: &[Rule]) {
    let body = scene.letter("<p>never</p>").to_string();
    for inbox in INBOXES {
        for (name, bend, status, sentence) in rules {
            let plain = scene
                .bo
                .signed_request(&scene.a, "POST", inbox, body.as_bytes());
            let answer = bend(style(plain)).send_to(&scene.a);
            let text = answer.text();
            assert_eq!(answer.status, *status, "{name} at {inbox}: {text}");
            assert!(text.contains(sentence), "{name} at {inbox}: {text}");
        }
    }
    assert_eq!(scene.contents(), ["<p>before</p>"]);
    assert_eq!(scene.count("activities"), 1);
    assert_eq!(scene.count("people"), 3, "the instance, Ada and Bo");
    scene.fetched_nothing();
}

/// A request as it is signed anyway.
pub fn cavage_style(request: SignedRequest) -> SignedRequest {
    request
}

fn rules_of_both_styles(database: &Database) {
    let scene = scene(database);
    let evil = scene.lab.peer("evil.test");
    evil.person("eve");
    let rules: &[Rule] = &[
        ("two hosts", |r| r.header_twice("Host"), 400, ""),
        ("two dates", |r| r.header_twice("Date"), 400, "date"),
        (
            "two signatures",
            |r| r.header_twice("Signature"),
            400,
            "signature",
        ),
        (
            "two types",
            |r| r.header_twice("Content-Type"),
            400,
            "content-type",
        ),
        (
            "foreign host",
            |r| r.host("other.test"),
            421,
            "another host",
        ),
        (
            "another port",
            |r| r.host("a.test:8443"),
            421,
            "another host",
        ),
        ("final dot", |r| r.host("a.test."), 421, "another host"),
        ("old", |r| r.date(TimeDelta::hours(-2)), 401, "too old"),
        (
            "early",
            |r| r.date(TimeDelta::hours(2)),
            401,
            "in the future",
        ),
        (
            "ten years early",
            |r| r.date(TimeDelta::days(3650)),
            401,
            "in the future",
        ),
        ("no date", |r| r.header("Date", "yesterday"), 400, "date"),
        ("hmac", |r| r.algorithm("hmac-sha256"), 401, "not supported"),
        (
            "unknown algorithm",
            |r| r.algorithm("rot13"),
            401,
            "not supported",
        ),
        (
            "nothing covered",
            |r| r.signed_headers(""),
            401,
            "does not cover",
        ),
        (
            "another body",
            |r| r.body_after_signing(b"{}"),
            401,
            "digest",
        ),
        ("another key", |r| r.key(Key::numbered(1)), 401, "not right"),
        ("no key id", |r| r.key_id(""), 401, "names no key"),
        (
            "key elsewhere",
            |r| r.key_id("https://evil.test/users/eve#main-key"),
            401,
            "not that of",
        ),
        (
            "key of a neighbour",
            |r| r.key_id("https://peer.test/users/eve#main-key"),
            401,
            "not that of",
        ),
        (
            "key on a port",
            |r| r.key_id("https://peer.test:8443/users/bo#main-key"),
            401,
            "not that of",
        ),
        (
            "key of ours",
            |r| r.key_id("https://a.test/actor#main-key"),
            401,
            "not that of",
        ),
        (
            "key without place",
            |r| r.key_id("main-key"),
            401,
            "not that of",
        ),
        (
            "signed twice",
            |r| r.header("Authorization", "Signature keyId=\"x\""),
            400,
            "twice",
        ),
        (
            "another header value",
            |r| r.header_after_signing("Signature", "garbage"),
            401,
            "signature",
        ),
    ];
    try_all(&scene, cavage_style, rules);
    try_all(&scene, SignedRequest::rfc9421, rules);
    assert!(evil.received().is_empty(), "evil.test was never asked");
}

/// With something behind the value of `Signature`.
pub fn appended(request: SignedRequest, more: &str) -> SignedRequest {
    let value = header(&request.headers(), "signature").unwrap().to_owned();
    request.header_after_signing("Signature", &format!("{value}{more}"))
}

/// No POST changes anything without a signature, and none counts for another address.
fn nothing_is_done_unsigned() {
    let scene = scene(&Database::sqlite());
    let body = scene.letter("<p>never</p>").to_string();
    let kind = ("Content-Type", "application/activity+json");
    for path in ["/inbox", "/u/ada/inbox", "/actor/inbox", "/u/nobody/inbox"] {
        let answer = scene.a.request("POST", path, &[kind], body.as_bytes());
        assert_eq!(answer.status, 401, "{path}: {}", answer.text());
    }
    let without_host = request("POST", "/inbox", &[kind], body.as_bytes());
    raw(scene.a.address(), &without_host).expect_status(400);
    for path in [
        "/u/ada/outbox",
        "/u/ada/fans",
        "/actor",
        "/.well-known/webfinger",
    ] {
        let signed = scene
            .bo
            .signed_request(&scene.a, "POST", path, body.as_bytes());
        let answer = signed.send_to(&scene.a);
        assert!(
            (400..500).contains(&answer.status),
            "{path}: {}",
            answer.status
        );
    }
    // Signed for one inbox, sent to another.
    for style in [cavage_style, SignedRequest::rfc9421 as Bend] {
        let signed = style(scene.request(body.as_bytes())).bytes();
        let line = b"POST /inbox ".len();
        let mut moved = b"POST /u/ada/inbox ".to_vec();
        moved.extend_from_slice(&signed[line..]);
        raw(scene.a.address(), &moved).expect_status(401);
        let mut queried = b"POST /inbox?x=1 ".to_vec();
        queried.extend_from_slice(&signed[line..]);
        raw(scene.a.address(), &queried).expect_status(401);
    }
    assert_eq!(scene.contents(), ["<p>before</p>"]);
    scene.fetched_nothing();
}

fn good_requests_in_many_forms(database: &Database) {
    let scene = scene(database);
    let forms: &[Bend] = &[
        |r| r,
        |r| r.algorithm("hs2019"),
        |r| r.host("A.TEST"),
        |r| r.host("a.test:443"),
        |r| r.date(TimeDelta::minutes(-50)),
        |r| r.date(TimeDelta::minutes(4)),
        |r| r.signed_headers("(request-target) host date digest"),
        |r| r.signed_headers("digest date host (request-target) user-agent accept"),
        |r| appended(r, ",unknown=\"parameter\""),
        |r| appended(r, ", spaced=\"out\""),
        SignedRequest::rfc9421,
        |r| r.rfc9421().without("Date"),
        |r| {
            r.rfc9421()
                .signed_headers("@method @authority @path content-digest date")
        },
        |r| {
            r.rfc9421()
                .signed_headers("@method @authority @request-target content-digest")
        },
    ];
    for (number, form) in forms.iter().enumerate() {
        let body = scene.letter(&format!("<p>form {number}</p>")).to_string();
        let inbox = INBOXES[number % 2];
        let plain = scene
            .bo
            .signed_request(&scene.a, "POST", inbox, body.as_bytes());
        let answer = form(plain).send_to(&scene.a);
        assert_eq!(answer.status, 202, "form {number}: {}", answer.text());
        assert_eq!(scene.count("letters"), number + 2, "form {number}");
    }
    scene.fetched_nothing();
}
