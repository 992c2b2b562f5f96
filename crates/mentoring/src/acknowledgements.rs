//! "Received, with thanks": a like on a letter means no more and no less.

use crate::blocks;
use crate::error::Error;
use crate::letters as letter_acts;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::reminders;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::ids::{LetterId, PersonId};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::{acknowledgements, correspondences};

/// One of ours says "received, with thanks" for a letter that has arrived for them. Its writer
/// hears of it, once.
pub fn thank(
    conn: &mut AnyConnection,
    origin: &Origin,
    reader: &Person,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    people::hold(conn, reader.id)?;
    let letter = letter_acts::find(conn, reader.id, id)?;
    if letter.author_id == reader.id {
        return Err(Refusal::OwnLetter.into());
    }
    if letter.deleted_at.is_some() {
        return Err(Refusal::NothingLeft.into());
    }
    if noted(conn, &letter, reader.id, now)? {
        let kind = Kind::LetterAcknowledged;
        tell_writer(conn, origin, reader, &letter, kind, None, now)?;
    }
    Ok(())
}

/// One of ours takes it back.
pub fn unthank(
    conn: &mut AnyConnection,
    origin: &Origin,
    reader: &Person,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    people::hold(conn, reader.id)?;
    let letter = letter_acts::find(conn, reader.id, id)?;
    if !acknowledgements::delete(conn, letter.id, reader.id)? {
        return Ok(());
    }
    let kind = Kind::LetterAcknowledged;
    if let Some(said) = dispatches::newest_of(conn, kind, reader.id, letter.id.0)? {
        let kind = Kind::AcknowledgementWithdrawn;
        tell_writer(conn, origin, reader, &letter, kind, Some(said.uri), now)?;
    }
    Ok(())
}

/// A participant elsewhere acknowledges a letter somebody else wrote; for anybody else, and for what
/// is no letter here, nothing happens and nothing is said.
pub fn acknowledge(
    conn: &mut AnyConnection,
    reader: PersonId,
    letter_uri: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(letter) = letters::find_by_uri(conn, letter_uri)? else {
        return Ok(());
    };
    let participates = correspondences::find_for(conn, letter.correspondence_id, reader)?.is_some();
    if participates
        && letter.author_id != reader
        && letter.leaves_at <= now
        && letter.deleted_at.is_none()
        && !blocks::between(conn, letter.author_id, reader)?
    {
        noted(conn, &letter, reader, now)?;
    }
    Ok(())
}

/// A reader elsewhere takes an acknowledgement back.
pub fn withdraw(conn: &mut AnyConnection, reader: PersonId, letter_uri: &str) -> Result<(), Error> {
    if let Some(letter) = letters::find_by_uri(conn, letter_uri)? {
        acknowledgements::delete(conn, letter.id, reader)?;
    }
    Ok(())
}

/// Keeps that a reader acknowledged a letter. `false` if that was said before.
fn noted(
    conn: &mut AnyConnection,
    letter: &Letter,
    reader: PersonId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let is_new = acknowledgements::insert(conn, letter.id, reader, now)?;
    if is_new {
        reminders::quiet(conn, letter.correspondence_id, reader, letter.id, now)?;
    }
    Ok(is_new)
}

fn tell_writer(
    conn: &mut AnyConnection,
    origin: &Origin,
    reader: &Person,
    letter: &Letter,
    kind: Kind,
    about: Option<String>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if blocks::between(conn, letter.author_id, reader.id)? {
        return Ok(());
    }
    let news = News {
        kind,
        actor: reader.id,
        subject: letter.id.0,
        about,
    };
    let writer = people::find(conn, letter.author_id)?;
    let lane = |writer: &Person| post_bag::letters_lane(letter.correspondence_id, writer);
    let writer = std::slice::from_ref(&writer);
    post_bag::tell(conn, origin, &news, writer, lane, now)?;
    Ok(())
}
