//! Pictures and papers on their way: to other instances, back into drafts, and gone with the letter.

use image::ImageFormat;

use crate::inbox::Scene;
use crate::media_files::{halves, photograph};
use crate::pages::says;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_picture_arrives", a_picture_arrives),
        Test::on_both(
            "files_come_back_with_their_letter",
            files_come_back_with_their_letter,
        ),
        Test::on_both("files_from_the_command_line", files_from_the_command_line),
    ]
}

/// A file in the instance's folder, and its path.
fn file(instance: &Instance, name: &str, bytes: &[u8]) -> String {
    let path = instance.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path.display().to_string()
}

fn a_picture_arrives(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");
    // A first letter to a stranger brings nothing along.
    ada.writes_to(&ben.handle(), "Dear Ben, show me.");
    ben.receives("show me");
    let photo = file(&b, "photo.jpg", &photograph());
    let arguments = [
        "--to",
        &ada.handle(),
        "--now",
        "--attach",
        &photo,
        "--describe",
        "My desk",
    ];
    let id = ben.posts(&arguments, "Dear Ada, my desk.").ok().to_owned();
    ada.receives("my desk");
    let url = a
        .database()
        .texts("select url as value from attachments")
        .remove(0);
    let path = url.strip_prefix("https://b.test").unwrap();
    let place = a
        .database()
        .texts("select cast(correspondence_id as text) as value from letters");
    let mut hers = ada.browser();
    let page = hers.get(&format!("/correspondences/{}", place[0]));
    says(&page, "My desk");
    assert!(!page.html().contains(&url));
    let html = page.html();
    let own = html.split("<img src=\"").nth(1).unwrap();
    let shown = hers
        .get(own.split('"').next().unwrap())
        .expect_status(200)
        .response;
    assert_eq!(shown.header("content-type"), Some("image/jpeg"));
    // Whoever has the address has the picture: other servers fetch it without a signature.
    let shown = b.get(path, &[]).expect_status(200);
    assert_eq!(shown.header("content-type"), Some("image/jpeg"));
    assert!(!String::from_utf8_lossy(&shown.body).contains("GPS"));
    // It stays while the text changes, and goes with the letter.
    b.command(
        &["letter", "edit", &id, "--from", "ben"],
        "Dear Ada, my table.",
    )
    .ok();
    ada.receives("my table");
    assert_eq!(
        a.database().texts("select url as value from attachments"),
        [url.as_str()]
    );
    b.command(&["letter", "remove", &id, "--from", "ben"], "")
        .ok();
    b.get(path, &[]).expect_status(404);
    assert!(
        b.database()
            .texts("select token as value from media")
            .is_empty()
    );
    ada.finds("has an emptied letter", |letter| letter["content"] == "");
    assert!(
        a.database()
            .texts("select url as value from attachments")
            .is_empty()
    );
}

fn files_come_back_with_their_letter(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>Send me a paper</p>"));
    let paper = file(&scene.a, "paper.pdf", b"%PDF-1.7 a paper");
    let to = scene.bo.handle();
    let id = scene
        .ada
        .posts(&["--to", &to, "--attach", &paper], "Dear Bo, a paper.")
        .ok()
        .to_owned();
    let token = scene.texts("select token as value from media").remove(0);
    let address = format!("/media/{token}");
    // It rests with its letter.
    scene.a.get(&address, &[]).expect_status(404);
    let mut browser = scene.ada.browser();
    browser.get(&format!("/letters/{id}"));
    let page = browser.submit(&format!("/letters/{id}/take-back"), &[]);
    says(&page, "paper.pdf");
    assert_eq!(scene.count("letters"), 1);
    assert_eq!(scene.texts("select token as value from media"), [token]);

    // The peer refuses it: text and file are a draft again, and the letter keeps its own.
    scene.peer.answers(Answer::status(403));
    browser
        .submit("/write", &[("rest", "none"), ("act", "post")])
        .expect_status(200);
    let id = scene
        .texts("select cast(max(id) as text) as value from letters")
        .remove(0);
    scene.ada.sees(&id, "returned");
    assert_eq!(scene.count("media where draft_id is not null"), 1);
    assert_eq!(scene.count("media where letter_id is not null"), 1);
    assert_eq!(scene.count("drafts"), 1);
}

fn files_from_the_command_line(database: &Database) {
    let scene = Scene::new(database, &[]);
    let picture = file(&scene.a, "picture.png", &halves(ImageFormat::Png));
    let page = file(&scene.a, "page.html", b"<html>");
    let to = scene.bo.handle();
    let post = |more: &[&str]| {
        let mut arguments = vec!["--to", &*to, "--now"];
        arguments.extend_from_slice(more);
        scene.ada.posts(&arguments, "Dear Bo, by command.")
    };
    let stranger = post(&["--attach", &picture, "--describe", "Two halves"]);
    assert_eq!(stranger.status, 1);
    assert!(
        stranger.stderr.contains("A first letter"),
        "{}",
        stranger.stderr
    );
    scene.hands_in(&scene.letter("<p>Send me a picture</p>"));
    for (arguments, sentence) in [
        (
            vec!["--attach", &*picture],
            "Say in words what picture.png shows",
        ),
        (vec!["--attach", &*page], "Files of this kind"),
        (vec!["--attach", "/nowhere/x.png"], "cannot be read"),
        (
            vec!["--describe", "nothing"],
            "more descriptions than files",
        ),
    ] {
        let refused = post(&arguments);
        assert_eq!(refused.status, 1, "{arguments:?}");
        assert!(refused.stderr.contains(sentence), "{}", refused.stderr);
    }
    assert_eq!(scene.count("letters"), 1);
    post(&["--attach", &picture, "--describe", "Two halves"]).ok();
    let sent = scene.peer.takes_letter("by command").json();
    assert_eq!(sent["object"]["attachment"][0]["name"], "Two halves");
}
