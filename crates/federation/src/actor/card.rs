//! The card of a person in their actor document: as properties for programs, as profile fields and
//! hashtags for people on any server. FEDERATION.md has the table.

use crate::wire;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use longhand_mentoring::cards::elsewhere::Offered;
use longhand_mentoring::cards::{self, Availability, MOST_LANGUAGES, MOST_TOPICS, Told};
use longhand_mentoring::{languages, rhythm};
use longhand_storage::cards::Card;
use longhand_storage::people::Person;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The names of the profile fields that a card is written into: whoever shows the card itself need
/// not show these.
pub const FIELDS: [&str; 7] = [
    "Mentors in",
    "Looks for a mentor in",
    "Helps with",
    "Will not",
    "Writes in",
    "Rhythm",
    "Places",
];

/// What says that this software understands the offer of a mentorship (FEP-844e).
pub(super) const MENTORSHIP: &str = "urn:longhand:ns#mentorship";

/// The properties of a card.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct CardDocument {
    #[serde(deserialize_with = "wire::truth", skip_serializing_if = "is_false")]
    offers_mentoring: bool,
    #[serde(deserialize_with = "wire::truth", skip_serializing_if = "is_false")]
    seeks_mentoring: bool,
    #[serde(skip_serializing_if = "Value::is_null")]
    knows_about: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    knows_language: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    helps_with: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    declines: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    rhythm: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    normal_wait: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    places: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    places_taken: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    away_until: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    last_wrote: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    updated: Value,
    #[serde(skip_serializing_if = "Value::is_null")]
    tag: Value,
}

fn is_false(truth: &bool) -> bool {
    !truth
}

/// What these properties mean, for the `@context`.
pub(super) fn terms() -> Map<String, Value> {
    let terms = json!({
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "schema": "http://schema.org#",
        "PropertyValue": "schema:PropertyValue",
        "value": "schema:value",
        "knowsAbout": "schema:knowsAbout",
        "knowsLanguage": "schema:knowsLanguage",
        "Hashtag": "as:Hashtag",
        "lh": "urn:longhand:ns#",
        "offersMentoring": "lh:offersMentoring",
        "seeksMentoring": "lh:seeksMentoring",
        "helpsWith": "lh:helpsWith",
        "declines": "lh:declines",
        "rhythm": {"@id": "lh:rhythm", "@type": "xsd:duration"},
        "normalWait": {"@id": "lh:normalWait", "@type": "xsd:duration"},
        "places": "lh:places",
        "placesTaken": "lh:placesTaken",
        "awayUntil": {"@id": "lh:awayUntil", "@type": "xsd:date"},
        "lastWrote": {"@id": "lh:lastWrote", "@type": "xsd:gYearMonth"},
        "mentors": {"@id": "lh:mentors", "@type": "@id"},
    });
    match terms {
        Value::Object(terms) => terms,
        _ => Map::new(),
    }
}

impl CardDocument {
    /// The card of one of ours; nothing for who neither mentors nor looks for a mentor.
    pub(super) fn of(person: &Person, told: Option<&Told>, now: NaiveDateTime) -> Self {
        let Some(told) = told.filter(|told| told.card.mentor || told.card.mentee) else {
            return Self::default();
        };
        let card = &told.card;
        let text = |text: &String| (!text.is_empty()).then(|| text.clone()).into();
        let away = card.away_until.filter(|until| *until > now);
        let of_mentor = |value: Value| if card.mentor { value } else { Value::Null };
        Self {
            offers_mentoring: card.mentor,
            seeks_mentoring: card.mentee,
            knows_about: json!(told.topics),
            knows_language: json!(told.languages),
            helps_with: text(&card.helps_with),
            declines: text(&card.declines),
            rhythm: json!(format!("P{}D", card.rhythm_days)),
            normal_wait: json!(format!("P{}D", card.wait_days)),
            places: of_mentor(json!(card.seats)),
            places_taken: of_mentor(json!(card.seats_taken.min(card.seats))),
            away_until: away.map_or(Value::Null, |until| json!(until.date().to_string())),
            last_wrote: of_mentor(last_wrote(card)),
            updated: json!(wire::stamp(card.changed_at)),
            tag: hashtags(person, &told.topics),
        }
    }

    /// The card this is, if it is one. Nothing in it is believed that a card cannot hold.
    pub(super) fn offered(&self) -> Option<Offered> {
        if !self.offers_mentoring && !self.seeks_mentoring {
            return None;
        }
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let month = self.last_wrote.as_str().map(|month| format!("{month}-01"));
        Some(Offered {
            mentor: self.offers_mentoring,
            mentee: self.seeks_mentoring,
            topics: texts(&self.knows_about, MOST_TOPICS),
            languages: texts(&self.knows_language, MOST_LANGUAGES),
            helps_with: text(&self.helps_with),
            declines: text(&self.declines),
            rhythm_days: days(&self.rhythm),
            wait_days: days(&self.normal_wait),
            seats: number(&self.places),
            seats_taken: number(&self.places_taken),
            away_until: self.away_until.as_str().and_then(day),
            wrote_at: month.as_deref().and_then(day),
            changed_at: wire::time(self.updated.as_str()),
        })
    }
}

