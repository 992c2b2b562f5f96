//! Accounts: those of our people who sign in here.

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
    /// What ends their mail without signing in; made with the first mail.
    pub mail_token: Option<String>,
    /// Up to when a digest told them everything.
    pub mailed_until: Option<NaiveDateTime>,
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

/// Every account, in the order they were made.
pub fn all(conn: &mut AnyConnection) -> Result<Vec<Account>, Error> {
    Ok(accounts::table
        .order(accounts::person_id)
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
