//! Pictures and papers: what is taken, what of it is kept, and on the writing page.

use image::{GenericImageView, ImageFormat};

use crate::inbox::Scene;
use crate::media_files::{bomb, halves, photograph};
use crate::pages::{field, says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::form::File;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_cameras_add_is_gone", what_cameras_add_is_gone),
        Test::on_both("files_on_the_writing_page", files_on_the_writing_page),
        Test::on_both("uploads_that_do_not_work", uploads_that_do_not_work),
        Test::on_both("files_of_others", files_of_others),
        Test::on_both("names_no_file_has", names_no_file_has),
        Test::on_both("drafts_hold_so_much", drafts_hold_so_much),
    ]
}

fn says_where(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.contains("GPS") || text.contains("Exif") || text.contains("camera no. 7")
}

/// A browser with a draft open that holds this file.
#[track_caller]
fn adds(browser: &mut Browser, name: &str, bytes: &[u8], describe: &str) -> Page {
    let file = File {
        field: "file",
        name,
        content_type: "application/octet-stream",
        bytes,
    };
    browser.press("/write", "/write/add", &[("describe", describe)], &[file])
}

fn tokens(scene: &Scene) -> Vec<String> {
    scene.texts("select token as value from media order by created_at")
}

fn what_cameras_add_is_gone(database: &Database) {
    let scene = Scene::new(database, &[]);
    assert!(says_where(&photograph()), "the test can fail");
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let files: [(&str, Vec<u8>, &str); 4] = [
        ("photo.jpg", photograph(), "image/jpeg"),
        ("plain.png", halves(ImageFormat::Png), "image/png"),
        ("small.webp", halves(ImageFormat::WebP), "image/jpeg"),
        ("moving.gif", halves(ImageFormat::Gif), "image/png"),
    ];
    for (name, bytes, _) in &files {
        let page = adds(&mut browser, name, bytes, "two halves");
        says(&page, "Added.");
    }
    let tokens = tokens(&scene);
    for (token, (name, _, kind)) in tokens.iter().zip(&files) {
        let page = browser.get(&format!("/media/{token}")).expect_status(200);
        let response = page.response;
        assert_eq!(response.header("content-type"), Some(*kind), "{name}");
        assert_eq!(response.header("x-content-type-options"), Some("nosniff"));
        let policy = response.header("content-security-policy").unwrap();
        assert!(policy.contains("sandbox") && policy.contains("default-src 'none'"));
        assert_eq!(response.header("cache-control"), Some("private, no-store"));
        assert!(!says_where(&response.body), "{name}");
        let image = image::load_from_memory(&response.body).unwrap();
        let turned = *name == "photo.jpg";
        assert_eq!(
            image.dimensions(),
            if turned { (32, 64) } else { (64, 32) },
            "{name}"
        );
        let corner = image.get_pixel(2, 2);
        assert!(corner[0] > 150 && corner[2] < 100, "{name}: {corner:?}");
    }
    // Nothing of it anywhere in the database either.
    let kept = scene.count("media where name like 'photo%'");
    assert_eq!(kept, 1);
    assert!(!scene.a.log().contains("two halves"));
}

fn files_on_the_writing_page(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>Show me</p>"));
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let handle = scene.bo.handle();
    let page = browser.press(
        "/write",
        "/write/add",
        &[
            ("to", &handle),
            ("source", "Dear Bo, look."),
            ("describe", ""),
        ],
        &[File {
            field: "file",
            name: "/home/../my <holiday>.PNG",
            content_type: "text/html",
            bytes: &halves(ImageFormat::Png),
        }],
    );
    says(&page, "Added.");
    assert_eq!(field(&page, "/write", "source"), "Dear Bo, look.");
    assert_eq!(field(&page, "/write", "to"), handle);
    says(&page, "my _holiday_.png");
    let token = tokens(&scene).remove(0);
    adds(
        &mut browser,
        "notes.txt",
        "Zeile eins\nZeile zwei".as_bytes(),
        "my notes",
    );
    adds(&mut browser, "paper.pdf", b"%PDF-1.4 paper", "");

    // Not before it says what it shows.
    let page = browser.submit("/write", &[("rest", "none"), ("act", "post")]);
    assert_eq!(page.status(), 422);
    says(&page, "Say in words what my _holiday_.png shows");
    assert_eq!(field(&page, "/write", "source"), "Dear Bo, look.");
    let describe = format!("describe-{token}");
    let page = browser.submit(
        "/write",
        &[
            (&describe, "Two halves: red < blue & <b>."),
            ("act", "keep"),
        ],
    );
    assert_eq!(
        field(&page, "/write", &describe),
        "Two halves: red < blue & <b>."
    );
    // One is taken out again.
    let paper = tokens(&scene).remove(2);
    let page = browser.submit("/write", &[("act", &format!("remove-{paper}"))]);
    says(&page, "The file is gone.");
    says_not(&page, "paper.pdf");
    assert_eq!(scene.count("media"), 2);
    browser
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    let sent = scene.peer.takes_letter("look").json();
    let attached = sent["object"]["attachment"].as_array().unwrap();
    assert_eq!(attached.len(), 2, "{sent:#}");
    assert_eq!(attached[0]["type"], "Document");
    assert_eq!(attached[0]["mediaType"], "image/png");
    assert_eq!(attached[0]["url"], format!("https://a.test/media/{token}"));
    assert_eq!(attached[0]["name"], "Two halves: red < blue & <b>.");
    assert_eq!(attached[0]["summary"], attached[0]["name"]);
    assert_eq!(attached[1]["mediaType"], "text/plain");
    // Papers are downloaded, not shown.
    let notes = tokens(&scene).remove(1);
    let page = browser.get(&format!("/media/{notes}"));
    let shown = page.response.header("content-disposition").unwrap();
    assert!(
        shown.starts_with("attachment; filename*=UTF-8''notes"),
        "{shown}"
    );
    assert_eq!(
        page.response.header("content-type"),
        Some("text/plain; charset=utf-8")
    );
    assert_eq!(page.response.text(), "Zeile eins\nZeile zwei");
}

