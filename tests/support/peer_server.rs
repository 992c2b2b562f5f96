//! How a made-up peer answers over HTTP: read a request, write it down, answer as told.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::http::header;
use super::keys::Key;
use super::{cavage, rfc9421};

/// What a peer does with a request.
#[derive(Clone, Debug)]
pub struct Answer {
    behaviour: Behaviour,
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    delay: Duration,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behaviour {
    Respond,
    Drop,
    Hang,
    BreakOff,
}

impl Answer {
    /// A status with an empty body.
    pub fn status(status: u16) -> Answer {
        Answer {
            behaviour: Behaviour::Respond,
            status,
            headers: Vec::new(),
            body: Vec::new(),
            delay: Duration::ZERO,
        }
    }

    /// 200 with this document.
    pub fn document(content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
        Answer {
            body: body.into(),
            ..Answer::status(200).with_header("Content-Type", content_type)
        }
    }

    /// 200 with an ActivityPub document.
    pub fn activity(document: &Value) -> Answer {
        Answer::document(
            "application/activity+json; charset=utf-8",
            document.to_string(),
        )
    }

    /// 302 to somewhere else.
    pub fn redirect(location: &str) -> Answer {
        Answer::status(302).with_header("Location", location)
    }

    /// Reads the request and closes the connection without a word.
    pub fn drop_connection() -> Answer {
        Answer {
            behaviour: Behaviour::Drop,
            ..Answer::status(0)
        }
    }

    /// Reads the request and stays silent for as long as the peer lives.
    pub fn hang() -> Answer {
        Answer {
            behaviour: Behaviour::Hang,
            ..Answer::status(0)
        }
    }

    /// Promises a longer body than it sends before it closes.
    pub fn broken_off(self) -> Answer {
        Answer {
            behaviour: Behaviour::BreakOff,
            ..self
        }
    }

    /// The same, this long after the request was read.
    pub fn slowly(self, delay: Duration) -> Answer {
        Answer { delay, ..self }
    }

    /// The same with another status.
    pub fn with_status(self, status: u16) -> Answer {
        Answer { status, ..self }
    }

    /// The same with one more header, such as `Retry-After`.
    pub fn with_header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// One request as it came.
#[derive(Clone, Debug)]
pub struct Received {
    /// `GET`, `POST`, ...
    pub method: String,
    /// Path and query as in the request line.
    pub target: String,
    /// Header lines in order.
    pub headers: Vec<(String, String)>,
    /// The body without its transfer coding.
    pub body: Vec<u8>,
    /// The status it was answered with, 0 for none.
    pub answered: u16,
}

impl Received {
    /// The first header of that name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The target without its query.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The body as JSON; panics when it is not.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// Checks its signature (RFC 9421 where it has a `Signature-Input`, draft-cavage otherwise)
    /// with a key and hands back the signed names.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn verify(&self, public_key_pem: &str) -> Result<Vec<String>, String> {
        let (method, target) = (&self.method, &self.target);
        let check = match self.header("signature-input") {
            Some(_) => rfc9421::verify,
            None => cavage::verify,
        };
        check(method, target, &self.headers, &self.body, public_key_pem)
    }
}

/// What a peer knows and has seen, shared by its connections.
#[derive(Default)]
pub struct State {
    /// Its public name.
    pub domain: String,
    /// Its people and the key each shows now.
    pub people: BTreeMap<String, &'static Key>,
    /// Answers by path, before anything else is looked at.
    pub documents: BTreeMap<String, Answer>,
    /// What inboxes answer next.
    pub queue: VecDeque<Answer>,
    /// What inboxes answer when the queue is empty; 202 unless set.
    pub inbox: Option<Answer>,
    /// Every request so far.
    pub received: Vec<Received>,
    /// How many posts are read and not answered yet.
    pub open_posts: usize,
    /// The most there ever were at a time.
    pub most_open_posts: usize,
}

/// The state behind a lock that survives a failed assertion.
pub fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Serves one connection, request after request, until either side ends it.
pub async fn serve(stream: TcpStream, state: Arc<Mutex<State>>) {
    let mut stream = BufReader::new(stream);
    while let Some(mut received) = read_request(&mut stream).await {
        let head = received.method == "HEAD";
        let post = received.method == "POST";
        let answer = {
            let mut state = lock(&state);
            let answer = state.answer(&received);
            received.answered = answer.status;
            state.received.push(received);
            state.open_posts += usize::from(post);
            state.most_open_posts = state.most_open_posts.max(state.open_posts);
            answer
        };
        if !answer.delay.is_zero() {
            tokio::time::sleep(answer.delay).await;
        }
        lock(&state).open_posts -= usize::from(post);
        match answer.behaviour {
            Behaviour::Drop => return,
            Behaviour::Hang => std::future::pending::<()>().await,
            Behaviour::Respond | Behaviour::BreakOff => {}
        }
        let broken = answer.behaviour == Behaviour::BreakOff;
        if stream.write_all(&rendered(&answer, head)).await.is_err() || broken {
            return;
        }
    }
}

fn rendered(answer: &Answer, head: bool) -> Vec<u8> {
    let missing = match answer.behaviour {
        Behaviour::BreakOff => 1_000,
        _ => 0,
    };
    let length = answer.body.len() + missing;
    let mut text = format!("HTTP/1.1 {} As-Told\r\n", answer.status);
    for (name, value) in &answer.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("Content-Length: {length}\r\n\r\n"));
    let mut bytes = text.into_bytes();
    if !head {
        bytes.extend_from_slice(&answer.body);
    }
    bytes
}

