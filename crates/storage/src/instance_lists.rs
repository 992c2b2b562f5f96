//! Instances as a keeper looks through them: a page of those that are known, how many people and
//! correspondences lead there, and those the keeper decided something about.

use crate::connection::AnyConnection;
use crate::correspondences::State as CorrespondenceState;
use crate::error::Error;
use crate::instances::{Instance, Stance};
use crate::schema::{correspondences, instances, participants, people};
use chrono::NaiveDateTime;
use diesel::dsl::count_star;
use diesel::prelude::*;

/// Which instances are looked for; nothing at all finds every one.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only those of which the keeper decided this.
    pub stance: Option<Stance>,
    /// Only those that did not answer lately.
    pub failing: bool,
    /// A part of the host's name, in lower case.
    pub part: String,
}

/// Instances by name, from after a host on.
pub fn page(
    conn: &mut AnyConnection,
    wanted: &Wanted,
    after: &str,
    limit: i64,
) -> Result<Vec<Instance>, Error> {
    let mut query = instances::table
        .filter(instances::host.gt(after.to_owned()))
        .into_boxed();
    if let Some(stance) = wanted.stance {
        query = query.filter(instances::stance.eq(stance));
    }
    if wanted.failing {
        query = query.filter(instances::failures.gt(0));
    }
    if !wanted.part.is_empty() {
        let part = format!("%{}%", literal(&wanted.part));
        query = query.filter(instances::host.like(part).escape('\\'));
    }
    Ok(query
        .order(instances::host)
        .limit(limit)
        .select(Instance::as_select())
        .load(conn)?)
}

/// Every instance of which the keeper decided one of these, by name.
pub fn with_stance(conn: &mut AnyConnection, stances: &[Stance]) -> Result<Vec<Instance>, Error> {
    Ok(instances::table
        .filter(instances::stance.eq_any(stances.to_vec()))
        .order(instances::host)
        .select(Instance::as_select())
        .load(conn)?)
}

/// How many instances there are of each stance.
pub fn count_by_stance(conn: &mut AnyConnection) -> Result<Vec<(Stance, i64)>, Error> {
    Ok(instances::table
        .group_by(instances::stance)
        .select((instances::stance, count_star()))
        .load(conn)?)
}

/// How many instances are left alone for a while, because they did not answer.
pub fn count_paused(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<i64, Error> {
    Ok(instances::table
        .filter(instances::paused_until.gt(now))
        .count()
        .get_result(conn)?)
}

/// How many people with an address on each of these hosts are known.
pub fn people_at(conn: &mut AnyConnection, hosts: &[String]) -> Result<Vec<(String, i64)>, Error> {
    Ok(people::table
        .filter(people::host.eq_any(hosts.to_vec()))
        .filter(people::local.eq(false))
        .filter(people::gone_at.is_null())
        .group_by(people::host)
        .select((people::host, count_star()))
        .load(conn)?)
}

/// How many correspondences that have not ended lead to each host; to all of them, or only to `host`
/// and what is below it.
pub fn correspondences_at(
    conn: &mut AnyConnection,
    host: Option<&str>,
) -> Result<Vec<(String, i64)>, Error> {
    let mut query = people::table
        .inner_join(participants::table.on(participants::person_id.eq(people::id)))
        .inner_join(
            correspondences::table.on(correspondences::id.eq(participants::correspondence_id)),
        )
        .filter(people::local.eq(false))
        .filter(participants::left_at.is_null())
        .filter(correspondences::state.ne(CorrespondenceState::Closed))
        .group_by(people::host)
        .select((
            people::host,
            diesel::dsl::count(correspondences::id).aggregate_distinct(),
        ))
        .into_boxed();
    if let Some(host) = host {
        let below = format!("%.{}", literal(host));
        query = query.filter(
            people::host
                .eq(host.to_owned())
                .or(people::host.like(below).escape('\\')),
        );
    }
    Ok(query.load(conn)?)
}

/// A text as it stands in a pattern for itself alone.
fn literal(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}
