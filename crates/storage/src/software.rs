//! What runs on other hosts: the name of the software, as it was last said there.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::schema::software;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// What one host said.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = software)]
pub struct Software {
    /// Its host name (and port, where there is one), lower case.
    pub host: String,
    /// The software in lower case, such as `mastodon`; empty if the host did not say.
    pub name: String,
    /// When it was asked.
    pub asked_at: NaiveDateTime,
}

/// What a host said last, if it was asked at all.
pub fn find(conn: &mut AnyConnection, host: &str) -> Result<Option<Software>, Error> {
    Ok(software::table
        .find(host)
        .select(Software::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps what a host said, in the place of what it said before.
pub fn keep(conn: &mut AnyConnection, said: &Software) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(software::table)
        .values(said)
        .on_conflict(software::host)
        .do_update()
        .set(said)
        .execute(conn))?;
    Ok(())
}
