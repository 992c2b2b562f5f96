//! Nothing that people read stands outside `locales`: no template says a word by itself, and no page
//! makes a sentence of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use longhand_words::language::Language;

use crate::architecture_source::{Source, sources};
use crate::locales::{files, sentences as sentences_of};
use crate::support::run::Test;

/// What templates may say in any language, and why.
const SAID_EVERYWHERE: [(&str, &str); 1] = [("Longhand", "the name of the program")];

/// Attributes that are read, or read out.
const READ: [&str; 8] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// What surrounds words in pages that no reader of a page sees: they go to the log, or to who put the
/// program together.
const NOT_FOR_READERS: [&str; 6] = [
    "Unreadable(",
    "Broken(",
    "tracing::",
    "expect(",
    "reason = ",
    "io::Error::",
];

/// Texts of pages with a blank in them that are no sentences, and why.
const NO_SENTENCES: [(&str, &str); 4] = [
    ("Samsung Internet", "the name of a browser"),
    ("Mac OS X", "the name of a system, as browsers say it"),
    ("first run", "whom the log of attempts counts"),
    (
        "Something broke on our side. It was noted for the keeper.",
        "when not even the page of the error can be written",
    ),
];

pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "templates_say_nothing_themselves",
            templates_say_nothing_themselves,
        ),
        Test::once("pages_say_nothing_themselves", pages_say_nothing_themselves),
        Test::once("a_word_would_be_heard", a_word_would_be_heard),
    ]
}

fn templates_say_nothing_themselves() {
    let mut heard = Vec::new();
    for folder in ["crates/http/templates", "crates/mail/templates"] {
        let found = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        assert!(!found.is_empty(), "there are no templates in {folder}");
        for file in found {
            let text = fs::read_to_string(&file).expect("the template can be read");
            let name = file.file_name().expect("it is a file").to_string_lossy();
            heard.extend(said(&text).into_iter().map(|one| format!("{name}: {one}")));
        }
    }
    assert!(
        heard.is_empty(),
        "these words belong into crates/words/locales: {heard:#?}"
    );
}

fn pages_say_nothing_themselves() {
    let mut heard = Vec::new();
    for source in sources("crates/http/src") {
        if source.path.contains("/pages") {
            heard.extend(sentences(&source));
        }
    }
    let ids = sentences_of(Language::English).into_keys().collect();
    for source in sources("crates") {
        heard.extend(source.lines_with("Phrase::verbatim(\""));
        heard.extend(source.lines_with("Phrase::verbatim(&format!"));
        heard.extend(titles(&source, &ids));
    }
    assert!(
        heard.is_empty(),
        "these words belong into crates/words/locales: {heard:#?}"
    );
}

/// The rules above see what they are for.
fn a_word_would_be_heard() {
    for (template, words) in [
        ("<p>Hello</p>", "Hello"),
        (
            "<p>{% if a > b %}{{ a }} Briefe{% endif %}</p>",
            "{} Briefe",
        ),
        ("<img src=\"{{ place }}\" alt=\"A picture\">", "A picture"),
        ("<input placeholder='name'>", "name"),
        ("<input type=\"submit\" value=\"Send\">", "Send"),
        ("<input name=\"a\" value=\"Bo\">", "Bo"),
        ("<meta name=\"description\" content=\"Letters\">", "Letters"),
        (
            "<p>{{ frame.say(\"a-b\").with(\"c\", \"Two words\") }}</p>",
            "Two words",
        ),
        ("<p>&nbsp;für</p>", "&nbsp;für"),
        ("{{ letter }}\nYours", "{}\nYours"),
    ] {
        assert_eq!(said(template), [words], "{template}");
    }
    for silent in [
        "<p>{{ frame.say(\"a-b\") }} · {{ 1 }}, &amp;&nbsp;</p>",
        "<style>p { color: red }</style><script>let words = 1;</script>",
        "{# A remark. #}<button name=\"act\" value=\"keep\">{{ a }}</button>",
        "<input type=\"hidden\" name=\"a\" value=\"yes\">",
        "<!-- remark --><option value=\"de\">{{ a }}</option>",
        "<nav aria-label=\"Longhand\"></nav>",
    ] {
        assert!(said(silent).is_empty(), "{silent}: {:?}", said(silent));
    }
    let page = Source::of(
        "crates/http/src/pages/x.rs",
        "fn a() {\n    tracing::info!(\n        \"not for readers\"\n    );\n    let said = \"for a reader\";\n    let id = \"letter-kept\"; // two words\n    let more = [\n        \"one more\",\n    ];\n    Frame::of(&visitor, \"error-title\").titled(\"Yours\")\n    Frame::plain(words, \"no-such-id\")\n}",
    );
    assert_eq!(sentences(&page).len(), 2, "{:?}", sentences(&page));
    let ids = BTreeSet::from(["error-title".to_owned()]);
    assert_eq!(titles(&page, &ids).len(), 2, "{:?}", titles(&page, &ids));
}

