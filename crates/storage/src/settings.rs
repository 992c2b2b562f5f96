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

/// Set while letters are exchanged with allowed instances only.
pub const ONLY_ALLOWED: &str = "only_allowed";

/// Whether there is a table of settings at all, that is, whether anything was ever kept here. Asked
/// of each database's own catalogue: what they say when a table is missing depends on their language.
pub fn exist(conn: &mut AnyConnection) -> Result<bool, Error> {
    let found: Found = match conn {
        AnyConnection::Sqlite(conn) => diesel::sql_query(
            "select count(*) as number from sqlite_master where type = 'table' and name = 'settings'",
        )
        .get_result(conn)?,
        AnyConnection::Postgres(conn) => {
            diesel::sql_query("select count(to_regclass('settings')) as number").get_result(conn)?
        }
    };
    Ok(found.number > 0)
}

/// The answer to a question for a number.
#[derive(QueryableByName)]
struct Found {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    number: i64,
}

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

/// Forgets what is kept under `name`. `false` if there was nothing.
pub fn delete(conn: &mut AnyConnection, name: &str) -> Result<bool, Error> {
    Ok(diesel::delete(settings::table.find(name)).execute(conn)? == 1)
}

/// When the newest letter here was posted: no clock can honestly be before that.
pub fn newest_letter_at(conn: &mut AnyConnection) -> Result<Option<NaiveDateTime>, Error> {
    Ok(letters::table
        .order(letters::id.desc())
        .select(letters::posted_at)
        .first(conn)
        .optional()?)
}
