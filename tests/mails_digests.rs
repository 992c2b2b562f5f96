//! Digests: when they fall due where somebody lives, and what stands in them.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::rhythm::digest_at;
use longhand_storage::accounts::Mail;

use crate::mails_bed::Post;
use crate::mentoring_bed::AN_INTRODUCTION;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;
use std::thread;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("at_eight_where_they_live", at_eight_where_they_live),
        Test::on_both("once_a_day_if_anything_came", once_a_day_if_anything_came),
        Test::on_both("on_mondays", on_mondays),
        Test::on_both("words_that_ask_for_something", words_that_ask_for_something),
        Test::on_both("one_of_several_calendars", one_of_several_calendars),
        Test::on_both("choosing_anew", choosing_anew),
    ]
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn at_eight_where_they_live() {
    // 2 March 2026 is a Monday.
    for (mail, zone, now, due) in [
        (Mail::Daily, "UTC", "2026-03-01 07:59", "2026-03-01 08:00"),
        (Mail::Daily, "UTC", "2026-03-01 08:00", "2026-03-02 08:00"),
        (
            Mail::Daily,
            "Europe/Berlin",
            "2026-03-01 06:59",
            "2026-03-01 07:00",
        ),
        // The clock goes forward in between.
        (
            Mail::Daily,
            "Europe/Berlin",
            "2026-03-28 07:00",
            "2026-03-29 06:00",
        ),
        (
            Mail::Daily,
            "America/Los_Angeles",
            "2026-03-01 12:00",
            "2026-03-01 16:00",
        ),
        (
            Mail::Daily,
            "Pacific/Kiritimati",
            "2026-03-01 12:00",
            "2026-03-01 18:00",
        ),
        (
            Mail::Daily,
            "no zone",
            "2026-03-01 07:59",
            "2026-03-01 08:00",
        ),
        // A day that was left out, when the islands went over the date line.
        (
            Mail::Daily,
            "Pacific/Apia",
            "2011-12-29 20:00",
            "2011-12-30 18:00",
        ),
        (Mail::Weekly, "UTC", "2026-03-01 12:00", "2026-03-02 08:00"),
        (Mail::Weekly, "UTC", "2026-03-02 08:00", "2026-03-09 08:00"),
        (Mail::Weekly, "UTC", "2026-03-02 07:00", "2026-03-02 08:00"),
        // Still Sunday there.
        (
            Mail::Weekly,
            "America/Los_Angeles",
            "2026-03-02 07:30",
            "2026-03-02 16:00",
        ),
        // Monday already.
        (
            Mail::Weekly,
            "Pacific/Kiritimati",
            "2026-03-01 12:00",
            "2026-03-01 18:00",
        ),
    ] {
        assert_eq!(
            digest_at(mail, zone, at(now)),
            Some(at(due)),
            "{mail:?} {zone} {now}"
        );
    }
    for mail in [Mail::Off, Mail::Each] {
        assert_eq!(digest_at(mail, "UTC", at("2026-03-01 07:59")), None);
    }
}

/// A moment after everybody has chosen.
fn soon() -> NaiveDateTime {
    now() + Duration::minutes(1)
}

/// The next full hour that is eight in the morning in Greenwich, after the town's beginning.
fn morning() -> NaiveDateTime {
    digest_at(Mail::Daily, "UTC", now()).unwrap()
}

fn once_a_day_if_anything_came(database: &Database) {
    let post = Post::new(database);
    let (ada, bo, cy) = (
        post.resident("ada", Mail::Daily),
        post.town.resident("bo"),
        post.town.resident("cy"),
    );
    post.town
        .writes(&bo, &ada, "Dear Ada, the first secret.", soon());
    post.town
        .writes(&cy, &ada, "Dear Ada, the second secret.", soon());
    post.town.writes(&ada, &cy, "Dear Cy, mine.", now());
    post.turns(morning() - Duration::minutes(1));
    assert_eq!(post.server.got().len(), 0, "not before eight");
    post.turns(morning());
    let got = post.server.got();
    assert_eq!(got.len(), 1);
    assert_eq!(got[0].to, ["ada@example.org"]);
    assert_eq!(got[0].subject(), "Letters from bo and cy");
    let plain = got[0].plain();
    assert_eq!(plain.matches("wrote to you").count(), 2, "{plain}");
    assert!(!plain.contains("secret"), "{plain}");
    // Told once; and nothing at all where nothing came.
    post.turns(morning() + Duration::days(1));
    post.turns(morning() + Duration::days(2));
    assert_eq!(post.server.got().len(), 1);
    let later = morning() + Duration::days(2) + Duration::hours(1);
    post.town.writes(&bo, &ada, "Dear Ada, the third.", later);
    // A calendar that stood still for days tells everything at once.
    post.turns(morning() + Duration::days(6));
    let got = post.server.got();
    assert_eq!(got.len(), 2);
    assert_eq!(got[1].subject(), "bo wrote to you");
}

