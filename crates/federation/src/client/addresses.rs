//! The table of IP addresses that letters never travel to: everything that is not plainly public.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// IPv4 blocks that are private, reserved or lead back into a network: first address and
/// prefix length, after the IANA special-purpose registry (RFC 6890 and its successors).
const REFUSED_V4: [(Ipv4Addr, u32); 16] = [
    (Ipv4Addr::UNSPECIFIED, 8), // "this network"; Linux connects it to loopback
    (Ipv4Addr::new(10, 0, 0, 0), 8), // private
    (Ipv4Addr::new(100, 64, 0, 0), 10), // shared by carriers and clouds
    (Ipv4Addr::new(127, 0, 0, 0), 8), // loopback
    (Ipv4Addr::new(169, 254, 0, 0), 16), // link-local, cloud metadata
    (Ipv4Addr::new(172, 16, 0, 0), 12), // private
    (Ipv4Addr::new(192, 0, 0, 0), 24), // protocol assignments
    (Ipv4Addr::new(192, 0, 2, 0), 24), // documentation
    (Ipv4Addr::new(192, 88, 99, 0), 24), // 6to4 relays
    (Ipv4Addr::new(192, 168, 0, 0), 16), // private
    (Ipv4Addr::new(198, 18, 0, 0), 15), // benchmarks
    (Ipv4Addr::new(198, 51, 100, 0), 24), // documentation
    (Ipv4Addr::new(203, 0, 113, 0), 24), // documentation
    (Ipv4Addr::new(224, 0, 0, 0), 4), // multicast
    (Ipv4Addr::new(240, 0, 0, 0), 4), // reserved
    (Ipv4Addr::BROADCAST, 32),  // broadcast
];

/// The only IPv6 block from which public addresses are given out. Whatever lies outside it
/// (loopback, mapped and compatible IPv4, both NAT64 prefixes, `100::/64`, `5f00::/16`,
/// `fc00::/7`, `fe80::/10`, `fec0::/10`, `ff00::/8`, ...) is refused without being listed.
const GLOBAL_V6: (Ipv6Addr, u32) = (Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3);

/// Blocks inside [`GLOBAL_V6`] that are not public after all.
const REFUSED_V6: [(Ipv6Addr, u32); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23), // protocol assignments with Teredo, ORCHID
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32), // documentation
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16), // 6to4, carries any IPv4 address
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20), // documentation
];

/// Whether an address is one that a stranger's server can have on the public internet.
///
/// An IPv6 address with an IPv4 address inside it is never public, whatever that address is:
/// no name a peer publishes needs one, and each such form has been used to step around a
/// weaker table.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !REFUSED_V4.iter().any(|block| v4_within(address, *block)),
        IpAddr::V6(address) => {
            v6_within(address, GLOBAL_V6)
                && !REFUSED_V6.iter().any(|block| v6_within(address, *block))
        }
    }
}

/// Whether the first `prefix` bits (1 to 32) of both addresses are the same.
fn v4_within(address: Ipv4Addr, (first, prefix): (Ipv4Addr, u32)) -> bool {
    (address.to_bits() ^ first.to_bits()) >> (u32::BITS - prefix) == 0
}

/// Whether the first `prefix` bits (1 to 128) of both addresses are the same.
fn v6_within(address: Ipv6Addr, (first, prefix): (Ipv6Addr, u32)) -> bool {
    (address.to_bits() ^ first.to_bits()) >> (u128::BITS - prefix) == 0
}
