//! Open letters in a browser: written, answered, changed and removed there, and how they lead to
//! letters.

use crate::following::{follow, token};
use crate::open_letters::{kept, path, publishes, text};
use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::Browser;
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both("written_in_a_browser", written_in_a_browser),
        Test::on_both("answered_in_a_browser", answered_in_a_browser),
        Test::on_both("code_is_coloured_here_too", code_is_coloured_here_too),
        Test::on_both("nobody_elses_business", nobody_elses_business),
        Test::on_both("they_lead_to_letters", they_lead_to_letters),
        Test::on_both("home_has_pages", home_has_pages),
    ]
}

const NEW: &str = "/open-letters/new";

fn written_in_a_browser(database: &Database) {
    let (a, ada, _) = ada_and_bo(database);
    let mut desk = ada.browser();
    says(
        &desk.get("/home").expect_status(200),
        "Nothing has come yet.",
    );
    desk.get(NEW).expect_status(200);
    // What cannot be published stays on the page.
    let long = "word ".repeat(30_000);
    for (title, source, sentence) in [
        ("", "A text.", "a title of 1 to 200 characters"),
        ("A title", " ", "nothing in it yet"),
        ("A title", &*long, "too long"),
    ] {
        let page = desk
            .submit(NEW, &[("title", title), ("source", source)])
            .expect_status(422);
        says(&page, sentence);
        assert_eq!(field(&page, NEW, "title"), title);
        assert_eq!(field(&page, NEW, "source"), source);
    }
    let typed = [
        ("title", "On <names> & \"things\""),
        ("source", "Name it *twice*."),
        ("visibility", "unlisted"),
        ("language", "de"),
    ];
    let mut preview = typed.to_vec();
    preview.push(("act", "preview"));
    desk.get(NEW);
    let mut fields = preview.clone();
    let stamp = token(&desk);
    fields.push(("form_token", &stamp));
    let page = desk.post(NEW, &fields).expect_status(200);
    says(&page, "As it will be read");
    assert!(page.html().contains("Name it <em>twice</em>."));
    assert_eq!(field(&page, NEW, "visibility"), "unlisted");
    assert_eq!(field(&page, NEW, "language"), "de");
    assert!(kept(&a).is_empty(), "nothing is published by looking at it");
    let page = desk.submit(NEW, &typed).expect_status(200);
    assert!(page.path.starts_with("/open/"), "{}", page.path);
    says(&page, "On <names> & \"things\"");
    says(&page, "for whoever comes by");
    assert!(page.html().contains("lang=\"de\""));
    let place = page.path.clone();
    says(&desk.get("/home"), "On <names>");
    // Pressed twice, it is one.
    desk.get(NEW);
    assert_eq!(desk.submit(NEW, &typed).path, place);
    assert_eq!(kept(&a).len(), 1);

    // Changed, with the session gone in between.
    let id = text(&kept(&a)[0]["id"]).to_owned();
    let change = format!("/open-letters/{id}/change");
    let page = desk.get(&change).expect_status(200);
    assert_eq!(field(&page, &change, "source"), "Name it *twice*.");
    a.database().execute("delete from sessions");
    let page = desk
        .submit(
            &change,
            &[("title", "On names"), ("source", "Name it once.")],
        )
        .expect_status(401);
    assert_eq!(field(&page, &change, "source"), "Name it once.");
    says(&page, "You are signed out");
    let mut desk = ada.browser();
    desk.get(&change);
    let page = desk.submit(
        &change,
        &[("title", "On names"), ("source", "Name it once.")],
    );
    assert_eq!(page.path, place);
    says(&page, "Name it once.");
    says(&page, "changed");

    let remove = format!("/open-letters/{id}/remove");
    says(&desk.get(&remove), "some keep it all the same");
    let page = desk.submit(&remove, &[]).expect_status(410);
    assert_eq!(page.path, place);
    says(&page, "Its writer removed this open letter");
    says_not(&page, "Your answer");
    desk.get(&change).expect_status(422);
}

