//! Cards on their way: told to those who follow, read from elsewhere as far as they can be believed.

use serde_json::{Value, json};

use crate::cards::sets;
use crate::inbox::Scene;
use crate::pages::{field, says, says_not};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("followers_hear_of_a_change", followers_hear_of_a_change),
        Test::on_both(
            "several_changes_are_told_once",
            several_changes_are_told_once,
        ),
        Test::on_both(
            "cards_are_read_by_other_instances",
            cards_are_read_by_other_instances,
        ),
        Test::on_both("absurd_cards_are_cut", absurd_cards_are_cut),
        Test::on_both("anybody_can_be_looked_up", anybody_can_be_looked_up),
    ]
}

/// Bo of the peer follows Ada.
#[track_caller]
fn bo_follows(scene: &Scene) {
    scene.hands_in(&scene.activity("Follow", json!(scene.ada_id)));
    scene
        .peer
        .takes("an Accept", |activity| activity["type"] == "Accept");
}

fn is_update(activity: &Value, topic: &str) -> bool {
    activity["type"] == "Update" && activity["object"]["knowsAbout"] == json!([topic])
}

fn followers_hear_of_a_change(database: &Database) {
    let scene = Scene::new(database, &[]);
    bo_follows(&scene);
    sets(&scene.ada, &["--mentor", "true", "--topics", "Rust"]);
    let update = scene
        .peer
        .takes("an Update", |activity| is_update(activity, "Rust"));
    assert_eq!(update.path(), "/inbox");
    let activity = update.json();
    assert_eq!(activity["actor"], scene.ada_id.as_str());
    assert_eq!(activity["object"]["id"], scene.ada_id.as_str());
    assert_eq!(activity["object"]["places"], 3);
    assert_eq!(
        activity["to"],
        json!(["https://www.w3.org/ns/activitystreams#Public"])
    );
    let key = activity["object"]["publicKey"]["publicKeyPem"].clone();
    update.verify(key.as_str().unwrap()).unwrap();

    // Somebody who only has letters with them hears of it too, in one post for each host.
    scene.hands_in(&scene.activity(
        "Undo",
        json!({"type": "Follow", "actor": scene.bo.id(), "object": scene.ada_id}),
    ));
    let (_, answer) = scene.bo.writes_to(&scene.ada, "<p>Dear Ada</p>");
    answer.expect_status(202);
    sets(&scene.ada, &["--topics", "SQL"]);
    scene
        .peer
        .takes("an Update", |activity| is_update(activity, "SQL"));
}

fn several_changes_are_told_once(database: &Database) {
    let scene = Scene::new(database, &[]);
    bo_follows(&scene);
    scene.peer.answers(Answer::status(503));
    sets(&scene.ada, &["--mentor", "true", "--topics", "Rust"]);
    let waiting = "select cast(d.id as text) as value from deliveries d \
                   join dispatches p on p.id = d.dispatch_id where p.kind = 'card_changed'";
    let tried = format!("{waiting} and d.attempts > 0 and d.leased_by is null");
    wait_until("the first try was made", || scene.texts(&tried).pop());
    for topic in ["SQL", "Git", "Newest"] {
        sets(&scene.ada, &["--topics", topic]);
    }
    let deliveries = scene.texts(waiting);
    assert_eq!(deliveries.len(), 1, "{deliveries:?}");
    scene.peer.answers(Answer::status(202));
    scene
        .a
        .command(&["delivery", "retry", &deliveries[0]], "")
        .ok();
    scene
        .peer
        .takes("the newest card", |activity| is_update(activity, "Newest"));
}

