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
    /// When a keeper had done with it.
    pub resolved_at: Option<NaiveDateTime>,
    /// Which keeper.
    pub resolved_by: Option<PersonId>,
    /// What the keeper noted about it then.
    pub outcome: String,
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

/// Those that wait for a keeper, or those that do not any more; newest first, from before a number on.
pub fn page(
    conn: &mut AnyConnection,
    open: bool,
    before: Option<ReportId>,
    limit: i64,
) -> Result<Vec<Report>, Error> {
    let mut query = reports::table.into_boxed();
    query = if open {
        query.filter(reports::resolved_at.is_null())
    } else {
        query.filter(reports::resolved_at.is_not_null())
    };
    if let Some(before) = before {
        query = query.filter(reports::id.lt(before));
    }
    Ok(query
        .order(reports::id.desc())
        .limit(limit)
        .select(Report::as_select())
        .load(conn)?)
}

/// How many wait for a keeper.
pub fn count_open(conn: &mut AnyConnection) -> Result<i64, Error> {
    Ok(reports::table
        .filter(reports::resolved_at.is_null())
        .count()
        .get_result(conn)?)
}

/// Notes that a keeper has done with a report. Guarded: `false` if there is none, or somebody has
/// done with it already.
pub fn resolve(
    conn: &mut AnyConnection,
    id: ReportId,
    keeper: PersonId,
    outcome: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let waiting = reports::table
        .find(id)
        .filter(reports::resolved_at.is_null());
    let resolved = diesel::update(waiting)
        .set((
            reports::resolved_at.eq(now),
            reports::resolved_by.eq(keeper),
            reports::outcome.eq(outcome),
        ))
        .execute(conn)?;
    Ok(resolved == 1)
}

/// The report with this number.
pub fn find(conn: &mut AnyConnection, id: ReportId) -> Result<Option<Report>, Error> {
    Ok(reports::table
        .find(id)
        .select(Report::as_select())
        .first(conn)
        .optional()?)
}
