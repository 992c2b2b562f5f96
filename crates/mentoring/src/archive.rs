//! Everything that is somebody's, to take along: both halves of every correspondence, what they wrote for
//! everybody, drafts, card, follows, settings. Given piece by piece, so that no account is too large.

use crate::cards::{self, Told};
use crate::correspondences::{self, View, Written};
use crate::error::Error;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::drafts::{self, Draft};
use longhand_storage::follows::{self, State};
use longhand_storage::ids::{
    CorrespondenceId, DraftId, FollowId, LetterId, OpenLetterId, PersonId,
};
use longhand_storage::media::{self, Listed, Media};
use longhand_storage::open_letters::{self, OpenLetter};
use longhand_storage::people::{self, Person};
use longhand_storage::{blocks, correspondences as kept, letters};

/// How much is given at a time.
const AT_ONCE: i64 = 100;

/// Whom somebody has to do with besides their letters.
#[derive(Debug, Clone)]
pub struct Around {
    /// What they offer and look for.
    pub card: Option<Told>,
    /// Whom they follow, or ask to follow.
    pub following: Vec<Person>,
    /// Who follows them.
    pub followers: Vec<Person>,
    /// Whom they have blocked.
    pub blocked: Vec<Person>,
}

/// Card, follows and blocks.
pub fn around(conn: &mut AnyConnection, person: PersonId) -> Result<Around, Error> {
    let (mut following, mut followers) = (Vec::new(), Vec::new());
    let mut after = FollowId(0);
    loop {
        let some = follows::following(conn, person, after, AT_ONCE)?;
        let Some((last, _)) = some.last() else { break };
        after = last.id;
        following.extend(some.into_iter().map(|(_, person)| person));
    }
    let mut after = FollowId(0);
    loop {
        let some = follows::followers(conn, person, State::Accepted, after, AT_ONCE)?;
        let Some((last, _)) = some.last() else { break };
        after = last.id;
        followers.extend(some.into_iter().map(|(_, person)| person));
    }
    let blocked = blocks::blocked_by(conn, person)?;
    Ok(Around {
        card: cards::of(conn, person)?,
        following,
        followers,
        blocked: people::find_all(conn, &blocked)?,
    })
}

/// The correspondences somebody takes or took part in.
pub fn correspondences(
    conn: &mut AnyConnection,
    person: PersonId,
) -> Result<Vec<CorrespondenceId>, Error> {
    Ok(kept::of(conn, person)?)
}

/// One of them, with what was agreed on and their own notes; of its letters only some.
pub fn correspondence(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    now: NaiveDateTime,
) -> Result<View, Error> {
    correspondences::read(conn, person, id, None, now)
}

/// Some of its letters from after one on, oldest first, and after which the next ones come. Those of people
/// whom they have blocked since are among them.
pub fn letters(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
    after: Option<LetterId>,
    now: NaiveDateTime,
) -> Result<(Vec<Written>, Option<LetterId>), Error> {
    let after = after.unwrap_or(LetterId(0));
    let some = letters::seen_after(conn, id, person, after, AT_ONCE)?;
    let next = some.last().map(|last| last.id);
    Ok((
        correspondences::written_by_all(conn, person, some, now)?,
        next,
    ))
}

/// Their drafts.
pub fn drafts(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<DraftId>, Error> {
    Ok(drafts::ids_of(conn, person)?)
}

/// One of their drafts, and the files that wait with it. `None` if it is gone by now.
pub fn draft(
    conn: &mut AnyConnection,
    person: PersonId,
    id: DraftId,
) -> Result<Option<(Draft, Vec<Listed>)>, Error> {
    match crate::drafts::find(conn, person, id) {
        Ok(draft) => Ok(Some((draft, media::of_draft(conn, person, id)?))),
        Err(Error::Refused(Refusal::NotYours(_))) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What they wrote for everybody, answers among it.
pub fn open_letters(
    conn: &mut AnyConnection,
    person: PersonId,
) -> Result<Vec<OpenLetterId>, Error> {
    Ok(open_letters::remaining_of(conn, person)?)
}

/// One of these.
pub fn open_letter(
    conn: &mut AnyConnection,
    id: OpenLetterId,
) -> Result<Option<OpenLetter>, Error> {
    Ok(open_letters::find(conn, id)?)
}

/// A file of one of their letters or drafts.
pub fn file(
    conn: &mut AnyConnection,
    person: PersonId,
    token: &str,
    now: NaiveDateTime,
) -> Result<Option<Media>, Error> {
    crate::media::find(conn, token, Some(person), now)
}

/// How the name of a file of this kind ends.
pub fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/webp" => "webp",
        "image/gif" => "gif",
        "application/pdf" => "pdf",
        _ => "txt",
    }
}
