//! Letters on the wire, both ways: a `Note` addressed to exactly its readers.

use crate::error::Error;
use crate::wire::{self, Ids};
use chrono::NaiveDateTime;
use longhand_mentoring::prose;
use longhand_mentoring::receiving::{ArrivedAttachment, ArrivedLetter};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::letters::Letter;
use longhand_storage::people::{self, Kind, Person};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use url::Url;

/// The most people an arriving letter may name, and the most things it may bring.
const MOST_MENTIONS: usize = 20;
const MOST_ATTACHMENTS: usize = 4;

/// A letter as other servers read and write it (federation notes 1.1 and 1.3).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default, deserialize_with = "wire::one_id")]
    attributed_to: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id", skip_serializing)]
    actor: Option<String>,
    #[serde(default)]
    to: Ids,
    #[serde(default)]
    cc: Ids,
    #[serde(default, deserialize_with = "wire::truth")]
    direct_message: bool,
    #[serde(default, deserialize_with = "wire::truth")]
    sensitive: bool,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    published: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    updated: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    url: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    summary: Option<String>,
    #[serde(default, deserialize_with = "wire::text", skip_serializing)]
    name: Option<String>,
    #[serde(default, deserialize_with = "wire::text")]
    content: Option<String>,
    #[serde(default, skip_serializing_if = "Value::is_null")]
    content_map: Value,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    context: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    conversation: Option<String>,
    #[serde(
        default,
        deserialize_with = "wire::one_id",
        skip_serializing_if = "Option::is_none"
    )]
    in_reply_to: Option<String>,
    #[serde(default, deserialize_with = "wire::readable")]
    tag: Vec<Tag>,
    #[serde(default, deserialize_with = "wire::readable")]
    attachment: Vec<Attachment>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Tag {
    #[serde(rename = "type", deserialize_with = "wire::kind")]
    kind: String,
    #[serde(default, deserialize_with = "wire::text")]
    href: Option<String>,
    #[serde(default, deserialize_with = "wire::text")]
    name: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    #[serde(rename = "type", default, deserialize_with = "wire::kind")]
    kind: String,
    #[serde(default, deserialize_with = "wire::text")]
    media_type: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    url: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    href: Option<String>,
    #[serde(default, deserialize_with = "wire::text")]
    name: Option<String>,
    #[serde(default, deserialize_with = "wire::text")]
    summary: Option<String>,
}

/// What a letter needs besides itself to be written for the wire.
pub struct Written<'a> {
    /// The letter.
    pub letter: &'a Letter,
    /// Who wrote it.
    pub author: &'a Person,
    /// Everybody it goes to.
    pub readers: &'a [Person],
    /// The `context` of its correspondence.
    pub correspondence: &'a str,
    /// Whether the host it goes to now has the letter it answers: Misskey drops an answer to what
    /// it cannot find.
    pub parent_is_there: bool,
}

/// The `@context` of a letter: `directMessage` must be mapped for servers that compact JSON-LD.
pub(crate) fn context() -> Value {
    json!([
        "https://www.w3.org/ns/activitystreams",
        {
            "litepub": "http://litepub.social/ns#",
            "directMessage": "litepub:directMessage",
            "ostatus": "http://ostatus.org#",
            "conversation": "ostatus:conversation",
            "sensitive": "as:sensitive"
        }
    ])
}

impl Note {
    /// A letter of ours, for the wire.
    pub fn of(written: &Written<'_>) -> Self {
        let letter = written.letter;
        let content = format!("{}{}", mention_line(written.readers), letter.content);
        let content_map = match &letter.language {
            // Equal to the byte, or GoToSocial forgets the language.
            Some(language) => json!({ language: content }),
            None => Value::Null,
        };
        let correspondence = Some(written.correspondence.to_owned());
        Self {
            id: letter.uri.clone(),
            kind: "Note".to_owned(),
            attributed_to: Some(written.author.uri.clone()),
            actor: None,
            to: addresses(written.readers),
            cc: Ids::default(),
            direct_message: true,
            sensitive: false,
            published: Some(wire::stamp(letter.posted_at)),
            updated: letter.edited_at.map(wire::stamp),
            url: Some(letter.uri.clone()),
            summary: None,
            name: None,
            content: Some(content),
            content_map,
            context: letter.context.clone().or_else(|| correspondence.clone()),
            conversation: letter.conversation.clone().or(correspondence),
            in_reply_to: letter
                .in_reply_to_uri
                .clone()
                .filter(|_| written.parent_is_there),
            tag: written.readers.iter().map(mention).collect(),
            attachment: Vec::new(),
        }
    }

