//! One account in several hands at the same moment: of links that are made, used and sent then, none
//! works that should not.

use std::thread;

use longhand_mentoring::accounts::signing_in::{self, Proven};
use longhand_mentoring::accounts::telling::{self, Word};
use longhand_mentoring::accounts::{self, addresses, leaving, resetting};
use longhand_mentoring::error::Error;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::accounts::Mail;
use longhand_storage::connection::AnyConnection;
use longhand_storage::half_sign_ins::HalfSignIn;
use longhand_storage::mails::{self, Kind, Mail as Row};
use longhand_storage::people::Person;
use longhand_storage::sessions::Session;

use crate::mails_bed::Post;
use crate::mentoring_bed::Town;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "of_two_keepers_links_one_works",
            of_two_keepers_links_one_works,
        ),
        Test::on_both(
            "no_link_goes_where_mail_went_before",
            no_link_goes_where_mail_went_before,
        ),
        Test::on_both("nobody_who_left_gets_a_link", nobody_who_left_gets_a_link),
        Test::on_both("the_last_try_has_the_link", the_last_try_has_the_link),
        Test::on_both(
            "nobody_comes_in_by_an_old_password",
            nobody_comes_in_by_an_old_password,
        ),
        Test::on_both(
            "of_two_who_change_a_password_one_does",
            of_two_who_change_a_password_one_does,
        ),
    ]
}

/// Runs `second` while the transaction of `first` is open: it is committed once the other is done, or
/// waits for it.
fn meanwhile<T: Send>(
    town: &Town,
    first: impl FnOnce(&mut AnyConnection) -> Result<(), Error>,
    second: impl FnOnce(&mut AnyConnection) -> Result<T, Error> + Send,
) -> Result<T, Error> {
    thread::scope(|scope| {
        let other = town.act(|conn| {
            first(conn)?;
            let other = scope.spawn(|| town.try_act(second));
            wait_until("the other one is done or waits", || {
                (other.is_finished() || waits(town)).then_some(())
            });
            Ok(other)
        });
        other.join().unwrap()
    })
}

/// Whether somebody waits for a transaction here. SQLite lets nobody begin one meanwhile.
fn waits(town: &Town) -> bool {
    let fresh = &town.bed.fresh;
    let waiting = "select cast(w.pid as text) as value from pg_locks w \
        where not w.granted and w.pid in (select h.pid from pg_locks h \
        join pg_class c on c.oid = h.relation \
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema())";
    !fresh.url().starts_with("postgres") || !fresh.texts(waiting).is_empty()
}

fn links(post: &Post) -> usize {
    let kept = "select token_hash as value from one_time_links";
    post.town.bed.fresh.texts(kept).len()
}

/// A mail of this kind that waits for somebody.
fn waiting(post: &Post, person: &Person, kind: Kind) -> Row {
    let newest = post
        .town
        .act(|conn| Ok(mails::newest_of(conn, person.id, kind)?));
    newest.unwrap()
}

/// A mail with a link to a new password, asked for and not written yet.
fn asked(post: &Post, person: &Person) -> Row {
    let origin = post.town.origin.clone();
    post.town
        .act(|conn| resetting::ask(conn, &origin, &person.username, now()));
    waiting(post, person, Kind::PasswordLink)
}

fn of_two_keepers_links_one_works(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let link =
        |conn: &mut AnyConnection| resetting::link(conn, &post.town.origin, None, ada.id, now());
    let made = meanwhile(&post.town, |conn| link(conn).map(drop), link).unwrap();
    assert_eq!(links(&post), 1);
    let token = made.rsplit('/').next().unwrap();
    post.town.act(|conn| resetting::find(conn, token, now()));
}

fn no_link_goes_where_mail_went_before(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let mail = asked(&post, &ada);
    let word: Option<Word> = meanwhile(
        &post.town,
        |conn| addresses::set(conn, ada.id, "new@example.org", now()),
        |conn| telling::word(conn, &mail, now()),
    )
    .unwrap();
    assert_eq!(word.unwrap().address, "new@example.org");
}

