//! What a letter asks for, as it is offered to its writer and told to its reader.

use longhand_mentoring::hats::ALL;
use longhand_storage::hats::Hat;

/// What can be chosen, how that is said, and what is chosen.
pub(crate) fn offered(chosen: &str) -> Vec<(&'static str, &'static str, bool)> {
    let offer = |hat: Hat| (hat.as_str(), choice(hat), hat.as_str() == chosen);
    ALL.into_iter().map(offer).collect()
}

fn choice(hat: Hat) -> &'static str {
    match hat {
        Hat::Mentoring => "hats-mentoring",
        Hat::Coaching => "hats-coaching",
        Hat::Sponsoring => "hats-sponsoring",
    }
}

/// The sentence that stands above the letter.
pub(crate) fn said(hat: Hat) -> &'static str {
    match hat {
        Hat::Mentoring => "hats-said-mentoring",
        Hat::Coaching => "hats-said-coaching",
        Hat::Sponsoring => "hats-said-sponsoring",
    }
}
