//! Open letters that are not what they say: by others, about others, wider than what they answer,
//! too many. Refused or ignored, and nothing has changed.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::open_letters::{finds, kept, path, publishes, text};
use crate::open_letters_elsewhere::{PUBLIC, ada_follows, bo_follows, open_note};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("only_writers_write", only_writers_write),
        Test::on_both("answers_in_no_place", answers_in_no_place),
        Test::on_both("wider_than_what_they_answer", wider_than_what_they_answer),
        Test::on_both("the_blocked_are_not_heard", the_blocked_are_not_heard),
        Test::on_both("too_many_answers", too_many_answers),
        Test::on_both("unreadable_and_absurd", unreadable_and_absurd),
    ]
}

/// Everything that is kept about open letters, as text.
fn all(scene: &Scene) -> Vec<String> {
    let mut all = scene.texts(
        "select uri || title || content || visibility || case when deleted_at is null then '' else 'gone' end \
         as value from open_letters order by id",
    );
    all.extend(scene.texts("select uri || kind as value from reactions order by uri, kind"));
    all
}

/// Hands something in and asserts that it is answered so and changes nothing.
#[track_caller]
fn changes_nothing(scene: &Scene, activity: &Value, status: u16) {
    let before = all(scene);
    scene.changes_nothing(activity, status);
    assert_eq!(all(scene), before, "{activity:#}");
}

fn only_writers_write(database: &Database) {
    let scene = Scene::new(database, &["other.test"]);
    let other = scene.lab.peer("other.test");
    let eve = other.person("eve");
    let cy = scene.peer.person("cy");
    ada_follows(&scene);
    let note = open_note(&scene, "<p>Bo wrote this</p>");
    scene.hands_in(&note);
    let own = publishes(&scene.ada, &["--title", "Ada's"], "Mine.");
    let own = format!("https://a.test{}", path(&scene.a, &own));
    // Everybody's server is known by now, so that nothing below changes who is.
    for person in [&eve, &cy] {
        let like = activity_of(person, "Like", json!("https://a.test/open/none"));
        person.sends(&scene.a, "/inbox", &like).expect_status(202);
    }
    let before = all(&scene);
    let by = |person: &crate::support::peer::Stranger, kind: &str, object: Value, status: u16| {
        let activity = activity_of(person, kind, object);
        let answer = person.sends(&scene.a, "/inbox", &activity);
        assert_eq!(answer.status, status, "{activity:#} {}", answer.text());
        assert_eq!(all(&scene), before, "{activity:#}");
    };
    let mut changed = note["object"].clone();
    changed["content"] = json!("<p>Eve wrote this</p>");
    changed["updated"] = json!("2026-11-22T13:00:00Z");
    // In another's name; in one's own name about another's id, on the same server and on another.
    by(&eve, "Update", changed.clone(), 403);
    by(&cy, "Update", changed.clone(), 403);
    changed["attributedTo"] = json!(cy.id());
    by(&cy, "Update", changed.clone(), 202);
    by(&cy, "Create", changed.clone(), 202);
    changed["attributedTo"] = json!(eve.id());
    by(&eve, "Update", changed, 403);
    for id in [&note["object"]["id"], &json!(own)] {
        by(&cy, "Delete", id.clone(), 202);
        by(&eve, "Delete", json!({"type": "Tombstone", "id": id}), 202);
    }
    // Ours cannot be written by anybody else.
    let mut ours = note["object"].clone();
    (ours["id"], ours["attributedTo"]) = (json!(own), json!(cy.id()));
    by(&cy, "Update", ours.clone(), 403);
    ours["attributedTo"] = json!(scene.ada_id);
    by(&cy, "Create", ours.clone(), 403);
    let mut create = activity_of(&cy, "Create", ours);
    create["actor"] = json!(scene.ada_id);
    let answer = cy.sends(&scene.a, "/inbox", &create);
    assert_eq!(answer.status, 403, "{}", answer.text());
    // A like in another's name, and of what is not ours.
    let mut like = activity_of(&cy, "Like", json!(own));
    like["actor"] = json!(scene.bo.id());
    cy.sends(&scene.a, "/inbox", &like).expect_status(401);
    by(&cy, "Like", note["object"]["id"].clone(), 202);
    by(&cy, "Announce", note["object"]["id"].clone(), 202);
    by(&cy, "Like", json!(scene.ada_id), 202);
    by(
        &cy,
        "Undo",
        json!({"type": "Like", "actor": scene.bo.id(), "object": own}),
        202,
    );
    assert_eq!(all(&scene), before);
}

