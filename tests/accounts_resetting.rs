//! Passwords that were forgotten, and mail addresses: links that work once, for their owner, for a
//! while, and what is told about an account by mail.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::accounts::settings::{self, Settings};
use longhand_mentoring::accounts::{self, addresses, resetting};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::accounts::{self as kept, Account, Mail};
use longhand_storage::people::Person;
use longhand_storage::sessions::{self, Session};

use crate::mails_bed::Post;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::smtp::Got;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_mail_sets_a_new_password", a_mail_sets_a_new_password),
        Test::on_both("a_link_works_for_a_while", a_link_works_for_a_while),
        Test::on_both("nobody_is_flooded", nobody_is_flooded),
        Test::on_both("who_gets_no_link", who_gets_no_link),
        Test::on_both("the_keeper_hands_a_link_over", the_keeper_hands_a_link_over),
        Test::on_both("an_address_is_proven_first", an_address_is_proven_first),
        Test::on_both(
            "the_address_of_before_is_told",
            the_address_of_before_is_told,
        ),
        Test::on_both(
            "no_form_brings_an_address_back",
            no_form_brings_an_address_back,
        ),
        Test::on_both("a_command_prints_a_link", a_command_prints_a_link),
    ]
}

/// What the link in a mail holds.
#[track_caller]
fn token(got: &Got) -> String {
    let plain = got.plain();
    let link = plain.lines().find(|line| line.starts_with("https://"));
    let link = link.unwrap_or_else(|| panic!("no link in {plain}"));
    assert!(got.html().contains(link), "{}", got.html());
    link.trim().rsplit('/').next().unwrap().to_owned()
}

fn account(post: &Post, person: &Person) -> Account {
    post.town.act(|conn| Ok(kept::find(conn, person.id)?))
}

fn asks(post: &Post, typed: &str, at: NaiveDateTime) {
    let origin = post.town.origin.clone();
    post.town
        .act(|conn| resetting::ask(conn, &origin, typed, at));
}

/// How many sessions there are, after one was begun.
fn signs_in(post: &Post, person: &Person) {
    let session = Session {
        token_hash: "a hash".to_owned(),
        person_id: person.id,
        form_token: "a token".to_owned(),
        agent: String::new(),
        created_at: now(),
        seen_at: now(),
        expires_at: now() + Duration::days(9),
    };
    post.town.act(|conn| Ok(sessions::insert(conn, &session)?));
}

fn a_mail_sets_a_new_password(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    signs_in(&post, &ada);
    for typed in ["ada", "@Ada@here.test", " ADA@example.org "] {
        asks(&post, typed, now());
    }
    assert_eq!(post.sends(now()), 3);
    let got = post.server.got().remove(0);
    assert_eq!(got.to, ["ada@example.org"]);
    assert_eq!(got.subject(), "A new password for @ada@here.test");
    // It would end nothing that may be ended.
    assert_eq!(got.header("List-Unsubscribe"), "");
    let token = token(&got);
    let hashes = post
        .town
        .bed
        .fresh
        .texts("select token_hash as value from one_time_links");
    assert!(hashes.len() == 3 && !hashes.contains(&token), "{hashes:?}");

    let before = account(&post, &ada).password_hash;
    let whose = post.town.act(|conn| resetting::find(conn, &token, now()));
    assert_eq!(whose.id, ada.id);
    post.town
        .act(|conn| resetting::set_password(conn, &token, "a new hash", now()));
    assert_ne!(account(&post, &ada).password_hash, before);
    let sessions = post.town.act(|conn| Ok(sessions::of(conn, ada.id, now())?));
    assert!(sessions.is_empty(), "{sessions:?}");
    // Used twice it does nothing, and neither do those that were sent besides.
    let again = post
        .town
        .refused(|conn| resetting::set_password(conn, &token, "another", now()));
    assert_eq!(again, Refusal::LinkOver);
    let left = post
        .town
        .bed
        .fresh
        .texts("select token_hash as value from one_time_links");
    assert!(left.is_empty(), "{left:?}");
    // And she hears of it.
    let told = post.sends_one(now());
    assert_eq!(told.subject(), "@ada@here.test has a new password");
}