/// The words of a template that are its own: text, attributes that are read, texts in expressions.
fn said(template: &str) -> Vec<String> {
    let (html, mut heard) = without_expressions(template);
    let html = without_blocks(
        &html,
        &[
            ("<!--", "-->"),
            ("<style", "</style>"),
            ("<script", "</script>"),
        ],
    );
    let mut pieces = html.split('<');
    heard.extend(pieces.next().map(str::to_owned));
    for piece in pieces {
        let end = end_of_tag(piece);
        heard.extend(read(&piece[..end]));
        heard.push(piece[end..].trim_start_matches('>').to_owned());
    }
    heard
        .into_iter()
        .map(|text| text.trim().to_owned())
        .filter(|text| is_said(text))
        .collect()
}

/// Whether a text has words of its own in it.
fn is_said(text: &str) -> bool {
    let mut bare = without_blocks(text, &[("&", ";")]);
    for (name, _) in SAID_EVERYWHERE {
        bare = bare.replace(name, "");
    }
    bare.chars().any(char::is_alphabetic)
}

/// A template with `{}` in place of what is put in, and the texts in expressions that are no names
/// or ids.
fn without_expressions(template: &str) -> (String, Vec<String>) {
    let (mut html, mut texts) = (String::new(), Vec::new());
    let mut rest = template;
    while let Some(start) = rest.find(['{']) {
        let (before, at) = rest.split_at(start);
        html.push_str(before);
        let end = match at.get(..2) {
            Some("{{") => "}}",
            Some("{%") => "%}",
            Some("{#") => "#}",
            _ => {
                html.push('{');
                rest = &at[1..];
                continue;
            }
        };
        let (inside, after) = at[2..].split_once(end).expect("what begins has an end");
        if end == "}}" {
            html.push_str("{}");
        }
        if end != "#}" {
            let literals = inside.split('"').skip(1).step_by(2).map(str::to_owned);
            texts.extend(literals.filter(|text| is_sentence(text)));
        }
        rest = after;
    }
    html.push_str(rest);
    (html, texts)
}

/// Whether a text in an expression is for readers: names and ids are one word of small letters.
fn is_sentence(text: &str) -> bool {
    text.contains(char::is_whitespace) || text.starts_with(char::is_uppercase)
}

fn without_blocks(text: &str, blocks: &[(&str, &str)]) -> String {
    let mut left = text.to_owned();
    for (start, end) in blocks {
        while let Some(from) = left.find(start) {
            let Some(length) = left[from..].find(end) else {
                break;
            };
            left.replace_range(from..from + length + end.len(), "");
        }
    }
    left
}

