//! What somebody wrote for everybody, on their page and in their feed, and nothing else.

use std::str::FromStr;

use atom_syndication::Feed;

use crate::following::follow;
use crate::open_letters::{path, publishes};
use crate::pages::{ada_and_bo, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "pages_and_feeds_of_people",
        pages_and_feeds_of_people,
    )]
}

fn pages_and_feeds_of_people(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let none = a.get("/@ada/feed.atom", &[]).expect_status(200);
    assert!(Feed::from_str(&none.text()).unwrap().entries.is_empty());
    follow(&bo, &ada.handle());
    let flags = ["--title", "First <b>", "--language", "en"];
    let first = publishes(
        &ada,
        &flags,
        "One & *two* \u{fffe}.\n\n```rust\nlet x = \"]]>\";\n```",
    );
    let second = publishes(&ada, &["--title", "Second"], "Three.");
    for visibility in ["unlisted", "followers"] {
        let flags = ["--title", visibility, "--visibility", visibility];
        publishes(&ada, &flags, "Not for everybody.");
    }
    publishes(&ada, &["--reply-to", &first], "An answer of mine.");
    ada.writes_to(&bo.handle(), "Dear Bo, in confidence.");
    let a_moment = "update open_letters set edited_at = null where edited_at is not null";
    a.database().execute(a_moment);

    let page = Browser::new(&a).get("/@ada").expect_status(200);
    for title in ["First <b>", "Second"] {
        says(&page, title);
    }
    for hidden in [
        "unlisted",
        "followers",
        "An answer of mine",
        "confidence",
        "Not for",
    ] {
        says_not(&page, hidden);
    }
    let alternate =
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/@ada/feed.atom\"";
    assert!(page.html().contains(alternate), "{}", page.html());

    let answer = a.get("/@ada/feed.atom", &[]).expect_status(200);
    let kind = answer.header("content-type");
    assert_eq!(kind, Some("application/atom+xml; charset=utf-8"));
    let xml = answer.text();
    let feed = Feed::from_str(&xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    assert_eq!(feed.id, "https://a.test/@ada");
    assert_eq!(feed.title.value, "Open letters of ada");
    let mut rels: Vec<&str> = feed.links.iter().map(|link| link.rel.as_str()).collect();
    rels.sort_unstable();
    assert_eq!(rels, ["alternate", "self"]);
    let titles: Vec<&str> = feed
        .entries
        .iter()
        .map(|one| one.title.value.as_str())
        .collect();
    assert_eq!(titles, ["Second", "First <b>"]);
    let entry = &feed.entries[1];
    assert_eq!(entry.id, format!("https://a.test{}", path(&a, &first)));
    assert_eq!(entry.links[0].href, entry.id);
    assert_eq!(entry.updated, entry.published.unwrap());
    assert_eq!(feed.updated, feed.entries[0].updated);
    let content = entry.content.as_ref().unwrap();
    assert_eq!(content.content_type.as_deref(), Some("html"));
    assert_eq!(content.lang.as_deref(), Some("en"));
    let html = content.value.as_deref().unwrap();
    assert!(html.contains("One &amp; <em>two</em> ."), "{html}");
    assert!(html.contains("]]&gt;"), "{html}");

    // Asked again it is the same; after a change it is not.
    let tag = answer.header("etag").unwrap().to_owned();
    let again = a.get("/@ada/feed.atom", &[("If-None-Match", &tag)]);
    assert_eq!((again.status, again.body.len()), (304, 0));
    crate::open_letters::does(&ada, "edit", &second, "Four.");
    let changed = a.get("/@ada/feed.atom", &[("If-None-Match", &tag)]);
    let feed = Feed::from_str(&changed.expect_status(200).text()).unwrap();
    assert!(feed.entries[0].updated > feed.entries[0].published.unwrap());
    assert_eq!(feed.updated, feed.entries[0].updated);
    for nobody in [
        "/@nobody/feed.atom",
        "/@a.test/feed.atom",
        "/@%00/feed.atom",
    ] {
        a.get(nobody, &[]).expect_status(404);
    }
    // Whose account is suspended is not read.
    let now = "update accounts set suspended_at = created_at where person_id in \
               (select id from people where username = 'ada')";
    a.database().execute(now);
    a.get("/@ada/feed.atom", &[]).expect_status(404);
    a.get(&path(&a, &first), &[]).expect_status(404);
    let accept = [("Accept", "application/activity+json")];
    a.get(&path(&a, &first), &accept).expect_status(404);
    let outbox = a.get("/u/ada/outbox/1", &accept);
    assert!(!outbox.text().contains("Second"), "{}", outbox.text());
    says(&bo.browser().get("/home"), "Nothing has come yet.");
}
