//! Letters asked for by their id: shown to the hosts of those they were written to, and to nobody
//! else; for everybody else there is nothing.

use crate::error::Error;
use crate::inbox;
use crate::note::{self, Note, Written};
use crate::office::Federation;
use crate::signature::Received;
use crate::wire;
use activitypub_federation::protocol::context::WithContext;
use longhand_mentoring::{clock, letters, travelling};
use serde_json::{Value, json};
use std::net::IpAddr;

/// What an asker gets who may have the letter.
#[derive(Debug, Clone, PartialEq)]
pub enum Served {
    /// The letter.
    Letter(Value),
    /// That it was here and is deleted.
    Deleted(Value),
}

/// The letter with this id, for a signed request from the host of one of its readers. `None` for
/// everybody else, whether the letter exists or not; a signer from elsewhere costs no look-up.
pub async fn letter(
    federation: &Federation,
    uri: &str,
    request: &Received<'_>,
    from: Option<IpAddr>,
) -> Result<Option<Served>, Error> {
    let id = uri.to_owned();
    let hosts = federation
        .database
        .read(move |conn| letters::reader_hosts(conn, &id))
        .await?;
    let welcome = |host: &str| hosts.iter().any(|known| known == host);
    let Some(host) = inbox::asker(federation, request, from, welcome).await else {
        return Ok(None);
    };
    let uri = uri.to_owned();
    federation
        .database
        .read(move |conn| {
            let Some(letter) = letters::find_for_host(conn, &uri, &host, clock::now())? else {
                return Ok(None);
            };
            if let Some(at) = letter.deleted_at {
                return Ok(Some(Served::Deleted(json!({
                    "@context": wire::CONTEXT,
                    "id": letter.uri,
                    "type": "Tombstone",
                    "deleted": wire::stamp(at),
                }))));
            }
            let travelling = travelling::letter(conn, letter.id, &host)?;
            let note = Note::of(&Written {
                letter: &travelling.letter,
                author: &travelling.author,
                readers: &travelling.readers,
                correspondence: &travelling.correspondence_uri,
                attachments: &travelling.attachments,
                parent_is_there: travelling.parent_is_there,
            });
            serde_json::to_value(WithContext::new(note, note::context(&travelling.letter)))
                .map(|note| Some(Served::Letter(note)))
                .map_err(|error| Error::Malformed(error.to_string()))
        })
        .await
}
