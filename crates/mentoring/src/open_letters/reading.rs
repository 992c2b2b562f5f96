//! Reading open letters: who may, what comes home to somebody, and what stands beneath.

use super::strangers;
use crate::error::Error;
use crate::prose;
use crate::refusal::Refusal;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{OpenLetterId, PersonId};
use longhand_storage::open_letters::{self, OpenLetter, Visibility};
use longhand_storage::people::{self, Person};
use longhand_storage::reactions::{self, Kind};
use longhand_storage::{accounts, blocks, follows, open_letter_lists};
use std::collections::{HashMap, HashSet};

/// How many open letters one page of a list holds.
pub const PAGE: usize = 20;

/// How many answers one page shows.
pub const ANSWERS: usize = 100;

/// An open letter with its author and what became of it.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The open letter.
    pub letter: OpenLetter,
    /// Who wrote it.
    pub author: Person,
    /// How many people liked it.
    pub likes: i64,
    /// How many people passed it on.
    pub boosts: i64,
    /// How many answers stand beneath it for everybody to read.
    pub answers: i64,
}

/// One page of a list, and where the next one begins.
#[derive(Debug, Clone)]
pub struct Page {
    /// The open letters, newest first.
    pub letters: Vec<Shown>,
    /// Before which there are older ones.
    pub older: Option<OpenLetterId>,
}

/// The open letters of somebody and of those they follow, newest first.
pub fn home(
    conn: &mut AnyConnection,
    reader: PersonId,
    before: Option<OpenLetterId>,
) -> Result<Page, Error> {
    let before = before.unwrap_or(OpenLetterId(i64::MAX));
    let limit = PAGE as i64 + 1;
    let mut found = open_letter_lists::of_followed(conn, reader, before, limit)?;
    let seen = [
        Visibility::Public,
        Visibility::Unlisted,
        Visibility::Followers,
    ];
    // Nobody follows themselves, so nothing comes twice.
    found.extend(open_letter_lists::by_author(
        conn, reader, &seen, before, limit,
    )?);
    found.sort_by_key(|letter| std::cmp::Reverse(letter.id));
    page(conn, found)
}

/// What one person wrote for everybody, newest first, answers not among it.
pub fn of_person(
    conn: &mut AnyConnection,
    author: PersonId,
    before: Option<OpenLetterId>,
) -> Result<Page, Error> {
    let before = before.unwrap_or(OpenLetterId(i64::MAX));
    let seen = [Visibility::Public];
    let found = open_letter_lists::by_author(conn, author, &seen, before, PAGE as i64 + 1)?;
    page(conn, found)
}

/// For keepers: the newest of everything that is kept, of one author or of all.
pub fn kept(
    conn: &mut AnyConnection,
    author: Option<PersonId>,
    limit: i64,
) -> Result<Vec<Shown>, Error> {
    let found = open_letter_lists::newest(conn, author, limit)?;
    shown(conn, found)
}

fn page(conn: &mut AnyConnection, mut found: Vec<OpenLetter>) -> Result<Page, Error> {
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|last| last.id);
    let mut letters = shown(conn, found)?;
    let authors: Vec<PersonId> = letters.iter().map(|one| one.author.id).collect();
    let suspended = accounts::suspended_among(conn, &authors)?;
    letters.retain(|one| !suspended.contains(&one.author.id));
    Ok(Page { letters, older })
}

fn shown(conn: &mut AnyConnection, letters: Vec<OpenLetter>) -> Result<Vec<Shown>, Error> {
    let ids: Vec<OpenLetterId> = letters.iter().map(|letter| letter.id).collect();
    let reacted = reactions::count(conn, &ids)?;
    let answered = open_letter_lists::count_answers(conn, &ids)?;
    let authors = people_of(conn, letters.iter().map(|letter| letter.author_id))?;
    let people = |id: OpenLetterId, kind: Kind| {
        let found = reacted.iter().find(|row| row.0 == id && row.1 == kind);
        found.map_or(0, |row| row.2)
    };
    let shown = letters.into_iter().filter_map(|letter| {
        let answers = answered.iter().find(|row| row.0 == letter.id);
        Some(Shown {
            author: authors.get(&letter.author_id)?.clone(),
            likes: people(letter.id, Kind::Like),
            boosts: people(letter.id, Kind::Boost),
            answers: answers.map_or(0, |row| row.1),
            letter,
        })
    });
    Ok(shown.collect())
}

