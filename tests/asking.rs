//! What others get when they ask: letters by their id, for the hosts of their readers alone; people,
//! WebFinger, NodeInfo and host-meta, for everybody.

use serde_json::json;

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::http::RawResponse;
use crate::support::peer_server::{Answer, actor};
use crate::support::run::Test;
use crate::support::signed::SignedRequest;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "letters_are_for_their_readers",
            letters_are_for_their_readers,
        ),
        Test::once("a_held_letter_is_nowhere", a_held_letter_is_nowhere),
        Test::once("webfinger_by_every_spelling", webfinger_by_every_spelling),
        Test::once("actors_as_others_want_them", actors_as_others_want_them),
        Test::once("what_runs_here_is_told", what_runs_here_is_told),
    ]
}

const ACTIVITY: (&str, &str) = ("Accept", "application/activity+json");

/// The parts of an answer that must not tell anything: all but the date.
fn told(answer: &RawResponse) -> (u16, Vec<(String, String)>, String) {
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| !name.eq_ignore_ascii_case("date"));
    headers.sort();
    (answer.status, headers, answer.text())
}

fn letters_are_for_their_readers(database: &Database) {
    let scene = Scene::new(database, &["evil.test"]);
    let evil = scene.lab.peer("evil.test");
    let eve = evil.person("eve");
    let id = scene
        .ada
        .writes_to(&scene.bo.handle(), "Dear Bo, in confidence");
    scene.ada.sees(&id, "delivered");
    let note = scene.peer.takes_letter("in confidence").json()["object"].clone();
    let path = note["id"].as_str().unwrap().replace("https://a.test", "");
    let nothing = told(&scene.a.get("/l/nothing", &[ACTIVITY]).expect_status(404));

    // Unsigned, signed by strangers, forged: as if it did not exist, and nobody is asked.
    evil.forget_requests();
    let unsigned = scene.a.get(&path, &[ACTIVITY]);
    assert_eq!(told(&unsigned), nothing);
    let stranger = eve.fetches(&scene.a, &path);
    assert_eq!(told(&stranger), nothing);
    let stranger = eve.signed_request(&scene.a, "GET", &path, b"").rfc9421();
    assert_eq!(told(&stranger.send_to(&scene.a)), nothing);
    assert!(evil.received().is_empty(), "{:?}", evil.received());
    let forged = scene.bo.signed_request(&scene.a, "GET", &path, b"");
    assert_eq!(
        told(&forged.clone().key(eve_key()).send_to(&scene.a)),
        nothing
    );
    let bent: [fn(SignedRequest) -> SignedRequest; 5] = [
        |r| r.signed_headers("host date"),
        |r| r.signed_headers("(request-target) date"),
        |r| r.date(chrono::TimeDelta::hours(-2)),
        |r| r.header_twice("Signature"),
        |r| r.key_id("https://evil.test/users/eve#main-key"),
    ];
    for bend in bent {
        let answer = bend(forged.clone()).send_to(&scene.a);
        assert_eq!(told(&answer), nothing);
    }
    assert!(evil.received().is_empty(), "{:?}", evil.received());
    // A browser gets a page that says as little.
    let page = scene
        .a
        .get(&path, &[("Accept", "text/html")])
        .expect_status(404);
    let none = scene.a.get("/l/nothing", &[("Accept", "text/html")]);
    assert!(
        page.header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
    assert_eq!(
        page.text().replace(&path, ""),
        none.text().replace("/l/nothing", "")
    );

    // Bo himself, anybody else of his host, and the host's own actor, in either style.
    let neighbour = scene.peer.person("ned");
    let office = "https://peer.test/actor";
    let mut document = actor("peer.test", "peer.test", scene.bo.key());
    document["id"] = json!(office);
    document["type"] = json!("Application");
    document["inbox"] = json!(format!("{office}/inbox"));
    document["publicKey"]["id"] = json!(format!("{office}#main-key"));
    document["publicKey"]["owner"] = json!(office);
    scene.peer.serves("/actor", Answer::activity(&document));
    for request in [
        forged.clone(),
        forged.clone().rfc9421(),
        neighbour.signed_request(&scene.a, "GET", &path, b""),
        forged.clone().key_id(&format!("{office}#main-key")),
    ] {
        let answer = request.send_to(&scene.a).expect_status(200);
        let kind = answer.header("content-type").unwrap();
        assert!(kind.starts_with("application/activity+json"), "{kind}");
        assert_eq!(answer.header("cache-control"), Some("private, no-store"));
        let mut letter = answer.json();
        letter.as_object_mut().unwrap().remove("@context");
        assert_eq!(letter, note, "the same as was sent");
    }
    // Letters that came from elsewhere are not ours to give away.
    scene.hands_in(&scene.letter("<p>from Bo</p>"));
    eve.fetches(&scene.a, "/notes/x").expect_status(404);
}

/// A key that is not Bo's.
fn eve_key() -> &'static crate::support::keys::Key {
    crate::support::keys::Key::numbered(1)
}

