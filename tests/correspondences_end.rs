//! Correspondences: how they end, what stays, and what is nobody else's.

use longhand_mentoring::letters::NewLetter;
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::terms::{self, Terms};
use longhand_mentoring::{closing, correspondences, participating, thanks};
use longhand_storage::correspondences::State;
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;

use crate::correspondences_time::{Pair, days};
use crate::mentoring_bed::{AN_INTRODUCTION, letter};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_closing_letter_ends_it", a_closing_letter_ends_it),
        Test::on_both("leaving_needs_no_words", leaving_needs_no_words),
        Test::on_both(
            "thanks_are_shown_if_both_agree",
            thanks_are_shown_if_both_agree,
        ),
        Test::on_both(
            "notes_are_for_one_pair_of_eyes",
            notes_are_for_one_pair_of_eyes,
        ),
        Test::on_both(
            "nobody_else_arranges_anything",
            nobody_else_arranges_anything,
        ),
    ]
}

fn a_closing_letter_ends_it(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let closing_letter = |to: &Person, text: &str| NewLetter {
        kind: Kind::Closing,
        ..letter(to, text)
    };
    let eve = town.resident("eve");
    let refused = town.refused(|conn| town.post(conn, ben, &closing_letter(&eve, "Bye"), days(1)));
    assert_eq!(refused, Refusal::NothingToClose);
    town.act(|conn| {
        town.post(
            conn,
            ben,
            &closing_letter(ada, "Thank you for all."),
            days(2),
        )
    });
    town.carry(days(2));
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(pair.words(), (vec!["closed".to_owned()], vec![]));
    town.turn(days(1000));
    assert_eq!(pair.words(), (vec!["closed".to_owned()], vec![]));
    // One last word is no new beginning.
    town.act(|conn| town.post(conn, ada, &closing_letter(ben, "Fare well."), days(3)));
    town.carry(days(3));
    assert_eq!(town.between(ada, ben).state, State::Closed);
    assert_eq!(town.seen(ben, ada, days(3)), 4);
    // The door stays open unless who closed it shuts it.
    let door = |who: &Person, open| town.try_act(|conn| closing::set_door(conn, who.id, *id, open));
    assert!(door(ada, false).is_err());
    door(ben, false).unwrap();
    let refused = town.refused(|conn| town.post(conn, ada, &letter(ben, "One more"), days(4)));
    assert_eq!(refused, Refusal::Ended("ben".to_owned()));
    door(ben, true).unwrap();
    town.writes(ada, ben, "One more thing.", days(5));
    assert_eq!(
        (town.taken(ada.id), town.between(ada, ben).state),
        (1, State::Open)
    );
}

fn leaving_needs_no_words(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    town.act(|conn| closing::leave(conn, &town.origin, ben, *id, days(1)));
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(pair.words(), (vec![], vec![]));
    assert_eq!(pair.stands(days(1)), (vec!["ended"], vec!["ended"]));
    let refused =
        town.refused(|conn| town.post(conn, ada, &letter(ben, "Where are you?"), days(2)));
    assert_eq!(refused, Refusal::Ended("ben".to_owned()));
    // Who left may come back by introducing themselves anew.
    town.writes(ben, ada, &format!("I am back. {AN_INTRODUCTION}"), days(3));
    assert_eq!(town.stands(ada, days(3)), ["introduced"]);
}

fn thanks_are_shown_if_both_agree(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let give = |who: &Person, words: &str, consented| {
        let origin = &town.origin;
        town.try_act(|conn| thanks::give(conn, origin, who, *id, words, consented, days(1)))
    };
    let shown = || {
        let shown = town.act(|conn| thanks::shown(conn, ada.id));
        shown.into_iter().map(|said| said.words).collect::<Vec<_>>()
    };
    let reveal = |who: &Person, on| town.try_act(|conn| thanks::reveal(conn, who.id, *id, on));
    assert!(give(ada, "To myself", true).is_err());
    assert!(give(ben, "  ", true).is_err());
    assert!(give(ben, &"t".repeat(thanks::LONGEST + 1), true).is_err());
    give(ben, "You made me brave.", false).unwrap();
    assert_eq!(pair.words(), (vec!["thanked".to_owned()], vec![]));
    assert!(reveal(ben, true).is_err());
    reveal(ada, true).unwrap();
    assert_eq!(shown(), Vec::<String>::new(), "who said it did not agree");
    give(ben, "You made me brave.", true).unwrap();
    assert_eq!(shown(), ["You made me brave."]);
    // Other words are hidden until they are shown again.
    give(ben, "You made me braver.", true).unwrap();
    assert_eq!(shown(), Vec::<String>::new());
    reveal(ada, true).unwrap();
    give(ben, "You made me braver.", false).unwrap();
    assert_eq!(shown(), Vec::<String>::new());
}

fn notes_are_for_one_pair_of_eyes(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    town.act(|conn| participating::note(conn, ben.id, *id, "shy\0 at first", "about tests"));
    let own = |who: &Person| {
        let view = town.act(|conn| correspondences::read(conn, who.id, *id, None, days(1)));
        (view.own.notes, view.own.ask_next)
    };
    assert_eq!(
        own(ben),
        ("shy at first".to_owned(), "about tests".to_owned())
    );
    assert_eq!(own(ada), (String::new(), String::new()));
    let long = "n".repeat(participating::LONGEST_NOTES + 1);
    assert!(
        town.try_act(|conn| participating::note(conn, ben.id, *id, &long, ""))
            .is_err()
    );
}

fn nobody_else_arranges_anything(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, id, .. } = &pair;
    let eve = town.resident("eve");
    let wanted = Terms {
        rhythm_days: 1,
        wait_days: 1,
        purpose: String::new(),
        goals: String::new(),
    };
    let (id, origin, day) = (*id, &town.origin, days(9).date());
    let refused = [
        town.refused(|conn| terms::agree(conn, origin, &eve, id, &wanted, days(1))),
        town.refused(|conn| terms::pause(conn, origin, &eve, id, day, "", days(1))),
        town.refused(|conn| terms::resume(conn, origin, &eve, id, days(1))),
        town.refused(|conn| participating::nothing_to_answer(conn, eve.id, id, days(1))),
        town.refused(|conn| participating::note(conn, eve.id, id, "", "")),
        town.refused(|conn| participating::set_reminders(conn, eve.id, id, true)),
        town.refused(|conn| participating::reviewed(conn, eve.id, id)),
        town.refused(|conn| closing::leave(conn, origin, &eve, id, days(1))),
        town.refused(|conn| closing::set_door(conn, eve.id, id, false)),
        town.refused(|conn| thanks::give(conn, origin, &eve, id, "Thanks", true, days(1))),
        town.refused(|conn| thanks::reveal(conn, eve.id, id, true)),
        town.refused(|conn| correspondences::read(conn, eve.id, id, None, days(1))),
    ];
    for refusal in refused {
        assert_eq!(refusal, Refusal::NotYours("correspondence"));
    }
}
