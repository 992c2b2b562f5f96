//! Safe HTML cut into tags and text, as the sanitizer writes it: no comments, values in double quotes,
//! no `<` in text.

/// A piece of safe HTML, to the byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'html> {
    /// From `<` to `>`.
    Tag(&'html str),
    /// What stands between two tags.
    Text(&'html str),
}

/// The pieces of safe HTML, in order; put together they are the same again.
pub(crate) fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let is_tag = rest.starts_with('<');
        let end = match is_tag {
            true => end_of_tag(rest),
            false => rest.find('<').unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(end);
        rest = after;
        Some(match is_tag {
            true => Piece::Tag(piece),
            false => Piece::Text(piece),
        })
    })
}

/// Where a tag ends: behind the first `>` outside of values.
fn end_of_tag(html: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in html.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    html.len()
}

/// Text as it stands in safe HTML.
pub(crate) fn escape(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{a0}' => out.push_str("&nbsp;"),
            other => out.push(other),
        }
    }
}

/// The text that stands in safe HTML.
pub(crate) fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u{a0}")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}
