//! Second thoughts: changing a letter and removing it, before and after it left.

use crate::error::Error;
use crate::letters as letter_acts;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::{effects, kinds, prose, reminders, shown};
use chrono::{Duration, NaiveDateTime, SubsecRound};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter, Revision};
use longhand_storage::people::{self, Person};
use longhand_storage::{accounts, attachments, deliveries, media};

/// What became of a letter that its writer removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Removed {
    /// It had not left: it is a draft again, and went to nobody.
    TakenBack(DraftId),
    /// Its text is gone here, and the servers of its readers are asked to remove it too.
    Emptied,
}

/// Gives a letter another text. One that still rests in the outbox simply says something else; for
/// one that has left the earlier text is kept and every reader hears of the change. Readers stay
/// who they were.
pub fn edit(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    id: LetterId,
    source: &str,
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    if accounts::find(conn, writer.id)?.suspended_at.is_some() {
        return Err(Refusal::Suspended.into());
    }
    let letter = written_by(conn, writer.id, id)?;
    if letter.deleted_at.is_some() {
        return Err(Refusal::Removed.into());
    }
    let source = source.replace('\0', "");
    let content = letter_acts::render(&source)?;
    kinds::check(letter.kind, &content)?;
    if source == letter.source {
        return Ok(letter);
    }
    check_plain(conn, &letter, &content)?;
    if rests(conn, id, now)? {
        effects::check_rewritten(conn, &letter, &content)?;
        if !letters::rewrite(conn, id, &source, &content)? {
            return Err(Refusal::Removed.into());
        }
        return Ok(letters::find(conn, id)?);
    }
    let revision = Revision {
        source: &source,
        content: &content,
        summary: None,
        edited_at: edited_at(letter.posted_at, letter.edited_at, now),
    };
    if !letters::revise(conn, &letter, &revision, now)? {
        return Err(Refusal::Removed.into());
    }
    tell_readers(conn, origin, &letter, Kind::LetterEdited, now)?;
    Ok(letters::find(conn, id)?)
}

/// The mark of a letter's text, for the form that shows it.
pub fn mark(letter: &Letter) -> String {
    shown::mark(&[&letter.source])
}

/// The same by a form, which showed the text as `seen` says. Refused if it was changed since, in another
/// window, unless to the very same.
pub fn edit_as_shown(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    id: LetterId,
    (source, seen): (&str, &str),
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    let letter = written_by(conn, writer.id, id)?;
    if letter.deleted_at.is_none() && source != letter.source {
        shown::check(seen, &mark(&letter))?;
    }
    edit(conn, origin, writer, id, source, now)
}

/// What a first letter may not hold it may not hold later either.
fn check_plain(conn: &mut AnyConnection, letter: &Letter, content: &str) -> Result<(), Error> {
    if !prose::has_links(content) || prose::has_links(&letter.content) {
        return Ok(());
    }
    for reader in letter_acts::readers_of(conn, letter.id)? {
        if !letters::has_written(conn, letter.correspondence_id, reader.id)? {
            return Err(Refusal::NotPlainEnough.into());
        }
    }
    Ok(())
}

/// Removes a letter. One that still rests in the outbox is taken back; of one that has left the
/// text goes, with every earlier one and what came with it, and the servers of its readers are
/// asked to remove it too.
pub fn remove(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<Removed, Error> {
    let letter = written_by(conn, writer.id, id)?;
    if letter.deleted_at.is_none() && rests(conn, id, now)? {
        return letter_acts::take_back(conn, origin, writer.id, id, now).map(Removed::TakenBack);
    }
    if letters::empty(conn, id, now)? {
        attachments::replace(conn, id, &[])?;
        media::empty(conn, id)?;
        tell_readers(conn, origin, &letter, Kind::LetterRemoved, now)?;
        reminders::schedule(conn, letter.correspondence_id, now)?;
    }
    Ok(Removed::Emptied)
}

/// A letter to be changed by its writer, for one page or command to show beforehand.
pub fn to_change(
    conn: &mut AnyConnection,
    writer: PersonId,
    id: LetterId,
) -> Result<Letter, Error> {
    let letter = letter_acts::find(conn, writer, id)?;
    if letter.author_id != writer {
        return Err(Refusal::NotYours("letter").into());
    }
    if letter.deleted_at.is_some() {
        return Err(Refusal::Removed.into());
    }
    Ok(letter)
}

/// The letter, if they wrote it; what they do to it at the same time elsewhere waits.
fn written_by(conn: &mut AnyConnection, writer: PersonId, id: LetterId) -> Result<Letter, Error> {
    people::hold(conn, writer)?;
    let letter = letter_acts::find(conn, writer, id)?;
    if letter.author_id != writer {
        return Err(Refusal::NotYours("letter").into());
    }
    Ok(letter)
}

/// Whether a letter is in the outbox; if so it stays there until the transaction ends.
fn rests(conn: &mut AnyConnection, id: LetterId, now: NaiveDateTime) -> Result<bool, Error> {
    match dispatches::find_about(conn, Kind::LetterPosted, id.0)? {
        Some(dispatch) => Ok(deliveries::hold_resting(conn, dispatch.id, now)?),
        None => Ok(false),
    }
}

/// When a change counts as made, of something posted and perhaps changed before at these times. On the
/// wire times are whole seconds, and a change that is not later than what it changes is none.
pub(crate) fn edited_at(
    posted_at: NaiveDateTime,
    edited_at: Option<NaiveDateTime>,
    now: NaiveDateTime,
) -> NaiveDateTime {
    let before = edited_at.map_or(posted_at, |edited| edited.max(posted_at));
    now.max(before.trunc_subsecs(0) + Duration::seconds(1))
}

/// Tells everybody the letter was written to what became of it, after the letter itself.
fn tell_readers(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
    kind: Kind,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind,
        actor: letter.author_id,
        subject: letter.id.0,
        about: None,
    };
    let readers = letter_acts::readers_of(conn, letter.id)?;
    let lane = |reader: &Person| post_bag::letters_lane(letter.correspondence_id, reader);
    post_bag::tell(conn, origin, &news, &readers, lane, now)?;
    Ok(())
}
