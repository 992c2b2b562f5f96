//! How people come in: signing up under each setting, waiting for a keeper's yes, the code of
//! conduct.

use crate::pages::{field, says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::postgres::PostgresServer;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("an_open_door", an_open_door),
        Test::on_both("a_keeper_says_yes", a_keeper_says_yes),
        Test::on_both("a_keeper_says_no", a_keeper_says_no),
        Test::on_both("words_of_a_no_are_not_lost", words_of_a_no_are_not_lost),
        Test::on_both("whoever_waits_is_nobody", whoever_waits_is_nobody),
        Test::on_both("the_code_of_conduct_changes", the_code_of_conduct_changes),
        Test::on_both("by_command", by_command),
        Test::once("signing_up_has_an_end", signing_up_has_an_end),
        Test::with_own_postgres(
            "words_to_the_keeper_outlive_the_database",
            words_to_the_keeper_outlive_the_database,
        ),
    ]
}

pub const PASSWORD: &str = "four words in a row";

/// An instance where people come in like this, with a keeper.
pub fn with_registration(registration: &str, database: &Database) -> (Instance, Person) {
    let lab = Lab::new(&["a.test"]);
    let setup = lab.prepare("a.test", database);
    let a = setup
        .with_env("LONGHAND_REGISTRATION", registration)
        .start();
    let kay = a.account_with("kay", &["--keeper"]);
    (a, kay)
}

/// Opens an address and fills its form in as somebody does who agrees to everything.
#[track_caller]
pub fn signs_up_at(browser: &mut Browser, address: &str, name: &str, words: &str) -> Page {
    let page = browser.get(address).expect_status(200);
    let version = agreed_version(&page);
    agrees(browser, &version, name, words)
}

/// Fills in the form on the open page.
#[track_caller]
pub fn agrees(browser: &mut Browser, version: &str, name: &str, words: &str) -> Page {
    browser.submit(
        "/sign-up",
        &[
            ("name", name),
            ("password", PASSWORD),
            ("email", "of-somebody@mail.example"),
            ("words", words),
            ("mentor", "on"),
            ("adult", "on"),
            ("agreed", version),
        ],
    )
}

/// An address that anybody can name is nobody's until it is proven: only the mail that proves it goes
/// there, and `further` ones.
#[track_caller]
fn address_waits(a: &Instance, name: &str, further: &[&str]) {
    let own = format!(
        "select coalesce(a.email, '') as value from accounts a \
         join people p on p.id = a.person_id where p.username = '{name}'"
    );
    assert_eq!(a.database().texts(&own), [""]);
    let told = format!(
        "select m.kind as value from mails m join people p on p.id = m.person_id \
         where p.username = '{name}' and m.address = 'of-somebody@mail.example' order by m.kind"
    );
    let expected: Vec<&str> = further.iter().copied().chain(["address_link"]).collect();
    assert_eq!(a.database().texts(&told), expected);
}

