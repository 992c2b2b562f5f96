//! Mail addresses: set by their owner, and used for nothing before a link sent there came back; or by
//! a command on the machine itself.

use crate::accounts::settings::check_address;
use crate::accounts::telling;
use crate::error::Error;
use crate::refusal::Refusal;
use crate::{random, secrets};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::accounts::{self, Account, Mail};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::mails::{self, Kind, State};
use longhand_storage::one_time_links::{self, OneTimeLink, Purpose};

/// The most links one account may have sent to addresses within a day: they go to whoever was typed.
const MOST_IN_A_DAY: i64 = 5;

/// How long a link works, and an address waits for it.
fn lasts() -> Duration {
    Duration::days(1)
}

/// Somebody wants mail to go to another address: a link goes there that proves it. Until it comes back
/// everything stays as it is.
pub fn ask(
    conn: &mut AnyConnection,
    person: PersonId,
    address: &str,
    mail_works: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let address = address.trim();
    check_address(address)?;
    if !mail_works {
        return Err(Refusal::NoMailHere.into());
    }
    accounts::hold(conn, person)?;
    let asked = mails::count_since(conn, person, Kind::AddressLink, now - lasts())?;
    if asked >= MOST_IN_A_DAY {
        return Err(Refusal::ManyLinks(MOST_IN_A_DAY).into());
    }
    one_time_links::delete_all(conn, person, Purpose::Address)?;
    send_link(conn, person, address, now)
}

/// Has a link go to an address that somebody named who has just come in: until it comes back the
/// address is nobody's. On an instance that sends no mail nothing comes of it.
pub(crate) fn send_link(
    conn: &mut AnyConnection,
    person: PersonId,
    address: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    telling::tell(
        conn,
        person,
        Kind::AddressLink,
        Some(address.to_owned()),
        now,
    )
}

/// The address that waits to be proven.
pub fn waiting(
    conn: &mut AnyConnection,
    account: &Account,
    now: NaiveDateTime,
) -> Result<Option<String>, Error> {
    let person = account.person_id;
    let newest = mails::newest_of(conn, person, Kind::AddressLink)?;
    let Some(newest) = newest.filter(|mail| now - mail.created_at < lasts()) else {
        return Ok(None);
    };
    // Once it was sent, its link says whether it counts still.
    let counts =
        newest.state == State::Queued || one_time_links::any(conn, person, Purpose::Address, now)?;
    Ok(newest.address.filter(|_| counts))
}

/// Makes the link that proves an address, for an account that is held, and gives back what it holds.
/// `None` if another one is wanted by now. What an earlier try to send the mail made works no more.
pub(crate) fn make(
    conn: &mut AnyConnection,
    account: &Account,
    address: &str,
    now: NaiveDateTime,
) -> Result<Option<String>, Error> {
    let person = account.person_id;
    if waiting(conn, account, now)?.as_deref() != Some(address) {
        return Ok(None);
    }
    one_time_links::delete_all(conn, person, Purpose::Address)?;
    let token = random::text()?;
    let link = OneTimeLink {
        token_hash: secrets::hash(&token),
        person_id: person,
        purpose: Purpose::Address,
        address: Some(address.to_owned()),
        created_at: now,
        expires_at: now + lasts(),
    };
    one_time_links::insert(conn, &link)?;
    Ok(Some(token))
}

/// The address that a link of this person proves; refused if it works no more, or is somebody else's:
/// who gets a mail by mistake proves nothing by looking into it.
pub fn find(
    conn: &mut AnyConnection,
    person: PersonId,
    token: &str,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let link = one_time_links::find(conn, &secrets::hash(token), Purpose::Address, now)?;
    let link = link.filter(|link| link.person_id == person);
    Ok(link
        .and_then(|link| link.address)
        .ok_or(Refusal::LinkOver)?)
}

/// Uses a link up: mail goes to the address it proves. The address of before is told.
pub fn prove(
    conn: &mut AnyConnection,
    person: PersonId,
    token: &str,
    now: NaiveDateTime,
) -> Result<String, Error> {
    let account = accounts::hold(conn, person)?;
    let address = find(conn, person, token, now)?;
    if !one_time_links::delete(conn, &secrets::hash(token))? {
        return Err(Refusal::LinkOver.into());
    }
    replace(conn, account, Some(address.clone()), now)?;
    Ok(address)
}

/// Takes the address off an account; no mail goes out any more. It is told so once.
pub fn remove(conn: &mut AnyConnection, person: PersonId, now: NaiveDateTime) -> Result<(), Error> {
    let account = accounts::hold(conn, person)?;
    let silent = Account {
        mail: Mail::Off,
        digest_at: None,
        ..account
    };
    mails::cancel(conn, person)?;
    replace(conn, silent, None, now)
}

/// Whoever works on the machine itself says where somebody's mail goes, and answers for it: no link is
/// sent. Nothing takes the address away. The address of before is told.
pub fn set(
    conn: &mut AnyConnection,
    person: PersonId,
    address: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let address = address.trim();
    if address.is_empty() {
        return remove(conn, person, now);
    }
    check_address(address)?;
    let account = accounts::hold(conn, person)?;
    if account.email.as_deref() == Some(address) {
        return Ok(());
    }
    replace(conn, account, Some(address.to_owned()), now)
}

fn replace(
    conn: &mut AnyConnection,
    account: Account,
    address: Option<String>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let person = account.person_id;
    // Where a link to a new password went before, nobody shall use it now.
    one_time_links::delete_all(conn, person, Purpose::Password)?;
    one_time_links::delete_all(conn, person, Purpose::Address)?;
    mails::cancel_kinds(conn, person, &[Kind::AddressLink])?;
    if let Some(before) = &account.email {
        telling::tell(
            conn,
            person,
            Kind::AddressChanged,
            Some(before.clone()),
            now,
        )?;
    }
    let changed = Account {
        email: address,
        ..account
    };
    accounts::update_choices(conn, &changed)?;
    Ok(())
}
