//! Applicants: people who asked for an account and wait for a keeper's yes. They are nobody's
//! correspondents yet: nothing here leads to a person.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::ApplicantId;
use crate::people::is_never_kept;
use crate::schema::{applicants, counters};
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// Somebody who asked for an account.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = applicants)]
pub struct Applicant {
    /// Number here; sorts by time.
    pub id: ApplicantId,
    /// The name they want, in lower case; nobody else gets it meanwhile.
    pub name: String,
    /// Where mail goes, if anywhere.
    pub email: Option<String>,
    /// The password as an argon2id string.
    pub password_hash: String,
    /// Offers to mentor.
    pub mentor: bool,
    /// Looks for a mentor.
    pub mentee: bool,
    /// The tag of the language they read pages in.
    pub language: String,
    /// What they wrote to the keeper.
    pub words: String,
    /// Which version of the code of conduct they agreed to.
    pub conduct_version: i32,
    /// When they asked.
    pub created_at: NaiveDateTime,
    /// When a keeper said no.
    pub refused_at: Option<NaiveDateTime>,
    /// The keeper's words with it; may be empty.
    pub answer: String,
}

/// Makes whoever else lets somebody in wait until this transaction is over: of two who want the same
/// name at the same moment, the second sees the first.
pub fn hold_doors(conn: &mut AnyConnection) -> Result<(), Error> {
    diesel::update(counters::table.find("doors"))
        .set(counters::value.eq(counters::value))
        .execute(conn)?;
    Ok(())
}

/// Adds an applicant.
pub fn insert(conn: &mut AnyConnection, applicant: &Applicant) -> Result<(), Error> {
    diesel::insert_into(applicants::table)
        .values(applicant)
        .execute(conn)
        .named("applicant")?;
    Ok(())
}

/// The applicant with this number.
pub fn find(conn: &mut AnyConnection, id: ApplicantId) -> Result<Option<Applicant>, Error> {
    Ok(applicants::table
        .find(id)
        .select(Applicant::as_select())
        .first(conn)
        .optional()?)
}

/// The applicant who wants this name; case does not count.
pub fn find_by_name(conn: &mut AnyConnection, name: &str) -> Result<Option<Applicant>, Error> {
    if is_never_kept(name) {
        return Ok(None);
    }
    Ok(applicants::table
        .filter(applicants::name.eq(name.to_lowercase()))
        .select(Applicant::as_select())
        .first(conn)
        .optional()?)
}

/// How many wait for a keeper's yes.
pub fn count_waiting(conn: &mut AnyConnection) -> Result<i64, Error> {
    Ok(applicants::table
        .filter(applicants::refused_at.is_null())
        .count()
        .get_result(conn)?)
}

/// Up to `limit` of those who wait and came after this one, the longest waiting first.
pub fn waiting(
    conn: &mut AnyConnection,
    after: Option<ApplicantId>,
    limit: i64,
) -> Result<Vec<Applicant>, Error> {
    Ok(applicants::table
        .filter(applicants::refused_at.is_null())
        .filter(applicants::id.gt(after.unwrap_or(ApplicantId(0))))
        .order(applicants::id)
        .limit(limit)
        .select(Applicant::as_select())
        .load(conn)?)
}

/// Says no, with words. Guarded: `false` if they do not wait any more.
pub fn refuse(
    conn: &mut AnyConnection,
    id: ApplicantId,
    answer: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        applicants::table
            .find(id)
            .filter(applicants::refused_at.is_null()),
    )
    .set((
        applicants::refused_at.eq(now),
        applicants::answer.eq(answer),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Takes an applicant out, because they come in. Guarded: `false` if somebody was faster.
pub fn delete(conn: &mut AnyConnection, id: ApplicantId) -> Result<bool, Error> {
    Ok(diesel::delete(applicants::table.find(id)).execute(conn)? == 1)
}

/// Forgets everybody to whom a keeper said no before a time.
pub fn forget_refused(conn: &mut AnyConnection, before: NaiveDateTime) -> Result<usize, Error> {
    Ok(
        diesel::delete(applicants::table.filter(applicants::refused_at.lt(before)))
            .execute(conn)?,
    )
}
