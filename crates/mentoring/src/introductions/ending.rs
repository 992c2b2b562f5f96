//! Introductions that come to nothing: "not now", taken back, or three weeks gone by. Nobody is blamed,
//! and the door stays open.

use super::telling::{answer, tell_mentee, tell_mentor, undo};
use super::{WAITING, find, of_mentor};
use crate::error::Error;
use crate::handle::Handle;
use crate::letters::keeping::{self, Words};
use crate::notices::said;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{letters, prose};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State as CorrespondenceState};
use longhand_storage::dispatches::Kind;
use longhand_storage::effects;
use longhand_storage::ids::IntroductionId;
use longhand_storage::introductions::{self, Introduction, State};
use longhand_storage::letters::Kind as LetterKind;
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};

/// What a mentor who cannot now says where they said nothing else.
const KIND_WORDS: &str = "Thank you for writing. I cannot take this on now; it says nothing about \
     your letter. I wish you good letters.";

/// The most others a "not now" names.
const MOST_NAMED: usize = 5;

/// The longest words with a "not now", in characters.
pub const LONGEST_WORDS: usize = 2000;

/// The mentor says "not now", with words of their own or kind ones of ours, and perhaps with others
/// who have places (their addresses). The mentee hears it where they are: as a notice here, by
/// `Reject` on an instance that understands it, as a few lines from the mentor anywhere else.
pub fn decline(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentor: &Person,
    id: IntroductionId,
    words: &str,
    others: &[String],
    now: NaiveDateTime,
) -> Result<(), Error> {
    let introduction = of_mentor(conn, mentor.id, id)?;
    let words = with_others(words, others)?;
    // A question that has not left yet need not be asked any more.
    take_back_resting(conn, origin, mentor, id, now)?;
    correspondences::hold(conn, introduction.correspondence_id)?;
    let declined = introductions::decide(conn, id, &WAITING, State::Declined, None, &words, now)?;
    if !declined {
        return Err(Refusal::IntroductionOver.into());
    }
    close(conn, &introduction, now)?;
    answer(
        conn,
        origin,
        &introduction,
        Kind::IntroductionDeclined,
        now,
        now,
    )?;
    let mentee = people::find(conn, introduction.mentee_id)?;
    if !mentee.local && !mentee.offers {
        let postcard = Words {
            kind: LetterKind::Postcard,
            source: &words,
            content: &prose::from_markdown(&words),
            leaves_at: now,
        };
        let correspondence = introduction.correspondence_id;
        keeping::write_down(conn, origin, mentor, correspondence, &postcard, now)?;
    }
    tell_mentee(
        conn,
        &introduction,
        NoticeKind::IntroductionDeclined,
        &words,
        now,
    )
}

/// The words of a "not now", with the addresses of others in a sentence of their own.
fn with_others(words: &str, others: &[String]) -> Result<String, Error> {
    let words = words.trim();
    if words.chars().count() > LONGEST_WORDS {
        return Err(Refusal::LongWords(LONGEST_WORDS).into());
    }
    let words = if words.is_empty() { KIND_WORDS } else { words };
    let mut named = Vec::new();
    for other in others.iter().map(|other| other.trim()) {
        if !other.is_empty() {
            let handle: Handle = other.parse()?;
            named.push(handle.to_string());
        }
    }
    named.truncate(MOST_NAMED);
    Ok(if named.is_empty() {
        words.to_owned()
    } else {
        format!("{words}\n\nYou could write to {}.", named.join(" or "))
    })
}

/// The mentee takes an introduction back that was not answered.
pub fn withdraw(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentee: &Person,
    id: IntroductionId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let introduction = find(conn, id)?;
    if introduction.mentee_id != mentee.id {
        return Err(Refusal::NotYours("introduction").into());
    }
    if take_back_resting(conn, origin, mentee, id, now)?
        && find(conn, id)?.state == State::Withdrawn
    {
        // It never left: nobody has to hear of it.
        return Ok(());
    }
    correspondences::hold(conn, introduction.correspondence_id)?;
    let words = &introduction.words;
    if !introductions::decide(conn, id, &WAITING, State::Withdrawn, None, words, now)? {
        return Err(Refusal::IntroductionOver.into());
    }
    close(conn, &introduction, now)?;
    undo(conn, origin, &introduction, mentee, now)?;
    tell_mentor(conn, &introduction, NoticeKind::IntroductionWithdrawn, now)
}

/// Takes back the letter of `writer` about this introduction that still rests in the outbox; it is a
/// draft again. `false` if there is none.
fn take_back_resting(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    id: IntroductionId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let mut taken = false;
    for effect in effects::on_introduction(conn, id)? {
        match letters::take_back(conn, origin, writer.id, effect.letter_id, now) {
            Ok(_) => taken = true,
            // It is on its way, or not theirs.
            Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(taken)
}

/// Three weeks went by: both are told, nobody is blamed. `false` if it was answered meanwhile.
pub(crate) fn lapse(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let id = introduction.id;
    correspondences::hold(conn, introduction.correspondence_id)?;
    let asked = find(conn, id)?.state == State::Asked;
    if !introductions::decide(conn, id, &WAITING, State::Lapsed, None, "", now)? {
        return Ok(false);
    }
    close(conn, introduction, now)?;
    let detail = if asked { said::ASKED } else { "" };
    tell_mentee(
        conn,
        introduction,
        NoticeKind::IntroductionLapsed,
        detail,
        now,
    )?;
    let unanswered = NoticeKind::IntroductionLapsedUnanswered;
    tell_mentor(conn, introduction, unanswered, now)?;
    Ok(true)
}

/// The correspondence ends before it began; the door stays open.
pub(super) fn close(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, introduction.correspondence_id)?;
    correspondences::update(
        conn,
        &Correspondence {
            state: CorrespondenceState::Closed,
            closed_at: Some(now),
            closed_by: None,
            door_open: true,
            due_at: None,
            ..correspondence
        },
    )?;
    Ok(())
}
