//! The same letter posted again, by a second press of the button or by going back in the browser: it is
//! the one that was posted, and no second one.

use super::NewLetter;
use crate::error::Error;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::Correspondence;
use longhand_storage::ids::PersonId;
use longhand_storage::letters::{self, Letter};
use longhand_storage::recipients::{self, State};

/// How long the same words in the same place are taken for the same letter, posted again by a
/// second press of the button or by going back in the browser.
fn same_letter() -> Duration {
    Duration::hours(1)
}

/// The letter that this one became a moment ago, if it did: the same words to the same people, as an
/// answer to the same letter and of the same kind.
pub fn posted_just_now(
    conn: &mut AnyConnection,
    writer: PersonId,
    new: &NewLetter,
    now: NaiveDateTime,
) -> Result<Option<Letter>, Error> {
    let source = new.source.replace('\0', "");
    let mut addressed = new.to.clone();
    addressed.retain(|reader| *reader != writer);
    for letter in alike(conn, writer, new, &source, now)? {
        // An answer goes to whoever takes part.
        if new.in_reply_to.is_some() || went_to(conn, &letter, &addressed)? {
            return Ok(Some(letter));
        }
    }
    Ok(None)
}

/// The writer's letters of the last hour with exactly these words in the same place, newest first.
fn alike(
    conn: &mut AnyConnection,
    writer: PersonId,
    new: &NewLetter,
    source: &str,
    now: NaiveDateTime,
) -> Result<Vec<Letter>, Error> {
    let mut posted = letters::with_source(conn, writer, source, now - same_letter())?;
    posted.retain(|letter| letter.in_reply_to_id == new.in_reply_to && letter.kind == new.kind);
    Ok(posted)
}

/// Whether a letter went to these people and to nobody else.
fn went_to(conn: &mut AnyConnection, letter: &Letter, people: &[PersonId]) -> Result<bool, Error> {
    let readers = recipients::of_all(conn, &[letter.id])?;
    let all = readers.len() == people.len();
    Ok(all && readers.iter().all(|one| people.contains(&one.person_id)))
}

/// The letter that this would only repeat, if there is one.
pub(super) fn repeated(
    conn: &mut AnyConnection,
    writer: PersonId,
    correspondence: &Correspondence,
    new: &NewLetter,
    source: &str,
    now: NaiveDateTime,
) -> Result<Option<Letter>, Error> {
    let same = alike(conn, writer, new, source, now)?
        .into_iter()
        .find(|letter| {
            letter.correspondence_id == correspondence.id
            // Once the letters have ended, the same words begin anew.
            && correspondence.closed_at.is_none_or(|at| at <= letter.posted_at)
        });
    let Some(letter) = same else {
        return Ok(None);
    };
    // What came back is written once more on purpose.
    let returned = recipients::of_all(conn, &[letter.id])?
        .iter()
        .any(|recipient| recipient.state == State::Returned);
    Ok((!returned).then_some(letter))
}
