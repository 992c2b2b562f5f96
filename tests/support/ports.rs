//! Loopback ports that stay ours over restarts.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// Below the range systems take the ports of outgoing connections from: a port here is not lost
/// to a passing connection while its server is down.
const FIRST: u16 = 18_000;
const COUNT: u16 = 14_000;

static NEXT: LazyLock<AtomicU16> = LazyLock::new(|| {
    // Several runs on one machine begin at different places.
    let offset = getrandom::u32().expect("the system gives random numbers") % u32::from(COUNT);
    AtomicU16::new(offset as u16)
});

/// A loopback address with a port nobody listens on, never given out twice in this run.
pub fn free() -> SocketAddr {
    for _ in 0..COUNT {
        let port = FIRST + NEXT.fetch_add(1, Ordering::Relaxed) % COUNT;
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        if TcpListener::bind(address).is_ok() {
            return address;
        }
    }
    panic!("no free port between {FIRST} and {}", FIRST + COUNT);
}
