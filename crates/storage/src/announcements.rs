//! Announcements: words of the keeper to everybody here, until they end or are waved away.

use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::ids::{AnnouncementId, PersonId};
use crate::schema::{announcements, announcements_read};
use chrono::NaiveDateTime;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

/// One announcement.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = announcements)]
pub struct Announcement {
    /// Number here; sorts by time.
    pub id: AnnouncementId,
    /// The text as its writer typed it (Markdown).
    pub source: String,
    /// The same as safe HTML.
    pub content: String,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// When it was last changed.
    pub edited_at: Option<NaiveDateTime>,
    /// From when on nobody sees it any more; `None` while no end is set.
    pub ends_at: Option<NaiveDateTime>,
}

/// Adds an announcement.
pub fn insert(conn: &mut AnyConnection, announcement: &Announcement) -> Result<(), Error> {
    diesel::insert_into(announcements::table)
        .values(announcement)
        .execute(conn)?;
    Ok(())
}

/// The announcement with this number.
pub fn find(conn: &mut AnyConnection, id: AnnouncementId) -> Result<Announcement, Error> {
    announcements::table
        .find(id)
        .select(Announcement::as_select())
        .first(conn)
        .named("announcement")
}

/// The newest announcements, ended or not, newest first.
pub fn newest(conn: &mut AnyConnection, limit: i64) -> Result<Vec<Announcement>, Error> {
    Ok(announcements::table
        .order(announcements::id.desc())
        .limit(limit)
        .select(Announcement::as_select())
        .load(conn)?)
}

/// What a person has not waved away of what has not ended, newest first.
pub fn unread(
    conn: &mut AnyConnection,
    person: PersonId,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<Announcement>, Error> {
    let read = announcements_read::table
        .filter(announcements_read::person_id.eq(person))
        .filter(announcements_read::announcement_id.eq(announcements::id));
    Ok(announcements::table
        .filter(
            announcements::ends_at
                .is_null()
                .or(announcements::ends_at.gt(now)),
        )
        .filter(not(exists(read)))
        .order(announcements::id.desc())
        .limit(limit)
        .select(Announcement::as_select())
        .load(conn)?)
}

/// Gives an announcement another text and another end. `false` if there is none.
pub fn update(
    conn: &mut AnyConnection,
    id: AnnouncementId,
    source: &str,
    content: &str,
    ends_at: Option<NaiveDateTime>,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(announcements::table.find(id))
        .set((
            announcements::source.eq(source),
            announcements::content.eq(content),
            announcements::ends_at.eq(ends_at),
            announcements::edited_at.eq(now),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Ends an announcement now. Guarded: `false` if there is none, or it has ended.
pub fn end(
    conn: &mut AnyConnection,
    id: AnnouncementId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let running = announcements::table.find(id).filter(
        announcements::ends_at
            .is_null()
            .or(announcements::ends_at.gt(now)),
    );
    let ended = diesel::update(running)
        .set(announcements::ends_at.eq(now))
        .execute(conn)?;
    Ok(ended == 1)
}

/// Notes that a person has read it.
pub fn wave_away(
    conn: &mut AnyConnection,
    id: AnnouncementId,
    person: PersonId,
) -> Result<(), Error> {
    let read = (
        announcements_read::announcement_id.eq(id),
        announcements_read::person_id.eq(person),
    );
    on_each!(conn => diesel::insert_into(announcements_read::table)
        .values(read)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Forgets who has read it.
pub fn show_again(conn: &mut AnyConnection, id: AnnouncementId) -> Result<(), Error> {
    diesel::delete(announcements_read::table.filter(announcements_read::announcement_id.eq(id)))
        .execute(conn)?;
    Ok(())
}
