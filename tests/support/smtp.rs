//! A mail server that is not ours: takes mail as real ones do, keeps what it got, and refuses or breaks
//! off when a test asks it to.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use mail_parser::MessageParser;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio_rustls::TlsAcceptor;

use super::runtime::Listener;
use super::waiting::wait_until;

/// What goes wrong with one mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// This answer to the recipient.
    Recipient(u16),
    /// A final no to the recipient, in many odd words.
    Rambling,
    /// This answer to the text.
    Text(u16),
    /// The connection ends before the text is there.
    HangUp,
    /// The mail is kept, and the connection ends without an answer.
    KeepAndHangUp,
    /// The mail is kept, and no answer ever comes.
    KeepAndWait,
}

/// One mail as it came.
#[derive(Debug, Clone)]
pub struct Got {
    /// The sender of the envelope.
    pub from: String,
    /// The recipients of the envelope.
    pub to: Vec<String>,
    /// What the sender calls itself.
    pub hello: String,
    /// Whether it came over STARTTLS.
    pub encrypted: bool,
    /// Everything after DATA, without the dots that stand for nothing.
    pub text: String,
}

impl Got {
    /// The subject in words.
    pub fn subject(&self) -> String {
        let parsed = MessageParser::default().parse(self.text.as_bytes());
        parsed.unwrap().subject().unwrap_or_default().to_owned()
    }

    /// A header as it stands there, unfolded.
    pub fn header(&self, name: &str) -> String {
        let parsed = MessageParser::default()
            .parse(self.text.as_bytes())
            .unwrap();
        let raw = parsed.header_raw(name).unwrap_or_default();
        raw.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The names of all headers, in their order.
    pub fn headers(&self) -> Vec<String> {
        let parsed = MessageParser::default()
            .parse(self.text.as_bytes())
            .unwrap();
        let names = parsed.headers().iter();
        names
            .map(|header| header.name.as_str().to_owned())
            .collect()
    }

    /// The plain form.
    pub fn plain(&self) -> String {
        let parsed = MessageParser::default()
            .parse(self.text.as_bytes())
            .unwrap();
        assert_eq!(parsed.text_body_count(), 1);
        parsed.body_text(0).unwrap().into_owned()
    }

    /// The HTML form.
    pub fn html(&self) -> String {
        let parsed = MessageParser::default()
            .parse(self.text.as_bytes())
            .unwrap();
        assert_eq!(parsed.html_body_count(), 1);
        parsed.body_html(0).unwrap().into_owned()
    }

    /// The address that ends this mail, from its own header.
    pub fn stop(&self) -> String {
        let header = self.header("List-Unsubscribe");
        header.trim_matches(['<', '>']).to_owned()
    }
}

/// The server. Ends when dropped.
pub struct MailServer {
    listener: Listener,
    desk: Arc<Desk>,
}

#[derive(Default)]
struct Desk {
    got: Mutex<Vec<Got>>,
    faults: Mutex<VecDeque<Fault>>,
    login: Option<String>,
    tls: Option<TlsAcceptor>,
}

impl MailServer {
    /// One that takes mail of anybody.
    pub fn start() -> MailServer {
        MailServer::of(Desk::default())
    }

    /// One that takes mail of whoever signs in with this name and password, and offers STARTTLS.
    pub fn strict(name: &str, password: &str, tls: TlsAcceptor) -> MailServer {
        MailServer::of(Desk {
            login: Some(BASE64_STANDARD.encode(format!("\0{name}\0{password}"))),
            tls: Some(tls),
            ..Desk::default()
        })
    }

    fn of(desk: Desk) -> MailServer {
        let desk = Arc::new(desk);
        let shared = Arc::clone(&desk);
        let listener = Listener::start(move |stream| {
            let desk = Arc::clone(&shared);
            async move {
                let plain = Session::new(stream, &desk, false).run().await;
                let (Some(stream), Some(tls)) = (plain, &desk.tls) else {
                    return;
                };
                if let Ok(encrypted) = tls.accept(stream).await {
                    Session::new(encrypted, &desk, true).run().await;
                }
            }
        });
        MailServer { listener, desk }
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.listener.address()
    }

    /// What `LONGHAND_SMTP_URL` is set to.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address())
    }

    /// Something goes wrong with the next mail; said several times, with those after it.
    pub fn fails(&self, fault: Fault) {
        self.desk.faults.lock().unwrap().push_back(fault);
    }

    /// Everything that came so far.
    pub fn got(&self) -> Vec<Got> {
        self.desk.got.lock().unwrap().clone()
    }

