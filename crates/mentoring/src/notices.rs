//! Notices: a word from the instance to one of its people, about something that happened or did not.

pub(crate) mod said;

use crate::error::Error;
use crate::refusal::Refusal;
use chrono::NaiveDateTime;
use longhand_storage::blocks;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, CorrespondenceId, NoticeId, OpenLetterId, PersonId};
use longhand_storage::notices::{self, Kind, Notice};
use longhand_storage::people::{self, Person};
use longhand_words::words::Words;

/// The most words shown at once.
const MOST_SHOWN: i64 = 50;

/// What a word is about.
#[derive(Debug, Clone)]
pub struct Word {
    /// Which kind of thing.
    pub kind: Kind,
    /// About whom.
    pub about: Option<PersonId>,
    /// About which correspondence.
    pub correspondence: Option<CorrespondenceId>,
    /// About which open letter.
    pub open_letter: Option<OpenLetterId>,
    /// What else there is to say, plain text; a day as in 2026-12-24.
    pub detail: String,
}

impl Word {
    /// A word of this kind about nothing yet.
    pub fn new(kind: Kind) -> Self {
        Self {
            kind,
            about: None,
            correspondence: None,
            open_letter: None,
            detail: String::new(),
        }
    }

    /// About somebody.
    pub fn about(mut self, person: PersonId) -> Self {
        self.about = Some(person);
        self
    }

    /// About a correspondence.
    pub fn within(mut self, correspondence: CorrespondenceId) -> Self {
        self.correspondence = Some(correspondence);
        self
    }

    /// About an open letter.
    pub fn on(mut self, open_letter: OpenLetterId) -> Self {
        self.open_letter = Some(open_letter);
        self
    }

    /// With more to say.
    pub fn saying(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }
}

/// A word as it is shown.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The word.
    pub notice: Notice,
    /// Whom it is about.
    pub about: Option<Person>,
}

impl Shown {
    /// What it says.
    pub fn sentence(&self, words: &Words) -> String {
        self.saying(words, &self.notice.detail)
    }

    /// What it says, without what somebody said in their own words.
    pub fn without_words(&self, words: &Words) -> String {
        match self.notice.kind {
            Kind::IntroductionDeclined => self.saying(words, ""),
            _ => self.sentence(words),
        }
    }

    fn saying(&self, words: &Words, detail: &str) -> String {
        let name = self.about.as_ref().map(Person::shown_name);
        said::sentence(words, self.notice.kind, name, detail)
    }
}

/// Leaves a word for somebody; for people elsewhere, whose own server speaks to them, nothing, and
/// nothing about somebody they have blocked.
pub fn leave(
    conn: &mut AnyConnection,
    person: &Person,
    word: Word,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let blocked = match word.about {
        Some(about) => person.local && blocks::exists(conn, person.id, about)?,
        None => false,
    };
    if !person.local || blocked {
        return Ok(());
    }
    // Said again, it is one word and not two: nobody fills somebody's letterbox with them.
    notices::delete_same(
        conn,
        person.id,
        word.kind,
        word.about,
        word.correspondence,
        word.open_letter,
    )?;
    let notice = Notice {
        id: NoticeId(ids::next(now)),
        person_id: person.id,
        kind: word.kind,
        about_id: word.about,
        correspondence_id: word.correspondence,
        open_letter_id: word.open_letter,
        detail: word.detail,
        created_at: now,
    };
    notices::insert(conn, &notice)?;
    Ok(())
}

/// The newest words to a person, newest first.
pub fn of(conn: &mut AnyConnection, person: PersonId) -> Result<Vec<Shown>, Error> {
    let notices = notices::of(conn, person, MOST_SHOWN)?;
    let mut about: Vec<PersonId> = notices.iter().filter_map(|n| n.about_id).collect();
    about.sort();
    about.dedup();
    let people = people::find_all(conn, &about)?;
    Ok(notices
        .into_iter()
        .map(|notice| {
            let about = people
                .iter()
                .find(|person| Some(person.id) == notice.about_id)
                .cloned();
            Shown { about, notice }
        })
        .collect())
}

/// Waves a word away.
pub fn wave_away(conn: &mut AnyConnection, person: PersonId, id: NoticeId) -> Result<(), Error> {
    if notices::delete(conn, id, person)? {
        Ok(())
    } else {
        Err(Refusal::NotYours("notice").into())
    }
}

/// Reminders and questions about a correspondence that is over are said no more.
pub(crate) fn waved_away(
    conn: &mut AnyConnection,
    person: &Person,
    correspondence: CorrespondenceId,
) -> Result<(), Error> {
    for kind in [
        Kind::Reminder,
        Kind::FindOut,
        Kind::Review,
        Kind::Resumed,
        Kind::Paused,
    ] {
        notices::delete_about(conn, person.id, kind, correspondence)?;
    }
    Ok(())
}

/// Takes back every word to somebody about a person they want to hear nothing of.
pub(crate) fn forget(
    conn: &mut AnyConnection,
    person: PersonId,
    about: PersonId,
) -> Result<(), Error> {
    Ok(notices::delete_all_about(conn, person, about)?)
}

/// Takes a word back that is not true any more.
pub(crate) fn take_back(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    about: PersonId,
) -> Result<(), Error> {
    notices::delete_about_person(conn, person, kind, about)?;
    Ok(())
}
