//! The text of letters: Markdown, other servers' HTML, and plain text of both.

use longhand_mentoring::prose::{first_line, from_markdown, from_remote, one_line, to_text};

use crate::support::run::Test;

/// All tests of this topic.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once(
            "remote_html_keeps_what_a_letter_needs",
            remote_html_keeps_what_a_letter_needs,
        ),
        Test::once("markdown_becomes_a_letter", markdown_becomes_a_letter),
        Test::once(
            "letters_read_well_as_plain_text",
            letters_read_well_as_plain_text,
        ),
        Test::once(
            "the_first_line_is_the_writers_own",
            the_first_line_is_the_writers_own,
        ),
        Test::once(
            "names_become_one_line_of_text",
            names_become_one_line_of_text,
        ),
    ]
}

fn remote_html_keeps_what_a_letter_needs() {
    for (source, expected) in [
        ("<p>Dear Bo,<br>hello</p>", "<p>Dear Bo,<br>hello</p>"),
        ("plain & simple", "plain &amp; simple"),
        (
            "&copy; &lt;b&gt; ?a=1&copy=2 &x",
            "\u{a9} &lt;b&gt; ?a=1&amp;copy=2 &amp;x",
        ),
        ("1 < 2 and I <3 Rust", "1 &lt; 2 and I &lt;3 Rust"),
        (
            "<h1>A</h1><h3>B</h3><h6>C</h6>",
            "<h2>A</h2><h3>B</h3><h4>C</h4>",
        ),
        ("<s>no</s> <ins>yes</ins>", "<del>no</del> <u>yes</u>"),
        ("<p>one<p>two", "<p>one</p><p>two</p>"),
        ("one<div>two</div>three", "one<p>two</p><p>three</p>"),
        (
            "<b>one<div>two</div></b>three",
            "<b>one</b><p><b>two</b></p><p>three</p>",
        ),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<ol start=3><li>c</ol>", "<ol start=\"3\"><li>c</li></ol>"),
        ("<ol start=x><li>c</ol>", "<ol><li>c</li></ol>"),
        ("<li>alone</li>", "<p>alone</p>"),
        ("<pre>\n\ncode\n</pre>", "<pre>\n\ncode\n</pre>"),
        (
            "<pre><code class='language-rust hljs'>fn a() {}</code></pre>",
            "<pre><code class=\"language-rust\">fn a() {}</code></pre>",
        ),
        ("<img src='https://a.example/x.png'>", ""),
        (
            "hi <img class=emoji alt=':cat:' src='https://a.example/'>",
            "hi :cat:",
        ),
        (
            "<img alt='a cat' src='https://a.example/x.png'>",
            "<a href=\"https://a.example/x.png\" rel=\"nofollow noopener noreferrer\">a cat</a>",
        ),
        (
            "<a href='https://b.example/'><img alt='a cat' src='https://a.example/x'></a>",
            "<a href=\"https://b.example/\" rel=\"nofollow noopener noreferrer\">a cat</a>",
        ),
        (
            "<span class='h-card'><a href='https://m.example/@bo' class='u-url mention x'>@bo</a></span>",
            "<span class=\"h-card\"><a href=\"https://m.example/@bo\" class=\"u-url mention\" \
             rel=\"nofollow noopener noreferrer\">@bo</a></span>",
        ),
        (
            "<a href='mailto:ann@pen.example'>write</a>",
            "<a href=\"mailto:ann@pen.example\" rel=\"nofollow noopener noreferrer\">write</a>",
        ),
    ] {
        assert_eq!(from_remote(source), expected, "from {source}");
    }
}

