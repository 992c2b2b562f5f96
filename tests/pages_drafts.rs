//! Drafts on the pages: nothing that was written is written over, and nothing is kept that is empty.

use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::Page;
use crate::support::database::Database;
use crate::support::form::File;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("two_windows_lose_nothing", two_windows_lose_nothing),
        Test::on_both(
            "a_draft_remembers_everything_chosen",
            a_draft_remembers_everything_chosen,
        ),
        Test::on_both("an_empty_sheet_is_not_kept", an_empty_sheet_is_not_kept),
        Test::on_both(
            "strange_characters_break_nothing",
            strange_characters_break_nothing,
        ),
        Test::on_both(
            "what_breaks_while_posting_keeps_one_draft",
            what_breaks_while_posting_keeps_one_draft,
        ),
        Test::on_both(
            "what_breaks_while_keeping_gives_the_text_back",
            what_breaks_while_keeping_gives_the_text_back,
        ),
        Test::on_both(
            "of_two_texts_none_is_posted_unseen",
            of_two_texts_none_is_posted_unseen,
        ),
        Test::once(
            "a_form_that_is_too_large_says_so",
            a_form_that_is_too_large_says_so,
        ),
        Test::on_both(
            "what_goes_out_is_listed_letter_by_letter",
            what_goes_out_is_listed_letter_by_letter,
        ),
        Test::on_both(
            "a_third_window_is_not_written_over",
            a_third_window_is_not_written_over,
        ),
    ]
}

/// How many drafts the letterbox lists.
fn drafts(letterbox: &Page) -> usize {
    letterbox.html().matches("/write?draft=").count()
}

fn two_windows_lose_nothing(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut one = ada.browser();
    one.get("/write?to=bo");
    let first = [("source", "The first words."), ("act", "keep")];
    let draft = one.submit("/write", &first).expect_status(200).path;
    says(one.page(), "Kept.");
    let address = draft.split('&').next().unwrap().to_owned();

    for act in ["keep", "preview", "post"] {
        let mut other = ada.browser();
        one.get(&address);
        other.get(&address);
        let hers = format!("What one window says before {act}.");
        let kept = one.submit("/write", &[("source", &hers), ("act", "keep")]);
        assert!(kept.path.starts_with(&address), "{}", kept.path);
        let theirs = format!("What the other window says to {act}.");
        let page = other.submit("/write", &[("source", &theirs), ("act", act)]);
        assert_eq!(page.status(), if act == "post" { 422 } else { 200 });
        says(&page, "This draft was changed in another window.");
        says(&page, "kept beside it, as a new draft.");
        assert_eq!(field(&page, "/write", "source"), theirs);
        assert_eq!(field(&one.get(&address), "/write", "source"), hers, "{act}");
        // From here on each window has a draft of its own.
        let page = other.submit("/write", &[("act", "keep")]);
        says_not(&page, "another window");
        assert_eq!(field(&page, "/write", "source"), theirs);
    }
    assert_eq!(drafts(&one.get("/")), 4);

    // The same words from both windows are one draft.
    let mut other = ada.browser();
    one.get(&address);
    other.get(&address);
    for browser in [&mut one, &mut other] {
        let same = [("source", "The same in both."), ("act", "keep")];
        let page = browser.submit("/write", &same).expect_status(200);
        says_not(&page, "another window");
    }
    assert_eq!(drafts(&one.get("/")), 4);
}

fn a_draft_remembers_everything_chosen(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    let fields = [
        ("source", "Lieber Bo."),
        ("language", "de"),
        ("rest", "tomorrow_morning"),
        ("act", "keep"),
    ];
    browser.submit("/write", &fields).expect_status(200);
    let draft = field(browser.page(), "/write", "draft");
    let shown = |page: &Page| {
        let value = |name: &str| field(page, "/write", name);
        (value("to"), value("language"), value("rest"))
    };
    let expected = (
        "bo".to_owned(),
        "de".to_owned(),
        "tomorrow_morning".to_owned(),
    );
    assert_eq!(
        shown(&browser.get(&format!("/write?draft={draft}"))),
        expected
    );
    // Nothing said is kept as well.
    let fields = [("language", ""), ("act", "keep")];
    browser.submit("/write", &fields).expect_status(200);
    let page = browser.get(&format!("/write?draft={draft}"));
    assert_eq!(field(&page, "/write", "language"), "");
    let page = browser.submit("/write", &[("language", "de"), ("act", "post")]);
    let way = page.expect_status(200).path;
    let page = browser.submit(&format!("{way}/take-back"), &[]);
    says(&page, "Taken back; it went to nobody. Here is the text.");
    assert_eq!(field(&page, "/write", "language"), "de");
}

