//! Thanks: words a mentee leaves at the end, which the mentor alone sees until they show them on their
//! card, and which nobody else sees unless the mentee agrees.

use crate::error::Error;
use crate::notices::{self, Word};
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::{closing, participating, terms};
use chrono::NaiveDateTime;
use longhand_storage::blocks;
use longhand_storage::connection::AnyConnection;
use longhand_storage::correspondences;
use longhand_storage::ids::{CorrespondenceId, PersonId};
use longhand_storage::introductions::{self, State as IntroductionState};
use longhand_storage::notices::Kind;
use longhand_storage::people::{self, Person};
use longhand_storage::thanks::{self, Thanks};

/// The most characters of thanks.
pub const LONGEST: usize = 1000;

/// The most thanks a card shows.
const MOST_SHOWN: i64 = 20;

/// The mentee thanks the mentor of a correspondence, in words of one paragraph, and says whether
/// everybody may read them. Said again, they take the place of the earlier ones.
pub fn give(
    conn: &mut AnyConnection,
    origin: &Origin,
    author: &Person,
    id: CorrespondenceId,
    words: &str,
    consented: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let words = words.trim().replace('\0', "");
    if words.is_empty() || words.chars().count() > LONGEST {
        return Err(Refusal::OddThanks(LONGEST).into());
    }
    receive(conn, author, id, &words, consented, now)?;
    terms::say(conn, origin, author.id, id, now)
}

/// The same, said by a participant on another instance.
pub fn receive(
    conn: &mut AnyConnection,
    author: &Person,
    id: CorrespondenceId,
    words: &str,
    consented: bool,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let correspondence = participating::held(conn, author.id, id)?;
    let mentored = correspondence
        .mentor_id
        .filter(|mentor| *mentor != author.id);
    let introduction = introductions::newest_of(conn, id)?;
    let began = [IntroductionState::Accepted, IntroductionState::Ended];
    let began = introduction.is_some_and(|one| began.contains(&one.state));
    let Some(mentor) = mentored.filter(|_| began) else {
        return Err(Refusal::NobodyToThank.into());
    };
    let known = of(conn, author.id, id)?;
    let same = known.iter().find(|known| known.words == words);
    if same.is_some_and(|same| same.consented == consented) {
        return Ok(());
    }
    let words: String = words.chars().take(LONGEST).collect();
    thanks::upsert(
        conn,
        &Thanks {
            correspondence_id: id,
            author_id: author.id,
            reader_id: mentor,
            revealed: same.is_some_and(|same| same.revealed),
            words,
            consented,
            created_at: now,
        },
    )?;
    // Whoever left hears nothing more, and finds the words if they look.
    if same.is_none() && !closing::has_left(conn, &correspondence, mentor)? {
        let mentor = people::find(conn, mentor)?;
        let word = Word::new(Kind::Thanked).about(author.id).within(id);
        notices::leave(conn, &mentor, word, now)?;
    }
    Ok(())
}

/// The mentor shows thanks on their card, or no longer. Everybody sees them only if who said them
/// agrees.
pub fn reveal(
    conn: &mut AnyConnection,
    mentor: PersonId,
    id: CorrespondenceId,
    revealed: bool,
) -> Result<(), Error> {
    participating::held(conn, mentor, id)?;
    if thanks::reveal(conn, id, mentor, revealed)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("thanks").into())
    }
}

/// The thanks of a correspondence that this participant said or heard.
pub fn of(
    conn: &mut AnyConnection,
    person: PersonId,
    id: CorrespondenceId,
) -> Result<Vec<Thanks>, Error> {
    if correspondences::find_for(conn, id, person)?.is_none() {
        return Err(Refusal::NotYours("correspondence").into());
    }
    let mut said = thanks::of(conn, id)?;
    let blocked = blocks::blocked_by(conn, person)?;
    said.retain(|thanks| !blocked.contains(&thanks.author_id));
    Ok(said)
}

/// The thanks everybody may read on somebody's card.
pub fn shown(conn: &mut AnyConnection, mentor: PersonId) -> Result<Vec<Thanks>, Error> {
    Ok(thanks::shown(conn, mentor, MOST_SHOWN)?)
}
