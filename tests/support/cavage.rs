//! Signatures of HTTP requests after draft-cavage-http-signatures-12, written from the draft and
//! sharing no code with the server, so that each checks the other.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs1v15::{Signature, SigningKey, VerifyingKey};
use rsa::pkcs8::DecodePublicKey;
use rsa::signature::{SignatureEncoding, Signer, Verifier};
use rsa::{RsaPrivateKey, RsaPublicKey};
use sha2::{Digest, Sha256};

use super::http::header;

/// The value of a `Digest` header for this body (RFC 3230 with SHA-256).
pub fn digest(body: &[u8]) -> String {
    format!("SHA-256={}", STANDARD.encode(Sha256::digest(body)))
}

/// The text that gets signed (section 2.3): one line per name, in the order of `names`. A name
/// without a header gives an empty value here, so that forged lists can be tried.
pub fn signing_string(
    names: &[String],
    method: &str,
    target: &str,
    headers: &[(String, String)],
) -> String {
    let line = |name: &String| {
        if name == "(request-target)" {
            return format!("(request-target): {} {target}", method.to_lowercase());
        }
        let values: Vec<&str> = headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
            .collect();
        format!("{}: {}", name.to_lowercase(), values.join(", "))
    };
    names.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// RSASSA-PKCS1-v1_5 with SHA-256, in base64.
pub fn sign(key: &RsaPrivateKey, text: &str) -> String {
    let key = SigningKey::<Sha256>::new(key.clone());
    STANDARD.encode(key.sign(text.as_bytes()).to_bytes())
}

/// The parameters of a `Signature` header (section 2.1).
pub fn parameters(signature: &str) -> BTreeMap<String, String> {
    let mut parameters = BTreeMap::new();
    for part in signature.split(',') {
        if let Some((name, value)) = part.split_once('=') {
            let value = value.trim().trim_matches('"');
            parameters.insert(name.trim().to_owned(), value.to_owned());
        }
    }
    parameters
}

/// Checks a request as a strict peer would and hands back the names that are signed.
///
/// # Errors
/// A sentence that says what is wrong: no or two signatures, a name signed without its header,
/// a digest of another body, a signature by another key.
pub fn verify(
    method: &str,
    target: &str,
    headers: &[(String, String)],
    body: &[u8],
    public_key_pem: &str,
) -> Result<Vec<String>, String> {
    for name in ["host", "date", "digest", "signature"] {
        let count = headers
            .iter()
            .filter(|(key, _)| key.eq_ignore_ascii_case(name))
            .count();
        if count > 1 {
            return Err(format!("{count} headers called {name}"));
        }
    }
    let signature = header(headers, "signature").ok_or("no Signature header")?;
    let parameters = parameters(signature);
    let names: Vec<String> = parameters
        .get("headers")
        .ok_or("no list of signed headers")?
        .split(' ')
        .map(str::to_owned)
        .collect();
    for name in names.iter().filter(|name| !name.starts_with('(')) {
        header(headers, name).ok_or(format!("{name} is signed and missing"))?;
    }
    if let Some(claimed) = header(headers, "digest")
        && claimed != digest(body)
    {
        return Err(format!("the digest {claimed} is of another body"));
    }
    let bytes = parameters.get("signature").ok_or("no signature in it")?;
    let bytes = STANDARD
        .decode(bytes)
        .map_err(|error| format!("the signature is no base64: {error}"))?;
    let bytes = Signature::try_from(bytes.as_slice()).map_err(|error| error.to_string())?;
    let key = RsaPublicKey::from_public_key_pem(public_key_pem)
        .map_err(|error| format!("the key cannot be read: {error}"))?;
    let text = signing_string(&names, method, target, headers);
    VerifyingKey::<Sha256>::new(key)
        .verify(text.as_bytes(), &bytes)
        .map_err(|_| format!("the signature is not over\n{text}"))?;
    Ok(names)
}
