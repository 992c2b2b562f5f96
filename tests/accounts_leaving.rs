//! Giving an account up: what others keep, what they hear, what is forgotten.

use longhand_mentoring::accounts::leaving;
use longhand_mentoring::error::Error;
use longhand_mentoring::follows;
use longhand_mentoring::letters::NewLetter;
use longhand_mentoring::participating;
use longhand_mentoring::refusal::Refusal;
use longhand_storage::accounts::Recall;
use longhand_storage::correspondences::State;
use longhand_storage::letters;
use longhand_storage::people::Person;

use crate::correspondences_time::{Pair, days};
use crate::mentoring_bed::{Town, letter};
use crate::storage_bed::now;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("others_keep_their_letters", others_keep_their_letters),
        Test::on_both("what_was_theirs_is_forgotten", what_was_theirs_is_forgotten),
        Test::on_both("a_mentor_leaves", a_mentor_leaves),
        Test::on_both("whoever_heard_is_told", whoever_heard_is_told),
        Test::on_both("the_last_keeper_stays", the_last_keeper_stays),
    ]
}

fn leaves(town: &Town, person: &Person) -> Result<(), Error> {
    town.try_act(|conn| leaving::leave(conn, &town.origin, person, days(3)))
}

fn others_keep_their_letters(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, .. } = &pair;
    let before = town.seen(ada, ben, days(2));
    let rests = NewLetter {
        rest: Some(Recall::TomorrowMorning),
        ..letter(ada, "This one rests.")
    };
    town.act(|conn| town.post(conn, ben, &rests, days(3)));
    leaves(town, ben).unwrap();
    town.carry(days(9));
    assert_eq!(
        town.seen(ada, ben, days(9)),
        before,
        "what rested went to nobody"
    );
    let between = town.between(ada, ben);
    assert_eq!(between.state, State::Closed);
    assert_eq!(town.taken(ada.id), 0);
    assert_eq!(town.words(ada), ["gone"]);
    assert!(
        town.bed
            .fresh
            .texts("select content as value from letters")
            .iter()
            .all(|c| !c.is_empty())
    );
    // Nobody is waited for, and nobody can be written to.
    assert_eq!(town.stands(ada, days(9)), ["ended"]);
    town.turn(days(400));
    assert_eq!(town.words(ada), ["gone"]);
    let refused = town.refused(|conn| town.post(conn, ada, &letter(ben, "Still there?"), days(9)));
    assert!(
        matches!(refused, Refusal::Gone(_) | Refusal::Ended(_)),
        "{refused:?}"
    );
}

fn what_was_theirs_is_forgotten(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, id } = &pair;
    let cy = town.resident("cy");
    town.act(|conn| participating::note(conn, ben.id, *id, "private", "private"));
    town.act(|conn| participating::note(conn, ada.id, *id, "hers", "hers"));
    town.act(|conn| longhand_mentoring::blocks::block(conn, &town.origin, ben.id, cy.id, now()));
    town.act(|conn| follows::follow(conn, &town.origin, &cy, ada, now()));
    town.act(|conn| follows::follow(conn, &town.origin, ben, ada, now()));
    let came_back = town.writes(ben, ada, "It reached nobody.", days(2));
    town.bed.fresh.execute(&format!(
        "update letter_recipients set state = 'returned' where letter_id = {}",
        came_back.id
    ));
    town.bed.fresh.execute(&format!(
        "insert into drafts (id, author_id, recipient, source, created_at, updated_at, kind, asks_first) \
         values (7, {}, '', 'private', '2026-01-01 00:00:00', '2026-01-01 00:00:00', 'letter', false)",
        ben.id
    ));
    leaves(town, ben).unwrap();
    let (ada, ben) = (ada.id, ben.id);
    let none = [
        format!("select source as value from drafts where author_id = {ben}"),
        format!("select source as value from letters where author_id = {ben} and source <> ''"),
        format!(
            "select notes as value from participants where person_id = {ben} and (notes <> '' or ask_next <> '')"
        ),
        format!("select mail as value from accounts where person_id = {ben}"),
        format!("select 'one' as value from blocks where blocker_id = {ben}"),
        format!("select 'one' as value from follows where follower_id = {ben}"),
        format!("select 'one' as value from notices where person_id = {ben}"),
        format!("select 'one' as value from cards where person_id = {ben}"),
        format!("select summary as value from people where id = {ben} and summary <> ''"),
        "select content as value from letters where content like '%reached nobody%'".to_owned(),
    ];
    for sql in none {
        let left = town.bed.fresh.texts(&sql);
        assert!(left.is_empty(), "{sql}: {left:?}");
    }
    // What belongs to others is untouched.
    let hers = town.bed.fresh.texts(&format!(
        "select notes as value from participants where person_id = {ada}"
    ));
    assert_eq!(hers, ["hers"]);
    let follows = town.bed.fresh.texts("select 'one' as value from follows");
    assert_eq!(follows.len(), 1);
    let kept = town.act(|conn| Ok(letters::find(conn, came_back.id)?));
    assert!(kept.deleted_at.is_some());
    // The key goes once nothing is left to be signed.
    let keys = || {
        let sql = format!("select private_key_pem as value from keys where person_id = {ben}");
        town.bed.fresh.texts(&sql).len()
    };
    assert_eq!(keys(), 1);
    town.act(leaving::forget_keys);
    assert_eq!(keys(), 0);
}

