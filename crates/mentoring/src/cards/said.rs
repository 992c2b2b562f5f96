//! What one of our own people says on their card: as typed, checked, and written down.

use super::{LONGEST_RHYTHM, LONGEST_TEXT, LONGEST_TOPIC, LONGEST_WAIT, MOST_LANGUAGES};
use super::{MOST_SEATS, MOST_TOPICS, Told, of, settle, words};
use crate::error::Error;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{languages, prose};
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use longhand_storage::cards::{self, Card, Change};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Person, Profile};

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;

/// The longest absence that can be announced, in days.
const LONGEST_ABSENCE: i64 = 730;

/// A card as it is typed. Nothing of it is lost when something in it is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// Wants to be found.
    pub discoverable: bool,
    /// Public writing may be found by searching.
    pub indexable: bool,
    /// The name to show.
    pub name: String,
    /// What they say about themselves, plain text.
    pub summary: String,
    /// Topics, separated by commas or line breaks.
    pub topics: String,
    /// Languages by tag or name, separated by commas, the preferred one first.
    pub languages: String,
    /// What they can help with.
    pub helps_with: String,
    /// What they will not do.
    pub declines: String,
    /// Days between letters.
    pub rhythm: String,
    /// Days an answer usually takes.
    pub wait: String,
    /// Places.
    pub seats: String,
    /// The day they are back, as 2026-12-24; empty if they are not away.
    pub away_until: String,
}

/// A part of a card that can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// About oneself.
    Summary,
    /// The topics.
    Topics,
    /// The languages.
    Languages,
    /// What one can help with.
    HelpsWith,
    /// What one will not do.
    Declines,
    /// The rhythm.
    Rhythm,
    /// The normal wait.
    Wait,
    /// The places.
    Seats,
    /// The absence.
    AwayUntil,
}

/// What is wrong with which part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub field: Field,
    /// What, and what can be done.
    pub why: Refusal,
}

/// A card that was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    typed: Typed,
    topics: Vec<String>,
    languages: Vec<String>,
    rhythm_days: i32,
    wait_days: i32,
    seats: i32,
    away_until: Option<NaiveDateTime>,
}

impl Typed {
    /// A card as it stands, for typing on.
    pub fn of(person: &Person, told: &Told, now: NaiveDateTime) -> Self {
        let card = &told.card;
        let away = card.away_until.filter(|until| *until > now);
        Self {
            mentor: card.mentor,
            mentee: card.mentee,
            discoverable: person.discoverable,
            indexable: person.indexable,
            name: person.name.clone(),
            summary: prose::to_text(&person.summary),
            topics: told.topics.join(", "),
            languages: told.languages.join(", "),
            helps_with: card.helps_with.clone(),
            declines: card.declines.clone(),
            rhythm: card.rhythm_days.to_string(),
            wait: card.wait_days.to_string(),
            seats: card.seats.to_string(),
            away_until: away.map_or_else(String::new, |until| until.date().to_string()),
        }
    }

    /// Checks all of it at once.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the form.
    pub fn check(mut self, now: NaiveDateTime) -> Result<Said, Vec<Fault>> {
        let mut faults = Faults(Vec::new());
        self.name = prose::one_line(&self.name, usize::MAX);
        faults.measure(Field::Name, "name", LONGEST_NAME, &self.name);
        for (field, what, text) in [
            (Field::Summary, "summary", &mut self.summary),
            (Field::HelpsWith, "helps", &mut self.helps_with),
            (Field::Declines, "leaves", &mut self.declines),
        ] {
            *text = prose::plain_text(text, usize::MAX);
            faults.measure(field, what, LONGEST_TEXT, text);
        }
        let topics = faults.unless(Field::Topics, topics(&self.topics));
        let languages = faults.unless(Field::Languages, read_languages(&self.languages));
        let blank = Card::blank(PersonId(0), now);
        let what = "rhythm";
        let rhythm = number(what, &self.rhythm, blank.rhythm_days, LONGEST_RHYTHM);
        let rhythm_days = faults.unless(Field::Rhythm, rhythm);
        let what = "wait";
        let wait = number(what, &self.wait, blank.wait_days, LONGEST_WAIT);
        let wait_days = faults.unless(Field::Wait, wait);
        let seats = number("places", &self.seats, blank.seats, MOST_SEATS);
        let seats = faults.unless(Field::Seats, seats);
        let away_until = faults.unless(Field::AwayUntil, day(&self.away_until, now));
        if !faults.0.is_empty() {
            return Err(faults.0);
        }
        Ok(Said {
            typed: self,
            topics,
            languages,
            rhythm_days,
            wait_days,
            seats,
            away_until,
        })
    }
}