async fn read_request(stream: &mut BufReader<TcpStream>) -> Option<Received> {
    let first = read_line(stream).await?;
    let mut words = first.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = Vec::new();
    loop {
        let line = read_line(stream).await?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(':')?;
        headers.push((name.to_owned(), value.trim().to_owned()));
    }
    let mut body = Vec::new();
    if header(&headers, "transfer-encoding").is_some() {
        loop {
            let line = read_line(stream).await?;
            let size = usize::from_str_radix(line.trim(), 16).ok()?;
            read_more(stream, size, &mut body).await?;
            read_line(stream).await?;
            if size == 0 {
                break;
            }
        }
    } else if let Some(length) = header(&headers, "content-length") {
        let size = length.parse().ok()?;
        read_more(stream, size, &mut body).await?;
    }
    Some(Received {
        method,
        target,
        headers,
        body,
        answered: 0,
    })
}

async fn read_more(
    stream: &mut BufReader<TcpStream>,
    size: usize,
    body: &mut Vec<u8>,
) -> Option<()> {
    let start = body.len();
    body.resize(start + size, 0);
    stream.read_exact(&mut body[start..]).await.ok()?;
    Some(())
}

async fn read_line(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = stream.read_line(&mut line).await.ok()?;
    (read > 0).then(|| line.trim_end().to_owned())
}

impl State {
    fn answer(&mut self, request: &Received) -> Answer {
        let path = request.path();
        if let Some(answer) = self.documents.get(path) {
            return answer.clone();
        }
        if request.method == "POST" {
            if path != "/inbox" && !path.ends_with("/inbox") {
                return Answer::status(404);
            }
            let usual = self.inbox.clone().unwrap_or_else(|| Answer::status(202));
            return self.queue.pop_front().unwrap_or(usual);
        }
        if path == "/.well-known/webfinger" {
            return self.webfinger(&request.target);
        }
        let mut segments = path.trim_start_matches("/users/").split('/');
        let name = segments.next().unwrap_or_default();
        match (self.people.get(name), segments.next()) {
            (Some(key), None) => Answer::activity(&actor(&self.domain, name, key)),
            (Some(_), Some("followers" | "following" | "outbox")) => Answer::activity(&json!({
                "@context": "https://www.w3.org/ns/activitystreams",
                "id": format!("https://{}{path}", self.domain),
                "type": "OrderedCollection", "totalItems": 0, "orderedItems": [],
            })),
            _ => Answer::status(404),
        }
    }

    /// RFC 7033 for `acct:` and for the ids of people.
    fn webfinger(&self, target: &str) -> Answer {
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let resource = url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, _)| name == "resource")
            .map_or(String::new(), |(_, value)| value.into_owned());
        let domain = &self.domain;
        let person = self.people.keys().find(|name| {
            resource.eq_ignore_ascii_case(&format!("acct:{name}@{domain}"))
                || resource == format!("https://{domain}/users/{name}")
                || resource == format!("https://{domain}/@{name}")
        });
        let Some(name) = person else {
            return Answer::status(404);
        };
        let id = format!("https://{domain}/users/{name}");
        let found = json!({
            "subject": format!("acct:{name}@{domain}"),
            "aliases": [id],
            "links": [
                {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html",
                 "href": format!("https://{domain}/@{name}")},
                {"rel": "self", "type": "application/activity+json", "href": id},
            ],
        });
        Answer::document("application/jrd+json", found.to_string())
    }
}

/// The actor document of a peer's person.
pub fn actor(domain: &str, name: &str, key: &Key) -> Value {
    let id = format!("https://{domain}/users/{name}");
    json!({
        "@context": ["https://www.w3.org/ns/activitystreams", "https://w3id.org/security/v1"],
        "id": id, "type": "Person", "preferredUsername": name, "name": name,
        "summary": format!("<p>{name} of {domain}</p>"),
        "url": format!("https://{domain}/@{name}"),
        "published": "2026-01-01T00:00:00Z",
        "inbox": format!("{id}/inbox"), "outbox": format!("{id}/outbox"),
        "followers": format!("{id}/followers"), "following": format!("{id}/following"),
        "endpoints": {"sharedInbox": format!("https://{domain}/inbox")},
        "manuallyApprovesFollowers": true,
        "publicKey": {"id": format!("{id}#main-key"), "owner": id, "publicKeyPem": key.public_pem},
    })
}
