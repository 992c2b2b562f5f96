//! Introductions and what follows between two instances, as the people see it: offered, answered, full,
//! rested, thanked, closed, left.

use serde_json::Value;

use crate::mentoring_bed::AN_INTRODUCTION;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_mentor_elsewhere_writes_back",
            a_mentor_elsewhere_writes_back,
        ),
        Test::on_both(
            "one_question_and_then_not_now",
            one_question_and_then_not_now,
        ),
        Test::on_both(
            "a_mentee_elsewhere_takes_it_back",
            a_mentee_elsewhere_takes_it_back,
        ),
        Test::on_both("what_is_arranged_travels", what_is_arranged_travels),
        Test::on_both("an_end_travels", an_end_travels),
    ]
}

/// Two instances: Ada mentors on the first, Ben looks for a mentor on the second.
pub struct Two {
    pub a: Instance,
    pub b: Instance,
    pub ada: Person,
    pub ben: Person,
    _lab: Lab,
}

impl Two {
    pub fn new(database: &Database, seats: u32) -> Two {
        let lab = Lab::new(&["a.test", "b.test"]);
        let (a, b) = (
            lab.instance("a.test", database),
            lab.instance("b.test", database),
        );
        let (ada, ben) = (a.mentor("ada"), b.account_with("ben", &["--mentee"]));
        a.database()
            .execute(&format!("update cards set seats = {seats} where mentor"));
        Two {
            a,
            b,
            ada,
            ben,
            _lab: lab,
        }
    }

    /// Ben has introduced himself, and Ada has it in her letterbox.
    pub fn introduced(database: &Database) -> Two {
        let two = Two::new(database, 1);
        two.ben.writes_to(&two.ada.handle(), AN_INTRODUCTION);
        two.ada.receives("three months");
        two
    }

    /// Ada has written back, and Ben knows.
    pub fn begun(database: &Database) -> Two {
        let two = Two::introduced(database);
        two.ada.writes_to(&two.ben.handle(), "Dear Ben, gladly.");
        two.ben.receives("gladly");
        hears(&two.ben, "introduction_accepted");
        two
    }
}

#[track_caller]
pub fn list(person: &Person, what: &[&str]) -> Vec<Value> {
    let mut arguments = what.to_vec();
    arguments.extend([person.name(), "--json"]);
    let output = person.instance().command(&arguments, "");
    serde_json::from_str(output.ok()).unwrap()
}

