//! Letters: what was written, by whom, in which correspondence.

use crate::blocks::not_blocked_by;
use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::hats::Hat;
use crate::ids::{self, CorrespondenceId, LetterId, PersonId, first_at};
use crate::people::is_never_kept;
use crate::recipients::State;
use crate::schema::{letter_recipients, letter_versions, letters, participants};
use chrono::NaiveDateTime;
use diesel::dsl::exists;
use diesel::prelude::*;

/// How many earlier texts of one letter are kept, the first ones.
const MOST_VERSIONS: i64 = 20;

words!(
    /// What kind of letter it is.
    Kind {
        /// One that waits for an answer.
        Letter = "letter",
        /// A few lines that ask for none: whose letter it is to write stays as it was.
        Postcard = "postcard",
        /// The last one of a correspondence.
        Closing = "closing",
    }
);

/// One letter. The same row is the writer's copy and that of every reader on this instance.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = letters)]
pub struct Letter {
    /// Number here; sorts by time.
    pub id: LetterId,
    /// Whose letters these are.
    pub correspondence_id: CorrespondenceId,
    /// Who wrote it.
    pub author_id: PersonId,
    /// Its ActivityPub id.
    pub uri: String,
    /// The letter it answers, where that is here.
    pub in_reply_to_id: Option<LetterId>,
    /// The id of what it answers, as its writer's server gave it.
    pub in_reply_to_uri: Option<String>,
    /// The `context` it came with, to be given back in an answer.
    pub context: Option<String>,
    /// The `conversation` it came with, to be given back in an answer.
    pub conversation: Option<String>,
    /// The Markdown it was written in; empty for letters from elsewhere.
    pub source: String,
    /// The letter as safe HTML.
    pub content: String,
    /// The content warning or title it came with, one plain line.
    pub summary: Option<String>,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// Whether others than the participants could read it where it came from.
    pub wider: bool,
    /// When the writer posted it.
    pub posted_at: NaiveDateTime,
    /// When it leaves the outbox; until then it can be taken back.
    pub leaves_at: NaiveDateTime,
    /// When its writer last changed it.
    pub edited_at: Option<NaiveDateTime>,
    /// When its writer deleted it; the text is gone then.
    pub deleted_at: Option<NaiveDateTime>,
    /// Letter, postcard or closing letter.
    pub kind: Kind,
    /// The letter it is a further part of: servers with short posts send one letter in several.
    pub joined_to_id: Option<LetterId>,
    /// What it asks for, if that was said.
    pub hat: Option<Hat>,
}

/// What a letter says from now on.
#[derive(Debug, Clone, Copy)]
pub struct Revision<'a> {
    /// The Markdown; empty for letters from elsewhere.
    pub source: &'a str,
    /// The text as safe HTML.
    pub content: &'a str,
    /// The content warning or title, one plain line.
    pub summary: Option<&'a str>,
    /// When its writer changed it.
    pub edited_at: NaiveDateTime,
}

/// Adds a letter. `AlreadyExists` if its id is known.
pub fn insert(conn: &mut AnyConnection, letter: &Letter) -> Result<(), Error> {
    diesel::insert_into(letters::table)
        .values(letter)
        .execute(conn)
        .named("letter")?;
    Ok(())
}

/// Adds many letters at once.
pub fn insert_all(conn: &mut AnyConnection, new: &[Letter]) -> Result<(), Error> {
    // A statement takes a limited number of values (65,535 in PostgreSQL).
    for new in new.chunks(1000) {
        on_each!(conn => diesel::insert_into(letters::table).values(new).execute(conn))
            .named("letter")?;
    }
    Ok(())
}

/// The letter with this number.
pub fn find(conn: &mut AnyConnection, id: LetterId) -> Result<Letter, Error> {
    letters::table
        .find(id)
        .select(Letter::as_select())
        .first(conn)
        .named("letter")
}

/// The letter with this ActivityPub id.
pub fn find_by_uri(conn: &mut AnyConnection, uri: &str) -> Result<Option<Letter>, Error> {
    if is_never_kept(uri) {
        return Ok(None);
    }
    Ok(letters::table
        .filter(letters::uri.eq(uri))
        .select(Letter::as_select())
        .first(conn)
        .optional()?)
}

