//! Answers beneath open letters, between two instances: who hears of them, and what whoever wrote the
//! open letter does not want there.

use serde_json::{Value, json};

use crate::following::follow;
use crate::open_letters::{does, finds, home, kept, path, publishes, text, two};
use crate::pages::{says, says_not};
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("answers_stand_beneath", answers_stand_beneath),
        Test::on_both("a_hidden_answer_and_below", a_hidden_answer_and_below),
        Test::on_both(
            "strangers_of_a_limited_host_do_not_stand_beneath",
            strangers_of_a_limited_host_do_not_stand_beneath,
        ),
    ]
}

fn answers_stand_beneath(database: &Database) {
    let (a, b) = two(database);
    let (ada, dora) = (a.mentor("ada"), a.account("dora"));
    let ben = b.account("ben");
    follow(&ben, &ada.handle());
    let id = publishes(&ada, &["--title", "On reading code"], "Read it aloud.");
    let there = finds(&b, "the open letter", |one| {
        one["title"] == "On reading code"
    });
    let there = text(&there["id"]).to_owned();
    publishes(&ben, &["--reply-to", &there], "I tried. *It works.*");
    let arrived = finds(&a, "Ben's answer", |one| {
        text(&one["content"]).contains("It works")
    });
    assert_eq!(arrived["in_reply_to"], id.as_str());
    let arrived_id = text(&arrived["id"]).to_owned();
    // Somebody here answers the answer, and its writer's server hears of it although nobody there
    // follows them.
    publishes(&dora, &["--reply-to", &arrived_id], "Which part, Ben?");
    finds(&b, "Dora's question", |one| {
        text(&one["content"]).contains("Which part")
    });

    let place = path(&a, &id);
    let page = ada.browser().get(&place);
    says(&page, "I tried. It works.");
    says(&page, "dora @dora@a.test to ben");
    let html = a.get(&place, &[]).expect_status(200).text();
    assert!(html.contains("Which part, Ben?"), "{html}");
    assert!(
        kept(&a)
            .iter()
            .any(|one| one["id"] == id.as_str() && one["answers"] == 2)
    );
    says(&ada.browser().get("/home"), "2 answers.");
    // Answers are not what comes home.
    assert_eq!(home(&ada).len(), 1);
    assert_eq!(home(&ben).len(), 1);

    // The words: Ada hears of both, Ben of the question; nobody of their own.
    let words = |person: &Person| -> Vec<String> {
        let output = person
            .instance()
            .command(&["correspondence", "notices", person.name(), "--json"], "");
        let words: Vec<Value> = serde_json::from_str(output.ok()).unwrap();
        let words = words
            .iter()
            .filter(|word| word["kind"] == "open_letter_answered");
        words
            .map(|word| text(&word["sentence"]).to_owned())
            .collect()
    };
    let about = "answered beneath \u{201c}On reading code\u{201d}.";
    assert_eq!(
        words(&ada),
        [format!("dora {about}"), format!("ben {about}")]
    );
    assert_eq!(words(&ben), [format!("dora {about}")]);
    assert!(words(&dora).is_empty());
    let mut window = ada.browser();
    let page = window.get("/");
    says(&page, "dora answered beneath");
    assert!(
        page.html().contains(&format!("/open-letters/{arrived_id}")),
        "{}",
        page.html()
    );

    // An answer that is removed takes its word with it.
    let own = kept(&b)
        .into_iter()
        .find(|one| text(&one["content"]).contains("It works"));
    does(&ben, "remove", text(&own.unwrap()["id"]), "");
    wait_until("Ben's answer is gone", || {
        let page = window.get(&place);
        (!page.text().contains("It works")).then_some(())
    });
    assert_eq!(words(&ada), [format!("dora {about}")]);
    says(&window.get(&place), "Which part, Ben?");
    // And there is nothing to answer any more.
    let late = a.command(
        &[
            "open-letter",
            "post",
            "--from",
            "dora",
            "--reply-to",
            &arrived_id,
        ],
        "Too late.",
    );
    assert!(
        late.stderr.contains("Its writer removed"),
        "{}",
        late.stderr
    );
}

