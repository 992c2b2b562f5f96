//! `Follow`: somebody wants to hear of one of ours.

use super::{Context, one_of_ours};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::follows;
use longhand_storage::connection::AnyConnection;
use serde::Deserialize;

/// A wish to follow.
#[derive(Debug, Deserialize)]
pub(crate) struct Follow {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
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
