//! `Delete`: a letter was deleted by its writer, or an actor by themselves.

use super::Context;
use crate::error::Error;
use crate::wire;
use longhand_mentoring::cards::elsewhere;
use longhand_mentoring::open_letters::arriving;
use longhand_mentoring::{closing, follows, receiving};
use longhand_storage::connection::AnyConnection;
use longhand_storage::people;
use serde::Deserialize;
use url::Url;

/// Something is gone: given as an id, a Tombstone or the whole thing.
#[derive(Debug, Deserialize)]
pub(crate) struct Delete {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

/// Whether two ids are on the same host. Nobody has letters elsewhere, and what they say about
/// those of others must not even be remembered.
fn same_place(one: &str, other: &str) -> bool {
    match (Url::parse(one), Url::parse(other)) {
        (Ok(one), Ok(other)) => one.origin() == other.origin(),
        _ => false,
    }
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
            elsewhere::take_in(conn, context.sender, None, context.now)?;
            follows::forget(conn, context.sender)?;
            closing::gone(conn, &context.office.origin, context.sender, context.now)?;
            arriving::forget(conn, context.sender, context.now)?;
        } else if same_place(&object, &context.sender.uri)
            && !arriving::remove(conn, context.sender, &object, context.now)?
        {
            receiving::remove(conn, context.sender, &object, context.now)?;
        }
        Ok(())
    }
}
