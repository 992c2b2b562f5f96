//! Running an instance: what stops it from starting, what it says then, its commands.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;

use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::process::Output;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_database_belongs_to_one_domain",
            a_database_belongs_to_one_domain,
        ),
        Test::once(
            "a_place_for_data_that_cannot_be_used",
            a_place_for_data_that_cannot_be_used,
        ),
        Test::once("a_taken_port", a_taken_port),
        Test::on_both("a_clock_far_behind", a_clock_far_behind),
        Test::once("exit_statuses", exit_statuses),
        Test::on_both("a_one_time_password_signs_in", a_one_time_password_signs_in),
        Test::on_both("names_that_cannot_be", names_that_cannot_be),
        Test::once("nobody_else_reads_the_data", nobody_else_reads_the_data),
        Test::on_both("the_doctor_knows", the_doctor_knows),
    ]
}

/// The command did not work, says so in one line for a person, and that line names these.
#[track_caller]
pub fn one_line(output: &Output, words: &[&str]) {
    let said = output.fails(1);
    assert_eq!(said.lines().count(), 1, "one line was expected: {said}");
    assert!(said.starts_with("longhand: "), "{said}");
    for word in words {
        assert!(said.contains(word), "{word:?} is not in: {said}");
    }
}

fn a_database_belongs_to_one_domain(database: &Database) {
    let lab = Lab::new(&["a.test", "c.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    a.command(&["migrate"], "").ok();
    a.with_env("LONGHAND_DOMAIN", "c.test");
    for command in [&["serve"][..], &["migrate"], &["delivery", "list"]] {
        one_line(
            &a.command(command, ""),
            &["a.test", "c.test", "LONGHAND_DOMAIN"],
        );
    }
    a.with_env("LONGHAND_DOMAIN", "a.test");
    a.command(&["migrate"], "").ok();
}

fn a_place_for_data_that_cannot_be_used() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    let folder = a.folder();
    fs::write(folder.join("a_file"), "in the way").unwrap();
    fs::create_dir(folder.join("a_folder")).unwrap();
    fs::write(folder.join("letters.txt"), "Dear Ada, ".repeat(1000)).unwrap();
    // Root may write anywhere, so it is not permissions that stand in the way here.
    let places = [
        format!("{}/a_file/longhand.db", folder.display()),
        format!("{}/a_file/deeper/longhand.db", folder.display()),
        format!("{}/a_folder", folder.display()),
        format!("{}/letters.txt", folder.display()),
        "/proc/longhand/longhand.db".to_owned(),
        "/proc/longhand.db".to_owned(),
    ];
    for place in places {
        a.with_env("LONGHAND_DATABASE_URL", &format!("sqlite://{place}"));
        let (parent, _) = place.rsplit_once('/').unwrap();
        one_line(&a.command(&["serve"], ""), &[parent]);
    }
    assert_eq!(
        fs::read_to_string(folder.join("a_file")).unwrap(),
        "in the way"
    );
    let text = fs::read_to_string(folder.join("letters.txt")).unwrap();
    assert!(
        text.starts_with("Dear Ada, "),
        "a file of somebody else was written to"
    );
}

fn a_taken_port() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    let _listener = TcpListener::bind(a.address()).unwrap();
    let address = a.address().to_string();
    one_line(
        &a.command(&["serve"], ""),
        &[&address, "in use", "LONGHAND_BIND"],
    );
}

fn a_clock_far_behind(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let (ada, ben) = (a.account("ada"), a.account("ben"));
    ada.writes_to(&ben.handle(), "From the future.");
    ben.receives("From the future");
    a.stop();
    a.database()
        .execute("update letters set posted_at = '2999-01-01 12:00:00'");
    one_line(&a.command(&["serve"], ""), &["clock", "2999-01-01", "NTP"]);
    a.database()
        .execute("update letters set posted_at = '2020-01-01 12:00:00'");
    a.start();
}

fn exit_statuses() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    for fine in [
        &["--help"][..],
        &["--version"],
        &["migrate"],
        &["delivery", "list"],
    ] {
        a.command(fine, "").ok();
    }
    let did_not_work: [(&[&str], &str); 5] = [
        (&["letter", "list", "nobody"], "nobody"),
        (
            &["letter", "post", "--from", "nobody", "--to", "@x@a.test"],
            "nobody",
        ),
        (&["delivery", "retry", "12345"], "delivery"),
        (&["check"], ""),
        (
            &[
                "account",
                "create",
                "not a name",
                "--email",
                "x@example.org",
            ],
            "not a name",
        ),
    ];
    for (arguments, words) in did_not_work {
        let output = a.command(arguments, "Text.");
        assert!(output.fails(1).contains(words), "{arguments:?}: {output:?}");
    }
    let wrong: [&[&str]; 5] = [
        &[],
        &["dance"],
        &["serve", "--loudly"],
        &["letter", "post"],
        &["delivery", "retry", "soon"],
    ];
    for arguments in wrong {
        let output = a.command(arguments, "");
        assert!(!output.fails(2).is_empty(), "{arguments:?}: {output:?}");
    }
}

