//! Kinds of letters on the wire and on the pages; when a letter leaves.

use chrono::NaiveDateTime;
use longhand_mentoring::rhythm::leaves_at;
use longhand_storage::accounts::Recall;
use serde_json::json;

use crate::inbox::Scene;
use crate::pages::{field, says};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_postcard_arrives_as_one", a_postcard_arrives_as_one),
        Test::on_both("postcards_are_short", postcards_are_short),
        Test::once("when_a_letter_leaves", when_a_letter_leaves),
        Test::on_both(
            "tomorrow_morning_where_the_writer_is",
            tomorrow_morning_where_the_writer_is,
        ),
        Test::on_both("chat_messages_are_letters", chat_messages_are_letters),
        Test::on_both(
            "a_group_note_reaches_each_once",
            a_group_note_reaches_each_once,
        ),
    ]
}

fn a_postcard_arrives_as_one(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test", "peer.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    ben.posts(
        &["--to", &ada.handle(), "--now", "--postcard"],
        "Greetings from Rome.",
    )
    .ok();
    ben.writes_to(&ada.handle(), "A plain letter.");
    ada.receives("A plain letter");
    let kinds = a
        .database()
        .texts("select kind as value from letters order by id");
    assert_eq!(kinds, ["postcard", "letter"]);
    let place = a
        .database()
        .texts("select cast(max(correspondence_id) as text) as value from letters");
    says(
        &ada.browser().get(&format!("/correspondences/{}", place[0])),
        "A postcard: it asks for no answer.",
    );

    ben.posts(
        &["--to", &bo.handle(), "--now", "--postcard"],
        "Greetings to Bo.",
    )
    .ok();
    let sent = peer.takes_letter("Greetings to Bo").json();
    assert_eq!(sent["object"]["letterKind"], "postcard");
    assert_eq!(sent["@context"][1]["lh"], "urn:longhand:ns#");
    assert_eq!(sent["@context"][1]["letterKind"], "lh:letterKind");
    ben.writes_to(&bo.handle(), "Plain to Bo.");
    let sent = peer.takes_letter("Plain to Bo").json();
    assert!(!sent.to_string().contains("letterKind") && !sent.to_string().contains("urn:longhand"));
}

