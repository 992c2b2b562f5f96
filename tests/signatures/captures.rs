//! Requests of real servers, as captured in `peers/`, and digests as servers write them.

use std::fs;
use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use longhand_federation::signature::{Invalid, PublicKey, Received, Style, read};
use serde_json::Value;

use super::{Request, filled};
use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "captured_requests_are_verified",
            captured_requests_are_verified,
        ),
        Test::once("digests_of_all_kinds", digests_of_all_kinds),
    ]
}

fn peers() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/peers"))
}

fn document(path: &Path) -> Value {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The bytes that travelled: captures hold the parsed body, whose one-line form with sorted names it was.
/// GoToSocial's encoder escapes the three characters that HTML minds.
fn body_of(software: &str, capture: &Value) -> Vec<u8> {
    let body = capture["body"].to_string();
    match software {
        "gotosocial" => body
            .replace('<', "\\u003c")
            .replace('>', "\\u003e")
            .replace('&', "\\u0026")
            .into_bytes(),
        _ => body.into_bytes(),
    }
}

fn captured_requests_are_verified() {
    for (software, expected) in [("gotosocial", 10), ("mitra", 8)] {
        let actor = document(&peers().join(software).join("actor.json"));
        let key = PublicKey::from_pem(actor["publicKey"]["publicKeyPem"].as_str().expect("a key"))
            .expect("a key");
        let mut seen = 0;
        for entry in fs::read_dir(peers().join(software)).expect("captures") {
            let path = entry.expect("a file").path();
            let capture = document(&path);
            if capture["request"].is_null() {
                continue;
            }
            check_capture(
                &path.display().to_string(),
                &capture,
                &body_of(software, &capture),
                &actor,
                &key,
            );
            seen += 1;
        }
        assert_eq!(seen, expected, "captures of {software}");
    }
}

fn headers_of(capture: &Value) -> Vec<(String, Vec<u8>)> {
    let headers = capture["headers"].as_object().expect("headers");
    let text = |value: &Value| value.as_str().expect("text").as_bytes().to_vec();
    headers
        .iter()
        .map(|(name, value)| (name.clone(), text(value)))
        .collect()
}

fn check_capture(name: &str, capture: &Value, body: &[u8], actor: &Value, key: &PublicKey) {
    let (method, target) = capture["request"]
        .as_str()
        .and_then(|line| line.split_once(' '))
        .expect("a request line");
    let headers = headers_of(capture);
    let date = capture["headers"]["date"].as_str().expect("a date");
    let date: DateTime<Utc> = httpdate::parse_http_date(date).expect("a date").into();
    let request = Received {
        method,
        origin: "https://load.test",
        path_and_query: target,
        headers: &headers,
        body: Some(body),
    };
    let claim = read(&request, date).unwrap_or_else(|invalid| panic!("{name}: {invalid}"));
    assert_eq!(claim.style(), Style::Cavage);
    // Reports come from the instance's own actor, whose key was not captured.
    let expected = if claim.key_id() == actor["publicKey"]["id"] {
        Ok(())
    } else {
        Err(Invalid::Forged)
    };
    assert_eq!(claim.verify(key), expected, "{name}");
    assert_eq!(
        expected.is_ok(),
        !name.ends_with("flag.json"),
        "{name}: {}",
        claim.key_id()
    );
    assert_eq!(
        read(&request, date + TimeDelta::hours(2)).map(|_| ()),
        Err(Invalid::Stale),
        "{name}"
    );
    let elsewhere = Received {
        origin: "https://other.test",
        ..request
    };
    assert_eq!(
        read(&elsewhere, date).map(|_| ()),
        Err(Invalid::ForeignHost),
        "{name}"
    );
    let other = Received {
        body: Some(b"{}"),
        ..request
    };
    assert_eq!(
        read(&other, date).map(|_| ()),
        Err(Invalid::Digest("it differs")),
        "{name}"
    );
}

fn digests_of_all_kinds() {
    let lacking = Err(Invalid::Digest("it has no SHA-256"));
    let differs = Err(Invalid::Digest("it differs"));
    let malformed = Err(Invalid::Malformed("the header digest"));
    let cavage = [
        ("SHA-512=@512@,SHA-256=@256@", Ok(())),
        ("sha-256=@256@", Ok(())),
        ("md5=x, SHA-256=@256@", Ok(())),
        ("SHA-512=@512@", lacking),
        ("md5=x", lacking),
        ("", malformed),
        ("SHA-256", malformed),
        ("SHA-256=", differs),
        ("SHA-256=%", malformed),
        ("SHA-256=@256@,", malformed),
        ("SHA-256=@256@,SHA-512=@256@", differs),
        ("SHA-256=@256@,sha-256=@NOTHING@", differs),
    ];
    for (value, expected) in cavage {
        let mut request = Request::signed(Style::Cavage, "POST", "/inbox");
        request.set("digest", &filled(value));
        assert_eq!(request.read().map(|_| ()), expected, "{value:?}");
    }
    let malformed = Err(Invalid::Malformed("the header content-digest"));
    let standard = [
        ("sha-512=:@512@:, sha-256=:@256@:", Ok(())),
        ("unixsum=1, sha-256=:@256@:;x=1", Ok(())),
        ("sha-512=:@512@:", lacking),
        ("", lacking),
        ("sha-256=@256@", malformed),
        ("sha-256=1", malformed),
        ("sha-256=(:@256@:)", malformed),
        ("SHA-256=:@256@:", malformed),
        ("sha-256=::", differs),
        ("sha-256=:@256@:, sha-512=:@256@:", differs),
    ];
    for (value, expected) in standard {
        let mut request = Request::signed(Style::Rfc9421, "POST", "/inbox");
        request.set("content-digest", &filled(value));
        assert_eq!(request.read().map(|_| ()), expected, "{value:?}");
    }
    let mut request = Request::signed(Style::Cavage, "GET", "/u/ann");
    request.add("digest", &filled("SHA-256=@NOTHING@"));
    assert_eq!(request.judge(), Ok(()), "the digest of nothing on a GET");
    request.set("digest", &filled("SHA-256=@256@"));
    assert_eq!(request.judge(), differs, "the digest of something on a GET");
}
