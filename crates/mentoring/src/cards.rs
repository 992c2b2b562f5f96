//! Cards: what mentors offer and mentees look for, whether a mentor has places, and the place of a
//! card in the directory.

pub mod elsewhere;
pub mod said;
pub(crate) mod words;

use crate::error::Error;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use chrono::{Datelike, Duration, NaiveDateTime};
use longhand_storage::accounts;
use longhand_storage::cards::{self, Card};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Kind;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Person};
use longhand_storage::topics;
use std::collections::HashMap;

/// The most topics on a card.
pub const MOST_TOPICS: usize = 20;

/// The longest topic, in characters.
pub const LONGEST_TOPIC: usize = 60;

/// The most languages on a card.
pub const MOST_LANGUAGES: usize = 10;

/// The longest text on a card, in characters.
pub const LONGEST_TEXT: usize = 2000;

/// The longest rhythm, in days.
pub const LONGEST_RHYTHM: i32 = 180;

/// The longest normal wait, in days.
pub const LONGEST_WAIT: i32 = 365;

/// The most places somebody here may offer.
pub const MOST_SEATS: i32 = 50;

/// How long a card of which nobody hears anything counts as good, in days.
const FRESH: i64 = 90;

/// The order of the directory.
const OPEN: i32 = 0;
const FULL: i32 = 1;
const AWAY: i32 = 2;
const STALE: i32 = 3;

/// Whether a mentor takes letters from somebody new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// There are places.
    Open {
        /// How many.
        free: i32,
    },
    /// Every place is taken.
    Full,
    /// Not before this time, whatever places there are.
    Away(NaiveDateTime),
}

/// How long ago somebody wrote, as coarsely as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrote {
    /// In this month.
    ThisMonth,
    /// In the last one.
    LastMonth,
    /// Before.
    Earlier,
    /// Not that we know.
    Never,
}

/// A card with all that is on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The card.
    pub card: Card,
    /// What it is about, as its owner writes and orders it.
    pub topics: Vec<String>,
    /// Tags of the languages they write in, the preferred one first.
    pub languages: Vec<String>,
}

/// Whether this mentor takes letters from somebody new: full by itself, away until a date.
pub fn availability(card: &Card, now: NaiveDateTime) -> Availability {
    if let Some(until) = card.away_until.filter(|until| *until > now) {
        return Availability::Away(until);
    }
    match card.seats - card.seats_taken {
        free @ 1.. => Availability::Open { free },
        _ => Availability::Full,
    }
}

/// How long ago they wrote.
pub fn wrote_last(card: &Card, now: NaiveDateTime) -> Wrote {
    match month(now) - card.wrote_month {
        _ if card.wrote_month == 0 => Wrote::Never,
        ..=0 => Wrote::ThisMonth,
        1 => Wrote::LastMonth,
        _ => Wrote::Earlier,
    }
}

/// A person's card with all that is on it, if they have one.
pub fn of(conn: &mut AnyConnection, person: PersonId) -> Result<Option<Told>, Error> {
    let Some(card) = cards::find(conn, person)? else {
        return Ok(None);
    };
    Ok(with_all(conn, vec![card])?.pop())
}

