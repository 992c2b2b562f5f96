//! Whose key it is: keys and actors that lie about each other, people who do not exist, replays,
//! keys that change; and how little of that makes us ask other servers.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::support::database::Database;
use crate::support::keys::Key;
use crate::support::peer::Stranger;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("keys_and_actors_must_agree", keys_and_actors_must_agree),
        Test::once("only_actor_documents_count", only_actor_documents_count),
        Test::once(
            "the_dead_are_seldom_asked_for",
            the_dead_are_seldom_asked_for,
        ),
        Test::on_both("a_replay_does_nothing", a_replay_does_nothing),
        Test::on_both("a_changed_key_is_noticed", a_changed_key_is_noticed),
    ]
}

/// A letter of this stranger's to Ada, signed in whatever way `bend` makes of it.
#[track_caller]
fn sends_bent(
    scene: &Scene,
    stranger: &Stranger,
    bend: impl Fn(SignedRequest) -> SignedRequest,
) -> u16 {
    let body = stranger
        .create_direct(&[&scene.ada_id], "<p>never</p>")
        .to_string();
    let request = stranger.signed_request(&scene.a, "POST", "/inbox", body.as_bytes());
    bend(request).send_to(&scene.a).status
}

/// Bends an actor document.
type Bend = fn(&mut Value);

fn keys_and_actors_must_agree(database: &Database) {
    let scene = Scene::new(database, &["good.test", "evil.test"]);
    let good = scene.lab.peer("good.test");
    let evil = scene.lab.peer("evil.test");
    let gus = good.person("gus");
    let eve = evil.person("eve");

    // A right signature of Eve's below an activity of Gus's: nobody is asked for anything.
    let status = sends_bent(&scene, &gus, |r| r.key_id(&eve.key_id()).key(eve.key()));
    assert_eq!(status, 401);
    // The same between neighbours.
    let ned = good.person("ned");
    let status = sends_bent(&scene, &gus, |r| r.key_id(&ned.key_id()).key(ned.key()));
    assert_eq!(status, 401);
    assert!(evil.received().is_empty());
    assert_eq!(scene.count("people where host = 'evil.test'"), 0);
    // Gus was asked for, and is known by his own document.
    let key = "select public_key_pem as value from people where username = 'gus'";
    assert_eq!(scene.texts(key), [gus.key().public_pem.clone()]);

    let bends: [(&str, Bend); 9] = [
        ("key_id", |d| {
            d["publicKey"]["id"] = json!(format!("{}#other", d["id"].as_str().unwrap()))
        }),
        ("key_host", |d| {
            d["publicKey"]["id"] = json!("https://good.test/users/gus#main-key")
        }),
        ("owner", |d| {
            d["publicKey"]["owner"] = json!("https://good.test/users/gus")
        }),
        ("neighbour", |d| {
            d["publicKey"]["owner"] = json!("https://evil.test/users/eve")
        }),
        ("id_host", |d| {
            d["id"] = json!("https://good.test/users/gus")
        }),
        ("id_ours", |d| d["id"] = json!("https://a.test/u/ada")),
        ("inbox_host", |d| {
            d["inbox"] = json!("https://good.test/users/gus/inbox")
        }),
        ("no_key", |d| d["publicKey"] = Value::Null),
        ("inbox_port", |d| {
            d["inbox"] = json!("https://evil.test:8443/inbox")
        }),
    ];
    let names = ["b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"];
    good.forget_requests();
    for ((what, bend), name) in bends.into_iter().zip(names) {
        let stranger = evil.person(name);
        let mut document = stranger.actor();
        bend(&mut document);
        evil.serves(&stranger.actor_path(), Answer::activity(&document));
        assert_eq!(sends_bent(&scene, &stranger, |r| r), 401, "{what}");
    }
    assert_eq!(scene.texts(key), [gus.key().public_pem.clone()]);
    assert!(good.received().is_empty(), "{:?}", good.received());
    // The one whose document holds together, but whose key has another id, is known and unheard.
    let known = scene.texts("select username as value from people where host = 'evil.test'");
    assert_eq!(known, ["b0"]);
    assert_eq!(scene.count("letters"), 0);
}

