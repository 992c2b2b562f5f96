//! One letter in several Notes: joined, split by hand, and each part still its own.

use chrono::{DateTime, Duration, SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::pages::{says, says_not};
use crate::revisions::form_token;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("several_notes_are_one_letter", several_notes_are_one_letter),
        Test::on_both("parts_come_in_any_order", parts_come_in_any_order),
        Test::on_both("what_is_no_part", what_is_no_part),
        Test::on_both("parts_change_and_go_alone", parts_change_and_go_alone),
        Test::on_both("split_and_joined_by_hand", split_and_joined_by_hand),
        Test::on_both("a_letter_has_so_many_parts", a_letter_has_so_many_parts),
    ]
}

/// A note of Bo's that goes on with another, published so many minutes ago.
fn part(scene: &Scene, html: &str, before: Option<&Value>, minutes_ago: i64) -> Value {
    let mut create = scene.letter(html);
    let at: DateTime<Utc> = Utc::now() - Duration::minutes(minutes_ago);
    let at = at.to_rfc3339_opts(SecondsFormat::Secs, true);
    create["object"]["published"] = json!(at);
    if let Some(before) = before {
        create["object"]["inReplyTo"] = before["object"]["id"].clone();
    }
    create
}

fn three(scene: &Scene) -> [Value; 3] {
    let first = part(scene, "<p>Dear Ada, one.</p>", None, 5);
    let second = part(scene, "<p>Then two.</p>", Some(&first), 4);
    let third = part(scene, "<p>At last three.</p>", Some(&second), 4);
    [first, second, third]
}

const WHOLE: &str = "<p>Dear Ada, one.</p>\n<p>Then two.</p>\n<p>At last three.</p>";

/// What Ada has received, newest first.
fn received(scene: &Scene) -> Vec<String> {
    let letters = scene.ada.letters().into_iter();
    let received = letters.filter(|letter| letter["direction"] == "received");
    received
        .map(|letter| letter["content"].as_str().unwrap().to_owned())
        .collect()
}

/// The address of the one correspondence.
fn place(scene: &Scene) -> String {
    let id = scene
        .texts("select cast(max(correspondence_id) as text) as value from letters")
        .remove(0);
    format!("/correspondences/{id}")
}

fn several_notes_are_one_letter(database: &Database) {
    let scene = Scene::new(database, &[]);
    let parts = three(&scene);
    for part in &parts {
        scene.hands_in(part);
    }
    assert_eq!(received(&scene), [WHOLE]);
    assert_eq!(scene.count("letters"), 3, "each part keeps its row");
    let letter = scene.ada.letters().remove(0);
    assert_eq!(letter["uri"], parts[0]["object"]["id"]);
    let mut browser = scene.ada.browser();
    let page = browser.get("/");
    assert_eq!(
        page.html().matches("/correspondences/").count(),
        1,
        "{}",
        page.html()
    );
    says(&page, "Dear Ada, one.");
    let page = browser.get(&place(&scene));
    says(&page, "Sent in 3 parts.");
    assert_eq!(page.html().matches("<article").count(), 1);
    let order = ["one.", "two.", "three."].map(|word| page.text().find(word).unwrap());
    assert!(order.is_sorted());
    // The answer is to the letter, and the whole of it stands beside.
    let answer = format!("/write?answer={}", letter["id"].as_str().unwrap());
    let page = browser.get(&answer);
    says(&page, "At last three.");
    // Coming again changes nothing.
    for part in &parts {
        let mut again = part.clone();
        again["id"] = json!(format!("{}-again", again["id"].as_str().unwrap()));
        scene.hands_in(&again);
    }
    assert_eq!(received(&scene), [WHOLE]);
}

fn parts_come_in_any_order(database: &Database) {
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let scene = Scene::new(database, &[]);
        let parts = three(&scene);
        for place in order {
            scene.hands_in(&parts[place]);
        }
        assert_eq!(received(&scene), [WHOLE], "{order:?}");
    }
}

fn what_is_no_part(database: &Database) {
    let scene = Scene::new(database, &[]);
    let first = part(&scene, "<p>first</p>", None, 60);
    scene.hands_in(&first);
    // Too late.
    let late = part(&scene, "<p>late</p>", Some(&first), 44);
    scene.hands_in(&late);
    assert_eq!(received(&scene).len(), 2);
    // By somebody else.
    let eve = scene.peer.person("eve");
    let mut other = eve.create_direct(&[&scene.ada_id], "<p>other</p>");
    other["object"]["inReplyTo"] = first["object"]["id"].clone();
    other["object"]["published"] = first["object"]["published"].clone();
    eve.sends(&scene.a, "/inbox", &other).expect_status(202);
    assert_eq!(received(&scene).len(), 3);
    // To somebody else as well: that is another correspondence.
    let ben = scene.a.account("ben");
    let mut more = scene
        .bo
        .create_direct(&[&scene.ada_id, &ben.actor_id()], "<p>more</p>");
    more["object"]["inReplyTo"] = late["object"]["id"].clone();
    more["object"]["published"] = late["object"]["published"].clone();
    scene.hands_in(&more);
    assert_eq!(received(&scene).len(), 4);
    // For others to see.
    let mut wider = part(&scene, "<p>wider</p>", Some(&late), 44);
    wider["object"]["to"] = json!([scene.ada_id, "https://www.w3.org/ns/activitystreams#Public"]);
    scene.hands_in(&wider);
    assert_eq!(received(&scene).len(), 5);
    // An answer to Ada's letter, and a letter that answers nothing.
    let id = scene.ada.answers(
        scene.ada.letters()[0]["id"].as_str().unwrap(),
        &scene.bo.handle(),
        "Dear Bo",
    );
    scene.ada.sees(&id, "delivered");
    let sent = scene.peer.takes_letter("Dear Bo").json();
    scene.hands_in(&part(&scene, "<p>answer</p>", Some(&sent), 44));
    scene.hands_in(&part(&scene, "<p>another</p>", None, 44));
    // Too long to have been split by anybody's server.
    let long = format!("<p>long {}</p>", "word ".repeat(3000));
    scene.hands_in(&part(&scene, &long, Some(&late), 43));
    assert_eq!(received(&scene).len(), 8);
    assert_eq!(scene.count("letters where joined_to_id is not null"), 0);
}

