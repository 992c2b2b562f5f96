//! Letters between two instances, as the people who write them see it.

use crate::inbox::Scene;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_letter_is_answered_on_another_instance",
            a_letter_is_answered_on_another_instance,
        ),
        Test::on_both(
            "a_resting_letter_holds_up_nobody",
            a_resting_letter_holds_up_nobody,
        ),
        Test::on_both("a_first_letter_stays_plain", a_first_letter_stays_plain),
        Test::on_both(
            "the_same_words_are_one_letter",
            the_same_words_are_one_letter,
        ),
    ]
}

fn a_letter_is_answered_on_another_instance(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");

    let first = ben.writes_to(&ada.handle(), "Dear Ada, how do I *begin*?");
    let arrived = ada.receives("begin");
    assert_eq!(arrived["from"], ben.handle().as_str());
    assert_eq!(arrived["state"], "arrived");
    ben.sees(&first, "delivered");

    let id = arrived["id"].as_str().unwrap();
    let answer = ada.answers(id, &ben.handle(), "Dear Ben, by writing.");
    let answered = ben.receives("by writing");
    assert_eq!(answered["in_reply_to"], first.as_str());
    ada.sees(&answer, "delivered");
}

fn a_resting_letter_holds_up_nobody(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.account("ada");
    let ben = b.account("ben");

    let to = ada.handle();
    let resting = ben
        .posts(&["--to", &to], "This one rests.")
        .ok()
        .trim()
        .to_owned();
    let resting = resting.as_str();
    let follow_up = ben.posts(&["--to", &to, "--reply-to", resting], "So does this.");
    let follow_up = follow_up.ok().trim().to_owned();
    let at_once = ben.writes_to(&to, "This one leaves at once.");
    ada.receives("leaves at once");
    ben.sees(&at_once, "delivered");
    ben.sees(resting, "held");

    // Its writer can still take it back, although another letter answers it.
    let mut browser = ben.browser();
    browser
        .get(&format!("/letters/{resting}"))
        .expect_status(200);
    browser
        .submit(&format!("/letters/{resting}/take-back"), &[])
        .expect_status(200);
    let left: Vec<String> = ben
        .letters()
        .iter()
        .map(|letter| letter["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(!left.iter().any(|id| id == resting), "{left:?}");
    assert!(left.contains(&follow_up), "{left:?}");
}

fn the_same_words_are_one_letter(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.account("ada");
    let ben = a.account("ben");

    let first = ben.writes_to(&ada.handle(), "Pressed twice.");
    let again = ben.writes_to(&ada.handle(), "Pressed twice.");
    assert_eq!(first, again);
    let other = ben.writes_to(&ada.handle(), "Pressed once.");
    assert_ne!(first, other);
    ada.receives("Pressed once");
    assert_eq!(ada.letters().len(), 2);
    // As an answer the same words are another letter.
    let answer = ben.answers(&first, &ada.handle(), "Pressed twice.");
    assert_ne!(first, answer);
    ada.finds("three letters", |letter| {
        letter["in_reply_to"] == first.as_str()
    });
}

/// What a first letter to a stranger may not hold it may not hold later either.
fn a_first_letter_stays_plain(database: &Database) {
    let scene = Scene::new(database, &[]);
    let id = scene.ada.writes_to(&scene.bo.handle(), "Dear Bo, hello.");
    scene.ada.sees(&id, "delivered");
    let text = "Dear Bo, [look](https://example.org/).";
    let edit = ["letter", "edit", &id, "--from", "ada"];
    let refused = scene.a.command(&edit, text);
    assert_eq!(refused.status, 1);
    assert!(
        refused.stderr.contains("A first letter"),
        "{}",
        refused.stderr
    );
    scene.hands_in(&scene.letter("<p>Dear Ada</p>"));
    scene.a.command(&edit, text).ok();
}