fn markdown_becomes_a_letter() {
    for (source, expected) in [
        (
            "Dear *Bo*,\n\nhello",
            "<p>Dear <em>Bo</em>,</p>\n<p>hello</p>\n",
        ),
        ("\"Well\" -- it's...", "<p>“Well” – it’s…</p>\n"),
        ("`\"a\" -- b`", "<p><code>\"a\" -- b</code></p>\n"),
        ("~~old~~ new", "<p><del>old</del> new</p>\n"),
        (
            "# A\n\n## B\n\n###### C",
            "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n",
        ),
        (
            "a <b>bold</b> claim",
            "<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>\n",
        ),
        (
            "<script>alert(1)</script>",
            "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
        ),
        (
            "```rust\nlet a = 1 < 2;\n```",
            "<pre><code class=\"language-rust\">let a = 1 &lt; 2;\n</code></pre>\n",
        ),
        (
            "![a cat](https://a.example/x.png \"t\")",
            "<p><a href=\"https://a.example/x.png\" rel=\"nofollow noopener noreferrer\">a cat</a></p>\n",
        ),
        (
            "[![a cat](https://a.example/x.png)](https://b.example/)",
            "<p><a href=\"https://b.example/\" rel=\"nofollow noopener noreferrer\">a cat</a></p>\n",
        ),
        (
            "![](https://a.example/x.png)",
            "<p><a href=\"https://a.example/x.png\" rel=\"nofollow noopener noreferrer\">\
             https://a.example/x.png</a></p>\n",
        ),
        // Addresses that are written out are links, as far as they go.
        (
            "see https://a.example/x_y--z?a=1&b=2.",
            "<p>see <a href=\"https://a.example/x_y--z?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">\
             https://a.example/x_y--z?a=1&amp;b=2</a>.</p>\n",
        ),
        (
            "(HTTP://a.example/(x)), **https://b.example**",
            "<p>(<a href=\"HTTP://a.example/(x)\" rel=\"nofollow noopener noreferrer\">\
             HTTP://a.example/(x)</a>), <strong><a href=\"https://b.example\" \
             rel=\"nofollow noopener noreferrer\">https://b.example</a></strong></p>\n",
        ),
        (
            "https://a.example/a\\_b",
            "<p><a href=\"https://a.example/a_b\" rel=\"nofollow noopener noreferrer\">\
             https://a.example/a_b</a></p>\n",
        ),
        (
            "`https://a.example` ftp://a.example xhttps://a.example https:// https://.",
            "<p><code>https://a.example</code> ftp://a.example xhttps://a.example https:// https://.</p>\n",
        ),
        (
            "    https://a.example",
            "<pre><code>https://a.example</code></pre>\n",
        ),
        (
            "[https://a.example](https://b.example/)",
            "<p><a href=\"https://b.example/\" rel=\"nofollow noopener noreferrer\">\
             https://a.example</a></p>\n",
        ),
        (
            "<https://a.example/?a=1&b=2>",
            "<p><a href=\"https://a.example/?a=1&amp;b=2\" rel=\"nofollow noopener noreferrer\">\
             https://a.example/?a=1&amp;b=2</a></p>\n",
        ),
        (
            "<ann@pen.example>",
            "<p><a href=\"mailto:ann@pen.example\" rel=\"nofollow noopener noreferrer\">\
             ann@pen.example</a></p>\n",
        ),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("> words", "<blockquote>\n<p>words</p>\n</blockquote>\n"),
        ("| a |\n|---|\n| b |", "<p>| a |\n|—|\n| b |</p>\n"),
    ] {
        assert_eq!(from_markdown(source), expected, "from {source}");
    }
    let refused = from_markdown("[x](javascript:alert(1))");
    assert!(!refused.contains("href"), "{refused}");
}

