//! Introductions as they arrive from elsewhere: as plain letters of strangers, and as `Offer`,
//! `Accept`, `TentativeAccept`, `Reject` and `Undo` of instances that understand them.

use super::ending::close;
use super::telling::{tell_mentee, tell_mentor};
use super::{WAITING, begin, find_live, keep, open};
use crate::error::Error;
use crate::introductions::first_letter::{check_met, check_welcome, mentors};
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{blocks, closing};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State as CorrespondenceState};
use longhand_storage::ids::{self, IntroductionId, PersonId};
use longhand_storage::introductions::{self, Introduction, State};
use longhand_storage::letters::{self, Kind};
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};

/// Whether a letter that arrived for one of ours alone is taken, and what it does to an
/// introduction. `false`: it is to be dropped without a word.
pub(crate) fn letter(
    conn: &mut AnyConnection,
    origin: &Origin,
    sender: &Person,
    reader: &Person,
    correspondence: &Correspondence,
    kind: Kind,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let correspondence = correspondences::hold(conn, correspondence.id)?;
    let begun = letters::any_in(conn, correspondence.id)?;
    match correspondence.state {
        CorrespondenceState::Introduced => {
            if let Some(introduction) = super::waiting_in(conn, &correspondence)? {
                goes_on(conn, origin, sender, &introduction, now)?;
                return Ok(true);
            }
        }
        CorrespondenceState::Open if begun => {
            if kind == Kind::Closing {
                closing::ended_by(conn, origin, sender, &correspondence, now)?;
            }
            return Ok(true);
        }
        CorrespondenceState::Closed => {
            if closing::has_left(conn, &correspondence, reader.id)? {
                return Ok(false);
            }
            if kind == Kind::Closing {
                return closing::may_answer_closing(conn, sender.id, &correspondence);
            }
            closing::check_door(conn, sender, reader, &correspondence)?;
        }
        CorrespondenceState::Open => {}
    }
    check_welcome(conn, sender, reader)?;
    if mentors(conn, reader.id)? {
        begin(conn, origin, &correspondence, sender, reader, now, now)?;
    } else {
        closing::open_again(conn, origin, sender, &correspondence, now)?;
    }
    Ok(true)
}

/// Which of ours take a letter that went to several people, or that others could read too: such a
/// letter introduces nobody. Refused if none of them does and one would say why.
pub(crate) fn taken_by<'a>(
    conn: &mut AnyConnection,
    sender: &Person,
    readers: impl Iterator<Item = &'a Person>,
    correspondence: &Correspondence,
    wider: bool,
) -> Result<Vec<PersonId>, Error> {
    let correspondence = correspondences::hold(conn, correspondence.id)?;
    let begun = letters::any_in(conn, correspondence.id)?;
    let ended = correspondence.state == CorrespondenceState::Closed;
    let mut taken = Vec::new();
    let mut refusal = None;
    for reader in readers {
        if closing::has_left(conn, &correspondence, reader.id)? {
            continue;
        }
        let welcome = if ended {
            Err(Refusal::Ended(reader.shown_name().to_owned()).into())
        } else if begun || wider {
            Ok(())
        } else {
            check_welcome(conn, sender, reader).and_then(|()| check_met(conn, sender, reader))
        };
        match welcome {
            Ok(()) => taken.push(reader.id),
            Err(Error::Refused(why)) => refusal = Some(why),
            Err(error) => return Err(error),
        }
    }
    match refusal {
        Some(why) if taken.is_empty() => Err(why.into()),
        _ => Ok(taken),
    }
}

/// A further letter while an introduction waits: a mentor elsewhere whose server knows nothing of
/// introductions answers by writing, a mentee answers a question.
fn goes_on(
    conn: &mut AnyConnection,
    origin: &Origin,
    sender: &Person,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let id = introduction.id;
    if sender.id == introduction.mentor_id && !sender.offers {
        accepted(conn, origin, sender, introduction, "", now)?;
        return Ok(());
    }
    if sender.id == introduction.mentee_id {
        introductions::decide(conn, id, &[State::Asked], State::Open, None, "", now)?;
    }
    Ok(())
}

