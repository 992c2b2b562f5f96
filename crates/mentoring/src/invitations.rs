//! Invitations: a keeper lets people in by a link, so many and until a day.

use crate::error::Error;
use crate::keeping;
use crate::refusal::Refusal;
use crate::refusal::doors::Doors;
use crate::{prose, random, secrets};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, InvitationId, PersonId};
use longhand_storage::invitations::{self, Invitation};
use longhand_storage::keeping::Act;

/// The most people one invitation lets in.
pub const MOST_USES: i32 = 1000;

/// The most days it lasts.
pub const MOST_DAYS: i64 = 365;

/// How many invitations one page shows.
const PAGE: usize = 50;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 100;

/// What a keeper wants of an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// How many people it lets in.
    pub uses: i32,
    /// How many days it lasts.
    pub days: i64,
    /// What the keeper calls it; may be empty.
    pub note: String,
}

/// Whether an invitation lets somebody in, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It does.
    Open,
    /// As many came in as it lets in.
    UsedUp,
    /// Its day is over.
    Over,
    /// A keeper took it back.
    Withdrawn,
}

/// Where an invitation stands.
#[must_use]
pub fn standing(invitation: &Invitation, now: NaiveDateTime) -> Standing {
    if invitation.withdrawn_at.is_some() {
        Standing::Withdrawn
    } else if invitation.used >= invitation.uses {
        Standing::UsedUp
    } else if invitation.expires_at <= now {
        Standing::Over
    } else {
        Standing::Open
    }
}

/// Makes an invitation. Gives back what its link holds: that is kept nowhere and cannot be shown again.
pub fn create(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    wanted: &Wanted,
    now: NaiveDateTime,
) -> Result<(Invitation, String), Error> {
    if !(1..=MOST_USES).contains(&wanted.uses) {
        return Err(Doors::OddUses(MOST_USES).into());
    }
    if !(1..=MOST_DAYS).contains(&wanted.days) {
        return Err(Doors::OddDays(MOST_DAYS).into());
    }
    let token = random::text()?;
    let invitation = Invitation {
        id: InvitationId(ids::next(now)),
        token_hash: secrets::hash(&token),
        note: prose::plain_line(&wanted.note, LONGEST_NOTE),
        keeper_id: keeper,
        uses: wanted.uses,
        used: 0,
        expires_at: now + Duration::days(wanted.days),
        withdrawn_at: None,
        created_at: now,
    };
    invitations::insert(conn, &invitation)?;
    keeping::note(conn, keeper, Act::Invited, &subject(&invitation), now)?;
    Ok((invitation, token))
}

/// Takes an invitation back: nobody comes in by it any more. Whoever did stays.
pub fn withdraw(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: InvitationId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let invitation = invitations::find(conn, id)?.ok_or(Refusal::NotYours("invitation"))?;
    if invitations::withdraw(conn, id, now)? {
        keeping::note(conn, keeper, Act::Uninvited, &subject(&invitation), now)?;
    }
    Ok(())
}

/// The invitation whose link holds this, if it lets somebody in.
pub fn find(
    conn: &mut AnyConnection,
    token: &str,
    now: NaiveDateTime,
) -> Result<Option<Invitation>, Error> {
    let found = invitations::find_by_hash(conn, &secrets::hash(token))?;
    Ok(found.filter(|invitation| standing(invitation, now) == Standing::Open))
}

/// Invitations made before one of them, or lately, newest first; and before which one the older ones
/// are, if there are any.
pub fn page(
    conn: &mut AnyConnection,
    before: Option<InvitationId>,
) -> Result<(Vec<Invitation>, Option<InvitationId>), Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = invitations::page(conn, before, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| last.id);
    Ok((found, older))
}

/// How an invitation is called where keepers read of it: by its note, or by how many it lets in.
fn subject(invitation: &Invitation) -> String {
    if invitation.note.is_empty() {
        format!("#{}", invitation.id)
    } else {
        invitation.note.clone()
    }
}
