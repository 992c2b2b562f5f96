//! The post bag: which answers bring a letter back and which are tried again, and what its writer
//! sees meanwhile.

use std::time::Duration;

use chrono::{DateTime, Utc};
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;
use serde_json::{Value, json};

use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer::{Peer, Stranger};
use crate::support::peer_server::Answer;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::{random_word, wait_until};

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "final_answers_bring_a_letter_back",
            final_answers_bring_a_letter_back,
        ),
        Test::on_both(
            "passing_trouble_is_tried_again",
            passing_trouble_is_tried_again,
        ),
        Test::on_both("silence_is_tried_again", silence_is_tried_again),
        Test::on_both(
            "after_seven_days_it_comes_back",
            after_seven_days_it_comes_back,
        ),
        Test::on_both("a_host_blocked_meanwhile", a_host_blocked_meanwhile),
        Test::on_both("a_reader_gone_meanwhile", a_reader_gone_meanwhile),
        Test::on_both("a_writer_sees_each_station", a_writer_sees_each_station),
    ]
}

/// One instance that waits long between tries, ada on it, and a peer.
struct Desk {
    a: Instance,
    ada: Person,
    peer: Peer,
}

fn desk(database: &Database) -> Desk {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let setup = lab.prepare("a.test", database);
    let a = setup
        .with_env("LONGHAND_COURIER_RETRIES", "600,1200")
        .start();
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    Desk { a, ada, peer }
}

impl Desk {
    /// The oldest delivery to this person that is under way or came back.
    fn delivery(&self, to: &Stranger) -> Option<Value> {
        let output = self.a.command(&["delivery", "list", "--json"], "");
        let rows: Vec<Value> = serde_json::from_str(output.ok()).unwrap();
        rows.into_iter()
            .rev()
            .find(|row| row["to"] == to.handle().as_str())
    }

    /// Waits until the first try to reach this person is over without success.
    #[track_caller]
    fn tried_once(&self, to: &Stranger) -> Value {
        wait_until("the first try is over", || {
            self.delivery(to)
                .filter(|delivery| delivery["attempts"] == 1)
        })
    }

    /// A letter to this person came back: the reason, and a draft that gives it.
    #[track_caller]
    fn came_back(&self, id: &str, to: &Stranger) -> String {
        let letter = self.ada.sees(id, "returned");
        let reason = letter["reason"].as_str().unwrap_or_default().to_owned();
        assert!(
            reason.len() > 20 && reason.ends_with('.'),
            "no sentence: {reason:?}"
        );
        let source = letter["source"].as_str().unwrap().trim().to_owned();
        let drafts = self.a.database();
        let of = format!(
            "from drafts where source = '{source}' and recipient = '{}'",
            to.handle()
        );
        let notice = drafts.texts(&format!("select notice as value {of}"));
        assert_eq!(notice.len(), 1, "one draft with {source:?}: {notice:?}");
        let notice = Words::plain().tell(&Phrase::from_kept(&notice[0]));
        assert!(
            notice.contains(&reason),
            "{notice:?} does not say: {reason}"
        );
        assert!(notice.contains(&to.handle()), "{notice:?}");
        reason
    }

    fn posts_to(&self, person: &Stranger) -> usize {
        let path = format!("{}/inbox", person.actor_path());
        self.peer.requests_to(&path).len()
    }
}

fn final_answers_bring_a_letter_back(database: &Database) {
    let desk = desk(database);
    let statuses = [400, 403, 404, 405, 406, 410, 413, 415, 422, 451, 501];
    let letters: Vec<(u16, Stranger, String)> = statuses
        .into_iter()
        .map(|status| {
            let person = desk.peer.person(&format!("p{status}"));
            let inbox = format!("{}/inbox", person.actor_path());
            desk.peer.serves(&inbox, Answer::status(status));
            let id = desk
                .ada
                .writes_to(&person.handle(), &format!("Meant for {status}."));
            (status, person, id)
        })
        .collect();
    for (status, person, id) in &letters {
        let reason = desk.came_back(id, person);
        assert!(reason.contains("peer.test"), "{status}: {reason}");
        let delivery = desk.delivery(person).unwrap();
        assert_eq!(delivery["state"], "returned", "{status}: {delivery}");
        assert_eq!(delivery["status"], *status, "{delivery}");
        // Who says "bad request" may only have missed the signature it knows: one more knock.
        let knocks = if *status == 400 { 2 } else { 1 };
        assert_eq!(desk.posts_to(person), knocks, "{status}");
    }
}

