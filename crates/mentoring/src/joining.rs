//! One letter in several parts: whoever writes from a server with short posts sends them in a row,
//! each an answer to the one before. They are read as one letter, and can be split by hand.

use crate::correspondences::{self, Written};
use crate::error::Error;
use crate::letters as letter_acts;
use crate::refusal::Refusal;
use crate::reminders;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{LetterId, PersonId};
use longhand_storage::letters::{self, Kind, Letter};
use longhand_storage::parts;
use longhand_storage::people::{self, Person};
use std::collections::HashMap;

/// The most parts of one letter; a further one begins another.
pub const MOST_PARTS: usize = 20;

/// The longest text of a part, in bytes of HTML: what is longer was not split by its server.
pub const LONGEST_PART: usize = 10_000;

/// How soon after the one before a part follows.
pub fn soon() -> Duration {
    Duration::minutes(15)
}

/// A letter came in: joins it to the one it goes on with, and to it what came before it although it
/// was written after. Whether any of the same letter was here before.
pub(crate) fn arrived(
    conn: &mut AnyConnection,
    sender: &Person,
    letter: &Letter,
) -> Result<bool, Error> {
    // Our own kind of instance splits nothing.
    if sender.local || sender.offers {
        return Ok(false);
    }
    let mut first = letter.id;
    let mut goes_on = false;
    if let Some(before) = before(conn, letter)? {
        let whole = before.joined_to_id.unwrap_or(before.id);
        if 1 + parts::further(conn, &[whole])?.len() < MOST_PARTS {
            parts::join(conn, letter.id, whole)?;
            first = whole;
            goes_on = true;
        }
    }
    for after in after(conn, letter)? {
        if after.joined_to_id.is_none() {
            parts::join(conn, after.id, first)?;
            goes_on = true;
        }
    }
    Ok(goes_on)
}

/// The first part of a letter is gone: the next one stands for the rest.
pub(crate) fn first_is_gone(conn: &mut AnyConnection, gone: &Letter) -> Result<(), Error> {
    let rest = parts::further(conn, &[gone.id])?;
    let next = rest.iter().find(|part| part.deleted_at.is_none());
    match next {
        Some(next) => Ok(parts::lead(conn, next.id, gone.id)?),
        None => Ok(()),
    }
}

/// Shows the parts of a letter as letters of their own, to everybody here who has them.
pub fn split(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    let letter = letter_acts::find(conn, reader, id)?;
    parts::split(conn, letter.joined_to_id.unwrap_or(letter.id))?;
    reminders::schedule(conn, letter.correspondence_id, now)?;
    Ok(letter)
}

