//! Drafts: what is written and not posted is kept, whatever happens.

use crate::error::Error;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::drafts::{self, Draft};
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, DraftId, LetterId, PersonId};

/// A text on its way to becoming a letter.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// To whom, as typed.
    pub recipient: String,
    /// The letter it answers.
    pub in_reply_to: Option<LetterId>,
    /// The text, as Markdown.
    pub source: String,
}

/// Keeps a text: in the draft given if its author still has it, otherwise in a new one.
pub fn keep(
    conn: &mut AnyConnection,
    author: PersonId,
    draft: Option<DraftId>,
    text: &Text,
    now: NaiveDateTime,
) -> Result<DraftId, Error> {
    if let Some(id) = draft
        && drafts::update(conn, id, author, &text.recipient, &text.source, now)?
    {
        return Ok(id);
    }
    insert(conn, author, text, None, now)
}

/// Keeps the text of a letter that came back or was taken back, with the reason.
pub fn keep_returned(
    conn: &mut AnyConnection,
    author: PersonId,
    text: &Text,
    notice: Option<&str>,
    now: NaiveDateTime,
) -> Result<DraftId, Error> {
    insert(conn, author, text, notice, now)
}

fn insert(
    conn: &mut AnyConnection,
    author: PersonId,
    text: &Text,
    notice: Option<&str>,
    now: NaiveDateTime,
) -> Result<DraftId, Error> {
    let id = DraftId(ids::next(now));
    let draft = Draft {
        id,
        author_id: author,
        recipient: text.recipient.clone(),
        in_reply_to_id: text.in_reply_to,
        source: text.source.clone(),
        notice: notice.map(str::to_owned),
        created_at: now,
        updated_at: now,
    };
    drafts::insert(conn, &draft)?;
    Ok(id)
}

/// One of the reader's drafts.
pub fn find(conn: &mut AnyConnection, author: PersonId, id: DraftId) -> Result<Draft, Error> {
    drafts::find_for(conn, id, author).map_err(|error| match error {
        StorageError::NotFound(_) => Refusal::NotYours("draft").into(),
        other => other.into(),
    })
}

/// All of the reader's drafts, most recently kept first.
pub fn of(conn: &mut AnyConnection, author: PersonId) -> Result<Vec<Draft>, Error> {
    Ok(drafts::of(conn, author)?)
}

/// Throws a draft away.
pub fn discard(conn: &mut AnyConnection, author: PersonId, id: DraftId) -> Result<(), Error> {
    if drafts::delete(conn, id, author)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("draft").into())
    }
}
