//! What keepers did is written down with the act itself: once, and not at all where nothing was done.

use longhand_mentoring::announcements::{self, Typed};
use longhand_mentoring::error::Error;
use longhand_mentoring::instances::lists::{self, Line};
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{deliveries, instances, keeping};
use longhand_storage::connection::AnyConnection;
use longhand_storage::instances::Stance;
use longhand_storage::keeping::Act;

use crate::mentoring_bed::Town;
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_is_undone_is_not_told", what_is_undone_is_not_told),
        Test::on_both(
            "what_changes_nothing_is_not_told",
            what_changes_nothing_is_not_told,
        ),
        Test::on_both("a_list_is_one_entry", a_list_is_one_entry),
    ]
}

/// What was done, newest first.
fn told(town: &Town) -> Vec<(Act, String)> {
    let page = town.act(|conn| keeping::page(conn, None));
    let entries = page.entries.into_iter();
    entries
        .map(|entry| (entry.kept.act, entry.kept.subject))
        .collect()
}

fn blocks(town: &Town, conn: &mut AnyConnection, note: &str) -> Result<(), Error> {
    instances::decide(
        conn,
        &town.origin,
        None,
        "loud.test",
        Stance::Blocked,
        note,
        now(),
    )
}

fn what_is_undone_is_not_told(database: &Database) {
    let town = Town::new(database);
    let broken_off = town.try_act(|conn| {
        blocks(&town, conn, "")?;
        Err::<(), Error>(Refusal::EmptyLetter.into())
    });
    assert!(broken_off.is_err());
    let typed = Typed::default();
    town.refused(|conn| announcements::announce(conn, None, &typed, now()));
    assert_eq!(told(&town), []);
}

fn what_changes_nothing_is_not_told(database: &Database) {
    let town = Town::new(database);
    for note in ["As agreed.", "As agreed.", "Still."] {
        town.act(|conn| blocks(&town, conn, note));
    }
    for only in [false, true, true] {
        town.act(|conn| instances::set_only_allowed(conn, None, only, now()));
    }
    let many = town.act(|conn| deliveries::retry_all(conn, None, "nobody.test", now()));
    assert_eq!(many, 0);
    let typed = Typed {
        source: "Tonight no letters.".to_owned(),
        ..Typed::default()
    };
    let id = town.act(|conn| announcements::announce(conn, None, &typed, now()));
    for _ in 0..2 {
        town.act(|conn| announcements::end(conn, None, id, now()));
    }
    let told = told(&town);
    let acts: Vec<Act> = told.into_iter().map(|(act, _)| act).collect();
    assert_eq!(
        acts,
        [
            Act::EndedAnnouncement,
            Act::Announced,
            Act::OnlyAllowed,
            Act::Blocked,
            Act::Blocked
        ]
    );
}

fn a_list_is_one_entry(database: &Database) {
    let town = Town::new(database);
    let line = |host: &str| Line {
        host: host.to_owned(),
        stance: Stance::Blocked,
        note: String::new(),
    };
    let lines = ["loud.test", "foe.test", "odd.test"].map(line);
    for _ in 0..2 {
        town.act(|conn| lists::take(conn, &town.origin, None, &lines, now()));
    }
    assert_eq!(told(&town), [(Act::TookList, "3".to_owned())]);
}
