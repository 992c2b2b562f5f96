//! A sentence before it is said: which one it is, and what is put into it. The same phrase can be
//! kept, and told to readers of different languages.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// What is put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number: written in the reader's form, and deciding between one and several.
    Number(i64),
    /// A time, told as a day and a time of day where the reader lives.
    Moment(NaiveDateTime),
    /// A day, told in the reader's form.
    Day(NaiveDate),
    /// Another whole sentence, said to the same reader.
    Sentence(Phrase),
    /// Somebody's words, a name, an address.
    Text(String),
}

/// A sentence, whatever the language: the id of its message and what is put into it. As JSON
/// (`{"id":"...","with":[["name","Ada"]]}`) where it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    pub(crate) id: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) with: Vec<(Cow<'static, str>, Value)>,
}

impl Phrase {
    /// The sentence with this id.
    pub fn new(id: &'static str) -> Self {
        Self {
            id: Cow::Borrowed(id),
            with: Vec::new(),
        }
    }

    /// With this put in for `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.with.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// The form it is kept in.
    pub fn kept(&self) -> String {
        // Texts and numbers only: there is nothing in it that JSON could not hold.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What was kept; a sentence kept as it is by an older version is told as it is.
    pub fn from_kept(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_else(|_| Self::verbatim(text))
    }

    /// A text that is no sentence of ours, such as another server's own words.
    pub fn verbatim(text: &str) -> Self {
        Self {
            id: Cow::Owned(text.to_owned()),
            with: Vec::new(),
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Phrase> for Value {
    fn from(phrase: Phrase) -> Self {
        Self::Sentence(phrase)
    }
}

impl From<Cow<'_, str>> for Value {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<&Value> for Value {
    fn from(value: &Value) -> Self {
        value.clone()
    }
}

/// Templates hand everything over by reference.
macro_rules! by_reference {
    ($($kind:ty),*) => {$(
        impl From<&$kind> for Value {
            fn from(value: &$kind) -> Self {
                Self::from(value.clone())
            }
        }

        impl From<&&$kind> for Value {
            fn from(value: &&$kind) -> Self {
                Self::from((*value).clone())
            }
        }
    )*};
}

/// Counts are far from the end of 64 bits; what were not would be told as the greatest number.
macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value {
            fn from(number: $kind) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        by_reference!($kind);
    )*};
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<NaiveDateTime> for Value {
    fn from(at: NaiveDateTime) -> Self {
        Self::Moment(at)
    }
}

by_reference!(String, Cow<'_, str>, NaiveDate, NaiveDateTime, Phrase);
numbers!(i16, i32, i64, u16, u32, u64, usize);

impl From<&&str> for Value {
    fn from(text: &&str) -> Self {
        Self::from(*text)
    }
}

impl From<&&&str> for Value {
    fn from(text: &&&str) -> Self {
        Self::from(**text)
    }
}