fn nobody_who_left_gets_a_link(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let mail = asked(&post, &ada);
    let word = meanwhile(
        &post.town,
        |conn| leaving::leave(conn, &post.town.origin, &ada, now()),
        |conn| telling::word(conn, &mail, now()),
    )
    .unwrap();
    assert!(word.is_none(), "{word:?}");
    assert_eq!(links(&post), 0);
}

fn the_last_try_has_the_link(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    post.town
        .act(|conn| addresses::ask(conn, ada.id, "new@example.org", true, now()));
    let mail = waiting(&post, &ada, Kind::AddressLink);
    let tried = || {
        let word = post.town.act(|conn| telling::word(conn, &mail, now()));
        word.unwrap().token.unwrap()
    };
    let (first, second) = (tried(), tried());
    let over = post
        .town
        .refused(|conn| addresses::prove(conn, ada.id, &first, now()));
    assert_eq!(over, Refusal::LinkOver);
    post.town
        .act(|conn| addresses::prove(conn, ada.id, &second, now()));
}

const PASSWORD: &str = "four words in a row";

/// Somebody whose password was found right just now.
fn signs_in(town: &Town) -> Proven {
    let ada = town.resident("ada");
    let hash = accounts::hash_password(PASSWORD).unwrap();
    town.act(|conn| accounts::change_password(conn, ada.id, &hash, None, now()));
    let asked = town.act(|conn| signing_in::find(conn, "here.test", "ada"));
    let proven = asked.check(PASSWORD).unwrap();
    assert_eq!((proven.person, &proven.password_hash), (ada.id, &hash));
    proven
}

fn session(proven: &Proven, token_hash: &str) -> Session {
    Session {
        token_hash: token_hash.to_owned(),
        person_id: proven.person,
        form_token: format!("form of {token_hash}"),
        agent: String::new(),
        created_at: now(),
        seen_at: now(),
        expires_at: now() + chrono::Duration::days(1),
    }
}

fn half(proven: &Proven, token_hash: &str) -> HalfSignIn {
    HalfSignIn {
        token_hash: token_hash.to_owned(),
        person_id: proven.person,
        created_at: now(),
        expires_at: now() + chrono::Duration::minutes(10),
    }
}

fn nobody_comes_in_by_an_old_password(database: &Database) {
    let town = Town::new(database);
    let proven = signs_in(&town);
    let (first, second) = (session(&proven, "first"), session(&proven, "second"));
    town.act(|conn| signing_in::begin(conn, &proven, &first, None));
    town.act(|conn| signing_in::begin_half(conn, &proven, &half(&proven, "first")));
    // The one who knew it looks while its owner changes it, and comes in just afterwards.
    let late = meanwhile(
        &town,
        |conn| accounts::change_password(conn, proven.person, "a new hash", None, now()),
        |conn| signing_in::begin(conn, &proven, &second, None),
    );
    assert!(
        matches!(late, Err(Error::Refused(Refusal::WrongPassword))),
        "{late:?}"
    );
    let late = town.refused(|conn| signing_in::begin_half(conn, &proven, &half(&proven, "second")));
    assert_eq!(late, Refusal::WrongPassword);
    for table in ["sessions", "half_sign_ins"] {
        let left = format!("select token_hash as value from {table}");
        assert!(town.bed.fresh.texts(&left).is_empty(), "{table}");
    }
}

fn of_two_who_change_a_password_one_does(database: &Database) {
    let town = Town::new(database);
    let proven = signs_in(&town);
    let change = |hash: &'static str| {
        let proven = &proven;
        move |conn: &mut AnyConnection| {
            signing_in::change_own_password(conn, proven, hash, "kept", now())
        }
    };
    let second = meanwhile(&town, change("the first"), change("the second"));
    assert!(
        matches!(second, Err(Error::Refused(Refusal::NotYourPassword))),
        "{second:?}"
    );
    let kept = "select password_hash as value from accounts";
    assert_eq!(town.bed.fresh.texts(kept), ["the first"]);
}
