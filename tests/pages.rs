//! The pages, as people use them: the first run, coming and going, writing, and where a letter is.

use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("the_first_run_makes_a_keeper", the_first_run_makes_a_keeper),
        Test::on_both("people_come_and_go", people_come_and_go),
        Test::on_both("a_letter_and_its_answer", a_letter_and_its_answer),
        Test::on_both("a_letter_is_taken_back", a_letter_is_taken_back),
        Test::on_both(
            "an_answer_opens_beside_its_letter",
            an_answer_opens_beside_its_letter,
        ),
    ]
}

/// An instance with two people who have not written to each other.
pub fn ada_and_bo(database: &Database) -> (Instance, Person, Person) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, bo) = (a.account("ada"), a.account_with("bo", &["--mentee"]));
    (a, ada, bo)
}

/// What a field of the form to `action` on this page holds.
#[track_caller]
pub fn field(page: &Page, action: &str, name: &str) -> String {
    let form = page.forms().into_iter().find(|form| form.action == action);
    let form = form.unwrap_or_else(|| panic!("no form to {action} on {}", page.path));
    let value = form.values.iter().find(|(known, _)| known == name);
    value
        .unwrap_or_else(|| panic!("no {name} in {form:?}"))
        .1
        .clone()
}

/// Asserts that a reader of the page finds this on it.
#[track_caller]
pub fn says(page: &Page, sentence: &str) {
    assert!(
        page.text().contains(sentence),
        "{sentence:?} is missing: {}",
        page.text()
    );
}

/// Asserts that a reader of the page does not find this on it.
#[track_caller]
pub fn says_not(page: &Page, sentence: &str) {
    assert!(
        !page.text().contains(sentence),
        "{sentence:?} is there: {}",
        page.text()
    );
}

fn the_first_run_makes_a_keeper(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let mut browser = Browser::new(&a);
    let page = browser.get("/").expect_status(200);
    assert_eq!(page.path, "/first-run");

    let code = a.wait_until("the log has the link", || {
        let log = a.log();
        let (_, rest) = log.split_once("/first-run?code=")?;
        let code = rest.chars().take_while(char::is_ascii_alphanumeric);
        Some(code.collect::<String>())
    });
    let password = "four words in a row";
    let fields = [("name", "kim"), ("email", ""), ("password", password)];
    let mut wrong = fields.to_vec();
    wrong.push(("code", "guessed"));
    let page = browser.submit("/first-run", &wrong).expect_status(422);
    says(&page, "This is not the code");
    assert_eq!(field(&page, "/first-run", "name"), "kim");

    let page = browser
        .get(&format!("/first-run?code={code}"))
        .expect_status(200);
    assert_eq!(field(&page, "/first-run", "code"), code);
    let short = [("name", "kim"), ("password", "short")];
    let page = browser.submit("/first-run", &short).expect_status(422);
    says(&page, "The password is too short");
    let page = browser.submit("/first-run", &fields).expect_status(200);
    assert_eq!(page.path, "/");
    says(&page, "Letterbox");
    says(&browser.get("/me"), "@kim@a.test");
    says(&browser.get("/me"), "You keep this instance");

    let mut late = Browser::new(&a);
    assert_eq!(late.get("/first-run").path, "/sign-in");
    let mut again = fields.to_vec();
    again.push(("code", &code));
    says(
        &late.post("/first-run", &again).expect_status(403),
        "set up already",
    );
    late.sign_in("kim", password);
}

fn people_come_and_go(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = Browser::new(&a);
    says(&browser.get("/").expect_status(200), "Mentoring by letter");
    assert_eq!(browser.get("/me").path, "/sign-in?next=%2Fme");

    let wrong = [("name", "ada"), ("password", "not her password")];
    let page = browser.submit("/sign-in", &wrong).expect_status(401);
    let sentence = "Name or password is wrong";
    says(&page, sentence);
    assert_eq!(field(&page, "/sign-in", "next"), "/me");
    let nobody = [("name", "nobody"), ("password", "not her password")];
    says(
        &browser.submit("/sign-in", &nobody).expect_status(401),
        sentence,
    );

    let right = [("name", "@Ada@a.test"), ("password", ada.password())];
    let page = browser.submit("/sign-in", &right).expect_status(200);
    assert_eq!(page.path, "/me");
    says(&page, "@ada@a.test");
    let held = browser.cookies();

    browser.submit("/sign-out", &[]).expect_status(200);
    assert!(browser.cookies().is_empty());
    says(&browser.get("/"), "Mentoring by letter");
    let stale = a.get("/me", &[("Cookie", &held)]).expect_status(303);
    assert_eq!(stale.header("location"), Some("/sign-in?next=%2Fme"));
}