fn an_empty_sheet_is_not_kept(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let id = bo.writes_to(&ada.handle(), "Dear Ada, a question.");
    ada.receives("a question");
    let mut browser = ada.browser();
    for address in ["/write", &format!("/write?answer={id}")] {
        for act in ["keep", "preview", "post"] {
            browser.get(address);
            let page = browser.submit("/write", &[("source", " \n"), ("act", act)]);
            says(&page.expect_status(422), "The sheet is empty");
        }
    }
    says_not(&browser.get("/"), "Drafts");
}

fn strange_characters_break_nothing(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write");
    let fields = [
        ("to", "b\0o"),
        ("source", "Dear\0 Bo."),
        ("language", "d\0e"),
        ("act", "keep"),
    ];
    let page = browser.submit("/write", &fields).expect_status(200);
    assert_eq!(field(&page, "/write", "to"), "bo");
    assert_eq!(field(&page, "/write", "source"), "Dear Bo.");
    let page = browser.submit("/write", &[("source", "Dear\0 Bo!"), ("act", "post")]);
    assert!(page.path.starts_with("/letters/"), "{}", page.path);
    // Times of drafts that nobody was given.
    for kept in ["", "words", "-1", "9223372036854775807"] {
        browser.get("/write");
        let first = [("source", "One."), ("act", "keep")];
        browser.submit("/write", &first).expect_status(200);
        let fields = [("kept", kept), ("source", "Two."), ("act", "keep")];
        let page = browser.submit("/write", &fields).expect_status(200);
        says(&page, "kept beside it");
    }
}

fn what_breaks_while_posting_keeps_one_draft(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    a.database()
        .execute("alter table letters rename to mislaid");
    let fields = [("source", "Dear Bo."), ("rest", "none"), ("act", "post")];
    for _ in 0..3 {
        let page = browser.submit("/write", &fields).expect_status(500);
        says(&page, "Your letter was not posted; its text is below.");
        assert_eq!(field(&page, "/write", "source"), "Dear Bo.");
    }
    a.database()
        .execute("alter table mislaid rename to letters");
    assert_eq!(drafts(&ada.browser().get("/")), 1);
    let page = browser.submit("/write", &[("act", "post")]);
    assert!(page.path.starts_with("/letters/"), "{}", page.path);
    assert_eq!(drafts(&browser.get("/")), 0);
}

fn what_breaks_while_keeping_gives_the_text_back(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    browser.get("/write?to=bo");
    a.database().execute("alter table drafts rename to mislaid");
    for act in ["keep", "preview", "prompt-1", "quote", "post"] {
        let page = browser.submit("/write", &[("source", "Dear Bo."), ("act", act)]);
        assert_eq!(page.status(), 500, "{act}");
        says(&page, "Your letter was not posted; its text is below.");
        assert_eq!(field(&page, "/write", "source"), "Dear Bo.", "{act}");
    }
}

