//! The lab of one test: its names, its certificate authority, a stable TLS port per name.

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::TempDir;
use tokio_rustls::TlsAcceptor;

use super::database::Database;
use super::http::Https;
use super::peer::Peer;
use super::server::{Instance, Setup};
use super::tls::{Authority, Front};

/// Names that exist for one test. Every instance and peer of the lab finds and trusts the others.
/// Cheap to clone.
#[derive(Clone)]
pub struct Lab {
    inner: Arc<Inner>,
}

struct Inner {
    authority: Authority,
    fronts: BTreeMap<String, Front>,
    authority_pem: String,
    folder: TempDir,
}

impl Lab {
    /// All names are given here, before anything starts, so that every process can be told all
    /// of them: `Lab::new(&["a.test", "b.test", "peer.test"])`. A name nobody takes refuses
    /// connections.
    pub fn new(names: &[&str]) -> Lab {
        let authority = Authority::new();
        let folder = tempfile::Builder::new()
            .prefix("longhand-lab-")
            .tempdir()
            .expect("a temporary folder can be made");
        let authority_pem = authority.pem();
        fs::write(folder.path().join("authority.pem"), &authority_pem)
            .expect("a file can be written");
        let fronts = names
            .iter()
            .map(|name| ((*name).to_owned(), Front::start(&authority, name)))
            .collect();
        let inner = Inner {
            authority,
            fronts,
            authority_pem,
            folder,
        };
        Lab {
            inner: Arc::new(inner),
        }
    }

    /// A running instance with a fresh database, under one of the lab's names.
    #[track_caller]
    pub fn instance(&self, domain: &str, database: &Database) -> Instance {
        self.prepare(domain, database).start()
    }

    /// The same, not yet started, to give it other settings first.
    #[track_caller]
    pub fn prepare(&self, domain: &str, database: &Database) -> Setup {
        Setup::new(self, domain, database)
    }

    /// A made-up remote server under one of the lab's names.
    #[track_caller]
    pub fn peer(&self, domain: &str) -> Peer {
        Peer::start(self, domain)
    }

    /// A client that trusts this lab only and knows its names only.
    pub fn https(&self) -> Https {
        let names: Vec<_> = self.names().collect();
        Https::new(&self.inner.authority_pem, &names)
    }

    /// The value for `LONGHAND_FEDERATION_RESOLVE`.
    pub fn resolve(&self) -> String {
        let pairs: Vec<String> = self
            .names()
            .map(|(name, address)| format!("{name}={address}"))
            .collect();
        pairs.join(",")
    }

    /// The file for `LONGHAND_FEDERATION_EXTRA_CA`.
    pub fn authority_file(&self) -> PathBuf {
        self.inner.folder.path().join("authority.pem")
    }

    /// A folder that goes with the lab.
    pub fn folder(&self) -> &Path {
        self.inner.folder.path()
    }

    /// What speaks TLS under a name, for servers that begin without it.
    pub fn acceptor(&self, name: &str) -> TlsAcceptor {
        self.inner.authority.acceptor(name)
    }

    /// What listens with TLS for a name; panics for a name the lab was not made with.
    #[track_caller]
    pub fn front(&self, name: &str) -> &Front {
        match self.inner.fronts.get(name) {
            Some(front) => front,
            None => panic!("add {name:?} to the names given to Lab::new"),
        }
    }

    fn names(&self) -> impl Iterator<Item = (String, SocketAddr)> {
        self.inner
            .fronts
            .iter()
            .map(|(name, front)| (name.clone(), front.address()))
    }
}
