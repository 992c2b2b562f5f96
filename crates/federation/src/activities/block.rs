//! `Block`: somebody elsewhere wants nothing more to do with one of ours, who is not told.

use super::{Context, one_of_ours};
use crate::error::Error;
use crate::wire;
use longhand_mentoring::blocks;
use longhand_storage::connection::AnyConnection;
use serde::Deserialize;

/// A block of somebody.
#[derive(Debug, Deserialize)]
pub(crate) struct Block {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

impl Block {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let object = self.object.unwrap_or_default();
        if let Some(blocked) = one_of_ours(conn, context.office, &object)? {
            let origin = &context.office.origin;
            blocks::block(conn, origin, context.sender.id, blocked.id, context.now)?;
        }
        Ok(())
    }

    /// Takes it back.
    pub(super) fn undo(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        let object = self.object.unwrap_or_default();
        if let Some(blocked) = one_of_ours(conn, context.office, &object)? {
            blocks::unblock(conn, context.sender.id, blocked.id)?;
        }
        Ok(())
    }
}
