//! Turns: the letters that decide whose letter it is to write. A postcard does not, nor a further
//! part of a letter, nor one that was deleted or came back.

use crate::blocks::not_blocked_by;
use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{CorrespondenceId, LetterId, PersonId};
use crate::letters::Kind;
use crate::recipients::State;
use crate::schema::{letter_recipients, letters, participants};
use chrono::NaiveDateTime;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

/// The letter that decides the turn of one correspondence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Deciding {
    /// Of which correspondence.
    pub correspondence_id: CorrespondenceId,
    /// Which letter.
    pub letter_id: LetterId,
    /// Who wrote it.
    pub author_id: PersonId,
    /// When.
    pub posted_at: NaiveDateTime,
}

/// The letters that count for the turn: whole ones, written to be answered, not come back.
macro_rules! counting {
    () => {
        letters::table
            .filter(letters::kind.ne(Kind::Postcard))
            .filter(letters::joined_to_id.is_null())
            .filter(letters::deleted_at.is_null())
            .filter(not(exists(
                letter_recipients::table
                    .filter(letter_recipients::letter_id.eq(letters::id))
                    .filter(letter_recipients::state.eq(State::Returned)),
            )))
    };
}

const COLUMNS: (
    letters::correspondence_id,
    letters::id,
    letters::author_id,
    letters::posted_at,
) = (
    letters::correspondence_id,
    letters::id,
    letters::author_id,
    letters::posted_at,
);

/// The last letter that decides the turn, whoever looks.
pub fn last(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
) -> Result<Option<Deciding>, Error> {
    Ok(counting!()
        .filter(letters::correspondence_id.eq(correspondence))
        .order(letters::id.desc())
        .select(COLUMNS)
        .first(conn)
        .optional()?)
}

/// When the letter that decides the turn came to the last of its readers, or was written if that was
/// later.
pub fn came_at(conn: &mut AnyConnection, last: &Deciding) -> Result<NaiveDateTime, Error> {
    let arrived: Option<NaiveDateTime> = letter_recipients::table
        .filter(letter_recipients::letter_id.eq(last.letter_id))
        .filter(letter_recipients::state.eq(State::Arrived))
        .select(diesel::dsl::max(letter_recipients::decided_at))
        .first(conn)?;
    Ok(arrived.map_or(last.posted_at, |arrived| arrived.max(last.posted_at)))
}

/// The same for each of these correspondences of `reader`, as far as they can see: what rests in
/// somebody else's outbox does not count yet, nor does what somebody they blocked wrote.
pub fn last_seen_by(
    conn: &mut AnyConnection,
    reader: PersonId,
    correspondences: &[CorrespondenceId],
) -> Result<Vec<Deciding>, Error> {
    let arrived = letter_recipients::table
        .filter(letter_recipients::letter_id.eq(letters::id))
        .filter(letter_recipients::person_id.eq(reader))
        .filter(letter_recipients::state.eq(State::Arrived));
    let last_in_each = counting!()
        .filter(letters::correspondence_id.eq(participants::correspondence_id))
        .filter(letters::author_id.eq(reader).or(exists(arrived)))
        .filter(not_blocked_by!(reader))
        .order(letters::id.desc())
        .limit(1)
        .select(letters::id)
        .single_value();
    let last: Vec<Option<LetterId>> = participants::table
        .filter(participants::person_id.eq(reader))
        .filter(participants::correspondence_id.eq_any(correspondences))
        .select(last_in_each)
        .load(conn)?;
    let last: Vec<LetterId> = last.into_iter().flatten().collect();
    Ok(letters::table
        .filter(letters::id.eq_any(last))
        .order(letters::id)
        .select(COLUMNS)
        .load(conn)?)
}

/// How many letters that count somebody wrote in a correspondence.
pub fn count_by(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
    author: PersonId,
) -> Result<i64, Error> {
    Ok(counting!()
        .filter(letters::correspondence_id.eq(correspondence))
        .filter(letters::author_id.eq(author))
        .count()
        .get_result(conn)?)
}
