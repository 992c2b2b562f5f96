//! Correspondences over time: whose letter it is to write, reminders, rests, looking back, endings.
//! Time is an argument, so months pass in milliseconds.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::letters::NewLetter;
use longhand_mentoring::terms::{self, Terms};
use longhand_mentoring::{correspondences, participating};
use longhand_storage::ids::CorrespondenceId;
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;

use crate::mentoring_bed::{AN_INTRODUCTION, Town, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "the_turn_follows_from_letters",
            the_turn_follows_from_letters,
        ),
        Test::on_both("two_reminders_and_a_question", two_reminders_and_a_question),
        Test::on_both("reminders_are_given_once", reminders_are_given_once),
        Test::on_both(
            "thanks_for_a_letter_quiet_one_reminder",
            thanks_for_a_letter_quiet_one_reminder,
        ),
        Test::on_both(
            "reminders_can_be_switched_off",
            reminders_can_be_switched_off,
        ),
        Test::on_both("a_rest_stops_the_clock", a_rest_stops_the_clock),
        Test::on_both(
            "what_is_agreed_on_is_both_theirs",
            what_is_agreed_on_is_both_theirs,
        ),
        Test::on_both(
            "every_fourth_letter_looks_back",
            every_fourth_letter_looks_back,
        ),
    ]
}

/// Ada mentors Ben; it is Ben's letter to write since `now()`.
pub struct Pair {
    pub town: Town,
    pub ada: Person,
    pub ben: Person,
    pub id: CorrespondenceId,
}

impl Pair {
    pub fn new(database: &Database) -> Pair {
        let town = Town::new(database);
        let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
        town.writes(&ben, &ada, AN_INTRODUCTION, now() - Duration::days(1));
        town.writes(&ada, &ben, "Dear Ben, yes.", now());
        for person in [&ada, &ben] {
            town.bed.fresh.execute(&format!(
                "delete from notices where person_id = {}",
                person.id
            ));
        }
        let id = town.between(&ada, &ben).id;
        Pair { town, ada, ben, id }
    }

    pub fn stands(&self, at: NaiveDateTime) -> (Vec<&'static str>, Vec<&'static str>) {
        (
            self.town.stands(&self.ada, at),
            self.town.stands(&self.ben, at),
        )
    }

    /// The words for Ada and for Ben.
    pub fn words(&self) -> (Vec<String>, Vec<String>) {
        (self.town.words(&self.ada), self.town.words(&self.ben))
    }
}

pub fn days(days: i64) -> NaiveDateTime {
    now() + Duration::days(days)
}

fn the_turn_follows_from_letters(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    assert_eq!(pair.stands(days(1)), (vec!["waiting"], vec!["to write"]));
    // A postcard asks for nothing, whoever writes it.
    let postcard = NewLetter {
        kind: Kind::Postcard,
        ..letter(ada, "Greetings from the sea.")
    };
    town.act(|conn| town.post(conn, ben, &postcard, days(2)));
    town.carry(days(2));
    assert_eq!(pair.stands(days(2)), (vec!["waiting"], vec!["to write"]));
    town.act(|conn| participating::nothing_to_answer(conn, ben.id, *id, days(3)));
    assert_eq!(pair.stands(days(3)), (vec!["quiet"], vec!["quiet"]));
    town.turn(days(400));
    assert_eq!(pair.words(), (vec![], vec![]), "nobody is reminded");
    let answer = town.writes(ben, ada, "After all, a question.", days(401));
    assert_eq!(pair.stands(days(401)), (vec!["to write"], vec!["waiting"]));
    // What was removed by its writer asks for nothing: it is Ben's to write as before.
    town.act(|conn| {
        longhand_mentoring::revisions::remove(conn, &town.origin, ben, answer.id, days(402))
    });
    assert_eq!(pair.stands(days(402)).0, ["quiet"]);
    // What rests in the outbox is nothing to the other yet.
    let resting = NewLetter {
        rest: Some(longhand_storage::accounts::Recall::Hour),
        ..letter(ada, "Still in the outbox.")
    };
    town.act(|conn| town.post(conn, ben, &resting, days(403)));
    assert_eq!(pair.stands(days(403)).0, ["quiet"]);
}

fn two_reminders_and_a_question(database: &Database) {
    let pair = Pair::new(database);
    let town = &pair.town;
    assert_eq!(town.turn(days(20)), 0);
    assert_eq!(town.turn(days(21)), 1);
    assert_eq!(pair.words(), (vec![], vec!["reminder".to_owned()]));
    assert_eq!(town.turn(days(41)), 0);
    town.turn(days(42));
    // The second takes the place of the first.
    assert_eq!(pair.words(), (vec![], vec!["reminder".to_owned()]));
    let said = town.bed.fresh.texts("select detail as value from notices");
    assert_eq!(said, ["2"]);
    let words = town.act(|conn| longhand_mentoring::notices::of(conn, pair.ben.id));
    assert!(
        words[0]
            .sentence(&longhand_words::words::Words::plain())
            .contains("still your letter to write to ada"),
        "{words:?}"
    );
    town.turn(days(63));
    let both = (vec!["find_out".to_owned()], vec!["find_out".to_owned()]);
    assert_eq!(pair.words(), both);
    town.turn(days(1000));
    assert_eq!(pair.words(), both);
    // A letter begins it anew, on the other side.
    town.writes(&pair.ben, &pair.ada, "Here I am.", days(1001));
    town.turn(days(1022));
    assert_eq!(pair.words().0, ["find_out", "reminder"]);
    // Worded for a mentor.
    let words = town.act(|conn| longhand_mentoring::notices::of(conn, pair.ada.id));
    assert!(
        words[0]
            .sentence(&longhand_words::words::Words::plain())
            .contains("A few honest lines"),
        "{words:?}"
    );
}

