//! Where this instance is: its domain, and the ids of what begins here.

use crate::error::Error;
use crate::random;

/// The public origin of this instance, and the ids it gives out. An id is a URL on the origin that
/// nobody can guess; what is served there, and to whom, is said elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    base: String,
    host: String,
}

impl Origin {
    /// The origin of a domain: `https`, or plain `http` for an instance on loopback.
    pub fn new(domain: &str, insecure_http: bool) -> Self {
        let scheme = if insecure_http { "http" } else { "https" };
        Self {
            base: format!("{scheme}://{domain}"),
            host: domain.to_owned(),
        }
    }

    /// Scheme and authority, without a slash at the end.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// The domain, as in `@ada@DOMAIN`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether this URL is one of ours.
    pub fn owns(&self, url: &str) -> bool {
        url.strip_prefix(&self.base)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// A new id for a letter.
    pub fn letter(&self) -> Result<String, Error> {
        Ok(format!("{}/l/{}", self.base, random::text()?))
    }

    /// A new id for an open letter.
    pub fn open_letter(&self) -> Result<String, Error> {
        Ok(self.open_letter_at(&random::text()?))
    }

    /// The id of the open letter with this last part.
    pub fn open_letter_at(&self, token: &str) -> String {
        format!("{}/open/{token}", self.base)
    }

    /// A new id for an activity.
    pub fn activity(&self) -> Result<String, Error> {
        Ok(format!("{}/a/{}", self.base, random::text()?))
    }

    /// A new id for a correspondence.
    pub fn correspondence(&self) -> Result<String, Error> {
        Ok(format!("{}/c/{}", self.base, random::text()?))
    }
}
