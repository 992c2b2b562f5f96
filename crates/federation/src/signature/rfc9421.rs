//! The style of RFC 9421, HTTP Message Signatures: its two headers, the signature base, what it must cover.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use sfv::{
    BareItem, Dictionary, FieldType, InnerList, List, ListEntry, Parameters, Parser, Version,
};

use super::check_stated;
use super::request::{combined, needs_digest, scheme_and_authority};
use super::{Algorithm, Claim, Invalid, Received, SigningKey, Style, Unsignable};

/// More signatures on one request are not looked at: each costs work before any key is known.
const MOST_SIGNATURES: usize = 4;
/// More covered components than any server signs.
const MOST_COVERED: usize = 32;
/// The label of ours.
const LABEL: &str = "sig1";

/// Reads a request whose host, single headers, date and digests are already in order. Of several signatures
/// the first that satisfies every rule is taken.
pub(super) fn read(request: &Received, input: &str, now: DateTime<Utc>) -> Result<Claim, Invalid> {
    let inputs = dictionary(input)?;
    let signatures = dictionary(&combined(request, "signature")?.ok_or(Invalid::Unsigned)?)?;
    if inputs.len() > MOST_SIGNATURES || signatures.len() > MOST_SIGNATURES {
        return Err(Invalid::Unreadable("there are too many signatures"));
    }
    let mut refusal = None;
    for (label, input) in &inputs {
        match candidate(request, input, signatures.get(label), now) {
            Ok(claim) => return Ok(claim),
            Err(invalid) => refusal = refusal.or(Some(invalid)),
        }
    }
    Err(refusal.unwrap_or(Invalid::Unsigned))
}

