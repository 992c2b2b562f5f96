//! Finding people elsewhere: what other hosts may say about them, what is believed, and the sentence
//! the writer of a letter gets when nobody is found.

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::pages::{field, says};
use crate::support::database::Database;
use crate::support::peer::{Peer, Stranger};
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("hosts_that_tell_the_truth", hosts_that_tell_the_truth),
        Test::on_both("hosts_that_lie", hosts_that_lie),
        Test::once("ways_that_lead_nowhere", ways_that_lead_nowhere),
        Test::once("documents_that_prove_nothing", documents_that_prove_nothing),
        Test::once("looking_up_has_an_end", looking_up_has_an_end),
    ]
}

const WEBFINGER: &str = "/.well-known/webfinger";

/// What a host says about a handle.
fn jrd(subject: &str, actor: &str) -> Answer {
    typed_jrd(
        subject,
        json!([{"rel": "self", "type": "application/activity+json", "href": actor}]),
    )
}

fn typed_jrd(subject: &str, links: Value) -> Answer {
    let found = json!({"subject": subject, "links": links});
    Answer::document("application/jrd+json", found.to_string())
}

/// Ada writes, and it leaves; what it was delivered under.
#[track_caller]
fn reaches(scene: &Scene, typed: &str, at: &Peer, handle: &str) {
    let text = format!("Dear {}", crate::support::waiting::random_word());
    let id = scene.ada.writes_to(typed, &text);
    at.takes_letter(&text);
    let letter = scene.ada.sees(&id, "delivered");
    assert_eq!(letter["to"], json!([handle]), "{typed}");
}

/// Ada writes, and is told in one line why not.
#[track_caller]
fn is_refused(scene: &Scene, typed: &str, sentence: &str) {
    let before = scene.count("letters");
    let output = scene.ada.posts(&["--to", typed, "--now"], "Dear whoever");
    assert_eq!(output.status, 1, "{typed}: {output:?}");
    let said = output.stderr.trim();
    assert!(said.contains(sentence), "{typed}: {said}");
    assert!(!said.contains('\n'), "{typed}: {said}");
    assert!(!said.contains("127.0.0.1"), "{typed}: {said}");
    assert_eq!(scene.count("letters"), before, "{typed}");
}

fn person_at(peer: &Peer, name: &str) -> Stranger {
    peer.serves_as_usual(WEBFINGER);
    peer.person(name)
}

fn hosts_that_tell_the_truth() {
    let scene = Scene::new(&Database::sqlite(), &["good.test", "social.good.test"]);
    let good = scene.lab.peer("good.test");
    let social = scene.lab.peer("social.good.test");
    let gus = social.person("gus");
    let split = jrd("acct:gus@good.test", &gus.id());

    // The name on one host, the person on another, and both say so.
    good.serves(WEBFINGER, split.clone());
    social.serves(WEBFINGER, split.clone());
    reaches(&scene, "@gus@good.test", &social, "@gus@good.test");
    // Asked for at the other host, the real address comes out.
    reaches(&scene, "@gus@social.good.test", &social, "@gus@good.test");

    // Kept elsewhere, as host-meta tells.
    good.serves(WEBFINGER, Answer::status(404));
    let template = "<?xml version=\"1.0\"?><XRD><Link rel=\"lrdd\" \
                    template=\"https://good.test/finger?of={uri}&amp;x=1\"/></XRD>";
    good.serves(
        "/.well-known/host-meta",
        Answer::document("application/xrd+xml", template),
    );
    good.serves("/finger", split.clone());
    reaches(&scene, "gus@good.test", &social, "@gus@good.test");
    let asked = good.requests_to("/finger");
    assert_eq!(asked[0].target, "/finger?of=acct%3Agus%40good.test&x=1");

    // Three redirects are followed.
    for (from, to) in [
        (WEBFINGER, "/1"),
        ("/1", "/2"),
        ("/2", "https://good.test/finger"),
    ] {
        good.serves(from, Answer::redirect(to));
    }
    reaches(&scene, "@gus@good.test", &social, "@gus@good.test");

    // Every way to write the type of the link.
    let bo = scene.bo.id();
    for kind in [
        "application/activity+json; charset=utf-8",
        "Application/Activity+JSON",
        "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"",
        "application/ld+json;profile=\"https://www.w3.org/ns/activitystreams\"",
    ] {
        let links = json!([{"rel": "self"}, {"rel": "self", "type": "text/html", "href": "https://x.test"},
            {"rel": "http://ostatus.org/schema/1.0/subscribe", "template": "https://x.test/{uri}"},
            {"rel": "self", "type": kind, "href": bo}]);
        scene
            .peer
            .serves(WEBFINGER, typed_jrd("acct:BO@Peer.test", links));
        reaches(&scene, "@bo@peer.test", &scene.peer, "@bo@peer.test");
    }
    // The address of the person will do as well.
    scene.peer.serves_as_usual(WEBFINGER);
    reaches(&scene, &bo, &scene.peer, "@bo@peer.test");
}

