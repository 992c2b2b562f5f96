//! Accounts: those of our people who sign in here.

use crate::appearance::{Appearance, Measure, TextSize, Theme};
use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::PersonId;
use crate::schema::accounts;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// What somebody may do on this instance.
    Role {
        /// Writes and reads letters.
        Member = "member",
        /// Runs the instance.
        Keeper = "keeper",
    }
);

words!(
    /// How long a posted letter rests in the outbox, where it can be taken back.
    Recall {
        /// It leaves at once.
        None = "none",
        /// Ten minutes.
        TenMinutes = "ten_minutes",
        /// An hour.
        Hour = "hour",
        /// Until the next morning where its writer lives.
        TomorrowMorning = "tomorrow_morning",
    }
);

words!(
    /// Who may write somebody a first letter. Correspondences that exist go on.
    WhoMayWrite {
        /// Anybody.
        Anyone = "anyone",
        /// Whom they follow.
        Followed = "followed",
        /// Nobody new.
        NobodyNew = "nobody_new",
    }
);

words!(
    /// How often somebody hears by mail of what arrived.
    Mail {
        /// Never.
        Off = "off",
        /// Of each letter when it arrives.
        Each = "each",
        /// Once a day, if anything came.
        Daily = "daily",
        /// Once a week, if anything came.
        Weekly = "weekly",
    }
);

#[diesel::declare_sql_function]
extern "SQL" {
    /// The same in small letters; SQLite knows those of ASCII.
    fn lower(
        text: diesel::sql_types::Nullable<diesel::sql_types::Text>,
    ) -> diesel::sql_types::Nullable<diesel::sql_types::Text>;
}

/// How one of our people signs in, and how they like to write.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = accounts)]
pub struct Account {
    /// Whose.
    pub person_id: PersonId,
    /// Where mail goes, if anywhere.
    pub email: Option<String>,
    /// The password as an argon2id string.
    pub password_hash: String,
    /// Member or keeper.
    pub role: Role,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// Since when it may not sign in.
    pub suspended_at: Option<NaiveDateTime>,
    /// How long a posted letter rests in the outbox, unless its writer says otherwise.
    pub recall: Recall,
    /// The time zone they live in, by its name in the IANA database.
    pub time_zone: String,
    /// Who may write them a first letter.
    pub who_may_write: WhoMayWrite,
    /// Whether they are reminded of letters that wait for them.
    pub reminders: bool,
    /// Whether and how often they hear by mail.
    pub mail: Mail,
    /// Whether mail carries the text of letters.
    pub mail_text: bool,
    /// What ends their mail without signing in; made when they first want mail.
    pub mail_token: Option<String>,
    /// Up to when a digest told them everything.
    pub mailed_until: Option<NaiveDateTime>,
    /// When the next digest falls due, for those who want digests.
    pub digest_at: Option<NaiveDateTime>,
    /// The tag of the language they read in (BCP 47); `None` for the one their browser asks for.
    pub language: Option<String>,
    /// Which colours pages have.
    pub theme: Theme,
    /// How large letters are set.
    pub text_size: TextSize,
    /// How wide the lines of a letter are.
    pub measure: Measure,
}

impl Account {
    /// How pages look to its owner.
    pub fn appearance(&self) -> Appearance {
        Appearance {
            theme: self.theme,
            text_size: self.text_size,
            measure: self.measure,
        }
    }
}

/// Adds an account for a person who has none.
pub fn insert(conn: &mut AnyConnection, account: &Account) -> Result<(), Error> {
    diesel::insert_into(accounts::table)
        .values(account)
        .execute(conn)
        .named("account")?;
    Ok(())
}

/// The account of one of our people.
pub fn find(conn: &mut AnyConnection, id: PersonId) -> Result<Account, Error> {
    accounts::table
        .find(id)
        .select(Account::as_select())
        .first(conn)
        .named("account")
}

/// How many accounts there are.
pub fn count(conn: &mut AnyConnection) -> Result<i64, Error> {
    Ok(accounts::table.count().get_result(conn)?)
}

/// How many keepers may sign in.
pub fn count_keepers(conn: &mut AnyConnection) -> Result<i64, Error> {
    Ok(accounts::table
        .filter(accounts::role.eq(Role::Keeper))
        .filter(accounts::suspended_at.is_null())
        .count()
        .get_result(conn)?)
}

