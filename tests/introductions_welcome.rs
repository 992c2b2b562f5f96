//! Who may write to whom: blocks, whose first letters are welcome, letters to several.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::blocks;
use longhand_mentoring::letters::NewLetter;
use longhand_mentoring::refusal::Refusal;

use crate::mentoring_bed::{AN_INTRODUCTION, Town, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_blocked_person_learns_nothing",
            a_blocked_person_learns_nothing,
        ),
        Test::on_both(
            "who_may_write_is_theirs_to_say",
            who_may_write_is_theirs_to_say,
        ),
        Test::on_both("a_group_is_no_introduction", a_group_is_no_introduction),
    ]
}

fn a_blocked_person_learns_nothing(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 2), town.resident("ben"));
    town.act(|conn| blocks::block(conn, &town.origin, ada.id, ben.id, now()));
    // Posted and arrived, as far as Ben can tell; Ada sees and hears nothing.
    let posted = town.writes(&ben, &ada, AN_INTRODUCTION, now());
    assert_eq!(town.stands(&ben, now()), ["waiting"]);
    assert_eq!(town.stands(&ada, now()), Vec::<&str>::new());
    let three_weeks: NaiveDateTime = now() + Duration::weeks(3);
    town.turn(three_weeks);
    assert_eq!(town.words(&ada), Vec::<String>::new());
    assert_eq!(town.words(&ben), ["introduction_lapsed"]);
    assert!(posted.uri.starts_with("https://here.test/l/"));
    // Blocking somebody gives their place back, and one cannot write to whom one blocked.
    let cy = town.resident("cy");
    town.writes(&cy, &ada, AN_INTRODUCTION, now());
    town.writes(&ada, &cy, "Dear Cy, yes.", now());
    assert_eq!(town.taken(ada.id), 1);
    town.act(|conn| blocks::block(conn, &town.origin, ada.id, cy.id, now()));
    assert_eq!(town.taken(ada.id), 0);
    let refused = town.refused(|conn| town.post(conn, &ada, &letter(&cy, "Hello?"), now()));
    assert_eq!(refused, Refusal::YouBlocked("@cy@here.test".to_owned()));
}

fn who_may_write_is_theirs_to_say(database: &Database) {
    let town = Town::new(database);
    let (ada, ben, cy) = (
        town.mentor("ada", 2),
        town.resident("ben"),
        town.resident("cy"),
    );
    town.writes(&cy, &ada, AN_INTRODUCTION, now());
    let set = |word: &str| {
        let person = ada.id;
        town.bed.fresh.execute(&format!(
            "update accounts set who_may_write = '{word}' where person_id = {person}"
        ));
    };
    set("nobody_new");
    let first =
        || town.refused(|conn| town.post(conn, &ben, &letter(&ada, AN_INTRODUCTION), now()));
    assert_eq!(
        first(),
        Refusal::TakesNoFirstLetters("@ada@here.test".to_owned())
    );
    // What exists goes on.
    town.writes(&ada, &cy, "Dear Cy, yes.", now());
    town.writes(&cy, &ada, "Dear Ada", now());
    set("followed");
    assert_eq!(
        first(),
        Refusal::TakesLettersOfFollowed("@ada@here.test".to_owned())
    );
    town.act(|conn| {
        let follow = longhand_storage::follows::Follow {
            id: longhand_storage::ids::FollowId(1),
            follower_id: ada.id,
            followed_id: ben.id,
            uri: "https://here.test/f/1".to_owned(),
            state: longhand_storage::follows::State::Accepted,
            created_at: now(),
        };
        longhand_storage::follows::upsert(conn, &follow)?;
        Ok(())
    });
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
}

fn a_group_is_no_introduction(database: &Database) {
    let town = Town::new(database);
    let (ada, ben, cy) = (
        town.mentor("ada", 2),
        town.resident("ben"),
        town.resident("cy"),
    );
    let both = NewLetter {
        to: vec![ada.id, cy.id],
        ..letter(&ada, AN_INTRODUCTION)
    };
    let refused = town.refused(|conn| town.post(conn, &ben, &both, now()));
    assert_eq!(
        refused,
        Refusal::IntroduceAlone("@ada@here.test".to_owned())
    );
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    town.act(|conn| town.post(conn, &ben, &both, now()));
}
