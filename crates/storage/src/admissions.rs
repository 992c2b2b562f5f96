//! Admissions: how people who signed up came in, and what they agreed to when.

use crate::connection::AnyConnection;
use crate::error::{Error, Named};
use crate::ids::{InvitationId, PersonId};
use crate::schema::admissions;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// How one of our people came in. Accounts that a keeper opened by a command have none.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = admissions)]
pub struct Admission {
    /// Who.
    pub person_id: PersonId,
    /// Which version of the code of conduct they agreed to.
    pub conduct_version: i32,
    /// When they did.
    pub agreed_at: NaiveDateTime,
    /// The invitation they had, if any.
    pub invitation_id: Option<InvitationId>,
    /// What they wrote to the keeper; may be empty.
    pub words: String,
}

/// Notes how somebody came in.
pub fn insert(conn: &mut AnyConnection, admission: &Admission) -> Result<(), Error> {
    diesel::insert_into(admissions::table)
        .values(admission)
        .execute(conn)
        .named("admission")?;
    Ok(())
}

/// How somebody came in, if they signed up themselves.
pub fn find(conn: &mut AnyConnection, person: PersonId) -> Result<Option<Admission>, Error> {
    Ok(admissions::table
        .find(person)
        .select(Admission::as_select())
        .first(conn)
        .optional()?)
}
