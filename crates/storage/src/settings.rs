//! Facts about this database itself.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::schema::{letters, settings};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// The domain this database was made for, written down at the first start.
pub const DOMAIN: &str = "domain";

/// Who set this instance up on its first-run page.
pub const KEEPER: &str = "keeper";

/// The value kept under `name`.
pub fn find(conn: &mut AnyConnection, name: &str) -> Result<Option<String>, Error> {
    Ok(settings::table
        .find(name)
        .select(settings::value)
        .first(conn)
        .optional()?)
}

/// Writes `value` down under a name that has none yet. `false` if it has one, which stays.
pub fn insert_once(conn: &mut AnyConnection, name: &str, value: &str) -> Result<bool, Error> {
    let inserted = on_each!(conn => diesel::insert_into(settings::table)
        .values((settings::name.eq(name), settings::value.eq(value)))
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(inserted == 1)
}

/// When the newest letter here was posted: no clock can honestly be before that.
pub fn newest_letter_at(conn: &mut AnyConnection) -> Result<Option<NaiveDateTime>, Error> {
    Ok(letters::table
        .order(letters::id.desc())
        .select(letters::posted_at)
        .first(conn)
        .optional()?)
}
