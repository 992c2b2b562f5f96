//! Second thoughts: letters that are changed and removed by their writers, in the outbox and after
//! they left, as the pages, other instances and other servers see it.

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::pages::{ada_and_bo, says, says_not};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_change_reaches_its_reader", a_change_reaches_its_reader),
        Test::on_both("what_other_servers_are_told", what_other_servers_are_told),
        Test::on_both("a_removal_outruns_its_letter", a_removal_outruns_its_letter),
        Test::on_both("changed_in_the_outbox", changed_in_the_outbox),
        Test::on_both("changed_while_it_leaves", changed_while_it_leaves),
        Test::on_both(
            "only_writers_have_second_thoughts",
            only_writers_have_second_thoughts,
        ),
        Test::on_both("second_thoughts_on_the_pages", second_thoughts_on_the_pages),
    ]
}

/// `longhand letter edit` in somebody's name.
#[track_caller]
fn edit(person: &crate::support::person::Person, id: &str, text: &str) {
    let arguments = ["letter", "edit", id, "--from", person.name()];
    person.instance().command(&arguments, text).ok();
}

fn remove(person: &crate::support::person::Person, id: &str) {
    let arguments = ["letter", "remove", id, "--from", person.name()];
    person.instance().command(&arguments, "").ok();
}

fn a_change_reaches_its_reader(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");
    let id = ben.writes_to(&ada.handle(), "Dear Ada, tomorow.");
    let arrived = ada.receives("tomorow");
    // Three changes in a row: each counts, although times on the wire are whole seconds.
    for text in [
        "Dear Ada, on Tuesday.",
        "Dear Ada, on Wednesday.",
        "Dear Ada, tomorrow.",
    ] {
        edit(&ben, &id, text);
    }
    let changed = ada.receives("tomorrow");
    assert_eq!(changed["id"], arrived["id"], "the same letter");
    assert_eq!(ada.letters().len(), 1);
    let versions = a
        .database()
        .texts("select content as value from letter_versions");
    assert!(
        versions.iter().any(|text| text.contains("tomorow")),
        "{versions:?}"
    );
    let page = ada.browser().get("/");
    says(&page, "Dear Ada, tomorrow.");

    remove(&ben, &id);
    ada.finds("has an emptied letter", |letter| letter["content"] == "");
    assert_eq!(
        a.database()
            .texts("select content as value from letter_versions")
            .len(),
        0
    );
    assert_eq!(
        b.database()
            .texts("select content as value from letter_versions")
            .len(),
        0
    );
    assert_eq!(ben.letter(&id).unwrap()["source"], "");
    // A second time nothing more is said.
    remove(&ben, &id);
    let told = "select kind as value from dispatches where kind = 'letter_removed'";
    assert_eq!(b.database().texts(told).len(), 1);
    let refused = b.command(
        &["letter", "edit", &id, "--from", "ben"],
        "Dear Ada, again.",
    );
    assert_eq!(refused.status, 1);
    assert!(
        refused.stderr.contains("You removed this letter"),
        "{}",
        refused.stderr
    );
}

