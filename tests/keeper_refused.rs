//! What keepers type comes back as well, whatever is wrong with the session or the database.

use crate::pages::{field, says};
use crate::pages_arranged::{Town, town};
use crate::pages_refused::{Case, borrowed, ends_sessions, holds, sends_again};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::postgres::PostgresServer;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("signed_out_while_typing", signed_out_while_typing),
        Test::on_both("signed_out_with_a_list", signed_out_with_a_list),
        Test::with_own_postgres(
            "a_database_that_is_away_loses_no_words",
            a_database_that_is_away_loses_no_words,
        ),
    ]
}

/// What a keeper types into each form: each can be sent once.
fn typed_by_keeper(town: &Town) -> Vec<Case> {
    town.a.database().execute(
        "insert into reports (id, reporter_id, subject_uris, content, created_at) \
         select 7, id, 'https://a.test/u/ada', 'Not kind.', '2026-01-02 03:04:05' \
         from people where username = 'ada'",
    );
    let case = |place: &str, action: &str, fields: &[(&'static str, &str)]| {
        let fields = fields
            .iter()
            .map(|(name, text)| (*name, (*text).to_owned()));
        (place.to_owned(), action.to_owned(), fields.collect())
    };
    let (conduct, announcements) = ("/keeper/conduct", "/keeper/announcements");
    let instance = "/keeper/instances/loud.test";
    vec![
        case(
            conduct,
            conduct,
            &[("source", "Be kind & plain, at length.")],
        ),
        case(
            announcements,
            announcements,
            &[
                ("source", "The house is <quiet> on Sunday."),
                ("last_day", "2030-01-01"),
            ],
        ),
        case(
            "/keeper/reports",
            "/keeper/reports/7/resolve",
            &[("outcome", "Spoke with both, for an hour.")],
        ),
        case(
            instance,
            instance,
            &[("note", "Noise at night"), ("stance", "limited")],
        ),
    ]
}

/// An instance with the keeper whose forms these are.
fn keepers(database: &Database) -> (Town, Person) {
    let town = town(database);
    let kay = town.a.account_with("kay", &["--keeper"]);
    (town, kay)
}

fn signed_out_while_typing(database: &Database) {
    let (town, kay) = keepers(database);
    let mut theirs = kay.browser();
    let case = |theirs: &mut Browser, (place, action, fields): Case| {
        theirs.get(&place).expect_status(200);
        ends_sessions(&town);
        let page = theirs
            .submit(&action, &borrowed(&fields))
            .expect_status(401);
        says(&page, "You are signed out, and nothing was changed.");
        holds(&page, &action, &fields);
        let page = sends_again(theirs, &kay, &page, &action).expect_status(403);
        holds(&page, &action, &fields);
        theirs.submit(&action, &[]).expect_status(200);
    };
    for one in typed_by_keeper(&town) {
        case(&mut theirs, one);
    }
    let id = "select cast(id as text) as value from announcements";
    let said = format!("/keeper/announcements/{}", town.a.database().texts(id)[0]);
    let words = vec![("source", "The house is quiet on Monday.".to_owned())];
    case(&mut theirs, (said.clone(), said.clone(), words));
    let page = theirs.get(&said);
    assert_eq!(
        field(&page, &said, "source"),
        "The house is quiet on Monday."
    );
    assert_eq!(field(&page, &said, "last_day"), "2030-01-01");
    says(&theirs.get("/conduct"), "Be kind & plain, at length.");
    says(
        &theirs.get("/keeper/reports?which=done"),
        "Spoke with both, for an hour.",
    );
    says(
        &theirs.get("/keeper/instances?state=limited"),
        "Noise at night",
    );
}

fn signed_out_with_a_list(database: &Database) {
    let (town, kay) = keepers(database);
    let mut theirs = kay.browser();
    let look = "/keeper/instances/take-over";
    let list = [
        ("list", "loud.test".to_owned()),
        ("kind", "allowed".to_owned()),
    ];
    theirs.get(look).expect_status(200);
    ends_sessions(&town);
    let page = theirs.submit(look, &borrowed(&list)).expect_status(401);
    holds(&page, look, &list);
    // The page that came back is sent as its reader wants it.
    let page = theirs.submit(look, &[]).expect_status(401);
    holds(&page, look, &list);
    theirs.sign_in(kay.name(), kay.password());
    theirs.get(look).expect_status(200);
    let stale = [&[("form_token", "of long ago")][..], &borrowed(&list)].concat();
    let page = theirs.submit(look, &stale).expect_status(403);
    holds(&page, look, &list);
    let page = theirs.submit(look, &[]).expect_status(200);
    let make = "/keeper/instances/take-over/do";
    let shown = field(&page, make, "list");
    ends_sessions(&town);
    let page = theirs.submit(make, &[]).expect_status(401);
    assert_eq!(field(&page, make, "list"), shown);
    sends_again(&mut theirs, &kay, &page, make).expect_status(403);
    let allowed = "select host as value from instances where stance = 'allowed'";
    assert!(town.a.database().texts(allowed).is_empty());
    theirs.submit(look, &[]).expect_status(200);
    theirs.submit(make, &[]).expect_status(200);
    assert_eq!(town.a.database().texts(allowed), ["loud.test"]);
}

fn a_database_that_is_away_loses_no_words() {
    let server = PostgresServer::create();
    let (town, kay) = keepers(&Database::on(&server));
    let cases = typed_by_keeper(&town);
    let open = |browser: &mut Browser, place: &str| browser.get(place).expect_status(200);
    let mut windows: Vec<Browser> = cases.iter().map(|_| kay.browser()).collect();
    for (window, (place, ..)) in windows.iter_mut().zip(&cases) {
        open(window, place);
    }
    let mut writes = town.ben.browser();
    open(&mut writes, "/open-letters/new");
    server.stop();
    let told = |page: Page| {
        let page = page.expect_status(503);
        says(&page, "The database does not answer just now");
        assert_eq!(page.response.header("retry-after"), Some("5"));
        page
    };
    // Each waits a while for the database before it says so: all at once.
    std::thread::scope(|scope| {
        for (window, (_, action, fields)) in windows.iter_mut().zip(&cases) {
            scope.spawn(move || {
                let page = told(window.submit(action, &borrowed(fields)));
                holds(&page, action, fields);
            });
        }
    });
    let noted = || {
        let line = "\"message\":\"the database does not answer\"";
        town.a.log().matches(line).count()
    };
    let before = noted();
    let new = "/open-letters/new";
    let words = [("title", "Parsers"), ("source", "A text."), ("act", "post")];
    let page = told(writes.submit(new, &words));
    assert_eq!(field(&page, new, "source"), "A text.");
    assert_eq!(noted(), before + 1, "{}", town.a.log());
}