fn parts_change_and_go_alone(database: &Database) {
    let scene = Scene::new(database, &[]);
    let parts = three(&scene);
    for part in &parts {
        scene.hands_in(part);
    }
    let id = scene.ada.letters()[0]["id"].clone();
    let mut note = parts[1]["object"].clone();
    note["content"] = json!("<p>Then both.</p>");
    note["updated"] = json!(Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true));
    scene.hands_in(&scene.activity("Update", note));
    let whole = WHOLE.replace("two", "both");
    assert_eq!(received(&scene), [whole]);
    assert_eq!(scene.ada.letters()[0]["id"], id);
    let page = scene.ada.browser().get(&place(&scene));
    says(&page, "Changed by its writer");

    // Without its first part the letter is still there, and still one.
    scene.hands_in(&scene.activity("Delete", parts[0]["object"]["id"].clone()));
    assert_eq!(
        received(&scene),
        ["<p>Then both.</p>\n<p>At last three.</p>"]
    );
    scene.hands_in(&scene.activity("Delete", parts[2]["object"]["id"].clone()));
    assert_eq!(received(&scene), ["<p>Then both.</p>"]);
    let page = scene.ada.browser().get(&place(&scene));
    assert_eq!(page.html().matches("<article").count(), 1);
    scene.hands_in(&scene.activity("Delete", parts[1]["object"]["id"].clone()));
    assert_eq!(received(&scene), [""]);
    says(
        &scene.ada.browser().get(&place(&scene)),
        "removed this letter on",
    );
}

fn split_and_joined_by_hand(database: &Database) {
    let scene = Scene::new(database, &[]);
    for part in three(&scene) {
        scene.hands_in(&part);
    }
    let id = scene.ada.letters()[0]["id"].as_str().unwrap().to_owned();
    let mut browser = scene.ada.browser();
    browser.get(&place(&scene));
    let page = browser.submit(&format!("/letters/{id}/split"), &[]);
    assert_eq!(page.html().matches("<article").count(), 3);
    says_not(&page, "Sent in 3 parts.");
    says(&page, "Goes on with the letter before it.");
    let apart = received(&scene);
    assert_eq!(
        apart,
        [
            "<p>At last three.</p>",
            "<p>Then two.</p>",
            "<p>Dear Ada, one.</p>"
        ]
    );
    let last = scene.ada.letters()[0]["id"].as_str().unwrap().to_owned();
    let page = browser.submit(&format!("/letters/{last}/join"), &[]);
    says(&page, "Sent in 3 parts.");
    assert_eq!(received(&scene), [WHOLE]);

    // Nobody else has anything to arrange here.
    let mut stranger = scene.a.account("eve").browser();
    let token = form_token(&stranger.get("/me").html());
    for act in ["split", "join"] {
        let page = stranger.post(&format!("/letters/{id}/{act}"), &[("form_token", &token)]);
        assert_eq!(page.status(), 404);
    }
    assert_eq!(received(&scene), [WHOLE]);
}

fn a_letter_has_so_many_parts(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut before = part(&scene, "<p>part 0</p>", None, 1);
    scene.hands_in(&before);
    for number in 1..=20 {
        let next = part(&scene, &format!("<p>part {number}</p>"), Some(&before), 1);
        scene.hands_in(&next);
        before = next;
    }
    let letters = received(&scene);
    assert_eq!(letters.len(), 2);
    assert!(letters[1].ends_with("<p>part 19</p>"), "{letters:?}");
    // A circle of answers ends as well.
    let mut one = part(&scene, "<p>snake</p>", None, 1);
    let two = part(&scene, "<p>tail</p>", Some(&one), 1);
    one["object"]["inReplyTo"] = two["object"]["id"].clone();
    scene.hands_in(&one);
    scene.hands_in(&two);
    assert_eq!(received(&scene).len(), 3);
    let id = scene.ada.letters()[0]["id"].as_str().unwrap().to_owned();
    let eat = activity_of(&scene.bo, "Delete", one["object"]["id"].clone());
    scene.hands_in(&eat);
    assert!(
        received(&scene)[0].contains("tail"),
        "{:?}",
        received(&scene)
    );
    let mut browser = scene.ada.browser();
    browser.get(&format!("/letters/{id}")).expect_status(200);
}