fn people_of(
    conn: &mut AnyConnection,
    ids: impl Iterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Person>, Error> {
    let ids: HashSet<PersonId> = ids.collect();
    let ids: Vec<PersonId> = ids.into_iter().collect();
    let found = people::find_all(conn, &ids)?;
    Ok(found
        .into_iter()
        .map(|person| (person.id, person))
        .collect())
}

/// What somebody sees of these authors' writing for few.
struct Eyes {
    reader: Option<PersonId>,
    follows: HashSet<PersonId>,
    suspended: Vec<PersonId>,
}

impl Eyes {
    fn of(
        conn: &mut AnyConnection,
        reader: Option<PersonId>,
        authors: &[PersonId],
    ) -> Result<Self, Error> {
        let follows = match reader {
            Some(reader) => follows::followed_among(conn, reader, authors)?,
            None => Vec::new(),
        };
        Ok(Self {
            reader,
            follows: follows.into_iter().collect(),
            suspended: accounts::suspended_among(conn, authors)?,
        })
    }

    /// Whether they may read this, which answers something of `answered`.
    fn see(&self, letter: &OpenLetter, answered: Option<PersonId>) -> bool {
        if self.suspended.contains(&letter.author_id) {
            return false;
        }
        let Some(reader) = self.reader else {
            return letter.visibility != Visibility::Followers;
        };
        letter.visibility != Visibility::Followers
            || letter.author_id == reader
            || answered == Some(reader)
            || self.follows.contains(&letter.author_id)
    }
}

/// Whether somebody, or a stranger, may read an open letter: what is for followers is for them, its
/// author, and whoever it answers.
pub(super) fn may_read(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    letter: &OpenLetter,
) -> Result<bool, Error> {
    let eyes = Eyes::of(conn, reader, &[letter.author_id])?;
    let answered = match letter.parent_id {
        Some(parent) => open_letters::find(conn, parent)?.map(|parent| parent.author_id),
        None => None,
    };
    Ok(eyes.see(letter, answered))
}

/// One open letter, if this reader may read it.
pub fn find(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    id: OpenLetterId,
) -> Result<OpenLetter, Error> {
    let refused = || Refusal::NotYours("open-letter");
    let letter = open_letters::find(conn, id)?.ok_or_else(refused)?;
    if may_read(conn, reader, &letter)? {
        Ok(letter)
    } else {
        Err(refused().into())
    }
}

/// One open letter by its ActivityPub id, if this reader may read it.
pub fn find_by_uri(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    uri: &str,
) -> Result<OpenLetter, Error> {
    let found = open_letters::find_by_uri(conn, uri)?;
    let letter = found.ok_or(Refusal::NotYours("open-letter"))?;
    find(conn, reader, letter.id)
}

/// The title of an open letter, or of the one an answer stands beneath, as a quotation in Markdown:
/// how a letter about it begins.
pub fn quoted_title(
    conn: &mut AnyConnection,
    reader: PersonId,
    id: OpenLetterId,
) -> Result<String, Error> {
    let letter = find(conn, Some(reader), id)?;
    let title = if letter.title.is_empty() {
        find(conn, Some(reader), letter.thread_id)?.title
    } else {
        letter.title
    };
    Ok(prose::quotation(&prose::from_plain(&title)))
}

pub(super) fn must_find(conn: &mut AnyConnection, id: OpenLetterId) -> Result<OpenLetter, Error> {
    let found = open_letters::find(conn, id)?;
    Ok(found.ok_or(longhand_storage::error::Error::NotFound("open letter"))?)
}

/// An answer beneath an open letter.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The answer.
    pub letter: OpenLetter,
    /// Who wrote it.
    pub author: Person,
    /// Whom it answers, if that is not whoever wrote the open letter it is shown beneath.
    pub answers: Option<Person>,
}

/// An open letter with what stands beneath it.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The open letter.
    pub shown: Shown,
    /// What it answers and who wrote that, if this reader may read it.
    pub above: Option<(OpenLetter, Person)>,
    /// Who wrote the open letter at the top.
    pub top_author: PersonId,
    /// The answers this reader sees, oldest first. Of an open letter at the top all of them, of an
    /// answer those to it.
    pub answers: Vec<Answer>,
    /// After which there are more.
    pub more: Option<OpenLetterId>,
}

