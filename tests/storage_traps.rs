//! The traps of two databases behind one handle: transactions, races, times, ids, limits.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use chrono::NaiveDate;
use diesel::prelude::*;
use longhand_storage::claims;
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries::{self, Delivery, State};
use longhand_storage::dispatches::{self, Dispatch, Kind as DispatchKind};
use longhand_storage::error::Error;
use longhand_storage::ids::{self, DeliveryId, DispatchId, LetterId, PersonId};
use longhand_storage::people::{self, Person};
use longhand_storage::schema::{counters, people as people_table, settings};
use longhand_storage::{acknowledgements, recipients};

use crate::storage_bed::{bed, new_person, now, person};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "writers_lose_nothing_to_each_other",
            writers_lose_nothing_to_each_other,
        ),
        Test::on_both("a_race_has_one_winner", a_race_has_one_winner),
        Test::on_both(
            "couriers_never_claim_the_same",
            couriers_never_claim_the_same,
        ),
        Test::on_both("times_come_back_as_they_were", times_come_back_as_they_were),
        Test::on_both(
            "a_panic_leaves_nothing_behind",
            a_panic_leaves_nothing_behind,
        ),
        Test::on_both(
            "an_error_leaves_nothing_behind",
            an_error_leaves_nothing_behind,
        ),
        Test::on_both("readers_cannot_write", readers_cannot_write),
        Test::on_both("references_are_kept", references_are_kept),
        Test::on_both(
            "handles_are_found_in_any_case",
            handles_are_found_in_any_case,
        ),
        Test::on_both("names_sort_alike", names_sort_alike),
        Test::once("ids_rise_and_never_meet", ids_rise_and_never_meet),
        Test::on_both(
            "long_lists_are_asked_in_pieces",
            long_lists_are_asked_in_pieces,
        ),
    ]
}

fn count(conn: &mut AnyConnection, name: &str) -> i32 {
    counters::table
        .find(name)
        .select(counters::value)
        .first(conn)
        .unwrap()
}

fn writers_lose_nothing_to_each_other(database: &Database) {
    let bed = bed(database);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..50 {
                    let outcome: Result<(), Error> = bed.storage.write_now(|conn| {
                        // Reading first is what makes a deferred transaction fail on SQLite.
                        let _ = count(conn, "courier");
                        diesel::update(counters::table.find("courier"))
                            .set(counters::value.eq(counters::value + 1))
                            .execute(conn)?;
                        Ok(())
                    });
                    outcome.unwrap();
                }
            });
        }
    });
    let end = bed
        .storage
        .read_now(|conn| Ok::<_, Error>(count(conn, "courier")));
    assert_eq!(end.unwrap(), 200);
}

fn a_race_has_one_winner(database: &Database) {
    let bed = bed(database);
    for round in 0..10 {
        let before = round;
        let winners: usize = thread::scope(|scope| {
            let racers: Vec<_> = (0..20)
                .map(|_| {
                    scope.spawn(|| {
                        bed.storage.write_now(|conn| {
                            let row = counters::table.find("courier");
                            Ok::<_, Error>(
                                diesel::update(row.filter(counters::value.eq(before)))
                                    .set(counters::value.eq(before + 1))
                                    .execute(conn)?,
                            )
                        })
                    })
                })
                .collect();
            racers
                .into_iter()
                .map(|racer| racer.join().unwrap().unwrap())
                .sum()
        });
        assert_eq!(winners, 1, "round {round}");
    }
}

