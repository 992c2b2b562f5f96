//! `Announce`: somebody passes an open letter on. Counted where it is one of ours, shown nowhere.

use super::Context;
use crate::error::Error;
use crate::wire;
use longhand_mentoring::open_letters::reacting;
use longhand_storage::connection::AnyConnection;
use longhand_storage::reactions::Kind;
use serde::Deserialize;

/// Passing something on.
#[derive(Debug, Deserialize)]
pub(crate) struct Announce {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
}

impl Announce {
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let what = self.object.unwrap_or_default();
        let said = (what.as_str(), context.id);
        reacting::receive(conn, context.sender, Kind::Boost, said, context.now)?;
        Ok(())
    }

    /// Takes it back.
    pub(super) fn undo(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        let what = self.object.unwrap_or_default();
        reacting::withdraw(conn, context.sender, Kind::Boost, &what)?;
        Ok(())
    }
}
