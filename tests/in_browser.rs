//! Journeys in a real browser, between two instances: with scripts and without. What happens on
//! them stands in `tests/browser`.

use serde_json::json;

use crate::support::chromium::play;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::postgres;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::in_browser("a_mentor_is_found_and_written_to", with_scripts),
        Test::in_browser(
            "a_mentor_is_found_and_written_to_without_scripts",
            without_scripts,
        ),
    ]
}

fn with_scripts() {
    the_whole_way(true);
}

fn without_scripts() {
    the_whole_way(false);
}

/// A mentor on one instance, a newcomer on the other, from the first look to the last thanks.
fn the_whole_way(scripts: bool) {
    let lab = Lab::new(&["mentors.test", "newcomers.test"]);
    let other = if postgres::is_to_be_had() {
        Database::postgres()
    } else {
        Database::sqlite()
    };
    let mentors = lab.instance("mentors.test", &other);
    let newcomers = lab.instance("newcomers.test", &Database::sqlite());
    let (ada, ben) = (mentors.account("ada"), newcomers.account("ben"));
    let facts = json!({ "scripts": scripts });
    play("the_whole_way", &lab, &[&ada, &ben], facts);
}