fn hosts_that_lie(database: &Database) {
    let scene = Scene::new(database, &["good.test", "evil.test"]);
    let good = scene.lab.peer("good.test");
    let evil = scene.lab.peer("evil.test");
    let gus = good.person("gus");
    let eve = evil.person("eve");
    let known = || scene.texts("select uri || ' ' || host as value from people where not local");

    // Eve's host says that Gus lives there; his own does not agree.
    evil.serves(WEBFINGER, jrd("acct:eve@evil.test", &gus.id()));
    is_refused(&scene, "@eve@evil.test", "does not agree");
    evil.serves(WEBFINGER, jrd("acct:gus@evil.test", &gus.id()));
    is_refused(&scene, "@gus@evil.test", "does not agree");
    // Her host names an address at his that his host knows nothing of, or a person of hers.
    evil.serves(WEBFINGER, jrd("acct:nobody@good.test", &gus.id()));
    is_refused(
        &scene,
        "@eve@evil.test",
        "good.test knows nobody called @nobody@good.test",
    );
    evil.serves(WEBFINGER, jrd("acct:gus@good.test", &eve.id()));
    reaches(&scene, "@eve@evil.test", &good, "@gus@good.test");
    assert!(
        evil.taken().is_empty(),
        "it went to whom it was addressed to"
    );
    // A subject leads on once only.
    good.serves(WEBFINGER, jrd("acct:eve@evil.test", &gus.id()));
    is_refused(&scene, "@eve@evil.test", "knows nobody called");
    good.serves_as_usual(WEBFINGER);
    // Hers, in our name, or with our actor.
    evil.serves(WEBFINGER, jrd("acct:ada@a.test", &eve.id()));
    is_refused(&scene, "@eve@evil.test", "");
    evil.serves(WEBFINGER, jrd("acct:eve@evil.test", &scene.ada_id));
    is_refused(&scene, "@eve@evil.test", "");
    for subject in [
        "",
        "eve",
        "https://evil.test/users/eve",
        "acct:e ve@evil.test",
        "acct:@",
    ] {
        evil.serves(WEBFINGER, jrd(subject, &eve.id()));
        is_refused(&scene, "@eve@evil.test", "");
    }
    assert_eq!(
        known()[0],
        format!("{} good.test", gus.id()),
        "Gus is at home where he says"
    );
    assert!(
        known()
            .iter()
            .all(|one| !one.contains("good.test/users/gus evil.test"))
    );
}

