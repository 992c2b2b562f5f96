//! What holds for every address there is: nobody gets what is another's, visitors sign in first, forms
//! need their token and come from here, and no page loads or leads to anything strange.

use crate::pages::field;
use crate::pages_arranged::{begun, introduces, town};
use crate::pages_guarded_routes::{Who, rows};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::{sent, sent_with_files};
use crate::support::http::RawResponse;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("what_is_anothers_is_nothing", what_is_anothers_is_nothing),
        Test::once("visitors_sign_in_first", visitors_sign_in_first),
        Test::once("forms_need_their_token", forms_need_their_token),
        Test::once("forms_come_from_here", forms_come_from_here),
        Test::once("pages_load_nothing_strange", pages_load_nothing_strange),
        Test::once("no_word_leads_away", no_word_leads_away),
    ]
}

/// What any form may ask for: whatever it does not know it leaves.
const TYPED: [(&str, &str); 10] = [
    ("source", "Words."),
    ("words", "Words."),
    ("title", "Words"),
    ("act", "post"),
    ("to", "@ada@a.test"),
    ("address", "@ada@a.test"),
    ("until", "2030-01-01"),
    ("rhythm_days", "21"),
    ("wait_days", "35"),
    ("visibility", "public"),
];

/// An address with this for its number. `{act}` is an act of correspondences.
pub fn filled(path: &str, id: &str) -> String {
    let mut place = path.replace("{act}", "leave").replace("{position}", "0");
    for name in ["{id}", "{hash}", "{host}"] {
        place = place.replace(name, id);
    }
    place
}

/// Sends a request with these cookies as a browser here does, and follows nothing.
pub fn ask(
    instance: &Instance,
    cookies: &str,
    (method, path): (&str, &str),
    fields: &[(&str, &str)],
    headers: &[(&str, &str)],
) -> RawResponse {
    let all = [&TYPED[..], fields].concat();
    let body = if ["/write/add", "/keeper/instances/take-over"].contains(&path) {
        sent_with_files(&all, &[])
    } else {
        sent(&all)
    };
    let mut sends = vec![("Accept", "text/html"), ("Cookie", cookies)];
    sends.extend_from_slice(headers);
    if method == "GET" {
        return instance.request(method, path, &sends, b"");
    }
    sends.push(("Content-Type", &body.content_type));
    instance.request(method, path, &sends, &body.bytes)
}

fn texts(instance: &Instance, sql: &str) -> String {
    let mut found = instance.database().texts(sql);
    assert!(!found.is_empty(), "nothing to ask for: {sql}");
    found.remove(0)
}

/// The number of something of Ada's or Ben's that an address is about.
pub fn number_for(instance: &Instance, path: &str) -> String {
    let one = |what: &str| texts(instance, &format!("select cast({what} limit 1"));
    let noun = path.split('/').nth(1).unwrap();
    match noun {
        "correspondences" => one("id as text) as value from correspondences"),
        "letters" => one("max(id) as text) as value from letters"),
        "drafts" => one("id as text) as value from drafts"),
        "follows" => one("id as text) as value from follows"),
        "introductions" => one("id as text) as value from introductions where state = 'open'"),
        "notices" => one("id as text) as value from notices"),
        "open-letters" => one("id as text) as value from open_letters"),
        "me" => one(
            "token_hash as text) as value from sessions join people on people.id = \
             sessions.person_id where username = 'ben'",
        ),
        // There is none, and nobody else's.
        "announcements" | "keeper" => "12345".to_owned(),
        other => panic!("say what a number in /{other}/ is of"),
    }
}

/// Something of everything, between Ada, Ben and Cy; nothing of it is Eve's.
pub fn furnished(database: &Database) -> (crate::pages_arranged::Town, Person) {
    let town = town(database);
    begun(&town);
    town.ben
        .posts(&["--to", "@ada@a.test"], "Dear Ada, this one rests.")
        .ok();
    let cy = town.a.account_with("cy", &["--mentee"]);
    introduces(&cy, "none");
    let mut his = town.ben.browser();
    his.get("/write");
    his.submit("/write", &[("source", "A draft."), ("act", "keep")])
        .expect_status(200);
    his.get("/me/follows");
    his.submit("/follows", &[("address", "@ada@a.test")])
        .expect_status(200);
    his.get("/open-letters/new");
    let words = [
        ("title", "Parsers"),
        ("source", "For followers."),
        ("visibility", "followers"),
        ("act", "post"),
    ];
    his.submit("/open-letters/new", &words).expect_status(200);
    town.a.database().execute(
        "insert into notices (id, person_id, kind, detail, created_at) \
         select 7000000001, id, 'follow_asked', '', '2026-01-01 00:00:00' from people where username = 'ben'",
    );
    let eve = town.a.account("eve");
    (town, eve)
}