    /// Waits until so many mails have come, and hands them over.
    #[track_caller]
    pub fn waits_for(&self, count: usize) -> Vec<Got> {
        wait_until(&format!("{count} mails have come"), || {
            Some(self.got()).filter(|got| got.len() >= count)
        })
    }
}

/// One connection.
struct Session<'a, S> {
    stream: BufReader<S>,
    desk: &'a Desk,
    encrypted: bool,
    signed_in: bool,
    hello: String,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Session<'a, S> {
    fn new(stream: S, desk: &'a Desk, encrypted: bool) -> Self {
        Session {
            stream: BufReader::new(stream),
            desk,
            encrypted,
            signed_in: desk.login.is_none(),
            hello: String::new(),
        }
    }

    /// Speaks until the connection ends, or hands the stream back to be encrypted.
    async fn run(mut self) -> Option<S> {
        if !self.encrypted {
            self.says("220 mail.test ready").await?;
        }
        loop {
            let line = self.hears().await?;
            let upper = line.to_uppercase();
            if let Some(name) = upper.strip_prefix("EHLO ") {
                self.hello = name.to_lowercase();
                self.offers().await?;
            } else if upper == "STARTTLS" {
                self.says("220 go on").await?;
                return Some(self.stream.into_inner());
            } else if let Some(secret) = line.strip_prefix("AUTH PLAIN ") {
                self.signed_in = self.desk.login.as_deref() == Some(secret);
                let answer = if self.signed_in {
                    "235 welcome"
                } else {
                    "535 wrong password"
                };
                self.says(answer).await?;
            } else if upper.starts_with("MAIL FROM:") {
                self.takes(&line).await?;
            } else if upper == "QUIT" {
                self.says("221 bye").await?;
                return None;
            } else if upper == "NOOP" || upper == "RSET" {
                self.says("250 fine").await?;
            } else {
                self.says("502 not here").await?;
            }
        }
    }

    async fn offers(&mut self) -> Option<()> {
        self.says("250-mail.test").await?;
        if self.desk.tls.is_some() && !self.encrypted {
            self.says("250-STARTTLS").await?;
        }
        if self.desk.login.is_some() {
            self.says("250-AUTH PLAIN").await?;
        }
        self.says("250 8BITMIME").await
    }

    /// One mail, from its sender on.
    async fn takes(&mut self, sender: &str) -> Option<()> {
        if !self.signed_in {
            return self.says("530 sign in first").await;
        }
        let fault = self.desk.faults.lock().unwrap().pop_front();
        self.says("250 fine").await?;
        let mut to = Vec::new();
        loop {
            let line = self.hears().await?;
            let upper = line.to_uppercase();
            if upper.starts_with("RCPT TO:") {
                if fault == Some(Fault::Rambling) {
                    let odd = "<b>no</b> \u{1b}[31m\u{202e}";
                    return self.says(&format!("550 {odd}{}", "on ".repeat(130))).await;
                }
                if let Some(Fault::Recipient(status)) = fault {
                    return self
                        .says(&format!("{status} no <{}>", address(&line)))
                        .await;
                }
                to.push(address(&line));
                self.says("250 fine").await?;
            } else if upper == "DATA" {
                break;
            } else {
                return self.says("503 out of order").await;
            }
        }
        if fault == Some(Fault::HangUp) {
            return None;
        }
        self.says("354 go on").await?;
        let mut text = String::new();
        loop {
            let line = self.hears().await?;
            if line == "." {
                break;
            }
            text.push_str(line.strip_prefix('.').unwrap_or(&line));
            text.push_str("\r\n");
        }
        if let Some(Fault::Text(status)) = fault {
            return self.says(&format!("{status} not this one")).await;
        }
        let got = Got {
            from: address(sender),
            to,
            hello: self.hello.clone(),
            encrypted: self.encrypted,
            text,
        };
        self.desk.got.lock().unwrap().push(got);
        match fault {
            Some(Fault::KeepAndHangUp) => None,
            Some(Fault::KeepAndWait) => std::future::pending().await,
            _ => self.says("250 taken").await,
        }
    }

    async fn says(&mut self, line: &str) -> Option<()> {
        let line = format!("{line}\r\n");
        self.stream.write_all(line.as_bytes()).await.ok()?;
        self.stream.flush().await.ok()
    }

    async fn hears(&mut self) -> Option<String> {
        let mut line = Vec::new();
        let read = self.stream.read_until(b'\n', &mut line).await.ok()?;
        let line = String::from_utf8(line).ok()?;
        (read > 0).then(|| line.trim_end_matches(['\r', '\n']).to_owned())
    }
}

/// What stands in pointed brackets.
fn address(line: &str) -> String {
    let inner = line
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inner.map_or_else(String::new, |(address, _)| address.to_owned())
}
