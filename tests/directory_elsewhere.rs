//! What directories of other instances may not do: lie, lead elsewhere, have no end.

use serde_json::{Value, json};

use crate::directory::listed;
use crate::support::database::Database;
use crate::support::keys::Key;
use crate::support::lab::Lab;
use crate::support::peer::Peer;
use crate::support::peer_server::{Answer, actor};
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("directories_that_lie", directories_that_lie),
        Test::on_both("directories_without_an_end", directories_without_an_end),
        Test::on_both("following_opens_a_directory", following_opens_a_directory),
        Test::on_both("blocked_hosts_are_not_shown", blocked_hosts_are_not_shown),
    ]
}

/// A peer with a directory: where it says it is, and nothing at that place yet.
fn with_directory(peer: &Peer, mentors: &str) {
    let domain = peer.domain();
    let links = json!([{"rel": "self", "type": "application/activity+json", "href": format!("https://{domain}/actor")}]);
    let found = json!({"subject": format!("acct:{domain}@{domain}"), "links": links});
    peer.serves(
        "/.well-known/webfinger",
        Answer::document("application/jrd+json", found.to_string()),
    );
    let instance =
        json!({"id": format!("https://{domain}/actor"), "type": "Application", "mentors": mentors});
    peer.serves("/actor", Answer::activity(&instance));
}

/// A mentor of a host who wants to be found.
fn mentor_at(domain: &str, name: &str) -> Value {
    let mut document = actor(domain, name, Key::numbered(0));
    document["offersMentoring"] = json!(true);
    document["discoverable"] = json!(true);
    document
}

fn page(number: usize, items: &[Value], next: Option<&str>) -> Answer {
    let mut page = json!({
        "id": format!("https://peer.test/mentors/{number}"), "type": "OrderedCollectionPage",
        "partOf": "https://peer.test/mentors", "orderedItems": items,
    });
    if let Some(next) = next {
        page["next"] = json!(next);
    }
    Answer::activity(&page)
}

fn collection(first: &str) -> Answer {
    Answer::activity(&json!({
        "id": "https://peer.test/mentors", "type": "OrderedCollection", "totalItems": 1, "first": first,
    }))
}

/// `a.test`, which reads the directory of `peer.test`, with Bo and Cy in it.
fn scene(database: &Database) -> (Lab, Instance, Peer) {
    let lab = Lab::new(&["a.test", "peer.test", "evil.test"]);
    let a = lab.instance("a.test", database);
    let peer = lab.peer("peer.test");
    with_directory(&peer, "https://peer.test/mentors");
    peer.serves("/mentors", collection("https://peer.test/mentors/1"));
    peer.serves(
        "/mentors/1",
        page(
            1,
            &[mentor_at("peer.test", "bo")],
            Some("https://peer.test/mentors/2"),
        ),
    );
    peer.serves("/mentors/2", page(2, &[mentor_at("peer.test", "cy")], None));
    a.command(&["instance", "trust", "peer.test"], "").ok();
    let output = a.command(&["directory", "refresh", "peer.test"], "");
    assert_eq!(output.ok(), "People of peer.test in the directory here: 2.");
    (lab, a, peer)
}

const BOTH: [&str; 2] = ["@bo@peer.test", "@cy@peer.test"];

/// What a directory does, and its name.
type Lie<'a> = (&'static str, Box<dyn Fn() + 'a>);

fn directories_that_lie(database: &Database) {
    let (lab, a, peer) = scene(database);
    let evil = lab.peer("evil.test");
    evil.serves("/mentors", collection("https://peer.test/mentors/1"));
    let refresh = || a.command(&["directory", "refresh", "peer.test"], "");
    let bo = mentor_at("peer.test", "bo");
    let second = "https://peer.test/mentors/2";
    let usual = || {
        peer.serves("/mentors", collection("https://peer.test/mentors/1"));
        peer.serves(
            "/mentors/1",
            page(1, std::slice::from_ref(&bo), Some(second)),
        );
        peer.serves("/mentors/2", page(2, &[mentor_at("peer.test", "cy")], None));
        with_directory(&peer, "https://peer.test/mentors");
    };
    // What fails in the middle, leads elsewhere or in a circle changes nothing.
    let cases: [Lie<'_>; 6] = [
        (
            "an error in the middle",
            Box::new(|| peer.serves("/mentors/2", Answer::status(500))),
        ),
        (
            "a page that is no document",
            Box::new(|| peer.serves("/mentors/2", Answer::document("text/html", "<p>"))),
        ),
        (
            "a circle",
            Box::new(|| {
                peer.serves(
                    "/mentors/2",
                    page(2, &[], Some("https://peer.test/mentors/1")),
                )
            }),
        ),
        (
            "itself",
            Box::new(|| peer.serves("/mentors", collection("https://peer.test/mentors"))),
        ),
        (
            "another host",
            Box::new(|| {
                peer.serves(
                    "/mentors/1",
                    page(1, &[], Some("https://evil.test/mentors")),
                )
            }),
        ),
        (
            "a directory elsewhere",
            Box::new(|| with_directory(&peer, "https://evil.test/mentors")),
        ),
    ];
    for (what, lie) in &cases {
        lie();
        let output = refresh();
        assert!(
            output.fails(1).contains("was not taken over"),
            "{what}: {output:?}"
        );
        assert_eq!(listed(&a, &[]), BOTH, "{what}");
        usual();
    }
    assert!(evil.received().is_empty(), "{:?}", evil.received());

    // Documents that are not that host's to vouch for are left out, the others are taken.
    let mut foreign_inbox = mentor_at("peer.test", "mallory");
    foreign_inbox["inbox"] = json!("https://evil.test/inbox");
    let mut shy = mentor_at("peer.test", "shy");
    shy["discoverable"] = json!(false);
    let mut mentee = mentor_at("peer.test", "mentee");
    (mentee["offersMentoring"], mentee["seeksMentoring"]) = (json!(false), json!(true));
    let mut nameless = mentor_at("peer.test", "nameless");
    nameless["preferredUsername"] = json!("name@a.test");
    let items = [
        mentor_at("evil.test", "eve"),
        mentor_at("a.test", "ada"),
        foreign_inbox,
        shy,
        mentee,
        nameless,
        json!("https://peer.test/users/dan"),
        json!(null),
        json!({"id": "https://peer.test/users/x"}),
        json!([[]]),
        bo.clone(),
    ];
    peer.serves("/mentors/1", page(1, &items, None));
    assert_eq!(
        refresh().ok(),
        "People of peer.test in the directory here: 1."
    );
    assert_eq!(listed(&a, &[]), ["@bo@peer.test"]);
    let people = "select username as value from people where not local order by id";
    assert_eq!(a.database().texts(people), ["bo", "cy"]);
    // An instance that has no directory any more lists nobody.
    let instance = json!({"id": "https://peer.test/actor", "type": "Application"});
    peer.serves("/actor", Answer::activity(&instance));
    refresh().ok();
    assert!(listed(&a, &[]).is_empty());
}

