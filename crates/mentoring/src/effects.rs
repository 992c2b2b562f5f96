//! Effects: what a letter does the moment it is posted (begin an introduction, accept it, ask first,
//! answer the question, end a correspondence, open it again) is put back if it is taken back out of
//! the outbox or comes back, and is told only when it arrives.

use crate::error::Error;
use crate::introductions::first_letter;
use crate::introductions::telling::{self, SAID_ALONG};
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::{cards, reminders};
use chrono::NaiveDateTime;
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, Participant, State};
use longhand_storage::deliveries;
use longhand_storage::dispatches;
use longhand_storage::effects::{self, Effect};
use longhand_storage::ids::PersonId;
use longhand_storage::introductions::{self, Introduction, State as IntroductionState};
use longhand_storage::letters::Letter;
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};

/// How things stood before a letter did anything.
pub(crate) struct Before {
    correspondence: Correspondence,
    left_at: Option<NaiveDateTime>,
    introduction: Option<Introduction>,
}

impl Before {
    /// How they stand in this correspondence, which is held.
    pub(crate) fn of(
        conn: &mut AnyConnection,
        correspondence: &Correspondence,
        writer: PersonId,
    ) -> Result<Self, Error> {
        let part = correspondences::participant(conn, correspondence.id, writer)?;
        Ok(Self {
            left_at: part.and_then(|part| part.left_at),
            introduction: introductions::newest_of(conn, correspondence.id)?,
            correspondence: correspondence.clone(),
        })
    }
}

/// Keeps what a letter that was just written down did, if it did anything.
pub(crate) fn keep(
    conn: &mut AnyConnection,
    letter: &Letter,
    before: &Before,
) -> Result<(), Error> {
    let then = &before.correspondence;
    let now = correspondences::find(conn, then.id)?;
    let introduction = introductions::newest_of(conn, then.id)?;
    let earlier = |new: &Introduction| {
        let old = before.introduction.as_ref();
        old.filter(|old| old.id == new.id).map(|old| old.state)
    };
    let moved = introduction.filter(|new| earlier(new) != Some(new.state));
    if moved.is_none() && now.state == then.state {
        return Ok(());
    }
    let effect = Effect {
        letter_id: letter.id,
        state_before: then.state,
        state_after: now.state,
        mentor_before: then.mentor_id,
        seat_before: then.holds_seat,
        closed_at_before: then.closed_at,
        closed_by_before: then.closed_by,
        door_before: then.door_open,
        left_before: before.left_at,
        introduction_id: moved.as_ref().map(|new| new.id),
        introduction_before: moved.as_ref().and_then(earlier),
        introduction_after: moved.as_ref().map(|new| new.state),
    };
    Ok(effects::insert(conn, &effect)?)
}

/// Whether a letter asks one question before a decision about an introduction.
pub(crate) fn asks_first(conn: &mut AnyConnection, letter: &Letter) -> Result<bool, Error> {
    let effect = effects::find(conn, letter.id)?;
    Ok(effect.is_some_and(|it| it.introduction_after == Some(IntroductionState::Asked)))
}

/// A letter that rests and introduces its writer stays long enough for that.
pub(crate) fn check_rewritten(
    conn: &mut AnyConnection,
    letter: &Letter,
    content: &str,
) -> Result<(), Error> {
    let effect = effects::find(conn, letter.id)?;
    match effect.filter(|it| it.introduction_id.is_some() && it.introduction_before.is_none()) {
        Some(_) => first_letter::check_length(content),
        None => Ok(()),
    }
}

/// A letter was taken back out of the outbox: what it did was not done.
pub(crate) fn taken_back(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, letter.correspondence_id)?;
    let Some(effect) = effects::find(conn, letter.id)? else {
        return Ok(());
    };
    effects::delete(conn, letter.id)?;
    if let Some(id) = effect.introduction_id {
        for kind in SAID_ALONG {
            // It was to leave together with the letter, which has not left.
            if let Some(dispatch) = dispatches::find_about(conn, kind, id.0)?
                && deliveries::withdraw(conn, dispatch.id, now)?
            {
                dispatches::delete(conn, dispatch.id)?;
            }
        }
    }
    put_back(conn, origin, &correspondence, &effect, letter, now)?;
    Ok(())
}

