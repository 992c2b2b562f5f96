//! Writing on the pages: whatever does not work, the text is still there.

use crate::pages::{ada_and_bo, field, says, says_not};
use crate::safety_codes::switches_on;
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::{Form, sent};
use crate::support::postgres::PostgresServer;
use crate::support::run::Test;
use longhand_mentoring::refusal::Refusal;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_refusal_keeps_the_text", a_refusal_keeps_the_text),
        Test::once(
            "where_the_text_is_stands_in_the_sentence",
            where_the_text_is_stands_in_the_sentence,
        ),
        Test::on_both("posting_twice_posts_once", posting_twice_posts_once),
        Test::on_both(
            "going_back_after_posting_posts_nothing",
            going_back_after_posting_posts_nothing,
        ),
        Test::on_both(
            "a_session_that_ended_loses_no_letter",
            a_session_that_ended_loses_no_letter,
        ),
        Test::on_both(
            "a_form_of_somebody_else_loses_no_letter",
            a_form_of_somebody_else_loses_no_letter,
        ),
        Test::on_both("a_draft_is_thrown_away", a_draft_is_thrown_away),
        Test::with_own_postgres(
            "a_database_that_is_away_loses_no_letter",
            a_database_that_is_away_loses_no_letter,
        ),
        Test::with_own_postgres(
            "a_letter_outlives_the_database_at_the_door",
            a_letter_outlives_the_database_at_the_door,
        ),
    ]
}

fn a_refusal_keeps_the_text(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write");
    let text = "A text that took an evening & \"more\" <than> that.";
    let refused = [
        ("", "Say whom the letter is for."),
        ("@bo@", "is no address"),
        ("@nobody@a.test", "Nobody called @nobody@a.test"),
        ("@draft@a.test", "Nobody called @draft@a.test"),
        ("@bo@nowhere.test", "nowhere.test"),
        ("@ada@a.test", "A letter needs somebody else"),
    ];
    for (to, sentence) in refused {
        let fields = [
            ("to", to),
            ("source", text),
            ("rest", "none"),
            ("act", "post"),
        ];
        let page = browser.submit("/write", &fields).expect_status(422);
        says(&page, sentence);
        says(&page, "The text is kept in your drafts.");
        assert_eq!(field(&page, "/write", "source"), text);
        assert_eq!(field(&page, "/write", "to"), to);
        assert_eq!(field(&page, "/write", "rest"), "none");
    }
    let page = browser.submit(
        "/write",
        &[("source", " \n"), ("to", "bo"), ("act", "post")],
    );
    says(&page.expect_status(422), "The letter is empty");
    let long = "word ".repeat(30_000);
    let page = browser.submit(
        "/write",
        &[("source", &long), ("to", "bo"), ("act", "post")],
    );
    says(&page.clone().expect_status(422), "The letter is too long");
    assert_eq!(field(&page, "/write", "source"), long);
    let html = browser.get("/").html();
    assert_eq!(html.matches("/write?draft=").count(), 1, "{html}");
}

fn where_the_text_is_stands_in_the_sentence() {
    let name = || "draft".to_owned();
    let say_so = [
        Refusal::EmptyLetter,
        Refusal::LongLetter(120),
        Refusal::DraftGone,
        Refusal::TwoTexts,
        Refusal::FilesElsewhere,
        Refusal::NothingAskedFor,
        Refusal::NothingToAsk,
        Refusal::ShortIntroduction(200, 3),
        Refusal::NotPlainEnough,
        Refusal::TooManyIntroductions(3),
        Refusal::NoPlaces,
        Refusal::NothingToClose,
    ];
    for refusal in say_so {
        assert!(refusal.says_where_the_text_is(), "{refusal}");
        assert!(refusal.to_string().contains("draft"), "{refusal}");
    }
    // Names with the word in them say nothing of the kind, nor does it stand there by itself.
    let others = [
        Refusal::NoMentor(name()),
        Refusal::NoLetterbox(name()),
        Refusal::NotYours("draft"),
        Refusal::FullDrafts(40),
        Refusal::TooManyReaders(20),
    ];
    for refusal in others {
        assert!(!refusal.says_where_the_text_is(), "{refusal}");
    }
}

