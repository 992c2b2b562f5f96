//! A town with a mail server: where the tests of mail lie. Time is turned by hand.

use chrono::NaiveDateTime;
use longhand_mail::sender::{self, Mailroom};
use longhand_mail::server::Server;
use longhand_mentoring::accounts::addresses;
use longhand_mentoring::accounts::settings::{self, Settings};
use longhand_storage::accounts::{self, Mail};
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;

use crate::mentoring_bed::Town;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::runtime::block_on;
use crate::support::smtp::{Got, MailServer};

/// People on one instance, and the server that takes their mail.
pub struct Post {
    pub town: Town,
    pub server: MailServer,
}

impl Post {
    pub fn new(database: &Database) -> Post {
        Post {
            town: Town::new(database),
            server: MailServer::start(),
        }
    }

    /// Somebody who wants mail like this.
    pub fn resident(&self, name: &str, mail: Mail) -> Person {
        let person = self.town.resident(name);
        self.goes_to(&person, &format!("{name}@example.org"));
        self.chooses(&person, now(), |chosen| chosen.mail = mail);
        person
    }

    /// Mail for somebody goes to this address from now on.
    pub fn goes_to(&self, person: &Person, address: &str) {
        self.town
            .act(|conn| addresses::set(conn, person.id, address, now()));
    }

    /// Somebody changes their settings.
    pub fn chooses(&self, person: &Person, at: NaiveDateTime, change: impl FnOnce(&mut Settings)) {
        self.town.act(|conn| {
            let mut chosen = Settings::of(&accounts::find(conn, person.id)?);
            change(&mut chosen);
            settings::change(conn, person.id, &chosen, true, at)
        });
    }

    /// A process that sends mail, under this name.
    pub fn mailroom(&self, worker: &str) -> Mailroom {
        Mailroom {
            database: self.town.bed.storage.clone(),
            origin: self.town.origin.clone(),
            server: Server::new(&self.server.url(), None, &self.town.origin).unwrap(),
            worker: worker.to_owned(),
        }
    }

    /// Sends what is due at this time; how many mails were taken up.
    pub fn sends(&self, at: NaiveDateTime) -> usize {
        let mailroom = self.mailroom("one");
        let mut all = 0;
        loop {
            let sent = block_on(sender::send_due(&mailroom, at)).unwrap();
            if sent == 0 {
                return all;
            }
            all += sent;
        }
    }

    /// The one mail that came of sending what is due at this time.
    #[track_caller]
    pub fn sends_one(&self, at: NaiveDateTime) -> Got {
        let before = self.server.got().len();
        self.sends(at);
        let mut got = self.server.got();
        assert_eq!(got.len(), before + 1, "one mail was expected: {got:?}");
        got.remove(before)
    }

    /// Turns the calendar to this time and sends what is due.
    pub fn turns(&self, at: NaiveDateTime) {
        self.town.turn(at);
        self.sends(at);
    }

    /// Every mail that is known: its state, how often it was tried, what went wrong.
    pub fn rows(&self) -> Vec<String> {
        let rows = self.town.bed.fresh.texts(
            "select state || ' ' || cast(attempts as text) || ' ' || coalesce(error, '') as value \
             from mails order by id",
        );
        let told = |row: String| {
            let mut parts = row.splitn(3, ' ');
            let (state, attempts) = (parts.next().unwrap(), parts.next().unwrap());
            let error = Phrase::from_kept(parts.next().unwrap());
            format!("{state} {attempts} {}", Words::plain().tell(&error))
        };
        rows.into_iter().map(told).collect()
    }
}
