//! A sheet: what is on the writing page as typed, and keeping it as a draft.

use crate::app::App;
use crate::error::Error;
use crate::links;
use crate::typed;
use chrono::{DateTime, NaiveDateTime};
use longhand_mentoring::drafts::{self, Seen, Text};
use longhand_mentoring::error::Error as MentoringError;
use longhand_mentoring::{clock, letters, media};
use longhand_storage::accounts::Recall;
use longhand_storage::drafts::Draft;
use longhand_storage::hats::Hat;
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use longhand_storage::letters::Kind;
use longhand_words::phrase::Phrase;
use serde::Deserialize;

/// The last microsecond that both databases can write, that of the year 9999.
const LAST_MICROSECOND: i64 = 253_402_300_799_999_999;

/// What is on the writing page, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Sheet {
    #[serde(deserialize_with = "typed::text")]
    pub(crate) to: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) source: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) language: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) rest: String,
    /// Letter, postcard or closing letter.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) kind: String,
    /// Anything at all if a mentor asks one question before they decide.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) ask: String,
    /// What the letter asks for.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) hat: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) draft: String,
    /// When the draft was last kept, as its writer saw it: microseconds since 1970.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) kept: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) answer: String,
    /// The number of the question that is shown, if one is.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) prompt: String,
    /// The draft another window wrote into, if that is shown beside this one, and when it was kept.
    #[serde(deserialize_with = "typed::text")]
    pub(crate) beside: String,
    #[serde(deserialize_with = "typed::text")]
    pub(crate) beside_kept: String,
    /// What the files of the draft show, by their tokens.
    #[serde(skip)]
    pub(crate) descriptions: Vec<(String, String)>,
}

impl Sheet {
    /// The sheet of a draft.
    pub(crate) fn of(draft: &Draft) -> Self {
        let number = |id: Option<LetterId>| id.map(|id| id.to_string());
        let mut sheet = Self {
            to: draft.recipient.clone(),
            source: draft.source.clone(),
            language: draft.language.clone().unwrap_or_default(),
            rest: draft.rest.map_or("", Recall::as_str).to_owned(),
            kind: draft.kind.as_str().to_owned(),
            ask: if draft.asks_first { "1" } else { "" }.to_owned(),
            hat: draft.hat.map_or("", Hat::as_str).to_owned(),
            answer: number(draft.in_reply_to_id).unwrap_or_default(),
            ..Self::default()
        };
        sheet.keep_in(Seen {
            id: draft.id,
            updated_at: draft.updated_at,
        });
        sheet
    }

    /// Whether nothing is on it that could be lost. To whom an answer goes was not typed.
    pub(crate) fn is_empty(&self) -> bool {
        let to_nobody = self.to.trim().is_empty() || self.answer().is_some();
        self.source.trim().is_empty() && to_nobody
    }

    /// Whether it was not begun: one can leave it without losing anything.
    pub(crate) fn is_new(&self) -> bool {
        self.is_empty() && self.draft().is_none()
    }

    /// From now on this is the draft it is kept in.
    pub(crate) fn keep_in(&mut self, draft: Seen) {
        self.draft = draft.id.to_string();
        self.kept = stamp(draft.updated_at);
    }

    /// The draft it is kept in, if it was kept before. Without a time that can be read it counts as
    /// a draft that was changed since.
    pub(crate) fn draft(&self) -> Option<Seen> {
        seen(&self.draft, &self.kept)
    }

    /// The draft that is shown beside it, in the same way.
    pub(crate) fn other(&self) -> Option<Seen> {
        seen(&self.beside, &self.beside_kept)
    }

    /// The letter it answers. No letter has the number 0: what cannot be read is nobody's.
    pub(crate) fn answer(&self) -> Option<LetterId> {
        let typed = Some(self.answer.trim()).filter(|typed| !typed.is_empty());
        typed.map(|typed| typed.parse().unwrap_or(LetterId(0)))
    }

