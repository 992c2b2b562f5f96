//! Giving an account up for good: what others have of it stays with them, everybody who knew it is told,
//! and what only its owner saw is gone.

use crate::accounts::check_other_keeper;
use crate::closing;
use crate::error::Error;
use crate::letters as letter_acts;
use crate::open_letters::arriving;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use chrono::NaiveDateTime;
use longhand_storage::accounts;
use longhand_storage::applicants::hold_doors;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Kind;
use longhand_storage::ids::PersonId;
use longhand_storage::people::{self, Person};
use longhand_storage::{blocks, cards, deliveries, drafts, follows, gone, letters, media};

/// How many letters are looked at at a time.
const AT_ONCE: i64 = 1000;

/// Whether somebody may give their account up: whoever keeps an instance alone may not.
pub fn check(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    let account = accounts::find(conn, person)?;
    check_other_keeper(conn, &account)
}

/// Gives an account up, after its owner was asked for their password. Letters that have left stay with
/// their readers, under the writer's name; correspondences end, with a word to whoever lives here; every
/// server that heard of the person is told, in this transaction. Nothing of it can be undone, and nobody
/// gets the name again.
pub fn leave(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // Of the last two keepers only one may go.
    hold_doors(conn)?;
    people::hold(conn, person.id)?;
    check(conn, person.id)?;
    take_back_resting(conn, origin, person.id, now)?;
    let hearers = whoever_heard(conn, person.id)?;
    let news = News {
        kind: Kind::AccountDeleted,
        actor: person.id,
        subject: i64::from(person.id.0),
        about: None,
    };
    post_bag::spread(conn, origin, &news, &hearers, None, now)?;
    // From here on nobody is told of a card, and no place is taken with them.
    cards::delete(conn, person.id)?;
    people::mark_gone(conn, person.id, now)?;
    gone::empty_profile(conn, person.id)?;
    closing::gone(conn, origin, person, now)?;
    follows::delete_all_of(conn, person.id)?;
    arriving::forget(conn, person, now)?;
    forget_own(conn, person.id, now)?;
    accounts::delete(conn, person.id)?;
    Ok(())
}

/// What still rests in the outbox goes to nobody.
fn take_back_resting(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    loop {
        let mut taken = 0;
        for letter in letters::on_their_way(conn, person, AT_ONCE)? {
            match letter_acts::take_back(conn, origin, person, letter.id, now) {
                Ok(_) => taken += 1,
                // It has left.
                Err(Error::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        if taken == 0 {
            return Ok(());
        }
    }
}

/// Everybody elsewhere who was ever told anything by somebody, or had to do with them.
fn whoever_heard(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<Person>, Error> {
    let told = deliveries::recipients_of_actor(conn, person)?;
    let mut hearers = people::find_all(conn, &told)?;
    hearers.extend(people::correspondents_elsewhere(conn, person)?);
    hearers.extend(follows::followers_elsewhere(conn, person)?);
    hearers.extend(follows::followed_elsewhere(conn, person)?);
    Ok(hearers)
}

/// What only they saw: drafts with their files, letters that reached nobody, the Markdown of all others,
/// notes, blocks.
fn forget_own(conn: &mut AnyConnection, person: PersonId, now: NaiveDateTime) -> Result<(), Error> {
    drafts::delete_all(conn, person)?;
    for letter in gone::unreached_letters(conn, person)? {
        letters::empty(conn, letter, now)?;
        media::empty(conn, letter)?;
    }
    gone::forget_sources(conn, person)?;
    gone::leave_correspondences(conn, person, now)?;
    blocks::delete_all_of(conn, person)?;
    Ok(())
}

/// Forgets the keys of those who are gone and of whom everybody was told. Gives back how many.
pub fn forget_keys(conn: &mut AnyConnection) -> Result<usize, Error> {
    let mut forgotten = 0;
    for person in gone::with_keys(conn)? {
        if !deliveries::any_queued_of_actor(conn, person)? {
            gone::delete_key(conn, person)?;
            forgotten += 1;
        }
    }
    Ok(forgotten)
}