/// What anybody could have uploaded is not believed, nor what a redirect leads elsewhere.
fn only_actor_documents_count() {
    let scene = Scene::new(&Database::sqlite(), &["evil.test", "files.test"]);
    let files = scene.lab.peer("files.test");
    let evil = scene.lab.peer("evil.test");
    let kinds = [
        "text/plain",
        "image/png",
        "application/json",
        "application/ld+json",
        "text/html; x=application/activity+json",
        "application/ld+json; profile=\"https://example.org/other\"",
    ];
    for (number, kind) in kinds.iter().enumerate() {
        let stranger = files.person(&format!("f{number}"));
        let document = stranger.actor().to_string();
        files.serves(&stranger.actor_path(), Answer::document(kind, document));
        assert_eq!(sends_bent(&scene, &stranger, |r| r), 401, "{kind}");
    }
    let gus = files.person("gus");
    files.serves(
        &gus.actor_path(),
        Answer::redirect("https://evil.test/users/gus"),
    );
    // Evil serves Gus's document with another key.
    let mut lie = gus.actor();
    lie["publicKey"]["publicKeyPem"] = json!(Key::numbered(2).public_pem);
    evil.serves("/users/gus", Answer::activity(&lie));
    let status = sends_bent(&scene, &gus, |r| r.key(Key::numbered(2)));
    assert_eq!(status, 401, "a redirect to another host proves nothing");
    assert_eq!(scene.count("people where not local"), 0);

    // With both right media types it is believed.
    let types = [
        "application/ld+json; charset=utf-8; profile=\"https://www.w3.org/ns/activitystreams\"",
        "Application/Activity+JSON; charset=utf-8",
    ];
    for (number, kind) in types.iter().enumerate() {
        let stranger = evil.person(&format!("t{number}"));
        let document = stranger.actor().to_string();
        evil.serves(&stranger.actor_path(), Answer::document(kind, document));
        assert_eq!(sends_bent(&scene, &stranger, |r| r), 202, "{kind}");
    }
}

fn the_dead_are_seldom_asked_for() {
    let scene = Scene::new(&Database::sqlite(), &["dead.test", "down.test"]);
    scene.hands_in(&scene.letter("<p>Bo lives</p>"));
    let dead = scene.lab.peer("dead.test");
    let ghost = dead.person("ghost");
    dead.serves(&ghost.actor_path(), Answer::status(404));
    for _ in 0..100 {
        assert_eq!(sends_bent(&scene, &ghost, |r| r), 401);
    }
    assert_eq!(dead.requests_to(&ghost.actor_path()).len(), 1);

    for number in 0..100 {
        let person = dead.person(&format!("ghost{number}"));
        dead.serves(&person.actor_path(), Answer::status(404));
        let status = sends_bent(&scene, &person, |r| r);
        assert!(matches!(status, 401 | 503), "{status}");
    }
    assert!(dead.received().len() <= 30, "{}", dead.received().len());
    // Whoever did that is not listened to for a while; everybody else of that host is.
    let living = dead.person("living");
    let elsewhere = |request: SignedRequest| request.header("x-forwarded-for", "198.51.100.7");
    assert_eq!(sends_bent(&scene, &living, |r| r), 503);
    assert_eq!(sends_bent(&scene, &living, elsewhere), 202);

    // A deletion of somebody unknown is taken and costs nothing at all.
    let unknown = dead.person("unknown");
    let deletion = activity_of(&unknown, "Delete", json!(unknown.id()));
    let before = dead.received().len();
    unknown
        .sends(&scene.a, "/inbox", &deletion)
        .expect_status(202);
    assert_eq!(dead.received().len(), before);

    // Forged deletions of somebody known make us look once whether they are gone.
    scene.peer.forget_requests();
    for _ in 0..20 {
        let deletion = scene.activity("Delete", json!(scene.bo.id())).to_string();
        let forged = scene.request(deletion.as_bytes()).key(Key::numbered(2));
        forged.send_to(&scene.a).expect_status(401);
    }
    let asked = scene.peer.requests_to(&scene.bo.actor_path()).len();
    assert!(asked <= 1, "Bo was asked for {asked} times");
    scene.hands_in(&scene.letter("<p>Bo still lives</p>"));
    // Nobody is there at all: that may pass.
    let away = "https://down.test/users/x";
    let activity = json!({"id": format!("{away}/1"), "type": "Create", "actor": away});
    let body = activity.to_string();
    let request = scene.request(body.as_bytes());
    let request = request.key_id(&format!("{away}#main-key"));
    request.send_to(&scene.a).expect_status(503);
    assert_eq!(scene.count("people where host = 'down.test'"), 0);
}

