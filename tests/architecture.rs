//! The invariants of ARCHITECTURE.md, held against the source text: what may use what, and how
//! files look. How a rule is checked is in `architecture_source`.

use std::collections::{BTreeMap, BTreeSet};

use crate::architecture_source::{Source, dependencies, paths_from, sources};
use crate::support::run::Test;

/// Files longer than this need a reason below.
const LONGEST_FILE: usize = 400;

/// Files that may be longer, and why.
const LONGER_FILES: [(&str, &str); 2] = [
    (
        "crates/storage/src/schema.rs",
        "a list of all tables, which a test reads as one",
    ),
    ("crates/http/src/lib.rs", "the one map of all addresses"),
];

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 8] = [
    "util", "utils", "helpers", "common", "misc", "manager", "service", "services",
];

/// Nouns that http, federation and mail touch through mentoring only, because every read of them asks
/// who is reading.
const GUARDED_NOUNS: [&str; 7] = [
    "letters",
    "correspondences",
    "recipients",
    "drafts",
    "open_letters",
    "open_letter_lists",
    "reactions",
];

/// Crates that do the same job: of each row at most one may be asked for, outside tests.
const SAME_JOB: [&[&str]; 10] = [
    // What nobody can guess, and what can be made up again the same.
    &["getrandom", "rand"],
    &["fastrand", "rand", "oorandom", "nanorand"],
    &["chrono", "time", "jiff", "humantime"],
    &[
        "reqwest",
        "ureq",
        "hyper",
        "isahc",
        "awc",
        "attohttpc",
        "curl",
    ],
    &["serde_json", "simd-json", "json", "sonic-rs"],
    &["tracing", "log", "slog"],
    &["aws-lc-rs", "ring", "openssl", "sha2", "sha1", "blake3"],
    &["askama", "tera", "minijinja", "handlebars", "maud"],
    &["tokio", "async-std", "smol"],
    &["moka", "lru", "cached", "mini-moka", "quick_cache"],
];

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("crates_look_one_way", crates_look_one_way),
        Test::once("each_tool_has_one_place", each_tool_has_one_place),
        Test::once(
            "letters_are_touched_through_mentoring",
            letters_are_touched_through_mentoring,
        ),
        Test::once("rules_and_queries_never_wait", rules_and_queries_never_wait),
        Test::once(
            "no_connection_waits_for_a_hash",
            no_connection_waits_for_a_hash,
        ),
        Test::once(
            "files_are_short_and_say_what_they_hold",
            files_are_short_and_say_what_they_hold,
        ),
        Test::once("one_crate_for_one_job", one_crate_for_one_job),
        Test::once("a_breach_would_be_seen", a_breach_would_be_seen),
    ]
}

/// Fails with all breaches at once, one per line.
#[track_caller]
fn none(rule: &str, breaches: Vec<String>) {
    assert!(breaches.is_empty(), "{rule}:\n  {}", breaches.join("\n  "));
}

fn crates_look_one_way() {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("words", &[] as &[&str]),
        ("storage", &[]),
        ("mentoring", &["longhand-words", "longhand-storage"]),
        (
            "federation",
            &["longhand-words", "longhand-storage", "longhand-mentoring"],
        ),
        (
            "mail",
            &["longhand-words", "longhand-storage", "longhand-mentoring"],
        ),
        (
            "http",
            &[
                "longhand-words",
                "longhand-storage",
                "longhand-mentoring",
                "longhand-federation",
            ],
        ),
    ]);
    let mut breaches = Vec::new();
    for (name, allowed) in allowed {
        for dependency in dependencies(&format!("crates/{name}/Cargo.toml")) {
            if dependency.starts_with("longhand") && !allowed.contains(&dependency.as_str()) {
                breaches.push(format!("crates/{name} uses {dependency}"));
            }
        }
    }
    none(
        "storage <- mentoring <- federation <- http, and mail beside these, never back",
        breaches,
    );
}

