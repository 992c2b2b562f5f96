//! `Reject`: a no to a follow of ours, at once or later; a "not now" to an introduction.

use super::{Context, accept, follow, offer};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::introductions::{arriving, ending::LONGEST_WORDS};
use longhand_mentoring::{follows, prose};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::people::Person;
use serde::Deserialize;
use serde_json::{Value, json};

/// A no. The object is the Follow, as an id or whole.
#[derive(Debug, Deserialize)]
pub(crate) struct Reject {
    object: Value,
    /// What was said with it.
    #[serde(default, deserialize_with = "wire::text")]
    content: Option<String>,
}

/// Our no to a follow, at once or later.
pub(crate) fn of(dispatch: &Dispatch, follow: &str, follower: &Person, followed: &Person) -> Value {
    json!({
        "@context": wire::CONTEXT,
        "id": dispatch.uri,
        "type": "Reject",
        "actor": followed.uri,
        "to": [follower.uri],
        "object": follow::whole(follow, follower, followed),
    })
}

impl Reject {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        if let Some(follower) = accept::asker(conn, context, &self.object)? {
            follows::end(conn, &follower, context.sender)?;
        } else if let Some(introduction) = offer::about(conn, context, &self.object)? {
            let html = prose::from_remote(&self.content.unwrap_or_default());
            let words: String = prose::to_text(&html).chars().take(LONGEST_WORDS).collect();
            let changed =
                arriving::declined(conn, context.sender, &introduction, &words, context.now)?;
            offer::log_if_idle(changed, context, "A Reject");
        } else {
            offer::log_if_idle(false, context, "A Reject");
        }
        Ok(())
    }
}
