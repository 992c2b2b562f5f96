//! What we send, to the letter: one activity with every key, signatures a strict peer accepts, and
//! the second style for who wants it.

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::http::header;
use crate::support::peer_server::{Answer, Received};
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_letter_as_it_is_sent", a_letter_as_it_is_sent),
        Test::on_both("an_answer_as_it_is_sent", an_answer_as_it_is_sent),
        Test::on_both(
            "the_other_style_is_remembered",
            the_other_style_is_remembered,
        ),
    ]
}

/// Checks the signature with Ada's published key.
#[track_caller]
fn is_signed_by_ada(scene: &Scene, request: &Received) -> Vec<String> {
    let actor = scene
        .a
        .get("/u/ada", &[("Accept", "application/activity+json")]);
    let key = actor.json()["publicKey"]["publicKeyPem"].clone();
    request.verify(key.as_str().unwrap()).unwrap()
}

fn a_letter_as_it_is_sent(database: &Database) {
    let scene = Scene::new(database, &[]);
    let text = "Dear Bo,\n\nhow *are* you & <yours>?";
    let flags = ["--to", &scene.bo.handle(), "--now", "--language", "en"];
    scene.ada.posts(&flags, text).ok();
    let sent = scene.peer.takes_letter("Dear Bo");
    let create = sent.json();

    let bo = scene.bo.id();
    let (id, note) = (create["id"].clone(), create["object"]["id"].clone());
    let (at, thread) = (
        create["published"].clone(),
        create["object"]["context"].clone(),
    );
    let content = "<p><a href=\"https://peer.test/@bo\" class=\"u-url mention\">@bo@peer.test</a></p>\
                   <p>Dear Bo,</p>\n<p>how <em>are</em> you &amp; &lt;yours&gt;?</p>";
    let written = create["object"]["content"].as_str().unwrap();
    assert_eq!(written.replace('\n', ""), content.replace('\n', ""));
    let expected = json!({
        "@context": ["https://www.w3.org/ns/activitystreams", {
            "litepub": "http://litepub.social/ns#",
            "directMessage": "litepub:directMessage",
            "ostatus": "http://ostatus.org#",
            "conversation": "ostatus:conversation",
            "sensitive": "as:sensitive",
        }],
        "id": id, "type": "Create", "actor": "https://a.test/u/ada", "published": at,
        "to": [bo], "cc": [], "directMessage": true,
        "object": {
            "id": note, "type": "Note", "attributedTo": "https://a.test/u/ada",
            "to": [bo], "cc": [], "directMessage": true, "sensitive": false,
            "published": at, "url": note,
            "content": written, "contentMap": {"en": written},
            "context": thread, "conversation": thread,
            "tag": [{"type": "Mention", "href": bo, "name": "@bo@peer.test"}],
            "attachment": [],
        },
    });
    assert_eq!(create, expected);
    let at = at.as_str().unwrap();
    assert_eq!((at.len(), &at[19..]), (20, "Z"), "{at}");
    for (address, place) in [(&id, "/a/"), (&note, "/l/"), (&thread, "/c/")] {
        let address = address.as_str().unwrap();
        let token = address.strip_prefix(&format!("https://a.test{place}"));
        assert!(
            token.is_some_and(|token| token.len() >= 20),
            "guessable: {address}"
        );
    }

    // How it came: to Bo's own inbox, signed as every server can read it.
    assert_eq!(sent.path(), "/users/bo/inbox");
    assert_eq!(
        sent.header("content-type"),
        Some("application/activity+json")
    );
    assert!(
        sent.header("user-agent")
            .is_some_and(|agent| agent.contains("longhand"))
    );
    assert_eq!(sent.header("host"), Some("peer.test"));
    let covered = is_signed_by_ada(&scene, &sent);
    assert_eq!(
        covered,
        ["(request-target)", "host", "date", "digest", "content-type"]
    );
    let signature = header(&sent.headers, "signature").unwrap();
    assert!(signature.contains("keyId=\"https://a.test/u/ada#main-key\""));
    assert!(signature.contains("algorithm=\"rsa-sha256\""));
    assert!(
        !signature.contains(", "),
        "several servers cannot read spaces: {signature}"
    );
    assert!(sent.header("digest").unwrap().starts_with("SHA-256="));
    // People were looked for in the name of the instance, not of Ada.
    for asked in scene.peer.requests_to("/users/bo") {
        let signature = asked.header("signature").unwrap();
        assert!(
            signature.contains("https://a.test/actor#main-key"),
            "{signature}"
        );
    }
    // Nothing a stranger may see tells of it.
    let id = note.as_str().unwrap();
    for path in [
        "/",
        "/@ada",
        "/u/ada/outbox",
        "/u/ada/fans",
        "/u/ada/fans/1",
        "/nodeinfo/2.1",
    ] {
        let shown =
            scene.a.get(path, &[]).text() + &scene.a.get(path, &[("Accept", "text/html")]).text();
        assert!(!shown.contains(id) && !shown.contains("Dear Bo"), "{path}");
    }
}