fn answers_in_no_place(database: &Database) {
    let scene = Scene::new(database, &[]);
    scene.hands_in(&scene.activity("Announce", json!("https://peer.test/notes/1")));
    let id = publishes(&scene.ada, &["--title", "Here"], "Answer me.");
    let place = format!("https://a.test{}", path(&scene.a, &id));
    let answering = |uri: &str| {
        let mut answer = open_note(&scene, "<p>an answer</p>");
        answer["object"]["inReplyTo"] = json!(uri);
        answer
    };
    for unknown in [
        "https://a.test/open/0123456789abcdefghjkmnpqrs",
        "https://a.test/u/ada",
        "https://elsewhere.test/notes/1",
        "nonsense",
        "",
    ] {
        changes_nothing(&scene, &answering(unknown), 202);
    }
    // A poll and other things are nothing, wherever they stand.
    for kind in ["Question", "Event", "Video", "ChatMessage"] {
        let mut answer = answering(&place);
        answer["object"]["type"] = json!(kind);
        changes_nothing(&scene, &answer, 202);
    }
    // It answers, and there is a place: the same in good order is taken.
    scene.hands_in(&answering(&place));
    assert_eq!(kept(&scene.a).len(), 2);
    crate::open_letters::does(&scene.ada, "remove", &id, "");
    changes_nothing(&scene, &answering(&place), 202);
}

fn wider_than_what_they_answer(database: &Database) {
    let scene = Scene::new(database, &[]);
    let cy = scene.peer.person("cy");
    bo_follows(&scene);
    let flags = ["--title", "For few", "--visibility", "followers"];
    let id = publishes(&scene.ada, &flags, "Between us.");
    let place = format!("https://a.test{}", path(&scene.a, &id));
    let mut answer = open_note(&scene, "<p>said aloud</p>");
    answer["object"]["inReplyTo"] = json!(place);
    scene.hands_in(&answer);
    let found = finds(&scene.a, "the answer", |one| {
        text(&one["content"]).contains("said aloud")
    });
    assert_eq!(
        found["visibility"], "followers",
        "it is not shown to more here"
    );
    // Nor after a change.
    let mut changed = answer["object"].clone();
    changed["updated"] = json!("2026-11-30T12:00:00Z");
    changed["content"] = json!("<p>said aloud twice</p>");
    changed.as_object_mut().unwrap().remove("contentMap");
    scene.hands_in(&scene.activity("Update", changed));
    let found = finds(&scene.a, "the change", |one| {
        text(&one["content"]).contains("twice")
    });
    assert_eq!(found["visibility"], "followers");
    // Who does not follow does not know of it.
    let mut stranger = cy.create_direct(&[], "<p>how do you know?</p>");
    stranger["object"]["to"] = json!([PUBLIC]);
    stranger["object"]["inReplyTo"] = json!(place);
    cy.sends(&scene.a, "/inbox", &stranger).expect_status(202);
    let like = activity_of(&cy, "Like", json!(place));
    cy.sends(&scene.a, "/inbox", &like).expect_status(202);
    // And what is for few is not passed on, by nobody.
    scene.hands_in(&scene.activity("Announce", json!(place)));
    assert_eq!(scene.count("open_letters"), 2);
    assert_eq!(scene.count("reactions"), 0);
    scene.hands_in(&scene.activity("Like", json!(place)));
    assert_eq!(scene.count("reactions"), 1);
}

fn the_blocked_are_not_heard(database: &Database) {
    let scene = Scene::new(database, &[]);
    bo_follows(&scene);
    let id = publishes(&scene.ada, &["--title", "Here"], "Answer me.");
    let local = path(&scene.a, &id);
    let place = format!("https://a.test{local}");
    let answering = |html: &str| {
        let mut answer = open_note(&scene, html);
        answer["object"]["inReplyTo"] = json!(place);
        answer
    };
    scene.hands_in(&answering("<p>before the block</p>"));
    let shown = || scene.a.get(&local, &[]).expect_status(200).text();
    assert!(shown().contains("before the block"));
    let mut desk = scene.ada.browser();
    desk.get("/me/blocks");
    desk.submit("/me/blocks", &[("address", &scene.bo.handle())])
        .expect_status(200);
    assert_eq!(scene.count("blocks"), 1);
    // What stood there is not shown any more, what comes is not kept.
    assert!(!shown().contains("before the block"));
    changes_nothing(&scene, &answering("<p>after the block</p>"), 202);
    changes_nothing(&scene, &scene.activity("Like", json!(place)), 202);
    changes_nothing(&scene, &scene.activity("Announce", json!(place)), 202);
    let replies = scene.a.get(&format!("{local}/replies"), &[]).json();
    assert_eq!(replies["totalItems"], 0);
    // And nothing new goes there.
    let told = "dispatches where kind = 'open_letter_published'";
    assert_eq!(scene.count(told), 1);
    publishes(&scene.ada, &["--title", "After the block"], "Not for Bo.");
    assert_eq!(scene.count(told), 1);
}

