//! The directory: mentors here and on instances this one knows, looked through by topic, language and
//! words, open places first.

use crate::cards::{self, Availability, Told, words};
use crate::error::Error;
use crate::languages;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::directory::{self, Place, Wanted};
use longhand_storage::ids::PersonId;
use longhand_storage::instances;
use longhand_storage::people::{self, Person};
use std::collections::{HashMap, HashSet};

/// How many people one page shows.
pub const PAGE: usize = 25;

/// Somebody in the directory.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Who.
    pub person: Person,
    /// Their card.
    pub told: Told,
}

/// One page of the directory.
#[derive(Debug, Clone)]
pub struct Page {
    /// Whom it shows.
    pub entries: Vec<Entry>,
    /// Where the next one begins, if there is one.
    pub next: Option<Place>,
}

/// What somebody looks for, from what they typed. What is no language is nobody's.
#[must_use]
pub fn wanted(topic: &str, language: &str, text: &str) -> Wanted {
    let topic = words::topic_key(topic);
    let language = language.trim();
    let tag = languages::tag(language).unwrap_or_else(|| language.to_lowercase());
    // A single letter begins too many words to be worth looking for, but is one: C, R.
    let (words, beginnings) = words::wanted(text)
        .into_iter()
        .partition(|word| word.len() == 1);
    Wanted {
        topic: (!topic.is_empty()).then_some(topic),
        language: (!tag.is_empty()).then(|| languages::first_part(&tag).to_owned()),
        beginnings,
        words,
    }
}

/// One page of what fits, from after a place on. The number of questions does not depend on how much
/// there is.
pub fn look(
    conn: &mut AnyConnection,
    wanted: &Wanted,
    after: Option<Place>,
) -> Result<Page, Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = directory::page(conn, wanted, after, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| Place {
        standing: last.standing,
        wrote_month: last.wrote_month,
        person_id: last.person_id,
    });
    let ids: Vec<PersonId> = found.iter().map(|card| card.person_id).collect();
    let mut people: HashMap<PersonId, Person> = people::find_all(conn, &ids)?
        .into_iter()
        .filter(|person| person.gone_at.is_none())
        .map(|person| (person.id, person))
        .collect();
    let entries = cards::with_all(conn, found)?
        .into_iter()
        .filter_map(|told| {
            let person = people.remove(&told.card.person_id)?;
            Some(Entry { person, told })
        })
        .collect();
    Ok(Page { entries, next })
}

/// How many of a mentor's topics are looked through for others.
const TOPICS_LOOKED_AT: usize = 3;

/// Up to three other mentors with the topics of `mentor` who have a place now: whom a "not now" to
/// `mentee` could name.
pub fn others_with_places(
    conn: &mut AnyConnection,
    mentor: PersonId,
    mentee: PersonId,
    now: NaiveDateTime,
) -> Result<Vec<Person>, Error> {
    let Some(told) = cards::of(conn, mentor)? else {
        return Ok(Vec::new());
    };
    let mut others: Vec<Person> = Vec::new();
    for topic in told.topics.iter().take(TOPICS_LOOKED_AT) {
        for Entry { person, told } in look(conn, &wanted(topic, "", ""), None)?.entries {
            let open = matches!(
                cards::availability(&told.card, now),
                Availability::Open { .. }
            );
            let known = [mentor, mentee].contains(&person.id)
                || others.iter().any(|other| other.id == person.id);
            if open && !known {
                others.push(person);
            }
        }
    }
    others.truncate(3);
    Ok(others)
}

/// Our own people who are listed, for other instances: one page, counted from 0, and how many there
/// are in all.
pub fn ours(conn: &mut AnyConnection, page: i64) -> Result<(Vec<Entry>, i64), Error> {
    let size = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let total = directory::count_local(conn)?;
    let ids = directory::local(conn, page.saturating_mul(size), size)?;
    let mut told = cards::of_all(conn, &ids)?;
    let entries = people::find_all(conn, &ids)?
        .into_iter()
        .filter_map(|person| {
            let told = told.remove(&person.id)?;
            Some(Entry { person, told })
        })
        .collect();
    Ok((entries, total))
}

/// Somebody here follows or writes to this person: the directory of their instance is read from now
/// on, unless the keeper said otherwise. A letter that comes from there does not count: anybody can
/// send one.
pub fn meet(conn: &mut AnyConnection, person: &Person) -> Result<(), Error> {
    if !person.local {
        instances::meet(conn, person.home())?;
    }
    Ok(())
}

/// What the keeper says of a host's directory: it is read, or not, and then nobody of theirs is
/// shown any more.
pub fn trust(conn: &mut AnyConnection, host: &str, trusted: bool) -> Result<(), Error> {
    instances::set_trusted(conn, host, trusted)?;
    if !trusted {
        let listed = directory::listed_at(conn, host)?;
        directory::unlist(conn, &listed)?;
    }
    Ok(())
}

/// What the directory of a host says: these people (read already) are in it. With `all`, nobody else
/// of that host is any more.
pub fn keep(
    conn: &mut AnyConnection,
    host: &str,
    people: &[PersonId],
    all: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // The keeper may have spoken while it was read.
    if !instances::find(conn, host)?.trusted
        || instances::is_blocked(conn, host)?
        || instances::is_limited(conn, host)?
    {
        return Ok(());
    }
    for person in people {
        cards::place(conn, *person, Some(true), now)?;
    }
    if all {
        let named: HashSet<PersonId> = people.iter().copied().collect();
        let mut others = directory::listed_at(conn, host)?;
        others.retain(|person| !named.contains(person));
        directory::unlist(conn, &others)?;
    }
    Ok(())
}
