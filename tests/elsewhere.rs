//! Other servers, reached from the pages here: looking people up, following them, and the buttons
//! that lead from one server to another.

use serde_json::{Value, json};

use crate::inbox::Scene;
use crate::pages::{field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::sent;
use crate::support::peer_server::Answer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_runs_there_is_said", what_runs_there_is_said),
        Test::on_both(
            "a_follow_that_fails_is_typed_again",
            a_follow_that_fails_is_typed_again,
        ),
        Test::on_both("following_by_the_button", following_by_the_button),
        Test::on_both("buttons_elsewhere_lead_here", buttons_elsewhere_lead_here),
        Test::on_both("visitors_go_on_at_home", visitors_go_on_at_home),
        Test::once(
            "visitors_are_led_nowhere_else",
            visitors_are_led_nowhere_else,
        ),
    ]
}

const WEBFINGER: &str = "/.well-known/webfinger";
const SUBSCRIBE: &str = "http://ostatus.org/schema/1.0/subscribe";
const FOLLOW: &str = "https://w3id.org/fep/3b86/Follow";
const OBJECT: &str = "https://w3id.org/fep/3b86/Object";

fn runs(scene: &Scene, software: &str) {
    let place = "https://peer.test/nodeinfo/2.0";
    let links = json!({"links": [
        {"rel": "https://www.w3.org/ns/activitystreams#Application", "href": "https://peer.test/x"},
        {"rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": place},
    ]});
    let document = json!({"version": "2.0", "software": {"name": software, "version": "4.5"}});
    let json = |value: Value| Answer::document("application/json", value.to_string());
    scene.peer.serves("/.well-known/nodeinfo", json(links));
    scene.peer.serves("/nodeinfo/2.0", json(document));
}

fn what_runs_there_is_said(database: &Database) {
    let scene = Scene::new(database, &[]);
    runs(&scene, "mastodon");
    let mut browser = scene.ada.browser();
    for typed in [
        "%40bo%40peer.test",
        "bo%40peer.test",
        "https%3A%2F%2Fpeer.test%2Fusers%2Fbo",
    ] {
        let page = browser.get(&format!("/people?address={typed}"));
        let page = page.expect_status(200);
        says(&page, "@bo@peer.test");
        says(&page, "peer.test runs Mastodon.");
        says(&page, "they are joined into one letter here");
    }
    // Asked once, and not for every look.
    assert_eq!(scene.peer.requests_to("/nodeinfo/2.0").len(), 1);

    // A day later it may be something else, and a host that does not say it is no trouble.
    for (software, said) in [
        ("gotosocial", "peer.test runs GoToSocial."),
        (
            "my <b>own</b>",
            "What it looks like there depends on that server.",
        ),
    ] {
        runs(&scene, software);
        scene
            .a
            .database()
            .execute("update software set asked_at = '2026-01-01 00:00:00'");
        says(&browser.get("/people?address=%40bo%40peer.test"), said);
    }
    says_not(browser.page(), "peer.test runs");
    scene
        .peer
        .serves("/.well-known/nodeinfo", Answer::status(500));
    scene
        .a
        .database()
        .execute("update software set asked_at = '2026-01-01 00:00:00'");
    let page = browser.get("/people?address=%40bo%40peer.test");
    says_not(&page.expect_status(200), "runs");

    // What was typed comes back with the sentence.
    let page = browser.get("/people?address=%40nobody%40peer.test");
    let page = page.expect_status(422);
    says(&page, "peer.test knows nobody called @nobody@peer.test");
    assert_eq!(field(&page, "/people", "address"), "@nobody@peer.test");
}

fn a_follow_that_fails_is_typed_again(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut browser = scene.ada.browser();
    for (typed, status, sentence) in [
        ("@nobody@peer.test", 422, "knows nobody called"),
        ("not an address", 422, "is no address"),
        ("@ada@a.test", 422, "Follow somebody else."),
    ] {
        browser.get("/me/follows");
        let page = browser
            .submit("/follows", &[("address", typed)])
            .expect_status(status);
        says(&page, sentence);
        assert_eq!(field(&page, "/follows", "address"), typed);
    }
    // From a page of before signing in anew: pressed again, it is taken.
    let stale = [("address", "@bo@peer.test"), ("form_token", "of long ago")];
    browser.get("/me/follows");
    let page = browser.submit("/follows", &stale).expect_status(403);
    assert_eq!(field(&page, "/follows", "address"), "@bo@peer.test");
    assert_eq!(scene.count("follows"), 0);
    let page = browser.submit("/follows", &[]).expect_status(200);
    says(&page, "they have not answered yet");
}

