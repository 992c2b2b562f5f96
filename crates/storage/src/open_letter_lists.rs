//! Open letters in lists: what comes home to somebody, what somebody published, what stands beneath
//! an open letter.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::follows::State;
use crate::ids::{OpenLetterId, PersonId};
use crate::open_letters::{OpenLetter, Visibility};
use crate::people::Person;
use crate::schema::{follows, open_letters, people, reactions};
use diesel::prelude::*;

/// The open letters of those somebody follows, newest first, `limit` of them from before `before`.
/// Answers are not among them, nor what was removed.
pub fn of_followed(
    conn: &mut AnyConnection,
    reader: PersonId,
    before: OpenLetterId,
    limit: i64,
) -> Result<Vec<OpenLetter>, Error> {
    Ok(follows::table
        .inner_join(open_letters::table.on(open_letters::author_id.eq(follows::followed_id)))
        .filter(follows::follower_id.eq(reader))
        .filter(follows::state.eq(State::Accepted))
        .filter(open_letters::in_reply_to_uri.is_null())
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::id.lt(before))
        .order(open_letters::id.desc())
        .limit(limit)
        .select(OpenLetter::as_select())
        .load(conn)?)
}

/// The open letters of one author that this many may read, newest first, `limit` of them from before
/// `before`; answers not among them.
pub fn by_author(
    conn: &mut AnyConnection,
    author: PersonId,
    seen: &[Visibility],
    before: OpenLetterId,
    limit: i64,
) -> Result<Vec<OpenLetter>, Error> {
    Ok(open_letters::table
        .filter(open_letters::author_id.eq(author))
        .filter(open_letters::visibility.eq_any(seen))
        .filter(open_letters::in_reply_to_uri.is_null())
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::id.lt(before))
        .order(open_letters::id.desc())
        .limit(limit)
        .select(OpenLetter::as_select())
        .load(conn)?)
}

/// Everything of one author, or of everybody here and elsewhere, newest first, answers and what was
/// removed among it.
pub fn newest(
    conn: &mut AnyConnection,
    author: Option<PersonId>,
    limit: i64,
) -> Result<Vec<OpenLetter>, Error> {
    let newest = open_letters::table
        .order(open_letters::id.desc())
        .limit(limit)
        .select(OpenLetter::as_select());
    Ok(match author {
        Some(author) => newest
            .filter(open_letters::author_id.eq(author))
            .load(conn)?,
        None => newest.load(conn)?,
    })
}

/// What one author wrote for everybody, answers among it, newest first: one page of it, and how much
/// there is.
pub fn published(
    conn: &mut AnyConnection,
    author: PersonId,
    offset: i64,
    limit: i64,
) -> Result<(Vec<OpenLetter>, i64), Error> {
    let published = open_letters::table
        .filter(open_letters::author_id.eq(author))
        .filter(open_letters::visibility.ne(Visibility::Followers))
        .filter(open_letters::deleted_at.is_null());
    let total = published.count().get_result(conn)?;
    let page = published
        .order(open_letters::id.desc())
        .offset(offset)
        .limit(limit)
        .select(OpenLetter::as_select())
        .load(conn)?;
    Ok((page, total))
}

/// What stands beneath the open letter at the top, all the way down, oldest first from after
/// `after`.
pub fn beneath(
    conn: &mut AnyConnection,
    top: OpenLetterId,
    after: OpenLetterId,
    limit: i64,
) -> Result<Vec<OpenLetter>, Error> {
    Ok(open_letters::table
        .filter(open_letters::thread_id.eq(top))
        .filter(open_letters::id.ne(top))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::id.gt(after))
        .order(open_letters::id)
        .limit(limit)
        .select(OpenLetter::as_select())
        .load(conn)?)
}

/// What answers one open letter itself, oldest first from after `after`.
pub fn answers_to(
    conn: &mut AnyConnection,
    parent: OpenLetterId,
    after: OpenLetterId,
    limit: i64,
) -> Result<Vec<OpenLetter>, Error> {
    Ok(open_letters::table
        .filter(open_letters::parent_id.eq(parent))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::id.gt(after))
        .order(open_letters::id)
        .limit(limit)
        .select(OpenLetter::as_select())
        .load(conn)?)
}