fn letters_read_well_as_plain_text() {
    for (html, expected) in [
        ("<p>Dear Bo,</p><p>one<br>two</p>", "Dear Bo,\n\none\ntwo"),
        ("<p>a\n  b</p>\n<p>c</p>", "a b\n\nc"),
        (
            "<p>&amp;lt; &lt;b&gt; &quot;&nbsp;&#233;&#x2019; &unknown; &</p>",
            "&lt; <b> \" é’ &unknown; &",
        ),
        (
            "<p>see <a href=\"https://a.example/x?a=1&amp;b=2\">this</a>.</p>",
            "see this (https://a.example/x?a=1&b=2).",
        ),
        (
            "<p><a href=\"https://a.example/\">a.example</a></p>",
            "a.example",
        ),
        (
            "<p><a href=\"https://a.example/x\">https://a.example/x</a></p>",
            "https://a.example/x",
        ),
        (
            "<p><a href=\"https://a.example/long\"><span class=\"invisible\">https://</span>\
             <span class=\"ellipsis\">a.example/lo</span><span class=\"invisible\">ng</span></a></p>",
            "https://a.example/long",
        ),
        (
            "<p><a href=\"https://m.example/@bo\" class=\"u-url mention\">@bo</a> hi</p>",
            "@bo hi",
        ),
        (
            "<p>a</p><blockquote><p>b</p><p>c<br>d</p></blockquote><p>e</p>",
            "a\n\n> b\n>\n> c\n> d\n\ne",
        ),
        (
            "<p>a</p><ul><li>b</li><li>c<ol start=\"9\"><li>d</li><li>e</li></ol></li></ul><p>f</p>",
            "a\n\n- b\n- c\n  9. d\n  10. e\n\nf",
        ),
        (
            "<p>a</p><pre><code>if x {\n\n    y\n}\n</code></pre><p>b</p>",
            "a\n\n    if x {\n\n        y\n    }\n\nb",
        ),
        ("<h2>a</h2><p>b</p><hr><p>c</p>", "a\n\nb\n\n* * *\n\nc"),
        ("", ""),
    ] {
        assert_eq!(to_text(html), expected, "from {html}");
    }
}

fn the_first_line_is_the_writers_own() {
    for (html, limit, expected) in [
        ("<p>Dear Bo,</p><p>hello</p>", 80, "hello"),
        ("<p>Dear Bo, dear Cy!</p><p>hello</p>", 80, "hello"),
        ("<p>عزيزتي آدا،</p><p>مرحبا</p>", 80, "مرحبا"),
        ("<p>Dear Bo,</p>", 80, "Dear Bo,"),
        ("<p>Dear Bo, hello</p>", 80, "Dear Bo, hello"),
        (
            "<p>I wrote this on the train, for an hour,</p><p>and then slept</p>",
            80,
            "I wrote this on the train, for an hour, and then slept",
        ),
        ("<p>one two three</p>", 9, "one two…"),
        ("<p>one two three</p>", 8, "one two…"),
        ("<p>one two three</p>", 7, "one…"),
        ("<p>onetwothree</p>", 8, "onetwot…"),
        (
            "<p>Dear Bo,</p><p>hello there</p><pre>x</pre>",
            12,
            "hello there…",
        ),
        (
            "<p><a class=\"mention\" href=\"https://m.example/@bo\">@bo@m.example</a></p><p>Dear Bo</p>",
            80,
            "Dear Bo",
        ),
        ("<p>@bo @cy@m.example,</p><p>Dear both</p>", 80, "Dear both"),
        ("<p>@bo hello</p>", 80, "@bo hello"),
        (
            "<blockquote><p>your words</p></blockquote><p>my words</p>",
            80,
            "my words",
        ),
        (
            "<blockquote><p>your words</p></blockquote>",
            80,
            "> your words",
        ),
        (
            "<p>see <a href=\"https://a.example/\">this</a></p>",
            80,
            "see this",
        ),
        ("<p>one two three</p>", 8, "one two…"),
        ("<p>one two three</p>", 1, "…"),
        ("<p>one</p>", 0, ""),
        ("<p>@bo</p>", 80, ""),
        ("", 80, ""),
    ] {
        assert_eq!(first_line(html, limit), expected, "from {html}");
    }
}

fn names_become_one_line_of_text() {
    for (text, limit, expected) in [
        ("Ann", 30, "Ann"),
        ("  Ann\n\t Other ", 30, "Ann Other"),
        ("<b>Ann</b><script>x</script>", 30, "Ann"),
        ("<p>one</p><p>two</p>", 30, "one two"),
        ("one<br>two", 30, "one two"),
        ("Tom & Jerry &amp; co", 30, "Tom & Jerry & co"),
        ("I <3 letters", 30, "I <3 letters"),
        (
            "\u{202e}nnA\u{202c}\u{2066}\u{0}\u{7f}\u{feff}\u{200b}",
            30,
            "nnA",
        ),
        (
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
            30,
            "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}",
        ),
        ("\u{200b}\u{202e}", 30, ""),
        ("abcdef", 6, "abcdef"),
        ("abcdef", 4, "abc…"),
        ("abcdef", 0, ""),
    ] {
        assert_eq!(one_line(text, limit), expected, "from {text:?}");
    }
}
