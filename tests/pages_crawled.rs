//! Every link and form of every page leads somewhere: pages are walked as by somebody who clicks on
//! everything, and what templates name is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::pages_arranged::{Town, begun, introduces, town};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::{decoded, forms};
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("no_link_leads_nowhere", no_link_leads_nowhere),
        Test::once("links_are_found", links_are_found),
    ]
}

/// More pages than this in so small a town would be a list that leads in a circle.
const MOST_PAGES: usize = 400;

/// Where a page leads, without fragments, and where its forms are sent.
fn ways(html: &str) -> (Vec<String>, Vec<String>) {
    let mut links = [values(html, "href"), values(html, "src")].concat();
    let mut sent = values(html, "formaction");
    for form in forms(html) {
        match form.method.as_str() {
            "get" => links.push(form.action),
            _ => sent.push(form.action),
        }
    }
    links.retain(|link| link.starts_with('/'));
    sent.retain(|action| action.starts_with('/'));
    (links, sent)
}

fn values(html: &str, attribute: &str) -> Vec<String> {
    let mark = format!(" {attribute}=\"");
    let values = html.split(&mark).skip(1).map(|rest| {
        let value = decoded(rest.split('"').next().unwrap_or_default());
        value.split('#').next().unwrap_or_default().to_owned()
    });
    values.collect()
}

/// What the templates themselves name, links and forms.
fn literal() -> (Vec<String>, Vec<String>) {
    let folder = format!("{}/crates/http/templates", env!("CARGO_MANIFEST_DIR"));
    let (mut links, mut sent) = (Vec::new(), Vec::new());
    for file in fs::read_dir(folder).unwrap() {
        let html = fs::read_to_string(file.unwrap().path()).unwrap();
        let (more, forms) = ways(&html);
        links.extend(more);
        sent.extend(forms);
    }
    links.retain(|link| !link.contains('{'));
    sent.retain(|form| !form.contains('{'));
    (links, sent)
}

/// Walks from page to page; where each bad link stands, and how many pages there were. What is for
/// keepers is nothing to others.
fn walk(browser: &mut Browser, keeper: bool) -> (Vec<String>, usize) {
    let (mut links, mut forms) = literal();
    let is_theirs = |address: &String| keeper || !address.starts_with("/keeper");
    links.retain(is_theirs);
    forms.retain(is_theirs);
    let mut waiting: Vec<(String, String)> = Vec::new();
    waiting.extend(
        links
            .into_iter()
            .map(|link| (link, "a template".to_owned())),
    );
    waiting.push(("/".to_owned(), "the beginning".to_owned()));
    let mut actions: BTreeMap<String, String> = forms
        .into_iter()
        .map(|form| (form, "a template".to_owned()))
        .collect();
    let (mut seen, mut bad) = (BTreeSet::new(), Vec::new());
    while let Some((link, from)) = waiting.pop() {
        if !seen.insert(link.clone()) {
            continue;
        }
        assert!(seen.len() < MOST_PAGES, "no end: {link} on {from}");
        let page = browser.get(&link);
        if !(200..400).contains(&page.status()) {
            bad.push(format!(
                "{} {link} on {from}: {}",
                page.status(),
                page.text()
            ));
        }
        let (links, forms) = ways(&page.html());
        waiting.extend(links.into_iter().map(|next| (next, link.clone())));
        for action in forms {
            actions.entry(action).or_insert_with(|| link.clone());
        }
    }
    for (action, from) in actions {
        // Without its token a form is refused, if there is anybody who takes it.
        let status = browser.post(&action, &[]).status();
        if matches!(status, 404 | 405 | 500..) {
            bad.push(format!("{status} POST {action} on {from}"));
        }
    }
    (bad, seen.len())
}

/// A bit of everything there is a page for.
fn furnish(town: &Town) {
    begun(town);
    town.ada
        .writes_to("@ben@a.test", "Dear Ben, a second letter.");
    town.ben.receives("a second letter");
    town.ben
        .posts(&["--to", "@ada@a.test"], "Dear Ada, this one rests.")
        .ok();
    let cy = town.a.account_with("cy", &["--mentee"]);
    introduces(&cy, "none");
    town.ada.finds("an introduction of Cy", |letter| {
        letter["direction"] == "received" && letter["from"] == "@cy@a.test"
    });
    for person in [&town.ada, &town.ben] {
        opens(person);
    }
    let mut his = town.ben.browser();
    his.get("/write");
    let draft = [
        ("to", "@ada@a.test"),
        ("source", "A draft."),
        ("act", "keep"),
    ];
    his.submit("/write", &draft).expect_status(200);
    his.get("/me/follows");
    his.submit("/follows", &[("address", "@ada@a.test")])
        .expect_status(200);
    his.get("/me/blocks");
    his.submit("/me/blocks", &[("address", "@cy@a.test")]);
}

/// Publishes an open letter.
fn opens(person: &Person) {
    let mut browser = person.browser();
    browser.get("/open-letters/new").expect_status(200);
    let words = [("title", "Parsers"), ("source", "A text."), ("act", "post")];
    browser
        .submit("/open-letters/new", &words)
        .expect_status(200);
}

fn no_link_leads_nowhere(database: &Database) {
    let town = town(database);
    furnish(&town);
    let kay = town.a.account_with("kay", &["--keeper"]);
    let walkers = [
        ("ada", town.ada.browser()),
        ("ben", town.ben.browser()),
        ("kay", kay.browser()),
        ("anybody", Browser::new(&town.a)),
    ];
    for (who, mut browser) in walkers {
        let (bad, pages) = walk(&mut browser, who == "kay");
        assert!(bad.is_empty(), "{who}:\n{}", bad.join("\n"));
        assert!(pages > 10, "{who} saw {pages} pages");
    }
}

/// The rule above is only worth something if it sees what it is about.
fn links_are_found() {
    let html = "<a class=\"x\" href=\"/a?b=1&amp;c=2#d\">x</a><form method=\"post\" action=\"/e\"></form><form action=\"/g\"></form><a href=\"#f\">\
                <a href=\"https://else.test/\">";
    let expected = (
        vec!["/a?b=1&c=2".to_owned(), "/g".to_owned()],
        vec!["/e".to_owned()],
    );
    assert_eq!(ways(html), expected);
    let (links, forms) = literal();
    assert!(links.contains(&"/directory".to_owned()), "{links:?}");
    assert!(forms.contains(&"/write/add".to_owned()), "{forms:?}");
}
