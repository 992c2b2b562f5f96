//! Letters that arrive from elsewhere: taking them in, and their later changes.

use crate::error::Error;
use crate::introductions::arriving;
use crate::joining;
use crate::letters::MOST_READERS;
use crate::letters::keeping::written;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{blocks, hats, mails, reminders};
use chrono::NaiveDateTime;
use longhand_storage::attachments::{self, Attachment};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence};
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, CorrespondenceId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter, Revision};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients::{self, Recipient, State};
use longhand_storage::{accounts, activities};

/// A letter as another server handed it over, its text made safe already.
#[derive(Debug, Clone)]
pub struct ArrivedLetter {
    /// Its ActivityPub id.
    pub uri: String,
    /// Whom its writer addressed, ours and others. Whoever is not known yet has the number 0 and is
    /// noted when the letter is taken.
    pub readers: Vec<Person>,
    /// What it answers.
    pub in_reply_to: Option<String>,
    /// The `context` it came with.
    pub context: Option<String>,
    /// The `conversation` it came with.
    pub conversation: Option<String>,
    /// The text as safe HTML.
    pub content: String,
    /// A content warning or title, one plain line.
    pub summary: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// Whether others than the readers could see it there.
    pub wider: bool,
    /// When it was written, as its server says.
    pub posted_at: NaiveDateTime,
    /// When it was last changed, as its server says.
    pub edited_at: Option<NaiveDateTime>,
    /// What came with it.
    pub attachments: Vec<ArrivedAttachment>,
    /// What its writer says it is; only our own software says so.
    pub kind: letters::Kind,
    /// What its writer says it asks for; only our own software says so.
    pub asks_for: String,
}

/// Something a letter points to.
#[derive(Debug, Clone)]
pub struct ArrivedAttachment {
    /// Its media type as claimed.
    pub media_type: String,
    /// Where it is.
    pub url: String,
    /// What it shows, one plain line.
    pub description: String,
}

/// What became of a letter that was handed over. To its sender all look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    /// It is with its readers now.
    Taken(LetterId),
    /// It was here before.
    Known,
    /// It is nothing for us: no reader here, blocked, deleted before it came, or no letter.
    Ignored,
}

/// Takes a letter in, or a change of one: a change that overtook its letter is taken in as new, a
/// letter that comes again unchanged is quietly the same, one its writer deleted before it came
/// stays away. Only its writer changes a letter. What others could read too is a letter only as an answer within a
/// correspondence, and marked.
pub fn receive(
    conn: &mut AnyConnection,
    origin: &Origin,
    sender: &Person,
    arrived: &ArrivedLetter,
    now: NaiveDateTime,
) -> Result<Receipt, Error> {
    if let Some(known) = letters::find_by_uri(conn, &arrived.uri)? {
        return again(conn, sender, &known, arrived, now);
    }
    if activities::is_buried(conn, &arrived.uri, &sender.uri)? {
        return Ok(Receipt::Ignored);
    }
    let mut ours = welcome_readers(conn, sender, &arrived.readers)?;
    if ours.is_empty() {
        return Ok(Receipt::Ignored);
    }
    let answered = answered(conn, sender, arrived.in_reply_to.as_deref())?;
    if arrived.wider && answered.is_none() {
        return Ok(Receipt::Ignored);
    }
    // Said, and not swallowed: its writer would think that it arrived.
    if arrived.readers.len() > MOST_READERS {
        return Err(Refusal::TooManyReaders(MOST_READERS).into());
    }
    let readers = known(conn, arrived)?;
    let answers = answered.as_ref().filter(|_| arrived.wider);
    let correspondence = match answers {
        // An answer that was widened stays in the correspondence it answers.
        Some(letter) => correspondences::find(conn, letter.correspondence_id)?,
        None => correspondence(conn, origin, sender, &readers, now)?,
    };
    let kind = arrived.kind;
    if let ([reader], false) = (readers.as_slice(), arrived.wider) {
        if !arriving::letter(conn, origin, sender, reader, &correspondence, kind, now)? {
            return Ok(Receipt::Ignored);
        }
    } else {
        let asked = readers.iter().filter(|reader| ours.contains(&reader.id));
        ours = arriving::taken_by(conn, sender, asked, &correspondence, arrived.wider)?;
        if ours.is_empty() {
            return Ok(Receipt::Ignored);
        }
    }
    let hat = hats::of_arrived(&arrived.asks_for, kind, sender.id, &correspondence);
    let correspondence = correspondence.id;
    let id = LetterId(ids::next(now));
    let letter = Letter {
        hat,
        ..letter(id, correspondence, sender, arrived, answered.as_ref(), now)
    };
    letters::insert(conn, &letter)?;
    let goes_on = joining::arrived(conn, sender, &letter)?;
    let mut reached = correspondences::participants(conn, correspondence)?;
    // Whoever blocked the writer never sees it, and nobody joins a correspondence by being named in a
    // letter.
    reached.retain(|reached| {
        let reader = readers.iter().find(|reader| reader.id == *reached);
        reader.is_some_and(|reader| !reader.local || ours.contains(reached))
    });
    hand_out(conn, &letter, &reached, now)?;
    if !goes_on {
        // Several parts are one letter, and told of once.
        for reader in reached.iter().filter(|reached| ours.contains(reached)) {
            mails::arrived(conn, *reader, id, sender.id, now)?;
        }
    }
    keep_attachments(conn, id, arrived)?;
    written(conn, &letter, now)?;
    Ok(Receipt::Taken(id))
}

