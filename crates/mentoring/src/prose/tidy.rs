//! Any HTML rewritten as flatly nested HTML of a few elements. This is for robustness, not for
//! safety: it keeps what the sanitizer has to parse small and shallow (deep or crossed nesting
//! makes HTML parsers take quadratic time and memory), and what comes out of the sanitizer the
//! same however often it is parsed.

use super::tokens::{Token, attribute, tokens};

/// The deepest nesting that is kept.
const DEPTH_LIMIT: usize = 40;

/// How many formatting elements are carried from one block into the next, per text.
const CARRY_LIMIT: usize = 100;

/// The most signs written as entities in one piece of text.
const ENTITY_LIMIT: usize = 256;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Within a line.
    Inline,
    /// Holds lines: `p`, `pre`, headings.
    Block,
    /// Holds blocks: `blockquote`, `li`.
    Flow,
    /// Holds items: `ul`, `ol`.
    List,
}

#[derive(Debug, Clone)]
struct Element {
    name: &'static str,
    kind: Kind,
    /// The opening tag as it is written again when formatting is carried on.
    tag: String,
}

/// What a tag's name means here.
enum Meaning {
    Element(&'static str, Kind),
    Break,
    Rule,
    Picture,
    /// A block we do not keep; its edges are the edges of paragraphs.
    Edge,
    Space,
    Nothing,
}

/// Rewrites HTML. Entities stay as they are written.
pub(super) fn tidy(html: &str) -> String {
    let mut page = Page {
        out: String::with_capacity(html.len() + html.len() / 4),
        open: Vec::new(),
        carried: Vec::new(),
        carries_left: CARRY_LIMIT,
        paragraph_due: false,
    };
    for token in tokens(html) {
        match token {
            Token::Text(text) => page.text(text),
            Token::Open(name, inside) => page.opening(&name, inside),
            Token::Close(name) => page.closing(&name),
        }
    }
    page.close_down_to(0);
    page.out
}

struct Page {
    out: String,
    open: Vec<Element>,
    /// Formatting that a block's edge has cut and that goes on with the next content.
    carried: Vec<Element>,
    carries_left: usize,
    /// Whether the next content starts a paragraph, because a block we do not keep ended.
    paragraph_due: bool,
}

impl Page {
    fn text(&mut self, text: &str) {
        if text.trim().is_empty() {
            if !self.paragraph_due {
                self.out.push_str(text);
            }
            return;
        }
        self.before_content();
        for (number, piece) in pieces(text).enumerate() {
            if number > 0 {
                self.out.push_str("<!---->");
            }
            push_escaped(&mut self.out, piece);
        }
    }

    fn opening(&mut self, name: &str, inside: &str) {
        match meaning(name) {
            Meaning::Element(name, Kind::Inline) => self.open_inline(name, inside),
            Meaning::Element("li", kind) => self.open_item(kind),
            Meaning::Element(name, kind) => {
                self.close_lines();
                self.paragraph_due = false;
                self.push(name, kind, tag(name, inside));
                if kind == Kind::Block {
                    self.before_content();
                }
            }
            Meaning::Break => {
                self.before_content();
                self.out.push_str("<br>");
            }
            Meaning::Rule => {
                self.close_lines();
                self.out.push_str("<hr>");
            }
            Meaning::Picture => self.picture(inside),
            Meaning::Edge => self.edge(),
            Meaning::Space => self.out.push(' '),
            Meaning::Nothing => {}
        }
    }

    fn closing(&mut self, name: &str) {
        match meaning(name) {
            Meaning::Element(name, kind) => self.close(name, kind),
            Meaning::Edge => self.edge(),
            _ => {}
        }
    }

    fn open_inline(&mut self, name: &'static str, inside: &str) {
        if name == "a" {
            self.close("a", Kind::Inline);
        }
        self.before_content();
        self.push(name, Kind::Inline, tag(name, inside));
    }

    /// An item needs a list around it; without one it is a paragraph.
    fn open_item(&mut self, kind: Kind) {
        match self.open.iter().rposition(|open| open.kind == Kind::List) {
            Some(list) => {
                self.close_lines();
                self.close_down_to(list + 1);
                self.paragraph_due = false;
                self.push("li", kind, "<li>".to_owned());
            }
            None => self.edge(),
        }
    }

    /// A picture becomes a link by its description; small signs stay text.
    fn picture(&mut self, inside: &str) {
        let description = attribute(inside, "alt").unwrap_or_default().trim();
        if description.is_empty() {
            return;
        }
        let is_sign = description.len() > 2
            && description.starts_with(':')
            && description.ends_with(':')
            && !description.contains(char::is_whitespace);
        self.before_content();
        let in_link = self.open.iter().any(|open| open.name == "a");
        let source = attribute(inside, "src").unwrap_or_default();
        if is_sign || in_link || source.is_empty() {
            self.text(description);
        } else {
            self.out
                .push_str(&format!("<a href=\"{}\">", quotable(source)));
            self.text(description);
            self.out.push_str("</a>");
        }
    }

    /// The edge of a block that is not kept.
    fn edge(&mut self) {
        self.close_lines();
        self.paragraph_due = true;
    }

    /// Makes ready for text: begins the paragraph that is due and carries formatting on.
    fn before_content(&mut self) {
        if self.paragraph_due {
            self.paragraph_due = false;
            let top = self.open.last().map(|open| open.kind);
            if matches!(top, None | Some(Kind::Flow)) {
                self.push("p", Kind::Block, "<p>".to_owned());
            }
        }
        for element in std::mem::take(&mut self.carried) {
            if self.carries_left == 0 {
                break;
            }
            self.carries_left -= 1;
            self.push(element.name, element.kind, element.tag);
        }
    }

