//! A signed request that can be bent in every place before it is sent byte for byte.

use chrono::{DateTime, TimeDelta, Utc};

use super::cavage;
use super::http::{RawResponse, raw};
use super::keys::Key;
use super::rfc9421;
use super::server::Instance;

/// A request as a real peer signs it, until something is altered. What is altered before signing
/// is covered by the signature; methods that end in `_after_signing` break it.
#[derive(Clone)]
pub struct SignedRequest {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    signed: Vec<String>,
    key_id: String,
    key: &'static Key,
    algorithm: String,
    repeated: Vec<String>,
    replaced: Vec<(String, String)>,
    body_after: Option<Vec<u8>>,
    created: i64,
    scheme: Scheme,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Cavage,
    Rfc9421,
}

impl SignedRequest {
    /// `host` is the public name of the server it is meant for. A body brings `Digest` and
    /// `Content-Type` with it.
    pub fn new(
        method: &str,
        host: &str,
        target: &str,
        body: &[u8],
        key_id: &str,
        key: &'static Key,
    ) -> SignedRequest {
        let mut request = SignedRequest {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: vec![
                ("Host".to_owned(), host.to_owned()),
                ("Date".to_owned(), http_date(Utc::now())),
                ("User-Agent".to_owned(), "peer/1.0".to_owned()),
                ("Accept".to_owned(), "application/activity+json".to_owned()),
            ],
            body: body.to_vec(),
            signed: words("(request-target) host date"),
            key_id: key_id.to_owned(),
            key,
            algorithm: "rsa-sha256".to_owned(),
            repeated: Vec::new(),
            replaced: Vec::new(),
            body_after: None,
            created: Utc::now().timestamp(),
            scheme: Scheme::Cavage,
        };
        if method != "GET" {
            request = request
                .header("Digest", &cavage::digest(body))
                .header("Content-Type", "application/activity+json")
                .signed_headers("(request-target) host date digest content-type");
        }
        request
    }

    /// Signs after RFC 9421 instead of draft-cavage, with the components Mastodon demands. The
    /// names in [`SignedRequest::signed_headers`] are components then. Call it first.
    pub fn rfc9421(mut self) -> SignedRequest {
        self.scheme = Scheme::Rfc9421;
        self.algorithm = "rsa-v1_5-sha256".to_owned();
        self = self.without("Digest").signed_headers("@method @target-uri");
        if self.method != "GET" {
            let digest = rfc9421::content_digest(&self.body);
            self = self
                .header("Content-Digest", &digest)
                .signed_headers("@method @target-uri content-digest");
        }
        self
    }

    /// Sets a header, in place of one of the same name.
    pub fn header(mut self, name: &str, value: &str) -> SignedRequest {
        set(&mut self.headers, name, value);
        self
    }

    /// Leaves a header out, of the request and of what is signed.
    pub fn without(mut self, name: &str) -> SignedRequest {
        self.headers
            .retain(|(key, _)| !key.eq_ignore_ascii_case(name));
        self.signed.retain(|key| !key.eq_ignore_ascii_case(name));
        self
    }

    /// Sends the line of this header twice (`signature` works too); signed is it once.
    pub fn header_twice(mut self, name: &str) -> SignedRequest {
        self.repeated.push(name.to_owned());
        self
    }

    /// Another `Host`, signed as such.
    pub fn host(self, host: &str) -> SignedRequest {
        self.header("Host", host)
    }

    /// Signs exactly these, separated by spaces, whether they are sent or not.
    pub fn signed_headers(mut self, names: &str) -> SignedRequest {
        self.signed = words(names);
        self
    }

    /// A `Date` (and `created`) this far from now.
    pub fn date(mut self, offset: TimeDelta) -> SignedRequest {
        self.created = (Utc::now() + offset).timestamp();
        self.header("Date", &http_date(Utc::now() + offset))
    }

    /// Another `keyId`; the signature is still made with the same key.
    pub fn key_id(mut self, key_id: &str) -> SignedRequest {
        key_id.clone_into(&mut self.key_id);
        self
    }

    /// Signs with another key under the same `keyId`.
    pub fn key(mut self, key: &'static Key) -> SignedRequest {
        self.key = key;
        self
    }

    /// Another `algorithm` parameter; the signature stays RSA with SHA-256.
    pub fn algorithm(mut self, name: &str) -> SignedRequest {
        name.clone_into(&mut self.algorithm);
        self
    }

    /// Sends another body than the one the digest is of.
    pub fn body_after_signing(mut self, body: &[u8]) -> SignedRequest {
        self.body_after = Some(body.to_vec());
        self
    }

    /// Sends another value for a header than the one that is signed; `Signature` works too.
    pub fn header_after_signing(mut self, name: &str, value: &str) -> SignedRequest {
        self.replaced.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The value of the `Signature` header, or of `Signature-Input` and `Signature`.
    fn signatures(&self) -> Vec<(String, String)> {
        match self.scheme {
            Scheme::Cavage => vec![("Signature".to_owned(), self.cavage_signature())],
            Scheme::Rfc9421 => {
                let (names, target) = (&self.signed, &self.target);
                let input = rfc9421::input(names, self.created, &self.key_id, &self.algorithm);
                let base = rfc9421::base(names, &input, &self.method, target, &self.headers);
                let signature = cavage::sign(&self.key.private, &base);
                vec![
                    ("Signature-Input".to_owned(), format!("sig1={input}")),
                    ("Signature".to_owned(), format!("sig1=:{signature}:")),
                ]
            }
        }
    }

    fn cavage_signature(&self) -> String {
        let text = cavage::signing_string(&self.signed, &self.method, &self.target, &self.headers);
        let signature = cavage::sign(&self.key.private, &text);
        let (key_id, algorithm) = (&self.key_id, &self.algorithm);
        let names = self.signed.join(" ");
        format!(
            "keyId=\"{key_id}\",algorithm=\"{algorithm}\",headers=\"{names}\",signature=\"{signature}\""
        )
    }

    /// All header lines as they go out.
    pub fn headers(&self) -> Vec<(String, String)> {
        let mut headers = self.headers.clone();
        headers.extend(self.signatures());
        for (name, value) in &self.replaced {
            set(&mut headers, name, value);
        }
        for name in &self.repeated {
            let same = headers
                .iter()
                .find(|(key, _)| key.eq_ignore_ascii_case(name));
            if let Some(line) = same.cloned() {
                headers.push(line);
            }
        }
        headers
    }

    /// The whole request; sending the same bytes twice is a replay.
    pub fn bytes(&self) -> Vec<u8> {
        let headers = self.headers();
        let headers: Vec<(&str, &str)> = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let body = self.body_after.as_ref().unwrap_or(&self.body);
        super::http::request(&self.method, &self.target, &headers, body)
    }

    /// Sends it to the instance and hands back the answer.
    #[track_caller]
    pub fn send_to(&self, instance: &Instance) -> RawResponse {
        raw(instance.address(), &self.bytes())
    }
}

/// A moment as HTTP writes it (RFC 9110, section 5.6.7).
pub fn http_date(moment: DateTime<Utc>) -> String {
    moment.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn set(headers: &mut Vec<(String, String)>, name: &str, value: &str) {
    let known = headers
        .iter_mut()
        .find(|(key, _)| key.eq_ignore_ascii_case(name));
    match known {
        Some((_, old)) => value.clone_into(old),
        None => headers.push((name.to_owned(), value.to_owned())),
    }
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}
