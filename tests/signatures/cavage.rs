//! What the style of draft-cavage demands and tolerates.

use longhand_federation::signature::{Invalid, Style};

use super::{Request, by_hand, filled, refuses};
use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "cavage_rules_broken_one_by_one",
            cavage_rules_broken_one_by_one,
        ),
        Test::once(
            "cavage_headers_as_others_write_them_are_accepted",
            headers_as_others_write_them_are_accepted,
        ),
        Test::once(
            "cavage_times_in_the_signature_are_accepted",
            times_in_the_signature_are_accepted,
        ),
        Test::once(
            "cavage_header_in_two_lines_is_one",
            a_header_in_two_lines_is_one,
        ),
    ]
}

const CAVAGE: &str = r#"
digest twice | twice digest | 400 | the header digest came more than once
only in Authorization | drop signature ;; add authorization Signature keyId="x" | 401 | the request is not signed
empty signature | set signature | 401 | the signature cannot be read: a parameter has no value
no target | in signature (request-target) => | 401 | the signature does not cover the request target
no host covered | in signature host => | 401 | the signature does not cover the host
no date covered | in signature date => | 401 | the signature does not cover a date
no digest covered | in signature digest => | 401 | the signature does not cover a digest of the body
the other digest covered | add content-digest sha-256=:@256@: ;; in signature digest => content-digest | 401 | the signature does not cover a digest of the body
no digest | drop digest | 401 | the signature cannot be read: it covers something that is not in the request
no list | in signature headers= => other= | 401 | the signature does not cover the request target
empty list | in signature (request-target) host date digest content-type => | 401 | the signature does not cover the request target
HMAC | in signature rsa-sha256 => hmac-sha256 | 401 | the signature uses another algorithm than rsa-sha256, which is not supported
SHA-1 | in signature rsa-sha256 => rsa-sha1 | 401 | the signature uses another algorithm than rsa-sha256, which is not supported
empty algorithm | in signature rsa-sha256 => | 401 | the signature uses another algorithm than rsa-sha256, which is not supported
key twice | in signature keyId= => keyId="x",keyId= | 401 | the signature cannot be read: a parameter is repeated
key twice in small | in signature keyId= => keyid="x",keyId= | 401 | the signature cannot be read: a parameter is repeated
list twice | in signature headers= => headers="",headers= | 401 | the signature cannot be read: a parameter is repeated
no key | in signature keyId => key | 401 | the signature cannot be read: it names no key
empty key | in signature https://b.test/u/ann#main-key => | 401 | the signature cannot be read: it names no key
no signature inside | in signature signature= => sig= | 401 | the signature cannot be read: it has no signature in it
not base64 | in signature signature=" => signature="! | 401 | the signature cannot be read: it is not base64
empty inside | in signature ",signature=" => ",signature="",x=" | 401 | the signature is not right for this key and request
open quotation | set signature keyId="x | 401 | the signature cannot be read: a quotation mark is missing
escapes | in signature keyId=" => keyId="\ | 401 | the signature cannot be read: it has escapes
no commas | in signature ",algorithm => " algorithm | 401 | the signature cannot be read: its parameters run together
two commas | in signature ",algorithm => ",,algorithm | 401 | the signature cannot be read: a parameter has no name
unquoted | in signature "rsa-sha256" => rsa-sha256 | 401 | the signature cannot be read: a value is not quoted
covered twice | in signature date => date Date | 401 | the signature cannot be read: it covers a header twice, or too many
covered but absent | in signature date => date x-nothing | 401 | the signature cannot be read: it covers something that is not in the request
unknown component | in signature date => date (secret) | 401 | the signature uses an unknown component, which is not supported
date covered but absent | drop date | 401 | the signature cannot be read: it covers something that is not in the request
created covered but absent | in signature date => date (created) | 401 | the signature cannot be read: it covers something that is not in the request
created two hours ago | in signature algorithm => created=1795341600,algorithm | 401 | the signature is too old
created in an hour | in signature algorithm => created="1795352400",algorithm | 401 | the signature is dated in the future
created is a word | in signature algorithm => created=soon,algorithm | 401 | the signature cannot be read: a time is not a number
created is negative | in signature algorithm => created=-1,algorithm | 401 | the signature cannot be read: a time is not a number
created is too large | in signature algorithm => created=99999999999999999999,algorithm | 401 | the signature cannot be read: a time is out of range
created in no year | in signature algorithm => created=9000000000000000000,algorithm | 401 | the signature cannot be read: created is no time
expired | in signature algorithm => expires=1795348799.5,algorithm | 401 | the signature has expired
expires before created | in signature algorithm => created=1795348890,expires=1795348880,algorithm | 401 | the signature has expired
"#;

