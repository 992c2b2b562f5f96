//! RSA keys for people of made-up peers: slow to make, so a few per run, made when first needed.

use std::sync::LazyLock;

use rsa::pkcs8::{EncodePublicKey, LineEnding};
use rsa::rand_core::OsRng;
use rsa::{RsaPrivateKey, RsaPublicKey};

/// A key pair of 2048 bits.
pub struct Key {
    /// The half that signs.
    pub private: RsaPrivateKey,
    /// The other half, as `publicKeyPem` shows it (SPKI).
    pub public_pem: String,
}

static KEYS: [LazyLock<Key>; 3] = [
    LazyLock::new(Key::generate),
    LazyLock::new(Key::generate),
    LazyLock::new(Key::generate),
];

impl Key {
    /// The same key for the same number, modulo three.
    pub fn numbered(number: usize) -> &'static Key {
        &KEYS[number % KEYS.len()]
    }

    fn generate() -> Key {
        let private = RsaPrivateKey::new(&mut OsRng, 2048).expect("a key can be made");
        let public_pem = RsaPublicKey::from(&private)
            .to_public_key_pem(LineEnding::LF)
            .expect("a key can be written");
        Key {
            private,
            public_pem,
        }
    }
}
