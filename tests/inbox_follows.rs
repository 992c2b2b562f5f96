//! Follows, thanks, reports and farewells as they come in.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::support::database::Database;
use crate::support::keys::Key;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_follow_is_agreed_to", a_follow_is_agreed_to),
        Test::on_both("a_like_is_thanks", a_like_is_thanks),
        Test::on_both("a_report_reaches_the_keepers", a_report_reaches_the_keepers),
        Test::on_both("people_say_farewell", people_say_farewell),
    ]
}

/// Waits until Bo's own inbox has taken the yes to this follow.
#[track_caller]
fn agreed(scene: &Scene, follow: &Value) {
    let yes = scene.peer.takes("an Accept", |activity| {
        activity["type"] == "Accept" && activity["object"]["id"] == follow["id"]
    });
    assert_eq!(yes.path(), "/users/bo/inbox");
    let accept = yes.json();
    assert_eq!(accept["actor"], scene.ada_id.as_str());
    assert_eq!(accept["to"], json!([scene.bo.id()]));
    assert!(
        accept["id"]
            .as_str()
            .unwrap()
            .starts_with("https://a.test/")
    );
    assert_eq!(
        accept["object"],
        json!({"id": follow["id"], "type": "Follow", "actor": scene.bo.id(), "object": scene.ada_id})
    );
    let key = scene
        .a
        .get("/u/ada", &[("Accept", "application/activity+json")]);
    let key = key.json()["publicKey"]["publicKeyPem"].clone();
    yes.verify(key.as_str().unwrap()).unwrap();
}

fn fans(scene: &Scene) -> Value {
    let first = scene.a.get("/u/ada/fans", &[]).expect_status(200).json();
    assert_eq!(first["type"], "OrderedCollection");
    assert_eq!(first["id"], "https://a.test/u/ada/fans");
    let page = first["first"]
        .as_str()
        .unwrap()
        .replace("https://a.test", "");
    let page = scene.a.get(&page, &[]).expect_status(200).json();
    assert_eq!(page["type"], "OrderedCollectionPage");
    assert_eq!(page["partOf"], first["id"]);
    let items = page["orderedItems"].as_array().unwrap();
    assert_eq!(first["totalItems"], items.len());
    page["orderedItems"].clone()
}

fn a_follow_is_agreed_to(database: &Database) {
    let scene = Scene::new(database, &[]);
    assert_eq!(fans(&scene), json!([]));
    let follow = scene.activity("Follow", json!(scene.ada_id));
    scene.hands_in(&follow);
    agreed(&scene, &follow);
    assert_eq!(fans(&scene), json!([scene.bo.id()]));

    // Asked again, agreed again: the first yes may have been lost.
    let again = scene.activity("Follow", json!({"type": "Person", "id": scene.ada_id}));
    scene.hands_in(&again);
    agreed(&scene, &again);
    assert_eq!(fans(&scene), json!([scene.bo.id()]));

    // Taken back by id alone; by somebody else it is not.
    let eve = scene.peer.person("eve");
    for object in [again["id"].clone(), again.clone()] {
        let undo = activity_of(&eve, "Undo", object);
        eve.sends(&scene.a, "/inbox", &undo).expect_status(202);
    }
    assert_eq!(fans(&scene), json!([scene.bo.id()]));
    scene.hands_in(&scene.activity("Undo", again["id"].clone()));
    assert_eq!(fans(&scene), json!([]));

    // And by the whole follow; by the address of the page as well.
    let page = scene.activity("Follow", json!("https://a.test/@ada"));
    scene.hands_in(&page);
    assert_eq!(fans(&scene), json!([scene.bo.id()]));
    scene.hands_in(&scene.activity("Undo", page));
    assert_eq!(fans(&scene), json!([]));
    let following = scene.a.get("/u/ada/following", &[]).expect_status(200);
    assert_eq!(following.json()["totalItems"], 0);
    let outbox = scene.a.get("/u/ada/outbox", &[]).expect_status(200).json();
    assert_eq!(outbox["totalItems"], 0);
    // A yes nobody asked for makes no follow.
    let yes = scene.activity(
        "Accept",
        json!({"type": "Follow", "actor": scene.ada_id,
        "object": scene.bo.id(), "id": "https://a.test/f/1"}),
    );
    scene.hands_in(&yes);
    assert_eq!(scene.count("follows"), 0);
}