fn passing_trouble_is_tried_again(database: &Database) {
    let desk = desk(database);
    let mut letters = Vec::new();
    for status in [401, 408, 429, 500, 502, 503, 504] {
        let person = desk.peer.person(&format!("p{status}"));
        let inbox = format!("{}/inbox", person.actor_path());
        desk.peer.serves(&inbox, Answer::status(status));
        let id = desk.ada.writes_to(&person.handle(), "Not now.");
        letters.push((status, person, id, 600));
    }
    let busy = desk.peer.person("busy");
    let answer = Answer::status(503).with_header("Retry-After", "3600");
    desk.peer.serves("/users/busy/inbox", answer);
    let id = desk.ada.writes_to(&busy.handle(), "In an hour.");
    letters.push((503, busy, id, 3600));
    for (status, person, id, wait) in &letters {
        let delivery = desk.tried_once(person);
        assert_eq!(delivery["state"], "queued", "{delivery}");
        assert_eq!(delivery["status"], *status, "{delivery}");
        let due = delivery["due_at"].as_str().unwrap();
        let due: DateTime<Utc> = due.parse().unwrap();
        let seconds = (due - Utc::now()).num_seconds();
        // What the host asks for is never cut short; our own waits are spread both ways.
        let least = if *wait == 3600 {
            3600 - 60
        } else {
            wait * 4 / 5 - 60
        };
        assert!(
            (least..=wait * 6 / 5).contains(&seconds),
            "{status}: {seconds} s"
        );
        desk.ada.sees(id, "queued");
    }
    assert!(
        desk.a
            .database()
            .texts("select source as value from drafts")
            .is_empty()
    );
}

fn silence_is_tried_again(database: &Database) {
    let desk = desk(database);
    let silences = [
        ("drops", Answer::drop_connection()),
        ("hangs", Answer::hang()),
        ("breaks", Answer::status(202).broken_off().with_status(500)),
    ];
    let people: Vec<Stranger> = silences
        .into_iter()
        .map(|(name, answer)| {
            let person = desk.peer.person(name);
            desk.peer.serves(&format!("/users/{name}/inbox"), answer);
            desk.ada.writes_to(&person.handle(), "Hello?");
            person
        })
        .collect();
    for person in &people {
        let delivery = desk.tried_once(person);
        assert_eq!(delivery["state"], "queued", "{delivery}");
        let error = delivery["error"].as_str().unwrap_or_default();
        assert!(error.contains("peer.test"), "{delivery}");
    }
}

fn after_seven_days_it_comes_back(database: &Database) {
    let desk = desk(database);
    let bo = desk.peer.person("bo");
    desk.peer.answers(Answer::status(503));
    let id = desk.ada.writes_to(&bo.handle(), "Seven days on the road.");
    let next = desk.ada.writes_to(&bo.handle(), "Behind the first.");
    desk.tried_once(&bo);
    // Whatever waits behind it goes on then.
    desk.peer.answers(Answer::status(202));
    desk.a.database().execute(&format!(
        "update deliveries set expires_at = '2020-01-01 00:00:00' \
         where dispatch_id in (select id from dispatches where subject_id = {id})"
    ));
    let reason = desk.came_back(&id, &bo);
    assert!(reason.contains("seven days"), "{reason}");
    desk.ada.sees(&next, "delivered");
}

