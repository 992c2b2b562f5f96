//! `Update`: a letter was changed by its writer, or an actor by themselves.

use super::Context;
use super::create;
use crate::actor;
use crate::error::Error;
use crate::office::Office;
use crate::wire;
use activitypub_federation::config::Data;
use longhand_storage::connection::AnyConnection;
use serde_json::Value;
use url::Url;

/// Takes in what an actor says about themselves. Their own signature vouches for the document; a
/// new key in it counts from now on.
pub(super) async fn take_in_actor(
    data: &Data<Office>,
    sender: &Url,
    document: &Value,
) -> Result<(), Error> {
    let Some(object) = document.get("object") else {
        return Ok(());
    };
    if wire::id(object) != Some(sender.as_str()) {
        return Ok(());
    }
    if object.get("inbox").is_some() {
        actor::take_in(data, sender, object.clone()).await?;
    } else {
        actor::refresh(data, sender).await?;
    }
    Ok(())
}

/// Takes a changed letter in. One that overtook its own `Create` is taken in as new.
pub(super) fn receive(
    conn: &mut AnyConnection,
    context: &Context<'_>,
    document: &Value,
) -> Result<(), Error> {
    create::receive(conn, context, document)
}
