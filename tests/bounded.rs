//! Pages and lists ask their database the same number of questions however much there is, and hold so
//! much and no more.

use chrono::Duration;
use longhand_mentoring::bygone::{self, Bygone, Words};
use longhand_mentoring::correspondences::MOST_LETTERS;
use longhand_mentoring::drafts::{self, Text};
use longhand_mentoring::origin::Origin;
use longhand_mentoring::{correspondences, letterbox};
use longhand_storage::accounts::Recall;
use longhand_storage::database::Database as Storage;
use longhand_storage::ids::LetterId;
use longhand_storage::letters::Kind;
use longhand_storage::people;
use serde_json::Value;

use crate::mentoring_bed::{Town, letter};
use crate::queries_bed::{Watched, watched};
use crate::storage_bed;
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "as_many_queries_however_much_there_is",
            as_many_queries_however_much_there_is,
        ),
        Test::on_both(
            "older_letters_are_a_page_away",
            older_letters_are_a_page_away,
        ),
        Test::on_both("lists_hold_so_much", lists_hold_so_much),
    ]
}

/// What is asked for the pages and lists that people look at most.
#[track_caller]
pub fn asked_for_each(watched: &mut Watched) -> Vec<(&'static str, Vec<String>)> {
    let (page, letterbox) = watched.page("/");
    assert!(page.html().contains("/correspondences/"), "{}", page.text());
    assert!(page.html().contains("id=\"outbox\""), "{}", page.text());
    let path = format!("/correspondences/{}", watched.correspondence);
    let (page, correspondence) = watched.page(&path);
    assert!(page.html().contains("class=\"letter\""), "{}", page.text());
    let (page, directory) = watched.page("/directory?topic=Rust&language=en&q=rus");
    assert!(
        page.text().contains("Introduce yourself"),
        "{}",
        page.text()
    );
    let (page, home) = watched.page("/home");
    assert!(page.html().contains("/open/"), "{}", page.html());
    let name = watched.name.clone();
    let (list, turns) = watched.command(&["correspondence", "list", &name, "--json"]);
    assert!(list.contains("\"going\""), "{list}");
    vec![
        ("letterbox", letterbox),
        ("correspondence", correspondence),
        ("directory", directory),
        ("home", home),
        ("turns", turns),
    ]
}

fn as_many_queries_however_much_there_is(database: &Database) {
    let lab = Lab::new(&["small.test", "large.test"]);
    let mut small = watched(&lab, "small.test", database, [60, 40, 800]);
    let mut large = watched(&lab, "large.test", database, [240, 160, 3200]);
    let few = asked_for_each(&mut small);
    let many = asked_for_each(&mut large);
    // With the three that find out who is reading; the command asks five to find the database and the person.
    let wanted = [
        ("letterbox", 22),
        // Three of them once only: what came is opened.
        ("correspondence", 20),
        ("directory", 7),
        ("home", 7),
        ("turns", 24),
    ];
    for (((what, few), (_, many)), (_, wanted)) in few.into_iter().zip(many).zip(wanted) {
        let asked = [few.len(), many.len()];
        assert_eq!(asked, [wanted, wanted], "{what}:\n{}", briefly(&many));
    }
}

/// The queries, as much of each as tells them apart.
fn briefly(queries: &[String]) -> String {
    let brief = queries.iter().map(|sql| {
        let from = sql.find(" FROM ").unwrap_or(0);
        sql.chars().skip(from).take(100).collect::<String>()
    });
    brief.collect::<Vec<_>>().join("\n")
}

