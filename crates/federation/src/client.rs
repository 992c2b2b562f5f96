//! The one HTTP client for other people's servers: who may be asked, how long, and how much of
//! an answer is read. No other file constructs an HTTP client.

pub mod addresses;
mod failure;
mod resolver;
mod response;

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;
use reqwest::header::{ACCEPT_ENCODING, HOST, HeaderMap, HeaderName, HeaderValue};
use reqwest::{Certificate, Method, RequestBuilder, redirect};
use url::{Host, Url};

pub use failure::{Failure, Rule};
pub use response::Response;

use resolver::{GuardedResolver, Reach, is_loopback_name};

/// The most bytes of a document that are read: 1 MiB.
pub const BODY_LIMIT: usize = 1024 * 1024;

/// The longest URL that is asked for, in bytes.
pub const URL_LIMIT: usize = 2048;

/// How long each part of an exchange may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// For the answer of the system's resolver.
    pub lookup: Duration,
    /// For a connection, name lookup and TLS handshake included.
    pub connect: Duration,
    /// For each wait: for the headers, and for each further piece of the body.
    pub read: Duration,
    /// For everything together, from the lookup to the body's last byte.
    pub total: Duration,
}

impl Default for Deadlines {
    /// 5 s for the lookup, 5 s for the connection, 10 s for each wait, 30 s in total.
    fn default() -> Deadlines {
        Deadlines {
            lookup: Duration::from_secs(5),
            connect: Duration::from_secs(5),
            read: Duration::from_secs(10),
            total: Duration::from_secs(30),
        }
    }
}

/// What the operator decides about outgoing requests.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Networks that may be reached although private
    /// (`LONGHAND_FEDERATION_ALLOW_PRIVATE_ADDRESSES`).
    pub allow_private: Vec<IpNet>,
    /// Names answered here instead of by DNS, with the port to use where a URL names none
    /// (`LONGHAND_FEDERATION_RESOLVE`). The targets count as allowed.
    pub resolve: Vec<(String, SocketAddr)>,
    /// A PEM file with more roots, beside the system's (`LONGHAND_FEDERATION_EXTRA_CA`).
    pub extra_ca: Option<PathBuf>,
    /// Plain http and ports, and then only this machine's own names
    /// (`LONGHAND_INSECURE_HTTP`).
    pub insecure_http: bool,
    /// The `User-Agent` of every request.
    pub user_agent: String,
    /// How long exchanges may take.
    pub deadlines: Deadlines,
}

impl Settings {
    /// The settings of an ordinary instance: https to public addresses by the system's roots
    /// and resolver, and the default [`Deadlines`].
    #[must_use]
    pub fn new(user_agent: impl Into<String>) -> Settings {
        Settings {
            allow_private: Vec::new(),
            resolve: Vec::new(),
            extra_ca: None,
            insecure_http: false,
            user_agent: user_agent.into(),
            deadlines: Deadlines::default(),
        }
    }
}

/// The HTTP client. Cheap to clone; clones share their connections.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    reach: Reach,
    total: Duration,
}