/// What was found to be wrong so far.
struct Faults(Vec<Fault>);

impl Faults {
    /// What was read, unless it is wrong.
    fn unless<T: Default>(&mut self, field: Field, read: Result<T, Refusal>) -> T {
        read.unwrap_or_else(|why| {
            self.0.push(Fault { field, why });
            T::default()
        })
    }

    /// Holds a text against what a card holds.
    fn measure(&mut self, field: Field, what: &'static str, limit: usize, text: &str) {
        let is = text.chars().count();
        if is > limit {
            let why = Refusal::LongOnCard { what, limit, is };
            self.0.push(Fault { field, why });
        }
    }
}

/// Writes down what one of our own people says on their card, gives it its place, and tells whoever
/// follows them or writes with them.
pub fn change(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: PersonId,
    said: &Said,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // In the order in which posting a letter takes the same two rows.
    people::hold(conn, person)?;
    cards::insert_once(conn, &Card::blank(person, now))?;
    let typed = &said.typed;
    cards::change(
        conn,
        person,
        &Change {
            mentor: typed.mentor,
            mentee: typed.mentee,
            helps_with: &typed.helps_with,
            declines: &typed.declines,
            rhythm_days: said.rhythm_days,
            wait_days: said.wait_days,
            seats: said.seats,
            away_until: said.away_until,
            changed_at: now,
        },
    )?;
    people::set_profile(
        conn,
        person,
        &Profile {
            name: &typed.name,
            summary: &prose::from_plain(&typed.summary),
            discoverable: typed.discoverable,
            indexable: typed.indexable,
        },
    )?;
    let card = cards::find(conn, person)?.unwrap_or_else(|| Card::blank(person, now));
    let told = Told {
        card,
        topics: said.topics.clone(),
        languages: said.languages.clone(),
    };
    let owner = people::find(conn, person)?;
    words::keep(conn, &owner, &told)?;
    settle(conn, origin, person, now)
}

/// Makes somebody who just came findable by their name.
pub(crate) fn begin(conn: &mut AnyConnection, person: &Person) -> Result<(), Error> {
    if let Some(told) = of(conn, person.id)? {
        words::keep(conn, person, &told)?;
    }
    Ok(())
}

/// What stands between commas and line breaks.
fn parts(typed: &str) -> impl Iterator<Item = &str> {
    typed
        .split([',', ';', '\n', '\r'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

fn topics(typed: &str) -> Result<Vec<String>, Refusal> {
    let found = parts(typed).count();
    if found > MOST_TOPICS {
        return Err(Refusal::ManyTopics {
            limit: MOST_TOPICS,
            are: found,
        });
    }
    let topics: Vec<String> = parts(typed)
        .map(|topic| prose::one_line(topic.trim_start_matches('#'), usize::MAX))
        .filter(|topic| !topic.is_empty())
        .collect();
    match topics.iter().find(|t| t.chars().count() > LONGEST_TOPIC) {
        Some(long) => Err(Refusal::LongTopic {
            topic: prose::one_line(long, 30),
            limit: LONGEST_TOPIC,
        }),
        None => Ok(topics),
    }
}

fn read_languages(typed: &str) -> Result<Vec<String>, Refusal> {
    let found = parts(typed).count();
    if found > MOST_LANGUAGES {
        return Err(Refusal::ManyLanguages {
            limit: MOST_LANGUAGES,
            are: found,
        });
    }
    parts(typed)
        .map(|part| {
            languages::tag(part).ok_or_else(|| Refusal::NotALanguage(prose::one_line(part, 30)))
        })
        .collect()
}

fn number(what: &'static str, typed: &str, blank: i32, most: i32) -> Result<i32, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(blank);
    }
    let number = typed
        .parse()
        .ok()
        .filter(|number| (1..=most).contains(number));
    number.ok_or(Refusal::OutOfRange { what, most })
}

/// The day somebody is back.
fn day(typed: &str, now: NaiveDateTime) -> Result<Option<NaiveDateTime>, Refusal> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let latest = now + Duration::days(LONGEST_ABSENCE);
    let day: Option<NaiveDateTime> = typed
        .parse::<NaiveDate>()
        .ok()
        .map(|day| day.and_time(NaiveTime::MIN));
    match day.filter(|day| *day > now && *day <= latest) {
        Some(day) => Ok(Some(day)),
        None => Err(Refusal::NotADayAhead(prose::one_line(typed, 30))),
    }
}
