//! The pages of introductions and of what is arranged: each act by its form, and nobody else's.

use crate::introductions::{list, only};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "questions_become_part_of_the_letter",
            questions_become_part_of_the_letter,
        ),
        Test::on_both(
            "an_introduction_is_answered_by_the_page",
            an_introduction_is_answered_by_the_page,
        ),
        Test::on_both("each_form_does_its_act", each_form_does_its_act),
        Test::on_both("nobody_elses_forms", nobody_elses_forms),
        Test::on_both("blocking_by_the_page", blocking_by_the_page),
        Test::on_both("what_to_expect_elsewhere", what_to_expect_elsewhere),
    ]
}

/// Ada, who mentors, and Ben, who looks for a mentor.
pub struct Town {
    _lab: Lab,
    pub a: Instance,
    pub ada: Person,
    pub ben: Person,
}

pub fn town(database: &Database) -> Town {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.mentor("ada"), a.account_with("ben", &["--mentee"]));
    Town {
        _lab: lab,
        a,
        ada,
        ben,
    }
}

#[track_caller]
fn says(page: &Page, text: &str) {
    assert!(
        page.text().contains(text),
        "{text:?} is missing: {}",
        page.text()
    );
}

const ANSWER: &str = "I wrote a parser and am afraid to touch it, for three weeks now, and nobody \
    around me knows enough of it to tell me whether it is any good.";

/// Ben introduces himself by the page; gives back his browser on the letter's page.
#[track_caller]
pub fn introduces(ben: &Person, rest: &str) -> Browser {
    let mut browser = ben.browser();
    browser
        .get("/introduce?to=%40ada%40a.test")
        .expect_status(200);
    let fields = [
        ("source", "Dear Ada,\n\nhello."),
        ("answer_1", ANSWER),
        ("answer_3", "Where do I begin?"),
    ];
    let page = browser.submit("/write", &[&fields[..], &[("act", "preview")]].concat());
    says(&page.clone().expect_status(200), "Where I stand.");
    says(&page, "What I would be glad to have a view on.");
    assert!(!page.text().contains("What I tried."), "{}", page.text());
    let posted = browser
        .submit("/write", &[("act", "post"), ("rest", rest)])
        .expect_status(200);
    assert!(
        posted.path.starts_with("/letters/"),
        "{}: {}",
        posted.path,
        posted.text()
    );
    browser
}

fn questions_become_part_of_the_letter(database: &Database) {
    let town = town(database);
    introduces(&town.ben, "none");
    let letter = town.ada.receives("Where do I begin?");
    let source = letter["content"].as_str().unwrap();
    assert!(
        source.contains("<strong>Where I stand.</strong> I wrote a parser"),
        "{source}"
    );
    // Too short a letter stays as it was written, with the reason.
    let carol = town.a.account("carol");
    let mut browser = carol.browser();
    browser.get("/introduce?to=%40ada%40a.test");
    browser.submit("/write", &[("source", "Hello?"), ("act", "preview")]);
    let refused = browser
        .submit("/write", &[("act", "post")])
        .expect_status(422);
    says(&refused, "An introduction has at least 120 characters");
    assert!(refused.html().contains("Hello?"));
}

