//! What servers of another make are told of our open letters, and what of them they may fetch.

use serde_json::{Value, json};

use crate::inbox::{Scene, activity_of};
use crate::open_letters::{does, finds, path, publishes, text};
use crate::open_letters_elsewhere::{ACCEPT, PUBLIC, ada_follows, bo_follows, open_note, uri_of};
use crate::support::database::Database;
use crate::support::http::RawResponse;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_followers_are_told", what_followers_are_told),
        Test::on_both("whom_one_answers_hears_of_it", whom_one_answers_hears_of_it),
        Test::on_both("who_may_fetch_one", who_may_fetch_one),
        Test::on_both("the_outbox_has_pages", the_outbox_has_pages),
    ]
}

fn what_followers_are_told(database: &Database) {
    let scene = Scene::new(database, &[]);
    bo_follows(&scene);
    // Somebody else on the same server: one post for both.
    let cy = scene.peer.person("cy");
    let follow = activity_of(&cy, "Follow", json!(scene.ada_id));
    cy.sends(&scene.a, "/inbox", &follow).expect_status(202);
    scene.peer.takes("two yeses", |it| {
        it["type"] == "Accept" && it["object"]["actor"] == cy.id()
    });
    let flags = ["--title", "Tests & <trust>", "--language", "en"];
    let id = publishes(
        &scene.ada,
        &flags,
        "Begin with the one you fear.\n\n@bo@peer.test",
    );
    let create = scene.peer.takes("a Create", |it| it["type"] == "Create");
    assert_eq!(create.path(), "/inbox");
    let key = scene.a.get("/u/ada", &ACCEPT).json()["publicKey"]["publicKeyPem"].clone();
    create.verify(text(&key)).unwrap();
    let create = create.json();
    let uri = uri_of(&scene, &id);
    let fans = format!("{}/fans", scene.ada_id);
    assert_eq!(create["id"], format!("{uri}#create"));
    assert_eq!(create["actor"], scene.ada_id.as_str());
    let note = &create["object"];
    for addressed in [&create, note] {
        assert_eq!(addressed["to"], json!([PUBLIC]));
        assert_eq!(
            addressed["cc"],
            json!([fans]),
            "a name in the text adds nobody"
        );
    }
    let content = text(&note["content"]);
    assert!(
        content.starts_with("<p><strong>Tests &amp; &lt;trust&gt;</strong></p><p>Begin with"),
        "{content}"
    );
    assert_eq!(note["contentMap"], json!({"en": content}));
    for (key, value) in [
        ("id", json!(uri)),
        ("url", json!(uri)),
        ("type", json!("Note")),
        ("attributedTo", json!(scene.ada_id)),
        ("tag", json!([])),
        ("replies", json!(format!("{uri}/replies"))),
        ("name", Value::Null),
        ("summary", Value::Null),
        ("directMessage", Value::Null),
        ("inReplyTo", Value::Null),
    ] {
        assert_eq!(note[key], value, "{key}");
    }
    // Fetched, it is the same; and so it stands in the outbox.
    let mut fetched = scene.a.get(&path(&scene.a, &id), &ACCEPT).json();
    fetched.as_object_mut().unwrap().remove("@context");
    assert_eq!(&fetched, note);
    let page = scene.a.get("/u/ada/outbox/1", &ACCEPT).json();
    let mut listed = page["orderedItems"][0].clone();
    listed["@context"] = create["@context"].clone();
    assert_eq!(listed, create);

    // Not announced, and for few.
    for (visibility, to, cc) in [
        ("unlisted", &fans, json!([PUBLIC])),
        ("followers", &fans, json!([])),
    ] {
        let flags = ["--title", visibility, "--visibility", visibility];
        publishes(&scene.ada, &flags, "Text.");
        let create = scene.peer.takes(visibility, |it| {
            it["object"]["content"].to_string().contains(visibility)
        });
        for addressed in [&create.json(), &create.json()["object"]] {
            assert_eq!(addressed["to"], json!([to]));
            assert_eq!(addressed["cc"], cc);
        }
    }
    let creates = scene.peer.taken().into_iter().map(|it| it.json());
    assert_eq!(creates.filter(|it| it["type"] == "Create").count(), 3);

    does(&scene.ada, "edit", &id, "Begin with any.");
    let update = scene
        .peer
        .takes("an Update", |it| it["type"] == "Update")
        .json();
    assert_eq!(update["object"]["id"], uri);
    assert!(text(&update["object"]["content"]).contains("</strong></p><p>Begin with any."));
    assert!(text(&update["object"]["updated"]) > text(&update["object"]["published"]));
    assert_eq!(update["object"]["published"], note["published"]);
    assert_ne!(update["id"], create["id"]);
    // Whoever does not follow any more is asked to remove it all the same.
    for person in [&scene.bo, &cy] {
        let object = json!({"type": "Follow", "actor": person.id(), "object": scene.ada_id});
        let undo = activity_of(person, "Undo", object);
        person.sends(&scene.a, "/inbox", &undo).expect_status(202);
    }
    does(&scene.ada, "remove", &id, "");
    let delete = scene
        .peer
        .takes("a Delete", |it| it["type"] == "Delete")
        .json();
    assert_eq!(delete["object"]["id"], uri);
    assert_eq!(delete["object"]["type"], "Tombstone");
    assert!(!delete.to_string().contains("Begin with"));
    let gone = scene
        .a
        .get(&path(&scene.a, &id), &ACCEPT)
        .expect_status(410);
    assert_eq!(gone.json()["type"], "Tombstone");
}

