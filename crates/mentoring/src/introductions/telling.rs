//! Saying what became of an introduction: to the other's instance where it understands, to our own
//! people as a notice.

use crate::error::Error;
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::post_bag::{self, News};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries;
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::introductions::{self, Introduction};
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};

/// What leaves together with a letter and says what it does.
pub(crate) const SAID_ALONG: [Kind; 3] = [
    Kind::IntroductionOffered,
    Kind::IntroductionAccepted,
    Kind::IntroductionAsked,
];

/// Says the mentor's answer to an instance that asked by `Offer`.
pub(super) fn answer(
    conn: &mut AnyConnection,
    origin: &Origin,
    introduction: &Introduction,
    kind: Kind,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mentee = people::find(conn, introduction.mentee_id)?;
    if !mentee.offers {
        return Ok(());
    }
    let news = News {
        kind,
        actor: introduction.mentor_id,
        subject: introduction.id.0,
        about: None,
    };
    let correspondence = introduction.correspondence_id;
    let lane = |mentee: &Person| post_bag::letters_lane(correspondence, mentee);
    let to = std::slice::from_ref(&mentee);
    let leaves_at = in_turn(conn, introduction, leaves_at, now)?;
    let said = post_bag::tell_at(conn, origin, &news, to, lane, leaves_at, now)?;
    if let (Kind::IntroductionAccepted, Some(dispatch)) = (kind, said) {
        introductions::answered(conn, introduction.id, &dispatch.uri)?;
    }
    Ok(())
}

/// Takes back, on the wire, what one of ours said: their `Offer`, or their `Accept`.
pub(crate) fn undo(
    conn: &mut AnyConnection,
    origin: &Origin,
    introduction: &Introduction,
    who: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let other = if who.id == introduction.mentee_id {
        introduction.mentor_id
    } else {
        introduction.mentee_id
    };
    let other = people::find(conn, other)?;
    if !other.offers {
        return Ok(());
    }
    let news = News {
        kind: Kind::IntroductionUndone,
        actor: who.id,
        subject: introduction.id.0,
        about: None,
    };
    let correspondence = introduction.correspondence_id;
    let lane = |other: &Person| post_bag::letters_lane(correspondence, other);
    let to = std::slice::from_ref(&other);
    let leaves_at = in_turn(conn, introduction, now, now)?;
    post_bag::tell_at(conn, origin, &news, to, lane, leaves_at, now)?;
    Ok(())
}

/// When something about an introduction may leave: not before what was said about it earlier and
/// still rests in the outbox, or it would be about nothing.
pub(crate) fn in_turn(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<NaiveDateTime, Error> {
    let mut at = leaves_at;
    for kind in SAID_ALONG {
        if let Some(dispatch) = dispatches::find_about(conn, kind, introduction.id.0)? {
            let rests = deliveries::rests_until(conn, dispatch.id, now)?;
            at = rests.map_or(at, |rests| rests.max(at));
        }
    }
    Ok(at)
}

pub(super) fn tell_mentee(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    kind: NoticeKind,
    words: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mentee = people::find(conn, introduction.mentee_id)?;
    let word = Word::new(kind)
        .about(introduction.mentor_id)
        .within(introduction.correspondence_id)
        .saying(words);
    notices::leave(conn, &mentee, word, now)
}

pub(super) fn tell_mentor(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    kind: NoticeKind,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mentor = people::find(conn, introduction.mentor_id)?;
    let word = Word::new(kind)
        .about(introduction.mentee_id)
        .within(introduction.correspondence_id);
    notices::leave(conn, &mentor, word, now)
}