/// The ids of what answers one open letter for everybody to read and is not hidden, none of it by
/// `unwanted`: one page, oldest first, and how many there are.
pub fn answer_uris(
    conn: &mut AnyConnection,
    parent: OpenLetterId,
    unwanted: &[PersonId],
    offset: i64,
    limit: i64,
) -> Result<(Vec<String>, i64), Error> {
    let shown = open_letters::table
        .filter(open_letters::parent_id.eq(parent))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::hidden.eq(false))
        .filter(open_letters::visibility.ne(Visibility::Followers))
        .filter(open_letters::author_id.ne_all(unwanted));
    let total = shown.clone().count().get_result(conn)?;
    let page = shown
        .order(open_letters::id)
        .offset(offset)
        .limit(limit)
        .select(open_letters::uri)
        .load(conn)?;
    Ok((page, total))
}

/// Everybody elsewhere who answers one open letter for everybody to read.
pub fn answering_elsewhere(
    conn: &mut AnyConnection,
    parent: OpenLetterId,
) -> Result<Vec<Person>, Error> {
    Ok(open_letters::table
        .inner_join(people::table.on(people::id.eq(open_letters::author_id)))
        .filter(open_letters::parent_id.eq(parent))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::hidden.eq(false))
        .filter(open_letters::visibility.ne(Visibility::Followers))
        .filter(people::local.eq(false))
        .select(Person::as_select())
        .distinct()
        .load(conn)?)
}

/// Who answers what beneath the open letter at the top.
pub fn shape(
    conn: &mut AnyConnection,
    top: OpenLetterId,
) -> Result<Vec<(OpenLetterId, Option<OpenLetterId>)>, Error> {
    Ok(open_letters::table
        .filter(open_letters::thread_id.eq(top))
        .order(open_letters::id)
        .select((open_letters::id, open_letters::parent_id))
        .load(conn)?)
}

/// How many answers stand beneath each of these, for everybody to read.
pub fn count_answers(
    conn: &mut AnyConnection,
    tops: &[OpenLetterId],
) -> Result<Vec<(OpenLetterId, i64)>, Error> {
    Ok(open_letters::table
        .filter(open_letters::thread_id.eq_any(tops))
        .filter(open_letters::id.ne(open_letters::thread_id))
        .filter(open_letters::deleted_at.is_null())
        .filter(open_letters::hidden.eq(false))
        .filter(open_letters::visibility.ne(Visibility::Followers))
        .group_by(open_letters::thread_id)
        .select((open_letters::thread_id, diesel::dsl::count_star()))
        .load(conn)?)
}

/// How many answers came beneath an open letter since then, removed ones among them: of one author,
/// and of everybody elsewhere.
pub fn count_since(
    conn: &mut AnyConnection,
    top: OpenLetterId,
    author: PersonId,
    since: OpenLetterId,
) -> Result<(i64, i64), Error> {
    let recent = open_letters::table
        .inner_join(people::table.on(people::id.eq(open_letters::author_id)))
        .filter(open_letters::thread_id.eq(top))
        .filter(open_letters::id.ne(top))
        .filter(open_letters::id.gt(since));
    let theirs = recent
        .filter(open_letters::author_id.eq(author))
        .count()
        .get_result(conn)?;
    let all = recent
        .filter(people::local.eq(false))
        .count()
        .get_result(conn)?;
    Ok((theirs, all))
}

/// Everybody elsewhere who answered an open letter, liked it or passed it on.
pub fn involved_elsewhere(
    conn: &mut AnyConnection,
    id: OpenLetterId,
) -> Result<Vec<Person>, Error> {
    let answering = open_letters::table
        .filter(open_letters::parent_id.eq(id))
        .select(open_letters::author_id);
    let reacting = reactions::table
        .filter(reactions::open_letter_id.eq(id))
        .select(reactions::person_id);
    Ok(people::table
        .filter(people::id.eq_any(answering).or(people::id.eq_any(reacting)))
        .filter(people::local.eq(false))
        .filter(people::gone_at.is_null())
        .order(people::id)
        .select(Person::as_select())
        .load(conn)?)
}
