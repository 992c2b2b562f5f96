//! Journeys in a real browser, between two instances: with scripts and without. What happens on
//! them stands in `tests/browser`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::doors::signs_up_at;
use crate::support::browser::Browser;
use crate::support::chromium::{pictures, play};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::postgres;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::in_browser("a_mentor_is_found_and_written_to", with_scripts),
        Test::in_browser(
            "a_mentor_is_found_and_written_to_without_scripts",
            without_scripts,
        ),
        Test::in_browser("codes_guard_the_door", codes_guard_the_door),
        Test::in_browser("nothing_is_lost_at_the_desk", nothing_is_lost_at_the_desk),
        Test::in_browser("a_keeper_has_a_day", a_keeper_has_a_day),
        Test::in_browser(
            "a_correspondence_prints_whole",
            a_correspondence_prints_whole,
        ),
        Test::in_browser("the_picture_of_the_readme", the_picture_of_the_readme),
    ]
}

fn with_scripts() {
    the_whole_way(true);
}

fn without_scripts() {
    the_whole_way(false);
}

/// A mentor on one instance, where a keeper says yes first, a newcomer on the other, where everybody may
/// come in: from the first run and signing up to the last thanks.
fn the_whole_way(scripts: bool) {
    let lab = Lab::new(&["mentors.test", "newcomers.test"]);
    let other = if postgres::is_to_be_had() {
        Database::postgres()
    } else {
        Database::sqlite()
    };
    let taking = |host: &str, database: &Database, registration: &str| {
        let setup = lab.prepare(host, database);
        setup
            .with_env("LONGHAND_REGISTRATION", registration)
            .start()
    };
    let mentors = taking("mentors.test", &other, "approval");
    let newcomers = taking("newcomers.test", &Database::sqlite(), "open");
    let facts = json!({
        "scripts": scripts,
        "kay": to_come(&mentors, "kay"),
        "lou": to_come(&newcomers, "lou"),
        "first_runs": { "kay": first_run(&mentors), "lou": first_run(&newcomers) },
        "ada": to_come(&mentors, "ada"),
        "ben": to_come(&newcomers, "ben"),
    });
    play("the_whole_way", &lab, &[], facts);
}

fn codes_guard_the_door() {
    let lab = Lab::new(&["letters.test"]);
    let home = lab.instance("letters.test", &Database::sqlite());
    let ben = home.account("ben");
    play("codes", &lab, &[&ben], json!({}));
}

/// Somebody who has no account yet on this instance, and will have one.
fn to_come(instance: &Instance, name: &str) -> Value {
    json!({
        "name": name,
        "password": "four words in a row",
        "handle": format!("@{name}@{}", instance.domain()),
        "home": format!("https://{}", instance.domain()),
    })
}

/// Where the first account of an instance is opened.
pub fn first_run(instance: &Instance) -> String {
    wait_until("the log has the link", || {
        let log = instance.log();
        let (_, rest) = log.split_once("/first-run?code=")?;
        Some(format!("/first-run?code={}", rest.split(' ').next()?))
    })
}

/// Writing with scripts: kept, looked at, quoted, in two windows, without network or session.
fn nothing_is_lost_at_the_desk() {
    let lab = Lab::new(&["letters.test"]);
    let home = lab.instance("letters.test", &Database::sqlite());
    let ada = home.account("ada");
    let ben = home.account_with("ben", &["--mentee"]);
    let (first, last) = ("Dear Ada, I have a question.", "What would you look at?");
    let letter = ben.writes_to(&ada.handle(), &format!("{first}\n\n{last}"));
    ada.receives("a question");
    let facts = json!({ "letter": letter, "first": first, "last": last });
    play("desk", &lab, &[&ada], facts);
}

