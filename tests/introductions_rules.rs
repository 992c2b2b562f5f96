//! Introductions: what a first letter has to be, what a mentor can answer, places under concurrency.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chrono::Duration;
use longhand_mentoring::error::Error;
use longhand_mentoring::introductions::{self, MOST_OPEN};
use longhand_mentoring::letters::{self, NewLetter};
use longhand_mentoring::refusal::Refusal;
use longhand_storage::accounts::Recall;
use longhand_storage::introductions::State;
use longhand_storage::people::Person;

use crate::mentoring_bed::{AN_INTRODUCTION, Town, answer, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_first_letter_has_to_say_something",
            a_first_letter_has_to_say_something,
        ),
        Test::on_both("three_wait_at_a_time", three_wait_at_a_time),
        Test::on_both("writing_back_takes_a_place", writing_back_takes_a_place),
        Test::on_both("one_question_first", one_question_first),
        Test::on_both("not_now", not_now),
        Test::on_both("taken_back_out_of_the_outbox", taken_back_out_of_the_outbox),
        Test::on_both("a_mentee_takes_it_back", a_mentee_takes_it_back),
        Test::on_both("unanswered_it_lapses_once", unanswered_it_lapses_once),
        Test::on_both("the_last_place_goes_to_one", the_last_place_goes_to_one),
    ]
}

fn a_first_letter_has_to_say_something(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 3), town.resident("ben"));
    let stranger = town.stranger("bo");
    let refused = |to: &Person, text: &str| {
        town.refused(|conn| town.post(conn, &ben, &letter(to, text), now()))
    };
    assert!(matches!(
        refused(&ada, "Dear Ada, help?"),
        Refusal::ShortIntroduction(120, 15)
    ));
    for link in [
        "See [this](https://example.org/me).",
        "See https://example.org/me.",
        "See <https://example.org/me>.",
        "`curl https://example.org`",
    ] {
        let text = format!("{AN_INTRODUCTION} {link}");
        assert_eq!(refused(&ada, &text), Refusal::NotPlainEnough, "{link}");
        assert_eq!(refused(&stranger, link), Refusal::NotPlainEnough, "{link}");
    }
    // Nothing of it was kept, and a name is no link.
    assert_eq!(
        town.bed.fresh.texts("select uri as value from letters"),
        Vec::<String>::new()
    );
    town.writes(
        &ben,
        &ada,
        &format!("@carol@example.org says: {AN_INTRODUCTION}"),
        now(),
    );
    assert_eq!(town.stands(&ada, now()), ["introduced"]);
    assert_eq!(town.stands(&ben, now()), ["waiting"]);
    // A second letter waits for the answer, and once there is one links are fine.
    let second = town.refused(|conn| town.post(conn, &ben, &letter(&ada, AN_INTRODUCTION), now()));
    assert_eq!(
        second,
        Refusal::IntroductionWaits("@ada@here.test".to_owned())
    );
    town.writes(
        &ada,
        &ben,
        "Dear Ben, gladly. https://example.org/book",
        now(),
    );
    town.writes(&ben, &ada, "And here it is: https://example.org/me", now());
}

fn three_wait_at_a_time(database: &Database) {
    let town = Town::new(database);
    let ben = town.resident("ben");
    let mentors: Vec<Person> = (0..5)
        .map(|n| town.mentor(&format!("mentor{n}"), 1))
        .collect();
    for mentor in &mentors[..3] {
        town.writes(&ben, mentor, AN_INTRODUCTION, now());
    }
    let fourth = |town: &Town| {
        town.try_act(|conn| town.post(conn, &ben, &letter(&mentors[3], AN_INTRODUCTION), now()))
    };
    let refused = fourth(&town).unwrap_err().to_string();
    assert!(
        refused.starts_with(&format!("{MOST_OPEN} introductions of yours")),
        "{refused}"
    );
    // Whoever answers makes room.
    town.writes(&mentors[0], &ben, "Dear Ben, yes.", now());
    fourth(&town).unwrap();
    // People who do not mentor are not counted.
    town.writes(&ben, &town.resident("carol"), "Dear Carol", now());
}