/// The card as profile fields, for people on servers that know nothing of cards.
pub(super) fn fields(told: Option<&Told>, now: NaiveDateTime) -> Vec<Value> {
    let Some(told) = told.filter(|told| told.card.mentor || told.card.mentee) else {
        return Vec::new();
    };
    let card = &told.card;
    let topics = told.topics.join(", ");
    let spoken: Vec<String> = told
        .languages
        .iter()
        .map(|tag| languages::name(tag))
        .collect();
    let spoken = match spoken.split_first() {
        Some((first, [])) => first.clone(),
        Some((first, others)) => format!("{first} (preferred), {}", others.join(", ")),
        None => String::new(),
    };
    let rhythm = format!(
        "a letter each every {}; a normal wait is {}",
        rhythm::span(card.rhythm_days),
        rhythm::span(card.wait_days)
    );
    let only = |wanted: bool, text: String| if wanted { text } else { String::new() };
    let values = [
        only(card.mentor, topics.clone()),
        only(card.mentee && !card.mentor, topics),
        card.helps_with.clone(),
        card.declines.clone(),
        spoken,
        rhythm,
        only(card.mentor, places(card, now)),
    ];
    FIELDS
        .iter()
        .zip(values)
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| {
            json!({"type": "PropertyValue", "name": name, "value": escaped(&value)})
        })
        .collect()
}

fn places(card: &Card, now: NaiveDateTime) -> String {
    match cards::availability(card, now) {
        Availability::Open { free } => format!("{free} of {} free", card.seats),
        Availability::Full => format!("full ({})", card.seats),
        Availability::Away(until) => format!("away until {}", until.format("%-d %B %Y")),
    }
}

/// Text as HTML, which profile fields are.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('\n', "<br>")
}

/// Topics as hashtags: "async Rust" is #AsyncRust. They lead to our directory.
fn hashtags(person: &Person, topics: &[String]) -> Value {
    let base = person.uri.split("/u/").next().unwrap_or_default();
    let tags: Vec<Value> = topics
        .iter()
        .filter_map(|topic| {
            let name = hashtag(topic)?;
            let query: String = url::form_urlencoded::byte_serialize(topic.as_bytes()).collect();
            let href = format!("{base}/directory?topic={query}");
            Some(json!({"type": "Hashtag", "name": format!("#{name}"), "href": href}))
        })
        .collect();
    if tags.is_empty() {
        Value::Null
    } else {
        json!(tags)
    }
}

fn hashtag(topic: &str) -> Option<String> {
    let name: String = topic
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|c| c.to_uppercase().to_string());
            format!("{}{}", first.unwrap_or_default(), letters.as_str())
        })
        .collect();
    // A number alone is no hashtag anywhere.
    name.chars().any(char::is_alphabetic).then_some(name)
}

fn last_wrote(card: &Card) -> Value {
    let (year, month) = (card.wrote_month / 12, card.wrote_month % 12 + 1);
    if card.wrote_month == 0 {
        Value::Null
    } else {
        json!(format!("{year:04}-{month:02}"))
    }
}

/// The first of one or many texts, or of things that have a name.
fn texts(value: &Value, most: usize) -> Vec<String> {
    wire::items(value)
        .into_iter()
        .take(most)
        .filter_map(|item| item.as_str().or_else(|| item.get("name")?.as_str()))
        .map(str::to_owned)
        .collect()
}

fn number(value: &Value) -> Option<i32> {
    let number = value.as_i64()?;
    Some(i32::try_from(number).unwrap_or(if number < 0 { 0 } else { i32::MAX }))
}

/// A duration of whole days, weeks or months, in days.
fn days(value: &Value) -> Option<i32> {
    let text = value.as_str()?.strip_prefix('P')?;
    let unit = text.chars().last()?;
    let number: i32 = text.strip_suffix(unit)?.parse().ok()?;
    let length = match unit {
        'D' => 1,
        'W' => 7,
        'M' => 30,
        _ => return None,
    };
    number.checked_mul(length)
}

/// A day, or the day of a time.
fn day(text: &str) -> Option<NaiveDateTime> {
    let day: NaiveDate = text.get(..10)?.parse().ok()?;
    let time = day.and_time(NaiveTime::MIN);
    // Nothing that cannot be written again.
    wire::time(Some(&wire::stamp(time)))
}