/// Where a tag ends: at the first `>` outside of values.
fn end_of_tag(piece: &str) -> usize {
    let mut quote = None;
    for (at, one) in piece.char_indices() {
        match (quote, one) {
            (None, '"' | '\'') => quote = Some(one),
            (Some(open), close) if open == close => quote = None,
            (None, '>') => return at,
            _ => {}
        }
    }
    piece.len()
}

/// The attributes of a tag that are read.
fn read(tag: &str) -> Vec<String> {
    let name = tag.split(|one: char| one.is_whitespace()).next();
    let attributes = attributes(tag);
    let has = |name: &str, values: &[&str]| {
        let value = attributes.iter().find(|(known, _)| known == name);
        value.is_some_and(|(_, value)| values.contains(&value.as_str()))
    };
    let shows_value = name == Some("input") && !has("type", &["hidden", "checkbox", "radio"]);
    let describes = name == Some("meta") && has("name", &["description", "author"]);
    let read = attributes.iter().filter(|(name, _)| {
        READ.contains(&name.as_str())
            || shows_value && name == "value"
            || describes && name == "content"
    });
    read.map(|(_, value)| value.clone()).collect()
}

fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = tag;
    while let Some((before, after)) = rest.split_once('=') {
        let name = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        let Some(quote) = after.chars().next().filter(|one| matches!(one, '"' | '\'')) else {
            rest = after;
            continue;
        };
        let (value, behind) = after[1..].split_once(quote).unwrap_or((&after[1..], ""));
        found.push((name.to_owned(), value.to_owned()));
        rest = behind;
    }
    found
}

/// Lines of a page with a text of several words that is for readers.
fn sentences(source: &Source) -> Vec<String> {
    let mut heard = Vec::new();
    let mut statement = String::new();
    for (number, line) in (1..).zip(source.code.lines()) {
        statement.push_str(line);
        let excused = NOT_FOR_READERS.iter().any(|call| statement.contains(call));
        let texts = line.split('"').skip(1).step_by(2);
        for text in texts.filter(|text| several_words(text)) {
            if !excused && !NO_SENTENCES.iter().any(|(known, _)| *known == text) {
                heard.push(format!("{}:{number}: {text}", source.path));
            }
        }
        // What surrounds a text may stand on the lines before it.
        let closed = statement.matches('(').count() <= statement.matches(')').count();
        if line.ends_with([';', '{', '}']) || closed && line.ends_with(',') {
            statement.clear();
        }
    }
    heard
}

/// Whether letters stand on both sides of a blank, and it is no HTML.
fn several_words(text: &str) -> bool {
    let between = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let word = |one: Option<char>| {
            one.is_some_and(|one| one.is_alphabetic() || matches!(one, '{' | '}' | '.'))
        };
        word(before) && word(after)
    };
    !text.contains('<')
        && text.contains(char::is_alphabetic)
        && text.match_indices(' ').any(|(at, _)| between(at))
}

/// Titles of pages that are no ids of sentences.
fn titles(source: &Source, ids: &BTreeSet<String>) -> Vec<String> {
    let mut heard = Vec::new();
    for call in [
        "Frame::signed_in(",
        "Frame::of(",
        "Frame::plain(",
        ".titled(",
    ] {
        for (position, _) in source.code.match_indices(call) {
            let rest = &source.code[position + call.len()..];
            let arguments = &rest[..end_of_call(rest)];
            for text in arguments.split('"').skip(1).step_by(2) {
                // Arguments of sentences have names of one word.
                let is_name = arguments.contains(".say(") && !is_sentence(text);
                if is_said(text) && !(ids.contains(text) || is_name) {
                    heard.push(format!("{}: {call}… {text}", source.path));
                }
            }
        }
    }
    heard
}

/// Where the arguments of a call end.
fn end_of_call(rest: &str) -> usize {
    let mut depth = 0;
    for (at, one) in rest.char_indices() {
        match one {
            '(' => depth += 1,
            ')' if depth == 0 => return at,
            ')' => depth -= 1,
            _ => {}
        }
    }
    rest.len()
}
