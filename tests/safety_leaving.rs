//! Giving an account up, on pages and between two instances.

use serde_json::Value;

use crate::pages::{field, says};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("both_instances_hear_of_it", both_instances_hear_of_it),
        Test::on_both("it_is_asked_for_well", it_is_asked_for_well),
    ]
}

const ACTIVITY: (&str, &str) = ("Accept", "application/activity+json");

fn leaves(browser: &mut Browser, person: &Person) {
    browser.get("/me/leave").expect_status(200);
    let page = browser.submit("/me/leave", &[("password", person.password())]);
    says(&page.expect_status(200), "is no more");
}

fn is_gone(a: &Instance) {
    for (path, headers) in [
        ("/u/ada", &[ACTIVITY] as &[_]),
        ("/u/ADA", &[ACTIVITY]),
        ("/@ada", &[ACTIVITY]),
        ("/u/ada", &[]),
    ] {
        let answer = a.get(path, headers).expect_status(410);
        let tombstone: Value = answer.json();
        assert_eq!(tombstone["type"], "Tombstone", "{path}");
        assert_eq!(tombstone["id"], "https://a.test/u/ada", "{path}");
        assert!(!answer.text().contains("publicKey"));
    }
    for resource in [
        "acct:ada@a.test",
        "https://a.test/u/ada",
        "https://a.test/@ada",
    ] {
        let target = format!("/.well-known/webfinger?resource={resource}");
        a.get(&target, &[]).expect_status(410);
    }
    a.get("/.well-known/webfinger?resource=acct:eve@a.test", &[])
        .expect_status(404);
    a.get("/@ada", &[]).expect_status(404);
}

fn both_instances_hear_of_it(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let (a, b) = (
        lab.instance("a.test", database),
        lab.instance("b.test", database),
    );
    let (ada, cy, bo) = (a.account("ada"), a.account("cy"), b.account("bo"));
    ada.writes_to(&bo.handle(), "Dear Bo, keep this.");
    ada.writes_to(&cy.handle(), "Dear Cy, keep this too.");
    bo.receives("keep this");
    let hers = bo.writes_to(&ada.handle(), "Dear Ada, gladly.");
    bo.sees(&hers, "delivered");
    let mut browser = ada.browser();
    browser.get("/open-letters/new");
    let open = [
        ("title", "On parsers"),
        ("source", "A public word."),
        ("act", "post"),
    ];
    let page = browser
        .submit("/open-letters/new", &open)
        .expect_status(200);
    let open = page.path;
    // The others are down: they hear of it when they are back.
    b.stop();
    leaves(&mut browser, &ada);
    assert!(browser.get("/me").path.starts_with("/sign-in"));
    let told = a.database().texts(
        "select d.state as value from deliveries d join dispatches s on s.id = d.dispatch_id \
         where s.kind = 'account_deleted'",
    );
    assert_eq!(told, ["queued"]);
    is_gone(&a);
    a.restart();
    is_gone(&a);
    let public = a.get(&open, &[]);
    assert!(!public.text().contains("A public word."));
    b.start();
    wait_until("the other instance knows", || {
        a.database()
            .execute("update deliveries set due_at = '2026-01-01 00:00:00' where state = 'queued'");
        let gone = "select username as value from people where gone_at is not null";
        Some(()).filter(|()| b.database().texts(gone) == ["ada"])
    });
    // What was received stays, and the others are told.
    for person in [&bo, &cy] {
        let mut theirs = person.browser();
        let page = theirs.get("/").expect_status(200);
        says(&page, "ada");
        person.receives("keep this");
        let refused = person.posts(&["--to", "@ada@a.test", "--now"], "Are you there?");
        assert!(format!("{refused:?}").contains("longhand: "), "{refused:?}");
    }
    let state = "select state as value from correspondences";
    assert_eq!(b.database().texts(state), ["closed"]);
    assert_eq!(a.database().texts(state), ["closed", "closed"]);
    // Nobody signs in, and nobody gets the name.
    let mut nobody = Browser::new(&a);
    nobody.get("/sign-in");
    let fields = [("name", "ada"), ("password", ada.password())];
    nobody.submit("/sign-in", &fields).expect_status(401);
    let again = a.command(&["account", "create", "ada"], "");
    assert!(
        format!("{again:?}").contains("The name ada is taken."),
        "{again:?}"
    );
}

fn it_is_asked_for_well(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (kim, ada) = (a.account_with("kim", &["--keeper"]), a.account("ada"));
    let mut his = kim.browser();
    let page = his.get("/me/leave").expect_status(200);
    says(&page, "Nobody else keeps this instance.");
    let token = field(&his.get("/me"), "/sign-out", "form_token");
    let fields = [("form_token", token.as_str()), ("password", kim.password())];
    his.post("/me/leave", &fields).expect_status(422);
    let mut hers = ada.browser();
    let page = hers.get("/me/leave").expect_status(200);
    for sentence in [
        "Letters that others have received stay with them",
        "Nobody will be @ada@a.test again",
        "This cannot be undone",
    ] {
        says(&page, sentence);
    }
    let page = hers.submit("/me/leave", &[("password", "a guess")]);
    says(&page.expect_status(422), "This is not your password.");
    hers.post("/me/leave", &[("password", ada.password())])
        .expect_status(403);
    assert_eq!(hers.get("/me").path, "/me");
    leaves(&mut hers, &ada);
    let left = a
        .database()
        .texts("select token_hash as value from sessions");
    assert_eq!(left.len(), 1);
    his.get("/").expect_status(200);
}
