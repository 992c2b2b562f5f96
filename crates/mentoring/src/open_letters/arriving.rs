//! Open letters that come from elsewhere: of people whom somebody here follows, and answers beneath
//! ours. Everything else is nothing to us.

use super::{answering, narrower, reading, strangers};
use crate::blocks;
use crate::error::Error;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, OpenLetterId};
use longhand_storage::open_letters::{self, OpenLetter, Revision, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::{activities, follows, notices, reactions};

/// An open letter as another server handed it over, its text made safe already.
#[derive(Debug, Clone)]
pub struct ArrivedOpenLetter {
    /// Its ActivityPub id.
    pub uri: String,
    /// Its page for people.
    pub page_url: String,
    /// Who may read it; `None` if it is for named people only (by now).
    pub visibility: Option<Visibility>,
    /// What it is about, one plain line.
    pub title: String,
    /// The text as safe HTML, without the title.
    pub content: String,
    /// The content warning, one plain line.
    pub summary: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// When it was written, as its server says.
    pub posted_at: NaiveDateTime,
    /// When it was last changed, as its server says.
    pub edited_at: Option<NaiveDateTime>,
}

/// Whether this is an open letter that is here already.
pub fn is_known(conn: &mut AnyConnection, uri: &str) -> Result<bool, Error> {
    Ok(open_letters::find_by_uri(conn, uri)?.is_some())
}

/// Takes an open letter in, or a change of one. Kept is what somebody followed from here writes, and
/// what stands beneath an open letter of ours; what answers something that is not here, and what
/// its writer removed before it came, is not.
pub fn receive(
    conn: &mut AnyConnection,
    sender: &Person,
    arrived: &ArrivedOpenLetter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if let Some(known) = open_letters::find_by_uri(conn, &arrived.uri)? {
        return again(conn, sender, &known, arrived, now);
    }
    let Some(visibility) = arrived.visibility else {
        return Ok(());
    };
    if activities::is_buried(conn, &arrived.uri, &sender.uri)? {
        return Ok(());
    }
    let parent = match &arrived.in_reply_to {
        Some(uri) => match open_letters::find_by_uri(conn, uri)? {
            Some(parent) if parent.deleted_at.is_none() => Some(parent),
            _ => return Ok(()),
        },
        None => None,
    };
    let followed = follows::has_local_follower(conn, sender.id)?;
    let wanted = match &parent {
        Some(parent) => is_welcome(conn, sender, parent, followed, now)?,
        None => followed,
    };
    if !wanted {
        return Ok(());
    }
    let letter = fresh(sender, arrived, parent.as_ref(), visibility, now);
    open_letters::insert(conn, &letter)?;
    if let Some(parent) = &parent {
        answering::leave_word(conn, sender, &letter, parent, now)?;
    }
    Ok(())
}

/// Whether an answer has a place here: beneath one of ours by whoever may read it, is not blocked and
/// no stranger of a limited instance, as long as there is room; beneath others by whom somebody here
/// follows.
fn is_welcome(
    conn: &mut AnyConnection,
    sender: &Person,
    parent: &OpenLetter,
    followed: bool,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    if !reading::may_read(conn, Some(sender.id), parent)? {
        return Ok(false);
    }
    let top = reading::must_find(conn, parent.thread_id)?;
    for above in [parent.author_id, top.author_id] {
        if blocks::between(conn, above, sender.id)? {
            return Ok(false);
        }
    }
    if !people::find(conn, top.author_id)?.local && !people::find(conn, parent.author_id)?.local {
        return Ok(followed);
    }
    let known_to = [parent.author_id, top.author_id];
    if !strangers::among(conn, std::iter::once(sender), &known_to)?.is_empty() {
        return Ok(false);
    }
    answering::has_room(conn, parent.thread_id, sender.id, now)
}

fn fresh(
    sender: &Person,
    arrived: &ArrivedOpenLetter,
    parent: Option<&OpenLetter>,
    visibility: Visibility,
    now: NaiveDateTime,
) -> OpenLetter {
    let id = OpenLetterId(ids::next(now));
    OpenLetter {
        id,
        author_id: sender.id,
        uri: arrived.uri.clone(),
        page_url: arrived.page_url.clone(),
        // Here it is shown to nobody who may not read what it answers.
        visibility: parent.map_or(visibility, |parent| narrower(visibility, parent.visibility)),
        title: arrived.title.clone(),
        source: String::new(),
        content: arrived.content.clone(),
        summary: arrived.summary.clone(),
        language: arrived.language.clone(),
        in_reply_to_uri: arrived.in_reply_to.clone(),
        parent_id: parent.map(|parent| parent.id),
        thread_id: parent.map_or(id, |parent| parent.thread_id),
        hidden: parent.is_some_and(|parent| parent.hidden),
        // A clock ahead elsewhere must not put it into our future.
        posted_at: arrived.posted_at.min(now),
        edited_at: arrived.edited_at.map(|edited| edited.min(now)),
        deleted_at: None,
    }
}

/// An open letter that is here already comes again, perhaps changed. More people do not get to read
/// it by that, fewer perhaps; what is for named people by now is not taken in.
fn again(
    conn: &mut AnyConnection,
    sender: &Person,
    known: &OpenLetter,
    arrived: &ArrivedOpenLetter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if known.author_id != sender.id {
        return Ok(());
    }
    if let (Some(visibility), Some(edited_at)) = (arrived.visibility, arrived.edited_at) {
        let revision = Revision {
            visibility: narrower(visibility, known.visibility),
            title: &arrived.title,
            source: "",
            content: &arrived.content,
            summary: arrived.summary.as_deref(),
            edited_at: Some(edited_at.min(now)),
        };
        open_letters::revise(conn, known.id, &revision)?;
    }
    Ok(())
}

/// Takes a removal in. `false` if this is no open letter that is here. Only its writer removes one.
pub fn remove(
    conn: &mut AnyConnection,
    sender: &Person,
    uri: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let Some(letter) = open_letters::find_by_uri(conn, uri)? else {
        return Ok(false);
    };
    if letter.author_id == sender.id {
        empty(conn, letter.id, now)?;
    }
    Ok(true)
}

/// Somebody was deleted at home: what they wrote is gone, and their likes with them.
pub fn forget(conn: &mut AnyConnection, person: &Person, now: NaiveDateTime) -> Result<(), Error> {
    for id in open_letters::remaining_of(conn, person.id)? {
        empty(conn, id, now)?;
    }
    reactions::delete_all_of(conn, person.id)?;
    Ok(())
}

fn empty(conn: &mut AnyConnection, id: OpenLetterId, now: NaiveDateTime) -> Result<(), Error> {
    open_letters::empty(conn, id, now)?;
    notices::delete_about_open_letter(conn, id)?;
    Ok(())
}
