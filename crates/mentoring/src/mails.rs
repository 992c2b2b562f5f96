//! Mail: who hears by mail of what arrived, what there is to tell when it is sent, and what became of
//! it. How it is written and sent is in the mail crate.

use crate::correspondences::{self, Written};
use crate::error::Error;
use crate::{notices, rhythm};
use chrono::{Duration, NaiveDateTime};
use longhand_storage::accounts::{self, Account, Mail as Choice};
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, CorrespondenceId, LetterId, MailId, PersonId};
use longhand_storage::introductions::{self, State as IntroductionState};
use longhand_storage::mails::{self, Kind, Mail, State};
use longhand_storage::notices::Kind as NoticeKind;
use longhand_storage::people::{self, Person};
use longhand_storage::{blocks, parts, recipients};
use longhand_words::language::Language;
use longhand_words::phrase::Phrase;
use longhand_words::words::Words;

/// How long a mail is tried before it is given up.
pub fn horizon() -> Duration {
    Duration::days(3)
}

/// How long it is known what became of a mail.
fn memory() -> Duration {
    Duration::days(30)
}

/// What arrived less long ago waits for the next digest: the transaction it arrives in may be open
/// still, and nobody would be told of it.
fn settling() -> Duration {
    Duration::minutes(1)
}

/// The most letters one digest tells of; the letterbox has the others.
const MOST_TOLD: i64 = 50;

/// Notices that a digest repeats: those that ask for something and hold nobody's words.
const TOLD: [NoticeKind; 5] = [
    NoticeKind::Reminder,
    NoticeKind::FindOut,
    NoticeKind::IntroductionDeclined,
    NoticeKind::IntroductionLapsed,
    NoticeKind::IntroductionLapsedUnanswered,
];

/// What there is to tell in a mail.
#[derive(Debug, Clone)]
pub struct Contents {
    /// Whom it is for.
    pub person: Person,
    /// Where it goes.
    pub email: String,
    /// What ends their mail without signing in.
    pub token: String,
    /// How often they want to hear.
    pub often: Choice,
    /// The letters, oldest first.
    pub letters: Vec<Told>,
    /// Words from the instance.
    pub notices: Vec<notices::Shown>,
    /// How its reader is spoken to.
    pub words: Words,
}

/// A letter that a mail tells of.
#[derive(Debug, Clone)]
pub struct Told {
    /// The letter.
    pub letter: LetterId,
    /// Where it stands.
    pub correspondence: CorrespondenceId,
    /// Who wrote it.
    pub author: Person,
    /// Whether its writer introduces themselves by it and waits for an answer.
    pub introduces: bool,
    /// The letter as safe HTML, if the reader wants it in their mail.
    pub content: Option<String>,
}

/// What a try to send a mail came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The mail server took it.
    Sent,
    /// Not this time; the sentence says what went wrong.
    Later(NaiveDateTime, Phrase),
    /// Never; the sentence says why.
    GivenUp(Phrase),
    /// There is nothing to tell any more.
    Dropped,
}