    /// Whether this kind of object can be a letter at all. Pleroma and Lemmy send one-to-one
    /// letters as `ChatMessage`.
    pub(crate) fn may_be_a_letter(kind: &str) -> bool {
        matches!(kind, "Note" | "ChatMessage")
    }

    /// The letter this is, sent by `sender`, whom the signature proved. `None` if it is nothing
    /// that could be one. Its readers are looked up; people nobody here has heard of are noted by
    /// their id, and nothing is fetched.
    pub(crate) fn into_letter(
        self,
        conn: &mut AnyConnection,
        own_host: &str,
        sender: &Person,
        now: NaiveDateTime,
    ) -> Result<Option<ArrivedLetter>, Error> {
        self.check_author(sender)?;
        if !Self::may_be_a_letter(&self.kind) {
            return Ok(None);
        }
        let attachments = self.attachments();
        let html = match self.content.clone().or_else(|| self.mapped_content()) {
            Some(html) => html,
            // Pleroma sends a picture without a word.
            None if !attachments.is_empty() => String::new(),
            None => return Ok(None),
        };
        let (readers, wider) = self.audience(conn, own_host, sender, now)?;
        let content = prose::from_remote(&html);
        let content = without_mention_line(&content).to_owned();
        Ok(Some(ArrivedLetter {
            readers,
            wider,
            in_reply_to: self.in_reply_to.clone(),
            context: self.context.clone(),
            conversation: self.conversation.clone(),
            content,
            summary: self
                .summary
                .as_deref()
                .or(self.name.as_deref())
                .map(|text| prose::one_line(text, 500))
                .filter(|text| !text.is_empty()),
            language: self.language(),
            posted_at: wire::time(self.published.as_deref()).unwrap_or(now),
            edited_at: wire::time(self.updated.as_deref()),
            attachments,
            uri: self.id,
        }))
    }

    /// The author is the sender, and the id is on the sender's host: nobody speaks for another.
    fn check_author(&self, sender: &Person) -> Result<(), Error> {
        let author = self.attributed_to.as_deref().or(self.actor.as_deref());
        if author != Some(sender.uri.as_str()) {
            return Err(Error::NotAllowed(
                "the letter is by somebody else than its sender".to_owned(),
            ));
        }
        if self.id.len() > wire::LONGEST_ID {
            return Err(Error::Malformed("the letter's id is too long".to_owned()));
        }
        let same_host = match (Url::parse(&self.id), Url::parse(&sender.uri)) {
            (Ok(id), Ok(sender)) => id.origin() == sender.origin(),
            _ => false,
        };
        if !same_host {
            return Err(Error::NotAllowed(
                "the letter's id is not on its sender's host".to_owned(),
            ));
        }
        Ok(())
    }

    fn mapped_content(&self) -> Option<String> {
        let map: BTreeMap<String, Value> = serde_json::from_value(self.content_map.clone()).ok()?;
        map.values().find_map(Value::as_str).map(str::to_owned)
    }

    fn language(&self) -> Option<String> {
        let content = self.content.as_deref();
        self.content_map
            .as_object()?
            .iter()
            .find(|(_, text)| content.is_none() || text.as_str() == content)
            .map(|(language, _)| prose::one_line(language, 35))
    }

    /// Who the letter is for, and whether anybody else could read it where it came from. An address
    /// that is not known to be a person's (a collection, say) counts as somebody else.
    fn audience(
        &self,
        conn: &mut AnyConnection,
        own_host: &str,
        sender: &Person,
        now: NaiveDateTime,
    ) -> Result<(Vec<Person>, bool), Error> {
        let mut readers: Vec<Person> = Vec::new();
        let mut wider = false;
        let addresses = self.to.0.iter().chain(&self.cc.0);
        for address in addresses.take(MOST_MENTIONS * 2) {
            if address == &sender.uri {
                continue;
            }
            match self.reader(conn, own_host, sender, address, now)? {
                Some(reader) if readers.iter().all(|known| known.uri != reader.uri) => {
                    readers.push(reader);
                }
                Some(_) => {}
                None => wider = true,
            }
        }
        let too_many = self.to.0.len() + self.cc.0.len() > MOST_MENTIONS * 2;
        Ok((readers, wider || too_many))
    }

