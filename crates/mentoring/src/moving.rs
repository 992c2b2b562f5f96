//! Moving: somebody left one address for another. Follows go along; correspondences never do.

use crate::error::Error;
use crate::follows;
use crate::notices::{self, Word};
use crate::origin::Origin;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::PersonId;
use longhand_storage::notices::Kind as About;
use longhand_storage::people::{self, Kind, Person};

/// Whether it matters to anybody here where this person moves: who follows them, and who writes
/// with them.
pub fn concerns_anybody(conn: &mut AnyConnection, mover: PersonId) -> Result<bool, Error> {
    let followers = longhand_storage::follows::followers_here(conn, mover)?;
    Ok(!followers.is_empty() || !people::correspondents_here(conn, mover)?.is_empty())
}

/// Somebody elsewhere moved. It counts only if the new address says that the old one is its own
/// (`alsoKnownAs`): then whoever follows them here follows the new address, and whoever writes with
/// them is told. `false` if nothing was changed because the new address does not say so.
pub fn moved(
    conn: &mut AnyConnection,
    origin: &Origin,
    mover: &Person,
    target: &Person,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let vouched = target.id != mover.id
        && target.is_also(&mover.uri)
        && target.gone_at.is_none()
        && target.kind != Kind::Application;
    if !vouched {
        return Ok(false);
    }
    people::set_moved_to(conn, mover.id, &target.uri)?;
    let followers = longhand_storage::follows::followers_here(conn, mover.id)?;
    for follower in &followers {
        match follows::follow(conn, origin, follower, target, now) {
            Ok(_) => {}
            // They have blocked the new address, say: then there is nothing to carry along.
            Err(Error::Refused(_)) => continue,
            Err(error) => return Err(error),
        }
        follows::unfollow(conn, origin, follower, mover, now)?;
    }
    let mut concerned = followers;
    concerned.extend(people::correspondents_here(conn, mover.id)?);
    concerned.sort_by_key(|person| person.id);
    concerned.dedup_by_key(|person| person.id);
    for person in &concerned {
        let word = Word::new(About::Moved)
            .about(mover.id)
            .saying(target.handle());
        notices::leave(conn, person, word, now)?;
    }
    Ok(true)
}
