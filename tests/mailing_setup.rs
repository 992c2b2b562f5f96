//! Setting mail up: mail servers with and without TLS, what the doctor says, the page and the command
//! for one's settings.

use serde_json::Value;

use crate::operation::one_line;
use crate::pages::{field, says, says_not};
use crate::support::browser::Page;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;
use crate::support::smtp::MailServer;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("mail_over_tls", mail_over_tls),
        Test::once("what_cannot_be_a_mail_server", what_cannot_be_a_mail_server),
        Test::on_both("the_settings_page", the_settings_page),
        Test::on_both("settings_by_command", settings_by_command),
        Test::on_both("without_a_mail_server", without_a_mail_server),
    ]
}

fn mail_over_tls(database: &Database) {
    // The system's resolver knows no other name that leads to this machine.
    let lab = Lab::new(&["a.test", "localhost"]);
    let server = MailServer::strict("long", "p\u{e4}ss:w@rd", lab.acceptor("localhost"));
    let port = server.address().port();
    lab.front("localhost").point_to(server.address());
    let wrapped = lab.front("localhost").address().port();
    let login = "long:p%C3%A4ss%3Aw%40rd";
    let a = lab
        .prepare("a.test", database)
        .with_env("SSL_CERT_FILE", &lab.authority_file().display().to_string())
        .with_env(
            "LONGHAND_MAIL_FROM",
            "The L\u{f6}ng Hand <post@mail.example>",
        )
        .with_env(
            "LONGHAND_SMTP_URL",
            &format!("smtp://{login}@localhost:{port}?tls=required"),
        )
        .start();
    let (ada, bo) = (a.account("ada"), a.account("bo"));
    a.command(&["account", "settings", "ada", "--mail", "each"], "")
        .ok();
    bo.writes_to(&ada.handle(), "Dear Ada, by STARTTLS.");
    let got = server.waits_for(1).remove(0);
    assert!(got.encrypted);
    assert_eq!(got.from, "post@mail.example");
    assert!(
        got.header("From").ends_with("<post@mail.example>"),
        "{}",
        got.header("From")
    );
    // The password is percent-encoded in the URL, and in no log.
    assert!(!a.log().contains("p%C3%A4ss") && !a.log().contains("w@rd"));
    says_of_mail(
        &a.command(&["check"], "").stdout,
        "ok      mail: localhost takes ours",
    );

    // TLS from the beginning.
    let smtps = format!("smtps://{login}@localhost:{wrapped}");
    a.with_env("LONGHAND_SMTP_URL", &smtps).restart();
    bo.writes_to(&ada.handle(), "Dear Ada, by TLS.");
    server.waits_for(2);

    let wrong = [
        (
            format!("smtp://long:wrong@localhost:{port}?tls=required"),
            "localhost answered 535",
        ),
        (
            format!("smtps://{login}@localhost:{port}"),
            "localhost cannot be spoken to",
        ),
        (
            "smtp://localhost:9".to_owned(),
            "localhost cannot be spoken to",
        ),
        ("smtp://long:word@mail.invalid".to_owned(), "in the clear"),
    ];
    for (url, words) in wrong {
        a.with_env("LONGHAND_SMTP_URL", &url);
        let output = a.command(&["check"], "");
        assert_eq!(output.status, 1, "{url}: {output:?}");
        says_of_mail(&output.stdout, words);
        assert!(output.stdout.contains("NOT OK  mail"), "{output:?}");
        assert!(!output.stdout.contains("word@"), "{output:?}");
    }
    // Its certificate has to be good.
    a.with_env("LONGHAND_SMTP_URL", &smtps);
    a.with_env("SSL_CERT_FILE", "/nowhere");
    says_of_mail(
        &a.command(&["check"], "").stdout,
        "NOT OK  mail: localhost cannot be spoken to",
    );
}

#[track_caller]
fn says_of_mail(output: &str, words: &str) {
    let line = output.lines().find(|line| line.contains(" mail: "));
    assert!(
        line.is_some_and(|line| line.contains(words)),
        "{words}: {output}"
    );
}

