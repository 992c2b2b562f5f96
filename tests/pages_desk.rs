//! The writing desk without a browser's scripts, and what the scripts ask for: drafts kept while they
//! are written, two texts of one letter, the preview, quotations, code told apart by colour.

use serde_json::Value;

use crate::pages::{ada_and_bo, field, says, says_not};
use crate::support::browser::{Browser, Page};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::on_both(
            "a_draft_is_kept_while_written",
            a_draft_is_kept_while_written,
        ),
        Test::on_both("a_script_hears_why_not", a_script_hears_why_not),
        Test::on_both("of_two_texts_one_is_chosen", of_two_texts_one_is_chosen),
        Test::on_both("a_text_is_looked_at", a_text_is_looked_at),
        Test::on_both("code_is_coloured_and_safe", code_is_coloured_and_safe),
        Test::on_both("a_question_can_be_asked_for", a_question_can_be_asked_for),
        Test::on_both("words_are_found_in_letters", words_are_found_in_letters),
        Test::on_both("what_is_found_is_counted", what_is_found_is_counted),
        Test::once("scripts_are_kept_for_good", scripts_are_kept_for_good),
    ]
}

fn told(page: &Page) -> Value {
    serde_json::from_str(&page.html()).expect("a script gets JSON")
}

fn word(told: &Value, name: &str) -> String {
    told[name].as_str().unwrap_or_default().to_owned()
}

/// What a script sends that keeps the open page, with another text.
fn keep(browser: &mut Browser, page: &Page, draft: (&str, &str), source: &str) -> Page {
    let token = field(page, "/write", "form_token");
    let fields = [
        ("form_token", token.as_str()),
        ("draft", draft.0),
        ("kept", draft.1),
        ("to", "bo"),
        ("source", source),
    ];
    browser.post("/drafts", &fields)
}

fn a_draft_is_kept_while_written(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    let mut browser = ada.browser();
    let page = browser.get("/write?to=bo");
    let first = told(&keep(&mut browser, &page, ("", ""), "Dear Bo,").expect_status(200));
    let (draft, kept) = (word(&first, "draft"), word(&first, "kept"));
    assert!(word(&first, "said").starts_with("Kept today"), "{first}");
    assert_eq!(first["beside"], Value::Null);
    let again = keep(&mut browser, &page, (&draft, &kept), "Dear Bo, I write.");
    let again = told(&again.expect_status(200));
    assert_eq!(word(&again, "draft"), draft);
    let shown = browser.get(&word(&again, "address"));
    assert_eq!(field(&shown, "/write", "source"), "Dear Bo, I write.");
    // Another window still has the first words: what it keeps stands beside, and both are shown.
    let other = keep(
        &mut browser,
        &page,
        (&draft, &kept),
        "Dear Bo, something else.",
    );
    let other = told(&other.expect_status(200));
    assert_ne!(word(&other, "draft"), draft);
    let shown = browser.get(&word(&other, "beside")).expect_status(200);
    assert_eq!(
        field(&shown, "/write", "source"),
        "Dear Bo, something else."
    );
    says(&shown, "Dear Bo, I write.");
    says(&shown, "Nothing is written over.");
}

fn a_script_hears_why_not(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    let mut hers = ada.browser();
    let page = hers.get("/write");
    let token = field(&page, "/write", "form_token");
    let nothing = [("form_token", token.as_str()), ("source", " ")];
    let empty = hers.post("/drafts", &nothing).expect_status(422);
    assert!(word(&told(&empty), "said").contains("empty"));
    let mut his = bo.browser();
    let stale = keep(&mut his, &page, ("", ""), "Not his form.").expect_status(403);
    assert!(word(&told(&stale), "said").contains("signed in anew"));
    let mut nobody = Browser::new(&a);
    let out = keep(&mut nobody, &page, ("", ""), "Nobody's.").expect_status(401);
    assert!(word(&told(&out), "said").contains("signed out"));
    says_not(&his.get("/"), "Drafts");
    // A draft of somebody else is not written into.
    let kept = told(&keep(&mut hers, &page, ("", ""), "Hers.").expect_status(200));
    let (draft, stamp) = (word(&kept, "draft"), word(&kept, "kept"));
    let theirs = his.get("/write");
    let mine = told(&keep(&mut his, &theirs, (&draft, &stamp), "His.").expect_status(200));
    assert_ne!(word(&mine, "draft"), draft);
    assert_eq!(mine["beside"], Value::Null);
    let shown = hers.get(&word(&kept, "address"));
    assert_eq!(field(&shown, "/write", "source"), "Hers.");
    his.get(&format!(
        "/write?draft={}&beside={draft}",
        word(&mine, "draft")
    ));
    says_not(his.page(), "Hers.");
}