/// A letter came back: what it did is put back, unless its reader's server has heard of that.
pub(crate) fn returned(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, letter.correspondence_id)?;
    let Some(effect) = effects::find(conn, letter.id)? else {
        return reminders::schedule(conn, letter.correspondence_id, now);
    };
    effects::delete(conn, letter.id)?;
    let begun = effect.introduction_before.is_none();
    let heard = match effect.introduction_id {
        Some(id) => heard(conn, id.0)?,
        None => false,
    };
    // A yes or a question that was heard stands, whatever became of the words beside it.
    if !heard || begun {
        let undone = put_back(conn, origin, &correspondence, &effect, letter, now)?;
        if let (true, true, Some(id)) = (undone, begun, effect.introduction_id) {
            // Written once more, the letter introduces again.
            end_before_it_began(conn, &effect, &correspondence, now)?;
            if heard {
                let introduction = introductions::find(conn, id)?;
                let mentee = people::find(conn, introduction.mentee_id)?;
                telling::undo(conn, origin, &introduction, &mentee, now)?;
            }
        }
    }
    reminders::schedule(conn, letter.correspondence_id, now)
}

/// Whether what was said along with a letter about this introduction has arrived.
fn heard(conn: &mut AnyConnection, introduction: i64) -> Result<bool, Error> {
    for kind in SAID_ALONG {
        if let Some(dispatch) = dispatches::find_about(conn, kind, introduction)?
            && deliveries::is_delivered(conn, dispatch.id)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn end_before_it_began(
    conn: &mut AnyConnection,
    effect: &Effect,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if effect.state_before != State::Open {
        return Ok(());
    }
    let held = correspondences::find(conn, correspondence.id)?;
    let ended = Correspondence {
        state: State::Closed,
        closed_at: Some(now),
        closed_by: None,
        due_at: None,
        ..held
    };
    Ok(correspondences::update(conn, &ended)?)
}

/// Puts back what a letter did, if nothing else was done about it since.
fn put_back(
    conn: &mut AnyConnection,
    origin: &Origin,
    correspondence: &Correspondence,
    effect: &Effect,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    if correspondence.state != effect.state_after {
        return Ok(false);
    }
    if let (Some(id), Some(after)) = (effect.introduction_id, effect.introduction_after) {
        let before = effect
            .introduction_before
            .unwrap_or(IntroductionState::Withdrawn);
        if !introductions::decide(conn, id, &[after], before, None, "", now)? {
            return Ok(false);
        }
    }
    let mentor = correspondence.mentor_id.or(effect.mentor_before);
    if let (Some(mentor), true) = (mentor, correspondence.holds_seat != effect.seat_before) {
        if effect.seat_before {
            kept_cards::keep_seat(conn, mentor)?;
        } else {
            kept_cards::free_seat(conn, mentor)?;
        }
        cards::settle(conn, origin, mentor, now)?;
    }
    let as_before = Correspondence {
        state: effect.state_before,
        mentor_id: effect.mentor_before,
        holds_seat: effect.seat_before,
        closed_at: effect.closed_at_before,
        closed_by: effect.closed_by_before,
        door_open: effect.door_before,
        ..correspondence.clone()
    };
    correspondences::update(conn, &as_before)?;
    if let Some(part) = correspondences::participant(conn, correspondence.id, letter.author_id)? {
        let part = Participant {
            left_at: effect.left_before,
            ..part
        };
        correspondences::update_participant(conn, &part)?;
    }
    Ok(true)
}

/// A letter has arrived: what it did is so, and its reader, if they are one of ours, hears of it.
pub(crate) fn arrived(
    conn: &mut AnyConnection,
    letter: &Letter,
    reader: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(effect) = effects::find(conn, letter.id)? else {
        return Ok(());
    };
    effects::delete(conn, letter.id)?;
    let kind = match (effect.introduction_after, effect.state_after) {
        (Some(IntroductionState::Accepted), _) => NoticeKind::IntroductionAccepted,
        (Some(IntroductionState::Asked), _) => NoticeKind::IntroductionAsked,
        (_, State::Closed) => NoticeKind::Closed,
        _ => return Ok(()),
    };
    let word = Word::new(kind)
        .about(letter.author_id)
        .within(letter.correspondence_id);
    notices::leave(conn, reader, word, now)
}
