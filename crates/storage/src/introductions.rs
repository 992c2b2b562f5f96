//! Introductions: first letters to mentors, and what the mentors answered.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::{CorrespondenceId, IntroductionId, PersonId};
use crate::schema::introductions;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Where an introduction is.
    State {
        /// The mentor has not answered.
        Open = "open",
        /// The mentor asked one question first.
        Asked = "asked",
        /// The mentor wrote back; a place is taken.
        Accepted = "accepted",
        /// Not now.
        Declined = "declined",
        /// Three weeks went by.
        Lapsed = "lapsed",
        /// The mentee took it back.
        Withdrawn = "withdrawn",
        /// It was accepted, and one of them ended it since.
        Ended = "ended",
    }
);

/// One introduction, on whichever side of it we are.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = introductions)]
pub struct Introduction {
    /// Number here.
    pub id: IntroductionId,
    /// Whose letters these are.
    pub correspondence_id: CorrespondenceId,
    /// Who wrote the first letter.
    pub mentee_id: PersonId,
    /// To whom.
    pub mentor_id: PersonId,
    /// Where it is.
    pub state: State,
    /// The id of the relationship that is offered.
    pub uri: String,
    /// The id of the `Offer`; made up for those that came as a plain letter.
    pub offer_uri: String,
    /// The id of the mentor's `Accept`.
    pub answer_uri: Option<String>,
    /// What the mentor said who could not now, plain text.
    pub words: String,
    /// When it began.
    pub created_at: NaiveDateTime,
    /// When it lapses.
    pub lapses_at: NaiveDateTime,
    /// When it was answered, lapsed or taken back.
    pub decided_at: Option<NaiveDateTime>,
}

/// Begins an introduction. `AlreadyExists` if these two have one that is not answered.
pub fn insert(conn: &mut AnyConnection, introduction: &Introduction) -> Result<(), Error> {
    diesel::insert_into(introductions::table)
        .values(introduction)
        .execute(conn)
        .named("introduction")?;
    Ok(())
}

/// Brings an introduction from one state to another. Guarded: `false` if it was in none of `from`.
pub fn decide(
    conn: &mut AnyConnection,
    id: IntroductionId,
    from: &[State],
    to: State,
    answer_uri: Option<&str>,
    words: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let in_time = introductions::table
        .find(id)
        .filter(introductions::state.eq_any(from.to_vec()));
    let decided = diesel::update(in_time).set((
        introductions::state.eq(to),
        introductions::words.eq(words),
        introductions::decided_at.eq(now),
    ));
    let changed = decided.execute(conn)?;
    if let (1, Some(uri)) = (changed, answer_uri) {
        answered(conn, id, uri)?;
    }
    Ok(changed == 1)
}

/// Keeps the id of the answer that was sent.
pub fn answered(conn: &mut AnyConnection, id: IntroductionId, uri: &str) -> Result<(), Error> {
    diesel::update(introductions::table.find(id))
        .set(introductions::answer_uri.eq(uri))
        .execute(conn)?;
    Ok(())
}

/// Gives an introduction that began with a plain letter the ids its offer came with.
pub fn adopt(
    conn: &mut AnyConnection,
    id: IntroductionId,
    uri: &str,
    offer_uri: &str,
) -> Result<(), Error> {
    diesel::update(introductions::table.find(id))
        .set((
            introductions::uri.eq(uri),
            introductions::offer_uri.eq(offer_uri),
        ))
        .execute(conn)?;
    Ok(())
}

/// The introduction with this number.
pub fn find(conn: &mut AnyConnection, id: IntroductionId) -> Result<Introduction, Error> {
    introductions::table
        .find(id)
        .select(Introduction::as_select())
        .first(conn)
        .named("introduction")
}

/// The introduction whose `Offer`, `Accept` or relationship has this id.
pub fn find_by_uri(conn: &mut AnyConnection, uri: &str) -> Result<Option<Introduction>, Error> {
    if crate::people::is_never_kept(uri) {
        return Ok(None);
    }
    Ok(introductions::table
        .filter(
            introductions::offer_uri
                .eq(uri)
                .or(introductions::uri.eq(uri))
                .or(introductions::answer_uri.eq(uri)),
        )
        .select(Introduction::as_select())
        .first(conn)
        .optional()?)
}

/// The newest introduction of a correspondence.
pub fn newest_of(
    conn: &mut AnyConnection,
    correspondence: CorrespondenceId,
) -> Result<Option<Introduction>, Error> {
    Ok(introductions::table
        .filter(introductions::correspondence_id.eq(correspondence))
        .order(introductions::id.desc())
        .select(Introduction::as_select())
        .first(conn)
        .optional()?)
}

/// How many introductions of a mentee wait for an answer.
pub fn count_open(conn: &mut AnyConnection, mentee: PersonId) -> Result<i64, Error> {
    Ok(introductions::table
        .filter(introductions::mentee_id.eq(mentee))
        .filter(introductions::state.eq_any([State::Open, State::Asked]))
        .count()
        .get_result(conn)?)
}

/// The introductions of any of these correspondences, those of each oldest first.
pub fn of_all(
    conn: &mut AnyConnection,
    correspondences: &[CorrespondenceId],
) -> Result<Vec<Introduction>, Error> {
    Ok(introductions::table
        .filter(introductions::correspondence_id.eq_any(correspondences))
        .order((introductions::correspondence_id, introductions::id))
        .select(Introduction::as_select())
        .load(conn)?)
}

/// Up to `limit` introductions whose time is over, the longest over first.
pub fn lapsing(
    conn: &mut AnyConnection,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<Introduction>, Error> {
    Ok(introductions::table
        .filter(waiting())
        .filter(introductions::lapses_at.le(now))
        .order((introductions::lapses_at, introductions::id))
        .limit(limit)
        .select(Introduction::as_select())
        .load(conn)?)
}

/// What the partial index on introductions that wait holds, in its own words: of values that are bound
/// the databases do not know that it has all such rows.
fn waiting() -> diesel::expression::SqlLiteral<diesel::sql_types::Bool> {
    diesel::dsl::sql("introductions.state in ('open', 'asked')")
}