fn a_link_works_for_a_while(database: &Database) {
    let post = Post::new(database);
    post.resident("ada", Mail::Off);
    let bo = post.resident("bo", Mail::Off);
    asks(&post, "ada", now());
    // The mail server was away: the hour begins when the mail goes out.
    let sent = now() + Duration::hours(2);
    let token = token(&post.sends_one(sent));
    let late = sent + Duration::hours(1);
    let over = post
        .town
        .refused(|conn| resetting::find(conn, &token, late));
    assert_eq!(over, Refusal::LinkOver);
    let over = post
        .town
        .refused(|conn| resetting::set_password(conn, &token, "a hash", late));
    assert_eq!(over, Refusal::LinkOver);
    for none in ["", "guessed", "\0"] {
        let none = post.town.refused(|conn| resetting::find(conn, none, sent));
        assert_eq!(none, Refusal::LinkOver);
    }
    // A link to a password proves no address, for nobody.
    let other = post
        .town
        .refused(|conn| addresses::prove(conn, bo.id, &token, sent));
    assert_eq!(other, Refusal::LinkOver);
    let just = late - Duration::seconds(1);
    post.town
        .act(|conn| resetting::set_password(conn, &token, "a hash", just));
}

fn nobody_is_flooded(database: &Database) {
    let post = Post::new(database);
    post.resident("ada", Mail::Off);
    for _ in 0..10 {
        asks(&post, "ada", now());
    }
    assert_eq!(post.sends(now()), 3);
    asks(&post, "ada", now() + Duration::minutes(61));
    assert_eq!(post.sends(now() + Duration::minutes(61)), 1);
}

fn who_gets_no_link(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let bo = post.resident("bo", Mail::Off);
    post.town.bed.fresh.execute(&format!(
        "update accounts set email = null where person_id = {}",
        ada.id
    ));
    post.town.bed.fresh.execute(&format!(
        "update accounts set suspended_at = '2026-01-01 00:00:00' where person_id = {}",
        bo.id
    ));
    post.town.stranger("cy");
    for typed in [
        "ada",
        "bo",
        "bo@example.org",
        "@cy@there.test",
        "nobody",
        "",
        "\0",
    ] {
        asks(&post, typed, now());
    }
    assert_eq!(post.sends(now()), 0);
    // Words of days ago would only frighten.
    asks(&post, "ada", now());
    post.goes_to(&ada, "a@example.org");
    asks(&post, "ada", now());
    assert_eq!(post.rows().len(), 1);
    post.sends(now() + Duration::days(3));
    assert!(post.server.got().is_empty() && post.rows().is_empty());
}

fn the_keeper_hands_a_link_over(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let origin = post.town.origin.clone();
    let link = || {
        post.town
            .act(|conn| resetting::link(conn, &origin, None, ada.id, now()))
    };
    let (first, second) = (link(), link());
    let token = |link: &str| {
        let token = link.strip_prefix("https://here.test/reset/");
        token.unwrap_or_else(|| panic!("{link}")).to_owned()
    };
    let over = post
        .town
        .refused(|conn| resetting::find(conn, &token(&first), now()));
    assert_eq!(over, Refusal::LinkOver);
    let next_day = now() + Duration::hours(23);
    post.town
        .act(|conn| resetting::set_password(conn, &token(&second), "a hash", next_day));
    let stranger = post.town.stranger("cy");
    let none = post
        .town
        .refused(|conn| resetting::link(conn, &origin, None, stranger.id, now()));
    assert_eq!(none, Refusal::NotYours("account"));
}