fn cavage_rules_broken_one_by_one() {
    refuses(Style::Cavage, CAVAGE);
    let mut request = Request::signed(Style::Cavage, "POST", "/inbox");
    let many = (0..40).fold(String::new(), |list, number| format!("{list} x-{number}"));
    request.replace("signature", "content-type", &many);
    assert_eq!(
        request.judge(),
        Err(Invalid::Unreadable("it covers a header twice, or too many"))
    );
    let mut request = Request::signed(Style::Cavage, "POST", "/inbox");
    let many = (0..40).fold(String::new(), |list, number| {
        format!("{list}x{number}=\"\",")
    });
    request.replace("signature", "keyId", &format!("{many}keyId"));
    assert_eq!(
        request.judge(),
        Err(Invalid::Unreadable("it has too many parameters"))
    );
}

const DATE: (&str, &str) = ("date", "Sun, 22 Nov 2026 11:59:00 GMT");
const DIGEST: (&str, &str) = ("digest", "SHA-256=@256@");
/// What GoToSocial and Mitra sign.
const USUAL: &str = "(request-target): post /inbox\nhost: a.test\ndate: Sun, 22 Nov 2026 11:59:00 GMT\ndigest: SHA-256=@256@";

/// A POST signed over `lines`; the signature takes the place of `@SIGNATURE@` in its header.
fn by_lines(headers: &[(&str, &str)], lines: &str, signature: &str) -> Request {
    let mut request = Request::signed(Style::Cavage, "POST", "/inbox");
    request.headers.clear();
    for (name, value) in headers {
        request.add(name, &filled(value));
    }
    request.add(
        "signature",
        &signature.replace("@SIGNATURE@", &by_hand(&filled(lines))),
    );
    request
}

fn headers_as_others_write_them_are_accepted() {
    let written = [
        r#"keyId="k",algorithm="hs2019",headers="(request-target) host date digest",signature="@SIGNATURE@""#,
        r#"keyId="k",headers="(request-target) host date digest",signature="@SIGNATURE@""#,
        r#"signature = "@SIGNATURE@" , headers="(request-target) host date digest",  keyId="k", opaque="?""#,
        r#"keyid="k",headers="(request-target) Host Date Digest",expires=1795348800,signature="@SIGNATURE@""#,
    ];
    for signature in written {
        let request = by_lines(&[("host", "a.test"), DATE, DIGEST], USUAL, signature);
        assert_eq!(request.judge(), Ok(()), "{signature}");
        assert_eq!(
            request.read().map(|claim| claim.key_id().to_owned()),
            Ok("k".to_owned())
        );
    }
    for host in ["A.TEST", "a.test:443"] {
        let request = by_lines(
            &[("host", host), DATE, DIGEST],
            &USUAL.replace("a.test", host),
            written[0],
        );
        assert_eq!(request.judge(), Ok(()), "{host}");
    }
}

fn times_in_the_signature_are_accepted() {
    let lines = "(request-target): post /inbox\n(created): 1795348790\n(expires): 1795348900.25\nhost: a.test\n\
                 digest: SHA-256=@256@";
    for signature in [
        r#"keyId="k",created=1795348790, expires=1795348900.25,headers="(request-target) (created) (expires) host digest",signature="@SIGNATURE@""#,
        r#"keyId="k",created="1795348790",expires="1795348900.25",headers="(request-target) (created) (expires) host digest",signature="@SIGNATURE@""#,
    ] {
        let request = by_lines(&[("host", "a.test"), DIGEST], lines, signature);
        assert_eq!(request.judge(), Ok(()), "{signature}");
        let mut later = request.clone();
        later.replace("signature", "90", "91");
        assert_eq!(later.judge(), Err(Invalid::Forged), "another time");
    }
}

fn a_header_in_two_lines_is_one() {
    let lines = "accept: a/b, c/d\nhost: a.test\ndate: Sun, 22 Nov 2026 11:59:00 GMT\ndigest: SHA-256=@256@\n\
                 (request-target): post /inbox";
    let signature =
        r#"keyId="k",headers="accept host date digest (request-target)",signature="@SIGNATURE@""#;
    let headers = [
        ("accept", " a/b"),
        ("host", "a.test"),
        ("accept", "c/d\t"),
        DATE,
        DIGEST,
    ];
    assert_eq!(by_lines(&headers, lines, signature).judge(), Ok(()));
}
