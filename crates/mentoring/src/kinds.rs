//! Kinds of letters: what a postcard is.

use crate::error::Error;
use crate::prose;
use crate::refusal::Refusal;
use longhand_storage::letters::Kind;

/// The most characters on a postcard.
pub const LONGEST_POSTCARD: usize = 600;

/// Refuses a text that is too long for its kind.
pub(crate) fn check(kind: Kind, content: &str) -> Result<(), Error> {
    let length = prose::to_text(content).chars().count();
    if kind == Kind::Postcard && length > LONGEST_POSTCARD {
        return Err(Refusal::LongPostcard(length, LONGEST_POSTCARD).into());
    }
    Ok(())
}

/// What a letter from elsewhere counts as: one that says it is a postcard and is longer is a letter.
pub fn of_arrived(said: &str, content: &str) -> Kind {
    match said.parse() {
        Ok(kind) if check(kind, content).is_ok() => kind,
        _ => Kind::Letter,
    }
}
