//! What a keeper reads: nothing of what anybody writes to anybody. To the letters of others they are a
//! stranger like everybody else, and no page of theirs repeats a word of them.

use crate::pages::field;
use crate::pages_guarded::{ask, filled, furnished, number_for};
use crate::pages_guarded_routes::{Who, rows};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![Test::on_both(
        "a_keeper_reads_nothing_of_others",
        a_keeper_reads_nothing_of_others,
    )]
}

fn a_keeper_reads_nothing_of_others(database: &Database) {
    let (town, _eve) = furnished(database);
    let kay = town.a.account_with("kay", &["--keeper"]);
    let mut browser = kay.browser();
    let token = field(&browser.get("/me"), "/sign-out", "form_token");
    let (cookies, own) = (browser.cookies(), [("form_token", token.as_str())]);
    for (method, path) in rows(&[Who::Owner]) {
        let theirs = filled(path, &number_for(&town.a, path));
        let answer = ask(&town.a, &cookies, (method, &theirs), &own, &[]);
        assert_eq!(answer.status, 404, "{method} {theirs}: {}", answer.text());
    }

    let written = "select source as value from letters where source <> '' \
        union select source from drafts where source <> ''";
    let written = town.a.database().texts(written);
    assert!(written.len() > 2, "{written:?}");
    let ada = "select cast(id as text) as value from people where username = 'ada'";
    let ada = town.a.database().texts(ada).remove(0);
    let mut seen = 0;
    for (method, path) in rows(&[Who::Keeper]) {
        if method != "GET" {
            continue;
        }
        let place = path.replace("{host}", "b.test").replace("{id}", &ada);
        for more in ["", "?which=waiting", "?which=returned"] {
            let page = browser.get(&format!("{place}{more}"));
            seen += usize::from(page.status() == 200);
            for text in &written {
                let begins: String = text.lines().next().unwrap().chars().take(40).collect();
                assert!(!page.text().contains(&begins), "{place}{more}: {begins}");
            }
        }
    }
    assert!(seen > 20, "only {seen} pages were there");
}
