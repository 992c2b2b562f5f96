//! Reminders: gentle words to the one whose letter it is to write, at one and at two rhythms and never
//! more; after three, both are asked whether they go on. Worked out from the letters each time, so
//! that a letter, a rest or "received, with thanks" needs no bookkeeping beyond [`schedule`].

use crate::error::Error;
use crate::notices::{self, Word, said};
use crate::{rhythm, turn};
use chrono::NaiveDateTime;
use longhand_storage::accounts;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, Participant, State};
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::notices::{self as kept_notices, Kind};
use longhand_storage::people;
use longhand_storage::turns::{self, Deciding};

/// How many reminders there are before both are asked.
const MOST: i32 = 2;

/// Says when the calendar has to look at a correspondence next. Called after everything that changes
/// whose turn it is.
pub(crate) fn schedule(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, id)?;
    let due_at = next(conn, &correspondence, now)?;
    correspondences::set_due(conn, id, due_at)?;
    Ok(())
}

fn next(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<Option<NaiveDateTime>, Error> {
    if correspondence.state != State::Open {
        return Ok(None);
    }
    if let (Some(until), Some(_)) = (correspondence.paused_until, correspondence.paused_by)
        && until > now
    {
        return Ok(Some(until));
    }
    let Some((last, waiting)) = waiting(conn, correspondence)? else {
        return Ok(None);
    };
    let steps = waiting.iter().map(|part| step(part, &last)).min();
    let quieted = waiting.iter().map(|part| quiet_for(part, &last)).max();
    let (Some(step), Some(quieted)) = (steps, quieted) else {
        return Ok(None);
    };
    // A letter that was long on its way is waited for from when it came.
    let came_at = turns::came_at(conn, &last)?;
    Ok((step <= MOST).then(|| rhythm::reminder_at(correspondence, came_at, step + quieted)))
}

/// The letter that is to be answered, and who has it to answer; nothing if nobody has.
fn waiting(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
) -> Result<Option<(Deciding, Vec<Participant>)>, Error> {
    let Some(last) = turns::last(conn, correspondence.id)? else {
        return Ok(None);
    };
    let all = correspondences::participants_in_full(conn, &[correspondence.id])?;
    let waiting: Vec<Participant> = all
        .iter()
        .filter(|part| part.person_id != last.author_id)
        .filter(|part| turn::owes(part.person_id, &last, &all))
        .cloned()
        .collect();
    Ok((!waiting.is_empty()).then_some((last, waiting)))
}

/// How often somebody was reminded of this letter.
fn step(part: &Participant, last: &Deciding) -> i32 {
    if part.reminded_of == Some(last.letter_id) {
        part.reminded
    } else {
        0
    }
}

/// How many rhythms "received, with thanks" bought for this letter.
fn quiet_for(part: &Participant, last: &Deciding) -> i32 {
    if part.reminded_of == Some(last.letter_id) {
        part.quieted
    } else {
        0
    }
}

/// "Received, with thanks" for the letter that waits: one reminder comes a rhythm later. Once a
/// letter; for any other letter nothing changes.
pub(crate) fn quiet(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    person: PersonId,
    letter: longhand_storage::ids::LetterId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, id)?;
    let Some((last, waiting)) = waiting(conn, &correspondence)? else {
        return Ok(());
    };
    let part = waiting.into_iter().find(|part| part.person_id == person);
    let Some(part) = part.filter(|part| last.letter_id == letter && quiet_for(part, &last) == 0)
    else {
        return Ok(());
    };
    let quieted = Participant {
        reminded: step(&part, &last),
        reminded_of: Some(last.letter_id),
        quieted: 1,
        ..part
    };
    correspondences::update_participant(conn, &quieted)?;
    schedule(conn, id, now)
}

/// What falls due in one correspondence: the end of a rest, a reminder, the question whether they go
/// on. `false` if nothing was due (any more): of several processes one finds it due.
pub(crate) fn turn_page(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let correspondence = correspondences::hold(conn, id)?;
    if correspondence.due_at.is_none_or(|due| due > now) {
        return Ok(false);
    }
    if correspondence.state == State::Open && !is_over(conn, &correspondence, now)? {
        remind(conn, &correspondence, now)?;
    }
    schedule(conn, id, now)?;
    Ok(true)
}

/// Ends a rest whose day has come. `true` if that was it.
fn is_over(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    if correspondence.paused_by.is_none() || correspondence.paused_until.is_none_or(|at| at > now) {
        return Ok(false);
    }
    let going_on = Correspondence {
        paused_by: None,
        ..correspondence.clone()
    };
    correspondences::update(conn, &going_on)?;
    tell_both(conn, correspondence, Kind::Resumed, now)?;
    Ok(true)
}

fn remind(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some((last, waiting)) = waiting(conn, correspondence)? else {
        return Ok(());
    };
    let mut asked_both = false;
    for part in waiting {
        let count = step(&part, &last) + 1;
        if count > MOST {
            asked_both = true;
        } else if wants_reminders(conn, &part)? {
            let person = people::find(conn, part.person_id)?;
            kept_notices::delete_about(conn, person.id, Kind::Reminder, correspondence.id)?;
            let word = Word::new(Kind::Reminder)
                .about(last.author_id)
                .within(correspondence.id)
                .saying(wording(correspondence, part.person_id, count));
            notices::leave(conn, &person, word, now)?;
        }
        let reminded = Participant {
            quieted: quiet_for(&part, &last),
            reminded: count,
            reminded_of: Some(last.letter_id),
            ..part
        };
        correspondences::update_participant(conn, &reminded)?;
    }
    if asked_both {
        tell_both(conn, correspondence, Kind::FindOut, now)?;
    }
    Ok(())
}

/// How a reminder is worded: the first or the second, for a mentor or for anybody else.
fn wording(correspondence: &Correspondence, person: PersonId, count: i32) -> &'static str {
    let mentors = correspondence.mentor_id == Some(person);
    match (mentors, count) {
        (true, 1) => said::MENTOR_ONCE,
        (true, _) => said::MENTOR_TWICE,
        (false, 1) => said::ONCE,
        (false, _) => said::TWICE,
    }
}

/// Whether somebody wants reminders, in general and in this correspondence. People elsewhere hear
/// them from their own server.
fn wants_reminders(conn: &mut AnyConnection, part: &Participant) -> Result<bool, Error> {
    match accounts::find(conn, part.person_id) {
        Ok(account) => Ok(account.reminders && part.reminders && account.suspended_at.is_none()),
        Err(StorageError::NotFound(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Leaves a word about the correspondence for each of its participants here, about the other.
pub(crate) fn tell_both(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    kind: Kind,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let participants = correspondences::participants(conn, correspondence.id)?;
    for person in &participants {
        let other = participants.iter().find(|other| *other != person);
        let mut word = Word::new(kind).within(correspondence.id);
        if let Some(other) = other {
            word = word.about(*other);
        }
        let person = people::find(conn, *person)?;
        kept_notices::delete_about(conn, person.id, Kind::Reminder, correspondence.id)?;
        notices::leave(conn, &person, word, now)?;
    }
    Ok(())
}