fn a_replay_does_nothing(database: &Database) {
    let scene = Scene::new(database, &[]);
    let letter = scene.letter("<p>once</p>");
    for style in [|r| r, SignedRequest::rfc9421 as fn(SignedRequest) -> _] {
        let request = style(scene.request(letter.to_string().as_bytes()));
        for _ in 0..3 {
            request.send_to(&scene.a).expect_status(202);
        }
    }
    assert_eq!(scene.contents(), ["<p>once</p>"]);
    assert_eq!(scene.count("letter_recipients"), 1);

    // An old follow and an old description do not come back.
    let follow = scene.activity("Follow", json!(scene.ada_id));
    let follow = scene.request(follow.to_string().as_bytes());
    follow.send_to(&scene.a).expect_status(202);
    let undo = scene.activity(
        "Undo",
        json!({"type": "Follow", "actor": scene.bo.id(), "object": scene.ada_id}),
    );
    scene.hands_in(&undo);
    follow.send_to(&scene.a).expect_status(202);
    assert_eq!(scene.count("follows"), 0);

    let described = |text: &str| {
        let mut actor = scene.bo.actor();
        actor["name"] = json!(text);
        scene.request(scene.activity("Update", actor).to_string().as_bytes())
    };
    let (old, new) = (described("Old"), described("New"));
    let name = "select name as value from people where username = 'bo'";
    old.send_to(&scene.a).expect_status(202);
    assert_eq!(scene.texts(name), ["Old"]);
    new.send_to(&scene.a).expect_status(202);
    old.send_to(&scene.a).expect_status(202);
    assert_eq!(scene.texts(name), ["New"]);
}

fn a_changed_key_is_noticed(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.letter("<p>1</p>"));

    // Told beforehand, signed by the old key: nothing has to be fetched.
    let old = scene.bo.key();
    scene.bo.changes_key();
    let update = scene.activity("Update", scene.bo.actor()).to_string();
    let announced = scene.request(update.as_bytes()).key(old);
    scene.peer.forget_requests();
    announced.send_to(&scene.a).expect_status(202);
    scene.hands_in(&scene.letter("<p>2</p>"));
    scene.fetched_nothing();
    assert_eq!(sends_bent(&scene, &scene.bo, |r| r.key(old)), 401);

    // Not told: the document is read again, once, within the same request. Bo was met a while ago.
    scene.bo.changes_key();
    let database = scene.a.database();
    database.execute("update people set fetched_at = '2026-01-01 00:00:00' where not local");
    scene.a.restart();
    scene.peer.forget_requests();
    scene.hands_in(&scene.letter("<p>3</p>"));
    scene.hands_in(&scene.letter("<p>4</p>"));
    assert_eq!(scene.peer.requests_to(&scene.bo.actor_path()).len(), 1);
    assert_eq!(
        scene.contents(),
        ["<p>1</p>", "<p>2</p>", "<p>3</p>", "<p>4</p>"]
    );

    // Bo's description by somebody else is not taken.
    let eve = scene.peer.person("eve");
    let mut lie = scene.bo.actor();
    lie["publicKey"]["publicKeyPem"] = json!(eve.key().public_pem);
    lie["name"] = json!("Not Bo");
    let update = activity_of(&eve, "Update", lie);
    eve.sends(&scene.a, "/inbox", &update).expect_status(202);
    let name = scene.texts("select name as value from people where username = 'bo'");
    assert_eq!(name, ["bo"]);
}
