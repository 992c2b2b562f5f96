//! Mails: what is to be sent by mail to our own people, and which process is sending it now.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{LetterId, MailId, PersonId};
use crate::schema::mails;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What a mail tells.
    Kind {
        /// That one letter arrived.
        Letter = "letter",
        /// Everything that arrived within a time.
        Digest = "digest",
        /// By which link a new password is set.
        PasswordLink = "password_link",
        /// By which link a mail address is proven.
        AddressLink = "address_link",
        /// That the password was changed.
        PasswordChanged = "password_changed",
        /// That mail goes to another address from now on.
        AddressChanged = "address_changed",
        /// That signing in needs no code any more.
        CodesOff = "codes_off",
        /// That the keeper opened the account somebody asked for.
        AccountOpened = "account_opened",
    }
);

/// The kinds that somebody gets who wants mail about letters. All others are about their account.
const ABOUT_LETTERS: [Kind; 2] = [Kind::Letter, Kind::Digest];

words!(
    /// Where a mail is.
    State {
        /// Waiting for its time, or being sent.
        Queued = "queued",
        /// Handed to the mail server.
        Sent = "sent",
        /// It cannot be sent.
        GivenUp = "given_up",
    }
);

/// One mail to one person. What it says is found out when it is sent.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = mails)]
pub struct Mail {
    /// Number here; sorts by time.
    pub id: MailId,
    /// To whom.
    pub person_id: PersonId,
    /// What it tells.
    pub kind: Kind,
    /// Which letter.
    pub letter_id: Option<LetterId>,
    /// Where it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i32,
    /// Not before this time.
    pub due_at: NaiveDateTime,
    /// The process sending it.
    pub leased_by: Option<String>,
    /// Until when that process may.
    pub leased_until: Option<NaiveDateTime>,
    /// A digest tells what came after this time, up to `created_at`.
    pub since: Option<NaiveDateTime>,
    /// What went wrong at the last try, as a sentence.
    pub error: Option<String>,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// Where it goes, if not to the address of the account.
    pub address: Option<String>,
}

/// Puts a mail among those to be sent.
pub fn insert(conn: &mut AnyConnection, mail: &Mail) -> Result<(), Error> {
    diesel::insert_into(mails::table)
        .values(mail)
        .execute(conn)?;
    Ok(())
}

/// What can be sent now: due, and being sent by nobody.
macro_rules! claimable {
    ($now:expr) => {
        mails::table
            .filter(mails::state.eq(State::Queued.in_sql()))
            .filter(mails::due_at.le($now))
            .filter(
                mails::leased_until
                    .is_null()
                    .or(mails::leased_until.le($now)),
            )
    };
}

/// Whether there is anything to claim.
pub fn any_due(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(claimable!(now))).get_result(conn)?)
}