fn of_two_texts_one_is_chosen(database: &Database) {
    let (_, ada, _) = ada_and_bo(database);
    for (act, wanted) in [("this-text", "The second."), ("other-text", "The first.")] {
        let (mut one, mut other) = (ada.browser(), ada.browser());
        one.get("/write?to=bo");
        let begun = [("source", "The beginning."), ("act", "keep")];
        let address = one.submit("/write", &begun).expect_status(200).path;
        let address = address.split('&').next().unwrap().to_owned();
        other.get(&address);
        one.submit("/write", &[("source", "The first."), ("act", "keep")]);
        let both = other.submit("/write", &[("source", "The second."), ("act", "keep")]);
        says(&both, "The first.");
        assert_eq!(field(&both, "/write", "source"), "The second.");
        let chosen = other.submit("/write", &[("act", act)]).expect_status(200);
        assert!(chosen.path.starts_with(&address), "{}", chosen.path);
        assert_eq!(field(&chosen, "/write", "source"), wanted);
        // One draft is left, and it is thrown away for the next round.
        let letterbox = other.get("/");
        assert_eq!(
            letterbox.html().matches("/write?draft=").count(),
            1,
            "{act}"
        );
        let away = address.replace("/write?draft=", "/drafts/") + "/throw-away";
        other.get(&away);
        other.submit(&away, &[]).expect_status(200);
    }
}

fn a_text_is_looked_at(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let letter = bo.writes_to(&ada.handle(), "Dear Ada, *a question*.");
    ada.receives("a question");
    let mut browser = ada.browser();
    let page = browser.get(&format!("/write?answer={letter}"));
    let token = field(&page, "/write", "form_token");
    let source = "Dear *Bo* <script>alert(1)</script>\n\n```rust\nlet x = \"a & b\";\n```";
    let fields = [("form_token", token.as_str()), ("source", source)];
    let html = browser
        .post("/write/preview", &fields)
        .expect_status(200)
        .html();
    assert!(html.contains("<em>Bo</em>"), "{html}");
    assert!(html.contains("<span class=\"c-word\">let</span>"), "{html}");
    assert!(html.contains("a &amp; b"), "{html}");
    assert!(!html.contains("<script"), "{html}");
    let long = "word ".repeat(30_000);
    let fields = [("form_token", token.as_str()), ("source", long.as_str())];
    browser.post("/write/preview", &fields).expect_status(422);
    browser
        .post("/write/preview", &[("source", "x")])
        .expect_status(403);
    // The letter quoted, and what is selected of it: as the text it is, with its code.
    let address = format!("/letters/{letter}/quotation");
    for (chosen, quoted) in [
        ("", "> Dear Ada, a question."),
        (
            "<p>1. no list &amp;amp; ~no~ <b>line</b></p><p># nor this</p>",
            "> 1\\. no list \\&amp; \\~no\\~ line\n>\n> \\# nor this",
        ),
        (
            "<pre tabindex=\"0\"><code><span class=\"c-word\">let</span> *x;\n}</code></pre>",
            ">     let *x;\n>     }",
        ),
        ("<script>alert(1)</script>so", "> so"),
    ] {
        let fields = [("form_token", token.as_str()), ("chosen", chosen)];
        let answer = browser.post(&address, &fields).expect_status(200);
        assert_eq!(answer.html().trim(), quoted, "{chosen}");
    }
    browser
        .post(&address, &[("chosen", "x")])
        .expect_status(403);
}

fn code_is_coloured_and_safe(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let text = "```rust\nfn main() { /* <b> */ }\n```\n\n```nonsense\nfn main() {}\n```";
    let letter = bo.writes_to(&ada.handle(), text);
    ada.receives("fn main");
    let mut browser = ada.browser();
    let html = browser.get(&format!("/letters/{letter}")).html();
    assert!(
        html.contains(
            "<pre tabindex=\"0\"><code class=\"language-rust\"><span class=\"c-word\">fn </span>"
        ),
        "{html}"
    );
    assert!(
        html.contains("<span class=\"c-note\">/* &lt;b&gt; */"),
        "{html}"
    );
    assert!(
        html.contains("<code class=\"language-nonsense\">fn main() {}"),
        "{html}"
    );
    assert_eq!(html.matches("tabindex=\"0\"").count(), 2, "{html}");
}

fn a_question_can_be_asked_for(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let letter = bo.writes_to(&ada.handle(), "Dear Ada, a question.");
    ada.receives("a question");
    let mut browser = ada.browser();
    let stages = [
        (
            "/write".to_owned(),
            "Where are you standing today",
            "What did you try",
        ),
        (
            format!("/write?answer={letter}"),
            "Which line in their letter made you nod?",
            "When did you last feel as new",
        ),
    ];
    for (address, first, second) in stages {
        browser.get(&address);
        let shown = |page: &Page, question: &str| {
            let stands = format!("<span role=\"status\">{question}");
            assert!(page.html().contains(&stands), "{question}: {}", page.html());
        };
        let asked = browser.submit("/write", &[("act", "prompt-0")]);
        shown(&asked.expect_status(200), first);
        let next = browser.submit("/write", &[("source", "I begin."), ("act", "prompt-1")]);
        shown(&next.expect_status(200), second);
        assert_eq!(field(browser.page(), "/write", "source"), "I begin.");
        let away = browser
            .submit("/write", &[("act", "prompt-")])
            .expect_status(200);
        shown(&away, "</span>");
        says(&away, "Ask me something to begin with");
        assert_eq!(field(&away, "/write", "source"), "I begin.");
    }
}