impl Client {
    /// Builds the client, once, when the server starts.
    ///
    /// # Errors
    /// [`Failure::Other`] if the extra roots cannot be read or the user agent cannot be sent.
    /// There is no weaker client to fall back to.
    pub fn new(settings: Settings) -> Result<Client, Failure> {
        let reach = Reach {
            pinned: pinned(settings.resolve),
            allow_private: settings.allow_private,
            insecure_http: settings.insecure_http,
            lookup_deadline: settings.deadlines.lookup,
        };
        let roots = match &settings.extra_ca {
            Some(path) => roots(path)?,
            None => Vec::new(),
        };
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the one place where an HTTP client is made"
        )]
        let http = reqwest::Client::builder()
            .user_agent(settings.user_agent)
            .dns_resolver(GuardedResolver::new(reach.clone()))
            .tls_certs_merge(roots)
            .https_only(!settings.insecure_http)
            .redirect(redirect::Policy::none())
            .referer(false)
            .no_proxy()
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .connect_timeout(settings.deadlines.connect)
            .read_timeout(settings.deadlines.read)
            .pool_max_idle_per_host(2)
            .pool_idle_timeout(Duration::from_secs(30))
            .build()
            .map_err(|error| Failure::Other(format!("the HTTP client cannot start: {error:?}")))?;
        Ok(Client {
            http,
            reach,
            total: settings.deadlines.total,
        })
    }

    /// The client itself, for the library, so that it never makes one of its own.
    pub(crate) fn inner(&self) -> &reqwest::Client {
        &self.http
    }

    /// Whether a URL may be asked at all, judged by its text alone, without DNS: https, a
    /// domain name in its ASCII form, no port, no user, no fragment, at most [`URL_LIMIT`]
    /// bytes. [`Client::get`] and [`Client::post`] ask this themselves.
    ///
    /// # Errors
    /// [`Failure::NotPermitted`] with the rule that is broken.
    pub fn permit(&self, url: &Url) -> Result<(), Failure> {
        let refuse = |rule| Err(Failure::NotPermitted(rule));
        if url.as_str().len() > URL_LIMIT {
            return refuse(Rule::Length);
        }
        match url.scheme() {
            "https" => {}
            "http" if self.reach.insecure_http => {}
            _ => return refuse(Rule::Scheme),
        }
        if !url.username().is_empty() || url.password().is_some() {
            return refuse(Rule::NoUser);
        }
        if url.fragment().is_some() {
            return refuse(Rule::NoFragment);
        }
        if url.port().is_some() && !self.reach.insecure_http {
            return refuse(Rule::NoPort);
        }
        match url.host() {
            Some(Host::Domain(domain)) => self.permit_domain(domain),
            Some(Host::Ipv4(address)) => self.permit_literal(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => self.permit_literal(IpAddr::V6(address)),
            None => refuse(Rule::Server),
        }
    }

    /// The rules for host names.
    fn permit_domain(&self, domain: &str) -> Result<(), Failure> {
        if !is_plain_name(domain) {
            return Err(Failure::NotPermitted(Rule::PlainName));
        }
        if self.reach.insecure_http && !is_loopback_name(domain) {
            return Err(Failure::NotPermitted(Rule::ThisMachine));
        }
        Ok(())
    }

    /// The rules for IP addresses in place of a name. They never reach the resolver, so this
    /// is the only place that judges them.
    fn permit_literal(&self, address: IpAddr) -> Result<(), Failure> {
        let loopback = [
            IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(Ipv6Addr::LOCALHOST),
        ];
        let permitted = if self.reach.insecure_http {
            loopback.contains(&address)
        } else {
            self.reach.allows_privately(address)
        };
        if permitted {
            Ok(())
        } else {
            Err(Failure::NotPermitted(Rule::NoNumber))
        }
    }

    /// Asks for a URL. Redirects are not followed: a 3xx comes back as it is, so that the
    /// caller can check the target and sign again.
    ///
    /// A `host` among `headers` is left out: the URL's own is sent, so a signature over it
    /// holds only if it was made for this URL.
    ///
    /// # Errors
    /// Any [`Failure`]. Every status is a success here.
    pub async fn get(
        &self,
        url: &Url,
        headers: &[(&'static str, String)],
    ) -> Result<Response, Failure> {
        self.exchange(Method::GET, url, headers, None, BODY_LIMIT)
            .await
    }

    /// Asks for a file of at most `limit` bytes. Otherwise like [`Client::get`].
    ///
    /// # Errors
    /// Any [`Failure`]. Every status is a success here.
    pub async fn get_file(
        &self,
        url: &Url,
        headers: &[(&'static str, String)],
        limit: usize,
    ) -> Result<Response, Failure> {
        self.exchange(Method::GET, url, headers, None, limit).await
    }

    /// Posts `body` to a URL. Otherwise like [`Client::get`].
    ///
    /// # Errors
    /// Any [`Failure`]. Every status is a success here.
    pub async fn post(
        &self,
        url: &Url,
        headers: &[(&'static str, String)],
        body: Vec<u8>,
    ) -> Result<Response, Failure> {
        self.exchange(Method::POST, url, headers, Some(body), BODY_LIMIT)
            .await
    }

    async fn exchange(
        &self,
        method: Method,
        url: &Url,
        headers: &[(&'static str, String)],
        body: Option<Vec<u8>>,
        limit: usize,
    ) -> Result<Response, Failure> {
        self.permit(url)?;
        let host = url.host_str().unwrap_or_default();
        let mut request = self
            .http
            .request(method, url.clone())
            .headers(header_map(headers)?);
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = tokio::time::timeout(self.total, answer(host, request, limit))
            .await
            .unwrap_or_else(|_| Err(Failure::TimedOut(host.to_owned())));
        match &answer {
            Ok(response) => tracing::debug!(host, status = response.status, "answered"),
            Err(failure) => tracing::debug!(host, %failure, "no answer"),
        }
        answer
    }
}

/// Sends a request and reads the whole answer, counting as it comes in: a `Content-Length` may
/// be missing or untrue.
async fn answer(host: &str, request: RequestBuilder, limit: usize) -> Result<Response, Failure> {
    let failed = |error: reqwest::Error| Failure::of_exchange(host, &error);
    let too_large = || Failure::TooLarge(host.to_owned());
    let mut answer = request.send().await.map_err(failed)?;
    let announced = answer.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(too_large());
    }
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await.map_err(failed)? {
        if body.len() + piece.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&piece);
    }
    Ok(Response {
        status: answer.status().as_u16(),
        headers: std::mem::take(answer.headers_mut()),
        body,
    })
}

/// The headers to send. We never ask for compressed answers, so that what is counted is what
/// is kept.
fn header_map(headers: &[(&'static str, String)]) -> Result<HeaderMap, Failure> {
    let unsendable = |name: &str| Failure::Other(format!("the header {name} cannot be sent"));
    let mut map = HeaderMap::with_capacity(headers.len() + 1);
    for (name, value) in headers {
        let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unsendable(name))?;
        let value = HeaderValue::from_str(value).map_err(|_| unsendable(name))?;
        if key != HOST {
            map.insert(key, value);
        }
    }
    map.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    Ok(map)
}

/// The pinned names in lower case, each with all its addresses.
fn pinned(resolve: Vec<(String, SocketAddr)>) -> HashMap<String, Vec<SocketAddr>> {
    let mut pinned: HashMap<String, Vec<SocketAddr>> = HashMap::new();
    for (name, address) in resolve {
        pinned
            .entry(name.to_ascii_lowercase())
            .or_default()
            .push(address);
    }
    pinned
}

/// The certificates of a PEM file.
fn roots(path: &Path) -> Result<Vec<Certificate>, Failure> {
    let unreadable = |reason: String| Failure::Other(format!("{}: {reason}", path.display()));
    let pem = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
    let roots =
        Certificate::from_pem_bundle(&pem).map_err(|error| unreadable(error.to_string()))?;
    if roots.is_empty() {
        return Err(unreadable("no certificate in this file".to_owned()));
    }
    Ok(roots)
}

/// Whether a host name is made of ordinary labels (RFC 1123 section 2.1): letters in lower
/// case, digits and inner hyphens, at most 63 bytes each and 253 together, no final dot.
fn is_plain_name(domain: &str) -> bool {
    domain.len() <= 253
        && domain.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
        })
}
