//! Second factors: the secret an authenticator app shares with an account, and codes for the day it
//! is lost.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::{recovery_codes, second_factors};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// What somebody's app makes its codes from.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = second_factors)]
pub struct SecondFactor {
    /// Whose.
    pub person_id: PersonId,
    /// The shared secret, 20 bytes.
    pub secret: Vec<u8>,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// Since when it counts: when the first code was right.
    pub confirmed_at: Option<NaiveDateTime>,
    /// The newest time step (half minutes since 1970) of which a code was used.
    pub last_step: i64,
}

/// The second factor of somebody, whether it counts already or not.
pub fn find(conn: &mut AnyConnection, person: PersonId) -> Result<Option<SecondFactor>, Error> {
    Ok(second_factors::table
        .find(person)
        .select(SecondFactor::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a new secret in place of one that never counted. `false` if there is one that counts.
pub fn offer(conn: &mut AnyConnection, factor: &SecondFactor) -> Result<bool, Error> {
    diesel::delete(
        second_factors::table
            .find(factor.person_id)
            .filter(second_factors::confirmed_at.is_null()),
    )
    .execute(conn)?;
    let inserted = on_each!(conn => diesel::insert_into(second_factors::table)
        .values(factor)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(inserted == 1)
}

/// From now on a second factor counts. `false` if it did before, or is gone.
pub fn confirm(
    conn: &mut AnyConnection,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let waiting = second_factors::table
        .find(person)
        .filter(second_factors::confirmed_at.is_null());
    Ok(diesel::update(waiting)
        .set(second_factors::confirmed_at.eq(now))
        .execute(conn)?
        == 1)
}

/// Uses the code of one time step. `false` if a code of that step or a later one was used before.
pub fn use_step(conn: &mut AnyConnection, person: PersonId, step: i64) -> Result<bool, Error> {
    let earlier = second_factors::table
        .find(person)
        .filter(second_factors::last_step.lt(step));
    Ok(diesel::update(earlier)
        .set(second_factors::last_step.eq(step))
        .execute(conn)?
        == 1)
}

/// Forgets a second factor and its recovery codes. `false` if there was none.
pub fn delete(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    Ok(diesel::delete(second_factors::table.find(person)).execute(conn)? == 1)
}

/// Replaces all recovery codes of somebody by those with these hashes.
pub fn replace_recovery_codes(
    conn: &mut AnyConnection,
    person: PersonId,
    hashes: &[String],
) -> Result<(), Error> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(person)))
        .execute(conn)?;
    for hash in hashes {
        diesel::insert_into(recovery_codes::table)
            .values((
                recovery_codes::person_id.eq(person),
                recovery_codes::code_hash.eq(hash),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses a recovery code up. `false` if it is none of theirs, or was used before.
pub fn use_recovery_code(
    conn: &mut AnyConnection,
    person: PersonId,
    hash: &str,
) -> Result<bool, Error> {
    Ok(diesel::delete(recovery_codes::table.find((person, hash))).execute(conn)? == 1)
}

/// How many recovery codes somebody has left.
pub fn recovery_codes_left(conn: &mut AnyConnection, person: PersonId) -> Result<i64, Error> {
    Ok(recovery_codes::table
        .filter(recovery_codes::person_id.eq(person))
        .count()
        .get_result(conn)?)
}
