//! The post bag: what happened goes in, and what became of it on the way comes out.

use crate::error::Error;
use crate::origin::Origin;
use crate::{directory, drafts, effects, letters as letter_acts, mails, media};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::deliveries::{self, Delivery, State, Try};
use longhand_storage::dispatches::{self, Dispatch, Kind};
use longhand_storage::follows::{self, Follow};
use longhand_storage::ids::{self, CorrespondenceId, DeliveryId, DispatchId, LetterId, PersonId};
use longhand_storage::letters::{self, Letter};
use longhand_storage::people::{self, Person};
use longhand_storage::recipients;
use longhand_words::phrase::Phrase;
use std::collections::HashSet;

/// How long a delivery is tried before it is given up.
pub fn horizon() -> Duration {
    Duration::days(7)
}

/// What a try to hand something over came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Delivered {
        /// The HTTP status; none for people of this instance.
        status: Option<u16>,
    },
    /// Not this time.
    Later {
        /// When to try again.
        at: NaiveDateTime,
        /// The HTTP status, if the host answered.
        status: Option<u16>,
        /// What went wrong, as a sentence.
        error: Phrase,
    },
    /// Never.
    Returned {
        /// The HTTP status, if the host answered.
        status: Option<u16>,
        /// Why, as a sentence for the writer.
        reason: Phrase,
    },
}

/// Something that happened, on its way to be told.
#[derive(Debug, Clone)]
pub struct News {
    /// What happened.
    pub kind: Kind,
    /// Who did it; signs it.
    pub actor: PersonId,
    /// To what it happened; the kind says what it counts.
    pub subject: i64,
    /// The id of what is answered or undone, where the subject does not tell it.
    pub about: Option<String>,
}

/// Puts a letter in the bag, to leave when its rest in the outbox is over.
pub(crate) fn enqueue_letter(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Letter,
    readers: &[Person],
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind: Kind::LetterPosted,
        actor: letter.author_id,
        subject: letter.id.0,
        about: None,
    };
    let dispatch = dispatch(conn, origin, &news, now)?;
    for reader in readers {
        directory::meet(conn, reader)?;
        let lane = letters_lane(letter.correspondence_id, reader);
        enqueue(
            conn,
            dispatch.id,
            reader,
            lane,
            false,
            letter.leaves_at,
            now,
        )?;
    }
    Ok(())
}

/// A lane a reader: what is said in one correspondence arrives in the order it was said.
pub(crate) fn letters_lane(correspondence: CorrespondenceId, reader: &Person) -> String {
    format!("letters/{correspondence}/{}", reader.id)
}

/// Tells these people elsewhere, each in their own inbox. Our own know already: the act that made
/// the news did to them what it says. `lane` names the order it is told in.
pub fn tell(
    conn: &mut AnyConnection,
    origin: &Origin,
    news: &News,
    recipients: &[Person],
    lane: impl Fn(&Person) -> String,
    now: NaiveDateTime,
) -> Result<Option<Dispatch>, Error> {
    tell_at(conn, origin, news, recipients, lane, now, now)
}

