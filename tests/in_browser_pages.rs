//! Every page in a real browser: whether everybody can use it, and what it looks like.

use std::fs;

use serde_json::json;

use crate::doors;
use crate::in_browser::{ANSWER, INTRODUCTION, first_run};
use crate::support::browser::Browser;
use crate::support::chromium::play;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![Test::in_browser(
        "every_page_is_for_everybody",
        every_page_is_for_everybody,
    )]
}

/// A small town with a bit of everything there is a page for, and a mentor elsewhere.
pub struct Town {
    lab: Lab,
    home: Instance,
    _elsewhere: Instance,
    ada: Person,
    ben: Person,
    kim: Person,
}

impl Town {
    fn build(database: &Database) -> Town {
        let lab = Lab::new(&["letters.test", "mentors.test", "new.test"]);
        let home = lab.instance("letters.test", database);
        let elsewhere = lab.instance("mentors.test", database);
        let ada = home.mentor("ada");
        let ben = home.account_with("ben", &["--mentee"]);
        let kim = home.account_with("kim", &["--keeper"]);
        let dora = elsewhere.mentor("dora");
        let town = Town {
            lab,
            home,
            _elsewhere: elsewhere.clone(),
            ada,
            ben,
            kim,
        };
        town.fill_in_cards(&elsewhere);
        town.exchange_letters(&dora);
        town.publish(&dora);
        town
    }

    fn fill_in_cards(&self, elsewhere: &Instance) {
        let card = |instance: &Instance, name: &str, shown: &str, more: &[&str]| {
            let begin = ["card", "set", name, "--display-name", shown];
            instance.command(&[&begin[..], more].concat(), "").ok();
        };
        let mentors = [
            "--discoverable",
            "true",
            "--topics",
            "Rust, parsers, reading code",
            "--languages",
            "en, de",
            "--helps-with",
            "Reading your own code as somebody else would.",
            "--declines",
            "Interview training.",
        ];
        card(&self.home, "ada", "Ada", &mentors);
        card(elsewhere, "dora", "Dora", &mentors);
        card(&self.home, "ben", "Ben", &["--topics", "Rust"]);
    }

    fn exchange_letters(&self, dora: &Person) {
        let (ada, ben, kim) = (&self.ada, &self.ben, &self.kim);
        // One line of code is wider than a phone, and than a page.
        let wide = "collect::<Vec<Line>>() // and whatever else there is to say about it";
        let introduction = INTRODUCTION.replace("collect()", wide);
        ben.writes_to(&ada.handle(), &introduction);
        let arrived = ada.receives("afraid to touch it");
        let id = arrived["id"].as_str().unwrap_or_default().to_owned();
        ada.answers(&id, &ben.handle(), ANSWER);
        ben.receives("do not hurry");
        ben.posts(&["--to", &ada.handle()], "Dear Ada, this one rests.")
            .ok();
        let cy = self.home.account_with("cy", &["--mentee"]);
        cy.writes_to(&ada.handle(), &introduction);
        ada.finds("an introduction of Cy", |letter| {
            letter["direction"] == "received" && letter["from"] == cy.handle()
        });
        kim.writes_to(&ben.handle(), "Dear Ben,\n\nwelcome to letters.test.");
        ben.receives("welcome to letters.test");
        ben.writes_to(&dora.handle(), &introduction);
        dora.receives("afraid to touch it");
        dora.writes_to(&ben.handle(), "Dear Ben, one question first.");
        ben.receives("one question first");
        let mut browser = ben.browser();
        browser.get("/write");
        let draft = [
            ("to", "@ada@letters.test"),
            ("source", "Dear Ada,\n\nhalf a letter is a letter."),
            ("act", "keep"),
        ];
        browser.submit("/write", &draft).expect_status(200);
        browser.get("/me/blocks");
        browser.submit("/me/blocks", &[("address", "@cy@letters.test")]);
    }

    /// What keepers have to do with: somebody who waits, an invitation, an announcement.
    fn keep(&self) {
        let mut nia = Browser::new(&self.home);
        doors::signs_up_at(&mut nia, "/sign-up", "nia", "I bake bread and write Rust.");
        let mut kim = self.kim.browser();
        kim.get("/keeper/invitations");
        let fields = [("uses", "2"), ("days", "7"), ("note", "For the meetup")];
        kim.submit("/keeper/invitations", &fields)
            .expect_status(200);
        kim.get("/keeper/announcements");
        let fields = [("source", "On *Sunday* this instance rests for an hour.")];
        kim.submit("/keeper/announcements", &fields)
            .expect_status(200);
    }

