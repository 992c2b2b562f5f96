//! Cards: changed on their page and by command, with nothing lost that was typed.

use longhand_mentoring::post_bag::{self, News};
use longhand_storage::dispatches::Kind;
use longhand_storage::follows::{self, Follow, State};
use longhand_storage::ids::FollowId;
use longhand_storage::people::{self, Person as Somebody};
use serde_json::{Value, json};

use crate::mentoring_bed::Town;
use crate::pages::{field, says, says_not};
use crate::storage_bed::{new_person, now};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_card_is_changed_on_its_page",
            a_card_is_changed_on_its_page,
        ),
        Test::on_both("nothing_typed_is_lost", nothing_typed_is_lost),
        Test::on_both(
            "newcomers_are_not_shown_around",
            newcomers_are_not_shown_around,
        ),
        Test::on_both("each_inbox_hears", each_inbox_hears),
    ]
}

const FORM: &str = "/me/card";

/// The card as the command shows it to programs.
#[track_caller]
pub fn card_of(person: &Person) -> Value {
    let output = person
        .instance()
        .command(&["card", "show", person.name(), "--json"], "");
    serde_json::from_str(output.ok()).unwrap()
}

/// Changes a card by command.
#[track_caller]
pub fn sets(person: &Person, arguments: &[&str]) {
    let mut all = vec!["card", "set", person.name()];
    all.extend_from_slice(arguments);
    person.instance().command(&all, "").ok();
}

fn a_card_is_changed_on_its_page(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.mentor("ada");
    let mut browser = ada.browser();
    let page = browser.get(FORM).expect_status(200);
    assert_eq!(field(&page, FORM, "rhythm"), "21");
    assert_eq!(field(&page, FORM, "seats"), "3");
    let page = browser.submit(
        FORM,
        &[
            ("name", "Ada <b>Lovelace</b>"),
            ("summary", "First line\nSecond < third\n\nNext & last"),
            ("topics", "Rust, #async Rust,rust, C++"),
            ("languages", "en, Deutsch, pt-br"),
            ("helps_with", "Reading code.\nSmall steps."),
            ("declines", "Homework"),
            ("rhythm", "14"),
            ("wait", "30"),
            ("seats", "2"),
        ],
    );
    says(&page.expect_status(200), "Your card is kept");
    let card = card_of(&ada);
    assert_eq!(card["name"], "Ada Lovelace");
    assert_eq!(card["topics"], json!(["Rust", "async Rust", "C++"]));
    assert_eq!(card["languages"], json!(["en", "de", "pt-BR"]));
    assert_eq!(card["helps_with"], "Reading code.\nSmall steps.");
    assert_eq!(
        (&card["rhythm_days"], &card["wait_days"]),
        (&json!(14), &json!(30))
    );
    assert_eq!(
        (&card["availability"], &card["free"]),
        (&json!("open"), &json!(2))
    );
    assert_eq!(
        (&card["mentor"], &card["listed"]),
        (&json!(true), &json!(true))
    );

    // The form holds what was kept, and keeping it again changes nothing.
    let page = browser.get(FORM).expect_status(200);
    assert_eq!(
        field(&page, FORM, "summary"),
        "First line\nSecond < third\n\nNext & last"
    );
    assert_eq!(field(&page, FORM, "topics"), "Rust, async Rust, C++");
    browser.submit(FORM, &[]).expect_status(200);
    assert_eq!(card_of(&ada), card);

    // Anybody sees it.
    let page = a.get("/@ada", &[]).expect_status(200).text();
    for part in [
        "Ada Lovelace",
        "async Rust",
        "2 of 2 free",
        "Deutsch",
        "2 weeks apart",
        "Homework",
    ] {
        assert!(page.contains(part), "{part} is missing: {page}");
    }
    // Full by itself, away until a day.
    a.database().execute("update cards set seats_taken = 2");
    says(&browser.get("/@ada"), "Full");
    sets(&ada, &["--away-until", "2027-08-01"]);
    says(&browser.get("/@ada"), "Away until 1 August 2027");
    let card = card_of(&ada);
    assert_eq!(
        card["places_taken"], 2,
        "a change of the card counts no places"
    );
    assert_eq!(
        (&card["availability"], &card["away_until"]),
        (&json!("away"), &json!("2027-08-01"))
    );
    sets(&ada, &["--away-until", "", "--places", "5"]);
    assert_eq!(card_of(&ada)["free"], 3);

    // Thanks that both agree to show stand there as well, without a name.
    a.account("bo");
    ada.writes_to("@bo@a.test", "Dear Bo");
    let mut thanks = |words: &str, agreed: &str| {
        a.database().execute("delete from thanks");
        a.database().execute(&format!(
            "insert into thanks select c.id, b.id, a.id, '{words}', {agreed}, true, c.created_at \
             from correspondences c, people a, people b \
             where a.username = 'ada' and b.username = 'bo'"
        ));
        browser.get("/@ada").expect_status(200)
    };
    says(
        &thanks("You made me <brave>", "true"),
        "You made me <brave>",
    );
    says_not(&thanks("Between us", "false"), "Between us");
}