/// The version of the code of conduct on this page.
#[track_caller]
pub fn agreed_version(page: &Page) -> String {
    let html = page.html();
    let (_, rest) = html.split_once("name=\"agreed\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

/// Presses the one button that goes there.
#[track_caller]
pub fn presses(browser: &mut Browser, ending: &str, fields: &[(&str, &str)]) -> Page {
    let forms = browser.page().forms();
    let form = forms.iter().find(|form| form.action.ends_with(ending));
    let action = form.unwrap_or_else(|| panic!("no {ending} in {forms:?}"));
    let action = action.action.clone();
    browser.submit(&action, fields)
}

/// What the keeper's log says.
#[track_caller]
pub fn logged(keeper: &mut Browser, sentence: &str) {
    says(&keeper.get("/keeper/log").expect_status(200), sentence);
}

fn an_open_door(database: &Database) {
    let (a, kay) = with_registration("open", database);
    let mut browser = Browser::new(&a).with_header("Accept-Language", "de");
    let page = signs_up_at(&mut browser, "/sign-up", "nia", "").expect_status(200);
    assert_eq!(page.path, "/");
    says(&browser.get("/me"), "@nia@a.test");
    address_waits(&a, "nia", &[]);
    // They are found from outside, and their language is kept.
    a.actor_id("nia");
    let kept = "select coalesce(language, '') as value from accounts a join people p on p.id = a.person_id where p.username = 'nia'";
    assert_eq!(a.database().texts(kept), ["de"]);
    let agreed = "select cast(conduct_version as text) as value from admissions";
    assert_eq!(a.database().texts(agreed), ["0"]);
    // A name is given once, whatever its case, and the first one stays.
    let mut other = Browser::new(&a);
    let page = signs_up_at(&mut other, "/sign-up", "Nia", "").expect_status(422);
    says(&page, "The name nia is taken");
    // Nodeinfo says that anybody may come.
    let info = a.get("/nodeinfo/2.1", &[]).expect_status(200).json();
    assert_eq!(info["openRegistrations"], true);
    drop(kay);
}

fn a_keeper_says_yes(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    let mut nia = Browser::new(&a);
    let page = nia.get("/sign-up").expect_status(200);
    says(&page, "adult");
    says(&page, "not end-to-end encrypted");
    let page = signs_up_at(&mut nia, "/sign-up", "nia", "I bake bread and write Rust.");
    says(&page.expect_status(200), "is with the keeper");
    let mut keeper = kay.browser();
    says(
        &keeper.get("/keeper/people"),
        "One person waits for your yes",
    );
    says(
        &keeper.get("/keeper/waiting"),
        "I bake bread and write Rust.",
    );
    presses(&mut keeper, "/approve", &[]).expect_status(200);
    says(keeper.page(), "Nobody waits.");
    logged(&mut keeper, "Opened an account for @nia@a.test");
    address_waits(&a, "nia", &["account_opened"]);
    nia.sign_in("nia", PASSWORD);
    a.actor_id("nia");
    says(&nia.get("/directory"), "@nia@a.test");
    let info = a.get("/nodeinfo/2.1", &[]).expect_status(200).json();
    assert_eq!(info["openRegistrations"], false);
}

fn a_keeper_says_no(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    let mut nia = Browser::new(&a);
    signs_up_at(&mut nia, "/sign-up", "nia", "Cheap watches.").expect_status(200);
    let mut keeper = kay.browser();
    keeper.get("/keeper/waiting").expect_status(200);
    let long = "x".repeat(1001);
    let page = presses(&mut keeper, "/refuse", &[("answer", &long)]).expect_status(422);
    assert!(page.html().contains(&long), "the words are lost");
    presses(
        &mut keeper,
        "/refuse",
        &[("answer", "We sell nothing here.")],
    )
    .expect_status(200);
    logged(&mut keeper, "Said no to @nia@a.test");
    nia.get("/sign-in");
    let page = nia.submit("/sign-in", &[("name", "nia"), ("password", PASSWORD)]);
    says(&page.expect_status(403), "We sell nothing here.");
    // Only who knows the password reads that.
    let page = nia.submit(
        "/sign-in",
        &[("name", "nia"), ("password", "not it at all")],
    );
    says(&page.expect_status(401), "Name or password is wrong");
    // A month later it is forgotten, and the name is free.
    let long_ago = "update applicants set refused_at = '2020-01-01 00:00:00'";
    a.database().execute(long_ago);
    a.restart();
    a.wait_until("it is forgotten", || {
        let left = a.database().texts("select name as value from applicants");
        left.is_empty().then_some(())
    });
}

fn words_of_a_no_are_not_lost(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    signs_up_at(&mut Browser::new(&a), "/sign-up", "nia", "Cheap watches.").expect_status(200);
    // More than one page of others wait before her.
    for number in 1..=60 {
        a.database().execute(&format!(
            "insert into applicants (id, name, password_hash, mentor, mentee, language, words, conduct_version, created_at, answer) \
             select id - {number}, 'n{number}', password_hash, mentor, mentee, language, 'One of many.', conduct_version, created_at, answer \
             from applicants where name = 'nia'"
        ));
    }
    let hers = "select cast(id as text) as value from applicants where name = 'nia'";
    let action = format!("/keeper/waiting/{}/refuse", a.database().texts(hers)[0]);
    let mut keeper = kay.browser();
    let link = keeper.get("/keeper/waiting").html();
    let (_, link) = link.split_once("/keeper/waiting?after=").unwrap();
    let after = link.split('"').next().unwrap();
    keeper.get(&format!("/keeper/waiting?after={after}"));
    let long = "x".repeat(1001);
    let page = keeper.submit(&action, &[("answer", &long)]);
    assert_eq!(field(&page.expect_status(422), &action, "answer"), long);
    // A form of before they signed in anew.
    let stale = [("form_token", "of before"), ("answer", "No watches.")];
    let page = keeper.post(&action, &stale).expect_status(403);
    assert_eq!(field(&page, &action, "answer"), "No watches.");
    let page = Browser::new(&a).post(&action, &stale).expect_status(401);
    assert_eq!(field(&page, &action, "answer"), "No watches.");
    // Another keeper is faster.
    a.command(&["account", "refuse", "nia"], "").ok();
    let page = keeper.submit(&action, &[]).expect_status(422);
    says(&page, "Somebody has answered this already");
    says(&page, "No watches.");
}

fn whoever_waits_is_nobody(database: &Database) {
    let (a, kay) = with_registration("approval", database);
    let mut nia = Browser::new(&a);
    signs_up_at(&mut nia, "/sign-up", "nia", "Let me in, please.").expect_status(200);
    nia.get("/sign-in");
    let page = nia.submit("/sign-in", &[("name", "nia"), ("password", PASSWORD)]);
    says(&page.expect_status(403), "waits for the keeper");
    assert_eq!(nia.get("/me").path, "/sign-in?next=%2Fme");
    let same = |waiting: &str, nobody: &str| {
        let accept = [("Accept", "application/activity+json")];
        let (one, other) = (a.get(waiting, &accept), a.get(nobody, &accept));
        assert_eq!(one.status, other.status, "{waiting}");
        assert_eq!(one.text(), other.text(), "{waiting}");
        one.expect_status(404);
    };
    same("/u/nia", "/u/nobody");
    same("/@nia", "/@nobody");
    same(
        "/.well-known/webfinger?resource=acct:nia@a.test",
        "/.well-known/webfinger?resource=acct:nobody@a.test",
    );
    let post = |to: &str| {
        let command = ["letter", "post", "--from", "kay", "--to", to, "--now"];
        let output = a.command(&command, "Dear Nia.");
        output.fails(1);
        output.stderr.replace("nia", "nobody")
    };
    assert_eq!(post("@nia@a.test"), post("@nobody@a.test"));
    says_not(&nia.get("/directory"), "@nia");
    // Nobody else gets the name meanwhile.
    let mut other = Browser::new(&a);
    let page = signs_up_at(&mut other, "/sign-up", "nia", "Me too.").expect_status(422);
    says(&page, "The name nia is taken");
    let output = a.command(&["account", "create", "nia"], "");
    output.fails(1);
    drop(kay);
}

fn the_code_of_conduct_changes(database: &Database) {
    let (a, kay) = with_registration("open", database);
    let (mut visitor, mut keeper) = (Browser::new(&a), kay.browser());
    says(
        &visitor.get("/conduct").expect_status(200),
        "Be kind, and be plain",
    );
    let page = visitor.get("/sign-up").expect_status(200);
    assert_eq!(agreed_version(&page), "0");
    keeper.get("/keeper/conduct").expect_status(200);
    let page = keeper
        .submit("/keeper/conduct", &[("source", "  ")])
        .expect_status(422);
    says(&page, "There is nothing in it");
    let source = "Be *good*. <script>alert(1)</script>";
    keeper.get("/keeper/conduct");
    keeper
        .submit("/keeper/conduct", &[("source", source)])
        .expect_status(200);
    let page = visitor.get("/conduct");
    assert!(page.html().contains("<em>good</em>"), "{}", page.html());
    assert!(!page.html().contains("<script>alert"), "{}", page.html());
    logged(&mut keeper, "Wrote version 1 of the code of conduct");
    // Whoever began with the older one neither agrees unseen nor overwrites.
    visitor.get("/sign-up");
    let fields = [
        ("name", "nia"),
        ("password", PASSWORD),
        ("adult", "on"),
        ("agreed", "0"),
    ];
    says(
        &visitor.submit("/sign-up", &fields).expect_status(422),
        "was changed while you filled this in",
    );
    keeper.get("/keeper/conduct");
    let late = [("version", "0"), ("source", "My own words.")];
    let page = keeper.submit("/keeper/conduct", &late).expect_status(422);
    says(&page, "Somebody else changed the code of conduct");
    assert_eq!(field(&page, "/keeper/conduct", "source"), "My own words.");
    signs_up_at(&mut visitor, "/sign-up", "nia", "").expect_status(200);
    let agreed = "select cast(conduct_version as text) as value from admissions";
    assert_eq!(a.database().texts(agreed), ["1"]);
}

fn by_command(database: &Database) {
    let (a, _kay) = with_registration("approval", database);
    for name in ["nia", "ole"] {
        let words = format!("This is {name}.");
        signs_up_at(&mut Browser::new(&a), "/sign-up", name, &words).expect_status(200);
    }
    let run = |arguments: &[&str]| a.command(arguments, "").ok().to_owned();
    assert!(run(&["account", "waiting"]).contains("This is ole."));
    assert!(run(&["account", "approve", "nia"]).contains("@nia@a.test has an account now."));
    run(&["account", "refuse", "ole", "--words", "Not yet."]);
    assert!(run(&["account", "waiting"]).contains("Nobody waits"));
    a.command(&["account", "approve", "ole"], "").fails(1);
    Browser::new(&a).sign_in("nia", PASSWORD);
    let made = run(&["invitation", "create", "--uses", "2"]);
    let link = made
        .lines()
        .next()
        .unwrap()
        .trim_start_matches("https://a.test")
        .to_owned();
    signs_up_at(&mut Browser::new(&a), &link, "pia", "").expect_status(200);
    let listed = run(&["invitation", "list"]);
    assert!(listed.contains("1 of 2 came in"), "{listed}");
    run(&["invitation", "withdraw", listed.split(' ').next().unwrap()]);
    assert!(run(&["invitation", "list"]).contains("taken back"));
    run(&["account", "suspend", "nia"]);
    assert!(run(&["account", "list"]).contains("suspended"));
    run(&["account", "lift", "nia"]);
}

fn signing_up_has_an_end() {
    let (a, _kay) = with_registration("closed", &Database::sqlite());
    let mut browser = Browser::new(&a).with_header("X-Forwarded-For", "203.0.113.7");
    let mut tries = 0;
    while browser.post("/sign-up", &[("name", "nia")]).status() == 403 {
        tries += 1;
        assert!(tries < 100, "there is no end");
    }
    assert_eq!(browser.page().status(), 429);
    assert!(tries > 20, "{tries}");
    let mut other = Browser::new(&a).with_header("X-Forwarded-For", "203.0.113.8");
    assert_eq!(other.post("/sign-up", &[("name", "nia")]).status(), 403);
}

fn words_to_the_keeper_outlive_the_database() {
    let server = PostgresServer::create();
    let (a, _kay) = with_registration("approval", &Database::on(&server));
    let mut browser = Browser::new(&a);
    let page = browser.get("/sign-up").expect_status(200);
    let version = agreed_version(&page);
    server.stop();
    let words = "I have written programs for three months.";
    let page = agrees(&mut browser, &version, "nia", words).expect_status(503);
    says(&page, "The database does not answer just now");
    assert_eq!(page.response.header("retry-after"), Some("5"));
    for (name, kept) in [("name", "nia"), ("words", words)] {
        assert_eq!(field(&page, "/sign-up", name), kept);
    }
    server.start();
    let again = browser.submit("/sign-up", &[("password", PASSWORD)]);
    says(&again.expect_status(200), "keeper");
    let kept = a
        .database()
        .texts("select words as value from applicants where name = 'nia'");
    assert_eq!(kept, [words]);
}