/// An open letter with one page of its answers, as this reader or a stranger sees them. What its
/// author hid only they see; nobody sees answers of whom they, or the reader, have blocked, nor those
/// of limited instances' people whom neither of them knows.
pub fn thread(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    id: OpenLetterId,
    after: Option<OpenLetterId>,
) -> Result<Thread, Error> {
    let letter = find(conn, reader, id)?;
    let above = above(conn, reader, &letter)?;
    let top = must_find(conn, letter.thread_id)?;
    let after = after.unwrap_or(OpenLetterId(0));
    let limit = ANSWERS as i64 + 1;
    let mut found = if letter.deleted_at.is_some() {
        Vec::new()
    } else if top.id == letter.id {
        open_letter_lists::beneath(conn, top.id, after, limit)?
    } else {
        open_letter_lists::answers_to(conn, letter.id, after, limit)?
    };
    let more = found.len() > ANSWERS;
    found.truncate(ANSWERS);
    let more = found.last().filter(|_| more).map(|last| last.id);
    Ok(Thread {
        answers: answers(conn, reader, &letter, &top, found)?,
        shown: shown(conn, vec![letter])?
            .pop()
            .ok_or(longhand_storage::error::Error::NotFound("author"))?,
        above,
        top_author: top.author_id,
        more,
    })
}

fn above(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    letter: &OpenLetter,
) -> Result<Option<(OpenLetter, Person)>, Error> {
    let Some(parent) = letter.parent_id else {
        return Ok(None);
    };
    match find(conn, reader, parent) {
        Ok(parent) => {
            let author = people::find(conn, parent.author_id)?;
            Ok(Some((parent, author)))
        }
        Err(Error::Refused(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Those of the answers that the reader sees, with who is who.
fn answers(
    conn: &mut AnyConnection,
    reader: Option<PersonId>,
    letter: &OpenLetter,
    top: &OpenLetter,
    found: Vec<OpenLetter>,
) -> Result<Vec<Answer>, Error> {
    let parents: Vec<OpenLetterId> = found.iter().filter_map(|one| one.parent_id).collect();
    let parents: HashMap<OpenLetterId, PersonId> = open_letters::find_all(conn, &parents)?
        .into_iter()
        .map(|parent| (parent.id, parent.author_id))
        .collect();
    let authors: Vec<PersonId> = found.iter().map(|one| one.author_id).collect();
    let eyes = Eyes::of(conn, reader, &authors)?;
    let unwanted = blocks::blocked_by(conn, top.author_id)?;
    let avoided = match reader {
        Some(reader) => blocks::blocked_by(conn, reader)?,
        None => Vec::new(),
    };
    let people = people_of(conn, authors.into_iter().chain(parents.values().copied()))?;
    let known_to: Vec<PersonId> = reader
        .into_iter()
        .chain([letter.author_id, top.author_id])
        .collect();
    let strangers = strangers::among(conn, people.values(), &known_to)?;
    let seen = found.into_iter().filter(|one| {
        let mine = reader == Some(one.author_id);
        let wanted = mine || !unwanted.contains(&one.author_id);
        let wanted = wanted && !strangers.contains(&one.author_id);
        let shown = !one.hidden || mine || reader == Some(top.author_id);
        let answered = one.parent_id.and_then(|id| parents.get(&id).copied());
        wanted && shown && !avoided.contains(&one.author_id) && eyes.see(one, answered)
    });
    let answers = seen.filter_map(|one| {
        let answered = one.parent_id.filter(|parent| *parent != letter.id);
        let answered = answered.and_then(|parent| parents.get(&parent));
        Some(Answer {
            author: people.get(&one.author_id)?.clone(),
            answers: answered.and_then(|author| people.get(author)).cloned(),
            letter: one,
        })
    });
    Ok(answers.collect())
}

/// Which servers may have an open letter of ours.
#[derive(Debug, Clone)]
pub enum Audience {
    /// There is no such open letter, or its author is suspended.
    Nobody,
    /// All of them.
    Everybody(OpenLetter),
    /// Those where somebody lives who may read it.
    Hosts(OpenLetter, Vec<String>),
}

/// Which servers may have the open letter of ours with this id.
pub fn audience(conn: &mut AnyConnection, uri: &str) -> Result<Audience, Error> {
    let Some(letter) = open_letters::find_by_uri(conn, uri)? else {
        return Ok(Audience::Nobody);
    };
    let author = people::find(conn, letter.author_id)?;
    if !author.local || accounts::suspended_among(conn, &[author.id])?.contains(&author.id) {
        return Ok(Audience::Nobody);
    }
    if letter.visibility != Visibility::Followers {
        return Ok(Audience::Everybody(letter));
    }
    let mut readers = follows::followers_elsewhere(conn, author.id)?;
    let parent = match letter.parent_id {
        Some(parent) => open_letters::find(conn, parent)?,
        None => None,
    };
    if let Some(parent) = parent {
        readers.push(people::find(conn, parent.author_id)?);
    }
    readers.retain(|reader| !reader.local);
    let hosts = readers.iter().map(|reader| reader.home().to_owned());
    Ok(Audience::Hosts(letter, hosts.collect()))
}
