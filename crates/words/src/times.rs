//! Times in words, where the reader lives.

use crate::words::Words;
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use std::fmt;

/// A time, written out: "3 May 2026, 14:12 UTC".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    pub(crate) words: Words,
    pub(crate) at: NaiveDateTime,
}

/// A day: "3 May 2026".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    pub(crate) words: Words,
    pub(crate) day: NaiveDate,
}

/// A time seen from now: "today, 14:12 UTC", "yesterday", "last Sunday", "3 May 2026".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Near {
    pub(crate) words: Words,
    pub(crate) at: NaiveDateTime,
    pub(crate) now: NaiveDateTime,
}

impl Moment {
    /// For machines: RFC 3339 in UTC, as in `datetime`.
    pub fn machine(&self) -> String {
        machine(self.at)
    }
}

impl Near {
    /// For machines: RFC 3339 in UTC, as in `datetime`.
    pub fn machine(&self) -> String {
        machine(self.at)
    }
}

impl Day {
    /// For machines: the day as in `datetime`.
    pub fn machine(&self) -> String {
        self.day.format("%Y-%m-%d").to_string()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = self
            .words
            .say("times-moment")
            .with("day", self.words.day(self.at).to_string())
            .with("time", time(&self.words, self.at));
        said.fmt(f)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calendar = self.words.language().calendar();
        let said = self
            .words
            .say("times-day")
            .with("day", self.day.day())
            .with(
                "month",
                self.day.format_localized("%B", calendar).to_string(),
            )
            .with("year", self.day.format("%Y").to_string());
        said.fmt(f)
    }
}

impl fmt::Display for Near {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.words.there(self.at).date_naive();
        let days = (self.words.there(self.now).date_naive() - day).num_days();
        match days {
            0 => {
                let time = time(&self.words, self.at);
                self.words.say("times-today").with("time", time).fmt(f)
            }
            1 => self.words.say("times-yesterday").fmt(f),
            2..=6 => {
                let calendar = self.words.language().calendar();
                let said = self
                    .words
                    .say("times-last")
                    .with("weekday", day.format_localized("%A", calendar).to_string())
                    .with("number", day.weekday().number_from_monday());
                said.fmt(f)
            }
            _ => self.words.date(day).fmt(f),
        }
    }
}

fn machine(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The time of day with its zone: whoever reads may be on a journey.
fn time(words: &Words, at: NaiveDateTime) -> String {
    words.there(at).format("%H:%M %Z").to_string()
}
