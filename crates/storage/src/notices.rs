//! Notices: words from the instance to one of its people, until they wave them away.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{CorrespondenceId, NoticeId, OpenLetterId, PersonId};
use crate::schema::notices;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What a notice is about. How it is said is in the mentoring crate.
    Kind {
        /// An introduction of theirs was accepted.
        IntroductionAccepted = "introduction_accepted",
        /// Their mentor asked a question first.
        IntroductionAsked = "introduction_asked",
        /// The mentor cannot now; the detail is what they said.
        IntroductionDeclined = "introduction_declined",
        /// An introduction lapsed: told to the mentee.
        IntroductionLapsed = "introduction_lapsed",
        /// An introduction lapsed: told to the mentor.
        IntroductionLapsedUnanswered = "introduction_lapsed_unanswered",
        /// A mentee took an introduction back.
        IntroductionWithdrawn = "introduction_withdrawn",
        /// A letter waits for them; the detail is how often they were told.
        Reminder = "reminder",
        /// Nobody wrote for three rhythms.
        FindOut = "find_out",
        /// The other rests the correspondence; the detail is the day.
        Paused = "paused",
        /// A rest is over.
        Resumed = "resumed",
        /// The other changed rhythm, purpose or goals.
        TermsChanged = "terms_changed",
        /// Four letters of theirs: keep on, rest or close.
        Review = "review",
        /// The other closed the correspondence.
        Closed = "closed",
        /// Somebody thanked them, with words they may show.
        Thanked = "thanked",
        /// Somebody asks to follow them.
        FollowAsked = "follow_asked",
        /// Somebody agreed to be followed.
        FollowAgreed = "follow_agreed",
        /// Somebody answered an open letter of theirs.
        OpenLetterAnswered = "open_letter_answered",
        /// Somebody gave up their address.
        Gone = "gone",
        /// Somebody moved to another address, which is the detail.
        Moved = "moved",
    }
);

/// One word to one person.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = notices)]
pub struct Notice {
    /// Number here; sorts by time.
    pub id: NoticeId,
    /// To whom.
    pub person_id: PersonId,
    /// What it is about.
    pub kind: Kind,
    /// About whom.
    pub about_id: Option<PersonId>,
    /// About which correspondence.
    pub correspondence_id: Option<CorrespondenceId>,
    /// About which open letter.
    pub open_letter_id: Option<OpenLetterId>,
    /// What else there is to say, plain text.
    pub detail: String,
    /// When.
    pub created_at: NaiveDateTime,
}

/// Leaves a word.
pub fn insert(conn: &mut AnyConnection, notice: &Notice) -> Result<(), Error> {
    diesel::insert_into(notices::table)
        .values(notice)
        .execute(conn)?;
    Ok(())
}

/// The newest words to a person, newest first.
pub fn of(conn: &mut AnyConnection, person: PersonId, limit: i64) -> Result<Vec<Notice>, Error> {
    Ok(notices::table
        .filter(notices::person_id.eq(person))
        .order(notices::id.desc())
        .limit(limit)
        .select(Notice::as_select())
        .load(conn)?)
}

/// Waves a word away. `false` if the person has no such word.
pub fn delete(conn: &mut AnyConnection, id: NoticeId, person: PersonId) -> Result<bool, Error> {
    let deleted = diesel::delete(
        notices::table
            .find(id)
            .filter(notices::person_id.eq(person)),
    )
    .execute(conn)?;
    Ok(deleted == 1)
}

/// Waves away every word of one kind about one correspondence: it is no longer so.
pub fn delete_about(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    correspondence: CorrespondenceId,
) -> Result<(), Error> {
    diesel::delete(
        notices::table
            .filter(notices::person_id.eq(person))
            .filter(notices::kind.eq(kind))
            .filter(notices::correspondence_id.eq(correspondence)),
    )
    .execute(conn)?;
    Ok(())
}

/// Takes back what was said to a person before in a word of the same kind about just the same.
pub fn delete_same(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    about: Option<PersonId>,
    correspondence: Option<CorrespondenceId>,
    open_letter: Option<OpenLetterId>,
) -> Result<(), Error> {
    let said = notices::table
        .filter(notices::person_id.eq(person))
        .filter(notices::kind.eq(kind))
        .into_boxed();
    let said = match about {
        Some(about) => said.filter(notices::about_id.eq(about)),
        None => said.filter(notices::about_id.is_null()),
    };
    let said = match correspondence {
        Some(correspondence) => said.filter(notices::correspondence_id.eq(correspondence)),
        None => said.filter(notices::correspondence_id.is_null()),
    };
    let said = match open_letter {
        Some(open_letter) => said.filter(notices::open_letter_id.eq(open_letter)),
        None => said.filter(notices::open_letter_id.is_null()),
    };
    let said: Vec<NoticeId> = said.select(notices::id).load(conn)?;
    // SQLite looks at every row to delete none.
    if !said.is_empty() {
        diesel::delete(notices::table.filter(notices::id.eq_any(said))).execute(conn)?;
    }
    Ok(())
}

/// Takes back everything that was said to a person about another.
pub fn delete_all_about(
    conn: &mut AnyConnection,
    person: PersonId,
    about: PersonId,
) -> Result<(), Error> {
    diesel::delete(
        notices::table
            .filter(notices::person_id.eq(person))
            .filter(notices::about_id.eq(about)),
    )
    .execute(conn)?;
    Ok(())
}

/// Takes back what was said to a person about another in words of this kind.
pub fn delete_about_person(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    about: PersonId,
) -> Result<(), Error> {
    diesel::delete(
        notices::table
            .filter(notices::person_id.eq(person))
            .filter(notices::kind.eq(kind))
            .filter(notices::about_id.eq(about)),
    )
    .execute(conn)?;
    Ok(())
}

/// Takes back every word about one open letter.
pub fn delete_about_open_letter(
    conn: &mut AnyConnection,
    open_letter: OpenLetterId,
) -> Result<(), Error> {
    diesel::delete(notices::table.filter(notices::open_letter_id.eq(open_letter))).execute(conn)?;
    Ok(())
}
