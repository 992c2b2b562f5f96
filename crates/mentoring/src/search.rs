//! Looking for words in the letters of a correspondence. In the program and not in SQL, because what is
//! a small letter beyond ASCII each database knows in its own way.

use crate::correspondences::{self, MOST_LETTERS, View};
use crate::error::Error;
use crate::prose;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::letters;

/// The newest letters that are looked through.
const MOST_SEARCHED: i64 = 1000;

/// The most words that count, and the most characters of all.
const MOST_WORDS: usize = 8;
const LONGEST: usize = 200;

/// What somebody typed to look for, as words that can be compared.
pub fn words(typed: &str) -> Vec<String> {
    let typed: String = typed.chars().take(LONGEST).collect();
    typed
        .split_whitespace()
        .take(MOST_WORDS)
        .map(|word| word.chars().flat_map(folded).collect())
        .collect()
}

/// A character as it is compared: small, and quotation marks as they are typed.
pub fn folded(character: char) -> impl Iterator<Item = char> {
    let plain = match character {
        '‘' | '’' => '\'',
        '“' | '”' | '„' => '"',
        other => other,
    };
    plain.to_lowercase()
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Found {
    /// The correspondence with those of its letters that have all the words, the newest of them.
    pub view: View,
    /// Whether more letters have them than these.
    pub more: bool,
    /// How many letters were looked through, if there are older ones.
    pub searched: Option<i64>,
}

/// Looks for letters that have all these words, for a participant of the correspondence. The number of
/// questions does not depend on how many there are.
pub fn read(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    words: &[String],
    now: NaiveDateTime,
) -> Result<Found, Error> {
    let view = correspondences::read(conn, reader, id, None, now)?;
    let mut found = letters::seen_by(conn, id, reader, None, MOST_SEARCHED + 1)?;
    let searched = (i64::try_from(found.len()).is_ok_and(|all| all > MOST_SEARCHED)).then(|| {
        found.remove(0);
        MOST_SEARCHED
    });
    found.retain(|letter| {
        let text = prose::to_text(&letter.content);
        let text: String = text.chars().flat_map(folded).collect();
        words.iter().all(|word| text.contains(word.as_str()))
    });
    let older = found.len().saturating_sub(MOST_LETTERS);
    let newest = found.split_off(older);
    let view = View {
        letters: correspondences::written(conn, reader, newest, now)?,
        older: None,
        is_newest: false,
        ..view
    };
    Ok(Found {
        view,
        more: older > 0,
        searched,
    })
}
