//! The directory: of this instance and of others it knows, and its order.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::cards;
use longhand_mentoring::directory as acts;
use longhand_mentoring::origin::Origin;
use longhand_storage::cards as kept;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error;
use longhand_storage::people;
use serde_json::{Value, json};

use crate::cards::{card_of, sets};
use crate::mentoring_bed::AN_INTRODUCTION;
use crate::pages::{says, says_not};
use crate::storage_bed::{bed, new_person, now};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("not_now_can_name_others", not_now_can_name_others),
        Test::on_both("mentors_elsewhere_are_found", mentors_elsewhere_are_found),
        Test::on_both("it_is_looked_through", it_is_looked_through),
        Test::on_both(
            "its_order_is_kept_page_by_page",
            its_order_is_kept_page_by_page,
        ),
        Test::on_both("the_calendar_turns_cards", the_calendar_turns_cards),
    ]
}

/// The names in the directory of an instance, in order.
#[track_caller]
pub fn listed(instance: &Instance, wanted: &[&str]) -> Vec<String> {
    let mut all = vec!["directory", "list", "--json"];
    all.extend_from_slice(wanted);
    let output = instance.command(&all, "");
    let found: Vec<Value> = serde_json::from_str(output.ok()).unwrap();
    found
        .iter()
        .map(|entry| entry["handle"].as_str().unwrap().to_owned())
        .collect()
}

fn mentors_elsewhere_are_found(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let (a, b) = (
        lab.instance("a.test", database),
        lab.instance("b.test", database),
    );
    let (ada, mia) = (a.mentor("ada"), a.mentor("mia"));
    a.account_with("bo", &["--mentee"]);
    sets(&ada, &["--topics", "Rust", "--languages", "en"]);
    sets(&mia, &["--topics", "Music"]);
    let ben = b.account_with("ben", &["--mentee"]);
    let refresh = || b.command(&["directory", "refresh", "a.test"], "");

    // Not before somebody has to do with that instance.
    assert!(
        refresh()
            .fails(1)
            .contains("longhand instance trust a.test")
    );
    assert!(listed(&b, &[]).is_empty());
    let trusted = "select host as value from instances where trusted";
    assert!(b.database().texts(trusted).is_empty());
    // A letter that comes from there is not enough; one that goes there is.
    let id = ada.writes_to(&ben.handle(), "Dear Ben");
    ada.sees(&id, "delivered");
    assert!(b.database().texts(trusted).is_empty());
    ben.writes_to(&ada.handle(), "Dear Ada");
    assert_eq!(b.database().texts(trusted), ["a.test"]);
    assert_eq!(refresh().ok(), "People of a.test in the directory here: 2.");
    assert_eq!(listed(&b, &[]).len(), 2);
    assert_eq!(
        listed(&b, &["--topic", "rust", "--language", "en-GB", "ad"]),
        ["@ada@a.test"]
    );
    let mut browser = ben.browser();
    let page = browser.get("/directory?topic=Rust").expect_status(200);
    says(&page, "@ada@a.test");
    says(&page, "3 of 3 free");
    says(&page, "Introduce yourself to ada");
    says_not(&page, "@mia@a.test");
    // A day between two readings, whoever asks.
    b.command(&["directory", "refresh"], "").ok();
    assert_eq!(
        b.command(&["directory", "refresh"], "").ok(),
        "Directories read: 0."
    );

    // Leaving is honoured here at once, and there at the next reading.
    sets(&mia, &["--discoverable", "false"]);
    assert_eq!(listed(&a, &[]), ["@ada@a.test"]);
    assert_eq!(card_of(&mia)["listed"], false);
    assert_eq!(listed(&b, &[]).len(), 2);
    assert_eq!(refresh().ok(), "People of a.test in the directory here: 1.");
    assert_eq!(listed(&b, &[]), ["@ada@a.test"]);
    // Whoever has letters with somebody there hears of it without any reading.
    sets(&ada, &["--discoverable", "false"]);
    b.wait_until("Ada has left the directory", || {
        listed(&b, &[]).is_empty().then_some(())
    });
    sets(&ada, &["--discoverable", "true"]);
    refresh().ok();
    assert_eq!(listed(&b, &[]), ["@ada@a.test"]);
    // What the keeper says counts more than any letter.
    b.command(&["instance", "distrust", "a.test"], "").ok();
    assert!(listed(&b, &[]).is_empty());
    ben.writes_to(&ada.handle(), "Dear Ada again");
    assert!(b.database().texts(trusted).is_empty());
    b.command(&["instance", "trust", "a.test"], "").ok();
    refresh().ok();
    assert_eq!(listed(&b, &[]), ["@ada@a.test"]);
}