fn words_are_found_in_letters(database: &Database) {
    let (_, ada, bo) = ada_and_bo(database);
    let first = ada.writes_to(&bo.handle(), "Lieber Bo, über *Äpfel* & Birnen. <b>");
    ada.sees(&first, "delivered");
    let second = ada.writes_to(&bo.handle(), "Lieber Bo, über Pflaumen.");
    ada.sees(&second, "delivered");
    let mut browser = bo.browser();
    let html = browser.get("/").html();
    let (_, id) = html.split_once("/correspondences/").unwrap();
    let id: String = id.chars().take_while(char::is_ascii_digit).collect();
    browser.get(&format!("/correspondences/{id}"));
    let address = format!("/correspondences/{id}");
    for (typed, letters) in [
        ("ÜBER", 2),
        ("äpfel über", 1),
        ("birnen &", 1),
        ("Kirschen", 0),
    ] {
        let page = browser
            .submit(&address, &[("search", typed)])
            .expect_status(200);
        assert_eq!(
            page.html().matches("class=\"letter\"").count(),
            letters,
            "{typed}"
        );
        assert_eq!(page.html().contains("<mark>"), letters > 0, "{typed}");
    }
    says(browser.page(), "No letter has these words.");
    let page = browser.submit(&address, &[("search", "äpfel b")]);
    let html = page.html();
    assert!(
        html.contains(
            "<em><mark>Äpfel</mark></em> &amp; <mark>B</mark>irnen. &lt;<mark>b</mark>&gt;"
        ),
        "{html}"
    );
}

/// What is said about how many were found is true, however many letters there are.
fn what_is_found_is_counted(database: &Database) {
    let (a, ada, bo) = ada_and_bo(database);
    ada.writes_to(&bo.handle(), "Dear Bo, about Kiwis.");
    let number = "select cast(max(correspondence_id) as text) as value from letters";
    let address = format!("/correspondences/{}", a.database().texts(number)[0]);
    let mut browser = ada.browser();
    let mut found = |typed: &str| {
        browser.get(&address);
        browser.submit(&address, &[("search", typed)])
    };
    says(&found("kiwis"), "One letter has these words.");
    let more = |from: u32, to: u32, text: &str| {
        a.database().execute(&format!(
            "insert into letters (id, correspondence_id, author_id, uri, source, content, wider, \
             posted_at, leaves_at, kind) select l.id + n.i, l.correspondence_id, l.author_id, \
             l.uri || n.i, l.source, '{text}', l.wider, l.posted_at, l.leaves_at, l.kind \
             from (select * from letters order by id limit 1) l, (with recursive n(i) as \
             (select {from} union all select i + 1 from n where i < {to}) select i from n) n"
        ));
    };
    more(1, 99, "<p>More of Kiwis.</p>");
    let page = found("kiwis");
    says(&page, "100 letters have these words.");
    says_not(&page, "More than");
    more(100, 100, "<p>The last of Kiwis.</p>");
    let page = found("kiwis");
    says(
        &page,
        "More than 100 letters have these words; these are the newest.",
    );
    assert_eq!(page.html().matches("class=\"letter\"").count(), 100);
    says(&page, "The last of");
    says_not(&page, "looked through");
    more(101, 1000, "<p>Of something else.</p>");
    let page = found("kiwis");
    // The first of them was not looked at.
    says(
        &page,
        "100 letters have these words. Only the newest 1,000 letters were looked through.",
    );
    says_not(&page, "More than");
    says(&found("about"), "No letter has these words.");
}

fn scripts_are_kept_for_good() {
    let (a, ada, _) = ada_and_bo(&Database::sqlite());
    let html = ada.browser().get("/write").html();
    let (_, address) = html.split_once("<script type=\"module\" src=\"").unwrap();
    let address = address.split('"').next().unwrap();
    for name in ["desk.js", "saving.js", "local.js", "leaving.js"] {
        let script = a
            .get(&address.replace("desk.js", name), &[])
            .expect_status(200);
        let kind = script.header("content-type").unwrap();
        assert!(kind.starts_with("text/javascript"), "{kind}");
        assert!(
            script
                .header("cache-control")
                .unwrap()
                .contains("immutable")
        );
    }
}
