//! The sentences of the pages: every language has all of them and puts the same things in, and every
//! one is used. That nothing is said in any other way is held by `locales_silent`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use longhand_words::language::{ALL, Language};

use crate::architecture_source::sources;
use crate::support::run::Test;

/// Languages that say everything.
const COMPLETE: [Language; 6] = ALL;

/// What tells one number from another, in any language.
const FORMS: [&str; 5] = ["zero", "one", "two", "few", "many"];

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("every_file_can_be_read", every_file_can_be_read),
        Test::once(
            "every_language_says_everything",
            every_language_says_everything,
        ),
        Test::once(
            "numbers_have_the_forms_of_their_language",
            numbers_have_the_forms_of_their_language,
        ),
        Test::once(
            "every_sentence_is_there_and_used",
            every_sentence_is_there_and_used,
        ),
    ]
}

/// What a sentence needs: the values put in, and the tags that become links.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Needs {
    values: BTreeSet<String>,
    /// Values that its comment names: another language may need them where this one does not.
    offered: BTreeSet<String>,
    tags: BTreeSet<String>,
    /// What it tells one number from another by.
    forms: BTreeSet<String>,
}

fn every_file_can_be_read() {
    for language in ALL {
        for (id, _) in sentences(language) {
            assert!(!id.is_empty());
        }
    }
}

fn every_language_says_everything() {
    let english = sentences(Language::English);
    let mut wrong = Vec::new();
    for language in COMPLETE {
        let here = sentences(language);
        for (id, needs) in &english {
            match here.get(id) {
                Some(said) => wrong.extend(
                    differences(needs, said)
                        .into_iter()
                        .map(|difference| format!("{id} in {language} {difference}")),
                ),
                None => wrong.push(format!("{id} is not said in {language}")),
            }
        }
        let extra = here.keys().filter(|id| !english.contains_key(*id));
        wrong.extend(extra.map(|id| format!("nobody asks for {id} in {language}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// In what a sentence differs from the English one that must be the same.
fn differences(english: &Needs, said: &Needs) -> Vec<String> {
    let mut found = Vec::new();
    let mut extra: Vec<_> = said.values.difference(&english.values).collect();
    extra.retain(|value| !english.offered.contains(*value));
    if !extra.is_empty() {
        found.push(format!("wants {extra:?}"));
    }
    let lost: Vec<_> = english.values.difference(&said.values).collect();
    if !lost.is_empty() {
        found.push(format!("leaves out {lost:?}"));
    }
    if english.tags != said.tags {
        found.push(format!("has the links {:?}", said.tags));
    }
    found
}

/// A form that a language does not have is never said: whoever wrote it thought of other rules.
fn numbers_have_the_forms_of_their_language() {
    let mut wrong = Vec::new();
    for language in ALL {
        for (id, needs) in sentences(language) {
            let forms = needs.forms.iter();
            let foreign = forms.filter(|form| !forms_of(language).contains(&form.as_str()));
            wrong.extend(foreign.map(|form| format!("{id} in {language}: [{form}]")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The forms a language has for whole numbers, besides `other` (CLDR, "Language Plural Rules").
fn forms_of(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::German => &["one"],
        // Many: of millions.
        Language::Spanish | Language::French | Language::Portuguese => &["one", "many"],
        Language::Arabic => &["zero", "one", "two", "few", "many"],
    }
}

fn every_sentence_is_there_and_used() {
    let english = sentences(Language::English);
    let mut used = BTreeSet::new();
    let mut unknown = Vec::new();
    for (path, text) in everything_that_speaks() {
        for literal in literals(&text) {
            if english.contains_key(literal) {
                used.insert(literal.to_owned());
            }
        }
        for asked in asked(&text) {
            if is_an_id(asked) && !english.contains_key(asked) {
                unknown.push(format!("{path}: {asked}"));
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "no sentence has these ids: {unknown:#?}"
    );
    let unused: Vec<_> = english.keys().filter(|id| !used.contains(*id)).collect();
    assert!(
        unused.is_empty(),
        "nothing says these sentences: {unused:#?}"
    );
}

/// Every source of ours that may name a sentence: Rust and templates.
fn everything_that_speaks() -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = sources("crates")
        .into_iter()
        .map(|source| (source.path, source.text))
        .collect();
    for folder in ["crates/http/templates", "crates/mail/templates"] {
        for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let text = fs::read_to_string(&file).expect("the template can be read");
            found.push((file.display().to_string(), text));
        }
    }
    found
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    files.sort();
    files
}

/// Everything between quotation marks.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2).chain(line.split('"')))
}

/// What is asked for where sentences are said.
fn asked(text: &str) -> Vec<&str> {
    ["say(\"", "rich(\"", ".text(\"", "Phrase::new(\""]
        .iter()
        .flat_map(|call| text.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

/// Whether this is the id of a sentence rather than a sentence: a word of a noun and one of a thing.
fn is_an_id(text: &str) -> bool {
    text.contains('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// All sentences of a language, and what each needs.
pub(crate) fn sentences(language: Language) -> BTreeMap<String, Needs> {
    let folder = format!("crates/words/locales/{language}");
    let mut found = BTreeMap::new();
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
        let text = fs::read_to_string(&file).expect("the file can be read");
        let resource = match parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{}: {errors:?}", file.display()),
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut needs = Needs::default();
            let pattern = message.value.as_ref();
            look_at(pattern.expect("a sentence has words"), &mut needs);
            let comments = message.comment.iter().flat_map(|comment| &comment.content);
            let named = comments.flat_map(|line| line.split('$').skip(1));
            let name = |rest: &str| {
                let end = rest.find(|letter: char| !letter.is_ascii_lowercase());
                rest[..end.unwrap_or(rest.len())].to_owned()
            };
            needs.offered = named.map(name).collect();
            let id = message.id.name.to_owned();
            let before = found.insert(id, needs);
            assert!(before.is_none(), "{} is there twice", message.id.name);
        }
    }
    found
}

fn look_at(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let tags = value
                    .split('<')
                    .skip(1)
                    .filter_map(|rest| rest.split('>').next());
                needs.tags.extend(tags.map(str::to_owned));
            }
            PatternElement::Placeable { expression } => expressed(expression, needs),
        }
    }
}

fn expressed(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => inlined(inline, needs),
        Expression::Select { selector, variants } => {
            inlined(selector, needs);
            for variant in variants {
                if let VariantKey::Identifier { name } = variant.key
                    && FORMS.contains(&name)
                {
                    needs.forms.insert(name.to_owned());
                }
                look_at(&variant.value, needs);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => expressed(expression, needs),
        _ => {}
    }
}
