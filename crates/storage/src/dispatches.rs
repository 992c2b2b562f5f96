//! Dispatches: what happened here and other people hear of. Not how it is written on the wire.

use crate::connection::{AnyConnection, on_each};
use crate::error::{Error, Named};
use crate::ids::DispatchId;
use crate::ids::PersonId;
use crate::schema::dispatches;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What happened. The words behind say what `subject_id` counts.
    Kind {
        /// A letter was posted (letter).
        LetterPosted = "letter_posted",
        /// The writer changed a letter that had left (letter).
        LetterEdited = "letter_edited",
        /// The writer removed a letter that had left (letter).
        LetterRemoved = "letter_removed",
        /// A reader said "received, with thanks" (letter).
        LetterAcknowledged = "letter_acknowledged",
        /// A reader took that back (letter); `about` is what they take back.
        AcknowledgementWithdrawn = "acknowledgement_withdrawn",
        /// A follow was agreed to (follow).
        FollowAccepted = "follow_accepted",
        /// A follow was asked for (the person who is followed; `about` is the follow's id).
        FollowAsked = "follow_asked",
        /// A follow was ended by its follower (the person who was followed; `about`).
        FollowEnded = "follow_ended",
        /// A follow was refused or ended by the followed (the person who followed; `about`).
        FollowRefused = "follow_refused",
        /// A card was changed (person).
        CardChanged = "card_changed",
        /// A mentee introduced themselves (introduction).
        IntroductionOffered = "introduction_offered",
        /// A mentor wrote back (introduction).
        IntroductionAccepted = "introduction_accepted",
        /// A mentor asked a question first (introduction).
        IntroductionAsked = "introduction_asked",
        /// A mentor said "not now" (introduction).
        IntroductionDeclined = "introduction_declined",
        /// What the actor said about it is taken back (introduction).
        IntroductionUndone = "introduction_undone",
        /// What was agreed on changed, or thanks were said (introduction).
        TermsChanged = "terms_changed",
        /// An open letter was published (open letter).
        OpenLetterPublished = "open_letter_published",
        /// Its writer changed it (open letter).
        OpenLetterEdited = "open_letter_edited",
        /// Its writer removed it (open letter).
        OpenLetterRemoved = "open_letter_removed",
        /// Somebody gave up their account (person).
        AccountDeleted = "account_deleted",
    }
);

/// Something that happened, and the id its activity has at every try.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = dispatches)]
pub struct Dispatch {
    /// Number here.
    pub id: DispatchId,
    /// What happened.
    pub kind: Kind,
    /// Who did it; signs it.
    pub actor_id: PersonId,
    /// To what it happened.
    pub subject_id: i64,
    /// The id of the activity.
    pub uri: String,
    /// When it happened.
    pub created_at: NaiveDateTime,
    /// The id of what is answered or undone, where the subject alone does not tell it (any more).
    pub about: Option<String>,
}

/// Notes what happened.
pub fn insert(conn: &mut AnyConnection, dispatch: &Dispatch) -> Result<(), Error> {
    diesel::insert_into(dispatches::table)
        .values(dispatch)
        .execute(conn)
        .named("dispatch")?;
    Ok(())
}

/// Notes much that happened at once.
pub fn insert_all(conn: &mut AnyConnection, new: &[Dispatch]) -> Result<(), Error> {
    for new in new.chunks(1000) {
        on_each!(conn => diesel::insert_into(dispatches::table).values(new).execute(conn))
            .named("dispatch")?;
    }
    Ok(())
}

/// The dispatch with this number.
pub fn find(conn: &mut AnyConnection, id: DispatchId) -> Result<Dispatch, Error> {
    dispatches::table
        .find(id)
        .select(Dispatch::as_select())
        .first(conn)
        .named("dispatch")
}

/// The dispatch of this kind about this subject.
pub fn find_about(
    conn: &mut AnyConnection,
    kind: Kind,
    subject_id: i64,
) -> Result<Option<Dispatch>, Error> {
    Ok(dispatches::table
        .filter(dispatches::kind.eq(kind))
        .filter(dispatches::subject_id.eq(subject_id))
        .order(dispatches::id.desc())
        .select(Dispatch::as_select())
        .first(conn)
        .optional()?)
}

/// The newest dispatch of this kind that one person made about this subject.
pub fn newest_of(
    conn: &mut AnyConnection,
    kind: Kind,
    actor: PersonId,
    subject_id: i64,
) -> Result<Option<Dispatch>, Error> {
    Ok(dispatches::table
        .filter(dispatches::kind.eq(kind))
        .filter(dispatches::subject_id.eq(subject_id))
        .filter(dispatches::actor_id.eq(actor))
        .order(dispatches::id.desc())
        .select(Dispatch::as_select())
        .first(conn)
        .optional()?)
}

/// Removes a dispatch none of whose deliveries has begun, with its deliveries.
pub fn delete(conn: &mut AnyConnection, id: DispatchId) -> Result<(), Error> {
    diesel::delete(dispatches::table.find(id)).execute(conn)?;
    Ok(())
}