fn a_hidden_answer_and_below(database: &Database) {
    let (a, b) = two(database);
    let (ada, dora) = (a.mentor("ada"), a.account("dora"));
    let ben = b.account("ben");
    follow(&ben, &ada.handle());
    let id = publishes(&ada, &["--title", "On names"], "Name it twice.");
    let there = finds(&b, "the open letter", |one| one["title"] == "On names");
    publishes(&ben, &["--reply-to", text(&there["id"])], "A rude answer.");
    let rude = finds(&a, "the answer", |one| {
        text(&one["content"]).contains("rude")
    });
    let (rude_id, rude_uri) = (text(&rude["id"]), rude["uri"].clone());
    let below = publishes(&dora, &["--reply-to", rude_id], "Below the rude one.");
    let place = path(&a, &id);
    let listed = || {
        let accept = [("Accept", "application/activity+json")];
        let all = a
            .get(&format!("{place}/replies"), &accept)
            .expect_status(200);
        let page = a
            .get(&format!("{place}/replies/1"), &accept)
            .expect_status(200);
        let items = page.json()["orderedItems"].clone();
        assert_eq!(all.json()["totalItems"], items.as_array().unwrap().len());
        items
    };
    assert_eq!(listed(), json!([rude_uri]));

    for other in [&dora, &a.account("eve")] {
        let refused = a.command(
            &["open-letter", "hide", rude_id, "--from", other.name()],
            "",
        );
        assert_eq!(refused.status, 1);
        assert!(refused.stderr.contains("no such answer among yours"));
    }
    let top = a.command(&["open-letter", "hide", &id, "--from", "ada"], "");
    assert_eq!(top.status, 1, "there is nothing to hide it beneath");
    does(&ada, "hide", rude_id, "");
    let html = a.get(&place, &[]).expect_status(200).text();
    assert!(!html.contains("rude"), "{html}");
    assert_eq!(listed(), json!([]));
    assert_eq!(
        kept(&a).iter().filter(|one| one["hidden"] == true).count(),
        2
    );
    says_not(&a.account("kim").browser().get(&place), "rude");
    let page = ada.browser().get(&place);
    says(&page, "A rude answer.");
    says(&page, "Hidden: only you see it here.");
    let notices = "select kind as value from notices where kind = 'open_letter_answered'";
    assert!(a.database().texts(notices).is_empty());
    // Dora sees her own, and not that it is hidden.
    let page = dora.browser().get(&place);
    says(&page, "Below the rude one.");
    says_not(&page, "Hidden");
    // What comes later beneath it is hidden as well.
    publishes(&dora, &["--reply-to", &below], "Further below.");
    let html = a.get(&place, &[]).text();
    assert!(!html.contains("Further below."), "{html}");
    assert!(a.database().texts(notices).is_empty());

    does(&ada, "show", rude_id, "");
    let html = a.get(&place, &[]).text();
    for shown in ["A rude answer.", "Below the rude one.", "Further below."] {
        assert!(html.contains(shown), "{html}");
    }
    assert_eq!(listed(), json!([rude_uri]));
}

/// Posts an answer at home and waits until it was handed over, whatever became of it there.
#[track_caller]
fn answers_and_is_heard(person: &Person, to: &str, words: &str) {
    publishes(person, &["--reply-to", to], words);
    let home = person.instance();
    home.wait_until("it was handed over", || {
        let bag = home.command(&["delivery", "list"], "");
        bag.ok().contains("The post bag is empty").then_some(())
    });
}

fn strangers_of_a_limited_host_do_not_stand_beneath(database: &Database) {
    let (a, b) = two(database);
    let (ada, dora) = (a.mentor("ada"), a.account("dora"));
    let (ben, cleo) = (b.account("ben"), b.account("cleo"));
    follow(&ben, &ada.handle());
    follow(&dora, &ben.handle());
    ada.writes_to(&cleo.handle(), "Dear Cleo, do answer me in the open.");
    cleo.receives("in the open");
    let id = publishes(&ada, &["--title", "On doors"], "Leave them ajar.");
    let there = finds(&b, "the open letter", |one| one["title"] == "On doors");
    let there = text(&there["id"]).to_owned();
    answers_and_is_heard(&ben, &there, "Ben before the limit.");
    answers_and_is_heard(&cleo, &there, "Cleo before the limit.");
    let place = path(&a, &id);
    let seen = |words: &str| a.get(&place, &[]).expect_status(200).text().contains(words);
    let listed = || {
        let accept = [("Accept", "application/activity+json")];
        let replies = a.get(&format!("{place}/replies"), &accept);
        replies.expect_status(200).json()["totalItems"].clone()
    };
    assert!(seen("Ben before") && seen("Cleo before"));
    assert_eq!(listed(), 2);

    a.command(&["instance", "limit", "b.test"], "").ok();
    // Ada has written to Cleo; Ben she does not know. Dora follows him.
    assert!(!seen("Ben before") && seen("Cleo before"));
    assert_eq!(listed(), 1);
    says_not(&ada.browser().get(&place), "Ben before");
    says(&dora.browser().get(&place), "Ben before");
    answers_and_is_heard(&ben, &there, "Ben while limited.");
    answers_and_is_heard(&cleo, &there, "Cleo while limited.");
    assert!(seen("Cleo while limited") && !seen("Ben while limited"));
    let kept = kept(&a);
    let is_kept = |words: &str| kept.iter().any(|one| text(&one["content"]).contains(words));
    assert!(is_kept("Cleo while") && !is_kept("Ben while"));

    // Whoever is followed is no stranger.
    follow(&ada, &ben.handle());
    answers_and_is_heard(&ben, &there, "Ben when Ada follows him.");
    assert!(seen("Ben before") && seen("Ben when Ada follows him"));
    a.command(&["unfollow", "ada", &ben.handle()], "").ok();
    assert!(!seen("Ben before"));
    a.command(&["instance", "unblock", "b.test"], "").ok();
    assert!(seen("Ben before"));
}
