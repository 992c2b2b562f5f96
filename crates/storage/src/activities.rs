//! What arrived before: ids of activities taken in, and of things deleted before they came.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::schema::{activities, tombstones};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Notes that an activity was taken in. `false` if it was before.
pub fn insert_once(conn: &mut AnyConnection, uri: &str, now: NaiveDateTime) -> Result<bool, Error> {
    let inserted = on_each!(conn => diesel::insert_into(activities::table)
        .values((activities::uri.eq(uri), activities::received_at.eq(now)))
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(inserted == 1)
}

/// Whether an activity was taken in.
pub fn exists(conn: &mut AnyConnection, uri: &str) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(activities::table.find(uri))).get_result(conn)?)
}

/// Notes that an actor deleted something that never arrived.
pub fn bury(
    conn: &mut AnyConnection,
    uri: &str,
    actor_uri: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(tombstones::table)
        .values((
            tombstones::uri.eq(uri),
            tombstones::actor_uri.eq(actor_uri),
            tombstones::deleted_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Whether this actor deleted this before it came.
pub fn is_buried(conn: &mut AnyConnection, uri: &str, actor_uri: &str) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(
        tombstones::table
            .filter(tombstones::uri.eq(uri))
            .filter(tombstones::actor_uri.eq(actor_uri)),
    ))
    .get_result(conn)?)
}