fn cards_are_read_by_other_instances(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let (a, b) = (
        lab.instance("a.test", database),
        lab.instance("b.test", database),
    );
    let ada = a.mentor("ada");
    sets(
        &ada,
        &[
            "--topics",
            "async Rust, 42",
            "--languages",
            "en, de",
            "--helps-with",
            "<script>&\ncode",
            "--declines",
            "Homework",
            "--rhythm",
            "14",
            "--wait",
            "40",
            "--places",
            "4",
            "--display-name",
            "Ada L",
        ],
    );
    a.database()
        .execute("update cards set seats_taken = 1, wrote_month = 24311");
    let actor = a
        .get("/u/ada", &[("Accept", "application/activity+json")])
        .json();
    for (key, value) in [
        ("offersMentoring", json!(true)),
        ("knowsAbout", json!(["async Rust", "42"])),
        ("knowsLanguage", json!(["en", "de"])),
        ("helpsWith", json!("<script>&\ncode")),
        ("declines", json!("Homework")),
        ("rhythm", json!("P14D")),
        ("normalWait", json!("P40D")),
        ("places", json!(4)),
        ("placesTaken", json!(1)),
        ("lastWrote", json!("2025-12")),
    ] {
        assert_eq!(actor[key], value, "{key}");
        let context = &actor["@context"][3];
        assert!(!context[key].is_null(), "{key} is not in the context");
    }
    assert_eq!(
        actor["tag"],
        json!([{"type": "Hashtag", "name": "#AsyncRust", "href": "https://a.test/directory?topic=async+Rust"}])
    );
    let fields = actor["attachment"].as_array().unwrap();
    let value = |name: &str| {
        let field = fields.iter().find(|field| field["name"] == name);
        field.unwrap_or_else(|| panic!("{name}: {fields:?}"))["value"].clone()
    };
    assert_eq!(value("Mentors in"), "async Rust, 42");
    assert_eq!(value("Helps with"), "&lt;script&gt;&amp;<br>code");
    assert_eq!(value("Places"), "3 of 4 free");
    assert!(fields.iter().all(|field| field["type"] == "PropertyValue"));

    // The other instance understands the properties, and shows the card and not the fields.
    let mut ben = b.account("ben").browser();
    let page = ben.get("/people?address=@ada@a.test").expect_status(200);
    for part in [
        "Ada L",
        "async Rust",
        "3 of 4 free",
        "Deutsch",
        "Homework",
        "2 weeks apart",
        "<script>&",
        "Wrote earlier",
    ] {
        says(&page, part);
    }
    assert!(!page.html().contains("<script>"));
    says_not(&page, "Mentors in async Rust, 42 Mentors in");
    let known = "select cast(c.seats as text) || '/' || cast(c.seats_taken as text) || '/' || c.declines as value \
                 from cards c join people p on p.id = c.person_id where p.username = 'ada' and p.offers";
    assert_eq!(b.database().texts(known), ["4/1/Homework"]);
    // Looked up, not listed: only the directory of their own instance lists anybody.
    says_not(&ben.get("/directory"), "Ada L");

    // With neither role, the card is gone there at the next look.
    sets(&ada, &["--mentor", "false"]);
    let page = ben.get("/people?address=@ada@a.test").expect_status(200);
    says(&page, "They have no card");
    assert!(b.database().texts(known).is_empty());
}