fn a_host_blocked_meanwhile(database: &Database) {
    let desk = desk(database);
    let bo = desk.peer.person("bo");
    desk.peer.answers(Answer::status(503));
    let id = desk.ada.writes_to(&bo.handle(), "Before the block.");
    let delivery = desk.tried_once(&bo);
    let before = desk.posts_to(&bo);
    desk.a.command(&["instance", "block", "peer.test"], "").ok();
    let number = delivery["id"].as_str().unwrap();
    desk.a.command(&["delivery", "retry", number], "").ok();
    let reason = desk.came_back(&id, &bo);
    assert!(reason.contains("keeper"), "{reason}");
    // By command, and written down all the same.
    let acts = "select act || ' ' || subject as value from keeping \
        where keeper_id is null order by id";
    let acts = desk.a.database().texts(acts);
    assert_eq!(acts, ["blocked peer.test", "retried peer.test"]);
    assert_eq!(desk.posts_to(&bo), before, "a blocked host was written to");
    // And nothing new is posted there.
    let refused = desk
        .ada
        .posts(&["--to", &bo.handle(), "--now"], "After the block.");
    assert!(refused.fails(1).contains("keeper"), "{refused:?}");
    // What came back has come to its end.
    desk.a.command(&["delivery", "retry", number], "").fails(1);
}

fn a_reader_gone_meanwhile(database: &Database) {
    let desk = desk(database);
    let bo = desk.peer.person("bo");
    desk.peer.answers(Answer::status(503));
    let id = desk.ada.writes_to(&bo.handle(), "Too late.");
    let delivery = desk.tried_once(&bo);
    let farewell = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "id": format!("{}#delete-{}", bo.id(), random_word()),
        "type": "Delete", "actor": bo.id(), "object": bo.id(),
        "to": ["https://www.w3.org/ns/activitystreams#Public"],
    });
    bo.sends(&desk.a, "/inbox", &farewell).expect_status(202);
    let number = delivery["id"].as_str().unwrap();
    desk.a.command(&["delivery", "retry", number], "").ok();
    let reason = desk.came_back(&id, &bo);
    assert!(reason.contains("no longer"), "{reason}");
}

fn a_writer_sees_each_station(database: &Database) {
    let desk = desk(database);
    let bo = desk.peer.person("bo");
    let held = desk
        .ada
        .posts(&["--to", &bo.handle()], "Resting.")
        .ok()
        .to_owned();
    let letter = desk.ada.sees(&held, "held");
    assert_eq!(letter["direction"], "sent");
    assert_eq!(letter["to"], json!([bo.handle()]));
    assert_eq!(letter["reason"], Value::Null);
    let delivery = desk.delivery(&bo).unwrap();
    assert_eq!(
        (&delivery["state"], &delivery["attempts"]),
        (&json!("queued"), &json!(0))
    );
    let due: DateTime<Utc> = delivery["due_at"].as_str().unwrap().parse().unwrap();
    let minutes = (due - Utc::now()).num_minutes();
    assert!((8..=10).contains(&minutes), "it rests {minutes} minutes");

    desk.peer.answers(Answer::status(503));
    // Its time has come: held becomes queued by the clock alone.
    let past = "2026-01-01 00:00:00";
    desk.a.database().execute(&format!(
        "update letters set leaves_at = '{past}' where id = {held}; \
         update deliveries set due_at = '{past}'"
    ));
    desk.ada.sees(&held, "queued");
    let delivery = desk.tried_once(&bo);
    let people = desk.a.command(&["delivery", "list"], "");
    assert!(people.ok().contains(&bo.handle()), "{people:?}");

    desk.peer
        .answers(Answer::status(202).slowly(Duration::from_millis(50)));
    let number = delivery["id"].as_str().unwrap();
    desk.a.command(&["delivery", "retry", number], "").ok();
    desk.ada.sees(&held, "delivered");
    assert_eq!(desk.delivery(&bo), None, "what arrived is out of the bag");
    assert_eq!(desk.peer.taken().len(), 1);

    desk.peer.answers(Answer::status(403));
    let returned = desk.ada.writes_to(&bo.handle(), "Not welcome.");
    desk.came_back(&returned, &bo);
}
