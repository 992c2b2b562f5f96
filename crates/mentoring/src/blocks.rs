//! Blocks: what the blocked one sends is quietly dropped, and they are not told.

use crate::error::Error;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;

/// One person blocks another: follows between them end, letters are quietly dropped from now on.
pub fn block(
    conn: &mut AnyConnection,
    blocker: PersonId,
    blocked: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    longhand_storage::blocks::insert(conn, blocker, blocked, now)?;
    longhand_storage::follows::delete(conn, blocker, blocked)?;
    longhand_storage::follows::delete(conn, blocked, blocker)?;
    Ok(())
}

/// One person takes a block back. Follows do not come back by themselves.
pub fn unblock(
    conn: &mut AnyConnection,
    blocker: PersonId,
    blocked: PersonId,
) -> Result<(), Error> {
    longhand_storage::blocks::delete(conn, blocker, blocked)?;
    Ok(())
}

/// Whether either has blocked the other.
pub fn between(conn: &mut AnyConnection, one: PersonId, other: PersonId) -> Result<bool, Error> {
    Ok(longhand_storage::blocks::exists(conn, one, other)?
        || longhand_storage::blocks::exists(conn, other, one)?)
}
