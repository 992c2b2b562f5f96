//! Open letters on the wire as ours are written: the `Note`, what is said about it, and the
//! collections that belong to it. How those of others are read is in `note::open`.

use crate::error::Error;
use crate::wire;
use longhand_mentoring::open_letters::reacting;
use longhand_mentoring::open_letters::travelling::{self, PAGE, Travelling};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::{Dispatch, Kind};
use longhand_storage::open_letters::{OpenLetter, Visibility};
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// The `@context` of an open letter.
fn context() -> Value {
    json!([wire::CONTEXT, {"sensitive": "as:sensitive"}])
}

/// To whom an open letter goes, as Mastodon says it: `to` and `cc`.
fn audience(travelling: &Travelling) -> (Value, Value) {
    let fans = travelling.author.followers.as_str();
    let (to, mut cc) = match travelling.letter.visibility {
        Visibility::Public => (wire::PUBLIC, vec![fans]),
        Visibility::Unlisted => (fans, vec![wire::PUBLIC]),
        Visibility::Followers => (fans, Vec::new()),
    };
    if let Some(answered) = &travelling.answered {
        cc.push(&answered.uri);
    }
    (json!([to]), json!(cc))
}

/// An open letter without its context. The title is the first line of the text: servers take `name`
/// for a warning or for nothing.
fn bare(travelling: &Travelling) -> Value {
    let letter = &travelling.letter;
    let content = if letter.title.is_empty() {
        letter.content.clone()
    } else {
        let title = wire::escape(&letter.title);
        format!("<p><strong>{title}</strong></p>{}", letter.content)
    };
    let (to, cc) = audience(travelling);
    let mut note = json!({
        "id": letter.uri,
        "type": "Note",
        "attributedTo": travelling.author.uri,
        "to": to,
        "cc": cc,
        "sensitive": false,
        "published": wire::stamp(letter.posted_at),
        "url": letter.page_url,
        "content": content,
        "tag": travelling.answered.iter().map(mention).collect::<Vec<_>>(),
        "attachment": [],
        "replies": format!("{}/replies", letter.uri),
        "likes": format!("{}/likes", letter.uri),
        "shares": format!("{}/shares", letter.uri),
    });
    if let Some(language) = &letter.language {
        // Equal to the byte, or GoToSocial forgets the language.
        note["contentMap"] = json!({ language: content });
    }
    if let Some(edited_at) = letter.edited_at {
        note["updated"] = json!(wire::stamp(edited_at));
    }
    if let Some(parent) = &letter.in_reply_to_uri {
        note["inReplyTo"] = json!(parent);
    }
    note
}

/// Whoever is answered hears of it.
fn mention(answered: &Person) -> Value {
    json!({"type": "Mention", "href": answered.uri, "name": answered.handle()})
}

/// An open letter as a document of its own.
pub(crate) fn document(travelling: &Travelling) -> Value {
    let mut note = bare(travelling);
    note["@context"] = context();
    note
}

/// What is left of a removed one.
pub(crate) fn tombstone(letter: &OpenLetter) -> Value {
    json!({
        "id": letter.uri,
        "type": "Tombstone",
        "deleted": letter.deleted_at.map(wire::stamp),
    })
}

/// What happened to an open letter, whatever it is by now: of one that was removed while it waited,
/// nothing but that is said.
pub(crate) fn news(dispatch: &Dispatch, travelling: &Travelling) -> Value {
    let (to, cc) = audience(travelling);
    let mut news = if travelling.letter.deleted_at.is_some() {
        json!({
            "id": dispatch.uri,
            "type": "Delete",
            "object": tombstone(&travelling.letter),
        })
    } else if dispatch.kind == Kind::OpenLetterEdited {
        json!({
            "id": dispatch.uri,
            "type": "Update",
            "published": wire::stamp(dispatch.created_at),
            "object": bare(travelling),
        })
    } else {
        created(travelling)
    };
    news["@context"] = context();
    news["actor"] = json!(travelling.author.uri);
    news["to"] = to;
    news["cc"] = cc;
    news
}

/// That an open letter was published: the same in the outbox and on its way.
fn created(travelling: &Travelling) -> Value {
    let (to, cc) = audience(travelling);
    json!({
        "id": format!("{}#create", travelling.letter.uri),
        "type": "Create",
        "actor": travelling.author.uri,
        "published": wire::stamp(travelling.letter.posted_at),
        "to": to,
        "cc": cc,
        "object": bare(travelling),
    })
}

/// Everything a person published for everybody: how much, and where the first page is. Letters are
/// never among it.
pub fn outbox(conn: &mut AnyConnection, person: &Person) -> Result<Value, Error> {
    let (_, total) = travelling::published(conn, person, 0)?;
    Ok(first_of(&format!("{}/outbox", person.uri), total))
}

/// One page of it, newest first, counted from 1.
pub fn outbox_page(conn: &mut AnyConnection, person: &Person, page: u32) -> Result<Value, Error> {
    let (published, total) = travelling::published(conn, person, before(page))?;
    let items = published.iter().map(created).collect();
    let mut document = page_of(&format!("{}/outbox", person.uri), page, items, total);
    document["@context"] = context();
    Ok(document)
}

/// The answers beneath an open letter: how many, and where the first page is.
pub(crate) fn answers(conn: &mut AnyConnection, letter: &OpenLetter) -> Result<Value, Error> {
    let (_, total) = travelling::answers(conn, letter, 0)?;
    Ok(first_of(&format!("{}/replies", letter.uri), total))
}

/// One page of them, counted from 1: ids alone, for whoever wants one asks where it was written.
pub(crate) fn answers_page(
    conn: &mut AnyConnection,
    letter: &OpenLetter,
    page: u32,
) -> Result<Value, Error> {
    let (uris, total) = travelling::answers(conn, letter, before(page))?;
    let items = uris.into_iter().map(Value::from).collect();
    let id = format!("{}/replies", letter.uri);
    Ok(page_of(&id, page, items, total))
}

/// Which people did something with an open letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reacting {
    /// Those who like it.
    Likes,
    /// Those who passed it on.
    Shares,
}

/// How many people did something with an open letter; who they are is nobody's business.
pub(crate) fn reactions(
    conn: &mut AnyConnection,
    letter: &OpenLetter,
    which: Reacting,
) -> Result<Value, Error> {
    let (likes, boosts) = reacting::counts(conn, letter)?;
    let (name, total) = match which {
        Reacting::Likes => ("likes", likes),
        Reacting::Shares => ("shares", boosts),
    };
    Ok(json!({
        "@context": wire::CONTEXT,
        "id": format!("{}/{name}", letter.uri),
        "type": "Collection",
        "totalItems": total,
    }))
}

fn before(page: u32) -> i64 {
    i64::from(page.max(1)) - 1
}

fn first_of(id: &str, total: i64) -> Value {
    json!({
        "@context": wire::CONTEXT,
        "id": id,
        "type": "OrderedCollection",
        "totalItems": total,
        "first": format!("{id}/1"),
    })
}

fn page_of(id: &str, page: u32, items: Vec<Value>, total: i64) -> Value {
    let page = i64::from(page.max(1));
    let mut document = json!({
        "@context": wire::CONTEXT,
        "id": format!("{id}/{page}"),
        "type": "OrderedCollectionPage",
        "partOf": id,
        "totalItems": total,
        "orderedItems": items,
    });
    if page * PAGE < total {
        document["next"] = json!(format!("{id}/{}", page + 1));
    }
    document
}
