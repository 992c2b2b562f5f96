//! Signed requests: what is accepted, what is refused and with which status, in both styles.

mod captures;
mod cavage;
mod keys;
mod rfc9421;
mod rules;
mod vectors;

use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA256, SHA512};
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use longhand_federation::signature::{
    Claim, Invalid, KeyPair, PublicKey, Received, SigningKey, Style, Unsignable, generate, read,
    sign,
};
use rsa::pkcs1::EncodeRsaPrivateKey;
use rsa::pkcs8::DecodePrivateKey;
use url::Url;

use crate::support::run::Test;

/// All tests of this topic.
pub fn tests() -> Vec<Test> {
    let mut tests = vec![
        Test::once(
            "what_we_sign_is_read_and_verified",
            what_we_sign_is_read_and_verified,
        ),
        Test::once(
            "signed_headers_have_the_agreed_form",
            signed_headers_have_the_agreed_form,
        ),
        Test::once(
            "what_cannot_be_signed_is_refused",
            what_cannot_be_signed_is_refused,
        ),
    ];
    let parts = [
        rules::tests,
        cavage::tests,
        rfc9421::tests,
        vectors::tests,
        captures::tests,
        keys::tests,
    ];
    tests.extend(parts.into_iter().flat_map(|part| part()));
    tests
}

const BODY: &[u8] = br#"{"type":"Create"}"#;
const KEY_ID: &str = "https://b.test/u/ann#main-key";
const STYLES: [Style; 2] = [Style::Cavage, Style::Rfc9421];

/// A request that tests may bend before it is read.
#[derive(Clone)]
struct Request {
    method: String,
    origin: String,
    target: String,
    headers: Vec<(String, Vec<u8>)>,
    body: Option<Vec<u8>>,
}

impl Request {
    /// One of ours, from its parts to its signature.
    fn signed(style: Style, method: &str, target: &str) -> Self {
        let url = Url::parse(&format!("https://a.test{target}")).expect("a valid address");
        let body = (method == "POST").then(|| BODY.to_vec());
        let headers = sign(style, key(), KEY_ID, method, &url, body.as_deref(), now())
            .expect("signing works");
        let headers = headers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.into_bytes()))
            .collect();
        Self {
            method: method.to_owned(),
            origin: "https://a.test".into(),
            target: target.to_owned(),
            headers,
            body,
        }
    }

    fn received(&self) -> Received<'_> {
        Received {
            method: &self.method,
            origin: &self.origin,
            path_and_query: &self.target,
            headers: &self.headers,
            body: self.body.as_deref(),
        }
    }

    fn read(&self) -> Result<Claim, Invalid> {
        read(&self.received(), now())
    }

    fn judge(&self) -> Result<(), Invalid> {
        self.read()?.verify(&public())
    }

    fn value(&self, name: &str) -> String {
        let found = self.headers.iter().find(|(found, _)| found == name);
        String::from_utf8(found.unwrap_or_else(|| panic!("{name} is there")).1.clone())
            .expect("text")
    }

    fn add(&mut self, name: &str, value: &str) {
        self.headers
            .push((name.to_owned(), value.as_bytes().to_vec()));
    }

    fn remove(&mut self, name: &str) {
        self.headers.retain(|(found, _)| found != name);
    }

    fn set(&mut self, name: &str, value: &str) {
        self.remove(name);
        self.add(name, value);
    }

    fn replace(&mut self, name: &str, from: &str, to: &str) {
        let value = self.value(name);
        assert!(value.contains(from), "{name}: {value} has no {from}");
        self.set(name, &value.replacen(from, to, 1));
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T12:00:00Z".parse().expect("a date")
}

fn pair() -> &'static KeyPair {
    static PAIR: OnceLock<KeyPair> = OnceLock::new();
    PAIR.get_or_init(|| generate().expect("a key pair"))
}

fn key() -> &'static SigningKey {
    static KEY: OnceLock<SigningKey> = OnceLock::new();
    KEY.get_or_init(|| SigningKey::from_pem(&pair().private_pem).expect("our own key"))
}

fn public() -> PublicKey {
    PublicKey::from_pem(&pair().public_pem).expect("our own key")
}

/// Signs text by the library alone, so that requests can be written by hand.
fn by_hand(text: &str) -> String {
    let private = rsa::RsaPrivateKey::from_pkcs8_pem(&pair().private_pem).expect("PKCS#8");
    let private =
        RsaKeyPair::from_der(private.to_pkcs1_der().expect("PKCS#1").as_bytes()).expect("a key");
    let mut signature = vec![0; private.public_modulus_len()];
    let random = aws_lc_rs::rand::SystemRandom::new();
    private
        .sign(&RSA_PKCS1_SHA256, &random, text.as_bytes(), &mut signature)
        .expect("signing works");
    STANDARD.encode(signature)
}

fn what_we_sign_is_read_and_verified() {
    for style in STYLES {
        for (method, target) in [
            ("POST", "/inbox"),
            ("GET", "/u/ann"),
            ("GET", "/u/ann?page=2"),
            ("DELETE", "/x"),
        ] {
            let request = Request::signed(style, method, target);
            let claim = request
                .read()
                .unwrap_or_else(|invalid| panic!("{style:?} {method} {target}: {invalid}"));
            assert_eq!(claim.key_id(), KEY_ID);
            assert_eq!(claim.style(), style);
            assert_eq!(
                claim.verify(&public()),
                Ok(()),
                "{style:?} {method} {target}"
            );
        }
    }
}