fn of_two_texts_none_is_posted_unseen(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let id = bo.writes_to(&ada.handle(), "Dear Ada, a question.");
    ada.receives("a question");
    let (mut one, mut other) = (ada.browser(), ada.browser());
    one.get(&format!("/write?answer={id}"));
    let file = File {
        field: "file",
        name: "notes.txt",
        content_type: "text/plain",
        bytes: b"What I measured.",
    };
    let begun = [("source", "With notes."), ("describe", "my notes")];
    let address = one.press("/write", "/write/add", &begun, &[file]).path;
    let address = address.split('&').next().unwrap().to_owned();
    let stale = other.get(&address);
    one.submit("/write", &[("source", "The first."), ("act", "keep")]);
    let both = other.submit("/write", &[("source", "The second."), ("act", "keep")]);
    says(&both, "The first.");

    // While both texts stand there, neither goes out.
    let page = other
        .submit("/write", &[("act", "post")])
        .expect_status(422);
    says(&page, "Nothing was posted: look at both");
    says(&page, "The first.");
    assert_eq!(field(&page, "/write", "source"), "The second.");

    // Nor does one that shows files which wait with the other.
    let form = stale.forms().into_iter().find(|f| f.action == "/write");
    let mut form = form.expect("the writing page has a form");
    for (name, value) in [
        ("draft", field(&both, "/write", "draft")),
        ("kept", field(&both, "/write", "kept")),
        ("source", "The second.".to_owned()),
        ("act", "post".to_owned()),
    ] {
        form.set(name, &value);
    }
    let values = form.values.iter().map(|(n, v)| (n.as_str(), v.as_str()));
    let values: Vec<(&str, &str)> = values.collect();
    assert!(values.iter().any(|(name, _)| name.starts_with("describe-")));
    let page = other.post("/write", &values).expect_status(422);
    says(
        &page,
        "The files on this page are not with this text any more",
    );
    assert_eq!(field(&page, "/write", "source"), "The second.");

    // The writer chooses, and the file goes along.
    other.get(&both.path);
    other.submit("/write", &[("act", "this-text")]);
    let letter = other
        .submit("/write", &[("act", "post")])
        .expect_status(200);
    assert!(letter.path.starts_with("/letters/"), "{}", letter.path);
    says(&letter, "The second.");
    let along = "select name as value from media where letter_id is not null";
    assert_eq!(a.database().texts(along), ["notes.txt"]);
}

fn a_form_that_is_too_large_says_so() {
    let (_, ada, _) = ada_and_bo(&Database::sqlite());
    let mut browser = ada.browser();
    for words in [450_000, 3_000_000] {
        browser.get("/write?to=bo");
        let long = "word ".repeat(words);
        let page = browser.submit("/write", &[("source", &long), ("act", "post")]);
        let page = page.expect_status(413);
        says(&page, "This is larger than 2 MB.");
        says(&page, "Me");
    }
    says_not(&browser.get("/"), "Drafts");
}

fn what_goes_out_is_listed_letter_by_letter(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    for text in ["Dear Bo, the first.", "Dear Bo, the second."] {
        browser.get("/write?to=bo");
        let fields = [("source", text), ("rest", "hour"), ("act", "post")];
        browser.submit("/write", &fields).expect_status(200);
    }
    let page = browser.get("/");
    says(&page, "Dear Bo, the first.");
    says(&page, "Dear Bo, the second.");
    says_not(&page, "Older letters");
    let older = browser.get("/?before=1").expect_status(200);
    says(&older, "To the newest");
    says_not(&older, "the second");
    browser.get("/?before=words").expect_status(200);
}

fn a_third_window_is_not_written_over(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    for act in ["this-text", "other-text"] {
        let (mut one, mut other, mut third) = (ada.browser(), ada.browser(), ada.browser());
        one.get("/write?to=bo");
        let begun = [("source", "The beginning."), ("act", "keep")];
        let address = one.submit("/write", &begun).expect_status(200).path;
        other.get(address.split('&').next().unwrap());
        one.submit("/write", &[("source", "The first."), ("act", "keep")]);
        let both = other.submit("/write", &[("source", "The second."), ("act", "keep")]);
        says(&both, "The first.");
        // While both texts stand before their writer, a third window goes on with the second.
        let second = both.path.split('&').next().unwrap().to_owned();
        third.get(&second);
        third.submit("/write", &[("source", "The third."), ("act", "keep")]);
        other.submit("/write", &[("act", act)]).expect_status(200);
        let left = one.get(&second).expect_status(200);
        assert_eq!(field(&left, "/write", "source"), "The third.", "{act}");
    }
}
