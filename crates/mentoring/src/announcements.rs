//! Announcements: a short text of the keeper that stands in everybody's letterbox until they wave it
//! away or it ends.

use crate::error::Error;
use crate::keeping;
use crate::prose;
use crate::refusal::Refusal;
use crate::refusal::keeping::Keeping;
use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use longhand_storage::announcements::{self, Announcement};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, AnnouncementId, PersonId};
use longhand_storage::keeping::Act;

/// The longest announcement, in characters.
pub const LONGEST: usize = 2000;

/// How many announcements a keeper looks back on.
const MOST_LISTED: i64 = 100;

/// How many announcements a letterbox shows at once.
const MOST_SHOWN: i64 = 5;

/// How much of an announcement tells keepers which one it is, in characters.
const BEGINNING: usize = 80;

/// What a keeper typed.
#[derive(Debug, Clone, Default)]
pub struct Typed {
    /// The text (Markdown).
    pub source: String,
    /// The last day it is shown, like 2027-01-15; empty for no end.
    pub last_day: String,
    /// Whether a change is shown to those, too, who waved it away.
    pub again: bool,
}

/// Whether nobody sees it any more.
#[must_use]
pub fn has_ended(announcement: &Announcement, now: NaiveDateTime) -> bool {
    announcement.ends_at.is_some_and(|end| end <= now)
}

/// The last day it is shown as a keeper types it; empty where no end is set.
#[must_use]
pub fn last_day(announcement: &Announcement) -> String {
    match announcement.ends_at {
        Some(end) => (end - Duration::microseconds(1)).date().to_string(),
        None => String::new(),
    }
}

/// A keeper tells everybody here something.
pub fn announce(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    typed: &Typed,
    now: NaiveDateTime,
) -> Result<AnnouncementId, Error> {
    let (content, ends_at) = taken(typed, now)?;
    let id = AnnouncementId(ids::next(now));
    let announcement = Announcement {
        id,
        source: typed.source.clone(),
        content,
        created_at: now,
        edited_at: None,
        ends_at,
    };
    announcements::insert(conn, &announcement)?;
    note(conn, keeper, Act::Announced, &typed.source, now)?;
    Ok(id)
}

/// A keeper gives an announcement another text and another end; one that has ended begins anew by it.
pub fn change(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: AnnouncementId,
    typed: &Typed,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let (content, ends_at) = taken(typed, now)?;
    if !announcements::update(conn, id, &typed.source, &content, ends_at, now)? {
        return Err(nothing());
    }
    if typed.again {
        announcements::show_again(conn, id)?;
    }
    note(conn, keeper, Act::ChangedAnnouncement, &typed.source, now)
}

/// A keeper ends an announcement: nobody sees it any more. One that has ended stays so.
pub fn end(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: AnnouncementId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let announcement = find(conn, id)?;
    if announcements::end(conn, id, now)? {
        note(
            conn,
            keeper,
            Act::EndedAnnouncement,
            &announcement.source,
            now,
        )?;
    }
    Ok(())
}

/// Notes what was done with an announcement, which is known by how it begins.
fn note(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    act: Act,
    source: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let beginning = prose::plain_line(source, BEGINNING);
    keeping::note(conn, keeper, act, &beginning, now)
}

/// The announcement with this number.
pub fn find(conn: &mut AnyConnection, id: AnnouncementId) -> Result<Announcement, Error> {
    announcements::find(conn, id).map_err(|error| match error {
        StorageError::NotFound(_) => nothing(),
        other => other.into(),
    })
}

/// The newest announcements, ended or not, newest first.
pub fn all(conn: &mut AnyConnection) -> Result<Vec<Announcement>, Error> {
    Ok(announcements::newest(conn, MOST_LISTED)?)
}

/// What this person has still to read, newest first.
pub fn unread(
    conn: &mut AnyConnection,
    person: PersonId,
    now: NaiveDateTime,
) -> Result<Vec<Announcement>, Error> {
    Ok(announcements::unread(conn, person, MOST_SHOWN, now)?)
}

/// A person has read it.
pub fn wave_away(
    conn: &mut AnyConnection,
    person: PersonId,
    id: AnnouncementId,
) -> Result<(), Error> {
    find(conn, id)?;
    announcements::wave_away(conn, id, person)?;
    Ok(())
}

/// The text as safe HTML, and when it ends: with the day that was named.
fn taken(typed: &Typed, now: NaiveDateTime) -> Result<(String, Option<NaiveDateTime>), Error> {
    if typed.source.trim().is_empty() {
        return Err(Keeping::NoWords.into());
    }
    if typed.source.chars().count() > LONGEST {
        return Err(Refusal::LongWords(LONGEST).into());
    }
    let content = prose::from_markdown(&typed.source);
    Ok((content, end_of(&typed.last_day, now)?))
}

fn end_of(typed: &str, now: NaiveDateTime) -> Result<Option<NaiveDateTime>, Keeping> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let end = typed
        .parse::<NaiveDate>()
        .ok()
        .and_then(|day| day.succ_opt())
        .map(|next| next.and_time(NaiveTime::MIN))
        .filter(|end| *end > now);
    match end {
        Some(end) => Ok(Some(end)),
        None => Err(Keeping::NotADayToCome(prose::one_line(typed, 30))),
    }
}

fn nothing() -> Error {
    Refusal::NotYours("announcement").into()
}
