//! Pictures and papers in letters: kept with a draft, enclosed when it is posted, at an address that
//! nobody can guess, gone when the letter is gone.

pub mod files;

use crate::error::Error;
use crate::origin::Origin;
use crate::random;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use files::Prepared;
use longhand_storage::attachments::{self, Attachment};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter};
use longhand_storage::media::{self, Listed, Media};
use longhand_storage::people;

/// The most files of one letter.
pub const MOST: usize = 4;

/// The largest file, in bytes.
pub const LARGEST: usize = 10_000_000;

/// The most that the files of all drafts of one person have together, in bytes.
pub const MOST_WAITING: usize = 200_000_000;

/// The most pixels of each side of a picture.
pub const LARGEST_SIDE: u32 = 8192;

/// The longest description, in characters.
pub const LONGEST_DESCRIPTION: usize = 1500;

/// Keeps a file with one of the owner's drafts.
pub fn keep(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    file: Prepared,
    description: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // Two uploads of one person go one after the other, so that the second counts the first.
    people::hold(conn, owner)?;
    crate::drafts::find(conn, owner, draft)?;
    if media::of_draft(conn, owner, draft)?.len() >= MOST {
        return Err(Refusal::TooManyFiles(MOST).into());
    }
    let waiting = usize::try_from(media::waiting_bytes(conn, owner)?).unwrap_or(usize::MAX);
    if waiting.saturating_add(file.bytes.len()) > MOST_WAITING {
        return Err(Refusal::FullDrafts(MOST_WAITING / 1_000_000).into());
    }
    let new = Media {
        token: random::text()?,
        owner_id: owner,
        draft_id: Some(draft),
        letter_id: None,
        media_type: file.media_type.to_owned(),
        name: file.name,
        description: files::plain(description, LONGEST_DESCRIPTION),
        bytes: file.bytes,
        created_at: now,
    };
    Ok(media::insert(conn, &new)?)
}

/// Says what files of a draft show, by their tokens, and whether all of them wait with it. What is not
/// the owner's stays as it is.
pub fn describe(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    descriptions: &[(String, String)],
) -> Result<bool, Error> {
    let mut all = true;
    for (token, description) in descriptions.iter().take(MOST) {
        let description = files::plain(description, LONGEST_DESCRIPTION);
        all &= media::describe(conn, owner, draft, token, &description)?;
    }
    Ok(all)
}

/// Takes a file out of a draft.
pub fn take_out(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    token: &str,
) -> Result<(), Error> {
    if media::delete(conn, owner, draft, token)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("file").into())
    }
}

/// The files of a draft, in the order they came.
pub fn of_draft(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
) -> Result<Vec<Listed>, Error> {
    Ok(media::of_draft(conn, owner, draft)?)
}

/// A file by its token: for its owner always, and once its letter has left for those who read it. Where
/// some of these live elsewhere it is for everybody who has the token: their servers come for it without
/// saying whose they are. `None` for whatever else it may be.
pub fn find(
    conn: &mut AnyConnection,
    token: &str,
    asker: Option<PersonId>,
    now: NaiveDateTime,
) -> Result<Option<Media>, Error> {
    let Some(found) = media::find(conn, token)? else {
        return Ok(None);
    };
    if asker == Some(found.owner_id) {
        return Ok(Some(found));
    }
    let Some(letter) = found.letter_id else {
        return Ok(None);
    };
    let letter = letters::find(conn, letter)?;
    let there = letter.leaves_at <= now && letter.deleted_at.is_none();
    let open = there && (reads(conn, asker, letter.id)? || travels(conn, &letter)?);
    Ok(open.then_some(found))
}

/// Whether a letter was written to somebody elsewhere.
fn travels(conn: &mut AnyConnection, letter: &Letter) -> Result<bool, Error> {
    Ok(!crate::letters::reader_hosts(conn, &letter.uri)?.is_empty())
}

/// Whether somebody wrote a letter or has received it.
fn reads(
    conn: &mut AnyConnection,
    asker: Option<PersonId>,
    letter: LetterId,
) -> Result<bool, Error> {
    let Some(asker) = asker else {
        return Ok(false);
    };
    match crate::letters::find(conn, asker, letter) {
        Ok(_) => Ok(true),
        Err(Error::Refused(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether something of this media type is a picture, to be shown and to be described.
pub fn is_picture(media_type: &str) -> bool {
    media_type.starts_with("image/")
}

/// What a letter brought along that another server keeps, for those who read and write that letter.
///
/// # Errors
/// [`Refusal::NotYours`] for everybody else, and for what is not there.
pub fn brought(
    conn: &mut AnyConnection,
    reader: PersonId,
    letter: LetterId,
    position: i32,
) -> Result<Attachment, Error> {
    let letter = crate::letters::find(conn, reader, letter)?;
    let all = attachments::of_all(conn, &[letter.id])?;
    let found = all.into_iter().find(|one| one.position == position);
    Ok(found.ok_or(Refusal::NotYours("file"))?)
}

/// Whether a file that claims to be of this type can be shown here; its content has the last word.
pub fn may_be_shown(media_type: &str) -> bool {
    matches!(
        media_type,
        "image/png" | "image/jpeg" | "image/webp" | "image/gif" | "application/pdf" | "text/plain"
    )
}

/// The address of a file, for everybody who has it.
fn address(origin: &Origin, token: &str) -> String {
    format!("{}/media/{token}", origin.base())
}

/// Encloses the files of a draft in the letter it became. Pictures must be described: not everybody
/// sees them.
pub(crate) fn enclose(
    conn: &mut AnyConnection,
    origin: &Origin,
    draft: Option<DraftId>,
    letter: &Letter,
) -> Result<(), Error> {
    let Some(draft) = draft else {
        return Ok(());
    };
    let files = media::of_draft(conn, letter.author_id, draft)?;
    let silent =
        |file: &&Listed| is_picture(&file.media_type) && file.description.trim().is_empty();
    if let Some(silent) = files.iter().find(silent) {
        return Err(Refusal::NotDescribed(silent.name.clone()).into());
    }
    media::enclose(conn, letter.author_id, draft, letter.id)?;
    let rows: Vec<Attachment> = (0..)
        .zip(files)
        .map(|(position, file)| Attachment {
            letter_id: letter.id,
            position,
            url: address(origin, &file.token),
            description: if file.description.is_empty() {
                file.name
            } else {
                file.description
            },
            media_type: file.media_type,
        })
        .collect();
    attachments::replace(conn, letter.id, &rows)?;
    Ok(())
}

/// Puts copies of a letter's files with the draft its text is in again: the letter itself stays.
pub(crate) fn copy(
    conn: &mut AnyConnection,
    letter: LetterId,
    draft: DraftId,
) -> Result<(), Error> {
    for file in media::of_letter(conn, letter)? {
        let copy = Media {
            token: random::text()?,
            draft_id: Some(draft),
            letter_id: None,
            ..file
        };
        media::insert(conn, &copy)?;
    }
    Ok(())
}

/// How many files a draft of this writer brings along.
pub fn count_with(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: Option<DraftId>,
) -> Result<usize, Error> {
    match draft {
        Some(draft) => Ok(media::of_draft(conn, owner, draft)?.len()),
        None => Ok(0),
    }
}
