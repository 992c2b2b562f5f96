//! Residents: the people of this instance with their accounts, as keepers look at them.

use crate::accounts::{Account, Role, lower};
use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::PersonId;
use crate::people::{Kind, Person, is_never_kept};
use crate::schema::{accounts, people};
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Which of the people of this instance.
    Which {
        /// Everybody with an account.
        All = "all",
        /// Those who run the instance.
        Keepers = "keepers",
        /// Those whose account is closed for now.
        Suspended = "suspended",
        /// Those who had an account and gave it up.
        Deleted = "deleted",
    }
);

/// Everybody of this instance that is meant, each with the account they have.
macro_rules! those {
    ($which:expr) => {{
        let ours = people::table
            .left_join(accounts::table.on(accounts::person_id.eq(people::id)))
            .filter(people::local)
            .filter(people::kind.ne(Kind::Application));
        let gone = people::gone_at
            .is_not_null()
            .or(accounts::person_id.nullable().is_null());
        match $which {
            Which::All => ours.filter(diesel::dsl::not(gone)).into_boxed(),
            Which::Keepers => ours
                .filter(accounts::role.nullable().eq(Role::Keeper))
                .into_boxed(),
            Which::Suspended => ours
                .filter(accounts::suspended_at.is_not_null())
                .into_boxed(),
            Which::Deleted => ours.filter(gone).into_boxed(),
        }
    }};
}

/// Up to `limit` of those people, by name, from after a name on. `part` is a part of the name or of
/// the mail address, in lower case; empty for all.
pub fn page(
    conn: &mut AnyConnection,
    which: Which,
    part: &str,
    after: &str,
    limit: i64,
) -> Result<Vec<(Person, Option<Account>)>, Error> {
    if is_never_kept(part) || is_never_kept(after) {
        return Ok(Vec::new());
    }
    let mut query = those!(which).filter(people::username_key.gt(after.to_owned()));
    if !part.is_empty() {
        let part = format!("%{}%", escaped(part));
        query = query.filter(
            people::username_key
                .like(part.clone())
                .escape('\\')
                .or(lower(accounts::email.nullable())
                    .like(part)
                    .escape('\\')
                    .assume_not_null()),
        );
    }
    Ok(query
        .order(people::username_key)
        .limit(limit)
        .select((Person::as_select(), Option::<Account>::as_select()))
        .load(conn)?)
}

/// How many those are.
pub fn count(conn: &mut AnyConnection, which: Which) -> Result<i64, Error> {
    Ok(those!(which).count().get_result(conn)?)
}

/// One of our people and the account they have; nobody else is found.
pub fn find(
    conn: &mut AnyConnection,
    id: PersonId,
) -> Result<Option<(Person, Option<Account>)>, Error> {
    Ok(people::table
        .left_join(accounts::table.on(accounts::person_id.eq(people::id)))
        .filter(people::id.eq(id))
        .filter(people::local)
        .filter(people::kind.ne(Kind::Application))
        .select((Person::as_select(), Option::<Account>::as_select()))
        .first(conn)
        .optional()?)
}

/// Whether anybody of this instance ever had this name, in lower case.
pub fn is_taken(conn: &mut AnyConnection, name: &str) -> Result<bool, Error> {
    if is_never_kept(name) {
        return Ok(false);
    }
    let holders = people::table
        .filter(people::local)
        .filter(people::username_key.eq(name));
    Ok(diesel::select(diesel::dsl::exists(holders)).get_result(conn)?)
}

/// Closes an account for now, or opens it again. Guarded: `false` if it is so already.
pub fn set_suspended(
    conn: &mut AnyConnection,
    id: PersonId,
    since: Option<NaiveDateTime>,
) -> Result<bool, Error> {
    let account = accounts::table.find(id);
    let set = accounts::suspended_at.eq(since);
    let changed = match since {
        Some(_) => diesel::update(account.filter(accounts::suspended_at.is_null()))
            .set(set)
            .execute(conn)?,
        None => diesel::update(account.filter(accounts::suspended_at.is_not_null()))
            .set(set)
            .execute(conn)?,
    };
    Ok(changed == 1)
}

/// Makes somebody a keeper or a member. Guarded: `false` if they are already.
pub fn set_role(conn: &mut AnyConnection, id: PersonId, role: Role) -> Result<bool, Error> {
    let other = accounts::table.find(id).filter(accounts::role.ne(role));
    let changed = diesel::update(other)
        .set(accounts::role.eq(role))
        .execute(conn)?;
    Ok(changed == 1)
}

/// What is looked for as it stands, although `%` and `_` mean more in a pattern.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}