fn older_letters_are_a_page_away(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    let first = ada.writes_to(&ben.handle(), "The very first letter");
    ada.sees(&first, "delivered");
    let storage = Storage::open(&a.database().url().parse().unwrap()).unwrap();
    let origin = Origin::new("a.test", false);
    let ids: Result<Vec<LetterId>, longhand_mentoring::error::Error> = storage.write_now(|conn| {
        let [ada, ben] = ["ada", "ben"].map(|name| {
            people::find_by_handle(conn, name, "a.test")
                .unwrap()
                .unwrap()
        });
        let begun = longhand_storage::letters::find(conn, first.parse().unwrap())?;
        let mut rest = Vec::new();
        for number in 2..=120 {
            let source = format!("Letter number {number}");
            let words = Words {
                kind: Kind::Letter,
                source: &source,
            };
            let both = if number % 2 == 0 {
                (&ben, &ada)
            } else {
                (&ada, &ben)
            };
            let at = begun.posted_at + Duration::milliseconds(number);
            rest.push(Bygone::new(
                &origin,
                begun.correspondence_id,
                both,
                None,
                words,
                at,
            )?);
        }
        bygone::keep(conn, &origin, &rest)?;
        Ok(rest.iter().map(|one| one.letter.id).collect())
    });
    let ids = ids.unwrap();
    let shown = |page: &crate::support::browser::Page| page.html().matches("<article").count();
    let mut browser = ada.browser();
    let address = browser.get(&format!("/letters/{}", ids[118])).path;
    let (correspondence, _) = address.split_once('?').unwrap();

    let page = browser.get(correspondence).expect_status(200);
    assert_eq!(shown(&page), MOST_LETTERS);
    assert!(page.html().contains("Letter number 120") && page.html().contains("Letter number 21<"));
    assert!(!page.html().contains("Letter number 20<"));
    assert!(page.text().contains("Write back"));
    // One step back: the others, to read and not to answer; and to the newest again.
    let older = format!("{correspondence}?until={}", ids[18]);
    assert!(
        page.html().contains(&format!("href=\"{older}\"")),
        "{}",
        page.html()
    );
    let page = browser.get(&older).expect_status(200);
    assert_eq!(shown(&page), 20);
    assert!(
        page.html().contains("The very first letter") && page.html().contains("Letter number 20<")
    );
    assert!(!page.text().contains("Write back") && page.text().contains("To the newest"));
    assert!(
        !page.html().contains("?until="),
        "nothing is older: {}",
        page.text()
    );
    // The address of a letter leads to the page it is on, old or new.
    assert!(
        browser
            .get(&format!("/letters/{}", ids[4]))
            .html()
            .contains("Letter number 6<")
    );
    let newest = browser
        .get(&format!("/letters/{}", ids[116]))
        .expect_status(200);
    assert_eq!(shown(&newest), MOST_LETTERS);
    assert!(newest.html().contains("Letter number 120"));
    // An old letter is quoted beside its answer all the same; strange addresses show the newest.
    let page = browser
        .get(&format!("/write?answer={}", ids[4]))
        .expect_status(200);
    assert!(page.html().contains("Letter number 6<"), "{}", page.text());
    for strange in ["x", "-1", "99999999999999999999"] {
        let page = browser.get(&format!("{correspondence}?until={strange}"));
        assert!(matches!(page.status(), 200), "{strange}: {}", page.status());
    }
    // The list of correspondences goes on before a letter, too.
    let listed = |before: &str| {
        let list = [
            "correspondence",
            "list",
            "ada",
            "--before",
            before,
            "--json",
        ];
        let list: Vec<Value> = serde_json::from_str(a.command(&list, "").ok()).unwrap();
        list.len()
    };
    assert_eq!(listed(&ids[118].to_string()), 0);
    assert_eq!(listed(&i64::MAX.to_string()), 1);
    a.account("eve");
    let mut eve = Browser::new(&a);
    eve.sign_in("eve", "the long password of eve");
    eve.get(&older).expect_status(404);
}

fn lists_hold_so_much(database: &Database) {
    let town = Town::new(database);
    let (ada, ben) = (town.resident("ada"), town.resident("ben"));
    let now = storage_bed::now();
    let mut last = Vec::new();
    for number in 0..103 {
        let at = now + Duration::seconds(number);
        let mut new = letter(&ben, &format!("Letter number {number}"));
        new.rest = Some(Recall::Hour);
        last.push(town.act(|conn| town.post(conn, &ada, &new, at)).id);
        let text = Text {
            source: format!("Draft number {number}"),
            ..Text::default()
        };
        town.act(|conn| drafts::keep(conn, ada.id, None, &text, at));
    }
    let now = now + Duration::minutes(10);
    let found = town.act(|conn| letterbox::of(conn, ada.id, None, now));
    assert_eq!((found.outbox.len(), found.more_outbox), (100, true));
    assert_eq!((found.drafts.len(), found.more_drafts), (100, true));
    assert_eq!(found.outbox[0].newest.letter.id, last[102]);
    assert_eq!(found.drafts[0].source, "Draft number 102");
    // Once the letters have left, there is nothing more of them.
    town.carry(now + Duration::hours(2));
    let later = now + Duration::hours(3);
    let found = town.act(|conn| letterbox::of(conn, ada.id, None, later));
    assert_eq!((found.outbox.len(), found.more_outbox), (0, false));
    let id = town.between(&ada, &ben).id;
    let page = |until| town.act(|conn| correspondences::read(conn, ben.id, id, until, later));
    let newest = page(None);
    assert_eq!(
        (newest.letters.len(), newest.is_newest),
        (MOST_LETTERS, true)
    );
    assert_eq!(newest.older, Some(last[2]));
    let older = page(newest.older);
    assert_eq!(
        (older.letters.len(), older.is_newest, older.older),
        (3, false, None)
    );
    let read = older.letters.iter().chain(&newest.letters);
    assert!(read.map(|one| one.letter.id).eq(last.iter().copied()));
}