/// Whether a note belongs to the letters of a correspondence, whoever else could read it: it is one
/// that is here, or it answers one its writer could read.
pub fn belongs_to_letters(
    conn: &mut AnyConnection,
    sender: &Person,
    uri: &str,
    in_reply_to: Option<&str>,
) -> Result<bool, Error> {
    Ok(
        letters::find_by_uri(conn, uri)?.is_some()
            || answered(conn, sender, in_reply_to)?.is_some(),
    )
}

/// Takes a deletion in: the text goes, and what has not come yet will stay away. Only its writer
/// deletes a letter.
pub fn remove(
    conn: &mut AnyConnection,
    sender: &Person,
    uri: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    match letters::find_by_uri(conn, uri)? {
        Some(letter) if letter.author_id == sender.id => {
            letters::empty(conn, letter.id, now)?;
            attachments::replace(conn, letter.id, &[])?;
            joining::first_is_gone(conn, &letter)?;
            reminders::schedule(conn, letter.correspondence_id, now)?;
        }
        Some(_) => {}
        None => activities::bury(conn, uri, &sender.uri, now)?,
    }
    Ok(())
}

/// A letter that is here already comes again, perhaps changed. Its readers never change.
fn again(
    conn: &mut AnyConnection,
    sender: &Person,
    known: &Letter,
    arrived: &ArrivedLetter,
    now: NaiveDateTime,
) -> Result<Receipt, Error> {
    if known.author_id != sender.id {
        return Ok(Receipt::Ignored);
    }
    if let Some(edited_at) = arrived.edited_at {
        let revision = Revision {
            source: "",
            content: &arrived.content,
            summary: arrived.summary.as_deref(),
            edited_at: edited_at.min(now),
        };
        if letters::revise(conn, known, &revision, now)? {
            keep_attachments(conn, known.id, arrived)?;
        }
    }
    Ok(Receipt::Known)
}

/// Those of our people among the readers who take letters from this sender.
fn welcome_readers(
    conn: &mut AnyConnection,
    sender: &Person,
    readers: &[Person],
) -> Result<Vec<PersonId>, Error> {
    let mut welcome = Vec::new();
    for reader in readers.iter().filter(|reader| reader.local) {
        let account = match accounts::find(conn, reader.id) {
            Ok(account) => account,
            // The instance's own actor has no letterbox.
            Err(StorageError::NotFound(_)) => continue,
            Err(error) => return Err(error.into()),
        };
        if account.suspended_at.is_none() && !blocks::between(conn, reader.id, sender.id)? {
            welcome.push(reader.id);
        }
    }
    Ok(welcome)
}

