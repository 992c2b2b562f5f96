//! Why a request is refused, and why one of ours could not be signed.

/// Why a signed request is refused. No variant carries text of the sender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Invalid {
    /// One of the headers that must be single was sent twice.
    #[error("the header {0} came more than once")]
    Duplicate(&'static str),
    /// `Signature` and `Authorization: Signature` in one request.
    #[error("the request is signed twice, in Signature and in Authorization")]
    TwoSignatures,
    /// A header or the request line that cannot be read.
    #[error("{0} cannot be read")]
    Malformed(&'static str),
    /// `Host` is missing.
    #[error("the request names no host")]
    NoHost,
    /// `Host` is not this instance.
    #[error("the request is meant for another host")]
    ForeignHost,
    /// No signature at all.
    #[error("the request is not signed")]
    Unsigned,
    /// The signature's own syntax is wrong, or it contradicts itself.
    #[error("the signature cannot be read: {0}")]
    Unreadable(&'static str),
    /// An algorithm or component that is not accepted here.
    #[error("the signature uses {0}, which is not supported")]
    Unsupported(&'static str),
    /// Something that must be covered is not.
    #[error("the signature does not cover {0}")]
    Uncovered(&'static str),
    /// A digest is missing, lacks SHA-256 or differs from the body.
    #[error("the body does not fit its digest: {0}")]
    Digest(&'static str),
    /// Signed more than an hour ago.
    #[error("the signature is too old")]
    Stale,
    /// Signed more than five minutes in the future.
    #[error("the signature is dated in the future")]
    Early,
    /// Past its own `expires`.
    #[error("the signature has expired")]
    Expired,
    /// The key's text is no key, or one of a size or kind that is not accepted.
    #[error("the public key cannot be used: {0}")]
    Key(&'static str),
    /// The key is not the one its supposed owner names.
    #[error("the key is not that of the actor")]
    ForeignKey,
    /// The signature does not belong to this key and this request.
    #[error("the signature is not right for this key and request")]
    Forged,
}

impl Invalid {
    /// The HTTP status to answer with: 400, 401 or 421.
    ///
    /// A signature that cannot be read is 401, not 400: peers take 401 as the hint to try the other style.
    pub fn status(&self) -> u16 {
        match self {
            Self::Duplicate(_) | Self::TwoSignatures | Self::Malformed(_) | Self::NoHost => 400,
            Self::ForeignHost => 421,
            _ => 401,
        }
    }
}

/// Why a request of ours could not be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsignable {
    /// The private key's text is no key, or not an RSA key of 2048 to 8192 bits.
    #[error("the private key cannot be used: {0}")]
    Key(&'static str),
    /// A new key pair could not be made.
    #[error("no key pair could be generated")]
    Generation,
    /// The address has no host.
    #[error("the address to sign for has no host")]
    NoHost,
    /// The key's identifier holds characters that a header cannot carry.
    #[error("the identifier of the key cannot be put into a header")]
    KeyId,
    /// The cryptographic library refused.
    #[error("signing failed")]
    Failed,
}
