//! Safe HTML as plain text, in lines or in one piece.

use super::escapes;
use super::tokens::{Token, attribute, tokens};

/// What becomes of links in plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Links {
    /// The target stands behind the text unless the text says it already.
    Shown,
    /// Only the text is left.
    Left,
    /// As with `Shown`, and all of it so that Markdown makes the same of it again.
    Marked,
}

/// What stands before each line of a quotation, an item or code.
struct Margin {
    first: Option<String>,
    rest: String,
}

struct Page {
    links: Links,
    lines: Vec<String>,
    line: String,
    margins: Vec<Margin>,
    /// The number of the next item of each open list, if it is numbered.
    lists: Vec<Option<u32>>,
    /// A blank line is due before the next one, inside so many of the margins.
    gap: Option<usize>,
    in_code: bool,
    /// Where code within the line begins.
    code_from: Option<usize>,
    /// The target and the text so far of the link that is open.
    link: Option<(String, String)>,
}

/// The text of safe HTML in lines, without line ends.
pub(super) fn lines(html: &str, links: Links) -> Vec<String> {
    let mut page = Page {
        links,
        lines: Vec::new(),
        line: String::new(),
        margins: Vec::new(),
        lists: Vec::new(),
        gap: None,
        in_code: false,
        code_from: None,
        link: None,
    };
    for token in tokens(html) {
        match token {
            Token::Text(text) => page.text(&unescaped(text)),
            Token::Open(name, inside) => page.opening(&name, inside),
            Token::Close(name) => page.closing(&name),
        }
    }
    page.end_line();
    page.lines
}

/// The same as lines of Markdown.
pub(super) fn marked(html: &str) -> Vec<String> {
    lines(html, Links::Marked)
}

/// The text of safe HTML in one piece, a space wherever a line would end.
pub(super) fn flat(html: &str) -> String {
    let mut text = String::new();
    for token in tokens(html) {
        match token {
            Token::Text(piece) => text.push_str(&unescaped(piece)),
            Token::Open(name, _) | Token::Close(name) => {
                if !is_inline(&name) {
                    text.push(' ');
                }
            }
        }
    }
    text
}

fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "a" | "span" | "code" | "em" | "strong" | "b" | "i" | "u" | "del"
    )
}

impl Page {
    fn text(&mut self, text: &str) {
        if self.in_code {
            let mut pieces = text.split('\n');
            self.line.push_str(pieces.next().unwrap_or_default());
            for piece in pieces {
                self.write_line();
                self.line.push_str(piece);
            }
            return;
        }
        let escaped = self.links == Links::Marked && self.code_from.is_none();
        let mut characters = text.chars().peekable();
        while let Some(character) = characters.next() {
            let blank = character.is_whitespace();
            if !blank && escaped {
                escapes::sign(&mut self.line, character, characters.peek().copied());
            } else if !blank {
                self.line.push(character);
            } else if !self.line.is_empty() && !self.line.ends_with(' ') {
                self.line.push(' ');
            }
            if let Some((_, said)) = &mut self.link {
                said.push(if blank { ' ' } else { character });
            }
        }
    }

    fn opening(&mut self, name: &str, inside: &str) {
        match name {
            "a" => self.link = self.target(inside).map(|target| (target, String::new())),
            "code" if self.links == Links::Marked && !self.in_code => {
                self.code_from = Some(self.line.len());
            }
            "br" if self.line.trim().is_empty() => self.leave_gap(),
            "br" => self.end_line(),
            "hr" => {
                self.leave_gap();
                self.line.push_str("* * *");
                self.leave_gap();
            }
            "blockquote" => {
                self.leave_gap();
                self.indent(None, "> ");
            }
            "pre" => {
                self.leave_gap();
                self.indent(None, "    ");
                self.in_code = true;
            }
            "ul" | "ol" => self.open_list(name, inside),
            "li" => self.open_item(),
            _ if is_inline(name) => {}
            _ => self.leave_gap(),
        }
    }

    fn closing(&mut self, name: &str) {
        match name {
            "a" => self.close_link(),
            "code" => self.close_code(),
            "pre" => {
                self.in_code = false;
                self.end_margin();
                self.leave_gap();
            }
            "blockquote" => {
                self.end_margin();
                self.leave_gap();
            }
            "li" => self.end_margin(),
            "ul" | "ol" => {
                self.end_line();
                self.lists.pop();
                // A list inside an item ends with it and needs no room of its own.
                if self.lists.is_empty() {
                    self.leave_gap();
                }
            }
            _ if is_inline(name) => {}
            _ => self.leave_gap(),
        }
    }

