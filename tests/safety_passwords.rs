//! Passwords and mail addresses on pages: changing them, forgetting them, and who learns what by asking.

use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;
use crate::support::smtp::{Got, MailServer};

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("a_password_is_changed", a_password_is_changed),
        Test::on_both("a_forgotten_password", a_forgotten_password),
        Test::on_both("asking_tells_nothing", asking_tells_nothing),
        Test::on_both("asking_has_an_end", asking_has_an_end),
        Test::on_both(
            "without_mail_the_keeper_helps",
            without_mail_the_keeper_helps,
        ),
        Test::on_both("a_mail_address_is_changed", a_mail_address_is_changed),
    ]
}

const NEW: &str = "other words in a row";

/// An instance that sends mail.
struct House {
    server: MailServer,
    a: Instance,
    ada: Person,
}

fn house(database: &Database) -> House {
    let lab = Lab::new(&["a.test"]);
    let server = MailServer::start();
    let setup = lab.prepare("a.test", database);
    let setup = setup.with_env("LONGHAND_SMTP_URL", &server.url());
    let a = setup.with_env("RUST_LOG", "trace").start();
    let ada = a.account("ada");
    House { server, a, ada }
}

/// The path of the link in a mail.
#[track_caller]
fn link(got: &Got) -> String {
    let plain = got.plain();
    let link = plain
        .lines()
        .find_map(|line| line.strip_prefix("https://a.test"));
    link.unwrap_or_else(|| panic!("no link in {plain}"))
        .to_owned()
}

fn a_password_is_changed(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let (mut here, mut there) = (ada.browser(), ada.browser());
    let mut his = bo.browser();
    here.get("/me");
    let change = |browser: &mut Browser, old: &str, new: &str| {
        browser.get("/me/password").expect_status(200);
        let fields = [("password", old), ("new_password", new)];
        browser.submit("/me/password", &fields)
    };
    says(
        &change(&mut here, "a guess", NEW).expect_status(422),
        "This is not your password.",
    );
    says(
        &change(&mut here, ada.password(), "short").expect_status(422),
        "The password is too short",
    );
    let page = change(&mut here, ada.password(), NEW).expect_status(200);
    says(&page, "Your new password is kept.");
    assert_eq!(here.get("/me").path, "/me");
    assert!(there.get("/me").path.starts_with("/sign-in"));
    assert_eq!(his.get("/me").path, "/me");
    let old = [("name", "ada"), ("password", ada.password())];
    there.submit("/sign-in", &old).expect_status(401);
    Browser::new(&a).sign_in("ada", NEW);
    // Guessing here does not pay either.
    for _ in 0..10 {
        change(&mut his, "a guess", NEW);
    }
    change(&mut his, bo.password(), NEW).expect_status(429);
}

fn a_forgotten_password(database: &Database) {
    let House { server, a, ada } = house(database);
    let mut signed_in = ada.browser();
    let mut browser = Browser::new(&a);
    browser.get("/sign-in");
    browser.get("/forgotten").expect_status(200);
    browser
        .submit("/forgotten", &[("name", "ada@example.org")])
        .expect_status(200);
    let link = link(&server.waits_for(1).remove(0));
    // Programs look at links too: looking uses nothing up.
    for _ in 0..2 {
        says(&browser.get(&link).expect_status(200), "@ada@a.test");
    }
    let page = browser
        .submit(&link, &[("new_password", "short")])
        .expect_status(422);
    says(&page, "The password is too short");
    let page = browser
        .submit(&link, &[("new_password", NEW)])
        .expect_status(200);
    says(&page, "@ada@a.test has the new password.");
    assert!(signed_in.get("/me").path.starts_with("/sign-in"));
    assert!(
        browser.get("/me").path.starts_with("/sign-in"),
        "nobody is signed in by it"
    );
    browser.sign_in("ada", NEW);
    let page = browser.get(&link).expect_status(422);
    says(&page, "This link was used already, or is too old.");
    let again = [("new_password", "words that come too late")];
    browser.post(&link, &again).expect_status(422);
    Browser::new(&a).sign_in("ada", NEW);
    let told = server.waits_for(2).remove(1);
    assert_eq!(told.subject(), "@ada@a.test has a new password");
    // An hour later.
    browser.get("/forgotten");
    browser.submit("/forgotten", &[("name", "@ada@a.test")]);
    let link = self::link(&server.waits_for(3).remove(2));
    a.database()
        .execute("update one_time_links set expires_at = '2026-01-01 00:00:00'");
    browser.get(&link).expect_status(422);
    browser.post(&link, &again).expect_status(422);
    // What is in such a link is nobody's business.
    let token = link.rsplit('/').next().unwrap();
    assert!(!a.log().contains(token), "a link is in the log");
}