    fn publish(&self, dora: &Person) {
        for (follower, followed) in [(&self.ben, &self.ada), (&self.ben, dora)] {
            let handle = followed.handle();
            let follow = ["follow", follower.name(), &handle];
            self.home.command(&follow, "").ok();
        }
        let flags = ["--title", "One place, in spring", "--language", "en"];
        let post = ["open-letter", "post", "--from", "ada"];
        let text = "From spring on I have an hour on Sundays.\n\nDo not send me your program. Write where you stand.";
        self.home.command(&[&post[..], &flags].concat(), text).ok();
    }
}

fn every_page_is_for_everybody() {
    let town = Town::build(&Database::sqlite());
    town.keep();
    let new = town.lab.instance("new.test", &Database::sqlite());
    let home = format!("https://{}", town.home.domain());
    let signed_in = |who: &str| json!({ "who": who, "begins": ["/"] });
    // Some addresses come by mail or by word of mouth only.
    let reset = town.home.command(&["account", "reset", "cy"], "");
    let (_, token) = reset.ok().split_once("/reset/").unwrap();
    let addressed = ["/", "/unsubscribe/made-up", &format!("/reset/{token}")];
    let asked = "/authorize_interaction?uri=acct%3Aada%40letters.test";
    let elsewhere = "/people?address=%40dora%40mentors.test";
    let addressed_to_ben = ["/", "/me/mail/prove/made-up", asked, elsewhere];
    let first = first_run(&new);
    let facts = json!({
        "walkers": [
            { "who": "visitor", "home": home, "begins": addressed },
            { "who": "first", "home": "https://new.test", "begins": [first] },
            { "who": "ben", "begins": addressed_to_ben },
            signed_in("ada"),
            signed_in("kim"),
            { "who": "visitor", "home": home, "begins": addressed, "language": "ar" },
            { "who": "ben", "begins": ["/"], "language": "ar" },
        ],
    });
    let people = [&town.ada, &town.ben, &town.kim];
    let said = play("every_page", &town.lab, &people, facts);
    let opened: Vec<&str> = said
        .lines()
        .filter_map(|line| line.split_once(" opens "))
        .map(|(_, path)| path.split('?').next().unwrap_or_default())
        .collect();
    let mut missed = pages();
    missed.retain(|page| !opened.iter().any(|path| fits(page, path)));
    assert!(missed.is_empty(), "nobody came by these: {missed:?}");
}

/// What answers somebody who looks and is no page, or a page that no link leads to: the answer to a
/// form, among those in `every_page.mjs` and `codes.mjs`.
const NOT_WALKED: [&str; 12] = [
    "/open-letters/{id}/answer",
    "/me/codes/begin",
    "/sign-in/code",
    "/me/codes/picture",
    "/static/{hash}/{name}",
    "/media/{token}",
    "/letters/{id}/attachments/{position}",
    "/letters/{id}/quotation",
    "/keeper/instances/list.csv",
    "/@{name}/feed.atom",
    "/healthz",
    "/readyz",
];

/// All addresses of pages, as the maps of URLs have them.
fn pages() -> Vec<String> {
    let maps = ["lib.rs", "pages/keeper.rs"].map(|map| {
        let map = format!("{}/crates/http/src/{map}", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(map).unwrap()
    });
    let map = maps.concat();
    let pieces = map.split("\"/").skip(1);
    let named = pieces.filter_map(|piece| piece.split_once('"'));
    let read = named.filter(|(_, rest)| {
        let rest: String = rest.split_whitespace().collect();
        rest.starts_with(",read()")
    });
    let pages: Vec<String> = read.map(|(path, _)| format!("/{path}")).collect();
    assert!(pages.len() > 20, "the map is read: {pages:?}");
    let is_page = |page: &String| !NOT_WALKED.contains(&page.as_str());
    pages.into_iter().filter(is_page).collect()
}

/// Whether an address of the map, with names for what varies, is that of a page.
fn fits(page: &str, path: &str) -> bool {
    let (page, path) = (page.split('/'), path.split('/'));
    let alike = |(named, part): (&str, &str)| match named.split_once('{') {
        Some((before, _)) => part.starts_with(before) && part.len() > before.len(),
        None => named == part,
    };
    page.clone().count() == path.clone().count() && page.zip(path).all(alike)
}
