//! Correspondences: the same people writing to each other over time.

use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::ids::{self, CorrespondenceId, LetterId, PersonId};
use crate::schema::{correspondences, letters, participants};
use chrono::NaiveDateTime;
use diesel::dsl::exists;
use diesel::prelude::*;

words!(
    /// Where a correspondence is between its first letter and its last.
    State {
        /// A mentee wrote; the mentor has not said yes.
        Introduced = "introduced",
        /// Letters go both ways.
        Open = "open",
        /// It came to an end.
        Closed = "closed",
    }
);

/// Two (or more) people and their letters.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = correspondences, treat_none_as_null = true)]
pub struct Correspondence {
    /// Number here.
    pub id: CorrespondenceId,
    /// What our letters carry as `context`: unguessable, serves nothing.
    pub uri: String,
    /// The participants' numbers in order: the same people have one correspondence.
    pub participants_key: String,
    /// When it began.
    pub created_at: NaiveDateTime,
    /// Introduced, open or closed.
    pub state: State,
    /// Who of them mentors, if one does.
    pub mentor_id: Option<PersonId>,
    /// Whether it takes one of the mentor's places.
    pub holds_seat: bool,
    /// How often each writes, in days, as agreed.
    pub rhythm_days: i32,
    /// How long a normal wait is, in days.
    pub wait_days: i32,
    /// What it is for, plain text; both may change it.
    pub purpose: String,
    /// What they want to reach, plain text; both may change it.
    pub goals: String,
    /// Until when it rests.
    pub paused_until: Option<NaiveDateTime>,
    /// Who said so.
    pub paused_by: Option<PersonId>,
    /// When it ended.
    pub closed_at: Option<NaiveDateTime>,
    /// Who ended it with a letter; nobody where somebody left quietly.
    pub closed_by: Option<PersonId>,
    /// Whether a new letter may open it again.
    pub door_open: bool,
    /// When what they agreed on last changed.
    pub changed_at: Option<NaiveDateTime>,
    /// When the calendar has to look at it next.
    pub due_at: Option<NaiveDateTime>,
}

/// What one participant alone sees and decides.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = participants, treat_none_as_null = true)]
#[diesel(primary_key(correspondence_id, person_id))]
pub struct Participant {
    /// Of which correspondence.
    pub correspondence_id: CorrespondenceId,
    /// Who.
    pub person_id: PersonId,
    /// Up to which letter there is nothing for them to answer.
    pub settled_id: Option<LetterId>,
    /// How often they were reminded of the letter `reminded_of`.
    pub reminded: i32,
    /// The letter that waits for their answer and that they were reminded of.
    pub reminded_of: Option<LetterId>,
    /// How many rhythms their "received, with thanks" bought them for that letter.
    pub quieted: i32,
    /// Whether they want to be reminded in this correspondence.
    pub reminders: bool,
    /// How many letters of theirs there were when they last looked back on it.
    pub reviewed: i32,
    /// Their notes about it, for their eyes only; plain text.
    pub notes: String,
    /// What they mean to ask next time, a line each; for their eyes only.
    pub ask_next: String,
    /// When they left quietly.
    pub left_at: Option<NaiveDateTime>,
    /// When the last letter came that they opened; for their eyes only.
    pub opened_until: Option<NaiveDateTime>,
}

impl Correspondence {
    /// One that begins now between these people: open, nobody mentors.
    fn new(id: CorrespondenceId, uri: &str, key: &str, now: NaiveDateTime) -> Self {
        Self {
            id,
            uri: uri.to_owned(),
            participants_key: key.to_owned(),
            created_at: now,
            state: State::Open,
            mentor_id: None,
            holds_seat: false,
            rhythm_days: 21,
            wait_days: 35,
            purpose: String::new(),
            goals: String::new(),
            paused_until: None,
            paused_by: None,
            closed_at: None,
            closed_by: None,
            door_open: true,
            changed_at: None,
            due_at: None,
        }
    }
}