fn on_mondays(database: &Database) {
    let post = Post::new(database);
    let bo = post.town.resident("bo");
    let ada = post.resident("ada", Mail::Weekly);
    post.chooses(&ada, now(), |chosen| {
        chosen.time_zone = "Asia/Tokyo".to_owned();
        chosen.mail_text = true;
    });
    let monday = digest_at(Mail::Weekly, "Asia/Tokyo", now()).unwrap();
    for day in 0..9 {
        let at = soon() + Duration::days(day);
        post.town
            .writes(&bo, &ada, &format!("Dear Ada, day {day}."), at);
        post.turns(at);
    }
    post.turns(monday + Duration::days(14));
    let texts: Vec<String> = post.server.got().iter().map(|got| got.plain()).collect();
    assert!(texts.len() >= 2 && texts.len() <= 3, "{texts:?}");
    for day in 0..9 {
        let told = texts
            .iter()
            .filter(|text| text.contains(&format!("day {day}.")));
        assert_eq!(told.count(), 1, "day {day}: {texts:?}");
    }
}

fn words_that_ask_for_something(database: &Database) {
    let post = Post::new(database);
    let (ada, ben) = (post.town.mentor("ada", 2), post.town.resident("ben"));
    post.goes_to(&ben, "ben@example.org");
    post.chooses(&ben, now(), |chosen| chosen.mail = Mail::Daily);
    post.town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let lapsed = now() + Duration::weeks(3);
    post.turns(lapsed);
    post.turns(lapsed + Duration::days(1));
    let got = post.server.got();
    assert_eq!(got.len(), 1, "{got:?}");
    assert_eq!(got[0].subject(), "A word from your letterbox");
    assert!(
        got[0].plain().contains("Three weeks went by and ada"),
        "{}",
        got[0].plain()
    );
}

fn one_of_several_calendars(database: &Database) {
    let post = Post::new(database);
    let bo = post.town.resident("bo");
    for number in 0..20 {
        let ada = post.resident(&format!("ada{number}"), Mail::Daily);
        post.town
            .writes(&bo, &ada, &format!("Dear Ada, {number}."), soon());
    }
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| post.town.turn(morning()));
        }
    });
    assert_eq!(post.rows().len(), 20);
    post.sends(morning());
    let mut to: Vec<String> = post
        .server
        .got()
        .into_iter()
        .flat_map(|got| got.to)
        .collect();
    to.sort();
    to.dedup();
    assert_eq!((to.len(), post.server.got().len()), (20, 20));
}

fn choosing_anew(database: &Database) {
    let post = Post::new(database);
    let bo = post.town.resident("bo");
    let ada = post.resident("ada", Mail::Off);
    post.town.writes(&bo, &ada, "Dear Ada, before.", now());
    // What came before is not told.
    post.chooses(&ada, now() + Duration::minutes(1), |chosen| {
        chosen.mail = Mail::Daily
    });
    post.turns(morning());
    assert_eq!(post.server.got().len(), 0);
    // From one rhythm to the other nothing is lost.
    let later = morning() + Duration::hours(1);
    post.town.writes(&bo, &ada, "Dear Ada, between.", later);
    post.chooses(&ada, later + Duration::hours(1), |chosen| {
        chosen.mail = Mail::Weekly
    });
    post.turns(morning() + Duration::days(8));
    assert_eq!(post.server.got().len(), 1);
    // Another zone, another morning.
    let much_later = morning() + Duration::days(8);
    post.chooses(&ada, much_later, |chosen| {
        chosen.mail = Mail::Daily;
        chosen.time_zone = "Asia/Tokyo".to_owned();
    });
    post.town
        .writes(&bo, &ada, "Dear Ada, in Tokyo.", much_later);
    post.turns(much_later + Duration::hours(14));
    assert_eq!(post.server.got().len(), 1);
    post.turns(much_later + Duration::hours(15));
    assert_eq!(post.server.got().len(), 2);
    post.chooses(&ada, much_later, |chosen| chosen.mail = Mail::Off);
    post.town.writes(
        &bo,
        &ada,
        "Dear Ada, nothing.",
        much_later + Duration::days(1),
    );
    post.turns(much_later + Duration::days(9));
    assert_eq!(post.server.got().len(), 2);
}