fn a_letter_and_its_answer(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let way = ada_keeps_looks_and_posts(&ada);
    let mut browser = bo.browser();
    says(&browser.page().clone(), "Your letter to write");
    let page = browser.get(&way).expect_status(200);
    assert!(page.path.starts_with("/correspondences/"), "{}", page.path);
    says(&page, "ada wrote last, on");
    says(
        &page,
        "It is your letter to write; a normal wait is 5 weeks.",
    );
    assert!(page.html().contains("lang=\"en\""));
    let answer = way.replace("/letters/", "/write?answer=");
    says(
        &browser.get(&answer).expect_status(200),
        "Your letter to ada",
    );
    let fields = [
        ("source", "Dear Ada, everything."),
        ("rest", "none"),
        ("act", "post"),
    ];
    browser.submit("/write", &fields).expect_status(200);

    let mut browser = ada.browser();
    wait_until("the answer is in the letterbox", || {
        browser
            .get("/")
            .text()
            .contains("Dear Ada, everything.")
            .then_some(())
    });
}

/// Ada writes to Bo in three steps; the address that tells where her letter is.
fn ada_keeps_looks_and_posts(ada: &Person) -> String {
    let mut browser = ada.browser();
    says(
        &browser.page().clone(),
        "Nothing has come and nothing has gone yet",
    );
    let page = browser.get("/write?to=%40bo%40a.test").expect_status(200);
    assert_eq!(field(&page, "/write", "to"), "@bo@a.test");
    assert_eq!(field(&page, "/write", "rest"), "ten_minutes");

    let text = "Dear Bo,\n\nwhat did you *try*?\n\n    let x = 1;";
    let fields = [
        ("source", text),
        ("language", "en"),
        ("rest", "none"),
        ("act", "keep"),
    ];
    let page = browser.submit("/write", &fields).expect_status(200);
    assert!(page.path.starts_with("/write?draft="), "{}", page.path);
    says(&page, "Kept today");
    assert_eq!(field(&page, "/write", "source"), text);
    assert_eq!(field(&page, "/write", "language"), "en");
    assert_eq!(field(&page, "/write", "rest"), "none");
    says(&browser.get("/"), "Draft to @bo@a.test");

    browser.get(&page.path);
    let page = browser
        .submit("/write", &[("act", "preview")])
        .expect_status(200);
    assert!(page.html().contains("<em>try</em>"), "{}", page.html());
    assert_eq!(field(&page, "/write", "source"), text);

    let page = browser
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    assert!(page.path.starts_with("/letters/"), "{}", page.path);
    let way = page.path;
    wait_until("the letter says that it arrived", || {
        browser
            .get(&way)
            .text()
            .contains("Arrived with bo on")
            .then_some(())
    });
    says(&browser.get("/"), "Waiting for");
    says_not(&browser.get("/"), "Drafts");
    way
}

fn a_letter_is_taken_back(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write");
    let text = "Dear Bo, I regret nothing.";
    let fields = [
        ("to", "bo"),
        ("source", text),
        ("rest", "hour"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &fields).expect_status(200);
    says(&page, "In the outbox until");
    says(
        &page,
        "you can take it back until then, and a normal wait for an answer is 5 weeks.",
    );
    says(&browser.get("/"), "it can be taken back until then");
    says_not(&bo.browser().get("/"), "regret");
    let letter = page.path;

    browser.get(&letter);
    let page = browser
        .submit(&format!("{letter}/take-back"), &[])
        .expect_status(200);
    assert!(page.path.starts_with("/write?draft="), "{}", page.path);
    assert_eq!(field(&page, "/write", "source"), text);
    browser.get(&letter).expect_status(404);
    says_not(&browser.get("/"), "In the outbox");

    let posted = ada.writes_to(&bo.handle(), "Dear Bo, this one leaves.");
    ada.sees(&posted, "delivered");
    let page = browser.get(&format!("/letters/{posted}"));
    says(&page, "Arrived with bo");
    assert!(page.forms().is_empty());
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let late = browser.post(
        &format!("/letters/{posted}/take-back"),
        &[("form_token", &token)],
    );
    says(&late.expect_status(422), "The letter has left");
}

fn an_answer_opens_beside_its_letter(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let id = ada.writes_to(&bo.handle(), "Dear Bo, a question.");
    bo.receives("a question");
    let mut browser = bo.browser();
    let page = browser
        .get(&format!("/write?answer={id}"))
        .expect_status(200);
    says(&page, "Dear Bo, a question.");
    says(&page, "An answer goes to @ada@a.test and to nobody else");
    // It stands before the answer, folded where there is no room, also for those who go from field
    // to field.
    let html = page.html();
    let place = |part: &str| {
        html.find(part)
            .unwrap_or_else(|| panic!("no {part}: {html}"))
    };
    assert!(place("<h1") < place("<details"), "{html}");
    assert!(place("<details") < place("<textarea"), "{html}");
    // Kept, it is still an answer; and whoever writes another address into the form reaches nobody
    // else by it.
    let kept = [
        ("source", "Dear Ada"),
        ("to", "@eve@nowhere.test"),
        ("act", "keep"),
    ];
    let page = browser.submit("/write", &kept).expect_status(200);
    assert_eq!(field(&page, "/write", "answer"), id);
    assert_eq!(field(&page, "/write", "to"), "@ada@a.test");
    let post = [
        ("to", "@eve@nowhere.test"),
        ("rest", "none"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &post).expect_status(200);
    says(&page, "Your letter to ada");
    says_not(&page, "eve");
}
