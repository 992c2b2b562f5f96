//! What a letter does when it is posted, put back when it is taken back or comes back, and told only
//! when it arrives.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::introductions::ending;
use longhand_mentoring::letters::{self, NewLetter};
use longhand_mentoring::post_bag::{self, Outcome};
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::{closing, drafts, letterbox, revisions};
use longhand_storage::accounts::Recall;
use longhand_storage::claims;
use longhand_storage::correspondences::State;
use longhand_storage::drafts::Draft;
use longhand_storage::ids::LetterId;
use longhand_storage::introductions::{self, Introduction, State as IntroductionState};
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;
use longhand_words::phrase::Phrase;

use crate::mentoring_bed::{AN_INTRODUCTION, Town, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_closing_letter_taken_back", a_closing_letter_taken_back),
        Test::on_both("an_answer_taken_back", an_answer_taken_back),
        Test::on_both("a_question_stays_a_question", a_question_stays_a_question),
        Test::on_both("a_new_beginning_taken_back", a_new_beginning_taken_back),
        Test::on_both("an_introduction_comes_back", an_introduction_comes_back),
        Test::on_both("a_yes_comes_back", a_yes_comes_back),
        Test::on_both("posted_once_more", posted_once_more),
        Test::on_both("withdrawn_before_it_left", withdrawn_before_it_left),
        Test::on_both("left_before_a_letter_left", left_before_a_letter_left),
        Test::on_both("what_rests_stays_long_enough", what_rests_stays_long_enough),
    ]
}

fn resting(to: &Person, text: &str) -> NewLetter {
    NewLetter {
        rest: Some(Recall::Hour),
        ..letter(to, text)
    }
}

/// A letter that rests for an hour.
fn rests(town: &Town, writer: &Person, new: &NewLetter) -> LetterId {
    town.act(|conn| town.post(conn, writer, new, now())).id
}

fn take_back(town: &Town, writer: &Person, id: LetterId) -> Draft {
    town.act(|conn| {
        let draft = letters::take_back(conn, &town.origin, writer.id, id, now())?;
        drafts::find(conn, writer.id, draft)
    })
}

/// Somebody's drafts.
fn kept(town: &Town, person: &Person) -> Vec<Draft> {
    town.act(|conn| letterbox::of(conn, person.id, None, now()))
        .drafts
}

fn newest(town: &Town, one: &Person, other: &Person) -> Introduction {
    let id = town.between(one, other).id;
    town.act(|conn| Ok(introductions::newest_of(conn, id)?.unwrap()))
}

/// Everything that is due comes back.
fn comes_back(town: &Town, now: NaiveDateTime) {
    let until = now + Duration::minutes(3);
    for delivery in town.act(|conn| Ok(claims::claim(conn, "town", until, 64, now)?)) {
        let outcome = Outcome::Returned {
            status: Some(403),
            reason: Phrase::new("reason-takes-none").with("host", "there.test"),
        };
        town.act(|conn| post_bag::record(conn, &town.origin, "town", &delivery, &outcome, now));
    }
}

/// Ada mentors Ben, and has one place.
fn pair(database: &Database) -> (Town, Person, Person) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    (town, ada, ben)
}

fn closing_letter(to: &Person) -> NewLetter {
    NewLetter {
        kind: Kind::Closing,
        ..resting(to, "It was good.")
    }
}

fn a_closing_letter_taken_back(database: &Database) {
    let (town, ada, ben) = pair(database);
    let before = town.between(&ada, &ben);
    let told = town.words(&ben);
    let closing = rests(&town, &ada, &closing_letter(&ben));
    assert_eq!(town.between(&ada, &ben).state, State::Closed);
    assert_eq!(town.taken(ada.id), 0);
    // Nobody hears of what rests.
    assert_eq!(town.words(&ben), told);
    let draft = take_back(&town, &ada, closing);
    assert_eq!(draft.kind, Kind::Closing);
    let after = town.between(&ada, &ben);
    assert_eq!((after.state, after.holds_seat), (State::Open, true));
    assert_eq!(after.mentor_id, before.mentor_id);
    assert_eq!(town.taken(ada.id), 1);
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Accepted);
    // And posted after all, it ends the letters and is told when it arrives.
    rests(&town, &ada, &closing_letter(&ben));
    town.carry(now() + Duration::hours(2));
    assert_eq!(town.between(&ada, &ben).state, State::Closed);
    assert!(town.words(&ben).contains(&"closed".to_owned()));
}