/// Takes up to `limit` mails that are due for `worker`, until `until`, the longest due first.
pub fn claim(
    conn: &mut AnyConnection,
    worker: &str,
    until: NaiveDateTime,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<Mail>, Error> {
    let candidates: Vec<Mail> = claimable!(now)
        .order((mails::due_at, mails::id))
        .limit(limit)
        .select(Mail::as_select())
        .load(conn)?;
    let mut claimed = Vec::new();
    for mail in candidates {
        let leased = diesel::update(claimable!(now).filter(mails::id.eq(mail.id)))
            .set((mails::leased_by.eq(worker), mails::leased_until.eq(until)))
            .execute(conn)?;
        if leased == 1 {
            claimed.push(mail);
        }
    }
    Ok(claimed)
}

/// Lays down everything `worker` was sending. Called when a process starts under that name: its
/// predecessor is dead then.
pub fn release(conn: &mut AnyConnection, worker: &str) -> Result<usize, Error> {
    Ok(diesel::update(
        mails::table
            .filter(mails::state.eq(State::Queued.in_sql()))
            .filter(mails::leased_by.eq(worker)),
    )
    .set((
        mails::leased_by.eq(None::<String>),
        mails::leased_until.eq(None::<NaiveDateTime>),
    ))
    .execute(conn)?)
}

/// One mail in the hands of `worker`; nothing if it lost it.
macro_rules! held {
    ($id:expr, $worker:expr) => {
        mails::table
            .find($id)
            .filter(mails::state.eq(State::Queued.in_sql()))
            .filter(mails::leased_by.eq($worker))
    };
}

/// Ends a mail. Guarded by the lease: `false` if `worker` was not sending it (any more).
pub fn finish(
    conn: &mut AnyConnection,
    id: MailId,
    worker: &str,
    state: State,
    error: Option<&str>,
) -> Result<bool, Error> {
    let changed = diesel::update(held!(id, worker))
        .set((
            mails::state.eq(state),
            mails::attempts.eq(mails::attempts + 1),
            mails::leased_by.eq(None::<String>),
            mails::leased_until.eq(None::<NaiveDateTime>),
            mails::error.eq(error),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Puts a mail back until `due_at`. Guarded by the lease: `false` if `worker` was not sending it (any
/// more).
pub fn retry(
    conn: &mut AnyConnection,
    id: MailId,
    worker: &str,
    due_at: NaiveDateTime,
    error: &str,
) -> Result<bool, Error> {
    let changed = diesel::update(held!(id, worker))
        .set((
            mails::attempts.eq(mails::attempts + 1),
            mails::due_at.eq(due_at),
            mails::leased_by.eq(None::<String>),
            mails::leased_until.eq(None::<NaiveDateTime>),
            mails::error.eq(error),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Drops a mail that has nothing to tell any more. Guarded by the lease.
pub fn drop_held(conn: &mut AnyConnection, id: MailId, worker: &str) -> Result<bool, Error> {
    Ok(diesel::delete(held!(id, worker)).execute(conn)? == 1)
}

/// Drops every mail about letters to a person that still waits, those being sent included: what becomes
/// of these is not written down any more.
pub fn cancel(conn: &mut AnyConnection, person: PersonId) -> Result<(), Error> {
    cancel_kinds(conn, person, &ABOUT_LETTERS)
}

/// Drops what still waits of these kinds.
pub fn cancel_kinds(
    conn: &mut AnyConnection,
    person: PersonId,
    kinds: &[Kind],
) -> Result<(), Error> {
    // In the order in which they are claimed: two that lock rows in different orders may wait for
    // each other.
    let waiting: Vec<MailId> = mails::table
        .filter(mails::person_id.eq(person))
        .filter(mails::kind.eq_any(kinds))
        .filter(mails::state.eq(State::Queued.in_sql()))
        .order((mails::due_at, mails::id))
        .select(mails::id)
        .load(conn)?;
    for id in waiting {
        let queued = mails::table.find(id).filter(mails::state.eq(State::Queued));
        diesel::delete(queued).execute(conn)?;
    }
    Ok(())
}

/// Forgets every mail that was made before a time, whatever became of it.
pub fn forget(conn: &mut AnyConnection, before: NaiveDateTime) -> Result<usize, Error> {
    Ok(diesel::delete(mails::table.filter(mails::created_at.lt(before))).execute(conn)?)
}

/// How many mails of one kind were made for a person since a time.
pub fn count_since(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
    since: NaiveDateTime,
) -> Result<i64, Error> {
    Ok(mails::table
        .filter(mails::person_id.eq(person))
        .filter(mails::kind.eq(kind))
        .filter(mails::created_at.gt(since))
        .count()
        .get_result(conn)?)
}

/// What waits or was given up, newest first.
pub fn unfinished(conn: &mut AnyConnection, limit: i64) -> Result<Vec<Mail>, Error> {
    Ok(mails::table
        .filter(mails::state.ne(State::Sent))
        .order(mails::id.desc())
        .limit(limit)
        .select(Mail::as_select())
        .load(conn)?)
}

/// The newest mail of one kind that was made for a person.
pub fn newest_of(
    conn: &mut AnyConnection,
    person: PersonId,
    kind: Kind,
) -> Result<Option<Mail>, Error> {
    Ok(mails::table
        .filter(mails::person_id.eq(person))
        .filter(mails::kind.eq(kind))
        .order(mails::id.desc())
        .select(Mail::as_select())
        .first(conn)
        .optional()?)
}

/// How many wait, and how many of those that are remembered were given up.
pub fn count_unfinished(conn: &mut AnyConnection) -> Result<(i64, i64), Error> {
    let in_state = |state: State| mails::table.filter(mails::state.eq(state.in_sql())).count();
    Ok((
        in_state(State::Queued).get_result(conn)?,
        in_state(State::GivenUp).get_result(conn)?,
    ))
}

/// The newest mail to a person that went out or was given up.
pub fn last_of(conn: &mut AnyConnection, person: PersonId) -> Result<Option<Mail>, Error> {
    Ok(mails::table
        .filter(mails::person_id.eq(person))
        .filter(mails::state.ne(State::Queued))
        .order(mails::id.desc())
        .select(Mail::as_select())
        .first(conn)
        .optional()?)
}
