//! What every page and every answer keeps to: its headers, its cookie, its addresses, its escaping.

use crate::pages::{ada_and_bo, field};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::{encoded, sent};
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("every_page_carries_its_rules", every_page_carries_its_rules),
        Test::once(
            "signing_in_leads_nowhere_else",
            signing_in_leads_nowhere_else,
        ),
        Test::once("the_cookie_stays_here", the_cookie_stays_here),
        Test::once("what_is_typed_stays_text", what_is_typed_stays_text),
        Test::on_both("a_profile_is_for_everybody", a_profile_is_for_everybody),
        Test::once(
            "the_stylesheet_is_kept_for_good",
            the_stylesheet_is_kept_for_good,
        ),
        Test::once(
            "errors_are_told_in_the_language_asked_for",
            errors_are_told_in_the_language_asked_for,
        ),
    ]
}

fn every_page_carries_its_rules() {
    let (a, ada, bo) = ada_and_bo(&Database::sqlite());
    let letter = ada.writes_to(&bo.handle(), "Dear Bo.");
    let mut hers = ada.browser();
    let mut nobody = Browser::new(&a);
    let way = format!("/letters/{letter}");
    let answer = format!("/write?answer={letter}");
    let pages = [
        "/",
        "/me",
        "/write",
        &way,
        &answer,
        "/@ada",
        "/sign-in",
        "/nothing",
        "/letters/1",
    ];
    for address in pages {
        for browser in [&mut hers, &mut nobody] {
            let page = browser.get(address);
            let header = |name: &str| page.response.header(name).unwrap_or_default().to_owned();
            let policy = header("content-security-policy");
            for rule in [
                "default-src 'none'",
                "script-src 'self';",
                "form-action 'self'",
                "frame-ancestors 'none'",
            ] {
                assert!(policy.contains(rule), "{address}: {policy}");
            }
            assert_eq!(header("x-content-type-options"), "nosniff", "{address}");
            assert_eq!(header("referrer-policy"), "same-origin", "{address}");
            assert_eq!(
                header("cross-origin-opener-policy"),
                "same-origin",
                "{address}"
            );
            assert!(
                header("strict-transport-security").starts_with("max-age="),
                "{address}"
            );
            assert_eq!(header("cache-control"), "private, no-store", "{address}");
            let html = page.html();
            // Nothing that is written into a page runs or styles it.
            let ours = "<script type=\"module\" src=\"/static/";
            assert_eq!(
                html.matches("<script").count(),
                html.matches(ours).count(),
                "{address}"
            );
            assert!(!html.contains("style=\""), "{address}");
            assert_eq!(html.matches("<h1").count(), 1, "{address}");
            assert_eq!(html.matches("<main").count(), 1, "{address}");
        }
    }
}

fn signing_in_leads_nowhere_else() {
    let (a, ada, _) = ada_and_bo(&Database::sqlite());
    let elsewhere = [
        "https://evil.test/",
        "//evil.test/",
        "/\\evil.test",
        "\\\\evil.test",
        "/\t/evil.test",
        "/\n/evil.test",
        " //evil.test",
        "javascript:alert(1)",
        "evil.test",
        "",
    ];
    for next in elsewhere {
        let mut browser = Browser::new(&a);
        let page = browser.get(&format!("/sign-in?{}", encoded(&[("next", next)])));
        assert_eq!(field(&page, "/sign-in", "next"), "/", "{next:?}");
        let fields = [
            ("name", "ada"),
            ("password", ada.password()),
            ("next", next),
        ];
        assert_eq!(browser.submit("/sign-in", &fields).path, "/", "{next:?}");
        let signed_in = browser.get(&format!("/sign-in?{}", encoded(&[("next", next)])));
        assert_eq!(signed_in.path, "/", "{next:?}");
    }
    let mut browser = Browser::new(&a);
    browser.get("/sign-in?next=%2Fwrite%3Fto%3D%2540bo");
    let page = browser.submit("/sign-in", &[("name", "ada"), ("password", ada.password())]);
    assert_eq!(page.path, "/write?to=%40bo");
}

