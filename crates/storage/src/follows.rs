//! Follows: who wants to hear of whom.

use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::ids::{FollowId, PersonId};
use crate::people::Person;
use crate::schema::{follows, people};
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Whether a follow was agreed to.
    State {
        /// Asked for.
        Requested = "requested",
        /// Agreed to.
        Accepted = "accepted",
    }
);

/// One person following another.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = follows)]
pub struct Follow {
    /// Number here.
    pub id: FollowId,
    /// Who follows.
    pub follower_id: PersonId,
    /// Who is followed.
    pub followed_id: PersonId,
    /// The id of the Follow activity, the last one if it was sent again.
    pub uri: String,
    /// Asked for, or agreed to.
    pub state: State,
    /// When it was first asked for.
    pub created_at: NaiveDateTime,
}

/// Notes a follow. Where there is one already it takes the new activity id and, once agreed to,
/// stays agreed to. Gives back what is kept.
pub fn upsert(conn: &mut AnyConnection, follow: &Follow) -> Result<Follow, Error> {
    on_each!(conn => diesel::insert_into(follows::table)
        .values(follow)
        .on_conflict((follows::follower_id, follows::followed_id))
        .do_update()
        .set(follows::uri.eq(&follow.uri))
        .execute(conn))?;
    find_pair(conn, follow.follower_id, follow.followed_id)?.ok_or(Error::NotFound("follow"))
}

/// The follow with this number.
pub fn find(conn: &mut AnyConnection, id: FollowId) -> Result<Follow, Error> {
    follows::table
        .find(id)
        .select(Follow::as_select())
        .first(conn)
        .named("follow")
}

/// The follow between these two.
pub fn find_pair(
    conn: &mut AnyConnection,
    follower: PersonId,
    followed: PersonId,
) -> Result<Option<Follow>, Error> {
    Ok(follows::table
        .filter(follows::follower_id.eq(follower))
        .filter(follows::followed_id.eq(followed))
        .select(Follow::as_select())
        .first(conn)
        .optional()?)
}

/// Agrees to a follow. `false` if there was nothing to agree to.
pub fn accept(
    conn: &mut AnyConnection,
    follower: PersonId,
    followed: PersonId,
) -> Result<bool, Error> {
    let changed = diesel::update(
        follows::table
            .filter(follows::follower_id.eq(follower))
            .filter(follows::followed_id.eq(followed))
            .filter(follows::state.eq(State::Requested)),
    )
    .set(follows::state.eq(State::Accepted))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Ends a follow. `false` if there was none.
pub fn delete(
    conn: &mut AnyConnection,
    follower: PersonId,
    followed: PersonId,
) -> Result<bool, Error> {
    let deleted = diesel::delete(
        follows::table
            .filter(follows::follower_id.eq(follower))
            .filter(follows::followed_id.eq(followed)),
    )
    .execute(conn)?;
    Ok(deleted == 1)
}

/// Ends every follow of a person, in both directions.
pub fn delete_all_of(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    diesel::delete(
        follows::table.filter(
            follows::follower_id
                .eq(person)
                .or(follows::followed_id.eq(person)),
        ),
    )
    .execute(conn)?;
    Ok(())
}

/// How many follow a person, and how many they follow.
pub fn counts(conn: &mut AnyConnection, person: PersonId) -> Result<(i64, i64), Error> {
    let accepted = follows::table.filter(follows::state.eq(State::Accepted));
    let followers = accepted
        .filter(follows::followed_id.eq(person))
        .count()
        .get_result(conn)?;
    let following = accepted
        .filter(follows::follower_id.eq(person))
        .count()
        .get_result(conn)?;
    Ok((followers, following))
}

/// Everybody elsewhere who follows a person.
pub fn followers_elsewhere(
    conn: &mut AnyConnection,
    person: PersonId,
) -> Result<Vec<Person>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::follower_id)))
        .filter(follows::followed_id.eq(person))
        .filter(follows::state.eq(State::Accepted))
        .filter(people::local.eq(false))
        .order(follows::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// Everybody elsewhere whom a person follows or asks to follow.
pub fn followed_elsewhere(
    conn: &mut AnyConnection,
    person: PersonId,
) -> Result<Vec<Person>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::followed_id)))
        .filter(follows::follower_id.eq(person))
        .filter(people::local.eq(false))
        .order(follows::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// Everybody here who follows a person or asks to, by number.
pub fn followers_here(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<Person>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::follower_id)))
        .filter(follows::followed_id.eq(person))
        .filter(people::local)
        .order(people::id)
        .select(Person::as_select())
        .load(conn)?)
}