fn it_is_looked_through(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, bo, cy) = (a.mentor("ada"), a.mentor("bo"), a.mentor("cy"));
    a.account_with("dee", &["--mentee"]);
    sets(
        &ada,
        &[
            "--topics",
            "Rust, SQL",
            "--languages",
            "de-AT, en",
            "--helps-with",
            "Lifetimes and Ünicode",
        ],
    );
    sets(
        &bo,
        &[
            "--topics",
            "Rustic carpentry",
            "--languages",
            "en",
            "--display-name",
            "Bo Ruster",
        ],
    );
    sets(&cy, &["--topics", "C++, sql, R", "--languages", "de"]);
    a.database().execute("update cards set seats_taken = 3 where person_id = (select id from people where username = 'ada')");
    sets(&ada, &[]);
    sets(&cy, &["--away-until", "2027-08-01"]);
    let all = ["@bo@a.test", "@ada@a.test", "@cy@a.test"];
    for (wanted, found) in [
        (&[][..], &all[..]),
        (&["--topic", "RUST"], &["@ada@a.test"]),
        (&["--topic", "#sql"], &["@ada@a.test", "@cy@a.test"]),
        (&["--language", "de"], &["@ada@a.test", "@cy@a.test"]),
        (
            &["--language", "Deutsch", "--topic", "sql", "life"],
            &["@ada@a.test"],
        ),
        (&["rus"], &["@bo@a.test", "@ada@a.test"]),
        (&["rust"], &["@bo@a.test", "@ada@a.test"]),
        (&["RUSTE"], &["@bo@a.test"]),
        (&["ünicode"], &["@ada@a.test"]),
        (&["c++"], &["@cy@a.test"]),
        (&["lifetimes", "sql"], &["@ada@a.test"]),
        (&["lifetimes", "carpentry"], &[]),
        (&["%"], &all),
        (&["--topic", "%"], &[]),
        (&["--language", "!"], &[]),
        (&["zebra"], &[]),
        // A single letter is a word and begins none.
        (&["l"], &[]),
        (&["r"], &["@cy@a.test"]),
    ] {
        assert_eq!(listed(&a, wanted), found, "{wanted:?}");
    }
    // The same on the page, for anybody; strange addresses change nothing.
    let page = |query: &str| {
        a.get(&format!("/directory?{query}"), &[])
            .expect_status(200)
            .text()
    };
    let found = page("q=rus&topic=&language=en");
    let (first, second) = (
        found.find("@bo@a.test").unwrap(),
        found.find("@ada@a.test").unwrap(),
    );
    assert!(first < second && !found.contains("@cy@a.test"));
    assert!(found.contains("Full") && !found.contains("@dee@a.test"));
    for strange in [
        "after=x",
        "after=-1--2--3",
        "after=9999999999-1-1",
        "q=%00%FF",
        "language=%27%3B",
        "topic=%00",
    ] {
        let answer = a.get(&format!("/directory?{strange}"), &[]);
        assert!(
            matches!(answer.status, 200 | 400),
            "{strange}: {}",
            answer.status
        );
    }
    assert!(page("topic=nothing").contains("Nobody in the directory fits"));
    // Offered to other instances: those three, whole.
    let first = a
        .get("/mentors", &[("Accept", "application/activity+json")])
        .expect_status(200)
        .json();
    assert_eq!(
        (&first["type"], &first["totalItems"]),
        (&json!("OrderedCollection"), &json!(3))
    );
    let page = a.get("/mentors/1", &[]).expect_status(200).json();
    assert_eq!(page["orderedItems"].as_array().unwrap().len(), 3);
    assert!(page["orderedItems"][0]["publicKey"]["publicKeyPem"].is_string());
    a.get("/mentors/0", &[]).expect_status(404);
    assert_eq!(
        a.get("/mentors/4294967295", &[]).expect_status(200).json()["orderedItems"],
        json!([])
    );
}

/// A listed mentor, kept.
fn mentor(
    conn: &mut AnyConnection,
    name: &str,
    host: &str,
    change: impl Fn(&mut kept::Card),
) -> Result<(), Error> {
    let mut person = new_person(name, host);
    person.discoverable = true;
    let person = people::insert(conn, person)?;
    let mut card = kept::Card::blank(person.id, now());
    (card.mentor, card.listed) = (true, true);
    change(&mut card);
    kept::upsert(conn, &card)
}