fn an_introduction_is_answered_by_the_page(database: &Database) {
    let town = town(database);
    introduces(&town.ben, "none");
    town.ada.receives("Where do I begin?");
    let mut hers = town.ada.browser();
    let letterbox = hers.get("/");
    says(&letterbox, "Introductions to you");
    says(&letterbox, "it lapses by itself in 20 days");
    let id = only(&town.ada)["id"].as_str().unwrap().to_owned();
    let page = hers
        .get(&format!("/correspondences/{id}"))
        .expect_status(200);
    says(&page, "one of your places is theirs");
    // One question first.
    let answer = page.html();
    let answer = answer
        .split("href=\"")
        .find(|link| link.starts_with("/write?answer="))
        .unwrap();
    let answer = answer.split('"').next().unwrap().replace("&amp;", "&");
    let asking = hers.get(&format!("{answer}&ask=1")).expect_status(200);
    says(&asking, "no place is taken yet");
    hers.submit(
        "/write",
        &[
            ("source", "How many hours?"),
            ("act", "post"),
            ("rest", "none"),
        ],
    );
    town.ben.receives("How many hours");
    let mut his = town.ben.browser();
    says(&his.get("/"), "has one question before they decide");
    let wave_away = his.page().forms()[0].action.clone();
    his.submit(&wave_away, &[]).expect_status(200);
    assert!(!his.page().text().contains("has one question"));
    // Not theirs to wave away twice, nor anybody else's.
    town.ada.browser().get("/").expect_status(200);
    let page = his
        .get(&format!("/correspondences/{id}"))
        .expect_status(200);
    says(&page, "has one question before they decide");
    let withdraw = page
        .forms()
        .into_iter()
        .find(|form| form.action.ends_with("/withdraw"))
        .unwrap();
    his.submit(&withdraw.action, &[]).expect_status(200);
    assert_eq!(list(&town.ada, &["introduction", "list"]).len(), 0);
}

/// Where their letters are, once Ada has agreed.
pub fn begun(town: &Town) -> String {
    introduces(&town.ben, "none");
    town.ada.receives("Where do I begin?");
    town.ada.writes_to("@ben@a.test", "Dear Ben, gladly.");
    town.ben.receives("gladly");
    format!(
        "/correspondences/{}",
        only(&town.ben)["id"].as_str().unwrap()
    )
}

fn each_form_does_its_act(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let mut his = town.ben.browser();
    says(
        &his.get(&at),
        "It is your letter to write; a normal wait is 5 weeks.",
    );
    says(
        &his.submit(&format!("{at}/nothing-to-answer"), &[]),
        "There is nothing to answer.",
    );
    let arrangements = format!("{at}/arrangements");
    his.get(&arrangements).expect_status(200);
    let notes = [("notes", "shy at first"), ("ask_next", "about tests")];
    let page = his
        .submit(&format!("{at}/notes"), &notes)
        .expect_status(200);
    assert!(page.html().contains("shy at first") && page.html().contains("about tests"));
    his.submit(&format!("{at}/pause"), &[("until", "2020-01-01")])
        .expect_status(422);
    his.get(&arrangements);
    let until = (chrono::Utc::now() + chrono::Duration::days(40))
        .format("%Y-%m-%d")
        .to_string();
    let page = his
        .submit(&format!("{at}/pause"), &[("until", &until)])
        .expect_status(200);
    says(&page, "These letters rest until");
    says(&his.get("/"), "Resting");
    his.get(&arrangements);
    his.submit(&format!("{at}/resume"), &[]).expect_status(200);
    his.get(&arrangements);
    his.submit(&format!("{at}/terms"), &[("rhythm_days", "many")])
        .expect_status(422);
    // The closing letter, and what is left to do after it.
    his.get(&arrangements);
    let close = his.page().html();
    let close = close
        .split("href=\"")
        .find(|link| link.contains("kind=closing"))
        .unwrap();
    let close = close
        .split('"')
        .next()
        .unwrap()
        .replace("&#38;", "&")
        .replace("&amp;", "&");
    says(&his.get(&close).expect_status(200), "What shall we keep?");
    his.submit(
        "/write",
        &[("source", "Fare well."), ("act", "post"), ("rest", "none")],
    );
    town.ada.receives("Fare well");
    says(
        &his.get(&at),
        "These letters have come to an end; they stay here.",
    );
    // While the door is open either may write again.
    let mut hers = town.ada.browser();
    says(&hers.get(&at), "Write again");
    says(&his.get(&at), "Write again");
    his.get(&arrangements);
    his.submit(&format!("{at}/shut-door"), &[])
        .expect_status(200);
    says(&his.get(&at), "Write again");
    assert!(!hers.get(&at).text().contains("Write again"));
    let refused = town
        .ada
        .posts(&["--to", "@ben@a.test", "--now"], "One more");
    assert!(
        refused.fails(1).contains("have come to an end"),
        "{refused:?}"
    );
    says(&his.get("/"), "Letters that came to an end");
}

