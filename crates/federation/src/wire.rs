//! JSON as it really arrives: one value or many, an id or the whole object, null where text should
//! be. Read by literal keys only; `@context` never changes what a key means.

use crate::error::Error;
use chrono::{DateTime, Datelike, NaiveDateTime, SubsecRound, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// The `@context` that every document begins with.
pub(crate) const CONTEXT: &str = "https://www.w3.org/ns/activitystreams";

/// The collection that stands for everybody.
pub(crate) const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// What our own terms begin with.
pub(crate) const OWN_TERMS: &str = "urn:longhand:ns#";

/// The deepest nesting that is read.
const DEEPEST: usize = 32;

/// The longest id that is read, in bytes: what is longer leads nowhere (no client asks for it) and
/// fits no index.
pub(crate) const LONGEST_ID: usize = 2048;

/// Reads JSON, refusing what is nested deeper than any honest document. Zero bytes are left out of
/// its texts: they mean nothing, and PostgreSQL keeps no text with them.
pub(crate) fn parse(body: &[u8]) -> Result<Value, Error> {
    let mut value: Value = serde_json::from_slice(body)
        .map_err(|error| Error::Malformed(format!("this is not JSON: {error}")))?;
    if depth(&value) > DEEPEST {
        return Err(Error::Malformed(format!(
            "the JSON is nested more than {DEEPEST} deep"
        )));
    }
    if !value.is_object() {
        return Err(Error::Malformed("the JSON is not an object".to_owned()));
    }
    leave_out_zeros(&mut value);
    Ok(value)
}

fn leave_out_zeros(value: &mut Value) {
    match value {
        Value::String(text) if text.contains('\0') => text.retain(|letter| letter != '\0'),
        Value::Array(items) => items.iter_mut().for_each(leave_out_zeros),
        Value::Object(map) => map.values_mut().for_each(leave_out_zeros),
        _ => {}
    }
}

/// How deep a value is nested. The parser itself stops at 128, so this cannot run away.
fn depth(value: &Value) -> usize {
    let inner = match value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Object(map) => map.values().map(depth).max(),
        _ => None,
    };
    1 + inner.unwrap_or(0)
}

/// Every item of one-or-many; null is none.
pub(crate) fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    }
}

/// The id in an id-or-object (a `Link`'s `href` counts), if it is of a length that ids have.
pub(crate) fn id(value: &Value) -> Option<&str> {
    let id = match value {
        Value::String(id) => Some(id.as_str()),
        Value::Object(map) => map
            .get("id")
            .or_else(|| map.get("href"))
            .and_then(Value::as_str),
        _ => None,
    };
    id.filter(|id| id.len() <= LONGEST_ID)
}

/// Ids, whether they came as one or many, as text or whole. Written as a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Ids(pub(crate) Vec<String>);

impl Ids {
    /// The ids in a text that holds one a line.
    pub(crate) fn of_lines(text: &str) -> Self {
        Self(text.lines().map(str::to_owned).collect())
    }

    /// At most `most` of them as a text with one a line; what is no id in one piece is left out.
    pub(crate) fn lines(&self, most: usize) -> String {
        let ids = self.0.iter().filter(|id| !id.contains(char::is_whitespace));
        ids.take(most).cloned().collect::<Vec<_>>().join("\n")
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'de> Deserialize<'de> for Ids {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Ok(Self(
            items(&value)
                .into_iter()
                .filter_map(id)
                .map(str::to_owned)
                .collect(),
        ))
    }
}

impl Serialize for Ids {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// One id, whether it came as text, whole, or as the first of a list. `None` if there is none.
pub(crate) fn one_id<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<String>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    Ok(items(&value).into_iter().find_map(id).map(str::to_owned))
}

/// Text, or nothing if it is anything else or empty.
pub(crate) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) if !text.is_empty() => Some(text),
        _ => None,
    })
}

/// A type, given alone or as the first of several; empty if it is no text.
pub(crate) fn kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let kind = items(&value).into_iter().find_map(Value::as_str);
    Ok(kind.unwrap_or_default().to_owned())
}

/// A truth, or no truth if it is anything else.
pub(crate) fn truth<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::Bool(truth) => truth,
        Value::String(text) => text == "true",
        _ => false,
    })
}

/// One or many of what can be read as `T`; what cannot is left out.
pub(crate) fn readable<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: serde::de::DeserializeOwned,
{
    let value = Value::deserialize(deserializer)?;
    Ok(items(&value)
        .into_iter()
        .filter_map(|item| serde_json::from_value(item.clone()).ok())
        .collect())
}

/// A time with any offset and any fraction, in UTC and microseconds; nothing if it is no time, or
/// one that no letter was written at: a year below zero could be kept and never be read again.
pub(crate) fn time(text: Option<&str>) -> Option<NaiveDateTime> {
    let time = DateTime::parse_from_rfc3339(text?).ok()?;
    let time = time.with_timezone(&Utc).naive_utc().trunc_subsecs(6);
    (1970..=9999).contains(&time.year()).then_some(time)
}

/// A time as everybody reads it: UTC, whole seconds, `Z`.
pub(crate) fn stamp(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The same to the microsecond, where what came later must be told.
pub(crate) fn fine_stamp(time: NaiveDateTime) -> String {
    time.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

/// A number of days as an `xsd:duration`.
pub(crate) fn days(days: i32) -> String {
    format!("P{days}D")
}

/// The days of an `xsd:duration` of days or weeks alone.
pub(crate) fn read_days(text: &str) -> Option<i32> {
    let number = text.strip_prefix('P')?;
    match number.strip_suffix('D') {
        Some(days) => days.parse().ok(),
        None => number
            .strip_suffix('W')?
            .parse::<i32>()
            .ok()?
            .checked_mul(7),
    }
}

/// Whether this address means everybody.
pub(crate) fn is_public(address: &str) -> bool {
    matches!(address, PUBLIC | "as:Public" | "Public")
}

/// Plain text within HTML.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
