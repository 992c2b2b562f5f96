//! Open letters from servers of another make: what of theirs is taken in, and in what order.

use serde_json::{Value, json};

use crate::following::asks;
use crate::inbox::{Scene, activity_of};
use crate::open_letters::{does, finds, home, kept, path, publishes, text};
use crate::pages::{says, says_not};
use crate::peers;
use crate::support::database::Database;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("of_those_one_follows", of_those_one_follows),
        Test::on_both("answers_likes_and_boosts", answers_likes_and_boosts),
        Test::on_both("in_any_order", in_any_order),
    ]
}

pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
pub const ACCEPT: [(&str, &str); 1] = [("Accept", "application/activity+json")];

/// Bo of the peer follows Ada.
#[track_caller]
pub fn bo_follows(scene: &Scene) {
    scene.hands_in(&scene.activity("Follow", json!(scene.ada_id)));
    scene
        .peer
        .takes("an Accept", |activity| activity["type"] == "Accept");
}

/// Ada follows Bo of the peer, and Bo agreed.
#[track_caller]
pub fn ada_follows(scene: &Scene) {
    asks(&scene.ada, &scene.bo.handle());
    let follow = scene.peer.takes("a Follow", |it| it["type"] == "Follow");
    scene.hands_in(&scene.activity("Accept", follow.json()));
}

/// What Mastodon and others send, by Bo of the peer about this open letter.
pub fn by_bo(file: &str, about: &str) -> Value {
    let document = peers::document(file).to_string();
    let make = file.split('/').next().unwrap();
    let document = document
        .replace(&format!("https://{make}.test"), "https://peer.test")
        .replace("https://us.test/open/ANSWERED", about)
        .replace("us.test", "a.test");
    serde_json::from_str(&document).unwrap()
}

/// An open letter of Bo's, to be bent.
pub fn open_note(scene: &Scene, html: &str) -> Value {
    let mut create = scene.bo.create_direct(&[], html);
    for object in ["", "/object"] {
        let object = create.pointer_mut(object).unwrap();
        object["to"] = json!([PUBLIC]);
        object["cc"] = json!([format!("{}/followers", scene.bo.id())]);
        object.as_object_mut().unwrap().remove("directMessage");
    }
    create
}

/// The id of an open letter of Ada's.
pub fn uri_of(scene: &Scene, id: &str) -> String {
    format!("https://a.test{}", path(&scene.a, id))
}

fn of_those_one_follows(database: &Database) {
    let scene = Scene::new(database, &[]);
    let documents = [
        by_bo("mastodon/create-public", ""),
        by_bo("akkoma/create-unlisted", ""),
        by_bo("mitra/create-public-note", ""),
        by_bo("wordpress/create-article", ""),
    ];
    // Nobody follows Bo: nothing of it is kept.
    scene.hands_in(&scene.activity("Announce", json!("https://peer.test/notes/1")));
    for document in &documents {
        let mut document = document.clone();
        document["id"] = json!(format!("{}-unheard", text(&document["id"])));
        document["actor"] = json!(scene.bo.id());
        document["object"]["attributedTo"] = json!(scene.bo.id());
        scene.changes_nothing(&document, 202);
    }
    assert_eq!(scene.count("open_letters"), 0);
    ada_follows(&scene);
    for document in &documents {
        let mut document = document.clone();
        document["actor"] = json!(scene.bo.id());
        document["object"]["attributedTo"] = json!(scene.bo.id());
        scene.hands_in(&document);
        scene.hands_in(&document);
    }
    let few = json!([format!("{}/followers", scene.bo.id())]);
    let mut note = open_note(&scene, "<p>for few</p>");
    (note["object"]["to"], note["object"]["cc"]) = (few.clone(), json!([]));
    (note["to"], note["cc"]) = (few, json!([]));
    note["object"]["summary"] = json!("about <b>food</b>");
    note["object"]["attachment"] = json!([
        {"type": "Image", "url": "https://peer.test/x.png\"><script>", "name": "<i>a soup</i>"},
        {"type": "Document", "url": "javascript:alert(1)", "name": "no link"},
    ]);
    scene.hands_in(&note);
    let found = home(&scene.ada);
    let seen: Vec<(&str, &str)> = found
        .iter()
        .map(|one| (text(&one["visibility"]), text(&one["title"])))
        .collect();
    assert_eq!(
        seen,
        [
            ("followers", ""),
            (
                "public",
                "What I learnt from reading old code & older letters"
            ),
            ("public", ""),
            ("unlisted", ""),
            ("public", ""),
        ]
    );
    assert!(text(&found[1]["content"]).contains("A whole essay, <em>with</em> stress."));
    assert!(!text(&found[1]["content"]).contains("<img"));
    let few = text(&found[0]["content"]);
    assert!(
        few.starts_with("<p>for few</p><p><a href=\"https://peer.test/x.png"),
        "{few}"
    );
    assert!(
        few.contains(">a soup</a>") && !few.contains("<script"),
        "{few}"
    );
    assert!(!few.contains("javascript"), "{few}");
    let page = scene.ada.browser().get("/home");
    says(&page, "about food");
    says_not(&page, "for few");
    let page = scene
        .ada
        .browser()
        .get(&format!("/open-letters/{}", text(&found[1]["id"])));
    assert!(
        page.html()
            .contains("https://peer.test/2026/11/what-i-learnt/")
    );
    // What Bo passes on is not Bo's writing.
    scene.hands_in(&scene.activity("Announce", json!("https://elsewhere.test/notes/1")));
    // Nor is an answer to what nobody here has.
    let mut answer = open_note(&scene, "<p>an answer out of nowhere</p>");
    answer["object"]["inReplyTo"] = json!("https://elsewhere.test/notes/1");
    scene.hands_in(&answer);
    assert_eq!(home(&scene.ada).len(), 5);
    assert_eq!(scene.count("open_letters"), 5);
    assert_eq!(scene.count("letters"), 0);

    // Bo goes: so does what Bo wrote.
    scene.hands_in(&scene.activity("Delete", json!(scene.bo.id())));
    assert!(home(&scene.ada).is_empty());
    assert_eq!(
        scene.count("open_letters where content <> '' or title <> ''"),
        0
    );
}

