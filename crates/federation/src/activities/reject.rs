//! `Reject`: a no to a follow of ours, at once or later.

use super::{Context, accept};
use crate::error::Error;
use longhand_mentoring::follows;
use longhand_storage::connection::AnyConnection;
use serde::Deserialize;
use serde_json::Value;

/// A no. The object is the Follow, as an id or whole.
#[derive(Debug, Deserialize)]
pub(crate) struct Reject {
    object: Value,
}

impl Reject {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        if let Some(follower) = accept::asker(conn, context, &self.object)? {
            follows::end(conn, &follower, context.sender)?;
        }
        Ok(())
    }
}