fn an_answer_as_it_is_sent(database: &Database) {
    let scene = Scene::new(database, &["good.test"]);
    let mut letter = scene.letter("<p>a question</p>");
    letter["object"]["context"] = json!("https://peer.test/threads/1?x=ä");
    letter["object"]["conversation"] =
        json!("tag:peer.test,2026-11-22:objectId=1:objectType=Conversation");
    scene.hands_in(&letter);
    let question = scene.ada.receives("a question");
    let id = question["id"].as_str().unwrap();
    scene.ada.answers(id, &scene.bo.handle(), "an answer");
    let answer = scene.peer.takes_letter("an answer").json()["object"].clone();
    assert_eq!(answer["inReplyTo"], letter["object"]["id"]);
    assert_eq!(answer["context"], letter["object"]["context"]);
    assert_eq!(answer["conversation"], letter["object"]["conversation"]);
    assert_eq!(answer["to"], json!([scene.bo.id()]));
    // Without either of the two, ours stands for both.
    let mut bare = scene.letter("<p>a bare question</p>");
    bare["object"]
        .as_object_mut()
        .unwrap()
        .remove("conversation");
    scene.hands_in(&bare);
    let question = scene.ada.receives("a bare question");
    let id = question["id"].as_str().unwrap();
    scene.ada.answers(id, &scene.bo.handle(), "a second answer");
    let answer = scene.peer.takes_letter("a second answer").json()["object"].clone();
    assert!(
        answer["context"]
            .as_str()
            .unwrap()
            .starts_with("https://a.test/c/")
    );
    assert_eq!(answer["context"], answer["conversation"]);

    // To somebody whose host never had the letter, nothing tells of it.
    let good = scene.lab.peer("good.test");
    let gus = good.person("gus");
    let output = scene.ada.posts(
        &["--to", &gus.handle(), "--reply-to", id, "--now"],
        "somebody else's letter",
    );
    if output.status == 0 {
        let sent = good.takes_letter("somebody else's letter").json();
        assert_eq!(sent["object"]["inReplyTo"], Value::Null);
        assert!(!sent.to_string().contains("peer.test"), "{sent:#}");
    }
}

fn the_other_style_is_remembered(database: &Database) {
    let scene = Scene::new(database, &["good.test"]);
    let good = scene.lab.peer("good.test");
    let gus = good.person("gus");
    for (peer, person, refusal) in [(&scene.peer, &scene.bo, 401), (&good, &gus, 400)] {
        peer.answers_next([Answer::status(refusal)]);
        let id = scene.ada.writes_to(&person.handle(), "knock, knock");
        scene.ada.sees(&id, "delivered");
        let mut knocks = peer.received();
        knocks.retain(|request| request.method == "POST");
        assert_eq!(knocks.len(), 2);
        assert!(knocks[0].header("signature-input").is_none());
        assert_eq!(knocks[0].body, knocks[1].body);
        let covered = is_signed_by_ada(&scene, &knocks[1]);
        assert_eq!(covered, ["@method", "@target-uri", "content-digest"]);

        peer.forget_requests();
        let id = scene.ada.writes_to(&person.handle(), "the second letter");
        scene.ada.sees(&id, "delivered");
        let mut first = peer.received();
        first.retain(|request| request.method == "POST");
        assert_eq!(first.len(), 1, "no knock was needed");
        assert!(first[0].header("signature-input").is_some());
        is_signed_by_ada(&scene, &first[0]);
    }
}
