//! `Create`: a letter, written or arriving; or an open letter that arrives.

use super::Context;
use crate::error::Error;
use crate::note::{Note, Written, addresses, context};
use crate::wire::{self, Ids};
use activitypub_federation::protocol::context::WithContext;
use longhand_mentoring::open_letters::arriving;
use longhand_mentoring::receiving;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use serde::Serialize;
use serde_json::Value;

/// A letter on its way out.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Create {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    published: String,
    to: Ids,
    cc: Ids,
    direct_message: bool,
    object: Note,
}

impl Create {
    /// The activity that carries a letter; the same at every try.
    pub(crate) fn of(dispatch: &Dispatch, written: &Written<'_>) -> WithContext<Self> {
        let create = Self {
            id: dispatch.uri.clone(),
            kind: "Create",
            actor: written.author.uri.clone(),
            published: wire::stamp(written.letter.posted_at),
            to: addresses(written.readers),
            cc: Ids::default(),
            // Friendica reads it here, Mastodon on the object.
            direct_message: true,
            object: Note::of(written),
        };
        WithContext::new(create, context(written.letter))
    }
}

/// Takes a letter in, or an open letter. What is neither for anybody here is nothing to us. A note
/// for more than named people is open, unless it belongs to a correspondence of its writer.
pub(super) fn receive(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    note: Option<Box<Note>>,
) -> Result<(), Error> {
    let Some(note) = note else {
        return Ok(());
    };
    let (sender, now) = (context.sender, context.now);
    let is_open = note.visibility(sender).is_some()
        && !receiving::belongs_to_letters(conn, sender, note.id(), note.answers())?;
    if is_open || arriving::is_known(conn, note.id())? {
        if let Some(letter) = note.into_open_letter(sender, now)? {
            arriving::receive(conn, sender, &letter, now)?;
        }
        return Ok(());
    }
    if !note.may_be_a_letter() {
        return Ok(());
    }
    let own_host = context.office.origin.host();
    let letter = note.into_letter(conn, own_host, context.sender, context.now)?;
    if let Some(letter) = letter {
        let origin = &context.office.origin;
        receiving::receive(conn, origin, context.sender, &letter, context.now)?;
    }
    Ok(())
}

/// The note an activity carries, if it carries one we can read. Who addresses only the activity
/// (Lemmy) means the note.
pub(super) fn note(document: &Value) -> Option<Note> {
    let mut object = document.get("object")?.clone();
    let fields = object.as_object_mut()?;
    let kind = wire::items(fields.get("type")?)
        .into_iter()
        .find_map(Value::as_str)?
        .to_owned();
    if !Note::is_readable(&kind) {
        return None;
    }
    fields.insert("type".to_owned(), Value::String(kind));
    if !fields.contains_key("to") && !fields.contains_key("cc") {
        for audience in ["to", "cc"] {
            if let Some(value) = document.get(audience) {
                fields.insert(audience.to_owned(), value.clone());
            }
        }
    }
    if tells_everybody(document) || tells_everybody(&object) {
        let mut cc: Vec<Value> = wire::items(&object["cc"]).into_iter().cloned().collect();
        cc.push(Value::from(wire::PUBLIC));
        object["cc"] = Value::Array(cc);
    }
    serde_json::from_value(object).ok()
}

/// Whether everybody is among those addressed, wherever addresses can stand: what the activity or a
/// rarer key tells everybody is no less open than what the note does.
fn tells_everybody(object: &Value) -> bool {
    ["to", "cc", "audience", "bto", "bcc"]
        .iter()
        .filter_map(|key| object.get(key))
        .flat_map(wire::items)
        .filter_map(wire::id)
        .any(wire::is_public)
}