fn a_mentor_leaves(database: &Database) {
    let pair = Pair::new(database);
    let Pair { town, ada, ben, .. } = &pair;
    leaves(town, ada).unwrap();
    assert_eq!(town.between(ada, ben).state, State::Closed);
    assert_eq!(town.words(ben), ["gone"]);
    assert_eq!(town.stands(ben, days(9)), ["ended"]);
    // The name is nobody's any more, and will be nobody's.
    let again = town.refused(|conn| {
        let application = longhand_mentoring::accounts::Application {
            email: None,
            password_hash: "no password".to_owned(),
            role: longhand_storage::accounts::Role::Member,
            mentor: false,
            mentee: false,
            language: None,
        };
        let person = Person {
            local: true,
            uri: "https://here.test/u/another".to_owned(),
            ..ada.clone()
        };
        longhand_mentoring::accounts::open(conn, &application, person, "no key", now())
    });
    assert_eq!(again, Refusal::NameTaken("ada".to_owned()));
}

fn whoever_heard_is_told(database: &Database) {
    let town = Town::new(database);
    let ada = town.resident("ada");
    let (cy, di, eve) = (
        town.stranger("cy"),
        town.stranger("di"),
        town.stranger("eve"),
    );
    town.writes(&ada, &cy, "Dear Cy.", now());
    town.act(|conn| follows::follow(conn, &town.origin, &ada, &di, now()));
    let open = Person {
        approves_followers: false,
        ..ada.clone()
    };
    let uri = "https://there.test/1";
    town.act(|conn| follows::receive(conn, &town.origin, &eve, &open, uri, now()));
    town.stranger("nobody");
    town.carry(now());
    leaves(&town, &ada).unwrap();
    let told = town.bed.fresh.texts(
        "select p.username as value from deliveries d join dispatches s on s.id = d.dispatch_id \
         join people p on p.id = d.recipient_id where s.kind = 'account_deleted' order by p.username",
    );
    assert_eq!(told, ["cy", "di", "eve"]);
    // The key stays as long as any of this is on its way.
    let keys = || town.act(leaving::forget_keys);
    assert_eq!(keys(), 0);
    town.carry(days(3));
    assert_eq!(keys(), 1);
}

fn the_last_keeper_stays(database: &Database) {
    let town = Town::new(database);
    let (ada, bo) = (town.resident("ada"), town.resident("bo"));
    town.bed
        .fresh
        .execute("update accounts set role = 'keeper'");
    leaves(&town, &ada).unwrap();
    let refused = leaves(&town, &bo);
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::LastKeeper))),
        "{refused:?}"
    );
    assert_eq!(
        town.bed.fresh.texts("select role as value from accounts"),
        ["keeper"]
    );
}