/// Everything a keeper does, on an instance where somebody waits, one letter is stuck, and one other
/// instance is known.
fn a_keeper_has_a_day() {
    let lab = Lab::new(&["letters.test", "away.test", "b.test"]);
    let home = lab
        .prepare("letters.test", &Database::sqlite())
        .with_env("LONGHAND_COURIER_RETRIES", "600")
        .start();
    let (kay, ada) = (home.account_with("kay", &["--keeper"]), home.account("ada"));
    let ben = home.account("ben");
    let known = lab.peer("b.test");
    let bea = known.person("bea");
    home.command(&["follow", "ada", &bea.handle()], "").ok();
    let away = lab.peer("away.test");
    away.answers_next([Answer::status(503)]);
    ben.writes_to(&away.person("bo").handle(), "The words of the letter.");
    signs_up_at(
        &mut Browser::new(&home),
        "/sign-up",
        "nia",
        "I knit and would like to write about it.",
    )
    .expect_status(200);
    let facts = json!({
        "newcomer": "nia",
        "limited": "b.test",
        "blocked": "foe.example",
        "away": "away.test",
    });
    play("keeping", &lab, &[&kay, &ada], facts);
}

/// A correspondence on paper: the letters and nothing else.
fn a_correspondence_prints_whole() {
    let lab = Lab::new(&["letters.test"]);
    let home = lab.instance("letters.test", &Database::sqlite());
    let (ada, ben) = (home.mentor("ada"), home.account_with("ben", &["--mentee"]));
    let wide = "collect::<Vec<Line>>() // and whatever else there is to say about it, to the end";
    ben.writes_to(&ada.handle(), &INTRODUCTION.replace("collect()", wide));
    let arrived = ada.receives("afraid to touch it");
    let id = arrived["id"].as_str().unwrap();
    ada.answers(id, &ben.handle(), ANSWER);
    ben.receives("do not hurry");
    ben.writes_to(&ada.handle(), "Dear Ada,\n\nthe third line surprised me.");
    ada.receives("surprised me.");
    let letters = json!([
        [
            "I have been writing Rust",
            "to the end",
            "if this were yours?",
            "ben"
        ],
        ["you “can make the compiler happy”", "do not hurry.", "ada"],
        ["the third line surprised me.", "ben"],
    ]);
    play("print", &lab, &[&ada, &ben], json!({ "letters": letters }));
}

/// How a newcomer begins.
pub const INTRODUCTION: &str = "Dear Ada,

I have been writing Rust for three months. I can make the compiler happy now, but I do not know \
whether what I write is any good.

Last week I wrote a small parser that works on every file I have, and I am afraid to touch it:

```rust
fn parse(input: &str) -> Vec<Line> {
    input.lines().map(Line::from).collect()
}
```

What would you look at first, if this were yours?
";

/// What a mentor says to that.
pub const ANSWER: &str = "Dear Ben,

you \"can make the compiler happy\" after three months: most people stop there. That you doubt it \
is the better sign.

What I would look at first is what the parser does with a file you do *not* have. Write down three \
lines it should refuse, and see whether it does. Then tell me which of the three surprised you.

I write on Sundays. A normal wait is two or three weeks; do not hurry.
";

/// The picture the README shows, out of a real exchange. It is kept among the others, or where
/// `LONGHAND_PICTURE` says.
fn the_picture_of_the_readme() {
    let lab = Lab::new(&["mentors.example", "newcomers.example"]);
    let mentors = lab.instance("mentors.example", &Database::sqlite());
    let newcomers = lab.instance("newcomers.example", &Database::sqlite());
    let (ada, ben) = (
        mentors.account_with("ada", &["--mentor"]),
        newcomers.account_with("ben", &["--mentee"]),
    );
    for (person, shown) in [(&ada, "Ada"), (&ben, "Ben")] {
        let card = ["card", "set", person.name(), "--display-name", shown];
        person.instance().command(&card, "").ok();
    }
    ben.writes_to(&ada.handle(), INTRODUCTION);
    let arrived = ada.receives("afraid to touch it");
    let id = arrived["id"].as_str().unwrap().to_owned();
    ada.answers(&id, &ben.handle(), ANSWER);
    ben.receives("do not hurry");
    // Letters take their time; the test does not.
    let ages = "update letters set posted_at = datetime(posted_at, \
        case when in_reply_to_id is null then '-19 days' else '-5 days' end)";
    newcomers.database().execute(ages);

    let picture = env::var_os("LONGHAND_PICTURE").map_or_else(
        || pictures().join("correspondence.png"),
        |path| Path::new(env!("CARGO_MANIFEST_DIR")).join(PathBuf::from(path)),
    );
    play("picture", &lab, &[&ben], json!({ "picture": picture }));
    let bytes = fs::metadata(&picture).unwrap().len();
    assert!((10_000..150_000).contains(&bytes), "{bytes} bytes");
}
