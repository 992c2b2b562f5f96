//! Following from here: asking, being agreed to or refused, approvals, and nobody else's business.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("anybody_may_follow", anybody_may_follow),
        Test::on_both("a_follow_waits_for_a_yes", a_follow_waits_for_a_yes),
        Test::on_both("what_follows_say_on_the_wire", what_follows_say_on_the_wire),
        Test::on_both("only_the_followed_answer", only_the_followed_answer),
        Test::on_both("neighbours_follow_each_other", neighbours_follow_each_other),
        Test::on_both("whom_nobody_can_follow", whom_nobody_can_follow),
    ]
}

/// `follow list NAME --json`
#[track_caller]
pub fn follows(person: &Person) -> Vec<Value> {
    let arguments = ["follow", "list", person.name(), "--json"];
    let output = person.instance().command(&arguments, "");
    serde_json::from_str(output.ok()).unwrap()
}

/// The addresses in one of the lists, with their states.
#[track_caller]
fn list(person: &Person, direction: &str) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let follows = follows(person).into_iter();
    follows
        .filter(|row| row["direction"] == direction)
        .map(|row| (text(&row["address"]), text(&row["state"])))
        .collect()
}

/// Somebody asks to follow an address.
#[track_caller]
pub fn asks(person: &Person, address: &str) {
    let command = ["follow", person.name(), address];
    person.instance().command(&command, "").ok();
}

/// The same, and waits until it was agreed to.
#[track_caller]
pub fn follow(person: &Person, address: &str) {
    asks(person, address);
    agreed(person, address);
}

#[track_caller]
pub fn agreed(person: &Person, address: &str) {
    wait_until(&format!("{} follows {address}", person.handle()), || {
        let followed = list(person, "following");
        let row = (address.to_owned(), "accepted".to_owned());
        followed.contains(&row).then_some(())
    });
}

fn notices(person: &Person, kind: &str) -> usize {
    let sql = format!(
        "select cast(count(*) as text) as value from notices \
         join people on people.id = notices.person_id \
         where people.username = '{}' and notices.kind = '{kind}'",
        person.name()
    );
    let found = person.instance().database().texts(&sql);
    found[0].parse().unwrap()
}

fn anybody_may_follow(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let (ada, ben) = (a.account("ada"), b.mentor("ben"));
    follow(&ada, &ben.handle());
    assert_eq!(
        list(&ben, "follower"),
        [(ada.handle(), "accepted".to_owned())]
    );
    assert_eq!(notices(&ada, "follow_agreed"), 1);
    let trusted = a
        .database()
        .texts("select host as value from instances where trusted");
    assert_eq!(trusted, ["b.test"]);
    // Followed already: nothing is asked twice.
    asks(&ada, &ben.handle());
    assert_eq!(follows(&ada).len(), 1);
    let following = a.get("/u/ada/following/1", &[]).expect_status(200).json();
    assert_eq!(following["orderedItems"], json!([ben.actor_id()]));

    a.command(&["unfollow", "ada", &ben.handle()], "").ok();
    assert!(follows(&ada).is_empty());
    wait_until("nobody follows Ben", || {
        follows(&ben).is_empty().then_some(())
    });
    let again = a.command(&["unfollow", "ada", &ben.handle()], "");
    assert_eq!(again.status, 1);
    assert!(again.stderr.contains("does not follow"), "{again:?}");
    // And once more: the second follow is a follow of its own.
    follow(&ada, &ben.handle());
    assert_eq!(notices(&ada, "follow_agreed"), 1);
}

