//! Introductions: a mentee writes a first letter to a mentor, who writes back (which takes a place),
//! asks one question first, or says "not now"; unanswered it lapses after three weeks.
//!
//! What may be written in a first letter is in `first_letter`, what other instances say about
//! introductions is taken in by [`arriving`].

pub mod arriving;
pub(crate) mod first_letter;
pub(crate) mod taking_back;
pub(crate) mod telling;

use crate::error::Error;
use crate::letters::keeping::{self, Words};
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::{cards, prose, random};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State as CorrespondenceState};
use longhand_storage::dispatches::Kind;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, IntroductionId, PersonId};
use longhand_storage::introductions::{self, Introduction, State};
use longhand_storage::letters::Kind as LetterKind;
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};
use telling::{answer, tell_mentee, tell_mentor, undo};

/// How many introductions of one mentee may wait for an answer.
pub const MOST_OPEN: i64 = 3;

/// The fewest characters of an introduction: about three sentences.
pub const SHORTEST: usize = 120;

/// How long an introduction waits for an answer.
pub fn patience() -> Duration {
    Duration::weeks(3)
}

/// The states in which an introduction waits for an answer.
pub(crate) const WAITING: [State; 2] = [State::Open, State::Asked];

/// What a mentor who cannot now says where they said nothing else.
const KIND_WORDS: &str = "Thank you for writing. I cannot take this on now; it says nothing about \
     your letter. I wish you good letters.";

/// The longest words with a "not now", in characters.
pub const LONGEST_WORDS: usize = 2000;

/// Begins an introduction with a letter that is about to be written down in `correspondence`. Said to
/// a mentor's own instance as an `Offer` where it understands one.
pub(crate) fn begin(
    conn: &mut AnyConnection,
    origin: &Origin,
    correspondence: &Correspondence,
    mentee: &Person,
    mentor: &Person,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let id = IntroductionId(ids::next(now));
    let offer = News {
        kind: Kind::IntroductionOffered,
        actor: mentee.id,
        subject: id.0,
        about: None,
    };
    let offered = if mentee.local && mentor.offers {
        let to = std::slice::from_ref(mentor);
        let lane = |mentor: &Person| post_bag::letters_lane(correspondence.id, mentor);
        post_bag::tell_at(conn, origin, &offer, to, lane, leaves_at, now)?
    } else {
        None
    };
    let offer_uri = match offered {
        Some(dispatch) => dispatch.uri,
        None => origin.activity()?,
    };
    let uri = format!("{}/r/{}", origin.base(), random::text()?);
    keep(
        conn,
        id,
        correspondence,
        mentee,
        mentor,
        (uri, offer_uri),
        now,
    )
}

fn keep(
    conn: &mut AnyConnection,
    id: IntroductionId,
    correspondence: &Correspondence,
    mentee: &Person,
    mentor: &Person,
    (uri, offer_uri): (String, String),
    now: NaiveDateTime,
) -> Result<(), Error> {
    let introduction = Introduction {
        id,
        correspondence_id: correspondence.id,
        mentee_id: mentee.id,
        mentor_id: mentor.id,
        state: State::Open,
        uri,
        offer_uri,
        answer_uri: None,
        words: String::new(),
        created_at: now,
        lapses_at: now + patience(),
        decided_at: None,
    };
    introductions::insert(conn, &introduction).map_err(|error| match error {
        // Two first letters at the same moment: the other one introduces.
        StorageError::AlreadyExists(_) => Refusal::IntroductionWaits(mentor.handle()).into(),
        other => Error::from(other),
    })?;
    correspondences::update(
        conn,
        &Correspondence {
            state: CorrespondenceState::Introduced,
            mentor_id: Some(mentor.id),
            closed_at: None,
            closed_by: None,
            ..correspondence.clone()
        },
    )?;
    Ok(())
}

/// The mentor writes back: a place is taken, the correspondence is open. Refused where no place is
/// free; of two at the same moment for the last place, one is.
pub(crate) fn accept(
    conn: &mut AnyConnection,
    origin: &Origin,
    introduction: &Introduction,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mentor = people::find(conn, introduction.mentor_id)?;
    let accepted = introductions::decide(
        conn,
        introduction.id,
        &WAITING,
        State::Accepted,
        None,
        "",
        now,
    )?;
    if !accepted {
        return Err(Refusal::IntroductionOver.into());
    }
    open(conn, origin, introduction, &mentor, now)?;
    answer(
        conn,
        origin,
        introduction,
        Kind::IntroductionAccepted,
        leaves_at,
        now,
    )?;
    tell_mentee(
        conn,
        introduction,
        NoticeKind::IntroductionAccepted,
        "",
        now,
    )
}

/// Takes a place with a mentor of ours, and opens the correspondence.
fn open(
    conn: &mut AnyConnection,
    origin: &Origin,
    introduction: &Introduction,
    mentor: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let holds_seat = mentor.local;
    if holds_seat {
        if !kept_cards::take_seat(conn, mentor.id)? {
            return Err(Refusal::NoPlaces.into());
        }
        cards::settle(conn, origin, mentor.id, now)?;
    }
    let correspondence = correspondences::hold(conn, introduction.correspondence_id)?;
    correspondences::update(
        conn,
        &Correspondence {
            state: CorrespondenceState::Open,
            mentor_id: Some(mentor.id),
            holds_seat,
            ..correspondence
        },
    )?;
    Ok(())
}

