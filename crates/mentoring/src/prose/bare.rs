//! Addresses written out in Markdown, made into links: `https://example.org` reads as
//! `<https://example.org>` would. Code, links and pictures stay as they are.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::borrow::Cow;
use std::ops::Range;

/// The source with every bare address between `<` and `>`.
pub(super) fn linked(source: &str) -> Cow<'_, str> {
    let found: Vec<Range<usize>> = plain_runs(source)
        .into_iter()
        .flat_map(|run| addresses(source, run))
        .collect();
    if found.is_empty() {
        return Cow::Borrowed(source);
    }
    let mut written = String::with_capacity(source.len() + 2 * found.len());
    let mut from = 0;
    for address in found {
        written.push_str(&source[from..address.start]);
        written.push('<');
        written.push_str(&unescaped(&source[address.clone()]));
        written.push('>');
        from = address.end;
    }
    written.push_str(&source[from..]);
    Cow::Owned(written)
}

/// Where the source is nothing but text. Signs that might have begun something cut text into pieces;
/// neighbours are put together again.
fn plain_runs(source: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut within = 0_usize;
    let mut goes_on = false;
    for (event, place) in Parser::new_ext(source, Options::ENABLE_STRIKETHROUGH).into_offset_iter()
    {
        let is_text = matches!(event, Event::Text(_)) && within == 0;
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::Link { .. } | Tag::Image { .. }) => within += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Link | TagEnd::Image) => {
                within = within.saturating_sub(1);
            }
            _ => {}
        }
        match runs.last_mut() {
            // A backslash between two pieces belongs to neither.
            Some(last) if is_text && goes_on && place.start <= last.end + 1 => {
                last.end = place.end;
            }
            _ if is_text => runs.push(place),
            _ => {}
        }
        goes_on = is_text;
    }
    runs
}

/// Where in this part of the source addresses stand.
fn addresses(source: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = run.start;
    while let Some(sign) = source[from..run.end].find("://") {
        let sign = from + sign;
        from = sign + 3;
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            let start = sign.checked_sub(scheme.len());
            let before = start.and_then(|start| source.get(start..sign));
            before.is_some_and(|before| before.eq_ignore_ascii_case(scheme))
        });
        let Some(start) = scheme.map(|scheme| sign - scheme.len()) else {
            continue;
        };
        let before = source.get(run.start..start).unwrap_or_default();
        let joined = before.ends_with(char::is_alphanumeric);
        let end = end_of(source, from, run.end);
        if start >= run.start && !joined && source[from..end].starts_with(char::is_alphanumeric) {
            found.push(start..end);
            from = end;
        }
    }
    found
}

/// Where an address ends whose host begins at `from`: before white space, and before signs that end a
/// sentence or close what was opened before the address.
fn end_of(source: &str, from: usize, limit: usize) -> usize {
    let rest = &source[from..limit];
    let ends = |sign: char| sign.is_whitespace() || sign.is_control() || "<>\"`|".contains(sign);
    let mut address = &rest[..rest.find(ends).unwrap_or(rest.len())];
    while let Some(last) = address.chars().next_back() {
        let closes = last == ')' && address.matches(')').count() > address.matches('(').count();
        let belongs = last.is_alphanumeric() || "/#=&-+%@$".contains(last) || last == ')';
        if belongs && !closes {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    from + address.len()
}

/// Without the backslashes that keep signs from being Markdown.
fn unescaped(address: &str) -> String {
    let mut written = String::with_capacity(address.len());
    let mut signs = address.chars().peekable();
    while let Some(sign) = signs.next() {
        let escapes = sign == '\\' && signs.peek().is_some_and(char::is_ascii_punctuation);
        if !escapes {
            written.push(sign);
        }
    }
    written
}
