//! Whose letter it is to write; follows from the letters alone.

use longhand_storage::ids::PersonId;

/// Who writes next in a correspondence, seen from one participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It is yours.
    Yours,
    /// The others have your letter.
    Theirs,
}

/// The turn of `reader`, from who wrote the last letter.
pub fn of(reader: PersonId, last_author: PersonId) -> Turn {
    if last_author == reader {
        Turn::Theirs
    } else {
        Turn::Yours
    }
}
