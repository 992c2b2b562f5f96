//! `Update`: a letter was changed by its writer, or an actor by themselves.

use super::{Context, create, relationship};
use crate::actor;
use crate::error::Error;
use crate::note::Note;
use crate::office::Office;
use crate::wire;
use activitypub_federation::config::Data;
use longhand_storage::connection::AnyConnection;
use serde_json::Value;
use std::net::IpAddr;
use url::Url;

/// Something as it is now.
#[derive(Debug)]
pub(super) struct Update {
    /// The letter, if it is one. One that overtook its own `Create` is taken in as new.
    pub(super) note: Option<Box<Note>>,
    object: Value,
}

impl Update {
    /// What the activity says is new.
    pub(super) fn of(document: &Value) -> Self {
        Self {
            note: create::note(document).map(Box::new),
            object: document.get("object").cloned().unwrap_or_default(),
        }
    }

    /// Takes a changed letter in, or what is agreed on in a mentorship.
    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        if relationship::is_one(&self.object) {
            return relationship::receive(conn, context, &self.object);
        }
        create::receive(conn, context, self.note)
    }

    /// Takes in what an actor says about themselves. Their own signature vouches for the document;
    /// a new key in it counts from now on.
    pub(super) async fn take_in_actor(
        &self,
        data: &Data<Office>,
        sender: &Url,
        asker: Option<IpAddr>,
    ) -> Result<(), Error> {
        if wire::id(&self.object) != Some(sender.as_str()) {
            return Ok(());
        }
        if self.object.get("inbox").is_some() {
            actor::take_in(data, sender, self.object.clone()).await?;
        } else {
            actor::refresh(data, sender, asker).await?;
        }
        Ok(())
    }
}
