//! What is left of one of ours who gave their account up: that it was there, for whoever asks or had
//! heard of it.

use crate::wire;
use longhand_storage::dispatches::Dispatch;
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// The activity by which other servers hear of it. They know the key it is signed with; nobody can read
/// the actor any more.
pub(crate) fn deleted(dispatch: &Dispatch, person: &Person) -> Value {
    json!({
        "@context": wire::CONTEXT,
        "id": dispatch.uri,
        "type": "Delete",
        "actor": person.uri,
        "to": [wire::PUBLIC],
        "object": person.uri,
    })
}

/// What the actor's address says from then on.
pub fn tombstone(person: &Person) -> Value {
    json!({
        "@context": wire::CONTEXT,
        "id": person.uri,
        "type": "Tombstone",
        "formerType": person.kind.as_str(),
        "deleted": person.gone_at.map(wire::stamp),
    })
}
