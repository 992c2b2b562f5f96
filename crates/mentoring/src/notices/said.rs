//! Notices in words: what happened and what can happen next, and no blame for time.

use chrono::NaiveDate;
use longhand_storage::notices::Kind;
use longhand_words::words::Words;

/// The details of a reminder: the first and the second, for a mentor and for anybody else.
pub(crate) const MENTOR_ONCE: &str = "mentor 1";
pub(crate) const MENTOR_TWICE: &str = "mentor 2";
pub(crate) const ONCE: &str = "1";
pub(crate) const TWICE: &str = "2";

/// The detail of a lapsed introduction in which the mentor had asked a question.
pub(crate) const ASKED: &str = "asked";

/// What a notice about somebody says; without a name where nobody knows it any more.
pub(super) fn sentence(words: &Words, kind: Kind, name: Option<&str>, detail: &str) -> String {
    let somebody = || words.text("notice-somebody");
    let name = name.map_or_else(somebody, str::to_owned);
    let detail = match (kind, detail.parse::<NaiveDate>()) {
        (Kind::Paused, Ok(day)) => words.date(day).to_string(),
        _ => detail.to_owned(),
    };
    words
        .say(id(kind, &detail))
        .with("name", name)
        .with("detail", detail)
        .to_string()
}

/// The sentence for a kind of notice. What else it holds may decide which.
fn id(kind: Kind, detail: &str) -> &'static str {
    match kind {
        Kind::Reminder => match detail {
            MENTOR_ONCE => "notice-reminder-of-mentor",
            MENTOR_TWICE => "notice-last-reminder-of-mentor",
            TWICE => "notice-last-reminder",
            _ => "notice-reminder",
        },
        Kind::FindOut => "notice-find-out",
        Kind::Paused => "notice-paused",
        Kind::Resumed => "notice-resumed",
        Kind::TermsChanged => "notice-terms-changed",
        Kind::Review => "notice-review",
        Kind::Closed => "notice-closed",
        Kind::Thanked => "notice-thanked",
        Kind::FollowAsked => "notice-follow-asked",
        Kind::FollowAgreed => "notice-follow-agreed",
        Kind::OpenLetterAnswered if detail.is_empty() => "notice-answered",
        Kind::OpenLetterAnswered => "notice-answered-beneath",
        Kind::Gone => "notice-gone",
        Kind::Moved => "notice-moved",
        Kind::IntroductionAccepted => "notice-introduction-accepted",
        Kind::IntroductionAsked => "notice-introduction-asked",
        Kind::IntroductionDeclined if detail.is_empty() => "notice-introduction-declined",
        Kind::IntroductionDeclined => "notice-introduction-declined-saying",
        Kind::IntroductionLapsed if detail == ASKED => "notice-introduction-lapsed-asked",
        Kind::IntroductionLapsed => "notice-introduction-lapsed",
        Kind::IntroductionLapsedUnanswered => "notice-introduction-lapsed-unanswered",
        Kind::IntroductionWithdrawn => "notice-introduction-withdrawn",
    }
}
