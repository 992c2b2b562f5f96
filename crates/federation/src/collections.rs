//! Collections: what of a person's doings anybody may list. Letters are never among it.

use crate::error::Error;
use longhand_storage::connection::AnyConnection;
use longhand_storage::follows;
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// How many follows one page lists.
const PAGE: i64 = 50;

/// Which list of follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Those who follow the person.
    Fans,
    /// Those the person follows.
    Following,
}

/// Everything a person published: nothing yet, for letters are not published.
pub fn outbox(person: &Person) -> Value {
    json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{}/outbox", person.uri),
        "type": "OrderedCollection",
        "totalItems": 0,
        "orderedItems": [],
    })
}

/// A list of follows: how many, and where its first page is.
pub fn follows(conn: &mut AnyConnection, person: &Person, which: Follows) -> Result<Value, Error> {
    let (fans, following) = follows::counts(conn, person.id)?;
    let total = match which {
        Follows::Fans => fans,
        Follows::Following => following,
    };
    let id = id(person, which);
    Ok(json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": id,
        "type": "OrderedCollection",
        "totalItems": total,
        "first": format!("{id}/1"),
    }))
}

/// One page of a list of follows, counted from 1.
pub fn follows_page(
    conn: &mut AnyConnection,
    person: &Person,
    which: Follows,
    page: u32,
) -> Result<Value, Error> {
    let page = i64::from(page.max(1));
    let offset = (page - 1) * PAGE;
    // One more than shown tells whether there is another page.
    let mut items = match which {
        Follows::Fans => follows::follower_uris(conn, person.id, offset, PAGE + 1)?,
        Follows::Following => follows::following_uris(conn, person.id, offset, PAGE + 1)?,
    };
    let more = items.len() as i64 > PAGE;
    items.truncate(PAGE as usize);
    let id = id(person, which);
    let mut document = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{id}/{page}"),
        "type": "OrderedCollectionPage",
        "partOf": id,
        "orderedItems": items,
    });
    // Page numbers are path segments: a query string would have to be signed, and not everybody
    // does that alike.
    if more {
        document["next"] = json!(format!("{id}/{}", page + 1));
    }
    Ok(document)
}

fn id(person: &Person, which: Follows) -> String {
    match which {
        Follows::Fans => person.followers.clone(),
        Follows::Following => format!("{}/following", person.uri),
    }
}
