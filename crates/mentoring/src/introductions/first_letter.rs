//! First letters of our own writers: who may write to whom, what a first letter may hold, and what
//! each letter does to an introduction. Called for every letter that is posted, before it is kept.

use crate::cards::{self, Availability};
use crate::effects::Before;
use crate::error::Error;
use crate::introductions::{self, MOST_OPEN, SHORTEST};
use crate::letters::NewLetter;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::refusal::keeping::Keeping;
use crate::{closing, prose};
use chrono::NaiveDateTime;
use longhand_storage::accounts::{self, WhoMayWrite};
use longhand_storage::cards as kept_cards;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences::{self, Correspondence, State};
use longhand_storage::ids::PersonId;
use longhand_storage::introductions::{self as kept, Introduction, State as IntroductionState};
use longhand_storage::letters::{self, Kind};
use longhand_storage::people::Person;
use longhand_storage::{blocks, follows, instances};

/// A letter about to be kept.
pub(crate) struct Outgoing<'a> {
    pub(crate) writer: &'a Person,
    pub(crate) readers: &'a [Person],
    pub(crate) new: &'a NewLetter,
    /// The text as safe HTML.
    pub(crate) content: &'a str,
    /// How many pictures and papers come with it.
    pub(crate) media: usize,
    pub(crate) leaves_at: NaiveDateTime,
}

/// Whether this letter may be posted in this correspondence; and if so, begins, accepts or goes on
/// with an introduction, or ends the correspondence. Gives back how things stood before.
pub(crate) fn pass(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Outgoing<'_>,
    correspondence: &Correspondence,
    now: NaiveDateTime,
) -> Result<Before, Error> {
    let correspondence = correspondences::hold(conn, correspondence.id)?;
    let before = Before::of(conn, &correspondence, letter.writer.id)?;
    let begun = letters::any_in(conn, correspondence.id)?;
    let is_new = !begun || correspondence.state == State::Closed;
    for reader in letter.readers {
        if blocks::exists(conn, letter.writer.id, reader.id)? {
            return Err(Refusal::YouBlocked(reader.handle()).into());
        }
        if is_new {
            check_welcome(conn, letter.writer, reader)?;
        }
        if !letters::has_written(conn, correspondence.id, reader.id)? {
            check_plain(letter)?;
        }
    }
    if closing::is_group(conn, &correspondence)? {
        group(conn, letter, begun)?;
    } else if let [reader] = letter.readers {
        pair(conn, origin, letter, reader, &correspondence, begun, now)?;
    }
    Ok(before)
}

/// Who may write somebody of ours a first letter is theirs to say; what exists goes on.
pub(crate) fn check_welcome(
    conn: &mut AnyConnection,
    writer: &Person,
    reader: &Person,
) -> Result<(), Error> {
    if !reader.local {
        return Ok(());
    }
    let who = accounts::find(conn, reader.id)?.who_may_write;
    let limited = !writer.local && instances::is_limited(conn, writer.home())?;
    match who {
        WhoMayWrite::NobodyNew => Err(Refusal::TakesNoFirstLetters(reader.handle()).into()),
        WhoMayWrite::Anyone if !limited => Ok(()),
        // Whoever is followed is no stranger, wherever they write from.
        _ if follows_them(conn, reader, writer)? => Ok(()),
        WhoMayWrite::Followed => Err(Refusal::TakesLettersOfFollowed(reader.handle()).into()),
        WhoMayWrite::Anyone => Err(Keeping::HostLimited(writer.home().to_owned()).into()),
    }
}

fn follows_them(conn: &mut AnyConnection, reader: &Person, writer: &Person) -> Result<bool, Error> {
    let follow = follows::find_pair(conn, reader.id, writer.id)?;
    Ok(follow.is_some_and(|follow| follow.state == follows::State::Accepted))
}

/// A first letter to a stranger has no links and brings nothing along: other servers' filters drop
/// those without a word.
fn check_plain(letter: &Outgoing<'_>) -> Result<(), Error> {
    if letter.media > 0 || prose::has_links(letter.content) {
        return Err(Refusal::NotPlainEnough.into());
    }
    Ok(())
}

