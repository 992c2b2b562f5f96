//! What the style of RFC 9421 demands and tolerates.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use longhand_federation::signature::{Invalid, PublicKey, Style, signature_base};

use super::{Request, by_hand, public, refuses};
use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "rfc9421_rules_broken_one_by_one",
            rfc9421_rules_broken_one_by_one,
        ),
        Test::once(
            "rfc9421_as_others_write_it_is_accepted",
            rfc9421_as_others_write_it_is_accepted,
        ),
        Test::once(
            "of_several_signatures_the_first_good_one_counts",
            of_several_signatures_the_first_good_one_counts,
        ),
        Test::once("ed25519_is_verified", ed25519_is_verified),
    ]
}

const RFC_9421: &str = r#"
digest twice | twice content-digest | 400 | the header content-digest came more than once
input twice | twice signature-input | 400 | the header signature-input came more than once
empty signature | set signature | 401 | the signature cannot be read: it has an input without a signature
empty input | set signature-input | 401 | the request is not signed
the other style | set signature keyId="x",signature="eA==" | 401 | the signature cannot be read: its headers are not dictionaries
input cut off | set signature-input sig1=("@method" | 401 | the signature cannot be read: its headers are not dictionaries
input is an item | set signature-input sig1=1 | 401 | the signature cannot be read: its input is not a list of components
another label | in signature sig1 => sig2 | 401 | the signature cannot be read: it has an input without a signature
signature is a string | set signature sig1="x" | 401 | the signature cannot be read: it has an input without a signature
empty bytes | set signature sig1=:: | 401 | the signature is not right for this key and request
no method | in signature-input "@method" => | 401 | the signature does not cover the method
no target | in signature-input "@target-uri" => | 401 | the signature does not cover the request target
host only | in signature-input @target-uri => @authority | 401 | the signature does not cover the request target
path only | in signature-input @target-uri => @path | 401 | the signature does not cover the request target
target within only | in signature-input @target-uri => @request-target | 401 | the signature does not cover the request target
no digest covered | in signature-input "content-digest" => | 401 | the signature does not cover a digest of the body
the other digest covered | add digest SHA-256=@256@ ;; in signature-input content-digest => digest | 401 | the signature does not cover a digest of the body
no digest | drop content-digest | 401 | the signature cannot be read: it covers something that is not in the request
nothing covered | set signature-input sig1=();created=1795348800;keyid="k" | 401 | the signature does not cover the method
not created | in signature-input ;created=1795348800 => | 401 | the signature does not cover a date
created is a string | in signature-input 1795348800 => "1795348800" | 401 | the signature cannot be read: a time is not a number
created is a fraction | in signature-input 1795348800 => 1795348800.5 | 401 | the signature cannot be read: a time is not a number
created is a date | in signature-input 1795348800 => @1795348800 | 401 | the signature cannot be read: its headers are not dictionaries
created in no year | in signature-input 1795348800 => 999999999999999 | 401 | the signature cannot be read: created is no time
created two hours ago | in signature-input 1795348800 => 1795341600 | 401 | the signature is too old
created in an hour | in signature-input 1795348800 => 1795352400 | 401 | the signature is dated in the future
expired | in signature-input ;keyid => ;expires=1795348799;keyid | 401 | the signature has expired
expires is a word | in signature-input ;keyid => ;expires=never;keyid | 401 | the signature cannot be read: a time is not a number
no key | in signature-input ;keyid => ;key | 401 | the signature cannot be read: it names no key
empty key | in signature-input https://b.test/u/ann#main-key => | 401 | the signature cannot be read: it names no key
key is a word | in signature-input "https://b.test/u/ann#main-key" => k | 401 | the signature cannot be read: it names no key
HMAC | in signature-input rsa-v1_5-sha256 => hmac-sha256 | 401 | the signature uses an algorithm other than RSA or Ed25519, which is not supported
empty algorithm | in signature-input rsa-v1_5-sha256 => | 401 | the signature uses an algorithm other than RSA or Ed25519, which is not supported
algorithm of another key | in signature-input rsa-v1_5-sha256 => ed25519 | 401 | the signature is not right for this key and request
algorithm is a word | in signature-input "rsa-v1_5-sha256" => rsa | 401 | the signature cannot be read: its algorithm is not a string
component is a word | in signature-input "@method" => "@method" date | 401 | the signature cannot be read: a component is not a string
covered twice | in signature-input "@method" => "@method" "@method" | 401 | the signature cannot be read: it covers a component twice, or too many
covered but absent | in signature-input "@method" => "@method" "x-nothing" | 401 | the signature cannot be read: it covers something that is not in the request
capitals | in signature-input "@method" => "@method" "Date" | 401 | the signature cannot be read: a component has no proper name
quotation in a name | in signature-input "@method" => "@method" "\"" | 401 | the signature cannot be read: a component has no proper name
empty name | in signature-input "@method" => "@method" "" | 401 | the signature cannot be read: a component has no proper name
"#;

fn rfc9421_rules_broken_one_by_one() {
    refuses(Style::Rfc9421, RFC_9421);
    for component in [r#""@status""#, r#""@signature-params""#, r#""@anything""#] {
        let mut request = Request::signed(Style::Rfc9421, "POST", "/inbox");
        request.replace(
            "signature-input",
            "\"@method\"",
            &format!("\"@method\" {component}"),
        );
        assert_eq!(
            request.judge(),
            Err(Invalid::Unsupported("an unknown component")),
            "{component}"
        );
    }
    for parameter in [
        ";sf",
        ";bs",
        ";key=\"sha-256\"",
        ";req",
        ";tr",
        ";name=\"x\"",
    ] {
        let mut request = Request::signed(Style::Rfc9421, "POST", "/inbox");
        request.replace(
            "signature-input",
            "\"content-digest\"",
            &format!("\"content-digest\"{parameter}"),
        );
        assert_eq!(
            request.judge(),
            Err(Invalid::Unsupported("a component with parameters")),
            "{parameter}"
        );
    }
}

/// A request signed over a base built by the module; that it builds bases rightly the RFC's vectors show.
fn standard_by_hand(method: &str, target: &str, input: &str) -> Request {
    let mut request = Request::signed(Style::Rfc9421, method, target);
    let base = signature_base(&request.received(), input).expect("a base");
    request.set("signature-input", &format!("pen={input}"));
    request.set("signature", &format!("pen=:{}:", by_hand(&base)));
    request
}

/// Method, target, input.
const ACCEPTED: &str = r#"
POST | /inbox | ("@method" "@target-uri" "content-digest");created=1795348800;keyid="k"
POST | /inbox?a=b | ("@method" "@target-uri" "content-digest");keyid="k";created=1795348800
POST | /inbox | ("content-digest" "@path" "@authority" "@method");created=1795348800;keyid="k";tag="t";nonce="n"
POST | /inbox? | ("content-digest" "@path" "@query" "@authority" "@method");created=1795348800;keyid="k"
GET | /u/ann?page=2 | ("@method" "@authority" "@path" "@query");created=1795348800;keyid="k"
GET | /u/ann?page=2 | ("@method" "@authority" "@request-target");created=1795348800;keyid="k";expires=1795348800
GET | /u/ann | ("@method" "@target-uri" "@scheme" "date" "host");created=1795348800;keyid="k";alg="rsa-v1_5-sha256"
"#;

fn rfc9421_as_others_write_it_is_accepted() {
    for line in ACCEPTED.lines().filter(|line| !line.is_empty()) {
        let [method, target, input]: [&str; 3] = line
            .split(" | ")
            .collect::<Vec<_>>()
            .try_into()
            .expect("three");
        assert_eq!(
            standard_by_hand(method, target, input).judge(),
            Ok(()),
            "{line}"
        );
    }
    let input = r#"("@method" "@authority" "@path");created=1795348800;keyid="k""#;
    let request = standard_by_hand("GET", "/u/ann?page=2", input);
    let uncovered = Err(Invalid::Uncovered("the request target"));
    assert_eq!(request.judge(), uncovered, "a query that is not covered");
    let input = r#"("@method" "@target-uri");created=1795348800;keyid="k""#;
    let mut request = standard_by_hand("GET", "/u/ann", input);
    request.replace(
        "signature-input",
        "(\"@method\" \"@target-uri\");",
        "( \"@method\"   \"@target-uri\" ); ",
    );
    assert_eq!(
        request.judge(),
        Ok(()),
        "spaces are the sender's, the signed form is the standard's"
    );
}

fn of_several_signatures_the_first_good_one_counts() {
    let good = standard_by_hand(
        "GET",
        "/u/ann",
        r#"("@method" "@target-uri");created=1795348800;keyid="k""#,
    );
    let (input, signature) = (good.value("signature-input"), good.value("signature"));
    let with = |inputs: &str, signatures: &str| {
        let mut request = good.clone();
        request.set("signature-input", &format!("{inputs}, {input}"));
        request.set("signature", &format!("{signatures}, {signature}"));
        request
    };
    let proxy = r#"proxy=("@authority");created=1795348800;keyid="p";alg="hmac-sha256""#;
    let request = with(proxy, "proxy=:eA==:");
    assert_eq!(request.judge(), Ok(()));
    assert_eq!(
        request.read().map(|claim| claim.key_id().to_owned()),
        Ok("k".to_owned())
    );
    let three = r#"a=();keyid="a", b=();keyid="b", c=();keyid="c""#;
    assert_eq!(
        with(three, "a=:eA==:, b=:eA==:, c=:eA==:").judge(),
        Ok(()),
        "four are read"
    );
    let too_many = Err(Invalid::Unreadable("there are too many signatures"));
    assert_eq!(
        with(&format!(r#"{three}, d=();keyid="d""#), "a=:eA==:").judge(),
        too_many
    );
}

fn ed25519_is_verified() {
    let pair = Ed25519KeyPair::generate().expect("a key pair");
    let mut spki = b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00".to_vec();
    spki.extend_from_slice(pair.public_key().as_ref());
    let pem = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        STANDARD.encode(spki)
    );
    let key = PublicKey::from_pem(&pem).expect("a key");
    for algorithm in ["", r#";alg="ed25519""#] {
        let input = format!(r#"("@method" "@target-uri");created=1795348800;keyid="k"{algorithm}"#);
        let mut request = standard_by_hand("GET", "/u/ann", &input);
        let base = signature_base(&request.received(), &input).expect("a base");
        request.set(
            "signature",
            &format!("pen=:{}:", STANDARD.encode(pair.sign(base.as_bytes()))),
        );
        let claim = request.read().expect("in order");
        assert_eq!(claim.verify(&key), Ok(()), "{algorithm}");
        assert_eq!(
            claim.verify(&public()),
            Err(Invalid::Forged),
            "{algorithm}: with a key of the other kind"
        );
    }
}
