//! Bounds between people that hold however a letter comes: to several, to others too, as a closing
//! letter, as thanks; and what happens to the letters with somebody who is gone.

use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::receiving::{self, ArrivedLetter, Receipt};
use longhand_mentoring::refusal::Refusal;
use longhand_mentoring::terms::{self, Terms};
use longhand_mentoring::{blocks, closing, thanks};
use longhand_storage::accounts::{self, WhoMayWrite};
use longhand_storage::correspondences::State;
use longhand_storage::introductions::{self, State as IntroductionState};
use longhand_storage::letters::Kind;
use longhand_storage::people::Person;

use crate::mentoring_bed::{AN_INTRODUCTION, Town, answer, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("several_introduce_nobody", several_introduce_nobody),
        Test::on_both("a_block_hides_no_others", a_block_hides_no_others),
        Test::on_both("whoever_left_hears_nothing", whoever_left_hears_nothing),
        Test::on_both("one_closing_letter_is_enough", one_closing_letter_is_enough),
        Test::on_both("leaving_a_group", leaving_a_group),
        Test::on_both("coming_back_after_leaving", coming_back_after_leaving),
        Test::on_both("thanks_are_for_mentors", thanks_are_for_mentors),
        Test::on_both("terms_are_for_open_letters", terms_are_for_open_letters),
        Test::on_both("nobody_waits_for_the_gone", nobody_waits_for_the_gone),
        Test::on_both("a_yes_on_the_last_day", a_yes_on_the_last_day),
        Test::on_both("a_word_is_said_once", a_word_is_said_once),
        Test::on_both("a_shut_door_opens_again", a_shut_door_opens_again),
        Test::on_both("what_was_long_on_its_way", what_was_long_on_its_way),
    ]
}

/// A letter of a stranger's to these.
fn arrived(from: &Person, to: &[&Person], number: u32) -> ArrivedLetter {
    ArrivedLetter {
        uri: format!("https://there.test/notes/{}/{number}", from.username),
        readers: to.iter().map(|reader| (*reader).clone()).collect(),
        in_reply_to: None,
        context: None,
        conversation: None,
        content: format!("<p>{AN_INTRODUCTION}</p>"),
        summary: None,
        language: None,
        wider: false,
        posted_at: now(),
        edited_at: None,
        attachments: Vec::new(),
        kind: Kind::Letter,
        asks_for: String::new(),
    }
}

fn receive(
    town: &Town,
    from: &Person,
    letter: &ArrivedLetter,
) -> Result<Receipt, longhand_mentoring::error::Error> {
    town.try_act(|conn| receiving::receive(conn, &town.origin, from, letter, now()))
}

fn may_write(town: &Town, person: &Person, who: WhoMayWrite) {
    town.act(|conn| {
        let account = accounts::Account {
            who_may_write: who,
            ..accounts::find(conn, person.id)?
        };
        Ok(accounts::update_choices(conn, &account)?)
    });
}

fn several_introduce_nobody(database: &Database) {
    let town = Town::new(database);
    let (ada, ben, cy) = (
        town.mentor("ada", 3),
        town.resident("ben"),
        town.resident("cy"),
    );
    let (bo, other) = (town.stranger("bo"), town.stranger("other"));
    may_write(&town, &cy, WhoMayWrite::NobodyNew);
    // A second address makes no difference to who takes a first letter.
    for (number, shy) in [(1, &ada), (2, &cy)] {
        let refused = receive(&town, &bo, &arrived(&bo, &[shy, &other], number));
        assert!(refused.is_err(), "{}", shy.username);
    }
    let both = arrived(&bo, &[&ada, &ben, &cy], 3);
    assert!(matches!(receive(&town, &bo, &both), Ok(Receipt::Taken(_))));
    assert_eq!(town.stands(&ben, now()), ["to write"]);
    for shy in [&ada, &cy] {
        assert!(town.stands(shy, now()).is_empty(), "{}", shy.username);
    }
    // Whoever writes with her already may write to her among others.
    town.writes(&ada, &bo, "Dear Bo", now());
    let letter = arrived(&bo, &[&ada], 4);
    assert!(matches!(
        receive(&town, &bo, &letter),
        Ok(Receipt::Taken(_))
    ));
    let letter = arrived(&bo, &[&ada, &other], 5);
    assert!(matches!(
        receive(&town, &bo, &letter),
        Ok(Receipt::Taken(_))
    ));
}

