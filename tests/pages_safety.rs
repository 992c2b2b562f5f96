//! What the pages refuse: readers who are not meant, forms of other sites, ways to other sites.

use crate::pages::{ada_and_bo, field};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::sent;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("others_see_nothing", others_see_nothing),
        Test::on_both(
            "forms_of_other_sites_are_refused",
            forms_of_other_sites_are_refused,
        ),
        Test::on_both(
            "a_form_of_another_session_is_refused",
            a_form_of_another_session_is_refused,
        ),
        Test::on_both(
            "guessing_passwords_does_not_pay",
            guessing_passwords_does_not_pay,
        ),
        Test::on_both("suspended_is_signed_out", suspended_is_signed_out),
        Test::once("cookies_are_kept_close", cookies_are_kept_close),
    ]
}

/// Numbers of others and numbers of nothing get the same answer, byte by byte.
fn others_see_nothing(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let eve = a.account_with("eve", &[]);
    let letter = ada.writes_to(&bo.handle(), "Dear Bo, between us.");
    ada.sees(&letter, "delivered");
    let mut hers = ada.browser();
    let correspondence = hers.get("/").html();
    let (_, correspondence) = correspondence.split_once("/correspondences/").unwrap();
    let correspondence: String = correspondence
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    hers.get(&format!("/correspondences/{correspondence}"))
        .expect_status(200);
    hers.get("/write");
    hers.submit("/write", &[("source", "Not ready."), ("act", "keep")]);
    let draft = field(hers.page(), "/write", "draft");

    let mut browser = eve.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let addresses = [
        ("/letters/ID", &letter),
        ("/correspondences/ID", &correspondence),
        ("/write?draft=ID", &draft),
        ("/write?answer=ID", &letter),
        ("/drafts/ID/throw-away", &draft),
    ];
    for (address, id) in addresses {
        let theirs = browser.get(&address.replace("ID", id)).expect_status(404);
        for nothing in ["12345", "0", "-1", "words"] {
            let none = browser
                .get(&address.replace("ID", nothing))
                .expect_status(404);
            assert_eq!(theirs.html(), none.html(), "{address}");
        }
    }
    for (address, id) in [
        ("/letters/ID/take-back", &letter),
        ("/drafts/ID/throw-away", &draft),
    ] {
        let fields = [("form_token", token.as_str())];
        let theirs = browser
            .post(&address.replace("ID", id), &fields)
            .expect_status(404);
        let none = browser
            .post(&address.replace("ID", "12345"), &fields)
            .expect_status(404);
        assert_eq!(theirs.html(), none.html(), "{address}");
    }
    others_write_nothing(&mut browser, &letter, &draft);
    // Nobody lost anything by it.
    assert_eq!(
        field(
            &hers.get(&format!("/write?draft={draft}")),
            "/write",
            "source"
        ),
        "Not ready."
    );
    strangers_are_asked_to_sign_in(&a, &letter);
}

/// Whatever the number.
fn strangers_are_asked_to_sign_in(instance: &Instance, letter: &str) {
    let mut nobody = Browser::new(instance);
    for id in [letter, "12345"] {
        assert!(
            nobody
                .get(&format!("/letters/{id}"))
                .path
                .starts_with("/sign-in")
        );
    }
}

fn others_write_nothing(browser: &mut Browser, letter: &str, draft: &str) {
    // Writing into the draft of somebody else makes one's own; answering their letter does not work.
    browser.get("/write");
    browser.submit(
        "/write",
        &[("draft", draft), ("source", "Mine."), ("act", "keep")],
    );
    assert_ne!(field(browser.page(), "/write", "draft"), draft);
    browser.get("/write");
    let answer = [("answer", letter), ("source", "Me too."), ("act", "post")];
    browser.submit("/write", &answer).expect_status(404);
}

fn forms_of_other_sites_are_refused(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let cookies = browser.cookies();
    let body = sent(&[("form_token", &token)]);
    let with = |headers: &[(&str, &str)]| {
        let mut all = vec![
            ("Cookie", cookies.as_str()),
            ("Content-Type", &body.content_type),
        ];
        all.extend_from_slice(headers);
        a.request("POST", "/me/sessions/end-others", &all, &body.bytes)
    };
    let strange: [&[(&str, &str)]; 6] = [
        &[("Sec-Fetch-Site", "cross-site")],
        &[("Sec-Fetch-Site", "same-site")],
        &[("Origin", "https://evil.test")],
        &[("Origin", "http://a.test")],
        &[("Origin", "null")],
        &[
            ("Sec-Fetch-Site", "same-origin"),
            ("Origin", "https://a.test.evil.test"),
        ],
    ];
    for headers in strange {
        let refused = with(headers).expect_status(403);
        assert!(
            refused.text().contains("sent from another site"),
            "{headers:?}"
        );
    }
    let sign_in = sent(&[("name", "ada"), ("password", ada.password())]);
    let headers = [
        ("Sec-Fetch-Site", "cross-site"),
        ("Content-Type", &sign_in.content_type),
    ];
    let refused = a
        .request("POST", "/sign-in", &headers, &sign_in.bytes)
        .expect_status(403);
    assert_eq!(refused.header("set-cookie"), None);
    // An inbox takes post from everywhere; it is refused for want of a signature.
    let headers = [
        ("Sec-Fetch-Site", "cross-site"),
        ("Content-Type", "application/activity+json"),
    ];
    for inbox in ["/inbox", "/actor/inbox", "/u/ada/inbox"] {
        let answer = a.request("POST", inbox, &headers, b"{}");
        assert!(!answer.text().contains("another site"), "{inbox}");
    }
    with(&[
        ("Sec-Fetch-Site", "same-origin"),
        ("Origin", "https://a.test"),
    ])
    .expect_status(303);
    // Old browsers say nothing; the token stands for them.
    with(&[]).expect_status(303);
}