/// The same, to leave at `leaves_at`: together with a letter that rests in the outbox.
pub(crate) fn tell_at(
    conn: &mut AnyConnection,
    origin: &Origin,
    news: &News,
    recipients: &[Person],
    lane: impl Fn(&Person) -> String,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<Option<Dispatch>, Error> {
    let elsewhere: Vec<&Person> = recipients.iter().filter(|person| !person.local).collect();
    if elsewhere.is_empty() {
        return Ok(None);
    }
    let dispatch = dispatch(conn, origin, news, now)?;
    for recipient in elsewhere {
        enqueue(
            conn,
            dispatch.id,
            recipient,
            lane(recipient),
            false,
            leaves_at,
            now,
        )?;
    }
    Ok(Some(dispatch))
}

/// Tells everybody elsewhere who follows the actor, and `others` besides: once for each inbox that
/// several of them share.
pub fn publish(
    conn: &mut AnyConnection,
    origin: &Origin,
    news: &News,
    others: &[Person],
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mut hearers = follows::followers_elsewhere(conn, news.actor)?;
    hearers.extend(others.iter().cloned());
    if news.kind == Kind::CardChanged {
        // A card is written when it leaves: who waits for the one before will get this one.
        let waiting = deliveries::hold_waiting(conn, news.kind, news.subject)?;
        let waiting = people::find_all(conn, &waiting)?;
        let inboxes: HashSet<&str> = waiting.iter().map(public_inbox).collect();
        hearers.retain(|hearer| !inboxes.contains(public_inbox(hearer)));
    }
    spread(conn, origin, news, &hearers, None, now)
}

/// Tells these people elsewhere, once for each inbox that several of them share, and one of them
/// besides in their own inbox.
pub(crate) fn spread(
    conn: &mut AnyConnection,
    origin: &Origin,
    news: &News,
    hearers: &[Person],
    in_person: Option<&Person>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mut inboxes = HashSet::new();
    let hearers = hearers.iter().filter(|hearer| {
        let inbox = public_inbox(hearer);
        // Of whom we know nothing but their id we know no inbox either.
        let there = !hearer.local && hearer.gone_at.is_none() && !inbox.is_empty();
        there && inboxes.insert(inbox)
    });
    let mut recipients: Vec<(&Person, bool)> = hearers.map(|hearer| (hearer, true)).collect();
    recipients.extend(in_person.map(|person| (person, false)));
    if recipients.is_empty() {
        return Ok(());
    }
    let dispatch = dispatch(conn, origin, news, now)?;
    for (recipient, shared) in recipients {
        let lane = public_lane(news.actor, recipient);
        enqueue(conn, dispatch.id, recipient, lane, shared, now, now)?;
    }
    Ok(())
}

/// Where somebody hears what is for many: in the inbox their host shares, if it has one.
fn public_inbox(hearer: &Person) -> &str {
    hearer.shared_inbox.as_deref().unwrap_or(&hearer.inbox)
}

/// A lane an inbox: what somebody says to everybody arrives there in the order they said it, and an
/// inbox in trouble holds up no other.
fn public_lane(actor: PersonId, hearer: &Person) -> String {
    format!("public/{actor}/{}", public_inbox(hearer))
}

/// Puts the yes to a follow in the bag.
pub(crate) fn enqueue_follow_accepted(
    conn: &mut AnyConnection,
    origin: &Origin,
    follow: &Follow,
    follower: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let news = News {
        kind: Kind::FollowAccepted,
        actor: follow.followed_id,
        subject: follow.id.0,
        // The follow may be taken back before this arrives.
        about: Some(follow.uri.clone()),
    };
    let followed = follow.followed_id;
    let lane = |follower: &Person| format!("follows/{followed}/{}", follower.id);
    tell(
        conn,
        origin,
        &news,
        std::slice::from_ref(follower),
        lane,
        now,
    )?;
    Ok(())
}

fn dispatch(
    conn: &mut AnyConnection,
    origin: &Origin,
    news: &News,
    now: NaiveDateTime,
) -> Result<Dispatch, Error> {
    let dispatch = Dispatch {
        id: DispatchId(ids::next(now)),
        kind: news.kind,
        actor_id: news.actor,
        subject_id: news.subject,
        uri: origin.activity()?,
        created_at: now,
        about: news.about.clone(),
    };
    dispatches::insert(conn, &dispatch)?;
    Ok(dispatch)
}

fn enqueue(
    conn: &mut AnyConnection,
    dispatch: DispatchId,
    recipient: &Person,
    lane: String,
    shared: bool,
    due_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    // Not the host of the handle: it is the one that takes the post which may be down, and which
    // is heard from again.
    let host = if recipient.local {
        String::new()
    } else {
        recipient.home().to_owned()
    };
    let delivery = Delivery {
        id: DeliveryId(ids::next(now)),
        dispatch_id: dispatch,
        recipient_id: recipient.id,
        host,
        lane,
        state: State::Queued,
        attempts: 0,
        due_at,
        expires_at: due_at + horizon(),
        leased_by: None,
        leased_until: None,
        status: None,
        error: None,
        finished_at: None,
        shared,
    };
    deliveries::insert(conn, &delivery)?;
    Ok(())
}

/// Writes down what a try came to, for the bag and for the letter's writer. `false`, and nothing
/// changed, if `worker` no longer held the delivery.
pub fn record(
    conn: &mut AnyConnection,
    origin: &Origin,
    worker: &str,
    delivery: &Delivery,
    outcome: &Outcome,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let id = delivery.id;
    let held = match outcome {
        Outcome::Delivered { status } => {
            let tried = tried(*status, None);
            deliveries::finish(conn, id, worker, State::Delivered, &tried, now)?
        }
        Outcome::Later { at, status, error } => {
            let error = error.kept();
            deliveries::retry(conn, id, worker, *at, &tried(*status, Some(&error)))?
        }
        Outcome::Returned { status, reason } => {
            let reason = reason.kept();
            let tried = tried(*status, Some(&reason));
            deliveries::finish(conn, id, worker, State::Returned, &tried, now)?
        }
    };
    if held {
        tell_the_writer(conn, origin, delivery, outcome, now)?;
    }
    Ok(held)
}

fn tried(status: Option<u16>, error: Option<&str>) -> Try<'_> {
    Try {
        status: status.map(i32::from),
        error,
    }
}