fn asking_tells_nothing(database: &Database) {
    let House { server, a, .. } = house(database);
    a.account("bo");
    a.database().execute(
        "update accounts set suspended_at = '2026-01-01 00:00:00' where email = 'bo@example.org'",
    );
    let asked = |name: &str| {
        let mut browser = Browser::new(&a);
        browser.get("/forgotten");
        let page = browser
            .submit("/forgotten", &[("name", name)])
            .expect_status(200);
        (
            page.html(),
            page.response.headers_named("set-cookie").count(),
        )
    };
    let known = asked("ada");
    for name in [
        "nobody",
        "bo",
        "nobody@example.org",
        "@ada@b.test",
        "",
        "\u{0}",
        "'; --",
    ] {
        assert_eq!(asked(name), known, "{name}");
    }
    assert_eq!(server.waits_for(1).len(), 1);
    // A token of nobody and one that is used get the same answer.
    let mut browser = Browser::new(&a);
    let none = browser.get("/reset/guessed").expect_status(422).html();
    assert_eq!(browser.get("/reset/%00").expect_status(422).html(), none);
}

fn asking_has_an_end(database: &Database) {
    let House { a, .. } = house(database);
    let asks = |address: &str, name: &str| {
        let mut browser = Browser::new(&a).with_header("X-Forwarded-For", address);
        browser.get("/forgotten");
        browser.submit("/forgotten", &[("name", name)])
    };
    let ask = |address: &str, name: &str| asks(address, name).status();
    for number in 0..10 {
        assert_eq!(ask("203.0.113.7", &format!("nobody{number}")), 200);
    }
    let page = asks("203.0.113.7", "ada").expect_status(429);
    says(&page, "Many links were asked for");
    assert_eq!(field(&page, "/forgotten", "name"), "ada");
    assert_eq!(ask("203.0.113.8", "ada"), 200);
}

fn without_mail_the_keeper_helps(database: &Database) {
    let (a, _, _) = ada_and_bo(database);
    let mut browser = Browser::new(&a);
    let page = browser.get("/forgotten").expect_status(200);
    says(&page, "Ask its keeper");
    browser
        .post("/forgotten", &[("name", "ada")])
        .expect_status(200);
    let mails = a.database().texts("select kind as value from mails");
    assert!(mails.is_empty(), "{mails:?}");
    let output = a.command(&["account", "reset", "ada"], "");
    let link = output
        .ok()
        .strip_prefix("https://a.test")
        .unwrap()
        .to_owned();
    browser.get(&link).expect_status(200);
    browser
        .submit(&link, &[("new_password", NEW)])
        .expect_status(200);
    browser.sign_in("ada", NEW);
    let mut nobody = Browser::new(&a);
    says(&nobody.get("/sign-in"), "You do not know your password?");
}

fn a_mail_address_is_changed(database: &Database) {
    let House { server, a, ada } = house(database);
    let bo = a.account("bo");
    let mut hers = ada.browser();
    let page = hers.get("/me/mail").expect_status(200);
    says(&page, "Mail goes to ada@example.org.");
    let new = [("address", "new@example.org"), ("password", "a guess")];
    let page = hers.submit("/me/mail", &new).expect_status(422);
    says(&page, "This is not your password.");
    assert!(page.html().contains("new@example.org"));
    let odd = [("address", "no@address@all"), ("password", ada.password())];
    hers.submit("/me/mail", &odd).expect_status(422);
    let new = [("address", "new@example.org"), ("password", ada.password())];
    let page = hers.submit("/me/mail", &new).expect_status(200);
    says(&page, "A link is on its way");
    says(&page, "new@example.org waits until you open the link");
    let got = server.waits_for(1).remove(0);
    assert_eq!(got.to, ["new@example.org"]);
    let link = link(&got);
    // Whoever else opens it proves nothing; whoever is not signed in comes back to it.
    let mut his = bo.browser();
    his.get(&link).expect_status(422);
    let mut fresh = Browser::new(&a);
    let page = fresh.get(&link);
    assert!(page.path.starts_with("/sign-in?next="), "{}", page.path);
    let fields = [("name", "ada"), ("password", ada.password())];
    let page = fresh.submit("/sign-in", &fields).expect_status(200);
    assert_eq!(page.path, link);
    says(&page, "Mail goes to new@example.org once you say so.");
    let emails = || {
        a.database()
            .texts("select email as value from accounts order by person_id")
    };
    assert_eq!(emails()[0], "ada@example.org");
    let page = fresh.submit(&link, &[]).expect_status(200);
    says(&page, "Mail goes to your new address from now on.");
    assert_eq!(emails(), ["new@example.org", "bo@example.org"]);
    let told = server.waits_for(2).remove(1);
    assert_eq!(told.to, ["ada@example.org"]);
    fresh.get(&link).expect_status(422);
    hers.get("/me/mail");
    let none = [("address", ""), ("password", ada.password())];
    let page = hers.submit("/me/mail", &none).expect_status(200);
    says(&page, "There is no mail address with this account.");
    says_not(&page, "waits until you open the link");
}