fn each_tool_has_one_place() {
    let places = [
        ("diesel", "crates/storage/"),
        ("diesel_migrations", "crates/storage/"),
        ("activitypub_federation", "crates/federation/"),
        ("actix_web", "crates/http/"),
        ("lettre", "crates/mail/"),
        ("reqwest", "crates/federation/src/client"),
        ("clap", "crates/longhand/"),
        ("fastrand", "crates/longhand/generate/chance.rs"),
        ("actix_multipart", "crates/http/"),
        ("image", "crates/mentoring/"),
        ("atom_syndication", "crates/http/src/pages/feed.rs"),
        ("qrcode", "crates/http/src/pages/codes.rs"),
        ("totp_rs", "crates/mentoring/src/accounts/second_factors.rs"),
    ];
    let mut breaches = Vec::new();
    for source in sources("crates") {
        for (word, place) in places {
            if !source.path.starts_with(place) {
                let lines = source.lines_with_word(word).into_iter();
                // A kind of file is no tool.
                breaches.extend(lines.filter(|line| !line.contains("\"image/")));
            }
        }
        // Pages and mails are both written with it.
        if !["crates/http/", "crates/mail/"]
            .iter()
            .any(|place| source.path.starts_with(place))
        {
            breaches.extend(source.lines_with_word("askama"));
        }
        let ours = ["crates/mentoring/", "crates/storage/"];
        if ours.iter().any(|crate_| source.path.starts_with(crate_)) {
            breaches.extend(source.lines_with("json!"));
        }
        if source.path != "crates/federation/src/client.rs" {
            breaches.extend(source.lines_with("reqwest::Client::"));
            breaches.extend(source.lines_with("ClientBuilder"));
            breaches.extend(source.lines_with("reqwest::get"));
        }
        if source.path != "crates/mentoring/src/clock.rs" {
            breaches.extend(source.lines_with("Utc::now"));
            breaches.extend(source.lines_with("Local::now"));
        }
    }
    for name in ["mentoring", "federation", "mail", "http"] {
        let dependencies = dependencies(&format!("crates/{name}/Cargo.toml"));
        for (word, place) in places {
            let package = word.replace('_', "-");
            let named = dependencies.iter().any(|d| d == word || *d == package);
            if named && !place.starts_with(&format!("crates/{name}/")) {
                breaches.push(format!("crates/{name}/Cargo.toml asks for {word}"));
            }
        }
        if dependencies.iter().any(|d| d == "askama") && !["mail", "http"].contains(&name) {
            breaches.push(format!("crates/{name}/Cargo.toml asks for askama"));
        }
    }
    none("each tool is used in its own place only", breaches);
}

fn letters_are_touched_through_mentoring() {
    let mut breaches = Vec::new();
    for folder in [
        "crates/http/src",
        "crates/federation/src",
        "crates/mail/src",
    ] {
        for source in sources(folder) {
            breaches.extend(around_mentoring(&source));
        }
    }
    none(
        "http, federation and mail name the types of these nouns and call none of their functions",
        breaches,
    );
}

/// Every way in which a file gets hold of a function of a guarded noun: calling it by its full
/// path, importing it, importing its module (whatever it is called then), or everything.
fn around_mentoring(source: &Source) -> Vec<String> {
    let mut breaches = Vec::new();
    for (line, path) in paths_from(&source.code, "longhand_storage") {
        let module = path.get(1).map_or("*", String::as_str);
        let item = path.get(2).map(String::as_str);
        let is_type = item.is_some_and(|item| item.starts_with(char::is_uppercase));
        if module == "*" || module == "schema" || GUARDED_NOUNS.contains(&module) && !is_type {
            breaches.push(format!("{}:{line}: {}", source.path, path.join("::")));
        }
    }
    breaches
}

fn rules_and_queries_never_wait() {
    let mut breaches = Vec::new();
    for folder in ["crates/mentoring/src", "crates/storage/src"] {
        for source in sources(folder) {
            // The one place that hands work to a thread that may block.
            if source.path != "crates/storage/src/database.rs" {
                breaches.extend(source.lines_with_word("async"));
                breaches.extend(source.lines_with_word("await"));
            }
        }
    }
    none(
        "a rule or a query is synchronous, so no request is made within a transaction",
        breaches,
    );
}