fn answers_likes_and_boosts(database: &Database) {
    let scene = Scene::new(database, &[]);
    let id = publishes(&scene.ada, &["--title", "On reading"], "Read it aloud.");
    let (place, uri) = (path(&scene.a, &id), uri_of(&scene, &id));
    let anonymous = || scene.a.get(&place, &[]).expect_status(200).text();
    scene.hands_in(&by_bo("mastodon/create-public-reply", &uri));
    let answer = finds(&scene.a, "an answer", |one| {
        one["in_reply_to"] == id.as_str()
    });
    let html = anonymous();
    assert!(
        html.contains("this helped me, thank you.") && !html.contains("<script"),
        "{html}"
    );
    assert!(html.contains(">My desk</a>"), "{html}");
    let notices = scene
        .a
        .command(&["correspondence", "notices", "ada", "--json"], "");
    assert!(
        notices.ok().contains("bo answered beneath"),
        "{}",
        notices.stdout
    );
    let listed = scene.a.get(&format!("{place}/replies/1"), &ACCEPT).json();
    assert_eq!(listed["orderedItems"], json!([answer["uri"]]));

    scene.hands_in(&by_bo("mastodon/update-public-reply", &uri));
    let html = anonymous();
    assert!(
        html.contains("this helped me a lot") && !html.contains("My desk"),
        "{html}"
    );

    let counted = || {
        let count = |part: &str| {
            let document = scene.a.get(&format!("{place}/{part}"), &ACCEPT).json();
            assert_eq!(document["type"], "Collection");
            document["totalItems"].as_u64().unwrap()
        };
        (count("likes"), count("shares"))
    };
    assert_eq!(counted(), (0, 0));
    scene.hands_in(&by_bo("mastodon/like.json".trim_end_matches(".json"), &uri));
    // The same person twice, by whatever name.
    scene.hands_in(&by_bo("misskey/emoji-react", &uri));
    scene.hands_in(&by_bo("pleroma/emoji-react", &uri));
    scene.hands_in(&by_bo("mastodon/announce", &uri));
    scene.hands_in(&scene.activity("Announce", json!({"type": "Note", "id": uri})));
    assert_eq!(counted(), (1, 1));
    for name in ["cy", "di"] {
        let person = scene.peer.person(name);
        let like = activity_of(&person, "Like", json!(uri));
        person.sends(&scene.a, "/inbox", &like).expect_status(202);
    }
    assert_eq!(counted(), (3, 1));
    let html = anonymous();
    assert!(html.contains("Three people liked it.") && html.contains("One person passed it on."));
    assert_eq!(
        scene.count("notices where kind <> 'open_letter_answered'"),
        0
    );
    assert_eq!(scene.count("acknowledgements"), 0);
    // Told of a change as well.
    does(&scene.ada, "edit", &id, "Read it aloud, twice.");
    scene.peer.takes("an Update", |it| it["type"] == "Update");

    // Others cannot take it back; whoever said it can, whole or by its id.
    let cy = scene.peer.person("cy");
    let foreign = activity_of(
        &cy,
        "Undo",
        by_bo("mastodon/undo-announce", &uri)["object"].clone(),
    );
    cy.sends(&scene.a, "/inbox", &foreign).expect_status(202);
    assert_eq!(counted(), (3, 1));
    scene.hands_in(&by_bo("mastodon/undo-announce", &uri));
    scene.hands_in(&by_bo("mastodon/undo-like", &uri));
    assert_eq!(counted(), (2, 0));
    let again = scene.activity("Like", json!(uri));
    scene.hands_in(&again);
    assert_eq!(counted(), (3, 0));
    scene.hands_in(&scene.activity("Undo", again["id"].clone()));
    assert_eq!(counted(), (2, 0));
    let react = scene.activity("EmojiReact", json!(uri));
    scene.hands_in(&react);
    scene.hands_in(&scene.activity("Undo", react));
    assert_eq!(counted(), (2, 0));

    scene.hands_in(&by_bo("mastodon/delete-public-reply", &uri));
    let html = anonymous();
    assert!(!html.contains("this helped me"), "{html}");
    assert_eq!(scene.count("notices"), 0);
    // It does not come back.
    let mut late = by_bo("mastodon/create-public-reply", &uri);
    late["id"] = json!("https://peer.test/users/bo/statuses/31/late");
    scene.hands_in(&late);
    assert!(!anonymous().contains("this helped me"));
    let listed = scene.a.get(&format!("{place}/replies"), &ACCEPT).json();
    assert_eq!(listed["totalItems"], 0);
    // A like of what is removed is none.
    does(&scene.ada, "remove", &id, "");
    assert_eq!(scene.count("reactions"), 0);
    scene.hands_in(&scene.activity("Like", json!(uri)));
    assert_eq!(scene.count("reactions"), 0);
}