fn whom_one_answers_hears_of_it(database: &Database) {
    let scene = Scene::new(database, &[]);
    ada_follows(&scene);
    let note = open_note(&scene, "<p>What do you read?</p>");
    scene.hands_in(&note);
    let found = finds(&scene.a, "Bo's question", |one| {
        text(&one["content"]).contains("What do you read?")
    });
    let id = publishes(
        &scene.ada,
        &["--reply-to", text(&found["id"])],
        "Old letters.",
    );
    let create = scene.peer.takes("an answer", |it| it["type"] == "Create");
    assert_eq!(create.path(), "/users/bo/inbox");
    let answer = create.json()["object"].clone();
    assert_eq!(answer["inReplyTo"], note["object"]["id"]);
    assert_eq!(
        answer["tag"],
        json!([{"type": "Mention", "href": scene.bo.id(), "name": scene.bo.handle()}])
    );
    assert_eq!(answer["to"], json!([PUBLIC]));
    assert_eq!(
        answer["cc"],
        json!([format!("{}/fans", scene.ada_id), scene.bo.id()])
    );
    assert_eq!(text(&answer["content"]).trim_end(), "<p>Old letters.</p>");
    does(&scene.ada, "edit", &id, "Old letters, and new ones.");
    let update = scene.peer.takes("its change", |it| it["type"] == "Update");
    assert_eq!(update.path(), "/users/bo/inbox");
    does(&scene.ada, "remove", &id, "");
    scene.peer.takes("its removal", |it| it["type"] == "Delete");

    // Whoever blocked Ada hears nothing of her.
    scene.peer.forget_requests();
    scene.hands_in(&scene.activity("Block", json!(scene.ada_id)));
    publishes(
        &scene.ada,
        &["--reply-to", text(&found["id"])],
        "Are you there?",
    );
    assert_eq!(
        scene.count("dispatches where kind = 'open_letter_published'"),
        1
    );
    // And whom Ada blocked she does not answer.
    let blocks = format!(
        "insert into blocks (blocker_id, blocked_id, created_at) select a.id, b.id, a.created_at \
         from people a, people b where a.uri = '{}' and b.uri = '{}'",
        scene.ada_id,
        scene.bo.id()
    );
    scene.a.database().execute(&blocks);
    let arguments = [
        "open-letter",
        "post",
        "--from",
        "ada",
        "--reply-to",
        text(&found["id"]),
    ];
    let refused = scene.a.command(&arguments, "Again.");
    assert!(
        refused.stderr.contains("You have blocked"),
        "{}",
        refused.stderr
    );
}

