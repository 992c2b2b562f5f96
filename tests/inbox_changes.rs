//! Letters that are changed and deleted from elsewhere, in whatever order that arrives; who may do
//! so, and who may read.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("only_letters_are_letters", only_letters_are_letters),
        Test::on_both("letters_change_in_any_order", letters_change_in_any_order),
        Test::on_both("only_writers_change_letters", only_writers_change_letters),
        Test::on_both("a_change_never_adds_readers", a_change_never_adds_readers),
        Test::on_both("blocked_hosts_and_people", blocked_hosts_and_people),
    ]
}

const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
const LATER: &str = "2026-11-22T12:00:00Z";
const LATEST: &str = "2026-11-22T13:00:00+00:00";

/// The same note, changed at that moment.
fn update(scene: &Scene, letter: &Value, html: &str, at: &str) -> Value {
    let mut note = letter["object"].clone();
    note["content"] = json!(html);
    note.as_object_mut().unwrap().remove("contentMap");
    note["published"] = json!("2026-11-22T11:00:00Z");
    note["updated"] = json!(at);
    scene.activity("Update", note)
}

fn deletion(scene: &Scene, letter: &Value) -> Value {
    scene.activity("Delete", json!(letter["object"]["id"]))
}

fn only_letters_are_letters(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.activity("Announce", json!("https://peer.test/notes/1")));
    let followers = format!("{}/followers", scene.bo.id());
    let wide = [
        json!([PUBLIC, scene.ada_id]),
        json!(["as:Public", scene.ada_id]),
        json!(["Public", scene.ada_id]),
        json!([followers, scene.ada_id]),
        json!(["https://peer.test/collections/friends", scene.ada_id]),
        json!(["https://a.test/u/ada/fans", scene.ada_id]),
        json!(["https://a.test/u/nobody", scene.ada_id]),
    ];
    for to in &wide {
        for place in ["to", "cc"] {
            let mut note = scene.letter("<p>not for Ada alone</p>");
            note["object"]["to"] = json!(scene.ada_id);
            note["object"][place] = to.clone();
            scene.changes_nothing(&note, 202);
        }
    }
    for pointer in [
        "/to",
        "/cc",
        "/audience",
        "/object/audience",
        "/object/bto",
        "/object/bcc",
    ] {
        let mut note = scene.letter("<p>open by another key</p>");
        note["audience"] = Value::Null;
        for key in ["audience", "bto", "bcc"] {
            note["object"][key] = Value::Null;
        }
        *note.pointer_mut(pointer).unwrap() = json!([scene.ada_id, PUBLIC]);
        scene.changes_nothing(&note, 202);
    }
    let mut elsewhere = scene.letter("<p>for somebody else</p>");
    elsewhere["object"]["to"] = json!("https://elsewhere.test/users/x");
    elsewhere["object"]["tag"] = json!([]);
    scene.changes_nothing(&elsewhere, 202);
    elsewhere["object"]["to"] = json!([]);
    scene.changes_nothing(&elsewhere, 202);
    elsewhere["object"]["to"] = json!("https://a.test/actor");
    scene.changes_nothing(&elsewhere, 202);

    // As an answer within a correspondence it is shown, and marked; to nobody else.
    let first = scene.letter("<p>a letter</p>");
    scene.hands_in(&first);
    for (number, to) in wide.iter().take(5).enumerate() {
        let mut answer = scene.letter(&format!("<p>open answer {number}</p>"));
        answer["object"]["to"] = to.clone();
        answer["object"]["inReplyTo"] = first["object"]["id"].clone();
        scene.hands_in(&answer);
    }
    let marked = "select cast(count(*) as text) as value from letters where wider";
    assert_eq!(scene.texts(marked), ["5"]);
    assert_eq!(scene.count("correspondences"), 1);
    assert_eq!(scene.count("participants"), 2);

    // Somebody who never saw the letter answers it openly.
    let eve = scene.peer.person("eve");
    let mut answer = eve.create_direct(&[&scene.ada_id], "<p>Eve was here</p>");
    answer["object"]["to"] = json!([PUBLIC, scene.ada_id]);
    answer["object"]["inReplyTo"] = first["object"]["id"].clone();
    eve.sends(&scene.a, "/inbox", &answer).expect_status(202);
    assert_eq!(scene.count("letters"), 6);
    // As a letter of her own it is one, in a correspondence of her own.
    answer = eve.create_direct(&[&scene.ada_id], "<p>Eve writes</p>");
    answer["object"]["inReplyTo"] = first["object"]["id"].clone();
    eve.sends(&scene.a, "/inbox", &answer).expect_status(202);
    assert_eq!(scene.count("correspondences"), 2);
    let linked = "select cast(count(*) as text) as value from letters \
                  where in_reply_to_id is not null and not wider";
    assert_eq!(scene.texts(linked), ["0"]);
}

