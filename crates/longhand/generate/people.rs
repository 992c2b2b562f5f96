//! People of a made-up instance: who comes when and from where, and what stands on their card.

use super::chance::Chance;
use super::plan::DAYS;
use super::words;
use chrono::{Duration, NaiveDateTime};
use longhand_federation::actor;
use longhand_federation::signature::KeyPair;
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::cards::elsewhere::{self, Offered};
use longhand_mentoring::cards::said::{self, Typed};
use longhand_mentoring::error::Error;
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{directory, follows};
use longhand_storage::accounts::Role;
use longhand_storage::connection::AnyConnection;
use longhand_storage::people::{self, Person};
use std::collections::HashSet;

/// The first of the made-up instances are of our kind: they have directories and understand offers.
const OF_OUR_KIND: usize = 6;

/// Somebody who is going to come.
#[derive(Debug)]
pub(crate) struct Newcomer {
    /// When.
    pub(crate) comes_at: NaiveDateTime,
    username: String,
    name: String,
    /// Where they live, as a number in the list of instances; here if none.
    elsewhere: Option<usize>,
    mentor: bool,
    mentee: bool,
    discoverable: bool,
    approves: bool,
    topics: Vec<&'static str>,
    languages: Vec<&'static str>,
    rhythm_days: i32,
    seats: i32,
    seats_taken: i32,
    helps_with: String,
    declines: &'static str,
}

/// Somebody who has come.
#[derive(Debug)]
pub(crate) struct Resident {
    /// Who.
    pub(crate) person: Person,
    /// Whether they mentor.
    pub(crate) mentor: bool,
    /// How many places they have that nobody was promised.
    pub(crate) free: i32,
    /// What they mostly write about.
    pub(crate) topic: &'static str,
    typed: Typed,
}

/// What people here have in common: nobody can wait for a key and a hash for each.
pub(crate) struct Shared {
    /// Everybody's key.
    pub(crate) keys: KeyPair,
    /// The hash of a password nobody knows.
    pub(crate) password_hash: String,
}

/// So many people, in the order in which they come.
pub(crate) fn all(chance: &mut Chance, count: usize, now: NaiveDateTime) -> Vec<Newcomer> {
    let mut names = HashSet::new();
    let begin = now - Duration::days(DAYS);
    let mut all: Vec<Newcomer> = (0..count)
        .map(|number| {
            // Some are there from the beginning, mentors and others, so that letters can begin.
            let comes_at = match number {
                0..12 => begin,
                _ => chance.time(begin, now - Duration::days(30)),
            };
            let elsewhere = number >= 12 && chance.percent(14);
            let mentor = number < 12 && number % 2 == 0 || chance.percent(22);
            newcomer(chance, &mut names, comes_at, elsewhere, mentor)
        })
        .collect();
    all.sort_by_key(|newcomer| newcomer.comes_at);
    all
}

fn newcomer(
    chance: &mut Chance,
    names: &mut HashSet<String>,
    comes_at: NaiveDateTime,
    elsewhere: bool,
    mentor: bool,
) -> Newcomer {
    let (given, family) = words::name(chance);
    let short = format!("{given}_{family}").to_lowercase();
    let mut username = short.clone();
    let mut number = 1;
    while !names.insert(username.clone()) {
        number += 1;
        username = format!("{short}{number}");
    }
    let (many, seats) = (1 + chance.skewed(5), 1 + chance.skewed(7));
    let topics = chance.some(&words::TOPICS, many);
    let spoken = 1 + chance.skewed(3);
    let seats = i32::try_from(seats).unwrap_or(1);
    Newcomer {
        comes_at,
        username,
        name: format!("{given} {family}"),
        elsewhere: elsewhere.then(|| chance.below(words::INSTANCES.len())),
        mentor,
        mentee: chance.percent(if mentor { 10 } else { 85 }),
        discoverable: mentor && chance.percent(92),
        approves: chance.percent(10),
        languages: chance.some(&words::LANGUAGES, spoken),
        rhythm_days: [7, 14, 21, 21, 30][chance.below(5)],
        seats,
        seats_taken: i32::try_from(chance.within(0..=i64::from(seats))).unwrap_or(0),
        helps_with: if mentor {
            words::helps_with(chance, topics.first().copied().unwrap_or("Rust"))
        } else {
            String::new()
        },
        declines: if mentor { words::declines(chance) } else { "" },
        topics,
    }
}

