//! A made-up remote server: people who write signed letters, an inbox that answers as told, and a
//! memory of every request it got.

use std::sync::{Arc, Mutex};

use chrono::{SecondsFormat, Utc};
use serde_json::{Value, json};

use super::http::RawResponse;
use super::keys::Key;
use super::lab::Lab;
use super::peer_server::{Answer, Received, State, actor, lock, serve};
use super::person::Person;
use super::runtime::Listener;
use super::server::Instance;
use super::signed::SignedRequest;
use super::waiting::{random_word, wait_until};

/// A server of another make under one of the lab's names.
pub struct Peer {
    // Its connections end with it.
    _listener: Listener,
    domain: String,
    state: Arc<Mutex<State>>,
    _lab: Lab,
}

impl Peer {
    #[track_caller]
    pub(super) fn start(lab: &Lab, domain: &str) -> Peer {
        let state = Arc::new(Mutex::new(State {
            domain: domain.to_owned(),
            ..State::default()
        }));
        let shared = Arc::clone(&state);
        let listener = Listener::start(move |stream| serve(stream, Arc::clone(&shared)));
        lab.front(domain).point_to(listener.address());
        Peer {
            _listener: listener,
            domain: domain.to_owned(),
            state,
            _lab: lab.clone(),
        }
    }

    /// Its public name.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The person of that name, who exists from the first call on.
    pub fn person(&self, name: &str) -> Stranger {
        let mut state = lock(&self.state);
        let number = state.people.len();
        state
            .people
            .entry(name.to_owned())
            .or_insert_with(|| Key::numbered(number));
        Stranger {
            name: name.to_owned(),
            domain: self.domain.clone(),
            state: Arc::clone(&self.state),
        }
    }

    /// Answers requests for this path like this from now on, whatever else it would have said.
    pub fn serves(&self, path: &str, answer: Answer) {
        lock(&self.state).documents.insert(path.to_owned(), answer);
    }

    /// Takes back what was said by [`Peer::serves`].
    pub fn serves_as_usual(&self, path: &str) {
        lock(&self.state).documents.remove(path);
    }

    /// Inboxes answer these in turn, then as usual.
    pub fn answers_next(&self, answers: impl IntoIterator<Item = Answer>) {
        lock(&self.state).queue.extend(answers);
    }

    /// What inboxes usually answer; 202 until this is called.
    pub fn answers(&self, answer: Answer) {
        lock(&self.state).inbox = Some(answer);
    }

    /// Every request so far, in order.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.state).received.clone()
    }

    /// Every request so far for this path, whatever its query.
    pub fn requests_to(&self, path: &str) -> Vec<Received> {
        let mut received = self.received();
        received.retain(|request| request.path() == path);
        received
    }

    /// Forgets the requests so far, for "nothing was fetched from now on".
    pub fn forget_requests(&self) {
        lock(&self.state).received.clear();
    }

    /// The most posts that were read and not yet answered at one time.
    pub fn most_open_posts(&self) -> usize {
        lock(&self.state).most_open_posts
    }

    /// What was posted to any inbox and answered with a yes.
    pub fn taken(&self) -> Vec<Received> {
        let mut received = self.received();
        received.retain(|request| {
            request.method == "POST"
                && request.path().ends_with("/inbox")
                && (200..300).contains(&request.answered)
        });
        received
    }

    /// Waits until an activity that fits was posted to an inbox and taken.
    #[track_caller]
    pub fn takes(&self, what: &str, fits: impl Fn(&Value) -> bool) -> Received {
        wait_until(&format!("{} has taken {what}", self.domain), || {
            let taken = self.taken();
            taken.into_iter().find(|request| fits(&request.json()))
        })
    }

    /// Waits until a letter whose content contains `text` was delivered.
    #[track_caller]
    pub fn takes_letter(&self, text: &str) -> Received {
        self.takes(&format!("a letter with {text:?}"), |activity| {
            activity["type"] == "Create"
                && activity["object"]["content"]
                    .as_str()
                    .is_some_and(|content| content.contains(text))
        })
    }
}

