//! Keeping a letter of ours: the letter, a row and a delivery for each of its readers, and what
//! follows for its correspondence.

use crate::error::Error;
use crate::origin::Origin;
use crate::{cards, participating, post_bag, reminders};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences;
use longhand_storage::ids::{self, CorrespondenceId, LetterId};
use longhand_storage::letters::{self, Kind, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients::{self, Recipient, State};

/// The words of a letter that the program writes down in somebody's name.
pub(crate) struct Words<'a> {
    /// Letter, postcard or closing letter.
    pub(crate) kind: Kind,
    /// The Markdown.
    pub(crate) source: &'a str,
    /// The same as safe HTML.
    pub(crate) content: &'a str,
    /// When it leaves.
    pub(crate) leaves_at: NaiveDateTime,
}

/// Writes a letter down to the others of a correspondence, past the rules of [`super::post`]: for what an act
/// of its writer says to people whose server would not hear it otherwise.
pub(crate) fn write_down(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    correspondence: CorrespondenceId,
    words: &Words<'_>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let participants = correspondences::participants(conn, correspondence)?;
    let mut readers = people::find_all(conn, &participants)?;
    readers.retain(|reader| reader.id != writer.id);
    let letter = fresh(origin, writer, correspondence, words, now)?;
    keep(conn, origin, &letter, &readers, now)
}

pub(super) fn fresh(
    origin: &Origin,
    writer: &Person,
    correspondence: CorrespondenceId,
    words: &Words<'_>,
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    Ok(Letter {
        id: LetterId(ids::next(now)),
        correspondence_id: correspondence,
        author_id: writer.id,
        uri: origin.letter()?,
        in_reply_to_id: None,
        in_reply_to_uri: None,
        context: None,
        conversation: None,
        source: words.source.to_owned(),
        content: words.content.to_owned(),
        summary: None,
        language: None,
        wider: false,
        posted_at: now,
        leaves_at: words.leaves_at,
        edited_at: None,
        deleted_at: None,
        kind: words.kind,
        joined_to_id: None,
        hat: None,
    })
}

/// Keeps a letter, a row for each of its readers, and their deliveries.
pub(super) fn keep(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
    readers: &[Person],
    now: NaiveDateTime,
) -> Result<(), Error> {
    letters::insert(conn, letter)?;
    for reader in readers {
        let recipient = Recipient {
            letter_id: letter.id,
            person_id: reader.id,
            state: State::Waiting,
            decided_at: None,
            reason: None,
        };
        recipients::insert(conn, &recipient)?;
    }
    post_bag::enqueue_letter(conn, origin, letter, readers, now)
}

/// What follows for its correspondence from a letter that was written here or arrived.
pub(crate) fn written(
    conn: &mut AnyConnection,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    reminders::schedule(conn, letter.correspondence_id, now)?;
    participating::look_back(conn, letter, now)?;
    cards::wrote(conn, letter.author_id, now)
}
