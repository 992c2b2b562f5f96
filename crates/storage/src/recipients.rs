//! Whom a letter was written to, and what became of it on the way to each.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::{LetterId, PersonId};
use crate::schema::letter_recipients;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Where one person's copy is.
    State {
        /// In the outbox or on its way.
        Waiting = "waiting",
        /// With the person, or with their home server.
        Arrived = "arrived",
        /// It came back.
        Returned = "returned",
    }
);

/// One person a letter was written to.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = letter_recipients)]
pub struct Recipient {
    /// Which letter.
    pub letter_id: LetterId,
    /// To whom.
    pub person_id: PersonId,
    /// Where their copy is.
    pub state: State,
    /// When it arrived or came back.
    pub decided_at: Option<NaiveDateTime>,
    /// Why it came back, as a sentence for its writer.
    pub reason: Option<String>,
}

/// Adds a recipient to a letter being written down.
pub fn insert(conn: &mut AnyConnection, recipient: &Recipient) -> Result<(), Error> {
    diesel::insert_into(letter_recipients::table)
        .values(recipient)
        .execute(conn)?;
    Ok(())
}

/// Adds many recipients at once.
pub fn insert_all(conn: &mut AnyConnection, new: &[Recipient]) -> Result<(), Error> {
    for new in new.chunks(1000) {
        on_each!(conn => diesel::insert_into(letter_recipients::table).values(new).execute(conn))?;
    }
    Ok(())
}

/// The recipients of these letters, by letter and person.
pub fn of_all(conn: &mut AnyConnection, letters: &[LetterId]) -> Result<Vec<Recipient>, Error> {
    // A statement takes a limited number of values (32,766 in SQLite).
    let mut found = Vec::new();
    for letters in letters.chunks(10_000) {
        found.extend(
            letter_recipients::table
                .filter(letter_recipients::letter_id.eq_any(letters))
                .order((letter_recipients::letter_id, letter_recipients::person_id))
                .select(Recipient::as_select())
                .load::<Recipient>(conn)?,
        );
    }
    Ok(found)
}

/// Says what became of one person's copy. Guarded: `false` if that was decided before.
pub fn decide(
    conn: &mut AnyConnection,
    letter: LetterId,
    person: PersonId,
    state: State,
    reason: Option<&str>,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        letter_recipients::table
            .find((letter, person))
            .filter(letter_recipients::state.eq(State::Waiting)),
    )
    .set((
        letter_recipients::state.eq(state),
        letter_recipients::reason.eq(reason),
        letter_recipients::decided_at.eq(now),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// The letters that arrived for a person after `since` and not after `until`, oldest first.
pub fn arrived_between(
    conn: &mut AnyConnection,
    person: PersonId,
    since: NaiveDateTime,
    until: NaiveDateTime,
    limit: i64,
) -> Result<Vec<LetterId>, Error> {
    Ok(letter_recipients::table
        .filter(letter_recipients::person_id.eq(person))
        .filter(letter_recipients::state.eq(State::Arrived))
        .filter(letter_recipients::decided_at.gt(since))
        .filter(letter_recipients::decided_at.le(until))
        .order((letter_recipients::decided_at, letter_recipients::letter_id))
        .limit(limit)
        .select(letter_recipients::letter_id)
        .load(conn)?)
}
