//! Codes for signing in, on pages: switching them on, the second step, what half the way is worth.

use chrono::Utc;
use totp_rs::Totp;

use crate::accounts_codes::{app, shows};
use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::run::Test;
use crate::support::server::Instance;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("codes_are_switched_on", codes_are_switched_on),
        Test::on_both("signing_in_takes_two_steps", signing_in_takes_two_steps),
        Test::on_both(
            "half_the_way_is_worth_nothing",
            half_the_way_is_worth_nothing,
        ),
        Test::on_both("guessing_codes_does_not_pay", guessing_codes_does_not_pay),
        Test::on_both("a_letter_survives_both_steps", a_letter_survives_both_steps),
        Test::on_both("codes_on_paper_let_in_once", codes_on_paper_let_in_once),
        Test::on_both("switching_off_takes_both", switching_off_takes_both),
        Test::on_both("a_reset_leaves_codes_on", a_reset_leaves_codes_on),
    ]
}

/// The code of now; codes of now can be used again from here on.
fn now(a: &Instance, app: &Totp) -> String {
    a.database()
        .execute("update second_factors set last_step = 0");
    shows(app, Utc::now().naive_utc())
}

/// Switches codes on; the app, and the codes on paper.
pub fn switches_on(person: &Person) -> (Totp, Vec<String>) {
    let mut browser = person.browser();
    browser.get("/me/codes").expect_status(200);
    let page = browser.submit("/me/codes/begin", &[("password", person.password())]);
    let app = app(&secret(&page.expect_status(200)));
    let code = shows(&app, Utc::now().naive_utc());
    let page = browser.submit("/me/codes/confirm", &[("code", &code)]);
    (app, codes(&page.expect_status(200)))
}

fn secret(page: &Page) -> String {
    codes(page).concat().replace(' ', "")
}

/// What stands in `<code>` on a page.
fn codes(page: &Page) -> Vec<String> {
    let html = page.html();
    let parts = html.split("<code>").skip(1);
    parts
        .map(|part| part.split("</code>").next().unwrap().to_owned())
        .collect()
}

/// Gives name and password; the page that asks for a code.
fn half_way(a: &Instance, person: &Person, next: &str) -> Browser {
    let mut browser = Browser::new(a);
    browser.get(&format!("/sign-in?next={next}"));
    let fields = [("name", person.name()), ("password", person.password())];
    let page = browser.submit("/sign-in", &fields).expect_status(200);
    says(&page, "A code, please");
    browser
}

fn codes_are_switched_on(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let mut hers = ada.browser();
    hers.get("/me/codes/picture").expect_status(404);
    assert_eq!(hers.get("/me/codes/begin").path, "/me/codes");
    let page = hers.submit("/me/codes/begin", &[("password", "a guess")]);
    says(&page.expect_status(422), "This is not your password.");
    hers.get("/me/codes/picture").expect_status(404);
    hers.get("/me/codes").expect_status(200);
    let page = hers.submit("/me/codes/begin", &[("password", ada.password())]);
    let secret = secret(&page.expect_status(200));
    assert_eq!(secret.len(), 32, "{secret}");
    // A picture of our own, for nobody else and for no cache.
    let picture = hers.get("/me/codes/picture").expect_status(200);
    assert_eq!(
        picture.response.header("content-type"),
        Some("image/svg+xml")
    );
    assert_eq!(
        picture.response.header("cache-control"),
        Some("private, no-store")
    );
    assert!(picture.html().contains("<svg"), "{}", picture.html());
    bo.browser().get("/me/codes/picture").expect_status(404);
    // It counts for nothing before its first code.
    Browser::new(&a).sign_in("ada", ada.password());
    hers.get("/me/codes/begin");
    let page = hers.submit("/me/codes/confirm", &[("code", "000000")]);
    says(&page.expect_status(401), "This code is wrong");
    let code = shows(&app(&secret), Utc::now().naive_utc());
    let page = hers.submit("/me/codes/confirm", &[("code", &code)]);
    let paper = codes(&page.expect_status(200));
    assert_eq!(paper.len(), 10);
    // Shown once, the secret and the codes on paper.
    hers.get("/me/codes/picture").expect_status(404);
    let page = hers.get("/me/codes").expect_status(200);
    says(&page, "10 codes on paper are left.");
    assert!(!page.html().contains(&paper[0]));
    assert_eq!(hers.get("/me/codes/begin").path, "/me/codes");
}

