//! `Like`: on a letter it means "received, with thanks".

use super::Context;
use crate::error::Error;
use crate::wire;
use longhand_mentoring::acknowledgements;
use longhand_storage::connection::AnyConnection;
use serde::Deserialize;

/// A like of something.
#[derive(Debug, Deserialize)]
pub(crate) struct Like {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

impl Like {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let letter = self.object.unwrap_or_default();
        acknowledgements::acknowledge(conn, context.sender.id, &letter, context.now)?;
        Ok(())
    }

    /// Takes it back.
    pub(super) fn undo(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        let letter = self.object.unwrap_or_default();
        acknowledgements::withdraw(conn, context.sender.id, &letter)?;
        Ok(())
    }
}
