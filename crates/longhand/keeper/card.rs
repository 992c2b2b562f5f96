//! `longhand card`: what somebody offers and looks for, from the command line.

use super::{one_of_ours, say};
use crate::config::Config;
use crate::setup;
use clap::{Args, Subcommand};
use longhand_mentoring::cards::said::{self, Typed};
use longhand_mentoring::cards::{self, Availability, Told, Wrote};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, languages, rhythm};
use longhand_storage::cards::Card as Kept;
use longhand_storage::connection::AnyConnection;
use longhand_storage::people::Person;
use serde_json::{Value, json};

/// Cards.
#[derive(Debug, Subcommand)]
pub(crate) enum Card {
    /// Change what somebody says on their card; what is not given stays
    Set(Box<Set>),
    /// Show somebody's card
    Show {
        /// The name here
        name: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
}

/// What is to be different.
#[derive(Debug, Args)]
pub(crate) struct Set {
    /// The name here
    name: String,
    /// Offers to mentor
    #[arg(long, value_name = "BOOL")]
    mentor: Option<bool>,
    /// Looks for a mentor
    #[arg(long, value_name = "BOOL")]
    mentee: Option<bool>,
    /// Wants to be found: mentors stand in the directory then
    #[arg(long, value_name = "BOOL")]
    discoverable: Option<bool>,
    /// Open letters may be found by searching
    #[arg(long, value_name = "BOOL")]
    indexable: Option<bool>,
    /// The name to show
    #[arg(long, value_name = "TEXT")]
    display_name: Option<String>,
    /// About themselves
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// Topics, separated by commas
    #[arg(long, value_name = "LIST")]
    topics: Option<String>,
    /// Languages by their tags, separated by commas, the preferred one first
    #[arg(long, value_name = "LIST")]
    languages: Option<String>,
    /// What they can help with
    #[arg(long, value_name = "TEXT")]
    helps_with: Option<String>,
    /// What they will not do
    #[arg(long, value_name = "TEXT")]
    declines: Option<String>,
    /// Days between letters
    #[arg(long, value_name = "DAYS")]
    rhythm: Option<String>,
    /// Days an answer usually takes
    #[arg(long, value_name = "DAYS")]
    wait: Option<String>,
    /// Places for mentees
    #[arg(long, value_name = "NUMBER")]
    places: Option<String>,
    /// Away until this day, as in 2027-01-15; empty to be back
    #[arg(long, value_name = "DAY")]
    away_until: Option<String>,
}

impl Set {
    /// The card with what was given in the place of what was there.
    fn onto(self, mut typed: Typed) -> Typed {
        for (given, there) in [
            (self.mentor, &mut typed.mentor),
            (self.mentee, &mut typed.mentee),
            (self.discoverable, &mut typed.discoverable),
            (self.indexable, &mut typed.indexable),
        ] {
            *there = given.unwrap_or(*there);
        }
        for (given, there) in [
            (self.display_name, &mut typed.name),
            (self.summary, &mut typed.summary),
            (self.topics, &mut typed.topics),
            (self.languages, &mut typed.languages),
            (self.helps_with, &mut typed.helps_with),
            (self.declines, &mut typed.declines),
            (self.rhythm, &mut typed.rhythm),
            (self.wait, &mut typed.wait),
            (self.places, &mut typed.seats),
            (self.away_until, &mut typed.away_until),
        ] {
            if let Some(given) = given {
                *there = given;
            }
        }
        typed
    }
}

/// Runs a command about cards.
pub(crate) fn run(config: &Config, command: Card) -> Result<(), String> {
    match command {
        Card::Set(set) => change(config, *set),
        Card::Show { name, json } => show(config, &name, json),
    }
}

fn change(config: &Config, set: Set) -> Result<(), String> {
    let (database, origin) = (setup::existing_database(config)?, config.origin()?);
    let person = one_of_ours(&database, &origin, &set.name)?;
    let now = clock::now();
    let told = database
        .read_now(|conn| told(conn, &person))
        .map_err(|error| error.to_string())?;
    let typed = set.onto(Typed::of(&person, &told, now));
    let said = typed.check(now).map_err(|faults| {
        let sentences: Vec<String> = faults.iter().map(|fault| fault.why.to_string()).collect();
        sentences.join(" ")
    })?;
    database
        .write_now(|conn| said::change(conn, &origin, person.id, &said, now))
        .map_err(|error: MentoringError| error.to_string())?;
    say(&format!("The card of {} is changed.", person.handle()))
}

fn told(conn: &mut AnyConnection, person: &Person) -> Result<Told, MentoringError> {
    let blank = || Told {
        card: Kept::blank(person.id, clock::now()),
        topics: Vec::new(),
        languages: Vec::new(),
    };
    Ok(cards::of(conn, person.id)?.unwrap_or_else(blank))
}

fn show(config: &Config, name: &str, as_json: bool) -> Result<(), String> {
    let (database, origin) = (setup::existing_database(config)?, config.origin()?);
    let person = one_of_ours(&database, &origin, name)?;
    let told = database
        .read_now(|conn| told(conn, &person))
        .map_err(|error| error.to_string())?;
    if as_json {
        return say(&json_of(&person, &told).to_string());
    }
    for line in lines(&person, &told) {
        say(&line)?;
    }
    Ok(())
}

/// Somebody and their card for programs.
pub(crate) fn json_of(person: &Person, told: &Told) -> Value {
    let (card, now) = (&told.card, clock::now());
    let (availability, free, until) = match cards::availability(card, now) {
        Availability::Open { free } => ("open", free, None),
        Availability::Full => ("full", 0, None),
        Availability::Away(until) => ("away", 0, Some(until.date().to_string())),
    };
    json!({
        "handle": person.handle(),
        "uri": person.uri,
        "name": person.shown_name(),
        "mentor": card.mentor,
        "mentee": card.mentee,
        "discoverable": person.discoverable,
        "indexable": person.indexable,
        "topics": told.topics,
        "languages": told.languages,
        "helps_with": card.helps_with,
        "declines": card.declines,
        "rhythm_days": card.rhythm_days,
        "wait_days": card.wait_days,
        "places": card.seats,
        "places_taken": card.seats_taken,
        "availability": availability,
        "free": free,
        "away_until": until,
        "listed": card.listed,
        "wrote": wrote(card),
    })
}

fn wrote(card: &Kept) -> Option<&'static str> {
    match cards::wrote_last(card, clock::now()) {
        Wrote::ThisMonth => Some("this month"),
        Wrote::LastMonth => Some("last month"),
        Wrote::Earlier => Some("earlier"),
        Wrote::Never => None,
    }
}

