//! `Like`: on a letter it means "received, with thanks"; of an open letter it is counted.

use super::Context;
use crate::error::Error;
use crate::wire;
use longhand_mentoring::acknowledgements;
use longhand_mentoring::open_letters::reacting;
use longhand_storage::connection::AnyConnection;
use longhand_storage::reactions::Kind;
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
        self::open(conn, context, &letter)
    }

    /// A like in the form of a small picture (Misskey, Pleroma): of an open letter it is one, under a
    /// letter it means nothing.
    pub(super) fn react(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        self::open(conn, context, &self.object.unwrap_or_default())
    }

    /// Takes it back.
    pub(super) fn undo(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        let letter = self.object.unwrap_or_default();
        acknowledgements::withdraw(conn, context.sender.id, &letter)?;
        reacting::withdraw(conn, context.sender, Kind::Like, &letter)?;
        Ok(())
    }

    /// Takes a small picture back.
    pub(super) fn undo_reaction(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let letter = self.object.unwrap_or_default();
        reacting::withdraw(conn, context.sender, Kind::Like, &letter)?;
        Ok(())
    }
}

fn open(conn: &mut AnyConnection, context: &Context<'_>, uri: &str) -> Result<(), Error> {
    let said = (uri, context.id);
    reacting::receive(conn, context.sender, Kind::Like, said, context.now)?;
    Ok(())
}
