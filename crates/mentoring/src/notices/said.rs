//! Notices in words: what happened and what can happen next, and no blame for time.

use longhand_storage::notices::Kind;

/// The details of a reminder: the first and the second, for a mentor and for anybody else.
pub(crate) const MENTOR_ONCE: &str = "mentor 1";
pub(crate) const MENTOR_TWICE: &str = "mentor 2";
pub(crate) const ONCE: &str = "1";
pub(crate) const TWICE: &str = "2";

/// The detail of a lapsed introduction in which the mentor had asked a question.
pub(crate) const ASKED: &str = "asked";

/// What a notice about `name` says.
pub(super) fn sentence(kind: Kind, name: &str, detail: &str) -> String {
    match kind {
        Kind::Reminder => reminder(name, detail),
        Kind::FindOut => {
            format!(
                "It has been quiet between you and {name} for a while. Shall we find out whether you go on, rest or close? Each is fine."
            )
        }
        Kind::Paused => {
            format!("{name} rests your letters until {detail}. Nothing is waited for meanwhile.")
        }
        Kind::Resumed => {
            format!("The rest is over: your letters with {name} go on where they were.")
        }
        Kind::TermsChanged => format!(
            "{name} changed what your letters are for, or how often you write. Have a look."
        ),
        Kind::Review => format!(
            "Four letters each way with {name}, or nearly. What would you keep, change or stop?"
        ),
        Kind::Closed => {
            format!("{name} wrote a closing letter. You can answer it, and keep all your letters.")
        }
        Kind::Thanked => format!(
            "{name} left words of thanks. They are yours; show them on your card if you like."
        ),
        Kind::FollowAsked => format!("{name} asks to follow you."),
        Kind::FollowAgreed => format!("{name} agreed: their open letters come to you from now on."),
        Kind::OpenLetterAnswered if detail.is_empty() => {
            format!("{name} answered an open letter of yours.")
        }
        Kind::OpenLetterAnswered => {
            format!("{name} answered beneath \u{201c}{detail}\u{201d}.")
        }
        Kind::Gone => format!(
            "{name} has given up their address, so your letters with them end here. They stay with you."
        ),
        Kind::Moved => format!(
            "{name} has moved to {detail}. Following them goes along by itself; letters stay where they are, so to write on, write to the new address."
        ),
        kind => of_introduction(kind, name, detail),
    }
}

/// The same for notices about introductions.
fn of_introduction(kind: Kind, name: &str, detail: &str) -> String {
    match kind {
        Kind::IntroductionAccepted => {
            format!("{name} wrote back and keeps a place for you. Your letters have begun.")
        }
        Kind::IntroductionAsked => {
            format!("{name} has one question before they decide. Answer it as you would a letter.")
        }
        Kind::IntroductionDeclined if detail.is_empty() => {
            format!(
                "{name} cannot take this on now. It says nothing about your letter; the directory shows who has places."
            )
        }
        Kind::IntroductionDeclined => {
            format!("{name} cannot take this on now, and says: {detail}")
        }
        Kind::IntroductionLapsed if detail == ASKED => {
            format!(
                "{name} had a question first, and three weeks went by without an answer. Your introduction has lapsed; write to {name} again whenever you like."
            )
        }
        Kind::IntroductionLapsed => {
            format!(
                "Three weeks went by and {name} did not find the time to answer. Your letter is yours again: write to somebody else, or to {name} later."
            )
        }
        Kind::IntroductionLapsedUnanswered => {
            format!(
                "The introduction of {name} rested for three weeks and has lapsed. They were told kindly. If you would like to write to them after all, you can."
            )
        }
        Kind::IntroductionWithdrawn => format!("{name} took their introduction back."),
        _ => String::new(),
    }
}

fn reminder(name: &str, detail: &str) -> String {
    match detail {
        MENTOR_ONCE => format!(
            "When you have an hour: {name} wrote to you, and it is your letter to write. A few honest lines are an answer."
        ),
        MENTOR_TWICE => format!(
            "It is still your letter to write to {name}. Half a letter is a letter; so is \u{201c}I do not know, ask somebody else\u{201d}. You will not be reminded of it again."
        ),
        TWICE => format!(
            "It is still your letter to write to {name}. Half a letter is a letter; a postcard is fine too. You will not be reminded of it again."
        ),
        _ => format!(
            "When you have an hour: it is your letter to write to {name}. What is different since the last one, however small?"
        ),
    }
}
