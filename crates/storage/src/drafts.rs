//! Drafts: letters not posted yet, and the text of letters that came back.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::{DraftId, LetterId, PersonId};
use crate::schema::drafts;
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
    /// Why it is here, if it was posted before.
    pub notice: Option<String>,
    /// When it was begun.
    pub created_at: NaiveDateTime,
    /// When it was last kept.
    pub updated_at: NaiveDateTime,
}

/// Keeps a new draft.
pub fn insert(conn: &mut AnyConnection, draft: &Draft) -> Result<(), Error> {
    diesel::insert_into(drafts::table)
        .values(draft)
        .execute(conn)?;
    Ok(())
}

/// Keeps a draft again. `false` if its author has no such draft (any more).
pub fn update(
    conn: &mut AnyConnection,
    id: DraftId,
    author: PersonId,
    recipient: &str,
    source: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(drafts::table.find(id).filter(drafts::author_id.eq(author)))
        .set((
            drafts::recipient.eq(recipient),
            drafts::source.eq(source),
            drafts::updated_at.eq(now),
        ))
        .execute(conn)?;
    Ok(changed == 1)
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

/// A person's drafts, most recently kept first.
pub fn of(conn: &mut AnyConnection, author: PersonId) -> Result<Vec<Draft>, Error> {
    Ok(drafts::table
        .filter(drafts::author_id.eq(author))
        .order((drafts::updated_at.desc(), drafts::id.desc()))
        .select(Draft::as_select())
        .load(conn)?)
}

/// Throws a draft away. `false` if its author has no such draft.
pub fn delete(conn: &mut AnyConnection, id: DraftId, author: PersonId) -> Result<bool, Error> {
    let deleted = diesel::delete(drafts::table.find(id).filter(drafts::author_id.eq(author)))
        .execute(conn)?;
    Ok(deleted == 1)
}
