//! Open letters between two instances: whoever follows finds them at home, changed and removed as
//! their authors want; what is for few stays with few.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::following::follow;
use crate::inbox::Scene;
use crate::pages::{says, says_not};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::{random_word, wait_until};

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("they_come_home_to_followers", they_come_home_to_followers),
        Test::on_both("for_followers_only", for_followers_only),
        Test::on_both("letters_are_never_open", letters_are_never_open),
        Test::on_both("at_the_same_moment", at_the_same_moment),
    ]
}

/// `open-letter post` in somebody's name; hands back the id.
#[track_caller]
pub fn publishes(person: &Person, arguments: &[&str], text: &str) -> String {
    let mut all = vec!["open-letter", "post", "--from", person.name()];
    all.extend_from_slice(arguments);
    person.instance().command(&all, text).ok().to_owned()
}

/// What comes home to somebody, newest first.
#[track_caller]
pub fn home(person: &Person) -> Vec<Value> {
    let arguments = ["open-letter", "home", person.name(), "--json"];
    let output = person.instance().command(&arguments, "");
    serde_json::from_str(output.ok()).unwrap()
}

/// Everything that is kept on an instance, newest first.
#[track_caller]
pub fn kept(instance: &Instance) -> Vec<Value> {
    let output = instance.command(&["open-letter", "list", "--json"], "");
    serde_json::from_str(output.ok()).unwrap()
}

/// Waits until something that fits is kept on an instance.
#[track_caller]
pub fn finds(instance: &Instance, what: &str, fits: impl Fn(&Value) -> bool) -> Value {
    wait_until(&format!("{} has {what}", instance.domain()), || {
        kept(instance).into_iter().find(|one| fits(one))
    })
}

