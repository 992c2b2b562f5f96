//! What only one of the two styles of signatures can do wrong, each rule broken alone.

use crate::attacks::{Rule, appended, cavage_style, scene, try_all};
use crate::support::cavage;
use crate::support::database::Database;
use crate::support::http::header;
use crate::support::rfc9421;
use crate::support::run::Test;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("rules_of_draft_cavage", rules_of_draft_cavage),
        Test::once("rules_of_rfc9421", rules_of_rfc9421),
    ]
}

fn rules_of_draft_cavage() {
    let scene = scene(&Database::sqlite());
    let rules: &[Rule] = &[
        ("two digests", |r| r.header_twice("Digest"), 400, "digest"),
        ("no digest", |r| r.without("Digest"), 401, "does not cover"),
        (
            "digest unsigned",
            |r| r.signed_headers("(request-target) host date"),
            401,
            "digest",
        ),
        (
            "target unsigned",
            |r| r.signed_headers("host date digest"),
            401,
            "target",
        ),
        (
            "host unsigned",
            |r| r.signed_headers("(request-target) date digest"),
            401,
            "the host",
        ),
        (
            "date unsigned",
            |r| r.signed_headers("(request-target) host digest"),
            401,
            "a date",
        ),
        (
            "digest alone",
            |r| r.signed_headers("digest"),
            401,
            "does not cover",
        ),
        (
            "only sha-512",
            |r| r.header("Digest", "SHA-512=eA=="),
            401,
            "digest",
        ),
        (
            "unknown digest",
            |r| r.header("Digest", "md5=eA=="),
            401,
            "SHA-256",
        ),
        (
            "digest without value",
            |r| r.header("Digest", "SHA-256"),
            400,
            "digest",
        ),
        (
            "lying content-digest",
            |r| r.header("Content-Digest", &rfc9421::content_digest(b"another")),
            401,
            "digest",
        ),
        (
            "unknown component",
            |r| r.signed_headers("(request-target) host date digest (unknown)"),
            401,
            "not supported",
        ),
        (
            "absent header covered",
            |r| r.signed_headers("(request-target) host date digest x-absent"),
            401,
            "not in the request",
        ),
        (
            "header covered twice",
            |r| r.signed_headers("(request-target) host date digest date"),
            401,
            "twice",
        ),
        (
            "expired",
            |r| appended(r, ",expires=1600000000"),
            401,
            "expired",
        ),
        (
            "created long ago",
            |r| appended(r, ",created=1600000000"),
            401,
            "too old",
        ),
        (
            "created later",
            |r| appended(r, ",created=9999999999"),
            401,
            "future",
        ),
        (
            "created is no number",
            |r| appended(r, ",created=soon"),
            401,
            "not a number",
        ),
        (
            "repeated parameter",
            |r| appended(r, ",keyId=\"x\""),
            401,
            "repeated",
        ),
        (
            "unquoted parameter",
            |r| appended(r, ",x=y"),
            401,
            "not quoted",
        ),
    ];
    try_all(&scene, cavage_style, rules);
}

fn rules_of_rfc9421() {
    let scene = scene(&Database::sqlite());
    let rules: &[Rule] = &[
        (
            "two digests",
            |r| r.header_twice("Content-Digest"),
            400,
            "content-digest",
        ),
        (
            "two inputs",
            |r| r.header_twice("Signature-Input"),
            400,
            "signature-input",
        ),
        (
            "digest unsigned",
            |r| r.signed_headers("@method @target-uri"),
            401,
            "digest",
        ),
        (
            "method unsigned",
            |r| r.signed_headers("@target-uri content-digest"),
            401,
            "method",
        ),
        (
            "target unsigned",
            |r| r.signed_headers("@method content-digest"),
            401,
            "target",
        ),
        (
            "path alone",
            |r| r.signed_headers("@method @path content-digest"),
            401,
            "target",
        ),
        (
            "host alone",
            |r| r.signed_headers("@method @authority content-digest"),
            401,
            "target",
        ),
        ("no digest", |r| r.without("Content-Digest"), 401, "digest"),
        (
            "lying digest",
            |r| r.header("Digest", &cavage::digest(b"another")),
            401,
            "digest",
        ),
        (
            "cavage's digest instead",
            |r| {
                let digest = cavage::digest(b"x");
                r.without("Content-Digest").header("Digest", &digest)
            },
            401,
            "digest",
        ),
        (
            "expired",
            |r| input_appended(r, ";expires=1600000000"),
            401,
            "expired",
        ),
        (
            "expires is text",
            |r| input_appended(r, ";expires=\"soon\""),
            401,
            "not a number",
        ),
        (
            "other parameters",
            |r| input_appended(r, ";nonce=\"x\""),
            401,
            "not right",
        ),
        (
            "no list",
            |r| r.header_after_signing("Signature-Input", "sig1=1"),
            401,
            "list",
        ),
        (
            "no dictionary",
            |r| r.header_after_signing("Signature-Input", "("),
            401,
            "dictionar",
        ),
        (
            "another label",
            |r| {
                let input = header(&r.headers(), "signature-input").unwrap().to_owned();
                r.header_after_signing("Signature-Input", &input.replacen("sig1", "sig2", 1))
            },
            401,
            "without a signature",
        ),
        (
            "without created",
            |r| {
                let input = header(&r.headers(), "signature-input").unwrap().to_owned();
                let start = input.find(";created").unwrap();
                let end = input.find(";keyid").unwrap();
                let input = format!("{}{}", &input[..start], &input[end..]);
                r.header_after_signing("Signature-Input", &input)
            },
            401,
            "a date",
        ),
    ];
    try_all(&scene, SignedRequest::rfc9421, rules);
}

fn input_appended(request: SignedRequest, more: &str) -> SignedRequest {
    let input = header(&request.headers(), "signature-input")
        .unwrap()
        .to_owned();
    request.header_after_signing("Signature-Input", &format!("{input}{more}"))
}
