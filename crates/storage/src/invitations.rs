//! Invitations: links that let somebody in. Only a hash of what the link holds is kept.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{InvitationId, PersonId};
use crate::schema::invitations;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// One invitation.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = invitations)]
pub struct Invitation {
    /// Number here; sorts by time.
    pub id: InvitationId,
    /// SHA-256 of what the link holds, in hexadecimal.
    pub token_hash: String,
    /// What its keeper calls it; may be empty.
    pub note: String,
    /// Who made it; nobody if it was made by a command.
    pub keeper_id: Option<PersonId>,
    /// How many people it lets in.
    pub uses: i32,
    /// How many came in by it.
    pub used: i32,
    /// Until when it can be used.
    pub expires_at: NaiveDateTime,
    /// When a keeper took it back.
    pub withdrawn_at: Option<NaiveDateTime>,
    /// When it was made.
    pub created_at: NaiveDateTime,
}

/// Adds an invitation.
pub fn insert(conn: &mut AnyConnection, invitation: &Invitation) -> Result<(), Error> {
    diesel::insert_into(invitations::table)
        .values(invitation)
        .execute(conn)?;
    Ok(())
}

/// The invitation with this number.
pub fn find(conn: &mut AnyConnection, id: InvitationId) -> Result<Option<Invitation>, Error> {
    Ok(invitations::table
        .find(id)
        .select(Invitation::as_select())
        .first(conn)
        .optional()?)
}

/// The invitation whose link holds what has this hash.
pub fn find_by_hash(
    conn: &mut AnyConnection,
    token_hash: &str,
) -> Result<Option<Invitation>, Error> {
    Ok(invitations::table
        .filter(invitations::token_hash.eq(token_hash))
        .select(Invitation::as_select())
        .first(conn)
        .optional()?)
}

/// Lets one more person in. Guarded: `false` if it is used up, over or taken back.
pub fn use_once(
    conn: &mut AnyConnection,
    id: InvitationId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let usable = invitations::table
        .find(id)
        .filter(invitations::used.lt(invitations::uses))
        .filter(invitations::expires_at.gt(now))
        .filter(invitations::withdrawn_at.is_null());
    let changed = diesel::update(usable)
        .set(invitations::used.eq(invitations::used + 1))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Takes an invitation back. Guarded: `false` if it was taken back before.
pub fn withdraw(
    conn: &mut AnyConnection,
    id: InvitationId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let standing = invitations::table
        .find(id)
        .filter(invitations::withdrawn_at.is_null());
    let changed = diesel::update(standing)
        .set(invitations::withdrawn_at.eq(now))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Up to `limit` invitations made before this one, newest first.
pub fn page(
    conn: &mut AnyConnection,
    before: Option<InvitationId>,
    limit: i64,
) -> Result<Vec<Invitation>, Error> {
    Ok(invitations::table
        .filter(invitations::id.lt(before.unwrap_or(InvitationId(i64::MAX))))
        .order(invitations::id.desc())
        .limit(limit)
        .select(Invitation::as_select())
        .load(conn)?)
}