    fn open_list(&mut self, name: &str, inside: &str) {
        if self.lists.is_empty() {
            self.leave_gap();
        } else {
            self.end_line();
        }
        let start = attribute(inside, "start").and_then(|start| start.parse().ok());
        self.lists.push((name == "ol").then(|| start.unwrap_or(1)));
    }

    fn open_item(&mut self) {
        self.end_line();
        let sign = match self.lists.last_mut() {
            Some(Some(number)) => {
                let sign = format!("{number}. ");
                *number = number.saturating_add(1);
                sign
            }
            _ => "- ".to_owned(),
        };
        let room = " ".repeat(sign.len());
        self.indent(Some(sign), &room);
    }

    /// The target of a link, if it is to be shown: mentions and hashtags speak for themselves.
    fn target(&self, inside: &str) -> Option<String> {
        let classes = attribute(inside, "class").unwrap_or_default();
        let speaks = classes
            .split_ascii_whitespace()
            .any(|class| matches!(class, "mention" | "hashtag"));
        if speaks || self.links == Links::Left {
            return None;
        }
        attribute(inside, "href").map(unescaped)
    }

    fn close_code(&mut self) {
        let Some(from) = self.code_from.take() else {
            return;
        };
        let code = self.line.get(from..).unwrap_or_default().to_owned();
        if !code.trim().is_empty() {
            self.line.truncate(from);
            self.line.push_str(&escapes::code(&code));
        }
    }

    fn close_link(&mut self) {
        let Some((target, said)) = self.link.take() else {
            return;
        };
        if said.trim().is_empty() {
            self.line.push_str(&target);
        } else if bare(said.trim()) != bare(&target) {
            let kept = self.line.trim_end().len();
            self.line.truncate(kept);
            self.line.push_str(&match self.links {
                Links::Marked => format!(" (<{target}>)"),
                _ => format!(" ({target})"),
            });
        }
    }

    fn indent(&mut self, first: Option<String>, rest: &str) {
        self.margins.push(Margin {
            first,
            rest: rest.to_owned(),
        });
    }

    fn end_margin(&mut self) {
        self.end_line();
        self.margins.pop();
        let depth = self.margins.len();
        self.gap = self.gap.map(|gap| gap.min(depth));
    }

    /// Ends the line and asks for a blank one before the next.
    fn leave_gap(&mut self) {
        self.end_line();
        let depth = self.margins.len();
        self.gap = Some(self.gap.map_or(depth, |gap| gap.min(depth)));
    }

    /// Ends the line if there is anything in it.
    fn end_line(&mut self) {
        if self.line.trim().is_empty() {
            self.line.clear();
        } else {
            self.write_line();
        }
    }

    /// Writes the line, even an empty one, with what stands before it.
    fn write_line(&mut self) {
        if let Some(depth) = self.gap.take()
            && !self.lines.is_empty()
        {
            let margin: String = self.margins[..depth.min(self.margins.len())]
                .iter()
                .map(|margin| margin.rest.as_str())
                .collect();
            self.lines.push(margin.trim_end().to_owned());
        }
        let mut written: String = self
            .margins
            .iter_mut()
            .map(|margin| margin.first.take().unwrap_or_else(|| margin.rest.clone()))
            .collect();
        if self.links == Links::Marked && !self.in_code {
            self.line = escapes::line(&self.line);
        }
        written.push_str(&self.line);
        self.line.clear();
        self.lines.push(written.trim_end().to_owned());
    }
}

/// A link's target as people write it: without scheme and final slash.
fn bare(target: &str) -> &str {
    let target = ["https://", "http://", "mailto:"]
        .iter()
        .find_map(|scheme| target.strip_prefix(scheme))
        .unwrap_or(target);
    target.strip_suffix('/').unwrap_or(target)
}

/// Text with its entities read: those the sanitizer writes, and numbers.
fn unescaped(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        read.push_str(&rest[..start]);
        rest = &rest[start + 1..];
        // No entity that we read is longer than this.
        let within = &rest[..rest.floor_char_boundary(10)];
        let entity = within.split_once(';').map(|(name, _)| name);
        match entity.and_then(|name| Some((name, character(name)?))) {
            Some((name, character)) => {
                read.push(character);
                rest = &rest[name.len() + 1..];
            }
            None => read.push('&'),
        }
    }
    read.push_str(rest);
    read
}

fn character(entity: &str) -> Option<char> {
    Some(match entity {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => {
            let number = entity.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}