/// A letter has arrived for one of ours: whoever wants a mail for each gets one.
pub(crate) fn arrived(
    conn: &mut AnyConnection,
    reader: PersonId,
    letter: LetterId,
    author: PersonId,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let account = match accounts::find(conn, reader) {
        Ok(account) => account,
        // The instance's own actor has no letterbox.
        Err(StorageError::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if account.mail != Choice::Each || blocks::exists(conn, reader, author)? {
        return Ok(());
    }
    put(conn, &account, Kind::Letter, Some(letter), None, now)
}

/// Makes up to `limit` digests that are due ready to be sent, where anything came since the last one.
pub(crate) fn turn_page(
    conn: &mut AnyConnection,
    limit: i64,
    now: NaiveDateTime,
) -> Result<usize, Error> {
    let mut done = 0;
    for account in accounts::digests_due(conn, limit, now)? {
        let Some(was) = account.digest_at else {
            continue;
        };
        let since = account.mailed_until.unwrap_or(was);
        let until = since.max(now - settling());
        let next = rhythm::digest_at(account.mail, &account.time_zone, now);
        // Of several processes that find it due, one writes the next date.
        if !accounts::digest_done(conn, account.person_id, was, next, until)? {
            continue;
        }
        done += 1;
        let letters = letters_between(conn, account.person_id, since, until, now)?;
        let notices = notices_between(conn, account.person_id, since, until)?;
        if !letters.is_empty() || !notices.is_empty() {
            put(conn, &account, Kind::Digest, None, Some(since), until)?;
        }
    }
    Ok(done)
}

fn put(
    conn: &mut AnyConnection,
    account: &Account,
    kind: Kind,
    letter: Option<LetterId>,
    since: Option<NaiveDateTime>,
    at: NaiveDateTime,
) -> Result<(), Error> {
    let mail = Mail {
        id: MailId(ids::next(at)),
        person_id: account.person_id,
        kind,
        letter_id: letter,
        state: State::Queued,
        attempts: 0,
        due_at: at,
        leased_by: None,
        leased_until: None,
        since,
        error: None,
        created_at: at,
        address: None,
    };
    mails::insert(conn, &mail)?;
    Ok(())
}

/// What a mail tells now. `None` if nothing is left of it: the letter was removed or its writer
/// blocked, the account was suspended or wants no mail any more.
pub fn contents(
    conn: &mut AnyConnection,
    mail: &Mail,
    now: NaiveDateTime,
) -> Result<Option<Contents>, Error> {
    let account = accounts::find(conn, mail.person_id)?;
    let wanted = account.mail != Choice::Off && account.suspended_at.is_none();
    let words = crate::accounts::words(&account, Language::default());
    let (Some(email), Some(token), true) = (account.email, account.mail_token, wanted) else {
        return Ok(None);
    };
    let reader = mail.person_id;
    let (written, notices) = match (mail.kind, mail.letter_id, mail.since) {
        (Kind::Letter, Some(letter), _) => {
            let letter = arrived_letters(conn, reader, vec![letter], now)?;
            (letter, Vec::new())
        }
        (Kind::Digest, _, Some(since)) => (
            letters_between(conn, reader, since, mail.created_at, now)?,
            notices_between(conn, reader, since, mail.created_at)?,
        ),
        _ => return Ok(None),
    };
    if written.is_empty() && notices.is_empty() {
        return Ok(None);
    }
    Ok(Some(Contents {
        person: people::find(conn, reader)?,
        email,
        token,
        often: account.mail,
        letters: told(conn, reader, written, account.mail_text)?,
        notices,
        words,
    }))
}

fn letters_between(
    conn: &mut AnyConnection,
    reader: PersonId,
    since: NaiveDateTime,
    until: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<Vec<Written>, Error> {
    let ids = recipients::arrived_between(conn, reader, since, until, MOST_TOLD)?;
    arrived_letters(conn, reader, ids, now)
}

/// These letters as their reader sees them, whole, and without those that were removed since.
fn arrived_letters(
    conn: &mut AnyConnection,
    reader: PersonId,
    ids: Vec<LetterId>,
    now: NaiveDateTime,
) -> Result<Vec<Written>, Error> {
    let letters = parts::firsts(conn, &ids)?;
    let mut written = correspondences::written(conn, reader, letters, now)?;
    written.retain(|one| one.letter.deleted_at.is_none());
    Ok(written)
}

fn notices_between(
    conn: &mut AnyConnection,
    reader: PersonId,
    since: NaiveDateTime,
    until: NaiveDateTime,
) -> Result<Vec<notices::Shown>, Error> {
    let mut notices = notices::of(conn, reader)?;
    let blocked = blocks::blocked_by(conn, reader)?;
    notices.retain(|word| {
        let at = word.notice.created_at;
        let of_blocked = word.about.as_ref().is_some_and(|p| blocked.contains(&p.id));
        TOLD.contains(&word.notice.kind) && since < at && at <= until && !of_blocked
    });
    notices.reverse();
    Ok(notices)
}

fn told(
    conn: &mut AnyConnection,
    reader: PersonId,
    written: Vec<Written>,
    with_text: bool,
) -> Result<Vec<Told>, Error> {
    let mut within: Vec<CorrespondenceId> = written
        .iter()
        .map(|one| one.letter.correspondence_id)
        .collect();
    within.sort();
    within.dedup();
    let introductions = introductions::of_all(conn, &within)?;
    let told = |one: Written| Told {
        letter: one.letter.id,
        correspondence: one.letter.correspondence_id,
        introduces: introductions.iter().any(|introduction| {
            introduction.correspondence_id == one.letter.correspondence_id
                && introduction.mentor_id == reader
                && introduction.state == IntroductionState::Open
        }),
        content: with_text.then_some(one.letter.content),
        author: one.author,
    };
    Ok(written.into_iter().map(told).collect())
}

/// Writes down what a try came to. `false`, and nothing changed, if `worker` no longer held the mail.
pub fn record(
    conn: &mut AnyConnection,
    worker: &str,
    mail: &Mail,
    outcome: &Outcome,
) -> Result<bool, Error> {
    let id = mail.id;
    Ok(match outcome {
        Outcome::Sent => mails::finish(conn, id, worker, State::Sent, None)?,
        Outcome::Later(at, error) => mails::retry(conn, id, worker, *at, &error.kept())?,
        Outcome::GivenUp(why) => {
            mails::finish(conn, id, worker, State::GivenUp, Some(&why.kept()))?
        }
        Outcome::Dropped => mails::drop_held(conn, id, worker)?,
    })
}

/// Forgets what became of mails of long ago, and those that never found a mail server.
pub fn forget(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(mails::forget(conn, now - memory())?)
}

/// Whose mail this unguessable text ends.
pub fn find_by_token(conn: &mut AnyConnection, token: &str) -> Result<Option<Person>, Error> {
    match account_of(conn, token)? {
        Some(account) => Ok(Some(people::find(conn, account.person_id)?)),
        None => Ok(None),
    }
}

/// What we never gave out is not looked for: the database could not even compare it.
fn account_of(conn: &mut AnyConnection, token: &str) -> Result<Option<Account>, Error> {
    if !token.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Ok(None);
    }
    Ok(accounts::find_by_mail_token(conn, token)?)
}

/// Ends somebody's mail by the text that came with it, whatever their account is in for, and drops what
/// still waits. Nothing if the text is nobody's.
pub fn stop(conn: &mut AnyConnection, token: &str) -> Result<Option<Person>, Error> {
    let Some(account) = account_of(conn, token)? else {
        return Ok(None);
    };
    let account = accounts::hold(conn, account.person_id)?;
    let off = Account {
        mail: Choice::Off,
        digest_at: None,
        ..account
    };
    accounts::update_choices(conn, &off)?;
    mails::cancel(conn, off.person_id)?;
    Ok(Some(people::find(conn, off.person_id)?))
}