fn a_form_of_another_session_is_refused(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let letter = {
        let mut browser = ada.browser();
        browser.get("/write?to=bo");
        let fields = [("source", "Dear Bo."), ("rest", "hour"), ("act", "post")];
        browser.submit("/write", &fields).path
    };
    let mut browser = ada.browser();
    let others = field(&bo.browser().get("/me"), "/sign-out", "form_token");
    for token in ["", "guessed", &others] {
        let fields = [("form_token", token)];
        for address in [
            "/sign-out",
            "/me/sessions/end-others",
            &format!("{letter}/take-back"),
        ] {
            let page = browser.post(address, &fields).expect_status(403);
            assert!(
                page.text().contains("Nothing was changed."),
                "{}",
                page.text()
            );
        }
        let fields = [
            ("form_token", token),
            ("source", "Written long ago."),
            ("act", "post"),
        ];
        let page = browser.post("/write", &fields).expect_status(403);
        assert_eq!(field(&page, "/write", "source"), "Written long ago.");
    }
    assert_eq!(browser.get("/me").path, "/me");
    assert!(browser.get(&letter).text().contains("In the outbox"));
    assert!(!browser.get("/").text().contains("Written long ago."));
}

fn guessing_passwords_does_not_pay(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let at = |address: &str, name: &str, password: &str| {
        let mut browser = Browser::new(&a).with_header("X-Forwarded-For", address);
        browser.get("/sign-in");
        browser
            .submit("/sign-in", &[("name", name), ("password", password)])
            .status()
    };
    assert_eq!(at("203.0.113.7", "ada", ada.password()), 200);
    for _ in 0..10 {
        // What stands left of our own proxy's word could be written by anybody.
        assert_eq!(at("198.51.100.1, 203.0.113.7", "ada", "a guess"), 401);
    }
    assert_eq!(
        at("203.0.113.7", "Ada", ada.password()),
        429,
        "by name and address"
    );
    // Strangers do not lock her out, nor her neighbours each other.
    assert_eq!(at("203.0.113.8", "ada", ada.password()), 200);
    assert_eq!(at("203.0.113.7", "bo", bo.password()), 200);
    for name in ["cy", "di", "ed", "flo"] {
        for _ in 0..10 {
            assert_eq!(at("203.0.113.7", name, "a guess"), 401);
        }
    }
    assert_eq!(at("203.0.113.7", "bo", bo.password()), 429, "by address");
    assert_eq!(at("203.0.113.8", "bo", bo.password()), 200);
    assert_eq!(at("198.51.100.1", "bo", bo.password()), 200);
}

fn suspended_is_signed_out(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    a.database()
        .execute("update accounts set suspended_at = '2026-01-01 00:00:00'");
    assert!(browser.get("/me").path.starts_with("/sign-in"));
    let fields = [("name", "ada"), ("password", ada.password())];
    let page = browser.submit("/sign-in", &fields).expect_status(403);
    assert!(
        page.text().contains("This account is suspended."),
        "{}",
        page.text()
    );
    a.get("/@ada", &[]).expect_status(404);
}

fn cookies_are_kept_close() {
    let (a, ada, _) = ada_and_bo(&Database::sqlite());
    let body = sent(&[("name", "ada"), ("password", ada.password())]);
    let headers = [
        ("Sec-Fetch-Site", "same-origin"),
        ("Content-Type", body.content_type.as_str()),
    ];
    let answer = a
        .request("POST", "/sign-in", &headers, &body.bytes)
        .expect_status(303);
    let cookies: Vec<&str> = answer.headers_named("set-cookie").collect();
    assert!(!cookies.is_empty());
    for cookie in cookies {
        let mut parts = cookie.split(';').map(str::trim);
        assert!(parts.next().unwrap().starts_with("__Host-"), "{cookie}");
        let parts: Vec<String> = parts.map(str::to_lowercase).collect();
        for wanted in ["secure", "httponly", "samesite=lax", "path=/"] {
            assert!(
                parts.iter().any(|part| part == wanted),
                "{cookie}: {wanted}"
            );
        }
        assert!(
            !parts.iter().any(|part| part.starts_with("domain")),
            "{cookie}"
        );
    }
}