fn a_like_is_thanks(database: &Database) {
    let scene = Scene::new(database, &[]);
    let eve = scene.peer.person("eve");
    scene.ada.writes_to(&scene.bo.handle(), "Dear Bo");
    let letter = scene.peer.takes_letter("Dear Bo").json()["object"]["id"].clone();
    let like = scene.activity("Like", letter.clone());
    scene.hands_in(&like);
    scene.hands_in(&scene.activity("Like", json!({"type": "Note", "id": letter})));
    assert_eq!(scene.count("acknowledgements"), 1);
    // Not by somebody who cannot have read it, and not for one's own.
    let foreign = activity_of(&eve, "Like", letter.clone());
    eve.sends(&scene.a, "/inbox", &foreign).expect_status(202);
    let own = scene.letter("<p>my own</p>");
    scene.hands_in(&own);
    scene.hands_in(&scene.activity("Like", own["object"]["id"].clone()));
    assert_eq!(scene.count("acknowledgements"), 1);
    let undo = activity_of(&eve, "Undo", like.clone());
    eve.sends(&scene.a, "/inbox", &undo).expect_status(202);
    assert_eq!(scene.count("acknowledgements"), 1);
    scene.hands_in(&scene.activity("Undo", like));
    assert_eq!(scene.count("acknowledgements"), 0);
}

fn a_report_reaches_the_keepers(database: &Database) {
    let scene = Scene::new(database, &["good.test"]);
    let good = scene.lab.peer("good.test");
    let office = good.person("good.test");
    let mut document = office.actor();
    document["type"] = json!("Application");
    good.serves(&office.actor_path(), Answer::activity(&document));
    let letter = scene.letter("<p>private words</p>");
    scene.hands_in(&letter);
    let note = letter["object"]["id"].clone();
    let mut flag = activity_of(&office, "Flag", json!([scene.ada_id, note]));
    flag["content"] = json!("<p>Please look at this</p>");
    office.sends(&scene.a, "/inbox", &flag).expect_status(202);
    office.sends(&scene.a, "/inbox", &flag).expect_status(202);
    let subjects = scene.texts("select subject_uris as value from reports");
    assert_eq!(
        subjects,
        [format!("{}\n{}", scene.ada_id, note.as_str().unwrap())]
    );
    let words = scene.texts("select content as value from reports");
    assert_eq!(words, ["Please look at this"]);
    // One subject that is whole, and far too many.
    let one = activity_of(
        &office,
        "Flag",
        json!({"type": "Person", "id": scene.ada_id}),
    );
    office.sends(&scene.a, "/inbox", &one).expect_status(202);
    let many: Vec<String> = (0..500).map(|n| format!("https://a.test/l/{n}")).collect();
    let many = activity_of(&office, "Flag", json!(many));
    office.sends(&scene.a, "/inbox", &many).expect_status(202);
    let subjects = scene.texts("select subject_uris as value from reports order by id");
    assert_eq!(subjects[1], scene.ada_id);
    assert_eq!(subjects[2].lines().count(), 50);
    // The reporter's host got no right to read.
    let path = note.as_str().unwrap().replace("https://peer.test", "");
    office.fetches(&scene.a, &path).expect_status(404);
}

fn people_say_farewell(database: &Database) {
    let scene = Scene::new(database, &["old.test"]);
    let old = scene.lab.peer("old.test");
    let gone = |name: &str| {
        let sql = format!("people where username = '{name}' and gone_at is not null");
        scene.count(&sql) == 1
    };
    let [ida, una, vera] = ["ida", "una", "vera"].map(|name| old.person(name));
    for person in [&ida, &una, &vera] {
        let letter = person.create_direct(&[&scene.ada_id], "<p>a letter that stays</p>");
        person.sends(&scene.a, "/inbox", &letter).expect_status(202);
    }
    let farewell = |object: Value| activity_of(&ida, "Delete", object);
    // With the key we know nothing is asked.
    old.forget_requests();
    let tombstone = farewell(json!({"id": ida.id(), "type": "Tombstone"}));
    ida.sends(&scene.a, "/inbox", &tombstone).expect_status(202);
    assert!(gone("ida"));
    assert!(old.received().is_empty());

    // With another key the address decides: an outage is no farewell.
    for (person, answer, status) in [
        (&una, Answer::status(404), 401),
        (&vera, Answer::status(410), 202),
    ] {
        old.serves(&person.actor_path(), answer);
        let delete = activity_of(person, "Delete", json!(person.id())).to_string();
        let other = if std::ptr::eq(person.key(), Key::numbered(0)) {
            1
        } else {
            0
        };
        let request = person
            .signed_request(&scene.a, "POST", "/inbox", delete.as_bytes())
            .key(Key::numbered(other));
        request.send_to(&scene.a).expect_status(status);
    }
    assert!(!gone("una"));
    assert!(gone("vera"));
    assert_eq!(
        scene.count("letters"),
        3,
        "what was written stays with its reader"
    );
    // Letters to somebody who is gone come back.
    let refused = scene
        .ada
        .posts(&["--to", &vera.handle(), "--now"], "Dear Vera");
    if refused.status == 0 {
        let id = refused.stdout.trim();
        wait_until("the letter came back", || {
            let letter = scene.ada.letter(id)?;
            (letter["state"] == "returned").then_some(())
        });
    }
}
