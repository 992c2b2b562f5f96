//! Everything a captured server did in its turn: following, writing, changing, deleting, blocking.

use crate::peers::{document, hands_in, scene};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_life_with_gotosocial", a_life_with_gotosocial),
        Test::on_both("a_life_with_mitra", a_life_with_mitra),
    ]
}

fn a_life_with_gotosocial(database: &Database) {
    let scene = scene(database);
    let scene = &scene;
    for file in [
        "follow",
        "create-direct-first",
        "create-direct-reply",
        "update-note",
    ] {
        hands_in(scene, &document(&format!("gotosocial/{file}")));
    }
    assert_eq!(scene.count("follows where state = 'accepted'"), 1);
    assert!(scene.contents()[1].contains("Thank you for the letter, edited."));
    assert_eq!(scene.count("letter_versions"), 1);
    hands_in(scene, &document("gotosocial/delete-note"));
    assert_eq!(scene.contents()[1], "");
    hands_in(scene, &document("gotosocial/create-direct-reply"));
    assert_eq!(scene.contents()[1], "");
    hands_in(scene, &document("gotosocial/like"));
    hands_in(scene, &document("gotosocial/undo-follow"));
    assert_eq!(scene.count("follows"), 0);
    hands_in(scene, &document("gotosocial/block"));
    assert_eq!(scene.count("blocks"), 1);
    hands_in(scene, &document("gotosocial/undo-block"));
    assert_eq!(scene.count("blocks"), 0);
    hands_in(scene, &document("gotosocial/flag"));
    let subjects = scene.texts("select subject_uris as value from reports");
    assert!(subjects[0].starts_with("https://a.test/u/ada\n"));
}

fn a_life_with_mitra(database: &Database) {
    let scene = scene(database);
    let scene = &scene;
    for file in [
        "accept",
        "create-direct-first",
        "create-direct-reply",
        "like",
    ] {
        hands_in(scene, &document(&format!("mitra/{file}")));
    }
    assert_eq!(scene.count("letters"), 2);
    hands_in(scene, &document("mitra/update-note"));
    assert!(scene.contents()[1].contains("Thank you for the letter, edited."));
    hands_in(scene, &document("mitra/delete-note"));
    assert_eq!(scene.contents()[1], "");
    hands_in(scene, &document("mitra/create-public-note"));
    assert_eq!(scene.count("letters"), 2);
    hands_in(scene, &document("mitra/follow"));
    assert_eq!(scene.count("follows where state = 'accepted'"), 1);
}