    /// Opens an element, unless it would be nested too deeply.
    fn push(&mut self, name: &'static str, kind: Kind, tag: String) {
        if self.open.len() < DEPTH_LIMIT {
            self.out.push_str(&tag);
            self.open.push(Element { name, kind, tag });
        }
    }

    /// Closes everything that holds lines, so that a block can begin.
    fn close_lines(&mut self) {
        let lines = |open: &Element| matches!(open.kind, Kind::Inline | Kind::Block);
        let depth = self.open.iter().rposition(|open| !lines(open));
        let depth = depth.map_or(0, |position| position + 1);
        self.carry_from(depth);
        self.close_down_to(depth);
    }

    /// Remembers the formatting above `depth`.
    fn carry_from(&mut self, depth: usize) {
        let cut = self.open[depth..].iter();
        let cut = cut.filter(|open| open.kind == Kind::Inline).cloned();
        self.carried.extend(cut);
        self.carried.truncate(DEPTH_LIMIT);
    }

    /// Closes the innermost `name` if that crosses nothing of a wider kind.
    fn close(&mut self, name: &'static str, kind: Kind) {
        let crossable = |open: &Element| match kind {
            Kind::Inline => open.kind == Kind::Inline,
            Kind::Block => matches!(open.kind, Kind::Inline | Kind::Block),
            Kind::Flow if name == "li" => open.kind != Kind::List,
            Kind::Flow | Kind::List => true,
        };
        let found = self
            .open
            .iter()
            .enumerate()
            .rev()
            .take_while(|(_, open)| crossable(open))
            .find(|(_, open)| open.name == name)
            .map(|(position, _)| position);
        if let Some(position) = found {
            if kind != Kind::Inline {
                self.carry_from(position);
            }
            self.close_down_to(position);
        } else if let Some(position) = self.carried.iter().rposition(|open| open.name == name) {
            self.carried.remove(position);
        }
    }

    fn close_down_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            if let Some(element) = self.open.pop() {
                self.out.push_str(&format!("</{}>", element.name));
            }
        }
    }
}

/// An opening tag with the attributes that may matter; the sanitizer judges their values.
fn tag(name: &str, inside: &str) -> String {
    let kept: &[&str] = match name {
        "a" => &["href", "class"],
        "span" | "code" => &["class"],
        "ol" => &["start"],
        _ => &[],
    };
    let mut tag = format!("<{name}");
    for wanted in kept {
        if let Some(value) = attribute(inside, wanted) {
            tag.push_str(&format!(" {wanted}=\"{}\"", quotable(value)));
        }
    }
    tag.push('>');
    tag
}

fn quotable(value: &str) -> String {
    let mut quotable = String::with_capacity(value.len());
    push_escaped(&mut quotable, value);
    quotable.replace('"', "&quot;")
}

/// Text in pieces of at most [`ENTITY_LIMIT`] signs each. With a comment between them they
/// become nodes of their own: adding many entities to one long node takes quadratic time.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let signs = text.match_indices(['<', '&']).map(|(position, _)| position);
    let mut ends = signs.skip(ENTITY_LIMIT).step_by(ENTITY_LIMIT);
    let mut start = 0;
    std::iter::from_fn(move || {
        if start == text.len() {
            return None;
        }
        let end = ends.next().unwrap_or(text.len());
        let piece = &text[start..end];
        start = end;
        Some(piece)
    })
}

/// Writes text in which `<` is no tag and `&` begins an entity only where one is spelt out with
/// its semicolon: HTML parsers look far ahead at every other `&`.
fn push_escaped(out: &mut String, text: &str) {
    let mut written = 0;
    for (position, found) in text.match_indices(['<', '&']) {
        let rest = &text[position + 1..];
        if found == "&" && is_entity(rest) {
            continue;
        }
        out.push_str(&text[written..position]);
        out.push_str(if found == "<" { "&lt;" } else { "&amp;" });
        written = position + 1;
    }
    out.push_str(&text[written..]);
}

/// Whether text goes on like an entity after its `&`. The longest name has 31 letters.
fn is_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    let length = name
        .bytes()
        .take(32)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    length > 0 && name.as_bytes().get(length) == Some(&b';')
}

fn meaning(name: &str) -> Meaning {
    use Kind::{Block, Flow, Inline, List};
    use Meaning::Element;
    match name {
        "a" => Element("a", Inline),
        "span" => Element("span", Inline),
        "code" | "kbd" | "samp" | "tt" => Element("code", Inline),
        "em" => Element("em", Inline),
        "i" | "cite" | "var" | "dfn" => Element("i", Inline),
        "strong" => Element("strong", Inline),
        "b" => Element("b", Inline),
        "u" | "ins" => Element("u", Inline),
        "del" | "s" | "strike" => Element("del", Inline),
        "p" => Element("p", Block),
        "pre" | "listing" | "xmp" => Element("pre", Block),
        "h1" | "h2" => Element("h2", Block),
        "h3" => Element("h3", Block),
        "h4" | "h5" | "h6" => Element("h4", Block),
        "blockquote" => Element("blockquote", Flow),
        "li" => Element("li", Flow),
        "ul" | "menu" | "dir" => Element("ul", List),
        "ol" => Element("ol", List),
        "br" => Meaning::Break,
        "hr" => Meaning::Rule,
        "img" | "image" => Meaning::Picture,
        "td" | "th" => Meaning::Space,
        "address" | "article" | "aside" | "body" | "caption" | "center" | "dd" | "details"
        | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form"
        | "header" | "main" | "nav" | "section" | "summary" | "table" | "tbody" | "tfoot"
        | "thead" | "tr" => Meaning::Edge,
        _ => Meaning::Nothing,
    }
}
