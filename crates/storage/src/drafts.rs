//! Drafts: letters not posted yet, and the text of letters that came back.

use crate::accounts::Recall;
use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::hats::Hat;
use crate::ids::{DraftId, LetterId, PersonId};
use crate::letters::Kind;
use crate::schema::{drafts, media};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// A text that is kept until it is posted or thrown away.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = drafts)]
pub struct Draft {
    /// Number here.
    pub id: DraftId,
    /// Whose.
    pub author_id: PersonId,
    /// To whom, as typed; may be empty.
    pub recipient: String,
    /// The letter it answers.
    pub in_reply_to_id: Option<LetterId>,
    /// The text, as Markdown.
    pub source: String,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// Why it is here, if it was posted before: a sentence as it is kept.
    pub notice: Option<String>,
    /// When it was begun.
    pub created_at: NaiveDateTime,
    /// When it was last kept. Whoever keeps it again says which state they saw by this.
    pub updated_at: NaiveDateTime,
    /// How long the letter shall rest in the outbox, if that was said.
    pub rest: Option<Recall>,
    /// What it is to become.
    pub kind: Kind,
    /// Whether a mentor asks one question with it before they decide about an introduction.
    pub asks_first: bool,
    /// What it is to ask for, if that was said.
    pub hat: Option<Hat>,
}

/// Keeps a new draft.
pub fn insert(conn: &mut AnyConnection, draft: &Draft) -> Result<(), Error> {
    diesel::insert_into(drafts::table)
        .values(draft)
        .execute(conn)?;
    Ok(())
}

/// What of a draft changes when it is kept again.
#[derive(Debug, Clone, Copy, AsChangeset)]
#[diesel(table_name = drafts, treat_none_as_null = true)]
pub struct Changes<'a> {
    /// To whom, as typed.
    pub recipient: &'a str,
    /// The text, as Markdown.
    pub source: &'a str,
    /// Its language, as a BCP 47 tag.
    pub language: Option<&'a str>,
    /// How long the letter shall rest in the outbox.
    pub rest: Option<Recall>,
    /// What it is to become.
    pub kind: Kind,
    /// Whether it asks one question before a decision.
    pub asks_first: bool,
    /// What it is to ask for.
    pub hat: Option<Hat>,
    /// When it is kept.
    pub updated_at: NaiveDateTime,
}

/// Keeps a draft again, if it is as it was when `seen` was its `updated_at`. `false` if its author
/// has no such draft (any more), or it was kept meanwhile.
pub fn update(
    conn: &mut AnyConnection,
    id: DraftId,
    author: PersonId,
    seen: NaiveDateTime,
    changes: &Changes<'_>,
) -> Result<bool, Error> {
    let as_seen = drafts::table
        .find(id)
        .filter(drafts::author_id.eq(author))
        .filter(drafts::updated_at.eq(seen));
    let changed = diesel::update(as_seen).set(changes).execute(conn)?;
    Ok(changed == 1)
}

/// Holds a draft until the end of the transaction, if it is as it was when `seen` was its `updated_at`.
/// `false` if it is not, or is gone.
pub fn hold_as_seen(
    conn: &mut AnyConnection,
    id: DraftId,
    author: PersonId,
    seen: NaiveDateTime,
) -> Result<bool, Error> {
    let as_seen = drafts::table
        .find(id)
        .filter(drafts::author_id.eq(author))
        .filter(drafts::updated_at.eq(seen));
    let held = diesel::update(as_seen)
        .set(drafts::updated_at.eq(seen))
        .execute(conn)?;
    Ok(held == 1)
}

/// One draft of its author.
pub fn find_for(conn: &mut AnyConnection, id: DraftId, author: PersonId) -> Result<Draft, Error> {
    drafts::table
        .find(id)
        .filter(drafts::author_id.eq(author))
        .select(Draft::as_select())
        .first(conn)
        .named("draft")
}

/// A person's drafts, most recently kept first, `limit` of them.
pub fn of(conn: &mut AnyConnection, author: PersonId, limit: i64) -> Result<Vec<Draft>, Error> {
    Ok(drafts::table
        .filter(drafts::author_id.eq(author))
        .order((drafts::updated_at.desc(), drafts::id.desc()))
        .limit(limit)
        .select(Draft::as_select())
        .load(conn)?)
}

/// The numbers of all drafts of a person.
pub fn ids_of(conn: &mut AnyConnection, author: PersonId) -> Result<Vec<DraftId>, Error> {
    Ok(drafts::table
        .filter(drafts::author_id.eq(author))
        .order(drafts::id)
        .select(drafts::id)
        .load(conn)?)
}

/// Throws all drafts of somebody away, with the files that wait with them.
pub fn delete_all(conn: &mut AnyConnection, author: PersonId) -> Result<(), Error> {
    let files = media::table
        .filter(media::owner_id.eq(author))
        .filter(media::letter_id.is_null());
    diesel::delete(files).execute(conn)?;
    diesel::delete(drafts::table.filter(drafts::author_id.eq(author))).execute(conn)?;
    Ok(())
}

/// Throws a draft away, with the files that wait with it. `false` if its author has no such draft.
pub fn delete(conn: &mut AnyConnection, id: DraftId, author: PersonId) -> Result<bool, Error> {
    let files = media::table
        .filter(media::draft_id.eq(id))
        .filter(media::owner_id.eq(author));
    diesel::delete(files).execute(conn)?;
    let deleted = diesel::delete(drafts::table.find(id).filter(drafts::author_id.eq(author)))
        .execute(conn)?;
    Ok(deleted == 1)
}
