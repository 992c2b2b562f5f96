//! "Received, with thanks" by one of ours, for a letter from elsewhere: a `Like`, to its writer alone.

use crate::wire::{self, Ids};
use activitypub_federation::protocol::context::WithContext;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::people::Person;
use serde::Serialize;
use serde_json::json;

/// The acknowledgement.
#[derive(Debug, Serialize)]
pub(crate) struct Liked {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    to: Ids,
    object: String,
}

impl Liked {
    /// The activity with this id.
    pub(crate) fn of(
        id: &str,
        reader: &Person,
        writer: &Person,
        letter: &str,
    ) -> WithContext<Self> {
        WithContext::new(Self::bare(id, reader, writer, letter), json!(wire::CONTEXT))
    }

    fn bare(id: &str, reader: &Person, writer: &Person, letter: &str) -> Self {
        Self {
            id: id.to_owned(),
            kind: "Like",
            actor: reader.uri.clone(),
            to: Ids(vec![writer.uri.clone()]),
            object: letter.to_owned(),
        }
    }
}

/// That it is taken back.
#[derive(Debug, Serialize)]
pub(crate) struct NoLonger {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    actor: String,
    to: Ids,
    object: Liked,
}

impl NoLonger {
    /// The activity, with the whole acknowledgement in it.
    pub(crate) fn of(
        dispatch: &Dispatch,
        reader: &Person,
        writer: &Person,
        letter: &str,
    ) -> WithContext<Self> {
        let said = dispatch.about.as_deref().unwrap_or_default();
        let no_longer = Self {
            id: dispatch.uri.clone(),
            kind: "Undo",
            actor: reader.uri.clone(),
            to: Ids(vec![writer.uri.clone()]),
            object: Liked::bare(said, reader, writer, letter),
        };
        WithContext::new(no_longer, json!(wire::CONTEXT))
    }
}
