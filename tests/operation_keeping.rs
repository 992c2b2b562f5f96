//! The keeper's commands: which of them begin an instance, what they say about the post bag, other
//! instances, passwords and reports.

use std::fs;

use crate::operation::one_line;
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::peer_server::Answer;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("looking_begins_nothing", looking_begins_nothing),
        Test::once("looking_leaves_no_file", looking_leaves_no_file),
        Test::on_both("an_older_database", an_older_database),
        Test::on_both("hosts_as_keepers_type_them", hosts_as_keepers_type_them),
        Test::on_both("a_delivery_tried_by_hand", a_delivery_tried_by_hand),
        Test::on_both("a_new_password", a_new_password),
        Test::on_both("people_are_listed", people_are_listed),
        Test::on_both("reports_are_listed", reports_are_listed),
        Test::on_both("nul_characters_are_dropped", nul_characters_are_dropped),
        Test::once(
            "an_address_that_leads_elsewhere",
            an_address_that_leads_elsewhere,
        ),
    ]
}

/// Commands that look at an instance, or change something in one that is there.
const LOOKING: [&[&str]; 10] = [
    &["letter", "list", "ada"],
    &["letter", "post", "--from", "ada", "--to", "@ben@b.test"],
    &["delivery", "list"],
    &["delivery", "retry", "1"],
    &["instance", "list"],
    &["instance", "block", "other.test"],
    &["instance", "unblock", "other.test"],
    &["account", "list"],
    &["account", "password", "ada"],
    &["report", "list"],
];

