//! Following: who hears of whom, and who said yes to that.

use crate::error::Error;
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::{blocks, directory};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Kind;
use longhand_storage::error::Error as StorageError;
use longhand_storage::follows::{self, Follow, State};
use longhand_storage::ids::{self, FollowId, PersonId};
use longhand_storage::notices::Kind as About;
use longhand_storage::people::{self, Kind as ActorKind, Person};
use longhand_storage::{accounts, instances};

/// How many of one list are shown at once.
pub const PAGE: usize = 100;

/// One of our people follows somebody, here or elsewhere; asked again, it stays as it is. Whoever
/// blocked them is not asked and does not answer: that looks like waiting.
pub fn follow(
    conn: &mut AnyConnection,
    origin: &Origin,
    follower: &Person,
    followed: &Person,
    now: NaiveDateTime,
) -> Result<Follow, Error> {
    people::hold(conn, follower.id)?;
    check(conn, follower, followed)?;
    if let Some(follow) = follows::find_pair(conn, follower.id, followed.id)? {
        return Ok(follow);
    }
    let unwelcome = longhand_storage::blocks::exists(conn, followed.id, follower.id)?;
    let at_once = followed.local && !followed.approves_followers && !unwelcome;
    let follow = Follow {
        id: FollowId(ids::next(now)),
        follower_id: follower.id,
        followed_id: followed.id,
        uri: origin.activity()?,
        state: if at_once {
            State::Accepted
        } else {
            State::Requested
        },
        created_at: now,
    };
    let follow = follows::upsert(conn, &follow)?;
    if unwelcome {
        return Ok(follow);
    }
    if followed.local && !at_once {
        let asked = Word::new(About::FollowAsked).about(follower.id);
        notices::leave(conn, followed, asked, now)?;
    }
    if !followed.local {
        directory::meet(conn, followed)?;
        tell(
            conn,
            origin,
            Kind::FollowAsked,
            &follow,
            follower,
            followed,
            now,
        )?;
    }
    Ok(follow)
}

/// Whether one of ours may follow somebody at all.
fn check(conn: &mut AnyConnection, follower: &Person, followed: &Person) -> Result<(), Error> {
    if accounts::find(conn, follower.id)?.suspended_at.is_some() {
        return Err(Refusal::Suspended.into());
    }
    if follower.id == followed.id {
        return Err(Refusal::FollowYourself.into());
    }
    if longhand_storage::blocks::exists(conn, follower.id, followed.id)? {
        return Err(Refusal::FollowBlocked(followed.handle()).into());
    }
    let nobody = followed.gone_at.is_some()
        || (followed.local && !has_account(conn, followed.id)?)
        || (!followed.local && followed.inbox.is_empty());
    if nobody || followed.kind == ActorKind::Application {
        return Err(Refusal::NobodyToFollow(followed.handle()).into());
    }
    if let Some(target) = &followed.moved_to {
        return Err(Refusal::FollowMoved(followed.handle(), target.clone()).into());
    }
    for host in [followed.host.as_str(), followed.home()] {
        if !followed.local && instances::is_blocked(conn, host)? {
            return Err(Refusal::FollowHostBlocked(host.to_owned()).into());
        }
    }
    Ok(())
}