fn nobody_elses_forms(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let eve = town.a.account("eve");
    let mut browser = eve.browser();
    let page = browser.get("/me/blocks");
    let token = page.forms()[0]
        .values
        .iter()
        .find(|(name, _)| name == "form_token")
        .unwrap()
        .1
        .clone();
    browser
        .get(&format!("{at}/arrangements"))
        .expect_status(404);
    let ways = [
        "terms",
        "pause",
        "notes",
        "thanks",
        "nothing-to-answer",
        "resume",
        "keep-on",
        "leave",
        "open-door",
        "shut-door",
        "show-thanks",
        "hide-thanks",
        "made-up",
    ];
    let fields = [
        ("form_token", token.as_str()),
        ("rhythm_days", "7"),
        ("wait_days", "7"),
        ("until", "2030-01-01"),
        ("words", "w"),
    ];
    for way in ways {
        browser
            .post(&format!("{at}/{way}"), &fields)
            .expect_status(404);
    }
    let introduction = town
        .a
        .database()
        .texts("select cast(id as text) as value from introductions")
        .remove(0);
    browser
        .get(&format!("/introductions/{introduction}/not-now"))
        .expect_status(404);
    for way in ["not-now", "withdraw"] {
        browser
            .post(&format!("/introductions/{introduction}/{way}"), &fields)
            .expect_status(404);
    }
    let notice = town
        .a
        .database()
        .texts("select cast(id as text) as value from notices")
        .remove(0);
    browser
        .post(&format!("/notices/{notice}/wave-away"), &fields)
        .expect_status(404);
    // And without the form's own token nothing happens, whoever it is.
    let mut his = town.ben.browser();
    his.get(&at);
    his.post(&format!("{at}/leave"), &[("form_token", "made up")])
        .expect_status(403);
    assert_eq!(only(&town.ben)["turn"], "yours");
}

fn blocking_by_the_page(database: &Database) {
    let town = town(database);
    begun(&town);
    let mut hers = town.ada.browser();
    hers.get("/me/blocks").expect_status(200);
    let wrong = hers
        .submit("/me/blocks", &[("address", "@nobody@a.test")])
        .expect_status(422);
    says(&wrong, "Nobody called @nobody@a.test");
    hers.submit("/me/blocks", &[("address", "@ada@a.test")])
        .expect_status(422);
    says(
        &hers.submit("/me/blocks", &[("address", "@ben@a.test")]),
        "@ben@a.test",
    );
    town.ben.writes_to("@ada@a.test", "Are you there?");
    let letters = town.ada.letters();
    assert!(
        letters.iter().all(|letter| letter["direction"] == "sent"),
        "{letters:?}"
    );
    hers.submit("/me/blocks/end", &[]).expect_status(200);
    town.ada.receives("Are you there?");
}

fn what_to_expect_elsewhere(database: &Database) {
    let town = town(database);
    let peer = town._lab.peer("peer.test");
    let bo = peer.person("bo");
    town.ben.writes_to(&bo.handle(), "Dear Bo");
    peer.takes_letter("Dear Bo");
    let at = format!(
        "/correspondences/{}",
        only(&town.ben)["id"].as_str().unwrap()
    );
    let mut his = town.ben.browser();
    says(&his.get(&at), "their first reply opens your correspondence");
    bo.writes_to(&town.ben, "<p>Hello Ben</p>")
        .1
        .expect_status(202);
    assert!(!his.get(&at).text().contains("first reply opens"));
}