fn a_block_hides_no_others(database: &Database) {
    let town = Town::new(database);
    let ada = town.resident("ada");
    let (bo, dee) = (town.stranger("bo"), town.stranger("dee"));
    let first = arrived(&bo, &[&ada, &dee], 1);
    assert!(matches!(receive(&town, &bo, &first), Ok(Receipt::Taken(_))));
    let second = arrived(&dee, &[&ada, &bo], 2);
    assert!(matches!(
        receive(&town, &dee, &second),
        Ok(Receipt::Taken(_))
    ));
    assert_eq!(town.stands(&ada, now()), ["to write"]);
    town.act(|conn| blocks::block(conn, &town.origin, ada.id, dee.id, now()));
    assert_eq!(town.stands(&ada, now()), ["to write"], "Bo wrote as well");
}

fn whoever_left_hears_nothing(database: &Database) {
    let town = Town::new(database);
    let (ben, bo) = (town.resident("ben"), town.stranger("bo"));
    let first = town.writes(&ben, &bo, "Dear Bo", now());
    let id = town.between(&ben, &bo).id;
    town.act(|conn| closing::leave(conn, &town.origin, &ben, id, now()));
    let before = town.seen(&ben, &bo, now());
    let mut wider = arrived(&bo, &[&ben], 1);
    wider.wider = true;
    wider.in_reply_to = Some(first.uri.clone());
    let mut closes = arrived(&bo, &[&ben], 2);
    closes.kind = Kind::Closing;
    let plain = arrived(&bo, &[&ben], 3);
    for letter in [wider, closes, plain] {
        let receipt = receive(&town, &bo, &letter).unwrap();
        assert_eq!(receipt, Receipt::Ignored, "{}", letter.uri);
    }
    assert_eq!(town.seen(&ben, &bo, now()), before);
}

fn one_closing_letter_is_enough(database: &Database) {
    let town = Town::new(database);
    let (ben, bo) = (town.resident("ben"), town.stranger("bo"));
    town.writes(&ben, &bo, "Dear Bo", now());
    let id = town.between(&ben, &bo).id;
    let ends = longhand_mentoring::letters::NewLetter {
        kind: Kind::Closing,
        ..letter(&bo, "It was good.")
    };
    town.act(|conn| town.post(conn, &ben, &ends, now()));
    town.carry(now());
    town.act(|conn| closing::set_door(conn, ben.id, id, false));
    for (number, taken) in [(1, true), (2, false)] {
        let mut closes = arrived(&bo, &[&ben], number);
        closes.kind = Kind::Closing;
        closes.content = format!("<p>Thank you {number}</p>");
        let receipt = receive(&town, &bo, &closes).unwrap();
        assert_eq!(matches!(receipt, Receipt::Taken(_)), taken, "{number}");
    }
    // The same for one of ours.
    let cy = town.resident("cy");
    town.writes(&ben, &cy, "Dear Cy", now());
    let ends = |to: &Person, text: &str| longhand_mentoring::letters::NewLetter {
        kind: Kind::Closing,
        ..letter(to, text)
    };
    town.act(|conn| town.post(conn, &ben, &ends(&cy, "It was good with you."), now()));
    let later = now() + Duration::minutes(1);
    town.act(|conn| town.post(conn, &cy, &ends(&ben, "And with you."), later));
    let again = town.refused(|conn| town.post(conn, &cy, &ends(&ben, "And again."), later));
    assert_eq!(again, Refusal::NothingToClose);
}

