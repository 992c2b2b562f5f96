//! A card as pages show it: in the directory, on somebody's page, and where an address is looked up.

use crate::links;
use crate::words::Prose;
use chrono::NaiveDateTime;
use longhand_mentoring::cards::{self, Availability, Told, Wrote};
use longhand_mentoring::{languages, prose};

/// A card, ready for a template.
pub(crate) struct CardShown {
    pub(crate) mentor: bool,
    pub(crate) mentee: bool,
    /// Each with where else it is found.
    pub(crate) topics: Vec<(String, String)>,
    /// Tag and name; the first one is preferred.
    pub(crate) languages: Vec<(String, String)>,
    pub(crate) helps_with: Option<Prose>,
    pub(crate) declines: Option<Prose>,
    /// Days.
    pub(crate) rhythm: i32,
    /// Days.
    pub(crate) wait: i32,
    pub(crate) places: Places,
    /// The id of what says when they last wrote.
    pub(crate) wrote: Option<&'static str>,
}

/// Whether there is room for somebody new.
pub(crate) enum Places {
    Open(i32, i32),
    Full,
    Away(NaiveDateTime),
}

impl CardShown {
    /// The card as it is now; nothing for who neither mentors nor looks for a mentor.
    pub(crate) fn of(told: &Told, now: NaiveDateTime) -> Option<Self> {
        let card = &told.card;
        if !card.mentor && !card.mentee {
            return None;
        }
        let text = |text: &String| (!text.is_empty()).then(|| Prose(prose::from_plain(text)));
        Some(Self {
            mentor: card.mentor,
            mentee: card.mentee,
            topics: told
                .topics
                .iter()
                .map(|topic| (topic.clone(), links::directory_of_topic(topic)))
                .collect(),
            languages: told
                .languages
                .iter()
                .map(|tag| (tag.clone(), languages::name(tag)))
                .collect(),
            helps_with: text(&card.helps_with),
            declines: text(&card.declines),
            rhythm: card.rhythm_days,
            wait: card.wait_days,
            places: match cards::availability(card, now) {
                Availability::Open { free } => Places::Open(free, card.seats),
                Availability::Full => Places::Full,
                Availability::Away(until) => Places::Away(until),
            },
            wrote: match cards::wrote_last(card, now) {
                Wrote::ThisMonth => Some("card-wrote-this-month"),
                Wrote::LastMonth => Some("card-wrote-last-month"),
                Wrote::Earlier => Some("card-wrote-earlier"),
                Wrote::Never => None,
            },
        })
    }
}