fn answered_in_a_browser(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let flags = ["--title", "On questions", "--visibility", "unlisted"];
    let id = publishes(&ada, &flags, "Ask one.");
    let place = path(&a, &id);
    let answer = format!("/open-letters/{id}/answer");
    let mut window = bo.browser();
    let page = window.get(&place).expect_status(200);
    says(&page, "Answer for others to read");
    assert!(
        !page.html().contains("<option value=\"public\""),
        "not for more than it answers"
    );
    assert_eq!(field(&page, &answer, "visibility"), "unlisted");
    let page = window
        .submit(&answer, &[("source", " ")])
        .expect_status(422);
    says(&page, "nothing in it yet");
    // Nor by a form that says so all the same.
    let page = window
        .submit(&answer, &[("source", "For all."), ("visibility", "public")])
        .expect_status(422);
    says(&page, "for fewer people");
    assert_eq!(field(&page, &answer, "source"), "For all.");
    let page = window
        .submit(
            &answer,
            &[("source", "Which one?"), ("visibility", "unlisted")],
        )
        .expect_status(200);
    assert!(page.path.starts_with(&place), "{}", page.path);
    says(&page, "Which one?");
    says_not(&page, "Hide it");
    let answered = text(&kept(&a)[0]["id"]).to_owned();

    // Ada hears of it, hides it, and shows it again.
    let mut desk = ada.browser();
    let page = desk.get("/");
    says(&page, "bo answered beneath \u{201c}On questions\u{201d}.");
    says(&page, "Read it");
    let page = desk.get(&place);
    says(&page, "Turn this into letters with bo");
    let hide = format!("/open-letters/{answered}/hide");
    let page = desk.submit(&hide, &[]).expect_status(200);
    assert!(page.path.starts_with(&place), "{}", page.path);
    says(&page, "Hidden: only you see it here.");
    says_not(&Browser::new(&a).get(&place), "Which one?");
    says(&window.get(&place), "Which one?");
    let show = format!("/open-letters/{answered}/show");
    says_not(&desk.submit(&show, &[]), "Hidden: only you");
    says(&Browser::new(&a).get(&place), "Which one?");
    // Somebody who passes by may read, and answers from elsewhere.
    let page = Browser::new(&a).get(&place);
    says_not(&page, "Answer for others to read");
    says(&page, "Answer from your own server");
}

fn code_is_coloured_here_too(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let code = "```rust\nlet <b> = 1;\n```";
    let id = publishes(&ada, &["--title", "On code"], code);
    let (place, answer) = (path(&a, &id), format!("/open-letters/{id}/answer"));
    let mut window = bo.browser();
    window.get(&place);
    window
        .submit(&answer, &[("source", code)])
        .expect_status(200);
    let html = Browser::new(&a).get(&place).html();
    let coloured = "<pre tabindex=\"0\"><code class=\"language-rust\"><span class=\"c-word\">let";
    assert_eq!(html.matches(coloured).count(), 2, "{html}");
    assert!(!html.contains("<b>"), "{html}");
}

fn nobody_elses_business(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let flags = ["--title", "For few", "--visibility", "followers"];
    let few = publishes(&ada, &flags, "Between us.");
    let all = publishes(&ada, &["--title", "For all"], "For everybody.");
    let mut window = bo.browser();
    window.get("/me");
    let stamp = token(&window);
    for id in [few.as_str(), all.as_str(), "17", "x"] {
        for act in ["change", "remove"] {
            window
                .get(&format!("/open-letters/{id}/{act}"))
                .expect_status(404);
        }
        for act in ["change", "remove", "hide", "show"] {
            let place = format!("/open-letters/{id}/{act}");
            let fields = [
                ("form_token", &*stamp),
                ("title", "T"),
                ("source", "Not mine."),
            ];
            window.post(&place, &fields).expect_status(404);
        }
    }
    for id in [few.as_str(), "17", "x"] {
        let answer = format!("/open-letters/{id}/answer");
        window.get(&answer).expect_status(404);
        let fields = [("form_token", &*stamp), ("source", "I cannot know of it.")];
        window.post(&answer, &fields).expect_status(404);
        window
            .get(&format!("/open-letters/{id}"))
            .expect_status(404);
    }
    // Nothing is told by the page that begins a letter about it.
    let page = window.get(&format!("/write?to=@ada&about={few}"));
    says_not(&page, "For few");
    // Nor is anything done without the button.
    let mut desk = ada.browser();
    desk.get("/me");
    for act in ["change", "remove", "answer"] {
        let place = format!("/open-letters/{all}/{act}");
        let fields = [("title", "T"), ("source", "Forged.")];
        desk.post(&place, &fields).expect_status(403);
    }
    desk.post(NEW, &[("title", "T"), ("source", "Forged.")])
        .expect_status(403);
    for one in kept(&a) {
        assert!(!one.to_string().contains("Forged"), "{one}");
        assert_eq!(one["removed"], false);
    }
    // Without a session there is the sign-in page, and no text is lost.
    let mut stranger = Browser::new(&a);
    assert!(stranger.get(NEW).path.starts_with("/sign-in"));
    assert!(stranger.get("/home").path.starts_with("/sign-in"));
    let page = stranger.post(NEW, &[("title", "T"), ("source", "Kept.")]);
    assert_eq!(page.status(), 401);
    assert_eq!(field(&page, NEW, "source"), "Kept.");
}

