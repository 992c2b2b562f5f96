//! Taking everything along: what is in the archive, and who gets it.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use serde_json::Value;
use zip::ZipArchive;

use crate::pages::{field, says};
use crate::pages_arranged::{Town, begun, town};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::File;
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("everything_comes_along", everything_comes_along),
        Test::on_both(
            "long_correspondences_come_whole",
            long_correspondences_come_whole,
        ),
        Test::on_both("nobody_else_gets_it", nobody_else_gets_it),
    ]
}

/// The files of somebody's archive, by name.
fn export(person: &Person) -> BTreeMap<String, Vec<u8>> {
    let mut browser = person.browser();
    browser.get("/me/export").expect_status(200);
    let page = browser.submit("/me/export", &[("password", person.password())]);
    let response = page.expect_status(200).response;
    assert_eq!(response.header("content-type"), Some("application/zip"));
    assert_eq!(response.header("cache-control"), Some("private, no-store"));
    let named = response.header("content-disposition").unwrap();
    assert!(named.starts_with(&format!(
        "attachment; filename=\"longhand-{}-",
        person.name()
    )));
    let mut archive = ZipArchive::new(Cursor::new(response.body)).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut file = archive.by_index(number).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn data(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files["letters.json"]).unwrap()
}

fn everything_comes_along(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let Town { a, ada, ben, .. } = &town;
    let mut his = ben.browser();
    his.get("/write?to=ada");
    let picture = File {
        field: "file",
        name: "notes.txt",
        content_type: "text/plain",
        bytes: b"What I noted.",
    };
    his.press(
        "/write",
        "/write/add",
        &[("source", "With a paper.")],
        &[picture],
    )
    .expect_status(200);
    let post = [("rest", "none"), ("act", "post")];
    his.submit("/write", &post).expect_status(200);
    ada.receives("With a paper.");
    his.get("/write");
    his.submit("/write", &[("source", "Not *ready*."), ("act", "keep")]);
    his.get("/open-letters/new");
    let open = [
        ("title", "On parsers"),
        ("source", "A word to all."),
        ("act", "post"),
    ];
    his.submit("/open-letters/new", &open).expect_status(200);
    his.get(&format!("{at}/arrangements"));
    let notes = [("notes", "shy at first"), ("ask_next", "about tests")];
    his.submit(&format!("{at}/notes"), &notes)
        .expect_status(200);
    his.get("/me/settings");
    let looks = [
        ("language", "en"),
        ("theme", "dark"),
        ("text_size", "large"),
        ("measure", "wide"),
    ];
    his.submit("/me/settings", &looks).expect_status(200);
    let cy = a.account("cy");
    his.get("/me/follows");
    his.submit("/follows", &[("address", "@ada@a.test")]);
    his.get("/me/blocks");
    his.submit("/me/blocks", &[("address", &cy.handle())]);

    let files = export(ben);
    let data = data(&files);
    assert_eq!(data["account"]["address"], "@ben@a.test");
    assert_eq!(data["account"]["settings"]["email"], "ben@example.org");
    for (name, chosen) in looks {
        assert_eq!(data["account"]["settings"][name], chosen, "{name}");
    }
    assert_eq!(data["following"][0]["address"], "@ada@a.test");
    assert_eq!(data["blocked"][0]["address"], "@cy@a.test");
    assert_eq!(data["drafts"][0]["markdown"], "Not *ready*.");
    assert_eq!(data["open_letters"][0]["title"], "On parsers");
    let one = &data["correspondences"][0];
    assert_eq!(
        (&one["notes"], &one["ask_next_time"]),
        (&"shy at first".into(), &"about tests".into())
    );
    let letters = one["letters"].as_array().unwrap();
    let from = |name: &str| letters.iter().filter(|l| l["from"]["name"] == name).count();
    assert!(from("ada") > 0 && from("ben") > 1, "{letters:#?}");
    // The paper is in it, where data and page say.
    let paper = letters.last().unwrap()["files"][0]["file"]
        .as_str()
        .unwrap();
    assert_eq!(files[paper], b"What I noted.");
    let page = String::from_utf8(files[one["page"].as_str().unwrap()].clone()).unwrap();
    assert!(page.contains(&format!("href=\"{paper}\"")), "{page}");
    assert!(
        page.contains("With a paper.") && page.contains("Letters with ada"),
        "{page}"
    );
    assert!(!page.contains("<script") && !page.contains("shy at first"));
    // Secrets of the account are no part of it.
    let whole = files
        .values()
        .map(|file| String::from_utf8_lossy(file))
        .collect::<String>();
    for secret in ["argon2", "PRIVATE KEY", "form_token"] {
        assert!(!whole.contains(secret), "{secret}");
    }
    // The other half has its own notes, and not his.
    let hers = export(ada);
    let hers = self::data(&hers);
    assert_eq!(hers["correspondences"][0]["notes"], "");
    assert_eq!(
        hers["correspondences"][0]["letters"]
            .as_array()
            .unwrap()
            .len(),
        letters.len()
    );
}

fn long_correspondences_come_whole(database: &Database) {
    let town = town(database);
    begun(&town);
    let ben = &town.ben;
    // More than is read at a time.
    let first = town
        .a
        .database()
        .texts("select cast(max(id) as text) as value from letters");
    let last: i64 = first[0].parse().unwrap();
    for number in 1..=230 {
        town.a.database().execute(&format!(
            "insert into letters (id, correspondence_id, author_id, uri, source, content, wider, posted_at, leaves_at, kind) \
             select {}, correspondence_id, author_id, 'https://a.test/l/{number}', 'no. {number}.', '<p>no. {number}.</p>', \
             wider, posted_at, leaves_at, kind from letters where id = {last}",
            last + number
        ));
    }
    town.a.database().execute(&format!(
        "insert into letter_recipients (letter_id, person_id, state) \
         select l.id, r.person_id, r.state from letters l, letter_recipients r where r.letter_id = {last} and l.id > {last}"
    ));
    let files = export(ben);
    let data = data(&files);
    let one = &data["correspondences"][0];
    let letters = one["letters"].as_array().unwrap();
    let numbers: Vec<&str> = letters
        .iter()
        .filter_map(|l| l["html"].as_str())
        .filter(|html| html.contains("no. "))
        .collect();
    let expected: Vec<String> = (1..=230)
        .map(|number| format!("<p>no. {number}.</p>"))
        .collect();
    assert_eq!(numbers, expected);
    let page = String::from_utf8(files[one["page"].as_str().unwrap()].clone()).unwrap();
    assert_eq!(page.matches("<article>").count(), letters.len());
}

fn nobody_else_gets_it(database: &Database) {
    let town = town(database);
    let mut his = town.ben.browser();
    his.get("/me/export");
    let page = his.submit("/me/export", &[("password", "a guess")]);
    says(&page.expect_status(422), "This is not your password.");
    let password = [("password", town.ben.password())];
    his.post("/me/export", &password).expect_status(403);
    let page = Browser::new(&town.a).post("/me/export", &password);
    assert!(page.path.starts_with("/sign-in"), "{}", page.path);
    let token = field(&town.ada.browser().get("/me"), "/sign-out", "form_token");
    let fields = [
        ("form_token", token.as_str()),
        ("password", town.ben.password()),
    ];
    his.post("/me/export", &fields).expect_status(403);
}