fn group(conn: &mut AnyConnection, letter: &Outgoing<'_>, begun: bool) -> Result<(), Error> {
    if letter.new.kind == Kind::Closing {
        return Err(Refusal::NothingToClose.into());
    }
    if letter.new.asks_first {
        return Err(Refusal::NothingToAsk.into());
    }
    // What exists goes on.
    if begun {
        return Ok(());
    }
    for reader in letter.readers {
        check_met(conn, letter.writer, reader)?;
    }
    Ok(())
}

/// A letter to several is no introduction: whoever mentors must have been met alone before.
pub(crate) fn check_met(
    conn: &mut AnyConnection,
    writer: &Person,
    reader: &Person,
) -> Result<(), Error> {
    let known = correspondences::find_between(conn, &[writer.id, reader.id])?
        .is_some_and(|between| between.state == State::Open);
    if !known && mentors(conn, reader.id)? {
        return Err(Refusal::IntroduceAlone(reader.handle()).into());
    }
    Ok(())
}

fn pair(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Outgoing<'_>,
    reader: &Person,
    correspondence: &Correspondence,
    begun: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let waiting = introductions::waiting_in(conn, correspondence)?;
    if let (State::Introduced, Some(introduction)) = (correspondence.state, &waiting) {
        return go_on(conn, origin, letter, reader, introduction, now);
    }
    if letter.new.asks_first {
        return Err(Refusal::NothingToAsk.into());
    }
    if letter.new.kind == Kind::Closing {
        return closing::with_letter(conn, origin, letter.writer, correspondence, begun, now);
    }
    if correspondence.state == State::Closed {
        closing::check_door(conn, letter.writer, reader, correspondence)?;
    }
    if begun && correspondence.state == State::Open {
        return Ok(());
    }
    if mentors(conn, reader.id)? {
        check_introduction(conn, letter, reader, now)?;
        let (writer, leaves_at) = (letter.writer, letter.leaves_at);
        return introductions::begin(conn, origin, correspondence, writer, reader, leaves_at, now);
    }
    closing::open_again(conn, origin, letter.writer, correspondence, now)
}

/// Goes on with an introduction that waits: the mentor answers, or the mentee answers a question.
fn go_on(
    conn: &mut AnyConnection,
    origin: &Origin,
    letter: &Outgoing<'_>,
    reader: &Person,
    introduction: &Introduction,
    now: NaiveDateTime,
) -> Result<(), Error> {
    if letter.new.kind == Kind::Closing {
        return Err(Refusal::NothingToClose.into());
    }
    if letter.new.asks_first && letter.writer.id != introduction.mentor_id {
        return Err(Refusal::NothingToAsk.into());
    }
    let leaves_at = letter.leaves_at;
    if letter.writer.id == introduction.mentor_id {
        if letter.new.asks_first {
            return introductions::ask(conn, origin, introduction, leaves_at, now);
        }
        return introductions::accept(conn, origin, introduction, leaves_at, now);
    }
    let answered = kept::decide(
        conn,
        introduction.id,
        &[IntroductionState::Asked],
        IntroductionState::Open,
        None,
        "",
        now,
    )?;
    if answered {
        Ok(())
    } else {
        Err(Refusal::IntroductionWaits(reader.handle()).into())
    }
}

/// What an introduction has to be, and whether the mentor has a place.
fn check_introduction(
    conn: &mut AnyConnection,
    letter: &Outgoing<'_>,
    mentor: &Person,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let name = || mentor.shown_name().to_owned();
    if let Some(card) = kept_cards::find(conn, mentor.id)? {
        match cards::availability(&card, now) {
            Availability::Open { .. } => {}
            Availability::Full => return Err(Refusal::Full(name()).into()),
            Availability::Away(until) => {
                return Err(Refusal::Away(name(), until.date()).into());
            }
        }
    }
    check_length(letter.content)?;
    if kept::count_open(conn, letter.writer.id)? >= MOST_OPEN {
        return Err(Refusal::TooManyIntroductions(MOST_OPEN).into());
    }
    Ok(())
}

/// An introduction says more than a word.
pub(crate) fn check_length(content: &str) -> Result<(), Error> {
    let length = prose::to_text(content).trim().chars().count();
    if length < SHORTEST {
        return Err(Refusal::ShortIntroduction(SHORTEST, length).into());
    }
    Ok(())
}

/// Whether somebody offers to mentor.
pub(crate) fn mentors(conn: &mut AnyConnection, person: PersonId) -> Result<bool, Error> {
    Ok(kept_cards::find(conn, person)?.is_some_and(|card| card.mentor))
}