fn postcards_are_short(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let long = "word ".repeat(130);
    let handle = scene.bo.handle();
    let fields = [
        ("to", handle.as_str()),
        ("source", &long),
        ("kind", "postcard"),
        ("rest", "none"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &fields).expect_status(422);
    says(&page, "too long for a postcard");
    assert_eq!(field(&page, "/write", "source"), long);
    assert_eq!(field(&page, "/write", "kind"), "postcard");
    let short = "ö".repeat(600);
    browser
        .submit("/write", &[("source", &short), ("act", "post")])
        .expect_status(200);
    assert_eq!(
        scene.texts("select kind as value from letters"),
        ["postcard"]
    );
    let id = scene
        .texts("select cast(id as text) as value from letters")
        .remove(0);
    let refused = scene
        .a
        .command(&["letter", "edit", &id, "--from", "ada"], &long);
    assert!(
        refused.stderr.contains("too long for a postcard"),
        "{}",
        refused.stderr
    );

    // One from elsewhere that is longer is a letter; so is what says anything else.
    for (kind, text, taken) in [
        (json!("postcard"), "short", "postcard"),
        (json!("closing"), "the last", "closing"),
        (json!("postcard"), &*long, "letter"),
        (json!("telegram"), "stop", "letter"),
        (json!(7), "seven", "letter"),
        (json!(["postcard"]), "list", "letter"),
    ] {
        let mut letter = scene.letter(&format!("<p>{text}</p>"));
        letter["object"]["letterKind"] = kind.clone();
        scene.hands_in(&letter);
        let newest = "select kind as value from letters order by id desc limit 1";
        assert_eq!(scene.texts(newest), [taken], "{kind}");
    }
}

fn when_a_letter_leaves() {
    let at = |text: &str| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    for (recall, zone, posted, leaves) in [
        (Recall::None, "UTC", "2026-03-01 12:00", "2026-03-01 12:00"),
        (
            Recall::TenMinutes,
            "UTC",
            "2026-03-01 23:55",
            "2026-03-02 00:05",
        ),
        (
            Recall::Hour,
            "Asia/Kolkata",
            "2026-03-01 12:00",
            "2026-03-01 13:00",
        ),
        // Eight in the morning of the writer's next day, in UTC.
        (
            Recall::TomorrowMorning,
            "UTC",
            "2026-03-01 12:00",
            "2026-03-02 08:00",
        ),
        (
            Recall::TomorrowMorning,
            "Europe/Berlin",
            "2026-01-10 12:00",
            "2026-01-11 07:00",
        ),
        (
            Recall::TomorrowMorning,
            "Europe/Berlin",
            "2026-07-10 12:00",
            "2026-07-11 06:00",
        ),
        // At two at night it is the morning that comes.
        (
            Recall::TomorrowMorning,
            "Europe/Berlin",
            "2026-01-10 01:00",
            "2026-01-10 07:00",
        ),
        // There it is the day before still, or the next one already.
        (
            Recall::TomorrowMorning,
            "America/Los_Angeles",
            "2026-01-11 05:00",
            "2026-01-11 16:00",
        ),
        (
            Recall::TomorrowMorning,
            "Pacific/Auckland",
            "2026-01-10 12:00",
            "2026-01-10 19:00",
        ),
        (
            Recall::TomorrowMorning,
            "Asia/Kathmandu",
            "2026-01-10 12:00",
            "2026-01-11 02:15",
        ),
        // The clocks change in between: 29 March and 25 October in Berlin, 8 March in New York.
        (
            Recall::TomorrowMorning,
            "Europe/Berlin",
            "2026-03-28 12:00",
            "2026-03-29 06:00",
        ),
        (
            Recall::TomorrowMorning,
            "Europe/Berlin",
            "2026-10-24 12:00",
            "2026-10-25 07:00",
        ),
        (
            Recall::TomorrowMorning,
            "America/New_York",
            "2026-03-07 20:00",
            "2026-03-08 12:00",
        ),
        (
            Recall::TomorrowMorning,
            "no such place",
            "2026-03-01 12:00",
            "2026-03-02 08:00",
        ),
    ] {
        assert_eq!(
            leaves_at(recall, zone, at(posted)),
            at(leaves),
            "{recall:?} {zone} {posted}"
        );
    }
}

fn tomorrow_morning_where_the_writer_is(database: &Database) {
    let scene = Scene::new(database, &[]);
    let zone = "update accounts set time_zone = 'America/Los_Angeles'";
    scene.a.database().execute(zone);
    let mut browser = scene.ada.browser();
    browser.get("/write");
    let handle = scene.bo.handle();
    let fields = [
        ("to", handle.as_str()),
        ("source", "Dear Bo, sleep on it."),
        ("rest", "tomorrow_morning"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &fields).expect_status(200);
    let leaves = scene
        .texts("select cast(leaves_at as text) as value from letters")
        .remove(0);
    // Eight there is fifteen or sixteen here, summer or winter.
    assert!(
        leaves.contains(" 15:00:00") || leaves.contains(" 16:00:00"),
        "{leaves}"
    );
    let text = page.text();
    let (_, until) = text.split_once("In the outbox until").unwrap();
    assert!(
        until.contains("08:00 PST") || until.contains("08:00 PDT"),
        "{until}"
    );
    assert!(scene.peer.taken().is_empty());
}

fn chat_messages_are_letters(database: &Database) {
    let scene = Scene::new(database, &[]);
    // Pleroma: one addressee, actor instead of attributedTo, no mention, nothing else.
    let mut chat = scene.activity("Create", json!(null));
    chat["to"] = json!([scene.ada_id]);
    chat["object"] = json!({
        "attachment": [], "actor": scene.bo.id(), "attributedTo": scene.bo.id(),
        "content": "<p>from a chat</p>", "id": "https://peer.test/objects/d4c7f1a4",
        "published": "2026-11-20T14:21:24.111Z", "tag": [], "to": [scene.ada_id], "type": "ChatMessage",
    });
    scene.hands_in(&chat);
    // Lemmy: addressed on the activity, with its Markdown.
    let mut chat = scene.activity("Create", json!(null));
    chat["to"] = json!([scene.ada_id]);
    chat["object"] = json!({
        "type": "ChatMessage", "id": "https://peer.test/private_message/1", "attributedTo": scene.bo.id(),
        "to": [scene.ada_id], "content": "<p>from <strong>Lemmy</strong></p>\n", "mediaType": "text/html",
        "source": {"content": "from **Lemmy**", "mediaType": "text/markdown"},
        "published": "2026-11-20T14:40:00.000000Z",
    });
    scene.hands_in(&chat);
    let texts: Vec<String> = scene.contents();
    assert_eq!(texts.len(), 2);
    assert_eq!(scene.count("correspondences"), 1);
    let arrived = scene.ada.receives("Lemmy");
    let id = arrived["id"].as_str().unwrap();
    let answer = scene
        .ada
        .answers(id, &scene.bo.handle(), "Dear Bo, by letter.");
    scene.ada.sees(&answer, "delivered");
    let sent = scene.peer.takes_letter("by letter").json();
    assert_eq!(sent["object"]["type"], "Note");
    assert_eq!(
        sent["object"]["inReplyTo"],
        "https://peer.test/private_message/1"
    );
}

fn a_group_note_reaches_each_once(database: &Database) {
    let scene = Scene::new(database, &[]);
    let ben = scene.a.account("ben");
    let eve = scene.a.account("eve");
    let note = scene
        .bo
        .create_direct(&[&scene.ada_id, &ben.actor_id()], "<p>Dear both</p>");
    // Once to each inbox and once to the one they share.
    for inbox in ["/u/ada/inbox", "/u/ben/inbox", "/inbox"] {
        scene.bo.sends(&scene.a, inbox, &note).expect_status(202);
    }
    for person in [&scene.ada, &ben] {
        assert_eq!(person.letters().len(), 1);
    }
    assert!(eve.letters().is_empty());
    let id = ben.letters()[0]["id"].as_str().unwrap().to_owned();
    ben.posts(
        &["--to", &scene.bo.handle(), "--reply-to", &id, "--now"],
        "Dear Bo and Ada",
    )
    .ok();
    scene.ada.receives("Dear Bo and Ada");
    assert_eq!(scene.count("letters"), 2);
    assert_eq!(scene.count("correspondences"), 1);
}