fn names(conn: &mut AnyConnection) -> Vec<String> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let page = acts::look(conn, &acts::wanted("", "", ""), after).unwrap();
        assert!(page.entries.len() <= acts::PAGE);
        found.extend(page.entries.into_iter().map(|entry| entry.person.username));
        after = page.next;
        if after.is_none() {
            return found;
        }
    }
}

fn its_order_is_kept_page_by_page(database: &Database) {
    let bed = bed(database);
    let found: Result<Vec<String>, Error> = bed.storage.write_now(|conn| {
        for number in 0..130 {
            mentor(conn, &format!("p{number:03}"), "b.test", |card| {
                card.standing = number % 4;
                card.wrote_month = 24_300 + number % 3;
            })?;
        }
        Ok(names(conn))
    });
    let mut wanted: Vec<i32> = (0..130).collect();
    wanted.sort_by_key(|number| (number % 4, -(number % 3), *number));
    let wanted: Vec<String> = wanted
        .iter()
        .map(|number| format!("p{number:03}"))
        .collect();
    assert_eq!(found.unwrap(), wanted);
}

fn the_calendar_turns_cards(database: &Database) {
    let bed = bed(database);
    let (origin, start) = (Origin::new("a.test", false), now());
    let day = |days: i64| -> NaiveDateTime { start + Duration::days(days) };
    let done: Result<(), Error> = bed.storage.write_now(|conn| {
        mentor(conn, "away", "b.test", |card| {
            card.away_until = Some(start + Duration::days(10));
            card.standing = 2;
        })?;
        mentor(conn, "busy", "b.test", |card| card.wrote_month = 0)?;
        mentor(conn, "quiet", "b.test", |_| ())?;
        mentor(conn, "full", "b.test", |card| {
            (card.seats_taken, card.standing) = (3, 1)
        })?;
        let turn = |conn: &mut AnyConnection, at| cards::turn_page(conn, &origin, 100, at).unwrap();
        assert_eq!(names(conn), ["busy", "quiet", "full", "away"]);
        assert_eq!(turn(conn, day(9)), 0);
        // Back from the journey; a second process finds nothing left to do.
        assert_eq!(turn(conn, day(10)), 1);
        assert_eq!(turn(conn, day(10)), 0);
        assert_eq!(names(conn), ["away", "busy", "quiet", "full"]);
        // Whoever writes rises within their standing, and does not go stale.
        let busy = people::find_by_handle(conn, "busy", "b.test")?.unwrap();
        cards::wrote(conn, busy.id, day(80)).unwrap();
        assert_eq!(names(conn), ["busy", "away", "quiet", "full"]);
        assert_eq!(turn(conn, day(89)), 0);
        assert_eq!(turn(conn, day(91)), 3);
        assert_eq!(turn(conn, day(91)), 0);
        assert_eq!(names(conn), ["busy", "away", "quiet", "full"]);
        let full = people::find_by_handle(conn, "full", "b.test")?.unwrap();
        cards::wrote(conn, full.id, day(92)).unwrap();
        assert_eq!(names(conn), ["busy", "full", "away", "quiet"]);
        Ok(())
    });
    done.unwrap();
}

fn not_now_can_name_others(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.mentor("ada"), a.account_with("ben", &["--mentee"]));
    sets(&ada, &["--topics", "Rust, parsers"]);
    // Whoever shares her topics and has a place is offered to be named, and nobody else.
    let next_month = chrono::Utc::now() + chrono::Duration::days(30);
    let next_month = next_month.date_naive().to_string();
    for (name, topics, away) in [
        ("ida", "rust", ""),
        ("ivo", "Rust", &next_month),
        ("ike", "Music", ""),
    ] {
        let other = a.mentor(name);
        sets(&other, &["--topics", topics, "--away-until", away]);
    }
    ben.writes_to(&ada.handle(), AN_INTRODUCTION);
    ada.receives("three months");
    let id = a
        .database()
        .texts("select cast(id as text) as value from introductions");
    let path = format!("/introductions/{}/not-now", id[0]);
    let page = ada.browser().get(&path).expect_status(200);
    let html = page.html();
    assert!(html.contains("a place just now: @ida@a.test."), "{html}");
}
