//! HTTP from outside: byte for byte over a socket, and HTTPS that checks certificates.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

use super::runtime::block_on;

/// How long a server may be silent: it may be fetching a key from a slow peer meanwhile.
const SILENCE: Duration = Duration::from_secs(45);

/// Between two pieces of a request, so that they travel apart.
const BETWEEN_PIECES: Duration = Duration::from_millis(5);

/// A response as it came: header names in the sender's case and order, duplicates included.
#[derive(Debug, Clone)]
pub struct RawResponse {
    /// The status code.
    pub status: u16,
    /// Header lines in order.
    pub headers: Vec<(String, String)>,
    /// The body without its transfer coding.
    pub body: Vec<u8>,
}

impl RawResponse {
    /// The first header of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Every header of that name, in any case.
    pub fn headers_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers
            .iter()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON; panics with the whole response when it is not.
    #[track_caller]
    pub fn json(&self) -> Value {
        match serde_json::from_slice(&self.body) {
            Ok(value) => value,
            Err(error) => panic!("no JSON ({error}): {} {}", self.status, self.text()),
        }
    }

    /// Itself, if the status is as expected; panics with the whole response otherwise.
    #[track_caller]
    pub fn expect_status(self, status: u16) -> RawResponse {
        let text = self.text();
        assert_eq!(self.status, status, "{:?}\n{text}", self.headers);
        self
    }
}

/// The first value under `name`, in any case.
pub fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

/// The bytes of an HTTP/1.1 request. `Content-Length` is added for a body unless a length or a
/// transfer coding is among the headers.
pub fn request(method: &str, target: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut head = format!("{method} {target} HTTP/1.1\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let has_length = headers.iter().any(|(name, _)| {
        name.eq_ignore_ascii_case("content-length")
            || name.eq_ignore_ascii_case("transfer-encoding")
    });
    if !has_length && (!body.is_empty() || method == "POST") {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    bytes
}

/// Sends exactly these bytes over a new connection and reads one response; panics without one.
#[track_caller]
pub fn raw(address: SocketAddr, bytes: &[u8]) -> RawResponse {
    match try_raw(address, bytes) {
        Ok(response) => response,
        Err(error) => panic!("no response from {address}: {error}"),
    }
}

/// Like [`raw`], for servers that may be down or hang up.
///
/// # Errors
/// Whatever the socket says; `UnexpectedEof` when the connection ends before the response does.
pub fn try_raw(address: SocketAddr, bytes: &[u8]) -> io::Result<RawResponse> {
    try_raw_in_pieces(address, &[bytes])
}

/// Sends the pieces one after the other as packets of their own; panics without a response.
#[track_caller]
pub fn raw_in_pieces(address: SocketAddr, pieces: &[&[u8]]) -> RawResponse {
    match try_raw_in_pieces(address, pieces) {
        Ok(response) => response,
        Err(error) => panic!("no response from {address}: {error}"),
    }
}

fn try_raw_in_pieces(address: SocketAddr, pieces: &[&[u8]]) -> io::Result<RawResponse> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(SILENCE))?;
    stream.set_write_timeout(Some(SILENCE))?;
    for (number, piece) in pieces.iter().enumerate() {
        if number > 0 {
            std::thread::sleep(BETWEEN_PIECES);
        }
        // A server may refuse before it has read everything: its answer counts, not our write.
        if stream.write_all(piece).is_err() {
            break;
        }
    }
    let without_body = pieces
        .first()
        .is_some_and(|piece| piece.starts_with(b"HEAD "));
    let response = read_response(&mut BufReader::new(&stream), without_body);
    let _ = stream.shutdown(Shutdown::Both);
    response
}