fn looking_begins_nothing(database: &Database) {
    let lab = Lab::new(&["a.test", "c.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    let wrong = a.with_env("LONGHAND_DOMAIN", "c.test");
    let sentence = ["There is no database at", "`longhand serve` makes it"];
    for command in LOOKING {
        one_line(&wrong.command(command, "Text."), &sentence);
    }
    let found = wrong.command(&["check"], "");
    found.fails(1);
    assert!(found.stdout.contains(sentence[0]), "{found:?}");
    // The wrong domain was written down nowhere.
    a.with_env("LONGHAND_DOMAIN", "a.test");
    a.command(&["migrate"], "").ok();
    a.with_env("LONGHAND_DOMAIN", "c.test");
    for command in LOOKING {
        one_line(
            &a.command(command, "Text."),
            &["a.test", "if nobody lives there yet, remove it"],
        );
    }
}

fn looking_leaves_no_file() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    let place = a.folder().join("new/longhand.db");
    a.with_env(
        "LONGHAND_DATABASE_URL",
        &format!("sqlite://{}", place.display()),
    );
    for command in LOOKING {
        a.command(command, "").fails(1);
    }
    a.command(&["check"], "").fails(1);
    assert!(!a.folder().join("new").exists());
    // A name that cannot be leaves nothing either.
    a.command(&["account", "create", "Not a name"], "").fails(1);
    assert!(!a.folder().join("new").exists());
    fs::create_dir(a.folder().join("new")).unwrap();
    fs::write(&place, "").unwrap();
    for command in LOOKING {
        one_line(&a.command(command, ""), &["There is no database at"]);
    }
    assert_eq!(
        fs::read(&place).unwrap(),
        b"",
        "an empty file was written to"
    );
    fs::write(&place, "Dear Ada, this is a letter.").unwrap();
    for command in [&["serve"][..], &["delivery", "list"]] {
        one_line(&a.command(command, ""), &["is no SQLite database"]);
    }
    let inside = place.join("longhand.db");
    a.with_env(
        "LONGHAND_DATABASE_URL",
        &format!("sqlite://{}", inside.display()),
    );
    one_line(
        &a.command(&["serve"], ""),
        &["is a file", "LONGHAND_DATA_DIR"],
    );
}

fn an_older_database(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    a.command(&["migrate"], "").ok();
    a.command(&["instance", "list"], "").ok();
    let list = "update __diesel_schema_migrations set version = 'earlier' \
        where version = (select max(version) from __diesel_schema_migrations)";
    a.database().execute(list);
    one_line(
        &a.command(&["instance", "list"], ""),
        &["earlier version", "`longhand migrate`"],
    );
}

fn hosts_as_keepers_type_them(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    a.command(&["migrate"], "").ok();
    let instance = |arguments: &[&str]| a.command(&[&["instance"], arguments].concat(), "");
    let says = |arguments: &[&str], words: &str| {
        let output = instance(arguments);
        assert!(output.ok().contains(words), "{arguments:?}: {output:?}");
    };
    says(&["list"], "No host is blocked.");
    for typed in [
        "https://Loud.example/@x",
        "@x@loud.example",
        "loud.example.",
        " LOUD.example ",
    ] {
        says(
            &["block", typed],
            "loud.example is blocked with its subdomains",
        );
    }
    says(&["block", "b\u{fc}cher.example"], "xn--bcher-kva.example");
    assert_eq!(
        instance(&["list"]).ok().trim(),
        "loud.example\nxn--bcher-kva.example"
    );
    for typed in ["a.test", "https://a.test/", "@ada@A.test"] {
        one_line(&instance(&["block", typed]), &["a.test", "itself"]);
    }
    one_line(&instance(&["block", "no host"]), &["no host"]);
    one_line(
        &instance(&["unblock", "sub.loud.example"]),
        &["stays blocked"],
    );
    says(&["unblock", "quiet.example"], "is not blocked");
    says(&["unblock", "https://loud.example/"], "no longer blocked");
    says(&["unblock", "loud.example"], "is not blocked");
    says(&["unblock", "b\u{fc}cher.example"], "no longer blocked");
    says(&["list"], "No host is blocked.");
}

/// The number of the only delivery in the bag.
#[track_caller]
fn number(a: &Instance) -> String {
    let bag = a.command(&["delivery", "list", "--json"], "");
    let bag: serde_json::Value = serde_json::from_str(bag.ok()).unwrap();
    assert_eq!(bag.as_array().unwrap().len(), 1, "{bag}");
    assert_eq!(bag[0]["from"], "@ada@a.test");
    bag[0]["id"].as_str().unwrap().to_owned()
}

fn a_delivery_tried_by_hand(database: &Database) {
    let lab = Lab::new(&["a.test", "peer.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    let peer = lab.peer("peer.test");
    let bo = peer.person("bo");
    let bag = || a.command(&["delivery", "list"], "").ok().trim().to_owned();
    one_line(
        &a.command(&["delivery", "retry", "12345"], ""),
        &["There is no delivery with the number 12345."],
    );

    // At rest: for its writer to take back, and for nobody to send off.
    let to = ben.handle();
    ada.posts(&["--to", &to], "At rest.").ok();
    let held = number(&a);
    let rests = "(this instance)  queued  rests in the outbox until";
    assert!(bag().contains(rests), "{}", bag());
    let retry = a.command(&["delivery", "retry", &held], "");
    one_line(&retry, &["rests in its writer's outbox", "UTC; it can be"]);
    a.database().execute("delete from deliveries");

    peer.answers(Answer::status(503));
    ada.writes_to(&bo.handle(), "Waiting.");
    let line = wait_until("it was tried", || {
        Some(bag()).filter(|bag| bag.contains("tried once, due"))
    });
    let ends = "@ada@a.test to @bo@peer.test (peer.test)  queued";
    assert!(line.contains(ends), "{line}");
    assert!(line.contains(" UTC") && !line.contains("+00:00"), "{line}");
    let waiting = number(&a);
    peer.answers(Answer::status(403));
    let retry = a.command(&["delivery", "retry", &waiting], "");
    assert!(retry.ok().contains("It is due now"), "{retry:?}");
    wait_until("it came back", || bag().contains("returned").then_some(()));
    assert!(bag().contains("tried 2 times, ended"), "{}", bag());
    one_line(
        &a.command(&["delivery", "retry", &waiting], ""),
        &["come to its end"],
    );
}

fn a_new_password(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.account("ada");
    let mut browser = ada.browser();
    browser.get("/write").expect_status(200);
    let output = a.command(&["account", "password", "ada"], "");
    let password = output
        .ok()
        .lines()
        .find_map(|line| line.strip_prefix("Password: "));
    let password = password.unwrap_or_else(|| panic!("no password: {output:?}"));
    // Whoever was signed in is so no more.
    let sessions = "select token_hash as value from sessions";
    assert_eq!(a.database().texts(sessions), [""; 0]);
    Browser::new(&a).sign_in("ada", password);

    let given = ["account", "password", "ada", "--password-stdin"];
    let output = a.command(&given, "another quiet password\n");
    assert!(!output.ok().contains("Password:"), "{output:?}");
    Browser::new(&a).sign_in("ada", "another quiet password");
    let mut stranger = Browser::new(&a);
    stranger.get("/sign-in").expect_status(200);
    stranger.submit("/sign-in", &[("name", "ada"), ("password", password)]);
    assert_eq!(
        a.database().texts(sessions).len(),
        1,
        "the old one signs in"
    );

    one_line(&a.command(&given, "short\n"), &["password is too short"]);
    let nobody = ["account", "password", "nobody"];
    one_line(&a.command(&nobody, ""), &["Nobody called nobody"]);
    // The instance's own actor signs in nowhere.
    one_line(
        &a.command(&["account", "password", "a.test"], ""),
        &["Nobody"],
    );
}

fn people_are_listed(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    a.command(&["migrate"], "").ok();
    let list = || a.command(&["account", "list"], "").ok().to_owned();
    assert!(list().contains("Nobody has an account here"), "{}", list());
    let output = a.command(&["account", "create", "ada", "--keeper", "--mentor"], "");
    let hint = "Change it with `longhand account password ada`.";
    assert!(output.ok().contains(hint), "{output:?}");
    a.command(&["account", "create", "ben", "--mentee"], "")
        .ok();
    let listed = list();
    let lines: Vec<_> = listed.lines().collect();
    assert_eq!(lines.len(), 2, "{listed}");
    assert!(lines[0].starts_with("@ada@a.test  keeper, mentor  since 20"));
    assert!(lines[1].starts_with("@ben@a.test  member, mentee  since 20"));
}

fn reports_are_listed(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let ada = a.account("ada");
    let list = |arguments: &[&str]| {
        let arguments = [&["report", "list"], arguments].concat();
        a.command(&arguments, "").ok().to_owned()
    };
    assert_eq!(list(&[]).trim(), "Nothing was reported.");
    assert_eq!(list(&["--json"]).trim(), "[]");
    a.database().execute(
        "insert into reports (id, reporter_id, subject_uris, content, created_at) \
         select 7, id, 'https://a.test/u/ada', 'Not kind. \u{1b}[2J', '2026-01-02 03:04:05' \
         from people where username = 'ada'",
    );
    let said = list(&[]);
    for words in [
        "7  2026-01-02 03:04 UTC  from @ada@a.test",
        "about https://a.test/u/ada",
        "| Not kind.  [2J",
    ] {
        assert!(said.contains(words), "{words:?} is not in: {said}");
    }
    let json: serde_json::Value = serde_json::from_str(&list(&["--json"])).unwrap();
    assert_eq!(json[0]["from"], ada.handle());
    assert_eq!(json[0]["about"][0], "https://a.test/u/ada");
}

fn nul_characters_are_dropped(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    ada.writes_to(&ben.handle(), "No\0thing in \0between.");
    ben.receives("Nothing in between.");
}

fn an_address_that_leads_elsewhere() {
    let lab = Lab::new(&["a.test"]);
    let a = lab
        .prepare("a.test", &Database::sqlite())
        .with_env("LONGHAND_DOMAIN", "localhost:1")
        .with_env("LONGHAND_INSECURE_HTTP", "true")
        .with_env("LONGHAND_ROLES", "calendar")
        .unstarted();
    let second = a.start_second_process(&[]);
    wait_until("it warns", || {
        second.log().contains("lead elsewhere").then_some(())
    });
}
