//! Introductions as strangers bring them: plain letters from any server, and offers and answers that
//! are nobody's to send. What is forged changes nothing.

use serde_json::{Value, json};

use crate::inbox::activity_of;
use crate::introductions::{list, only, stands};
use crate::mentoring_bed::AN_INTRODUCTION;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer::{Peer, Stranger};
use crate::support::peer_server::Answer;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_strangers_letter_is_one", a_strangers_letter_is_one),
        Test::on_both("not_now_reaches_any_server", not_now_reaches_any_server),
        Test::on_both(
            "offers_are_the_mentees_to_make",
            offers_are_the_mentees_to_make,
        ),
        Test::on_both(
            "answers_are_the_mentors_to_give",
            answers_are_the_mentors_to_give,
        ),
        Test::on_both("undoing_is_for_who_did_it", undoing_is_for_who_did_it),
        Test::on_both("arrangements_are_for_the_two", arrangements_are_for_the_two),
    ]
}

const MENTOR_OF: &str = "http://purl.org/vocab/relationship/mentorOf";

/// Ada mentors here; Bo and Eve are elsewhere, on a server that understands offers.
struct Scene {
    a: Instance,
    ada: Person,
    ada_id: String,
    peer: Peer,
    bo: Stranger,
    eve: Stranger,
    _lab: Lab,
}

impl Scene {
    fn new(database: &Database) -> Scene {
        let lab = Lab::new(&["a.test", "peer.test"]);
        let a = lab.instance("a.test", database);
        let ada = a.mentor("ada");
        let peer = lab.peer("peer.test");
        let [bo, eve] = ["bo", "eve"].map(|name| peer.person(name));
        for person in [&bo, &eve] {
            let mut document = person.actor();
            document["generator"] = json!({
                "type": "Application",
                "implements": [{"href": "urn:longhand:ns#mentorship"}],
            });
            peer.serves(&person.actor_path(), Answer::activity(&document));
        }
        let ada_id = ada.actor_id();
        Scene {
            a,
            ada,
            ada_id,
            peer,
            bo,
            eve,
            _lab: lab,
        }
    }

    fn relationship(&self, id: &str) -> Value {
        json!({
            "id": id,
            "type": "Relationship",
            "attributedTo": self.bo.id(),
            "subject": self.ada_id,
            "relationship": MENTOR_OF,
            "object": self.bo.id(),
        })
    }

    #[track_caller]
    fn sends(&self, who: &Stranger, kind: &str, object: Value) -> (Value, u16) {
        let activity = activity_of(who, kind, object);
        let status = who.sends(&self.a, "/inbox", &activity).status;
        (activity, status)
    }

    /// Bo offers, and writes the letter.
    #[track_caller]
    fn offered(&self) -> Value {
        let relationship = self.relationship("https://peer.test/r/1");
        let (offer, status) = self.sends(&self.bo, "Offer", relationship);
        assert_eq!(status, 202);
        self.writes(AN_INTRODUCTION);
        offer
    }

    #[track_caller]
    fn writes(&self, text: &str) {
        let (_, answer) = self.bo.writes_to(&self.ada, &format!("<p>{text}</p>"));
        answer.expect_status(202);
    }

    fn states(&self) -> Vec<String> {
        let sql = "select state as value from introductions order by id";
        self.a.database().texts(sql)
    }

    fn taken(&self) -> String {
        let sql = "select cast(seats_taken as text) as value from cards where mentor";
        self.a.database().texts(sql).remove(0)
    }
}

fn a_strangers_letter_is_one(database: &Database) {
    let scene = Scene::new(database);
    // Plain servers say nothing about mentoring: the document has no generator.
    scene.peer.serves_as_usual(&scene.bo.actor_path());
    scene.writes("Hello Ada, may I ask you something?");
    assert_eq!(
        list(&scene.ada, &["introduction", "list"])[0]["state"],
        "open"
    );
    assert_eq!(only(&scene.ada)["turn"], "introduced");
    // A second letter while it waits is part of it, and no second introduction.
    scene.writes("About Rust, I mean.");
    assert_eq!(scene.states(), ["open"]);
    scene
        .ada
        .writes_to(&scene.bo.handle(), "Dear Bo, of course.");
    scene.peer.takes_letter("of course");
    assert_eq!(
        (scene.states(), scene.taken()),
        (vec!["accepted".to_owned()], "1".to_owned())
    );
    // Nothing about introductions went there: letters, and a card on which a place is taken.
    for request in scene.peer.received() {
        if request.method == "POST" {
            let kind = request.json()["type"].as_str().unwrap().to_owned();
            assert!(matches!(kind.as_str(), "Create" | "Update"), "{kind}");
        }
    }
    scene.writes("Thank you.");
    stands(&scene.ada, "yours");
}

