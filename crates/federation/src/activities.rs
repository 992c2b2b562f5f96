//! What the inbox takes: one enum on one screen. What is not in it is taken politely and ignored.

mod accept;
mod acknowledgement;
mod announce;
mod block;
mod create;
mod delete;
mod flag;
pub(crate) mod follow;
mod like;
mod r#move;
mod offer;
pub(crate) mod reject;
mod relationship;
mod revision;
pub(crate) mod undo;
mod update;

use crate::error::Error;
use crate::note::Note;
use crate::office::Office;
use crate::wire;
use activitypub_federation::config::Data;
use activitypub_federation::protocol::verification::verify_domains_match;
use activitypub_federation::traits::Activity;
use chrono::NaiveDateTime;
use longhand_mentoring::clock;
use longhand_storage::activities;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::people::{self, Kind, Person};
use serde_json::Value;
use std::net::IpAddr;
use url::Url;

pub(crate) use accept::Accept;
pub(crate) use acknowledgement::{Liked, NoLonger};
pub(crate) use create::Create;
pub(crate) use offer::{Answer, Offer};
pub(crate) use relationship::{Agreed, Changed};
pub(crate) use revision::{Edited, Removed};

/// An activity that was handed to an inbox.
#[derive(Debug)]
pub struct Incoming {
    id: Url,
    actor: Url,
    act: Act,
    /// The part of the network it came from: what is looked up for it counts there.
    from: Option<IpAddr>,
}

/// What it says.
#[derive(Debug)]
enum Act {
    Accept(Box<accept::Accept>),
    Announce(announce::Announce),
    Block(block::Block),
    Create(Option<Box<Note>>),
    Delete(delete::Delete),
    EmojiReact(like::Like),
    Flag(flag::Flag),
    Follow(follow::Follow),
    Like(like::Like),
    Move(r#move::Move),
    Offer(Box<offer::Offer>),
    Reject(reject::Reject),
    TentativeAccept(accept::TentativeAccept),
    Undo(undo::Undo),
    Update(Box<update::Update>),
    /// Whatever else there is: nothing to us.
    Ignored,
}

/// What an act is done with: the people it is between are known, the signature is verified.
pub(crate) struct Context<'a> {
    /// The post office, for its origin.
    pub(crate) office: &'a Office,
    /// Who sent it.
    pub(crate) sender: &'a Person,
    /// The id of the activity.
    pub(crate) id: &'a str,
    /// Now.
    pub(crate) now: NaiveDateTime,
}

impl Incoming {
    /// Reads an activity. Fails with a sentence about what is missing; a kind or shape of object we
    /// know nothing about is no failure. An activity without an id gets one from `digest`, the hash
    /// of the request's body.
    pub fn read(document: &Value, digest: &str, from: Option<IpAddr>) -> Result<Self, Error> {
        let malformed = |what: &str| Error::Malformed(format!("the activity has no {what}"));
        let actor = document
            .get("actor")
            .and_then(|actor| wire::items(actor).first().and_then(|one| wire::id(one)))
            .and_then(|actor| Url::parse(actor).ok())
            .ok_or_else(|| malformed("actor"))?;
        let id = match document.get("id") {
            None | Some(Value::Null) => {
                let mut id = actor.clone();
                id.set_fragment(Some(&format!("anonymous-{digest}")));
                id
            }
            Some(id) => id
                .as_str()
                .and_then(|id| Url::parse(id).ok())
                .filter(|id| id.as_str().len() <= wire::LONGEST_ID)
                .ok_or_else(|| malformed("readable id"))?,
        };
        let kind = document
            .get("type")
            .and_then(|kind| wire::items(kind).into_iter().find_map(Value::as_str))
            .ok_or_else(|| malformed("type"))?;
        Ok(Self {
            id,
            actor,
            act: Act::read(kind, document),
            from,
        })
    }

    /// Whether this says that its own actor is deleted.
    pub(crate) fn deletes_its_actor(&self) -> bool {
        matches!(&self.act, Act::Delete(delete) if delete.is_about(self.actor.as_str()))
    }
}

impl Act {
    fn read(kind: &str, document: &Value) -> Self {
        fn of<T: serde::de::DeserializeOwned>(document: &Value, act: fn(T) -> Act) -> Act {
            // An object in a shape nobody told us about is nothing to us.
            serde_json::from_value(document.clone()).map_or(Act::Ignored, act)
        }
        match kind {
            "Accept" => of(document, |accept| Self::Accept(Box::new(accept))),
            "Announce" => of(document, Self::Announce),
            "Block" => of(document, Self::Block),
            "Create" => Self::Create(create::note(document).map(Box::new)),
            "Delete" => of(document, Self::Delete),
            "EmojiReact" => of(document, Self::EmojiReact),
            "Flag" => of(document, Self::Flag),
            "Follow" => of(document, Self::Follow),
            "Like" => of(document, Self::Like),
            "Move" => of(document, Self::Move),
            "Offer" => of(document, |offer| Self::Offer(Box::new(offer))),
            "Reject" => of(document, Self::Reject),
            "TentativeAccept" => of(document, Self::TentativeAccept),
            "Undo" => of(document, Self::Undo),
            "Update" => Self::Update(Box::new(update::Update::of(document))),
            _ => Self::Ignored,
        }
    }

