//! HTML cut into tags and text, in one pass over the input and without judging it.

/// A piece of HTML. Text and attribute values are as written, entities and all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'html> {
    Text(&'html str),
    /// An opening tag: its name in lower case and everything between the name and `>`.
    Open(String, &'html str),
    /// A closing tag's name in lower case.
    Close(String),
}

/// Elements whose content is never text for a reader.
const SILENT: [&str; 11] = [
    "script", "style", "template", "svg", "math", "iframe", "noembed", "noframes", "title",
    "object", "select",
];

/// The pieces of `html`, lazily. Comments, declarations and silent elements are left out. A tag
/// that never ends is text up to the end of the input, so no character is looked at twice.
pub(super) fn tokens(html: &str) -> Tokens<'_> {
    Tokens { rest: html }
}

/// See [`tokens`].
pub(super) struct Tokens<'html> {
    rest: &'html str,
}

impl<'html> Iterator for Tokens<'html> {
    type Item = Token<'html>;

    fn next(&mut self) -> Option<Token<'html>> {
        while !self.rest.is_empty() {
            let text_length = match self.rest.find('<') {
                Some(0) => match self.markup() {
                    Markup::Token(token) => return Some(token),
                    Markup::Nothing => continue,
                    Markup::Text(length) => length,
                },
                Some(position) => position,
                None => self.rest.len(),
            };
            let (text, rest) = self.rest.split_at(text_length);
            self.rest = rest;
            return Some(Token::Text(text));
        }
        None
    }
}

/// What stands at a `<`.
enum Markup<'html> {
    Token(Token<'html>),
    Nothing,
    /// No markup after all: so many bytes of text.
    Text(usize),
}

impl<'html> Tokens<'html> {
    /// Takes the markup at the beginning of the rest, which is a `<`.
    fn markup(&mut self) -> Markup<'html> {
        let inner = &self.rest[1..];
        let end = if inner.starts_with("!--") {
            self.rest[4..].find("-->").map(|position| 4 + position + 2)
        } else if inner.starts_with(['!', '?']) {
            self.rest.find('>')
        } else if let Some(name) = inner.strip_prefix('/') {
            if name.starts_with(|first: char| first.is_ascii_alphabetic()) {
                return self.closing(name);
            }
            self.rest.find('>')
        } else if inner.starts_with(|first: char| first.is_ascii_alphabetic()) {
            return self.opening(inner);
        } else {
            return Markup::Text(1);
        };
        match end {
            Some(end) => {
                self.rest = &self.rest[end + 1..];
                Markup::Nothing
            }
            None => Markup::Text(self.rest.len()),
        }
    }

    fn closing(&mut self, inner: &'html str) -> Markup<'html> {
        let Some(end) = inner.find('>') else {
            return Markup::Text(self.rest.len());
        };
        let name = name(&inner[..end]).to_ascii_lowercase();
        self.rest = &inner[end + 1..];
        Markup::Token(Token::Close(name))
    }

    fn opening(&mut self, inner: &'html str) -> Markup<'html> {
        let Some(end) = tag_end(inner) else {
            return Markup::Text(self.rest.len());
        };
        let tag = &inner[..end];
        let written = name(tag);
        let name = written.to_ascii_lowercase();
        self.rest = &inner[end + 1..];
        if SILENT.contains(&name.as_str()) {
            self.rest = after_closing(self.rest, &name);
            return Markup::Nothing;
        }
        Markup::Token(Token::Open(name, &tag[written.len()..]))
    }
}

/// The name at the beginning of a tag's inside.
fn name(tag: &str) -> &str {
    let end = tag.find(|character: char| character.is_ascii_whitespace() || character == '/');
    &tag[..end.unwrap_or(tag.len())]
}

/// The position of the `>` that ends a tag: the first one outside quoted values.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    let mut after_equals = false;
    for (position, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'>') => return Some(position),
            (None, b'"' | b'\'') if after_equals => quote = Some(byte),
            (None, _) => {}
        }
        if !byte.is_ascii_whitespace() {
            after_equals = byte == b'=' && quote.is_none();
        }
    }
    None
}

/// What follows the closing tag of a silent element; nothing if it is never closed.
fn after_closing<'html>(html: &'html str, name: &str) -> &'html str {
    let mut rest = html;
    while let Some(start) = rest.find("</") {
        rest = &rest[start + 2..];
        let matches = rest
            .get(..name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name));
        if matches {
            return rest.find('>').map_or("", |end| &rest[end + 1..]);
        }
    }
    ""
}

/// The value of an attribute in the inside of an opening tag, as written; the first one counts.
pub(super) fn attribute<'html>(inside: &'html str, wanted: &str) -> Option<&'html str> {
    let mut rest = inside;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() {
            return None;
        }
        // An equals sign in front belongs to the name, as readers of HTML have it.
        let length = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| c.is_ascii_whitespace() || matches!(c, '/' | '='))
            .map_or(rest.len(), |(position, _)| position);
        let (name, after) = rest.split_at(length);
        let after_name = after.trim_start();
        let (value, next) = match after_name.strip_prefix('=') {
            Some(value) => split_value(value.trim_start()),
            None => ("", after),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next;
    }
}

/// An attribute's value without its quotes, and what follows it.
fn split_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    let end = text.find(|c: char| c.is_ascii_whitespace());
    text.split_at(end.unwrap_or(text.len()))
}