/// Tells whoever wrote a letter what became of its delivery; of anything else nobody is told.
pub(crate) fn tell_the_writer(
    conn: &mut AnyConnection,
    origin: &Origin,
    delivery: &Delivery,
    outcome: &Outcome,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let dispatch = dispatches::find(conn, delivery.dispatch_id)?;
    if dispatch.kind != Kind::LetterPosted {
        return Ok(());
    }
    let letter = LetterId(dispatch.subject_id);
    let reader = delivery.recipient_id;
    match outcome {
        Outcome::Later { .. } => {}
        Outcome::Delivered { .. } => {
            let state = recipients::State::Arrived;
            if recipients::decide(conn, letter, reader, state, None, now)? {
                let reader = people::find(conn, reader)?;
                let letter = letters::find(conn, letter)?;
                effects::arrived(conn, &letter, &reader, now)?;
                if reader.local {
                    mails::arrived(conn, reader.id, letter.id, dispatch.actor_id, now)?;
                }
            }
        }
        Outcome::Returned { reason, .. } => {
            let state = recipients::State::Returned;
            if recipients::decide(conn, letter, reader, state, Some(&reason.kept()), now)? {
                let letter = letters::find(conn, letter)?;
                keep_text(conn, &letter, delivery, reason, now)?;
                effects::returned(conn, origin, &letter, now)?;
            }
        }
    }
    Ok(())
}

/// The text of a letter that came back is a draft again, addressed to whom it did not reach.
fn keep_text(
    conn: &mut AnyConnection,
    letter: &Letter,
    delivery: &Delivery,
    reason: &Phrase,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let author = people::find(conn, letter.author_id)?;
    if letter.deleted_at.is_some() || author.gone_at.is_some() {
        return Ok(());
    }
    let reader = people::find(conn, delivery.recipient_id)?;
    let mut text = letter_acts::text_of(conn, letter)?;
    if letter_acts::readers_of(conn, letter.id)?.len() > 1 {
        // As an answer it would go to everybody again.
        text.in_reply_to = None;
    }
    text.recipient = reader.handle();
    let notice = Phrase::new("reason-draft")
        .with("to", reader.handle())
        .with("why", reason);
    let draft = drafts::keep_apart(conn, letter.author_id, &text, Some(&notice), now)?;
    media::copy(conn, letter.id, draft)?;
    Ok(())
}
