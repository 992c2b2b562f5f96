//! Collections: whom people follow and who follows them, and the mentors of an instance. What people
//! published is in `open_letters`; letters are in no collection.

use crate::actor::{self, document};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{clock, directory};
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

/// Where the directory of an instance is.
fn mentors_id(origin: &Origin) -> String {
    format!("{}/mentors", origin.base())
}

/// Our own people who want to be found as mentors: how many, and where the first page is.
pub fn mentors(conn: &mut AnyConnection, origin: &Origin) -> Result<Value, Error> {
    let id = mentors_id(origin);
    Ok(json!({
        "@context": wire::CONTEXT,
        "id": id,
        "type": "OrderedCollection",
        "totalItems": directory::ours(conn, 0)?.1,
        "first": format!("{id}/1"),
    }))
}

/// One page of them, counted from 1, each with the whole of their actor document.
pub fn mentors_page(conn: &mut AnyConnection, origin: &Origin, page: u32) -> Result<Value, Error> {
    let now = clock::now();
    let number = i64::from(page.max(1));
    let (entries, total) = directory::ours(conn, number - 1)?;
    let size = i64::try_from(directory::PAGE).unwrap_or(i64::MAX);
    let more = number * size < total;
    let items = entries
        .into_iter()
        .map(|entry| actor::bare(entry.person, Some(&entry.told), now))
        .collect::<Result<Vec<_>, _>>()?;
    let id = mentors_id(origin);
    let mut document = json!({
        "@context": document::context(),
        "id": format!("{id}/{number}"),
        "type": "OrderedCollectionPage",
        "partOf": id,
        "totalItems": total,
        "orderedItems": items,
    });
    if more {
        document["next"] = json!(format!("{id}/{}", number + 1));
    }
    Ok(document)
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
