//! Mail as people get it: from a letter on another instance to the mail program, over crashes and with
//! several processes, and the way from the mail back.

use crate::pages::{says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::smtp::{Fault, MailServer};
use crate::support::waiting::wait_until;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_letter_from_elsewhere_is_told",
            a_letter_from_elsewhere_is_told,
        ),
        Test::on_both("one_click_ends_it", one_click_ends_it),
        Test::on_both("killed_while_sending", killed_while_sending),
        Test::on_both("two_processes_send_once", two_processes_send_once),
    ]
}

/// An instance that sends mail, and somebody there who wants one for each letter.
struct House {
    lab: Lab,
    server: MailServer,
    a: Instance,
    ada: Person,
}

impl House {
    fn new(database: &Database) -> House {
        let lab = Lab::new(&["a.test", "b.test"]);
        let server = MailServer::start();
        let setup = lab.prepare("a.test", database);
        // Whatever is asked of the log, letters stay out of it.
        let a = setup
            .with_env("LONGHAND_SMTP_URL", &server.url())
            .with_env("RUST_LOG", "trace")
            .start();
        let ada = a.account("ada");
        let house = House {
            lab,
            server,
            a,
            ada,
        };
        house.chooses(&["--mail", "each"]);
        house
    }

    /// Ada's settings, by the keeper's command.
    #[track_caller]
    fn chooses(&self, arguments: &[&str]) {
        let mut all = vec!["account", "settings", "ada"];
        all.extend_from_slice(arguments);
        self.a.command(&all, "").ok();
    }
}

/// The path of an address on `a.test`.
fn path(url: &str) -> &str {
    url.strip_prefix("https://a.test").unwrap()
}

fn a_letter_from_elsewhere_is_told(database: &Database) {
    let house = House::new(database);
    let b = house.lab.instance("b.test", database);
    let bo = b.account("bo");
    bo.writes_to(&house.ada.handle(), "Dear Ada, the *pomegranate* is ripe.");
    let got = house.server.waits_for(1).remove(0);
    assert_eq!(got.to, ["ada@example.org"]);
    assert_eq!(got.subject(), "bo wrote to you");
    assert!(!got.text.contains("pomegranate"), "{}", got.text);
    // The address in it leads to the letter, for its reader.
    let plain = got.plain();
    let link = plain
        .lines()
        .find(|line| line.contains("/correspondences/"));
    let (page, anchor) = path(link.unwrap().trim()).split_once('#').unwrap();
    let mut browser = house.ada.browser();
    let shown = browser.get(page).expect_status(200);
    says(&shown, "pomegranate");
    assert!(
        shown.html().contains(&format!("id=\"{anchor}\"")),
        "{anchor}"
    );
    browser.get("/me/settings").expect_status(200);

    // With the text, where that is wanted; and never in the log.
    house.chooses(&["--mail-text", "true"]);
    bo.writes_to(&house.ada.handle(), "Dear Ada, the *nectarine* too.");
    let got = house.server.waits_for(2).remove(1);
    assert!(got.plain().contains("nectarine"), "{}", got.plain());
    assert!(got.html().contains("<em>nectarine</em>"), "{}", got.html());
    wait_until("the second mail is written down", || {
        Some(()).filter(|()| house.a.log().matches("Mail sent.").count() == 2)
    });
    for word in ["pomegranate", "nectarine", "ada@example.org"] {
        assert!(!house.a.log().contains(word), "{word} is in the log");
    }
}

fn one_click_ends_it(database: &Database) {
    let house = House::new(database);
    let a = &house.a;
    let bo = a.account("bo");
    bo.writes_to(&house.ada.handle(), "Dear Ada, one.");
    let stop = house.server.waits_for(1).remove(0).stop();
    let stop = path(&stop);
    let mail = || {
        a.database()
            .texts("select mail as value from accounts where mail <> 'off'")
    };

    // Looking ends nothing: programs look at links too.
    let mut browser = Browser::new(a);
    says(&browser.get(stop).expect_status(200), "No more mail?");
    assert_eq!(mail(), ["each"]);
    // A mail program presses the button: no session, no page of ours before it.
    let headers = [
        ("Content-Type", "application/x-www-form-urlencoded"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
    ];
    let pressed = a.request("POST", stop, &headers, b"List-Unsubscribe=One-Click");
    let pressed = pressed.expect_status(200);
    assert!(
        pressed.text().contains("switched off"),
        "{}",
        pressed.text()
    );
    assert_eq!(pressed.header("set-cookie"), None);
    assert_eq!(mail(), Vec::<String>::new());
    // A second time is fine, and so is a person's hand, even on an account that is suspended.
    a.request("POST", stop, &[], b"").expect_status(200);
    house.chooses(&["--mail", "each"]);
    a.database()
        .execute("update accounts set suspended_at = '2026-01-01 00:00:00' where mail = 'each'");
    browser.get(stop).expect_status(200);
    let page = browser.submit(stop, &[]).expect_status(200);
    says(&page, "switched off");
    assert_eq!(mail(), Vec::<String>::new());
    // What is nobody's.
    for none in ["0", "%00", "%2e%2e", "x'--", &"a".repeat(5000)] {
        let address = format!("/unsubscribe/{none}");
        for method in ["GET", "POST"] {
            let answer = a.request(method, &address, &[], b"").expect_status(404);
            assert!(
                answer.text().contains("nobody's mail")
                    || answer.text().contains("nobody&#39;s mail"),
                "{none}"
            );
        }
    }
    assert_eq!(a.get("/unsubscribe/", &[]).status, 404);
    says_not(browser.page(), "Letterbox Directory");
}

/// Killed after the mail was taken and before that was written down: once more, as the same mail.
fn killed_while_sending(database: &Database) {
    let house = House::new(database);
    let bo = house.a.account("bo");
    house.server.fails(Fault::KeepAndWait);
    bo.writes_to(&house.ada.handle(), "Dear Ada, one.");
    let first = house.server.waits_for(1).remove(0);
    house.a.kill9();
    house.a.start();
    let got = house.server.waits_for(2);
    assert_eq!(got[1].header("Message-ID"), first.header("Message-ID"));
    assert_eq!(got[1].plain(), first.plain());
    wait_until("it is written down", || {
        let sent = "select state as value from mails where state = 'sent'";
        Some(()).filter(|()| house.a.database().texts(sent).len() == 1)
    });
    // And no third time.
    house.a.restart();
    bo.writes_to(&house.ada.handle(), "Dear Ada, two.");
    assert_ne!(
        house.server.waits_for(3)[2].header("Message-ID"),
        first.header("Message-ID")
    );
    house.a.stop();
    assert_eq!(house.server.got().len(), 3);
}

fn two_processes_send_once(database: &Database) {
    let house = House::new(database);
    let bo = house.a.account("bo");
    let mut second = house
        .a
        .start_second_process(&[("LONGHAND_ROLES", "web,courier")]);
    for number in 0..12 {
        bo.writes_to(&house.ada.handle(), &format!("Dear Ada, {number}."));
    }
    let left = "select state as value from mails where state <> 'sent'";
    wait_until("all are sent", || {
        let got = house.server.got().len();
        Some(()).filter(|()| got >= 12 && house.a.database().texts(left).is_empty())
    });
    second.stop();
    house.a.stop();
    let got = house.server.got();
    let mut ids: Vec<String> = got.iter().map(|got| got.header("Message-ID")).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((got.len(), ids.len()), (12, 12));
}
