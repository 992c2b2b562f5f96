//! A certificate authority of our own, and TLS in front of a port.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::runtime::Listener;

/// The authority of one lab.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    /// A new one with a new key.
    pub fn new() -> Authority {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::CommonName, "Longhand test authority");
        let key = KeyPair::generate().expect("a key can be made");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("it can sign itself");
        Authority { issuer }
    }

    /// Its certificate, as `LONGHAND_FEDERATION_EXTRA_CA` wants it.
    pub fn pem(&self) -> String {
        self.issuer.pem()
    }

    /// What speaks TLS under this name.
    pub fn acceptor(&self, name: &str) -> TlsAcceptor {
        TlsAcceptor::from(self.server_config(name))
    }

    fn server_config(&self, name: &str) -> Arc<ServerConfig> {
        let key = KeyPair::generate().expect("a key can be made");
        let certificate = CertificateParams::new([name.to_owned()])
            .and_then(|params| params.signed_by(&key, &self.issuer))
            .expect("a certificate can be signed");
        let key = PrivateKeyDer::try_from(key.serialize_der()).expect("the key is PKCS 8");
        // The provider is named because a second one elsewhere in the tree would leave no default.
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("the provider knows the usual versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .expect("certificate and key fit");
        Arc::new(config)
    }
}

/// A TLS terminator: one name, one stable port, bytes forwarded to whatever is behind it now.
/// While nothing is behind it, connections are closed at once, before any handshake.
pub struct Front {
    listener: Listener,
    behind: Arc<Mutex<Option<SocketAddr>>>,
}

impl Front {
    /// Listens for `name` with a certificate of `authority`; nothing is behind it yet.
    pub fn start(authority: &Authority, name: &str) -> Front {
        let acceptor = authority.acceptor(name);
        let behind = Arc::new(Mutex::new(None));
        let target = Arc::clone(&behind);
        let listener = Listener::start(move |stream| {
            let target = *target.lock().expect("nobody panics holding it");
            forward(acceptor.clone(), stream, target)
        });
        Front { listener, behind }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// Where connections go now, if anywhere.
    pub fn behind(&self) -> Option<SocketAddr> {
        *self.behind.lock().expect("nobody panics holding it")
    }

    /// Forwards new connections to `address` from now on.
    pub fn point_to(&self, address: SocketAddr) {
        *self.behind.lock().expect("nobody panics holding it") = Some(address);
    }
}

async fn forward(acceptor: TlsAcceptor, stream: TcpStream, target: Option<SocketAddr>) {
    let Some(target) = target else { return };
    let Ok(mut plain) = TcpStream::connect(target).await else {
        return;
    };
    let _ = stream.set_nodelay(true);
    let _ = plain.set_nodelay(true);
    if let Ok(mut encrypted) = acceptor.accept(stream).await {
        // Either side may end it in any way it likes; the other side notices by itself.
        let _ = tokio::io::copy_bidirectional(&mut encrypted, &mut plain).await;
    }
}