fn posting_twice_posts_once(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    let page = browser.get("/write?to=bo");
    let form = page
        .forms()
        .into_iter()
        .find(|form| form.action == "/write");
    let mut form = form.expect("the writing page has a form");
    form.set("source", "Dear Bo, once.");
    form.set("act", "post");
    let post = |source: &str| {
        let mut form = form.clone();
        form.set("source", source);
        let values: Vec<_> = form
            .values
            .iter()
            .map(|(n, v)| (n.as_str(), v.as_str()))
            .collect();
        let body = sent(&values);
        let cookies = browser.cookies();
        let headers = [
            ("Cookie", cookies.as_str()),
            ("Content-Type", &body.content_type),
        ];
        let answer = a
            .request("POST", "/write", &headers, &body.bytes)
            .expect_status(303);
        answer.header("location").expect("a letter").to_owned()
    };
    let both = std::thread::scope(|scope| {
        let presses = [
            scope.spawn(|| post("Dear Bo, once.")),
            scope.spawn(|| post("Dear Bo, once.")),
        ];
        presses.map(|press| press.join().unwrap())
    });
    assert_eq!(both[0], both[1]);
    assert_eq!(post("Dear Bo, once."), both[0]);
    // Nor does it matter which process is asked.
    a.restart();
    assert_eq!(post("Dear Bo, once."), both[0]);
    // Going back and writing something else is another letter.
    assert_ne!(post("Dear Bo, twice."), both[0]);
    says_not(&browser.get("/"), "Drafts");
}

fn going_back_after_posting_posts_nothing(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    a.account_with("cy", &["--mentee"]);
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    let fields = [("source", "Dear Bo,\n\nonce."), ("act", "keep")];
    let kept = browser.submit("/write", &fields).expect_status(200);
    let letter = browser
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    // The page from the browser's memory, sent again as it was.
    let form = kept.forms().into_iter().find(|f| f.action == "/write");
    let mut form = form.expect("the writing page has a form");
    let press = |browser: &mut Browser, form: &Form| {
        let values = form.values.iter().map(|(n, v)| (n.as_str(), v.as_str()));
        let values: Vec<(&str, &str)> = values.collect();
        browser.post("/write", &values)
    };
    form.set("act", "post");
    let again = press(&mut browser, &form).expect_status(200);
    assert_eq!(again.path, letter.path);
    says_not(&browser.get("/"), "Drafts");
    // The same words for somebody else, or as something else, are another letter.
    for (name, other) in [("to", "cy"), ("to", "bo cy"), ("kind", "postcard")] {
        let mut changed = form.clone();
        changed.set(name, other);
        let page = press(&mut browser, &changed).expect_status(422);
        says(&page, "posted or thrown away in another window");
        assert_eq!(field(&page, "/write", name), other);
        let source = field(&page, "/write", "source");
        assert_eq!(source.replace("\r\n", "\n"), "Dear Bo,\n\nonce.");
        if other == "cy" {
            let page = browser.submit("/write", &[("act", "post")]);
            assert_ne!(page.expect_status(200).path, letter.path);
            let again = press(&mut browser, &form).expect_status(200);
            assert_eq!(again.path, letter.path, "the older of two");
        }
    }
    // Other words in it are kept, and not posted.
    form.set("source", "Dear Bo, something else.");
    let page = press(&mut browser, &form).expect_status(422);
    says(&page, "posted or thrown away in another window");
    assert_eq!(field(&page, "/write", "source"), "Dear Bo, something else.");
    let page = browser.submit("/write", &[("act", "post")]);
    assert_ne!(page.expect_status(200).path, letter.path);
    // Looking at it tells what became of it, to the person who is signed in.
    let gone = browser.get(&kept.path).expect_status(404);
    says(&gone, "This draft is not here any more");
    says(&gone, "Me");
}

