//! `Undo`: somebody takes back what they did before.

use super::{Context, announce, block, follow, like, offer};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::follows;
use longhand_mentoring::introductions::arriving;
use longhand_mentoring::open_letters::reacting;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::introductions::Introduction;
use longhand_storage::people::{self, Person};
use serde::Deserialize;
use serde_json::{Value, json};

/// What is taken back: the whole activity, or its id alone.
#[derive(Debug, Deserialize)]
pub(crate) struct Undo {
    object: Value,
}

/// One of ours takes a follow back.
pub(crate) fn of_follow(
    dispatch: &Dispatch,
    follow: &str,
    follower: &Person,
    followed: &Person,
) -> Value {
    json!({
        "@context": wire::CONTEXT,
        "id": dispatch.uri,
        "type": "Undo",
        "actor": follower.uri,
        "to": [followed.uri],
        "object": follow::whole(follow, follower, followed),
    })
}

impl Undo {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let object = self.object;
        // Only one's own acts can be taken back.
        let actor = object.get("actor").and_then(wire::id);
        if actor.is_some_and(|actor| actor != context.sender.uri) {
            return Ok(());
        }
        let kind = object.get("type").and_then(Value::as_str);
        match kind {
            Some("Follow") => {
                read::<follow::Follow>(object).map_or(Ok(()), |follow| follow.undo(conn, context))
            }
            Some("Like") => {
                read::<like::Like>(object).map_or(Ok(()), |like| like.undo(conn, context))
            }
            Some("EmojiReact") => {
                read::<like::Like>(object).map_or(Ok(()), |like| like.undo_reaction(conn, context))
            }
            Some("Announce") => read::<announce::Announce>(object)
                .map_or(Ok(()), |announce| announce.undo(conn, context)),
            Some("Block") => {
                read::<block::Block>(object).map_or(Ok(()), |block| block.undo(conn, context))
            }
            Some("Offer") => introduction(conn, context, &object, false),
            // Of what was accepted, the answer knows the offer.
            Some("Accept") => introduction(conn, context, &object, true),
            Some(_) => Ok(()),
            None => by_id(conn, context, &object),
        }
    }
}

/// Takes back an offer, or the yes to one.
fn introduction(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    object: &Value,
    undoes_answer: bool,
) -> Result<(), Error> {
    let mut found = offer::about(conn, context, object)?;
    if found.is_none() && undoes_answer {
        found = offer::about(conn, context, &object["object"])?;
    }
    end(conn, context, found.as_ref(), undoes_answer)
}

fn end(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    found: Option<&Introduction>,
    undoes_answer: bool,
) -> Result<(), Error> {
    let (origin, now) = (&context.office.origin, context.now);
    let changed = match found {
        Some(found) => arriving::undone(conn, origin, context.sender, found, undoes_answer, now)?,
        None => false,
    };
    offer::log_if_idle(changed, context, "An Undo");
    Ok(())
}

fn read<T: serde::de::DeserializeOwned>(object: Value) -> Option<T> {
    serde_json::from_value(object).ok()
}

/// An id alone is that of a follow, of a like or boost, of an offer or of the answer to one.
fn by_id(conn: &mut AnyConnection, context: &Context<'_>, object: &Value) -> Result<(), Error> {
    let Some(uri) = wire::id(object) else {
        return Ok(());
    };
    let follow = longhand_storage::follows::find_by_uri(conn, uri)?
        .filter(|follow| follow.follower_id == context.sender.id);
    if let Some(follow) = follow {
        let followed = people::find(conn, follow.followed_id)?;
        follows::end(conn, context.sender, &followed)?;
        return Ok(());
    }
    if reacting::withdraw_by_id(conn, context.sender, uri)? {
        return Ok(());
    }
    let found = offer::about(conn, context, object)?;
    let answer = found.as_ref().and_then(|found| found.answer_uri.as_deref());
    let undoes_answer = answer == Some(uri);
    end(conn, context, found.as_ref(), undoes_answer)
}