fn what_is_anothers_is_nothing(database: &Database) {
    let (town, eve) = furnished(database);
    let mut browser = eve.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let cookies = browser.cookies();
    let own = [("form_token", token.as_str())];
    for (method, path) in rows(&[Who::Owner]) {
        let id = number_for(&town.a, path);
        let theirs = filled(path, &id);
        let answer = ask(&town.a, &cookies, (method, &theirs), &own, &[]);
        assert_eq!(answer.status, 404, "{method} {theirs}: {}", answer.text());
        let nothing = filled(path, "12345");
        let none = ask(&town.a, &cookies, (method, &nothing), &own, &[]);
        // A form that is given back names the address it was sent to.
        let text = answer.text().replace(&id, "12345");
        assert_eq!(text, none.text(), "{method} {path}");
    }
    // What is for keepers is not there for anybody else.
    for (method, path) in rows(&[Who::Keeper]) {
        let place = filled(path, "12345");
        let answer = ask(&town.a, &cookies, (method, &place), &own, &[]);
        assert_eq!(answer.status, 404, "{method} {place}: {}", answer.text());
    }
    // Nothing was done: whose it is finds it as it was.
    let mut his = town.ben.browser();
    for path in [
        "/correspondences/{id}",
        "/drafts/{id}/throw-away",
        "/open-letters/{id}",
    ] {
        let id = number_for(&town.a, path);
        his.get(&filled(path, &id)).expect_status(200);
    }
}

fn visitors_sign_in_first() {
    let (town, _) = furnished(&Database::sqlite());
    for (method, path) in rows(&[Who::Reader, Who::Owner, Who::Keeper]) {
        for id in ["12345", &number_for_any(&town.a, path)] {
            let place = filled(path, id);
            let answer = ask(&town.a, "", (method, &place), &[], &[]);
            let led = answer
                .header("location")
                .is_some_and(|place| place.starts_with("/sign-in"));
            // Whoever typed something gets it back with the reason.
            let told = method == "POST" && answer.status == 401;
            assert!(
                answer.status == 303 && led || told,
                "{method} {place}: {} {}",
                answer.status,
                answer.text()
            );
        }
    }
}

fn number_for_any(instance: &Instance, path: &str) -> String {
    if path.contains('{') {
        number_for(instance, path)
    } else {
        String::new()
    }
}

fn forms_need_their_token() {
    let (town, eve) = furnished(&Database::sqlite());
    let cookies = eve.browser().cookies();
    let foreign = field(&town.ben.browser().get("/me"), "/sign-out", "form_token");
    let kay = town
        .a
        .account_with("kay", &["--keeper"])
        .browser()
        .cookies();
    let forms = |which: &[Who]| {
        let rows = rows(which).into_iter();
        rows.filter(|(method, _)| *method == "POST")
            .collect::<Vec<_>>()
    };
    let theirs = forms(&[Who::Reader, Who::Owner]).into_iter();
    let hers = forms(&[Who::Keeper]).into_iter();
    let all = theirs
        .map(|row| (row, &cookies))
        .chain(hers.map(|row| (row, &kay)));
    for ((method, path), cookies) in all {
        let place = filled(path, &number_for_any(&town.a, path));
        for token in ["", "guessed", &foreign] {
            let fields = [("form_token", token)];
            let answer = ask(&town.a, cookies, (method, &place), &fields, &[]);
            let nothing = answer.status == 404 && path.contains('{');
            assert!(
                answer.status == 403 || nothing,
                "{place} with {token:?}: {} {}",
                answer.status,
                answer.text()
            );
        }
    }
    // She is signed in still, and nothing of hers came to be.
    assert_eq!(ask(&town.a, &cookies, ("GET", "/me"), &[], &[]).status, 200);
    let made = "select cast(count(*) as text) as value from letters \
                join people on people.id = letters.author_id where username = 'eve'";
    assert_eq!(texts(&town.a, made), "0");
}