fn who_may_fetch_one(database: &Database) {
    let scene = Scene::new(database, &["other.test"]);
    let strangers = scene.lab.peer("other.test");
    let other = strangers.person("eve");
    bo_follows(&scene);
    let flags = ["--title", "For few", "--visibility", "followers"];
    let id = publishes(&scene.ada, &flags, "Between us.");
    let place = path(&scene.a, &id);
    let parts = ["", "/replies", "/replies/1", "/likes", "/shares"];
    let nothing = scene
        .a
        .get("/open/0123456789abcdefghjkmnpqrs", &ACCEPT)
        .expect_status(404);
    let same = |answer: RawResponse| {
        assert_eq!(answer.status, 404, "{}", answer.text());
        assert_eq!(answer.body, nothing.body);
    };
    for part in parts {
        let place = format!("{place}{part}");
        let answer = scene.bo.fetches(&scene.a, &place).expect_status(200);
        assert!(answer.text().contains(&scene.ada_id) || !part.is_empty());
        assert_eq!(answer.header("cache-control"), Some("private, no-store"));
        same(scene.a.get(&place, &ACCEPT));
        same(other.fetches(&scene.a, &place));
    }
    assert!(strangers.received().is_empty(), "nobody asked for a key");
    let outbox = scene.a.get("/u/ada/outbox", &ACCEPT).json();
    assert_eq!(outbox["totalItems"], 0);
    does(&scene.ada, "remove", &id, "");
    scene.bo.fetches(&scene.a, &place).expect_status(410);
    same(scene.a.get(&place, &ACCEPT));
    same(other.fetches(&scene.a, &place));
}

fn the_outbox_has_pages(database: &Database) {
    let scene = Scene::new(database, &[]);
    for number in 0..22 {
        let title = format!("Number {number}");
        let visibility = if number % 2 == 0 {
            "public"
        } else {
            "unlisted"
        };
        let flags = ["--title", &title, "--visibility", visibility];
        publishes(&scene.ada, &flags, "Text.");
    }
    publishes(
        &scene.ada,
        &["--title", "Hidden", "--visibility", "followers"],
        "Few.",
    );
    scene.ada.writes_to(&scene.bo.handle(), "A letter.");
    let outbox = scene
        .a
        .get("/u/ada/outbox", &ACCEPT)
        .expect_status(200)
        .json();
    assert_eq!(outbox["type"], "OrderedCollection");
    assert_eq!(outbox["totalItems"], 22);
    let mut titles = Vec::new();
    let mut next = outbox["first"].clone();
    while let Some(page) = next.as_str().map(|next| next.replace("https://a.test", "")) {
        let page = scene.a.get(&page, &ACCEPT).expect_status(200).json();
        assert_eq!(page["type"], "OrderedCollectionPage");
        assert_eq!(page["partOf"], outbox["id"]);
        for item in page["orderedItems"].as_array().unwrap() {
            assert_eq!(item["type"], "Create");
            let content = text(&item["object"]["content"]);
            let title = content.split("strong>").nth(1).unwrap();
            titles.push(title.trim_end_matches("</").to_owned());
        }
        next = page["next"].clone();
    }
    let expected: Vec<String> = (0..22).rev().map(|n| format!("Number {n}")).collect();
    assert_eq!(titles, expected);
    for page in ["0", "99", "4294967295"] {
        let page = scene.a.get(&format!("/u/ada/outbox/{page}"), &ACCEPT);
        page.expect_status(200);
    }
    for page in ["x", "-1", "99999999999"] {
        scene
            .a
            .get(&format!("/u/ada/outbox/{page}"), &ACCEPT)
            .expect_status(404);
    }
}