fn ways_that_lead_nowhere() {
    let scene = Scene::new(&Database::sqlite(), &["down.test", "odd.test"]);
    is_refused(
        &scene,
        "@nobody@peer.test",
        "peer.test knows nobody called @nobody@peer.test",
    );
    is_refused(&scene, "@bo@down.test", "down.test cannot be reached");
    is_refused(
        &scene,
        "@nobody",
        "Nobody called @nobody@a.test lives on this instance",
    );
    is_refused(&scene, "@a.test@a.test", "Nobody called");
    for typed in [
        "",
        "not a handle",
        "@@",
        "bo@",
        "@bo@peer.test/x",
        "https://",
        "javascript:x",
    ] {
        is_refused(&scene, typed, "");
    }
    for typed in [
        "@bo@127.0.0.1",
        "@bo@localhost",
        "@bo@peer.test:8443",
        "https://127.0.0.1/users/bo",
    ] {
        is_refused(&scene, typed, "");
    }
    let odd = scene.lab.peer("odd.test");
    let ida = person_at(&odd, "ida");
    let typed = ida.handle();
    for (answer, sentence) in [
        (
            Answer::status(500),
            "odd.test cannot be asked just now; try again in a few minutes. The text",
        ),
        (Answer::status(410), "odd.test knows nobody"),
        (
            Answer::document("text/html", "<html>"),
            "odd.test does not seem to be a server",
        ),
        (
            Answer::document("application/jrd+json", "[]"),
            "cannot be written to from here",
        ),
        (
            typed_jrd("acct:ida@odd.test", json!([])),
            "cannot be written to from here",
        ),
        (
            typed_jrd(
                "acct:ida@odd.test",
                json!([{"rel": "self", "type": "text/html", "href": ida.id()}]),
            ),
            "cannot be written to from here",
        ),
        (Answer::drop_connection(), "odd.test cannot be reached"),
        (Answer::status(302), "odd.test redirects to nowhere"),
        (Answer::redirect("http://odd.test/x"), "cannot be used"),
        (Answer::redirect("file:///etc/passwd"), "cannot be used"),
        (Answer::redirect("gopher://odd.test/"), "cannot be used"),
        (Answer::redirect("https://127.0.0.1/"), "cannot be used"),
        (Answer::redirect("https://odd.test:8443/"), "cannot be used"),
        (Answer::redirect(WEBFINGER), "odd.test redirects"),
        (
            jrd("acct:ida@odd.test", "http://odd.test/users/ida"),
            "cannot be used",
        ),
        (
            jrd("acct:ida@odd.test", "https://127.0.0.1/users/ida"),
            "cannot be used",
        ),
        (
            jrd("acct:ida@odd.test", "https://odd.test/users/nobody"),
            "odd.test",
        ),
    ] {
        odd.forget_requests();
        odd.serves(WEBFINGER, answer.clone());
        is_refused(&scene, &typed, sentence);
        assert!(
            odd.received().len() <= 4,
            "{answer:?}: {}",
            odd.received().len()
        );
    }
    // Four redirects are too many; a document without end is left.
    for (from, to) in [(WEBFINGER, "/1"), ("/1", "/2"), ("/2", "/3"), ("/3", "/4")] {
        odd.serves(from, Answer::redirect(to));
    }
    odd.serves("/4", jrd("acct:ida@odd.test", &ida.id()));
    is_refused(&scene, &typed, "odd.test redirects");
    odd.serves(
        WEBFINGER,
        Answer::document("application/jrd+json", vec![b' '; 1_100_000]),
    );
    is_refused(
        &scene,
        &typed,
        "odd.test answered with more than we can take",
    );
    assert_eq!(scene.count("people where not local"), 0);
}

/// Changes an actor document.
type Bend = fn(&mut Value);

