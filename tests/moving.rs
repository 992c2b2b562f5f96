//! Moving: somebody elsewhere leaves one address for another. Follows go along, letters never do,
//! and nobody is moved who did not say so at both addresses.

use serde_json::{Value, json};

use crate::following::{asks, follows};
use crate::inbox::{Scene, activity_of};
use crate::support::database::Database;
use crate::support::peer::{Peer, Stranger};
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_move_carries_a_follow", a_move_carries_a_follow),
        Test::on_both("letters_stay_where_they_are", letters_stay_where_they_are),
        Test::on_both("nobody_is_moved_by_others", nobody_is_moved_by_others),
        Test::on_both(
            "a_blocked_address_carries_nothing",
            a_blocked_address_carries_nothing,
        ),
        Test::on_both("a_page_from_before_the_move", a_page_from_before_the_move),
        Test::on_both("a_page_that_is_gone", a_page_that_is_gone),
        Test::on_both("moves_cost_who_sends_them", moves_cost_who_sends_them),
    ]
}

/// Bo's new home, where a new Bo says that the old one is theirs, as the old one says of the new.
fn new_home(scene: &Scene) -> (Peer, Stranger) {
    let home = scene.lab.peer("new.test");
    let bo = home.person("bo");
    says_also(&home, &bo, json!([scene.bo.id()]));
    let mut left = scene.bo.actor();
    left["movedTo"] = json!(bo.id());
    scene
        .peer
        .serves(&scene.bo.actor_path(), Answer::activity(&left));
    (home, bo)
}

fn says_also(home: &Peer, person: &Stranger, ids: Value) {
    let mut document = person.actor();
    document["alsoKnownAs"] = ids;
    home.serves(&person.actor_path(), Answer::activity(&document));
}

/// Bo moves to this address.
fn leaves_for(scene: &Scene, target: &str) -> Value {
    let mut activity = scene.activity("Move", json!(scene.bo.id()));
    activity["target"] = json!(target);
    activity
}

/// Ada follows Bo, who agreed.
fn ada_follows_bo(scene: &Scene) {
    asks(&scene.ada, &scene.bo.handle());
    let asked = scene.peer.takes("a Follow", |it| it["type"] == "Follow");
    scene.hands_in(&scene.activity("Accept", asked.json()));
    assert_eq!(
        followed(scene),
        [(scene.bo.handle(), "accepted".to_owned())]
    );
}

/// Whom Ada follows, and whether they agreed.
fn followed(scene: &Scene) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    follows(&scene.ada)
        .iter()
        .map(|row| (text(&row["address"]), text(&row["state"])))
        .collect()
}

/// What Ada is told about moves.
fn told(scene: &Scene) -> Vec<String> {
    scene.texts("select detail as value from notices where kind = 'moved'")
}

fn a_move_carries_a_follow(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    let (home, new_bo) = new_home(&scene);
    let departure = leaves_for(&scene, &new_bo.id());
    scene.hands_in(&departure);

    assert_eq!(
        followed(&scene),
        [(new_bo.handle(), "requested".to_owned())]
    );
    assert_eq!(told(&scene), [new_bo.handle()]);
    let follow = home.takes("a Follow", |it| it["type"] == "Follow").json();
    assert_eq!(follow["actor"], scene.ada_id.as_str());
    assert_eq!(follow["object"], new_bo.id());
    let undo = scene
        .peer
        .takes("an Undo", |it| it["type"] == "Undo")
        .json();
    assert_eq!(undo["object"]["object"], scene.bo.id());
    let yes = activity_of(&new_bo, "Accept", follow);
    new_bo.sends(&scene.a, "/inbox", &yes).expect_status(202);
    assert_eq!(followed(&scene), [(new_bo.handle(), "accepted".to_owned())]);

    // Said again, it is the same move; and the old address is followed by nobody any more.
    scene.hands_in(&departure);
    scene.hands_in(&leaves_for(&scene, &new_bo.id()));
    assert_eq!(followed(&scene), [(new_bo.handle(), "accepted".to_owned())]);
    assert_eq!(told(&scene), [new_bo.handle()]);
    let again = scene.a.command(&["follow", "ada", &scene.bo.handle()], "");
    assert_eq!(again.status, 1);
    assert!(again.stderr.contains("has moved to"), "{again:?}");
}

fn letters_stay_where_they_are(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    scene.hands_in(&scene.letter("<p>Dear Ada, I shall be moving soon.</p>"));
    let (_home, new_bo) = new_home(&scene);
    let pairs = "select cast(person_id as text) as value from participants \
                 order by correspondence_id, person_id";
    let before = scene.texts(pairs);
    scene.hands_in(&leaves_for(&scene, &new_bo.id()));
    assert_eq!(told(&scene), [new_bo.handle()]);
    assert_eq!(scene.texts(pairs), before);
    assert!(followed(&scene).is_empty());

    // Her letterbox and the old address say where to.
    let mut desk = scene.ada.browser();
    let page = desk.get("/").expect_status(200).text();
    assert!(
        page.contains(&format!("has moved to {}", new_bo.handle())),
        "{page}"
    );
    let page = desk
        .get(&format!("/people?address={}", scene.bo.handle()))
        .expect_status(200)
        .text();
    assert!(page.contains(&new_bo.id()), "{page}");
    // The new address is a stranger: what comes from there is no part of the old letters.
    let (_, answer) = new_bo.writes_to(&scene.ada, "<p>Hello from my new home.</p>");
    answer.expect_status(202);
    assert_eq!(scene.texts(pairs).len(), before.len() + 2);
}

