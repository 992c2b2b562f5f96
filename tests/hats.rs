//! What a letter asks for: said on the writing page or by a command, kept with the draft, carried to the
//! other instance, told to whoever answers.

use serde_json::json;

use crate::inbox::Scene;
use crate::mentoring_bed::AN_INTRODUCTION;
use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::Page;
use crate::support::database::Database;
use crate::support::lab::Lab;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "what_a_letter_asks_for_arrives_with_it",
            what_a_letter_asks_for_arrives_with_it,
        ),
        Test::on_both(
            "a_draft_remembers_what_it_asks_for",
            a_draft_remembers_what_it_asks_for,
        ),
        Test::on_both(
            "nothing_else_can_be_asked_for",
            nothing_else_can_be_asked_for,
        ),
        Test::on_both(
            "on_the_wire_it_is_a_word_of_ours",
            on_the_wire_it_is_a_word_of_ours,
        ),
    ]
}

const TELL_ME: &str = "This letter asks: “Tell me what you would do.”";
const HELP_ME_THINK: &str = "This letter asks: “Help me think.”";

/// Whether the writing page offers to say what the letter asks for.
fn offers(page: &Page) -> bool {
    page.html().contains("name=\"hat\"")
}

fn what_a_letter_asks_for_arrives_with_it(database: &Database) {
    let lab = Lab::new(&["a.test", "b.test"]);
    let a = lab.instance("a.test", database);
    let b = lab.instance("b.test", database);
    let ada = a.mentor("ada");
    let ben = b.account_with("ben", &["--mentee"]);
    let mut his = ben.browser();
    his.get("/write");
    let handle = ada.handle();
    let fields = [
        ("to", handle.as_str()),
        ("source", AN_INTRODUCTION),
        ("hat", "coaching"),
        ("rest", "none"),
        ("act", "post"),
    ];
    his.submit("/write", &fields).expect_status(200);
    let arrived = ada.receives("three months");
    assert_eq!(arrived["asks_for"], "coaching");
    let id = arrived["id"].as_str().unwrap().to_owned();

    // Above the letter, and beside what its mentor writes; there one question is a press away.
    let mut hers = ada.browser();
    says(&hers.get(&format!("/letters/{id}")), HELP_ME_THINK);
    let page = hers.get(&format!("/write?answer={id}"));
    says(&page, HELP_ME_THINK);
    says(&page, "Ask one thing before you answer");
    assert!(
        page.html()
            .contains(&format!("/write?answer={id}&#38;ask=1"))
    );
    assert!(!offers(&page));
    let page = hers.get(&format!("/write?answer={id}&ask=1"));
    says(&page, "This asks one question before you decide");
    says_not(&page, "Ask one thing before you answer");

    // Between the two it goes on; who mentors does not say it, whatever form is sent.
    let answer = ada.answers(&id, &ben.handle(), "Dear Ben, gladly.");
    ben.receives("gladly");
    ada.sees(&answer, "delivered");
    let page = hers.get(&format!("/write?answer={id}"));
    let token = field(&page, "/write", "form_token");
    let forged = [
        ("form_token", token.as_str()),
        ("answer", id.as_str()),
        ("source", "Dear Ben, so?"),
        ("hat", "coaching"),
        ("act", "post"),
    ];
    let page = hers.post("/write", &forged).expect_status(422);
    says(
        &page,
        "letters of whoever mentors do not say what they ask for",
    );
    assert_eq!(field(&page, "/write", "source"), "Dear Ben, so?");
    let flags = ["--to", &handle, "--now", "--asks-for", "mentoring"];
    ben.posts(&flags, "Dear Ada, what now?").ok();
    assert_eq!(ada.receives("what now")["asks_for"], "mentoring");
    let id = ada.receives("what now")["id"].as_str().unwrap().to_owned();
    let page = hers.get(&format!("/write?answer={id}"));
    says(&page, TELL_ME);
    says(&page, "Ask one thing before you answer, if that helps.");
    assert!(!page.html().contains("ask=1"), "nothing is to be decided");
    let wrong = ben.posts(&["--to", &handle, "--asks-for", "luck"], "Dear Ada");
    assert_eq!(wrong.status, 2, "{wrong:?}");
}