fn uploads_that_do_not_work(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let text = "A text that took an evening.";
    let large = vec![b'x'; 11_000_000];
    for (bytes, sentence) in [
        (b"<svg/>".to_vec(), "Files of this kind do not travel"),
        (bomb(60_000, 60_000), "too many pixels"),
        (large, "at most 10 MB"),
        (Vec::new(), "The file is empty"),
    ] {
        let file = File {
            field: "file",
            name: "x.png",
            content_type: "image/png",
            bytes: &bytes,
        };
        let page = browser.press("/write", "/write/add", &[("source", text)], &[file]);
        assert_eq!(page.status(), 422, "{}", page.text());
        says(&page, sentence);
        says(&page, "kept in your drafts");
        assert_eq!(field(&page, "/write", "source"), text);
    }
    let page = browser.press("/write", "/write/add", &[("source", text)], &[]);
    says(&page, "Choose a file, then press Add.");
    assert_eq!(scene.count("drafts"), 1, "always the same draft");
    for number in 0..4 {
        says(
            &adds(
                &mut browser,
                "note.txt",
                format!("note {number}").as_bytes(),
                "",
            ),
            "Added.",
        );
    }
    let page = adds(&mut browser, "note.txt", b"one more", "");
    says(&page, "at most 4 files");
    assert_eq!(scene.count("media"), 4);
    // Thrown away with the draft.
    let draft = scene
        .texts("select cast(id as text) as value from drafts")
        .remove(0);
    browser.get(&format!("/drafts/{draft}/throw-away"));
    browser.submit(&format!("/drafts/{draft}/throw-away"), &[]);
    assert_eq!(scene.count("media"), 0);
}

fn files_of_others(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    adds(&mut browser, "note.txt", b"mine alone", "");
    let token = tokens(&scene).remove(0);
    browser.get(&format!("/media/{token}")).expect_status(200);
    // Before it is posted nobody else has it, signed in or not.
    let eve = scene.a.account("eve");
    let mut other = eve.browser();
    other.get(&format!("/media/{token}")).expect_status(404);
    let address = format!("/media/{token}");
    scene.a.get(&address, &[]).expect_status(404);
    scene.bo.fetches(&scene.a, &address).expect_status(404);
    let nothing = scene.a.get("/media/nothing", &[]).expect_status(404);
    assert_eq!(
        nothing.body,
        scene.a.get(&address, &[]).body,
        "the same nothing"
    );
    // Nor does anybody change it.
    other.get("/write");
    let page = other.submit(
        "/write",
        &[("source", "x"), ("act", &format!("remove-{token}"))],
    );
    assert_eq!(page.status(), 404);
    let draft = scene
        .texts("select cast(id as text) as value from drafts order by id")
        .remove(0);
    other.get("/write");
    let values = [
        ("source", "x"),
        ("draft", &*draft),
        ("kept", "1"),
        ("act", "keep"),
    ];
    other.submit("/write", &values);
    adds(&mut other, "note.txt", b"theirs", "");
    let owners =
        "select cast(count(distinct owner_id) as text) as value from media where draft_id = ";
    assert_eq!(scene.texts(&format!("{owners}{draft}")), ["1"]);
    assert_eq!(scene.count("media"), 2);
}

/// PostgreSQL takes no zero bytes, and no file has one in its name on either database.
fn names_no_file_has(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.a.get("/media/%00", &[]).expect_status(404);
    scene.a.get("/unsubscribe/%00", &[]).expect_status(404);
    let mut browser = scene.ada.browser();
    browser.get("/media/a%00b").expect_status(404);
    browser.get("/write");
    adds(&mut browser, "note.txt", b"mine", "words");
    let page = browser.submit("/write", &[("source", "x"), ("act", "remove-a\0")]);
    assert_eq!(page.status(), 404, "{}", page.text());
    assert_eq!(field(&page, "/write", "source"), "x");
    let fields: Vec<(String, String)> = page.forms()[0].values.clone();
    let mut fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    fields.push(("describe-a\0b", "nothing"));
    fields.push(("act", "keep"));
    browser.post("/write", &fields).expect_status(200);
    assert_eq!(
        scene.texts("select description as value from media"),
        ["words"]
    );
}

fn drafts_hold_so_much(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    adds(&mut browser, "note.txt", b"first", "");
    scene.a.database().execute(match database {
        Database::Sqlite => "update media set bytes = zeroblob(199999990)",
        Database::Postgres(_) => {
            "update media set bytes = convert_to(repeat('x', 199999990), 'UTF8')"
        }
    });
    // Another draft, and what is with a letter already, are no way around it.
    browser.get("/write");
    let file = File {
        field: "file",
        name: "note.txt",
        content_type: "text/plain",
        bytes: b"eleven more",
    };
    let fields = [("source", "A text that took an evening.")];
    let page = browser.press("/write", "/write/add", &fields, &[file]);
    assert_eq!(page.status(), 422);
    says(&page, "have 200 MB together, and there is no room for more");
    assert_eq!(field(&page, "/write", "source"), fields[0].1);
    says(&adds(&mut browser, "note.txt", b"ten more!!", ""), "Added.");
    // Nobody else's are counted.
    let mut other = scene.a.account("eve").browser();
    other.get("/write");
    says(&adds(&mut other, "note.txt", b"hers", ""), "Added.");
}
