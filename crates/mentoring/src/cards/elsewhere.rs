//! Cards of people elsewhere: what their server says, cut to what a card holds.

use super::{LONGEST_RHYTHM, LONGEST_TEXT, LONGEST_TOPIC, LONGEST_WAIT, MOST_LANGUAGES};
use super::{MOST_TOPICS, Told, month, place, words};
use crate::error::Error;
use crate::{languages, prose};
use chrono::NaiveDateTime;
use longhand_storage::cards::{self, Card};
use longhand_storage::connection::AnyConnection;
use longhand_storage::people::Person;

/// The most places that are believed.
const MOST_SEATS_ELSEWHERE: i32 = 1000;

/// What another server says somebody offers and looks for, as it came.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// What it is about.
    pub topics: Vec<String>,
    /// Tags of languages, the preferred one first.
    pub languages: Vec<String>,
    /// What they can help with.
    pub helps_with: String,
    /// What they will not do.
    pub declines: String,
    /// How often they like to write, in days.
    pub rhythm_days: Option<i32>,
    /// How long an answer usually takes, in days.
    pub wait_days: Option<i32>,
    /// How many places they have.
    pub seats: Option<i32>,
    /// How many of these are taken.
    pub seats_taken: Option<i32>,
    /// Until when they are away.
    pub away_until: Option<NaiveDateTime>,
    /// A time in the month they last wrote in.
    pub wrote_at: Option<NaiveDateTime>,
    /// When they last changed it.
    pub changed_at: Option<NaiveDateTime>,
}

/// Keeps what a person's server says of their card; says it nothing, they have none any more.
/// Reading it never brings anybody into the directory (their instance's own directory does), but it
/// takes out who does not mentor or does not want to be found.
pub fn take_in(
    conn: &mut AnyConnection,
    person: &Person,
    offered: Option<Offered>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(offered) = offered.filter(|offered| offered.mentor || offered.mentee) else {
        cards::delete(conn, person.id)?;
        return Ok(());
    };
    let known = cards::find(conn, person.id)?;
    let told = kept(person, offered, known.as_ref(), now);
    cards::upsert(conn, &told.card)?;
    words::keep(conn, person, &told)?;
    place(conn, person.id, None, now)?;
    Ok(())
}

fn kept(person: &Person, offered: Offered, known: Option<&Card>, now: NaiveDateTime) -> Told {
    let blank = Card::blank(person.id, now);
    let days = |days: Option<i32>, blank, most| days.unwrap_or(blank).clamp(1, most);
    let seats = offered.seats.unwrap_or(1).clamp(0, MOST_SEATS_ELSEWHERE);
    let wrote = offered.wrote_at.filter(|at| *at <= now).map_or(0, month);
    let card = Card {
        mentor: offered.mentor,
        mentee: offered.mentee,
        helps_with: prose::plain_text(&offered.helps_with, LONGEST_TEXT),
        declines: prose::plain_text(&offered.declines, LONGEST_TEXT),
        rhythm_days: days(offered.rhythm_days, blank.rhythm_days, LONGEST_RHYTHM),
        wait_days: days(offered.wait_days, blank.wait_days, LONGEST_WAIT),
        seats,
        seats_taken: offered.seats_taken.unwrap_or(0).clamp(0, seats),
        away_until: offered.away_until,
        listed: known.is_some_and(|known| known.listed),
        standing: known.map_or(0, |known| known.standing),
        wrote_month: known.map_or(0, |known| known.wrote_month).max(wrote),
        // Who says nothing about it was heard of just now.
        changed_at: offered.changed_at.unwrap_or(now).min(now),
        ..blank
    };
    Told {
        card,
        topics: offered
            .topics
            .iter()
            .take(MOST_TOPICS)
            .map(|topic| one_topic(topic))
            .collect(),
        languages: offered
            .languages
            .iter()
            .take(MOST_LANGUAGES)
            .filter_map(|typed| languages::tag(typed))
            .collect(),
    }
}

/// As much of a topic as a card holds. What is longer than any honest one is not even looked at.
fn one_topic(topic: &str) -> String {
    let start: String = topic.chars().take(10 * LONGEST_TOPIC).collect();
    prose::one_line(&start, LONGEST_TOPIC)
}
