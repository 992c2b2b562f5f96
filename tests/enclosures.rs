//! What arrived letters bring along: fetched by the instance for those who may read them, shown as
//! what it is and nothing else, and never loaded from anywhere by a page.

use image::ImageFormat;
use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::media_files::{bomb, halves, photograph};
use crate::pages::{says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("pictures_come_by_way_of_us", pictures_come_by_way_of_us),
        Test::on_both("files_of_neighbours", files_of_neighbours),
        Test::once("only_what_is_shown_anyway", only_what_is_shown_anyway),
        Test::once(
            "the_other_server_is_in_trouble",
            the_other_server_is_in_trouble,
        ),
    ]
}

/// A letter of Bo's with these attachments: media type, path on his server, what it shows.
fn brings(scene: &Scene, files: &[(&str, &str, &str)]) {
    let mut letter = scene.letter("<p>Look at these</p>");
    let attached = files.iter().map(|(kind, path, name)| {
        json!({"type": "Document", "mediaType": kind, "name": name,
            "url": format!("https://peer.test{path}")})
    });
    letter["object"]["attachment"] = Value::Array(attached.collect());
    scene.hands_in(&letter);
}

/// Ada's browser on the page of the letter, and where its attachments are.
fn opens(scene: &Scene) -> (Browser, Page, Vec<String>) {
    let place = scene.texts("select cast(correspondence_id as text) as value from letters");
    let letter = &scene.texts("select cast(id as text) as value from letters")[0];
    let mut browser = scene.ada.browser();
    let page = browser.get(&format!("/correspondences/{}", place[0]));
    let page = page.expect_status(200);
    let at = |position| format!("/letters/{letter}/attachments/{position}");
    (browser, page, (0..4).map(at).collect())
}