/// Joins again what was split: everything this letter goes on with, and everything that goes on
/// with it.
pub fn join_again(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<Letter, Error> {
    let letter = letter_acts::find(conn, reader, id)?;
    let author = people::find(conn, letter.author_id)?;
    if author.local || author.offers {
        return Err(Refusal::NothingToJoin.into());
    }
    let mut first = letter.clone();
    for _ in 0..MOST_PARTS {
        match before(conn, &first)? {
            Some(earlier) => first = earlier,
            None => break,
        }
    }
    let whole = first.joined_to_id.unwrap_or(first.id);
    let mut last = vec![first];
    let mut count = 1;
    while let Some(part) = last.pop() {
        for next in after(conn, &part)? {
            if count < MOST_PARTS {
                count += 1;
                parts::join(conn, next.id, whole)?;
                last.push(next);
            }
        }
    }
    reminders::schedule(conn, letter.correspondence_id, now)?;
    Ok(letter)
}

/// One letter as its reader sees it, with all its parts.
pub fn whole(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: LetterId,
    now: NaiveDateTime,
) -> Result<Option<Written>, Error> {
    let letter = letter_acts::find(conn, reader, id)?;
    let written = correspondences::written(conn, reader, vec![letter], now)?;
    Ok(written.into_iter().next())
}

/// Whether a letter goes on with another, by the same hand, soon after it.
fn goes_on(part: &Letter, before: &Letter) -> bool {
    let short = |letter: &Letter| letter.content.len() <= LONGEST_PART;
    let plain = |letter: &Letter| !letter.wider && letter.kind == Kind::Letter;
    // Their servers' clocks count, but one ahead of ours was set back when they came.
    let apart = (part.posted_at - before.posted_at).abs();
    part.id != before.id
        && part.in_reply_to_uri.as_ref() == Some(&before.uri)
        && part.author_id == before.author_id
        && part.correspondence_id == before.correspondence_id
        && apart <= soon()
        && [part, before]
            .into_iter()
            .all(|one| short(one) && plain(one))
}

/// The letter this one goes on with.
fn before(conn: &mut AnyConnection, letter: &Letter) -> Result<Option<Letter>, Error> {
    let Some(uri) = &letter.in_reply_to_uri else {
        return Ok(None);
    };
    let before = letters::find_by_uri(conn, uri)?;
    Ok(before.filter(|before| goes_on(letter, before)))
}

/// The letters that go on with this one.
fn after(conn: &mut AnyConnection, letter: &Letter) -> Result<Vec<Letter>, Error> {
    let most = i64::try_from(MOST_PARTS).unwrap_or(i64::MAX);
    let (correspondence, author) = (letter.correspondence_id, letter.author_id);
    let mut after = parts::answers_by(conn, correspondence, author, &letter.uri, most)?;
    after.retain(|after| goes_on(after, letter));
    Ok(after)
}

/// These letters with every part they have or belong to, the parts of one in a row, in their order.
pub(crate) fn with_parts(
    conn: &mut AnyConnection,
    found: Vec<Letter>,
) -> Result<Vec<Letter>, Error> {
    let mut order: Vec<LetterId> = Vec::new();
    let mut wholes: HashMap<LetterId, Vec<Letter>> = HashMap::new();
    for letter in found {
        let first = letter.joined_to_id.unwrap_or(letter.id);
        let whole = wholes.entry(first).or_insert_with(|| {
            order.push(first);
            Vec::new()
        });
        // The others come below, so that each comes once.
        if letter.id == first {
            whole.push(letter);
        }
    }
    let missing: Vec<LetterId> = order
        .iter()
        .filter(|first| wholes.get(first).is_none_or(Vec::is_empty))
        .copied()
        .collect();
    let mut others = parts::further(conn, &order)?;
    if !missing.is_empty() {
        others.extend(parts::firsts(conn, &missing)?);
    }
    for part in others {
        let first = part.joined_to_id.unwrap_or(part.id);
        wholes.entry(first).or_default().push(part);
    }
    Ok(order
        .into_iter()
        .filter_map(|first| wholes.remove(&first))
        .flat_map(in_order)
        .collect())
}

/// Parts in the order they were written: each behind the one it answers.
fn in_order(mut parts: Vec<Letter>) -> Vec<Letter> {
    parts.sort_by_key(|part| (part.posted_at, part.id));
    let uris: Vec<String> = parts.iter().map(|part| part.uri.clone()).collect();
    let mut ordered: Vec<Letter> = Vec::with_capacity(parts.len());
    while !parts.is_empty() {
        let last = ordered.last().map(|part: &Letter| part.uri.clone());
        let behind = |part: &Letter| part.in_reply_to_uri.is_some() && part.in_reply_to_uri == last;
        let begins = |part: &Letter| {
            part.in_reply_to_uri
                .as_ref()
                .is_none_or(|uri| !uris.contains(uri))
        };
        let next = parts.iter().position(behind);
        let next = next.or_else(|| parts.iter().position(begins)).unwrap_or(0);
        ordered.push(parts.remove(next));
    }
    ordered
}

/// Parts that stand in a row put together to one letter each, as far as its reader has them.
pub(crate) fn together(written: Vec<Written>, reader: PersonId) -> Vec<Written> {
    let mut rows: Vec<Vec<Written>> = Vec::new();
    let first = |one: &Written| one.letter.joined_to_id.unwrap_or(one.letter.id);
    let theirs = written
        .into_iter()
        .filter(|one| one.author.id == reader || one.readers.iter().any(|r| r.id == reader));
    for one in theirs {
        match rows.last_mut() {
            Some(row) if row.last().is_some_and(|last| first(last) == first(&one)) => row.push(one),
            _ => rows.push(vec![one]),
        }
    }
    let mut wholes: Vec<Written> = rows.into_iter().filter_map(one_of).collect();
    mark_joinable(&mut wholes);
    wholes
}

/// One letter of its parts. The first part's number and address stand for it.
fn one_of(parts: Vec<Written>) -> Option<Written> {
    let at = parts
        .iter()
        .position(|part| part.letter.joined_to_id.is_none());
    let mut whole = parts.get(at.unwrap_or(0))?.clone();
    if parts.len() == 1 {
        return Some(whole);
    }
    let there = || parts.iter().filter(|part| part.letter.deleted_at.is_none());
    let texts: Vec<&str> = there().map(|part| part.letter.content.as_str()).collect();
    if !texts.is_empty() {
        whole.letter.content = texts.join("\n");
        whole.letter.deleted_at = None;
    }
    whole.letter.summary = there().find_map(|part| part.letter.summary.clone());
    whole.letter.edited_at = parts.iter().filter_map(|part| part.letter.edited_at).max();
    whole.attachments = there().flat_map(|part| part.attachments.clone()).collect();
    whole.acknowledged = parts.iter().any(|part| part.acknowledged);
    whole.came_at = parts.iter().filter_map(|part| part.came_at).max();
    whole.thanked = parts.iter().any(|part| part.thanked);
    whole.parts = parts.iter().map(|part| part.letter.id).collect();
    Some(whole)
}

/// Says which letters could be joined to the one before them.
fn mark_joinable(written: &mut [Written]) {
    let by_uri: HashMap<String, Letter> = written
        .iter()
        .map(|one| (one.letter.uri.clone(), one.letter.clone()))
        .collect();
    for one in written {
        let before = one.letter.in_reply_to_uri.as_ref();
        let before = before.and_then(|uri| by_uri.get(uri));
        let elsewhere = !one.author.local && !one.author.offers;
        one.joinable = elsewhere && before.is_some_and(|before| goes_on(&one.letter, before));
    }
}