fn a_draft_remembers_what_it_asks_for(database: &Database) {
    let (_, _, bo) = ada_and_bo(database);
    let mut browser = bo.browser();
    let page = browser.get("/write?to=ada");
    assert_eq!(field(&page, "/write", "hat"), "");
    let fields = [
        ("source", "Dear Ada."),
        ("hat", "sponsoring"),
        ("act", "keep"),
    ];
    browser.submit("/write", &fields).expect_status(200);
    let draft = field(browser.page(), "/write", "draft");
    let address = format!("/write?draft={draft}");
    assert_eq!(field(&browser.get(&address), "/write", "hat"), "sponsoring");
    // Two windows: one that chose something else is another text.
    let mut other = bo.browser();
    other.get(&address);
    browser.submit("/write", &[("hat", ""), ("act", "keep")]);
    assert_eq!(field(&browser.get(&address), "/write", "hat"), "");
    let page = other.submit("/write", &[("hat", "mentoring"), ("act", "keep")]);
    says(&page, "kept beside it");
    assert_eq!(field(&page, "/write", "hat"), "mentoring");
    other
        .submit("/write", &[("act", "this-text")])
        .expect_status(200);
    let way = other.submit("/write", &[("rest", "hour"), ("act", "post")]);
    let way = way.expect_status(200).path;
    let page = other.submit(&format!("{way}/take-back"), &[]);
    assert_eq!(field(&page, "/write", "hat"), "mentoring");
}

fn nothing_else_can_be_asked_for(database: &Database) {
    let (a, _, bo) = ada_and_bo(database);
    let mut browser = bo.browser();
    for act in ["keep", "preview", "post"] {
        browser.get("/write?to=ada");
        let text = format!("Dear Ada, before {act}.");
        let fields = [("source", text.as_str()), ("hat", "luck"), ("act", act)];
        let page = browser.submit("/write", &fields).expect_status(422);
        says(&page, "No letter can ask for that.");
        says(&page, "The text is kept in your drafts.");
        assert_eq!(field(&page, "/write", "source"), text);
        let page = browser.submit("/write", &[("hat", ""), ("act", "keep")]);
        assert_eq!(field(&page, "/write", "source"), text);
    }
    assert_eq!(browser.get("/").html().matches("/write?draft=").count(), 3);
    browser.get("/write?to=ada");
    let postcard = [
        ("source", "Greetings."),
        ("kind", "postcard"),
        ("hat", "coaching"),
        ("act", "post"),
    ];
    let page = browser.submit("/write", &postcard).expect_status(422);
    says(&page, "Postcards, closing letters");
    assert_eq!(field(&page, "/write", "source"), "Greetings.");
    let page = browser.submit("/write", &[("hat", ""), ("act", "post")]);
    assert!(page.path.starts_with("/letters/"), "{}", page.path);
    let hats = "select coalesce(hat, 'nothing') as value from letters";
    assert_eq!(a.database().texts(hats), ["nothing"]);
}

fn on_the_wire_it_is_a_word_of_ours(database: &Database) {
    let scene = Scene::new(database, &[]);
    let handle = scene.bo.handle();
    let flags = ["--to", &handle, "--now", "--asks-for", "sponsoring"];
    scene.ada.posts(&flags, "Could you ask around?").ok();
    let sent = scene.peer.takes_letter("ask around").json();
    assert_eq!(sent["object"]["asksFor"], "sponsoring");
    assert_eq!(sent["@context"][1]["asksFor"], "lh:asksFor");
    assert_eq!(sent["@context"][1]["lh"], "urn:longhand:ns#");
    assert!(!sent.to_string().contains("letterKind"));
    scene.ada.writes_to(&handle, "Nothing asked.");
    let sent = scene.peer.takes_letter("Nothing asked").json();
    assert!(!sent.to_string().contains("asksFor") && !sent.to_string().contains("urn:longhand"));

    let newest = "select coalesce(hat, 'nothing') as value from letters order by id desc limit 1";
    for (asks_for, kind, taken) in [
        (json!("mentoring"), json!(null), "mentoring"),
        (json!("luck"), json!(null), "nothing"),
        (json!(7), json!(null), "nothing"),
        (json!(["coaching"]), json!(null), "nothing"),
        (json!({"id": "coaching"}), json!(null), "nothing"),
        (json!("coaching"), json!("postcard"), "nothing"),
        (json!("coaching"), json!("closing"), "nothing"),
    ] {
        let mut letter = scene.letter(&format!("<p>{taken}, said by {kind}</p>"));
        letter["object"]["asksFor"] = asks_for.clone();
        letter["object"]["letterKind"] = kind.clone();
        scene.hands_in(&letter);
        assert_eq!(scene.texts(newest), [taken], "{asks_for} of {kind}");
    }
}
