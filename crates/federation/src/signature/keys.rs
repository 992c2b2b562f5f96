//! Keys: reading them from PEM, making new pairs, and the bare act of signing and verifying bytes.

use std::fmt;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::PublicKey as RsaPublicKey;
use aws_lc_rs::signature::{
    ED25519, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256,
    RSA_PSS_2048_8192_SHA512, RsaKeyPair, RsaParameters, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey, LineEnding};

use super::{Invalid, Unsignable};

/// Algorithms whose signatures are accepted (RFC 9421 3.3). Ours are all [`Algorithm::RsaV15Sha256`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256, what the fediverse speaks.
    RsaV15Sha256,
    /// RSASSA-PSS with SHA-512.
    RsaPssSha512,
    /// Ed25519.
    Ed25519,
}

/// Modulus sizes accepted, in bits: below is weak, above costs too much to verify.
const RSA_BITS: std::ops::RangeInclusive<u32> = 2048..=8192;
/// What [`generate`] makes; every server reads this size.
const GENERATED_BITS: usize = 2048;
/// Longer text is no key of an accepted size.
const LONGEST_PEM: usize = 16 * 1024;
/// An Ed25519 key as `SubjectPublicKeyInfo` always has this length (RFC 8410).
const ED25519_SPKI_LENGTH: usize = 44;

/// Somebody's public key, parsed once.
#[derive(Clone)]
pub struct PublicKey(Kind);

#[derive(Clone)]
enum Kind {
    Rsa(ParsedPublicKey),
    Ed25519(ParsedPublicKey),
}

impl PublicKey {
    /// Reads `BEGIN PUBLIC KEY` (SPKI; RSA or Ed25519) or `BEGIN RSA PUBLIC KEY` (PKCS#1).
    ///
    /// Line lengths, line ends and space around the text do not matter, because actors carry keys in every
    /// shape.
    ///
    /// # Errors
    /// [`Invalid::Key`] for anything else, and for RSA below 2048 or above 8192 bits.
    pub fn from_pem(pem: &str) -> Result<Self, Invalid> {
        let der = from_pem(pem, &["PUBLIC KEY", "RSA PUBLIC KEY"])
            .ok_or(Invalid::Key("it is not PEM"))?;
        if der.len() == ED25519_SPKI_LENGTH
            && let Ok(key) = ParsedPublicKey::new(&ED25519, &der)
        {
            return Ok(Self(Kind::Ed25519(key)));
        }
        let key = RsaPublicKey::from_der(&der)
            .map_err(|_| Invalid::Key("it is neither RSA nor Ed25519"))?;
        let bits = RsaParameters::public_modulus_len(key.as_ref())
            .map_err(|_| Invalid::Key("it has no size"))?;
        if !RSA_BITS.contains(&bits) {
            return Err(Invalid::Key("its size is not between 2048 and 8192 bits"));
        }
        let key = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key.as_ref())
            .map_err(|_| Invalid::Key("it cannot be read"))?;
        Ok(Self(Kind::Rsa(key)))
    }

    /// Checks a signature over `signed`. Without an algorithm the kind of key decides: RSA means
    /// [`Algorithm::RsaV15Sha256`].
    ///
    /// # Errors
    /// [`Invalid::Forged`] where it does not fit, or the key cannot be used with the algorithm.
    pub fn verify(
        &self,
        algorithm: Option<Algorithm>,
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), Invalid> {
        let checked = match (&self.0, algorithm) {
            (Kind::Rsa(key), None | Some(Algorithm::RsaV15Sha256))
            | (Kind::Ed25519(key), None | Some(Algorithm::Ed25519)) => {
                key.verify_sig(signed, signature)
            }
            (Kind::Rsa(key), Some(Algorithm::RsaPssSha512)) => {
                // Nobody in the fediverse signs so today, so the key is not kept parsed for it.
                UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA512, key.as_ref())
                    .verify(signed, signature)
            }
            _ => return Err(Invalid::Forged),
        };
        checked.map_err(|_| Invalid::Forged)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.0 {
            Kind::Rsa(_) => "RSA",
            Kind::Ed25519(_) => "Ed25519",
        };
        formatter.debug_tuple("PublicKey").field(&kind).finish()
    }
}

/// A private key of ours, parsed once; shared between threads freely.
pub struct SigningKey(RsaKeyPair);

impl SigningKey {
    /// Reads an RSA key as PKCS#8 (`BEGIN PRIVATE KEY`).
    ///
    /// # Errors
    /// [`Unsignable::Key`] for anything else, and for sizes outside 2048 to 8192 bits.
    pub fn from_pem(pem: &str) -> Result<Self, Unsignable> {
        let der =
            from_pem(pem, &["PRIVATE KEY"]).ok_or(Unsignable::Key("it is not PEM of PKCS#8"))?;
        let pair = RsaKeyPair::from_pkcs8(&der)
            .map_err(|_| Unsignable::Key("it is no RSA key of 2048 to 8192 bits"))?;
        Ok(Self(pair))
    }

    /// Signs with RSASSA-PKCS1-v1_5 and SHA-256.
    pub(super) fn sign(&self, text: &[u8]) -> Result<Vec<u8>, Unsignable> {
        let mut signature = vec![0; self.0.public_modulus_len()];
        self.0
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                text,
                &mut signature,
            )
            .map_err(|_| Unsignable::Failed)?;
        Ok(signature)
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("SigningKey").finish_non_exhaustive()
    }
}

/// A new pair of keys, as text to store and to publish.
#[derive(Clone)]
pub struct KeyPair {
    /// PKCS#8, `BEGIN PRIVATE KEY`; a secret.
    pub private_pem: String,
    /// `SubjectPublicKeyInfo`, `BEGIN PUBLIC KEY`; what actors publish.
    pub public_pem: String,
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("KeyPair")
            .field("public_pem", &self.public_pem)
            .finish_non_exhaustive()
    }
}

/// Makes an RSA-2048 pair; takes a noticeable part of a second, so not on an async thread.
///
/// # Errors
/// [`Unsignable::Generation`] where the system gives no randomness or the key cannot be written.
pub fn generate() -> Result<KeyPair, Unsignable> {
    let private = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, GENERATED_BITS)
        .map_err(|_| Unsignable::Generation)?;
    let private_pem = private
        .to_pkcs8_pem(LineEnding::LF)
        .map_err(|_| Unsignable::Generation)?;
    let public_pem = private
        .to_public_key()
        .to_public_key_pem(LineEnding::LF)
        .map_err(|_| Unsignable::Generation)?;
    Ok(KeyPair {
        private_pem: private_pem.as_str().to_owned(),
        public_pem,
    })
}

/// The bytes inside a single PEM block with one of `labels`, or `None`.
///
/// Read here and not by the `rsa` crate, which wants lines of exactly 64 characters and stops at 4096 bits.
fn from_pem(pem: &str, labels: &[&str]) -> Option<Vec<u8>> {
    if pem.len() > LONGEST_PEM {
        return None;
    }
    let inside = pem.trim().strip_prefix("-----BEGIN ")?;
    let (label, inside) = inside.split_once("-----")?;
    let encoded = inside
        .strip_suffix("-----")?
        .strip_suffix(label)?
        .strip_suffix("-----END ")?;
    if !labels.contains(&label) {
        return None;
    }
    let encoded: String = encoded
        .chars()
        .filter(|character| !character.is_ascii_whitespace())
        .collect();
    STANDARD.decode(encoded).ok()
}
