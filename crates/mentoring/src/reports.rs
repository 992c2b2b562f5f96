//! Reports: harm that somebody wants a keeper to look at, and what the keeper says to it.

use crate::error::Error;
use crate::keeping;
use crate::prose;
use crate::refusal::Refusal;
use crate::refusal::keeping::Keeping;
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::ids::{self, PersonId, ReportId};
use longhand_storage::keeping::Act;
use longhand_storage::people::{self, Person};
use longhand_storage::reports::{self, Report};
use std::collections::HashMap;

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
        resolved_at: None,
        resolved_by: None,
        outcome: String::new(),
    };
    reports::insert(conn, &report)?;
    Ok(())
}

/// How many reports one page shows.
pub const PAGE: usize = 25;

/// The longest note about what became of a report, in characters.
pub const LONGEST_OUTCOME: usize = 1000;

/// A report as a keeper reads it: what came in it, and nothing it only points to.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The report.
    pub report: Report,
    /// Who sent it: a person, or another instance for somebody it does not name.
    pub reporter: Person,
    /// What it is about: an id, and who that is if it is somebody we know.
    pub subjects: Vec<(String, Option<Person>)>,
    /// Which keeper has done with it.
    pub keeper: Option<Person>,
}

/// One page of reports.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it shows, newest first.
    pub reports: Vec<Shown>,
    /// Before which report the next page begins, if there is one.
    pub next: Option<ReportId>,
}

/// One page of the reports that wait for a keeper, or of those that do not any more.
pub fn look(conn: &mut AnyConnection, open: bool, before: Option<ReportId>) -> Result<Page, Error> {
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = reports::page(conn, open, before, limit)?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| last.id);
    let by_number: Vec<PersonId> = found
        .iter()
        .flat_map(|report| [Some(report.reporter_id), report.resolved_by])
        .flatten()
        .collect();
    let by_number: HashMap<PersonId, Person> = people::find_all(conn, &by_number)?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let uris: Vec<&str> = found
        .iter()
        .flat_map(|report| report.subject_uris.lines())
        .collect();
    let by_uri: HashMap<String, Person> = people::find_by_uris(conn, &uris)?
        .into_iter()
        .map(|person| (person.uri.clone(), person))
        .collect();
    let shown = |report: Report| {
        let subjects = report.subject_uris.lines();
        Some(Shown {
            reporter: by_number.get(&report.reporter_id)?.clone(),
            keeper: report
                .resolved_by
                .and_then(|id| by_number.get(&id).cloned()),
            subjects: subjects
                .map(|uri| (uri.to_owned(), by_uri.get(uri).cloned()))
                .collect(),
            report,
        })
    };
    Ok(Page {
        reports: found.into_iter().filter_map(shown).collect(),
        next,
    })
}

/// A keeper has done with a report, and notes what became of it; the note may be empty.
pub fn resolve(
    conn: &mut AnyConnection,
    keeper: PersonId,
    id: ReportId,
    outcome: &str,
    now: NaiveDateTime,
) -> Result<(), Error> {
    let outcome = prose::plain_text(outcome, usize::MAX);
    if outcome.chars().count() > LONGEST_OUTCOME {
        return Err(Refusal::LongWords(LONGEST_OUTCOME).into());
    }
    let report = reports::find(conn, id)?.ok_or(Refusal::NotYours("report"))?;
    if !reports::resolve(conn, id, keeper, &outcome, now)? {
        return Err(Keeping::ReportDone.into());
    }
    let reporter = people::find(conn, report.reporter_id)?.handle();
    keeping::note(conn, Some(keeper), Act::ResolvedReport, &reporter, now)
}
