//! A database with tables and nothing in them, and people to put there: where the tests of the
//! storage crate lie.

use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::database::Database as Storage;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Kind, Person};

use crate::support::database::{Database, FreshDatabase};

/// A database brought up to date, its folder, and what removes it afterwards.
pub struct Bed {
    /// What the program works with.
    pub storage: Storage,
    /// The same, behind its back.
    pub fresh: FreshDatabase,
    _folder: tempfile::TempDir,
}

/// A database of its own, with tables and nothing in them.
pub fn bed(database: &Database) -> Bed {
    let folder = tempfile::tempdir().unwrap();
    let fresh = database.fresh(folder.path());
    let storage = Storage::open(&fresh.url().parse().unwrap()).unwrap();
    storage.migrate().unwrap();
    Bed {
        storage,
        fresh,
        _folder: folder,
    }
}

/// A moment with microseconds.
pub fn now() -> NaiveDateTime {
    chrono::DateTime::from_timestamp_micros(1_795_000_000_123_456)
        .unwrap()
        .naive_utc()
}

/// Somebody of a host, not yet kept.
pub fn new_person(name: &str, host: &str) -> Person {
    Person {
        // The next number takes its place.
        id: PersonId(0),
        uri: format!("https://{host}/u/{name}"),
        kind: Kind::Person,
        username: name.to_owned(),
        username_key: name.to_lowercase(),
        host: host.to_owned(),
        local: false,
        name: name.to_owned(),
        summary: String::new(),
        page_url: String::new(),
        inbox: format!("https://{host}/u/{name}/inbox"),
        shared_inbox: None,
        followers: String::new(),
        public_key_id: format!("https://{host}/u/{name}#main-key"),
        public_key_pem: String::new(),
        approves_followers: true,
        discoverable: false,
        fields: String::new(),
        created_at: now(),
        fetched_at: None,
        gone_at: None,
        indexable: false,
        offers: false,
        also_known_as: String::new(),
        moved_to: None,
    }
}

/// Somebody of a host, kept.
pub fn person(conn: &mut AnyConnection, name: &str, host: &str) -> Person {
    people::insert(conn, new_person(name, host)).unwrap()
}
