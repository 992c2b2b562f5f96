//! Code in letters with its parts told apart by colour: when it is read, not when it is kept. How
//! classes look is in the stylesheet.

use crate::marks;
use crate::markup::{Piece, escape, pieces, unescaped};
use aws_lc_rs::digest::{Context, SHA256};
use longhand_mentoring::correspondences::View;
use longhand_mentoring::open_letters::reading::Thread;
use moka::sync::Cache;
use std::fmt::Write;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};

/// The longest piece of code that is coloured, in bytes.
const LONGEST: usize = 20_000;

/// The longest line, in bytes: what machines write is not read line by line.
const LONGEST_LINE: usize = 1_000;

/// How long one piece may take; what is left then stays plain. A usual line takes a tenth of a
/// millisecond.
const SLOWEST: Duration = Duration::from_millis(500);

/// How much coloured code is kept, in bytes: the letters that are read just now.
const KEPT: u64 = 4_000_000;

/// How a line of code begins whose language is known.
const CODE: &str = "<code class=\"language-";

static LANGUAGES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

static PAINTED: LazyLock<Cache<[u8; 32], Option<String>>> = LazyLock::new(|| {
    Cache::builder()
        .max_capacity(KEPT)
        .weigher(|_, painted: &Option<String>| {
            let bytes = painted.as_ref().map_or(0, String::len) + 100;
            u32::try_from(bytes).unwrap_or(u32::MAX)
        })
        .build()
});

/// What is told apart: how a scope begins, and the class of what is in it.
static PARTS: LazyLock<Vec<(Scope, &'static str)>> = LazyLock::new(|| {
    let parts = [
        ("comment", "c-note"),
        ("string", "c-text"),
        ("constant", "c-value"),
        ("keyword", "c-word"),
        ("storage", "c-word"),
        ("variable.language", "c-word"),
        ("entity.name", "c-name"),
        ("entity.other.attribute-name", "c-name"),
        ("support", "c-name"),
        ("markup.inserted", "c-text"),
        ("markup.deleted", "c-word"),
    ];
    let known = |(scope, class)| Some((Scope::new(scope).ok()?, class));
    parts.into_iter().filter_map(known).collect()
});

/// An open letter and its answers as they are read. Takes a while, as all here: not for a thread that
/// answers.
pub(crate) fn in_thread(mut thread: Thread) -> Thread {
    let answers = thread.answers.iter_mut().map(|answer| &mut answer.letter);
    for letter in answers.chain([&mut thread.shown.letter]) {
        letter.content = coloured(&letter.content);
    }
    thread
}

/// The letters of a correspondence as they are read, with what was looked for marked.
pub(crate) fn in_letters(mut view: View, words: &[String]) -> View {
    for written in &mut view.letters {
        let content = coloured(&written.letter.content);
        written.letter.content = match words {
            [] => content,
            words => marks::marked(&content, words),
        };
    }
    view
}

/// Safe HTML with its code coloured. Stays safe: only spans with classes of ours are added.
pub(crate) fn coloured(html: &str) -> String {
    if !html.contains("<pre>") {
        return html.to_owned();
    }
    let mut out = String::with_capacity(html.len() * 2);
    let mut last = "";
    let mut language = None;
    for piece in pieces(html) {
        match (piece, language) {
            (Piece::Text(code), Some(language)) => match kept(language, code) {
                Some(painted) => out.push_str(&painted),
                None => out.push_str(code),
            },
            (Piece::Text(text), None) => out.push_str(text),
            (Piece::Tag(tag), _) => out.push_str(tag),
        }
        let Piece::Tag(tag) = piece else { continue };
        let named = tag.strip_prefix(CODE).filter(|_| last == "<pre>");
        language = named.and_then(|rest| rest.split(['"', ' ']).next());
        last = tag;
    }
    out
}

/// The same piece of code is coloured once.
fn kept(language: &str, code: &str) -> Option<String> {
    if code.len() > LONGEST {
        return None;
    }
    let mut hash = Context::new(&SHA256);
    hash.update(language.as_bytes());
    hash.update(b"\0");
    hash.update(code.as_bytes());
    let key: [u8; 32] = hash.finish().as_ref().try_into().ok()?;
    PAINTED.get_with(key, || painted(language, &unescaped(code)))
}

/// Code with its parts in elements of their own, as safe HTML. `None` if we do not know its language.
fn painted(language: &str, code: &str) -> Option<String> {
    if code.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let mut state = ParseState::new(known(language)?);
    let mut scopes = ScopeStack::new();
    let mut paint = Paint::default();
    let begun = Instant::now();
    let mut done = 0;
    for line in code.split_inclusive('\n') {
        if begun.elapsed() > SLOWEST {
            break;
        }
        let mut from = 0;
        for (at, change) in state.parse_line(line, &LANGUAGES).ok()? {
            paint.add(line.get(from..at)?, &scopes);
            scopes.apply(&change).ok()?;
            from = at;
        }
        paint.add(line.get(from..)?, &scopes);
        done += line.len();
    }
    Some(paint.finish(code.get(done..)?))
}

/// The language of that name, or of a name that people call it by.
fn known(name: &str) -> Option<&'static SyntaxReference> {
    let name = name.to_ascii_lowercase();
    let usual = match name.as_str() {
        "ts" | "tsx" | "typescript" | "jsx" | "mjs" => "javascript",
        "shell" | "console" => "bash",
        "golang" => "go",
        "csharp" | "c#" => "cs",
        "jsonc" | "json5" => "json",
        other => other,
    };
    let found = LANGUAGES.find_syntax_by_token(usual);
    found.filter(|language| language.name != "Plain Text")
}

/// Text that is written out in pieces of one class each.
#[derive(Default)]
struct Paint {
    out: String,
    class: Option<&'static str>,
}

impl Paint {
    fn add(&mut self, text: &str, scopes: &ScopeStack) {
        let class = class(scopes);
        if class != self.class && !text.trim().is_empty() {
            self.change(class);
        }
        escape(text, &mut self.out);
    }

    fn change(&mut self, class: Option<&'static str>) {
        if self.class.is_some() {
            self.out.push_str("</span>");
        }
        if let Some(class) = class {
            // Writing into a string does not fail.
            let _ = write!(self.out, "<span class=\"{class}\">");
        }
        self.class = class;
    }

    fn finish(mut self, plain: &str) -> String {
        self.change(None);
        escape(plain, &mut self.out);
        self.out
    }
}

/// The class of the innermost scope that has one.
fn class(scopes: &ScopeStack) -> Option<&'static str> {
    scopes.scopes.iter().rev().find_map(|scope| {
        let part = PARTS.iter().find(|(part, _)| part.is_prefix_of(*scope));
        part.map(|(_, class)| *class)
    })
}