fn leaving_a_group(database: &Database) {
    let town = Town::new(database);
    let [ada, ben, cy] = ["ada", "ben", "cy"].map(|name| town.resident(name));
    let mut all = letter(&ben, "Dear both");
    all.to.push(cy.id);
    let first = town.act(|conn| town.post(conn, &ada, &all, now()));
    town.carry(now());
    let id = first.correspondence_id;
    town.act(|conn| closing::leave(conn, &town.origin, &cy, id, now()));
    // The others go on without Cy, and a mentor among them changes nothing.
    town.act(|conn| {
        let card = longhand_storage::cards::Card {
            mentor: true,
            ..longhand_storage::cards::find(conn, ben.id)?.unwrap()
        };
        Ok(longhand_storage::cards::upsert(conn, &card)?)
    });
    let second = town.act(|conn| town.post(conn, &ada, &answer(first.id, "Go on"), now()));
    town.carry(now());
    let readers = town.act(|conn| longhand_mentoring::letters::readers_of(conn, second.id));
    assert_eq!(readers.iter().map(|r| r.id).collect::<Vec<_>>(), [ben.id]);
    let again = town.act(|conn| town.post(conn, &ada, &answer(second.id, "And on"), now()));
    assert_eq!(again.correspondence_id, id);
    let find = |person: &Person| {
        town.try_act(|conn| longhand_mentoring::letters::find(conn, person.id, second.id))
    };
    assert!(find(&ben).is_ok());
    assert!(find(&cy).is_err());
}

fn coming_back_after_leaving(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    let id = town.between(&ada, &ben).id;
    town.act(|conn| closing::leave(conn, &town.origin, &ben, id, now()));
    let later = now() + Duration::days(30);
    town.writes(&ben, &ada, &format!("{AN_INTRODUCTION} Again."), later);
    town.writes(&ada, &ben, "Dear Ben, yes again.", later);
    // It is his letter to write, and he is reminded of it.
    assert_eq!(town.stands(&ben, later), ["to write"]);
    assert!(town.between(&ada, &ben).due_at.is_some());
}

fn thanks_are_for_mentors(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 2), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let id = town.between(&ada, &ben).id;
    let give = |words: &str| {
        town.try_act(|conn| thanks::give(conn, &town.origin, &ben, id, words, false, now()))
    };
    assert!(give("Thank you for nothing.").is_err());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    give("Thank you.").unwrap();
    give("Thank you very much.").unwrap();
    let words = town.words(&ada);
    assert_eq!(words.iter().filter(|word| *word == "thanked").count(), 1);
    // Whoever was blocked is not heard.
    town.act(|conn| blocks::block(conn, &town.origin, ada.id, ben.id, now()));
    give("Thank you all the same.").unwrap();
    assert!(!town.words(&ada).contains(&"thanked".to_owned()));
    assert!(town.act(|conn| thanks::of(conn, ada.id, id)).is_empty());
    assert_eq!(town.act(|conn| thanks::of(conn, ben.id, id)).len(), 1);
}

fn terms_are_for_open_letters(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 2), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    let id = town.between(&ada, &ben).id;
    let agreed = Terms {
        rhythm_days: 7,
        wait_days: 14,
        purpose: "Parsers".to_owned(),
        goals: String::new(),
    };
    let agree = |who: &Person, at: NaiveDateTime| {
        town.try_act(|conn| terms::agree(conn, &town.origin, who, id, &agreed, at))
    };
    assert!(agree(&ben, now()).is_err());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    agree(&ben, now()).unwrap();
    town.act(|conn| closing::leave(conn, &town.origin, &ada, id, now()));
    assert!(agree(&ada, now()).is_err());
}

