//! Keeping: what keepers do is written down where all of them see it.

use crate::error::Error;
use crate::prose;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, KeepingId, PersonId};
use longhand_storage::keeping::{self, Act, Kept};
use longhand_storage::people::{self, Person};
use std::collections::HashMap;

/// How many entries one page shows.
const PAGE: usize = 50;

/// The longest subject that is kept, in characters.
const LONGEST_SUBJECT: usize = 200;

/// Something that was done, and who did it: nobody where it was a command.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What was written down.
    pub kept: Kept,
    /// The keeper, if they are still known.
    pub keeper: Option<Person>,
}

/// One page of what was done, newest first.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it shows.
    pub entries: Vec<Entry>,
    /// Before which entry the older ones are, if there are any.
    pub older: Option<KeepingId>,
}

/// Writes down what a keeper did, in the transaction in which they do it. `keeper` is nobody where it
/// is done by a command; `subject` says to whom or what, as people read it.
pub fn note(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    act: Act,
    subject: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let kept = Kept {
        id: KeepingId(ids::next(now)),
        keeper_id: keeper,
        act,
        subject: prose::plain_line(subject, LONGEST_SUBJECT),
        created_at: now,
    };
    keeping::insert(conn, &kept)?;
    Ok(())
}

/// What was done before an entry, or lately.
pub fn page(conn: &mut AnyConnection, before: Option<KeepingId>) -> Result<Page, Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = keeping::page(conn, before, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| last.id);
    let mut keepers: Vec<PersonId> = found.iter().filter_map(|kept| kept.keeper_id).collect();
    keepers.sort();
    keepers.dedup();
    let keepers: HashMap<PersonId, Person> = people::find_all(conn, &keepers)?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let entries = found
        .into_iter()
        .map(|kept| Entry {
            keeper: kept.keeper_id.and_then(|id| keepers.get(&id).cloned()),
            kept,
        })
        .collect();
    Ok(Page { entries, older })
}
