//! Sending mail: what is tried again, what is given up, and that nothing goes out twice.

use std::thread;

use chrono::Duration;
use longhand_mail::sender;
use longhand_storage::accounts::Mail;
use longhand_storage::mails as kept;

use crate::mails_bed::Post;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;
use crate::support::runtime::block_on;
use crate::support::smtp::Fault;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "passing_trouble_is_tried_again",
            passing_trouble_is_tried_again,
        ),
        Test::on_both(
            "a_lost_answer_repeats_the_same_mail",
            a_lost_answer_repeats_the_same_mail,
        ),
        Test::on_both("a_final_answer_ends_it", a_final_answer_ends_it),
        Test::on_both(
            "after_three_days_it_is_given_up",
            after_three_days_it_is_given_up,
        ),
        Test::on_both(
            "what_a_server_says_is_kept_short",
            what_a_server_says_is_kept_short,
        ),
        Test::on_both("several_send_each_once", several_send_each_once),
        Test::on_both("switched_off_while_sending", switched_off_while_sending),
        Test::on_both(
            "a_dead_sender_is_taken_over_from",
            a_dead_sender_is_taken_over_from,
        ),
        Test::on_both("an_address_that_is_none", an_address_that_is_none),
    ]
}

/// A mail that waits.
fn waiting(database: &Database) -> Post {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    post.town.writes(&bo, &ada, "Dear Ada, one.", now());
    post
}

fn passing_trouble_is_tried_again(database: &Database) {
    let faults = [
        Fault::Recipient(451),
        Fault::Recipient(421),
        Fault::Text(452),
        Fault::Recipient(535),
        Fault::Text(554),
        Fault::HangUp,
    ];
    for fault in faults {
        let post = waiting(database);
        post.server.fails(fault);
        assert_eq!(post.sends(now()), 1);
        assert_eq!(post.server.got().len(), 0);
        let row = post.rows().remove(0);
        assert!(row.starts_with("queued 1 127.0.0.1 "), "{fault:?}: {row}");
        if let Fault::Recipient(status) | Fault::Text(status) = fault {
            assert!(row.contains(&format!("answered {status}")), "{row}");
        }
        // Not at once, and then it goes out.
        assert_eq!(post.sends(now() + Duration::seconds(59)), 0, "{fault:?}");
        let got = post.sends_one(now() + Duration::seconds(61));
        assert_eq!(got.to, ["ada@example.org"]);
        assert_eq!(post.rows(), ["sent 2 "]);
    }
}

/// The mail was taken, and we do not know: it goes out once more, as the same mail.
fn a_lost_answer_repeats_the_same_mail(database: &Database) {
    let post = waiting(database);
    post.server.fails(Fault::KeepAndHangUp);
    let first = post.sends_one(now());
    assert!(post.rows()[0].starts_with("queued 1"), "{:?}", post.rows());
    let second = post.sends_one(now() + Duration::minutes(2));
    assert_eq!(first.header("Message-ID"), second.header("Message-ID"));
    assert_eq!(first.header("Date"), second.header("Date"));
    assert_eq!(first.plain(), second.plain());
    assert_eq!(post.rows(), ["sent 2 "]);
}

fn a_final_answer_ends_it(database: &Database) {
    for status in [550, 551, 553] {
        let post = waiting(database);
        post.server.fails(Fault::Recipient(status));
        assert_eq!(post.sends(now()), 1);
        let said = format!("given_up 1 127.0.0.1 answered {status}: no <ada@example.org>.");
        assert_eq!(post.rows(), [said]);
        assert_eq!(post.sends(now() + Duration::days(1)), 0);
        assert_eq!(post.server.got().len(), 0);
    }
}

fn after_three_days_it_is_given_up(database: &Database) {
    let post = waiting(database);
    let mut hours = 0;
    for _ in 0..20 {
        post.server.fails(Fault::Recipient(451));
    }
    let mut tries = 0;
    while post.rows()[0].starts_with("queued") {
        assert!(hours < 80, "tried for ever: {:?}", post.rows());
        tries += post.sends(now() + Duration::hours(hours));
        hours += 1;
    }
    assert!((40..80).contains(&hours), "given up after {hours} hours");
    assert!((5..15).contains(&tries), "tried {tries} times");
    let row = post.rows().remove(0);
    assert!(row.contains("three days") && row.contains("451"), "{row}");
    assert_eq!(post.server.got().len(), 0);
}

