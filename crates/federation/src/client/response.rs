//! What another server answered: status, headers and a bounded body, with the headers we read.

use chrono::{DateTime, Duration, Utc};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, LOCATION, RETRY_AFTER};
use url::Url;

/// The longest pause another server can ask of us.
const LONGEST_PAUSE: Duration = Duration::hours(24);

/// An answer, complete. Redirects come back as they are (status 3xx).
#[derive(Debug, Clone)]
pub struct Response {
    /// The HTTP status code.
    pub status: u16,
    /// All headers as they were sent.
    pub headers: HeaderMap,
    /// The body as it was sent, never decompressed, at most as long as was asked for.
    pub body: Vec<u8>,
}

impl Response {
    /// Where a redirect leads (RFC 9110 section 10.2.2), relative references resolved against
    /// `base`. The target has passed no check: ask [`super::Client::permit`].
    #[must_use]
    pub fn location(&self, base: &Url) -> Option<Url> {
        base.join(self.only(&LOCATION)?).ok()
    }

    /// The media type in lower case and its `profile` parameter (RFC 9110 section 8.3.1).
    /// `None` if the header is missing, unreadable or sent more than once.
    #[must_use]
    pub fn content_type(&self) -> Option<(String, Option<String>)> {
        let value = self.only(&CONTENT_TYPE)?;
        let mut parts = split_parameters(value).into_iter();
        let essence = parts.next()?.trim().to_ascii_lowercase();
        let (kind, subtype) = essence.split_once('/')?;
        if kind.is_empty() || subtype.is_empty() {
            return None;
        }
        let profile = parts.find_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            (name.trim().eq_ignore_ascii_case("profile")).then(|| unquoted(value.trim()))
        });
        Some((essence, profile))
    }

    /// How long the server asks us to wait (RFC 9110 section 10.2.3), given as seconds or as a
    /// date, never below zero and never above 24 hours.
    #[must_use]
    pub fn retry_after(&self, now: DateTime<Utc>) -> Option<Duration> {
        let value = self.only(&RETRY_AFTER)?.trim();
        let pause = if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
            // More digits than fit mean longer than a day all the same.
            let seconds = value.parse::<i64>().unwrap_or(i64::MAX);
            Duration::try_seconds(seconds).unwrap_or(LONGEST_PAUSE)
        } else {
            let until = httpdate::parse_http_date(value).ok()?;
            DateTime::<Utc>::from(until) - now
        };
        Some(pause.clamp(Duration::zero(), LONGEST_PAUSE))
    }

    /// The value of a header that is there exactly once.
    fn only(&self, name: &HeaderName) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let value = values.next()?;
        match values.next() {
            None => value.to_str().ok(),
            Some(_) => None,
        }
    }
}

/// Splits at the semicolons outside quoted strings.
fn split_parameters(value: &str) -> Vec<&str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    let (mut quoted, mut escaped) = (false, false);
    for (position, character) in value.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => {
                parts.push(&value[start..position]);
                start = position + 1;
            }
            _ => {}
        }
    }
    parts.push(&value[start..]);
    parts
}

/// A parameter's value without its quotes and backslashes.
fn unquoted(value: &str) -> String {
    let Some(inner) = value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    else {
        return value.to_owned();
    };
    let mut text = String::with_capacity(inner.len());
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => text.extend(characters.next()),
            other => text.push(other),
        }
    }
    text
}
