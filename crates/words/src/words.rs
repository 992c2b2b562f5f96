//! Words for one reader: sentences in their language, times where they live.

use crate::bidi;
use crate::language::Language;
use crate::phrase::{Phrase, Value};
use crate::times::{Day, Moment, Near};
use crate::tongue;
use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use std::fmt;

/// How one reader is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    language: Language,
    zone: Tz,
}

/// A sentence for one reader, to be shown or to have more put in.
#[derive(Debug, Clone)]
pub struct Said {
    words: Words,
    phrase: Phrase,
}

impl Words {
    /// For a reader of `language` who lives in `zone`.
    pub fn new(language: Language, zone: Tz) -> Self {
        Self { language, zone }
    }

    /// For what is printed by commands and kept in logs: English, UTC.
    pub fn plain() -> Self {
        Self::new(Language::English, Tz::UTC)
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence with this id.
    pub fn say(&self, id: &'static str) -> Said {
        Said {
            words: *self,
            phrase: Phrase::new(id),
        }
    }

    /// The sentence with this id, nothing being put in.
    pub fn text(&self, id: &'static str) -> String {
        self.tell(&Phrase::new(id))
    }

    /// A sentence that was made before its reader was known. Where this language lacks it, English
    /// says it; what is no sentence of ours is told as it is.
    pub fn tell(&self, phrase: &Phrase) -> String {
        tongue::of(self.language)
            .say(phrase, self)
            .or_else(|| tongue::of(Language::English).say(phrase, self))
            .unwrap_or_else(|| phrase.id.clone().into_owned())
    }

    /// A time, written out.
    pub fn moment(&self, at: NaiveDateTime) -> Moment {
        Moment { words: *self, at }
    }

    /// The day of a time, where the reader lives.
    pub fn day(&self, at: NaiveDateTime) -> Day {
        Day {
            words: *self,
            day: self.there(at).date_naive(),
        }
    }

    /// A day that is the same everywhere, such as one typed into a form.
    pub fn date(&self, day: NaiveDate) -> Day {
        Day { words: *self, day }
    }

    /// A time as seen from `now`.
    pub fn near(&self, at: NaiveDateTime, now: NaiveDateTime) -> Near {
        Near {
            words: *self,
            at,
            now,
        }
    }

    /// A number of days as people say it: "5 weeks", "10 days".
    pub fn days(&self, days: i32) -> String {
        match days {
            days if days > 0 && days % 7 == 0 => {
                self.say("times-weeks").with("count", days / 7).to_string()
            }
            days => self.say("times-days").with("count", days).to_string(),
        }
    }

    /// Names in a row: "Ada", "Ada and Bo", "Ada, Bo and Cy".
    pub fn names(&self, names: &[&str]) -> String {
        match names {
            [] => self.text("names-nobody"),
            [one] => bidi::apart(one, self.language).into_owned(),
            [most @ .., last] => {
                let most = most.iter().map(|name| bidi::apart(name, self.language));
                let most: Vec<_> = most.collect();
                self.say("names-and")
                    .with("most", most.join(&self.text("names-comma")))
                    .with("last", *last)
                    .to_string()
            }
        }
    }

    pub(crate) fn there(&self, at: NaiveDateTime) -> chrono::DateTime<Tz> {
        at.and_utc().with_timezone(&self.zone)
    }
}

impl Said {
    /// With this put in for `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.phrase = self.phrase.with(name, value);
        self
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words.tell(&self.phrase))
    }
}