/// The correspondence of exactly these people, begun under `uri` if they have none.
pub fn find_or_begin(
    conn: &mut AnyConnection,
    people: &[PersonId],
    uri: &str,
    now: NaiveDateTime,
) -> Result<Correspondence, Error> {
    let (people, key) = key_of(people);
    let id = CorrespondenceId(ids::next(now));
    let row = Correspondence::new(id, uri, &key, now);
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

/// These people in order of number, and the key their correspondence has.
fn key_of(people: &[PersonId]) -> (Vec<PersonId>, String) {
    let mut people = people.to_vec();
    people.sort();
    people.dedup();
    let key: Vec<String> = people.iter().map(ToString::to_string).collect();
    let key = key.join(",");
    (people, key)
}

/// The correspondence of exactly these people, if they have one.
pub fn find_between(
    conn: &mut AnyConnection,
    people: &[PersonId],
) -> Result<Option<Correspondence>, Error> {
    let (_, key) = key_of(people);
    Ok(correspondences::table
        .filter(correspondences::participants_key.eq(key))
        .select(Correspondence::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps what was agreed on anew, all of it. Whoever changes it holds the row first ([`hold`]).
pub fn update(conn: &mut AnyConnection, correspondence: &Correspondence) -> Result<(), Error> {
    diesel::update(correspondences::table.find(correspondence.id))
        .set(correspondence)
        .execute(conn)?;
    Ok(())
}

/// Says when the calendar has to look at a correspondence next.
pub fn set_due(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    due_at: Option<NaiveDateTime>,
) -> Result<(), Error> {
    diesel::update(correspondences::table.find(id))
        .set(correspondences::due_at.eq(due_at))
        .execute(conn)?;
    Ok(())
}

/// Makes whoever else changes this correspondence wait until this transaction is over, and gives
/// back what it is now.
pub fn hold(conn: &mut AnyConnection, id: CorrespondenceId) -> Result<Correspondence, Error> {
    diesel::update(correspondences::table.find(id))
        .set(correspondences::holds_seat.eq(correspondences::holds_seat))
        .execute(conn)?;
    find(conn, id)
}

/// One participant's own part.
pub fn participant(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    person: PersonId,
) -> Result<Option<Participant>, Error> {
    Ok(participants::table
        .filter(participants::correspondence_id.eq(id))
        .filter(participants::person_id.eq(person))
        .select(Participant::as_select())
        .first(conn)
        .optional()?)
}

/// Keeps one participant's own part anew.
pub fn update_participant(
    conn: &mut AnyConnection,
    participant: &Participant,
) -> Result<(), Error> {
    diesel::update(
        participants::table
            .filter(participants::correspondence_id.eq(participant.correspondence_id))
            .filter(participants::person_id.eq(participant.person_id)),
    )
    .set(participant)
    .execute(conn)?;
    Ok(())
}

/// Keeps when the last letter came that somebody opened.
pub fn set_opened(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    until: NaiveDateTime,
) -> Result<(), Error> {
    let own = participants::table
        .filter(participants::correspondence_id.eq(id))
        .filter(participants::person_id.eq(reader));
    diesel::update(own)
        .set(participants::opened_until.eq(until))
        .execute(conn)?;
    Ok(())
}

/// Everybody's own part in any of these.
pub fn participants_in_full(
    conn: &mut AnyConnection,
    ids: &[CorrespondenceId],
) -> Result<Vec<Participant>, Error> {
    Ok(participants::table
        .filter(participants::correspondence_id.eq_any(ids))
        .order((participants::correspondence_id, participants::person_id))
        .select(Participant::as_select())
        .load(conn)?)
}

/// Every correspondence somebody takes part in, in order of number.
pub fn of(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<CorrespondenceId>, Error> {
    Ok(participants::table
        .filter(participants::person_id.eq(person))
        .order(participants::correspondence_id)
        .select(participants::correspondence_id)
        .load(conn)?)
}

/// These correspondences, in order of number.
pub fn find_all(
    conn: &mut AnyConnection,
    ids: &[CorrespondenceId],
) -> Result<Vec<Correspondence>, Error> {
    Ok(correspondences::table
        .filter(correspondences::id.eq_any(ids))
        .order(correspondences::id)
        .select(Correspondence::as_select())
        .load(conn)?)
}

/// Up to `limit` correspondences the calendar has to look at, the longest due first.
pub fn due(
    conn: &mut AnyConnection,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<CorrespondenceId>, Error> {
    Ok(correspondences::table
        .filter(correspondences::due_at.is_not_null())
        .filter(correspondences::due_at.le(now))
        .order((correspondences::due_at, correspondences::id))
        .limit(limit)
        .select(correspondences::id)
        .load(conn)?)
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

/// Those among `people` to whom somebody has written a letter.
pub fn written_to_among(
    conn: &mut AnyConnection,
    writer: PersonId,
    people: &[PersonId],
) -> Result<Vec<PersonId>, Error> {
    let theirs = letters::table
        .filter(letters::correspondence_id.eq(participants::correspondence_id))
        .filter(letters::author_id.eq(writer));
    Ok(participants::table
        .filter(participants::person_id.eq_any(people))
        .filter(exists(theirs))
        .select(participants::person_id)
        .distinct()
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