fn forms_come_from_here() {
    let (town, eve) = furnished(&Database::sqlite());
    let mut browser = eve.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let cookies = browser.cookies();
    let strange = [
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
        ("Origin", "https://evil.test"),
        ("Origin", "null"),
    ];
    let rows = rows(&[Who::Everybody, Who::Reader, Who::Owner, Who::Keeper]);
    for (method, path) in rows.into_iter().filter(|(method, _)| *method == "POST") {
        let place = filled(path, "12345");
        for header in strange {
            let fields = [("form_token", token.as_str())];
            let answer = ask(&town.a, &cookies, (method, &place), &fields, &[header]);
            assert_eq!(answer.status, 403, "{place} {header:?}");
            assert!(answer.text().contains("another site"), "{place} {header:?}");
            assert_eq!(answer.header("set-cookie"), None, "{place} {header:?}");
        }
    }
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let mark = format!(" {attribute}=\"");
    let parts: Vec<&str> = html.split(&*mark).skip(1).collect();
    parts
        .into_iter()
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

fn pages_load_nothing_strange() {
    let (town, _) = furnished(&Database::sqlite());
    let his = town.ben.browser().cookies();
    let mut pages = 0;
    for (method, path) in rows(&[Who::Everybody, Who::Reader, Who::Owner]) {
        if method != "GET" || path.starts_with("/static/") {
            continue;
        }
        let place = filled(
            path,
            &match path {
                "/@{name}" | "/@{name}/feed.atom" => String::new(),
                path => number_for_any(&town.a, path),
            },
        );
        let place = place.replace("{name}", "ada");
        for cookies in [his.as_str(), ""] {
            let answer = ask(&town.a, cookies, (method, &place), &[], &[]);
            assert!(answer.status < 500, "{place}");
            let policy = answer.header("content-security-policy").unwrap_or_default();
            assert!(
                policy.starts_with("default-src 'none'"),
                "{place}: {policy}"
            );
            assert!(
                !policy.contains("unsafe") && !policy.contains('*'),
                "{policy}"
            );
            assert_eq!(
                answer.header("x-content-type-options"),
                Some("nosniff"),
                "{place}"
            );
            // What is none of these is for one reader, page or not.
            let kind = answer.header("content-type").unwrap_or_default();
            let open = ["activity+json", "problem+json", "atom+xml"];
            let is_open = open.iter().any(|document| kind.contains(document));
            if !is_open && !["/healthz", "/readyz"].contains(&path) {
                let cached = answer.header("cache-control");
                assert_eq!(cached, Some("private, no-store"), "{place}");
            }
            if !kind.starts_with("text/html") {
                continue;
            }
            pages += 1;
            harmless(&place, &answer.text());
        }
    }
    assert!(pages > 20, "{pages}");
}

/// No page runs or loads anything that is not a file of ours.
#[track_caller]
fn harmless(place: &str, html: &str) {
    for attribute in ["src", "srcset", "poster", "action", "formaction"] {
        for value in values(html, attribute) {
            let ours = value.starts_with('/') && !value.starts_with("//");
            assert!(ours, "{place}: {attribute}={value}");
        }
    }
    for link in html.split("<link ").skip(1) {
        let tag = link.split('>').next().unwrap_or_default();
        let loads = !tag.contains("rel=\"alternate\"");
        assert!(!loads || tag.contains("href=\"/"), "{place}: {tag}");
    }
    for script in html.split("<script").skip(1) {
        let inner = script.split_once('>').map_or("", |(_, rest)| rest);
        assert!(inner.starts_with("</script"), "{place}: an inline script");
    }
    for forbidden in [
        "<style",
        " style=\"",
        " onclick=",
        " onload=",
        " onerror=",
        "javascript:",
    ] {
        assert!(!html.contains(forbidden), "{place}: {forbidden}");
    }
}

/// Words for "go there next" that would lead somewhere else.
const AWAY: [&str; 7] = [
    "https://evil.test/",
    "//evil.test/",
    "/\\evil.test",
    "/\t/evil.test",
    "javascript:alert(1)",
    "https:evil.test",
    "@evil.test",
];

fn no_word_leads_away() {
    let (town, eve) = furnished(&Database::sqlite());
    let mut browser = eve.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let cookies = browser.cookies();
    // Every form and page is told all the words that any of them knows.
    let words = |away| ["next", "back", "uri", "url", "to"].map(|word| (word, away));
    let query = |away| String::from_utf8(sent(&words(away)).bytes).unwrap();
    // Where signing in leads. Before the others, among which many wrong passwords are.
    for away in AWAY {
        let mut visitor = Browser::new(&town.a);
        visitor.get(&format!("/sign-in?{}", query(away)));
        let fields = [("name", "eve"), ("password", eve.password())];
        let page = visitor.submit("/sign-in", &fields).expect_status(200);
        assert_eq!(page.path, "/", "{away:?}");
    }
    for away in AWAY {
        for (method, path) in rows(&[Who::Everybody, Who::Reader]) {
            if path == "/sign-out" || path.starts_with("/me/sessions") {
                continue;
            }
            let place = format!("{}?{}", path.replace("{name}", "ada"), query(away));
            let mut fields = words(away).to_vec();
            fields.push(("form_token", &token));
            for cookies in [cookies.as_str(), ""] {
                let answer = ask(&town.a, cookies, (method, &place), &fields, &[]);
                let Some(location) = answer.header("location") else {
                    continue;
                };
                let here = location.starts_with('/')
                    && !location.starts_with("//")
                    && !location.contains(['\\', '\t', '\n']);
                assert!(here, "{method} {path} with {away:?}: {location}");
            }
        }
    }
}
