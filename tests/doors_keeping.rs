//! People as their keepers look after them: found, suspended, made keepers, given a new password; what
//! of it is written down; and that nobody else can.

use crate::doors::{logged, presses, with_registration};
use crate::pages::{field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "nobody_else_looks_after_people",
            nobody_else_looks_after_people,
        ),
        Test::on_both(
            "whoever_is_suspended_is_nobody",
            whoever_is_suspended_is_nobody,
        ),
        Test::on_both("there_is_always_a_keeper", there_is_always_a_keeper),
        Test::on_both("a_new_password_by_hand", a_new_password_by_hand),
        Test::on_both("people_are_found", people_are_found),
    ]
}

fn nobody_else_looks_after_people(database: &Database) {
    let (a, _kay) = with_registration("approval", database);
    let ada = a.account("ada");
    let mut hers = ada.browser();
    let token = field(&hers.get("/me"), "/sign-out", "form_token");
    for address in [
        "/keeper/people",
        "/keeper/people/1",
        "/keeper/waiting",
        "/keeper/invitations",
        "/keeper/conduct",
        "/keeper/log",
    ] {
        hers.get(address).expect_status(404);
        assert!(Browser::new(&a).get(address).path.starts_with("/sign-in"));
    }
    let fields = [
        ("form_token", token.as_str()),
        ("source", "Mine."),
        ("uses", "1"),
        ("days", "1"),
    ];
    for address in [
        "/keeper/people/1/suspend",
        "/keeper/people/2/make-keeper",
        "/keeper/people/1/reset",
        "/keeper/waiting/1/approve",
        "/keeper/waiting/1/refuse",
        "/keeper/invitations",
        "/keeper/invitations/1/withdraw",
        "/keeper/conduct",
    ] {
        hers.post(address, &fields).expect_status(404);
    }
    let kept = a.database().texts("select act as value from keeping");
    assert!(kept.is_empty(), "{kept:?}");
}

fn whoever_is_suspended_is_nobody(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    let (ada, bo) = (a.mentor("ada"), a.account("bo"));
    let (mut hers, mut keeper) = (ada.browser(), kay.browser());
    says(&Browser::new(&a).get("/directory"), "@ada@a.test");
    keeper.get("/keeper/people?q=ada");
    let link = person_link(&keeper, "ada");
    keeper.get(&link).expect_status(200);
    says(
        &presses(&mut keeper, "/suspend", &[]).expect_status(200),
        "Suspended",
    );
    logged(&mut keeper, "Suspended @ada@a.test");

    assert!(hers.get("/me").path.starts_with("/sign-in"));
    let page = hers.submit("/sign-in", &[("name", "ada"), ("password", ada.password())]);
    says(&page.expect_status(403), "This account is suspended");
    let accept = [("Accept", "application/activity+json")];
    for target in [
        "/u/ada",
        "/@ada",
        "/.well-known/webfinger?resource=acct:ada@a.test",
    ] {
        a.get(target, &accept).expect_status(404);
    }
    says_not(&Browser::new(&a).get("/directory"), "@ada@a.test");
    says_not(&Browser::new(&a).get("/"), "@ada@a.test");
    let command = ["letter", "post", "--from", "bo", "--to", "@ada@a.test"];
    a.command(&command, "Dear Ada.").fails(1);

    keeper.get(&link);
    presses(&mut keeper, "/lift", &[]).expect_status(200);
    logged(&mut keeper, "Lifted the suspension of @ada@a.test");
    hers.sign_in("ada", ada.password());
    a.actor_id("ada");
    says(&Browser::new(&a).get("/directory"), "@ada@a.test");
    drop(bo);
}

/// Where the keeper's page of somebody is, from a list that shows them alone.
#[track_caller]
fn person_link(keeper: &Browser, name: &str) -> String {
    let html = keeper.page().html();
    let mut links = html
        .split("href=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    let link = links.find(|link| {
        link.strip_prefix("/keeper/people/")
            .is_some_and(|id| !id.is_empty())
    });
    link.unwrap_or_else(|| panic!("{name} is not in {html}"))
        .to_owned()
}

fn there_is_always_a_keeper(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    a.account("ada");
    let mut keeper = kay.browser();
    keeper.get("/keeper/people?state=keepers");
    let own = person_link(&keeper, "kay");
    keeper.get(&own);
    let page = presses(&mut keeper, "/make-member", &[]).expect_status(422);
    says(&page, "needs a keeper");
    let token = field(&page, &format!("{own}/make-member"), "form_token");
    let fields = [("form_token", token.as_str())];
    let page = keeper
        .post(&format!("{own}/suspend"), &fields)
        .expect_status(422);
    says(&page, "This is your own account");
    keeper.get("/keeper/people?q=ada");
    let hers = person_link(&keeper, "ada");
    keeper.get(&hers);
    presses(&mut keeper, "/make-keeper", &[]).expect_status(200);
    logged(&mut keeper, "Made @ada@a.test a keeper");
    keeper.get(&own);
    // It is done, and leads to the one page about oneself that is left: from here on those of keepers
    // are nothing of theirs.
    let page = presses(&mut keeper, "/make-member", &[]).expect_status(200);
    assert_eq!(page.path, "/me");
    says_not(&page, "You keep this instance");
    for gone in [own.as_str(), "/keeper/log"] {
        keeper.get(gone).expect_status(404);
    }
}

fn a_new_password_by_hand(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    a.account("ada");
    let mut keeper = kay.browser();
    keeper.get("/keeper/people?q=ada");
    let link = person_link(&keeper, "ada");
    keeper.get(&link);
    let page = presses(&mut keeper, "/reset", &[]).expect_status(200);
    assert!(
        page.html().contains("<code>https://a.test/reset/"),
        "{}",
        page.html()
    );
    says_not(&keeper.get(&link), "https://a.test/reset/");
    logged(&mut keeper, "Made a link to a new password for @ada@a.test");
}

fn people_are_found(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    a.account("ada_l");
    a.account("adam");
    let mut keeper = kay.browser();
    let page = keeper.get("/keeper/people").expect_status(200);
    for words in [
        "3 people live here",
        "One of them is a keeper",
        "@adam@a.test",
    ] {
        says(&page, words);
    }
    let page = keeper.get("/keeper/people?q=ada_");
    says(&page, "@ada_l@a.test");
    says_not(&page, "@adam@a.test");
    says(
        &keeper.get("/keeper/people?q=ada_l@example"),
        "@ada_l@a.test",
    );
    says_not(keeper.page(), "@adam@a.test");
    says(&keeper.get("/keeper/people?q=%25"), "Nobody fits this");
    says(&keeper.get("/keeper/people?q=%00"), "3 people live here");
    says_not(&keeper.get("/keeper/people?after=ada_l"), "@ada_l@a.test");
    for odd in ["/keeper/people/999", "/keeper/people/x", "/keeper/people/0"] {
        keeper.get(odd).expect_status(404);
    }
}
