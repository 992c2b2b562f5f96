//! Applicants: people who signed up and wait, and a keeper's yes or no to them. Nothing leads to them
//! from outside: they become somebody here with the yes.

use crate::accounts::{self, Application, addresses, telling};
use crate::error::Error;
use crate::keeping;
use crate::origin::Origin;
use crate::prose;
use crate::refusal::Refusal;
use crate::refusal::doors::Doors;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::accounts::Role;
use longhand_storage::admissions::{self, Admission};
use longhand_storage::applicants::{self, Applicant};
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{ApplicantId, PersonId};
use longhand_storage::keeping::Act;
use longhand_storage::mails::Kind as MailKind;
use longhand_storage::people::Person;

/// The most characters of a keeper's words to somebody who does not come in.
pub const LONGEST_ANSWER: usize = 1000;

/// How many of those who wait one page shows.
const PAGE: usize = 50;

/// How long a no can be read.
fn memory() -> Duration {
    Duration::days(30)
}

/// Those who wait, from after one of them on, the longest waiting first; and after which one there are
/// more, if there are.
pub fn page(
    conn: &mut AnyConnection,
    after: Option<ApplicantId>,
) -> Result<(Vec<Applicant>, Option<ApplicantId>), Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = applicants::waiting(conn, after, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| last.id);
    Ok((found, next))
}

/// Somebody who waits; refused if they wait no more.
pub fn waiting(conn: &mut AnyConnection, id: ApplicantId) -> Result<Applicant, Error> {
    let found = applicants::find(conn, id)?;
    Ok(found
        .filter(|applicant| applicant.refused_at.is_none())
        .ok_or(Doors::Answered)?)
}

/// A keeper says yes: the applicant has an account, with `person` (not kept yet, of their name) and
/// that person's private key.
pub fn approve(
    conn: &mut AnyConnection,
    keeper: Option<PersonId>,
    id: ApplicantId,
    person: Person,
    private_key_pem: &str,
    now: NaiveDateTime,
) -> Result<Person, Error> {
    let applicant = waiting(conn, id)?;
    // Of two keepers who answer at once, one finds the row gone.
    if !applicants::delete(conn, id)? {
        return Err(Doors::Answered.into());
    }
    let application = Application {
        // Anybody can name any address; it counts once it is proven.
        email: None,
        password_hash: applicant.password_hash,
        role: Role::Member,
        mentor: applicant.mentor,
        mentee: applicant.mentee,
        language: applicant.language.parse().ok(),
    };
    let person = accounts::open(conn, &application, person, private_key_pem, now)?;
    let admission = Admission {
        person_id: person.id,
        conduct_version: applicant.conduct_version,
        agreed_at: applicant.created_at,
        invitation_id: None,
        words: applicant.words,
    };
    admissions::insert(conn, &admission)?;
    if let Some(address) = applicant.email {
        addresses::send_link(conn, person.id, &address, now)?;
        telling::tell(conn, person.id, MailKind::AccountOpened, Some(address), now)?;
    }
    keeping::note(conn, keeper, Act::Approved, &person.handle(), now)?;
    Ok(person)
}

/// A keeper says no, with words or without. The applicant reads it when they sign in, for a while.
pub fn refuse(
    conn: &mut AnyConnection,
    origin: &Origin,
    keeper: Option<PersonId>,
    id: ApplicantId,
    answer: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let applicant = waiting(conn, id)?;
    if answer.trim().chars().count() > LONGEST_ANSWER {
        return Err(Refusal::LongWords(LONGEST_ANSWER).into());
    }
    let answer = prose::plain_text(answer, LONGEST_ANSWER);
    if !applicants::refuse(conn, id, &answer, now)? {
        return Err(Doors::Answered.into());
    }
    let subject = format!("@{}@{}", applicant.name, origin.host());
    keeping::note(conn, keeper, Act::Refused, &subject, now)
}

/// What somebody hears who signs in before they have an account, and knows their password.
pub(crate) fn told(applicant: &Applicant) -> Refusal {
    let told = match (applicant.refused_at, applicant.answer.as_str()) {
        (None, _) => Doors::Waits,
        (Some(_), "") => Doors::SaidNo,
        (Some(_), answer) => Doors::SaidNoWith(answer.to_owned()),
    };
    told.into()
}

/// Whether somebody wants this name and has no account yet.
pub(crate) fn is_wanted(conn: &mut AnyConnection, name: &str) -> Result<bool, Error> {
    Ok(applicants::find_by_name(conn, name)?.is_some())
}

/// Forgets those to whom a keeper said no long enough ago. Their names are free again.
pub fn forget(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(applicants::forget_refused(conn, now - memory())?)
}
