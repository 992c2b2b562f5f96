//! Reports: what keepers are asked to look at.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::ids::{PersonId, ReportId};
use crate::schema::reports;
use chrono::NaiveDateTime;
use diesel::prelude::*;

/// One report.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = reports)]
pub struct Report {
    /// Number here.
    pub id: ReportId,
    /// Who sent it: a person, or another instance's own actor.
    pub reporter_id: PersonId,
    /// The ids of what it is about, one a line.
    pub subject_uris: String,
    /// What was said, one plain text.
    pub content: String,
    /// When it arrived.
    pub created_at: NaiveDateTime,
}

/// Keeps a report.
pub fn insert(conn: &mut AnyConnection, report: &Report) -> Result<(), Error> {
    diesel::insert_into(reports::table)
        .values(report)
        .execute(conn)?;
    Ok(())
}

/// All reports, newest first.
pub fn all(conn: &mut AnyConnection) -> Result<Vec<Report>, Error> {
    Ok(reports::table
        .order(reports::id.desc())
        .select(Report::as_select())
        .load(conn)?)
}
