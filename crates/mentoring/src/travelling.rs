//! What a letter needs on its way: everything the wire has to say about it.

use crate::error::Error;
use crate::letters::readers_of;
use longhand_storage::attachments::{self, Attachment};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence};
use longhand_storage::ids::{IntroductionId, LetterId};
use longhand_storage::introductions::{self, Introduction};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients::{self, State};
use longhand_storage::thanks::{self, Thanks};

/// A letter ready to leave for one host.
#[derive(Debug, Clone)]
pub struct Travelling {
    /// The letter.
    pub letter: Letter,
    /// Who wrote it.
    pub author: Person,
    /// Everybody it goes to.
    pub readers: Vec<Person>,
    /// The id of its correspondence.
    pub correspondence_uri: String,
    /// What comes with it.
    pub attachments: Vec<Attachment>,
    /// Whether that host has the letter it answers.
    pub parent_is_there: bool,
}

/// A letter on its way to `host`.
pub fn letter(conn: &mut AnyConnection, id: LetterId, host: &str) -> Result<Travelling, Error> {
    let letter = letters::find(conn, id)?;
    let author = people::find(conn, letter.author_id)?;
    let readers = readers_of(conn, id)?;
    let correspondence = correspondences::find(conn, letter.correspondence_id)?;
    let parent_is_there = match letter.in_reply_to_id {
        Some(parent) => is_at(conn, parent, host)?,
        None => false,
    };
    Ok(Travelling {
        attachments: attachments::of_all(conn, &[id])?,
        letter,
        author,
        readers,
        correspondence_uri: correspondence.uri,
        parent_is_there,
    })
}

/// The ActivityPub id of a letter.
pub fn uri(conn: &mut AnyConnection, id: LetterId) -> Result<String, Error> {
    Ok(letters::find(conn, id)?.uri)
}

/// An introduction with what belongs to it on the wire.
#[derive(Debug, Clone)]
pub struct Told {
    /// The introduction.
    pub introduction: Introduction,
    /// Who wrote the first letter.
    pub mentee: Person,
    /// To whom.
    pub mentor: Person,
    /// What they agreed on.
    pub correspondence: Correspondence,
    /// What was said in thanks.
    pub thanks: Vec<Thanks>,
}

/// An introduction, for whoever hears of it now.
pub fn introduction(conn: &mut AnyConnection, id: IntroductionId) -> Result<Told, Error> {
    let introduction = introductions::find(conn, id)?;
    let correspondence = introduction.correspondence_id;
    Ok(Told {
        mentee: people::find(conn, introduction.mentee_id)?,
        mentor: people::find(conn, introduction.mentor_id)?,
        correspondence: correspondences::find(conn, correspondence)?,
        thanks: thanks::of(conn, correspondence)?,
        introduction,
    })
}

/// Whether a host has a letter: it was written there, or has arrived there.
fn is_at(conn: &mut AnyConnection, id: LetterId, host: &str) -> Result<bool, Error> {
    let letter = letters::find(conn, id)?;
    if people::find(conn, letter.author_id)?.home() == host {
        return Ok(true);
    }
    for recipient in recipients::of_all(conn, &[id])? {
        if recipient.state == State::Arrived
            && people::find(conn, recipient.person_id)?.home() == host
        {
            return Ok(true);
        }
    }
    Ok(false)
}
