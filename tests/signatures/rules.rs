//! What holds for signatures of both styles: tampering, freshness, hosts, single headers, broken text.

use chrono::TimeDelta;
use longhand_federation::signature::{Invalid, PublicKey, Style, generate, read};

use super::vectors::ED25519_KEY;
use super::{Request, STYLES, bend, filled, now, refuses};
use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "tampering_with_any_covered_part_fails",
            tampering_with_any_covered_part_fails,
        ),
        Test::once("another_key_fails", another_key_fails),
        Test::once(
            "rules_for_both_styles_broken_one_by_one",
            rules_for_both_styles_broken_one_by_one,
        ),
        Test::once("freshness_ends_where_it_says", freshness_ends_where_it_says),
        Test::once("broken_headers_never_panic", broken_headers_never_panic),
    ]
}

const TAMPERED: &str = r#"
method | method PUT | 401 | the signature is not right for this key and request
path | target /u/ann/inbox | 401 | the signature is not right for this key and request
query | target /inbox?a=b | 401 | the signature is not right for this key and request
host | origin https://c.test ;; set host c.test | 401 | the signature is not right for this key and request
body | body {} | 401 | the body does not fit its digest: it differs
"#;

const TAMPERED_CAVAGE: &str = r#"
date | set date Sun, 22 Nov 2026 12:00:01 GMT | 401 | the signature is not right for this key and request
media type | set content-type application/ld+json | 401 | the signature is not right for this key and request
host's case | set host A.test | 401 | the signature is not right for this key and request
order | in signature (request-target) host => host (request-target) | 401 | the signature is not right for this key and request
body and digest | body  ;; set digest SHA-256=@NOTHING@ | 401 | the signature is not right for this key and request
"#;

const TAMPERED_RFC_9421: &str = r#"
scheme | origin http://a.test | 401 | the signature is not right for this key and request
created | in signature-input 1795348800 => 1795348801 | 401 | the signature is not right for this key and request
key | in signature-input ann => bob | 401 | the signature is not right for this key and request
algorithm | in signature-input ;alg="rsa-v1_5-sha256" => | 401 | the signature is not right for this key and request
tag | in signature-input ;alg => ;tag="x";alg | 401 | the signature is not right for this key and request
order | in signature-input "@method" "@target-uri" => "@target-uri" "@method" | 401 | the signature is not right for this key and request
body and digest | body  ;; set content-digest sha-256=:@NOTHING@: | 401 | the signature is not right for this key and request
"#;

fn tampering_with_any_covered_part_fails() {
    refuses(Style::Cavage, TAMPERED);
    refuses(Style::Cavage, TAMPERED_CAVAGE);
    refuses(Style::Rfc9421, TAMPERED);
    refuses(Style::Rfc9421, TAMPERED_RFC_9421);
}

fn another_key_fails() {
    let other = PublicKey::from_pem(&generate().expect("a key pair").public_pem).expect("a key");
    for style in STYLES {
        let claim = Request::signed(style, "POST", "/inbox")
            .read()
            .expect("in order");
        assert_eq!(claim.verify(&other), Err(Invalid::Forged));
        assert_eq!(
            claim.verify(&PublicKey::from_pem(ED25519_KEY).expect("a key")),
            Err(Invalid::Forged)
        );
    }
}

