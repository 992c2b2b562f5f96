//! Reactions: who liked an open letter, and who passed it on. Each person counts once.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::{OpenLetterId, PersonId};
use crate::people::is_never_kept;
use crate::schema::reactions;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What somebody did with an open letter.
    Kind {
        /// Liked it.
        Like = "like",
        /// Passed it on to those who follow them.
        Boost = "boost",
    }
);

/// What one person did with one open letter.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = reactions)]
pub struct Reaction {
    /// Which open letter.
    pub open_letter_id: OpenLetterId,
    /// Who.
    pub person_id: PersonId,
    /// What they did.
    pub kind: Kind,
    /// The id of the activity that said so.
    pub uri: String,
    /// When we heard of it.
    pub created_at: NaiveDateTime,
}

/// Notes a reaction; a second one of the same person and kind takes the place of the first.
pub fn upsert(conn: &mut AnyConnection, reaction: &Reaction) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(reactions::table)
        .values(reaction)
        .on_conflict((
            reactions::open_letter_id,
            reactions::person_id,
            reactions::kind,
        ))
        .do_update()
        .set(reactions::uri.eq(&reaction.uri))
        .execute(conn))?;
    Ok(())
}

/// Takes a reaction back. `false` if there was none.
pub fn delete(
    conn: &mut AnyConnection,
    letter: OpenLetterId,
    person: PersonId,
    kind: Kind,
) -> Result<bool, Error> {
    let deleted = diesel::delete(reactions::table.find((letter, person, kind))).execute(conn)?;
    Ok(deleted == 1)
}

/// Takes back what a person did under this activity's id. `false` if there was nothing.
pub fn delete_by_uri(conn: &mut AnyConnection, person: PersonId, uri: &str) -> Result<bool, Error> {
    if is_never_kept(uri) {
        return Ok(false);
    }
    let deleted = diesel::delete(
        reactions::table
            .filter(reactions::uri.eq(uri))
            .filter(reactions::person_id.eq(person)),
    )
    .execute(conn)?;
    Ok(deleted > 0)
}

/// Takes back everything a person did.
pub fn delete_all_of(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    diesel::delete(reactions::table.filter(reactions::person_id.eq(person))).execute(conn)?;
    Ok(())
}

/// How many people did what with each of these.
pub fn count(
    conn: &mut AnyConnection,
    letters: &[OpenLetterId],
) -> Result<Vec<(OpenLetterId, Kind, i64)>, Error> {
    Ok(reactions::table
        .filter(reactions::open_letter_id.eq_any(letters))
        .group_by((reactions::open_letter_id, reactions::kind))
        .select((
            reactions::open_letter_id,
            reactions::kind,
            diesel::dsl::count_star(),
        ))
        .load(conn)?)
}
