//! Open letters: what one person writes for everybody, for who comes by, or for those who follow
//! them, and the answers beneath. Publishing, changing and removing what one of ours wrote is here.

pub mod answering;
pub mod arriving;
pub mod reacting;
pub mod reading;
mod strangers;
mod telling;
pub mod travelling;

use crate::error::Error;
use crate::letters::LONGEST;
use crate::origin::Origin;
use crate::refusal::Refusal;
use crate::revisions::edited_at;
use crate::{languages, prose};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::connection::AnyConnection;
use longhand_storage::dispatches::Kind;
use longhand_storage::ids::{self, OpenLetterId};
use longhand_storage::open_letters::{self, OpenLetter, Revision, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::{accounts, notices};

/// The most characters a title has.
pub const LONGEST_TITLE: usize = 200;

/// An open letter as its author hands it over.
#[derive(Debug, Clone)]
pub struct NewOpenLetter {
    /// What it is about; an answer needs none.
    pub title: String,
    /// The text, as Markdown.
    pub source: String,
    /// Who may read it.
    pub visibility: Visibility,
    /// Its language, as a BCP 47 tag.
    pub language: Option<String>,
    /// The open letter it answers, one its author can read.
    pub in_reply_to: Option<OpenLetterId>,
}

/// Publishes an open letter, or an answer beneath one: it is kept, and so is a delivery for each
/// inbox of those who follow its author, in this transaction. The same words in the same place
/// within an hour are the same open letter.
pub fn publish(
    conn: &mut AnyConnection,
    origin: &Origin,
    author: &Person,
    new: &NewOpenLetter,
    now: NaiveDateTime,
) -> Result<OpenLetter, Error> {
    check_account(conn, author)?;
    // What one author publishes goes one after the other, so that the second sees the first.
    people::hold(conn, author.id)?;
    let title = title(&new.title, new.in_reply_to.is_none())?;
    let (source, content) = text(&new.source)?;
    let language = language(new.language.as_deref())?;
    let since = now - Duration::hours(1);
    let words = (title.as_str(), source.as_str());
    let before = open_letters::newest_with_words(conn, author.id, words, new.in_reply_to, since)?;
    if let Some(before) = before {
        return Ok(before);
    }
    let answered = match new.in_reply_to {
        Some(id) => Some(answering::answered(conn, author, id, new.visibility, now)?),
        None => None,
    };
    let id = OpenLetterId(ids::next(now));
    let uri = origin.open_letter()?;
    let letter = OpenLetter {
        id,
        author_id: author.id,
        page_url: uri.clone(),
        uri,
        visibility: new.visibility,
        title,
        source,
        content,
        summary: None,
        language,
        in_reply_to_uri: answered.as_ref().map(|parent| parent.uri.clone()),
        parent_id: answered.as_ref().map(|parent| parent.id),
        thread_id: answered.as_ref().map_or(id, |parent| parent.thread_id),
        hidden: answered.as_ref().is_some_and(|parent| parent.hidden),
        posted_at: now,
        edited_at: None,
        deleted_at: None,
    };
    open_letters::insert(conn, &letter)?;
    telling::tell(conn, origin, &letter, Kind::OpenLetterPublished, now)?;
    if let Some(parent) = &answered {
        answering::leave_word(conn, author, &letter, parent, now)?;
    }
    Ok(letter)
}

/// Gives an open letter of one of ours another title and text. Who may read it stays as it was.
pub fn edit(
    conn: &mut AnyConnection,
    origin: &Origin,
    author: &Person,
    id: OpenLetterId,
    (new_title, new_source): (&str, &str),
    now: NaiveDateTime,
) -> Result<OpenLetter, Error> {
    check_account(conn, author)?;
    people::hold(conn, author.id)?;
    let letter = to_change(conn, author, id)?;
    let title = title(new_title, letter.parent_id.is_none())?;
    let (source, content) = text(new_source)?;
    if title == letter.title && source == letter.source {
        return Ok(letter);
    }
    let revision = Revision {
        visibility: letter.visibility,
        title: &title,
        source: &source,
        content: &content,
        summary: None,
        edited_at: Some(edited_at(letter.posted_at, letter.edited_at, now)),
    };
    if !open_letters::revise(conn, id, &revision)? {
        return Err(Refusal::OpenLetterRemoved.into());
    }
    telling::tell(conn, origin, &letter, Kind::OpenLetterEdited, now)?;
    reading::must_find(conn, id)
}

/// Removes an open letter of one of ours: its text goes, and every server that heard of it is asked
/// to remove it too. Removed before, it stays so.
pub fn remove(
    conn: &mut AnyConnection,
    origin: &Origin,
    author: &Person,
    id: OpenLetterId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    people::hold(conn, author.id)?;
    let letter = mine(conn, author, id)?;
    // Before it is emptied: with it goes who liked it, and those hear of it as well.
    let hearers = telling::whoever_heard(conn, &letter)?;
    if open_letters::empty(conn, id, now)? {
        notices::delete_about_open_letter(conn, id)?;
        telling::tell_all(
            conn,
            origin,
            &letter,
            Kind::OpenLetterRemoved,
            &hearers,
            now,
        )?;
    }
    Ok(())
}

/// An open letter to be changed by its author, for a page to show beforehand.
pub fn to_change(
    conn: &mut AnyConnection,
    author: &Person,
    id: OpenLetterId,
) -> Result<OpenLetter, Error> {
    let letter = mine(conn, author, id)?;
    if letter.deleted_at.is_some() {
        return Err(Refusal::OpenLetterRemoved.into());
    }
    Ok(letter)
}

/// The narrower of two.
pub(crate) fn narrower(one: Visibility, other: Visibility) -> Visibility {
    if breadth(one) <= breadth(other) {
        one
    } else {
        other
    }
}

fn breadth(visibility: Visibility) -> u8 {
    match visibility {
        Visibility::Followers => 0,
        Visibility::Unlisted => 1,
        Visibility::Public => 2,
    }
}

fn mine(conn: &mut AnyConnection, author: &Person, id: OpenLetterId) -> Result<OpenLetter, Error> {
    open_letters::find(conn, id)?
        .filter(|letter| letter.author_id == author.id)
        .ok_or_else(|| Refusal::NotYours("open-letter").into())
}

fn check_account(conn: &mut AnyConnection, author: &Person) -> Result<(), Error> {
    if accounts::find(conn, author.id)?.suspended_at.is_some() {
        return Err(Refusal::Suspended.into());
    }
    Ok(())
}

/// A title as it is kept: one line, without what cannot be seen.
fn title(typed: &str, needed: bool) -> Result<String, Error> {
    let line = prose::plain_line(typed, LONGEST_TITLE + 1);
    if line.chars().count() > LONGEST_TITLE || (needed && line.is_empty()) {
        return Err(Refusal::OddTitle(LONGEST_TITLE).into());
    }
    Ok(line)
}

/// The Markdown as it is kept, and the same as safe HTML.
fn text(typed: &str) -> Result<(String, String), Error> {
    let source = typed.replace('\0', "");
    let too_long = |bytes: usize| Refusal::LongOpenLetter(bytes / 1000).into();
    if source.len() > LONGEST {
        return Err(too_long(source.len()));
    }
    let content = prose::from_markdown(&source);
    if content.len() > LONGEST {
        return Err(too_long(content.len()));
    }
    if prose::to_text(&content).trim().is_empty() {
        return Err(Refusal::EmptyOpenLetter.into());
    }
    Ok((source, content))
}

fn language(typed: Option<&str>) -> Result<Option<String>, Error> {
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else {
        return Ok(None);
    };
    let tag = languages::tag(typed);
    match tag {
        Some(tag) => Ok(Some(tag)),
        None => Err(Refusal::NotALanguage(typed.chars().take(40).collect()).into()),
    }
}
