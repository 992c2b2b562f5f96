//! Parts: servers with short posts send one letter in several. Each part is a row of its own; the
//! further ones name the first.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{CorrespondenceId, LetterId, PersonId};
use crate::letters::Letter;
use crate::schema::letters;
use diesel::prelude::*;

/// The further parts of these letters, oldest first.
pub fn further(conn: &mut AnyConnection, firsts: &[LetterId]) -> Result<Vec<Letter>, Error> {
    // A statement takes a limited number of values (32,766 in SQLite).
    let mut found = Vec::new();
    for firsts in firsts.chunks(10_000) {
        found.extend(
            letters::table
                .filter(letters::joined_to_id.eq_any(firsts))
                .order((letters::posted_at, letters::id))
                .select(Letter::as_select())
                .load::<Letter>(conn)?,
        );
    }
    Ok(found)
}

/// The letters with these numbers.
pub fn firsts(conn: &mut AnyConnection, ids: &[LetterId]) -> Result<Vec<Letter>, Error> {
    let mut found = Vec::new();
    for ids in ids.chunks(10_000) {
        found.extend(
            letters::table
                .filter(letters::id.eq_any(ids))
                .order(letters::id)
                .select(Letter::as_select())
                .load::<Letter>(conn)?,
        );
    }
    Ok(found)
}

/// The letters with which an author answered this letter in a correspondence, oldest first.
pub fn answers_by(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    author: PersonId,
    uri: &str,
    limit: i64,
) -> Result<Vec<Letter>, Error> {
    Ok(letters::table
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::author_id.eq(author))
        .filter(letters::in_reply_to_uri.eq(uri))
        .order((letters::posted_at, letters::id))
        .limit(limit)
        .select(Letter::as_select())
        .load(conn)?)
}

/// Makes a letter, with the further parts it has, a part of the one that begins with `first`.
pub fn join(conn: &mut AnyConnection, part: LetterId, first: LetterId) -> Result<(), Error> {
    diesel::update(
        letters::table
            .filter(letters::id.eq(part).or(letters::joined_to_id.eq(part)))
            .filter(letters::id.ne(first)),
    )
    .set(letters::joined_to_id.eq(first))
    .execute(conn)?;
    Ok(())
}

/// Makes this letter the first of its parts, after `old`.
pub fn lead(conn: &mut AnyConnection, first: LetterId, old: LetterId) -> Result<(), Error> {
    diesel::update(letters::table.find(first))
        .set(letters::joined_to_id.eq(None::<LetterId>))
        .execute(conn)?;
    join(conn, old, first)
}

/// Makes every part a letter of its own.
pub fn split(conn: &mut AnyConnection, first: LetterId) -> Result<(), Error> {
    diesel::update(letters::table.filter(letters::joined_to_id.eq(first)))
        .set(letters::joined_to_id.eq(None::<LetterId>))
        .execute(conn)?;
    Ok(())
}
