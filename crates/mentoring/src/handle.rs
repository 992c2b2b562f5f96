//! Addresses of people, as people type them.

use crate::refusal::Refusal;
use std::str::FromStr;

/// `@name@host`, taken apart. The host is in lower case and may carry a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handle {
    name: String,
    host: String,
}

impl Handle {
    /// The part before the host.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The host, lower case.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Reads what somebody typed; a bare `name` or `@name` means somebody of `home`.
    pub fn parse(typed: &str, home: &str) -> Result<Self, Refusal> {
        let bare = typed.trim().trim_start_matches('@');
        if !bare.is_empty() && !bare.contains('@') {
            return format!("{bare}@{home}").parse();
        }
        typed.parse()
    }
}

impl FromStr for Handle {
    type Err = Refusal;

    fn from_str(typed: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::NotAHandle(typed.trim().chars().take(80).collect());
        let text = typed.trim();
        let text = text.strip_prefix("acct:").unwrap_or(text);
        let text = text.strip_prefix('@').unwrap_or(text);
        let (name, host) = text.split_once('@').ok_or_else(refused)?;
        let name_is_fine = (1..=128).contains(&name.len())
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
        let host_is_fine = (1..=253).contains(&host.len())
            && host.chars().next().is_some_and(char::is_alphanumeric)
            && host
                .chars()
                .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | ':'));
        if !name_is_fine || !host_is_fine {
            return Err(refused());
        }
        Ok(Self {
            name: name.to_owned(),
            host: host.to_lowercase(),
        })
    }
}

impl std::fmt::Display for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "@{}@{}", self.name, self.host)
    }
}
