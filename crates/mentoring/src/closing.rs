//! Endings: a closing letter, leaving without a word, the door that stays open or not, and beginning
//! again.

use crate::error::Error;
use crate::introductions::{self, telling};
use crate::letters as letter_acts;
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{cards, participating};
use chrono::NaiveDateTime;
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, Participant, State};
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::introductions::{self as kept_introductions, State as IntroductionState};
use longhand_storage::letters;
use longhand_storage::notices::Kind;
use longhand_storage::people::{self, Person};

/// The most letters of one person that rest at a time, as far as leaving looks.
const MOST_RESTING: i64 = 1000;

/// A closing letter of one of ours is about to be kept: it ends an open correspondence, and may
/// answer the other's closing letter in one that has ended.
pub(crate) fn with_letter(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    correspondence: &Correspondence,
    begun: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    match correspondence.state {
        // The other hears of it when the letter arrives.
        State::Open if begun => end(conn, origin, correspondence, Some(writer.id), now),
        State::Closed if may_answer_closing(conn, writer.id, correspondence)? => Ok(()),
        _ => Err(Refusal::NothingToClose.into()),
    }
}

/// Whether somebody may answer the other's closing letter with one of their own: once, and not after
/// the other has left.
pub(crate) fn may_answer_closing(
    conn: &mut AnyConnection,
    writer: PersonId,
    correspondence: &Correspondence,
) -> Result<bool, Error> {
    let (Some(by), Some(at)) = (correspondence.closed_by, correspondence.closed_at) else {
        return Ok(false);
    };
    let id = correspondence.id;
    Ok(by != writer
        && !has_left(conn, correspondence, by)?
        && !letters::has_closed_since(conn, id, writer, at)?)
}

/// Somebody elsewhere ended a correspondence with a letter: the place is free, the others are told.
pub(crate) fn ended_by(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    end(conn, origin, correspondence, Some(writer.id), now)?;
    for other in correspondences::participants(conn, correspondence.id)? {
        if other != writer.id {
            let other = people::find(conn, other)?;
            let word = Word::new(Kind::Closed)
                .about(writer.id)
                .within(correspondence.id);
            notices::leave(conn, &other, word, now)?;
        }
    }
    Ok(())
}

/// It ended, and nobody is told.
pub(crate) fn end_quietly(
    conn: &mut AnyConnection,
    origin: &Origin,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    end(conn, origin, correspondence, None, now)
}

fn end(
    conn: &mut AnyConnection,
    origin: &Origin,
    correspondence: &Correspondence,
    by: Option<PersonId>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if correspondence.state == State::Closed {
        return Ok(());
    }
    give_place_back(conn, origin, correspondence, now)?;
    if let Some(introduction) = kept_introductions::newest_of(conn, correspondence.id)? {
        let (id, from) = (introduction.id, [IntroductionState::Accepted]);
        kept_introductions::decide(conn, id, &from, IntroductionState::Ended, None, "", now)?;
    }
    correspondences::update(
        conn,
        &Correspondence {
            state: State::Closed,
            holds_seat: false,
            closed_at: Some(now),
            closed_by: by,
            door_open: true,
            paused_until: None,
            paused_by: None,
            due_at: None,
            ..correspondence.clone()
        },
    )?;
    Ok(())
}

/// The place a correspondence takes is free again, whatever becomes of the letters.
pub(crate) fn give_place_back(
    conn: &mut AnyConnection,
    origin: &Origin,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let held = correspondences::hold(conn, correspondence.id)?;
    if let (true, Some(mentor)) = (held.holds_seat, held.mentor_id) {
        kept_cards::free_seat(conn, mentor)?;
        cards::settle(conn, origin, mentor, now)?;
        let without = Correspondence {
            holds_seat: false,
            ..held
        };
        correspondences::update(conn, &without)?;
    }
    Ok(())
}

/// Whether the door of letters that have ended is open for this writer; for whoever shut it, it is.
pub(crate) fn is_door_open(correspondence: &Correspondence, writer: PersonId) -> bool {
    correspondence.door_open || correspondence.closed_by == Some(writer)
}

/// Whether a new letter may open a correspondence again that has ended.
pub(crate) fn check_door(
    conn: &mut AnyConnection,
    writer: &Person,
    reader: &Person,
    correspondence: &Correspondence,
) -> Result<(), Error> {
    if !is_door_open(correspondence, writer.id) || has_left(conn, correspondence, reader.id)? {
        return Err(Refusal::Ended(reader.shown_name().to_owned()).into());
    }
    Ok(())
}

