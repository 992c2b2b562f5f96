//! "Received, with thanks": the one thing a reader can say about a letter without writing one.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::{LetterId, PersonId};
use crate::schema::acknowledgements;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Notes that a person acknowledged a letter. `false` if they did before.
pub fn insert(
    conn: &mut AnyConnection,
    letter: LetterId,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let inserted = on_each!(conn => diesel::insert_into(acknowledgements::table)
        .values((
            acknowledgements::letter_id.eq(letter),
            acknowledgements::person_id.eq(person),
            acknowledgements::acknowledged_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(inserted == 1)
}

/// Takes an acknowledgement back. `false` if there was none.
pub fn delete(conn: &mut AnyConnection, letter: LetterId, person: PersonId) -> Result<bool, Error> {
    let deleted = diesel::delete(acknowledgements::table.find((letter, person))).execute(conn)?;
    Ok(deleted == 1)
}

/// Which of these letters were acknowledged, and by whom.
pub fn of_all(
    conn: &mut AnyConnection,
    letters: &[LetterId],
) -> Result<Vec<(LetterId, PersonId)>, Error> {
    let mut found = Vec::new();
    for letters in letters.chunks(10_000) {
        found.extend(
            acknowledgements::table
                .filter(acknowledgements::letter_id.eq_any(letters))
                .select((acknowledgements::letter_id, acknowledgements::person_id))
                .load::<(LetterId, PersonId)>(conn)?,
        );
    }
    Ok(found)
}
