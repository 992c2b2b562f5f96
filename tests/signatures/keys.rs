//! Keys as text: every shape that is read, every size and kind that is not.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use longhand_federation::signature::{Invalid, PublicKey, SigningKey, Unsignable};

use super::pair;
use super::vectors::{ED25519_KEY, PSS_KEY};
use crate::support::run::Test;

/// All tests of this part.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "public_keys_are_read_in_every_shape",
            public_keys_are_read_in_every_shape,
        ),
        Test::once(
            "public_keys_of_other_sizes_and_kinds_are_refused",
            public_keys_of_other_sizes_and_kinds_are_refused,
        ),
        Test::once(
            "private_keys_are_read_and_hidden",
            private_keys_are_read_and_hidden,
        ),
    ]
}

/// RFC 9421 B.1.1, `test-key-rsa`.
const RSA_KEY: &str = "-----BEGIN RSA PUBLIC KEY-----
MIIBCgKCAQEAhAKYdtoeoy8zcAcR874L8cnZxKzAGwd7v36APp7Pv6Q2jdsPBRrw
WEBnez6d0UDKDwGbc6nxfEXAy5mbhgajzrw3MOEt8uA5txSKobBpKDeBLOsdJKFq
MGmXCQvEG7YemcxDTRPxAleIAgYYRjTSd/QBwVW9OwNFhekro3RtlinV0a75jfZg
kne/YiktSvLG34lw2zqXBDTC5NHROUqGTlML4PlNZS5Ri2U4aCNx2rUPRcKIlE0P
uKxI4T+HIaFpv8+rdV6eUgOrB2xeI1dSFFn/nnv5OoZJEIB+VmuKn3DCUcCZSFlQ
PSXSfBDiUGhwOw76WuSSsf1D4b/vLoJ10wIDAQAB
-----END RSA PUBLIC KEY-----
";

/// An elliptic key of the kind nobody here accepts (RFC 9421 B.1.3, `test-key-ecc-p256`).
const P256_KEY: &str = "-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqIVYZVLCrPZHGHjP17CTW0/+D9Lf
w0EkjqF7xB4FivAxzic30tMM4GF+hR6Dxh71Z50VGGdldkkDXZCnTNnoXQ==
-----END PUBLIC KEY-----
";

fn public_keys_are_read_in_every_shape() {
    let ours = &pair().public_pem;
    assert!(
        ours.starts_with("-----BEGIN PUBLIC KEY-----\n")
            && ours.ends_with("-----END PUBLIC KEY-----\n")
    );
    let one_line: String = {
        let inside: String = ours.lines().filter(|line| !line.starts_with('-')).collect();
        format!("-----BEGIN PUBLIC KEY-----\n{inside}\n-----END PUBLIC KEY-----")
    };
    let shapes = [
        ours.clone(),
        ours.replace('\n', "\r\n"),
        format!("\n  {ours}\n\n"),
        one_line,
        RSA_KEY.to_owned(),
        PSS_KEY.to_owned(),
        ED25519_KEY.to_owned(),
        sized_key(2048),
        sized_key(3072),
        sized_key(8192),
    ];
    for pem in shapes {
        assert!(PublicKey::from_pem(&pem).is_ok(), "{pem}");
    }
}

/// An RSA key of that many bits as PKCS#1. Its modulus is no product of two primes, which nobody can see.
fn sized_key(bits: usize) -> String {
    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = content.len().to_be_bytes();
        let length = &length[length
            .iter()
            .position(|byte| *byte != 0)
            .expect("some content")..];
        let prefix = if content.len() < 128 {
            None
        } else {
            Some(0x80 + u8::try_from(length.len()).expect("short"))
        };
        [tag]
            .into_iter()
            .chain(prefix)
            .chain(length.iter().copied())
            .chain(content.iter().copied())
            .collect()
    }
    let mut modulus = vec![0xa5; bits.div_ceil(8)];
    let spare = modulus.len() * 8 - bits;
    modulus[0] = 0xff >> spare;
    if spare == 0 {
        modulus.insert(0, 0);
    }
    let key = [element(2, &modulus), vec![2, 3, 1, 0, 1]].concat();
    format!(
        "-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n",
        STANDARD.encode(element(0x30, &key))
    )
}

fn public_keys_of_other_sizes_and_kinds_are_refused() {
    let size = Invalid::Key("its size is not between 2048 and 8192 bits");
    for bits in [1024, 2040, 2047, 8193, 8200, 16_384] {
        assert_eq!(
            PublicKey::from_pem(&sized_key(bits)).map(|_| ()),
            Err(size),
            "{bits} bits"
        );
    }
    let kind = Invalid::Key("it is neither RSA nor Ed25519");
    assert_eq!(PublicKey::from_pem(P256_KEY).map(|_| ()), Err(kind));
    let form = Invalid::Key("it is not PEM");
    let ours = &pair().public_pem;
    let cases = [
        String::new(),
        "-----BEGIN PUBLIC KEY-----".to_owned(),
        "-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----!".to_owned(),
        ours.replace("BEGIN PUBLIC", "BEGIN RSA PUBLIC"),
        ours.replace("PUBLIC", "OTHER"),
        ours.replacen("MII", "M!I", 1),
        format!("{ours}{ours}"),
        format!("{}{ours}", " ".repeat(20_000)),
        pair().private_pem.clone(),
    ];
    for pem in cases {
        assert_eq!(PublicKey::from_pem(&pem).map(|_| ()), Err(form), "{pem}");
    }
    assert_eq!(
        PublicKey::from_pem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")
            .map(|_| ()),
        Err(kind)
    );
    assert_eq!(form.status(), 401);
}

fn private_keys_are_read_and_hidden() {
    fn shared_between_threads<T: Send + Sync>(value: T) -> T {
        value
    }
    let pair = pair();
    assert!(
        pair.private_pem
            .starts_with("-----BEGIN PRIVATE KEY-----\n")
    );
    let key = shared_between_threads(SigningKey::from_pem(&pair.private_pem).expect("our own key"));
    shared_between_threads(PublicKey::from_pem(&pair.public_pem).expect("our own key"));
    let secret = pair.private_pem.lines().nth(1).expect("a line");
    assert!(
        !format!("{pair:?} {key:?}").contains(secret),
        "a secret is not for logs"
    );
    assert_eq!(
        SigningKey::from_pem(&pair.public_pem).map(|_| ()),
        Err(Unsignable::Key("it is not PEM of PKCS#8"))
    );
    assert_eq!(
        SigningKey::from_pem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----")
            .map(|_| ()),
        Err(Unsignable::Key("it is no RSA key of 2048 to 8192 bits"))
    );
}
