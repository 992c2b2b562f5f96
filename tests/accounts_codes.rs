//! The second factor: secrets that count once proven, codes that work once, codes on paper.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::accounts::second_factors::{self, Offered};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::accounts::Mail;
use longhand_storage::people::Person;
use totp_rs::{Builder, Secret, Totp};

use crate::mails_bed::Post;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "codes_are_those_of_the_standard",
            codes_are_those_of_the_standard,
        ),
        Test::on_both("a_secret_counts_once_proven", a_secret_counts_once_proven),
        Test::on_both("a_code_works_once", a_code_works_once),
        Test::on_both("recovery_codes_work_once", recovery_codes_work_once),
        Test::on_both("switching_off_is_told", switching_off_is_told),
    ]
}

/// An app that was given what is offered.
pub fn app(secret: &str) -> Totp {
    let secret = Secret::try_from_base32(secret).unwrap();
    Builder::new()
        .with_secret(secret)
        .with_account_name("somebody")
        .build()
        .unwrap()
}

/// What an app shows at a time.
pub fn shows(app: &Totp, at: NaiveDateTime) -> String {
    let seconds = u64::try_from(at.and_utc().timestamp()).unwrap();
    app.generate(seconds).to_string()
}

/// RFC 6238, appendix B: what apps make is what we check.
fn codes_are_those_of_the_standard() {
    let app = app("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    for (seconds, code) in [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (20_000_000_000, "353130"),
    ] {
        assert_eq!(app.generate(seconds).to_string(), code);
    }
}

fn offered(post: &Post, ada: &Person) -> Offered {
    let origin = post.town.origin.clone();
    post.town
        .act(|conn| second_factors::offer(conn, ada.id, now()));
    post.town
        .act(|conn| second_factors::offered(conn, &origin, ada))
}

/// Somebody whose sign-in needs codes since a minute ago, their app and their codes on paper.
fn with_codes(post: &Post) -> (Person, Totp, Vec<String>) {
    let ada = post.resident("ada", Mail::Off);
    let app = app(&offered(post, &ada).secret);
    let before = now() - Duration::minutes(1);
    let paper = post
        .town
        .act(|conn| second_factors::confirm(conn, ada.id, &shows(&app, before), before));
    (ada, app, paper)
}

fn a_secret_counts_once_proven(database: &Database) {
    let post = Post::new(database);
    let ada = post.resident("ada", Mail::Off);
    let origin = post.town.origin.clone();
    let is_on = || post.town.act(|conn| second_factors::is_on(conn, ada.id));
    let none = post
        .town
        .refused(|conn| second_factors::offered(conn, &origin, &ada));
    assert_eq!(none, Refusal::CodesOff);

    let first = offered(&post, &ada);
    let second = offered(&post, &ada);
    assert_ne!(first.secret, second.secret);
    assert!(
        second.address.starts_with("otpauth://totp/here.test:ada?"),
        "{}",
        second.address
    );
    assert!(
        second
            .address
            .contains(&format!("secret={}", second.secret))
    );
    assert!(!is_on());
    // Nothing is asked of somebody who has not finished.
    post.town
        .act(|conn| second_factors::check(conn, ada.id, "", now()));
    let old = shows(&app(&first.secret), now());
    for wrong in [
        old.as_str(),
        "",
        "000000",
        "words",
        "\u{665}\u{665}\u{665}\u{665}\u{665}\u{665}",
    ] {
        let refused = post
            .town
            .refused(|conn| second_factors::confirm(conn, ada.id, wrong, now()));
        assert_eq!(refused, Refusal::WrongCode, "{wrong}");
    }
    assert!(!is_on());
    let code = shows(&app(&second.secret), now());
    let typed = format!(" {} {} ", &code[..3], &code[3..]);
    let paper = post
        .town
        .act(|conn| second_factors::confirm(conn, ada.id, &typed, now()));
    assert!(is_on());
    assert_eq!(paper.len(), 10);
    // Shown once, and not to be replaced by whoever finds the browser open.
    let shown = post
        .town
        .refused(|conn| second_factors::offered(conn, &origin, &ada));
    assert_eq!(shown, Refusal::CodesOnAlready);
    let another = post
        .town
        .refused(|conn| second_factors::offer(conn, ada.id, now()));
    assert_eq!(another, Refusal::CodesOnAlready);
}

fn a_code_works_once(database: &Database) {
    let post = Post::new(database);
    let (ada, app, _) = with_codes(&post);
    let check = |code: &str, at: NaiveDateTime| {
        post.town
            .try_act(|conn| second_factors::check(conn, ada.id, code, at))
            .is_ok()
    };
    let step = Duration::seconds(30);
    // A clock may be a step early or late, and no more.
    assert!(!check(&shows(&app, now() - step * 2), now()));
    assert!(!check(&shows(&app, now() + step * 2), now()));
    assert!(check(&shows(&app, now() - step), now()));
    assert!(!check(&shows(&app, now() - step), now()), "used before");
    assert!(check(&shows(&app, now() + step), now()));
    assert!(!check(&shows(&app, now() + step), now()), "used before");
    assert!(
        !check(&shows(&app, now()), now()),
        "older than the last one used"
    );
    let later = now() + step * 2;
    assert!(!check("", later) && !check("12345", later) && !check("1234567", later));
    assert!(check(&shows(&app, later), later));
}

fn recovery_codes_work_once(database: &Database) {
    let post = Post::new(database);
    let (ada, _, paper) = with_codes(&post);
    let bo = post.resident("bo", Mail::Off);
    let check = |code: &str| {
        post.town
            .try_act(|conn| second_factors::check(conn, ada.id, code, now()))
            .is_ok()
    };
    let left = || {
        post.town
            .act(|conn| second_factors::recovery_codes_left(conn, ada.id))
    };
    let hashes = post
        .town
        .bed
        .fresh
        .texts("select code_hash as value from recovery_codes");
    assert!(hashes.len() == 10 && paper.iter().all(|code| !hashes.contains(code)));
    let typed = paper[0].replace('-', " ").to_uppercase();
    assert!(check(&typed));
    assert!(!check(&paper[0]), "used before");
    assert_eq!(left(), 9);
    let anew = post
        .town
        .act(|conn| second_factors::renew_recovery_codes(conn, ada.id));
    assert_eq!(left(), 10);
    assert!(!check(&paper[1]), "replaced");
    assert!(check(&anew[9]));
    // Somebody without a second factor needs none, and has none to use up.
    post.town
        .act(|conn| second_factors::check(conn, bo.id, &anew[1], now()));
    assert_eq!(left(), 9);
}

fn switching_off_is_told(database: &Database) {
    let post = Post::new(database);
    let (ada, _, _) = with_codes(&post);
    post.town
        .act(|conn| second_factors::switch_off(conn, ada.id, now()));
    assert!(!post.town.act(|conn| second_factors::is_on(conn, ada.id)));
    let told = post.sends_one(now());
    assert!(
        told.subject().contains("without a code"),
        "{}",
        told.subject()
    );
    let left = post
        .town
        .bed
        .fresh
        .texts("select code_hash as value from recovery_codes");
    assert!(left.is_empty());
    // Off before, nothing is told.
    post.town
        .act(|conn| second_factors::switch_off(conn, ada.id, now()));
    assert_eq!(post.sends(now()), 0);
}
