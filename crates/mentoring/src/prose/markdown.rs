//! Markdown as HTML in the way letters are written. The result is not safe yet.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

/// Renders Markdown. What the renderer gives out still has to pass the sanitizer.
pub(super) fn html(source: &str) -> String {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_SMART_PUNCTUATION;
    let mut page = String::with_capacity(source.len() + source.len() / 2);
    html::push_html(
        &mut page,
        events(Parser::new_ext(source, options)).into_iter(),
    );
    page
}

/// The document as we show it: HTML as text, pictures as links, headings one step down.
fn events<'source>(parser: Parser<'source>) -> Vec<Event<'source>> {
    let mut events = parser.peekable();
    let mut shown = Vec::new();
    // For each link or picture that is open, whether it is written as a link: one inside the
    // other is not, it leaves its text.
    let mut links: Vec<bool> = Vec::new();
    while let Some(event) = events.next() {
        match event {
            Event::Html(text) | Event::InlineHtml(text) => shown.push(Event::Text(text)),
            Event::Start(Tag::HtmlBlock) => shown.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => shown.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) => shown.push(Event::Start(heading(level))),
            Event::End(TagEnd::Heading(level)) => shown.push(Event::End(heading(level).to_end())),
            Event::Start(Tag::Link { .. }) => {
                links.push(!links.contains(&true));
                if links.last() == Some(&true) {
                    shown.push(event);
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                links.push(!links.contains(&true));
                let nameless = matches!(events.peek(), Some(Event::End(TagEnd::Image)));
                if links.last() == Some(&true) {
                    shown.push(Event::Start(link(dest_url.clone())));
                }
                if nameless {
                    shown.push(Event::Text(dest_url));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if links.pop() == Some(true) {
                    shown.push(Event::End(TagEnd::Link));
                }
            }
            other => shown.push(other),
        }
    }
    shown
}

/// Our page has the only `h1`, so a letter's headings step down by one.
fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading {
        level: match level {
            HeadingLevel::H1 => HeadingLevel::H2,
            HeadingLevel::H2 => HeadingLevel::H3,
            _ => HeadingLevel::H4,
        },
        id: None,
        classes: Vec::new(),
        attrs: Vec::new(),
    }
}

fn link(target: CowStr<'_>) -> Tag<'_> {
    Tag::Link {
        link_type: LinkType::Inline,
        dest_url: target,
        title: "".into(),
        id: "".into(),
    }
}
