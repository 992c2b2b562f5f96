//! Invitations: whom they let in and until when, also of several at once; and a door that is closed.

use std::thread;

use crate::doors::{
    PASSWORD, agreed_version, agrees, logged, presses, signs_up_at, with_registration,
};
use crate::pages::{field, says};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_door_for_the_invited", a_door_for_the_invited),
        Test::on_both("the_last_use_goes_to_one", the_last_use_goes_to_one),
        Test::on_both("a_closed_door", a_closed_door),
        Test::on_both(
            "an_invitation_that_is_over_shuts_nobody_out",
            an_invitation_that_is_over_shuts_nobody_out,
        ),
    ]
}

/// The link of a new invitation.
#[track_caller]
fn invitation(keeper: &mut Browser, uses: &str) -> String {
    keeper.get("/keeper/invitations").expect_status(200);
    let page = keeper.submit(
        "/keeper/invitations",
        &[("uses", uses), ("days", "3"), ("note", "the meetup")],
    );
    let html = page.expect_status(200).html();
    let (_, rest) = html.split_once("<code>https://a.test").unwrap();
    rest.split('<').next().unwrap().to_owned()
}

fn a_door_for_the_invited(database: &Database) {
    let (a, kay) = with_registration("invite", database);
    let mut browser = Browser::new(&a);
    let page = browser.get("/sign-up").expect_status(200);
    says(&page, "by invitation only");
    says(&browser.get("/"), "New people come in by invitation.");
    assert!(page.forms().iter().all(|form| form.action != "/sign-up"));
    let mut keeper = kay.browser();
    let link = invitation(&mut keeper, "2");
    let token = link.split('=').nth(1).unwrap();
    let kept = "select token_hash as value from invitations";
    assert_ne!(a.database().texts(kept), [token]);
    let page = signs_up_at(&mut browser, &link, "nia", "").expect_status(200);
    assert_eq!(page.path, "/");
    says(&keeper.get("/keeper/invitations"), "1 of 2 came in");
    presses(&mut keeper, "/withdraw", &[]).expect_status(200);
    says(keeper.page(), "Taken back");
    let mut late = Browser::new(&a);
    says(&late.get(&link), "This invitation is over");
    let page = late.post(
        "/sign-up",
        &[
            ("invitation", token),
            ("name", "ole"),
            ("password", PASSWORD),
            ("adult", "on"),
            ("agreed", "0"),
        ],
    );
    says(&page.expect_status(422), "This invitation is over");
    logged(&mut keeper, "Made the invitation the meetup");
    logged(&mut keeper, "Took the invitation the meetup back");
    // Numbers that are none come back as typed.
    keeper.get("/keeper/invitations");
    let odd = [("uses", "many"), ("days", "3"), ("note", "for all")];
    let page = keeper
        .submit("/keeper/invitations", &odd)
        .expect_status(422);
    assert_eq!(field(&page, "/keeper/invitations", "uses"), "many");
    assert_eq!(field(&page, "/keeper/invitations", "note"), "for all");
    let page = Browser::new(&a).post("/keeper/invitations", &odd);
    let page = page.expect_status(401);
    assert_eq!(field(&page, "/keeper/invitations", "uses"), "many");
    assert_eq!(field(&page, "/keeper/invitations", "note"), "for all");
    // Under approval an invitation saves the wait.
    a.with_env("LONGHAND_REGISTRATION", "approval").restart();
    let link = invitation(&mut keeper, "1");
    let page = signs_up_at(&mut late, &link, "ole", "").expect_status(200);
    assert_eq!(page.path, "/");
}

fn the_last_use_goes_to_one(database: &Database) {
    let (a, kay) = with_registration("invite", database);
    let link = invitation(&mut kay.browser(), "1");
    let comers: Vec<(Browser, String, &str)> = ["n1", "n2", "n3", "n4"]
        .into_iter()
        .map(|name| {
            let mut browser = Browser::new(&a);
            let version = agreed_version(&browser.get(&link).expect_status(200));
            (browser, version, name)
        })
        .collect();
    let statuses: Vec<u16> = thread::scope(|scope| {
        let comers: Vec<_> = comers
            .into_iter()
            .map(|(mut browser, version, name)| {
                scope.spawn(move || agrees(&mut browser, &version, name, "").status())
            })
            .collect();
        comers
            .into_iter()
            .map(|comer| comer.join().unwrap())
            .collect()
    });
    let inside = statuses.iter().filter(|status| **status == 200).count();
    assert_eq!(inside, 1, "{statuses:?}");
    let used = "select cast(used as text) as value from invitations";
    assert_eq!(a.database().texts(used), ["1"]);
    let there = "select username as value from people where username like 'n_'";
    assert_eq!(a.database().texts(there).len(), 1);
}

fn a_closed_door(database: &Database) {
    let (a, kay) = with_registration("closed", database);
    let link = invitation(&mut kay.browser(), "1");
    let mut browser = Browser::new(&a);
    for address in ["/sign-up", &link] {
        let page = browser.get(address).expect_status(200);
        says(&page, "takes nobody new just now");
        assert!(page.forms().iter().all(|form| form.action != "/sign-up"));
    }
    let fields = [
        ("name", "nia"),
        ("password", PASSWORD),
        ("adult", "on"),
        ("agreed", "0"),
    ];
    browser.post("/sign-up", &fields).expect_status(403);
    let there = "select username as value from people where username = 'nia'";
    assert!(a.database().texts(there).is_empty());
}

fn an_invitation_that_is_over_shuts_nobody_out(database: &Database) {
    let (a, kay) = with_registration("open", database);
    let mut keeper = kay.browser();
    let link = invitation(&mut keeper, "1");
    let mut first = Browser::new(&a);
    let page = signs_up_at(&mut first, &link, "nia", "").expect_status(200);
    assert_eq!(page.path, "/");
    // It is used up, and everybody may come in.
    let mut second = Browser::new(&a);
    says(
        &second.get(&link),
        "Your invitation is over, and you need none",
    );
    let page = signs_up_at(&mut second, &link, "ole", "").expect_status(200);
    assert_eq!(page.path, "/");
    let by_it =
        "select cast(count(*) as text) as value from admissions where invitation_id is not null";
    assert_eq!(a.database().texts(by_it), ["1"]);
    // While somebody fills in the form it may end as well: what they typed is there, and a new field.
    a.with_env("LONGHAND_REGISTRATION", "approval").restart();
    let link = invitation(&mut keeper, "1");
    let mut third = Browser::new(&a);
    let version = agreed_version(&third.get(&link).expect_status(200));
    presses(&mut keeper, "/withdraw", &[]).expect_status(200);
    let page = agrees(&mut third, &version, "pia", "").expect_status(422);
    says(&page, "You can ask for an account without one");
    assert_eq!(field(&page, "/sign-up", "name"), "pia");
    let page = agrees(&mut third, &version, "pia", "I was invited.").expect_status(200);
    says(&page, "is with the keeper");
    says(&keeper.get("/keeper/waiting"), "I was invited.");
    // Where there is no other way in, they read so.
    a.with_env("LONGHAND_REGISTRATION", "invite").restart();
    let mut late = Browser::new(&a);
    let page = late.get(&link).expect_status(200);
    says(&page, "This invitation is over");
    assert!(page.forms().iter().all(|form| form.action != "/sign-up"));
}