fn absurd_cards_are_cut(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    let card = |what: &str| {
        let sql = format!(
            "select {what} as value from cards c join people p on p.id = c.person_id where p.username = 'bo'"
        );
        scene.texts(&sql)
    };
    let absurd = |change: Value| {
        let mut actor = scene.bo.actor();
        let change = change.as_object().unwrap().clone();
        actor.as_object_mut().unwrap().extend(change);
        scene
            .peer
            .serves(&scene.bo.actor_path(), Answer::activity(&actor));
        actor
    };
    let many: Vec<String> = (0..100_000).map(|n| format!("t{n}")).collect();
    absurd(json!({"offersMentoring": true, "discoverable": true, "knowsAbout": many}));
    browser
        .get("/people?address=@bo@peer.test")
        .expect_status(200);
    assert_eq!(scene.count("card_topics"), 20);
    assert_eq!(
        card("case when listed then 'listed' else 'not' end"),
        ["not"]
    );

    absurd(json!({
        "offersMentoring": true, "seeksMentoring": "what", "knowsAbout": [
            "x".repeat(400_000), {"name": "Ob\u{0}ject"}, 7, null, ["deep"], "", "  ", "\u{202e}", "Rust", "RUST"],
        "knowsLanguage": ["en", "EN", 5, "not a language", "x".repeat(10_000), "de_at"],
        "helpsWith": "h".repeat(100_000), "declines": {"a": "b"}, "rhythm": "P99999999999D", "normalWait": -5,
        "places": 1e300, "placesTaken": -9_000_000_000_000_i64, "awayUntil": "99999-99-99T", "lastWrote": "9999-12",
        "updated": "9999-01-01T00:00:00Z", "tag": "none", "generator": ["x", {"implements": 3}], "mentors": {},
    }));
    let page = browser
        .get("/people?address=@bo@peer.test")
        .expect_status(200);
    says(&page, "Object");
    assert_eq!(
        scene
            .texts("select topic_key as value from card_topics order by position")
            .split_off(1),
        ["object", "rust"]
    );
    assert_eq!(
        scene.texts("select tag as value from card_languages order by position"),
        ["en", "de-AT"]
    );
    assert_eq!(
        card("cast(length(helps_with) as text) || '/' || declines"),
        ["2000/"]
    );
    assert_eq!(
        card("cast(rhythm_days as text) || '/' || cast(wait_days as text)"),
        ["21/35"]
    );
    assert_eq!(
        card(
            "cast(seats as text) || '/' || cast(seats_taken as text) || '/' || cast(wrote_month as text)"
        ),
        ["1/0/0"]
    );
    assert_eq!(
        card("case when away_until is null then 'here' else 'away' end"),
        ["here"]
    );

    // An actor without our properties has no card any more, and loses nothing else.
    let actor = absurd(json!({"name": "Bo the Third"}));
    scene.hands_in(&scene.activity("Update", actor));
    assert!(card("helps_with").is_empty());
    says(
        &browser.get("/people?address=@bo@peer.test"),
        "Bo the Third",
    );
}

fn anybody_can_be_looked_up(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    let mut actor = scene.bo.actor();
    actor["attachment"] = json!([{"type": "PropertyValue", "name": "Pronouns", "value": "<b>they</b><script>x</script>"}]);
    scene
        .peer
        .serves(&scene.bo.actor_path(), Answer::activity(&actor));
    for address in ["@bo@peer.test".to_owned(), scene.bo.id()] {
        browser.get("/people").expect_status(200);
        let page = browser
            .submit("/people", &[("address", &address)])
            .expect_status(200);
        for part in [
            "@bo@peer.test",
            "bo of peer.test",
            "Pronouns",
            "They have no card",
            "Write to bo",
            "Follow bo",
        ] {
            says(&page, part);
        }
        assert!(!page.html().contains("<script>"));
    }
    // Followed from there, and back again.
    browser.submit("/follows", &[]).expect_status(200);
    assert_eq!(browser.page().path, "/people?address=%40bo%40peer%2Etest");
    scene
        .peer
        .takes("a Follow", |activity| activity["type"] == "Follow");
    // One of ours has a page of their own.
    assert_eq!(browser.get("/people?address=ada").path, "/@ada");
    for (address, sentence) in [
        ("@nobody@peer.test", "knows nobody called"),
        ("no address at all", "is no address"),
        ("@x@127.0.0.1", ""),
        ("https://peer.test/nothing", "knows nothing at that address"),
    ] {
        browser.get("/people").expect_status(200);
        let page = browser
            .submit("/people", &[("address", address)])
            .expect_status(422);
        says(&page, sentence);
        assert_eq!(field(&page, "/people", "address"), address);
    }
    // Only for people who live here: looking somebody up asks other servers.
    scene
        .a
        .get("/people?address=@bo@peer.test", &[])
        .expect_status(303);
}