/// Puts a letter before those it has reached.
fn hand_out(
    conn: &mut AnyConnection,
    letter: &Letter,
    reached: &[PersonId],
    now: NaiveDateTime,
) -> Result<(), Error> {
    for reader in reached {
        let recipient = Recipient {
            letter_id: letter.id,
            person_id: *reader,
            state: State::Arrived,
            decided_at: Some(now),
            reason: None,
        };
        recipients::insert(conn, &recipient)?;
    }
    Ok(())
}

/// The letter this one answers, if it is here and its writer could read it.
fn answered(
    conn: &mut AnyConnection,
    sender: &Person,
    in_reply_to: Option<&str>,
) -> Result<Option<Letter>, Error> {
    let Some(uri) = in_reply_to else {
        return Ok(None);
    };
    let Some(letter) = letters::find_by_uri(conn, uri)? else {
        return Ok(None);
    };
    let participants = correspondences::participants(conn, letter.correspondence_id)?;
    Ok(participants.contains(&sender.id).then_some(letter))
}

/// The readers, those noted who were not known. Nobody becomes known by an answer others could
/// read too: nobody joins a correspondence by it.
fn known(conn: &mut AnyConnection, arrived: &ArrivedLetter) -> Result<Vec<Person>, Error> {
    let mut readers = Vec::new();
    for reader in &arrived.readers {
        if reader.id != PersonId(0) {
            readers.push(reader.clone());
        } else if !arrived.wider {
            readers.push(people::insert(conn, reader.clone())?);
        }
    }
    Ok(readers)
}

/// The correspondence of exactly the writer and the readers.
fn correspondence(
    conn: &mut AnyConnection,
    origin: &Origin,
    sender: &Person,
    readers: &[Person],
    now: NaiveDateTime,
) -> Result<Correspondence, Error> {
    let mut people: Vec<PersonId> = readers.iter().map(|reader| reader.id).collect();
    people.push(sender.id);
    let uri = origin.correspondence()?;
    Ok(correspondences::find_or_begin(conn, &people, &uri, now)?)
}

fn letter(
    id: LetterId,
    correspondence: CorrespondenceId,
    sender: &Person,
    arrived: &ArrivedLetter,
    answered: Option<&Letter>,
    now: NaiveDateTime,
) -> Letter {
    Letter {
        id,
        correspondence_id: correspondence,
        author_id: sender.id,
        uri: arrived.uri.clone(),
        in_reply_to_id: answered.map(|letter| letter.id),
        in_reply_to_uri: arrived.in_reply_to.clone(),
        context: arrived.context.clone(),
        conversation: arrived.conversation.clone(),
        source: String::new(),
        content: arrived.content.clone(),
        summary: arrived.summary.clone(),
        language: arrived.language.clone(),
        wider: arrived.wider,
        // A clock ahead elsewhere must not put a letter into our future.
        posted_at: arrived.posted_at.min(now),
        leaves_at: arrived.posted_at.min(now),
        edited_at: arrived.edited_at.map(|edited| edited.min(now)),
        deleted_at: None,
        kind: arrived.kind,
        joined_to_id: None,
        hat: None,
    }
}

fn keep_attachments(
    conn: &mut AnyConnection,
    letter: LetterId,
    arrived: &ArrivedLetter,
) -> Result<(), Error> {
    let rows: Vec<Attachment> = (0..)
        .zip(&arrived.attachments)
        .map(|(position, attachment)| Attachment {
            letter_id: letter,
            position,
            media_type: attachment.media_type.clone(),
            url: attachment.url.clone(),
            description: attachment.description.clone(),
        })
        .collect();
    attachments::replace(conn, letter, &rows)?;
    Ok(())
}
