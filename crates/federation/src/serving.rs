//! Letters asked for by their id: shown to the hosts of those they were written to, and to nobody
//! else; for everybody else there is nothing. Open letters are shown to everybody, or to the hosts
//! of those who follow their author.

use crate::error::Error;
use crate::inbox;
use crate::note::{self, Note, Written};
use crate::office::Federation;
use crate::open_letters::{self as documents, Reacting};
use crate::signature::Received;
use crate::wire;
use activitypub_federation::protocol::context::WithContext;
use longhand_mentoring::open_letters::reading::{self, Audience};
use longhand_mentoring::{clock, letters, open_letters, travelling};
use longhand_storage::connection::AnyConnection;
use longhand_storage::open_letters::OpenLetter;
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

/// What belongs to an open letter and has an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The open letter itself.
    Itself,
    /// The answers beneath it.
    Answers,
    /// One page of them.
    AnswersPage(u32),
    /// How many people did something with it.
    Reactions(Reacting),
}

/// What was found for an asker who may have an open letter, and whether caches may keep it.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The document.
    pub served: Served,
    /// Whether everybody may have it.
    pub for_everybody: bool,
}

/// An open letter of ours, or what belongs to it: for everybody, or for a signed request from a host
/// where somebody follows its author. `None` for everybody else, whether it exists or not.
pub async fn open_letter(
    federation: &Federation,
    uri: &str,
    part: Part,
    request: &Received<'_>,
    from: Option<IpAddr>,
) -> Result<Option<Opened>, Error> {
    let uri = uri.to_owned();
    let audience = federation
        .database
        .read(move |conn| reading::audience(conn, &uri))
        .await?;
    let (letter, for_everybody) = match audience {
        Audience::Nobody => return Ok(None),
        Audience::Everybody(letter) => (letter, true),
        Audience::Hosts(letter, hosts) => {
            let welcome = |host: &str| hosts.iter().any(|known| known == host);
            if inbox::asker(federation, request, from, welcome)
                .await
                .is_none()
            {
                return Ok(None);
            }
            (letter, false)
        }
    };
    let served = federation
        .database
        .read(move |conn| opened(conn, &letter, part))
        .await?;
    Ok(Some(Opened {
        served,
        for_everybody,
    }))
}

fn opened(conn: &mut AnyConnection, letter: &OpenLetter, part: Part) -> Result<Served, Error> {
    if letter.deleted_at.is_some() {
        let mut tombstone = documents::tombstone(letter);
        tombstone["@context"] = json!(wire::CONTEXT);
        return Ok(Served::Deleted(tombstone));
    }
    let document = match part {
        Part::Itself => {
            let travelling = open_letters::travelling::of(conn, letter.id)?;
            documents::document(&travelling)
        }
        Part::Answers => documents::answers(conn, letter)?,
        Part::AnswersPage(page) => documents::answers_page(conn, letter, page)?,
        Part::Reactions(which) => documents::reactions(conn, letter, which)?,
    };
    Ok(Served::Letter(document))
}