fn letters_change_in_any_order(database: &Database) {
    let scene = Scene::new(database, &[]);
    let versions = "select content as value from letter_versions order by replaced_at";

    // Changed, changed again, and an older change that comes late.
    let letter = scene.letter("<p>first</p>");
    scene.hands_in(&letter);
    scene.hands_in(&update(&scene, &letter, "<p>third</p>", LATEST));
    scene.hands_in(&update(&scene, &letter, "<p>second</p>", LATER));
    scene.hands_in(&letter);
    assert_eq!(scene.contents(), ["<p>third</p>"]);
    assert_eq!(scene.texts(versions), ["<p>first</p>"]);

    // The change comes before its letter.
    let late = scene.letter("<p>before the change</p>");
    scene.hands_in(&update(&scene, &late, "<p>changed</p>", LATER));
    scene.hands_in(&late);
    assert_eq!(scene.contents(), ["<p>third</p>", "<p>changed</p>"]);

    // The deletion comes before its letter, and its changes.
    let buried = scene.letter("<p>buried</p>");
    scene.hands_in(&deletion(&scene, &buried));
    scene.hands_in(&buried);
    scene.hands_in(&update(&scene, &buried, "<p>buried</p>", LATER));
    assert_eq!(scene.count("letters"), 2);

    // Deleted: as id, as Tombstone; nothing brings it back.
    scene.hands_in(&deletion(&scene, &letter));
    let tombstone = json!({"type": "Tombstone", "id": late["object"]["id"], "formerType": "Note"});
    scene.hands_in(&scene.activity("Delete", tombstone));
    let mut again = letter.clone();
    again["id"] = json!("https://peer.test/activities/again");
    scene.hands_in(&again);
    scene.hands_in(&update(
        &scene,
        &late,
        "<p>risen</p>",
        "2026-11-22T14:00:00Z",
    ));
    assert_eq!(scene.contents(), ["", ""]);
    assert_eq!(scene.count("letter_versions"), 0);
    let shown: Vec<_> = scene.ada.letters();
    assert!(!format!("{shown:?}").contains("third"), "{shown:?}");
}

fn only_writers_change_letters(database: &Database) {
    let scene = Scene::new(database, &["good.test"]);
    let good = scene.lab.peer("good.test");
    let (gus, eve) = (good.person("gus"), scene.peer.person("eve"));
    let letter = scene.letter("<p>mine</p>");
    scene.hands_in(&letter);
    for other in [&gus, &eve] {
        let mut note = letter["object"].clone();
        note["content"] = json!("<p>not mine</p>");
        note["updated"] = json!(LATER);
        let honest = activity_of(other, "Update", note.clone());
        other.sends(&scene.a, "/inbox", &honest).expect_status(403);
        note["attributedTo"] = json!(other.id());
        let lying = activity_of(other, "Update", note);
        let answer = other.sends(&scene.a, "/inbox", &lying);
        assert!(matches!(answer.status, 202 | 403), "{}", answer.status);
        let delete = activity_of(other, "Delete", letter["object"]["id"].clone());
        other.sends(&scene.a, "/inbox", &delete).expect_status(202);
        let delete = activity_of(other, "Delete", json!(scene.ada_id));
        other.sends(&scene.a, "/inbox", &delete).expect_status(202);
        let delete = activity_of(other, "Delete", json!(scene.bo.id()));
        other.sends(&scene.a, "/inbox", &delete).expect_status(202);
    }
    assert_eq!(scene.contents(), ["<p>mine</p>"]);
    assert_eq!(scene.count("people where gone_at is not null"), 0);

    // Who cannot have written it cannot stop it beforehand, nor hinder its writer from doing so.
    let next = scene.letter("<p>next</p>");
    let delete = activity_of(&gus, "Delete", next["object"]["id"].clone());
    gus.sends(&scene.a, "/inbox", &delete).expect_status(202);
    assert_eq!(
        scene.count("tombstones where actor_uri like '%good.test%'"),
        0
    );
    scene.hands_in(&deletion(&scene, &next));
    scene.hands_in(&next);
    assert_eq!(scene.contents(), ["<p>mine</p>"]);

    // Ada's own letters are changed by nobody elsewhere.
    let id = scene.ada.writes_to(&scene.bo.handle(), "from Ada");
    let sent = scene.peer.takes_letter("from Ada").json();
    let mut note = sent["object"].clone();
    note["content"] = json!("<p>from Bo</p>");
    note["updated"] = json!(LATEST);
    scene.changes_nothing(&scene.activity("Update", note), 403);
    scene.changes_nothing(&scene.activity("Delete", sent["object"]["id"].clone()), 202);
    let content = scene.ada.letter(&id).unwrap()["content"].clone();
    assert!(content.as_str().unwrap().contains("from Ada"), "{content}");
}