fn nobody_waits_for_the_gone(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 2), town.resident("ben"));
    let bo = town.stranger("bo");
    let letter = arrived(&bo, &[&ada], 1);
    receive(&town, &bo, &letter).unwrap();
    town.writes(&ada, &bo, "Dear Bo, yes.", now());
    assert_eq!(town.taken(ada.id), 1);
    town.writes(&ben, &bo, "Dear Bo", now());
    town.act(|conn| closing::gone(conn, &town.origin, &bo, now()));
    assert_eq!(town.taken(ada.id), 0);
    for person in [&ada, &ben] {
        let between = town.between(person, &bo);
        assert_eq!((between.state, between.due_at), (State::Closed, None));
        assert!(town.words(person).contains(&"gone".to_owned()));
    }
}

fn a_yes_on_the_last_day(database: &Database) {
    let town = Town::new(database);
    let ben = town.resident("ben");
    let bo = town.stranger("bo");
    town.act(|conn| {
        let card = longhand_storage::cards::Card {
            mentor: true,
            ..longhand_storage::cards::Card::blank(bo.id, now())
        };
        Ok(longhand_storage::cards::upsert(conn, &card)?)
    });
    town.writes(&ben, &bo, AN_INTRODUCTION, now());
    let id = town.between(&ben, &bo).id;
    let later = now() + Duration::days(22);
    town.turn(later);
    let lapsed = town.act(|conn| Ok(introductions::newest_of(conn, id)?.unwrap()));
    assert_eq!(lapsed.state, IntroductionState::Lapsed);
    let accepted = town.act(|conn| {
        let accept = longhand_mentoring::introductions::arriving::accepted;
        accept(
            conn,
            &town.origin,
            &bo,
            &lapsed,
            "https://there.test/a/1",
            later,
        )
    });
    assert!(accepted);
    let open = town.between(&ben, &bo);
    assert_eq!((open.state, open.mentor_id), (State::Open, Some(bo.id)));
    assert_eq!(open.closed_at, None);
}

fn a_word_is_said_once(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.resident("ada"), town.resident("ben"));
    town.writes(&ben, &ada, "Dear Ada", now());
    let id = town.between(&ada, &ben).id;
    for days in 2..60 {
        let agreed = Terms {
            rhythm_days: days,
            wait_days: 60,
            purpose: String::new(),
            goals: String::new(),
        };
        town.act(|conn| terms::agree(conn, &town.origin, &ben, id, &agreed, now()));
    }
    assert_eq!(town.words(&ada), ["terms_changed"]);
}

fn a_shut_door_opens_again(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.mentor("ada", 1), town.resident("ben"));
    town.writes(&ben, &ada, AN_INTRODUCTION, now());
    town.writes(&ada, &ben, "Dear Ben, yes.", now());
    let id = town.between(&ada, &ben).id;
    let ends = longhand_mentoring::letters::NewLetter {
        kind: Kind::Closing,
        ..letter(&ada, "It was good.")
    };
    town.act(|conn| town.post(conn, &ben, &ends, now()));
    town.carry(now());
    town.act(|conn| closing::set_door(conn, ben.id, id, false));
    // Who shut it may knock; when that lapses, neither is locked out for good.
    let later = now() + Duration::days(1);
    town.writes(&ben, &ada, &format!("{AN_INTRODUCTION} Once more."), later);
    town.turn(later + Duration::days(22));
    let much_later = later + Duration::days(23);
    town.writes(&ada, &ben, "Dear Ben, I found the time.", much_later);
    assert_eq!(town.between(&ada, &ben).state, State::Open);
}

fn what_was_long_on_its_way(database: &Database) {
    let town = Town::new(database);
    let (ben, bo) = (town.resident("ben"), town.stranger("bo"));
    town.writes(&ben, &bo, "Dear Bo", now() - Duration::days(400));
    let mut late = arrived(&bo, &[&ben], 1);
    late.posted_at = now() - Duration::days(300);
    receive(&town, &bo, &late).unwrap();
    // It came just now: nobody is reminded of it at once, nor asked whether it is over.
    town.turn(now() + Duration::days(1));
    assert!(town.words(&ben).is_empty());
    town.turn(now() + Duration::days(22));
    assert_eq!(town.words(&ben), ["reminder"]);
}
