//! `Accept`: a yes to a follow or to an introduction, theirs to ours or ours to theirs; and
//! `TentativeAccept`, the question before it.

use super::{Context, follow, offer};
use crate::error::Error;
use crate::wire;
use activitypub_federation::protocol::context::WithContext;
use longhand_mentoring::follows;
use longhand_mentoring::introductions::arriving;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::people::{self, Person};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A yes. The object is the Follow, as an id (Mitra) or whole.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Accept {
    #[serde(default)]
    id: Value,
    #[serde(rename = "type")]
    kind: String,
    actor: Value,
    #[serde(default)]
    to: Value,
    object: Value,
}

impl Accept {
    /// Our yes to a follow, with the whole Follow in it: some servers find it by nothing else.
    pub(crate) fn of(
        dispatch: &Dispatch,
        follow: &str,
        follower: &Person,
        followed: &Person,
    ) -> WithContext<Self> {
        WithContext::new_default(Self {
            id: json!(dispatch.uri),
            kind: "Accept".to_owned(),
            actor: json!(followed.uri),
            to: json!([follower.uri]),
            object: follow::whole(follow, follower, followed),
        })
    }

    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        if let Some(follower) = asker(conn, context, &self.object)? {
            follows::agreed(conn, &follower, context.sender, context.now)?;
        } else {
            let origin = &context.office.origin;
            let changed = match offer::about(conn, context, &self.object)? {
                Some(introduction) => {
                    let (mentor, now) = (context.sender, context.now);
                    arriving::accepted(conn, origin, mentor, &introduction, context.id, now)?
                }
                None => false,
            };
            offer::log_if_idle(changed, context, "An Accept");
        }
        Ok(())
    }
}

/// A mentor elsewhere asks one question before they decide. The object is the `Offer`.
#[derive(Debug, Deserialize)]
pub(crate) struct TentativeAccept {
    object: Value,
}

impl TentativeAccept {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let changed = match offer::about(conn, context, &self.object)? {
            Some(introduction) => {
                arriving::asked(conn, context.sender, &introduction, context.now)?
            }
            None => false,
        };
        offer::log_if_idle(changed, context, "A TentativeAccept");
        Ok(())
    }
}

/// Which of ours asked for the follow that `object` is about, if it is one of the sender's to
/// answer.
pub(super) fn asker(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    object: &Value,
) -> Result<Option<Person>, Error> {
    let Some(uri) = wire::id(object) else {
        return Ok(None);
    };
    let follow = longhand_storage::follows::find_by_uri(conn, uri)?
        .filter(|follow| follow.followed_id == context.sender.id);
    match follow {
        Some(follow) => Ok(Some(people::find(conn, follow.follower_id)?)),
        None => Ok(None),
    }
}