fn pictures_come_by_way_of_us(database: &Database) {
    let scene = Scene::new(database, &[]);
    let kind = "image/jpeg";
    scene
        .peer
        .serves("/a.jpg", Answer::document(kind, photograph()));
    scene.peer.serves("/b", Answer::redirect("/b.png"));
    // What it is called over there does not count.
    let png = halves(ImageFormat::Png);
    scene
        .peer
        .serves("/b.png", Answer::document("text/html", png));
    let paper = Answer::document("application/pdf", b"%PDF-1.7 a paper".as_slice());
    scene.peer.serves("/paper.pdf", paper);
    brings(
        &scene,
        &[
            (kind, "/a.jpg", "My \"desk\""),
            ("image/png", "/b", ""),
            ("application/pdf", "/paper.pdf", "A paper"),
            ("video/mp4", "/film.mp4", "A film"),
        ],
    );
    let (mut browser, page, at) = opens(&scene);
    let html = page.html();
    assert!(html.contains(&format!("<img src=\"{}\"", at[0])), "{html}");
    assert!(html.contains("alt=\"My &#34;desk&#34;\""), "{html}");
    assert!(html.contains("alt=\"A picture without a description\""));
    assert!(html.contains(&format!("href=\"{}\"", at[2])));
    says(&page, "A film video/mp4, kept on peer.test");
    assert!(!html.contains("src=\"https:"), "{html}");
    assert!(scene.peer.requests_to("/a.jpg").is_empty());

    let shown = browser.get(&at[0]).expect_status(200).response;
    assert_eq!(shown.header("content-type"), Some("image/jpeg"));
    assert_eq!(shown.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(shown.header("cache-control"), Some("private, no-store"));
    assert_eq!(
        shown.header("content-security-policy"),
        Some("default-src 'none'; sandbox")
    );
    let disposition = shown.header("content-disposition").unwrap();
    assert!(disposition.starts_with("inline; filename"), "{disposition}");
    assert!(!String::from_utf8_lossy(&shown.body).contains("GPS"));
    // Asked without a word about who reads, and once for all who look again.
    browser.get(&at[0]).expect_status(200);
    let asked = scene.peer.requests_to("/a.jpg");
    assert_eq!(asked.len(), 1);
    for name in ["cookie", "referer", "signature", "authorization"] {
        assert_eq!(asked[0].header(name), None, "{name}");
    }
    let shown = browser.get(&at[1]).expect_status(200).response;
    assert_eq!(shown.header("content-type"), Some("image/png"));
    let shown = browser.get(&at[2]).expect_status(200).response;
    assert_eq!(shown.header("content-type"), Some("application/pdf"));
    let disposition = shown.header("content-disposition").unwrap();
    assert!(disposition.starts_with("attachment"), "{disposition}");

    // Nobody else has it, whatever they ask for; what is not there looks the same.
    let eve = scene.a.account("eve");
    let mut others = eve.browser();
    let theirs = others.get(&at[0]).expect_status(404);
    for nothing in ["/letters/12345/attachments/0", "/letters/x/attachments/0"] {
        assert_eq!(others.get(nothing).expect_status(404).html(), theirs.html());
    }
    let file = at[0].trim_end_matches('0');
    for position in ["4", "-1", "x", "99999999999"] {
        browser.get(&format!("{file}{position}")).expect_status(404);
    }
    assert_eq!(scene.peer.requests_to("/a.jpg").len(), 1);
    let mut visitor = Browser::new(&scene.a);
    assert!(visitor.get(&at[0]).path.starts_with("/sign-in"));
    // Gone with the letter.
    let id = &scene.texts("select uri as value from letters")[0];
    scene.hands_in(&scene.activity("Delete", json!({"type": "Tombstone", "id": id})));
    browser.get(&at[0]).expect_status(404);
}

/// What stays on the instance is for those who read and write the letter, whoever has the address.
fn files_of_neighbours(database: &Database) {
    let scene = Scene::new(database, &[]);
    let (ben, eve) = (scene.a.account("ben"), scene.a.account("eve"));
    ben.writes_to(&scene.ada.handle(), "Dear Ada, send me a paper.");
    scene.ada.receives("send me a paper");
    let paper = scene.a.folder().join("paper.pdf");
    std::fs::write(&paper, b"%PDF-1.7 a paper").unwrap();
    let handle = ben.handle();
    let arguments = [
        "--to",
        &*handle,
        "--now",
        "--attach",
        paper.to_str().unwrap(),
    ];
    scene.ada.posts(&arguments, "Dear Ben, a paper.").ok();
    ben.receives("a paper.");
    let token = scene.texts("select token as value from media").remove(0);
    let address = format!("/media/{token}");
    for reader in [&scene.ada, &ben] {
        reader.browser().get(&address).expect_status(200);
    }
    eve.browser().get(&address).expect_status(404);
    scene.a.get(&address, &[]).expect_status(404);
}

fn only_what_is_shown_anyway() {
    let scene = Scene::new(&Database::sqlite(), &["hidden.test"]);
    let kind = "image/png";
    for (path, body) in [
        ("/page", b"<html><script>alert(1)</script>".to_vec()),
        (
            "/drawing",
            b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(),
        ),
        ("/bomb", bomb(30_000, 30_000)),
        ("/large", vec![b'a'; 10_000_001]),
    ] {
        scene.peer.serves(path, Answer::document(kind, body));
    }
    brings(
        &scene,
        &[
            (kind, "/page", "One"),
            (kind, "/drawing", "Two"),
            (kind, "/bomb", "Three"),
            (kind, "/large", "Four"),
        ],
    );
    let (mut browser, _, at) = opens(&scene);
    for place in &at[..3] {
        let page = browser.get(place).expect_status(422);
        says(
            &page,
            "What peer.test gives at this address cannot be shown here",
        );
        says_not(&page, "alert");
    }
    let page = browser.get(&at[3]).expect_status(422);
    says(&page, "more than we can take in");
}

fn the_other_server_is_in_trouble() {
    let scene = Scene::new(&Database::sqlite(), &["gone.test"]);
    let kind = "image/png";
    let inward = Answer::redirect("https://127.0.0.1/secret.png");
    scene.peer.serves("/inward", inward);
    scene
        .peer
        .serves("/away", Answer::redirect("https://gone.test/a.png"));
    scene.peer.serves("/later", Answer::status(503));
    brings(
        &scene,
        &[
            (kind, "/inward", "One"),
            (kind, "/away", "Two"),
            (kind, "/later", "Three"),
            (kind, "/nothing", "Four"),
        ],
    );
    let (mut browser, _, at) = opens(&scene);
    for (place, sentence) in at.iter().zip([
        "This address cannot be used",
        "gone.test cannot be reached. The file stays named in the letter",
        "peer.test does not give this file just now.",
        "peer.test no longer has this file.",
    ]) {
        says(&browser.get(place).expect_status(422), sentence);
    }
    // Later it works: that it did not is not remembered.
    let png = halves(ImageFormat::Png);
    scene.peer.serves("/later", Answer::document(kind, png));
    browser.get(&at[2]).expect_status(200);
    // A host the keeper does not want is not asked.
    scene
        .a
        .command(&["instance", "block", "peer.test"], "")
        .ok();
    scene.peer.forget_requests();
    browser.get(&at[3]).expect_status(422);
    assert!(scene.peer.received().is_empty());
}
