//! The style of `draft-cavage-http-signatures`: its header's syntax, the text it signs, what it must cover.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};

use super::check_stated;
use super::request::{combined, needs_digest};
use super::{Algorithm, Claim, Invalid, Received, SigningKey, Style, Unsignable};

/// More covered headers than any server signs.
const MOST_COVERED: usize = 32;

/// The parameters of a `Signature` header that mean something here, as sent.
#[derive(Default)]
struct Parameters<'a> {
    key_id: Option<&'a str>,
    algorithm: Option<&'a str>,
    headers: Option<&'a str>,
    signature: Option<&'a str>,
    created: Option<&'a str>,
    expires: Option<&'a str>,
}

/// Reads a request whose host, single headers, date and digests are already in order.
pub(super) fn read(request: &Received, now: DateTime<Utc>) -> Result<Claim, Invalid> {
    let header = combined(request, "signature")?.ok_or(Invalid::Unsigned)?;
    let parameters = parse(&header)?;
    let key_id = parameters
        .key_id
        .filter(|key_id| !key_id.is_empty())
        .ok_or(Invalid::Unreadable("it names no key"))?;
    let algorithm = algorithm(parameters.algorithm)?;
    let covered = covered(parameters.headers)?;
    demand_coverage(request, &covered)?;
    let created = parameters.created.map(seconds).transpose()?;
    let expires = parameters.expires.map(seconds).transpose()?;
    check_stated(created, expires, now)?;
    let signature = parameters
        .signature
        .ok_or(Invalid::Unreadable("it has no signature in it"))?;
    let signature = STANDARD
        .decode(signature)
        .map_err(|_| Invalid::Unreadable("it is not base64"))?;
    let base = signed_text(request, &covered, parameters.created, parameters.expires)?;
    Ok(Claim {
        style: Style::Cavage,
        key_id: key_id.to_owned(),
        algorithm,
        base: base.into_bytes(),
        signature,
    })
}

/// Signs a request whose headers are complete but for `signature`.
pub(super) fn sign(
    request: &Received,
    key: &SigningKey,
    key_id: &str,
) -> Result<Vec<(&'static str, String)>, Unsignable> {
    let covered = if needs_digest(request) {
        "(request-target) host date digest content-type"
    } else {
        "(request-target) host date"
    };
    let names: Vec<String> = covered.split(' ').map(str::to_owned).collect();
    let text = signed_text(request, &names, None, None).map_err(|_| Unsignable::Failed)?;
    let signature = STANDARD.encode(key.sign(text.as_bytes())?);
    // Commas without a space: several servers cannot read any other form.
    let value = format!(
        r#"keyId="{key_id}",algorithm="rsa-sha256",headers="{covered}",signature="{signature}""#
    );
    Ok(vec![("signature", value)])
}

/// Splits the header into its parameters: `name="value"` with commas between, in any order, spaces allowed;
/// `created` and `expires` may be bare numbers. Unknown names are passed over, repeated ones refused.
fn parse(header: &str) -> Result<Parameters<'_>, Invalid> {
    let mut parameters = Parameters::default();
    let mut seen: Vec<String> = Vec::new();
    let mut rest = header.trim_ascii();
    loop {
        let (name, value) = rest
            .split_once('=')
            .ok_or(Invalid::Unreadable("a parameter has no value"))?;
        let name = name.trim_ascii().to_ascii_lowercase();
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Invalid::Unreadable("a parameter has no name"));
        }
        if seen.contains(&name) {
            return Err(Invalid::Unreadable("a parameter is repeated"));
        }
        let (value, after) = value_of(value.trim_ascii_start(), &name)?;
        match name.as_str() {
            "keyid" => parameters.key_id = Some(value),
            "algorithm" => parameters.algorithm = Some(value),
            "headers" => parameters.headers = Some(value),
            "signature" => parameters.signature = Some(value),
            "created" => parameters.created = Some(value),
            "expires" => parameters.expires = Some(value),
            _ => {}
        }
        seen.push(name);
        let after = after.trim_ascii_start();
        if after.is_empty() {
            return Ok(parameters);
        }
        rest = after
            .strip_prefix(',')
            .ok_or(Invalid::Unreadable("its parameters run together"))?;
        if seen.len() > MOST_COVERED {
            return Err(Invalid::Unreadable("it has too many parameters"));
        }
    }
}

