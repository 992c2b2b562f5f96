//! The directory: the cards that are listed, in their order, looked through by topic, language and
//! words.

use crate::cards::Card;
use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::PersonId;
use crate::people::Person;
use crate::schema::{accounts, card_languages, card_topics, card_words, cards, people};
use diesel::dsl::exists;
use diesel::prelude::*;
use std::collections::HashMap;

/// What is looked for; nothing at all finds everybody.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// A topic, in lower case.
    pub topic: Option<String>,
    /// The first part of a language's tag.
    pub language: Option<String>,
    /// Words in lower case; each must begin a word of the card.
    pub beginnings: Vec<String>,
    /// Words in lower case; each must be a word of the card.
    pub words: Vec<String>,
}

/// Where in the order of the directory a card stands: what comes next is after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Open places first.
    pub standing: i32,
    /// Then whoever wrote lately.
    pub wrote_month: i32,
    /// Then whoever has been known longest.
    pub person_id: PersonId,
}

/// Listed cards that fit, in order, from after a place on.
pub fn page(
    conn: &mut AnyConnection,
    wanted: &Wanted,
    after: Option<Place>,
    limit: i64,
) -> Result<Vec<Card>, Error> {
    let mut query = cards::table.filter(cards::listed).into_boxed();
    if let Some(topic) = &wanted.topic {
        let having = card_topics::table
            .filter(card_topics::topic_key.eq(topic))
            .select(card_topics::person_id);
        query = query.filter(cards::person_id.eq_any(having));
    }
    if let Some(language) = &wanted.language {
        let speaking = card_languages::table
            .filter(card_languages::language.eq(language))
            .select(card_languages::person_id);
        query = query.filter(cards::person_id.eq_any(speaking));
    }
    for word in &wanted.words {
        let saying = card_words::table
            .filter(card_words::word.eq(word.as_bytes()))
            .select(card_words::person_id);
        query = query.filter(cards::person_id.eq_any(saying));
    }
    for word in &wanted.beginnings {
        let first = word.as_bytes().to_vec();
        // No text has this byte in it: what begins with the word stands before.
        let beyond = [&first[..], &[0xff]].concat();
        let saying = card_words::table
            .filter(card_words::word.ge(first))
            .filter(card_words::word.lt(beyond))
            .select(card_words::person_id);
        query = query.filter(cards::person_id.eq_any(saying));
    }
    if let Some(after) = after {
        let same_month = cards::wrote_month
            .eq(after.wrote_month)
            .and(cards::person_id.gt(after.person_id));
        let same_standing = cards::standing
            .eq(after.standing)
            .and(cards::wrote_month.lt(after.wrote_month).or(same_month));
        query = query
            .filter(cards::standing.ge(after.standing))
            .filter(cards::standing.gt(after.standing).or(same_standing));
    }
    Ok(query
        .order((cards::standing, cards::wrote_month.desc(), cards::person_id))
        .limit(limit)
        .select(Card::as_select())
        .load(conn)?)
}

/// The people of this instance who are listed and may sign in, by number, one page of them.
pub fn local(conn: &mut AnyConnection, offset: i64, limit: i64) -> Result<Vec<PersonId>, Error> {
    let with_account = accounts::table
        .filter(accounts::person_id.eq(cards::person_id))
        .filter(accounts::suspended_at.is_null());
    Ok(cards::table
        .filter(cards::listed)
        .filter(exists(with_account))
        .order(cards::person_id)
        .offset(offset)
        .limit(limit)
        .select(cards::person_id)
        .load(conn)?)
}

/// How many people of this instance are listed.
pub fn count_local(conn: &mut AnyConnection) -> Result<i64, Error> {
    let with_account = accounts::table
        .filter(accounts::person_id.eq(cards::person_id))
        .filter(accounts::suspended_at.is_null());
    Ok(cards::table
        .filter(cards::listed)
        .filter(exists(with_account))
        .count()
        .get_result(conn)?)
}

/// Whom of a host the directory shows.
pub fn listed_at(conn: &mut AnyConnection, host: &str) -> Result<Vec<PersonId>, Error> {
    Ok(listed_elsewhere(conn, host)?
        .into_iter()
        .filter(|person| person.home() == host)
        .map(|person| person.id)
        .collect())
}

/// Whom of a host and of what is below it the directory shows.
pub fn listed_below(conn: &mut AnyConnection, host: &str) -> Result<Vec<PersonId>, Error> {
    let below = format!(".{host}");
    let is_there = |theirs: &str| {
        let name = theirs.split(':').next().unwrap_or(theirs);
        theirs == host || name == host || name.ends_with(&below)
    };
    Ok(listed_elsewhere(conn, host)?
        .into_iter()
        .filter(|person| is_there(person.home()) || is_there(&person.host))
        .map(|person| person.id)
        .collect())
}

/// Everybody elsewhere whom the directory shows, by the host their actor lives on.
pub fn listed_by_host(conn: &mut AnyConnection) -> Result<HashMap<String, Vec<PersonId>>, Error> {
    let mut by_host: HashMap<String, Vec<PersonId>> = HashMap::new();
    for person in listed_elsewhere(conn, "")? {
        let home = person.home().to_owned();
        by_host.entry(home).or_default().push(person.id);
    }
    Ok(by_host)
}

/// Who is listed and has to do with this host; the caller looks closer.
fn listed_elsewhere(conn: &mut AnyConnection, host: &str) -> Result<Vec<Person>, Error> {
    let somewhere = format!("%{host}%");
    Ok(cards::table
        .inner_join(people::table.on(people::id.eq(cards::person_id)))
        .filter(cards::listed)
        .filter(people::local.eq(false))
        .filter(
            people::uri
                .like(somewhere.clone())
                .or(people::host.like(somewhere)),
        )
        .order(cards::person_id)
        .select(Person::as_select())
        .load(conn)?)
}

/// Takes these people out of the directory.
pub fn unlist(conn: &mut AnyConnection, people: &[PersonId]) -> Result<(), Error> {
    for people in people.chunks(10_000) {
        diesel::update(cards::table.filter(cards::person_id.eq_any(people)))
            .set(cards::listed.eq(false))
            .execute(conn)?;
    }
    Ok(())
}
