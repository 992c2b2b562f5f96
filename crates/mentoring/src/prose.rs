//! The text of letters: from Markdown to HTML, from other servers' HTML to HTML that is safe to
//! show, and from either to plain text. Everything people write passes through here.

mod bare;
mod escapes;
mod markdown;
mod plain;
mod tidy;
mod tokens;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::UrlRelative;

use plain::Links;

/// The most bytes of a text that are looked at.
const INPUT_LIMIT: usize = 500_000;

/// The longest link target that is kept, in bytes.
const LINK_LIMIT: usize = 2048;

/// The classes that servers give to parts of links, and that our pages know.
const LINK_CLASSES: [&str; 6] = [
    "mention",
    "u-url",
    "hashtag",
    "h-card",
    "invisible",
    "ellipsis",
];

/// The one allow-list, for our own writers and for everybody else.
static SANITIZER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "a",
            "span",
            "blockquote",
            "pre",
            "code",
            "em",
            "strong",
            "b",
            "i",
            "u",
            "del",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "hr",
        ]))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "class"])),
            ("span", HashSet::from(["class"])),
            ("code", HashSet::from(["class"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .url_schemes(HashSet::from(["https", "http", "mailto"]))
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener noreferrer"))
        .attribute_filter(kept_value);
    builder
});

/// A letter in Markdown as safe HTML: CommonMark with ~~strikethrough~~, typographic quotation
/// marks and dashes, and links where an address is written out. HTML in it is shown as the text it is, pictures become links,
/// and headings begin at `h2`, below the page's own. Input beyond 500 kB is cut off.
#[must_use]
pub fn from_markdown(source: &str) -> String {
    safe(&markdown::html(&bare::linked(cut(source))))
}

/// HTML from anywhere as safe HTML: a short list of elements, links to https, http and mail
/// only and all marked `nofollow noopener noreferrer`, no styles, no ids, no forms. Pictures
/// become links by their description; headings become `h2` to `h4`. Input beyond 500 kB is cut
/// off. Making safe HTML safe again changes nothing.
#[must_use]
pub fn from_remote(html: &str) -> String {
    safe(cut(html))
}

/// A name, a title or a label from anywhere as one line of plain text, at most `limit`
/// characters: no tags, no control characters, nothing that turns the direction of writing.
/// The result may contain `<` and `&`: it is text, not HTML.
#[must_use]
pub fn one_line(text: &str, limit: usize) -> String {
    let flat = plain::flat(&from_remote(text));
    let visible: String = flat
        .chars()
        .filter(|character| character.is_whitespace() || !is_hidden(*character))
        .collect();
    shortened(&folded(&visible), limit)
}

/// Plain text somebody typed, as one line of at most `limit` characters: `<` stays what it is, no
/// control characters, nothing that turns the direction of writing.
#[must_use]
pub fn plain_line(text: &str, limit: usize) -> String {
    shortened(&folded(&plain_text(text, INPUT_LIMIT)), limit)
}

/// A few paragraphs of plain text from anywhere, at most `limit` characters: line breaks stay, at
/// most one empty line in a row, no control characters, nothing that turns the direction of writing.
/// The result may contain `<` and `&`: it is text, not HTML.
#[must_use]
pub fn plain_text(text: &str, limit: usize) -> String {
    let even = cut(text).replace("\r\n", "\n").replace('\r', "\n");
    let visible: String = even
        .chars()
        .filter(|character| matches!(character, '\n' | '\t') || !is_hidden(*character))
        .collect();
    let mut lines: Vec<&str> = visible.lines().map(str::trim_end).collect();
    lines.dedup_by(|next, before| next.is_empty() && before.is_empty());
    shortened(lines.join("\n").trim(), limit)
}

/// Plain text as safe HTML: an empty line begins a paragraph, a line break stays one.
#[must_use]
pub fn from_plain(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let paragraphs: Vec<String> = escaped
        .split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| format!("<p>{}</p>", paragraph.trim().replace('\n', "<br>")))
        .collect();
    from_remote(&paragraphs.concat())
}

/// Whether safe HTML leads anywhere: by a link, or by an address written out. The names of people do
/// not count.
#[must_use]
pub fn has_links(html: &str) -> bool {
    html.contains("://")
        || html.split("<a ").skip(1).any(|link| {
            !link
                .split('>')
                .next()
                .unwrap_or_default()
                .contains("mention")
        })
}

/// Safe HTML as readable plain text: blank lines between paragraphs, `> ` before quotations,
/// `- ` or numbers before list items, code indented by four spaces, and the target of a link in
/// parentheses behind it unless the text says it already.
#[must_use]
pub fn to_text(html: &str) -> String {
    plain::lines(html, Links::Shown).join("\n")
}