fn has_account(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    match accounts::find(conn, person) {
        Ok(account) => Ok(account.suspended_at.is_none()),
        Err(StorageError::NotFound(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// One of our people no longer follows somebody. `false` if they did not.
pub fn unfollow(
    conn: &mut AnyConnection,
    origin: &Origin,
    follower: &Person,
    followed: &Person,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    people::hold(conn, follower.id)?;
    let Some(follow) = follows::find_pair(conn, follower.id, followed.id)? else {
        return Ok(false);
    };
    end(conn, follower, followed)?;
    if !followed.local {
        tell(
            conn,
            origin,
            Kind::FollowEnded,
            &follow,
            follower,
            followed,
            now,
        )?;
    }
    Ok(true)
}

/// Ends one of a person's own follows, by its number.
pub fn end_mine(
    conn: &mut AnyConnection,
    origin: &Origin,
    me: &Person,
    id: FollowId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let follow = find(conn, id)?.filter(|follow| follow.follower_id == me.id);
    let follow = follow.ok_or(Refusal::NotYours("follow"))?;
    let followed = people::find(conn, follow.followed_id)?;
    unfollow(conn, origin, me, &followed, now)?;
    Ok(())
}

/// One of our people says yes to somebody who asks to follow them.
pub fn approve(
    conn: &mut AnyConnection,
    origin: &Origin,
    me: &Person,
    id: FollowId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let (follow, follower) = of_mine(conn, me, id)?;
    notices::take_back(conn, me.id, About::FollowAsked, follower.id)?;
    if !follows::accept(conn, follower.id, me.id)? {
        return Ok(());
    }
    let agreed = Word::new(About::FollowAgreed).about(me.id);
    notices::leave(conn, &follower, agreed, now)?;
    post_bag::enqueue_follow_accepted(conn, origin, &follow, &follower, now)
}

/// One of our people says no to somebody who asks to follow them, or later to somebody who does.
/// Here nothing is said to the follower; elsewhere their server has to know.
pub fn refuse(
    conn: &mut AnyConnection,
    origin: &Origin,
    me: &Person,
    id: FollowId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let (follow, follower) = of_mine(conn, me, id)?;
    end(conn, &follower, me)?;
    tell(
        conn,
        origin,
        Kind::FollowRefused,
        &follow,
        me,
        &follower,
        now,
    )
}

/// A follow of me by somebody, by its number.
fn of_mine(conn: &mut AnyConnection, me: &Person, id: FollowId) -> Result<(Follow, Person), Error> {
    people::hold(conn, me.id)?;
    let follow = find(conn, id)?.filter(|follow| follow.followed_id == me.id);
    let follow = follow.ok_or(Refusal::NotYours("follower"))?;
    let follower = people::find(conn, follow.follower_id)?;
    if blocks::between(conn, me.id, follower.id)? {
        return Err(Refusal::NotYours("follower").into());
    }
    Ok((follow, follower))
}

fn find(conn: &mut AnyConnection, id: FollowId) -> Result<Option<Follow>, Error> {
    match follows::find(conn, id) {
        Ok(follow) => Ok(Some(follow)),
        Err(StorageError::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// From now on follows of this person wait for their yes, or no longer do. What waits already is
/// still theirs to answer.
pub fn set_approval(
    conn: &mut AnyConnection,
    _origin: &Origin,
    me: &Person,
    approves: bool,
    _now: NaiveDateTime,
) -> Result<(), Error> {
    people::set_approves_followers(conn, me.id, approves)?;
    Ok(())
}

/// What a person sees of following.
#[derive(Debug, Clone)]
pub struct Lists {
    /// Who asks to follow them.
    pub asking: Vec<(Follow, Person)>,
    /// Who follows them.
    pub followers: Vec<(Follow, Person)>,
    /// Whom they follow or ask to follow.
    pub following: Vec<(Follow, Person)>,
}

/// The lists of a person, each from one follow on, at most [`PAGE`] of each. Whoever they blocked,
/// or who blocked them, is not among those who ask.
pub fn lists(
    conn: &mut AnyConnection,
    me: PersonId,
    followers_after: FollowId,
    following_after: FollowId,
) -> Result<Lists, Error> {
    let limit = PAGE as i64;
    let mut asking = follows::followers(conn, me, State::Requested, FollowId(0), limit)?;
    let blocked = longhand_storage::blocks::blocked_by(conn, me)?;
    asking.retain(|(_, person)| !blocked.contains(&person.id));
    Ok(Lists {
        asking,
        followers: follows::followers(conn, me, State::Accepted, followers_after, limit)?,
        following: follows::following(conn, me, following_after, limit)?,
    })
}

/// The follow of one by the other, asked for or agreed to.
pub fn between(
    conn: &mut AnyConnection,
    follower: PersonId,
    followed: PersonId,
) -> Result<Option<Follow>, Error> {
    Ok(follows::find_pair(conn, follower, followed)?)
}

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
        // Said once, however often they ask.
        if follow.id == asked.id {
            let word = Word::new(About::FollowAsked).about(follower.id);
            notices::leave(conn, followed, word, now)?;
        }
        return Ok(());
    }
    follows::accept(conn, follower.id, followed.id)?;
    post_bag::enqueue_follow_accepted(conn, origin, &follow, follower, now)
}

/// Somebody no longer follows one of our people, or is no longer followed by them.
pub fn end(conn: &mut AnyConnection, follower: &Person, followed: &Person) -> Result<(), Error> {
    follows::delete(conn, follower.id, followed.id)?;
    notices::take_back(conn, followed.id, About::FollowAsked, follower.id)?;
    Ok(())
}

/// Somebody elsewhere agreed to be followed by one of ours who asked; a yes nobody asked for
/// changes nothing.
pub fn agreed(
    conn: &mut AnyConnection,
    follower: &Person,
    followed: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if follows::accept(conn, follower.id, followed.id)? {
        let word = Word::new(About::FollowAgreed).about(followed.id);
        notices::leave(conn, follower, word, now)?;
    }
    Ok(())
}

/// Somebody was deleted at home: they follow nobody and nobody follows them.
pub fn forget(conn: &mut AnyConnection, person: &Person) -> Result<(), Error> {
    follows::delete_all_of(conn, person.id)?;
    Ok(())
}

/// Tells somebody elsewhere what became of a follow between them and one of ours. What happens
/// between two people is told in the order in which it happened.
fn tell(
    conn: &mut AnyConnection,
    origin: &Origin,
    kind: Kind,
    follow: &Follow,
    ours: &Person,
    theirs: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind,
        actor: ours.id,
        subject: theirs.id.0.into(),
        about: Some(follow.uri.clone()),
    };
    let lane = |to: &Person| format!("follows/{}/{}", ours.id, to.id);
    post_bag::tell(conn, origin, &news, std::slice::from_ref(theirs), lane, now)?;
    Ok(())
}
