//! Cards: what people offer as mentors and look for as mentees, here and elsewhere, and the places
//! mentors have.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::cards;
use chrono::NaiveDateTime;
use diesel::dsl::not;
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

/// What one of our own people says on their card: everything but what is counted or worked out.
#[derive(Debug, Clone, AsChangeset)]
#[diesel(table_name = cards, treat_none_as_null = true)]
pub struct Change<'a> {
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// What they can help with, plain text.
    pub helps_with: &'a str,
    /// What they will not do, plain text.
    pub declines: &'a str,
    /// How often they like to write, in days.
    pub rhythm_days: i32,
    /// How long an answer usually takes, in days.
    pub wait_days: i32,
    /// How many correspondences a mentor has room for.
    pub seats: i32,
    /// Until when they are away.
    pub away_until: Option<NaiveDateTime>,
    /// When they say so.
    pub changed_at: NaiveDateTime,
}

/// The cards of these people, by number.
pub fn find_all(conn: &mut AnyConnection, people: &[PersonId]) -> Result<Vec<Card>, Error> {
    let mut found = Vec::new();
    for people in people.chunks(10_000) {
        found.extend(
            cards::table
                .filter(cards::person_id.eq_any(people))
                .order(cards::person_id)
                .select(Card::as_select())
                .load::<Card>(conn)?,
        );
    }
    Ok(found)
}

/// Keeps a card for somebody who has none yet.
pub fn insert_once(conn: &mut AnyConnection, card: &Card) -> Result<(), Error> {
    on_each!(conn => diesel::insert_into(cards::table)
        .values(card)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Writes down what one of our own people says. The places taken are not touched: they are only
/// ever counted.
pub fn change(
    conn: &mut AnyConnection,
    person: PersonId,
    change: &Change<'_>,
) -> Result<(), Error> {
    diesel::update(cards::table.find(person))
        .set(change)
        .execute(conn)?;
    Ok(())
}

/// Removes a card and whatever belongs to it.
pub fn delete(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    diesel::delete(cards::table.find(person)).execute(conn)?;
    Ok(())
}

/// Makes whoever else changes this card wait until this transaction is over. `false` if there is no
/// card.
pub fn hold(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    let held = diesel::update(cards::table.find(person))
        .set(cards::standing.eq(cards::standing))
        .execute(conn)?;
    Ok(held == 1)
}

/// Gives a card its place in the directory, or takes it out. Guarded: `false` if it was there
/// already.
pub fn place(
    conn: &mut AnyConnection,
    person: PersonId,
    listed: bool,
    standing: i32,
) -> Result<bool, Error> {
    let there = cards::listed.eq(listed).and(cards::standing.eq(standing));
    let moved = diesel::update(cards::table.find(person).filter(not(there)))
        .set((cards::listed.eq(listed), cards::standing.eq(standing)))
        .execute(conn)?;
    Ok(moved == 1)
}

/// Notes the month somebody wrote in. `false` if that was known.
pub fn set_wrote_month(
    conn: &mut AnyConnection,
    person: PersonId,
    month: i32,
) -> Result<bool, Error> {
    let noted = diesel::update(
        cards::table
            .find(person)
            .filter(cards::wrote_month.lt(month)),
    )
    .set(cards::wrote_month.eq(month))
    .execute(conn)?;
    Ok(noted == 1)
}

/// Whose card says "away" (this standing) although they are back.
pub fn back(
    conn: &mut AnyConnection,
    away: i32,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<PersonId>, Error> {
    Ok(cards::table
        .filter(cards::away_until.le(now))
        .filter(cards::standing.eq(away))
        .order((cards::away_until, cards::person_id))
        .limit(limit)
        .select(cards::person_id)
        .load(conn)?)
}

/// Who is in the directory, has changed nothing since `since` nor written in or after `month`, and
/// does not stand where stale cards do.
pub fn gone_stale(
    conn: &mut AnyConnection,
    since: NaiveDateTime,
    month: i32,
    stale: i32,
    limit: i64,
) -> Result<Vec<PersonId>, Error> {
    Ok(cards::table
        .filter(cards::listed)
        .filter(cards::changed_at.lt(since))
        .filter(cards::wrote_month.lt(month))
        .filter(cards::standing.ne(stale))
        .order(cards::changed_at)
        .limit(limit)
        .select(cards::person_id)
        .load(conn)?)
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

/// Counts a place with a mentor that was given back by mistake as taken again, whatever is free.
pub fn keep_seat(conn: &mut AnyConnection, mentor: PersonId) -> Result<(), Error> {
    diesel::update(cards::table.find(mentor))
        .set(cards::seats_taken.eq(cards::seats_taken + 1))
        .execute(conn)?;
    Ok(())
}

/// Gives a place with a mentor back.
pub fn free_seat(conn: &mut AnyConnection, mentor: PersonId) -> Result<(), Error> {
    diesel::update(cards::table.find(mentor).filter(cards::seats_taken.gt(0)))
        .set(cards::seats_taken.eq(cards::seats_taken - 1))
        .execute(conn)?;
    Ok(())
}