fn reminders_are_given_once(database: &Database) {
    let pair = Pair::new(database);
    let done = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| done.fetch_add(pair.town.turn(days(21)), Ordering::SeqCst));
        }
    });
    assert_eq!(done.into_inner(), 1);
    assert_eq!(pair.words(), (vec![], vec!["reminder".to_owned()]));
}

fn thanks_for_a_letter_quiet_one_reminder(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, .. } = &pair;
    let last = town
        .bed
        .fresh
        .texts("select uri as value from letters order by id desc limit 1")
        .remove(0);
    let thank = |who: &Person| {
        town.act(|conn| {
            longhand_mentoring::acknowledgements::acknowledge(conn, who.id, &last, days(1))
        });
    };
    thank(ben);
    // Once more, and by the writer of the letter, it means nothing.
    thank(ben);
    thank(ada);
    assert_eq!(town.turn(days(41)), 0);
    assert_eq!(town.turn(days(42)), 1);
    assert_eq!(pair.words().1, ["reminder"]);
    assert_eq!(town.turn(days(62)), 0);
    assert_eq!(town.turn(days(63)), 1);
}

fn reminders_can_be_switched_off(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ben, id, .. } = &pair;
    town.act(|conn| participating::set_reminders(conn, ben.id, *id, false));
    town.turn(days(21));
    town.turn(days(42));
    assert_eq!(pair.words(), (vec![], vec![]));
    let pair = Pair::new(database);
    let person = pair.ben.id;
    let sql = format!("update accounts set reminders = false where person_id = {person}");
    pair.town.bed.fresh.execute(&sql);
    pair.town.turn(days(21));
    assert_eq!(pair.words(), (vec![], vec![]));
}

fn a_rest_stops_the_clock(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let pause = |who: &Person, until: NaiveDateTime, at: NaiveDateTime| {
        let origin = &town.origin;
        town.try_act(|conn| terms::pause(conn, origin, who, *id, until.date(), "", at))
    };
    for odd in [days(10), days(1), days(10 + 400)] {
        assert!(pause(ben, odd, days(10)).is_err());
    }
    pause(ben, days(60), days(10)).unwrap();
    assert_eq!(pair.words(), (vec!["paused".to_owned()], vec![]));
    assert_eq!(pair.stands(days(30)), (vec!["resting"], vec!["resting"]));
    assert_eq!(town.turn(days(59)), 0, "nobody is reminded while it rests");
    assert_eq!(town.turn(days(60)), 1);
    assert_eq!(pair.words().1, ["resumed"]);
    assert_eq!(pair.stands(days(60)), (vec!["waiting"], vec!["to write"]));
    // The clock begins anew at the end of the rest, which is the midnight before.
    assert_eq!(town.turn(days(80)), 0);
    assert_eq!(town.turn(days(81)), 1);
    assert_eq!(pair.words().1, ["resumed", "reminder"]);
    // Ended by hand, by the other.
    pause(ben, days(200), days(90)).unwrap();
    let resume = || town.try_act(|conn| terms::resume(conn, &town.origin, ada, *id, days(100)));
    resume().unwrap();
    assert!(resume().is_err());
    assert_eq!(pair.stands(days(100)), (vec!["waiting"], vec!["to write"]));
}

fn what_is_agreed_on_is_both_theirs(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let wanted = Terms {
        rhythm_days: 7,
        wait_days: 14,
        purpose: "To read code\nwithout fear".to_owned(),
        goals: "One review a month".to_owned(),
    };
    let agree = |who: &Person, terms: &Terms| {
        town.try_act(|conn| terms::agree(conn, &town.origin, who, *id, terms, days(1)))
    };
    agree(ben, &wanted).unwrap();
    agree(ben, &wanted).unwrap();
    assert_eq!(pair.words(), (vec!["terms_changed".to_owned()], vec![]));
    let view = town.act(|conn| correspondences::read(conn, ada.id, *id, None, days(1)));
    assert_eq!(view.agreed.purpose, wanted.purpose);
    // The new rhythm counts at once.
    assert_eq!(town.turn(days(7)), 1);
    for odd in [0, -3, 366, i32::MAX] {
        let terms = Terms {
            rhythm_days: odd,
            ..wanted.clone()
        };
        assert!(agree(ada, &terms).is_err());
    }
    let endless = Terms {
        goals: "g".repeat(terms::LONGEST + 1),
        ..wanted.clone()
    };
    assert!(agree(ada, &endless).is_err());
}

fn every_fourth_letter_looks_back(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let exchange = |round: i64| {
        town.writes(ben, ada, &format!("Letter {round} of Ben."), days(round));
        town.writes(ada, ben, &format!("Letter {round} of Ada."), days(round));
    };
    exchange(1);
    exchange(2);
    assert_eq!(pair.words(), (vec![], vec![]));
    exchange(3);
    assert_eq!(
        pair.words(),
        (vec!["review".to_owned()], vec!["review".to_owned()])
    );
    town.act(|conn| participating::reviewed(conn, ben.id, *id));
    exchange(4);
    assert_eq!(pair.words(), (vec!["review".to_owned()], vec![]));
    for round in 5..=7 {
        exchange(round);
    }
    assert_eq!(pair.words().1, ["review"]);
}
