//! `Delete`: a letter was deleted by its writer, or an actor by themselves.

use super::Context;
use crate::error::Error;
use crate::wire;
use longhand_mentoring::{follows, receiving};
use longhand_storage::connection::AnyConnection;
use longhand_storage::people;
use serde::Deserialize;

/// Something is gone: given as an id, a Tombstone or the whole thing.
#[derive(Debug, Deserialize)]
pub(crate) struct Delete {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

impl Delete {
    /// Whether this is what was deleted.
    pub(super) fn is_about(&self, id: &str) -> bool {
        self.object.as_deref() == Some(id)
    }

    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let Some(object) = self.object else {
            return Ok(());
        };
        if object == context.sender.uri {
            people::mark_gone(conn, context.sender.id, context.now)?;
            follows::forget(conn, context.sender)?;
        } else {
            receiving::remove(conn, context.sender, &object, context.now)?;
        }
        Ok(())
    }
}
