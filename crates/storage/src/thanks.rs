//! Thanks: words one person leaves for the other at the end of their letters.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::{CorrespondenceId, PersonId};
use crate::schema::thanks;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Words of thanks from one participant of a correspondence to the other.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = thanks)]
pub struct Thanks {
    /// Of which correspondence.
    pub correspondence_id: CorrespondenceId,
    /// Who thanks.
    pub author_id: PersonId,
    /// Who is thanked.
    pub reader_id: PersonId,
    /// The words, plain text.
    pub words: String,
    /// Whether the one who thanks agrees that everybody may read it.
    pub consented: bool,
    /// Whether the one who is thanked shows it.
    pub revealed: bool,
    /// When.
    pub created_at: NaiveDateTime,
}

/// Keeps thanks in the place of what the same person said before; shown they stay only if they are
/// the same words.
pub fn upsert(conn: &mut AnyConnection, new: &Thanks) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(thanks::table)
        .values(new)
        .on_conflict((thanks::correspondence_id, thanks::author_id))
        .do_update()
        .set((
            thanks::words.eq(&new.words),
            thanks::consented.eq(new.consented),
            thanks::revealed.eq(new.revealed),
            thanks::created_at.eq(new.created_at),
        ))
        .execute(conn))?;
    Ok(())
}

/// Everything said in thanks in a correspondence.
pub fn of(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
) -> Result<Vec<Thanks>, Error> {
    Ok(thanks::table
        .filter(thanks::correspondence_id.eq(correspondence))
        .order(thanks::author_id)
        .select(Thanks::as_select())
        .load(conn)?)
}

/// Shows thanks to everybody, or no longer. `false` if this person was not thanked there.
pub fn reveal(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    reader: PersonId,
    revealed: bool,
) -> Result<bool, Error> {
    let changed = diesel::update(
        thanks::table
            .filter(thanks::correspondence_id.eq(correspondence))
            .filter(thanks::reader_id.eq(reader)),
    )
    .set(thanks::revealed.eq(revealed))
    .execute(conn)?;
    Ok(changed > 0)
}

/// What everybody may read on a person's card: shown by them and agreed to by who said it. The newest
/// first.
pub fn shown(conn: &mut AnyConnection, reader: PersonId, limit: i64) -> Result<Vec<Thanks>, Error> {
    Ok(thanks::table
        .filter(thanks::reader_id.eq(reader))
        .filter(thanks::revealed)
        .filter(thanks::consented)
        .order((thanks::created_at.desc(), thanks::author_id))
        .limit(limit)
        .select(Thanks::as_select())
        .load(conn)?)
}
