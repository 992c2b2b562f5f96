//! The verdict on a mail that was not taken: again later, or never.

use crate::server::Failure;
use chrono::{Duration, NaiveDateTime};
use longhand_mentoring::mails::{self, Outcome};
use longhand_storage::mails::Mail;
use longhand_words::phrase::Phrase;

/// Waits in seconds before the second, third, ... try; the last one repeats.
const WAITS: [i64; 6] = [60, 300, 1800, 7200, 21_600, 43_200];

/// What a server answers when it will never take mail for this address (RFC 5321 and 7504). Everything
/// else may be about us or about this moment, and is tried again.
const NEVER: [u16; 5] = [550, 551, 552, 553, 556];

/// What follows from a failure.
pub(crate) fn of_failure(
    mail: &Mail,
    host: &str,
    failure: &Failure,
    now: NaiveDateTime,
) -> Outcome {
    let why = failure.phrase(host);
    if failure.status.is_some_and(|status| NEVER.contains(&status)) {
        return Outcome::GivenUp(why);
    }
    let tried = usize::try_from(mail.attempts).unwrap_or(0);
    let wait = WAITS.get(tried).or(WAITS.last()).copied().unwrap_or(60);
    let again = now + Duration::seconds(wait);
    if again > mail.created_at + mails::horizon() {
        return Outcome::GivenUp(Phrase::new("reason-mail-expired").with("why", why));
    }
    Outcome::Later(again, why)
}
