//! What the log says of what was refused: which host and why, and nobody's name.

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::run::Test;
use serde_json::json;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "the_log_names_no_people",
        the_log_names_no_people,
    )]
}

fn the_log_names_no_people(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.a.database().execute(
        "update accounts set who_may_write = 'nobody_new' where person_id = \
         (select id from people where username = 'ada' and local)",
    );
    scene
        .sends(&scene.letter("<p>May I?</p>"))
        .expect_status(422);
    let mut forged = scene.letter("<p>By somebody else</p>");
    forged["object"]["attributedTo"] = json!("https://peer.test/users/gus");
    scene.sends(&forged).expect_status(403);
    let log = scene.a.log();
    for part in [
        "\"TakesNoFirstLetters\"",
        "by somebody else than its sender",
        "\"peer.test\"",
    ] {
        assert!(log.contains(part), "{part} is missing: {log}");
    }
    let ids = [scene.ada_id.clone(), scene.bo.id()];
    let handles = [scene.ada.handle(), scene.bo.handle()];
    let names = handles.iter().map(|handle| handle.trim_start_matches('@'));
    for who in names.chain(ids.iter().map(String::as_str)) {
        assert!(!log.contains(who), "{who} stands in the log: {log}");
    }
}
