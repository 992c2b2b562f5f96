//! Sign-ins half way through: the password was right, and the code of the second factor is still to
//! come. Nobody is signed in by one.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::half_sign_ins;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// One browser from which somebody's password came.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = half_sign_ins)]
pub struct HalfSignIn {
    /// SHA-256 of the cookie's value, in hexadecimal.
    pub token_hash: String,
    /// Whose password it was.
    pub person_id: PersonId,
    /// When it came.
    pub created_at: NaiveDateTime,
    /// Until when the code is waited for.
    pub expires_at: NaiveDateTime,
}

/// Keeps one.
pub fn insert(conn: &mut AnyConnection, half: &HalfSignIn) -> Result<(), Error> {
    diesel::insert_into(half_sign_ins::table)
        .values(half)
        .execute(conn)?;
    Ok(())
}

/// The one with this hash, if the code is waited for still.
pub fn find(
    conn: &mut AnyConnection,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<HalfSignIn>, Error> {
    Ok(half_sign_ins::table
        .find(token_hash)
        .filter(half_sign_ins::expires_at.gt(now))
        .select(HalfSignIn::as_select())
        .first(conn)
        .optional()?)
}

/// Ends one: the rest of the way was gone, or is not. `false` if it had ended.
pub fn delete(conn: &mut AnyConnection, token_hash: &str) -> Result<bool, Error> {
    Ok(diesel::delete(half_sign_ins::table.find(token_hash)).execute(conn)? == 1)
}

/// Ends all of somebody's.
pub fn delete_all(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    diesel::delete(half_sign_ins::table.filter(half_sign_ins::person_id.eq(person)))
        .execute(conn)?;
    Ok(())
}

/// Forgets those that nobody finished in time.
pub fn sweep(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(
        diesel::delete(half_sign_ins::table.filter(half_sign_ins::expires_at.le(now)))
            .execute(conn)?,
    )
}
