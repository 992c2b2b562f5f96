//! Drafts: what is written and not posted is kept, whatever happens.

use crate::error::Error;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use longhand_storage::accounts::Recall;
use longhand_storage::connection::AnyConnection;
use longhand_storage::drafts::{self, Draft};
use longhand_storage::error::Error as StorageError;
use longhand_storage::hats::Hat;
use longhand_storage::ids::{self, DraftId, LetterId, PersonId};
use longhand_storage::letters::Kind;
use longhand_storage::media;
use longhand_words::phrase::Phrase;

/// A text on its way to becoming a letter.
#[derive(Debug, Clone)]
pub struct Text {
    /// To whom, as typed.
    pub recipient: String,
    /// The letter it answers.
    pub in_reply_to: Option<LetterId>,
    /// The text, as Markdown.
    pub source: String,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// How long the letter shall rest in the outbox; `None` if that was not said.
    pub rest: Option<Recall>,
    /// What it is to become.
    pub kind: Kind,
    /// Whether a mentor asks one question before they decide about an introduction.
    pub asks_first: bool,
    /// What it is to ask for, if that was said.
    pub hat: Option<Hat>,
}

impl Default for Text {
    fn default() -> Self {
        Self {
            recipient: String::new(),
            in_reply_to: None,
            source: String::new(),
            language: None,
            rest: None,
            kind: Kind::Letter,
            asks_first: false,
            hat: None,
        }
    }
}

/// A draft as its writer last saw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// Which.
    pub id: DraftId,
    /// Its `updated_at` then, to the microsecond.
    pub updated_at: NaiveDateTime,
}

/// Where a text was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// In a draft made for it.
    New(Seen),
    /// In the draft it came from.
    Again(Seen),
    /// In a new draft: the one it came from was changed by another hand, and is as that hand left
    /// it.
    Beside(Seen),
    /// In a new draft: the one it came from was posted or thrown away.
    Anew(Seen),
}

impl Kept {
    /// The draft it is in, as it is now.
    pub fn seen(self) -> Seen {
        match self {
            Self::New(seen) | Self::Again(seen) | Self::Beside(seen) | Self::Anew(seen) => seen,
        }
    }
}

/// Keeps a text: in the draft given if that is as its writer saw it, otherwise in a new one.
/// Nothing that was kept is ever written over unseen.
pub fn keep(
    conn: &mut AnyConnection,
    author: PersonId,
    draft: Option<Seen>,
    text: &Text,
    now: NaiveDateTime,
) -> Result<Kept, Error> {
    let new = |conn: &mut AnyConnection| -> Result<Seen, Error> {
        Ok(Seen {
            id: keep_apart(conn, author, text, None, now)?,
            updated_at: now,
        })
    };
    let Some(seen) = draft else {
        return Ok(Kept::New(new(conn)?));
    };
    if update(conn, author, seen, text, now)? {
        return Ok(Kept::Again(Seen {
            updated_at: now,
            ..seen
        }));
    }
    match find(conn, author, seen.id) {
        // The same button pressed twice: nothing to keep beside.
        Ok(draft) if holds(&draft, text) => Ok(Kept::Again(Seen {
            updated_at: draft.updated_at,
            ..seen
        })),
        Ok(_) => Ok(Kept::Beside(new(conn)?)),
        Err(Error::Refused(_)) => Ok(Kept::Anew(new(conn)?)),
        Err(error) => Err(error),
    }
}

/// Its writer has two texts before them, kept beside each other, and chose: `text` goes into the draft
/// `other`, and `own`, where it was kept, is gone; files of either stay. `false`, and nothing is done,
/// if the other is not as its writer saw it.
pub fn choose(
    conn: &mut AnyConnection,
    author: PersonId,
    other: Seen,
    own: Option<Seen>,
    text: &Text,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    if !update(conn, author, other, text, now)? {
        return Ok(false);
    }
    give_way(conn, author, own, other.id)?;
    Ok(true)
}

/// The same, and they chose the other one as it is: only their own, where it was kept, is gone.
///
/// # Errors
/// [`Refusal::NotYours`] if there is no other one any more; nothing is gone then.
pub fn keep_other(
    conn: &mut AnyConnection,
    author: PersonId,
    other: DraftId,
    own: Option<Seen>,
) -> Result<(), Error> {
    find(conn, author, other)?;
    give_way(conn, author, own, other)
}

/// A draft gives way to another one, which gets its files. One that a third window wrote into meanwhile
/// stays: nobody has chosen against what it says now.
fn give_way(
    conn: &mut AnyConnection,
    author: PersonId,
    own: Option<Seen>,
    other: DraftId,
) -> Result<(), Error> {
    if let Some(own) = own.filter(|own| own.id != other) {
        if !drafts::hold_as_seen(conn, own.id, author, own.updated_at)? {
            return Ok(());
        }
        media::pass_on(conn, author, own.id, other)?;
        drafts::delete(conn, own.id, author)?;
    }
    Ok(())
}

fn update(
    conn: &mut AnyConnection,
    author: PersonId,
    seen: Seen,
    text: &Text,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changes = drafts::Changes {
        recipient: &text.recipient,
        source: &text.source,
        language: text.language.as_deref(),
        rest: text.rest,
        kind: text.kind,
        asks_first: text.asks_first,
        hat: text.hat,
        updated_at: now,
    };
    Ok(drafts::update(
        conn,
        seen.id,
        author,
        seen.updated_at,
        &changes,
    )?)
}

/// Whether a draft says just this.
fn holds(draft: &Draft, text: &Text) -> bool {
    draft.recipient == text.recipient
        && draft.source == text.source
        && draft.language == text.language
        && draft.rest == text.rest
        && draft.kind == text.kind
        && draft.asks_first == text.asks_first
        && draft.hat == text.hat
}

/// Keeps a text in a draft of its own; that of a letter that came back, with the reason.
pub fn keep_apart(
    conn: &mut AnyConnection,
    author: PersonId,
    text: &Text,
    notice: Option<&Phrase>,
    now: NaiveDateTime,
) -> Result<DraftId, Error> {
    let id = DraftId(ids::next(now));
    let draft = Draft {
        id,
        author_id: author,
        recipient: text.recipient.clone(),
        in_reply_to_id: text.in_reply_to,
        source: text.source.clone(),
        language: text.language.clone(),
        rest: text.rest,
        kind: text.kind,
        asks_first: text.asks_first,
        hat: text.hat,
        notice: notice.map(Phrase::kept),
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

/// Throws a draft away.
pub fn discard(conn: &mut AnyConnection, author: PersonId, id: DraftId) -> Result<(), Error> {
    if drafts::delete(conn, id, author)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("draft").into())
    }
}
