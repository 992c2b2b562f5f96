//! Quoting the letter that is answered: as text, code as code, and never what others could read.

use longhand_mentoring::prose::{from_markdown, quotation, to_text};
use serde_json::json;

use crate::inbox::Scene;
use crate::pages::{field, says};
use crate::support::database::Database;
use crate::support::run::Test;

pub fn tests() -> Vec<Test> {
    vec![
        Test::once("a_quotation_says_the_same", a_quotation_says_the_same),
        Test::on_both("quoting_on_the_page", quoting_on_the_page),
    ]
}

fn a_quotation_says_the_same() {
    for (html, expected) in [
        ("<p>Dear Bo,</p><p>hello</p>", "> Dear Bo,\n>\n> hello"),
        (
            "<p>2 * 3 * 4 and _this_ and snake_case</p>",
            "> 2 \\* 3 \\* 4 and \\_this_ and snake_case",
        ),
        (
            "<p># no heading</p><p>1. no list</p><p>- nor this</p>",
            "> \\# no heading\n>\n> 1\\. no list\n>\n> \\- nor this",
        ),
        ("<p>use <code>a `b` *c*</code></p>", "> use ``a `b` *c*``"),
        (
            "<pre><code>fn *main() {\n}</code></pre>",
            ">     fn *main() {\n>     }",
        ),
        (
            "<blockquote><p>older</p></blockquote><p>newer</p>",
            "> > older\n>\n> newer",
        ),
        ("<ul><li>one</li><li>two</li></ul>", "> - one\n> - two"),
        (
            "<p><a href=\"https://example.org/x\">there</a></p>",
            "> there (<https://example.org/x>)",
        ),
        (
            "<p>&lt;script&gt; &amp;amp; R&amp;D</p>",
            "> \\<script> \\&amp; R\\&D",
        ),
    ] {
        assert_eq!(quotation(html), expected, "{html}");
        // What Markdown makes of it reads as the letter did, one quotation deeper.
        let again = to_text(&from_markdown(expected));
        let deeper: Vec<String> = to_text(html)
            .lines()
            .map(|line| format!("> {line}").trim_end().to_owned())
            .collect();
        assert_eq!(again, deeper.join("\n"), "{expected}");
    }
}

fn quoting_on_the_page(database: &Database) {
    let scene = Scene::new(database, &[]);
    let letter =
        scene.letter("<p>Dear Ada, is <code>x*y*z</code> *right*? Ask @eve@peer.test.</p>");
    scene.hands_in(&letter);
    let id = scene.ada.receives("right")["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut browser = scene.ada.browser();
    browser.get(&format!("/write?answer={id}"));
    let page = browser.submit("/write", &[("source", "Dear Bo,\n"), ("act", "quote")]);
    let source = field(&page, "/write", "source");
    assert_eq!(
        source.trim_end(),
        "Dear Bo,\n\n> Dear Ada, is `x*y*z` \\*right\\*? Ask @eve@peer.test."
    );
    says(&page, "Kept.");
    browser
        .submit("/write", &[("rest", "none"), ("act", "post")])
        .expect_status(200);
    let sent = scene.peer.takes_letter("x*y*z").json();
    assert_eq!(sent["object"]["to"], json!([scene.bo.id()]));
    assert_eq!(
        sent["object"]["tag"].as_array().unwrap().len(),
        1,
        "{sent:#}"
    );
    assert!(
        sent["object"]["content"]
            .as_str()
            .unwrap()
            .contains("<blockquote>")
    );

    // What others could read is not quoted on, whatever is pressed.
    let mut wider = scene.letter("<p>open to all</p>");
    wider["object"]["to"] = json!([scene.ada_id, "https://www.w3.org/ns/activitystreams#Public"]);
    wider["object"]["inReplyTo"] = letter["object"]["id"].clone();
    scene.hands_in(&wider);
    let id = scene.ada.receives("open to all")["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let page = browser.get(&format!("/write?answer={id}"));
    assert!(!page.html().contains("value=\"quote\""));
    let page = browser.submit("/write", &[("source", "Dear Bo, so."), ("act", "quote")]);
    assert_eq!(page.status(), 422);
    says(&page, "it is not quoted on");
    assert_eq!(field(&page, "/write", "source"), "Dear Bo, so.");
    // Nor what is somebody else's.
    let mut stranger = scene.a.account("eve").browser();
    stranger.get("/write");
    let page = stranger.submit(
        "/write",
        &[("answer", &id), ("source", "x"), ("act", "quote")],
    );
    assert_eq!(page.status(), 404);
    assert!(!page.text().contains("open to all"));
}
