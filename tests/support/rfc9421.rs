//! Signatures of HTTP requests after RFC 9421 with RSA (`rsa-v1_5-sha256`), written from the RFC
//! and sharing no code with the server, so that each checks the other.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::RsaPublicKey;
use rsa::pkcs1v15::{Signature, VerifyingKey};
use rsa::pkcs8::DecodePublicKey;
use rsa::signature::Verifier;
use sha2::{Digest, Sha256};

use super::http::header;

/// The value of a `Content-Digest` header for this body (RFC 9530).
pub fn content_digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

/// The inner list and parameters as `Signature-Input` has them behind the label (section 4.1).
pub fn input(components: &[String], created: i64, key_id: &str, algorithm: &str) -> String {
    let names: Vec<String> = components
        .iter()
        .map(|name| format!("\"{name}\""))
        .collect();
    let names = names.join(" ");
    format!("({names});created={created};keyid=\"{key_id}\";alg=\"{algorithm}\"")
}

/// The signature base (section 2.5). `host` is the one the request names; a component without a
/// header gives an empty value, so that forged lists can be tried.
pub fn base(
    components: &[String],
    input: &str,
    method: &str,
    target: &str,
    headers: &[(String, String)],
) -> String {
    let host = header(headers, "host").unwrap_or_default();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut lines = Vec::new();
    for name in components {
        let value = match name.as_str() {
            "@method" => method.to_owned(),
            "@target-uri" => format!("https://{host}{target}"),
            "@authority" => host.to_lowercase(),
            "@scheme" => "https".to_owned(),
            "@request-target" => target.to_owned(),
            "@path" => path.to_owned(),
            "@query" => format!("?{query}"),
            name => {
                let same = headers
                    .iter()
                    .filter(|(key, _)| key.eq_ignore_ascii_case(name));
                let values: Vec<&str> = same.map(|(_, value)| value.trim()).collect();
                values.join(", ")
            }
        };
        lines.push(format!("\"{name}\": {value}"));
    }
    lines.push(format!("\"@signature-params\": {input}"));
    lines.join("\n")
}

/// Checks a request with one signature as a strict peer would and hands back what is covered.
///
/// # Errors
/// A sentence that says what is wrong: not exactly one signature, no `created`, something covered
/// that is missing, a digest of another body, a signature by another key.
pub fn verify(
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
    public_key_pem: &str,
) -> Result<Vec<String>, String> {
    for name in ["host", "content-digest", "signature", "signature-input"] {
        let same = headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name));
        let count = same.count();
        if count > 1 {
            return Err(format!("{count} headers called {name}"));
        }
    }
    let value = header(headers, "signature-input").ok_or("no Signature-Input header")?;
    let (label, input) = value.split_once('=').ok_or("no label in Signature-Input")?;
    let list = input
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    let (list, parameters) = list.ok_or("no list in Signature-Input")?;
    if !parameters.contains(";created=") {
        return Err("no created in Signature-Input".to_owned());
    }
    let components: Vec<String> = list
        .split_whitespace()
        .map(|name| name.trim_matches('"').to_owned())
        .collect();
    for name in components.iter().filter(|name| !name.starts_with('@')) {
        header(headers, name).ok_or(format!("{name} is covered and missing"))?;
    }
    if let Some(claimed) = header(headers, "content-digest")
        && claimed != content_digest(body)
    {
        return Err(format!("the digest {claimed} is of another body"));
    }
    let signature = header(headers, "signature")
        .and_then(|value| value.strip_prefix(label)?.strip_prefix("=:"))
        .and_then(|value| value.strip_suffix(':'))
        .ok_or(format!("no signature labelled {label}"))?;
    let signature = STANDARD
        .decode(signature)
        .map_err(|error| format!("the signature is no base64: {error}"))?;
    let signature = Signature::try_from(signature.as_slice()).map_err(|error| error.to_string())?;
    let key = RsaPublicKey::from_public_key_pem(public_key_pem)
        .map_err(|error| format!("the key cannot be read: {error}"))?;
    let text = base(&components, input, method, target, headers);
    VerifyingKey::<Sha256>::new(key)
        .verify(text.as_bytes(), &signature)
        .map_err(|_| format!("the signature is not over\n{text}"))?;
    Ok(components)
}