/// The path of an open letter of ours.
#[track_caller]
pub fn path(instance: &Instance, id: &str) -> String {
    let found = kept(instance).into_iter().find(|one| one["id"] == id);
    let uri = found.expect("it is kept")["uri"].clone();
    let (_, path) = uri.as_str().unwrap().split_once(".test").unwrap();
    path.to_owned()
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

/// Does something with an open letter in somebody's name.
#[track_caller]
pub fn does(person: &Person, act: &str, id: &str, input: &str) {
    let arguments = ["open-letter", act, id, "--from", person.name()];
    person.instance().command(&arguments, input).ok();
}

/// Two instances.
pub fn two(database: &Database) -> (Instance, Instance) {
    let lab = Lab::new(&["a.test", "b.test"]);
    (
        lab.instance("a.test", database),
        lab.instance("b.test", database),
    )
}

fn they_come_home_to_followers(database: &Database) {
    let (a, b) = two(database);
    let (ada, ben, cleo) = (a.mentor("ada"), b.account("ben"), b.account("cleo"));
    let before = publishes(
        &ada,
        &["--title", "Before anybody follows"],
        "Nobody hears.",
    );
    follow(&ben, &ada.handle());
    let title = "Vec<T> & you: *two* places";
    let id = publishes(
        &ada,
        &["--title", title, "--language", "EN"],
        "I have **two** places.\n\n@ben hello.",
    );
    // The same words once more are the same open letter.
    let again = publishes(
        &ada,
        &["--title", title],
        "I have **two** places.\n\n@ben hello.",
    );
    assert_eq!(id, again);
    let other = publishes(&ada, &["--title", "Another"], "I have **two** places.");
    assert_ne!(id, other);

    let found = finds(&b, "the second title", |one| one["title"] == title);
    assert_eq!(found["from"], ada.handle());
    assert_eq!(found["visibility"], "public");
    assert_eq!(found["language"], "en");
    assert!(text(&found["content"]).starts_with("<p>I have <strong>two</strong> places.</p>"));
    finds(&b, "the other", |one| one["title"] == "Another");
    let titles = |person: &Person| -> Vec<String> {
        let home = home(person).into_iter();
        home.map(|one| text(&one["title"]).to_owned()).collect()
    };
    assert_eq!(titles(&ben), ["Another", title]);
    assert!(titles(&cleo).is_empty());
    assert_eq!(titles(&ada), ["Another", title, "Before anybody follows"]);

    // On the pages.
    let mut window = ben.browser();
    let page = window.get("/home").expect_status(200);
    says(&page, title);
    says(&page, "I have two places.");
    says(&page, "@ada@a.test");
    says_not(&cleo.browser().get("/home"), title);
    let page = window
        .get(&format!("/open-letters/{}", text(&found["id"])))
        .expect_status(200);
    says(&page, title);
    says(&page, "Where it was written");
    // Its own address, for anybody; by the number it leads there.
    let place = path(&a, &id);
    let page = a.get(&place, &[("Accept", "text/html")]).expect_status(200);
    assert!(
        page.text().contains("Vec&#60;T&#62; &#38; you"),
        "{}",
        page.text()
    );
    assert_eq!(
        ada.browser().get(&format!("/open-letters/{id}")).path,
        place
    );

    // Changed three times in a row: each counts, although times on the wire are whole seconds.
    for (number, text) in ["One place.", "No place.", "A place again."]
        .iter()
        .enumerate()
    {
        let title = format!("Places, {number}");
        let arguments = [
            "open-letter",
            "edit",
            &id,
            "--from",
            "ada",
            "--title",
            &title,
        ];
        a.command(&arguments, text).ok();
    }
    let changed = finds(&b, "the last change", |one| {
        text(&one["content"]).contains("A place again.")
    });
    assert_eq!(changed["id"], found["id"], "the same open letter");
    assert_eq!(changed["title"], "Places, 2");
    says(&window.get("/home"), "A place again.");

    does(&ada, "remove", &id, "");
    finds(&b, "a removal", |one| one["removed"] == true);
    assert_eq!(titles(&ben), ["Another"]);
    let page = window.get(&format!("/open-letters/{}", text(&found["id"])));
    assert_eq!(page.status(), 410);
    says(&page, "Its writer removed this open letter");
    assert_eq!(a.get(&place, &[]).status, 410);
    for instance in [&a, &b] {
        let left = "select title || source || content as value from open_letters where deleted_at is not null";
        assert_eq!(instance.database().texts(left), [""]);
    }
    // A second time nothing more is said; and nothing can be changed any more.
    does(&ada, "remove", &id, "");
    let told = "select kind as value from dispatches where kind = 'open_letter_removed'";
    assert_eq!(a.database().texts(told).len(), 1);
    let refused = a.command(&["open-letter", "edit", &id, "--from", "ada"], "Back.");
    assert_eq!(refused.status, 1);
    assert!(refused.stderr.contains("You removed this open letter"));
    // Whom nobody followed then nobody was told of.
    let told = format!("select kind as value from dispatches where subject_id = {before}");
    assert!(a.database().texts(&told).is_empty());
}

fn for_followers_only(database: &Database) {
    let (a, b) = two(database);
    let (ada, dora, eve) = (a.mentor("ada"), a.account("dora"), a.account("eve"));
    let (ben, cleo) = (b.account("ben"), b.account("cleo"));
    follow(&ben, &ada.handle());
    follow(&dora, &ada.handle());
    let flags = ["--title", "For few", "--visibility", "followers"];
    let id = publishes(&ada, &flags, "Between us.");
    let flags = [
        "--title",
        "For whoever comes by",
        "--visibility",
        "unlisted",
    ];
    let quiet = publishes(&ada, &flags, "Not announced.");
    let found = finds(&b, "what is for few", |one| one["title"] == "For few");
    assert_eq!(found["visibility"], "followers");
    let unlisted = finds(&b, "what is not announced", |one| {
        one["title"] == "For whoever comes by"
    });
    assert_eq!(unlisted["visibility"], "unlisted");

    for reader in [&ben, &dora, &ada] {
        assert_eq!(home(reader).len(), 2, "{}", reader.handle());
    }
    for stranger in [&cleo, &eve] {
        assert!(home(stranger).is_empty(), "{}", stranger.handle());
    }
    let place = path(&a, &id);
    let there = format!("/open-letters/{}", text(&found["id"]));
    says(&ben.browser().get(&there).expect_status(200), "Between us.");
    says(&ben.browser().get(&there), "for those who follow ada");
    cleo.browser().get(&there).expect_status(404);
    says(
        &dora.browser().get(&place).expect_status(200),
        "Between us.",
    );
    eve.browser().get(&place).expect_status(404);
    a.get(&place, &[]).expect_status(404);
    let quiet_place = path(&a, &quiet);
    let page = a.get(&quiet_place, &[]).expect_status(200);
    assert!(page.text().contains("noindex"));
    // Who answers something for few answers for few.
    let id_there = text(&found["id"]);
    let refused = b.command(
        &[
            "open-letter",
            "post",
            "--from",
            "ben",
            "--reply-to",
            id_there,
            "--visibility",
            "public",
        ],
        "Said aloud.",
    );
    assert_eq!(refused.status, 1);
    assert!(
        refused.stderr.contains("for fewer people"),
        "{}",
        refused.stderr
    );
    let stranger = b.command(
        &[
            "open-letter",
            "post",
            "--from",
            "cleo",
            "--reply-to",
            id_there,
        ],
        "I should not know of this.",
    );
    assert!(stranger.stderr.contains("no such open letter among yours"));
    publishes(&ben, &["--reply-to", id_there], "Quietly said.");
    let answer = finds(&a, "the quiet answer", |one| {
        text(&one["content"]).contains("Quietly said.")
    });
    assert_eq!(answer["visibility"], "followers");
    assert_eq!(answer["in_reply_to"], id.as_str());
    says(&ada.browser().get(&place), "Quietly said.");
    // It is for those who follow Ben, and for whom he answers.
    says_not(&dora.browser().get(&place), "Quietly said.");
    let notices = a.command(&["correspondence", "notices", "ada", "--json"], "");
    assert!(
        notices.ok().contains("answered beneath"),
        "{}",
        notices.stdout
    );

    // No longer followed: the next page does not show it.
    b.command(&["unfollow", "ben", &ada.handle()], "").ok();
    assert!(home(&ben).is_empty());
    ben.browser().get(&there).expect_status(404);
}

fn letters_are_never_open(database: &Database) {
    let (a, b) = two(database);
    let (ada, ben) = (a.account("ada"), b.account("ben"));
    follow(&ben, &ada.handle());
    follow(&ada, &ben.handle());
    ada.writes_to(&ben.handle(), "Dear Ben, in confidence.");
    let letter = ben.receives("in confidence");
    ben.answers(
        text(&letter["id"]),
        &ada.handle(),
        "Dear Ada, likewise in confidence.",
    );
    ada.receives("likewise in confidence");
    publishes(&ada, &["--title", "Open"], "For everybody.");
    finds(&b, "the open letter", |one| one["title"] == "Open");
    // A private answer to an open letter is a letter.
    for instance in [&a, &b] {
        for one in kept(instance) {
            assert!(!one.to_string().contains("confidence"), "{one}");
        }
    }
    let accept = [("Accept", "application/activity+json")];
    for (path, status) in [
        ("/u/ada/outbox", 200),
        ("/u/ada/outbox/1", 200),
        ("/@ada", 200),
    ] {
        let answer = a.get(path, &accept).expect_status(status).text();
        assert!(!answer.contains("confidence"), "{path}: {answer}");
        let answer = a.get(path, &[]).text();
        assert!(!answer.contains("confidence"), "{path}: {answer}");
    }
    let letters = a
        .database()
        .texts("select uri as value from letters where source <> ''");
    let token = letters[0].rsplit('/').next().unwrap();
    for path in [format!("/open/{token}"), format!("/open/{token}/replies")] {
        a.get(&path, &accept).expect_status(404);
    }
    for person in [&ada, &ben] {
        says_not(&person.browser().get("/home"), "confidence");
    }
}

fn at_the_same_moment(database: &Database) {
    let scene = Scene::new(database, &[]);
    // The same words published by four hands are one open letter, told once.
    scene.hands_in(&scene.activity("Follow", json!(scene.ada_id)));
    scene.peer.takes("an Accept", |it| it["type"] == "Accept");
    let arguments = ["--title", "Once"];
    let ids: BTreeSet<String> = at_once(4, || publishes(&scene.ada, &arguments, "Said once."));
    assert_eq!(ids.len(), 1, "{ids:?}");
    assert_eq!(scene.count("open_letters"), 1);
    assert_eq!(
        scene.count("dispatches where kind = 'open_letter_published'"),
        1
    );
    // The same person likes it from four places.
    let id = ids.first().unwrap();
    let uri = format!("https://a.test{}", path(&scene.a, id));
    at_once(4, || scene.hands_in(&scene.activity("Like", json!(uri))));
    assert_eq!(scene.count("reactions"), 1);
    // The same answer comes four times at once.
    let mut answer = scene.bo.create_direct(&[], "<p>an answer</p>");
    answer["object"]["to"] = json!(["https://www.w3.org/ns/activitystreams#Public"]);
    answer["object"]["inReplyTo"] = json!(uri);
    at_once(4, || {
        let mut answer = answer.clone();
        answer["id"] = json!(format!("{}/{}", text(&answer["id"]), random_word()));
        scene.hands_in(&answer);
    });
    assert_eq!(scene.count("open_letters"), 2);
    assert_eq!(scene.count("notices"), 1);
}

/// Does the same several times at once.
fn at_once<T: Send + Ord>(times: usize, work: impl Fn() -> T + Sync) -> BTreeSet<T> {
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..times).map(|_| scope.spawn(&work)).collect();
        hands.into_iter().map(|hand| hand.join().unwrap()).collect()
    })
}