fn they_lead_to_letters(database: &Database) {
    let (a, _, bo) = ada_and_bo(database);
    let mia = a.mentor("mia");
    let id = publishes(&mia, &["--title", "Two *places* in Rust"], "Write to me.");
    let place = path(&a, &id);
    let mut window = bo.browser();
    let page = window.get(&place);
    says(&page, "Introduce yourself to mia");
    says(&page, "Write mia a letter about it");
    let introduce = format!("/introduce?to=%40mia%40a%2Etest&about={id}");
    assert!(
        page.html().contains(&introduce.replace('&', "&#38;")),
        "{}",
        page.html()
    );
    let page = window.get(&introduce).expect_status(200);
    let quoted = "> Two \\*places\\* in Rust";
    assert_eq!(field(&page, "/write", "source").trim(), quoted);
    assert_eq!(field(&page, "/write", "to"), "@mia@a.test");

    publishes(&bo, &["--reply-to", &id], "I would like one.");
    let answer = text(&kept(&a)[0]["id"]).to_owned();
    let mut desk = mia.browser();
    let page = desk.get(&place);
    let write = format!("/write?to=%40bo%40a%2Etest&about={answer}");
    assert!(
        page.html().contains(&write.replace('&', "&#38;")),
        "{}",
        page.html()
    );
    let page = desk.get(&write).expect_status(200);
    assert_eq!(field(&page, "/write", "source").trim(), quoted);
    let page = desk.submit(
        "/write",
        &[
            ("source", "> Two places\n\nDear Bo, there is one."),
            ("act", "post"),
        ],
    );
    assert_eq!(page.status(), 200);
    // What is typed already is not written over, and what is no number is nothing.
    let page = desk.get(&format!("{write}&source=Typed"));
    assert_eq!(field(&page, "/write", "source").trim(), "Typed");
    for about in ["x", "-1", "99999999999999999999"] {
        let page = desk
            .get(&format!("/write?to=@bo&about={about}"))
            .expect_status(200);
        assert_eq!(field(&page, "/write", "source").trim(), "");
    }
    // Whose own it is does not introduce themselves.
    says_not(&desk.get(&place), "Introduce yourself");
}

fn home_has_pages(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    follow(&bo, &ada.handle());
    for number in 0..23 {
        publishes(&ada, &["--title", &format!("Number {number:02}")], "Text.");
    }
    for (mut window, place) in [(bo.browser(), "/home"), (Browser::new(&a), "/@ada")] {
        let page = window.get(place);
        says(&page, "Number 22");
        says(&page, "Number 03");
        says_not(&page, "Number 02");
        let html = page.html();
        let (_, older) = html
            .split_once(&format!("{place}?before="))
            .expect("an older page");
        let before = older.split('"').next().unwrap();
        let page = window.get(&format!("{place}?before={before}"));
        says(&page, "Number 02");
        says(&page, "Number 00");
        says_not(&page, "Number 03");
        assert!(!page.html().contains("?before="), "{}", page.html());
        for odd in ["x", "-1", "99999999999999999999", "%00"] {
            window
                .get(&format!("{place}?before={odd}"))
                .expect_status(200);
        }
    }
}