fn a_one_time_password_signs_in(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let output = a.command(
        &["account", "create", "ada", "--email", "ada@example.org"],
        "",
    );
    let password = output
        .ok()
        .lines()
        .find_map(|line| line.strip_prefix("One-time password: "));
    let password = password.unwrap_or_else(|| panic!("no password: {output:?}"));
    assert!(password.len() >= 16, "{password}");
    Browser::new(&a).sign_in("ada", password);
    assert!(!a.log().contains(password), "the log knows the password");
    // A password of one's own is not printed.
    let arguments = [
        "account",
        "create",
        "ben",
        "--email",
        "b@example.org",
        "--password-stdin",
    ];
    let output = a.command(&arguments, "a quiet long password\n");
    assert!(!output.ok().contains("assword"), "{output:?}");
    Browser::new(&a).sign_in("ben", "a quiet long password");
}

fn names_that_cannot_be(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", database).unstarted();
    let create = |name: &str, password: &str| {
        let arguments = [
            "account",
            "create",
            name,
            "--email",
            "x@example.org",
            "--password-stdin",
        ];
        a.command(&arguments, password)
    };
    let good = "a good long password\n";
    create("ada", good).ok();
    create("ada_2", good).ok();
    let long = "a".repeat(31);
    for name in [
        "ada", "Ada", "ADA", "a-b", "a.b", "a b", "", "\u{e9}va", "@ada", "../x", &long,
    ] {
        one_line(&create(name, good), &["name"]);
    }
    one_line(&create("ben", "short\n"), &["password"]);
    one_line(&create("ben", "\n"), &["password"]);
    create("ben", good).ok();
    let names = "select username as value from people where local order by id";
    let names = a.database().texts(names);
    let people: Vec<_> = names.iter().filter(|name| !name.contains('.')).collect();
    assert_eq!(
        people,
        ["ada", "ada_2", "ben"],
        "a refused account left something behind"
    );
}

fn nobody_else_reads_the_data() {
    let lab = Lab::new(&["a.test"]);
    let a = lab.prepare("a.test", &Database::sqlite()).unstarted();
    let data = a.folder().join("new/data");
    let file = data.join("longhand.db");
    a.with_env(
        "LONGHAND_DATABASE_URL",
        &format!("sqlite://{}", file.display()),
    );
    a.start();
    a.account("ada");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    for entry in fs::read_dir(&data).unwrap() {
        let path = entry.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert_eq!(mode(&file), 0o600);
}

fn the_doctor_knows(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let a = lab.instance("a.test", database);
    let healthy = a.command(&["check"], "");
    assert!(!healthy.ok().contains("NOT OK"), "{healthy:?}");
    a.stop();
    let found = a.command(&["check"], "");
    found.fails(1);
    let seen = found
        .stdout
        .lines()
        .find(|line| line.contains("seen from outside"));
    assert!(
        seen.is_some_and(|line| line.starts_with("NOT OK")),
        "{found:?}"
    );
    assert!(found.stdout.contains("ok      database"), "{found:?}");
    for unknown in ["-       clock", "-       WebFinger"] {
        assert!(found.stdout.contains(unknown), "{unknown:?}: {found:?}");
    }
    stopped_and_misled(&a);
}

/// What else the doctor finds.
fn stopped_and_misled(a: &Instance) {
    a.with_env("LONGHAND_FEDERATION_EXTRA_CA", "/nowhere/roots.pem");
    let found = a.command(&["check"], "");
    found.fails(1);
    assert!(found.stdout.contains("NOT OK  roots"), "{found:?}");
    let setting = "LONGHAND_FEDERATION_EXTRA_CA";
    assert!(found.stdout.contains(setting), "{found:?}");
    a.with_env("LONGHAND_DOMAIN", "A.test");
    let found = a.command(&["check"], "");
    found.fails(1);
    assert_eq!(found.stdout.matches("no host name").count(), 1, "{found:?}");
}
