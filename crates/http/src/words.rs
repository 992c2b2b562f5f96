//! How things are said on pages: times, names, letters.

use askama::filters::HtmlSafe;
use chrono::NaiveDateTime;
use longhand_storage::people::Person;
use std::fmt;

/// A time, written out in UTC: "3 May 2026, 14:12 UTC".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment(pub(crate) NaiveDateTime);

// Made of digits and names of months only.
impl HtmlSafe for Moment {}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        element(f, self.0, "%-d %B %Y, %H:%M UTC")
    }
}

/// The day alone: "3 May 2026".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day(pub(crate) NaiveDateTime);

// Made of digits and names of months only.
impl HtmlSafe for Day {}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        element(f, self.0, "%-d %B %Y")
    }
}

/// A time seen from now: "today, 14:12 UTC", "yesterday", "last Sunday", "3 May 2026".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Near {
    /// When.
    pub(crate) at: NaiveDateTime,
    /// Seen from when.
    pub(crate) now: NaiveDateTime,
}

// Made of digits and names of days and months only.
impl HtmlSafe for Near {}

impl fmt::Display for Near {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let days = (self.now.date() - self.at.date()).num_days();
        let shape = match days {
            0 => "today, %H:%M UTC",
            1 => "yesterday",
            2..=6 => "last %A",
            _ => "%-d %B %Y",
        };
        element(f, self.at, shape)
    }
}

fn element(f: &mut fmt::Formatter<'_>, at: NaiveDateTime, shape: &str) -> fmt::Result {
    let machine = at.format("%Y-%m-%dT%H:%M:%SZ");
    write!(
        f,
        "<time datetime=\"{machine}\">{}</time>",
        at.format(shape)
    )
}

/// HTML that the mentoring crate made safe: a letter, what somebody says about themselves. Nothing
/// else may be put in here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Prose(pub(crate) String);

// That is what the type is for; see above.
impl HtmlSafe for Prose {}

impl fmt::Display for Prose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Code is as wide as it is and moves within its own frame; keys move it as well once it can
        // be stepped to.
        f.write_str(&self.0.replace("<pre>", "<pre tabindex=\"0\">"))
    }
}

/// A number of days as people say it: "5 weeks", "10 days".
pub(crate) fn days(days: i32) -> String {
    match days {
        1 => "a day".to_owned(),
        7 => "a week".to_owned(),
        days if days % 7 == 0 => format!("{} weeks", days / 7),
        days => format!("{days} days"),
    }
}

/// How many people did something: "One person liked it.", "Three people liked it."
pub(crate) fn people_did(people: i64, did: &str) -> String {
    const WORDS: [&str; 13] = [
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
        "Eleven", "Twelve",
    ];
    let word = usize::try_from(people)
        .ok()
        .and_then(|people| WORDS.get(people));
    match (word, people) {
        (Some(word), 1) => format!("{word} person {did}"),
        (Some(word), _) => format!("{word} people {did}"),
        (None, people) => format!("{people} people {did}"),
    }
}

/// Names in a row: "Ada", "Ada and Bo", "Ada, Bo and Cy".
pub(crate) fn names(people: &[Person]) -> String {
    let names: Vec<&str> = people.iter().map(Person::shown_name).collect();
    match names.as_slice() {
        [] => "nobody".to_owned(),
        [one] => (*one).to_owned(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// Addresses in a row, as the writing page takes them.
pub(crate) fn handles(people: &[Person]) -> String {
    let handles: Vec<String> = people.iter().map(Person::handle).collect();
    handles.join(" ")
}