impl Newcomer {
    /// They come: open an account and fill in their card, or are heard of from elsewhere.
    pub(crate) fn come(
        &self,
        conn: &mut AnyConnection,
        origin: &Origin,
        shared: &Shared,
    ) -> Result<Resident, Error> {
        let typed = self.typed();
        let person = match self.elsewhere {
            Some(number) => self.come_elsewhere(conn, number, shared)?,
            None => self.come_here(conn, origin, shared, &typed)?,
        };
        let free = match self.elsewhere {
            Some(_) => self.seats - self.seats_taken,
            None => self.seats,
        };
        Ok(Resident {
            // A server of another kind says nothing of places.
            mentor: self.mentor && (person.local || person.offers),
            person,
            free,
            topic: self.topics.first().copied().unwrap_or("Rust"),
            typed,
        })
    }

    fn typed(&self) -> Typed {
        Typed {
            mentor: self.mentor,
            mentee: self.mentee,
            discoverable: self.discoverable,
            name: self.name.clone(),
            topics: self.topics.join(", "),
            languages: self.languages.join(", "),
            helps_with: self.helps_with.clone(),
            declines: self.declines.to_owned(),
            rhythm: self.rhythm_days.to_string(),
            seats: self.seats.to_string(),
            ..Typed::default()
        }
    }

    fn come_here(
        &self,
        conn: &mut AnyConnection,
        origin: &Origin,
        shared: &Shared,
        typed: &Typed,
    ) -> Result<Person, Error> {
        let now = self.comes_at;
        let application = Application {
            email: None,
            password_hash: shared.password_hash.clone(),
            role: Role::Member,
            mentor: self.mentor,
            mentee: self.mentee,
            language: None,
        };
        let keys = &shared.keys;
        let person = actor::new_person(origin, &self.username, self.mentor, &keys.public_pem, now);
        let person = accounts::open(conn, &application, person, &keys.private_pem, now)?;
        say(conn, origin, &person, typed, now)?;
        if self.approves {
            follows::set_approval(conn, origin, &person, true, now)?;
        }
        Ok(people::find(conn, person.id)?)
    }

    fn come_elsewhere(
        &self,
        conn: &mut AnyConnection,
        number: usize,
        shared: &Shared,
    ) -> Result<Person, Error> {
        let now = self.comes_at;
        let host = words::INSTANCES[number % words::INSTANCES.len()];
        let of_our_kind = number < OF_OUR_KIND;
        let there = Origin::new(host, false);
        let key = &shared.keys.public_pem;
        let person = Person {
            local: false,
            name: self.name.clone(),
            discoverable: self.discoverable,
            offers: of_our_kind,
            ..actor::new_person(&there, &self.username, self.mentor, key, now)
        };
        let person = people::insert(conn, person)?;
        if of_our_kind {
            elsewhere::take_in(conn, &person, Some(self.offered()), now)?;
            let listed: &[_] = if self.mentor { &[person.id] } else { &[] };
            directory::keep(conn, host, listed, false, now)?;
        }
        Ok(person)
    }

    fn offered(&self) -> Offered {
        Offered {
            mentor: self.mentor,
            mentee: self.mentee,
            topics: self.topics.iter().map(ToString::to_string).collect(),
            languages: self.languages.iter().map(ToString::to_string).collect(),
            helps_with: self.helps_with.clone(),
            declines: self.declines.to_owned(),
            rhythm_days: Some(self.rhythm_days),
            seats: Some(self.seats),
            seats_taken: Some(self.seats_taken),
            changed_at: Some(self.comes_at),
            ..Offered::default()
        }
    }
}

impl Resident {
    /// They are away for some weeks from now on.
    pub(crate) fn go_away(
        &self,
        conn: &mut AnyConnection,
        origin: &Origin,
        weeks: i64,
        now: NaiveDateTime,
    ) -> Result<(), Error> {
        let back = (now + Duration::weeks(weeks)).date();
        let away = Typed {
            away_until: back.to_string(),
            ..self.typed.clone()
        };
        say(conn, origin, &self.person, &away, now)
    }
}

/// The directories of instances of our kind are read here.
pub(crate) fn meet_instances(conn: &mut AnyConnection) -> Result<(), Error> {
    for host in words::INSTANCES.iter().take(OF_OUR_KIND) {
        directory::trust(conn, host, true)?;
    }
    Ok(())
}

fn say(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    typed: &Typed,
    now: NaiveDateTime,
) -> Result<(), Error> {
    match typed.clone().check(now) {
        Ok(said) => said::change(conn, origin, person.id, &said, now),
        Err(faults) => faults
            .into_iter()
            .next()
            .map_or(Ok(()), |fault| Err(fault.why.into())),
    }
}