/// A mentee elsewhere offers a mentorship to one of ours; their letter comes along. What is no
/// mentor's, or is not welcome, is refused; of blocked people nothing is kept and nothing said.
pub fn offered(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentee: &Person,
    mentor: &Person,
    relationship: &str,
    offer: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if blocks::between(conn, mentor.id, mentee.id)? {
        return Ok(());
    }
    if !mentors(conn, mentor.id)? {
        return Err(Refusal::NoMentor(mentor.handle()).into());
    }
    let pair = [mentee.id, mentor.id];
    let uri = origin.correspondence()?;
    let correspondence = correspondences::find_or_begin(conn, &pair, &uri, now)?;
    let correspondence = correspondences::hold(conn, correspondence.id)?;
    // Whoever sends an offer understands the answer.
    people::set_offers(conn, mentee.id)?;
    for uri in [relationship, offer] {
        // An id is of one introduction for ever; a second one with it is none.
        if introductions::find_by_uri(conn, uri)?.is_some() {
            return Ok(());
        }
    }
    if let Some(waiting) = super::waiting_in(conn, &correspondence)? {
        // The letter came first, and began it as a plain one.
        if waiting.mentee_id == mentee.id {
            introductions::adopt(conn, waiting.id, relationship, offer)?;
        }
        return Ok(());
    }
    if correspondence.state == CorrespondenceState::Closed {
        if closing::has_left(conn, &correspondence, mentor.id)? {
            return Ok(());
        }
        closing::check_door(conn, mentee, mentor, &correspondence)?;
    } else if letters::any_in(conn, correspondence.id)?
        && correspondence.state == CorrespondenceState::Open
    {
        // They write to each other already; there is nothing to introduce.
        return Ok(());
    }
    check_welcome(conn, mentee, mentor)?;
    let id = IntroductionId(ids::next(now));
    let uris = (relationship.to_owned(), offer.to_owned());
    keep(conn, id, &correspondence, mentee, mentor, uris, now)
}

/// The mentor elsewhere said yes, by `Accept` or by writing. `false` if that is not theirs to say, or
/// comes too late.
pub fn accepted(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentor: &Person,
    introduction: &Introduction,
    answer_uri: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let answer = Some(answer_uri).filter(|uri| !uri.is_empty());
    let id = introduction.id;
    correspondences::hold(conn, introduction.correspondence_id)?;
    let newest = introductions::newest_of(conn, introduction.correspondence_id)?;
    // A yes given on the last day may come after three weeks here: it is a yes all the same.
    let from = [State::Open, State::Asked, State::Lapsed];
    if introduction.mentor_id != mentor.id
        || newest.is_none_or(|newest| newest.id != id)
        || !introductions::decide(conn, id, &from, State::Accepted, answer, "", now)?
    {
        return Ok(false);
    }
    open(conn, origin, introduction, mentor, now)?;
    let kind = NoticeKind::IntroductionAccepted;
    tell_mentee(conn, introduction, kind, "", now)?;
    Ok(true)
}

/// The mentor elsewhere asks one question first. `false` if that is not theirs to say, or too late.
pub fn asked(
    conn: &mut AnyConnection,
    mentor: &Person,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let (id, theirs) = (introduction.id, introduction.mentor_id == mentor.id);
    if !theirs || !introductions::decide(conn, id, &[State::Open], State::Asked, None, "", now)? {
        return Ok(false);
    }
    tell_mentee(conn, introduction, NoticeKind::IntroductionAsked, "", now)?;
    Ok(true)
}

/// The mentor elsewhere says "not now", in these words. `false` if that is not theirs to say, or too
/// late.
pub fn declined(
    conn: &mut AnyConnection,
    mentor: &Person,
    introduction: &Introduction,
    words: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let (id, theirs) = (introduction.id, introduction.mentor_id == mentor.id);
    correspondences::hold(conn, introduction.correspondence_id)?;
    if !theirs || !introductions::decide(conn, id, &WAITING, State::Declined, None, words, now)? {
        return Ok(false);
    }
    close(conn, introduction, now)?;
    let kind = NoticeKind::IntroductionDeclined;
    tell_mentee(conn, introduction, kind, words, now)?;
    Ok(true)
}

/// Somebody elsewhere takes back what they said: the mentee their offer, the mentor their yes. `false`
/// if it is not theirs, or nothing is left of it.
pub fn undone(
    conn: &mut AnyConnection,
    origin: &Origin,
    who: &Person,
    introduction: &Introduction,
    undoes_answer: bool,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let theirs = if undoes_answer {
        introduction.mentor_id
    } else {
        introduction.mentee_id
    };
    if theirs != who.id {
        return Ok(false);
    }
    let id = introduction.id;
    let correspondence = correspondences::hold(conn, introduction.correspondence_id)?;
    if introductions::decide(conn, id, &[State::Accepted], State::Ended, None, "", now)? {
        closing::end_quietly(conn, origin, &correspondence, now)?;
        return Ok(true);
    }
    if undoes_answer || !introductions::decide(conn, id, &WAITING, State::Withdrawn, None, "", now)?
    {
        return Ok(false);
    }
    close(conn, introduction, now)?;
    tell_mentor(conn, introduction, NoticeKind::IntroductionWithdrawn, now)?;
    Ok(true)
}

/// The introduction one of these ids is about, if `person` is one of the two.
pub fn find_for(
    conn: &mut AnyConnection,
    uri: &str,
    person: &Person,
) -> Result<Option<Introduction>, Error> {
    find_live(conn, uri, person.id)
}

/// The two an introduction is between: mentee and mentor.
pub fn both(
    conn: &mut AnyConnection,
    introduction: &Introduction,
) -> Result<(Person, Person), Error> {
    Ok((
        people::find(conn, introduction.mentee_id)?,
        people::find(conn, introduction.mentor_id)?,
    ))
}