fn nobody_is_moved_by_others(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    let home = scene.lab.peer("new.test");
    let [plain, other, own] = ["plain", "other", "own"].map(|name| home.person(name));
    let eve = scene.peer.person("eve");
    says_also(
        &home,
        &other,
        json!([eve.id(), format!("{}x", scene.bo.id())]),
    );
    says_also(&home, &own, json!([scene.bo.id()]));
    scene.a.account("cleo");

    let mut forged = activity_of(&eve, "Move", json!(scene.bo.id()));
    forged["target"] = json!(own.id());
    eve.sends(&scene.a, "/inbox", &forged).expect_status(202);
    let targets = [
        plain.id(),
        other.id(),
        "https://new.test/users/nobody".to_owned(),
        "not an address".to_owned(),
        scene.bo.id(),
        scene.a.actor_id("cleo"),
    ];
    for target in &targets {
        scene.hands_in(&leaves_for(&scene, target));
        assert_eq!(
            followed(&scene),
            [(scene.bo.handle(), "accepted".to_owned())],
            "{target}"
        );
    }
    assert!(told(&scene).is_empty());
    let log = scene.a.log();
    assert_eq!(
        log.matches("A Move changed nothing").count(),
        targets.len() + 1,
        "{log}"
    );
    let sent = home.received().into_iter().filter(|it| it.method == "POST");
    assert_eq!(sent.count(), 0);
    // Somebody nobody here has to do with: nothing is asked and nothing is said.
    home.forget_requests();
    let mut departure = activity_of(&eve, "Move", json!(eve.id()));
    departure["target"] = json!(home.person("fay").id());
    eve.sends(&scene.a, "/inbox", &departure).expect_status(202);
    assert!(home.received().is_empty());
}

fn a_blocked_address_carries_nothing(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    scene.a.command(&["instance", "block", "new.test"], "").ok();
    let (home, new_bo) = new_home(&scene);
    scene.hands_in(&leaves_for(&scene, &new_bo.id()));
    assert_eq!(
        followed(&scene),
        [(scene.bo.handle(), "accepted".to_owned())]
    );
    let sent = home.received().into_iter().filter(|it| it.method == "POST");
    assert_eq!(sent.count(), 0);
}

fn a_page_from_before_the_move(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    let home = scene.lab.peer("new.test");
    let new_bo = home.person("bo");
    // The new address was met a moment before it said whose it is.
    let (_, answer) = new_bo.writes_to(&scene.ada, "<p>Hello from my new home.</p>");
    answer.expect_status(202);
    says_also(&home, &new_bo, json!([scene.bo.id()]));
    let departure = leaves_for(&scene, &new_bo.id());
    // "Ask me again" is what a server does that was told so; nothing is refused for good.
    scene.sends(&departure).expect_status(503);
    assert_eq!(
        followed(&scene),
        [(scene.bo.handle(), "accepted".to_owned())]
    );
    assert!(!scene.a.log().contains("A Move changed nothing"));
}

/// What the new address said some time ago vouches for nothing today.
fn a_page_that_is_gone(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    let (home, new_bo) = new_home(&scene);
    let mut desk = scene.ada.browser();
    desk.get(&format!("/people?address={}", new_bo.handle()))
        .expect_status(200);
    let elsewhere = home.person("else");
    let broken = Answer::document("application/activity+json", "{\"id\": 7");
    for (person, answer) in [(&new_bo, Answer::status(404)), (&elsewhere, broken)] {
        says_also(&home, person, json!([scene.bo.id()]));
        desk.get(&format!("/people?address={}", person.handle()))
            .expect_status(200);
        home.serves(&person.actor_path(), answer);
        scene.hands_in(&leaves_for(&scene, &person.id()));
        assert_eq!(
            followed(&scene),
            [(scene.bo.handle(), "accepted".to_owned())]
        );
    }
    assert!(told(&scene).is_empty());
    assert_eq!(scene.a.log().matches("A Move changed nothing").count(), 2);
}

/// Whoever makes us ask for one address after the other is told to wait.
fn moves_cost_who_sends_them(database: &Database) {
    let scene = Scene::new(database, &["new.test"]);
    ada_follows_bo(&scene);
    let home = scene.lab.peer("new.test");
    let mut last = 202;
    for number in 0..31 {
        let nobody = format!("https://new.test/users/nobody-{number}");
        last = scene.sends(&leaves_for(&scene, &nobody)).status;
    }
    assert_eq!(last, 503);
    let asked = home.received().len();
    assert!(asked <= 30, "{asked} times");
}
