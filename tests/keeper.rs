//! The keeper's pages: deliveries, announcements and reports, by the forms a keeper uses; and that nobody
//! else finds any of them.

use std::fs;

use crate::doors::logged;
use crate::pages::{field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("nobody_else_finds_them", nobody_else_finds_them),
        Test::on_both(
            "a_stuck_letter_is_tried_and_given_up",
            a_stuck_letter_is_tried_and_given_up,
        ),
        Test::on_both("announcements_are_read_once", announcements_are_read_once),
        Test::on_both("reports_are_done_with", reports_are_done_with),
    ]
}

/// An instance with a keeper.
pub fn kept(lab: &Lab, database: &Database) -> (Instance, Person) {
    let a = lab.instance("a.test", database);
    let kay = a.account_with("kay", &["--keeper"]);
    (a, kay)
}

/// Every address of the keeper's pages as the map of addresses has it, with something in each gap.
fn addresses() -> Vec<String> {
    let map = format!(
        "{}/crates/http/src/pages/keeper.rs",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = fs::read_to_string(map).unwrap();
    let addresses = text
        .split('"')
        .filter(|part| *part == "/keeper" || part.starts_with("/keeper/"))
        .map(|part| {
            part.replace("{host}", "b.test")
                .replace("{id}", "1")
                .replace("{act}", "suspend")
        });
    addresses.collect()
}

fn nobody_else_finds_them(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let (a, kay) = kept(&lab, database);
    let ada = a.account("ada");
    let addresses = addresses();
    assert!(addresses.len() > 14, "{addresses:?}");
    let (mut hers, mut visitor) = (ada.browser(), Browser::new(&a));
    let token = field(&hers.get("/me"), "/sign-out", "form_token");
    for address in &addresses {
        let fields = [("form_token", token.as_str()), ("stance", "blocked")];
        for page in [hers.get(address), hers.post(address, &fields)] {
            // Some have no page, or no act; what there is is nobody else's.
            assert!(
                matches!(page.status(), 404 | 405),
                "{address}: {}",
                page.status()
            );
        }
        assert_ne!(hers.get(address).status(), 200);
        let page = visitor.get(address);
        let asked = page.path.starts_with("/sign-in");
        assert!(
            asked || matches!(page.status(), 404 | 405),
            "{address}: {}",
            page.path
        );
        // What was typed comes back, and nothing else does; a list has to be sent as a form with a file.
        let page = visitor.post(address, &fields);
        let asked = page.path.starts_with("/sign-in");
        assert!(
            asked || matches!(page.status(), 400 | 401 | 404 | 405),
            "{address}: {}",
            page.path
        );
    }
    says_not(&hers.get("/me"), "keeper's pages");
    let blocked = "select host as value from instances where stance <> 'open'";
    assert!(a.database().texts(blocked).is_empty());
    let mut theirs = kay.browser();
    says(&theirs.get("/me"), "the keeper's pages");
    let page = theirs.get("/keeper").expect_status(200);
    says(&page, "2 people live here.");
    says(&page, "Nothing needs you just now.");
    says(
        &page,
        match database {
            Database::Sqlite => "on SQLite",
            Database::Postgres(_) => "on PostgreSQL",
        },
    );
}

fn a_stuck_letter_is_tried_and_given_up(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let (a, kay) = kept(&lab, database);
    let ada = a.account("ada");
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    peer.answers(Answer::status(503));
    ada.writes_to(&bo.handle(), "The secret of the first letter.");
    let mut theirs = kay.browser();
    let stuck = "/keeper/deliveries?which=stuck";
    let page = wait_until("it is stuck", || {
        Some(theirs.get(stuck)).filter(|page| page.text().contains("Tried once."))
    });
    says(&page, "A letter of @ada@a.test to somebody at peer.test");
    says(&page, "busy just now");
    says_not(&page, "secret");
    says_not(&page, "@bo@");
    says(&theirs.get("/keeper"), "One delivery was tried in vain");
    // For everything of the host, then one alone: each is a try.
    theirs.get(stuck);
    theirs
        .submit("/keeper/deliveries/retry-all", &[])
        .expect_status(200);
    wait_until("it was tried again", || {
        theirs
            .get(stuck)
            .text()
            .contains("Tried 2 times.")
            .then_some(())
    });
    let act = |theirs: &mut Browser, act: &str| {
        let forms = theirs.get(stuck).forms();
        let form = forms.into_iter().find(|form| form.action.ends_with(act));
        form.unwrap().action
    };
    let retry = act(&mut theirs, "/retry");
    theirs.submit(&retry, &[]).expect_status(200);
    wait_until("and once more", || {
        theirs
            .get(stuck)
            .text()
            .contains("Tried 3 times.")
            .then_some(())
    });
    let give_up = act(&mut theirs, "/give-up");
    theirs.submit(&give_up, &[]).expect_status(200);
    says(&theirs.get(stuck), "There is nothing of this kind.");
    says(
        &theirs.get("/keeper/deliveries?which=returned"),
        "The keeper of this instance ended the tries.",
    );
    for entry in [
        "Had everything for peer.test tried at once",
        "Had a delivery to peer.test tried at once",
        "Gave a delivery to peer.test up @kay@a.test",
    ] {
        logged(&mut theirs, entry);
    }
    says_not(theirs.page(), "@bo@");
    let mut hers = ada.browser();
    says(&hers.get("/"), "Came back");
    says(&hers.get("/"), "The secret of the first letter.");
    // Over is over.
    let token = field(&theirs.get("/me"), "/sign-out", "form_token");
    let page = theirs
        .post(&give_up, &[("form_token", token.as_str())])
        .expect_status(422);
    says(&page, "come to its end");
    let nowhere = "/keeper/deliveries/12345/retry";
    theirs
        .post(nowhere, &[("form_token", token.as_str())])
        .expect_status(404);
    // The other way: what is tried when the peer is well again arrives.
    ada.writes_to(&bo.handle(), "A second letter.");
    wait_until("it is stuck", || {
        theirs
            .get(stuck)
            .text()
            .contains("Tried once.")
            .then_some(())
    });
    peer.answers(Answer::status(202));
    let retry = act(&mut theirs, "/retry");
    theirs.submit(&retry, &[]).expect_status(200);
    wait_until("it arrived", || {
        theirs
            .get(stuck)
            .text()
            .contains("nothing of this kind")
            .then_some(())
    });
}

fn announcements_are_read_once(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let (a, kay) = kept(&lab, database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    let mut theirs = kay.browser();
    let form = "/keeper/announcements";
    theirs.get(form).expect_status(200);
    says(
        &theirs.submit(form, &[("source", " ")]).expect_status(422),
        "nothing in it",
    );
    let typed = [
        ("source", "Tonight *no* letters."),
        ("last_day", "2001-01-01"),
    ];
    let page = theirs.submit(form, &typed).expect_status(422);
    says(&page, "is no day to come");
    assert_eq!(field(&page, form, "source").trim(), "Tonight *no* letters.");
    theirs
        .submit(form, &[("last_day", "2199-12-31")])
        .expect_status(200);
    let (mut hers, mut his) = (ada.browser(), ben.browser());
    let page = hers.get("/");
    assert!(
        page.html().contains("Tonight <em>no</em> letters."),
        "{}",
        page.html()
    );
    let wave = page
        .forms()
        .into_iter()
        .find(|form| form.action.starts_with("/announcements/"));
    let wave = wave.unwrap().action;
    says_not(&hers.submit(&wave, &[]).expect_status(200), "Tonight");
    says_not(&hers.get("/"), "Tonight");
    says(&his.get("/"), "Tonight");
    // Changed: shown again only if it is to be.
    let change = theirs.get(form).html();
    let change = change
        .split("href=\"/keeper/announcements/")
        .nth(1)
        .unwrap();
    let change = format!(
        "/keeper/announcements/{}",
        change.split('"').next().unwrap()
    );
    let page = theirs.get(&change).expect_status(200);
    assert_eq!(field(&page, &change, "last_day"), "2199-12-31");
    theirs
        .submit(&change, &[("source", "Tomorrow no letters.")])
        .expect_status(200);
    says_not(&hers.get("/"), "Tomorrow");
    says(&his.get("/"), "Tomorrow");
    theirs.get(&change);
    let again = [("source", "Today no letters."), ("again", "yes")];
    theirs.submit(&change, &again).expect_status(200);
    says(&hers.get("/"), "Today no letters.");
    theirs
        .submit(&format!("{change}/end"), &[])
        .expect_status(200);
    for browser in [&mut hers, &mut his] {
        says_not(&browser.get("/"), "no letters.");
    }
    says(&theirs.get(form), "ended");
    for entry in [
        "Announced: Tonight *no* letters. @kay@a.test",
        "Changed an announcement: Today no letters.",
        "Ended an announcement: Today no letters.",
    ] {
        logged(&mut theirs, entry);
    }
    theirs.get("/keeper/announcements/77").expect_status(404);
}

fn reports_are_done_with(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let (a, kay) = kept(&lab, database);
    a.account("ada");
    a.database().execute(
        "insert into reports (id, reporter_id, subject_uris, content, created_at) \
         select 7, id, 'https://a.test/u/ada', 'Not kind.', '2026-01-02 03:04:05' \
         from people where username = 'ada'",
    );
    let mut theirs = kay.browser();
    says(&theirs.get("/keeper"), "One report waits for you");
    let page = theirs.get("/keeper/reports").expect_status(200);
    for words in ["From @ada@a.test", "About @ada@a.test", "Not kind."] {
        says(&page, words);
    }
    let act = "/keeper/reports/7/resolve";
    let long = "x".repeat(1001);
    let page = theirs
        .submit(act, &[("outcome", long.as_str())])
        .expect_status(422);
    assert_eq!(field(&page, act, "outcome").trim(), long);
    theirs
        .submit(act, &[("outcome", "Spoke with both.")])
        .expect_status(200);
    says(&theirs.get("/keeper/reports"), "There is no such report.");
    let page = theirs.get("/keeper/reports?which=done").expect_status(200);
    for words in [
        "Not kind.",
        "@kay@a.test was done with it",
        "Spoke with both.",
    ] {
        says(&page, words);
    }
    logged(&mut theirs, "Was done with a report of @ada@a.test");
    says_not(theirs.page(), "Not kind.");
    let token = field(&theirs.get("/me"), "/sign-out", "form_token");
    let again = [("form_token", token.as_str()), ("outcome", "Again.")];
    assert!(matches!(theirs.post(act, &again).status(), 404 | 422));
    theirs
        .post("/keeper/reports/8/resolve", &again)
        .expect_status(404);
}
