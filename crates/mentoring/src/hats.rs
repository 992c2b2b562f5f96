//! What a letter asks for: whoever is mentored may say which hat its reader should wear. Nobody has to.

use crate::error::Error;
use crate::refusal::Refusal;
use longhand_storage::correspondences::Correspondence;
use longhand_storage::hats::Hat;
use longhand_storage::ids::PersonId;
use longhand_storage::letters::Kind;

/// All of them, in the order in which they are offered.
pub const ALL: [Hat; 3] = [Hat::Mentoring, Hat::Coaching, Hat::Sponsoring];

/// Whether a letter of somebody in a correspondence can say what it asks for: not that of the one who
/// mentors.
pub fn may_be_said(writer: PersonId, correspondence: &Correspondence) -> bool {
    correspondence.mentor_id != Some(writer)
}

/// Refuses a hat where nothing is asked for.
pub(crate) fn check(
    hat: Option<Hat>,
    kind: Kind,
    writer: PersonId,
    correspondence: &Correspondence,
) -> Result<(), Error> {
    if hat.is_some() && (kind != Kind::Letter || !may_be_said(writer, correspondence)) {
        return Err(Refusal::NothingAskedFor.into());
    }
    Ok(())
}

/// What a letter from elsewhere asks for. What is no hat of ours, or stands where nothing is asked for,
/// says nothing.
pub(crate) fn of_arrived(
    said: &str,
    kind: Kind,
    writer: PersonId,
    correspondence: &Correspondence,
) -> Option<Hat> {
    let hat = said.parse().ok();
    hat.filter(|_| check(hat, kind, writer, correspondence).is_ok())
}
