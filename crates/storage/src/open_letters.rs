//! Open letters: what people write for others to read, and the answers beneath. What is asked of
//! them in lists is in `open_letter_lists`.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::{OpenLetterId, PersonId};
use crate::people::is_never_kept;
use crate::schema::{open_letters, reactions};
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Who may read an open letter.
    Visibility {
        /// Everybody, and it is told to everybody.
        Public = "public",
        /// Everybody who comes by.
        Unlisted = "unlisted",
        /// Those who follow its writer.
        Followers = "followers",
    }
);

/// One open letter, of ours or from elsewhere, or an answer beneath one. Text from elsewhere is kept
/// safe to show.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = open_letters)]
pub struct OpenLetter {
    /// Number here; sorts by the time it was written down.
    pub id: OpenLetterId,
    /// Who wrote it.
    pub author_id: PersonId,
    /// Its ActivityPub id.
    pub uri: String,
    /// Its page for people, where it was written.
    pub page_url: String,
    /// Who may read it.
    pub visibility: Visibility,
    /// What it is about, one plain line; answers may have none.
    pub title: String,
    /// The Markdown it was written in; empty for those from elsewhere.
    pub source: String,
    /// The text as safe HTML, without the title.
    pub content: String,
    /// The content warning it came with, one plain line.
    pub summary: Option<String>,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// The id of what it answers.
    pub in_reply_to_uri: Option<String>,
    /// What it answers, where that is here.
    pub parent_id: Option<OpenLetterId>,
    /// The open letter at the top, itself if it answers none.
    pub thread_id: OpenLetterId,
    /// Whether the writer at the top does not want it shown beneath.
    pub hidden: bool,
    /// When it was published.
    pub posted_at: NaiveDateTime,
    /// When its writer last changed it.
    pub edited_at: Option<NaiveDateTime>,
    /// When its writer removed it; the text is gone then.
    pub deleted_at: Option<NaiveDateTime>,
}

/// What an open letter says from now on.
#[derive(Debug, Clone, Copy, AsChangeset)]
#[diesel(table_name = open_letters, treat_none_as_null = true)]
pub struct Revision<'a> {
    /// Who may read it.
    pub visibility: Visibility,
    /// What it is about.
    pub title: &'a str,
    /// The Markdown; empty for those from elsewhere.
    pub source: &'a str,
    /// The text as safe HTML.
    pub content: &'a str,
    /// The content warning.
    pub summary: Option<&'a str>,
    /// When its writer changed it.
    pub edited_at: Option<NaiveDateTime>,
}

/// Adds an open letter. `AlreadyExists` if its id is known.
pub fn insert(conn: &mut AnyConnection, letter: &OpenLetter) -> Result<(), Error> {
    diesel::insert_into(open_letters::table)
        .values(letter)
        .execute(conn)
        .named("open letter")?;
    Ok(())
}

/// The open letter with this number.
pub fn find(conn: &mut AnyConnection, id: OpenLetterId) -> Result<Option<OpenLetter>, Error> {
    Ok(open_letters::table
        .find(id)
        .select(OpenLetter::as_select())
        .first(conn)
        .optional()?)
}

/// The open letter with this ActivityPub id.
pub fn find_by_uri(conn: &mut AnyConnection, uri: &str) -> Result<Option<OpenLetter>, Error> {
    if is_never_kept(uri) {
        return Ok(None);
    }
    Ok(open_letters::table
        .filter(open_letters::uri.eq(uri))
        .select(OpenLetter::as_select())
        .first(conn)
        .optional()?)
}

/// The open letters with these numbers, in order of number.
pub fn find_all(conn: &mut AnyConnection, ids: &[OpenLetterId]) -> Result<Vec<OpenLetter>, Error> {
    let mut found = Vec::new();
    // A statement takes a limited number of values (32,766 in SQLite).
    for ids in ids.chunks(10_000) {
        found.extend(
            open_letters::table
                .filter(open_letters::id.eq_any(ids))
                .select(OpenLetter::as_select())
                .load::<OpenLetter>(conn)?,
        );
    }
    found.sort_by_key(|letter| letter.id);
    Ok(found)
}

/// The newest open letter of an author with exactly these words in this place, published after
/// `since` and still there.
pub fn newest_with_words(
    conn: &mut AnyConnection,
    author: PersonId,
    (title, source): (&str, &str),
    parent: Option<OpenLetterId>,
    since: NaiveDateTime,
) -> Result<Option<OpenLetter>, Error> {
    let newest: Vec<OpenLetter> = open_letters::table
        .filter(open_letters::author_id.eq(author))
        .filter(open_letters::posted_at.gt(since))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::title.eq(title))
        .filter(open_letters::source.eq(source))
        .order(open_letters::id.desc())
        .select(OpenLetter::as_select())
        .load(conn)?;
    Ok(newest.into_iter().find(|letter| letter.parent_id == parent))
}

/// Gives an open letter another text. Guarded: `false` if it is removed or was already changed at
/// or after that time.
pub fn revise(
    conn: &mut AnyConnection,
    id: OpenLetterId,
    revision: &Revision<'_>,
) -> Result<bool, Error> {
    let changed = diesel::update(
        open_letters::table
            .find(id)
            .filter(open_letters::deleted_at.is_null())
            .filter(
                open_letters::edited_at
                    .is_null()
                    .or(open_letters::edited_at.lt(revision.edited_at)),
            ),
    )
    .set(revision)
    .execute(conn)?;
    Ok(changed == 1)
}

/// Shows these beneath the open letter they stand under, or no longer.
pub fn set_hidden(
    conn: &mut AnyConnection,
    ids: &[OpenLetterId],
    hidden: bool,
) -> Result<(), Error> {
    for ids in ids.chunks(10_000) {
        diesel::update(open_letters::table.filter(open_letters::id.eq_any(ids)))
            .set(open_letters::hidden.eq(hidden))
            .execute(conn)?;
    }
    Ok(())
}

/// Empties an open letter its writer removed, with what was made of it. The row stays, so that a
/// late copy does not bring it back. `false` if it was removed before.
pub fn empty(
    conn: &mut AnyConnection,
    id: OpenLetterId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        open_letters::table
            .find(id)
            .filter(open_letters::deleted_at.is_null()),
    )
    .set((
        open_letters::title.eq(""),
        open_letters::source.eq(""),
        open_letters::content.eq(""),
        open_letters::summary.eq(None::<String>),
        open_letters::deleted_at.eq(now),
    ))
    .execute(conn)?;
    diesel::delete(reactions::table.filter(reactions::open_letter_id.eq(id))).execute(conn)?;
    Ok(changed == 1)
}

/// What an author wrote that is still there.
pub fn remaining_of(
    conn: &mut AnyConnection,
    author: PersonId,
) -> Result<Vec<OpenLetterId>, Error> {
    Ok(open_letters::table
        .filter(open_letters::author_id.eq(author))
        .filter(open_letters::deleted_at.is_null())
        .order(open_letters::id)
        .select(open_letters::id)
        .load(conn)?)
}