/// Somebody on a peer.
#[derive(Clone)]
pub struct Stranger {
    name: String,
    domain: String,
    state: Arc<Mutex<State>>,
}

impl Stranger {
    /// `@bo@peer.test`
    pub fn handle(&self) -> String {
        format!("@{}@{}", self.name, self.domain)
    }

    /// The id of the actor.
    pub fn id(&self) -> String {
        format!("https://{}/users/{}", self.domain, self.name)
    }

    /// The id of the key that signs.
    pub fn key_id(&self) -> String {
        format!("{}#main-key", self.id())
    }

    /// The key shown and used now.
    pub fn key(&self) -> &'static Key {
        lock(&self.state).people[&self.name]
    }

    /// From now on shows and uses another key, without telling anybody.
    pub fn changes_key(&self) {
        let mut state = lock(&self.state);
        let old = state.people[&self.name];
        let new = (0..)
            .map(Key::numbered)
            .find(|key| !std::ptr::eq(*key, old))
            .expect("there is more than one key");
        state.people.insert(self.name.clone(), new);
    }

    /// The actor document as it is served, to be bent and served by [`Peer::serves`].
    pub fn actor(&self) -> Value {
        actor(&self.domain, &self.name, self.key())
    }

    /// Where [`Stranger::actor`] is served.
    pub fn actor_path(&self) -> String {
        format!("/users/{}", self.name)
    }

    /// A request in this person's name, to be bent before it is sent.
    pub fn signed_request(
        &self,
        instance: &Instance,
        method: &str,
        target: &str,
        body: &[u8],
    ) -> SignedRequest {
        let host = instance.domain();
        SignedRequest::new(method, host, target, body, &self.key_id(), self.key())
    }

    /// Posts a signed activity to a path of the instance.
    #[track_caller]
    pub fn sends(&self, instance: &Instance, path: &str, activity: &Value) -> RawResponse {
        let body = activity.to_string();
        self.signed_request(instance, "POST", path, body.as_bytes())
            .send_to(instance)
    }

    /// A signed GET, as servers with authorized fetch make it.
    #[track_caller]
    pub fn fetches(&self, instance: &Instance, path: &str) -> RawResponse {
        self.signed_request(instance, "GET", path, b"")
            .send_to(instance)
    }

    /// Posts a direct Note with this HTML to the shared inbox of a local person's instance;
    /// hands back the activity and the answer.
    #[track_caller]
    pub fn writes_to(&self, person: &Person, html: &str) -> (Value, RawResponse) {
        let activity = self.create_direct(&[&person.actor_id()], html);
        let response = self.sends(person.instance(), "/inbox", &activity);
        (activity, response)
    }

    /// A `Create` of a direct `Note` to these actors, with a `Mention` for each of them.
    pub fn create_direct(&self, to: &[&str], html: &str) -> Value {
        let published = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
        let word = random_word();
        let id = format!("https://{}/notes/{word}", self.domain);
        let tags: Vec<Value> = to
            .iter()
            .map(|actor| json!({"type": "Mention", "href": actor, "name": mention(actor)}))
            .collect();
        json!({
            "@context": ["https://www.w3.org/ns/activitystreams", {
                "litepub": "http://litepub.social/ns#",
                "directMessage": "litepub:directMessage",
                "sensitive": "as:sensitive",
                "ostatus": "http://ostatus.org#",
                "conversation": "ostatus:conversation",
            }],
            "id": format!("{id}/activity"), "type": "Create", "actor": self.id(),
            "published": published, "to": to, "cc": [], "directMessage": true,
            "object": {
                "id": id, "type": "Note", "attributedTo": self.id(), "to": to, "cc": [],
                "directMessage": true, "sensitive": false, "published": published,
                "url": id, "content": html, "contentMap": {"en": html},
                "conversation": format!("https://{}/conversations/{word}", self.domain),
                "tag": tags, "attachment": [],
            },
        })
    }
}

/// `@name@host` as well as it can be told from an id; receivers go by `href`.
fn mention(actor: &str) -> String {
    let host = actor.split('/').nth(2).unwrap_or_default();
    let name = actor.rsplit('/').next().unwrap_or_default();
    format!("@{name}@{host}")
}
