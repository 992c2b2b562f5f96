//! Questions that help over a blank page: which ones a letter gets depends on where the letters are.
//! Each is the id of a sentence; nobody has to take one.

use crate::correspondences::View;
use crate::error::Error;
use crate::participating;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::letters::Kind;

/// Where the letters are with somebody, for whoever writes the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing was written yet.
    FirstLetter,
    /// The other wrote, the writer did not.
    FirstReply,
    /// Letters go to and fro.
    Middle,
    /// For two rhythms nobody wrote.
    Stuck,
    /// The last letter.
    Closing,
    /// It is time to look back.
    LookBack,
}

impl Stage {
    /// What may be asked there, as ids of sentences.
    pub fn prompts(self) -> &'static [&'static str] {
        match self {
            Self::FirstLetter => &[
                "prompts-first-stand",
                "prompts-first-tried",
                "prompts-first-question",
                "prompts-first-alone",
                "prompts-first-difficult",
            ],
            Self::FirstReply => &[
                "prompts-reply-nod",
                "prompts-reply-new",
                "prompts-reply-promise",
                "prompts-reply-else",
            ],
            Self::Middle => &[
                "prompts-middle-different",
                "prompts-middle-decision",
                "prompts-middle-boring",
                "prompts-middle-work",
                "prompts-middle-mind",
            ],
            Self::Stuck => &[
                "prompts-stuck-half",
                "prompts-stuck-quiet",
                "prompts-stuck-postcard",
            ],
            Self::Closing => &[
                "prompts-closing-tell",
                "prompts-closing-advice",
                "prompts-closing-keep",
            ],
            Self::LookBack => &["prompts-look-back"],
        }
    }
}

/// Where a letter stands that begins anew.
pub fn begun(kind: Kind) -> Stage {
    match kind {
        Kind::Closing => Stage::Closing,
        Kind::Letter | Kind::Postcard => Stage::FirstLetter,
    }
}

/// Where a letter of this kind stands among the letters it belongs to.
pub fn stage(
    conn: &mut AnyConnection,
    writer: PersonId,
    view: &View,
    kind: Kind,
    now: NaiveDateTime,
) -> Result<Stage, Error> {
    if kind == Kind::Closing {
        return Ok(Stage::Closing);
    }
    let wrote = |mine: bool| {
        let mut letters = view.letters.iter();
        letters.any(|written| (written.author.id == writer) == mine)
    };
    if view.older.is_none() && !wrote(true) {
        return Ok(match wrote(false) {
            true => Stage::FirstReply,
            false => Stage::FirstLetter,
        });
    }
    if participating::needs_review(conn, writer, view.id)? {
        return Ok(Stage::LookBack);
    }
    let last = view.letters.last().map(|last| last.letter.posted_at);
    let quiet = Duration::days(2 * i64::from(view.agreed.rhythm_days));
    Ok(match last.is_some_and(|last| now - last > quiet) {
        true => Stage::Stuck,
        false => Stage::Middle,
    })
}