fn directories_without_an_end(database: &Database) {
    let (_lab, a, peer) = scene(database);
    for number in 1..60 {
        let somebody = mentor_at("peer.test", &format!("m{number}"));
        let next = format!("https://peer.test/mentors/{}", number + 1);
        peer.serves(
            &format!("/mentors/{number}"),
            page(number, &[somebody], Some(&next)),
        );
    }
    peer.forget_requests();
    a.command(&["directory", "refresh", "peer.test"], "").ok();
    // The collection and 39 pages were read, and those who were not reached stay as they were.
    let pages = peer
        .received()
        .into_iter()
        .filter(|request| request.path().starts_with("/mentors/"));
    assert_eq!(pages.count(), 39);
    let found = listed(&a, &[]);
    assert_eq!(found.len(), 41);
    assert!(
        BOTH.iter()
            .all(|handle| found.iter().any(|found| found == handle))
    );
}

fn following_opens_a_directory(database: &Database) {
    let (lab, a, peer) = scene(database);
    drop(lab);
    a.command(&["instance", "distrust", "peer.test"], "").ok();
    a.database()
        .execute("update instances set distrusted = false");
    let trusted = |word: &str| {
        let output = a.command(&["instance", "list", "--trusted"], "");
        assert!(output.ok().contains(word), "{output:?}");
    };
    trusted("Nobody here");
    a.account("ada");
    let fay = peer.person("fay");
    peer.serves_as_usual("/.well-known/webfinger");
    a.command(&["follow", "ada", &fay.handle()], "").ok();
    trusted("peer.test  not asked yet");
    with_directory(&peer, "https://peer.test/mentors");
    let cy = peer.person("cy");
    let mut known = cy.actor();
    known["offersMentoring"] = json!(true);
    known["discoverable"] = json!(true);
    peer.serves("/mentors/2", page(2, std::slice::from_ref(&known), None));
    a.command(&["directory", "refresh"], "").ok();
    trusted("peer.test  asked ");
    a.wait_until("they are listed", || {
        (listed(&a, &[]) == BOTH).then_some(())
    });

    // Whoever is deleted at home takes their card along.
    let gone = json!({
        "id": format!("{}#delete", cy.id()), "type": "Delete",
        "actor": cy.id(), "object": cy.id(),
    });
    let update = json!({
        "id": format!("{}#update", cy.id()), "type": "Update", "actor": cy.id(), "object": known,
    });
    cy.sends(&a, "/inbox", &update).expect_status(202);
    assert_eq!(listed(&a, &[]), BOTH);
    cy.sends(&a, "/inbox", &gone).expect_status(202);
    assert_eq!(listed(&a, &[]), [BOTH[0]]);
    let left = "select p.username as value from cards c join people p on p.id = c.person_id \
                where not p.local";
    assert_eq!(a.database().texts(left), ["bo"]);
}

fn blocked_hosts_are_not_shown(database: &Database) {
    let (_lab, a, peer) = scene(database);
    a.command(&["instance", "block", "test"], "").fails(1);
    a.command(&["instance", "block", "peer.test"], "").ok();
    assert!(listed(&a, &[]).is_empty());
    peer.forget_requests();
    a.command(&["directory", "refresh", "peer.test"], "")
        .fails(1);
    a.command(&["directory", "refresh"], "").ok();
    assert!(peer.received().is_empty());
    a.command(&["instance", "unblock", "peer.test"], "").ok();
    a.command(&["directory", "refresh", "peer.test"], "").ok();
    assert_eq!(listed(&a, &[]), BOTH);
}
