//! Media: the pictures and papers that our own writers put into their letters, bytes and all.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{DraftId, LetterId, PersonId};
use crate::people::is_never_kept;
use crate::schema::media;
use chrono::NaiveDateTime;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable};

/// Something that was uploaded.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = media)]
pub struct Media {
    /// The unguessable part of its address.
    pub token: String,
    /// Who uploaded it.
    pub owner_id: PersonId,
    /// The draft it waits with.
    pub draft_id: Option<DraftId>,
    /// The letter it is part of.
    pub letter_id: Option<LetterId>,
    /// What it is, found out from its content.
    pub media_type: String,
    /// What its file is called.
    pub name: String,
    /// What it shows, in words; may be empty in a draft.
    pub description: String,
    /// The thing itself.
    pub bytes: Vec<u8>,
    /// When it was uploaded.
    pub created_at: NaiveDateTime,
}

/// The same without the thing itself, for lists.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = media)]
pub struct Listed {
    /// The unguessable part of its address.
    pub token: String,
    /// What it is.
    pub media_type: String,
    /// What its file is called.
    pub name: String,
    /// What it shows, in words.
    pub description: String,
}

/// Keeps something.
pub fn insert(conn: &mut AnyConnection, new: &Media) -> Result<(), Error> {
    diesel::insert_into(media::table)
        .values(new)
        .execute(conn)?;
    Ok(())
}

/// What has this token.
pub fn find(conn: &mut AnyConnection, token: &str) -> Result<Option<Media>, Error> {
    if is_never_kept(token) {
        return Ok(None);
    }
    Ok(media::table
        .find(token)
        .select(Media::as_select())
        .first(conn)
        .optional()?)
}

/// What waits with a draft, in the order it came.
pub fn of_draft(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
) -> Result<Vec<Listed>, Error> {
    Ok(media::table
        .filter(media::draft_id.eq(draft))
        .filter(media::owner_id.eq(owner))
        .order((media::created_at, media::token))
        .select(Listed::as_select())
        .load(conn)?)
}

/// How many bytes of a person wait with drafts, all together.
pub fn waiting_bytes(conn: &mut AnyConnection, owner: PersonId) -> Result<i64, Error> {
    let sum: Option<i64> = media::table
        .filter(media::owner_id.eq(owner))
        .filter(media::draft_id.is_not_null())
        .select(sql::<Nullable<BigInt>>("sum(length(bytes))"))
        .get_result(conn)?;
    Ok(sum.unwrap_or(0))
}

/// What is part of a letter, in the order it came, bytes and all.
pub fn of_letter(conn: &mut AnyConnection, letter: LetterId) -> Result<Vec<Media>, Error> {
    Ok(media::table
        .filter(media::letter_id.eq(letter))
        .order((media::created_at, media::token))
        .select(Media::as_select())
        .load(conn)?)
}

/// Says in words what something shows that waits with a draft. `false` if there is no such thing.
pub fn describe(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    token: &str,
    description: &str,
) -> Result<bool, Error> {
    if is_never_kept(token) {
        return Ok(false);
    }
    let waiting = media::table
        .find(token)
        .filter(media::owner_id.eq(owner))
        .filter(media::draft_id.eq(draft));
    let described = diesel::update(waiting).set(media::description.eq(description));
    Ok(described.execute(conn)? == 1)
}

/// Throws something away that waits with a draft. `false` if there is no such thing.
pub fn delete(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    token: &str,
) -> Result<bool, Error> {
    if is_never_kept(token) {
        return Ok(false);
    }
    let waiting = media::table
        .find(token)
        .filter(media::owner_id.eq(owner))
        .filter(media::draft_id.eq(draft));
    Ok(diesel::delete(waiting).execute(conn)? == 1)
}

/// What waited with a draft is part of a letter now.
pub fn enclose(
    conn: &mut AnyConnection,
    owner: PersonId,
    draft: DraftId,
    letter: LetterId,
) -> Result<(), Error> {
    let waiting = media::table
        .filter(media::draft_id.eq(draft))
        .filter(media::owner_id.eq(owner));
    diesel::update(waiting)
        .set((
            media::draft_id.eq(None::<DraftId>),
            media::letter_id.eq(letter),
        ))
        .execute(conn)?;
    Ok(())
}

/// What was part of a letter waits with a draft again.
pub fn give_back(conn: &mut AnyConnection, letter: LetterId, draft: DraftId) -> Result<(), Error> {
    diesel::update(media::table.filter(media::letter_id.eq(letter)))
        .set((
            media::letter_id.eq(None::<LetterId>),
            media::draft_id.eq(draft),
        ))
        .execute(conn)?;
    Ok(())
}

/// What waits with one draft of somebody waits with another from now on.
pub fn pass_on(
    conn: &mut AnyConnection,
    owner: PersonId,
    from: DraftId,
    to: DraftId,
) -> Result<(), Error> {
    let waiting = media::table
        .filter(media::draft_id.eq(from))
        .filter(media::owner_id.eq(owner));
    diesel::update(waiting)
        .set(media::draft_id.eq(to))
        .execute(conn)?;
    Ok(())
}

/// Throws away everything that is part of a letter.
pub fn empty(conn: &mut AnyConnection, letter: LetterId) -> Result<(), Error> {
    diesel::delete(media::table.filter(media::letter_id.eq(letter))).execute(conn)?;
    Ok(())
}