/// Safe HTML as a quotation in Markdown: every line behind `> `, code as code, links with their
/// targets, and everything else as the text it is, whatever signs are in it.
#[must_use]
pub fn quotation(html: &str) -> String {
    let lines = plain::marked(html);
    let quoted: Vec<String> = lines
        .iter()
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect();
    quoted.join("\n")
}

/// How a letter begins, as one line of at most `limit` characters and of whole words. Lines of mere
/// mentions are passed over, and so are a salutation on a line of its own and quotations if there is
/// anything else.
#[must_use]
pub fn first_line(html: &str, limit: usize) -> String {
    let lines = plain::lines(html, Links::Left);
    let lines = lines.iter().map(|line| line.trim());
    let wanted: Vec<&str> = lines
        .filter(|line| !line.is_empty() && !is_mentions(line))
        .collect();
    let mut own = wanted.clone();
    own.retain(|line| !line.starts_with('>'));
    let kept = if own.is_empty() { wanted } else { own };
    let substance = match kept.as_slice() {
        [first, rest @ ..] if !rest.is_empty() && is_salutation(first) => rest,
        all => all,
    };
    let line = folded(&substance.join(" "));
    let short = shortened(&line, limit);
    match short.strip_suffix('…').filter(|_| short != line) {
        Some(cut) => format!("{}…", whole_words(cut, &line)),
        None => short,
    }
}

/// Whether a line greets somebody and says no more: a few words with a comma or the like behind them.
fn is_salutation(line: &str) -> bool {
    let greets = line.ends_with([',', '!', ':', '،', '，', '！', '：', ';']);
    greets && line.chars().count() <= 60 && line.split_whitespace().count() <= 6
}

/// The beginning of a line without the last word, if that was cut in the middle and is not all.
fn whole_words<'text>(cut: &'text str, line: &str) -> &'text str {
    let ends_there = line[cut.len()..].starts_with(char::is_whitespace);
    match cut.rsplit_once(' ') {
        Some((words, _)) if !ends_there => words.trim_end_matches(','),
        _ => cut,
    }
}

/// Brings HTML into plain nesting and puts it through the sanitizer.
fn safe(html: &str) -> String {
    let clean = SANITIZER.clean(&tidy::tidy(html)).to_string();
    let clean: String = clean
        .replace('\r', "\n")
        .chars()
        .filter(|character| matches!(character, '\n' | '\t') || !character.is_control())
        .collect();
    // A reader of HTML swallows a line break right after this tag; a second one keeps the first.
    clean.replace("<pre>\n", "<pre>\n\n")
}

/// What stays of an attribute's value; nothing drops the attribute.
fn kept_value<'value>(
    element: &str,
    attribute: &str,
    value: &'value str,
) -> Option<Cow<'value, str>> {
    match (element, attribute) {
        ("a", "href") => {
            let target: String = value.chars().filter(|c| !c.is_control()).collect();
            (target.len() <= LINK_LIMIT).then_some(Cow::Owned(target))
        }
        (_, "class") => {
            let kept: Vec<&str> = value
                .split_ascii_whitespace()
                .filter(|class| is_kept_class(element, class))
                .collect();
            (!kept.is_empty()).then(|| Cow::Owned(kept.join(" ")))
        }
        ("ol", "start") => value.parse::<u32>().ok().map(|_| Cow::Borrowed(value)),
        _ => Some(Cow::Borrowed(value)),
    }
}

fn is_kept_class(element: &str, class: &str) -> bool {
    if element != "code" {
        return LINK_CLASSES.contains(&class);
    }
    class.strip_prefix("language-").is_some_and(|language| {
        !language.is_empty()
            && language
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+#_.-".contains(&byte))
    })
}

fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary(INPUT_LIMIT)]
}

/// White space in any amount becomes one space, none at the ends.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At most `limit` characters, the last of them `…` if something is missing.
fn shortened(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let Some(room) = limit.checked_sub(1) else {
        return String::new();
    };
    let kept: String = text.chars().take(room).collect();
    format!("{}…", kept.trim_end())
}

/// Control characters, marks that turn the direction of writing, and characters without width
/// that only serve to make two names look alike. Joiners stay: scripts and emoji need them.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}'
                | '\u{200b}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
        )
}

/// Whether a line consists of `@name` and `@name@host` only.
fn is_mentions(line: &str) -> bool {
    line.split_whitespace().all(|word| {
        word.trim_end_matches([',', ':', ';'])
            .strip_prefix('@')
            .is_some_and(|name| {
                name.starts_with(|first: char| first.is_alphanumeric() || first == '_')
            })
    })
}
