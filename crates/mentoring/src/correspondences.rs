//! Reading: what a participant sees of a correspondence, and where each letter is.

use crate::closing;
use crate::error::Error;
use crate::joining;
use crate::refusal::Refusal;
use crate::turn::{self, Turn};
use chrono::NaiveDateTime;
use longhand_storage::attachments::{self, Attachment};
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self as kept, Correspondence, Participant, State};
use longhand_storage::deliveries::{self, Delivery};
use longhand_storage::dispatches::{self, Kind};
use longhand_storage::ids::{CorrespondenceId, LetterId, PersonId};
use longhand_storage::introductions::{self, Introduction};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients::{self, Recipient};
use longhand_storage::thanks::{self, Thanks};
use longhand_storage::turns::{self, Deciding};
use longhand_storage::{acknowledgements, blocks};
use longhand_words::phrase::Phrase;
use std::collections::HashMap;

/// The most letters shown at once.
pub const MOST_LETTERS: usize = 100;

/// A correspondence as one participant sees it.
#[derive(Debug, Clone)]
pub struct View {
    /// Its number.
    pub id: CorrespondenceId,
    /// Everybody else taking part.
    pub others: Vec<Person>,
    /// The letters, oldest first; not more than [`MOST_LETTERS`] in a row of them.
    pub letters: Vec<Written>,
    /// Up to which letter the ones before these go, if there are any.
    pub older: Option<LetterId>,
    /// Whether they have come to an end and the reader may write again all the same.
    pub may_begin_again: bool,
    /// Whether the newest are among them.
    pub is_newest: bool,
    /// What they agreed on, and where it is.
    pub agreed: Correspondence,
    /// What only the reader sees and decides.
    pub own: Participant,
    /// The newest introduction in it, if it began with one.
    pub introduction: Option<Introduction>,
    /// Whose letter it is to write.
    pub turn: Turn,
    /// The last letter that decides that.
    pub last: Option<Deciding>,
    /// What was said in thanks.
    pub thanks: Vec<Thanks>,
}

/// A letter with what belongs to it.
#[derive(Debug, Clone)]
pub struct Written {
    /// The letter.
    pub letter: Letter,
    /// Who wrote it.
    pub author: Person,
    /// Whom it was written to.
    pub readers: Vec<Person>,
    /// Where it is.
    pub state: LetterState,
    /// When it came to whoever reads this, if it came to them from somebody else.
    pub came_at: Option<NaiveDateTime>,
    /// Why it came back, where it did.
    pub reason: Option<Phrase>,
    /// What came with it.
    pub attachments: Vec<Attachment>,
    /// Whether a reader said "received, with thanks".
    pub acknowledged: bool,
    /// Whether whoever reads this said so themselves.
    pub thanked: bool,
    /// The numbers of its parts, in their order; itself alone for most.
    pub parts: Vec<LetterId>,
    /// Whether it goes on with the letter before it, and was split from it by hand.
    pub joinable: bool,
}

/// Where a letter is, all its readers taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterState {
    /// In the writer's outbox; can be taken back.
    Held,
    /// On its way to somebody at least.
    Queued,
    /// With all readers, or with their servers.
    Delivered,
    /// It came back from somebody at least.
    Returned,
    /// It came here from somebody else.
    Arrived,
}

impl LetterState {
    /// The word programs read (`contract`: `held`, `queued`, `delivered`, `returned`, `arrived`).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Queued => "queued",
            Self::Delivered => "delivered",
            Self::Returned => "returned",
            Self::Arrived => "arrived",
        }
    }
}

/// Where one reader's copy is, in full.
#[derive(Debug, Clone)]
pub struct Way {
    /// The reader.
    pub reader: Person,
    /// Their copy.
    pub place: Place,
}

/// The stations of a letter, as its writer sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the outbox until then.
    Held(NaiveDateTime),
    /// Left; nothing heard yet.
    OnItsWay,
    /// Tried without success.
    Delayed {
        /// Since when it should have been there.
        since: NaiveDateTime,
        /// When it is tried again.
        again: NaiveDateTime,
        /// What went wrong last.
        reason: Phrase,
    },
    /// Handed over at that time.
    Arrived(NaiveDateTime),
    /// Given up at that time, and why.
    Returned(NaiveDateTime, Phrase),
}