fn an_answer_taken_back(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let yes = rests(&town, &ada, &resting(&ben, "Dear Ben, yes."));
    assert_eq!(town.taken(ada.id), 1);
    assert!(town.words(&ben).is_empty());
    take_back(&town, &ada, yes);
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Open);
    assert_eq!(town.between(&ada, &ben).state, State::Introduced);
    assert!(town.words(&ben).is_empty());
}

fn a_question_stays_a_question(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let question = NewLetter {
        asks_first: true,
        ..resting(&ben, "Which parser?")
    };
    // Taken back it is a draft that asks first still.
    let id = rests(&town, &ada, &question);
    assert!(take_back(&town, &ada, id).asks_first);
    rests(&town, &ada, &question);
    town.carry(now() + Duration::hours(2));
    assert_eq!(town.words(&ben), ["introduction_asked"]);
    // An answer to it that is taken back leaves the question open to be answered.
    let answer = rests(&town, &ben, &resting(&ada, "A small one."));
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Open);
    take_back(&town, &ben, answer);
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Asked);
    town.writes(&ben, &ada, "A very small one.", now() + Duration::hours(3));
    // Where nothing is to be decided nothing is asked first.
    town.writes(&ada, &ben, "Dear Ben, yes.", now() + Duration::hours(4));
    let another = NewLetter {
        source: "And which language?".to_owned(),
        ..question
    };
    let refused = town.refused(|conn| town.post(conn, &ada, &another, now()));
    assert_eq!(refused, Refusal::NothingToAsk);
}

fn a_new_beginning_taken_back(database: &Database) {
    let (town, ada, ben) = pair(database);
    town.act(|conn| town.post(conn, &ben, &closing_letter(&ada), now()));
    town.carry(now() + Duration::hours(2));
    assert_eq!(town.taken(ada.id), 0);
    // The mentor writes into it again and thinks better of it.
    let again = rests(&town, &ada, &resting(&ben, "One more thing."));
    assert_eq!(town.taken(ada.id), 1);
    take_back(&town, &ada, again);
    let ended = town.between(&ada, &ben);
    assert_eq!((ended.state, ended.holds_seat), (State::Closed, false));
    assert_eq!(ended.closed_by, Some(ben.id));
    assert_eq!(town.taken(ada.id), 0);
    // The mentee introduces himself again and thinks better of it.
    let again = format!("{AN_INTRODUCTION} Since then I wrote another.");
    let again = rests(&town, &ben, &resting(&ada, &again));
    assert_eq!(town.between(&ada, &ben).state, State::Introduced);
    take_back(&town, &ben, again);
    let ended = town.between(&ada, &ben);
    assert_eq!(
        (ended.state, ended.closed_by),
        (State::Closed, Some(ben.id))
    );
}

fn an_introduction_comes_back(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    rests(&town, &ben, &letter(&ada, AN_INTRODUCTION));
    comes_back(&town, now());
    assert_eq!(
        newest(&town, &ada, &ben).state,
        IntroductionState::Withdrawn
    );
    assert_eq!(town.stands(&ben, now()), ["ended"]);
    // The draft is posted once more: at once, with the same words, it introduces again.
    let draft = kept(&town, &ben).remove(0);
    let once_more = NewLetter {
        draft: Some(draft.id),
        ..letter(&ada, &draft.source)
    };
    town.act(|conn| town.post(conn, &ben, &once_more, now()));
    town.carry(now());
    assert_eq!(town.stands(&ada, now()), ["introduced"]);
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Open);
}

fn a_yes_comes_back(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    rests(&town, &ada, &letter(&ben, "Dear Ben, yes."));
    comes_back(&town, now());
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(newest(&town, &ada, &ben).state, IntroductionState::Open);
    assert!(town.words(&ben).is_empty());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    assert_eq!(town.taken(ada.id), 1);
    assert_eq!(town.words(&ben), ["introduction_accepted"]);
}

