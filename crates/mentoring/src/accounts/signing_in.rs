//! Signing in: who shows by a password who they are, and what they may do for having shown it. Holding a
//! password against its hash takes a while, so it needs no connection; what was shown is looked at once
//! more in the transaction that relies on it, because the password may have been changed meanwhile.

use super::{change_password, hash_password, is_password, second_factors};
use crate::applicants;
use crate::error::Error;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use longhand_storage::accounts::{self, Account};
use longhand_storage::applicants::{Applicant, find_by_name as find_applicant};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::half_sign_ins::{self, HalfSignIn};
use longhand_storage::ids::PersonId;
use longhand_storage::people;
use longhand_storage::sessions::{self, Session};
use std::sync::OnceLock;

/// Somebody who showed who they are, by the password that had this hash then. It is worth nothing once
/// they have another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proven {
    /// Who.
    pub person: PersonId,
    /// The hash their password was held against.
    pub password_hash: String,
}

/// Whose password is to be checked, if anybody's: to be held against it by [`Asked::check`].
#[derive(Debug)]
pub struct Asked(Whose);

#[derive(Debug)]
enum Whose {
    Account(Box<Account>),
    Applicant(Box<Applicant>),
    Nobody,
}

/// Who wants to sign in with this name (alone, without `@`). Their password is checked afterwards.
pub fn find(conn: &mut AnyConnection, host: &str, name: &str) -> Result<Asked, Error> {
    let person = people::find_by_handle(conn, name, host)?.filter(|person| person.local);
    if let Some(person) = person {
        match accounts::find(conn, person.id) {
            Ok(account) => return Ok(Asked(Whose::Account(account.into()))),
            Err(StorageError::NotFound(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Asked(match find_applicant(conn, name)? {
        Some(applicant) => Whose::Applicant(applicant.into()),
        None => Whose::Nobody,
    }))
}

impl Asked {
    /// Who it is, if the password is theirs. Wrong name and wrong password take the same time and get the
    /// same words; whoever waits for an account hears so. Takes a noticeable while.
    pub fn check(&self, password: &str) -> Result<Proven, Error> {
        let hash = match &self.0 {
            Whose::Account(account) => &account.password_hash,
            Whose::Applicant(applicant) => &applicant.password_hash,
            Whose::Nobody => nobodys_hash()?,
        };
        let right = is_password(hash, password)?;
        match &self.0 {
            Whose::Account(account) if right && account.suspended_at.is_some() => {
                Err(Refusal::Suspended.into())
            }
            Whose::Account(account) if right => Ok(Proven {
                person: account.person_id,
                password_hash: account.password_hash.clone(),
            }),
            Whose::Applicant(applicant) if right => Err(applicants::told(applicant).into()),
            _ => Err(Refusal::WrongPassword.into()),
        }
    }
}

/// Refuses a password that is not the one of this account. Takes a noticeable while.
pub fn check_password(account: &Account, password: &str) -> Result<Proven, Error> {
    if is_password(&account.password_hash, password)? {
        Ok(Proven {
            person: account.person_id,
            password_hash: account.password_hash.clone(),
        })
    } else {
        Err(Refusal::NotYourPassword.into())
    }
}

/// What a password is held against where there is no account. Made once: making it takes as long as
/// checking it, and a name that takes twice as long is told from one that is known.
fn nobodys_hash() -> Result<&'static str, Error> {
    static HASH: OnceLock<String> = OnceLock::new();
    if let Some(hash) = HASH.get() {
        return Ok(hash);
    }
    let made = hash_password("nobody has this password")?;
    Ok(HASH.get_or_init(|| made))
}

/// Holds the account of somebody until the end of the transaction, if the password they showed is theirs
/// still; otherwise they hear `why`.
pub fn hold(conn: &mut AnyConnection, proven: &Proven, why: Refusal) -> Result<Account, Error> {
    match accounts::hold(conn, proven.person) {
        Ok(account) if account.password_hash != proven.password_hash => Err(why.into()),
        Ok(account) if account.suspended_at.is_some() => Err(Refusal::Suspended.into()),
        Err(StorageError::NotFound(_)) => Err(why.into()),
        held => Ok(held?),
    }
}

/// Begins a session, and ends the one the browser had `before` (its hash): a token known before signing
/// in is worth nothing after.
pub fn begin(
    conn: &mut AnyConnection,
    proven: &Proven,
    session: &Session,
    before: Option<&str>,
) -> Result<(), Error> {
    hold(conn, proven, Refusal::WrongPassword)?;
    if let Some(before) = before {
        sessions::delete(conn, before)?;
    }
    Ok(sessions::insert(conn, session)?)
}

/// Begins to wait for somebody's code.
pub fn begin_half(
    conn: &mut AnyConnection,
    proven: &Proven,
    half: &HalfSignIn,
) -> Result<(), Error> {
    hold(conn, proven, Refusal::WrongPassword)?;
    Ok(half_sign_ins::insert(conn, half)?)
}

/// Goes the rest of the way in: the password was right, and so must the code be. Each half way is gone
/// once.
pub fn with_code(
    conn: &mut AnyConnection,
    half: &HalfSignIn,
    code: &str,
    now: NaiveDateTime,
) -> Result<Proven, Error> {
    let account = accounts::hold(conn, half.person_id)?;
    if account.suspended_at.is_some() {
        return Err(Refusal::Suspended.into());
    }
    second_factors::check(conn, half.person_id, code, now)?;
    // A password that was changed ended it: that it is still there says that the password is the same.
    if half_sign_ins::delete(conn, &half.token_hash)? {
        Ok(Proven {
            person: account.person_id,
            password_hash: account.password_hash,
        })
    } else {
        Err(Refusal::WrongCode.into())
    }
}

/// Gives somebody who showed their old password a new one, as [`change_password`] does. Of two who knew
/// the old one, one changes it.
pub fn change_own_password(
    conn: &mut AnyConnection,
    proven: &Proven,
    password_hash: &str,
    keep: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    hold(conn, proven, Refusal::NotYourPassword)?;
    change_password(conn, proven.person, password_hash, Some(keep), now)
}
