//! Words as they stand in HTML: times as elements, sentences with links in them, safe prose.

use askama::filters::HtmlSafe;
use longhand_storage::people::Person;
use longhand_words::phrase::{Phrase, Value};
use longhand_words::words::Words;
use std::fmt;
use std::fmt::Write;

/// A time as an element that machines can read as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Time {
    /// As in `datetime`.
    pub(crate) machine: String,
    /// As people read it.
    pub(crate) said: String,
}

// The first is made of digits, the second is escaped.
impl HtmlSafe for Time {}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<time datetime=\"{}\">", self.machine)?;
        escape(f, &self.said)?;
        f.write_str("</time>")
    }
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

/// A sentence with links or times in it. The message marks a link by a tag: `Read <a>the code</a>
/// first.`; a second one has another name. Tags and elements are those of the message alone: what is
/// put in is text, whatever it looks like.
#[derive(Debug, Clone)]
pub(crate) struct Rich {
    words: Words,
    phrase: Phrase,
    links: Vec<(&'static str, String)>,
    elements: Vec<String>,
}

/// Where elements go while a sentence is put together, numbered: characters that stand for nothing.
const FIRST_PLACE: char = '\u{F0000}';

/// The `<` of what is put in, meanwhile.
const LESS: char = '\u{FFFFD}';

impl Rich {
    pub(crate) fn new(words: Words, id: &'static str) -> Self {
        Self {
            words,
            phrase: Phrase::new(id),
            links: Vec::new(),
            elements: Vec::new(),
        }
    }

    /// With this put in for `name`.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        let value = match value.into() {
            Value::Text(text) => Value::Text(text.chars().map(harmless).collect()),
            other => other,
        };
        self.phrase = self.phrase.with(name, value);
        self
    }

    /// With this element put in for `name`.
    pub(crate) fn html(mut self, name: &'static str, element: impl HtmlSafe) -> Self {
        let place = (FIRST_PLACE..LESS).nth(self.elements.len()).unwrap_or(LESS);
        self.elements.push(element.to_string());
        self.phrase = self.phrase.with(name, place.to_string());
        self
    }

    /// With what stands between `<tag>` and `</tag>` leading to `href`.
    pub(crate) fn link(mut self, tag: &'static str, href: impl fmt::Display) -> Self {
        self.links.push((tag, href.to_string()));
        self
    }

    /// A tag of the message, without its brackets; `false` if it is none.
    fn tag(&self, tag: &str, to: &mut impl Write) -> Result<bool, fmt::Error> {
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let Some((_, href)) = self.links.iter().find(|(known, _)| *known == name) else {
            return Ok(false);
        };
        if tag.starts_with('/') {
            to.write_str("</a>")?;
        } else {
            to.write_str("<a href=\"")?;
            escape(to, href)?;
            to.write_str("\">")?;
        }
        Ok(true)
    }

    /// Text of the message with what was put in.
    fn text(&self, text: &str, to: &mut impl Write) -> fmt::Result {
        for character in text.chars() {
            match character {
                LESS => escape(to, "<")?,
                FIRST_PLACE..LESS => {
                    let number = u32::from(character) - u32::from(FIRST_PLACE);
                    let element = self.elements.get(number as usize);
                    to.write_str(element.map_or("", String::as_str))?;
                }
                other => escape(to, other.encode_utf8(&mut [0; 4]))?,
            }
        }
        Ok(())
    }
}

/// A character of what is put in, so that it is neither a bracket nor a place.
fn harmless(character: char) -> char {
    match character {
        '<' => LESS,
        FIRST_PLACE..=LESS => char::REPLACEMENT_CHARACTER,
        other => other,
    }
}

// Escaped above.
impl HtmlSafe for Rich {}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = self.words.tell(&self.phrase);
        let mut pieces = said.split('<');
        self.text(pieces.next().unwrap_or_default(), f)?;
        for piece in pieces {
            let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
            if self.tag(tag, f)? {
                self.text(rest, f)?;
            } else {
                escape(f, "<")?;
                self.text(piece, f)?;
            }
        }
        Ok(())
    }
}

fn escape(to: &mut impl Write, text: &str) -> fmt::Result {
    write!(
        to,
        "{}",
        askama::filters::escape(text, askama::filters::Html).map_err(|_| fmt::Error)?
    )
}

/// Names in a row: "Ada", "Ada and Bo", "Ada, Bo and Cy".
pub(crate) fn names(words: &Words, people: &[Person]) -> String {
    let names: Vec<&str> = people.iter().map(Person::shown_name).collect();
    words.names(&names)
}

/// Addresses in a row, as the writing page takes them.
pub(crate) fn handles(people: &[Person]) -> String {
    let handles: Vec<String> = people.iter().map(Person::handle).collect();
    handles.join(" ")
}
