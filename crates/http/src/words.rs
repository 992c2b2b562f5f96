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
/// first.`; a second one has another name. Everything but the links and times is escaped.
#[derive(Debug, Clone)]
pub(crate) struct Rich {
    words: Words,
    phrase: Phrase,
    links: Vec<(&'static str, String)>,
    elements: Vec<String>,
}

/// Where an element goes while a sentence is put together: characters nobody types, numbered.
const FIRST_PLACE: u32 = 0xF_0000;

impl Rich {
    pub(crate) fn new(words: Words, phrase: Phrase) -> Self {
        Self {
            words,
            phrase,
            links: Vec::new(),
            elements: Vec::new(),
        }
    }

    /// With this put in for `name`.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.phrase = self.phrase.with(name, value);
        self
    }

    /// With this element put in for `name`.
    pub(crate) fn html(mut self, name: &'static str, element: impl HtmlSafe) -> Self {
        let number = u32::try_from(self.elements.len()).unwrap_or_default();
        let place = char::from_u32(FIRST_PLACE + number).unwrap_or_default();
        self.elements.push(element.to_string());
        self.with(name, place.to_string())
    }

    /// With what stands between `<tag>` and `</tag>` leading to `href`.
    pub(crate) fn link(mut self, tag: &'static str, href: impl fmt::Display) -> Self {
        self.links.push((tag, href.to_string()));
        self
    }
}

// Escaped below.
impl HtmlSafe for Rich {}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut said = String::new();
        escape(&mut said, &self.words.tell(&self.phrase))?;
        for (tag, href) in &self.links {
            let mut begin = String::from("<a href=\"");
            escape(&mut begin, href)?;
            begin.push_str("\">");
            // Only the first: whatever was put in may look like a tag as well.
            said = said
                .replacen(&format!("&#60;{tag}&#62;"), &begin, 1)
                .replacen(&format!("&#60;/{tag}&#62;"), "</a>", 1);
        }
        for (number, element) in (FIRST_PLACE..).zip(&self.elements) {
            if let Some(place) = char::from_u32(number) {
                said = said.replacen(place, element, 1);
            }
        }
        f.write_str(&said)
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
