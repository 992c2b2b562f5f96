//! Sessions on pages: what they are called, ending one, and their cookies.

use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("browsers_have_plain_names", browsers_have_plain_names),
        Test::on_both("one_session_is_ended", one_session_is_ended),
        Test::on_both("nobody_ends_those_of_others", nobody_ends_those_of_others),
        Test::on_both("cookies_are_kept_close", cookies_are_kept_close),
    ]
}

const AGENTS: [(&str, &str); 7] = [
    (
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Firefox on Linux",
    ),
    (
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Edge on Windows",
    ),
    (
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
        "Chrome on Android",
    ),
    (
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
        "Safari on iPhone",
    ),
    (
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
        "Safari on Mac",
    ),
    ("Something (Linux)", "Something on Linux"),
    ("<b>odd</b>", "A browser without a name"),
];

fn browsers_have_plain_names(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut here = ada.browser();
    for (agent, _) in AGENTS {
        Browser::new(&a)
            .with_header("User-Agent", agent)
            .sign_in("ada", ada.password());
    }
    let page = here.get("/me/sessions").expect_status(200);
    for (agent, name) in AGENTS {
        says(&page, name);
        says_not(&page, agent);
    }
    assert_eq!(page.text().matches("last used").count(), 8);
    assert_eq!(page.text().matches("(this one)").count(), 1);
    let page = here
        .submit("/me/sessions/end-others", &[])
        .expect_status(200);
    assert_eq!(page.text().matches("last used").count(), 1);
}

fn one_session_is_ended(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let (mut here, mut there, mut third) = (ada.browser(), ada.browser(), ada.browser());
    let page = there.get("/me/sessions");
    let mine = |browser: &mut Browser| {
        // The two it offers to end are those of the others.
        let page = browser.get("/me/sessions");
        let ends = page.forms().into_iter().map(|form| form.action);
        ends.filter(|action| action.ends_with("/end"))
            .collect::<Vec<_>>()
    };
    let (by_here, by_third) = (mine(&mut here), mine(&mut third));
    let there_is = by_here.iter().find(|end| by_third.contains(end)).unwrap();
    assert_eq!(by_here.len(), 2);
    drop(page);
    here.submit(there_is, &[]).expect_status(200);
    assert!(there.get("/me").path.starts_with("/sign-in"));
    assert_eq!(
        (here.get("/me").path, third.get("/me").path),
        ("/me".into(), "/me".into())
    );
}

fn nobody_ends_those_of_others(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let mut hers = ada.browser();
    let theirs = a
        .database()
        .texts("select token_hash as value from sessions")
        .remove(0);
    let mut his = bo.browser();
    let token = field(&his.get("/me"), "/sign-out", "form_token");
    let fields = [("form_token", token.as_str())];
    let answer = his
        .post(&format!("/me/sessions/{theirs}/end"), &fields)
        .expect_status(404)
        .html();
    for none in ["0", "words", "%00"] {
        let path = format!("/me/sessions/{none}/end");
        assert_eq!(his.post(&path, &fields).expect_status(404).html(), answer);
    }
    assert_eq!(hers.get("/me").path, "/me");
    // What a page shows of a session signs nobody in.
    let cookie = format!("__Host-longhand={theirs}");
    assert_eq!(a.get("/me", &[("Cookie", &cookie)]).status, 303);
    // Without its token the form is refused.
    let own = format!("/me/sessions/{theirs}/end");
    hers.post(&own, &[]).expect_status(403);
    assert_eq!(hers.get("/me").path, "/me");
}

fn cookies_are_kept_close(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let body = format!("name=ada&password={}", ada.password().replace(' ', "+"));
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    let answer = a.request("POST", "/sign-in", &headers, body.as_bytes());
    assert_eq!(answer.status, 303);
    let cookie = answer.header("set-cookie").unwrap().to_owned();
    for part in [
        "__Host-longhand=",
        "; Path=/",
        "; HttpOnly",
        "; SameSite=Lax",
        "; Secure",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}