fn an_address_is_proven_first(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let bo = post.resident("bo", Mail::Off);
    let ask = |address: &str| {
        post.town
            .try_act(|conn| addresses::ask(conn, ada.id, address, true, now()))
    };
    ask("typo@example.org").unwrap();
    let mistyped = token(&post.sends_one(now()));
    ask("new@example.org").unwrap();
    let got = post.sends_one(now());
    assert_eq!(got.to, ["new@example.org"]);
    let link = token(&got);
    assert_eq!(account(&post, &ada).email.unwrap(), "ada@example.org");
    let waiting = post.town.act(|conn| {
        let account = kept::find(conn, ada.id)?;
        addresses::waiting(conn, &account, now())
    });
    assert_eq!(waiting.as_deref(), Some("new@example.org"));
    // Whoever got the mail by mistake proves nothing, and what was asked for before is over.
    for (who, token) in [
        (bo.id, &link),
        (ada.id, &mistyped),
        (ada.id, &"none".to_owned()),
    ] {
        let over = post
            .town
            .refused(|conn| addresses::prove(conn, who, token, now()));
        assert_eq!(over, Refusal::LinkOver);
    }
    let late = now() + Duration::hours(24);
    let over = post
        .town
        .refused(|conn| addresses::prove(conn, ada.id, &link, late));
    assert_eq!(over, Refusal::LinkOver);
    let proven = post
        .town
        .act(|conn| addresses::prove(conn, ada.id, &link, now()));
    assert_eq!(proven, "new@example.org");
    assert_eq!(account(&post, &ada).email.unwrap(), "new@example.org");
    let again = post
        .town
        .refused(|conn| addresses::prove(conn, ada.id, &link, now()));
    assert_eq!(again, Refusal::LinkOver);
    // Strangers' addresses are not written to without end.
    for _ in 0..3 {
        ask("stranger@example.org").unwrap();
    }
    let refused = post
        .town
        .refused(|conn| addresses::ask(conn, ada.id, "x@example.org", true, now()));
    assert_eq!(refused, Refusal::ManyLinks(5));
    let odd = post
        .town
        .refused(|conn| addresses::ask(conn, bo.id, "no address", true, now()));
    assert!(matches!(odd, Refusal::OddMailAddress(_)), "{odd:?}");
    let none = post
        .town
        .refused(|conn| addresses::ask(conn, bo.id, "x@example.org", false, now()));
    assert_eq!(none, Refusal::NoMailHere);
}

fn the_address_of_before_is_told(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Each);
    // A link to a password went to the old address.
    asks(&post, "ada", now());
    let old = token(&post.sends_one(now()));
    post.town
        .act(|conn| addresses::ask(conn, ada.id, "new@example.org", true, now()));
    let link = token(&post.sends_one(now()));
    post.town
        .act(|conn| addresses::prove(conn, ada.id, &link, now()));
    let told = post.sends_one(now());
    assert_eq!(told.to, ["ada@example.org"]);
    assert!(told.subject().contains("comes here no more"), "{told:?}");
    let over = post.town.refused(|conn| resetting::find(conn, &old, now()));
    assert_eq!(over, Refusal::LinkOver);

    post.town
        .act(|conn| accounts::change_password(conn, ada.id, "a hash", None, now()));
    assert_eq!(post.sends_one(now()).to, ["new@example.org"]);
    post.town.act(|conn| addresses::remove(conn, ada.id, now()));
    assert_eq!(post.sends_one(now()).to, ["new@example.org"]);
    let account = account(&post, &ada);
    assert_eq!((account.email, account.mail), (None, Mail::Off));
    post.town
        .act(|conn| accounts::change_password(conn, ada.id, "a hash", None, now()));
    assert_eq!(post.sends(now()), 1, "taken up, and dropped");
    assert_eq!(post.server.got().len(), 5);
}

fn no_form_brings_an_address_back(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Each);
    // The settings were opened here, and are kept after the address was changed elsewhere.
    let opened = Settings::of(&account(&post, &ada));
    post.town
        .act(|conn| addresses::ask(conn, ada.id, "new@example.org", true, now()));
    let link = token(&post.sends_one(now()));
    post.town
        .act(|conn| addresses::prove(conn, ada.id, &link, now()));
    let chosen = Settings {
        mail_text: true,
        ..opened.clone()
    };
    post.town
        .act(|conn| settings::change(conn, ada.id, &chosen, true, now()));
    let kept = account(&post, &ada);
    assert_eq!(kept.email.as_deref(), Some("new@example.org"));
    assert!(kept.mail_text);
    // Nor does it switch mail on again where there is no address any more.
    post.town.act(|conn| addresses::remove(conn, ada.id, now()));
    let refused = post
        .town
        .refused(|conn| settings::change(conn, ada.id, &opened, true, now()));
    assert_eq!(refused, Refusal::NoMailAddress);
}

fn a_command_prints_a_link(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    a.account("ada");
    let output = a.command(&["account", "reset", "ada"], "");
    let link = output.ok();
    assert!(link.starts_with("https://a.test/reset/"), "{link}");
    let nobody = a.command(&["account", "reset", "bo"], "");
    assert!(
        format!("{nobody:?}").contains("Nobody called bo lives here."),
        "{nobody:?}"
    );
}