/// Where a letter is, seen by `reader`.
pub fn state(
    letter: &Letter,
    recipients: &[Recipient],
    reader: PersonId,
    now: NaiveDateTime,
) -> LetterState {
    use recipients::State;
    if letter.author_id != reader {
        LetterState::Arrived
    } else if recipients.iter().any(|r| r.state == State::Returned) {
        LetterState::Returned
    } else if recipients.iter().all(|r| r.state == State::Arrived) {
        LetterState::Delivered
    } else if letter.leaves_at > now {
        LetterState::Held
    } else {
        LetterState::Queued
    }
}

/// A correspondence, for one of its participants: with its newest letters, or those up to a letter that
/// is not among them. The number of questions does not depend on how many there are.
pub fn read(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    until: Option<LetterId>,
    now: NaiveDateTime,
) -> Result<View, Error> {
    let refused = || Error::from(Refusal::NotYours("correspondence"));
    let agreed = kept::find_for(conn, id, reader)?.ok_or_else(refused)?;
    let parts = kept::participants_in_full(conn, &[id])?;
    let others: Vec<PersonId> = parts
        .iter()
        .map(|part| part.person_id)
        .filter(|person| *person != reader)
        .collect();
    let (mut letters, mut older) = some_letters(conn, reader, id, None)?;
    let is_among = |until: &LetterId| letters.first().is_none_or(|first| first.id <= *until);
    let earlier = until.filter(|until| !is_among(until));
    if earlier.is_some() {
        (letters, older) = some_letters(conn, reader, id, earlier)?;
    }
    let last = turns::last_seen_by(conn, reader, &[id])?.first().copied();
    let own = parts.iter().find(|part| part.person_id == reader);
    let door_open = closing::is_door_open(&agreed, reader);
    let gone = |part: &Participant| part.person_id != reader && part.left_at.is_some();
    Ok(View {
        id,
        may_begin_again: agreed.state == State::Closed && door_open && !parts.iter().any(gone),
        others: people::find_all(conn, &others)?,
        letters: written(conn, reader, letters, now)?,
        older,
        is_newest: earlier.is_none(),
        own: own.cloned().ok_or_else(refused)?,
        introduction: introductions::newest_of(conn, id)?,
        turn: turn::of(reader, last.as_ref(), &parts),
        thanks: thanks::of(conn, id)?,
        last,
        agreed,
    })
}

impl View {
    /// When the last of these letters came, if the reader has not opened it before.
    pub fn came_anew(&self) -> Option<NaiveDateTime> {
        let last = self.letters.iter().filter_map(|one| one.came_at).max();
        last.filter(|came_at| is_new(*came_at, &self.own))
    }
}

/// Whether what came then has not been opened by whoever it came to.
pub(crate) fn is_new(came_at: NaiveDateTime, own: &Participant) -> bool {
    own.opened_until.is_none_or(|until| came_at > until)
}

/// The reader has opened what came until then. Nobody else is told.
pub fn open(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    until: NaiveDateTime,
) -> Result<(), Error> {
    Ok(kept::set_opened(conn, reader, id, until)?)
}

/// The newest letters, or those up to one, and up to which letter the ones before them go.
fn some_letters(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: CorrespondenceId,
    until: Option<LetterId>,
) -> Result<(Vec<Letter>, Option<LetterId>), Error> {
    let one_more = i64::try_from(MOST_LETTERS + 1).unwrap_or(i64::MAX);
    let mut letters = letters::seen_by(conn, id, reader, until, one_more)?;
    let older = match letters.len() > MOST_LETTERS {
        true => Some(letters.remove(0).id),
        false => None,
    };
    Ok((letters, older))
}

/// Everything a person wrote or received, newest first.
pub fn all_letters(
    conn: &mut AnyConnection,
    reader: PersonId,
    now: NaiveDateTime,
) -> Result<Vec<Written>, Error> {
    let letters = letters::all_seen_by(conn, reader)?;
    written(conn, reader, letters, now)
}

/// Gives letters what belongs to them, in a fixed number of queries; what came in parts is one
/// letter. Letters of people the reader blocked are left out.
pub(crate) fn written(
    conn: &mut AnyConnection,
    reader: PersonId,
    letters: Vec<Letter>,
    now: NaiveDateTime,
) -> Result<Vec<Written>, Error> {
    let written = written_by_all(conn, reader, letters, now)?;
    hide_blocked(conn, reader, written)
}

