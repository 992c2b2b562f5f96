//! Correspondences: the same people writing to each other over time.

use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::ids::{self, CorrespondenceId, PersonId};
use crate::schema::{correspondences, participants};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Two (or more) people and their letters.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = correspondences)]
pub struct Correspondence {
    /// Number here.
    pub id: CorrespondenceId,
    /// What our letters carry as `context`: unguessable, serves nothing.
    pub uri: String,
    /// The participants' numbers in order: the same people have one correspondence.
    pub participants_key: String,
    /// When it began.
    pub created_at: NaiveDateTime,
}

/// The correspondence of exactly these people, begun under `uri` if they have none.
pub fn find_or_begin(
    conn: &mut AnyConnection,
    people: &[PersonId],
    uri: &str,
    now: NaiveDateTime,
) -> Result<Correspondence, Error> {
    let mut people = people.to_vec();
    people.sort();
    people.dedup();
    let key = people
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(",");
    let id = CorrespondenceId(ids::next(now));
    let row = Correspondence {
        id,
        uri: uri.to_owned(),
        participants_key: key.clone(),
        created_at: now,
    };
    // Two letters may begin it at once; the loser finds the winner's row below.
    let begun = on_each!(conn => diesel::insert_into(correspondences::table)
        .values(&row)
        .on_conflict(correspondences::participants_key)
        .do_nothing()
        .execute(conn))?;
    if begun == 1 {
        for person in people {
            diesel::insert_into(participants::table)
                .values((
                    participants::correspondence_id.eq(id),
                    participants::person_id.eq(person),
                ))
                .execute(conn)?;
        }
        return Ok(row);
    }
    correspondences::table
        .filter(correspondences::participants_key.eq(key))
        .select(Correspondence::as_select())
        .first(conn)
        .named("correspondence")
}

/// The correspondence with this number, if this person takes part in it.
pub fn find_for(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    participant: PersonId,
) -> Result<Option<Correspondence>, Error> {
    Ok(correspondences::table
        .inner_join(participants::table.on(participants::correspondence_id.eq(correspondences::id)))
        .filter(correspondences::id.eq(id))
        .filter(participants::person_id.eq(participant))
        .select(Correspondence::as_select())
        .first(conn)
        .optional()?)
}

/// Everybody taking part, in order of number.
pub fn participants(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
) -> Result<Vec<PersonId>, Error> {
    Ok(participants::table
        .filter(participants::correspondence_id.eq(id))
        .order(participants::person_id)
        .select(participants::person_id)
        .load(conn)?)
}

/// Everybody taking part in any of these, as pairs of correspondence and person.
pub fn participants_of_all(
    conn: &mut AnyConnection,
    ids: &[CorrespondenceId],
) -> Result<Vec<(CorrespondenceId, PersonId)>, Error> {
    Ok(participants::table
        .filter(participants::correspondence_id.eq_any(ids))
        .order((participants::correspondence_id, participants::person_id))
        .select((participants::correspondence_id, participants::person_id))
        .load(conn)?)
}

/// The correspondence with this number, whoever asks.
pub fn find(conn: &mut AnyConnection, id: CorrespondenceId) -> Result<Correspondence, Error> {
    correspondences::table
        .find(id)
        .select(Correspondence::as_select())
        .first(conn)
        .named("correspondence")
}