    fn reader(
        &self,
        conn: &mut AnyConnection,
        own_host: &str,
        sender: &Person,
        address: &str,
        now: NaiveDateTime,
    ) -> Result<Option<Person>, Error> {
        if wire::is_public(address) || address == sender.followers {
            return Ok(None);
        }
        if let Some(known) = people::find_by_uri(conn, address)? {
            return Ok(Some(known));
        }
        let mention = self
            .tag
            .iter()
            .take(MOST_MENTIONS)
            .find(|tag| tag.kind == "Mention" && tag.href.as_deref() == Some(address));
        match mention {
            Some(mention) => Ok(stranger(own_host, address, mention, now)),
            None => Ok(None),
        }
    }

    fn attachments(&self) -> Vec<ArrivedAttachment> {
        self.attachment
            .iter()
            .filter_map(|attachment| {
                let url = attachment.url.as_deref().or(attachment.href.as_deref())?;
                let url = Url::parse(url).ok()?;
                matches!(url.scheme(), "https" | "http").then(|| ArrivedAttachment {
                    media_type: prose::one_line(
                        attachment.media_type.as_deref().unwrap_or_default(),
                        100,
                    ),
                    url: url.to_string(),
                    description: prose::one_line(
                        attachment
                            .summary
                            .as_deref()
                            .or(attachment.name.as_deref())
                            .unwrap_or_default(),
                        1500,
                    ),
                })
            })
            .filter(|attachment| attachment.url.len() <= 2048)
            .take(MOST_ATTACHMENTS)
            .collect()
    }
}

/// Somebody known by id only, so that an answer reaches them too; noted when the letter is taken.
/// Somebody of our own host whom we do not know is nobody.
fn stranger(own_host: &str, address: &str, mention: &Tag, now: NaiveDateTime) -> Option<Person> {
    let url = Url::parse(address).ok()?;
    let host = crate::signed::host_of(&url);
    let honest = matches!(url.scheme(), "https" | "http");
    if !honest || host.is_empty() || host == own_host {
        return None;
    }
    let named = mention.name.as_deref().unwrap_or_default();
    let username = prose::one_line(
        named
            .trim_start_matches('@')
            .split('@')
            .next()
            .unwrap_or(""),
        128,
    );
    Some(Person {
        id: PersonId(0),
        uri: address.to_owned(),
        kind: Kind::Person,
        username_key: username.to_lowercase(),
        username,
        host,
        local: false,
        name: String::new(),
        summary: String::new(),
        page_url: address.to_owned(),
        inbox: String::new(),
        shared_inbox: None,
        followers: String::new(),
        public_key_id: String::new(),
        public_key_pem: String::new(),
        approves_followers: false,
        discoverable: false,
        fields: "[]".to_owned(),
        created_at: now,
        fetched_at: None,
        gone_at: None,
    })
}

/// The ids of these people.
pub(crate) fn addresses(readers: &[Person]) -> Ids {
    Ids(readers.iter().map(|reader| reader.uri.clone()).collect())
}

/// Every reader is mentioned, or other servers notify nobody, and GoToSocial drops the letter.
fn mention(reader: &Person) -> Tag {
    Tag {
        kind: "Mention".to_owned(),
        href: Some(reader.uri.clone()),
        name: Some(reader.handle()),
    }
}

fn mention_line(readers: &[Person]) -> String {
    let links: Vec<String> = readers
        .iter()
        .map(|reader| {
            format!(
                "<a href=\"{}\" class=\"u-url mention\">{}</a>",
                escape(&reader.page_url),
                escape(&reader.handle())
            )
        })
        .collect();
    format!("<p>{}</p>", links.join(" "))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A letter without the leading paragraph that only names its readers: who reads it knows.
fn without_mention_line(html: &str) -> &str {
    let Some((first, rest)) = html
        .strip_prefix("<p>")
        .and_then(|inner| inner.split_once("</p>"))
    else {
        return html;
    };
    let words = prose::one_line(first, 2000);
    let only_names = !words.is_empty() && words.split(' ').all(|word| word.starts_with('@'));
    if only_names && !rest.trim().is_empty() {
        rest.trim_start()
    } else {
        html
    }
}
