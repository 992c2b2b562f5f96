//! Following: who hears of whom, and who said yes to that.

use crate::error::Error;
use crate::origin::Origin;
use crate::{blocks, post_bag};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::follows::{self, Follow, State};
use longhand_storage::ids::{self, FollowId};
use longhand_storage::people::Person;

/// Somebody asks to follow one of our people. Agreed to at once unless that person wants to be
/// asked; asked again, it is agreed to again (their server may have lost the first yes). Between
/// people one of whom blocked the other nothing happens.
pub fn receive(
    conn: &mut AnyConnection,
    origin: &Origin,
    follower: &Person,
    followed: &Person,
    activity_uri: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if blocks::between(conn, follower.id, followed.id)? || !followed.local {
        return Ok(());
    }
    let asked = Follow {
        id: FollowId(ids::next(now)),
        follower_id: follower.id,
        followed_id: followed.id,
        uri: activity_uri.to_owned(),
        state: State::Requested,
        created_at: now,
    };
    let follow = follows::upsert(conn, &asked)?;
    if followed.approves_followers && follow.state == State::Requested {
        return Ok(());
    }
    follows::accept(conn, follower.id, followed.id)?;
    post_bag::enqueue_follow_accepted(conn, origin, &follow, follower, now)
}

/// Somebody no longer follows one of our people, or is no longer followed by them.
pub fn end(conn: &mut AnyConnection, follower: &Person, followed: &Person) -> Result<(), Error> {
    follows::delete(conn, follower.id, followed.id)?;
    Ok(())
}

/// Somebody elsewhere agreed to be followed by one of ours who asked; a yes nobody asked for
/// changes nothing.
pub fn agreed(conn: &mut AnyConnection, follower: &Person, followed: &Person) -> Result<(), Error> {
    follows::accept(conn, follower.id, followed.id)?;
    Ok(())
}

/// Somebody was deleted at home: they follow nobody and nobody follows them.
pub fn forget(conn: &mut AnyConnection, person: &Person) -> Result<(), Error> {
    follows::delete_all_of(conn, person.id)?;
    Ok(())
}
