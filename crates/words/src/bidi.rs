//! What people wrote, in a sentence of ours that may run the other way: kept together, so that neither
//! tears the other apart (Unicode Standard Annex 9, isolates). Only what needs it is, so that most
//! texts stay as they are; and what a sentence of ours says itself never is, because what stands
//! between isolates alone has no direction.

use crate::language::Language;
use std::borrow::Cow;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// A text that stays together in a sentence of this language, or in a row of others.
pub(crate) fn apart(text: &str, language: Language) -> Cow<'_, str> {
    let needs_it = |one| is_control(one) || runs_against(one, language);
    if !text.chars().any(needs_it) {
        return Cow::Borrowed(text);
    }
    let inside = balanced(text);
    Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{inside}{POP_ISOLATE}"))
}

/// With every isolate ended, and no end too many: a name must not end what is put around it.
fn balanced(text: &str) -> String {
    let mut depth = 0_usize;
    let mut inside = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            '\u{2066}'..='\u{2068}' => depth += 1,
            POP_ISOLATE if depth == 0 => continue,
            POP_ISOLATE => depth -= 1,
            _ => {}
        }
        inside.push(one);
    }
    inside.extend(std::iter::repeat_n(POP_ISOLATE, depth));
    inside
}

/// Whether a letter is written the other way than a language.
fn runs_against(one: char, language: Language) -> bool {
    match language.direction() {
        "ltr" => is_right_to_left(one),
        _ => one.is_alphabetic() && !is_right_to_left(one),
    }
}

/// Marks, embeddings, overrides and isolates.
fn is_control(one: char) -> bool {
    matches!(one, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The blocks of scripts that run from right to left.
fn is_right_to_left(one: char) -> bool {
    matches!(one, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