fn no_connection_waits_for_a_hash() {
    let slow = ["hash_password(", "is_password(", "check_password("];
    let mut breaches = Vec::new();
    let mut looked_at = 0;
    for source in sources("crates/mentoring/src") {
        for function in source.code.split("fn ").skip(1) {
            if slow.iter().any(|call| function.contains(call)) {
                looked_at += 1;
                let name = function.split('(').next().unwrap_or_default();
                if function.contains("AnyConnection") {
                    breaches.push(format!("{}: {name}", source.path));
                }
            }
        }
    }
    assert!(looked_at >= 4, "only {looked_at} functions hash");
    none(
        "hashing a password takes a while, so no function that does has a connection",
        breaches,
    );
}

fn files_are_short_and_say_what_they_hold() {
    let mut breaches = Vec::new();
    for source in sources("crates").into_iter().chain(sources("tests")) {
        let lines = source.text.lines().count();
        let listed = LONGER_FILES.iter().any(|(path, _)| *path == source.path);
        if lines > LONGEST_FILE && !listed {
            breaches.push(format!(
                "{} has {lines} lines, at most {LONGEST_FILE}",
                source.path
            ));
        }
        if listed && lines <= LONGEST_FILE {
            breaches.push(format!(
                "{} is short again: take it off the list",
                source.path
            ));
        }
        if !source.text.starts_with("//! ") {
            breaches.push(format!(
                "{} does not begin by saying what it holds",
                source.path
            ));
        }
        let names: Vec<&str> = source.path.trim_end_matches(".rs").split('/').collect();
        if names.iter().any(|name| EMPTY_NAMES.contains(name)) {
            breaches.push(format!("{} has a name that says nothing", source.path));
        }
    }
    none(
        "files are short, named for what they hold, and say so",
        breaches,
    );
}

fn one_crate_for_one_job() {
    let mut asked: BTreeSet<String> = dependencies("Cargo.toml").into_iter().collect();
    for name in [
        "words",
        "storage",
        "mentoring",
        "federation",
        "mail",
        "http",
    ] {
        asked.extend(dependencies(&format!("crates/{name}/Cargo.toml")));
    }
    let mut breaches = Vec::new();
    for row in SAME_JOB {
        let found: Vec<&str> = row.iter().copied().filter(|c| asked.contains(*c)).collect();
        if found.len() > 1 {
            breaches.push(format!("{} do the same job", found.join(" and ")));
        }
    }
    assert!(asked.contains("getrandom"), "the list is read: {asked:?}");
    none("one crate for one job", breaches);
}

/// The rules above are only worth something if they can fail.
fn a_breach_would_be_seen() {
    let breached = [
        "use longhand_storage::letters;",
        "use longhand_storage::letters as kept;",
        "use longhand_storage::{people, letters::{self, Letter}};",
        "use longhand_storage::{ids::LetterId, drafts::insert};",
        "use longhand_storage::*;",
        "use longhand_storage as kept;",
        "fn f() { longhand_storage::recipients::decide(conn) }",
        "fn f() {\n    longhand_storage::correspondences\n        ::find(conn) }",
        "use longhand_storage::schema::letters;",
    ];
    for text in breached {
        let source = Source::of("made_up.rs", text);
        assert!(!around_mentoring(&source).is_empty(), "unseen: {text}");
    }
    let fine = [
        "use longhand_storage::letters::Letter;",
        "use longhand_storage::{people, letters::{Letter, State as LetterState}};",
        "use longhand_mentoring::letters; // longhand_storage::letters::find",
        "fn f(letter: &longhand_storage::drafts::Draft) {}",
        "fn f() { longhand_storage::people::find(conn, id) }",
    ];
    for text in fine {
        let found = around_mentoring(&Source::of("made_up.rs", text));
        assert!(found.is_empty(), "{text}: {found:?}");
    }
    let source = Source::of(
        "made_up.rs",
        "// diesel\nuse diesel::prelude::*;\nlet dieselish = 1;",
    );
    assert_eq!(
        source.lines_with_word("diesel"),
        ["made_up.rs:2: use diesel::prelude::*;"]
    );
}
