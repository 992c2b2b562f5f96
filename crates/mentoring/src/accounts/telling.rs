//! What people hear by mail about their own account, whether they want mail about letters or not: links
//! that work once, and that something changed which only they should change.

use crate::accounts::{addresses, resetting};
use crate::error::Error;
use crate::mails::horizon;
use chrono::NaiveDateTime;
use longhand_storage::accounts;
use longhand_storage::connection::AnyConnection;
use longhand_storage::error::Error as StorageError;
use longhand_storage::ids::{self, MailId, PersonId};
use longhand_storage::mails::{self, Kind, Mail, State};
use longhand_storage::people::{self, Person};
use longhand_words::language::Language;
use longhand_words::words::Words;

/// What a mail about an account says.
#[derive(Debug, Clone)]
pub struct Word {
    /// Whose account.
    pub person: Person,
    /// Where it goes.
    pub address: String,
    /// What it tells.
    pub kind: Kind,
    /// What the link in it holds, where there is one: made just now, and kept nowhere.
    pub token: Option<String>,
    /// How its reader is spoken to.
    pub words: Words,
}

/// Leaves a mail to be sent, to the address of the account or to another one. Where there is none, or
/// this instance sends no mail, nothing comes of it.
pub(crate) fn tell(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    address: Option<String>,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let mail = Mail {
        id: MailId(ids::next(now)),
        person_id: person,
        kind,
        letter_id: None,
        state: State::Queued,
        attempts: 0,
        due_at: now,
        leased_by: None,
        leased_until: None,
        since: None,
        error: None,
        created_at: now,
        address,
    };
    mails::insert(conn, &mail)?;
    Ok(())
}

/// What a mail says now; a link in it is made by this. `None` if nothing is left to say: the account
/// is gone or has no address, or so much time went by that the words would only frighten.
pub fn word(
    conn: &mut AnyConnection,
    mail: &Mail,
    now: NaiveDateTime,
) -> Result<Option<Word>, Error> {
    // Held, so that no link goes where the account has just left, or that was made worthless meanwhile.
    let account = match accounts::hold(conn, mail.person_id) {
        Ok(account) => account,
        Err(StorageError::NotFound(_)) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let address = mail.address.clone().or_else(|| account.email.clone());
    let (Some(address), true) = (address, now - mail.created_at < horizon()) else {
        return Ok(None);
    };
    let token = match mail.kind {
        // They hear why when they sign in.
        Kind::PasswordLink if account.suspended_at.is_some() => return Ok(None),
        Kind::PasswordLink => Some(resetting::make(
            conn,
            mail.person_id,
            resetting::by_mail(),
            now,
        )?),
        Kind::AddressLink => match addresses::make(conn, &account, &address, now)? {
            None => return Ok(None),
            token => token,
        },
        _ => None,
    };
    Ok(Some(Word {
        person: people::find(conn, mail.person_id)?,
        address,
        kind: mail.kind,
        token,
        words: super::words(&account, Language::default()),
    }))
}
