//! "Received, with thanks": said here, heard elsewhere, and the other way.

use serde_json::json;

use crate::inbox::Scene;
use crate::pages::{says, says_not};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "thanks_reach_another_instance",
            thanks_reach_another_instance,
        ),
        Test::on_both("thanks_are_a_like_elsewhere", thanks_are_a_like_elsewhere),
        Test::on_both("thanks_that_do_not_count", thanks_that_do_not_count),
    ]
}

fn thanks_reach_another_instance(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");
    let id = ben.writes_to(&ada.handle(), "Dear Ada, thank you.");
    let arrived = ada.receives("thank you");
    let arrived = arrived["id"].as_str().unwrap();
    let mut browser = ada.browser();
    let page = browser.get(&format!("/letters/{arrived}"));
    says(&page, "Received, with thanks");
    let page = browser.submit(&format!("/letters/{arrived}/thank"), &[]);
    says(&page, "You said “received, with thanks”.");
    let mut writer = ben.browser();
    writer.get(&format!("/letters/{id}"));
    let place = b
        .database()
        .texts("select cast(correspondence_id as text) as value from letters");
    let place = format!("/correspondences/{}", place[0]);
    wait_until("Ben reads the thanks", || {
        writer
            .get(&place)
            .text()
            .contains("Received, with thanks.")
            .then_some(())
    });
    let page = browser.submit(&format!("/letters/{arrived}/unthank"), &[]);
    says_not(&page, "You said");
    wait_until("the thanks are gone", || {
        (!writer.get(&place).text().contains("Received, with thanks.")).then_some(())
    });
}

fn thanks_are_a_like_elsewhere(database: &Database) {
    let scene = Scene::new(database, &[]);
    let letter = scene.letter("<p>Dear Ada</p>");
    scene.hands_in(&letter);
    let arrived = scene.ada.receives("Dear Ada");
    let id = arrived["id"].as_str().unwrap();
    let thank = ["letter", "thank", id, "--from", "ada"];
    scene.a.command(&thank, "").ok();
    scene.a.command(&thank, "").ok();
    let like = scene
        .peer
        .takes("a like", |activity| activity["type"] == "Like");
    let like = like.json();
    assert_eq!(like["object"], letter["object"]["id"]);
    assert_eq!(like["actor"], scene.ada_id.as_str());
    assert_eq!(like["to"], json!([scene.bo.id()]));

    let mut browser = scene.ada.browser();
    browser.get(&format!("/letters/{id}"));
    browser.submit(&format!("/letters/{id}/unthank"), &[]);
    let undo = scene
        .peer
        .takes("an undo", |activity| activity["type"] == "Undo");
    let undo = undo.json();
    let mut whole = like.clone();
    whole.as_object_mut().unwrap().remove("@context");
    assert_eq!(undo["object"], whole);
    assert_eq!(undo["to"], json!([scene.bo.id()]));
    let likes = scene
        .peer
        .taken()
        .into_iter()
        .filter(|it| it.json()["type"] == "Like");
    assert_eq!(likes.count(), 1, "said once");
}

fn thanks_that_do_not_count(database: &Database) {
    let scene = Scene::new(database, &[]);
    let own = scene.ada.writes_to(&scene.bo.handle(), "Dear Bo");
    scene.ada.sees(&own, "delivered");
    let refused = scene
        .a
        .command(&["letter", "thank", &own, "--from", "ada"], "");
    assert_eq!(refused.status, 1);
    assert!(
        refused.stderr.contains("You wrote this letter yourself"),
        "{}",
        refused.stderr
    );
    let sent = scene.peer.takes_letter("Dear Bo").json();

    // By somebody who is no reader, by its writer's own server, and of a letter that is gone.
    let eve = scene.peer.person("eve");
    let like = crate::inbox::activity_of(&eve, "Like", sent["object"]["id"].clone());
    eve.sends(&scene.a, "/inbox", &like).expect_status(202);
    assert_eq!(scene.count("acknowledgements"), 0);
    let letter = scene.letter("<p>soon gone</p>");
    scene.hands_in(&letter);
    scene.hands_in(&scene.activity("Like", letter["object"]["id"].clone()));
    assert_eq!(scene.count("acknowledgements"), 0);
    let gone = scene.ada.receives("soon gone");
    let gone = gone["id"].as_str().unwrap();
    scene.hands_in(&scene.activity("Delete", letter["object"]["id"].clone()));
    let refused = scene
        .a
        .command(&["letter", "thank", gone, "--from", "ada"], "");
    assert!(
        refused.stderr.contains("removed this letter"),
        "{}",
        refused.stderr
    );

    scene.hands_in(&scene.activity("Like", sent["object"]["id"].clone()));
    assert_eq!(scene.count("acknowledgements"), 1);
    // Whoever blocked Ada hears nothing from her.
    let letter = scene.letter("<p>before the block</p>");
    scene.hands_in(&letter);
    let id = scene.ada.receives("before the block");
    let id = id["id"].as_str().unwrap();
    scene.hands_in(&scene.activity("Block", json!(scene.ada_id)));
    scene
        .a
        .command(&["letter", "thank", id, "--from", "ada"], "")
        .ok();
    let liked = "select kind as value from dispatches where kind = 'letter_acknowledged'";
    assert!(scene.texts(liked).is_empty());
}