fn the_cookie_stays_here() {
    let (a, ada, _) = ada_and_bo(&Database::sqlite());
    let body = sent(&[("name", "ada"), ("password", ada.password())]);
    let cookie = |held: &str| {
        let headers = [
            ("Content-Type", body.content_type.as_str()),
            ("Cookie", held),
        ];
        let answer = a
            .request("POST", "/sign-in", &headers, &body.bytes)
            .expect_status(303);
        answer.header("set-cookie").expect("a cookie").to_owned()
    };
    let first = cookie("__Host-longhand=planted");
    for part in [
        "__Host-longhand=",
        "; Path=/",
        "; Secure",
        "; HttpOnly",
        "; SameSite=Lax",
    ] {
        assert!(first.contains(part), "{first}");
    }
    assert!(
        !first.contains("planted") && !first.contains("Domain"),
        "{first}"
    );
    // Signing in again ends the session the browser had.
    let pair = first.split(';').next().unwrap();
    a.get("/me", &[("Cookie", pair)]).expect_status(200);
    assert_ne!(cookie(pair), first);
    a.get("/me", &[("Cookie", pair)]).expect_status(303);
    let value = pair.split_once('=').unwrap().1;
    let kept = a
        .database()
        .texts("select token_hash as value from sessions");
    assert!(kept.iter().all(|hash| hash.len() == 64 && hash != value));
}

fn what_is_typed_stays_text() {
    let (_, ada, bo) = ada_and_bo(&Database::sqlite());
    let nasty = "\"><script>alert(1)</script></textarea><img src=x onerror=alert(1)>";
    let mut browser = ada.browser();
    let page = browser.get(&format!("/write?{}", encoded(&[("to", nasty)])));
    assert_eq!(field(&page, "/write", "to"), nasty);
    let fields = [("to", nasty), ("source", nasty), ("act", "preview")];
    let page = browser.submit("/write", &fields);
    assert_eq!(field(&page, "/write", "source"), nasty);
    let pages = [page.html(), browser.get("/").html()];
    let page = browser.post(
        "/sign-in",
        &[("name", nasty), ("password", "no such password")],
    );
    let letter = ada.writes_to(&bo.handle(), nasty);
    let letter = browser.get(&format!("/letters/{letter}"));
    for html in pages.into_iter().chain([page.html(), letter.html()]) {
        assert!(
            !html.contains("<script>") && !html.contains("<img"),
            "{html}"
        );
    }
}

fn a_profile_is_for_everybody(database: &Database) {
    let (a, _, bo) = ada_and_bo(database);
    let page = a
        .get("/@ada", &[("Accept", "text/html")])
        .expect_status(200);
    assert!(page.text().contains("@ada@a.test"));
    assert!(page.text().contains("noindex"));
    assert_eq!(page.header("vary"), Some("Accept"));
    // Only who offers to mentor is shown around.
    a.mentor("cy");
    let mentor = a.get("/@cy", &[]).expect_status(200);
    assert!(!mentor.text().contains("noindex"));
    let actor = a
        .get("/@ada", &[("Accept", "application/activity+json")])
        .expect_status(200);
    assert_eq!(actor.json()["preferredUsername"], "ada");
    for nobody in ["/@nobody", "/@a.test", "/@"] {
        a.get(nobody, &[]).expect_status(404);
    }
    let mut browser = bo.browser();
    let page = browser.get("/@ada");
    assert!(
        page.html().contains("/write?to=%40ada%40a%2Etest"),
        "{}",
        page.html()
    );
}

fn the_stylesheet_is_kept_for_good() {
    let (a, _, _) = ada_and_bo(&Database::sqlite());
    let html = a.get("/", &[]).text();
    let (_, address) = html.split_once("<link rel=\"stylesheet\" href=\"").unwrap();
    let address = address.split('"').next().unwrap();
    let style = a.get(address, &[]).expect_status(200);
    assert!(
        style
            .header("content-type")
            .unwrap()
            .starts_with("text/css")
    );
    assert!(style.header("cache-control").unwrap().contains("immutable"));
    assert!(
        a.request("HEAD", address, &[], b"")
            .expect_status(200)
            .body
            .is_empty()
    );
    a.get("/static/0000000000000000/longhand.css", &[])
        .expect_status(404);
}

fn errors_are_told_in_the_language_asked_for() {
    let (a, ada, _) = ada_and_bo(&Database::sqlite());
    let german = |browser: Browser| browser.with_header("Accept-Language", "de");
    let mut nobody = german(Browser::new(&a));
    let mut hers = german(ada.browser());
    let typed = [("source", "Dear Bo, what I meant is this.")];
    let pages = [
        nobody.get("/nothing").expect_status(404),
        nobody.post("/letters/1/change", &typed).expect_status(401),
        hers.get("/letters/1").expect_status(404),
        hers.post("/letters/1/change", &typed).expect_status(403),
    ];
    for page in &pages {
        assert!(page.html().contains("<html lang=\"de\""), "{}", page.html());
    }
    assert!(pages[2].text().contains("Briefkasten"), "her own header");
    let headers = [
        ("Accept-Language", "de"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Content-Type", "application/x-www-form-urlencoded"),
    ];
    let refused = a
        .request("POST", "/sign-in", &headers, b"name=ada")
        .expect_status(403);
    assert!(refused.text().contains("<html lang=\"de\""));
}
