//! Those of ours who gave their account up: what is forgotten of them, and what has to stay for a while.
//! Their row among people stays for good, so that nobody gets the name again.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{LetterId, PersonId};
use crate::people::{Person, is_never_kept};
use crate::recipients::State;
use crate::schema::{keys, letter_recipients, letters, participants, people};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Whoever had this name here and gave it up; case does not count.
pub fn find_by_name(conn: &mut AnyConnection, username: &str) -> Result<Option<Person>, Error> {
    if is_never_kept(username) {
        return Ok(None);
    }
    Ok(people::table
        .filter(people::local)
        .filter(people::username_key.eq(username.to_lowercase()))
        .filter(people::gone_at.is_not_null())
        .select(Person::as_select())
        .first(conn)
        .optional()?)
}

/// Takes away what somebody said about themselves. The name stays: letters are signed with it.
pub fn empty_profile(conn: &mut AnyConnection, id: PersonId) -> Result<(), Error> {
    diesel::update(people::table.find(id))
        .set((
            people::summary.eq(""),
            people::fields.eq("[]"),
            people::discoverable.eq(false),
            people::indexable.eq(false),
        ))
        .execute(conn)?;
    Ok(())
}

/// Their letters that are with nobody and on the way to nobody, and are not removed yet.
pub fn unreached_letters(
    conn: &mut AnyConnection,
    author: PersonId,
) -> Result<Vec<LetterId>, Error> {
    let reached = letter_recipients::table
        .filter(letter_recipients::letter_id.eq(letters::id))
        .filter(letter_recipients::state.ne(State::Returned));
    Ok(letters::table
        .filter(letters::author_id.eq(author))
        .filter(letters::deleted_at.is_null())
        .filter(diesel::dsl::not(diesel::dsl::exists(reached)))
        .order(letters::id)
        .select(letters::id)
        .load(conn)?)
}

/// Forgets the Markdown of their letters; readers have the HTML.
pub fn forget_sources(conn: &mut AnyConnection, author: PersonId) -> Result<(), Error> {
    diesel::update(letters::table.filter(letters::author_id.eq(author)))
        .set(letters::source.eq(""))
        .execute(conn)?;
    Ok(())
}

/// They take part in no correspondence any more, and what they noted about those is forgotten.
pub fn leave_correspondences(
    conn: &mut AnyConnection,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let own = participants::table.filter(participants::person_id.eq(person));
    diesel::update(own)
        .set((participants::notes.eq(""), participants::ask_next.eq("")))
        .execute(conn)?;
    diesel::update(own.filter(participants::left_at.is_null()))
        .set(participants::left_at.eq(now))
        .execute(conn)?;
    Ok(())
}

/// Those whose private keys are kept still.
pub fn with_keys(conn: &mut AnyConnection) -> Result<Vec<PersonId>, Error> {
    Ok(keys::table
        .inner_join(people::table.on(people::id.eq(keys::person_id)))
        .filter(people::local)
        .filter(people::gone_at.is_not_null())
        .order(keys::person_id)
        .select(keys::person_id)
        .load(conn)?)
}

/// Forgets somebody's private key.
pub fn delete_key(conn: &mut AnyConnection, id: PersonId) -> Result<(), Error> {
    diesel::delete(keys::table.find(id)).execute(conn)?;
    Ok(())
}
