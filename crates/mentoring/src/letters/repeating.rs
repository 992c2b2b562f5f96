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

/// The writer's newest letter of the last hour with exactly these words, if there is one.
pub fn posted_just_now(
    conn: &mut AnyConnection,
    writer: PersonId,
    source: &str,
    now: NaiveDateTime,
) -> Result<Option<Letter>, Error> {
    let since = now - same_letter();
    Ok(letters::newest_with_source(conn, writer, source, since)?)
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
    let posted = posted_just_now(conn, writer, source, now)?;
    let same = posted.filter(|letter| {
        letter.correspondence_id == correspondence.id
            && letter.in_reply_to_id == new.in_reply_to
            && letter.kind == new.kind
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
