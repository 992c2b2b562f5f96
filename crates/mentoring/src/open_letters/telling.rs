//! Telling other servers of an open letter of ours: those who follow its author, whoever is
//! answered, and of changes whoever heard of it before.

use crate::error::Error;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Kind;
use longhand_storage::open_letters::{self, OpenLetter, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::{blocks, deliveries, follows, open_letter_lists};

/// What about an open letter goes out to others.
const NEWS: [Kind; 2] = [Kind::OpenLetterPublished, Kind::OpenLetterEdited];

/// Tells those who follow the author now, and whoever is answered in their own inbox. Of a change of
/// what everybody may read, those too who answered it, liked it or passed it on.
pub(super) fn tell(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &OpenLetter,
    kind: Kind,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mut hearers = follows::followers_elsewhere(conn, letter.author_id)?;
    if kind == Kind::OpenLetterEdited && letter.visibility != Visibility::Followers {
        hearers.extend(open_letter_lists::involved_elsewhere(conn, letter.id)?);
    }
    let blocked = blocks::blocked_by(conn, letter.author_id)?;
    hearers.retain(|hearer| !blocked.contains(&hearer.id));
    tell_all(conn, origin, letter, kind, &hearers, now)
}

/// Everybody elsewhere who was told of an open letter, or had to do with it.
pub(super) fn whoever_heard(
    conn: &mut AnyConnection,
    letter: &OpenLetter,
) -> Result<Vec<Person>, Error> {
    let told = deliveries::recipients_of(conn, &NEWS, letter.author_id, letter.id.0)?;
    let mut hearers = people::find_all(conn, &told)?;
    hearers.extend(follows::followers_elsewhere(conn, letter.author_id)?);
    hearers.extend(open_letter_lists::involved_elsewhere(conn, letter.id)?);
    Ok(hearers)
}

/// Tells these, once for each inbox that several share, and whoever is answered.
pub(super) fn tell_all(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &OpenLetter,
    kind: Kind,
    hearers: &[Person],
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind,
        actor: letter.author_id,
        subject: letter.id.0,
        about: None,
    };
    let answered = answered(conn, letter)?;
    post_bag::spread(conn, origin, &news, hearers, answered.as_ref(), now)
}

/// Who wrote what is answered, if they live elsewhere and want to hear of this author.
fn answered(conn: &mut AnyConnection, letter: &OpenLetter) -> Result<Option<Person>, Error> {
    let Some(parent) = letter.parent_id else {
        return Ok(None);
    };
    let Some(parent) = open_letters::find(conn, parent)? else {
        return Ok(None);
    };
    if blocks::exists(conn, parent.author_id, letter.author_id)? {
        return Ok(None);
    }
    let writer = people::find(conn, parent.author_id)?;
    Ok(Some(writer).filter(|writer| !writer.local && writer.gone_at.is_none()))
}
