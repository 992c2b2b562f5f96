//! Likes and boosts of open letters by people elsewhere: counted, each person once.

use super::reading;
use crate::blocks;
use crate::error::Error;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::open_letters::{self, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::reactions::{self, Kind, Reaction};

/// Somebody elsewhere liked an open letter of ours, or passed it on. From whoever may not read it,
/// from whoever is blocked, and of what is no open letter of ours, it is nothing; what is for
/// followers only is not passed on.
pub fn receive(
    conn: &mut AnyConnection,
    sender: &Person,
    kind: Kind,
    (uri, activity): (&str, &str),
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(letter) = open_letters::find_by_uri(conn, uri)? else {
        return Ok(());
    };
    let author = people::find(conn, letter.author_id)?;
    let passed_on = kind == Kind::Boost && letter.visibility == Visibility::Followers;
    if !author.local
        || letter.deleted_at.is_some()
        || passed_on
        || blocks::between(conn, author.id, sender.id)?
        || !reading::may_read(conn, Some(sender.id), &letter)?
    {
        return Ok(());
    }
    let reaction = Reaction {
        open_letter_id: letter.id,
        person_id: sender.id,
        kind,
        uri: activity.to_owned(),
        created_at: now,
    };
    reactions::upsert(conn, &reaction)?;
    Ok(())
}

/// Somebody elsewhere takes that back.
pub fn withdraw(
    conn: &mut AnyConnection,
    sender: &Person,
    kind: Kind,
    uri: &str,
) -> Result<(), Error> {
    if let Some(letter) = open_letters::find_by_uri(conn, uri)? {
        reactions::delete(conn, letter.id, sender.id, kind)?;
    }
    Ok(())
}

/// The same by the id of what they sent. `false` if it was nothing of this kind.
pub fn withdraw_by_id(
    conn: &mut AnyConnection,
    sender: &Person,
    activity: &str,
) -> Result<bool, Error> {
    Ok(reactions::delete_by_uri(conn, sender.id, activity)?)
}

/// How many people liked an open letter, and how many passed it on.
pub fn counts(
    conn: &mut AnyConnection,
    letter: &open_letters::OpenLetter,
) -> Result<(i64, i64), Error> {
    let found = reactions::count(conn, &[letter.id])?;
    let of = |kind: Kind| {
        let found = found.iter().find(|(_, counted, _)| *counted == kind);
        found.map_or(0, |(_, _, people)| *people)
    };
    Ok((of(Kind::Like), of(Kind::Boost)))
}