fn signing_in_takes_two_steps(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let (app, _) = switches_on(&ada);
    let mut browser = half_way(&a, &ada, "%2Fme");
    let cookie = browser
        .page()
        .response
        .header("set-cookie")
        .unwrap()
        .to_owned();
    for part in [
        "__Host-longhand-code=",
        "; Path=/",
        "; HttpOnly",
        "; SameSite=Lax",
        "; Secure",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    // The code that switched codes on was used by that.
    let used = shows(&app, Utc::now().naive_utc());
    let page = browser.submit("/sign-in/code", &[("code", &used)]);
    says(
        &page.expect_status(401),
        "This code is wrong, over or used already.",
    );
    let code = now(&a, &app);
    let page = browser.submit("/sign-in/code", &[("code", &code)]);
    assert_eq!(page.expect_status(200).path, "/me");
    assert_eq!(browser.cookie("__Host-longhand-code"), None);
    assert!(browser.cookie("__Host-longhand").is_some());
    // Used once, it lets nobody else in.
    let mut other = half_way(&a, &ada, "");
    other
        .submit("/sign-in/code", &[("code", &code)])
        .expect_status(401);
    // No way leads to another site by it.
    let mut other = half_way(&a, &ada, "%2F%2Fevil.test");
    assert_eq!(field(other.page(), "/sign-in/code", "next"), "/");
    let code = now(&a, &app);
    let fields = [("code", code.as_str()), ("next", "https://evil.test/")];
    assert_eq!(
        other
            .submit("/sign-in/code", &fields)
            .expect_status(200)
            .path,
        "/"
    );
}

fn half_the_way_is_worth_nothing(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let (app, _) = switches_on(&ada);
    let mut browser = half_way(&a, &ada, "");
    for path in ["/me", "/write", "/me/codes", "/me/sessions"] {
        assert!(browser.get(path).path.starts_with("/sign-in"), "{path}");
    }
    // The cookie of half the way is no session, under whatever name.
    let token = browser.cookie("__Host-longhand-code").unwrap().to_owned();
    let cookie = format!("__Host-longhand={token}");
    let answer = a.get("/me", &[("Cookie", &cookie)]);
    assert_eq!(answer.status, 303);
    // Nor does a session of somebody else's stand for it.
    let mut his = bo.browser();
    let session = his.cookie("__Host-longhand").unwrap().to_owned();
    let cookie = format!("__Host-longhand-code={session}");
    let answer = a.get("/sign-in/code", &[("Cookie", &cookie)]);
    assert_eq!(answer.header("location"), Some("/sign-in"));
    assert_eq!(his.get("/sign-in/code").path, "/");
    // Another browser has none, whatever code it knows.
    let code = now(&a, &app);
    let page = Browser::new(&a).post("/sign-in/code", &[("code", &code)]);
    says(&page.expect_status(401), "Sign in once more");
    // It ends after a while, with a changed password, and with a suspension.
    a.database()
        .execute("update half_sign_ins set expires_at = '2026-01-01 00:00:00'");
    let page = browser.post("/sign-in/code", &[("code", &code)]);
    says(&page.expect_status(401), "It took too long");
    let mut browser = half_way(&a, &ada, "");
    let password = "another row of words\n";
    a.command(
        &["account", "password", "ada", "--password-stdin"],
        password,
    )
    .ok();
    browser
        .submit("/sign-in/code", &[("code", &now(&a, &app))])
        .expect_status(401);
    let left = a
        .database()
        .texts("select token_hash as value from sessions");
    assert_eq!(left.len(), 1, "Bo's alone");
}

fn guessing_codes_does_not_pay(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let (app, _) = switches_on(&ada);
    // From wherever it comes: whoever gets here knows the password.
    for number in 0..10 {
        let address = format!("203.0.113.{number}");
        let mut browser = Browser::new(&a).with_header("X-Forwarded-For", &address);
        browser.get("/sign-in");
        let fields = [("name", "ada"), ("password", ada.password())];
        browser.submit("/sign-in", &fields).expect_status(200);
        browser
            .submit("/sign-in/code", &[("code", "000000")])
            .expect_status(401);
    }
    let mut browser = half_way(&a, &ada, "");
    browser
        .submit("/sign-in/code", &[("code", &now(&a, &app))])
        .expect_status(429);
    bo.browser();
}

fn a_letter_survives_both_steps(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let (app, _) = switches_on(&ada);
    let mut browser = half_way(&a, &ada, "");
    browser
        .submit("/sign-in/code", &[("code", &now(&a, &app))])
        .expect_status(200);
    browser.get("/write?to=bo");
    a.database().execute("delete from sessions");
    let text = "Dear Bo, this took me an hour.";
    let page = browser.submit("/write", &[("source", text), ("act", "post")]);
    says(&page.expect_status(401), "is not lost");
    let fields = [("name", "ada"), ("password", ada.password())];
    let page = browser.submit("/sign-in", &fields).expect_status(200);
    assert_eq!(field(&page, "/sign-in/code", "source"), text);
    let drafts = || a.database().texts("select source as value from drafts");
    assert!(drafts().is_empty(), "nobody is in yet");
    // A wrong code, and one that came too late.
    let page = browser
        .submit("/sign-in/code", &[("code", "000000")])
        .expect_status(401);
    assert_eq!(field(&page, "/sign-in/code", "source"), text);
    a.database().execute("delete from half_sign_ins");
    let page = browser
        .submit("/sign-in/code", &[("code", "000000")])
        .expect_status(401);
    assert_eq!(field(&page, "/sign-in", "source"), text);
    browser.submit("/sign-in", &fields).expect_status(200);
    let code = now(&a, &app);
    let page = browser
        .submit("/sign-in/code", &[("code", &code)])
        .expect_status(200);
    assert!(page.path.starts_with("/write?draft="), "{}", page.path);
    assert_eq!(field(&page, "/write", "source"), text);
    assert_eq!(drafts(), [text]);
}

fn codes_on_paper_let_in_once(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let (app, paper) = switches_on(&ada);
    let typed = paper[3].to_uppercase().replace('-', " ");
    let mut browser = half_way(&a, &ada, "");
    browser
        .submit("/sign-in/code", &[("code", &typed)])
        .expect_status(200);
    says(&browser.get("/me/codes"), "9 codes on paper are left.");
    let mut other = half_way(&a, &ada, "");
    other
        .submit("/sign-in/code", &[("code", &paper[3])])
        .expect_status(401);
    let code = now(&a, &app);
    let proof = [("password", ada.password()), ("code", code.as_str())];
    let page = browser.submit("/me/codes/renew", &proof).expect_status(200);
    let anew = codes(&page);
    assert_eq!(anew.len(), 10);
    other
        .submit("/sign-in/code", &[("code", &paper[4])])
        .expect_status(401);
    other
        .submit("/sign-in/code", &[("code", &anew[4])])
        .expect_status(200);
}

fn switching_off_takes_both(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let (app, _) = switches_on(&ada);
    let mut browser = half_way(&a, &ada, "");
    browser
        .submit("/sign-in/code", &[("code", &now(&a, &app))])
        .expect_status(200);
    let token = field(&browser.get("/me/codes"), "/me/codes/renew", "form_token");
    let off = |browser: &mut Browser, password: &str, code: &str| {
        let fields = [
            ("form_token", token.as_str()),
            ("password", password),
            ("code", code),
        ];
        browser.post("/me/codes/off", &fields)
    };
    off(&mut browser, ada.password(), "").expect_status(401);
    off(&mut browser, ada.password(), "000000").expect_status(401);
    off(&mut browser, "a guess", &now(&a, &app)).expect_status(422);
    let page = off(&mut browser, ada.password(), &now(&a, &app)).expect_status(200);
    says_not(&page, "Signing in needs your password and a code.");
    Browser::new(&a).sign_in("ada", ada.password());
}

fn a_reset_leaves_codes_on(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    switches_on(&ada);
    let reset = |arguments: &[&str]| {
        let mut all = vec!["account", "reset", "ada"];
        all.extend_from_slice(arguments);
        let output = a.command(&all, "");
        let link = output
            .ok()
            .strip_prefix("https://a.test")
            .unwrap()
            .to_owned();
        let mut browser = Browser::new(&a);
        browser.get(&link);
        browser
            .submit(&link, &[("new_password", ada.password())])
            .expect_status(200);
    };
    reset(&[]);
    half_way(&a, &ada, "");
    reset(&["--without-codes"]);
    Browser::new(&a).sign_in("ada", ada.password());
}