/// Reads one response, interim (1xx) ones skipped.
///
/// # Errors
/// `UnexpectedEof` when the stream ends early, `InvalidData` for what is not HTTP.
pub fn read_response(from: &mut impl BufRead, without_body: bool) -> io::Result<RawResponse> {
    loop {
        let first = read_line(from)?;
        let status = first
            .strip_prefix("HTTP/1.")
            .and_then(|rest| rest.split(' ').nth(1)?.parse::<u16>().ok())
            .ok_or_else(|| invalid(&first))?;
        let headers = read_headers(from)?;
        if (100..200).contains(&status) {
            continue;
        }
        let body = if without_body || status == 204 || status == 304 {
            Vec::new()
        } else {
            read_body(from, &headers)?
        };
        return Ok(RawResponse {
            status,
            headers,
            body,
        });
    }
}

fn read_headers(from: &mut impl BufRead) -> io::Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    loop {
        let line = read_line(from)?;
        if line.is_empty() {
            return Ok(headers);
        }
        let (name, value) = line.split_once(':').ok_or_else(|| invalid(&line))?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
}

fn read_body(from: &mut impl BufRead, headers: &[(String, String)]) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if header(headers, "transfer-encoding").is_some_and(|value| value.contains("chunked")) {
        loop {
            let line = read_line(from)?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).map_err(|_| invalid(&line))?;
            let start = body.len();
            body.resize(start + size, 0);
            from.read_exact(&mut body[start..])?;
            read_line(from)?;
            if size == 0 {
                return Ok(body);
            }
        }
    }
    match header(headers, "content-length") {
        Some(length) => {
            body.resize(length.parse().map_err(|_| invalid(length))?, 0);
            from.read_exact(&mut body)?;
        }
        None => {
            from.read_to_end(&mut body)?;
        }
    }
    Ok(body)
}

fn read_line(from: &mut impl BufRead) -> io::Result<String> {
    let mut line = Vec::new();
    from.read_until(b'\n', &mut line)?;
    if line.pop() != Some(b'\n') {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let line = String::from_utf8_lossy(&line);
    Ok(line.trim_end_matches('\r').to_owned())
}

fn invalid(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("not HTTP: {what:?}"))
}

/// An HTTPS client that trusts the lab's authority only, knows the lab's names only and follows
/// no redirects.
pub struct Https {
    client: reqwest::Client,
}

impl Https {
    /// `names` are answered with these addresses instead of by DNS.
    pub fn new(authority_pem: &str, names: &[(String, SocketAddr)]) -> Https {
        let authority = reqwest::Certificate::from_pem(authority_pem.as_bytes())
            .expect("the authority is a certificate");
        let mut client = reqwest::Client::builder()
            .tls_certs_only([authority])
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(SILENCE);
        for (name, address) in names {
            client = client.resolve(name, *address);
        }
        let client = client.build().expect("the client can be built");
        Https { client }
    }

    /// GET; panics when there is no answer.
    #[track_caller]
    pub fn get(&self, url: &str, headers: &[(&str, &str)]) -> RawResponse {
        match self.send(reqwest::Method::GET, url, headers, Vec::new()) {
            Ok(response) => response,
            Err(error) => panic!("no answer from {url}: {error:?}"),
        }
    }

    /// POST; panics when there is no answer.
    #[track_caller]
    pub fn post(&self, url: &str, headers: &[(&str, &str)], body: &[u8]) -> RawResponse {
        match self.send(reqwest::Method::POST, url, headers, body.to_vec()) {
            Ok(response) => response,
            Err(error) => panic!("no answer from {url}: {error:?}"),
        }
    }

    /// Any request.
    ///
    /// # Errors
    /// When no connection can be made, the certificate is not good, or it ends early.
    pub fn send(
        &self,
        method: reqwest::Method,
        url: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<RawResponse, reqwest::Error> {
        let mut request = self.client.request(method, url).body(body);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        block_on(async {
            let response = request.send().await?;
            let status = response.status().as_u16();
            let headers = response
                .headers()
                .iter()
                .map(|(name, value)| {
                    let value = String::from_utf8_lossy(value.as_bytes());
                    (name.to_string(), value.into_owned())
                })
                .collect();
            let body = response.bytes().await?.to_vec();
            Ok(RawResponse {
                status,
                headers,
                body,
            })
        })
    }
}