fn documents_that_prove_nothing() {
    let scene = Scene::new(&Database::sqlite(), &["good.test", "odd.test"]);
    let good = scene.lab.peer("good.test");
    let odd = scene.lab.peer("odd.test");
    let (gus, ida) = (good.person("gus"), odd.person("ida"));
    let typed = ida.handle();
    let path = ida.actor_path();
    for kind in [
        "text/plain",
        "image/png",
        "application/json",
        "application/ld+json",
    ] {
        odd.serves(&path, Answer::document(kind, ida.actor().to_string()));
        is_refused(&scene, &typed, "not an ActivityPub document");
    }
    for (status, sentence) in [(404, "odd.test"), (410, "gone"), (500, "odd.test")] {
        let answer = Answer::activity(&ida.actor()).with_status(status);
        odd.serves(&path, answer);
        is_refused(&scene, &typed, sentence);
    }
    odd.serves(&path, Answer::redirect(&gus.id()));
    is_refused(&scene, &typed, "");
    odd.serves(&path, Answer::redirect(&ida.id()));
    is_refused(&scene, &typed, "redirects again and again");
    let bends: [Bend; 10] = [
        |d| d["id"] = json!("https://good.test/users/gus"),
        |d| d["id"] = json!("https://a.test/u/ada"),
        |d| d["id"] = Value::Null,
        |d| d["type"] = json!("Note"),
        |d| d["type"] = json!("Tombstone"),
        |d| d["inbox"] = json!("https://good.test/inbox"),
        |d| d["inbox"] = Value::Null,
        |d| d["publicKey"]["owner"] = json!("https://good.test/users/gus"),
        |d| d["preferredUsername"] = json!("gus@good.test"),
        |d| d["preferredUsername"] = Value::Null,
    ];
    for (number, bend) in bends.iter().enumerate() {
        let mut document = ida.actor();
        bend(&mut document);
        odd.serves(&path, Answer::activity(&document));
        let output = scene.ada.posts(&["--to", &typed, "--now"], "Dear Ida");
        assert_eq!(output.status, 1, "bend {number}: {output:?}");
    }
    let kept = scene.texts("select uri as value from people where host = 'odd.test'");
    assert!(kept.is_empty(), "{kept:?}");
    // Sharing an inbox with another host is left out, and so is a page there.
    let mut document = ida.actor();
    document["endpoints"]["sharedInbox"] = json!("https://good.test/inbox");
    document["url"] = json!("https://good.test/@ida");
    odd.serves(&path, Answer::activity(&document));
    reaches(&scene, &typed, &odd, &typed);
    let kept = "select coalesce(shared_inbox, '') || page_url as value from people \
                where host = 'odd.test'";
    assert_eq!(scene.texts(kept), [ida.id()]);
    assert!(good.taken().is_empty());
}

/// One person asks other servers for so many people and no more, on whatever page; the others go on.
fn looking_up_has_an_end() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let mut hers = scene.ada.browser();
    let mut other = scene.a.account("cleo").browser();
    let of_bo = format!("/people?address={}", scene.bo.handle());
    hers.get(&of_bo).expect_status(200);
    for number in 0..60 {
        hers.get(&format!("/people?address=@nobody-{number}@peer.test"))
            .expect_status(422);
    }
    scene.peer.forget_requests();
    let enough = "You looked up many addresses in the last minutes";
    let nobody = "@one-more@peer.test";
    let page = hers.get(&format!("/people?address={nobody}"));
    says(&page.expect_status(422), enough);
    let url = "https://peer.test/users/one-more";
    says(&hers.get(&format!("/people?address={url}")), enough);
    hers.get("/me/blocks");
    says(&hers.submit("/me/blocks", &[("address", nobody)]), enough);
    hers.get("/write");
    let letter = [("to", nobody), ("source", "Dear one"), ("act", "post")];
    let page = hers.submit("/write", &letter).expect_status(422);
    says(&page, enough);
    says(&page, "kept in your drafts");
    let token = field(&hers.get("/me"), "/sign-out", "form_token");
    let follow = [("form_token", &*token), ("address", nobody)];
    says(&hers.post("/follows", &follow).expect_status(422), enough);
    assert!(scene.peer.received().is_empty());
    // Whom she knows she still reaches, and nobody else is kept waiting.
    hers.get(&of_bo).expect_status(200);
    other.get(&of_bo).expect_status(200);
    assert!(!scene.peer.received().is_empty());
}