    /// The language, if it has the shape of a tag.
    pub(crate) fn language(&self) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        Some(self.language.clone())
            .filter(|tag| (2..=35).contains(&tag.len()) && tag.bytes().all(plain))
    }

    /// How long the letter shall rest: what is offered, or nothing said.
    pub(crate) fn rest(&self) -> Option<Recall> {
        self.rest.parse().ok()
    }

    /// What it is to become; a letter, unless something else was said.
    pub(crate) fn kind(&self) -> Kind {
        self.kind.parse().unwrap_or(Kind::Letter)
    }

    /// Whether a mentor asks one question before they decide.
    pub(crate) fn asks_first(&self) -> bool {
        !self.ask.trim().is_empty()
    }

    /// What it asks for, if that is said.
    ///
    /// # Errors
    /// A sentence for what nothing can ask for.
    pub(crate) fn hat(&self) -> Result<Option<Hat>, Error> {
        let typed = Some(self.hat.trim()).filter(|typed| !typed.is_empty());
        let hat = typed.map(str::parse).transpose();
        hat.map_err(|_| Error::Sentence(Phrase::new("desk-hat-unknown")))
    }

    /// The text with the line ends of Markdown; forms send those of mail.
    pub(crate) fn source(&self) -> String {
        self.source.replace("\r\n", "\n")
    }

    /// All of it, as a draft holds it; which letter it answers is looked up.
    pub(crate) fn text(&self) -> Text {
        Text {
            recipient: self.to.trim().to_owned(),
            in_reply_to: None,
            source: self.source(),
            language: self.language(),
            rest: self.rest(),
            kind: self.kind(),
            asks_first: self.asks_first(),
            // What cannot be asked for is said when the letter is to be posted.
            hat: self.hat().unwrap_or_default(),
        }
    }
}

/// The time a draft was kept, as forms carry it.
pub(crate) fn stamp(kept: NaiveDateTime) -> String {
    kept.and_utc().timestamp_micros().to_string()
}

fn seen(draft: &str, kept: &str) -> Option<Seen> {
    let id = draft.parse().ok()?;
    let kept = kept.parse::<i64>().ok();
    let kept = kept.filter(|kept| (0..=LAST_MICROSECOND).contains(kept));
    let kept = kept.and_then(DateTime::from_timestamp_micros);
    Some(Seen {
        id,
        updated_at: kept.map_or_else(NaiveDateTime::default, |kept| kept.naive_utc()),
    })
}

/// What was done to a letter just before its writing page opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Done {
    Kept,
    Beside,
    Anew,
    TakenBack,
    Added,
    TakenOut,
    #[serde(other)]
    Nothing,
}

impl Done {
    /// Which sentence says so.
    pub(crate) fn sentence(self) -> Option<&'static str> {
        match self {
            Self::Kept => Some("desk-done-kept"),
            Self::Beside => Some("desk-done-beside"),
            Self::Anew => Some("desk-done-anew"),
            Self::TakenBack => Some("desk-done-taken-back"),
            Self::Added => Some("desk-done-added"),
            Self::TakenOut => Some("desk-done-taken-out"),
            Self::Nothing => None,
        }
    }

    /// As the address of the writing page says it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Beside => "beside",
            Self::Anew => "anew",
            Self::TakenBack => "taken-back",
            Self::Added => "added",
            Self::TakenOut => "taken-out",
            Self::Nothing => "nothing",
        }
    }
}

/// A sheet that was kept as a draft.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kept {
    /// The draft.
    pub(crate) draft: Seen,
    /// Whether it is the draft of before.
    pub(crate) done: Done,
    /// The draft of before, if another window changed that: this one is kept beside it.
    pub(crate) other: Option<DraftId>,
    /// Whether all files that were on the page wait with it.
    pub(crate) whole: bool,
    /// The letter it was to answer is not the writer's to see; the draft answers nothing.
    pub(crate) answers_nothing: bool,
}

impl Kept {
    /// Where to go on writing, hearing what was done.
    pub(crate) fn link(&self) -> String {
        match self.other {
            Some(other) => links::beside(self.draft.id, other),
            None => links::draft_after(self.draft.id, self.done.word()),
        }
    }
}

/// Keeps what is on a sheet.
pub(crate) async fn keep(app: &App, author: PersonId, sheet: &Sheet) -> Result<Kept, Error> {
    let (draft, answer, mut text) = (sheet.draft(), sheet.answer(), sheet.text());
    let descriptions = sheet.descriptions.clone();
    let now = clock::now();
    app.federation
        .database
        .write(move |conn| {
            if let Some(answered) = answer {
                text.in_reply_to = match letters::find(conn, author, answered) {
                    Ok(letter) => Some(letter.id),
                    Err(MentoringError::Refused(_)) => None,
                    Err(error) => return Err(error),
                };
            }
            let kept = drafts::keep(conn, author, draft, &text, now)?;
            Ok(Kept {
                whole: media::describe(conn, author, kept.seen().id, &descriptions)?,
                draft: kept.seen(),
                other: match kept {
                    drafts::Kept::Beside(_) => draft.map(|draft| draft.id),
                    _ => None,
                },
                done: match kept {
                    drafts::Kept::New(_) | drafts::Kept::Again(_) => Done::Kept,
                    drafts::Kept::Beside(_) => Done::Beside,
                    drafts::Kept::Anew(_) => Done::Anew,
                },
                answers_nothing: answer.is_some() && text.in_reply_to.is_none(),
            })
        })
        .await
        .map_err(|error: MentoringError| error.into())
}