fn too_many_answers(database: &Database) {
    let scene = Scene::new(database, &[]);
    let id = publishes(&scene.ada, &["--title", "Here"], "Answer me.");
    let place = format!("https://a.test{}", path(&scene.a, &id));
    for number in 0..23 {
        let mut answer = open_note(&scene, &format!("<p>answer {number}</p>"));
        answer["object"]["inReplyTo"] = json!(place);
        scene.hands_in(&answer);
    }
    assert_eq!(scene.count("open_letters where parent_id is not null"), 20);
    for number in 0..20 {
        publishes(
            &scene.ada,
            &["--reply-to", &id],
            &format!("Answer {number}"),
        );
    }
    let arguments = ["open-letter", "post", "--from", "ada", "--reply-to", &id];
    let refused = scene.a.command(&arguments, "One more.");
    assert_eq!(refused.status, 1);
    assert!(refused.stderr.contains("20 times"), "{}", refused.stderr);
}

fn unreadable_and_absurd(database: &Database) {
    let scene = Scene::new(database, &[]);
    ada_follows(&scene);
    let bent = |change: Value| {
        let mut note = open_note(&scene, "<p>absurd</p>");
        let object = note["object"].as_object_mut().unwrap();
        object.extend(change.as_object().unwrap().clone());
        note
    };
    let mut expected = 0;
    for change in [
        json!({"name": "n".repeat(100_000)}),
        json!({"summary": {"deep": 1}, "name": ["x"], "url": 7}),
        json!({"url": "javascript:alert(1)"}),
        json!({"url": format!("https://peer.test/{}", "x".repeat(100_000))}),
        json!({"published": "99999-01-01T00:00:00Z", "updated": "never"}),
        json!({"contentMap": {"x".repeat(50_000): "<p>absurd</p>"}}),
        json!({"content": "<p><strong></strong></p><p>no title</p>"}),
        json!({"content": "<p><strong>only a title</strong></p>", "contentMap": null}),
        json!({"cc": (0..500).map(|n| format!("https://peer.test/users/{n}")).collect::<Vec<_>>()}),
        json!({"tag": vec![json!({"type": "Mention"}); 1000], "attachment": vec![json!({"url": "https://x.test"}); 1000]}),
        json!({"replies": [[[]]], "likes": -1}),
    ] {
        scene.hands_in(&bent(change));
        expected += 1;
        assert_eq!(scene.count("open_letters"), expected);
    }
    let page = scene.ada.browser().get("/home").expect_status(200);
    assert!(!page.html().contains("javascript:"));
    for one in kept(&scene.a) {
        assert!(text(&one["title"]).chars().count() <= 200);
        let page = scene
            .ada
            .browser()
            .get(&format!("/open-letters/{}", text(&one["id"])));
        assert_eq!(page.status(), 200);
        assert!(!page.html().contains("javascript:"));
    }
    changes_nothing(&scene, &bent(json!({"content": "x".repeat(500_001)})), 400);
    changes_nothing(&scene, &bent(json!({"id": "x".repeat(3000)})), 400);
    changes_nothing(
        &scene,
        &bent(json!({"id": "https://other.test/notes/1"})),
        403,
    );
    changes_nothing(
        &scene,
        &bent(json!({"content": null, "contentMap": null})),
        202,
    );
    // Our own commands refuse with a sentence.
    let refused = |arguments: &[&str], input: &str, sentence: &str| {
        let mut all = vec!["open-letter", "post", "--from", "ada"];
        all.extend_from_slice(arguments);
        let output = scene.a.command(&all, input);
        assert_eq!(output.status, 1, "{output:?}");
        assert!(output.stderr.contains(sentence), "{}", output.stderr);
    };
    let long = "t".repeat(201);
    refused(&[], "No title.", "a title of 1 to 200 characters");
    refused(
        &["--title", " \u{200b} "],
        "No title.",
        "a title of 1 to 200 characters",
    );
    refused(
        &["--title", &long],
        "Long title.",
        "a title of 1 to 200 characters",
    );
    refused(&["--title", "T"], " \n", "nothing in it yet");
    refused(&["--title", "T"], &"word ".repeat(30_000), "too long");
    refused(
        &["--title", "T", "--language", "klingon-please"],
        "x",
        "no language we know",
    );
    refused(&["--reply-to", "17"], "x", "no such open letter");
    refused(&["--reply-to=-1"], "x", "no such open letter");
    assert_eq!(scene.count("open_letters"), expected);
}