/// Signs a request whose headers are complete but for the two of the signature.
pub(super) fn sign(
    request: &Received,
    key: &SigningKey,
    key_id: &str,
    now: DateTime<Utc>,
) -> Result<Vec<(&'static str, String)>, Unsignable> {
    let components = if needs_digest(request) {
        r#"("@method" "@target-uri" "content-digest")"#
    } else {
        r#"("@method" "@target-uri")"#
    };
    let created = now.timestamp();
    let input = format!(r#"{components};created={created};keyid="{key_id}";alg="rsa-v1_5-sha256""#);
    let base = signature_base(request, &input).map_err(|_| Unsignable::Failed)?;
    let signature = STANDARD.encode(key.sign(base.as_bytes())?);
    Ok(vec![
        ("signature-input", format!("{LABEL}={input}")),
        ("signature", format!("{LABEL}=:{signature}:")),
    ])
}

/// The text that is signed (RFC 9421 2.5) for one member of `Signature-Input`, such as
/// `("@method" "@target-uri");created=1618884473`. Demands no coverage: [`super::read`] does.
///
/// # Errors
/// [`Invalid`] where the input is no inner list, repeats or names something unsupported, or names something
/// the request does not have.
pub fn signature_base(request: &Received, input: &str) -> Result<String, Invalid> {
    let unreadable = Invalid::Unreadable("its input is not a list of components");
    let list: List = Parser::new(input)
        .with_version(Version::Rfc8941)
        .parse()
        .map_err(|_| unreadable)?;
    match list.as_slice() {
        [ListEntry::InnerList(input)] => base(request, input),
        _ => Err(unreadable),
    }
}

fn dictionary(value: &str) -> Result<Dictionary, Invalid> {
    Parser::new(value)
        .with_version(Version::Rfc8941)
        .parse()
        .map_err(|_| Invalid::Unreadable("its headers are not dictionaries"))
}

/// One signature, judged wholly.
fn candidate(
    request: &Received,
    input: &ListEntry,
    signature: Option<&ListEntry>,
    now: DateTime<Utc>,
) -> Result<Claim, Invalid> {
    let ListEntry::InnerList(input) = input else {
        return Err(Invalid::Unreadable("its input is not a list of components"));
    };
    let signature = match signature {
        Some(ListEntry::Item(item)) => item.bare_item.as_byte_sequence(),
        _ => None,
    };
    let signature = signature.ok_or(Invalid::Unreadable("it has an input without a signature"))?;
    let algorithm = algorithm(&input.params)?;
    let key_id = match input.params.get("keyid") {
        Some(BareItem::String(key_id)) if !key_id.as_str().is_empty() => key_id.as_str().to_owned(),
        _ => return Err(Invalid::Unreadable("it names no key")),
    };
    demand_coverage(request, &covered(input)?)?;
    let created = time(&input.params, "created")?.ok_or(Invalid::Uncovered("a date"))?;
    check_stated(Some(created), time(&input.params, "expires")?, now)?;
    Ok(Claim {
        style: Style::Rfc9421,
        key_id,
        algorithm,
        base: base(request, input)?.into_bytes(),
        signature: signature.to_vec(),
    })
}

/// Where no algorithm is named, the key decides. Symmetric ones are refused here, before any key is asked.
fn algorithm(parameters: &Parameters) -> Result<Option<Algorithm>, Invalid> {
    let name = match parameters.get("alg") {
        None => return Ok(None),
        Some(BareItem::String(name)) => name.as_str(),
        Some(_) => return Err(Invalid::Unreadable("its algorithm is not a string")),
    };
    match name {
        "rsa-v1_5-sha256" => Ok(Some(Algorithm::RsaV15Sha256)),
        "rsa-pss-sha512" => Ok(Some(Algorithm::RsaPssSha512)),
        "ed25519" => Ok(Some(Algorithm::Ed25519)),
        _ => Err(Invalid::Unsupported(
            "an algorithm other than RSA or Ed25519",
        )),
    }
}

fn time(parameters: &Parameters, name: &str) -> Result<Option<i64>, Invalid> {
    match parameters.get(name) {
        None => Ok(None),
        Some(BareItem::Integer(seconds)) => Ok(Some((*seconds).into())),
        Some(_) => Err(Invalid::Unreadable("a time is not a number")),
    }
}

/// The covered components by name. Parameters (`;sf`, `;bs`, `;key`, `;req`, `;tr`, `;name`) change what a
/// component means, nobody here sends them, and so they are refused.
fn covered(input: &InnerList) -> Result<Vec<&str>, Invalid> {
    let mut names: Vec<&str> = Vec::new();
    for item in &input.items {
        let BareItem::String(name) = &item.bare_item else {
            return Err(Invalid::Unreadable("a component is not a string"));
        };
        if !item.params.is_empty() {
            return Err(Invalid::Unsupported("a component with parameters"));
        }
        if names.contains(&name.as_str()) || names.len() == MOST_COVERED {
            return Err(Invalid::Unreadable(
                "it covers a component twice, or too many",
            ));
        }
        names.push(name.as_str());
    }
    Ok(names)
}

/// Rule 3 in the words of RFC 9421: method, the whole target, and the digest of a body.
fn demand_coverage(request: &Received, covered: &[&str]) -> Result<(), Invalid> {
    let has = |wanted| covered.contains(&wanted);
    if !has("@method") {
        return Err(Invalid::Uncovered("the method"));
    }
    let query = !request.path_and_query.contains('?') || has("@query");
    let within = has("@request-target") || (has("@path") && query);
    let target = has("@target-uri") || (has("@authority") && within);
    if !target {
        return Err(Invalid::Uncovered("the request target"));
    }
    if needs_digest(request) && !has("content-digest") {
        return Err(Invalid::Uncovered("a digest of the body"));
    }
    Ok(())
}

/// RFC 9421 2.5: a line per component, then `@signature-params` as parsed and written anew (4.1).
fn base(request: &Received, input: &InnerList) -> Result<String, Invalid> {
    let mut base = String::new();
    for name in covered(input)? {
        let value = component(request, name)?;
        base.push_str(&format!("\"{name}\": {value}\n"));
    }
    let parameters = vec![ListEntry::InnerList(input.clone())].serialize();
    let parameters = parameters.ok_or(Invalid::Unreadable("its input cannot be written"))?;
    base.push_str("\"@signature-params\": ");
    base.push_str(&parameters);
    Ok(base)
}

/// The value of a component: derived ones (2.2) begin with `@`, all others are header fields (2.1).
fn component(request: &Received, name: &str) -> Result<String, Invalid> {
    let (scheme, authority) = scheme_and_authority(request.origin).ok_or(Invalid::ForeignHost)?;
    let target = request.path_and_query;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Ok(match name {
        "@method" => request.method.to_owned(),
        "@target-uri" => format!("{scheme}://{authority}{target}"),
        "@authority" => authority,
        "@scheme" => scheme,
        "@request-target" => target.to_owned(),
        "@path" => path.to_owned(),
        "@query" => format!("?{query}"),
        _ if name.starts_with('@') => return Err(Invalid::Unsupported("an unknown component")),
        _ if !is_field_name(name) => {
            return Err(Invalid::Unreadable("a component has no proper name"));
        }
        _ => combined(request, name)?.ok_or(Invalid::Unreadable(
            "it covers something that is not in the request",
        ))?,
    })
}

/// A header's name as RFC 9421 wants it: a token in lower case.
fn is_field_name(name: &str) -> bool {
    let is_token = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"!#$%&'*+-.^_`|~".contains(&byte)
    };
    !name.is_empty() && name.bytes().all(is_token)
}
