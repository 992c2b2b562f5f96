//! `Flag`: another instance asks our keepers to look at something.

use super::Context;
use crate::error::Error;
use crate::wire::{self, Ids};
use longhand_mentoring::reports;
use longhand_storage::connection::AnyConnection;
use serde::Deserialize;

/// A report: ids of people and notes, and words.
#[derive(Debug, Deserialize)]
pub(crate) struct Flag {
    #[serde(default)]
    object: Ids,
    #[serde(default, deserialize_with = "wire::text")]
    content: Option<String>,
}

impl Flag {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        // Misskey puts the addresses into the words; those are kept as well.
        let words = self.content.unwrap_or_default();
        reports::receive(conn, context.sender.id, &self.object.0, &words, context.now)?;
        Ok(())
    }
}