fn what_cannot_be_a_mail_server() {
    let lab = Lab::new(&["a.test"]);
    for (name, value) in [
        ("LONGHAND_SMTP_URL", "mail.example.org"),
        ("LONGHAND_SMTP_URL", "https://mail.example.org"),
        (
            "LONGHAND_SMTP_URL",
            "smtp://user:pass/word@mail.example.org",
        ),
        ("LONGHAND_SMTP_URL", "smtp://mail.example.org?tls=perhaps"),
        ("LONGHAND_MAIL_FROM", "Longhand"),
        ("LONGHAND_MAIL_FROM", "a@b.test\r\nBcc: c@d.test"),
    ] {
        let a = lab
            .prepare("a.test", &Database::sqlite())
            .with_env("LONGHAND_SMTP_URL", "smtp://localhost")
            .with_env(name, value)
            .unstarted();
        one_line(&a.command(&["serve"], ""), &[name]);
    }
}

/// What a field of the settings page holds.
#[track_caller]
fn holds(page: &Page, name: &str) -> String {
    field(page, "/me/settings", name)
}

fn the_settings_page(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let server = MailServer::start();
    let setup = lab.prepare("a.test", database);
    let a = setup.with_env("LONGHAND_SMTP_URL", &server.url()).start();
    let (ada, bo) = (a.account("ada"), a.account("bo"));
    let mut browser = ada.browser();
    let page = browser.get("/me");
    assert!(
        page.html().contains("href=\"/me/settings\""),
        "{}",
        page.html()
    );
    let page = browser.get("/me/settings").expect_status(200);
    says(&page, "Mail goes to ada@example.org");
    for (name, value) in [
        ("mail", "off"),
        ("time_zone", "UTC"),
        ("reminders", "on"),
        ("recall", "ten_minutes"),
        ("who_may_write", "anyone"),
    ] {
        assert_eq!(holds(&page, name), value, "{name}");
    }
    let chosen = [
        ("mail", "each"),
        ("mail_text", "on"),
        ("time_zone", "America/Sao_Paulo"),
        ("recall", "none"),
        ("who_may_write", "nobody_new"),
    ];
    let page = browser.submit("/me/settings", &chosen).expect_status(200);
    says(&page, "Your settings are kept.");
    for (name, value) in chosen {
        assert_eq!(holds(&page, name), value, "{name}");
    }
    // They do what they say.
    let refused = bo.posts(&["--to", &ada.handle(), "--now"], "Dear Ada, new.");
    assert!(
        refused
            .fails(1)
            .contains("takes no letters from people they do not know")
    );
    ada.writes_to(&bo.handle(), "Dear Bo, you may.");
    bo.writes_to(&ada.handle(), "Dear Ada, thanks.");
    assert!(server.waits_for(1)[0].plain().contains("thanks"));

    // Unticked is off; nothing is changed by what no page offers.
    let token = holds(browser.page(), "form_token");
    let page = browser.post(
        "/me/settings",
        &[
            ("form_token", &token),
            ("mail", "hourly"),
            ("time_zone", "UTC"),
        ],
    );
    let page = page.expect_status(200);
    assert_eq!(holds(&page, "mail"), "each");
    assert_eq!(holds(&page, "who_may_write"), "nobody_new");
    let told = settings(&a, &[]);
    assert_eq!(told["mail_text"], false);
    assert_eq!(told["reminders"], false);
    for odd in ["Atlantis/Center", "", "\0", "../../etc/passwd"] {
        let page = browser.post(
            "/me/settings",
            &[("form_token", &token), ("time_zone", odd)],
        );
        says(&page.expect_status(422), "no time zone we know");
    }
    let none = browser.post("/me/settings", &[("time_zone", "Asia/Tokyo")]);
    none.expect_status(403);
    assert_eq!(settings(&a, &[])["time_zone"], "UTC");

    // A mail that came back is told where its reader looks.
    server.fails(crate::support::smtp::Fault::Recipient(550));
    bo.writes_to(&ada.handle(), "Dear Ada, not this one.");
    a.wait_until("the mail is given up", || {
        let listed = a.command(&["mail", "list", "--json"], "");
        let listed: Vec<Value> = serde_json::from_str(listed.ok()).unwrap();
        listed
            .into_iter()
            .find(|mail| mail["state"] == "given_up" && mail["to"] == "@ada@a.test")
    });
    says(&browser.get("/me/settings"), "did not reach you");
    let listed = a.command(&["mail", "list"], "");
    assert!(listed.ok().contains("answered 550"), "{listed:?}");
}

