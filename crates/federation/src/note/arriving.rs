//! Letters as they arrive: who wrote them, to whom, and what of it is kept.

use super::{Note, Tag};
use crate::error::Error;
use crate::hosts::host_of;
use crate::wire;
use chrono::NaiveDateTime;
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::kinds;
use longhand_mentoring::letters::MOST_READERS;
use longhand_mentoring::prose;
use longhand_mentoring::receiving::{ArrivedAttachment, ArrivedLetter};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Kind as ActorKind, Person};
use serde_json::Value;
use std::collections::BTreeMap;
use url::Url;

/// The most people an arriving letter may name, and the most things it may bring.
const MOST_MENTIONS: usize = 20;
const MOST_ATTACHMENTS: usize = 4;

/// The longest text that is read, in bytes; a letter is refused rather than cut.
const LONGEST_TEXT: usize = 500_000;

impl Note {
    /// Whether this kind of object can be a letter at all. Pleroma and Lemmy send one-to-one
    /// letters as `ChatMessage`.
    pub(crate) fn may_be_a_letter(&self) -> bool {
        matches!(self.kind.as_str(), "Note" | "ChatMessage")
    }

    /// Whether this kind of object can be read at all, as a letter or an open one.
    pub(crate) fn is_readable(kind: &str) -> bool {
        kind == "ChatMessage" || Self::may_be_open(kind)
    }

    /// The note with its text made safe. Takes a while for a long one; `into_letter` does not.
    ///
    /// # Errors
    /// [`Error::Malformed`] for a text so long that it would have to be cut.
    pub(crate) fn cleaned(mut self: Box<Self>) -> Result<Box<Self>, Error> {
        let html = match self.content.clone().or_else(|| self.mapped_content()) {
            Some(html) if html.len() > LONGEST_TEXT => {
                return Err(Error::Malformed(format!(
                    "the letter's text has more than {LONGEST_TEXT} bytes"
                )));
            }
            Some(html) => html,
            // Pleroma sends a picture without a word.
            None if !self.attachments().is_empty() => String::new(),
            None => return Ok(self),
        };
        let safe = prose::from_remote(&html);
        self.safe = Some(without_mention_line(&safe).to_owned());
        Ok(self)
    }

    /// The letter this is (after [`Note::cleaned`]), sent by `sender`, whom the signature proved. `None` if it is nothing
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
        let Some(content) = self.safe.clone() else {
            return Ok(None);
        };
        if self.to.0.len() + self.cc.0.len() > MOST_MENTIONS * 2 {
            return Err(MentoringError::from(Refusal::TooManyReaders(MOST_READERS)).into());
        }
        let attachments = self.attachments();
        let (readers, wider) = self.audience(conn, own_host, sender, now)?;
        Ok(Some(ArrivedLetter {
            readers,
            wider,
            in_reply_to: self.in_reply_to.clone(),
            context: self.context.clone(),
            conversation: self.conversation.clone(),
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
            kind: kinds::of_arrived(self.letter_kind.as_deref().unwrap_or_default(), &content),
            asks_for: self.asks_for.clone().unwrap_or_default(),
            content,
            uri: self.id,
        }))
    }

    /// The author is the sender, and the id is on the sender's host: nobody speaks for another.
    pub(super) fn check_author(&self, sender: &Person) -> Result<(), Error> {
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

    pub(super) fn language(&self) -> Option<String> {
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
        for address in addresses {
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
        Ok((readers, wider))
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

    pub(super) fn attachments(&self) -> Vec<ArrivedAttachment> {
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
            .filter(|attachment| attachment.url.len() <= wire::LONGEST_ID)
            .take(MOST_ATTACHMENTS)
            .collect()
    }
}

/// Somebody known by id only, so that an answer reaches them too; noted when the letter is taken.
/// Somebody of our own host whom we do not know is nobody.
fn stranger(own_host: &str, address: &str, mention: &Tag, now: NaiveDateTime) -> Option<Person> {
    let url = Url::parse(address).ok()?;
    let host = host_of(&url);
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
        kind: ActorKind::Person,
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
        indexable: false,
        offers: false,
        also_known_as: String::new(),
        moved_to: None,
    })
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