fn writing_back_takes_a_place(database: &Database) {
    let town = Town::new(database);
    let ada = town.mentor("ada", 1);
    let (ben, cy) = (town.resident("ben"), town.resident("cy"));
    let first = town.writes(&ben, &ada, AN_INTRODUCTION, now());
    town.writes(&cy, &ada, AN_INTRODUCTION, now());
    assert_eq!(town.taken(ada.id), 0);
    let back = town.act(|conn| town.post(conn, &ada, &answer(first.id, "Dear Ben, yes."), now()));
    town.carry(now());
    assert_eq!(town.taken(ada.id), 1);
    assert_eq!(town.words(&ben), ["introduction_accepted"]);
    assert_eq!(town.stands(&ben, now()), ["to write"]);
    assert!(town.between(&ada, &ben).holds_seat);
    // The same again is the same letter, and takes nothing more.
    let again = town.act(|conn| town.post(conn, &ada, &answer(first.id, "Dear Ben, yes."), now()));
    assert_eq!(again.id, back.id);
    assert_eq!(town.taken(ada.id), 1);
    // No place for the second one, and a third is told before they write.
    let full = town.refused(|conn| town.post(conn, &ada, &letter(&cy, "Dear Cy, yes."), now()));
    assert_eq!(full, Refusal::NoPlaces);
    let dan = town.resident("dan");
    let full = town.refused(|conn| town.post(conn, &dan, &letter(&ada, AN_INTRODUCTION), now()));
    assert_eq!(full, Refusal::Full("ada".to_owned()));
    assert_eq!(town.stands(&ada, now()), ["introduced", "waiting"]);
}

fn one_question_first(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    let first = town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let question = NewLetter {
        asks_first: true,
        ..answer(first.id, "Dear Ben, how many hours a week?")
    };
    let asked = town.act(|conn| town.post(conn, &ada, &question, now()));
    town.carry(now());
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(town.words(&ben), ["introduction_asked"]);
    assert_eq!(town.stands(&ben, now()), ["to write"]);
    assert_eq!(town.stands(&ada, now()), ["waiting"]);
    let twice = NewLetter {
        source: "And how old are you?".to_owned(),
        ..question
    };
    let refused = town.refused(|conn| town.post(conn, &ada, &twice, now()));
    assert_eq!(refused, Refusal::AskedAlready);
    town.act(|conn| town.post(conn, &ben, &answer(asked.id, "Four."), now()));
    town.carry(now());
    assert_eq!(town.stands(&ada, now()), ["introduced"]);
    town.writes(&ada, &ben, "Then yes.", now());
    assert_eq!(town.taken(ada.id), 1);
}

fn the_only(town: &Town) -> longhand_storage::introductions::Introduction {
    let ids = town
        .bed
        .fresh
        .texts("select cast(max(id) as text) as value from introductions");
    let id = longhand_storage::ids::IntroductionId(ids[0].parse().unwrap());
    town.act(|conn| Ok(longhand_storage::introductions::find(conn, id)?))
}

fn not_now(database: &Database) {
    let town = Town::new(database);
    let (ada, ben, eve) = (
        town.mentor("ada", 1),
        town.resident("ben"),
        town.resident("eve"),
    );
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let id = the_only(&town).id;
    let decline = |town: &Town, who: &Person, words: &str, others: &[String]| {
        town.try_act(|conn| {
            introductions::ending::decline(conn, &town.origin, who, id, words, others, now())
        })
    };
    for not_theirs in [&ben, &eve] {
        let refused = decline(&town, not_theirs, "", &[]).unwrap_err();
        assert!(matches!(refused, Error::Refused(Refusal::NotYours(_))));
    }
    let long = "w".repeat(introductions::ending::LONGEST_WORDS + 1);
    assert!(decline(&town, &ada, &long, &[]).is_err());
    let others = ["@grace@example.org".to_owned()];
    decline(&town, &ada, "I am moving house.", &others).unwrap();
    let words = town.bed.fresh.texts("select detail as value from notices");
    assert_eq!(
        words,
        ["I am moving house.\n\nYou could write to @grace@example.org."]
    );
    assert_eq!(town.taken(ada.id), 0);
    assert!(decline(&town, &ada, "Again", &[]).is_err());
    // And later they may try again.
    let later = now() + Duration::days(40);
    let text = format!("Once more. {AN_INTRODUCTION}");
    town.writes(&ben, &ada, &text, later);
    assert_eq!(town.stands(&ada, later), ["introduced"]);
}

fn resting(to: &Person, text: &str) -> NewLetter {
    NewLetter {
        rest: Some(Recall::TenMinutes),
        ..letter(to, text)
    }
}