fn a_held_letter_is_nowhere() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    scene.hands_in(&scene.letter("<p>so that Bo is known</p>"));
    let letter = scene
        .ada
        .posts(&["--to", &scene.bo.handle()], "not sent yet");
    let id = letter.ok().to_owned();
    let held = scene.ada.letter(&id).unwrap();
    assert_eq!(held["state"], "held", "{held}");
    let path = held["uri"].as_str().unwrap().replace("https://a.test", "");
    let nothing = told(&scene.bo.fetches(&scene.a, "/l/nothing"));
    assert_eq!(told(&scene.bo.fetches(&scene.a, &path)), nothing);
    assert_eq!(nothing.0, 404);
}

fn webfinger_by_every_spelling() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let ask = |resource: &str| {
        let resource: String = url::form_urlencoded::byte_serialize(resource.as_bytes()).collect();
        let target = format!("/.well-known/webfinger?resource={resource}");
        scene.a.get(&target, &[])
    };
    for spelling in [
        "acct:ada@a.test",
        "acct:ADA@A.TEST",
        "ACCT:ada@a.test",
        "acct:@ada@a.test",
        "ada@a.test",
        "@ada@a.test",
        "https://a.test/u/ada",
        "https://a.test/@ada",
    ] {
        let answer = ask(spelling).expect_status(200);
        let kind = answer.header("content-type").unwrap();
        assert!(kind.starts_with("application/jrd+json"), "{kind}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
        let found = answer.json();
        assert_eq!(found["subject"], "acct:ada@a.test", "{spelling}");
        assert_eq!(
            found["aliases"],
            json!(["https://a.test/u/ada", "https://a.test/@ada"])
        );
        let own = json!({"rel": "self", "type": "application/activity+json",
            "href": "https://a.test/u/ada"});
        assert!(found["links"].as_array().unwrap().contains(&own), "{found}");
    }
    for spelling in [
        "https://a.test",
        "https://a.test/",
        "acct:a.test@a.test",
        "https://a.test/actor",
    ] {
        let found = ask(spelling).expect_status(200).json();
        assert_eq!(
            found["links"][0]["href"], "https://a.test/actor",
            "{spelling}"
        );
    }
    for spelling in [
        "acct:nobody@a.test",
        "acct:ada@other.test",
        "acct:ada@a.test.other.test",
        "acct:ada",
        "acct:@",
        "https://a.test/u/nobody",
        "https://a.test/u/",
        "https://a.test.other.test/u/ada",
        "http://a.test/u/ada",
        "https://other.test/@ada",
        "mailto:ada@example.org",
        "é",
        "",
    ] {
        assert_eq!(ask(spelling).status, 404, "{spelling}");
    }
    scene
        .a
        .get("/.well-known/webfinger", &[])
        .expect_status(400);
    scene
        .a
        .get("/.well-known/webfinger?rel=self", &[])
        .expect_status(400);
}