/// The cards of these people with all that is on them, in a fixed number of questions.
pub fn of_all(
    conn: &mut AnyConnection,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Told>, Error> {
    let cards = cards::find_all(conn, people)?;
    let told = with_all(conn, cards)?;
    Ok(told
        .into_iter()
        .map(|told| (told.card.person_id, told))
        .collect())
}

/// These cards with all that is on them, in the same order.
pub(crate) fn with_all(conn: &mut AnyConnection, cards: Vec<Card>) -> Result<Vec<Told>, Error> {
    let people: Vec<PersonId> = cards.iter().map(|card| card.person_id).collect();
    let mut topics: HashMap<PersonId, Vec<String>> = HashMap::new();
    for topic in topics::of_all(conn, &people)? {
        topics.entry(topic.person_id).or_default().push(topic.topic);
    }
    let mut languages: HashMap<PersonId, Vec<String>> = HashMap::new();
    for language in topics::languages_of_all(conn, &people)? {
        let of_them = languages.entry(language.person_id).or_default();
        of_them.push(language.tag);
    }
    Ok(cards
        .into_iter()
        .map(|card| Told {
            topics: topics.remove(&card.person_id).unwrap_or_default(),
            languages: languages.remove(&card.person_id).unwrap_or_default(),
            card,
        })
        .collect())
}

/// Whatever changed about somebody of this instance, their card or their places: their card gets its
/// place in the directory, and everybody who follows them or writes with them hears of it.
pub fn settle(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    place(conn, person, None, now)?;
    let person = people::find(conn, person)?;
    if person.local && person.gone_at.is_none() {
        tell(conn, origin, &person, now)?;
    }
    Ok(())
}

/// Notes that somebody wrote a letter, or an open one. Changes something once a month.
pub fn wrote(conn: &mut AnyConnection, person: PersonId, now: NaiveDateTime) -> Result<(), Error> {
    if cards::set_wrote_month(conn, person, month(now))? {
        place(conn, person, None, now)?;
    }
    Ok(())
}

/// Turns the page of the calendar for at most twice `limit` cards: who was away is back, and cards of
/// which nobody heard anything sink. Of several processes one does it. Gives back how many changed.
pub fn turn_page(
    conn: &mut AnyConnection,
    origin: &Origin,
    limit: i64,
    now: NaiveDateTime,
) -> Result<usize, Error> {
    let mut changed = 0;
    for person in cards::back(conn, AWAY, limit, now)? {
        if place(conn, person, None, now)? {
            changed += 1;
            let person = people::find(conn, person)?;
            if person.local {
                tell(conn, origin, &person, now)?;
            }
        }
    }
    let since = now - Duration::days(FRESH);
    for person in cards::gone_stale(conn, since, month(since), STALE, limit)? {
        changed += usize::from(place(conn, person, None, now)?);
    }
    Ok(changed)
}

/// Gives a card its place in the directory; `false` if it was there already. Ours are listed if they
/// mentor, want to be found and are not suspended; of those elsewhere `listed` says what their directory says, and
/// nothing leaves it as it is.
pub(crate) fn place(
    conn: &mut AnyConnection,
    person: PersonId,
    listed: Option<bool>,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    // Whoever changes the card at the same time waits, or is waited for.
    cards::hold(conn, person)?;
    let Some(card) = cards::find(conn, person)? else {
        return Ok(false);
    };
    let person = people::find(conn, person)?;
    let wanted = person.local || listed.unwrap_or(card.listed);
    let suspended = person.local && !accounts::suspended_among(conn, &[person.id])?.is_empty();
    let there = person.gone_at.is_none() && !suspended;
    let may_be = card.mentor && person.discoverable && there;
    let standing = standing(&card, now);
    Ok(cards::place(conn, person.id, wanted && may_be, standing)?)
}

fn standing(card: &Card, now: NaiveDateTime) -> i32 {
    let since = now - Duration::days(FRESH);
    if card.changed_at < since && card.wrote_month < month(since) {
        return STALE;
    }
    match availability(card, now) {
        Availability::Open { .. } => OPEN,
        Availability::Full => FULL,
        Availability::Away(_) => AWAY,
    }
}

/// Everybody elsewhere who follows them or has letters with them hears how their card is now.
fn tell(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind: Kind::CardChanged,
        actor: person.id,
        subject: i64::from(person.id.0),
        about: None,
    };
    let correspondents = people::correspondents_elsewhere(conn, person.id)?;
    post_bag::publish(conn, origin, &news, &correspondents, now)
}

/// The month of a time, counted from the year 0.
pub(crate) fn month(time: NaiveDateTime) -> i32 {
    let month = i32::try_from(time.month0()).unwrap_or_default();
    time.year() * 12 + month
}
