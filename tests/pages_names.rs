//! What people call themselves, on pages: text and nothing else, whatever it looks like and whichever
//! way it is written.

use crate::pages::ada_and_bo;
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("names_make_no_tags", names_make_no_tags),
        Test::once("names_take_no_places", names_take_no_places),
        Test::once("names_stay_together", names_stay_together),
    ]
}

/// As if nothing had been taken out of it on the way in.
fn is_called(person: &Person, name: &str) {
    let database = person.instance().database();
    let who = person.name();
    database.execute(&format!(
        "update people set name = '{name}' where username = '{who}'"
    ));
}

/// A sentence with a link in it, and somebody before the link who is called like one.
fn names_make_no_tags() {
    let (_a, ada, bo) = ada_and_bo(&Database::sqlite());
    is_called(&ada, "<a>Ada</a> & <b>");
    let mut browser = bo.browser();
    browser.get("/@ada");
    let page = browser.submit("/follows", &[]).expect_status(200);
    let html = page.html();
    let name = "&#60;a&#62;Ada&#60;/a&#62; &#38; &#60;b&#62;";
    let sentence = format!(
        "You follow {name}: their open letters come to <a href=\"/home\">your open letters</a>."
    );
    assert!(html.contains(&sentence), "{html}");
}

/// A sentence with a time in it, and somebody before the time who is called like the place it goes to.
fn names_take_no_places() {
    let (_a, ada, bo) = ada_and_bo(&Database::sqlite());
    is_called(&ada, "\u{F0000}Ada\u{F0001}\u{FFFFD}");
    let letter = ada.writes_to(&bo.handle(), "Dear Bo, a letter.");
    let arrived = bo.receives("a letter");
    ada.sees(&letter, "delivered");
    let id = arrived["id"].as_str().unwrap();
    let html = bo.browser().get(&format!("/write?answer={id}")).html();
    let sentence = "\u{FFFD}Ada\u{FFFD}\u{FFFD} wrote, <time datetime=\"";
    assert!(html.contains(sentence), "{html}");
}

/// Each in its own direction, without tearing the sentence apart, and without ending what keeps it
/// together.
fn names_stay_together() {
    let (_a, ada, bo) = ada_and_bo(&Database::sqlite());
    let begin = '\u{2068}';
    let end = '\u{2069}';
    let mut browser = bo.browser();
    for (name, shown) in [
        ("Ada Lovelace", "Ada Lovelace".to_owned()),
        ("سلمى", format!("{begin}سلمى{end}")),
        ("سلمى\u{2069}", format!("{begin}سلمى{end}")),
        ("a\u{202E}b", format!("{begin}a\u{202E}b{end}")),
        ("a\u{2067}b", format!("{begin}a\u{2067}b{end}{end}")),
    ] {
        is_called(&ada, name);
        let html = browser.get("/@ada").html();
        assert!(html.contains(&format!("Follow {shown}<")), "{name}: {html}");
    }
    // Where it stands alone, it stands apart.
    let html = browser.page().html();
    assert!(html.contains("<h1><bdi>a\u{2067}b</bdi></h1>"), "{html}");
}
