//! The code of conduct, in all its versions.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::PersonId;
use crate::schema::conduct;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// One version of the code of conduct.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = conduct)]
pub struct Conduct {
    /// Which one; rises by one with each change.
    pub version: i32,
    /// The text in Markdown.
    pub source: String,
    /// Who wrote it, if they are still here.
    pub keeper_id: Option<PersonId>,
    /// Since when it holds.
    pub created_at: NaiveDateTime,
}

/// The newest version, if any was written here.
pub fn newest(conn: &mut AnyConnection) -> Result<Option<Conduct>, Error> {
    Ok(conduct::table
        .order(conduct::version.desc())
        .select(Conduct::as_select())
        .first(conn)
        .optional()?)
}

/// Adds a version. Fails with `AlreadyExists` if somebody wrote one of that number meanwhile.
pub fn insert(conn: &mut AnyConnection, version: &Conduct) -> Result<(), Error> {
    diesel::insert_into(conduct::table)
        .values(version)
        .execute(conn)
        .named("version")?;
    Ok(())
}
