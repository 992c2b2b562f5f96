//! What an open letter needs on its way: everything the wire has to say about it.

use super::reading::must_find;
use super::strangers;
use crate::error::Error;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{OpenLetterId, PersonId};
use longhand_storage::open_letters::{self, OpenLetter};
use longhand_storage::people::{self, Person};
use longhand_storage::{accounts, blocks, open_letter_lists};

/// An open letter with who belongs to it on the wire.
#[derive(Debug, Clone)]
pub struct Travelling {
    /// The open letter.
    pub letter: OpenLetter,
    /// Who wrote it.
    pub author: Person,
    /// Who wrote what it answers; they are addressed and mentioned.
    pub answered: Option<Person>,
}

/// An open letter of ours, for whoever hears of it.
pub fn of(conn: &mut AnyConnection, id: OpenLetterId) -> Result<Travelling, Error> {
    let letter = must_find(conn, id)?;
    let author = people::find(conn, letter.author_id)?;
    with_answered(conn, letter, author)
}

fn with_answered(
    conn: &mut AnyConnection,
    letter: OpenLetter,
    author: Person,
) -> Result<Travelling, Error> {
    let parent = match letter.parent_id {
        Some(parent) => open_letters::find(conn, parent)?,
        None => None,
    };
    let answered = match parent {
        Some(parent) if parent.author_id != author.id => {
            Some(people::find(conn, parent.author_id)?)
        }
        _ => None,
    };
    Ok(Travelling {
        letter,
        author,
        answered,
    })
}

/// How much of what is listed one page holds.
pub const PAGE: i64 = 20;

/// What one of ours published for everybody, newest first: one page, counted from 0, and how much
/// there is.
pub fn published(
    conn: &mut AnyConnection,
    author: &Person,
    page: i64,
) -> Result<(Vec<Travelling>, i64), Error> {
    if accounts::suspended_among(conn, &[author.id])?.contains(&author.id) {
        return Ok((Vec::new(), 0));
    }
    let (letters, total) =
        open_letter_lists::published(conn, author.id, page.saturating_mul(PAGE), PAGE)?;
    let published = letters
        .into_iter()
        .map(|letter| with_answered(conn, letter, author.clone()))
        .collect::<Result<_, _>>()?;
    Ok((published, total))
}

/// The ids of what stands beneath an open letter of ours for everybody to read, nothing that its
/// author hid or that is by somebody they blocked or a stranger of a limited instance: one page,
/// counted from 0, and how much there is.
pub fn answers(
    conn: &mut AnyConnection,
    letter: &OpenLetter,
    page: i64,
) -> Result<(Vec<String>, i64), Error> {
    let mut unwanted: Vec<PersonId> = blocks::blocked_by(conn, letter.author_id)?;
    let answering = open_letter_lists::answering_elsewhere(conn, letter.id)?;
    unwanted.extend(strangers::among(
        conn,
        answering.iter(),
        &[letter.author_id],
    )?);
    let offset = page.saturating_mul(PAGE);
    Ok(open_letter_lists::answer_uris(
        conn, letter.id, &unwanted, offset, PAGE,
    )?)
}
