//! Source files as `architecture` looks at them: code without comments, words, paths, dependencies.

use std::fs;
use std::path::Path;

/// One source file.
pub struct Source {
    /// Where it is, from the root of the project, with slashes.
    pub path: String,
    /// All of it.
    pub text: String,
    /// The same lines without comments.
    pub code: String,
}

impl Source {
    /// A file with this text.
    pub fn of(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
            code: text.lines().map(|line| uncommented(line) + "\n").collect(),
        }
    }

    /// Where the code contains `part`.
    pub fn lines_with(&self, part: &str) -> Vec<String> {
        self.lines_where(|line| line.contains(part))
    }

    /// Where the code contains `word` and not only something longer.
    pub fn lines_with_word(&self, word: &str) -> Vec<String> {
        self.lines_where(|line| {
            line.split(|c| !is_part_of_name(c))
                .any(|found| found == word)
        })
    }

    fn lines_where(&self, fits: impl Fn(&str) -> bool) -> Vec<String> {
        let lines = (1..).zip(self.code.lines());
        lines
            .filter(|(_, line)| fits(line))
            .map(|(number, line)| format!("{}:{number}: {}", self.path, line.trim()))
            .collect()
    }
}

/// What is in front of a comment. Quotes count, so that `"https://"` is no comment.
fn uncommented(line: &str) -> String {
    let mut quoted = false;
    let mut previous = ' ';
    for (position, character) in line.char_indices() {
        match character {
            '"' if previous != '\\' && previous != '\'' => quoted = !quoted,
            '/' if !quoted && line[position..].starts_with("//") => {
                return line[..position].trim_end().to_owned();
            }
            _ => {}
        }
        previous = character;
    }
    line.to_owned()
}

fn is_part_of_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Every Rust file under a folder of the project.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")), folder, &mut found);
    assert!(!found.is_empty(), "there is no source under {folder}");
    found
}

fn collect(root: &Path, folder: &str, found: &mut Vec<Source>) {
    let entries = fs::read_dir(root.join(folder)).expect("the folder can be read");
    for entry in entries {
        let entry = entry.expect("the folder can be read");
        let name = entry.file_name().into_string().expect("names are text");
        let path = format!("{folder}/{name}");
        if entry.path().is_dir() {
            collect(root, &path, found);
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).expect("the file can be read");
            found.push(Source::of(&path, &text));
        }
    }
}

/// The names of the crates a `Cargo.toml` asks for, other than for tests.
pub fn dependencies(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    let text = fs::read_to_string(path).expect("the file can be read");
    let table: toml::Table = text.parse().expect("the file is TOML");
    let dependencies = table["dependencies"].as_table().expect("it is a table");
    dependencies.keys().cloned().collect()
}

/// Every path that begins with `root`, whether called or imported, as its segments, with the line
/// it stands in. `use a::{b, c::{self, D}}` gives `a b`, `a c self` and `a c D`.
pub fn paths_from(code: &str, root: &str) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    for (position, _) in code.match_indices(root) {
        let before = code[..position].chars().next_back();
        let rest = &code[position + root.len()..];
        if before.is_some_and(is_part_of_name) || rest.starts_with(is_part_of_name) {
            continue;
        }
        let line = code[..position].matches('\n').count() + 1;
        let mut paths = Vec::new();
        tree(&mut Tokens { rest }, vec![root.to_owned()], &mut paths);
        found.extend(paths.into_iter().map(|path| (line, path)));
    }
    found
}

/// Names, `::` and single signs, without the space between them.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    fn peek(&self) -> &'a str {
        let rest = self.rest.trim_start();
        let length = match rest.find(|c| !is_part_of_name(c)) {
            Some(0) if rest.starts_with("::") => 2,
            Some(0) => rest.chars().next().map_or(0, char::len_utf8),
            Some(length) => length,
            None => rest.len(),
        };
        &rest[..length]
    }

    fn next(&mut self) -> &'a str {
        let token = self.peek();
        self.rest = &self.rest.trim_start()[token.len()..];
        token
    }
}

fn tree(tokens: &mut Tokens<'_>, mut path: Vec<String>, found: &mut Vec<Vec<String>>) {
    while tokens.peek() == "::" {
        tokens.next();
        match tokens.next() {
            "{" => {
                while !matches!(tokens.peek(), "}" | "") {
                    let mut inner = path.clone();
                    inner.push(tokens.next().to_owned());
                    tree(tokens, inner, found);
                    while !matches!(tokens.peek(), "," | "}" | "") {
                        tokens.next();
                    }
                    if tokens.peek() == "," {
                        tokens.next();
                    }
                }
                tokens.next();
                return;
            }
            segment => path.push(segment.to_owned()),
        }
    }
    found.push(path);
}