/// Removes an account, with everything that hangs on it: sessions, notices, mails, links, codes.
pub fn delete(conn: &mut AnyConnection, id: PersonId) -> Result<(), Error> {
    diesel::delete(accounts::table.find(id)).execute(conn)?;
    Ok(())
}

/// Every account, in the order they were made.
pub fn all(conn: &mut AnyConnection) -> Result<Vec<Account>, Error> {
    Ok(accounts::table
        .order(accounts::person_id)
        .select(Account::as_select())
        .load(conn)?)
}

/// Up to `limit` accounts with this mail address, whatever its case.
pub fn with_address(
    conn: &mut AnyConnection,
    address: &str,
    limit: i64,
) -> Result<Vec<Account>, Error> {
    if crate::people::is_never_kept(address) {
        return Ok(Vec::new());
    }
    Ok(accounts::table
        .filter(lower(accounts::email).eq(address.to_ascii_lowercase()))
        .order(accounts::person_id)
        .limit(limit)
        .select(Account::as_select())
        .load(conn)?)
}

/// Replaces the password (an argon2id string). `false` if the person has no account.
pub fn set_password(
    conn: &mut AnyConnection,
    id: PersonId,
    password_hash: &str,
) -> Result<bool, Error> {
    let changed = diesel::update(accounts::table.find(id))
        .set(accounts::password_hash.eq(password_hash))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Those among these whose accounts are closed for now.
pub fn suspended_among(
    conn: &mut AnyConnection,
    people: &[PersonId],
) -> Result<Vec<PersonId>, Error> {
    Ok(accounts::table
        .filter(accounts::person_id.eq_any(people))
        .filter(accounts::suspended_at.is_not_null())
        .select(accounts::person_id)
        .load(conn)?)
}

/// The account that this unguessable text ends the mail of.
pub fn find_by_mail_token(conn: &mut AnyConnection, token: &str) -> Result<Option<Account>, Error> {
    if crate::people::is_never_kept(token) {
        return Ok(None);
    }
    Ok(accounts::table
        .filter(accounts::mail_token.eq(token))
        .select(Account::as_select())
        .first(conn)
        .optional()?)
}

/// Holds an account until the end of the transaction and reads it: whoever else changes it waits.
pub fn hold(conn: &mut AnyConnection, id: PersonId) -> Result<Account, Error> {
    diesel::update(accounts::table.find(id))
        .set(accounts::role.eq(accounts::role))
        .execute(conn)?;
    find(conn, id)
}

/// Keeps what somebody chose: everything about an account that its owner may change by a word.
pub fn update_choices(conn: &mut AnyConnection, account: &Account) -> Result<(), Error> {
    diesel::update(accounts::table.find(account.person_id))
        .set((
            accounts::email.eq(&account.email),
            accounts::recall.eq(account.recall),
            accounts::time_zone.eq(&account.time_zone),
            accounts::who_may_write.eq(account.who_may_write),
            accounts::reminders.eq(account.reminders),
            accounts::mail.eq(account.mail),
            accounts::mail_text.eq(account.mail_text),
            accounts::mail_token.eq(&account.mail_token),
            accounts::mailed_until.eq(account.mailed_until),
            accounts::digest_at.eq(account.digest_at),
            accounts::language.eq(&account.language),
            accounts::theme.eq(account.theme),
            accounts::text_size.eq(account.text_size),
            accounts::measure.eq(account.measure),
        ))
        .execute(conn)?;
    Ok(())
}

/// Up to `limit` accounts whose digest is due, the longest due first.
pub fn digests_due(
    conn: &mut AnyConnection,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<Account>, Error> {
    Ok(accounts::table
        .filter(accounts::digest_at.le(now))
        .order((accounts::digest_at, accounts::person_id))
        .limit(limit)
        .select(Account::as_select())
        .load(conn)?)
}

/// Says that a digest tells everything up to `until`, and when the next one is due. Guarded: `false` if
/// it was not due at `was` any more.
pub fn digest_done(
    conn: &mut AnyConnection,
    id: PersonId,
    was: NaiveDateTime,
    next: Option<NaiveDateTime>,
    until: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(accounts::table.find(id).filter(accounts::digest_at.eq(was)))
        .set((
            accounts::digest_at.eq(next),
            accounts::mailed_until.eq(until),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