/// Whether there is any letter in a correspondence.
pub fn any_in(conn: &mut AnyConnection, correspondence: CorrespondenceId) -> Result<bool, Error> {
    let found = letters::table.filter(letters::correspondence_id.eq(correspondence));
    Ok(diesel::select(exists(found)).get_result(conn)?)
}

/// Whether somebody ever wrote in a correspondence.
pub fn has_written(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    author: PersonId,
) -> Result<bool, Error> {
    let found = letters::table
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::author_id.eq(author));
    Ok(diesel::select(exists(found)).get_result(conn)?)
}

/// The letters that a reader may see: their own, and those that have arrived for them.
macro_rules! seen {
    ($reader:expr) => {
        letters::author_id.eq($reader).or(exists(
            letter_recipients::table
                .filter(letter_recipients::letter_id.eq(letters::id))
                .filter(letter_recipients::person_id.eq($reader))
                .filter(letter_recipients::state.eq(State::Arrived)),
        ))
    };
}

/// The letters one participant may see in a correspondence, oldest first: the newest `limit`, or those
/// up to `until`.
pub fn seen_by(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    reader: PersonId,
    until: Option<LetterId>,
    limit: i64,
) -> Result<Vec<Letter>, Error> {
    let mut found: Vec<Letter> = letters::table
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::id.le(until.unwrap_or(LetterId(i64::MAX))))
        .filter(seen!(reader))
        .order(letters::id.desc())
        .limit(limit)
        .select(Letter::as_select())
        .load(conn)?;
    found.reverse();
    Ok(found)
}

/// The letters one participant may see in a correspondence from after one on, oldest first, `limit` of
/// them.
pub fn seen_after(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    reader: PersonId,
    after: LetterId,
    limit: i64,
) -> Result<Vec<Letter>, Error> {
    Ok(letters::table
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::id.gt(after))
        .filter(seen!(reader))
        .order(letters::id)
        .limit(limit)
        .select(Letter::as_select())
        .load(conn)?)
}

/// The newest letter one person may see in each of their correspondences, newest first, `limit` of
/// them from `before` on. What somebody they blocked wrote stands for none.
pub fn newest_seen_by(
    conn: &mut AnyConnection,
    reader: PersonId,
    before: Option<LetterId>,
    limit: usize,
) -> Result<Vec<Letter>, Error> {
    let newest_in_each = letters::table
        .filter(letters::correspondence_id.eq(participants::correspondence_id))
        .filter(seen!(reader))
        .filter(not_blocked_by!(reader))
        .order(letters::id.desc())
        .limit(1)
        .select(letters::id)
        .single_value();
    let newest: Vec<Option<LetterId>> = participants::table
        .filter(participants::person_id.eq(reader))
        .select(newest_in_each)
        .load(conn)?;
    let mut newest: Vec<LetterId> = newest.into_iter().flatten().collect();
    newest.retain(|id| before.is_none_or(|before| *id < before));
    newest.sort();
    // Cut here and not in SQL: a statement takes a limited number of values.
    let newest = newest.split_off(newest.len().saturating_sub(limit.min(10_000)));
    Ok(letters::table
        .filter(letters::id.eq_any(newest))
        .order(letters::id.desc())
        .select(Letter::as_select())
        .load(conn)?)
}

/// Everything a person wrote or received, newest first.
pub fn all_seen_by(conn: &mut AnyConnection, reader: PersonId) -> Result<Vec<Letter>, Error> {
    let arrived = letter_recipients::table
        .filter(letter_recipients::person_id.eq(reader))
        .filter(letter_recipients::state.eq(State::Arrived))
        .select(letter_recipients::letter_id);
    Ok(letters::table
        .filter(
            letters::author_id
                .eq(reader)
                .or(letters::id.eq_any(arrived)),
        )
        .order(letters::id.desc())
        .select(Letter::as_select())
        .load(conn)?)
}

