//! Uploads to the writing page: of strangers, of large files, and files that were chosen and not added.

use crate::inbox::Scene;
use crate::pages::{field, says};
use crate::support::database::Database;
use crate::support::form::{File, sent_with_files};
use crate::support::http::raw;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("uploads_of_strangers", uploads_of_strangers),
        Test::on_both("a_large_file_loses_no_text", a_large_file_loses_no_text),
        Test::on_both("a_post_waits_for_its_file", a_post_waits_for_its_file),
    ]
}

/// Whoever is not signed in gets their text back, and nobody waits for the rest of the file.
fn uploads_of_strangers(database: &Database) {
    let scene = Scene::new(database, &[]);
    let large = vec![b'x'; 2_200_000];
    let text = "A text that took an evening.";
    let file = File {
        field: "file",
        name: "x.txt",
        content_type: "text/plain",
        bytes: &large,
    };
    let sent = sent_with_files(&[("source", text), ("act", "add")], &[file]);
    let head = format!(
        "POST /write/add HTTP/1.1\r\nHost: a.test\r\nOrigin: https://a.test\r\n\
         Content-Type: {}\r\nContent-Length: 40000000\r\n\r\n",
        sent.content_type
    );
    let answer = raw(
        scene.a.address(),
        &[head.as_bytes(), sent.bytes.as_slice()].concat(),
    );
    let answer = answer.expect_status(401).text();
    assert!(
        answer.contains(text) && answer.contains("/sign-in"),
        "{answer}"
    );
    assert_eq!(scene.count("drafts") + scene.count("media"), 0);
    // A text in an upload is as long as any other.
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let long = "x".repeat(2_100_000);
    let file = File {
        bytes: b"note",
        ..file
    };
    let page = browser.press("/write", "/write/add", &[("source", &long)], &[file]);
    assert_eq!(page.status(), 413);
    assert_eq!(scene.count("drafts"), 0);
}

/// However large the file is, and whether or not all of it is read.
fn a_large_file_loses_no_text(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    let text = "A text that took an evening.";
    for length in [10_000_001, 50_000_100] {
        let page = browser.get("/write");
        let token = field(&page, "/write", "form_token");
        let bytes = vec![b'x'; length];
        let fields = [("form_token", &*token), ("source", text), ("act", "add")];
        let file = File {
            field: "file",
            name: "x.txt",
            content_type: "text/plain",
            bytes: &bytes,
        };
        let sent = sent_with_files(&fields, &[file]);
        let head = format!(
            "POST /write/add HTTP/1.1\r\nHost: a.test\r\nOrigin: https://a.test\r\nCookie: {}\r\n\
             Content-Type: {}\r\nContent-Length: {}\r\n\r\n",
            browser.cookies(),
            sent.content_type,
            sent.bytes.len()
        );
        let answer = raw(
            scene.a.address(),
            &[head.as_bytes(), sent.bytes.as_slice()].concat(),
        );
        let answer = answer.expect_status(422).text();
        assert!(answer.contains("The file is too large: at most 10 MB"));
        assert!(answer.contains(text), "{answer}");
    }
    assert_eq!((scene.count("drafts"), scene.count("media")), (2, 0));
}

/// A file that was chosen and not added does not stay behind unseen.
fn a_post_waits_for_its_file(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let handle = scene.bo.handle();
    let fields = [
        ("to", &*handle),
        ("source", "Dear Bo, attached."),
        ("file", "plan.pdf"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &fields);
    assert_eq!(page.status(), 422);
    says(
        &page,
        "You chose the file plan.pdf, and it is not with the letter yet.",
    );
    assert_eq!(scene.count("letters"), 0);
    browser
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    assert_eq!(scene.count("letters"), 1);
}
