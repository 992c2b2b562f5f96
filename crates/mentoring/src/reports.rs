//! Reports: harm that somebody wants a keeper to look at.

use crate::error::Error;
use crate::prose;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, PersonId, ReportId};
use longhand_storage::reports::Report;

/// How many things one report may name.
pub const MOST_SUBJECTS: usize = 50;

/// Keeps a report from another instance for the keepers. Only ids and the words sent with it are
/// kept: a report opens no letter.
pub fn receive(
    conn: &mut AnyConnection,
    reporter: PersonId,
    subject_uris: &[String],
    content: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let subjects: Vec<&str> = subject_uris
        .iter()
        .take(MOST_SUBJECTS)
        .map(String::as_str)
        .collect();
    let report = Report {
        id: ReportId(ids::next(now)),
        reporter_id: reporter,
        subject_uris: subjects.join("\n"),
        content: prose::one_line(content, 5000),
        created_at: now,
    };
    longhand_storage::reports::insert(conn, &report)?;
    Ok(())
}
