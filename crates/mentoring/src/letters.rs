//! Writing letters: posting one, taking it back, finding it again.

pub(crate) mod keeping;
pub mod repeating;

use crate::drafts::Text;
use crate::error::Error;
use crate::introductions::first_letter::{self, Outgoing};
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{drafts, effects, hats, kinds, media, prose, reminders, rhythm};
use chrono::NaiveDateTime;
use keeping::{Words, fresh, keep, written};
use longhand_storage::accounts::Recall;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self as kept_correspondences, Correspondence};
use longhand_storage::deliveries;
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::error::Error as StorageError;
use longhand_storage::hats::Hat;
use longhand_storage::ids::{DraftId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients::{self, State};
use longhand_storage::{accounts, drafts as kept_drafts, instances, media as kept_media};

/// The most HTML a letter may come to, in bytes: what every server we know takes.
pub const LONGEST: usize = 100_000;

/// The most people a letter may go to.
pub const MOST_READERS: usize = 20;

/// A letter as its writer hands it over.
#[derive(Debug, Clone)]
pub struct NewLetter {
    /// To whom; for an answer these must be participants already.
    pub to: Vec<PersonId>,
    /// The letter it answers, one its writer can see.
    pub in_reply_to: Option<LetterId>,
    /// The text, as Markdown.
    pub source: String,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// How long it rests in the outbox; `None` means as long as the writer usually wants.
    pub rest: Option<Recall>,
    /// Letter, postcard or closing letter.
    pub kind: letters::Kind,
    /// Whether a mentor asks one question before they decide about an introduction.
    pub asks_first: bool,
    /// What it asks for, if that was said.
    pub hat: Option<Hat>,
    /// The draft it was written as; it is gone once the letter is posted.
    pub draft: Option<DraftId>,
}

/// Posts a letter: it is kept, and so is a delivery for each of its readers, in this transaction.
/// The readers are the correspondence's participants, whatever the text says.
pub fn post(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    new: &NewLetter,
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    let account = accounts::find(conn, writer.id)?;
    if account.suspended_at.is_some() {
        return Err(Refusal::Suspended.into());
    }
    // Two posts of one writer go one after the other, so that the second sees the first.
    people::hold(conn, writer.id)?;
    let source = new.source.replace('\0', "");
    let content = render(&source)?;
    kinds::check(new.kind, &content)?;
    let answered = answered(conn, writer.id, new.in_reply_to)?;
    let readers = readers(conn, writer, new, answered.as_ref())?;
    check_ways(conn, &readers)?;
    let correspondence = correspondence(conn, origin, writer, &readers, answered.as_ref(), now)?;
    hats::check(new.hat, new.kind, writer.id, &correspondence)?;
    let readers = staying(conn, &correspondence, readers)?;
    let files = media::count_with(conn, writer.id, new.draft)?;
    // With files along it is no repetition of one without.
    if files == 0
        && let Some(letter) =
            repeating::repeated(conn, writer.id, &correspondence, new, &source, now)?
    {
        if let Some(draft) = new.draft {
            kept_drafts::delete(conn, draft, writer.id)?;
        }
        return Ok(letter);
    }
    let recall = new.rest.unwrap_or(account.recall);
    let leaves_at = rhythm::leaves_at(recall, &account.time_zone, now);
    let outgoing = Outgoing {
        writer,
        readers: &readers,
        new,
        content: &content,
        media: files,
        leaves_at,
    };
    let before = first_letter::pass(conn, origin, &outgoing, &correspondence, now)?;
    let words = Words {
        kind: new.kind,
        source: &source,
        content: &content,
        leaves_at,
    };
    let letter = Letter {
        in_reply_to_id: answered.as_ref().map(|letter| letter.id),
        in_reply_to_uri: answered.as_ref().map(|letter| letter.uri.clone()),
        context: answered.as_ref().and_then(|l| l.context.clone()),
        conversation: answered.as_ref().and_then(|l| l.conversation.clone()),
        language: new.language.clone(),
        hat: new.hat,
        ..fresh(origin, writer, correspondence.id, &words, now)?
    };
    keep(conn, origin, &letter, &readers, now)?;
    effects::keep(conn, &letter, &before)?;
    media::enclose(conn, origin, new.draft, &letter)?;
    // A draft is posted once, whoever else has it open.
    if let Some(draft) = new.draft
        && !kept_drafts::delete(conn, draft, writer.id)?
    {
        return Err(Refusal::DraftGone.into());
    }
    written(conn, &letter, now)?;
    Ok(letter)
}

/// Takes a letter back that has not left yet; its text is a draft again.
pub fn take_back(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: PersonId,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<DraftId, Error> {
    let letter = find(conn, writer, id)?;
    if letter.author_id != writer {
        return Err(Refusal::NotYours("letter").into());
    }
    let dispatch = dispatches::find_about(conn, Kind::LetterPosted, letter.id.0)?
        .ok_or(StorageError::NotFound("dispatch"))?;
    if !deliveries::withdraw(conn, dispatch.id, now)? {
        return Err(Refusal::HasLeft.into());
    }
    dispatches::delete(conn, dispatch.id)?;
    let text = text_of(conn, &letter)?;
    effects::taken_back(conn, origin, &letter, now)?;
    let draft = drafts::keep_apart(conn, writer, &text, None, now)?;
    kept_media::give_back(conn, letter.id, draft)?;
    letters::delete(conn, letter.id)?;
    reminders::schedule(conn, letter.correspondence_id, now)?;
    Ok(draft)
}

/// One letter, if this reader may see it: their own, or one that has arrived for them.
pub fn find(conn: &mut AnyConnection, reader: PersonId, id: LetterId) -> Result<Letter, Error> {
    let refused = || Refusal::NotYours("letter");
    let letter = match letters::find(conn, id) {
        Ok(letter) => letter,
        Err(StorageError::NotFound(_)) => return Err(refused().into()),
        Err(error) => return Err(error.into()),
    };
    if letter.author_id == reader {
        return Ok(letter);
    }
    let arrived = recipients::of_all(conn, &[id])?
        .iter()
        .any(|recipient| recipient.person_id == reader && recipient.state == State::Arrived);
    if arrived {
        Ok(letter)
    } else {
        Err(refused().into())
    }
}

/// One letter by its ActivityPub id, if this reader may see it.
pub fn find_by_uri(conn: &mut AnyConnection, reader: PersonId, uri: &str) -> Result<Letter, Error> {
    let letter = letters::find_by_uri(conn, uri)?.ok_or(Refusal::NotYours("letter"))?;
    find(conn, reader, letter.id)
}

/// The hosts where those live whom a letter was written to; none if there is no such letter.
pub fn reader_hosts(conn: &mut AnyConnection, uri: &str) -> Result<Vec<String>, Error> {
    let Some(letter) = letters::find_by_uri(conn, uri)? else {
        return Ok(Vec::new());
    };
    let readers = readers_of(conn, letter.id)?;
    Ok(readers
        .into_iter()
        .filter(|reader| !reader.local)
        .map(|reader| reader.home().to_owned())
        .collect())
}

/// A letter of ours by its ActivityPub id, for a verified asker from `host`: only if somebody of
/// that host is among its readers and it has left. `None` otherwise, whether it exists or not.
pub fn find_for_host(
    conn: &mut AnyConnection,
    uri: &str,
    host: &str,
    now: NaiveDateTime,
) -> Result<Option<Letter>, Error> {
    let theirs = reader_hosts(conn, uri)?.iter().any(|known| known == host);
    let letter = letters::find_by_uri(conn, uri)?;
    Ok(letter.filter(|letter| theirs && letter.leaves_at <= now))
}

/// Everybody a letter was written to, in order of number.
pub fn readers_of(conn: &mut AnyConnection, id: LetterId) -> Result<Vec<Person>, Error> {
    let ids: Vec<PersonId> = recipients::of_all(conn, &[id])?
        .iter()
        .map(|recipient| recipient.person_id)
        .collect();
    Ok(people::find_all(conn, &ids)?)
}

/// A letter's text as a draft would hold it.
pub(crate) fn text_of(conn: &mut AnyConnection, letter: &Letter) -> Result<Text, Error> {
    let handles: Vec<String> = readers_of(conn, letter.id)?
        .iter()
        .map(Person::handle)
        .collect();
    Ok(Text {
        recipient: handles.join(" "),
        in_reply_to: letter.in_reply_to_id,
        source: letter.source.clone(),
        language: letter.language.clone(),
        kind: letter.kind,
        hat: letter.hat,
        asks_first: effects::asks_first(conn, letter)?,
        ..Text::default()
    })
}

/// The text of a letter as safe HTML, if it is one that other servers take.
pub(crate) fn render(source: &str) -> Result<String, Error> {
    if source.trim().is_empty() {
        return Err(Refusal::EmptyLetter.into());
    }
    // Rendering far more than could ever be sent would only cost time.
    if source.len() > LONGEST {
        return Err(Refusal::LongLetter(source.len() / 1000).into());
    }
    let content = prose::from_markdown(source);
    if content.len() > LONGEST {
        return Err(Refusal::LongLetter(content.len() / 1000).into());
    }
    if prose::to_text(&content).trim().is_empty() {
        return Err(Refusal::EmptyLetter.into());
    }
    Ok(content)
}

fn answered(
    conn: &mut AnyConnection,
    writer: PersonId,
    in_reply_to: Option<LetterId>,
) -> Result<Option<Letter>, Error> {
    match in_reply_to {
        Some(id) => find(conn, writer, id).map(Some),
        None => Ok(None),
    }
}

/// Who gets the letter. An answer goes to all participants of the correspondence and to nobody
/// else; a new letter to whom it is addressed.
fn readers(
    conn: &mut AnyConnection,
    writer: &Person,
    new: &NewLetter,
    answered: Option<&Letter>,
) -> Result<Vec<Person>, Error> {
    let addressed = people::find_all(conn, &new.to)?;
    let readers = match answered {
        None => addressed,
        Some(letter) => {
            let participants = kept_correspondences::participants(conn, letter.correspondence_id)?;
            if let Some(stranger) = addressed.iter().find(|p| !participants.contains(&p.id)) {
                return Err(Refusal::NotAParticipant(stranger.handle()).into());
            }
            people::find_all(conn, &participants)?
        }
    };
    let readers: Vec<Person> = readers.into_iter().filter(|p| p.id != writer.id).collect();
    if readers.is_empty() {
        return Err(Refusal::OnlyYourself.into());
    }
    if readers.len() > MOST_READERS {
        return Err(Refusal::TooManyReaders(MOST_READERS).into());
    }
    Ok(readers)
}

/// Of several, those who have not left; the only other one is asked about elsewhere.
fn staying(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
    mut readers: Vec<Person>,
) -> Result<Vec<Person>, Error> {
    if readers.len() < 2 {
        return Ok(readers);
    }
    let parts = kept_correspondences::participants_in_full(conn, &[correspondence.id])?;
    let left = |person: PersonId| {
        let part = parts.iter().find(|part| part.person_id == person);
        part.is_some_and(|part| part.left_at.is_some())
    };
    let names: Vec<String> = readers.iter().map(Person::handle).collect();
    readers.retain(|reader| !left(reader.id));
    if readers.is_empty() {
        return Err(Refusal::Ended(names.join(" and ")).into());
    }
    Ok(readers)
}

/// Whether there is a way to each reader. The writer hears it before the letter is posted.
fn check_ways(conn: &mut AnyConnection, readers: &[Person]) -> Result<(), Error> {
    for reader in readers {
        if reader.gone_at.is_some() {
            return Err(Refusal::Gone(reader.handle()).into());
        }
        if reader.local && !has_letterbox(conn, reader.id)? {
            return Err(Refusal::NoLetterbox(reader.handle()).into());
        }
        for host in [reader.host.as_str(), reader.home()] {
            if !reader.local && instances::is_blocked(conn, host)? {
                return Err(Refusal::HostBlocked(host.to_owned()).into());
            }
        }
    }
    Ok(())
}

/// Whether somebody here takes letters: the instance's own actor does not, nor a closed account.
fn has_letterbox(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    match accounts::find(conn, person) {
        Ok(account) => Ok(account.suspended_at.is_none()),
        Err(StorageError::NotFound(_)) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn correspondence(
    conn: &mut AnyConnection,
    origin: &Origin,
    writer: &Person,
    readers: &[Person],
    answered: Option<&Letter>,
    now: NaiveDateTime,
) -> Result<Correspondence, Error> {
    if let Some(letter) = answered {
        return Ok(kept_correspondences::find(conn, letter.correspondence_id)?);
    }
    let mut people: Vec<PersonId> = readers.iter().map(|reader| reader.id).collect();
    people.push(writer.id);
    let uri = origin.correspondence()?;
    Ok(kept_correspondences::find_or_begin(
        conn, &people, &uri, now,
    )?)
}
