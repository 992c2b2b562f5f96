//! Cards: what people offer as mentors and look for as mentees, here and elsewhere, and the places
//! mentors have.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::cards;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// What somebody offers and looks for. Of people elsewhere it is what their server says.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = cards, treat_none_as_null = true)]
pub struct Card {
    /// Whose.
    pub person_id: PersonId,
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// What they can help with, plain text.
    pub helps_with: String,
    /// What they will not do, plain text.
    pub declines: String,
    /// How often they like to write, in days.
    pub rhythm_days: i32,
    /// How long an answer usually takes, in days.
    pub wait_days: i32,
    /// How many correspondences a mentor has room for.
    pub seats: i32,
    /// How many of these are taken.
    pub seats_taken: i32,
    /// Until when they are away.
    pub away_until: Option<NaiveDateTime>,
    /// Whether the directory shows them.
    pub listed: bool,
    /// Their place in the order of the directory: open places first (0), stale cards last.
    pub standing: i32,
    /// The month they last wrote in, counted from the year 0; 0 if never.
    pub wrote_month: i32,
    /// When they last said that this is so.
    pub changed_at: NaiveDateTime,
}

impl Card {
    /// The card of somebody who said nothing yet: a letter each every three weeks, a normal wait of
    /// five, three places.
    pub fn blank(person_id: PersonId, now: NaiveDateTime) -> Self {
        Self {
            person_id,
            mentor: false,
            mentee: false,
            helps_with: String::new(),
            declines: String::new(),
            rhythm_days: 21,
            wait_days: 35,
            seats: 3,
            seats_taken: 0,
            away_until: None,
            listed: false,
            standing: 0,
            wrote_month: 0,
            changed_at: now,
        }
    }
}

/// The card of a person, if they have one.
pub fn find(conn: &mut AnyConnection, person: PersonId) -> Result<Option<Card>, Error> {
    Ok(cards::table
        .find(person)
        .select(Card::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps a card in the place of the one before, the places taken included: of people elsewhere.
pub fn upsert(conn: &mut AnyConnection, card: &Card) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(cards::table)
        .values(card)
        .on_conflict(cards::person_id)
        .do_update()
        .set(card)
        .execute(conn))?;
    Ok(())
}

/// Takes a place with a mentor. Guarded: `false`, and nothing changed, if none is free.
pub fn take_seat(conn: &mut AnyConnection, mentor: PersonId) -> Result<bool, Error> {
    let taken = diesel::update(
        cards::table
            .find(mentor)
            .filter(cards::seats_taken.lt(cards::seats)),
    )
    .set(cards::seats_taken.eq(cards::seats_taken + 1))
    .execute(conn)?;
    Ok(taken == 1)
}

/// Gives a place with a mentor back.
pub fn free_seat(conn: &mut AnyConnection, mentor: PersonId) -> Result<(), Error> {
    diesel::update(cards::table.find(mentor).filter(cards::seats_taken.gt(0)))
        .set(cards::seats_taken.eq(cards::seats_taken - 1))
        .execute(conn)?;
    Ok(())
}
