//! Effects: what a letter of ours did to its correspondence and to an introduction when it was posted,
//! kept until it has arrived or come back.

use crate::connection::AnyConnection;
use crate::correspondences::State;
use crate::error::Error;
use crate::ids::{IntroductionId, LetterId, PersonId};
use crate::introductions::State as IntroductionState;
use crate::schema::effects;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// What one letter did.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = effects)]
pub struct Effect {
    /// Which letter.
    pub letter_id: LetterId,
    /// The state of its correspondence before.
    pub state_before: State,
    /// The state the letter brought it to.
    pub state_after: State,
    /// Who mentored before.
    pub mentor_before: Option<PersonId>,
    /// Whether a place was taken before.
    pub seat_before: bool,
    /// When it had ended before.
    pub closed_at_before: Option<NaiveDateTime>,
    /// Who had ended it before.
    pub closed_by_before: Option<PersonId>,
    /// Whether the door was open before.
    pub door_before: bool,
    /// When the writer had left before.
    pub left_before: Option<NaiveDateTime>,
    /// The introduction it began or moved.
    pub introduction_id: Option<IntroductionId>,
    /// Where that was before; nothing for one that the letter began.
    pub introduction_before: Option<IntroductionState>,
    /// Where the letter brought it.
    pub introduction_after: Option<IntroductionState>,
}

/// Keeps what a letter did.
pub fn insert(conn: &mut AnyConnection, effect: &Effect) -> Result<(), Error> {
    diesel::insert_into(effects::table)
        .values(effect)
        .execute(conn)?;
    Ok(())
}

/// What this letter did, if it did anything and that is not decided yet.
pub fn find(conn: &mut AnyConnection, letter: LetterId) -> Result<Option<Effect>, Error> {
    Ok(effects::table
        .find(letter)
        .select(Effect::as_select())
        .first(conn)
        .optional()?)
}

/// What letters did to this introduction that are not decided yet, newest first.
pub fn on_introduction(
    conn: &mut AnyConnection,
    introduction: IntroductionId,
) -> Result<Vec<Effect>, Error> {
    Ok(effects::table
        .filter(effects::introduction_id.eq(introduction))
        .order(effects::letter_id.desc())
        .select(Effect::as_select())
        .load(conn)?)
}

/// It is decided.
pub fn delete(conn: &mut AnyConnection, letter: LetterId) -> Result<(), Error> {
    diesel::delete(effects::table.find(letter)).execute(conn)?;
    Ok(())
}