fn following_by_the_button(database: &Database) {
    let scene = Scene::new(database, &[]);
    let ben = scene.a.account("ben");
    let mut his = ben.browser();
    // Somebody here.
    his.get("/@ada").expect_status(200);
    let page = his.submit("/follows", &[]);
    assert_eq!(page.path, "/@ada");
    says(&page, "You follow ada");
    let end = end_of(&page.html());
    let page = his.submit(&end, &[]);
    assert_eq!(page.path, "/@ada");
    says_not(&page, "You follow ada");
    // Nobody follows themselves.
    says_not(&his.get("/@ben"), "Follow ben");
    // Somebody elsewhere.
    his.get("/people?address=%40bo%40peer.test")
        .expect_status(200);
    let page = his.submit("/follows", &[]);
    says(&page, "You asked to follow bo; they have not answered yet.");
    let end = end_of(&page.html());
    his.submit(&end, &[]).expect_status(200);
    assert_eq!(scene.count("follows"), 0);
}

/// Where the form that ends a follow is sent.
fn end_of(html: &str) -> String {
    let (_, rest) = html.split_once("action=\"/follows/").unwrap();
    format!("/follows/{}", rest.split('"').next().unwrap())
}

fn buttons_elsewhere_lead_here(database: &Database) {
    let scene = Scene::new(database, &[]);
    let ben = scene.a.account("ben");
    let found = scene
        .a
        .get(&format!("{WEBFINGER}?resource=acct:ben@a.test"), &[])
        .expect_status(200)
        .json();
    let template = |rel: &str| {
        let links = found["links"].as_array().unwrap();
        let link = links.iter().find(|link| link["rel"] == rel);
        link.unwrap_or_else(|| panic!("{rel}"))["template"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let at = |uri: &str| format!("/authorize_interaction?uri={uri}");
    assert_eq!(
        template(SUBSCRIBE),
        format!("https://a.test{}", at("{uri}"))
    );
    for rel in [FOLLOW, OBJECT] {
        assert_eq!(template(rel), format!("https://a.test{}", at("{object}")));
    }
    // The instance itself follows nobody.
    let own = scene
        .a
        .get(&format!("{WEBFINGER}?resource=https://a.test"), &[]);
    assert!(!own.text().contains("authorize_interaction"));

    // A visitor signs in first and comes back; nothing is done by coming.
    let mut browser = Browser::new(&scene.a);
    let page = browser.get(&at("https%3A%2F%2Fpeer.test%2Fusers%2Fbo"));
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    let fields = [("name", "ben"), ("password", ben.password())];
    let page = browser.submit("/sign-in", &fields).expect_status(200);
    says(&page, "@bo@peer.test");
    says(&page, "Follow bo");
    for uri in [
        "acct%3Abo%40peer.test",
        "%40bo%40peer.test",
        "bo%40peer.test",
        "https%3A%2F%2Fpeer.test%2Fusers%2Fbo",
    ] {
        says(&browser.get(&at(uri)).expect_status(200), "@bo@peer.test");
    }
    assert_eq!(scene.count("follows"), 0);
    for uri in ["acct%3Aada%40a.test", "https%3A%2F%2Fa.test%2Fu%2Fada"] {
        assert_eq!(browser.get(&at(uri)).expect_status(200).path, "/@ada");
    }
    // An open letter of ours opens.
    let mut hers = scene.ada.browser();
    hers.get("/open-letters/new?title=Parsers&source=From+a+button");
    assert_eq!(
        field(hers.page(), "/open-letters/new", "source"),
        "From a button"
    );
    assert_eq!(scene.count("open_letters"), 0);
    let open = hers.submit("/open-letters/new", &[("act", "post")]).path;
    let uri = format!("https%3A%2F%2Fa.test{}", open.replace('/', "%2F"));
    assert_eq!(browser.get(&at(&uri)).expect_status(200).path, open);
    // Whatever else it is, the browser stays here.
    for uri in [
        "https%3A%2F%2Fevil.test%2F",
        "javascript%3Aalert(1)",
        "%2F%2Fevil.test",
        "https%3A%2F%2Fa.test.evil.test%2Fu%2Fada",
        "",
    ] {
        let page = browser.get(&at(uri));
        assert!(page.path.starts_with("/people?address="), "{}", page.path);
        assert!(page.status() < 500, "{uri}");
    }
}

/// What Bo's host says about him, with these links besides.
fn says_of_bo(scene: &Scene, links: &[(&str, &str)]) {
    let mut all = vec![json!({
        "rel": "self", "type": "application/activity+json", "href": scene.bo.id(),
    })];
    for (rel, template) in links {
        all.push(json!({"rel": rel, "template": template}));
    }
    let found = json!({"subject": "acct:bo@peer.test", "links": all});
    scene.peer.serves(
        WEBFINGER,
        Answer::document("application/jrd+json", found.to_string()),
    );
}

fn visitors_go_on_at_home(database: &Database) {
    let scene = Scene::new(database, &[]);
    let mut hers = scene.ada.browser();
    hers.get("/open-letters/new?title=Parsers&source=A+text");
    let open = hers.submit("/open-letters/new", &[("act", "post")]).path;

    let mut visitor = Browser::new(&scene.a);
    visitor.get("/@ada").expect_status(200);
    says_of_bo(
        &scene,
        &[
            (
                SUBSCRIBE,
                "https://peer.test/authorize_interaction?uri={uri}",
            ),
            (
                FOLLOW,
                "https://peer.test/intents/follow?object={object}&on-success={on-success}",
            ),
            (OBJECT, "https://peer.test/intents/open?object={object}"),
        ],
    );
    let ada = "https%3A%2F%2Fa%2Etest%2Fu%2Fada";
    for typed in ["@bo@peer.test", "bo@peer.test", "https://peer.test/@bo"] {
        visitor.get("/@ada");
        let page = visitor
            .submit("/at-home", &[("address", typed)])
            .expect_status(200);
        says(&page, "On to peer.test");
        let place = format!("https://peer.test/intents/follow?object={ada}&#38;on-success=");
        assert!(
            page.html().contains(&format!("href=\"{place}\"")),
            "{}",
            page.html()
        );
        assert!(page.html().contains(&format!("content=\"0; url={place}\"")));
    }
    visitor.get(&open).expect_status(200);
    let page = visitor.submit("/at-home", &[("address", "@bo@peer.test")]);
    assert!(
        page.html()
            .contains("https://peer.test/intents/open?object=")
    );
    // What older servers say.
    says_of_bo(
        &scene,
        &[(
            SUBSCRIBE,
            "https://peer.test/authorize_interaction?uri={uri}",
        )],
    );
    visitor.get("/@ada");
    let page = visitor.submit("/at-home", &[("address", "@bo@peer.test")]);
    let place = format!("https://peer.test/authorize_interaction?uri={ada}");
    assert!(page.html().contains(&place), "{}", page.html());
    // Whoever lives here signs in, and finds the page again.
    visitor.get("/@ada");
    let page = visitor.submit("/at-home", &[("address", "@ben@a.test")]);
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    scene.a.account("ben");
    let fields = [("name", "ben"), ("password", "the long password of ben")];
    assert_eq!(visitor.submit("/sign-in", &fields).path, "/@ada");
    says_not(visitor.page(), "Follow from your own server");
}

fn visitors_are_led_nowhere_else() {
    let scene = Scene::new(&Database::sqlite(), &[]);
    let mut visitor = Browser::new(&scene.a);
    for template in [
        "https://evil.test/authorize_interaction?uri={uri}",
        "https://peer.test.evil.test/?uri={uri}",
        "https://peer.test@evil.test/?uri={uri}",
        "http://peer.test/?uri={uri}",
        "https://peer.test:8443/?uri={uri}",
        "//evil.test/?uri={uri}",
        "javascript:alert('{uri}')",
        "{uri}",
        "/authorize_interaction?uri={uri}",
        "",
    ] {
        says_of_bo(&scene, &[(SUBSCRIBE, template)]);
        visitor.get("/@ada");
        let page = visitor
            .submit("/at-home", &[("address", "@bo@peer.test")])
            .expect_status(422);
        says(&page, "Look this address up at home: https://a.test/u/ada");
        assert!(!page.html().contains("evil"), "{template}");
        assert!(!page.html().contains("refresh"), "{template}");
        assert_eq!(field(&page, "/at-home", "address"), "@bo@peer.test");
    }
    for (typed, sentence) in [
        ("", "is no address"),
        ("bo", "is no address"),
        ("@nobody@nowhere.test", "nowhere.test cannot be"),
        ("https://127.0.0.1/@bo", "number instead of a server"),
    ] {
        visitor.get("/@ada");
        let page = visitor
            .submit("/at-home", &[("address", typed)])
            .expect_status(422);
        says(&page, sentence);
        assert_eq!(field(&page, "/at-home", "address"), typed);
    }
    // Only what is ours is carried, and only by a form of ours.
    for object in [
        "https://evil.test/",
        "https://a.test.evil.test/",
        "/u/ada",
        "",
    ] {
        let fields = [("address", "@bo@peer.test"), ("object", object)];
        visitor.post("/at-home", &fields).expect_status(400);
    }
    let body = sent(&[
        ("address", "@bo@peer.test"),
        ("object", "https://a.test/u/ada"),
    ]);
    let headers = [
        ("Sec-Fetch-Site", "cross-site"),
        ("Content-Type", body.content_type.as_str()),
    ];
    scene
        .a
        .request("POST", "/at-home", &headers, &body.bytes)
        .expect_status(403);
    // Asking again and again has an end, and the address comes back with it.
    let ends = (0..40).any(|_| {
        visitor.get("/@ada");
        let page = visitor.submit("/at-home", &[("address", "@bo@peer.test")]);
        page.text().contains("cannot be asked just now")
    });
    assert!(ends);
}