/// The introductions of somebody that wait, as pairs of role and state.
#[track_caller]
fn waiting(person: &Person) -> Vec<(String, String)> {
    list(person, &["introduction", "list"])
        .iter()
        .map(|one| {
            (
                one["role"].as_str().unwrap().to_owned(),
                one["state"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

/// The only correspondence of somebody.
#[track_caller]
pub fn only(person: &Person) -> Value {
    let mut all = list(person, &["correspondence", "list"]);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

#[track_caller]
pub fn stands(person: &Person, turn: &str) -> Value {
    wait_until(&format!("{} finds it {turn}", person.name()), || {
        list(person, &["correspondence", "list"])
            .into_iter()
            .find(|one| one["turn"] == turn)
    })
}

/// Waits for a word of this kind and gives back what it says.
#[track_caller]
pub fn hears(person: &Person, kind: &str) -> String {
    wait_until(&format!("{} hears {kind}", person.name()), || {
        list(person, &["correspondence", "notices"])
            .into_iter()
            .find(|word| word["kind"] == kind)
            .map(|word| word["sentence"].as_str().unwrap().to_owned())
    })
}

#[track_caller]
fn taken(person: &Person) -> String {
    let sql = "select cast(c.seats_taken as text) as value from cards c \
               join people p on p.id = c.person_id where p.local and p.username = ";
    let sql = format!("{sql}'{}'", person.name());
    person.instance().database().texts(&sql).remove(0)
}

/// A command about the only correspondence of somebody.
#[track_caller]
fn arranges(person: &Person, act: &str, further: &[&str]) {
    let id = only(person)["id"].as_str().unwrap().to_owned();
    let mut arguments = vec!["correspondence", act, &id, "--from", person.name()];
    arguments.extend(further);
    person.instance().command(&arguments, "").ok();
}

fn a_mentor_elsewhere_writes_back(database: &Database) {
    let two = Two::new(database, 1);
    let Two { a, b, ada, ben, .. } = &two;
    let short = ben.posts(&["--to", &ada.handle(), "--now"], "Dear Ada, help?");
    assert!(
        short.fails(1).contains("at least 120 characters"),
        "{short:?}"
    );
    let first = ben.writes_to(&ada.handle(), AN_INTRODUCTION);
    let arrived = ada.receives("three months");
    assert_eq!(waiting(ada), [("mentor".to_owned(), "open".to_owned())]);
    assert_eq!(waiting(ben), [("mentee".to_owned(), "open".to_owned())]);
    // Offered before the letter came, under the ids of Ben's instance.
    let uris = a
        .database()
        .texts("select offer_uri as value from introductions");
    assert!(uris[0].starts_with("https://b.test/a/"), "{uris:?}");
    let id = arrived["id"].as_str().unwrap();
    ada.answers(id, &ben.handle(), "Dear Ben, gladly.");
    assert_eq!(ben.receives("gladly")["in_reply_to"], first.as_str());
    assert!(hears(ben, "introduction_accepted").contains("keeps a place for you"));
    assert_eq!(
        (
            taken(ada).as_str(),
            stands(ada, "theirs")["holds_place"].clone()
        ),
        ("1", true.into())
    );
    stands(ben, "yours");
    // A third one hears from their own instance that Ada is full.
    let cy = b.account_with("cy", &["--mentee"]);
    let refused = wait_until("the card has travelled", || {
        let refused = cy.posts(&["--to", &ada.handle(), "--now"], AN_INTRODUCTION);
        refused.stderr.contains("no place free").then_some(refused)
    });
    assert_eq!(refused.status, 1);
    // Nothing was lost, and a mentor with a place here is as good.
    assert!(refused.stderr.contains("drafts"), "{refused:?}");
    let grace = b.mentor("grace");
    cy.writes_to(&grace.handle(), AN_INTRODUCTION);
    grace.receives("three months");
}

fn one_question_and_then_not_now(database: &Database) {
    let two = Two::introduced(database);
    let Two { a, ada, ben, .. } = &two;
    ada.posts(
        &["--to", &ben.handle(), "--now", "--ask-first"],
        "How many hours a week?",
    )
    .ok();
    ben.receives("hours a week");
    hears(ben, "introduction_asked");
    assert_eq!(waiting(ben), [("mentee".to_owned(), "asked".to_owned())]);
    assert_eq!(taken(ada), "0");
    ben.writes_to(&ada.handle(), "Four hours, on Sundays.");
    ada.receives("on Sundays");
    let id = list(ada, &["introduction", "list"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let decline = [
        "introduction",
        "decline",
        &id,
        "--from",
        "ada",
        "--name-other",
        "@grace@b.test",
    ];
    a.command(&decline, "I am moving house, sorry.").ok();
    let words = hears(ben, "introduction_declined");
    assert!(words.contains("I am moving house, sorry."), "{words}");
    assert!(words.contains("@grace@b.test"), "{words}");
    assert_eq!(only(ben)["turn"], "ended");
    assert_eq!(taken(ada), "0");
    // Later they may try again.
    ben.writes_to(&ada.handle(), &format!("Once more. {AN_INTRODUCTION}"));
    ada.receives("Once more");
    assert_eq!(waiting(ada), [("mentor".to_owned(), "open".to_owned())]);
}

fn a_mentee_elsewhere_takes_it_back(database: &Database) {
    let two = Two::introduced(database);
    let Two { b, ada, ben, .. } = &two;
    let id = list(ben, &["introduction", "list"])[0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    b.command(&["introduction", "withdraw", &id, "--from", "ben"], "")
        .ok();
    hears(ada, "introduction_withdrawn");
    assert_eq!(only(ada)["turn"], "ended");
    assert_eq!(waiting(ada), []);
}

fn what_is_arranged_travels(database: &Database) {
    let two = Two::begun(database);
    let Two { ada, ben, .. } = &two;
    let page = |person: &Person| {
        let id = only(person)["id"].as_str().unwrap().to_owned();
        format!("/correspondences/{id}")
    };
    // Rhythm and purpose, by the page.
    let at = page(ben);
    let mut browser = ben.browser();
    browser
        .get(&format!("{at}/arrangements"))
        .expect_status(200);
    let terms = [
        ("rhythm_days", "7"),
        ("wait_days", "14"),
        ("purpose", "To read code"),
        ("goals", ""),
    ];
    browser
        .submit(&format!("{at}/terms"), &terms)
        .expect_status(200);
    hears(ada, "terms_changed");
    assert_eq!(
        (
            only(ada)["rhythm_days"].clone(),
            only(ada)["purpose"].clone()
        ),
        (7.into(), "To read code".into())
    );
    // A rest, and its end by the other.
    let until = (chrono::Utc::now() + chrono::Duration::days(40))
        .format("%Y-%m-%d")
        .to_string();
    arranges(ada, "pause", &["--until", &until]);
    hears(ben, "paused");
    assert_eq!(only(ben)["rests_until"].as_str().unwrap()[..10], until[..]);
    assert_eq!(only(ben)["turn"], "resting");
    arranges(ben, "resume", &[]);
    hears(ada, "resumed");
    assert_eq!(
        (only(ada)["turn"].clone(), only(ben)["turn"].clone()),
        ("theirs".into(), "yours".into())
    );
    // Thanks, shown when both agree.
    browser.get(&format!("{at}/arrangements"));
    let thanks = [("words", "You made me brave."), ("consented", "on")];
    browser
        .submit(&format!("{at}/thanks"), &thanks)
        .expect_status(200);
    hears(ada, "thanked");
    let mut hers = ada.browser();
    let there = page(ada);
    let shown = hers.get(&format!("{there}/arrangements"));
    assert!(
        shown.text().contains("You made me brave."),
        "{}",
        shown.text()
    );
    hers.submit(&format!("{there}/show-thanks"), &[])
        .expect_status(200);
    let revealed = "select words as value from thanks where revealed and consented";
    assert_eq!(
        ada.instance().database().texts(revealed),
        ["You made me brave."]
    );
}

fn an_end_travels(database: &Database) {
    let two = Two::begun(database);
    let Two { ada, ben, .. } = &two;
    ben.posts(
        &["--to", &ada.handle(), "--now", "--closing"],
        "Thank you for all.",
    )
    .ok();
    ada.receives("Thank you for all");
    hears(ada, "closed");
    assert_eq!(
        (only(ada)["turn"].clone(), taken(ada).as_str()),
        ("ended".into(), "0")
    );
    // Another beginning, and an end without a word.
    ben.writes_to(&ada.handle(), &format!("Once more. {AN_INTRODUCTION}"));
    ada.receives("Once more");
    ada.writes_to(&ben.handle(), "Dear Ben, once more.");
    ben.receives("Dear Ben, once more");
    wait_until("the place is taken", || (taken(ada) == "1").then_some(()));
    stands(ben, "yours");
    let words = list(ada, &["correspondence", "notices"]).len();
    arranges(ben, "leave", &[]);
    wait_until("the place is free", || (taken(ada) == "0").then_some(()));
    assert_eq!(only(ada)["turn"], "ended");
    assert_eq!(
        list(ada, &["correspondence", "notices"]).len(),
        words,
        "no word about it"
    );
}