fn not_now_reaches_any_server(database: &Database) {
    let scene = Scene::new(database);
    scene.peer.serves_as_usual(&scene.bo.actor_path());
    scene.writes("Hello Ada, may I ask you something?");
    let id = list(&scene.ada, &["introduction", "list"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let path = format!("/introductions/{id}/not-now");
    let mut browser = scene.ada.browser();
    browser.get(&path).expect_status(200);
    browser
        .submit(
            &path,
            &[("words", "Not this year."), ("others", "@grace@b.test")],
        )
        .expect_status(200);
    let letter = scene.peer.takes_letter("Not this year").json();
    let content = letter["object"]["content"].as_str().unwrap().to_owned();
    assert!(content.contains("@grace@b.test"), "{content}");
    assert_eq!(
        (scene.states(), scene.taken()),
        (vec!["declined".to_owned()], "0".to_owned())
    );
    // Whose it is not, there is nothing.
    let eve = scene.a.mentor("other");
    eve.browser().get(&path).expect_status(404);
}

fn offers_are_the_mentees_to_make(database: &Database) {
    let scene = Scene::new(database);
    let good = scene.relationship("https://peer.test/r/1");
    let with = |key: &str, value: Value| {
        let mut changed = good.clone();
        changed[key] = value;
        changed
    };
    // By somebody else; with its ends swapped; with the id of another host.
    let forged = [
        (&scene.eve, good.clone(), 403),
        (
            &scene.bo,
            {
                let mut swapped = with("subject", json!(scene.bo.id()));
                swapped["object"] = json!(scene.ada_id);
                swapped
            },
            403,
        ),
        (&scene.bo, with("id", json!("https://good.test/r/1")), 403),
        (&scene.bo, with("id", json!("https://a.test/r/1")), 403),
        // Not what we know, or of nobody here: nothing to us.
        (
            &scene.bo,
            with(
                "relationship",
                json!("http://purl.org/vocab/relationship/enemyOf"),
            ),
            202,
        ),
        (
            &scene.bo,
            with("subject", json!("https://a.test/u/nobody")),
            202,
        ),
        (&scene.bo, with("type", json!("Note")), 202),
        (&scene.bo, json!("https://peer.test/r/1"), 202),
        (&scene.bo, json!([]), 202),
    ];
    for (who, object, status) in forged {
        assert_eq!(
            scene.sends(who, "Offer", object.clone()).1,
            status,
            "{object}"
        );
        assert_eq!(scene.states(), Vec::<String>::new(), "{object}");
    }
    let log = scene.a.log();
    assert_eq!(
        log.matches("offered by the one who is to be mentored")
            .count(),
        2,
        "{log}"
    );
    // To somebody who does not mentor it is refused, and said.
    scene.a.account("plain");
    let to_plain = with("subject", json!("https://a.test/u/plain"));
    assert_eq!(scene.sends(&scene.bo, "Offer", to_plain).1, 422);
    assert_eq!(scene.sends(&scene.bo, "Offer", good.clone()).1, 202);
    assert_eq!(scene.sends(&scene.bo, "Offer", good).1, 202);
    assert_eq!(scene.states(), ["open"], "the same again is the same");
    // The letter first and the offer behind it is one introduction as well.
    let scene = Scene::new(database);
    scene.writes(AN_INTRODUCTION);
    scene.sends(
        &scene.bo,
        "Offer",
        scene.relationship("https://peer.test/r/2"),
    );
    assert_eq!(scene.states(), ["open"]);
    let uri = "select uri as value from introductions";
    assert_eq!(scene.a.database().texts(uri), ["https://peer.test/r/2"]);
}

fn answers_are_the_mentors_to_give(database: &Database) {
    let scene = Scene::new(database);
    let offer = scene.offered();
    // The mentee says yes in the mentor's place, a third one does; to what was never offered.
    for kind in ["Accept", "TentativeAccept", "Reject"] {
        for who in [&scene.bo, &scene.eve] {
            for object in [
                offer.clone(),
                offer["id"].clone(),
                json!("https://peer.test/a/never"),
            ] {
                assert_eq!(scene.sends(who, kind, object).1, 202);
                assert_eq!(scene.states(), ["open"], "{kind}");
            }
        }
    }
    assert_eq!(scene.taken(), "0");
    let log = scene.a.log();
    for kind in ["An Accept", "A TentativeAccept", "A Reject"] {
        let said = format!("{kind} changed nothing");
        assert_eq!(log.matches(&said).count(), 6, "{kind}: {log}");
    }
    // An introduction of ours, answered by somebody who was not asked.
    let mentor = scene.peer.person("grace");
    let mut document = mentor.actor();
    document["generator"] =
        json!({"type": "Application", "implements": [{"href": "urn:longhand:ns#mentorship"}]});
    document["offersMentoring"] = json!(true);
    document["places"] = json!(2);
    scene
        .peer
        .serves(&mentor.actor_path(), Answer::activity(&document));
    let ben = scene.a.account("ben");
    ben.writes_to(&mentor.handle(), AN_INTRODUCTION);
    let offer = scene
        .peer
        .takes("an Offer", |activity| activity["type"] == "Offer")
        .json();
    assert_eq!(offer["object"]["relationship"], MENTOR_OF);
    assert_eq!(offer["object"]["subject"], mentor.id());
    assert_eq!(offer["object"]["object"], ben.actor_id());
    scene.peer.takes_letter("three months");
    scene.sends(&scene.eve, "Accept", offer.clone());
    assert_eq!(scene.states(), ["open", "open"]);
    // A letter alone does not say yes where a yes can be said.
    let (_, answer) = mentor.writes_to(&ben, "<p>Let me think.</p>");
    answer.expect_status(202);
    assert_eq!(scene.states(), ["open", "open"]);
    scene.sends(&mentor, "TentativeAccept", offer["id"].clone());
    assert_eq!(scene.states(), ["open", "asked"]);
    scene.sends(&mentor, "Accept", offer.clone());
    assert_eq!(scene.states(), ["open", "accepted"]);
    // Too late for a no; nothing is taken here for a place elsewhere.
    scene.sends(&mentor, "Reject", offer);
    assert_eq!(
        (scene.states(), scene.taken()),
        (
            vec!["open".to_owned(), "accepted".to_owned()],
            "0".to_owned()
        )
    );
}

fn undoing_is_for_who_did_it(database: &Database) {
    let scene = Scene::new(database);
    let offer = scene.offered();
    let undo = |who: &Stranger, object: Value| assert_eq!(scene.sends(who, "Undo", object).1, 202);
    undo(&scene.eve, offer.clone());
    undo(&scene.eve, offer["id"].clone());
    assert_eq!(scene.states(), ["open"]);
    scene.ada.writes_to(&scene.bo.handle(), "Dear Bo, gladly.");
    let accept = scene
        .peer
        .takes("an Accept", |activity| activity["type"] == "Accept")
        .json();
    assert_eq!(accept["object"]["id"], offer["id"]);
    assert_eq!(
        (scene.states(), scene.taken()),
        (vec!["accepted".to_owned()], "1".to_owned())
    );
    // The mentor's yes is not the mentee's to undo, nor a third one's.
    for who in [&scene.bo, &scene.eve] {
        let mut theirs = accept.clone();
        theirs["actor"] = json!(who.id());
        undo(who, theirs);
        undo(who, accept["id"].clone());
        assert_eq!(scene.states(), ["accepted"]);
    }
    undo(&scene.bo, offer);
    assert_eq!(
        (scene.states(), scene.taken()),
        (vec!["ended".to_owned()], "0".to_owned())
    );
    assert_eq!(only(&scene.ada)["turn"], "ended");
}

fn arrangements_are_for_the_two(database: &Database) {
    let scene = Scene::new(database);
    scene.offered();
    let arranged = |purpose: &str| {
        let mut changed = scene.relationship("https://peer.test/r/1");
        changed["updated"] = json!(chrono::Utc::now().to_rfc3339());
        changed["purpose"] = json!(purpose);
        changed["rhythm"] = json!("P7D");
        changed
    };
    let purpose = || only(&scene.ada)["purpose"].as_str().unwrap().to_owned();
    // Before there is a yes, by a third one, with other ends, of nothing we know.
    scene.sends(&scene.bo, "Update", arranged("early"));
    scene.ada.writes_to(&scene.bo.handle(), "Dear Bo, gladly.");
    scene.peer.takes_letter("gladly");
    scene.sends(&scene.eve, "Update", arranged("foreign"));
    let mut swapped = arranged("swapped");
    swapped["subject"] = json!(scene.eve.id());
    assert_eq!(scene.sends(&scene.bo, "Update", swapped).1, 403);
    let mut unknown = arranged("unknown");
    unknown["id"] = json!("https://peer.test/r/9");
    scene.sends(&scene.bo, "Update", unknown);
    assert_eq!(purpose(), "");
    let earlier = arranged("earlier");
    wait_until("a moment has passed", || {
        let later = arranged("later");
        (later["updated"] != earlier["updated"]).then_some(())
    });
    scene.sends(&scene.bo, "Update", arranged("agreed"));
    assert_eq!(
        (purpose(), only(&scene.ada)["rhythm_days"].clone()),
        ("agreed".to_owned(), 7.into())
    );
    // What is older than what is known, and what is absurd.
    scene.sends(&scene.bo, "Update", earlier);
    assert_eq!(purpose(), "agreed");
    let mut absurd = arranged(&"p".repeat(500_000));
    absurd["rhythm"] = json!("P99999999999D");
    absurd["restsUntil"] = json!("9999-01-01T00:00:00Z");
    absurd["thanks"] = json!({"content": "t".repeat(100_000), "mayBeShown": "yes"});
    assert_eq!(scene.sends(&scene.bo, "Update", absurd).1, 202);
    assert_eq!(
        (purpose().len(), only(&scene.ada)["rhythm_days"].clone()),
        (2000, 21.into())
    );
    let thanks = "select cast(length(words) as text) as value from thanks where not consented";
    assert_eq!(scene.a.database().texts(thanks), ["1000"]);
}