fn what_a_server_says_is_kept_short(database: &Database) {
    let post = waiting(database);
    post.server.fails(Fault::Rambling);
    assert_eq!(post.sends(now()), 1);
    let row = post.rows().remove(0);
    let begins = "given_up 1 127.0.0.1 answered 550: <b>no</b> [31mon on ";
    assert!(row.starts_with(begins), "{row:?}");
    assert!(row.chars().count() < 350 && row.ends_with('.'), "{row:?}");
}

fn several_send_each_once(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    for number in 0..40 {
        post.town
            .writes(&bo, &ada, &format!("Dear Ada, {number}."), now());
    }
    thread::scope(|scope| {
        for worker in ["one", "two", "three", "four"] {
            let mailroom = post.mailroom(worker);
            scope.spawn(
                move || {
                    while block_on(sender::send_due(&mailroom, now())).unwrap() > 0 {}
                },
            );
        }
    });
    let got = post.server.got();
    let mut ids: Vec<String> = got.iter().map(|got| got.header("Message-ID")).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((got.len(), ids.len()), (40, 40));
    assert!(
        post.rows().iter().all(|row| row == "sent 1 "),
        "{:?}",
        post.rows()
    );
}

/// Nobody waits for anybody for ever, and what is switched off stays off.
fn switched_off_while_sending(database: &Database) {
    let post = Post::new(database);
    let (ada, bo) = (post.resident("ada", Mail::Each), post.town.resident("bo"));
    for number in 0..30 {
        post.town
            .writes(&bo, &ada, &format!("Dear Ada, {number}."), now());
    }
    thread::scope(|scope| {
        for worker in ["one", "two"] {
            let mailroom = post.mailroom(worker);
            scope.spawn(
                move || {
                    while block_on(sender::send_due(&mailroom, now())).unwrap() > 0 {}
                },
            );
        }
        scope.spawn(|| post.chooses(&ada, now(), |chosen| chosen.mail = Mail::Off));
    });
    assert!(
        post.rows().iter().all(|row| row == "sent 1 "),
        "{:?}",
        post.rows()
    );
    assert_eq!(post.sends(now() + Duration::days(1)), 0);
    let mut ids: Vec<String> = post
        .server
        .got()
        .iter()
        .map(|got| got.header("Message-ID"))
        .collect();
    ids.sort();
    let all = ids.len();
    ids.dedup();
    assert_eq!(all, ids.len());
}

fn a_dead_sender_is_taken_over_from(database: &Database) {
    let post = waiting(database);
    let until = now() + Duration::minutes(3);
    let claim = |worker: &str| {
        post.town
            .act(|conn| Ok(kept::claim(conn, worker, until, 8, now())?.len()))
    };
    assert_eq!(claim("dead"), 1);
    // Held by another while its lease lasts; what the dead one says later counts for nothing.
    assert_eq!(post.sends(now() + Duration::minutes(2)), 0);
    post.sends_one(until);
    assert_eq!(post.rows(), ["sent 1 "]);
    let post = waiting(database);
    let until = now() + Duration::minutes(3);
    post.town.act(|conn| {
        kept::claim(conn, "dead", until, 8, now())?;
        // It starts again under its name.
        assert_eq!(kept::release(conn, "another")?, 0);
        assert_eq!(kept::release(conn, "dead")?, 1);
        Ok(())
    });
    post.sends_one(now());
}

fn an_address_that_is_none(database: &Database) {
    let post = waiting(database);
    post.town
        .bed
        .fresh
        .execute("update accounts set email = 'ada@exa mple.org' where email is not null");
    assert_eq!(post.sends(now()), 1);
    let row = post.rows().remove(0);
    assert!(
        row.starts_with("given_up 1 ") && row.contains("mail address"),
        "{row}"
    );
}