/// The same with letters of people the reader blocked.
pub(crate) fn written_by_all(
    conn: &mut AnyConnection,
    reader: PersonId,
    letters: Vec<Letter>,
    now: NaiveDateTime,
) -> Result<Vec<Written>, Error> {
    let letters = joining::with_parts(conn, letters)?;
    let ids: Vec<LetterId> = letters.iter().map(|letter| letter.id).collect();
    let mut recipients: HashMap<LetterId, Vec<Recipient>> = HashMap::new();
    for recipient in recipients::of_all(conn, &ids)? {
        recipients
            .entry(recipient.letter_id)
            .or_default()
            .push(recipient);
    }
    let mut attachments: HashMap<LetterId, Vec<Attachment>> = HashMap::new();
    for attachment in attachments::of_all(conn, &ids)? {
        attachments
            .entry(attachment.letter_id)
            .or_default()
            .push(attachment);
    }
    let acknowledged = acknowledgements::of_all(conn, &ids)?;
    let people = people_of(conn, &letters, &recipients)?;
    let mut written = Vec::with_capacity(letters.len());
    for letter in letters {
        let Some(author) = people.get(&letter.author_id) else {
            continue;
        };
        let recipients = recipients.remove(&letter.id).unwrap_or_default();
        written.push(Written {
            author: author.clone(),
            readers: recipients
                .iter()
                .filter_map(|r| people.get(&r.person_id).cloned())
                .collect(),
            state: state(&letter, &recipients, reader, now),
            came_at: recipients
                .iter()
                .find(|r| r.person_id == reader && letter.author_id != reader)
                .map(|r| r.decided_at.unwrap_or(letter.posted_at)),
            reason: recipients
                .iter()
                .find_map(|r| r.reason.as_deref().map(Phrase::from_kept)),
            attachments: attachments.remove(&letter.id).unwrap_or_default(),
            parts: vec![letter.id],
            joinable: false,
            thanked: acknowledged.contains(&(letter.id, reader)),
            acknowledged: acknowledged.iter().any(|(id, _)| *id == letter.id),
            letter,
        });
    }
    Ok(joining::together(written, reader))
}

fn people_of(
    conn: &mut AnyConnection,
    letters: &[Letter],
    recipients: &HashMap<LetterId, Vec<Recipient>>,
) -> Result<HashMap<PersonId, Person>, Error> {
    let mut ids: Vec<PersonId> = letters.iter().map(|letter| letter.author_id).collect();
    ids.extend(recipients.values().flatten().map(|r| r.person_id));
    ids.sort();
    ids.dedup();
    let mut people = HashMap::new();
    for ids in ids.chunks(10_000) {
        people.extend(people::find_all(conn, ids)?.into_iter().map(|p| (p.id, p)));
    }
    Ok(people)
}

fn hide_blocked(
    conn: &mut AnyConnection,
    reader: PersonId,
    mut written: Vec<Written>,
) -> Result<Vec<Written>, Error> {
    let blocked = blocks::blocked_by(conn, reader)?;
    written.retain(|letter| !blocked.contains(&letter.letter.author_id));
    Ok(written)
}

/// Where a letter is on its way to each reader, for its writer.
pub fn ways(
    conn: &mut AnyConnection,
    writer: PersonId,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<(Letter, Vec<Way>), Error> {
    let letter = crate::letters::find(conn, writer, id)?;
    if letter.author_id != writer {
        return Err(Refusal::NotYours("letter").into());
    }
    let deliveries = match dispatches::find_about(conn, Kind::LetterPosted, id.0)? {
        Some(dispatch) => deliveries::of_all(conn, &[dispatch.id])?,
        None => Vec::new(),
    };
    let mut ways = Vec::new();
    for recipient in recipients::of_all(conn, &[id])? {
        let delivery = deliveries
            .iter()
            .find(|delivery| delivery.recipient_id == recipient.person_id);
        ways.push(Way {
            reader: people::find(conn, recipient.person_id)?,
            place: place(&letter, &recipient, delivery, now),
        });
    }
    Ok((letter, ways))
}

fn place(
    letter: &Letter,
    recipient: &Recipient,
    delivery: Option<&Delivery>,
    now: NaiveDateTime,
) -> Place {
    use recipients::State;
    let decided_at = recipient.decided_at.unwrap_or(letter.posted_at);
    let why = |kept: &Option<String>| Phrase::from_kept(kept.as_deref().unwrap_or_default());
    match recipient.state {
        State::Arrived => Place::Arrived(decided_at),
        State::Returned => Place::Returned(decided_at, why(&recipient.reason)),
        State::Waiting if letter.leaves_at > now => Place::Held(letter.leaves_at),
        State::Waiting => match delivery {
            Some(delivery) if delivery.attempts > 0 => Place::Delayed {
                since: letter.leaves_at,
                again: delivery.due_at,
                reason: why(&delivery.error),
            },
            _ => Place::OnItsWay,
        },
    }
}
