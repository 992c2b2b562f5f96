//! The made-up peer and its signatures, against themselves.

use chrono::TimeDelta;
use serde_json::json;

use crate::support::cavage;
use crate::support::http::{raw, raw_in_pieces, request, try_raw};
use crate::support::keys::Key;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::rfc9421;
use crate::support::run::Test;
use crate::support::signed::SignedRequest;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("newer_signatures_verify_too", newer_signatures_verify_too),
        Test::once(
            "the_signature_base_is_as_published",
            the_signature_base_is_as_published,
        ),
        Test::once("a_peer_shows_its_people", a_peer_shows_its_people),
        Test::once("a_peer_answers_as_told", a_peer_answers_as_told),
        Test::once(
            "requests_arrive_byte_for_byte",
            requests_arrive_byte_for_byte,
        ),
        Test::once("a_signed_request_verifies", a_signed_request_verifies),
        Test::once(
            "a_bent_request_does_not_verify",
            a_bent_request_does_not_verify,
        ),
        Test::once(
            "the_signed_text_is_as_drafted",
            the_signed_text_is_as_drafted,
        ),
    ]
}

const DOCUMENT: &str = r#"{"type":"Note"}"#;

fn a_peer_shows_its_people() {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    let cy = peer.person("cy");
    let https = lab.https();
    let target = "https://peer.test/.well-known/webfinger?resource=acct:bo@peer.test";
    let found = https.get(target, &[]).expect_status(200);
    assert_eq!(found.header("content-type"), Some("application/jrd+json"));
    assert_eq!(found.json()["links"][1]["href"], bo.id());
    https
        .get(&target.replace("bo@", "dee@"), &[])
        .expect_status(404);

    let shown = https.get(&bo.id(), &[]).expect_status(200).json();
    assert_eq!(shown, bo.actor());
    assert_eq!(shown["publicKey"]["publicKeyPem"], bo.key().public_pem);
    assert!(!std::ptr::eq(bo.key(), cy.key()), "two people, two keys");
    bo.changes_key();
    let changed = https.get(&bo.id(), &[]).json();
    assert_ne!(changed["publicKey"], shown["publicKey"]);
    assert_eq!(changed["publicKey"]["id"], bo.key_id());

    let fans = https.get(&format!("{}/followers", bo.id()), &[]).json();
    assert_eq!(fans["totalItems"], 0);
    let mut bent = cy.actor();
    bent["inbox"] = json!("https://elsewhere.test/inbox");
    peer.serves(&cy.actor_path(), Answer::activity(&bent));
    assert_eq!(https.get(&cy.id(), &[]).json(), bent);
    peer.serves_as_usual(&cy.actor_path());
    assert_eq!(https.get(&cy.id(), &[]).json(), cy.actor());
    assert_eq!(bo.handle(), "@bo@peer.test");
    assert_eq!(peer.domain(), "peer.test");
}

fn a_peer_answers_as_told() {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let url = "https://peer.test/users/bo/inbox";
    let https = lab.https();
    let later = Answer::status(503).with_header("Retry-After", "1");
    peer.answers_next([later.clone(), later, Answer::drop_connection()]);
    let first = https.post(url, &[], DOCUMENT.as_bytes());
    assert_eq!(
        (first.status, first.header("retry-after")),
        (503, Some("1"))
    );
    https.post(url, &[], DOCUMENT.as_bytes()).expect_status(503);
    let post = reqwest::Method::POST;
    assert!(https.send(post, url, &[], DOCUMENT.into()).is_err());
    https.post(url, &[], DOCUMENT.as_bytes()).expect_status(202);
    assert_eq!(peer.requests_to("/users/bo/inbox").len(), 4);
    let taken = peer.takes("a note", |activity| activity["type"] == "Note");
    assert_eq!((taken.method.as_str(), taken.answered), ("POST", 202));
    assert_eq!(peer.taken().len(), 1);

    peer.answers(Answer::status(410));
    https
        .post("https://peer.test/inbox", &[], b"{}")
        .expect_status(410);
    peer.serves("/moved", Answer::redirect("https://peer.test/note"));
    https.get("https://peer.test/moved", &[]).expect_status(302);
    peer.serves("/half", Answer::document("text/plain", "half").broken_off());
    let get = reqwest::Method::GET;
    assert!(
        https
            .send(get, "https://peer.test/half", &[], Vec::new())
            .is_err()
    );
    peer.serves(
        "/gone",
        Answer::activity(&json!({"type": "Tombstone"})).with_status(410),
    );
    let gone = https.get("https://peer.test/gone", &[]).expect_status(410);
    assert_eq!(gone.json()["type"], "Tombstone");
    peer.forget_requests();
    assert!(peer.received().is_empty());

    peer.serves("/silence", Answer::hang());
    std::thread::scope(|scope| {
        let hanging = scope.spawn(|| {
            https.send(
                reqwest::Method::GET,
                "https://peer.test/silence",
                &[],
                Vec::new(),
            )
        });
        wait_until("the silent path was asked for", || {
            peer.requests_to("/silence").pop()
        });
        assert!(!hanging.is_finished());
        drop(peer);
        assert!(hanging.join().unwrap().is_err());
    });
}

