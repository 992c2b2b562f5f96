//! Words that somebody looked for, marked in a text that was made safe.

use crate::markup::{Piece, escape, pieces, unescaped};
use longhand_mentoring::search::folded;

/// Safe HTML with these words in `mark` elements; words are folded already.
pub(crate) fn marked(html: &str, words: &[String]) -> String {
    let words: Vec<Vec<char>> = words.iter().map(|word| word.chars().collect()).collect();
    let mut out = String::with_capacity(html.len());
    for piece in pieces(html) {
        match piece {
            Piece::Tag(tag) => out.push_str(tag),
            Piece::Text(text) => mark(&unescaped(text), &words, &mut out),
        }
    }
    out
}

fn mark(text: &str, words: &[Vec<char>], out: &mut String) {
    // Each folded character with where the one it comes from begins and ends.
    let folded: Vec<(char, usize, usize)> = text
        .char_indices()
        .flat_map(|(at, c)| folded(c).map(move |folded| (folded, at, at + c.len_utf8())))
        .collect();
    let (mut at, mut written) = (0, 0);
    while at < folded.len() {
        let found = words.iter().filter(|word| {
            !word.is_empty()
                && folded.len() >= at + word.len()
                && word
                    .iter()
                    .zip(&folded[at..])
                    .all(|(wanted, (here, _, _))| wanted == here)
        });
        let Some(length) = found.map(Vec::len).max() else {
            at += 1;
            continue;
        };
        let (from, to) = (folded[at].1, folded[at + length - 1].2);
        at += length;
        if from < written {
            continue;
        }
        escape(&text[written..from], out);
        out.push_str("<mark>");
        escape(&text[from..to], out);
        out.push_str("</mark>");
        written = to;
    }
    escape(&text[written..], out);
}
