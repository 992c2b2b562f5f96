//! Other instances: what the keeper decides about them, and what that changes for people here.

pub mod lists;

use crate::error::Error;
use crate::keeping;
use crate::origin::Origin;
use crate::prose;
use crate::refusal::Refusal;
use crate::refusal::keeping::Keeping;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::instance_lists::{self, Wanted};
use longhand_storage::instances::{self, Instance, Stance};
use longhand_storage::keeping::Act;
use longhand_storage::settings::{self, ONLY_ALLOWED};
use longhand_storage::{delivery_lists, directory};
use std::collections::HashMap;

/// How many instances one page shows.
pub const PAGE: usize = 50;

/// The longest note about an instance, in characters.
pub const LONGEST_NOTE: usize = 500;

/// One instance on a list.
#[derive(Debug, Clone)]
pub struct Row {
    /// What is known about it.
    pub instance: Instance,
    /// How many people with an address there are known here.
    pub people: i64,
}

/// One page of a list of instances.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it shows.
    pub rows: Vec<Row>,
    /// The last host on it, if there is another page.
    pub next: Option<String>,
}

/// One instance, and what a decision about it would change.
#[derive(Debug, Clone)]
pub struct Told {
    /// What is known about it.
    pub instance: Instance,
    /// What was decided about the domains it is part of.
    pub above: Vec<Instance>,
    /// Whether nothing is exchanged with it as things stand, for whatever reason.
    pub blocked: bool,
    /// Whether strangers there are closed out as things stand.
    pub limited: bool,
    /// How many people with an address there, or below, are known here.
    pub people: i64,
    /// How many correspondences of people here that have not ended lead there, or below.
    pub correspondences: i64,
    /// How much waits to be sent there, or below.
    pub waiting: i64,
}

/// One page of the instances that fit, from after a host on.
pub fn look(conn: &mut AnyConnection, wanted: &Wanted, after: &str) -> Result<Page, Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = instance_lists::page(conn, wanted, after, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let hosts: Vec<String> = found.iter().map(|found| found.host.clone()).collect();
    let people: HashMap<String, i64> = instance_lists::people_at(conn, &hosts)?
        .into_iter()
        .collect();
    Ok(Page {
        next: hosts.last().filter(|_| more).cloned(),
        rows: found
            .into_iter()
            .map(|instance| Row {
                people: people.get(&instance.host).copied().unwrap_or_default(),
                instance,
            })
            .collect(),
    })
}

/// One instance, known or not, and what a decision about it would change.
pub fn of(conn: &mut AnyConnection, host: &str) -> Result<Told, Error> {
    let hosts = [host.to_owned()];
    let people = instance_lists::people_at(conn, &hosts)?;
    let correspondences = instance_lists::correspondences_at(conn, Some(host))?;
    Ok(Told {
        instance: instances::find(conn, host)?,
        above: instances::above(conn, host)?,
        blocked: instances::is_blocked(conn, host)?,
        limited: instances::is_limited(conn, host)?,
        people: people.iter().map(|(_, many)| many).sum(),
        correspondences: correspondences.iter().map(|(_, many)| many).sum(),
        waiting: delivery_lists::count_to(conn, host)?,
    })
}

/// A keeper decides something about a host and what is below it, and notes why. Whom a block or a
/// limit concerns, the directory shows no more.
pub fn decide(
    conn: &mut AnyConnection,
    origin: &Origin,
    keeper: Option<PersonId>,
    host: &str,
    stance: Stance,
    note: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    check_foreign(origin, host)?;
    let note = prose::plain_line(note, usize::MAX);
    if note.chars().count() > LONGEST_NOTE {
        return Err(Refusal::LongWords(LONGEST_NOTE).into());
    }
    let before = instances::find(conn, host)?;
    keep(conn, host, stance, &note)?;
    if (before.stance, before.note) == (stance, note) {
        return Ok(());
    }
    let act = match stance {
        Stance::Open => Act::Opened,
        Stance::Limited => Act::Limited,
        Stance::Blocked => Act::Blocked,
        Stance::Allowed => Act::Allowed,
    };
    keeping::note(conn, keeper, act, host, now)
}

fn keep(conn: &mut AnyConnection, host: &str, stance: Stance, note: &str) -> Result<(), Error> {
    instances::set_stance(conn, host, stance, note)?;
    if matches!(stance, Stance::Blocked | Stance::Limited) {
        let listed = directory::listed_below(conn, host)?;
        directory::unlist(conn, &listed)?;
    }
    Ok(())
}

/// Whether letters are exchanged with allowed instances only.
pub fn only_allowed(conn: &mut AnyConnection) -> Result<bool, Error> {
    Ok(settings::find(conn, ONLY_ALLOWED)?.is_some())
}

/// From now on letters are exchanged with allowed instances only, or with all again. Whoever is closed
/// out by it, the directory shows no more.
pub fn set_only_allowed(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    only: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if only {
        if settings::insert_once(conn, ONLY_ALLOWED, "yes")? {
            keeping::note(conn, keeper, Act::OnlyAllowed, "", now)?;
        }
        for (host, people) in directory::listed_by_host(conn)? {
            if instances::is_blocked(conn, &host)? {
                directory::unlist(conn, &people)?;
            }
        }
    } else if settings::delete(conn, ONLY_ALLOWED)? {
        instances::forget_directories(conn)?;
        keeping::note(conn, keeper, Act::AllAllowed, "", now)?;
    }
    Ok(())
}

/// Refuses a host that is this instance, or a domain it is part of: what closes it out would close the
/// instance to itself.
pub fn check_foreign(origin: &Origin, host: &str) -> Result<(), Keeping> {
    let own = origin.host();
    let name = own.split(':').next().unwrap_or(own);
    if own == host || name == host || name.ends_with(&format!(".{host}")) {
        return Err(Keeping::OwnHost(own.to_owned(), host.to_owned()));
    }
    Ok(())
}
