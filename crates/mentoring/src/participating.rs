//! Taking part: what a participant may touch of a correspondence, and what is theirs alone: what needs
//! no answer, reminders, looking back, notes, what to ask next time.

use crate::error::Error;
use crate::notices::{self as words, Word};
use crate::refusal::Refusal;
use crate::{reminders, shown};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, Participant};
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::letters::{Kind as LetterKind, Letter};
use longhand_storage::notices::{self, Kind};
use longhand_storage::people;
use longhand_storage::turns;

/// The most characters of private notes, and of what to ask next time.
pub const LONGEST_NOTES: usize = 20_000;

/// After how many letters of somebody they are asked to look back.
const REVIEW_AFTER: i64 = 4;

/// The correspondence with this number, held for a change, if this person takes part in it.
pub(crate) fn held(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<Correspondence, Error> {
    if correspondences::find_for(conn, id, person)?.is_none() {
        return Err(Refusal::NotYours("correspondence").into());
    }
    Ok(correspondences::hold(conn, id)?)
}

/// A participant's own part.
pub(crate) fn part(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<Participant, Error> {
    correspondences::participant(conn, id, person)?
        .ok_or_else(|| Refusal::NotYours("correspondence").into())
}

/// Whoever left quietly and writes again takes part again.
pub(crate) fn come_back(
    conn: &mut AnyConnection,
    id: CorrespondenceId,
    person: PersonId,
) -> Result<(), Error> {
    if let Some(part) = correspondences::participant(conn, id, person)? {
        let back = Participant {
            left_at: None,
            ..part
        };
        correspondences::update_participant(conn, &back)?;
    }
    Ok(())
}

/// "Nothing to answer here": the last letter needs none from this person.
pub fn nothing_to_answer(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    held(conn, person, id)?;
    let part = part(conn, person, id)?;
    let last = turns::last_seen_by(conn, person, &[id])?;
    let settled = Participant {
        settled_id: last.first().map(|last| last.letter_id),
        ..part
    };
    correspondences::update_participant(conn, &settled)?;
    notices::delete_about(conn, person, Kind::Reminder, id)?;
    reminders::schedule(conn, id, now)
}

/// Whether this person wants to be reminded in this correspondence.
pub fn set_reminders(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    wanted: bool,
) -> Result<(), Error> {
    held(conn, person, id)?;
    let part = part(conn, person, id)?;
    let part = Participant {
        reminders: wanted,
        ..part
    };
    Ok(correspondences::update_participant(conn, &part)?)
}

/// After every fourth letter of one of ours they are asked what to keep, change or stop.
pub(crate) fn look_back(
    conn: &mut AnyConnection,
    letter: &Letter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let (person, id) = (letter.author_id, letter.correspondence_id);
    if letter.kind != LetterKind::Letter || letter.joined_to_id.is_some() {
        return Ok(());
    }
    let writer = people::find(conn, person)?;
    let others = correspondences::participants(conn, id)?;
    let [one, other] = others[..] else {
        return Ok(());
    };
    // Waved away, the question comes again after four more.
    let due = writer.local && {
        let since = since_review(conn, person, id)?;
        since > 0 && since % REVIEW_AFTER == 0
    };
    if !due {
        return Ok(());
    }
    let about = if one == person { other } else { one };
    let word = Word::new(Kind::Review).about(about).within(id);
    words::leave(conn, &writer, word, now)
}

/// Whether four letters or more were written by somebody since they last looked back.
pub fn needs_review(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<bool, Error> {
    Ok(since_review(conn, person, id)? >= REVIEW_AFTER)
}

/// How many letters somebody has written since they last looked back.
fn since_review(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<i64, Error> {
    let part = part(conn, person, id)?;
    let written = turns::count_by(conn, id, person)?;
    Ok(written - i64::from(part.reviewed))
}

/// Looked back, and goes on: the question is not asked again before four more letters.
pub fn reviewed(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<(), Error> {
    held(conn, person, id)?;
    let part = part(conn, person, id)?;
    let written = turns::count_by(conn, id, person)?;
    let part = Participant {
        reviewed: i32::try_from(written).unwrap_or(i32::MAX),
        ..part
    };
    correspondences::update_participant(conn, &part)?;
    notices::delete_about(conn, person, Kind::Review, id)?;
    notices::delete_about(conn, person, Kind::FindOut, id)?;
    Ok(())
}

/// Keeps notes and questions for next time, which nobody else sees.
pub fn note(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    notes: &str,
    ask_next: &str,
) -> Result<(), Error> {
    held(conn, person, id)?;
    let part = part(conn, person, id)?;
    for text in [notes, ask_next] {
        if text.chars().count() > LONGEST_NOTES {
            return Err(Refusal::LongWords(LONGEST_NOTES).into());
        }
    }
    Ok(correspondences::update_participant(
        conn,
        &noted(part, notes, ask_next),
    )?)
}

fn noted(part: Participant, notes: &str, ask_next: &str) -> Participant {
    Participant {
        notes: notes.trim_end().replace('\0', ""),
        ask_next: ask_next.trim_end().replace('\0', ""),
        ..part
    }
}

/// The mark of somebody's notes, for the form that shows them.
pub fn mark(part: &Participant) -> String {
    shown::mark(&[&part.notes, &part.ask_next])
}

/// The same by a form, which showed the notes as `seen` says. Refused if they were changed since, in
/// another window, unless to the very same.
pub fn note_as_shown(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    (notes, ask_next): (&str, &str),
    seen: &str,
) -> Result<(), Error> {
    held(conn, person, id)?;
    let part = part(conn, person, id)?;
    let there = mark(&part);
    if mark(&noted(part, notes, ask_next)) != there {
        shown::check(seen, &there)?;
    }
    note(conn, person, id, notes, ask_next)
}
