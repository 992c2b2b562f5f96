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

/// A correspondence with those of its letters that have all these words, the newest of them; for one of
/// its participants. The number of questions does not depend on how many there are.
pub fn read(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    words: &[String],
    now: NaiveDateTime,
) -> Result<View, Error> {
    let view = correspondences::read(conn, reader, id, None, now)?;
    let mut found = letters::seen_by(conn, id, reader, None, MOST_SEARCHED)?;
    found.retain(|letter| {
        let text = prose::to_text(&letter.content);
        let text: String = text.chars().flat_map(folded).collect();
        words.iter().all(|word| text.contains(word.as_str()))
    });
    let found = found.split_off(found.len().saturating_sub(MOST_LETTERS));
    Ok(View {
        letters: correspondences::written(conn, reader, found, now)?,
        older: None,
        is_newest: false,
        ..view
    })
}