fn signed_headers_have_the_agreed_form() {
    let names = |request: &Request| {
        request
            .headers
            .iter()
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let post = Request::signed(Style::Cavage, "POST", "/inbox");
    assert_eq!(names(&post), "host date digest content-type signature");
    assert_eq!(post.value("date"), "Sun, 22 Nov 2026 12:00:00 GMT");
    assert_eq!(post.value("content-type"), "application/activity+json");
    let text = format!(
        "(request-target): post /inbox\nhost: a.test\ndate: {}\ndigest: {}\ncontent-type: application/activity+json",
        post.value("date"),
        post.value("digest")
    );
    let expected = format!(
        r#"keyId="{KEY_ID}",algorithm="rsa-sha256",headers="(request-target) host date digest content-type",signature="{}""#,
        by_hand(&text)
    );
    assert_eq!(post.value("signature"), expected);
    assert_eq!(
        names(&Request::signed(Style::Cavage, "GET", "/u/ann")),
        "host date signature"
    );

    let post = Request::signed(Style::Rfc9421, "POST", "/inbox");
    assert_eq!(
        names(&post),
        "host date content-digest content-type signature-input signature"
    );
    let input = format!(
        r#"("@method" "@target-uri" "content-digest");created=1795348800;keyid="{KEY_ID}";alg="rsa-v1_5-sha256""#
    );
    assert_eq!(post.value("signature-input"), format!("sig1={input}"));
    let digest = post.value("content-digest");
    let text = format!(
        "\"@method\": POST\n\"@target-uri\": https://a.test/inbox\n\"content-digest\": {digest}\n\"@signature-params\": {input}"
    );
    assert_eq!(
        post.value("signature"),
        format!("sig1=:{}:", by_hand(&text))
    );
    assert_eq!(
        names(&Request::signed(Style::Rfc9421, "GET", "/u/ann")),
        "host date signature-input signature"
    );

    let url = Url::parse("https://user@a.test:8443/x?y=1#z").expect("an address");
    let headers =
        sign(Style::Cavage, key(), KEY_ID, "GET", &url, None, now()).expect("signing works");
    assert_eq!(headers[0], ("host", "a.test:8443".to_owned()));
}

fn what_cannot_be_signed_is_refused() {
    let with = |key_id: &str, url: &str| {
        let url = Url::parse(url).expect("an address");
        sign(Style::Cavage, key(), key_id, "GET", &url, None, now()).map(|_| ())
    };
    for key_id in ["", "a\"b", "a\\b", "a b", "a\nb", "ä"] {
        assert_eq!(
            with(key_id, "https://a.test/"),
            Err(Unsignable::KeyId),
            "{key_id:?}"
        );
    }
    assert_eq!(with(KEY_ID, "mailto:ann@a.test"), Err(Unsignable::NoHost));
}

/// Breaks a good request in one way per line of `table` and compares what is said of it:
/// `what | how | status | sentence`. Several ways in one line stand between `;;`:
/// `twice NAME`, `drop NAME`, `set NAME VALUE`, `add NAME VALUE`, `in NAME FROM => TO` for headers;
/// `target VALUE`, `method VALUE`, `origin VALUE`, `body VALUE` for the rest.
fn refuses(style: Style, table: &str) {
    for line in table.lines().filter(|line| !line.is_empty()) {
        let mut columns = line.split(" | ");
        let mut column = || {
            columns
                .next()
                .unwrap_or_else(|| panic!("{line}: a column is missing"))
        };
        let (what, how, status, sentence) = (column(), column(), column(), column());
        let mut request = Request::signed(style, "POST", "/inbox");
        assert_eq!(
            request.judge(),
            Ok(()),
            "{style:?}: whole before it is broken"
        );
        for way in how.split(" ;; ") {
            bend(&mut request, &filled(way));
        }
        let invalid = request.judge().expect_err(what);
        assert_eq!(invalid.to_string(), sentence, "{style:?}: {what}");
        assert_eq!(invalid.status().to_string(), status, "{style:?}: {what}");
    }
}

fn bend(request: &mut Request, way: &str) {
    let (verb, rest) = way.split_once(' ').expect("a verb");
    let (name, value) = rest.split_once(' ').unwrap_or((rest, ""));
    match verb {
        "twice" => request.add(name, &request.value(name)),
        "drop" => request.remove(name),
        "set" => request.set(name, value),
        "add" => request.add(name, value),
        "in" => {
            let (from, to) = value.split_once(" =>").expect("an arrow");
            request.replace(name, from, to.strip_prefix(' ').unwrap_or(to));
        }
        "target" => request.target = rest.to_owned(),
        "method" => request.method = rest.to_owned(),
        "origin" => request.origin = rest.to_owned(),
        "body" => request.body = Some(rest.as_bytes().to_vec()),
        _ => panic!("{verb} is no verb"),
    }
}

/// Text with the digests of [`BODY`] and of nothing put in.
fn filled(text: &str) -> String {
    let encode = |algorithm, body| STANDARD.encode(aws_lc_rs::digest::digest(algorithm, body));
    text.replace("@256@", &encode(&SHA256, BODY))
        .replace("@512@", &encode(&SHA512, BODY))
        .replace("@NOTHING@", &encode(&SHA256, b""))
}
