//! Made-up instances: that they are what years of letters would have left, the same for the same seed,
//! and never mixed with people.

use std::time::Duration;

use crate::operation::one_line;
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("it_is_what_years_leave", it_is_what_years_leave),
        Test::on_both("the_same_seed_makes_the_same", the_same_seed_makes_the_same),
        Test::on_both("it_is_not_mixed_with_people", it_is_not_mixed_with_people),
    ]
}

/// Makes so many people, correspondences and letters up on an instance that does not run yet.
#[track_caller]
pub fn generate(instance: &Instance, people: u32, correspondences: u32, letters: u32, seed: u32) {
    let numbers = [people, correspondences, letters, seed].map(|number| number.to_string());
    let names = ["--people", "--correspondences", "--letters", "--seed"];
    let mut arguments = vec!["generate"];
    for (name, number) in names.iter().zip(&numbers) {
        arguments.extend([*name, number.as_str()]);
    }
    // It lives three years through, which takes long on a busy machine.
    let patience = Duration::from_secs(600);
    instance.command_within(&arguments, "", patience).ok();
}

#[track_caller]
fn number(instance: &Instance, what: &str) -> i64 {
    let sql = format!("select cast(count(*) as text) as value from {what}");
    instance.database().texts(&sql)[0].parse().unwrap()
}

fn it_is_what_years_leave(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    generate(&a, 240, 160, 1200, 7);
    let is = |what: &str, wanted: i64| assert_eq!(number(&a, what), wanted, "{what}");
    let are = |what: &str| assert!(number(&a, what) > 0, "none: {what}");
    is("people", 240);
    is("correspondences", 160);
    is("participants", 320);
    is("letters", 1200);
    is("letter_recipients", 1200);
    for state in [
        "open",
        "asked",
        "accepted",
        "declined",
        "lapsed",
        "withdrawn",
        "ended",
    ] {
        are(&format!("introductions where state = '{state}'"));
    }
    for some in [
        "people where not local",
        "cards where mentor and listed and standing = 0",
        "cards where mentor and listed and standing = 1",
        "cards where mentor and listed and standing = 3",
        "card_words",
        "follows where state = 'requested'",
        "notices where kind = 'reminder'",
        "correspondences where state = 'open' and due_at is not null",
        "correspondences where state = 'open' and mentor_id is null",
        "letters where kind = 'postcard'",
        "acknowledgements",
        "open_letters where visibility = 'followers'",
        "open_letters where parent_id is not null",
    ] {
        are(some);
    }
    // What is counted is what there is to count.
    let held = "(select count(*) from correspondences where holds_seat and mentor_id = person_id)";
    is(
        &format!(
            "cards join people on people.id = person_id where local and seats_taken <> {held}"
        ),
        0,
    );
    is("cards where seats_taken > seats", 0);
    is(
        "correspondences where state <> 'open' and (due_at is not null or holds_seat)",
        0,
    );
    is(
        "introductions where state = 'accepted' and correspondence_id not in (select id from correspondences where state = 'open')",
        0,
    );
    // A letter has arrived or is under way, and its row sorts as it was posted.
    is(
        "letter_recipients where state = 'arrived' and decided_at is null",
        0,
    );
    is(
        "letters one join letters other on one.correspondence_id = other.correspondence_id and one.id < other.id where one.posted_at > other.posted_at",
        0,
    );
    is(
        "letters join people on people.id = author_id where local and letters.id not in (select subject_id from dispatches where kind = 'letter_posted')",
        0,
    );
    // Whatever fell due in those years is done.
    assert_eq!(
        a.command(&["calendar", "turn"], "").ok(),
        "0 things were due."
    );
    // Somebody who signs in finds their letters.
    let name = &a.database().texts(
        "select username as value from people where local and id in (select person_id from participants) order by id limit 1",
    )[0];
    a.command(
        &["account", "password", name, "--password-stdin"],
        "a good password\n",
    )
    .ok();
    a.start();
    let mut browser = Browser::new(&a);
    let page = browser.sign_in(name, "a good password");
    assert!(page.html().contains("/correspondences/"), "{}", page.text());
}

fn the_same_seed_makes_the_same(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let made = |seed: u32| {
        let a = lab.prepare("a.test", database).unstarted();
        generate(&a, 60, 40, 300, seed);
        [
            "select username as value from people order by id",
            "select content as value from letters order by id",
            "select topic as value from card_topics order by person_id, position",
            "select state as value from introductions order by id",
            "select cast(followed_id as text) as value from follows order by id",
            "select kind as value from notices order by id",
        ]
        .map(|sql| a.database().texts(sql))
    };
    let once = made(3);
    assert_eq!(once[1].len(), 300);
    assert_eq!(made(3), once);
    assert_ne!(made(4)[1], once[1]);
}

fn it_is_not_mixed_with_people(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    let few = [
        "generate",
        "--people",
        "30",
        "--correspondences",
        "20",
        "--letters",
        "30",
    ];
    one_line(&a.command(&few, ""), &["at least twice as many letters"]);
    let many = ["generate", "--people", "20", "--correspondences", "200"];
    one_line(&a.command(&many, ""), &["too many correspondences"]);
    a.command(&["migrate"], "").ok();
    a.account("ada");
    let refused = a.command(
        &["generate", "--people", "30", "--correspondences", "5"],
        "",
    );
    one_line(&refused, &["There are people here already"]);
    assert_eq!(number(&a, "people"), 1);
}