/// What `account settings` says of Ada, after changing this.
#[track_caller]
fn settings(a: &crate::support::server::Instance, arguments: &[&str]) -> Value {
    let mut all = vec!["account", "settings", "ada", "--json"];
    all.extend_from_slice(arguments);
    serde_json::from_str(a.command(&all, "").ok()).unwrap()
}

fn settings_by_command(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    let setup = lab.prepare("a.test", database);
    let a = setup
        .with_env("LONGHAND_SMTP_URL", "smtp://localhost:9")
        .start();
    a.account("ada");
    let told = settings(&a, &[]);
    assert_eq!(told["mail"], "off");
    let told = settings(
        &a,
        &[
            "--mail",
            "daily",
            "--mail-text",
            "true",
            "--time-zone",
            "Europe/Berlin",
            "--who-may-write",
            "followed",
            "--recall",
            "none",
            "--reminders",
            "false",
            "--email",
            "ada@mail.example",
        ],
    );
    for (name, value) in [
        ("mail", "daily"),
        ("time_zone", "Europe/Berlin"),
        ("who_may_write", "followed"),
        ("recall", "none"),
        ("email", "ada@mail.example"),
    ] {
        assert_eq!(told[name], value, "{name}");
    }
    assert_eq!(
        (&told["mail_text"], &told["reminders"]),
        (&Value::Bool(true), &Value::Bool(false))
    );
    assert_eq!(settings(&a, &[]), told, "what is not given stays");
    let lines = a.command(&["account", "settings", "ada"], "");
    assert!(
        lines.ok().contains("time_zone      Europe/Berlin"),
        "{lines:?}"
    );

    let refused = |arguments: &[&str], words: &str| {
        let mut all = vec!["account", "settings", "ada"];
        all.extend_from_slice(arguments);
        one_line(&a.command(&all, ""), &[words]);
    };
    refused(&["--time-zone", "Berlin"], "no time zone");
    refused(&["--email", "ada"], "no mail address");
    refused(&["--email", "a@b.test\r\nBcc: c@d.test"], "no mail address");
    refused(&["--email", ""], "no mail address");
    a.command(&["account", "settings", "ada", "--mail", "hourly"], "")
        .fails(2);
    one_line(
        &a.command(&["account", "settings", "nobody"], ""),
        &["Nobody called nobody"],
    );
    one_line(
        &a.command(&["account", "create", "eve", "--email", "eve at home"], ""),
        &["no mail address"],
    );
    settings(&a, &["--mail", "off", "--email", ""]);
    refused(&["--mail", "each"], "no mail address with this account");
}

fn without_a_mail_server(database: &Database) {
    let lab = Lab::new(&["a.test"]);
    // Set to nothing is not set.
    let setup = lab.prepare("a.test", database);
    let a = setup.with_env("LONGHAND_SMTP_URL", "").start();
    let (ada, bo) = (a.account("ada"), a.account("bo"));
    let mut browser = ada.browser();
    says(&browser.get("/me/settings"), "This instance sends no mail.");
    settings(&a, &["--email", "ada@example.org"]);
    let page = browser.get("/me/settings");
    says(&page, "ada@example.org is kept for when it does send.");
    says_not(&page, "Mail goes to");
    let page = browser.submit("/me/settings", &[("mail", "each"), ("recall", "hour")]);
    says(&page.expect_status(422), "sends no mail");
    let switched_on = a.command(&["account", "settings", "ada", "--mail", "each"], "");
    one_line(&switched_on, &["LONGHAND_SMTP_URL"]);
    let told = settings(&a, &[]);
    assert_eq!(
        (&told["mail"], &told["recall"]),
        (&"off".into(), &"ten_minutes".into())
    );
    let letter = bo.writes_to(&ada.handle(), "Dear Ada, one.");
    bo.sees(&letter, "delivered");
    assert_eq!(
        a.database().texts("select state as value from mails"),
        Vec::<String>::new()
    );
    says_of_mail(
        &a.command(&["check"], "").stdout,
        "-       mail: switched off",
    );

    // Somebody who had it on keeps it, may change the rest, and may switch it off.
    a.database().execute(
        "update accounts set mail = 'each', mail_token = 'x' where email = 'ada@example.org'",
    );
    settings(&a, &["--recall", "hour"]);
    settings(&a, &["--mail", "off"]);
}