fn a_follow_waits_for_a_yes(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let (ada, ben, cleo) = (a.account("ada"), b.mentor("ben"), b.account("cleo"));
    let mut desk = ben.browser();
    desk.get("/me/follows").expect_status(200);
    desk.submit("/me/follows/approval", &[("approves", "yes")])
        .expect_status(200);
    let document = b.get("/u/ben", &[("Accept", "application/activity+json")]);
    assert_eq!(document.json()["manuallyApprovesFollowers"], true);

    let mut window = ada.browser();
    window.get("/me/follows");
    let page = window.submit("/follows", &[("address", &ben.handle())]);
    assert!(page.text().contains("they have not answered yet"));
    wait_until("Ben is asked", || {
        let page = desk.get("/me/follows");
        page.text().contains("Asking to follow you").then_some(())
    });
    assert_eq!(notices(&ben, "follow_asked"), 1);
    assert!(list(&ben, "follower").is_empty());
    let fans = b.get("/u/ben/fans", &[]).expect_status(200).json();
    assert_eq!(fans["totalItems"], 0, "who asks is no follower yet");

    // The number is Ben's business alone.
    let number = follows(&ben)[0]["id"].as_str().unwrap().to_owned();
    let mut other = cleo.browser();
    other.get("/me/follows");
    let token = token(&other);
    for act in ["approve", "refuse", "end"] {
        for id in [number.as_str(), "17", "x"] {
            let path = format!("/follows/{id}/{act}");
            other
                .post(&path, &[("form_token", &token)])
                .expect_status(404);
        }
        // Nor anybody's who did not press the button.
        let path = format!("/follows/{number}/{act}");
        desk.post(&path, &[]).expect_status(403);
    }
    // Ben cannot end what Ada asked for as if it were a follow of his own.
    desk.get("/me/follows");
    let token = self::token(&desk);
    desk.post(&format!("/follows/{number}/end"), &[("form_token", &token)])
        .expect_status(404);
    assert_eq!(list(&ben, "asks").len(), 1);

    desk.get("/me/follows");
    desk.submit(&format!("/follows/{number}/approve"), &[]);
    agreed(&ada, &ben.handle());
    assert_eq!(notices(&ben, "follow_asked"), 0, "it is answered");
    // Removed later.
    desk.get("/me/follows");
    desk.submit(&format!("/follows/{number}/refuse"), &[]);
    wait_until("Ada follows nobody", || {
        follows(&ada).is_empty().then_some(())
    });
    // Asked once more and refused at once.
    asks(&ada, &ben.handle());
    wait_until("Ben is asked again", || {
        (list(&ben, "asks").len() == 1).then_some(())
    });
    b.command(&["follow", "refuse", "ben", &ada.handle()], "")
        .ok();
    wait_until("Ada follows nobody again", || {
        follows(&ada).is_empty().then_some(())
    });
    assert_eq!(notices(&ben, "follow_asked"), 0);
}

/// The token of the forms on the open page.
#[track_caller]
pub fn token(browser: &Browser) -> String {
    let forms = browser.page().forms();
    let values = forms.iter().flat_map(|form| &form.values);
    let token = values.into_iter().find(|(name, _)| name == "form_token");
    token.expect("a form with a token").1.clone()
}

fn what_follows_say_on_the_wire(database: &Database) {
    let scene = Scene::new(database, &[]);
    asks(&scene.ada, &scene.bo.handle());
    let asked = scene.peer.takes("a Follow", |it| it["type"] == "Follow");
    assert_eq!(asked.path(), "/users/bo/inbox");
    let key = scene
        .a
        .get("/u/ada", &[("Accept", "application/activity+json")]);
    let key = key.json()["publicKey"]["publicKeyPem"].clone();
    asked.verify(key.as_str().unwrap()).unwrap();
    let follow = asked.json();
    assert_eq!(follow["actor"], scene.ada_id.as_str());
    assert_eq!(follow["object"], scene.bo.id());
    assert_eq!(follow["to"], json!([scene.bo.id()]));
    assert!(
        follow["id"]
            .as_str()
            .unwrap()
            .starts_with("https://a.test/")
    );

    // A yes by id alone (Mitra); a second one says nothing new.
    scene.hands_in(&scene.activity("Accept", follow["id"].clone()));
    scene.hands_in(&scene.activity("Accept", follow.clone()));
    assert_eq!(list(&scene.ada, "following")[0].1, "accepted");
    assert_eq!(notices(&scene.ada, "follow_agreed"), 1);

    scene
        .a
        .command(&["unfollow", "ada", &scene.bo.handle()], "")
        .ok();
    let undo = scene
        .peer
        .takes("an Undo", |it| it["type"] == "Undo")
        .json();
    assert_eq!(undo["actor"], scene.ada_id.as_str());
    assert_eq!(undo["object"]["id"], follow["id"]);
    assert_eq!(undo["object"]["type"], "Follow");
    // A yes that comes too late begins nothing.
    scene.hands_in(&scene.activity("Accept", follow));
    assert_eq!(scene.count("follows"), 0);

    // The other way round: Ada removes a follower, and Bo's server hears of it.
    let fan = scene.activity("Follow", json!(scene.ada_id));
    scene.hands_in(&fan);
    scene
        .a
        .command(&["follow", "refuse", "ada", &scene.bo.handle()], "")
        .ok();
    let no = scene
        .peer
        .takes("a Reject", |it| it["type"] == "Reject")
        .json();
    assert_eq!(no["actor"], scene.ada_id.as_str());
    assert_eq!(no["object"]["id"], fan["id"]);
    assert_eq!(no["object"]["actor"], scene.bo.id());
    assert_eq!(scene.count("follows"), 0);
}

