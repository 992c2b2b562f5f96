//! What people call themselves and write, on pages: text and nothing else, whatever it looks like,
//! whichever way it is written and in whatever language.

use crate::pages::ada_and_bo;
use crate::support::database::Database;
use crate::support::person::Person;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("names_make_no_tags", names_make_no_tags),
        Test::once("names_take_no_places", names_take_no_places),
        Test::once("names_stay_together", names_stay_together),
        Test::once("lists_from_right_to_left", lists_from_right_to_left),
        Test::once("texts_say_their_language", texts_say_their_language),
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

/// In a sentence from right to left whatever is put in stands apart, and so does a name in a list.
fn lists_from_right_to_left() {
    let (_a, ada, bo) = ada_and_bo(&Database::sqlite());
    is_called(&ada, "Ada (she)");
    ada.writes_to(&bo.handle(), "Dear Bo, a letter.");
    bo.receives("a letter");
    let mut browser = bo.browser().with_header("Accept-Language", "ar");
    let html = browser.get("/").html();
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""), "{html}");
    assert!(html.contains(">\u{2068}Ada (she)\u{2069}</a>"), "{html}");
    // A time is one of ours and stands in its own order: between isolates alone it would have none.
    ada.posts(&["--to", &bo.handle()], "A second one.").ok();
    browser.get("/me/card");
    let hint = browser.page().html();
    assert!(
        hint.contains("<bdi>ar <bdi lang=\"ar\">العربية</bdi></bdi>، <bdi>cs "),
        "{hint}"
    );
    let mut hers = ada.browser().with_header("Accept-Language", "ar");
    let html = hers.get("/").html();
    let (_, time) = html
        .split_once("<section aria-labelledby=\"outbox\">")
        .unwrap();
    let (_, time) = time.split_once("<time datetime=").unwrap();
    let (_, time) = time.split_once('>').unwrap();
    let (time, _) = time.split_once("</time>").unwrap();
    let (day, hour) = time.split_once("، ").unwrap();
    assert_eq!(day.split(' ').count(), 3, "{time}");
    assert!(!day.contains('\u{2068}'), "{time}");
    assert!(
        hour.starts_with('\u{2068}') && hour.ends_with("UTC\u{2069}"),
        "{time}"
    );
}

fn texts_say_their_language() {
    let (a, ada, bo) = ada_and_bo(&Database::sqlite());
    let title = ["--title", "Ein Platz", "--language", "de"];
    let post = ["open-letter", "post", "--from", "ada"];
    a.command(&[&post[..], &title].concat(), "Im Frühling.")
        .ok();
    let mut browser = bo.browser();
    let page = browser.get("/@ada").html();
    let row = "dir=\"auto\" lang=\"de\">Ein Platz</a>\n<p class=\"line\" dir=\"auto\" lang=\"de\">Im Frühling.</p>";
    assert!(page.contains(row), "{page}");
    let (_, link) = page.split_once("<li>\n<a href=\"").unwrap();
    let letter = browser.get(link.split('"').next().unwrap()).html();
    assert!(
        letter.contains("<h1 dir=\"auto\" lang=\"de\">Ein Platz</h1>"),
        "{letter}"
    );
    let feed = a.get("/@ada/feed.atom", &[]).expect_status(200).text();
    assert!(
        feed.contains("<title xml:lang=\"de\">Ein Platz</title>"),
        "{feed}"
    );
    assert!(feed.contains("<title xml:lang=\"en\">"), "{feed}");

    let flags = ["--to", &bo.handle(), "--language", "de"];
    ada.posts(&flags, "Lieber Bo, kurz.").ok();
    let letterbox = ada.browser().get("/").html();
    assert!(
        letterbox.contains("<p class=\"line\" dir=\"auto\" lang=\"de\">"),
        "{letterbox}"
    );
}
