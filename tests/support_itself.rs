//! The support of the tests, put to the test: against itself, without a server.

use std::net::SocketAddr;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::form::{File, forms};
use crate::support::lab::Lab;
use crate::support::logs::Log;
use crate::support::peer_server::Answer;
use crate::support::ports;
use crate::support::postgres::PostgresServer;
use crate::support::process::{Process, run};
use crate::support::run::Test;
use crate::support::waiting::{wait_at_most, wait_until};

pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "a_front_speaks_tls_for_its_name",
            a_front_speaks_tls_for_its_name,
        ),
        Test::once(
            "a_name_without_server_refuses",
            a_name_without_server_refuses,
        ),
        Test::once("another_lab_is_not_trusted", another_lab_is_not_trusted),
        Test::once(
            "forms_are_read_as_browsers_do",
            forms_are_read_as_browsers_do,
        ),
        Test::once("a_browser_keeps_cookies", a_browser_keeps_cookies),
        Test::once("a_browser_sends_files", a_browser_sends_files),
        Test::once("children_end_with_us", children_end_with_us),
        Test::once("commands_are_heard_out", commands_are_heard_out),
        Test::once("ports_are_not_given_twice", ports_are_not_given_twice),
        Test::with_own_postgres(
            "postgres_keeps_data_over_a_stop",
            postgres_keeps_data_over_a_stop,
        ),
        Test::on_both("databases_are_fresh", databases_are_fresh),
    ]
}

/// The port a lab has for a name, as instances are told.
fn front_address(lab: &Lab, name: &str) -> SocketAddr {
    lab.front(name).address()
}

fn a_front_speaks_tls_for_its_name() {
    let lab = Lab::new(&["peer.test", "other.test"]);
    let peer = lab.peer("peer.test");
    peer.serves("/note", Answer::document("text/plain", "Dear Ada"));

    let https = lab.https();
    let response = https.get("https://peer.test/note", &[("X-Twice", "1")]);
    assert_eq!(response.clone().expect_status(200).text(), "Dear Ada");
    assert_eq!(response.header("content-type"), Some("text/plain"));
    assert_eq!(peer.requests_to("/note")[0].header("x-twice"), Some("1"));

    let response = https.post("https://peer.test/users/bo/inbox", &[], b"{}");
    response.expect_status(202);
    assert_eq!(peer.taken().len(), 1);
    let resolve = lab.resolve();
    assert!(resolve.contains(&format!("peer.test={}", front_address(&lab, "peer.test"))));
    let authority = std::fs::read_to_string(lab.authority_file()).unwrap();
    assert!(authority.starts_with("-----BEGIN CERTIFICATE-----"));
}

fn a_name_without_server_refuses() {
    let lab = Lab::new(&["peer.test"]);
    let get = || {
        lab.https()
            .send(reqwest::Method::GET, "https://peer.test/", &[], Vec::new())
    };
    let begun = Instant::now();
    assert!(get().is_err());
    let peer = lab.peer("peer.test");
    assert_eq!(get().unwrap().status, 404);
    drop(peer);
    assert!(get().is_err());
    assert!(
        begun.elapsed() < Duration::from_secs(20),
        "it should not hang"
    );
}

fn another_lab_is_not_trusted() {
    let lab = Lab::new(&["peer.test"]);
    let _peer = lab.peer("peer.test");
    let stranger = Lab::new(&["peer.test"]);
    stranger
        .front("peer.test")
        .point_to(front_address(&lab, "peer.test"));
    let authority = std::fs::read_to_string(stranger.authority_file()).unwrap();
    let names = [("peer.test".to_owned(), front_address(&lab, "peer.test"))];
    let https = crate::support::http::Https::new(&authority, &names);
    let outcome = https.send(reqwest::Method::GET, "https://peer.test/", &[], Vec::new());
    assert!(outcome.is_err());
}

fn forms_are_read_as_browsers_do() {
    let html = r#"<form action=/search><input name=q></form>
        <FORM method="post" action="/letters?a=1&amp;b=2">
        <input type="hidden" name="csrf" value="a&quot;>b">
        <textarea name="text" rows="3">
Dear &lt;Ada&gt;</textarea>
        <select name="to"><option value="1">x<option value="2" selected>y</select>
        <input type=checkbox name=now><input type=checkbox name=kind value=long checked>
        <button name="act" value="send">Send</button></FORM>"#;
    let mut forms = forms(html);
    assert_eq!(forms.len(), 2);
    assert_eq!(
        (forms[0].action.as_str(), forms[0].method.as_str()),
        ("/search", "get")
    );
    assert_eq!(forms[1].action, "/letters?a=1&b=2");
    let expected = [
        ("csrf", "a\">b"),
        ("text", "Dear <Ada>"),
        ("to", "2"),
        ("kind", "long"),
    ];
    let expected = expected.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(forms[1].values, expected);
    forms[1].set("act", "send");
    forms[1].set("now", "on");
    assert_eq!(forms[1].values.len(), 6);
}

