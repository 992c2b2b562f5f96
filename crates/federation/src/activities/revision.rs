//! What is said about a letter of ours that has left: that it reads otherwise now (`Update`), or
//! that it is removed (`Delete`). To exactly its readers, never to anybody else.

use crate::note::{Note, Written, addresses, context};
use crate::wire::{self, Ids};
use activitypub_federation::protocol::context::WithContext;
use longhand_storage::dispatches::Dispatch;
use serde::Serialize;

/// A letter as it reads now.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Edited {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    published: String,
    to: Ids,
    cc: Ids,
    direct_message: bool,
    object: Note,
}

impl Edited {
    /// The activity that carries a change.
    pub(crate) fn of(dispatch: &Dispatch, written: &Written<'_>) -> WithContext<Self> {
        let letter = written.letter;
        let edited = Self {
            id: dispatch.uri.clone(),
            kind: "Update",
            actor: written.author.uri.clone(),
            published: wire::stamp(dispatch.created_at),
            to: addresses(written.readers),
            cc: Ids::default(),
            direct_message: true,
            object: Note::of(written),
        };
        WithContext::new(edited, context(letter))
    }
}

/// That a letter is removed.
#[derive(Debug, Serialize)]
pub(crate) struct Removed {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    to: Ids,
    cc: Ids,
    object: Tombstone,
}

#[derive(Debug, Serialize)]
struct Tombstone {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    deleted: String,
}

impl Removed {
    /// The activity that asks for the removal. It is also what a letter becomes that is removed
    /// before it could be handed over.
    pub(crate) fn of(dispatch: &Dispatch, written: &Written<'_>) -> WithContext<Self> {
        let letter = written.letter;
        let removed = Self {
            id: dispatch.uri.clone(),
            kind: "Delete",
            actor: written.author.uri.clone(),
            to: addresses(written.readers),
            cc: Ids::default(),
            object: Tombstone {
                id: letter.uri.clone(),
                kind: "Tombstone",
                deleted: wire::stamp(letter.deleted_at.unwrap_or(dispatch.created_at)),
            },
        };
        WithContext::new(removed, context(letter))
    }
}