fn only_the_followed_answer(database: &Database) {
    let scene = Scene::new(database, &["other.test"]);
    let eve = scene.peer.person("eve");
    let other = scene.lab.peer("other.test");
    let stranger = other.person("mallory");
    asks(&scene.ada, &scene.bo.handle());
    let follow = scene.peer.takes("a Follow", |it| it["type"] == "Follow");
    let follow = follow.json();
    let state = || scene.texts("select state as value from follows");
    let by_others = |kind: &str| {
        for other in [&eve, &stranger] {
            for object in [follow["id"].clone(), follow.clone()] {
                let act = activity_of(other, kind, object);
                other.sends(&scene.a, "/inbox", &act).expect_status(202);
            }
        }
    };
    for kind in ["Accept", "Reject", "Undo"] {
        by_others(kind);
        assert_eq!(state(), ["requested"], "{kind}");
    }
    // Nor does Bo undo what Ada did.
    scene.hands_in(&scene.activity("Undo", follow.clone()));
    scene.hands_in(&scene.activity("Undo", follow["id"].clone()));
    assert_eq!(state(), ["requested"]);
    scene.hands_in(&scene.activity("Accept", follow.clone()));
    assert_eq!(state(), ["accepted"]);
    for kind in ["Accept", "Reject", "Undo"] {
        by_others(kind);
        assert_eq!(state(), ["accepted"], "{kind}");
    }
    scene.hands_in(&scene.activity("Reject", follow));
    assert_eq!(scene.count("follows"), 0);
}

fn neighbours_follow_each_other(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben, cleo) = (a.account("ada"), a.mentor("ben"), a.account("cleo"));
    follow(&ada, &ben.handle());
    a.command(&["follow", "approvals", "ben", "on"], "").ok();
    asks(&cleo, &ben.handle());
    assert_eq!(list(&cleo, "following")[0].1, "requested");
    a.command(&["follow", "approve", "ben", &cleo.handle()], "")
        .ok();
    assert_eq!(list(&cleo, "following")[0].1, "accepted");
    assert_eq!(notices(&cleo, "follow_agreed"), 1);

    // Ben blocks Cleo; to Cleo, asking again looks like waiting, and Ben is not bothered.
    let number = |name: &str| format!("(select id from people where username = '{name}')");
    a.database().execute("delete from follows");
    a.database().execute(&format!(
        "insert into blocks (blocker_id, blocked_id, created_at) \
         values ({}, {}, '2026-01-01 00:00:00')",
        number("ben"),
        number("cleo")
    ));
    a.command(&["follow", "approvals", "ben", "off"], "").ok();
    asks(&cleo, &ben.handle());
    assert_eq!(list(&cleo, "following")[0].1, "requested");
    assert!(follows(&ben).is_empty());
    assert_eq!(notices(&ben, "follow_asked"), 0);
    let approve = a.command(&["follow", "approve", "ben", &cleo.handle()], "");
    assert_eq!(approve.status, 1);
    // Whom one blocked, one does not follow.
    let follow = a.command(&["follow", "ben", &cleo.handle()], "");
    assert_eq!(follow.status, 1);
    assert!(follow.stderr.contains("You have blocked"), "{follow:?}");
}

fn whom_nobody_can_follow(database: &Database) {
    let scene = Scene::new(database, &[]);
    let refused = |address: &str, words: &str| {
        let output = scene.a.command(&["follow", "ada", address], "");
        assert_eq!(output.status, 1, "{output:?}");
        assert!(output.stderr.contains(words), "{output:?}");
    };
    refused(&scene.ada.handle(), "Your own open letters");
    refused("@nobody@a.test", "Nobody called");
    refused("not an address", "no address");
    scene.hands_in(&scene.letter("<p>I am here</p>"));
    scene
        .a
        .command(&["instance", "block", "peer.test"], "")
        .ok();
    refused(&scene.bo.handle(), "its keeper decided so");
    scene
        .a
        .command(&["instance", "unblock", "peer.test"], "")
        .ok();
    assert_eq!(scene.count("follows"), 0);
    assert_eq!(scene.count("dispatches where kind = 'follow_asked'"), 0);
}
