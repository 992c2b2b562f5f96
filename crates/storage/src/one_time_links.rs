//! Links that work once: whoever holds one may set a password, or proves that mail reaches them. Only
//! a hash of what the link holds is kept.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::one_time_links;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What a link is good for.
    Purpose {
        /// Setting a new password.
        Password = "password",
        /// Proving a mail address.
        Address = "address",
    }
);

/// One link that was given out and not used yet.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = one_time_links)]
pub struct OneTimeLink {
    /// SHA-256 of what the link holds, in hexadecimal.
    pub token_hash: String,
    /// Whose account it is about.
    pub person_id: PersonId,
    /// What it is good for.
    pub purpose: Purpose,
    /// The mail address it proves.
    pub address: Option<String>,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// Until when it works.
    pub expires_at: NaiveDateTime,
}

/// Keeps a link.
pub fn insert(conn: &mut AnyConnection, link: &OneTimeLink) -> Result<(), Error> {
    diesel::insert_into(one_time_links::table)
        .values(link)
        .execute(conn)?;
    Ok(())
}

/// The link with this hash, if it is good for that and works still.
pub fn find(
    conn: &mut AnyConnection,
    token_hash: &str,
    purpose: Purpose,
    now: NaiveDateTime,
) -> Result<Option<OneTimeLink>, Error> {
    Ok(one_time_links::table
        .find(token_hash)
        .filter(one_time_links::purpose.eq(purpose))
        .filter(one_time_links::expires_at.gt(now))
        .select(OneTimeLink::as_select())
        .first(conn)
        .optional()?)
}

/// Whether somebody has a link of one kind that works still.
pub fn any(
    conn: &mut AnyConnection,
    person: PersonId,
    purpose: Purpose,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let working = one_time_links::table
        .filter(one_time_links::person_id.eq(person))
        .filter(one_time_links::purpose.eq(purpose))
        .filter(one_time_links::expires_at.gt(now));
    Ok(diesel::select(diesel::dsl::exists(working)).get_result(conn)?)
}

/// Uses a link up. `false` if somebody else did at the same moment.
pub fn delete(conn: &mut AnyConnection, token_hash: &str) -> Result<bool, Error> {
    Ok(diesel::delete(one_time_links::table.find(token_hash)).execute(conn)? == 1)
}

/// Makes every link of one kind worthless that somebody has.
pub fn delete_all(
    conn: &mut AnyConnection,
    person: PersonId,
    purpose: Purpose,
) -> Result<(), Error> {
    diesel::delete(
        one_time_links::table
            .filter(one_time_links::person_id.eq(person))
            .filter(one_time_links::purpose.eq(purpose)),
    )
    .execute(conn)?;
    Ok(())
}

/// Forgets links that work no more.
pub fn sweep(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(
        diesel::delete(one_time_links::table.filter(one_time_links::expires_at.le(now)))
            .execute(conn)?,
    )
}