const BOTH_STYLES: &str = r#"
host twice | twice host | 400 | the header host came more than once
date twice | twice date | 400 | the header date came more than once
signature twice | twice signature | 400 | the header signature came more than once
content type twice | twice content-type | 400 | the header content-type came more than once
another date in capitals | add DATE Sun, 22 Nov 2026 12:00:01 GMT | 400 | the header date came more than once
no host | drop host | 400 | the request names no host
foreign host | set host evil.test | 421 | the request is meant for another host
host with another port | set host a.test:8443 | 421 | the request is meant for another host
host with the port of http | set host a.test:80 | 421 | the request is meant for another host
host with a dot | set host a.test. | 421 | the request is meant for another host
host with a user | set host u@a.test | 421 | the request is meant for another host
empty host | set host | 421 | the request is meant for another host
foreign host before all | set host evil.test ;; drop signature ;; twice date | 421 | the request is meant for another host
signed twice over | add authorization Signature keyId="x" | 400 | the request is signed twice, in Signature and in Authorization
signed twice over, in small | add authorization signature | 400 | the request is signed twice, in Signature and in Authorization
not signed | drop signature | 401 | the request is not signed
date is no date | set date yesterday | 400 | the header date cannot be read
empty date | set date | 400 | the header date cannot be read
date on the wrong day | set date Mon, 22 Nov 2026 12:00:00 GMT | 400 | the header date cannot be read
date two hours ago | set date Sun, 22 Nov 2026 10:00:00 GMT | 401 | the signature is too old
date in ten years | set date Sat, 22 Nov 2036 12:00:00 GMT | 401 | the signature is dated in the future
relative target | target inbox | 400 | the request line cannot be read
whole address as target | target https://a.test/inbox | 400 | the request line cannot be read
target with a space | target /inbox HTTP/1.1 | 400 | the request line cannot be read
"#;

fn rules_for_both_styles_broken_one_by_one() {
    for style in STYLES {
        let (beside, other) = match style {
            Style::Cavage => (
                "add content-digest sha-256=:@NOTHING@:",
                "add content-digest sha-256=:@256@:",
            ),
            Style::Rfc9421 => ("add digest SHA-256=@NOTHING@", "add digest SHA-256=@256@"),
        };
        refuses(style, BOTH_STYLES);
        refuses(
            style,
            &format!("lying | {beside} | 401 | the body does not fit its digest: it differs"),
        );
        let mut request = Request::signed(style, "POST", "/inbox");
        bend(&mut request, &filled(other));
        assert_eq!(request.judge(), Ok(()), "{style:?}: a true digest beside");
        for (name, value) in [
            ("host", "a.test\nx: y"),
            ("date", "Sun, 22 Nov 2026 12:00:00 GMT\n"),
            ("date", "\u{e4}"),
        ] {
            let mut request = Request::signed(style, "POST", "/inbox");
            request.set(name, value);
            assert_eq!(
                request.judge(),
                Err(Invalid::Malformed("a header")),
                "{style:?}: {name} {value:?}"
            );
        }
        let mut request = Request::signed(style, "POST", "/inbox");
        request.target.push_str("\nhost:");
        assert_eq!(
            request.judge(),
            Err(Invalid::Malformed("the request line")),
            "{style:?}"
        );
    }
}

fn freshness_ends_where_it_says() {
    for style in STYLES {
        let request = Request::signed(style, "POST", "/inbox");
        let after =
            |seconds| read(&request.received(), now() + TimeDelta::seconds(seconds)).map(|_| ());
        assert_eq!(after(3600), Ok(()), "{style:?}");
        assert_eq!(after(3601), Err(Invalid::Stale), "{style:?}");
        assert_eq!(after(-300), Ok(()), "{style:?}");
        assert_eq!(after(-301), Err(Invalid::Early), "{style:?}");
    }
}

/// Every prefix of, and many single changes to, the headers of a good request.
fn broken_headers_never_panic() {
    let replacements: &[&[u8]] = &[
        b"", b"\"", b",", b"=", b"(", b")", b":", b";", b" ", b"\\", b"9", b"\xff", b"\0",
    ];
    for style in STYLES {
        let request = Request::signed(style, "POST", "/inbox");
        for (place, (name, value)) in request.headers.iter().enumerate() {
            for at in 0..value.len() {
                let mut bent = request.clone();
                bent.headers[place].1.truncate(at);
                // Our RFC 9421 signatures do not cover the media type; all else that is cut must be noticed.
                let covered = style == Style::Cavage || name != "content-type";
                assert!(
                    !covered || bent.judge().is_err(),
                    "{style:?}: {name} cut at {at}"
                );
                for replacement in replacements {
                    let mut bent = request.clone();
                    bent.headers[place]
                        .1
                        .splice(at..=at, replacement.iter().copied());
                    let _ = bent.read();
                }
            }
        }
    }
}
