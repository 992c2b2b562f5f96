//! The examples of RFC 9421: its appendix B, and the components of its section 2.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use longhand_federation::signature::{Algorithm, Invalid, PublicKey, Received, signature_base};

use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "rfc9421_appendix_b_is_reproduced",
            rfc9421_appendix_b_is_reproduced,
        ),
        Test::once(
            "rfc9421_components_follow_section_2",
            rfc9421_components_follow_section_2,
        ),
    ]
}

/// RFC 9421 B.1.2, `test-key-rsa-pss`.
pub const PSS_KEY: &str = "-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2
+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+
oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq
gDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W
Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4
aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI
2wIDAQAB
-----END PUBLIC KEY-----
";

/// RFC 9421 B.1.4, `test-key-ed25519`.
pub const ED25519_KEY: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
";

const CONTENT_DIGEST: &str = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:";

/// An example: the input, the lines above `@signature-params`, the signature.
type Example = (&'static str, &'static str, &'static str);

const B_2_1: Example = (
    r#"();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd""#,
    "",
    "d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG\
     52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVro\
     gUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ\
     98Xw9Q==",
);

const B_2_2: Example = (
    r#"("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;keyid="test-key-rsa-pss";tag="header-example""#,
    "\"@authority\": example.com\n\"content-digest\": @DIGEST@\n\"@query-param\";name=\"Pet\": dog\n",
    "LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT\
     8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBS\
     pqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTu\
     gEjHSw==",
);

const B_2_3: Example = (
    r#"("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" "content-length");created=1618884473;keyid="test-key-rsa-pss""#,
    "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\"@query\": ?param=Value&Pet=dog\n\
     \"@authority\": example.com\n\"content-type\": application/json\n\"content-digest\": @DIGEST@\n\"content-length\": 18\n",
    "bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fU\
     xN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA\
     1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKE\
     gM4cUA==",
);

const B_2_6: Example = (
    r#"("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519""#,
    "\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n\"@method\": POST\n\"@path\": /foo\n\"@authority\": example.com\n\
     \"content-type\": application/json\n\"content-length\": 18\n",
    "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==",
);

fn headers(pairs: &[(&str, &str)]) -> Vec<(String, Vec<u8>)> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec()))
        .collect()
}

/// `test-request` of RFC 9421 B.2.
fn test_request(headers: &[(String, Vec<u8>)]) -> Received<'_> {
    Received {
        method: "POST",
        origin: "https://example.com",
        path_and_query: "/foo?param=Value&Pet=dog",
        headers,
        body: Some(br#"{"hello": "world"}"#),
    }
}

fn test_headers() -> Vec<(String, Vec<u8>)> {
    headers(&[
        ("host", "example.com"),
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("content-type", "application/json"),
        ("content-digest", CONTENT_DIGEST),
        ("content-length", "18"),
    ])
}

fn rfc9421_appendix_b_is_reproduced() {
    let pss = (
        PublicKey::from_pem(PSS_KEY).expect("a key"),
        Algorithm::RsaPssSha512,
    );
    let ed25519 = (
        PublicKey::from_pem(ED25519_KEY).expect("a key"),
        Algorithm::Ed25519,
    );
    let test_headers = test_headers();
    for (example, (key, algorithm)) in [
        (B_2_1, &pss),
        (B_2_2, &pss),
        (B_2_3, &pss),
        (B_2_6, &ed25519),
    ] {
        let (input, lines, signature) = example;
        let printed = format!(
            "{}\"@signature-params\": {input}",
            lines.replace("@DIGEST@", CONTENT_DIGEST)
        );
        let built = signature_base(&test_request(&test_headers), input);
        if input == B_2_2.0 {
            // Named query parameters are refused on purpose; the key's half of the example still holds.
            assert_eq!(
                built,
                Err(Invalid::Unsupported("a component with parameters"))
            );
        } else {
            assert_eq!(built.as_deref(), Ok(printed.as_str()));
        }
        let signature = STANDARD.decode(signature).expect("base64");
        assert_eq!(
            key.verify(Some(*algorithm), printed.as_bytes(), &signature),
            Ok(()),
            "{input}"
        );
        let other = printed.replace("1618884473", "1618884474");
        assert_eq!(
            key.verify(Some(*algorithm), other.as_bytes(), &signature),
            Err(Invalid::Forged),
            "{input}"
        );
        assert_eq!(
            key.verify(
                Some(Algorithm::RsaV15Sha256),
                printed.as_bytes(),
                &signature
            ),
            Err(Invalid::Forged),
            "{input}: by another algorithm"
        );
    }
}

/// Examples of sections 2.1 and 2.2.
fn rfc9421_components_follow_section_2() {
    let headers = headers(&[
        ("host", "www.example.com"),
        ("cache-control", "max-age=60"),
        ("x-ows-header", "   Leading and trailing whitespace.   "),
        ("cache-control", "    must-revalidate"),
        ("x-empty-header", ""),
    ]);
    let request = |origin, path_and_query| Received {
        method: "POST",
        origin,
        path_and_query,
        headers: &headers,
        body: None,
    };
    let value = |origin, path_and_query, name: &str| {
        let base = signature_base(&request(origin, path_and_query), &format!("(\"{name}\")"))
            .expect("a base");
        let line = base.lines().next().expect("a line").to_owned();
        line.strip_prefix(&format!("\"{name}\": "))
            .expect("a name")
            .to_owned()
    };
    let origin = "https://www.example.com";
    for (name, expected) in [
        ("host", "www.example.com"),
        ("cache-control", "max-age=60, must-revalidate"),
        ("x-ows-header", "Leading and trailing whitespace."),
        ("x-empty-header", ""),
        ("@method", "POST"),
        ("@target-uri", "https://www.example.com/path?param=value"),
        ("@authority", "www.example.com"),
        ("@scheme", "https"),
        ("@request-target", "/path?param=value"),
        ("@path", "/path"),
        ("@query", "?param=value"),
    ] {
        assert_eq!(value(origin, "/path?param=value", name), expected, "{name}");
    }
    assert_eq!(value(origin, "/path?queryString", "@query"), "?queryString");
    assert_eq!(value(origin, "/path", "@query"), "?");
    assert_eq!(value(origin, "/path?", "@query"), "?");
    assert_eq!(
        value("HTTPS://WWW.Example.com:443", "/", "@authority"),
        "www.example.com"
    );
    assert_eq!(
        value("http://www.example.com:80", "/", "@target-uri"),
        "http://www.example.com/"
    );
    assert_eq!(
        value("http://www.example.com:8080", "/", "@authority"),
        "www.example.com:8080"
    );
}
