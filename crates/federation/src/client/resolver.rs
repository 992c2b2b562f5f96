//! From a host name to the addresses that may be connected to, judged at the moment of connecting.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use activitypub_federation::resolver::ValidatingDnsResolver;
use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::addresses::is_public;

/// Why a name was not turned into addresses. Travels through the HTTP stack as a boxed error
/// and is recognised again when the request's failure is put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("the name has no address")]
    Unknown,
    #[error("the name leads to an address that is not public")]
    Private,
    #[error("the name was not answered in time")]
    TimedOut,
}

/// Which addresses requests may go to, and which names are answered without DNS.
#[derive(Debug, Clone)]
pub(super) struct Reach {
    pub(super) allow_private: Vec<IpNet>,
    pub(super) pinned: HashMap<String, Vec<SocketAddr>>,
    pub(super) insecure_http: bool,
    pub(super) lookup_deadline: Duration,
}

impl Reach {
    /// Whether an address may be connected to: public, or named by the operator. A mapped
    /// IPv4 address counts as the IPv4 address for the operator's list only.
    pub(super) fn allows(&self, address: IpAddr) -> bool {
        is_public(address) || self.allows_privately(address)
    }

    /// Whether the operator's list of private networks covers an address.
    pub(super) fn allows_privately(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.allow_private
            .iter()
            .any(|network| network.contains(&address))
    }
}

/// Whether a host name stands for this machine itself (RFC 6761 section 6.3).
pub(super) fn is_loopback_name(host: &str) -> bool {
    host == "localhost" || host.ends_with(".localhost")
}

/// The resolver behind the one HTTP client. Because it answers at the moment of connecting,
/// a name that changes its address between check and use gains nothing.
pub(super) struct GuardedResolver {
    reach: Reach,
    system: ValidatingDnsResolver,
}

impl GuardedResolver {
    /// A resolver that asks the system for every name that `reach` does not pin.
    pub(super) fn new(reach: Reach) -> GuardedResolver {
        // The library's own check knows no list of permitted networks, so it can only stand
        // in front of ours while nothing private is permitted.
        let validate = reach.allow_private.is_empty() && !reach.insecure_http;
        GuardedResolver {
            reach,
            system: ValidatingDnsResolver::new(Vec::new(), validate),
        }
    }

    /// The addresses of names that never need DNS: pinned ones, and this machine's own names
    /// when plain http is switched on. A pinned port other than 0 is used where the URL names
    /// none.
    fn known(&self, host: &str) -> Option<Vec<SocketAddr>> {
        if let Some(pinned) = self.reach.pinned.get(host) {
            return Some(pinned.clone());
        }
        (self.reach.insecure_http && is_loopback_name(host)).then(|| {
            vec![
                SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
                SocketAddr::new(IpAddr::V6(Ipv6Addr::LOCALHOST), 0),
            ]
        })
    }
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_ascii_lowercase();
        if let Some(known) = self.known(&host) {
            return Box::pin(async move { Ok(boxed(known)) });
        }
        if self.reach.insecure_http {
            return Box::pin(async { Err(Refusal::Private.into()) });
        }
        let reach = self.reach.clone();
        let lookup = self.system.resolve(name);
        Box::pin(async move {
            let found = tokio::time::timeout(reach.lookup_deadline, lookup)
                .await
                .map_err(|_| Refusal::TimedOut)?
                .map_err(|error| refusal(error.as_ref()))?;
            Ok(boxed(judged(found.collect(), &reach)?))
        })
    }
}

/// All of a name's addresses, if every single one may be reached: one bad address in an answer
/// makes the whole name untrustworthy.
fn judged(found: Vec<SocketAddr>, reach: &Reach) -> Result<Vec<SocketAddr>, Refusal> {
    if found.is_empty() {
        return Err(Refusal::Unknown);
    }
    if found.iter().all(|address| reach.allows(address.ip())) {
        Ok(found)
    } else {
        Err(Refusal::Private)
    }
}

/// What an error of the library's resolver means.
fn refusal(error: &(dyn std::error::Error + Send + Sync + 'static)) -> Refusal {
    use activitypub_federation::error::Error;
    match error.downcast_ref::<Error>() {
        Some(Error::ResolveInternalIpError(..)) => Refusal::Private,
        _ => Refusal::Unknown,
    }
}

fn boxed(addresses: Vec<SocketAddr>) -> Addrs {
    Box::new(addresses.into_iter())
}