fn nothing_typed_is_lost(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.mentor("ada");
    let before = card_of(&ada);
    let many = (0..21)
        .map(|n| format!("topic {n}"))
        .collect::<Vec<_>>()
        .join(", ");
    let endless = (0..100_000)
        .map(|n| format!("t{n}"))
        .collect::<Vec<_>>()
        .join(",");
    let long = "ü".repeat(2001);
    let cases = [
        ("name", "n".repeat(101), "The name has 101 characters"),
        (
            "summary",
            long.clone(),
            "has 2,001 characters; a card holds 2,000",
        ),
        ("topics", many, "These are 21 topics; a card holds 20"),
        ("topics", endless, "These are 100,000 topics"),
        ("topics", "x".repeat(61), "too long: a topic has at most 60"),
        (
            "languages",
            "en, Klingonisch".to_owned(),
            "\"Klingonisch\" is no language",
        ),
        ("languages", "en,".repeat(11), "These are 11 languages"),
        ("helps_with", long.clone(), "has 2,001 characters"),
        ("declines", long, "has 2,001 characters"),
        ("rhythm", "0".to_owned(), "from 1 to 180"),
        ("wait", "a year".to_owned(), "from 1 to 365"),
        ("seats", "99999999999999999999".to_owned(), "from 1 to 50"),
        (
            "away_until",
            "1999-01-01".to_owned(),
            "is no day in the next two years",
        ),
        (
            "away_until",
            "-999999-01-01".to_owned(),
            "is no day in the next two years",
        ),
    ];
    let mut browser = ada.browser();
    for (name, typed, sentence) in &cases {
        browser.get(FORM).expect_status(200);
        let other = if *name == "declines" {
            "helps_with"
        } else {
            "declines"
        };
        let page = browser.submit(FORM, &[(other, "kept as typed"), (name, typed)]);
        let page = page.expect_status(422);
        says(&page, sentence);
        says(&page, "Nothing was changed yet");
        assert_eq!(field(&page, FORM, name), *typed);
        assert_eq!(field(&page, FORM, other), "kept as typed");
        assert!(
            page.html().contains(&format!("id=\"{name}-fault\"")),
            "{name}"
        );
    }
    // Several at once are all said; the command says the same, and changes as little.
    browser.get(FORM);
    let page = browser
        .submit(FORM, &[("rhythm", "x"), ("wait", "y")])
        .expect_status(422);
    says(&page, "2 parts of the card");
    let output = a.command(
        &["card", "set", "ada", "--rhythm", "x", "--places", "0"],
        "",
    );
    assert!(output.fails(1).contains("from 1 to 180"), "{output:?}");
    assert_eq!(card_of(&ada), before);

    // Zero bytes are no characters, marks that turn the writing are not kept.
    browser.get(FORM);
    browser
        .submit(
            FORM,
            &[
                ("topics", "Ru\0st, \u{202e}SQL"),
                ("helps_with", "a\0b\u{202e}c"),
            ],
        )
        .expect_status(200);
    let card = card_of(&ada);
    assert_eq!(card["topics"], json!(["Rust", "SQL"]));
    assert_eq!(card["helps_with"], "abc");

    // A form of somebody else's session is not taken.
    let mut other = a.account("bo").browser();
    other.get(FORM).expect_status(200);
    let stale = [("form_token", "guessed"), ("topics", "x")];
    other.post(FORM, &stale).expect_status(403);
    says_not(&other.get("/@bo"), "Mentors in");
}

fn newcomers_are_not_shown_around(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let bo = a.account_with("bo", &["--mentee"]);
    let card = card_of(&bo);
    for (what, is) in [
        ("mentee", true),
        ("mentor", false),
        ("discoverable", false),
        ("indexable", false),
        ("listed", false),
    ] {
        assert_eq!(card[what], is, "{what}");
    }
    let document = |name: &str| {
        a.get(
            &format!("/u/{name}"),
            &[("Accept", "application/activity+json")],
        )
        .json()
    };
    let actor = document("bo");
    assert_eq!(
        (&actor["discoverable"], &actor["indexable"]),
        (&json!(false), &json!(false))
    );
    assert!(a.get("/@bo", &[]).text().contains("noindex"));
    // Whoever neither mentors nor looks for a mentor says nothing of it.
    a.account("cy");
    let actor = document("cy");
    for key in [
        "offersMentoring",
        "seeksMentoring",
        "knowsAbout",
        "rhythm",
        "places",
        "tag",
    ] {
        assert_eq!(actor[key], Value::Null, "{key}");
    }
    assert_eq!(actor["attachment"], json!([]));
}

/// News of a card waits with what waits for the same inbox, and not with what waits for a neighbour.
fn each_inbox_hears(database: &Database) {
    let town = Town::new(database);
    let ada = town.mentor("ada", 2);
    let (bo, cy) = (town.stranger("bo"), town.stranger("cy"));
    // Known by their id alone.
    let dee = people_without_an_inbox(&town);
    let follows = |number: i64, follower: &Somebody| {
        let follow = Follow {
            id: FollowId(number),
            follower_id: follower.id,
            followed_id: ada.id,
            uri: format!("https://there.test/f/{number}"),
            state: State::Accepted,
            created_at: now(),
        };
        town.act(|conn| Ok(follows::upsert(conn, &follow)?));
    };
    let news = News {
        kind: Kind::CardChanged,
        actor: ada.id,
        subject: i64::from(ada.id.0),
        about: None,
    };
    let changes = || town.act(|conn| post_bag::publish(conn, &town.origin, &news, &[], now()));
    let waiting = || {
        town.bed.fresh.texts(
            "select p.username as value from deliveries d join people p on p.id = d.recipient_id \
             where d.state = 'queued' order by p.username",
        )
    };
    follows(1, &bo);
    follows(2, &dee);
    changes();
    assert_eq!(waiting(), ["bo"]);
    follows(3, &cy);
    changes();
    assert_eq!(waiting(), ["bo", "cy"]);
    changes();
    assert_eq!(waiting(), ["bo", "cy"]);
}

fn people_without_an_inbox(town: &Town) -> Somebody {
    let dee = Somebody {
        inbox: String::new(),
        ..new_person("dee", "there.test")
    };
    town.act(|conn| Ok(people::insert(conn, dee)?))
}
