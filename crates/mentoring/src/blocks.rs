//! Blocks: what the blocked one sends is quietly dropped, and they are not told.

use crate::error::Error;
use crate::origin::Origin;
use crate::{closing, notices};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Person};

/// One person blocks another: follows between them end, letters are quietly dropped from now on.
pub fn block(
    conn: &mut AnyConnection,
    origin: &Origin,
    blocker: PersonId,
    blocked: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    longhand_storage::blocks::insert(conn, blocker, blocked, now)?;
    longhand_storage::follows::delete(conn, blocker, blocked)?;
    longhand_storage::follows::delete(conn, blocked, blocker)?;
    notices::forget(conn, blocker, blocked)?;
    // What stays as it was tells the blocked one nothing; but nobody's place is kept for them.
    let between = correspondences::find_between(conn, &[blocker, blocked])?;
    match between {
        Some(between) => closing::give_place_back(conn, origin, &between, now),
        None => Ok(()),
    }
}

/// Everybody this person has blocked, in order of number.
pub fn of(conn: &mut AnyConnection, blocker: PersonId) -> Result<Vec<Person>, Error> {
    let blocked = longhand_storage::blocks::blocked_by(conn, blocker)?;
    Ok(people::find_all(conn, &blocked)?)
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
