//! Whose letter it is to write; follows from the letters, and from who said that there is nothing to
//! answer.

use longhand_storage::correspondences::Participant;
use longhand_storage::ids::PersonId;
use longhand_storage::turns::Deciding;

/// Who writes next in a correspondence, seen from one participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is yours.
    Yours,
    /// The others have your letter.
    Theirs,
    /// Nothing waits for an answer.
    Nobodys,
}

/// The turn of `reader`, from the last letter that decides it and what everybody settled.
pub fn of(reader: PersonId, last: Option<&Deciding>, participants: &[Participant]) -> Turn {
    let Some(last) = last else {
        return Turn::Nobodys;
    };
    if last.author_id != reader {
        return if owes(reader, last, participants) {
            Turn::Yours
        } else {
            Turn::Nobodys
        };
    }
    let waits = participants
        .iter()
        .any(|part| part.person_id != reader && owes(part.person_id, last, participants));
    if waits { Turn::Theirs } else { Turn::Nobodys }
}

/// Whether somebody other than its writer has a letter to answer still.
pub(crate) fn owes(person: PersonId, last: &Deciding, participants: &[Participant]) -> bool {
    let part = participants.iter().find(|part| part.person_id == person);
    let settled = part.and_then(|part| part.settled_id);
    let stays = part.is_some_and(|part| part.left_at.is_none());
    stays && settled.is_none_or(|settled| settled < last.letter_id)
}