/// The same for people.
pub(crate) fn lines(person: &Person, told: &Told) -> Vec<String> {
    let card = &told.card;
    let mut lines = vec![format!("{}  {}", person.handle(), person.shown_name())];
    let places = match cards::availability(card, clock::now()) {
        Availability::Open { free } => format!("{free} of {} places free", card.seats),
        Availability::Full => "full".to_owned(),
        Availability::Away(until) => format!("away until {}", until.date()),
    };
    let roles = match (card.mentor, card.mentee) {
        (true, true) => format!("mentor, {places}; looks for a mentor"),
        (true, false) => format!("mentor, {places}"),
        (false, true) => "looks for a mentor".to_owned(),
        (false, false) => "neither mentors nor looks for a mentor".to_owned(),
    };
    lines.push(format!("  {roles}"));
    let spoken: Vec<String> = told
        .languages
        .iter()
        .map(|tag| languages::name(tag))
        .collect();
    let rhythm = format!(
        "every {}, a normal wait is {}",
        rhythm::span(card.rhythm_days),
        rhythm::span(card.wait_days)
    );
    for (what, text) in [
        ("topics", told.topics.join(", ")),
        ("languages", spoken.join(", ")),
        ("rhythm", rhythm),
        ("helps with", card.helps_with.replace('\n', " ")),
        ("will not", card.declines.replace('\n', " ")),
        ("wrote", wrote(card).unwrap_or_default().to_owned()),
    ] {
        if !text.is_empty() {
            lines.push(format!("  {what}: {text}"));
        }
    }
    lines
}