fn what_other_servers_are_told(database: &Database) {
    let scene = Scene::new(database, &[]);
    let cy = scene.peer.person("cy");
    scene.hands_in(
        &scene
            .bo
            .create_direct(&[&scene.ada_id, &cy.id()], "<p>Dear both</p>"),
    );
    let first = scene.ada.receives("Dear both");
    let first = first["id"].as_str().unwrap();
    let id = scene
        .ada
        .answers(first, &scene.bo.handle(), "Dear Bo and Cy, once.");
    scene.ada.sees(&id, "delivered");
    let sent = scene.peer.takes_letter("once").json();
    edit(&scene.ada, &id, "Dear Bo and Cy, twice. @eve@peer.test");
    edit(&scene.ada, &id, "Dear Bo and Cy, three times.");

    let update = scene.peer.takes("the second change", |activity| {
        activity["type"] == "Update" && activity["object"]["content"].to_string().contains("three")
    });
    let update = update.json();
    let note = &update["object"];
    assert_eq!(note["id"], sent["object"]["id"]);
    assert_eq!(note["type"], "Note");
    for key in [
        "to",
        "cc",
        "tag",
        "attributedTo",
        "published",
        "context",
        "conversation",
    ] {
        assert_eq!(note[key], sent["object"][key], "{key}");
    }
    let mut readers = vec![scene.bo.id(), cy.id()];
    readers.sort();
    for addressed in [&update["to"], &note["to"]] {
        let mut to: Vec<String> = serde_json::from_value(addressed.clone()).unwrap();
        to.sort();
        assert_eq!(to, readers);
    }
    assert_eq!(update["cc"], json!([]));
    assert!(
        text(&note["updated"]) > text(&note["published"]),
        "{note:#}"
    );
    assert_ne!(update["id"], sent["id"]);
    // Each change to each reader, under an id of its own.
    let updates = wait_until("both changes went to both", || {
        let taken = scene.peer.taken().into_iter().map(|request| request.json());
        let updates: Vec<Value> = taken.filter(|it| it["type"] == "Update").collect();
        (updates.len() == 4).then_some(updates)
    });
    let ids: std::collections::BTreeSet<&str> = updates.iter().map(|it| text(&it["id"])).collect();
    assert_eq!(ids.len(), 2);

    remove(&scene.ada, &id);
    let delete = scene
        .peer
        .takes("the removal", |activity| activity["type"] == "Delete");
    let delete = delete.json();
    assert_eq!(delete["object"]["type"], "Tombstone");
    assert_eq!(delete["object"]["id"], sent["object"]["id"]);
    let mut to: Vec<String> = serde_json::from_value(delete["to"].clone()).unwrap();
    to.sort();
    assert_eq!(to, readers);
    assert!(!delete.to_string().contains("Public"), "{delete:#}");
    let path = text(&sent["object"]["id"])
        .trim_start_matches("https://a.test")
        .to_owned();
    scene.bo.fetches(&scene.a, &path).expect_status(410);
    assert!(!scene.a.log().contains("three times"), "no text in the log");
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The peer is away while a letter is posted, changed and removed: it never gets to see the text.
fn a_removal_outruns_its_letter(database: &Database) {
    let scene = Scene::new(database, &[]);
    let known = scene.ada.writes_to(&scene.bo.handle(), "Dear Bo, first.");
    scene.ada.sees(&known, "delivered");
    scene.peer.answers(Answer::status(503));
    let id = scene
        .ada
        .writes_to(&scene.bo.handle(), "Dear Bo, never mind.");
    wait_until("the letter was tried", || {
        let tried = "select cast(attempts as text) as value from deliveries \
                     where state = 'queued' and attempts > 0";
        (!scene.texts(tried).is_empty()).then_some(())
    });
    edit(&scene.ada, &id, "Dear Bo, never you mind.");
    remove(&scene.ada, &id);
    scene.peer.forget_requests();
    scene.peer.answers(Answer::status(202));
    let queued =
        scene.texts("select cast(id as text) as value from deliveries where state = 'queued'");
    for delivery in &queued {
        scene.a.command(&["delivery", "retry", delivery], "");
    }
    wait_until("everything was handed over", || {
        let waiting = "select lane as value from deliveries where state = 'queued'";
        for delivery in
            scene.texts("select cast(id as text) as value from deliveries where state = 'queued'")
        {
            scene.a.command(&["delivery", "retry", &delivery], "");
        }
        scene.texts(waiting).is_empty().then_some(())
    });
    let taken = scene.peer.taken();
    assert!(!taken.is_empty());
    for request in taken {
        let activity = request.json();
        assert_eq!(activity["type"], "Delete", "{activity:#}");
        assert!(!activity.to_string().contains("mind"), "{activity:#}");
    }
    assert!(
        scene
            .ada
            .browser()
            .get("/")
            .html()
            .matches("/write?draft=")
            .count()
            == 0
    );
}

fn changed_in_the_outbox(database: &Database) {
    let scene = Scene::new(database, &[]);
    let id = scene
        .ada
        .posts(&["--to", &scene.bo.handle()], "Dear Bo, slowly.")
        .ok()
        .to_owned();
    edit(&scene.ada, &id, "Dear Bo, at leisure.");
    let letter = scene.ada.letter(&id).unwrap();
    assert_eq!(letter["state"], "held");
    assert_eq!(letter["source"], "Dear Bo, at leisure.");
    assert_eq!(scene.count("letter_versions"), 0);
    assert_eq!(scene.count("dispatches"), 1);
    assert_eq!(scene.count("letters where edited_at is not null"), 0);
    // Removed before it left: it was never anywhere.
    remove(&scene.ada, &id);
    assert_eq!(scene.count("letters"), 0);
    assert_eq!(scene.count("dispatches"), 0);
    let drafts = scene.texts("select source as value from drafts");
    assert_eq!(drafts, ["Dear Bo, at leisure."]);
    assert!(scene.peer.taken().is_empty());
}

/// Whatever the moment, the reader ends with the text that the writer ended with.
fn changed_while_it_leaves(database: &Database) {
    let scene = Scene::new(database, &[]);
    for round in 0..6 {
        let id = scene
            .ada
            .posts(
                &["--to", &scene.bo.handle()],
                &format!("Round {round}, old."),
            )
            .ok()
            .to_owned();
        let leaving = format!(
            "update deliveries set due_at = (select posted_at from letters where id = {id}) \
            where dispatch_id in (select id from dispatches where subject_id = {id})"
        );
        let leaves = format!("update letters set leaves_at = posted_at where id = {id}");
        std::thread::scope(|scope| {
            scope.spawn(|| {
                scene.a.database().execute(&leaves);
                scene.a.database().execute(&leaving);
            });
            scope.spawn(|| edit(&scene.ada, &id, &format!("Round {round}, new.")));
        });
        scene.ada.sees(&id, "delivered");
        let new = format!("Round {round}, new.");
        scene.peer.takes("the new text", |activity| {
            activity["object"]["content"].to_string().contains(&new)
        });
        wait_until("nothing waits", || {
            let waiting = "select lane as value from deliveries where state = 'queued'";
            scene.texts(waiting).is_empty().then_some(())
        });
        let told: Vec<Value> = scene
            .peer
            .taken()
            .iter()
            .map(|request| request.json())
            .filter(|activity| {
                activity["object"]["content"]
                    .to_string()
                    .contains(&format!("Round {round}"))
            })
            .collect();
        let last = told.last().unwrap();
        assert!(last.to_string().contains(&new), "{told:#?}");
    }
}

fn only_writers_have_second_thoughts(database: &Database) {
    let scene = Scene::new(database, &[]);
    let ben = scene.a.account("ben");
    let eve = scene.a.account("eve");
    let id = scene.ada.writes_to(&ben.handle(), "Dear Ben, mine.");
    ben.receives("mine");
    for other in ["ben", "eve"] {
        for act in ["edit", "remove"] {
            let refused = scene
                .a
                .command(&["letter", act, &id, "--from", other], "Not mine.");
            assert_eq!(refused.status, 1);
            assert!(
                refused.stderr.contains("no such letter among yours"),
                "{}",
                refused.stderr
            );
        }
    }
    for person in [&ben, &eve] {
        let mut browser = person.browser();
        for act in ["change", "remove"] {
            assert_eq!(browser.get(&format!("/letters/{id}/{act}")).status(), 404);
        }
        let token = form_token(&browser.get("/me").html());
        for act in ["change", "remove"] {
            let path = format!("/letters/{id}/{act}");
            let page = browser.post(&path, &[("form_token", &token), ("source", "Not mine.")]);
            assert_eq!(page.status(), 404, "{}", page.text());
        }
    }
    let mut browser = eve.browser();
    let token = form_token(&browser.get("/me").html());
    let page = browser.post(&format!("/letters/{id}/thank"), &[("form_token", &token)]);
    assert_eq!(page.status(), 404);
    assert_eq!(scene.ada.letter(&id).unwrap()["source"], "Dear Ben, mine.");
}

/// The token of any form on a page.
pub fn form_token(html: &str) -> String {
    let (_, rest) = html
        .split_once("name=\"form_token\" value=\"")
        .expect("a form");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn second_thoughts_on_the_pages(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let id = ada.writes_to(&bo.handle(), "Dear Bo, as I said.");
    bo.receives("as I said");
    let mut browser = ada.browser();
    browser.get(&format!("/letters/{id}"));
    let page = browser.get(&format!("/letters/{id}/change"));
    says(&page, "some keep the old text, and who read it has read it");
    let action = format!("/letters/{id}/change");
    // What cannot be sent stays on the page.
    for (text, sentence) in [
        (" ", "The letter is empty"),
        (&*"word ".repeat(30_000), "too long"),
    ] {
        let page = browser.submit(&action, &[("source", text)]);
        assert_eq!(page.status(), 422);
        says(&page, sentence);
        assert_eq!(crate::pages::field(&page, &action, "source"), text);
    }
    let page = browser.submit(&action, &[("source", "Dear Bo, as I *meant*.")]);
    assert_eq!(page.path, format!("/letters/{id}"));
    says(&page, "You changed this letter on");
    let seen = bo.receives("<em>meant</em>");
    let mut reader = bo.browser();
    let page = reader.get(&format!("/letters/{}", seen["id"].as_str().unwrap()));
    says(&page, "Changed by its writer");

    // The session ends while the text is on the page.
    browser.get(&action);
    a.database().execute("delete from sessions");
    let page = browser.submit(&action, &[("source", "Dear Bo, lost?")]);
    assert_eq!(page.status(), 401);
    says(&page, "Dear Bo, lost?");

    let mut browser = ada.browser();
    let page = browser.get(&format!("/letters/{id}/remove"));
    says(&page, "some keep it all the same");
    let page = browser.submit(&format!("/letters/{id}/remove"), &[]);
    says(&page, "You removed this letter on");
    says_not(&page, "Change the text");
    let page = bo.browser().get(&format!("/letters/{id}"));
    says(&page, "removed this letter on");
    assert_eq!(ada.letter(&id).unwrap()["content"], "");
}
