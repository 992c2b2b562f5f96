//! Introductions: a mentee writes a first letter to a mentor, who writes back (which takes a place),
//! asks one question first, or says "not now"; unanswered it lapses after three weeks.
//!
//! What may be written in a first letter is in `first_letter`, how an introduction comes to nothing in
//! [`ending`]; what other instances say about introductions is taken in by [`arriving`].

pub mod arriving;
pub mod ending;
pub(crate) mod first_letter;
pub(crate) mod telling;

use crate::error::Error;
use crate::origin::Origin;
use crate::post_bag::{self, News};
use crate::refusal::Refusal;
use crate::{cards, participating, random};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State as CorrespondenceState};
use longhand_storage::dispatches::Kind;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, IntroductionId, PersonId};
use longhand_storage::introductions::{self, Introduction, State};
use longhand_storage::people::{self, Person};
use telling::answer;

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
            door_open: true,
            ..correspondence.clone()
        },
    )?;
    participating::come_back(conn, correspondence.id, mentee.id)
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
    let kind = Kind::IntroductionAccepted;
    answer(conn, origin, introduction, kind, leaves_at, now)
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
            closed_at: None,
            closed_by: None,
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
    let kind = Kind::IntroductionAsked;
    answer(conn, origin, introduction, kind, leaves_at, now)
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