fn posted_once_more(database: &Database) {
    let (town, ada, ben) = pair(database);
    let first = rests(&town, &ben, &letter(&ada, "Three questions."));
    comes_back(&town, now());
    // What came back is written once more on purpose; what is on its way is not.
    let second = town.act(|conn| town.post(conn, &ben, &letter(&ada, "Three questions."), now()));
    assert_ne!(second.id, first);
    let third = town.act(|conn| town.post(conn, &ben, &letter(&ada, "Three questions."), now()));
    assert_eq!(third.id, second.id);
    town.carry(now());
    // The same words are another letter where they end the letters.
    town.writes(&ada, &ben, "It was good.", now());
    let ends = NewLetter {
        kind: Kind::Closing,
        ..letter(&ben, "It was good.")
    };
    town.act(|conn| town.post(conn, &ada, &ends, now()));
    assert_eq!(town.between(&ada, &ben).state, State::Closed);
}

fn withdrawn_before_it_left(database: &Database) {
    let town = Town::new(database);
    let ben = town.resident("ben");
    let bo = town.act(|conn| {
        let mut bo = crate::storage_bed::new_person("bo", "there.test");
        bo.offers = true;
        let bo = longhand_storage::people::insert(conn, bo)?;
        let card = longhand_storage::cards::Card {
            mentor: true,
            ..longhand_storage::cards::Card::blank(bo.id, now())
        };
        longhand_storage::cards::upsert(conn, &card)?;
        Ok(bo)
    });
    rests(&town, &ben, &resting(&bo, AN_INTRODUCTION));
    let introduction = newest(&town, &ben, &bo);
    town.act(|conn| ending::withdraw(conn, &town.origin, &ben, introduction.id, now()));
    assert_eq!(newest(&town, &ben, &bo).state, IntroductionState::Withdrawn);
    // It is a draft again, and nobody elsewhere hears that there was anything.
    assert_eq!(kept(&town, &ben).len(), 1);
    let waiting = "select lane as value from deliveries";
    assert!(town.bed.fresh.texts(waiting).is_empty());
    // Once it has left, taking it back is said after it.
    town.writes(&ben, &bo, AN_INTRODUCTION, now());
    let introduction = newest(&town, &ben, &bo);
    town.act(|conn| ending::withdraw(conn, &town.origin, &ben, introduction.id, now()));
    let said = "select kind as value from dispatches order by id";
    let said = town.bed.fresh.texts(said);
    assert_eq!(
        said,
        [
            "introduction_offered",
            "letter_posted",
            "introduction_undone"
        ]
    );
}

fn left_before_a_letter_left(database: &Database) {
    let (town, ada, ben) = pair(database);
    rests(&town, &ada, &resting(&ben, "Next Sunday."));
    let id = town.between(&ada, &ben).id;
    town.act(|conn| closing::leave(conn, &town.origin, &ada, id, now()));
    town.carry(now() + Duration::hours(2));
    // The yes arrived; what rested is a draft.
    assert_eq!(town.seen(&ben, &ada, now() + Duration::hours(2)), 2);
    assert_eq!(kept(&town, &ada).len(), 1);
    // A yes that rests has to be taken back before "not now" is said.
    let cy = town.resident("cy");
    town.writes(&cy, &ada, AN_INTRODUCTION, now());
    rests(&town, &ada, &resting(&cy, "Dear Cy, yes."));
    let id = town.between(&ada, &cy).id;
    let refused = town.refused(|conn| closing::leave(conn, &town.origin, &ada, id, now()));
    assert_eq!(refused, Refusal::AnswerRests);
}

fn what_rests_stays_long_enough(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    let id = rests(&town, &ben, &resting(&ada, AN_INTRODUCTION));
    let edit = |text: &str| {
        town.try_act(|conn| revisions::edit(conn, &town.origin, &ben, id, text, now()))
    };
    let refused = edit("hi").unwrap_err().to_string();
    assert!(refused.contains("120"), "{refused}");
    edit(&format!("{AN_INTRODUCTION} And a second one.")).unwrap();
}
