//! Sessions: browsers that are signed in. Only a hash of what the browser holds is kept.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::PersonId;
use crate::people::is_never_kept;
use crate::schema::sessions;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// One browser signed in.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = sessions)]
pub struct Session {
    /// SHA-256 of the cookie's value, in hexadecimal.
    pub token_hash: String,
    /// Who is signed in.
    pub person_id: PersonId,
    /// What this session's forms must bring along.
    pub form_token: String,
    /// The browser's own name for itself, cut to 200 characters.
    pub agent: String,
    /// When they signed in.
    pub created_at: NaiveDateTime,
    /// When the session was last used, to the hour.
    pub seen_at: NaiveDateTime,
    /// When it ends by itself.
    pub expires_at: NaiveDateTime,
}

/// Begins a session.
pub fn insert(conn: &mut AnyConnection, session: &Session) -> Result<(), Error> {
    diesel::insert_into(sessions::table)
        .values(session)
        .execute(conn)?;
    Ok(())
}

/// The session with this hash, if it has not ended.
pub fn find(
    conn: &mut AnyConnection,
    token_hash: &str,
    now: NaiveDateTime,
) -> Result<Option<Session>, Error> {
    Ok(sessions::table
        .find(token_hash)
        .filter(sessions::expires_at.gt(now))
        .select(Session::as_select())
        .first(conn)
        .optional()?)
}

/// Notes that a session was used and lets it live until `expires_at`.
pub fn extend(
    conn: &mut AnyConnection,
    token_hash: &str,
    expires_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    diesel::update(sessions::table.find(token_hash))
        .set((
            sessions::seen_at.eq(now),
            sessions::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ends one session.
pub fn delete(conn: &mut AnyConnection, token_hash: &str) -> Result<(), Error> {
    diesel::delete(sessions::table.find(token_hash)).execute(conn)?;
    Ok(())
}

/// Ends one session if it is this person's. `false` if it is not, or has ended.
pub fn delete_of(
    conn: &mut AnyConnection,
    person_id: PersonId,
    token_hash: &str,
) -> Result<bool, Error> {
    if is_never_kept(token_hash) {
        return Ok(false);
    }
    let theirs = sessions::table
        .find(token_hash)
        .filter(sessions::person_id.eq(person_id));
    Ok(diesel::delete(theirs).execute(conn)? == 1)
}

/// Ends every session of a person but the one given.
pub fn delete_others(
    conn: &mut AnyConnection,
    person_id: PersonId,
    keep: &str,
) -> Result<usize, Error> {
    Ok(diesel::delete(
        sessions::table
            .filter(sessions::person_id.eq(person_id))
            .filter(sessions::token_hash.ne(keep)),
    )
    .execute(conn)?)
}

/// Ends every session of a person.
pub fn delete_all(conn: &mut AnyConnection, person_id: PersonId) -> Result<usize, Error> {
    Ok(diesel::delete(sessions::table.filter(sessions::person_id.eq(person_id))).execute(conn)?)
}

/// The living sessions of a person, most recently used first.
pub fn of(
    conn: &mut AnyConnection,
    person_id: PersonId,
    now: NaiveDateTime,
) -> Result<Vec<Session>, Error> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person_id))
        .filter(sessions::expires_at.gt(now))
        .order((sessions::seen_at.desc(), sessions::token_hash))
        .select(Session::as_select())
        .load(conn)?)
}

/// Forgets sessions that ended.
pub fn sweep(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(diesel::delete(sessions::table.filter(sessions::expires_at.le(now))).execute(conn)?)
}