fn a_session_that_ended_loses_no_letter(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let id = bo.writes_to(&ada.handle(), "Dear Ada, a question.");
    ada.receives("a question");
    let mut browser = ada.browser();
    browser.get(&format!("/write?answer={id}"));
    a.database().execute("delete from sessions");
    let text = "Dear Bo,\n\nthis took \"an evening\".";
    let page = browser.submit(
        "/write",
        &[("source", text), ("rest", "none"), ("act", "post")],
    );
    let page = page.expect_status(401);
    says(&page, "Your letter was not posted and is not lost");
    assert_eq!(field(&page, "/sign-in", "source"), text);

    let wrong = [("name", "ada"), ("password", "not her password")];
    let page = browser.submit("/sign-in", &wrong).expect_status(401);
    assert_eq!(field(&page, "/sign-in", "source"), text);
    let right = [("name", "ada"), ("password", ada.password())];
    let page = browser.submit("/sign-in", &right).expect_status(200);
    assert!(page.path.starts_with("/write?draft="), "{}", page.path);
    assert_eq!(field(&page, "/write", "source"), text);
    assert_eq!(field(&page, "/write", "answer"), id);
    assert_eq!(field(&page, "/write", "rest"), "none");
}

fn a_form_of_somebody_else_loses_no_letter(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let id = bo.writes_to(&ada.handle(), "Dear Ada, a question.");
    ada.receives("a question");
    // Ada's page, sent after somebody else signed in there: what it answers is not theirs to see.
    let mut browser = a.account_with("cy", &["--mentee"]).browser();
    let text = "Dear Bo, an evening's work.";
    let fields = [
        ("form_token", "of her session"),
        ("answer", id.as_str()),
        ("source", text),
        ("act", "post"),
    ];
    let page = browser.post("/write", &fields).expect_status(404);
    says(&page, "Your letter was not posted; its text is below.");
    assert_eq!(field(&page, "/write", "source"), text);
    let page = browser.submit("/write", &[("act", "keep")]);
    assert_eq!(field(&page.expect_status(200), "/write", "source"), text);
}

fn a_draft_is_thrown_away(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write");
    browser.submit("/write", &[("source", "No good."), ("act", "keep")]);
    let draft = field(browser.page(), "/write", "draft");
    let address = format!("/drafts/{draft}/throw-away");
    says(&browser.get(&address).expect_status(200), "No good.");
    browser.submit(&address, &[]).expect_status(200);
    says_not(&browser.get("/"), "Drafts");
    browser
        .get(&format!("/write?draft={draft}"))
        .expect_status(404);
}

fn a_database_that_is_away_loses_no_letter() {
    let server = PostgresServer::create();
    let (_, ada, _) = ada_and_bo(&Database::on(&server));
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    server.stop();
    let text = "Dear Bo, the lights went out.";
    let page = browser.submit("/write", &[("source", text), ("act", "post")]);
    let page = page.expect_status(503);
    says(&page, "The database does not answer just now");
    assert_eq!(page.response.header("retry-after"), Some("5"));
    assert_eq!(field(&page, "/write", "source"), text);
    server.start();
    let page = browser
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    assert!(page.path.starts_with("/letters/"), "{}", page.path);
}

/// Whoever has to sign in before they post brings the letter along, whatever fails on the way.
fn a_letter_outlives_the_database_at_the_door() {
    let server = PostgresServer::create();
    let (a, ada, _) = ada_and_bo(&Database::on(&server));
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    a.database().execute("delete from sessions");
    let text = "Dear Bo, the lights went out at the door.";
    browser
        .submit("/write", &[("source", text), ("act", "post")])
        .expect_status(401);
    let fields = [("name", "ada"), ("password", ada.password())];
    let goes_out = |browser: &mut Browser, action: &str, fields: &[(&str, &str)]| {
        server.stop();
        let page = browser.submit(action, fields).expect_status(503);
        says(&page, "The database does not answer just now");
        assert_eq!(page.response.header("retry-after"), Some("5"));
        assert_eq!(field(&page, action, "source"), text);
        server.start();
    };
    goes_out(&mut browser, "/sign-in", &fields);
    switches_on(&ada);
    let page = browser.submit("/sign-in", &fields).expect_status(200);
    assert_eq!(field(&page, "/sign-in/code", "source"), text);
    goes_out(&mut browser, "/sign-in/code", &[("code", "000000")]);
    let page = browser.submit("/sign-in/code", &[("code", "000000")]);
    assert_eq!(
        field(&page.expect_status(401), "/sign-in/code", "source"),
        text
    );
}
