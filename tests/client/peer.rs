//! An https server with its own CA that behaves as well or as badly as its paths say.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use longhand_federation::client::{BODY_LIMIT, Deadlines, Settings};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// An https server on loopback whose certificate, for `pen.test`, comes from its own CA.
pub struct Peer {
    pub address: SocketAddr,
    authority: PathBuf,
    /// How many requests have come in.
    pub requests: Arc<AtomicUsize>,
    _folder: tempfile::TempDir,
}

impl Peer {
    pub async fn start() -> Peer {
        let folder = tempfile::tempdir().unwrap();
        let authority = folder.path().join("authority.pem");
        let acceptor = acceptor(&authority);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let (acceptor, count) = (acceptor.clone(), Arc::clone(&count));
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        serve(stream, &count).await;
                    }
                });
            }
        });
        Peer {
            address,
            authority,
            requests,
            _folder: folder,
        }
    }

    /// Settings with which this peer can be reached as `pen.test`.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::new("longhand-test");
        settings.resolve = vec![("Pen.Test".to_owned(), self.address)];
        settings.extra_ca = Some(self.authority.clone());
        settings
    }

    /// Settings with deadlines so short that a test can wait for them.
    pub fn hasty_settings(&self) -> Settings {
        let mut settings = self.settings();
        settings.deadlines = Deadlines {
            read: Duration::from_millis(400),
            total: Duration::from_millis(900),
            ..Deadlines::default()
        };
        settings
    }
}

/// A TLS acceptor for `pen.test`; writes its CA's certificate to `authority`.
fn acceptor(authority: &Path) -> TlsAcceptor {
    let authority_key = rcgen::KeyPair::generate().unwrap();
    let mut parameters = rcgen::CertificateParams::new(Vec::new()).unwrap();
    parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let root = parameters.self_signed(&authority_key).unwrap();
    std::fs::write(authority, root.pem()).unwrap();
    let issuer = rcgen::Issuer::new(parameters, authority_key);
    let key = rcgen::KeyPair::generate().unwrap();
    let certificate = rcgen::CertificateParams::new(vec!["pen.test".to_owned()])
        .unwrap()
        .signed_by(&key, &issuer)
        .unwrap();
    let chain = vec![CertificateDer::from(certificate.der().to_vec())];
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let configuration =
        ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
    TlsAcceptor::from(Arc::new(configuration))
}

/// Reads one request and behaves as its path says. Errors only mean that the client has left.
pub async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, count: &AtomicUsize) {
    let request = read_request(&mut stream).await;
    count.fetch_add(1, Ordering::SeqCst);
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    let _ = match path.as_str() {
        "/hello" => stream.write_all(&plain("hello")).await,
        "/echo" => stream.write_all(&plain(&request)).await,
        "/redirect" => stream.write_all(MOVED).await,
        "/announced" => {
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n",
                BODY_LIMIT + 1
            );
            let _ = stream.write_all(head.as_bytes()).await;
            stream.write_all(&vec![b'x'; BODY_LIMIT + 1]).await
        }
        "/exact" => send_chunked(&mut stream, BODY_LIMIT).await,
        "/chunked" => send_chunked(&mut stream, BODY_LIMIT + 1).await,
        "/endless" => pour(&mut stream).await,
        "/drip" => drip(&mut stream, b"HTTP/1.1 200 OK\r\n\r\n").await,
        "/drip-headers" => drip(&mut stream, b"HTTP/1.1 200 OK\r\nX-Slow: ").await,
        "/gzip" => stream.write_all(&[GZIP_HEAD, &GZIP_BODY].concat()).await,
        "/silent" => stream.read_u8().await.map(drop),
        _ => {
            stream
                .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                .await
        }
    };
    let _ = stream.shutdown().await;
}

const MOVED: &[u8] = b"HTTP/1.1 302 Found\r\nLocation: /hello\r\nContent-Length: 0\r\n\r\n";
const GZIP_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 23\r\n\r\n";
/// The six letters `aaaaaa` after gzip.
pub const GZIP_BODY: [u8; 23] = [
    0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 3, 0x4b, 0x4c, 4, 1, 0, 0xf8, 0x19, 0xe4, 0x5a, 6, 0, 0, 0,
];

fn plain(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// A request's head and as much body as its length says.
async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut request = Vec::new();
    while let Ok(byte) = stream.read_u8().await {
        request.push(byte);
        if request.ends_with(b"\r\n\r\n") {
            break;
        }
    }
    let head = String::from_utf8(request).unwrap();
    let length = head
        .lines()
        .find_map(|line| {
            line.to_ascii_lowercase()
                .strip_prefix("content-length: ")?
                .parse()
                .ok()
        })
        .unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    head + std::str::from_utf8(&body).unwrap()
}

async fn send_chunked(
    stream: &mut (impl AsyncWrite + Unpin),
    length: usize,
) -> std::io::Result<()> {
    stream
        .write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        .await?;
    let mut left = length;
    while left > 0 {
        let size = left.min(60_000);
        stream.write_all(format!("{size:x}\r\n").as_bytes()).await?;
        stream.write_all(&vec![b'x'; size]).await?;
        stream.write_all(b"\r\n").await?;
        left -= size;
    }
    stream.write_all(b"0\r\n\r\n").await
}

/// A body without announced length that ends only when the client hangs up.
async fn pour(stream: &mut (impl AsyncWrite + Unpin)) -> std::io::Result<()> {
    stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
    loop {
        stream.write_all(&[b'x'; 4096]).await?;
    }
}

/// One byte at a time, each well within the read deadline, until the client hangs up.
async fn drip(stream: &mut (impl AsyncWrite + Unpin), head: &[u8]) -> std::io::Result<()> {
    stream.write_all(head).await?;
    loop {
        stream.write_all(b"x").await?;
        stream.flush().await?;
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}
