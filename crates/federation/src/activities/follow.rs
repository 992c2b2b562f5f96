//! `Follow`: somebody wants to hear of one of ours.

use super::{Context, one_of_ours};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::follows;
use longhand_storage::connection::AnyConnection;
use longhand_storage::people::Person;
use serde::Deserialize;
use serde_json::{Value, json};

/// A wish to follow.
#[derive(Debug, Deserialize)]
pub(crate) struct Follow {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

/// A whole Follow: some servers find it by nothing else.
pub(super) fn whole(id: &str, follower: &Person, followed: &Person) -> Value {
    json!({
        "id": id,
        "type": "Follow",
        "actor": follower.uri,
        "object": followed.uri,
    })
}

/// The wish of one of ours to follow somebody. Its id is the follow's, whatever became of earlier
/// tries, so that a yes, a no and an undoing find it.
pub(crate) fn asked(id: &str, follower: &Person, followed: &Person) -> Value {
    let mut follow = whole(id, follower, followed);
    follow["@context"] = json!(wire::CONTEXT);
    follow["to"] = json!([followed.uri]);
    follow
}

impl Follow {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let object = self.object.unwrap_or_default();
        let Some(followed) = one_of_ours(conn, context.office, &object)? else {
            return Ok(());
        };
        let origin = &context.office.origin;
        follows::receive(
            conn,
            origin,
            context.sender,
            &followed,
            context.id,
            context.now,
        )?;
        Ok(())
    }

    /// Ends it, when its sender takes it back.
    pub(super) fn undo(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        let object = self.object.unwrap_or_default();
        if let Some(followed) = one_of_ours(conn, context.office, &object)? {
            follows::end(conn, context.sender, &followed)?;
        }
        Ok(())
    }
}
