//! A database with people who have accounts, and letters between them at any date: where the tests of
//! the mentoring crate lie.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::accounts::{self, Application};
use longhand_mentoring::error::Error;
use longhand_mentoring::letters::{self, NewLetter};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{calendar, correspondences, letterbox, notices, post_bag};
use longhand_storage::accounts::{Recall, Role};
use longhand_storage::cards::{self, Card};
use longhand_storage::claims;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::Correspondence;
use longhand_storage::ids::{LetterId, PersonId};
use longhand_storage::letters::{Kind, Letter};
use longhand_storage::people::Person;

use crate::storage_bed::{self, Bed, new_person};
use crate::support::database::Database;

/// What makes a text long enough to introduce somebody.
pub const AN_INTRODUCTION: &str = "I have been writing programs for three months, and I would be \
    glad of somebody who tells me what to look at next. Last week I wrote a parser.";

/// People on one instance, `here.test`.
pub struct Town {
    pub bed: Bed,
    pub origin: Origin,
}

impl Town {
    pub fn new(database: &Database) -> Town {
        Town {
            bed: storage_bed::bed(database),
            origin: Origin::new("here.test", false),
        }
    }

    /// Runs an act in a transaction.
    #[track_caller]
    pub fn act<T>(&self, work: impl FnOnce(&mut AnyConnection) -> Result<T, Error>) -> T {
        self.try_act(work).unwrap()
    }

    pub fn try_act<T>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.bed.storage.write_now(work)
    }

    /// Why an act was refused.
    #[track_caller]
    pub fn refused<T>(&self, work: impl FnOnce(&mut AnyConnection) -> Result<T, Error>) -> Refusal {
        match self.try_act(work) {
            Err(Error::Refused(refusal)) => refusal,
            Err(error) => panic!("{error}"),
            Ok(_) => panic!("it was not refused"),
        }
    }

    /// Somebody with an account.
    pub fn resident(&self, name: &str) -> Person {
        self.open(name, false)
    }

    /// Somebody with an account and this many places.
    pub fn mentor(&self, name: &str, seats: i32) -> Person {
        let mentor = self.open(name, true);
        self.act(|conn| {
            let card = cards::find(conn, mentor.id)?.unwrap();
            cards::upsert(conn, &Card { seats, ..card })?;
            Ok(())
        });
        mentor
    }

    fn open(&self, name: &str, mentor: bool) -> Person {
        let application = Application {
            email: None,
            password_hash: "no password".to_owned(),
            role: Role::Member,
            mentor,
            mentee: !mentor,
            language: None,
        };
        let person = Person {
            local: true,
            host: "here.test".to_owned(),
            offers: true,
            discoverable: mentor,
            ..new_person(name, "here.test")
        };
        let now = storage_bed::now();
        self.act(|conn| accounts::open(conn, &application, person, "no key", now))
    }

    /// Somebody elsewhere.
    pub fn stranger(&self, name: &str) -> Person {
        self.act(|conn| Ok(storage_bed::person(conn, name, "there.test")))
    }

    /// A letter that leaves at once and has arrived.
    #[track_caller]
    pub fn writes(&self, writer: &Person, to: &Person, text: &str, now: NaiveDateTime) -> Letter {
        let letter = self.act(|conn| self.post(conn, writer, &letter(to, text), now));
        self.carry(now);
        letter
    }

    pub fn post(
        &self,
        conn: &mut AnyConnection,
        writer: &Person,
        new: &NewLetter,
        now: NaiveDateTime,
    ) -> Result<Letter, Error> {
        letters::post(conn, &self.origin, writer, new, now)
    }

    /// Hands everything over that is due.
    pub fn carry(&self, now: NaiveDateTime) {
        loop {
            let claimed = self.act(|conn| {
                Ok(claims::claim(
                    conn,
                    "town",
                    now + Duration::minutes(3),
                    64,
                    now,
                )?)
            });
            if claimed.is_empty() {
                return;
            }
            for delivery in claimed {
                let outcome = post_bag::Outcome::Delivered { status: None };
                self.act(|conn| {
                    post_bag::record(conn, &self.origin, "town", &delivery, &outcome, now)
                });
            }
        }
    }

    /// Turns the calendar to this time.
    pub fn turn(&self, now: NaiveDateTime) -> usize {
        let mut all = 0;
        loop {
            let done = self.act(|conn| calendar::turn_page(conn, &self.origin, now));
            if done == 0 {
                return all;
            }
            all += done;
        }
    }

    /// The words somebody has, by kind, oldest first.
    pub fn words(&self, person: &Person) -> Vec<String> {
        let mut words: Vec<String> = self
            .act(|conn| notices::of(conn, person.id))
            .into_iter()
            .map(|word| word.notice.kind.as_str().to_owned())
            .collect();
        words.reverse();
        words
    }

    /// The correspondence of these two.
    pub fn between(&self, one: &Person, other: &Person) -> Correspondence {
        let pair = [one.id, other.id];
        self.act(|conn| Ok(longhand_storage::correspondences::find_between(conn, &pair)?.unwrap()))
    }

    /// In which list of the letterbox of `reader` their only correspondence stands.
    pub fn stands(&self, reader: &Person, now: NaiveDateTime) -> Vec<&'static str> {
        let found = self.act(|conn| letterbox::of(conn, reader.id, None, now));
        let lists = [
            ("introduced", found.introductions.len()),
            ("to write", found.to_write.len()),
            ("waiting", found.waiting.len()),
            ("quiet", found.quiet.len()),
            ("resting", found.resting.len()),
            ("ended", found.ended.len()),
            ("outbox", found.outbox.len()),
        ];
        let filled = lists.into_iter().filter(|(_, rows)| *rows > 0);
        filled.map(|(name, _)| name).collect()
    }

    /// How many of a mentor's places are taken.
    pub fn taken(&self, mentor: PersonId) -> i32 {
        self.act(|conn| Ok(cards::find(conn, mentor)?.unwrap().seats_taken))
    }

    /// How many letters somebody sees with somebody.
    pub fn seen(&self, reader: &Person, other: &Person, now: NaiveDateTime) -> usize {
        let id = self.between(reader, other).id;
        let view = self.act(|conn| correspondences::read(conn, reader.id, id, None, now));
        view.letters.len()
    }
}

/// A letter to somebody, to leave at once.
pub fn letter(to: &Person, text: &str) -> NewLetter {
    NewLetter {
        to: vec![to.id],
        in_reply_to: None,
        source: text.to_owned(),
        language: None,
        rest: Some(Recall::None),
        kind: Kind::Letter,
        asks_first: false,
        hat: None,
        draft: None,
    }
}

/// An answer to a letter, to leave at once.
pub fn answer(to: LetterId, text: &str) -> NewLetter {
    NewLetter {
        to: Vec::new(),
        in_reply_to: Some(to),
        source: text.to_owned(),
        language: None,
        rest: Some(Recall::None),
        kind: Kind::Letter,
        asks_first: false,
        hat: None,
        draft: None,
    }
}
