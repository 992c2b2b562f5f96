//! HTTP signatures: what a signed request must look like before anyone's key is asked, and how ours are
//! signed. Two styles are spoken, draft-cavage and RFC 9421; nothing here does I/O or reads a clock.

mod cavage;
mod digest;
mod keys;
mod refusal;
mod request;
mod rfc9421;

use chrono::{DateTime, TimeDelta, Utc};
use url::Url;

pub use keys::{Algorithm, KeyPair, PublicKey, SigningKey, generate};
pub use refusal::{Invalid, Unsignable};
pub use request::Received;
pub use rfc9421::signature_base;

use request::{combined, has_body, scheme_and_authority, values, without_default_port};

/// The two ways in which requests are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Style {
    /// `draft-cavage-http-signatures`, what most servers send.
    Cavage,
    /// HTTP Message Signatures, the standard.
    Rfc9421,
}

/// A signature whose outside is in order: headers single, host ours, coverage sufficient, digest true,
/// times fresh. Nobody's key has been asked yet.
#[derive(Debug, Clone)]
pub struct Claim {
    style: Style,
    key_id: String,
    /// `None` leaves the choice to the kind of key.
    algorithm: Option<Algorithm>,
    base: Vec<u8>,
    signature: Vec<u8>,
}

impl Claim {
    /// The identifier of the key that is said to have signed, as sent; never empty.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The style the request was signed in.
    pub fn style(&self) -> Style {
        self.style
    }

    /// Checks the signature itself.
    ///
    /// # Errors
    /// [`Invalid::Forged`] where `key` did not make it, or cannot make one of the algorithm it names.
    pub fn verify(&self, key: &PublicKey) -> Result<(), Invalid> {
        key.verify(self.algorithm, &self.base, &self.signature)
    }
}

/// Headers that a request may carry at most once, so that no two readers can pick different ones.
const SINGLE: [&str; 7] = [
    "host",
    "date",
    "digest",
    "content-digest",
    "signature",
    "signature-input",
    "content-type",
];
/// How long ago a request may have been signed: peers queue, and clocks drift.
const PAST: TimeDelta = TimeDelta::minutes(60);
/// How far in the future a request may be dated.
const FUTURE: TimeDelta = TimeDelta::minutes(5);
/// The media type of everything we post.
const CONTENT_TYPE: &str = "application/activity+json";

/// Reads the signature of a request and demands everything that can be demanded without a key
/// (federation.md 2.2, rules 1 to 5).
///
/// # Errors
/// The first rule that is broken; [`Invalid::status`] says what to answer.
pub fn read(request: &Received, now: DateTime<Utc>) -> Result<Claim, Invalid> {
    check_host(request)?;
    for name in SINGLE {
        if values(request, name).count() > 1 {
            return Err(Invalid::Duplicate(name));
        }
    }
    // What is signed is text with lines: nothing on the request line may look like one.
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
    if !plain(request.method)
        || !plain(request.path_and_query)
        || !request.path_and_query.starts_with('/')
    {
        return Err(Invalid::Malformed("the request line"));
    }
    let signed = values(request, "signature").next().is_some();
    if signed && values(request, "authorization").any(is_signature_scheme) {
        return Err(Invalid::TwoSignatures);
    }
    if !signed {
        return Err(Invalid::Unsigned);
    }
    check_date(request, now)?;
    digest::check(request)?;
    match combined(request, "signature-input")? {
        Some(input) => rfc9421::read(request, &input, now),
        None => cavage::read(request, now),
    }
}

/// Signs a request of ours and returns every header to set, `host` included, in lower case.
///
/// With a body (or any method but GET and HEAD) the digest is covered and `content-type` is
/// `application/activity+json`. Sign anew for every attempt: peers refuse old dates.
///
/// # Errors
/// [`Unsignable`] where the address has no host, the key's identifier does not fit a header or signing fails.
pub fn sign(
    style: Style,
    key: &SigningKey,
    key_id: &str,
    method: &str,
    url: &Url,
    body: Option<&[u8]>,
    now: DateTime<Utc>,
) -> Result<Vec<(&'static str, String)>, Unsignable> {
    let host = url.host_str().ok_or(Unsignable::NoHost)?;
    let host = url
        .port()
        .map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    if key_id.is_empty()
        || !key_id
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'"' && byte != b'\\')
    {
        return Err(Unsignable::KeyId);
    }
    let target = url.query().map_or_else(
        || url.path().to_owned(),
        |query| format!("{}?{query}", url.path()),
    );
    let origin = format!("{}://{host}", url.scheme());
    let mut headers = vec![
        ("host", host),
        ("date", httpdate::fmt_http_date(now.into())),
    ];
    if body.is_some() || has_body(method) {
        headers.push(match style {
            Style::Cavage => ("digest", digest::cavage_value(body.unwrap_or_default())),
            Style::Rfc9421 => (
                "content-digest",
                digest::content_digest_value(body.unwrap_or_default()),
            ),
        });
        headers.push(("content-type", CONTENT_TYPE.to_owned()));
    }
    let as_sent: Vec<_> = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone().into_bytes()))
        .collect();
    let request = Received {
        method,
        origin: &origin,
        path_and_query: &target,
        headers: &as_sent,
        body,
    };
    headers.extend(match style {
        Style::Cavage => cavage::sign(&request, key, key_id)?,
        Style::Rfc9421 => rfc9421::sign(&request, key, key_id, now)?,
    });
    Ok(headers)
}

fn is_signature_scheme(authorization: &[u8]) -> bool {
    let scheme = authorization
        .trim_ascii_start()
        .split(|byte| !byte.is_ascii_graphic())
        .next()
        .unwrap_or_default();
    scheme.eq_ignore_ascii_case(b"signature")
}

/// Rule 2, asked before all others: what is meant for another host is not judged here at all.
fn check_host(request: &Received) -> Result<(), Invalid> {
    if values(request, "host").count() > 1 {
        return Err(Invalid::Duplicate("host"));
    }
    let host = combined(request, "host")?.ok_or(Invalid::NoHost)?;
    let (scheme, authority) = scheme_and_authority(request.origin).ok_or(Invalid::ForeignHost)?;
    if without_default_port(&scheme, &host) == authority {
        Ok(())
    } else {
        Err(Invalid::ForeignHost)
    }
}

/// A `Date` that is sent must be a date and fresh, covered or not: every time stated has to hold.
fn check_date(request: &Received, now: DateTime<Utc>) -> Result<(), Invalid> {
    match combined(request, "date")? {
        None => Ok(()),
        Some(date) => match httpdate::parse_http_date(&date) {
            Ok(date) => check_fresh(date.into(), now),
            Err(_) => Err(Invalid::Malformed("the header date")),
        },
    }
}

fn check_fresh(stated: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), Invalid> {
    let age = now.signed_duration_since(stated);
    if age > PAST {
        Err(Invalid::Stale)
    } else if age < -FUTURE {
        Err(Invalid::Early)
    } else {
        Ok(())
    }
}

/// Checks `created` and `expires` (seconds since 1970), where they are stated.
fn check_stated(
    created: Option<i64>,
    expires: Option<i64>,
    now: DateTime<Utc>,
) -> Result<(), Invalid> {
    if let Some(created) = created {
        let created = DateTime::from_timestamp(created, 0)
            .ok_or(Invalid::Unreadable("created is no time"))?;
        check_fresh(created, now)?;
    }
    match expires {
        Some(expires) if now.timestamp() > expires => Err(Invalid::Expired),
        Some(expires) if created.is_some_and(|created| created > expires) => Err(Invalid::Expired),
        _ => Ok(()),
    }
}