/// A value and what follows it. Escapes do not occur in what the draft lets these values hold.
fn value_of<'a>(text: &'a str, name: &str) -> Result<(&'a str, &'a str), Invalid> {
    if let Some(quoted) = text.strip_prefix('"') {
        let (value, after) = quoted
            .split_once('"')
            .ok_or(Invalid::Unreadable("a quotation mark is missing"))?;
        return if value.contains('\\') {
            Err(Invalid::Unreadable("it has escapes"))
        } else {
            Ok((value, after))
        };
    }
    if matches!(name, "created" | "expires") {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        return Ok(text.split_at(end));
    }
    Err(Invalid::Unreadable("a value is not quoted"))
}

/// `hs2019` leaves the algorithm to the key, and every key behind it here is RSA with SHA-256.
fn algorithm(name: Option<&str>) -> Result<Option<Algorithm>, Invalid> {
    match name {
        None | Some("hs2019" | "rsa-sha256") => Ok(Some(Algorithm::RsaV15Sha256)),
        Some(_) => Err(Invalid::Unsupported("another algorithm than rsa-sha256")),
    }
}

/// The covered names in lower case. A missing list means `date` alone in the draft, which is never enough.
fn covered(headers: Option<&str>) -> Result<Vec<String>, Invalid> {
    let mut covered: Vec<String> = Vec::new();
    for name in headers.unwrap_or_default().split_ascii_whitespace() {
        let name = name.to_ascii_lowercase();
        if covered.contains(&name) || covered.len() == MOST_COVERED {
            return Err(Invalid::Unreadable("it covers a header twice, or too many"));
        }
        covered.push(name);
    }
    Ok(covered)
}

/// Rule 3: without target, host and time a signature could be taken to another place or another day,
/// without the digest to another body.
fn demand_coverage(request: &Received, covered: &[String]) -> Result<(), Invalid> {
    let has = |wanted: &str| covered.iter().any(|name| name == wanted);
    if !has("(request-target)") {
        return Err(Invalid::Uncovered("the request target"));
    }
    if !has("host") {
        return Err(Invalid::Uncovered("the host"));
    }
    if !has("date") && !has("(created)") {
        return Err(Invalid::Uncovered("a date"));
    }
    if needs_digest(request) && !has("digest") {
        return Err(Invalid::Uncovered("a digest of the body"));
    }
    Ok(())
}

/// Whole seconds of a timestamp; the draft allows a fraction for `expires`.
fn seconds(text: &str) -> Result<i64, Invalid> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if digits(whole) && digits(fraction) {
        whole
            .parse()
            .map_err(|_| Invalid::Unreadable("a time is out of range"))
    } else {
        Err(Invalid::Unreadable("a time is not a number"))
    }
}

/// The text that is signed: one `name: value` per covered name, joined by line feeds. `created` and
/// `expires` go in as they were written.
fn signed_text(
    request: &Received,
    covered: &[String],
    created: Option<&str>,
    expires: Option<&str>,
) -> Result<String, Invalid> {
    let absent = Invalid::Unreadable("it covers something that is not in the request");
    let mut lines = Vec::with_capacity(covered.len());
    for name in covered {
        let value = match name.as_str() {
            "(request-target)" => format!(
                "{} {}",
                request.method.to_ascii_lowercase(),
                request.path_and_query
            ),
            "(created)" => created.ok_or(absent)?.to_owned(),
            "(expires)" => expires.ok_or(absent)?.to_owned(),
            _ if name.starts_with('(') => return Err(Invalid::Unsupported("an unknown component")),
            _ => combined(request, name)?.ok_or(absent)?,
        };
        lines.push(format!("{name}: {value}"));
    }
    Ok(lines.join("\n"))
}