fn taken_back_out_of_the_outbox(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    let post = |who: &Person, new: &NewLetter| town.act(|conn| town.post(conn, who, new, now()));
    let take_back = |who: &Person, letter: &longhand_storage::letters::Letter| {
        town.act(|conn| letters::take_back(conn, &town.origin, who.id, letter.id, now()))
    };
    let first = post(&ben, &resting(&ada, AN_INTRODUCTION));
    take_back(&ben, &first);
    assert_eq!(the_only(&town).state, State::Withdrawn);
    // It counts for nothing: the same can be posted again.
    town.writes(&ben, &ada, AN_INTRODUCTION, now() + Duration::seconds(1));
    let yes = post(&ada, &resting(&ben, "Dear Ben, yes."));
    assert_eq!(town.taken(ada.id), 1);
    take_back(&ada, &yes);
    assert_eq!(
        (town.taken(ada.id), the_only(&town).state),
        (0, State::Open)
    );
    assert_eq!(
        town.stands(&ada, now() + Duration::seconds(1)),
        ["introduced"]
    );
    let question = NewLetter {
        asks_first: true,
        ..resting(&ben, "How many hours?")
    };
    let question = post(&ada, &question);
    assert_eq!(the_only(&town).state, State::Asked);
    take_back(&ada, &question);
    assert_eq!(the_only(&town).state, State::Open);
    let left = town
        .bed
        .fresh
        .texts("select cast(id as text) as value from dispatches");
    assert_eq!(left.len(), 1, "one letter was posted for good");
}

fn a_mentee_takes_it_back(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let id = the_only(&town).id;
    let withdraw = |who: &Person| {
        town.try_act(|conn| introductions::ending::withdraw(conn, &town.origin, who, id, now()))
    };
    assert!(matches!(
        withdraw(&ada),
        Err(Error::Refused(Refusal::NotYours(_)))
    ));
    withdraw(&ben).unwrap();
    assert_eq!(
        withdraw(&ben).unwrap_err().to_string(),
        Refusal::IntroductionOver.to_string()
    );
    assert_eq!(town.words(&ada), ["introduction_withdrawn"]);
    assert_eq!(town.stands(&ada, now()), ["ended"]);
    // A mentor who would like to after all writes a letter, and keeps a place for it.
    town.writes(&ada, &ben, "Dear Ben, I would have said yes.", now());
    assert_eq!(town.taken(ada.id), 1);
}

fn unanswered_it_lapses_once(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let three_weeks = now() + Duration::weeks(3);
    assert_eq!(town.turn(three_weeks - Duration::seconds(1)), 0);
    // Several processes turn the page at once.
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| done.fetch_add(town.turn(three_weeks), Ordering::SeqCst));
        }
    });
    assert_eq!(done.into_inner(), 1);
    assert_eq!(the_only(&town).state, State::Lapsed);
    assert_eq!(town.words(&ben), ["introduction_lapsed"]);
    assert_eq!(town.words(&ada), ["introduction_lapsed_unanswered"]);
    assert_eq!(
        town.turn(three_weeks + Duration::weeks(3)),
        0,
        "nothing is due any more"
    );
}

/// How often each race is run, and among how many.
const RACES: usize = 5;
const RACERS: usize = 8;

fn the_last_place_goes_to_one(database: &Database) {
    let town = Town::new(database);
    for race in 0..RACES {
        let ada = town.mentor(&format!("ada{race}"), 1);
        let mentees: Vec<Person> = (0..RACERS)
            .map(|n| town.resident(&format!("ben{race}_{n}")))
            .collect();
        for mentee in &mentees {
            town.writes(mentee, &ada, AN_INTRODUCTION, now());
        }
        let outcomes: Vec<Result<(), Error>> = thread::scope(|scope| {
            let racers: Vec<_> = mentees
                .iter()
                .map(|mentee| {
                    let (town, ada) = (&town, &ada);
                    scope.spawn(move || {
                        let text = format!("Dear {}, yes.", mentee.username);
                        town.try_act(|conn| town.post(conn, ada, &letter(mentee, &text), now()))
                            .map(drop)
                    })
                })
                .collect();
            racers
                .into_iter()
                .map(|racer| racer.join().unwrap())
                .collect()
        });
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1, "{outcomes:?}");
        for outcome in outcomes.into_iter().filter_map(Result::err) {
            assert!(
                matches!(outcome, Error::Refused(Refusal::NoPlaces)),
                "{outcome}"
            );
        }
        assert_eq!(town.taken(ada.id), 1);
    }
}
