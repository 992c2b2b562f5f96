//! The one tokio runtime of the test support: TLS fronts, made-up peers, the HTTPS client.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::LazyLock;

use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};
use tokio::task::{AbortHandle, JoinSet};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime can be built")
});

/// Runs a future to its end. Only for the threads of tests, never from inside a task.
pub fn block_on<F: Future>(future: F) -> F::Output {
    RUNTIME.block_on(future)
}

/// A listener on a loopback port of its own, with one task per connection. Dropping it closes
/// the listener and every connection.
pub struct Listener {
    address: SocketAddr,
    task: AbortHandle,
}

impl Listener {
    /// Listens from now on; `serve` is called for each connection.
    pub fn start<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> Listener
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
            .expect("a loopback port can be had");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let task = RUNTIME.spawn(async move {
            // Owned by this task, so that aborting it ends the connections too.
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept() => {
                        if let Ok((stream, _)) = accepted {
                            connections.spawn(serve(stream));
                        }
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
        });
        let task = task.abort_handle();
        Listener { address, task }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.task.abort();
    }
}
