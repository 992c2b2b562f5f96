//! Bygone letters: ordinary letters between two people, many at a time, kept as posting, carrying and
//! receiving would have left each of them at its time. Nobody is asked and nobody is told, so this is
//! for instances that are made up and never for a letter that somebody writes.

use crate::error::Error;
use crate::letters::keeping::written;
use crate::origin::Origin;
use crate::{post_bag, prose, random};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries::{self, Delivery, State as DeliveryState};
use longhand_storage::dispatches::{self, Dispatch, Kind as DispatchKind};
use longhand_storage::ids::{self, CorrespondenceId, DeliveryId, DispatchId, LetterId};
use longhand_storage::letters::{self, Kind, Letter};
use longhand_storage::people::Person;
use longhand_storage::recipients::{self, Recipient, State};
use std::collections::HashMap;

/// A letter of earlier days, and the two it is between.
#[derive(Debug, Clone)]
pub struct Bygone {
    /// The letter; from elsewhere if its writer is.
    pub letter: Letter,
    /// Who wrote it.
    pub writer: Person,
    /// To whom.
    pub reader: Person,
}

/// What is written in a letter of earlier days.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// Letter or postcard.
    pub kind: Kind,
    /// The Markdown.
    pub source: &'a str,
}

impl Bygone {
    /// A letter posted at that time in an open correspondence of these two; not kept yet. Written
    /// in the order of time, they sort by it.
    pub fn new(
        origin: &Origin,
        correspondence: CorrespondenceId,
        (writer, reader): (&Person, &Person),
        answered: Option<&Letter>,
        words: Words<'_>,
        posted_at: NaiveDateTime,
    ) -> Result<Self, Error> {
        let (uri, source, rest) = if writer.local {
            (origin.letter()?, words.source, Duration::minutes(10))
        } else {
            let uri = format!("https://{}/l/{}", writer.home(), random::text()?);
            (uri, "", Duration::zero())
        };
        let letter = Letter {
            id: LetterId(ids::next(posted_at)),
            correspondence_id: correspondence,
            author_id: writer.id,
            uri,
            in_reply_to_id: answered.map(|letter| letter.id),
            in_reply_to_uri: answered.map(|letter| letter.uri.clone()),
            context: None,
            conversation: None,
            source: source.to_owned(),
            content: prose::from_markdown(words.source),
            summary: None,
            language: None,
            wider: false,
            posted_at,
            leaves_at: posted_at + rest,
            edited_at: None,
            deleted_at: None,
            kind: words.kind,
            joined_to_id: None,
            hat: None,
        };
        Ok(Self {
            letter,
            writer: writer.clone(),
            reader: reader.clone(),
        })
    }
}

/// Keeps these letters, and what follows from them for their correspondences.
pub fn keep(conn: &mut AnyConnection, origin: &Origin, bygone: &[Bygone]) -> Result<(), Error> {
    let letters: Vec<Letter> = bygone.iter().map(|one| one.letter.clone()).collect();
    letters::insert_all(conn, &letters)?;
    let readers: Vec<Recipient> = bygone.iter().map(arrived).collect();
    recipients::insert_all(conn, &readers)?;
    let mut left = Vec::new();
    let mut carried = Vec::new();
    for one in bygone.iter().filter(|one| one.writer.local) {
        let dispatch = dispatch(origin, one)?;
        carried.push(delivery(&dispatch, one));
        left.push(dispatch);
    }
    dispatches::insert_all(conn, &left)?;
    deliveries::insert_all(conn, &carried)?;
    // What a letter leaves behind is worked out from all of them: the last of each writer will do.
    let mut last = HashMap::new();
    for (at, letter) in letters.iter().enumerate() {
        last.insert((letter.correspondence_id, letter.author_id), at);
    }
    let mut last: Vec<usize> = last.into_values().collect();
    last.sort_unstable();
    for letter in last.into_iter().filter_map(|at| letters.get(at)) {
        written(conn, letter, letter.posted_at)?;
    }
    Ok(())
}

fn arrived(one: &Bygone) -> Recipient {
    Recipient {
        letter_id: one.letter.id,
        person_id: one.reader.id,
        state: State::Arrived,
        decided_at: Some(one.letter.leaves_at),
        reason: None,
    }
}

fn dispatch(origin: &Origin, one: &Bygone) -> Result<Dispatch, Error> {
    Ok(Dispatch {
        id: DispatchId(ids::next(one.letter.posted_at)),
        kind: DispatchKind::LetterPosted,
        actor_id: one.writer.id,
        subject_id: one.letter.id.0,
        uri: origin.activity()?,
        created_at: one.letter.posted_at,
        about: None,
    })
}

fn delivery(dispatch: &Dispatch, one: &Bygone) -> Delivery {
    let leaves_at = one.letter.leaves_at;
    let elsewhere = !one.reader.local;
    Delivery {
        id: DeliveryId(ids::next(one.letter.posted_at)),
        dispatch_id: dispatch.id,
        recipient_id: one.reader.id,
        host: if elsewhere {
            one.reader.home().to_owned()
        } else {
            String::new()
        },
        lane: post_bag::letters_lane(one.letter.correspondence_id, &one.reader),
        state: DeliveryState::Delivered,
        attempts: 1,
        due_at: leaves_at,
        expires_at: leaves_at + post_bag::horizon(),
        leased_by: None,
        leased_until: None,
        status: elsewhere.then_some(202),
        error: None,
        finished_at: Some(leaves_at),
        shared: false,
    }
}
