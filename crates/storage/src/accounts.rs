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
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// How long a posted letter rests in the outbox, in minutes.
    pub recall_minutes: i32,
    /// When it was made.
    pub created_at: NaiveDateTime,
    /// Since when it may not sign in.
    pub suspended_at: Option<NaiveDateTime>,
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