/// Replaces the text of a letter, keeping what it said before. Guarded: `false` if it is deleted or
/// was already changed at or after that time.
pub fn revise(
    conn: &mut AnyConnection,
    letter: &Letter,
    revision: &Revision<'_>,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        letters::table
            .find(letter.id)
            .filter(letters::deleted_at.is_null())
            .filter(
                letters::edited_at
                    .is_null()
                    .or(letters::edited_at.lt(revision.edited_at)),
            ),
    )
    .set((
        letters::source.eq(revision.source),
        letters::content.eq(revision.content),
        letters::summary.eq(revision.summary),
        letters::edited_at.eq(revision.edited_at),
    ))
    .execute(conn)?;
    if changed == 0 {
        return Ok(false);
    }
    let kept: i64 = letter_versions::table
        .filter(letter_versions::letter_id.eq(letter.id))
        .count()
        .get_result(conn)?;
    if kept >= MOST_VERSIONS {
        return Ok(true);
    }
    diesel::insert_into(letter_versions::table)
        .values((
            letter_versions::letter_id.eq(letter.id),
            letter_versions::replaced_at.eq(now),
            letter_versions::content.eq(&letter.content),
        ))
        .execute(conn)?;
    Ok(true)
}

/// Gives a letter that nobody has seen yet another text. `false` if it is deleted.
pub fn rewrite(
    conn: &mut AnyConnection,
    id: LetterId,
    source: &str,
    content: &str,
) -> Result<bool, Error> {
    let changed = diesel::update(
        letters::table
            .find(id)
            .filter(letters::deleted_at.is_null()),
    )
    .set((letters::source.eq(source), letters::content.eq(content)))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Empties a letter its writer deleted, with every earlier version. The row stays, so that a late
/// copy does not bring it back. `false` if it was deleted before.
pub fn empty(conn: &mut AnyConnection, id: LetterId, now: NaiveDateTime) -> Result<bool, Error> {
    let changed = diesel::update(
        letters::table
            .find(id)
            .filter(letters::deleted_at.is_null()),
    )
    .set((
        letters::content.eq(""),
        letters::source.eq(""),
        letters::summary.eq(None::<String>),
        letters::deleted_at.eq(now),
    ))
    .execute(conn)?;
    diesel::delete(letter_versions::table.filter(letter_versions::letter_id.eq(id)))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Removes a letter that never left.
pub fn delete(conn: &mut AnyConnection, id: LetterId) -> Result<(), Error> {
    diesel::delete(letters::table.find(id)).execute(conn)?;
    Ok(())
}

/// The letters of an author with exactly this source, posted after `since`, newest first.
pub fn with_source(
    conn: &mut AnyConnection,
    author: PersonId,
    source: &str,
    since: NaiveDateTime,
) -> Result<Vec<Letter>, Error> {
    Ok(letters::table
        .filter(letters::author_id.eq(author))
        .filter(letters::posted_at.gt(since))
        .filter(letters::source.eq(source))
        .order(letters::id.desc())
        .select(Letter::as_select())
        .load(conn)?)
}

/// Whether somebody wrote a closing letter in a correspondence from a time on.
pub fn has_closed_since(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    author: PersonId,
    since: NaiveDateTime,
) -> Result<bool, Error> {
    let closing = letters::table
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::author_id.eq(author))
        .filter(letters::kind.eq(Kind::Closing))
        .filter(letters::id.ge(LetterId(ids::first_at(since))));
    Ok(diesel::select(exists(closing)).get_result(conn)?)
}

/// The letters of an author that have not reached all their readers yet nor come back, newest first,
/// `limit` of them.
pub fn on_their_way(
    conn: &mut AnyConnection,
    author: PersonId,
    limit: i64,
) -> Result<Vec<Letter>, Error> {
    let waiting = letter_recipients::table
        .filter(letter_recipients::state.eq(State::Waiting.in_sql()))
        .select(letter_recipients::letter_id);
    Ok(letters::table
        .filter(letters::author_id.eq(author))
        .filter(letters::id.eq_any(waiting))
        .order(letters::id.desc())
        .limit(limit)
        .select(Letter::as_select())
        .load(conn)?)
}

/// How many were posted or arrived here since `since`.
pub fn count_since(conn: &mut AnyConnection, since: NaiveDateTime) -> Result<i64, Error> {
    Ok(letters::table
        .filter(letters::id.ge(LetterId(first_at(since))))
        .count()
        .get_result(conn)?)
}
