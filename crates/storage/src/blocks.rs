//! Blocks between people: who wants nothing more to do with whom.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::blocks;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// The letters whose writers this person has not blocked.
macro_rules! not_blocked_by {
    ($reader:expr) => {
        $crate::schema::letters::author_id.ne_all(
            $crate::schema::blocks::table
                .filter($crate::schema::blocks::blocker_id.eq($reader))
                .select($crate::schema::blocks::blocked_id),
        )
    };
}
pub(crate) use not_blocked_by;

/// Notes a block; a second time changes nothing.
pub fn insert(
    conn: &mut AnyConnection,
    blocker: PersonId,
    blocked: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(blocks::table)
        .values((
            blocks::blocker_id.eq(blocker),
            blocks::blocked_id.eq(blocked),
            blocks::created_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Takes a block back.
pub fn delete(conn: &mut AnyConnection, blocker: PersonId, blocked: PersonId) -> Result<(), Error> {
    diesel::delete(blocks::table.find((blocker, blocked))).execute(conn)?;
    Ok(())
}

/// Takes every block of somebody back.
pub fn delete_all_of(conn: &mut AnyConnection, blocker: PersonId) -> Result<(), Error> {
    diesel::delete(blocks::table.filter(blocks::blocker_id.eq(blocker))).execute(conn)?;
    Ok(())
}

/// Whether the first has blocked the second.
pub fn exists(
    conn: &mut AnyConnection,
    blocker: PersonId,
    blocked: PersonId,
) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(
        blocks::table
            .filter(blocks::blocker_id.eq(blocker))
            .filter(blocks::blocked_id.eq(blocked)),
    ))
    .get_result(conn)?)
}

/// Everybody this person has blocked.
pub fn blocked_by(conn: &mut AnyConnection, blocker: PersonId) -> Result<Vec<PersonId>, Error> {
    Ok(blocks::table
        .filter(blocks::blocker_id.eq(blocker))
        .order(blocks::blocked_id)
        .select(blocks::blocked_id)
        .load(conn)?)
}