fn actors_as_others_want_them() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let profile = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";
    let lists = [
        "application/activity+json".to_owned(),
        profile.to_owned(),
        format!("application/activity+json, {profile}"),
        format!("{profile}, application/activity+json;q=0.9, */*;q=0.1"),
        "application/activity+json, application/ld+json".to_owned(),
        "application/ld+json;profile=\"https://www.w3.org/ns/activitystreams\", text/html;q=0.1"
            .to_owned(),
    ];
    for accept in &lists {
        for path in ["/u/ada", "/@ada", "/actor", "/@ADA"] {
            let answer = scene.a.get(path, &[("Accept", accept)]).expect_status(200);
            let kind = answer.header("content-type").unwrap();
            assert!(
                kind.starts_with("application/activity+json"),
                "{path} {accept}: {kind}"
            );
            assert!(answer.header("vary").unwrap_or_default().contains("Accept"));
        }
    }
    for accept in [
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "*/*",
    ] {
        let page = scene
            .a
            .get("/@ada", &[("Accept", accept)])
            .expect_status(200);
        assert!(
            page.header("content-type")
                .unwrap()
                .starts_with("text/html")
        );
        let answer = scene
            .a
            .get("/u/ada", &[("Accept", accept)])
            .expect_status(303);
        assert_eq!(answer.header("location"), Some("/@ada"));
    }
    for path in ["/u/nobody", "/@nobody", "/u/a.test"] {
        scene.a.get(path, &[ACTIVITY]).expect_status(404);
    }

    let ada = scene.a.get("/u/ada", &[ACTIVITY]).json();
    let expected = json!({
        "id": "https://a.test/u/ada", "type": "Person", "preferredUsername": "ada",
        "webfinger": "ada@a.test", "url": "https://a.test/@ada",
        "inbox": "https://a.test/u/ada/inbox", "outbox": "https://a.test/u/ada/outbox",
        "followers": "https://a.test/u/ada/fans", "following": "https://a.test/u/ada/following",
        "endpoints": {"sharedInbox": "https://a.test/inbox"}, "indexable": false,
        "capabilities": {"acceptsChatMessages": false},
    });
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&ada[key], value, "{key}");
    }
    assert!(
        ada["@context"]
            .as_array()
            .unwrap()
            .contains(&json!("https://www.w3.org/ns/activitystreams"))
    );
    assert_eq!(ada["publicKey"]["id"], "https://a.test/u/ada#main-key");
    assert_eq!(ada["publicKey"]["owner"], ada["id"]);
    let pem = ada["publicKey"]["publicKeyPem"].as_str().unwrap();
    assert!(pem.starts_with("-----BEGIN PUBLIC KEY-----"), "{pem}");
    // Akkoma takes ids with that word for followers; Misskey wants filled texts or none.
    assert!(!ada.to_string().contains("/followers"));
    for key in ["name", "summary"] {
        assert_ne!(ada[key], "", "{key}");
    }
    let office = scene.a.get("/actor", &[ACTIVITY]).json();
    assert_eq!(office["type"], "Application");
    assert_eq!(office["preferredUsername"], "a.test");
    assert_eq!(office["inbox"], "https://a.test/actor/inbox");
    assert_ne!(
        office["publicKey"]["publicKeyPem"],
        ada["publicKey"]["publicKeyPem"]
    );
    for document in [ada.to_string(), office.to_string()] {
        assert!(!document.contains("a.test:"), "no ports: {document}");
        assert!(
            !document.contains("http://a.test"),
            "https only: {document}"
        );
    }
}

fn what_runs_here_is_told() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let links = scene
        .a
        .get("/.well-known/nodeinfo", &[])
        .expect_status(200)
        .json();
    let links = links["links"].as_array().unwrap().clone();
    assert_eq!(links.len(), 2);
    for link in &links {
        let version = link["rel"].as_str().unwrap().rsplit('/').next().unwrap();
        let href = link["href"].as_str().unwrap();
        assert_eq!(href, format!("https://a.test/nodeinfo/{version}"));
        let document = scene
            .a
            .get(&format!("/nodeinfo/{version}"), &[])
            .expect_status(200);
        assert_eq!(document.header("access-control-allow-origin"), Some("*"));
        let document = document.json();
        assert_eq!(document["version"], version);
        assert_eq!(document["software"]["name"], "longhand");
        assert_eq!(document["protocols"], json!(["activitypub"]));
        assert_eq!(
            document["usage"]["users"],
            json!({}),
            "who lives here is nobody's business"
        );
    }
    scene.a.get("/nodeinfo/1.0", &[]).expect_status(404);
    let meta = scene
        .a
        .get("/.well-known/host-meta", &[])
        .expect_status(200);
    let kind = meta.header("content-type").unwrap();
    assert!(kind.starts_with("application/xrd+xml"), "{kind}");
    assert!(
        meta.text()
            .contains("https://a.test/.well-known/webfinger?resource={uri}")
    );
}
