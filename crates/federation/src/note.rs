//! Letters on the wire: a `Note` addressed to exactly its readers. How ours are written is here, how
//! those of others are read in `arriving`.

mod arriving;
mod open;

use crate::wire::{self, Ids};
use longhand_storage::attachments::Attachment as Enclosed;
use longhand_storage::letters::{Kind, Letter};
use longhand_storage::people::Person;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

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
    /// What a letter is besides a letter; only our own software says so.
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    letter_kind: Option<String>,
    /// What it asks for; only our own software says so.
    #[serde(
        default,
        deserialize_with = "wire::text",
        skip_serializing_if = "Option::is_none"
    )]
    asks_for: Option<String>,
    #[serde(default, deserialize_with = "wire::readable")]
    tag: Vec<Tag>,
    #[serde(default, deserialize_with = "wire::readable")]
    attachment: Vec<Attachment>,
    /// The text made safe; of letters that arrive only.
    #[serde(skip)]
    safe: Option<String>,
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
    #[serde(default, deserialize_with = "wire::one_id", skip_serializing)]
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
    /// What comes with it.
    pub attachments: &'a [Enclosed],
    /// Whether the host it goes to now has the letter it answers: Misskey drops an answer to what
    /// it cannot find.
    pub parent_is_there: bool,
}

/// The `@context` of a letter: `directMessage` must be mapped for servers that compact JSON-LD. Our
/// own terms are in it where they are used.
pub(crate) fn context(letter: &Letter) -> Value {
    let mut terms = json!({
        "litepub": "http://litepub.social/ns#",
        "directMessage": "litepub:directMessage",
        "ostatus": "http://ostatus.org#",
        "conversation": "ostatus:conversation",
        "sensitive": "as:sensitive"
    });
    let own = [
        ("letterKind", letter.kind != Kind::Letter),
        ("asksFor", letter.hat.is_some()),
    ];
    for (term, _) in own.iter().filter(|(_, used)| *used) {
        terms["lh"] = json!(wire::OWN_TERMS);
        terms[term] = json!(format!("lh:{term}"));
    }
    json!(["https://www.w3.org/ns/activitystreams", terms])
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
            letter_kind: (letter.kind != Kind::Letter).then(|| letter.kind.as_str().to_owned()),
            asks_for: letter.hat.map(|hat| hat.as_str().to_owned()),
            tag: written.readers.iter().map(mention).collect(),
            attachment: written.attachments.iter().map(document).collect(),
            safe: None,
        }
    }
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

/// A picture or paper. Its description stands where each server looks for it: GoToSocial prefers
/// `summary`, everybody else reads `name`.
fn document(enclosed: &Enclosed) -> Attachment {
    Attachment {
        kind: "Document".to_owned(),
        media_type: Some(enclosed.media_type.clone()),
        url: Some(enclosed.url.clone()),
        href: None,
        name: Some(enclosed.description.clone()),
        summary: Some(enclosed.description.clone()),
    }
}

fn mention_line(readers: &[Person]) -> String {
    let links: Vec<String> = readers
        .iter()
        .map(|reader| {
            format!(
                "<a href=\"{}\" class=\"u-url mention\">{}</a>",
                wire::escape(&reader.page_url),
                wire::escape(&reader.handle())
            )
        })
        .collect();
    format!("<p>{}</p>", links.join(" "))
}
