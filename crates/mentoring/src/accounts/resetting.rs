//! Forgotten passwords: a link that works once, by mail or out of the keeper's hand, sets a new one.

use crate::accounts::{self, telling};
use crate::error::Error;
use crate::keeping;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{random, secrets};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::accounts as kept;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::PersonId;
use longhand_storage::keeping::Act;
use longhand_storage::mails::{self, Kind};
use longhand_storage::one_time_links::{self, OneTimeLink, Purpose};
use longhand_storage::people::{self, Person};

/// The most links one account gets by mail within an hour, whoever asks.
const MOST_IN_AN_HOUR: i64 = 3;

/// The most accounts with one mail address that each get a link.
const MOST_ACCOUNTS: i64 = 5;

/// How long a link out of a mail works.
pub(crate) fn by_mail() -> Duration {
    Duration::hours(1)
}

/// How long one from the keeper works: it is handed over by other ways.
fn by_hand() -> Duration {
    Duration::days(1)
}

/// Somebody who is not signed in gave a name here, an address like `@ada@HOST` or a mail address: whoever
/// that is gets a link by mail, if mail goes to them. Whether anything came of it is not said.
pub fn ask(
    conn: &mut AnyConnection,
    origin: &Origin,
    typed: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let typed = typed.trim();
    let found = match by_name(conn, origin, typed)? {
        Some(account) => vec![account],
        None => kept::with_address(conn, typed, MOST_ACCOUNTS)?,
    };
    for account in found {
        let id = account.person_id;
        let since = now - Duration::hours(1);
        let enough = mails::count_since(conn, id, Kind::PasswordLink, since)? >= MOST_IN_AN_HOUR;
        if account.email.is_some() && account.suspended_at.is_none() && !enough {
            telling::tell(conn, id, Kind::PasswordLink, None, now)?;
        }
    }
    Ok(())
}

fn by_name(
    conn: &mut AnyConnection,
    origin: &Origin,
    typed: &str,
) -> Result<Option<kept::Account>, Error> {
    let bare = typed.strip_prefix('@').unwrap_or(typed);
    let home = format!("@{}", origin.host());
    let name = match typed.strip_prefix('@') {
        Some(bare) => bare.strip_suffix(&home).unwrap_or(bare),
        None => bare,
    };
    match people::find_by_handle(conn, name, origin.host())?.filter(|person| person.local) {
        Some(person) => account(conn, person.id),
        None => Ok(None),
    }
}

fn account(conn: &mut AnyConnection, person: PersonId) -> Result<Option<kept::Account>, Error> {
    match kept::find(conn, person) {
        Ok(account) => Ok(Some(account)),
        Err(StorageError::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Holds an account, before its links: whoever does something with them waits here and not halfway.
fn hold(conn: &mut AnyConnection, person: PersonId, gone: Refusal) -> Result<(), Error> {
    match kept::hold(conn, person) {
        Ok(_) => Ok(()),
        Err(StorageError::NotFound(_)) => Err(gone.into()),
        Err(error) => Err(error.into()),
    }
}

/// A link for somebody with an account here, as a whole address, for the keeper to hand over. It works
/// once, for a day; links made before work no more. By it a keeper could come at letters, so it is
/// written down whoever made it: `keeper` is none for a command.
///
/// # Errors
/// [`Refusal::NotYours`] where there is no account.
pub fn link(
    conn: &mut AnyConnection,
    origin: &Origin,
    keeper: Option<PersonId>,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<String, Error> {
    // Of two made at once, the second makes the first worthless.
    hold(conn, person, Refusal::NotYours("account"))?;
    one_time_links::delete_all(conn, person, Purpose::Password)?;
    let token = make(conn, person, by_hand(), now)?;
    let handle = people::find(conn, person)?.handle();
    keeping::note(conn, keeper, Act::ResetPassword, &handle, now)?;
    Ok(address(origin, &token))
}

/// The whole address at which what a link holds sets a password.
pub fn address(origin: &Origin, token: &str) -> String {
    format!("{}/reset/{token}", origin.base())
}

/// Makes a link, and gives back what it holds: that is kept nowhere.
pub(crate) fn make(
    conn: &mut AnyConnection,
    person: PersonId,
    lasts: Duration,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let token = random::text()?;
    let link = OneTimeLink {
        token_hash: secrets::hash(&token),
        person_id: person,
        purpose: Purpose::Password,
        address: None,
        created_at: now,
        expires_at: now + lasts,
    };
    one_time_links::insert(conn, &link)?;
    Ok(token)
}

/// Whose password a link sets; refused if it works no more.
pub fn find(conn: &mut AnyConnection, token: &str, now: NaiveDateTime) -> Result<Person, Error> {
    let hash = secrets::hash(token);
    let link = one_time_links::find(conn, &hash, Purpose::Password, now)?;
    let link = link.ok_or(Refusal::LinkOver)?;
    Ok(people::find(conn, link.person_id)?)
}

/// Uses a link up: its owner has this password from now on (as [`accounts::hash_password`] made it), and
/// is signed in nowhere. A second factor stays as it is.
pub fn set_password(
    conn: &mut AnyConnection,
    token: &str,
    password_hash: &str,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    let person = find(conn, token, now)?;
    hold(conn, person.id, Refusal::LinkOver)?;
    if !one_time_links::delete(conn, &secrets::hash(token))? {
        return Err(Refusal::LinkOver.into());
    }
    accounts::change_password(conn, person.id, password_hash, None, now)?;
    Ok(person)
}
