//! Forms that are not taken: whatever the reason, what was typed comes back and can be sent again.

use crate::introductions::only;
use crate::pages::{field, says, says_not};
use crate::pages_arranged::{Town, begun, introduces, town};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("refused_and_typed_again", refused_and_typed_again),
        Test::on_both("signed_out_while_typing", signed_out_while_typing),
        Test::on_both("what_breaks_is_noted", what_breaks_is_noted),
        Test::on_both("a_letter_removed_meanwhile", a_letter_removed_meanwhile),
        Test::on_both("terms_are_for_what_goes_on", terms_are_for_what_goes_on),
    ]
}

/// The page of a form, its action, and what is typed into it.
pub type Case = (String, String, Vec<(&'static str, String)>);

/// What Ben types into each form.
fn typed(at: &str) -> Vec<Case> {
    let arrangements = format!("{at}/arrangements");
    let text = |name, value: &str| (name, value.to_owned());
    vec![
        (
            arrangements.clone(),
            format!("{at}/terms"),
            vec![
                text("rhythm_days", "10"),
                text("wait_days", "12"),
                text("purpose", "To learn <b>Rust</b>"),
                text("goals", "A parser & more"),
            ],
        ),
        (
            arrangements.clone(),
            format!("{at}/notes"),
            vec![
                text("notes", "shy at first"),
                text("ask_next", "about tests"),
            ],
        ),
        (
            arrangements.clone(),
            format!("{at}/thanks"),
            vec![text("words", "Thank you for the tests.")],
        ),
        (
            arrangements,
            format!("{at}/pause"),
            vec![
                text("until", &in_forty_days()),
                text("words", "I am in the mountains."),
            ],
        ),
        (
            "/me/card".to_owned(),
            "/me/card".to_owned(),
            vec![
                text("summary", "I wrote this for an hour."),
                text("topics", "Rust, SQL"),
                text("declines", "Homework"),
            ],
        ),
    ]
}

fn in_forty_days() -> String {
    let day = chrono::Utc::now() + chrono::Duration::days(40);
    day.format("%Y-%m-%d").to_string()
}

pub fn borrowed<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'a str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

/// Asserts that the form to `action` holds what was typed.
#[track_caller]
pub fn holds(page: &Page, action: &str, fields: &[(&'static str, String)]) {
    for (name, value) in fields {
        assert_eq!(&field(page, action, name), value, "{action}");
    }
}

fn refused_and_typed_again(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let mut his = town.ben.browser();
    let long = |most: usize| "x".repeat(most + 1);
    let cases = [
        (
            "notes",
            vec![("notes", long(20_000)), ("ask_next", "y".to_owned())],
            "at most 20,000 characters",
        ),
        (
            "terms",
            vec![("purpose", long(2000)), ("goals", "y".to_owned())],
            "at most 2,000 characters",
        ),
        (
            "terms",
            vec![
                ("rhythm_days", "many".to_owned()),
                ("goals", "y".to_owned()),
            ],
            "between 1 and 365 days",
        ),
        (
            "thanks",
            vec![("words", long(1000))],
            "Thanks have 1 to 1,000 characters",
        ),
        (
            "pause",
            vec![
                ("until", "2020-01-01".to_owned()),
                ("words", "y".to_owned()),
            ],
            "Choose another day",
        ),
    ];
    for (word, fields, sentence) in cases {
        his.get(&format!("{at}/arrangements"));
        let action = format!("{at}/{word}");
        let page = his.submit(&action, &borrowed(&fields)).expect_status(422);
        says(&page, sentence);
        says(&page, "What you wrote is still here.");
        holds(&page, &action, &fields);
    }
    // A page from before signing in anew: pressed again, it is taken.
    for (place, action, fields) in typed(&at) {
        his.get(&place).expect_status(200);
        let stale = [&[("form_token", "of long ago")][..], &borrowed(&fields)].concat();
        let page = his.submit(&action, &stale).expect_status(403);
        says(&page, "press the button again");
        holds(&page, &action, &fields);
        his.submit(&action, &[]).expect_status(200);
    }
    let card = town.a.get("/@ben", &[]);
    assert!(card.text().contains("I wrote this for an hour."));
}

/// The browser with the session ended behind its back, and signed in anew in another window.
pub fn ends_sessions(town: &Town) {
    town.a.database().execute("delete from sessions");
}

/// Presses the button of the page that came back, after signing in in another window.
pub fn sends_again(browser: &mut Browser, person: &Person, page: &Page, action: &str) -> Page {
    let form = page.forms().into_iter().find(|form| form.action == action);
    let values = form.unwrap_or_else(|| panic!("no form to {action}")).values;
    browser.sign_in(person.name(), person.password());
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(action, &values)
}

fn signed_out_while_typing(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let mut his = town.ben.browser();
    for (place, action, fields) in typed(&at) {
        his.get(&place).expect_status(200);
        ends_sessions(&town);
        let page = his.submit(&action, &borrowed(&fields)).expect_status(401);
        says(&page, "You are signed out, and nothing was changed.");
        holds(&page, &action, &fields);
        let page = sends_again(&mut his, &town.ben, &page, &action).expect_status(403);
        holds(&page, &action, &fields);
        his.submit(&action, &[]).expect_status(200);
    }
    let page = his.get(&format!("{at}/arrangements"));
    for part in ["shy at first", "about tests", "Thank you for the tests."] {
        assert!(page.html().contains(part), "{part}");
    }
    says(&page, "These letters rest until");
    // "Not now" costs words too.
    let cy = town.a.account_with("cy", &["--mentee"]);
    introduces(&cy, "none");
    let waiting = town
        .a
        .database()
        .texts("select cast(id as text) as value from introductions where state = 'open'");
    let action = format!("/introductions/{}/not-now", waiting[0]);
    let words = [("words", "I am moving house.".to_owned())];
    let mut hers = town.ada.browser();
    hers.get(&action).expect_status(200);
    ends_sessions(&town);
    let page = hers.submit(&action, &borrowed(&words)).expect_status(401);
    holds(&page, &action, &words);
    hers.sign_in(town.ada.name(), town.ada.password());
    let page = hers.post(&action, &[("words", "I am moving house.")]);
    holds(&page.expect_status(403), &action, &words);
    hers.submit(&action, &[]).expect_status(200);
    // Once more: it is over, and the words are there to be copied.
    let token = field(&hers.get("/me"), "/sign-out", "form_token");
    let again = [("form_token", &*token), ("words", "Another word.")];
    let page = hers.post(&action, &again).expect_status(422);
    assert!(page.html().contains("Another word."), "{}", page.html());
}

fn what_breaks_is_noted(database: &Database) {
    let town = town(database);
    let mut his = town.ben.browser();
    let new = "/open-letters/new";
    his.get(new).expect_status(200);
    town.a
        .database()
        .execute("alter table open_letters rename to lost_letters");
    let words = [("title", "Parsers"), ("source", "A text."), ("act", "post")];
    let page = his.submit(new, &words).expect_status(500);
    assert_eq!(field(&page, new, "source"), "A text.");
    assert!(
        town.a.log().contains("a request failed"),
        "{}",
        town.a.log()
    );
    assert!(!town.a.log().contains("A text."), "words in the log");
}

fn a_letter_removed_meanwhile(database: &Database) {
    let town = town(database);
    begun(&town);
    let letter = town.ben.writes_to("@ada@a.test", "Dear Ada, a plan.");
    town.ada.receives("a plan");
    let mut his = town.ben.browser();
    let change = format!("/letters/{letter}/change");
    his.get(&change).expect_status(200);
    town.a
        .command(&["letter", "remove", "--from", "ben", &letter], "")
        .ok();
    let page = his
        .submit(&change, &[("source", "Dear Ada, a better plan.")])
        .expect_status(422);
    says(&page, "You removed this letter before");
    assert_eq!(field(&page, &change, "source"), "Dear Ada, a better plan.");
    says_not(&page, "Change it");
    // Nobody else's letter says anything but what they typed themselves.
    let mut hers = town.ada.browser();
    let token = field(&hers.get("/me"), "/sign-out", "form_token");
    let page = hers.post(&change, &[("form_token", &*token), ("source", "Mine now.")]);
    says_not(&page.expect_status(404), "a plan");

    // The same with an open letter.
    his.get("/open-letters/new").expect_status(200);
    let words = [("title", "Parsers"), ("source", "A text."), ("act", "post")];
    his.submit("/open-letters/new", &words).expect_status(200);
    let number = &town
        .a
        .database()
        .texts("select cast(id as text) as value from open_letters")[0];
    let change = format!("/open-letters/{number}/change");
    let remove = format!("/open-letters/{number}/remove");
    his.get(&change).expect_status(200);
    let mut another = town.ben.browser();
    another.get(&remove).expect_status(200);
    another.submit(&remove, &[]);
    let page = his.submit(&change, &[("source", "A better text.")]);
    assert_eq!(
        field(&page.expect_status(422), &change, "source"),
        "A better text."
    );
}

fn terms_are_for_what_goes_on(database: &Database) {
    let town = town(database);
    introduces(&town.ben, "none");
    town.ada.receives("Where do I begin?");
    let at = format!(
        "/correspondences/{}",
        only(&town.ben)["id"].as_str().unwrap()
    );
    let (arrangements, terms) = (format!("{at}/arrangements"), format!("{at}/terms"));
    let mut his = town.ben.browser();
    let offers = |page: Page| page.forms().iter().any(|form| form.action == terms);
    assert!(!offers(his.get(&arrangements)));
    town.ada.writes_to("@ben@a.test", "Dear Ben, gladly.");
    town.ben.receives("gladly");
    assert!(offers(his.get(&arrangements)));
    his.submit(&format!("{at}/leave"), &[]).expect_status(200);
    assert!(!offers(his.get(&arrangements)));
}