    fn receive(self, conn: &mut AnyConnection, context: &Context<'_>) -> Result<(), Error> {
        match self {
            Self::Accept(accept) => accept.receive(conn, context),
            Self::Announce(announce) => announce.receive(conn, context),
            Self::Block(block) => block.receive(conn, context),
            Self::Create(note) => create::receive(conn, context, note),
            Self::Delete(delete) => delete.receive(conn, context),
            Self::EmojiReact(like) => like.react(conn, context),
            Self::Flag(flag) => flag.receive(conn, context),
            Self::Follow(follow) => follow.receive(conn, context),
            Self::Like(like) => like.receive(conn, context),
            Self::Move(r#move) => r#move.receive(conn, context),
            Self::Offer(offer) => offer.receive(conn, context),
            Self::Reject(reject) => reject.receive(conn, context),
            Self::TentativeAccept(accept) => accept.receive(conn, context),
            Self::Undo(undo) => undo.receive(conn, context),
            Self::Update(update) => update.receive(conn, context),
            Self::Ignored => Ok(()),
        }
    }
}

#[async_trait::async_trait]
impl Activity for Incoming {
    type DataType = Office;
    type Error = Error;

    fn id(&self) -> &Url {
        &self.id
    }

    fn actor(&self) -> &Url {
        &self.actor
    }

    /// What can be said before anybody's key is asked for: it is not one of ours, and its id is on
    /// its actor's host, so that nobody can use up ids of another.
    async fn verify(&self, data: &Data<Office>) -> Result<(), Error> {
        if data.origin.owns(self.actor.as_str()) {
            return Err(Error::NotAllowed("the actor is one of ours".to_owned()));
        }
        let same = verify_domains_match(&self.id, &self.actor).is_ok()
            && self.id.origin() == self.actor.origin();
        if !same {
            return Err(Error::NotAllowed(
                "the activity's id is not on its actor's host".to_owned(),
            ));
        }
        Ok(())
    }

    /// Does what it says, once: the id is written down in the same transaction. A change of an
    /// actor is taken in before, because reading one is not for a transaction.
    /// A letter's text is made safe before, too: the transaction of one writer holds up others.
    async fn receive(mut self, data: &Data<Office>) -> Result<(), Error> {
        if let Act::Update(update) = &self.act
            && !known(data, &self.id).await?
        {
            update.take_in_actor(data, &self.actor, self.from).await?;
        }
        if let Act::Move(r#move) = &mut self.act
            && !known(data, &self.id).await?
        {
            r#move.look_at_target(data, &self.actor, self.from).await?;
        }
        if let Act::Create(note) = &mut self.act {
            *note = cleaned(note.take()).await?;
        }
        if let Act::Update(update) = &mut self.act {
            update.note = cleaned(update.note.take()).await?;
        }
        let office = (**data).clone();
        let now = clock::now();
        data.database
            .write(move |conn| {
                if !activities::insert_once(conn, self.id.as_str(), now)? {
                    tracing::debug!("An activity came again; it was taken in before.");
                    return Ok(());
                }
                let sender = people::find_by_uri(conn, self.actor.as_str())?
                    .ok_or(StorageError::NotFound("sender"))?;
                people::hold(conn, sender.id)?;
                let context = Context {
                    office: &office,
                    sender: &sender,
                    id: self.id.as_str(),
                    now,
                };
                self.act.receive(conn, &context)
            })
            .await
    }
}

/// A letter with its text made safe, on a thread that may take its time.
async fn cleaned(note: Option<Box<Note>>) -> Result<Option<Box<Note>>, Error> {
    let Some(note) = note else { return Ok(None) };
    tokio::task::spawn_blocking(move || note.cleaned().map(Some))
        .await
        .map_err(|_| Error::Malformed("the letter's text cannot be read".to_owned()))?
}

/// Whether an activity was taken in before.
async fn known(data: &Data<Office>, id: &Url) -> Result<bool, Error> {
    let id = id.to_string();
    Ok(data
        .database
        .read(move |conn| activities::exists(conn, &id))
        .await?)
}

/// The person of this instance behind an address in an activity, if there is one: by actor id or by
/// the address of their page.
pub(crate) fn one_of_ours(
    conn: &mut AnyConnection,
    office: &Office,
    address: &str,
) -> Result<Option<Person>, Error> {
    if !office.origin.owns(address) {
        return Ok(None);
    }
    let by_page = address.rsplit_once("/@").map(|(_, name)| name);
    let person = match by_page {
        Some(name) => people::find_by_handle(conn, name, office.origin.host())?,
        None => people::find_by_uri(conn, address)?,
    };
    // The instance's own actor signs and is no person: nobody follows or blocks it.
    Ok(person.filter(|person| person.local && person.kind != Kind::Application))
}
