//! Answers beneath an open letter: who may write one, who hears of it, and what the writer at the
//! top does not want to see there.

use super::{narrower, reading};
use crate::error::Error;
use crate::notices::{self, Word};
use crate::refusal::Refusal;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, OpenLetterId, PersonId};
use longhand_storage::notices::Kind as About;
use longhand_storage::open_letters::{self, OpenLetter, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::{blocks, open_letter_lists};
use std::collections::HashSet;

/// The most answers of one person beneath one open letter within a day.
pub const MOST_A_DAY: i64 = 20;

/// The most answers from elsewhere beneath one open letter within a day.
pub const MOST_FROM_ELSEWHERE: i64 = 500;

/// For whom an answer may be to what is for these: for as many, and for fewer.
#[must_use]
pub fn as_wide_as(answered: Visibility) -> Vec<Visibility> {
    let mut offered = vec![
        Visibility::Public,
        Visibility::Unlisted,
        Visibility::Followers,
    ];
    offered.retain(|offered| narrower(*offered, answered) == *offered);
    offered
}

/// The open letter that one of ours answers. An answer is never for more people than what it
/// answers.
pub(super) fn answered(
    conn: &mut AnyConnection,
    author: &Person,
    id: OpenLetterId,
    visibility: Visibility,
    now: NaiveDateTime,
) -> Result<OpenLetter, Error> {
    let parent = reading::find(conn, Some(author.id), id)?;
    if parent.deleted_at.is_some() {
        return Err(Refusal::NothingToAnswer.into());
    }
    if blocks::exists(conn, author.id, parent.author_id)? {
        let blocked = people::find(conn, parent.author_id)?;
        return Err(Refusal::AnswersBlocked(blocked.handle()).into());
    }
    if !as_wide_as(parent.visibility).contains(&visibility) {
        return Err(Refusal::WiderThanAnswered.into());
    }
    let (mine, _) = recent(conn, parent.thread_id, author.id, now)?;
    if mine >= MOST_A_DAY {
        return Err(Refusal::ManyAnswers(MOST_A_DAY).into());
    }
    Ok(parent)
}

/// Whether there is room beneath an open letter today for one more answer of somebody elsewhere.
pub(super) fn has_room(
    conn: &mut AnyConnection,
    top: OpenLetterId,
    author: PersonId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let (theirs, all) = recent(conn, top, author, now)?;
    Ok(theirs < MOST_A_DAY && all < MOST_FROM_ELSEWHERE)
}

fn recent(
    conn: &mut AnyConnection,
    top: OpenLetterId,
    author: PersonId,
    now: NaiveDateTime,
) -> Result<(i64, i64), Error> {
    let since = OpenLetterId(ids::first_at(now - Duration::days(1)));
    Ok(open_letter_lists::count_since(conn, top, author, since)?)
}

/// Tells those of ours who wrote what is answered, and the open letter at the top, unless they may
/// not read the answer or do not want it there.
pub(super) fn leave_word(
    conn: &mut AnyConnection,
    author: &Person,
    answer: &OpenLetter,
    parent: &OpenLetter,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let Some(top) = open_letters::find(conn, answer.thread_id)? else {
        return Ok(());
    };
    if answer.hidden || blocks::exists(conn, top.author_id, author.id)? {
        return Ok(());
    }
    let mut told = vec![parent.author_id, top.author_id];
    told.sort();
    told.dedup();
    told.retain(|person| *person != author.id);
    for person in people::find_all(conn, &told)? {
        if reading::may_read(conn, Some(person.id), answer)? {
            let word = Word::new(About::OpenLetterAnswered)
                .about(author.id)
                .on(answer.id)
                .saying(&top.title);
            notices::leave(conn, &person, word, now)?;
        }
    }
    Ok(())
}

/// Whoever wrote the open letter at the top does not want this answer shown beneath, nor what
/// answers it. It stays where it was written.
pub fn hide(conn: &mut AnyConnection, me: &Person, id: OpenLetterId) -> Result<(), Error> {
    set_hidden(conn, me, id, true)
}

/// They want it shown again, with what answers it.
pub fn show_again(conn: &mut AnyConnection, me: &Person, id: OpenLetterId) -> Result<(), Error> {
    set_hidden(conn, me, id, false)
}

fn set_hidden(
    conn: &mut AnyConnection,
    me: &Person,
    id: OpenLetterId,
    hidden: bool,
) -> Result<(), Error> {
    let refused = || Refusal::NotYours("answer");
    let answer = open_letters::find(conn, id)?.ok_or_else(refused)?;
    let top = open_letters::find(conn, answer.thread_id)?.ok_or_else(refused)?;
    if top.author_id != me.id || answer.id == top.id {
        return Err(refused().into());
    }
    let mut subtree = HashSet::from([id]);
    let mut ids = vec![id];
    // What answers comes after what is answered.
    for (below, parent) in open_letter_lists::shape(conn, top.id)? {
        if parent.is_some_and(|parent| subtree.contains(&parent)) && subtree.insert(below) {
            ids.push(below);
        }
    }
    open_letters::set_hidden(conn, &ids, hidden)?;
    if hidden {
        for id in ids {
            longhand_storage::notices::delete_about_open_letter(conn, id)?;
        }
    }
    Ok(())
}