fn a_browser_keeps_cookies() {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let address = lab.front("peer.test").behind().unwrap();
    let form = r#"<h1>Sign in</h1><form method=post action=/users/x/inbox>
        <input type=hidden name=csrf value=secret><input name=name></form>"#;
    let page = Answer::document("text/html", form);
    peer.serves(
        "/sign-in",
        page.with_header("Set-Cookie", "__Host-s=1; Secure; Path=/"),
    );
    peer.serves(
        "/home",
        Answer::document("text/html", "<p>Welcome <b>Ada</b> &amp; all"),
    );
    let onwards = Answer::status(303)
        .with_header("Set-Cookie", "__Host-s=2; Secure")
        .with_header("Set-Cookie", "old=; Max-Age=0")
        .with_header("Location", "https://peer.test/home?x=1");
    peer.answers_next([onwards]);

    let mut browser = Browser::at(address, "peer.test").with_header("Accept-Language", "de");
    browser.get("/sign-in").expect_status(200);
    let page = browser.submit("/users/x/inbox", &[("name", "Ada L")]);
    assert_eq!(page.text(), "Welcome Ada & all");
    assert_eq!(browser.page().path, "/home?x=1");
    assert_eq!(browser.cookie("__Host-s"), Some("2"));
    let posted = &peer.requests_to("/users/x/inbox")[0];
    assert_eq!(posted.body, b"csrf=secret&name=Ada+L");
    assert_eq!(posted.header("cookie"), Some("__Host-s=1"));
    assert_eq!(posted.header("origin"), Some("https://peer.test"));
    assert_eq!(posted.header("sec-fetch-site"), Some("same-origin"));
    assert_eq!(posted.header("host"), Some("peer.test"));
    let home = &peer.requests_to("/home")[0];
    assert_eq!(
        (home.method.as_str(), home.header("cookie")),
        ("GET", Some("__Host-s=2"))
    );
    assert_eq!(home.header("accept-language"), Some("de"));
}

fn a_browser_sends_files() {
    let lab = Lab::new(&["peer.test"]);
    let peer = lab.peer("peer.test");
    let form = r#"<form method=post enctype="multipart/form-data" action="/inbox">
        <input type=hidden name=csrf value=secret><input type=file name=picture></form>"#;
    peer.serves("/write", Answer::document("text/html", form));
    let mut browser = Browser::at(lab.front("peer.test").behind().unwrap(), "peer.test");
    browser.get("/write");
    let picture = File {
        field: "picture",
        name: "a.png",
        content_type: "image/png",
        bytes: b"PNG",
    };
    browser
        .submit_with_files("/inbox", &[], &[picture])
        .expect_status(202);
    let posted = &peer.requests_to("/inbox")[0];
    let content_type = posted.header("content-type").unwrap();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = String::from_utf8(posted.body.clone()).unwrap();
    assert_eq!(body.split(&format!("--{boundary}")).count(), 4);
    assert!(body.contains("name=\"csrf\"\r\n\r\nsecret\r\n--"));
    assert!(body.contains("filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n--"));
}

fn children_end_with_us() {
    let log = Log::new("a child");
    let mut command = Command::new("sh");
    command.args(["-c", "echo out; echo err >&2; exec sleep 600"]);
    let child = Process::start(&mut command, &log);
    let pid = child.pid();
    wait_until("both outputs are in the log", || {
        let text = log.text();
        (text.contains("out") && text.contains("err")).then_some(())
    });
    assert!(lives(pid));
    drop(child);
    assert!(!lives(pid));

    let mut child = Process::start(&mut command, &log);
    let status = child.end_by("TERM", Duration::from_secs(10)).unwrap();
    assert!(!status.success());
}

/// Whether a process with this id is there.
pub fn lives(pid: u32) -> bool {
    let asked = Command::new("kill").args(["-0", &pid.to_string()]).output();
    asked.unwrap().status.success()
}

fn commands_are_heard_out() {
    let mut cat = Command::new("cat");
    let long = "Dear Ada, ".repeat(50_000);
    let output = run(&mut cat, &long, Duration::from_secs(20));
    assert_eq!(output.ok(), long.trim());
    let mut refusal = Command::new("sh");
    refusal.args(["-c", "echo no room >&2; exit 2"]);
    let output = run(&mut refusal, &long, Duration::from_secs(20));
    assert_eq!(output.fails(2), "no room");
}

fn ports_are_not_given_twice() {
    let (one, two) = (ports::free(), ports::free());
    assert_ne!(one, two);
    let nothing = wait_at_most(Duration::from_millis(1), || None::<()>);
    assert!(nothing.is_none());
}

fn postgres_keeps_data_over_a_stop() {
    let server = PostgresServer::create();
    let folder = tempfile::tempdir().unwrap();
    let database = Database::on(&server).fresh(folder.path());
    database.execute("create table letters (text text); insert into letters values ('Dear Ada')");
    let pid = server.pid().unwrap();
    server.stop();
    assert!(!lives(pid));
    assert_eq!(server.pid(), None);
    server.start();
    let texts = database.texts("select text as value from letters");
    assert_eq!(texts, ["Dear Ada"]);
}

fn databases_are_fresh(database: &Database) {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (one, two) = (database.fresh(one.path()), database.fresh(two.path()));
    assert_ne!(one.url(), two.url());
    for (fresh, word) in [(&one, "one"), (&two, "two")] {
        fresh.execute("create table words (word text)");
        fresh.execute(&format!("insert into words values ('{word}')"));
        assert_eq!(fresh.texts("select word as value from words"), [word]);
    }
    let postgres = matches!(database, Database::Postgres(_));
    let scheme = if postgres { "postgres" } else { "sqlite:///" };
    assert!(one.url().starts_with(scheme));
}
