//! Topics and languages: what cards can be found by, and the words they are looked through with.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::ids::PersonId;
use crate::schema::{card_languages, card_topics, card_words};
use diesel::prelude::*;

/// Something a mentor knows about, or a mentee would like to learn.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = card_topics)]
pub struct Topic {
    /// On whose card.
    pub person_id: PersonId,
    /// In lower case, for looking up.
    pub topic_key: String,
    /// As they write it.
    pub topic: String,
    /// Order on the card, from 0.
    pub position: i32,
}

/// A language somebody writes in.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = card_languages)]
pub struct Language {
    /// On whose card.
    pub person_id: PersonId,
    /// Its tag (BCP 47).
    pub tag: String,
    /// The first part of the tag.
    pub language: String,
    /// Order on the card, from 0: the preferred one.
    pub position: i32,
}

#[derive(Insertable)]
#[diesel(table_name = card_words)]
struct Word<'a> {
    word: &'a [u8],
    person_id: PersonId,
}

/// Puts these topics in the place of those the card had.
pub fn replace(conn: &mut AnyConnection, person: PersonId, new: &[Topic]) -> Result<(), Error> {
    diesel::delete(card_topics::table.filter(card_topics::person_id.eq(person))).execute(conn)?;
    if !new.is_empty() {
        on_each!(conn => diesel::insert_into(card_topics::table).values(new).execute(conn))?;
    }
    Ok(())
}

/// Puts these languages in the place of those the card had.
pub fn replace_languages(
    conn: &mut AnyConnection,
    person: PersonId,
    new: &[Language],
) -> Result<(), Error> {
    diesel::delete(card_languages::table.filter(card_languages::person_id.eq(person)))
        .execute(conn)?;
    if !new.is_empty() {
        on_each!(conn => diesel::insert_into(card_languages::table).values(new).execute(conn))?;
    }
    Ok(())
}

/// Puts these words in the place of those the card was found by. Each at most once.
pub fn replace_words(
    conn: &mut AnyConnection,
    person: PersonId,
    new: &[String],
) -> Result<(), Error> {
    diesel::delete(card_words::table.filter(card_words::person_id.eq(person))).execute(conn)?;
    let words: Vec<Word<'_>> = new
        .iter()
        .map(|word| Word {
            word: word.as_bytes(),
            person_id: person,
        })
        .collect();
    if !words.is_empty() {
        on_each!(conn => diesel::insert_into(card_words::table).values(&words).execute(conn))?;
    }
    Ok(())
}

/// The topics on these people's cards, by person and position.
pub fn of_all(conn: &mut AnyConnection, people: &[PersonId]) -> Result<Vec<Topic>, Error> {
    let mut found = Vec::new();
    for people in people.chunks(10_000) {
        found.extend(
            card_topics::table
                .filter(card_topics::person_id.eq_any(people))
                .order((card_topics::person_id, card_topics::position))
                .select(Topic::as_select())
                .load::<Topic>(conn)?,
        );
    }
    Ok(found)
}

/// The languages on these people's cards, by person and position.
pub fn languages_of_all(
    conn: &mut AnyConnection,
    people: &[PersonId],
) -> Result<Vec<Language>, Error> {
    let mut found = Vec::new();
    for people in people.chunks(10_000) {
        found.extend(
            card_languages::table
                .filter(card_languages::person_id.eq_any(people))
                .order((card_languages::person_id, card_languages::position))
                .select(Language::as_select())
                .load::<Language>(conn)?,
        );
    }
    Ok(found)
}