fn a_change_never_adds_readers(database: &Database) {
    let scene = Scene::new(database, &[]);
    let ben = scene.a.account("ben");
    let letter = scene.letter("<p>for Ada</p>");
    scene.hands_in(&letter);
    let mut wider = letter.clone();
    wider["object"]["to"] = json!([scene.ada_id, ben.actor_id()]);
    wider["object"]["updated"] = json!(LATER);
    wider["id"] = json!("https://peer.test/activities/wider");
    scene.hands_in(&wider);
    scene.hands_in(&scene.activity("Update", wider["object"].clone()));
    let announce = scene.activity("Announce", letter["object"]["id"].clone());
    scene.hands_in(&announce);
    // An answer to it that names Ben too, openly.
    let mut answer = scene.letter("<p>open</p>");
    answer["object"]["to"] = json!([PUBLIC, scene.ada_id, ben.actor_id()]);
    answer["object"]["inReplyTo"] = letter["object"]["id"].clone();
    scene.hands_in(&answer);
    assert_eq!(scene.count("letter_recipients"), 2);
    assert!(ben.letters().is_empty());
    assert_eq!(scene.ada.letters().len(), 2);
}

fn blocked_hosts_and_people(database: &Database) {
    let scene = Scene::new(database, &["evil.test", "sub.evil.test"]);
    let evil = scene.lab.peer("evil.test");
    let sub = scene.lab.peer("sub.evil.test");
    scene
        .a
        .command(&["instance", "block", "evil.test"], "")
        .ok();
    for host in [&evil, &sub] {
        let eve = host.person("eve");
        let letter = eve.create_direct(&[&scene.ada_id], "<p>evil</p>");
        let answer = eve.sends(&scene.a, "/inbox", &letter);
        assert_eq!(answer.status, 403, "{}", answer.text());
        let answer = eve.fetches(&scene.a, "/l/whatever");
        assert_eq!(answer.status, 404);
        let refused = scene
            .ada
            .posts(&["--to", &eve.handle(), "--now"], "Dear Eve");
        assert_eq!(refused.status, 1);
        assert!(refused.stderr.contains("keeper"), "{}", refused.stderr);
        assert!(host.received().is_empty(), "{:?}", host.received());
    }
    assert_eq!(scene.count("people where host <> 'a.test'"), 0);
    scene
        .a
        .command(&["instance", "unblock", "evil.test"], "")
        .ok();
    let eve = evil.person("eve");
    let letter = eve.create_direct(&[&scene.ada_id], "<p>reformed</p>");
    eve.sends(&scene.a, "/inbox", &letter).expect_status(202);
    assert_eq!(scene.contents(), ["<p>reformed</p>"]);

    // Bo blocks Ada: nothing passes any more, either way, until he takes it back.
    scene.hands_in(&scene.activity("Follow", json!(scene.ada_id)));
    let block = scene.activity("Block", json!(scene.ada_id));
    scene.hands_in(&block);
    assert_eq!(scene.count("follows"), 0);
    scene.hands_in(&scene.letter("<p>never</p>"));
    scene.hands_in(&scene.activity("Follow", json!(scene.ada_id)));
    assert_eq!(scene.count("follows"), 0);
    assert_eq!(scene.count("letters"), 1);
    // Only Bo can take it back.
    let undo = activity_of(&eve, "Undo", block.clone());
    eve.sends(&scene.a, "/inbox", &undo).expect_status(202);
    scene.hands_in(&scene.letter("<p>never</p>"));
    assert_eq!(scene.count("letters"), 1);
    scene.hands_in(&scene.activity("Undo", block));
    scene.hands_in(&scene.letter("<p>again</p>"));
    assert_eq!(scene.contents(), ["<p>reformed</p>", "<p>again</p>"]);

    // A host that is blocked later loses the letters it could ask for.
    let id = scene.ada.writes_to(&scene.bo.handle(), "Dear Bo");
    scene.ada.sees(&id, "delivered");
    let sent = scene.peer.takes_letter("Dear Bo").json();
    let path = sent["object"]["id"].as_str().unwrap().to_owned();
    let path = path.trim_start_matches("https://a.test");
    scene.bo.fetches(&scene.a, path).expect_status(200);
    scene
        .a
        .command(&["instance", "block", "peer.test"], "")
        .ok();
    scene.bo.fetches(&scene.a, path).expect_status(404);
    scene.changes_nothing(&scene.activity("Update", scene.bo.actor()), 403);
    scene.changes_nothing(&scene.activity("Delete", json!(scene.bo.id())), 403);
}
