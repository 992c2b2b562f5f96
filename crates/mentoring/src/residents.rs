//! Residents: the people who live here, as keepers look after them. What they write is nobody's
//! business here.

use crate::accounts::check_other_keeper;
use crate::cards;
use crate::error::Error;
use crate::keeping;
use crate::refusal::Refusal;
use crate::refusal::doors::Doors;
use chrono::NaiveDateTime;
use longhand_storage::accounts::{Account, Role};
use longhand_storage::applicants::{count_waiting, hold_doors};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::keeping::Act;
use longhand_storage::people::Person;
use longhand_storage::residents::{self, Which};
use longhand_storage::sessions;

/// How many people one page shows.
pub const PAGE: usize = 50;

/// Somebody of this instance.
#[derive(Debug, Clone)]
pub struct Resident {
    /// Who.
    pub person: Person,
    /// Their account; none if they gave it up.
    pub account: Option<Account>,
}

/// How somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Writes and reads letters.
    Member,
    /// Runs the instance too.
    Keeper,
    /// Their account is closed for now.
    Suspended,
    /// They gave it up.
    Deleted,
}

/// How many there are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// With an account.
    pub all: i64,
    /// Who run the instance.
    pub keepers: i64,
    /// Whose account is closed for now.
    pub suspended: i64,
    /// Who gave theirs up.
    pub deleted: i64,
    /// Who wait for a keeper's yes.
    pub waiting: i64,
}

impl Resident {
    /// How they stand.
    pub fn standing(&self) -> Standing {
        match &self.account {
            Some(account) if self.person.gone_at.is_none() => match account.role {
                _ if account.suspended_at.is_some() => Standing::Suspended,
                Role::Keeper => Standing::Keeper,
                Role::Member => Standing::Member,
            },
            _ => Standing::Deleted,
        }
    }
}

/// Some of them by name, from after a name on, with `part` in their name or mail address; and after
/// which name there are more, if there are.
pub fn page(
    conn: &mut AnyConnection,
    which: Which,
    part: &str,
    after: &str,
) -> Result<(Vec<Resident>, Option<String>), Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let part = part.trim().trim_start_matches('@').to_lowercase();
    let mut found = residents::page(conn, which, &part, after, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().filter(|_| more);
    let next = last.map(|(person, _)| person.username_key.clone());
    let found = found
        .into_iter()
        .map(|(person, account)| Resident { person, account })
        .collect();
    Ok((found, next))
}

/// How many there are.
pub fn counts(conn: &mut AnyConnection) -> Result<Counts, Error> {
    Ok(Counts {
        all: residents::count(conn, Which::All)?,
        keepers: residents::count(conn, Which::Keepers)?,
        suspended: residents::count(conn, Which::Suspended)?,
        deleted: residents::count(conn, Which::Deleted)?,
        waiting: count_waiting(conn)?,
    })
}

/// One of them.
pub fn find(conn: &mut AnyConnection, id: PersonId) -> Result<Resident, Error> {
    let found = residents::find(conn, id)?;
    let (person, account) = found.ok_or(Refusal::NotYours("person"))?;
    Ok(Resident { person, account })
}

/// Closes somebody's account for now: they are signed out, nobody reaches or finds them, and their
/// letters stay where they are.
pub fn suspend(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    hold_doors(conn)?;
    let (person, account) = with_account(conn, id)?;
    if keeper == Some(id) {
        return Err(Doors::Yourself.into());
    }
    if account.role == Role::Keeper {
        return Err(Doors::IsKeeper(person.handle()).into());
    }
    if !residents::set_suspended(conn, id, Some(now))? {
        return Err(Doors::SoAlready.into());
    }
    sessions::delete_all(conn, id)?;
    cards::place(conn, id, None, now)?;
    keeping::note(conn, keeper, Act::Suspended, &person.handle(), now)
}

/// Opens a closed account again.
pub fn lift(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let (person, _) = with_account(conn, id)?;
    if !residents::set_suspended(conn, id, None)? {
        return Err(Doors::SoAlready.into());
    }
    cards::place(conn, id, None, now)?;
    keeping::note(conn, keeper, Act::Lifted, &person.handle(), now)
}

/// Makes somebody a keeper or a member. There is always a keeper left.
pub fn set_role(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: PersonId,
    role: Role,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // Of two keepers who make each other members, the second one finds themselves the last.
    hold_doors(conn)?;
    let (person, account) = with_account(conn, id)?;
    if account.suspended_at.is_some() {
        return Err(Doors::IsSuspended(person.handle()).into());
    }
    if role == Role::Member {
        check_other_keeper(conn, &account)?;
    }
    if !residents::set_role(conn, id, role)? {
        return Err(Doors::SoAlready.into());
    }
    let act = match role {
        Role::Keeper => Act::MadeKeeper,
        Role::Member => Act::MadeMember,
    };
    keeping::note(conn, keeper, act, &person.handle(), now)
}

fn with_account(conn: &mut AnyConnection, id: PersonId) -> Result<(Person, Account), Error> {
    match find(conn, id)? {
        Resident {
            person,
            account: Some(account),
        } if person.gone_at.is_none() => Ok((person, account)),
        _ => Err(Refusal::NotYours("person").into()),
    }
}