/// The ids of those who follow a person, oldest follow first, one page of them.
pub fn follower_uris(
    conn: &mut AnyConnection,
    person: PersonId,
    offset: i64,
    limit: i64,
) -> Result<Vec<String>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::follower_id)))
        .filter(follows::followed_id.eq(person))
        .filter(follows::state.eq(State::Accepted))
        .order(follows::id)
        .offset(offset)
        .limit(limit)
        .select(people::uri)
        .load(conn)?)
}

/// The ids of those a person follows, oldest follow first, one page of them.
pub fn following_uris(
    conn: &mut AnyConnection,
    person: PersonId,
    offset: i64,
    limit: i64,
) -> Result<Vec<String>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::followed_id)))
        .filter(follows::follower_id.eq(person))
        .filter(follows::state.eq(State::Accepted))
        .order(follows::id)
        .offset(offset)
        .limit(limit)
        .select(people::uri)
        .load(conn)?)
}

/// The follow whose activity has this id.
pub fn find_by_uri(conn: &mut AnyConnection, uri: &str) -> Result<Option<Follow>, Error> {
    Ok(follows::table
        .filter(follows::uri.eq(uri))
        .select(Follow::as_select())
        .first(conn)
        .optional()?)
}

/// Those who follow a person or ask to, by number, from the follow `after` on.
pub fn followers(
    conn: &mut AnyConnection,
    person: PersonId,
    state: State,
    after: FollowId,
    limit: i64,
) -> Result<Vec<(Follow, Person)>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::follower_id)))
        .filter(follows::followed_id.eq(person))
        .filter(follows::state.eq(state))
        .filter(follows::id.gt(after))
        .order(follows::id)
        .limit(limit)
        .select((Follow::as_select(), Person::as_select()))
        .load(conn)?)
}

/// Those a person follows or asks to follow, by number, from the follow `after` on.
pub fn following(
    conn: &mut AnyConnection,
    person: PersonId,
    after: FollowId,
    limit: i64,
) -> Result<Vec<(Follow, Person)>, Error> {
    Ok(follows::table
        .inner_join(people::table.on(people::id.eq(follows::followed_id)))
        .filter(follows::follower_id.eq(person))
        .filter(follows::id.gt(after))
        .order(follows::id)
        .limit(limit)
        .select((Follow::as_select(), Person::as_select()))
        .load(conn)?)
}

/// Whether one follows the other, and the other agreed.
pub fn is_accepted(
    conn: &mut AnyConnection,
    follower: PersonId,
    followed: PersonId,
) -> Result<bool, Error> {
    Ok(find_pair(conn, follower, followed)?.is_some_and(|follow| follow.state == State::Accepted))
}

/// Whether anybody of this instance follows a person, and they agreed.
pub fn has_local_follower(conn: &mut AnyConnection, followed: PersonId) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(
        follows::table
            .inner_join(people::table.on(people::id.eq(follows::follower_id)))
            .filter(follows::followed_id.eq(followed))
            .filter(follows::state.eq(State::Accepted))
            .filter(people::local),
    ))
    .get_result(conn)?)
}

/// Those among `people` whom somebody follows, and who agreed.
pub fn followed_among(
    conn: &mut AnyConnection,
    follower: PersonId,
    people: &[PersonId],
) -> Result<Vec<PersonId>, Error> {
    Ok(follows::table
        .filter(follows::follower_id.eq(follower))
        .filter(follows::followed_id.eq_any(people))
        .filter(follows::state.eq(State::Accepted))
        .select(follows::followed_id)
        .load(conn)?)
}