fn requests_arrive_byte_for_byte() {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let address = lab.front("peer.test").behind().unwrap();
    let bytes = request("POST", "/inbox?x=1", &[("hOsT", "a"), ("Host", "b")], b"{}");
    raw(address, &bytes).expect_status(202);
    let (first, second) = bytes.split_at(20);
    raw_in_pieces(address, &[first, second]).expect_status(202);
    let chunked = b"POST /inbox HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
    raw(address, chunked).expect_status(202);
    let received = peer.received();
    assert_eq!(received[0].target, "/inbox?x=1");
    let hosts: Vec<_> = received[0].headers[..2].to_vec();
    let expected = [("hOsT", "a"), ("Host", "b")];
    assert_eq!(hosts, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert!(received.iter().all(|request| request.body == b"{}"));
    let head = raw(address, &request("HEAD", "/nothing", &[], b""));
    assert_eq!((head.status, head.body.len()), (404, 0));
    peer.answers(Answer::drop_connection());
    assert!(try_raw(address, &bytes).is_err());
}

/// A request of `bo` with this body, bent by `change`, as the peer itself would receive it, and
/// what a strict verifier says of it.
fn verdict(change: impl Fn(SignedRequest) -> SignedRequest) -> Result<Vec<String>, String> {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let address = lab.front("peer.test").behind().unwrap();
    let bo = peer.person("bo");
    let body = bo.create_direct(&["https://a.test/u/ada"], "<p>Dear Ada</p>");
    let body = body.to_string();
    let plain = SignedRequest::new(
        "POST",
        "peer.test",
        "/inbox",
        body.as_bytes(),
        &bo.key_id(),
        bo.key(),
    );
    raw(address, &change(plain).bytes());
    peer.received()[0].verify(&bo.key().public_pem)
}

fn a_signed_request_verifies() {
    let signed = verdict(|request| request).unwrap();
    let expected = "(request-target) host date digest content-type";
    assert_eq!(signed.join(" "), expected);
    let signed = verdict(|request| request.without("digest").without("Content-Type")).unwrap();
    assert_eq!(signed.join(" "), "(request-target) host date");
    let changes = |request: SignedRequest| {
        request
            .host("evil.test")
            .date(TimeDelta::days(-1))
            .key_id("https://evil.test/key")
            .algorithm("hs2019")
            .header("X-More", "1")
            .signed_headers("(request-target) host date x-more")
    };
    assert_eq!(verdict(changes).unwrap().len(), 4);
}

fn a_bent_request_does_not_verify() {
    let twice = verdict(|request| request.header_twice("date"));
    assert!(twice.unwrap_err().contains("2 headers"));
    let body = verdict(|request| request.body_after_signing(b"{}"));
    assert!(body.unwrap_err().contains("another body"));
    let host = verdict(|request| request.header_after_signing("Host", "evil.test"));
    assert!(host.unwrap_err().contains("not over"));
    let key = verdict(|request| request.key(Key::numbered(1)));
    assert!(key.unwrap_err().contains("not over"));
    let missing = verdict(|request| request.signed_headers("host x-missing"));
    assert!(missing.unwrap_err().contains("missing"));
    let none = verdict(|request| request.header_after_signing("Signature", "x"));
    assert!(none.is_err());
}

fn newer_signatures_verify_too() {
    let signed = verdict(SignedRequest::rfc9421).unwrap();
    assert_eq!(signed.join(" "), "@method @target-uri content-digest");
    let components = "@method @authority @path @query content-digest date content-type";
    let signed = verdict(|request| request.rfc9421().signed_headers(components)).unwrap();
    assert_eq!(signed.len(), 7);
    let body = verdict(|request| request.rfc9421().body_after_signing(b"{}"));
    assert!(body.unwrap_err().contains("another body"));
    let host = verdict(|request| request.rfc9421().header_after_signing("Host", "evil.test"));
    assert!(host.unwrap_err().contains("not over"));
    let key = verdict(|request| request.rfc9421().key(Key::numbered(1)));
    assert!(key.unwrap_err().contains("not over"));
    let twice = verdict(|request| request.rfc9421().header_twice("signature-input"));
    assert!(twice.unwrap_err().contains("2 headers"));
}

/// The request and the covered components of RFC 9421, section 2.5.
fn the_signature_base_is_as_published() {
    let headers = [
        ("Host", "example.com"),
        ("Content-Type", "application/json"),
        ("Content-Length", "18"),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let names = [
        "@method",
        "@authority",
        "@path",
        "content-length",
        "content-type",
    ];
    let names = names.map(str::to_owned);
    let input = rfc9421::input(&names, 1_618_884_473, "test-key-rsa-pss", "rsa-pss-sha512");
    let text = rfc9421::base(&names, &input, "POST", "/foo?param=Value", &headers);
    assert_eq!(
        text,
        "\"@method\": POST\n\"@authority\": example.com\n\"@path\": /foo\n\
         \"content-length\": 18\n\"content-type\": application/json\n\
         \"@signature-params\": (\"@method\" \"@authority\" \"@path\" \"content-length\" \
         \"content-type\");created=1618884473;keyid=\"test-key-rsa-pss\";alg=\"rsa-pss-sha512\""
    );
}

/// The text of the draft's appendix C.2: the text is where implementations differ.
fn the_signed_text_is_as_drafted() {
    let headers = [
        ("Host", "example.com"),
        ("Date", "Sun, 05 Jan 2014 21:31:40 GMT"),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let names = ["(request-target)", "host", "date"].map(str::to_owned);
    let text = cavage::signing_string(&names, "POST", "/foo?param=value&pet=dog", &headers);
    assert_eq!(
        text,
        "(request-target): post /foo?param=value&pet=dog\n\
         host: example.com\n\
         date: Sun, 05 Jan 2014 21:31:40 GMT"
    );
    assert_eq!(
        cavage::digest(br#"{"hello": "world"}"#),
        "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="
    );
}
