//! Forms that were opened before somebody else, or the same person in another window, changed what
//! they show: nothing is written over unseen, and nothing that was typed is lost.

use crate::introductions::only;
use crate::pages::{field, says};
use crate::pages_arranged::{begun, town};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("goals_of_the_other_stay", goals_of_the_other_stay),
        Test::on_both("notes_of_another_window_stay", notes_of_another_window_stay),
        Test::on_both("a_letter_changed_twice", a_letter_changed_twice),
        Test::on_both("words_lead_to_their_act", words_lead_to_their_act),
    ]
}

fn goals_of_the_other_stay(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let (form, page) = (format!("{at}/terms"), format!("{at}/arrangements"));
    let (mut his, mut hers) = (town.ben.browser(), town.ada.browser());
    his.get(&page);
    hers.get(&page);
    hers.submit(&form, &[("goals", "One review a month")])
        .expect_status(200);
    // His page still shows no goals.
    let refused = his
        .submit(&form, &[("rhythm_days", "7"), ("purpose", "Parsers")])
        .expect_status(422);
    says(&refused, "This was changed after you opened it.");
    says(&refused, "One review a month");
    assert_eq!(field(&refused, &form, "rhythm_days"), "7");
    assert_eq!(field(&refused, &form, "purpose"), "Parsers");
    assert_eq!(
        field(&hers.get(&page), &form, "goals"),
        "One review a month"
    );
    // He has seen it now; what he sends is what he wants.
    his.submit(&form, &[("goals", "Two reviews")])
        .expect_status(200);
    let now = hers.get(&page);
    assert_eq!(field(&now, &form, "goals"), "Two reviews");
    assert_eq!(field(&now, &form, "rhythm_days"), "7");
    says(&now, "Two letters of one person are a week apart");
}

fn notes_of_another_window_stay(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let (form, page) = (format!("{at}/notes"), format!("{at}/arrangements"));
    let (mut one, mut other) = (town.ben.browser(), town.ben.browser());
    one.get(&page);
    other.get(&page);
    one.submit(&form, &[("notes", "shy at first")])
        .expect_status(200);
    let refused = other
        .submit(&form, &[("notes", "likes tests")])
        .expect_status(422);
    says(&refused, "shy at first");
    assert_eq!(field(&refused, &form, "notes"), "likes tests");
    assert_eq!(field(&one.get(&page), &form, "notes"), "shy at first");
    other.submit(&form, &[]).expect_status(200);
    assert_eq!(field(&one.get(&page), &form, "notes"), "likes tests");
}

fn a_letter_changed_twice(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    assert!(at.ends_with(only(&town.ben)["id"].as_str().unwrap()));
    let letter = town.ben.writes_to("@ada@a.test", "The first words.");
    let form = format!("/letters/{letter}/change");
    let (mut one, mut other) = (town.ben.browser(), town.ben.browser());
    one.get(&form);
    other.get(&form);
    one.submit(&form, &[("source", "The second words.")])
        .expect_status(200);
    let refused = other
        .submit(&form, &[("source", "The third words.")])
        .expect_status(422);
    says(&refused, "The second words.");
    assert_eq!(field(&refused, &form, "source"), "The third words.");
    assert_eq!(field(&one.get(&form), &form, "source"), "The second words.");
    other.submit(&form, &[]).expect_status(200);
    assert_eq!(field(&one.get(&form), &form, "source"), "The third words.");
}

fn words_lead_to_their_act(database: &Database) {
    let town = town(database);
    let at = begun(&town);
    let arrangements = format!("{at}/arrangements");
    let kinds = [
        ("follow_asked", "/me/follows"),
        ("moved", "/people?address="),
        ("introduction_declined", "/directory"),
        ("introduction_lapsed", "/directory"),
        ("terms_changed", arrangements.as_str()),
        ("review", arrangements.as_str()),
        ("find_out", arrangements.as_str()),
        ("thanked", arrangements.as_str()),
    ];
    let mut his = town.ben.browser();
    for (kind, place) in kinds {
        let change = format!("update notices set kind = '{kind}', detail = '@ada@new.test'");
        town.a.database().execute(&change);
        let html = his.get("/").expect_status(200).html();
        let (_, words) = html
            .split_once("<h2 id=\"notices\">")
            .unwrap_or_else(|| panic!("no word for him: {html}"));
        let words = words.split("</section>").next().unwrap();
        let link = format!("href=\"{place}");
        assert!(words.contains(&link), "{kind}: {words}");
    }
}