/// The mentor asks one question before they decide; no place is taken.
pub(crate) fn ask(
    conn: &mut AnyConnection,
    origin: &Origin,
    introduction: &Introduction,
    leaves_at: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let asked = introductions::decide(
        conn,
        introduction.id,
        &[State::Open],
        State::Asked,
        None,
        "",
        now,
    )?;
    if !asked {
        return Err(Refusal::AskedAlready.into());
    }
    answer(
        conn,
        origin,
        introduction,
        Kind::IntroductionAsked,
        leaves_at,
        now,
    )?;
    tell_mentee(conn, introduction, NoticeKind::IntroductionAsked, "", now)
}

/// The mentor says "not now", with words of their own or kind ones of ours, and perhaps with others
/// who have places (their addresses). The mentee hears it where they are: as a notice here, by
/// `Reject` on an instance that understands it, as a few lines from the mentor anywhere else.
pub fn decline(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentor: &Person,
    id: IntroductionId,
    words: &str,
    others: &[String],
    now: NaiveDateTime,
) -> Result<(), Error> {
    let introduction = of_mentor(conn, mentor.id, id)?;
    let words = with_others(words, others)?;
    let declined = introductions::decide(conn, id, &WAITING, State::Declined, None, &words, now)?;
    if !declined {
        return Err(Refusal::IntroductionOver.into());
    }
    close(conn, &introduction, now)?;
    answer(
        conn,
        origin,
        &introduction,
        Kind::IntroductionDeclined,
        now,
        now,
    )?;
    let mentee = people::find(conn, introduction.mentee_id)?;
    if !mentee.local && !mentee.offers {
        let postcard = Words {
            kind: LetterKind::Postcard,
            source: &words,
            content: &prose::from_markdown(&words),
            leaves_at: now,
        };
        let correspondence = introduction.correspondence_id;
        keeping::write_down(conn, origin, mentor, correspondence, &postcard, now)?;
    }
    tell_mentee(
        conn,
        &introduction,
        NoticeKind::IntroductionDeclined,
        &words,
        now,
    )
}

/// The words of a "not now", with the addresses of others in a sentence of their own.
fn with_others(words: &str, others: &[String]) -> Result<String, Error> {
    let words = words.trim();
    if words.chars().count() > LONGEST_WORDS {
        return Err(Refusal::LongWords(LONGEST_WORDS).into());
    }
    let words = if words.is_empty() { KIND_WORDS } else { words };
    let named: Vec<&str> = others
        .iter()
        .map(|other| other.trim())
        .filter(|other| !other.is_empty())
        .take(5)
        .collect();
    Ok(if named.is_empty() {
        words.to_owned()
    } else {
        format!("{words}\n\nYou could write to {}.", named.join(" or "))
    })
}

/// The mentee takes an introduction back that was not answered.
pub fn withdraw(
    conn: &mut AnyConnection,
    origin: &Origin,
    mentee: &Person,
    id: IntroductionId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let introduction = find(conn, id)?;
    if introduction.mentee_id != mentee.id {
        return Err(Refusal::NotYours("introduction").into());
    }
    let words = &introduction.words;
    if !introductions::decide(conn, id, &WAITING, State::Withdrawn, None, words, now)? {
        return Err(Refusal::IntroductionOver.into());
    }
    close(conn, &introduction, now)?;
    undo(conn, origin, &introduction, mentee, now)?;
    tell_mentor(conn, &introduction, NoticeKind::IntroductionWithdrawn, now)
}

/// Three weeks went by: both are told, nobody is blamed. `false` if it was answered meanwhile.
pub(crate) fn lapse(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let id = introduction.id;
    if !introductions::decide(conn, id, &WAITING, State::Lapsed, None, "", now)? {
        return Ok(false);
    }
    close(conn, introduction, now)?;
    tell_mentee(conn, introduction, NoticeKind::IntroductionLapsed, "", now)?;
    let unanswered = NoticeKind::IntroductionLapsedUnanswered;
    tell_mentor(conn, introduction, unanswered, now)?;
    Ok(true)
}

/// The introduction a correspondence waits on, if it does.
pub(crate) fn waiting_in(
    conn: &mut AnyConnection,
    correspondence: &Correspondence,
) -> Result<Option<Introduction>, Error> {
    let newest = introductions::newest_of(conn, correspondence.id)?;
    Ok(newest.filter(|introduction| WAITING.contains(&introduction.state)))
}

/// An introduction to this mentor.
pub fn of_mentor(
    conn: &mut AnyConnection,
    mentor: PersonId,
    id: IntroductionId,
) -> Result<Introduction, Error> {
    let introduction = find(conn, id)?;
    if introduction.mentor_id != mentor {
        return Err(Refusal::NotYours("introduction").into());
    }
    Ok(introduction)
}

fn find(conn: &mut AnyConnection, id: IntroductionId) -> Result<Introduction, Error> {
    introductions::find(conn, id).map_err(|error| match error {
        StorageError::NotFound(_) => Refusal::NotYours("introduction").into(),
        other => other.into(),
    })
}

/// The introduction that an id on the wire is about, if this person is one of the two.
fn find_live(
    conn: &mut AnyConnection,
    uri: &str,
    person: PersonId,
) -> Result<Option<Introduction>, Error> {
    let found = introductions::find_by_uri(conn, uri)?;
    Ok(found.filter(|one| one.mentee_id == person || one.mentor_id == person))
}

/// The correspondence ends before it began; the door stays open.
fn close(
    conn: &mut AnyConnection,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = correspondences::hold(conn, introduction.correspondence_id)?;
    correspondences::update(
        conn,
        &Correspondence {
            state: CorrespondenceState::Closed,
            closed_at: Some(now),
            closed_by: None,
            due_at: None,
            ..correspondence
        },
    )?;
    Ok(())
}
