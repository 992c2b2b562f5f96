//! Chance: unguessable text and a little jitter, from the system's generator.

use crate::error::Error;

/// 26 letters and digits (130 bits) that nobody can guess; safe in a URL, a cookie and a form.
pub fn text() -> Result<String, Error> {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let mut bytes = [0u8; 26];
    getrandom::fill(&mut bytes).map_err(|error| Error::NoChance(error.to_string()))?;
    Ok(bytes
        .iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte % 32)]))
        .collect())
}

/// A factor between 0.8 and 1.2, to keep retries of many letters apart.
pub fn jitter() -> f64 {
    let mut byte = [0u8; 1];
    // Without chance there is no jitter, and that harms nobody.
    let _ = getrandom::fill(&mut byte);
    0.8 + 0.4 * f64::from(byte[0]) / 255.0
}