/// Whether somebody left quietly.
pub(crate) fn has_left(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    person: PersonId,
) -> Result<bool, Error> {
    let part = correspondences::participant(conn, correspondence.id, person)?;
    Ok(part.is_some_and(|part| part.left_at.is_some()))
}

/// Opens a correspondence that has ended, or waited for nothing any more. A mentor of ours who
/// writes again keeps a place for it.
pub(crate) fn open_again(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if correspondence.state == State::Open {
        return Ok(());
    }
    let mentors_again = correspondence.mentor_id == Some(writer.id) && writer.local;
    if mentors_again {
        if !kept_cards::take_seat(conn, writer.id)? {
            return Err(Refusal::NoPlaces.into());
        }
        cards::settle(conn, origin, writer.id, now)?;
    }
    participating::come_back(conn, correspondence.id, writer.id)?;
    correspondences::update(
        conn,
        &Correspondence {
            state: State::Open,
            mentor_id: correspondence.mentor_id.filter(|_| mentors_again),
            holds_seat: mentors_again,
            closed_at: None,
            closed_by: None,
            door_open: true,
            ..correspondence.clone()
        },
    )?;
    Ok(())
}

/// Who ended a correspondence with a letter says whether the other may write again.
pub fn set_door(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    open: bool,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, person, id)?;
    if correspondence.closed_by != Some(person) {
        return Err(Refusal::NotClosedByYou.into());
    }
    let door = Correspondence {
        door_open: open,
        ..correspondence
    };
    correspondences::update(conn, &door)?;
    Ok(())
}

/// Leaves without a word: the place is free, nothing more arrives in this correspondence, and the
/// letters stay. No reason is asked for and none is given.
pub fn leave(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let answer_rests = take_back_resting(conn, origin, person, id, now)?;
    let correspondence = participating::held(conn, person.id, id)?;
    if correspondence.state == State::Introduced {
        let refusal = if answer_rests {
            Refusal::AnswerRests
        } else {
            Refusal::AnswerFirst
        };
        return Err(refusal.into());
    }
    let part = participating::part(conn, person.id, id)?;
    let left = Participant {
        left_at: Some(now),
        ..part
    };
    correspondences::update_participant(conn, &left)?;
    // Of several the others go on without them.
    if correspondence.state == State::Open && !is_group(conn, &correspondence)? {
        let introduction = kept_introductions::newest_of(conn, id)?;
        end_quietly(conn, origin, &correspondence, now)?;
        let accepted = introduction.filter(|one| one.state == IntroductionState::Accepted);
        if let Some(introduction) = accepted {
            telling::undo(conn, origin, &introduction, person, now)?;
        }
    }
    Ok(())
}

/// What somebody's letters in the outbox would still bring is not brought: they are drafts again.
/// `true` if there were any.
fn take_back_resting(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let mut taken = false;
    for letter in letters::on_their_way(conn, person.id, MOST_RESTING)? {
        if letter.correspondence_id == id {
            match letter_acts::take_back(conn, origin, person.id, letter.id, now) {
                Ok(_) => taken = true,
                // It is on its way.
                Err(Error::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
    }
    Ok(taken)
}

/// Whether more than two write here.
pub(crate) fn is_group(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
) -> Result<bool, Error> {
    Ok(correspondences::participants(conn, correspondence.id)?.len() > 2)
}

/// Somebody gave up their address, elsewhere or here: what they wrote in is over, no place is kept for them,
/// and nobody waits for them any more.
pub fn gone(
    conn: &mut AnyConnection,
    origin: &Origin,
    person: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    for id in correspondences::of(conn, person.id)? {
        let correspondence = correspondences::hold(conn, id)?;
        if correspondence.state == State::Closed || is_group(conn, &correspondence)? {
            continue;
        }
        if let Some(waiting) = introductions::waiting_in(conn, &correspondence)? {
            let (from, to) = ([waiting.state], IntroductionState::Withdrawn);
            kept_introductions::decide(conn, waiting.id, &from, to, None, "", now)?;
        }
        end_quietly(conn, origin, &correspondence, now)?;
        for other in correspondences::participants(conn, id)? {
            let other = people::find(conn, other)?;
            notices::waved_away(conn, &other, id)?;
            let word = Word::new(Kind::Gone).about(person.id).within(id);
            notices::leave(conn, &other, word, now)?;
        }
    }
    Ok(())
}