/// Twenty due deliveries of twenty lanes to ten hosts, claimed by eight couriers at once.
fn couriers_never_claim_the_same(database: &Database) {
    let bed = bed(database);
    let filled: Result<(), Error> = bed.storage.write_now(|conn| {
        let ada = person(conn, "ada", "a.test");
        for number in 0..20 {
            let host = format!("host{}.test", number % 10);
            let id = DispatchId(ids::next(now()));
            let dispatch = Dispatch {
                id,
                kind: DispatchKind::LetterPosted,
                actor_id: ada.id,
                subject_id: 1,
                uri: format!("https://a.test/{number}"),
                created_at: now(),
                about: None,
            };
            dispatches::insert(conn, &dispatch)?;
            let delivery = Delivery {
                id: DeliveryId(ids::next(now())),
                dispatch_id: id,
                recipient_id: ada.id,
                host,
                lane: format!("lane {number}"),
                state: State::Queued,
                attempts: 0,
                due_at: now(),
                expires_at: now() + chrono::Duration::days(7),
                leased_by: None,
                leased_until: None,
                status: None,
                error: None,
                finished_at: None,
                shared: false,
            };
            deliveries::insert(conn, &delivery)?;
        }
        Ok(())
    });
    filled.unwrap();
    let until = now() + chrono::Duration::seconds(180);
    let claimed: Vec<DeliveryId> = thread::scope(|scope| {
        let couriers: Vec<_> = (0..8)
            .map(|number| {
                let storage = &bed.storage;
                scope.spawn(move || {
                    let worker = format!("courier {number}");
                    let claim =
                        storage.write_now(|conn| claims::claim(conn, &worker, until, 64, now()));
                    claim
                        .unwrap()
                        .into_iter()
                        .map(|delivery| delivery.id)
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        couriers
            .into_iter()
            .flat_map(|courier| courier.join().unwrap())
            .collect()
    });
    let different: BTreeSet<_> = claimed.iter().collect();
    assert_eq!((claimed.len(), different.len()), (20, 20), "{claimed:?}");
}

fn times_come_back_as_they_were(database: &Database) {
    let bed = bed(database);
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let times = [
        now(),
        date(1970, 1, 1).and_hms_opt(0, 0, 0).unwrap(),
        date(2026, 11, 22)
            .and_hms_micro_opt(23, 59, 59, 999_999)
            .unwrap(),
        date(2026, 2, 28).and_hms_micro_opt(1, 2, 3, 1).unwrap(),
        date(2999, 12, 31)
            .and_hms_micro_opt(0, 0, 0, 100_000)
            .unwrap(),
    ];
    let id = bed
        .storage
        .write_now(|conn| Ok::<_, Error>(person(conn, "ada", "a.test").id));
    let id = id.unwrap();
    for time in times {
        let kept = bed.storage.write_now(|conn| {
            people::mark_gone(conn, id, time)?;
            Ok::<_, Error>(people::find(conn, id)?.gone_at)
        });
        assert_eq!(kept.unwrap(), Some(time));
        // And it compares as a time, not as the text it may be kept as.
        let found = bed.storage.read_now(|conn| {
            let at_most = people_table::table
                .filter(people_table::gone_at.le(time))
                .count();
            let before = people_table::table
                .filter(people_table::gone_at.lt(time))
                .count();
            Ok::<(i64, i64), Error>((at_most.get_result(conn)?, before.get_result(conn)?))
        });
        assert_eq!(found.unwrap(), (1, 0), "{time}");
    }
}

/// Fails for a name that is there.
fn insert(conn: &mut AnyConnection, name: &str, value: &str) -> Result<(), Error> {
    diesel::insert_into(settings::table)
        .values((settings::name.eq(name), settings::value.eq(value)))
        .execute(conn)?;
    Ok(())
}

fn a_panic_leaves_nothing_behind(database: &Database) {
    let bed = bed(database);
    // More often than there are connections, so that a spoilt one would be met again.
    for round in 0..10 {
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            bed.storage.write_now(|conn| -> Result<(), Error> {
                insert(conn, "half", "done")?;
                panic!("in the middle of round {round}");
            })
        }));
        assert!(panicked.is_err());
        let seen = bed
            .storage
            .write_now(|conn| longhand_storage::settings::find(conn, "half"));
        assert_eq!(seen.unwrap(), None, "round {round}");
    }
}

fn an_error_leaves_nothing_behind(database: &Database) {
    let bed = bed(database);
    for _ in 0..10 {
        let outcome: Result<(), Error> = bed.storage.write_now(|conn| {
            insert(conn, "half", "done")?;
            // The second one of a name fails; PostgreSQL takes nothing more in this transaction.
            insert(conn, "half", "again")?;
            Ok(())
        });
        assert!(
            matches!(outcome, Err(Error::AlreadyExists(_))),
            "{outcome:?}"
        );
        let seen = bed
            .storage
            .write_now(|conn| longhand_storage::settings::find(conn, "half"));
        assert_eq!(seen.unwrap(), None);
    }
}

fn readers_cannot_write(database: &Database) {
    let bed = bed(database);
    for _ in 0..8 {
        let outcome: Result<(), Error> = bed
            .storage
            .read_now(|conn| insert(conn, "written", "by a reader"));
        assert!(outcome.is_err(), "a reader has written");
    }
    let seen = bed
        .fresh
        .texts("select value from settings where name = 'written'");
    assert!(seen.is_empty());
    let seen = bed
        .storage
        .read_now(|conn| Ok::<i64, Error>(settings::table.count().get_result(conn)?));
    assert_eq!(seen.unwrap(), 0, "readers still read");
}

fn references_are_kept(database: &Database) {
    let bed = bed(database);
    let dangling: Result<(), Error> = bed
        .storage
        .write_now(|conn| people::insert_key(conn, PersonId(99), "no such person"));
    assert!(dangling.is_err(), "a key of nobody was kept");
    let wrong_word: Result<(), Error> = bed.storage.write_now(|conn| {
        let ada = person(conn, "ada", "a.test");
        people::insert_key(conn, ada.id, "key")?;
        let sql = "update people set id = 77";
        diesel::sql_query(sql).execute(conn)?;
        Ok(())
    });
    assert!(wrong_word.is_err(), "a person lost their key");
}

fn handles_are_found_in_any_case(database: &Database) {
    let bed = bed(database);
    let found = bed.storage.write_now(|conn| {
        let ada = person(conn, "Ada_L", "a.test").id;
        for (name, host) in [
            ("ada_l", "a.test"),
            ("ADA_L", "A.TEST"),
            ("Ada_L", "a.Test"),
        ] {
            let found = people::find_by_handle(conn, name, host)?;
            assert_eq!(found.map(|person| person.id), Some(ada), "{name}@{host}");
        }
        // A sign that means "anything" in a pattern is only itself here.
        for (name, host) in [("ada%", "a.test"), ("adaxl", "a.test"), ("ada_l", "b.test")] {
            assert!(
                people::find_by_handle(conn, name, host)?.is_none(),
                "{name}@{host}"
            );
        }
        Ok::<_, Error>(())
    });
    found.unwrap();
}

fn names_sort_alike(database: &Database) {
    let bed = bed(database);
    let names = bed.storage.write_now(|conn| {
        for name in ["b", "_z", "a_b", "Zoe", "ab", "a1", "aB2", "10", "9"] {
            let new = Person {
                local: true,
                ..new_person(name, "a.test")
            };
            people::insert(conn, new)?;
        }
        let people = people::local(conn)?;
        Ok::<_, Error>(
            people
                .into_iter()
                .map(|person| person.username)
                .collect::<Vec<_>>(),
        )
    });
    let expected = ["10", "9", "_z", "a1", "a_b", "ab", "aB2", "b", "Zoe"];
    assert_eq!(names.unwrap(), expected);
}

fn ids_rise_and_never_meet() {
    let all: Vec<Vec<i64>> = thread::scope(|scope| {
        let threads: Vec<_> = (0..8)
            .map(|thread| {
                scope.spawn(move || {
                    // A clock that steps back now and then.
                    let back = |step: i64| chrono::Duration::milliseconds((step * 7 + thread) % 5);
                    (0..5_000)
                        .map(|step| ids::next(now() - back(step)))
                        .collect::<Vec<_>>()
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    for ids in &all {
        assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "ids fell");
    }
    let different: BTreeSet<i64> = all.iter().flatten().copied().collect();
    assert_eq!(different.len(), 40_000);
    assert!(different.iter().all(|id| *id > 0));
}

fn long_lists_are_asked_in_pieces(database: &Database) {
    let bed = bed(database);
    let letters: Vec<LetterId> = (1..=40_000).map(LetterId).collect();
    let persons: Vec<PersonId> = (1..=40_000).map(PersonId).collect();
    let dispatches: Vec<DispatchId> = (1..=40_000).map(DispatchId).collect();
    let asked = bed.storage.read_now(|conn| {
        recipients::of_all(conn, &letters)?;
        longhand_storage::attachments::of_all(conn, &letters)?;
        acknowledgements::of_all(conn, &letters)?;
        people::find_all(conn, &persons)?;
        deliveries::of_all(conn, &dispatches)?;
        Ok::<_, Error>(())
    });
    asked.unwrap();
}
