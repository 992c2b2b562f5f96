//! "Received, with thanks": a like on a letter means no more and no less.

use crate::error::Error;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::{acknowledgements, correspondences, letters};

/// A participant acknowledges a letter somebody else wrote; for anybody else, and for what is no
/// letter here, nothing happens and nothing is said.
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
    if participates && letter.author_id != reader {
        acknowledgements::insert(conn, letter.id, reader, now)?;
    }
    Ok(())
}

/// A reader takes an acknowledgement back.
pub fn withdraw(conn: &mut AnyConnection, reader: PersonId, letter_uri: &str) -> Result<(), Error> {
    if let Some(letter) = letters::find_by_uri(conn, letter_uri)? {
        acknowledgements::delete(conn, letter.id, reader)?;
    }
    Ok(())
}