fn in_any_order(database: &Database) {
    let scene = Scene::new(database, &[]);
    ada_follows(&scene);
    let at = |note: &Value, html: &str, at: &str| {
        let mut object = note["object"].clone();
        object["content"] = json!(html);
        object.as_object_mut().unwrap().remove("contentMap");
        object["updated"] = json!(at);
        scene.activity("Update", object)
    };
    // A change before its open letter, and an older change after the newer one.
    let note = open_note(&scene, "<p>first</p>");
    scene.hands_in(&at(
        &note,
        "<p><strong>A title</strong></p><p>third</p>",
        "2026-11-22T13:00:00Z",
    ));
    scene.hands_in(&note);
    scene.hands_in(&at(&note, "<p>second</p>", "2026-11-22T12:00:00Z"));
    let found = kept(&scene.a);
    assert_eq!(found.len(), 1);
    assert_eq!(
        (text(&found[0]["title"]), text(&found[0]["content"])),
        ("A title", "<p>third</p>")
    );
    // Fewer may read it than before, never more.
    let mut narrowed = at(&note, "<p>for few by now</p>", "2026-11-22T14:00:00Z");
    narrowed["object"]["to"] = json!([format!("{}/followers", scene.bo.id())]);
    narrowed["object"]["cc"] = json!([]);
    scene.hands_in(&narrowed);
    assert_eq!(kept(&scene.a)[0]["visibility"], "followers");
    scene.hands_in(&at(&note, "<p>for all again</p>", "2026-11-22T15:00:00Z"));
    assert_eq!(kept(&scene.a)[0]["visibility"], "followers");
    assert_eq!(kept(&scene.a)[0]["content"], "<p>for all again</p>");
    // For named people by now: that is not taken in, and it does not become a letter.
    let mut direct = at(&note, "<p>for Ada alone</p>", "2026-11-22T16:00:00Z");
    (direct["object"]["to"], direct["object"]["cc"]) = (json!([scene.ada_id]), json!([]));
    scene.hands_in(&direct);
    assert_eq!(kept(&scene.a)[0]["content"], "<p>for all again</p>");
    assert_eq!(scene.count("letters"), 0);

    // Removed before it came: it stays away, in whatever form that is said.
    for whole in [true, false] {
        let note = open_note(&scene, "<p>never seen</p>");
        let id = note["object"]["id"].clone();
        let object = if whole {
            json!({"type": "Tombstone", "id": id})
        } else {
            id
        };
        scene.hands_in(&scene.activity("Delete", object));
        scene.hands_in(&note);
        scene.hands_in(&at(&note, "<p>never seen</p>", "2026-11-22T12:00:00Z"));
    }
    assert_eq!(kept(&scene.a).len(), 1);
    // A private answer to an open letter is a letter.
    let id = publishes(&scene.ada, &["--title", "Open"], "Write to me.");
    let mut private = scene.letter("<p>Dear Ada, for you alone.</p>");
    private["object"]["inReplyTo"] = json!(uri_of(&scene, &id));
    scene.hands_in(&private);
    scene.ada.receives("for you alone");
    wait_until("nothing of it is open", || {
        let open = kept(&scene.a)
            .iter()
            .any(|one| one.to_string().contains("for you alone"));
        (!open).then_some(())
    });
}
