//! The post bag as a keeper looks through it: what waits, what was tried in vain, what came back. What
//! is carried stays out of it.

use crate::connection::AnyConnection;
use crate::deliveries::{Delivery, State};
use crate::dispatches::Kind;
use crate::error::Error;
use crate::ids::{DeliveryId, PersonId};
use crate::schema::{deliveries, dispatches};
use chrono::NaiveDateTime;
use diesel::dsl::count_star;
use diesel::prelude::*;

/// Which deliveries are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that were not tried yet.
    Waiting,
    /// Those that were tried and are tried again.
    Stuck,
    /// Those that came back since this time.
    Returned(NaiveDateTime),
}

/// How many there are of each, elsewhere and here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not tried yet.
    pub waiting: i64,
    /// Tried, and to be tried again.
    pub stuck: i64,
    /// Came back lately.
    pub returned: i64,
}

/// Deliveries newest first, from before a number on, to everybody or to one host: each with what is
/// carried and who sent it.
pub fn page(
    conn: &mut AnyConnection,
    which: Which,
    host: Option<&str>,
    before: Option<DeliveryId>,
    limit: i64,
) -> Result<Vec<(Delivery, Kind, PersonId)>, Error> {
    let mut query = deliveries::table
        .inner_join(dispatches::table.on(dispatches::id.eq(deliveries::dispatch_id)))
        .into_boxed();
    query = match which {
        Which::Waiting => query
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::attempts.eq(0)),
        Which::Stuck => query
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::attempts.gt(0)),
        Which::Returned(since) => query
            .filter(deliveries::state.eq(State::Returned.in_sql()))
            .filter(deliveries::finished_at.gt(since)),
    };
    if let Some(host) = host {
        query = query.filter(deliveries::host.eq(host.to_owned()));
    }
    if let Some(before) = before {
        query = query.filter(deliveries::id.lt(before));
    }
    Ok(query
        .order(deliveries::id.desc())
        .limit(limit)
        .select((
            Delivery::as_select(),
            dispatches::kind,
            dispatches::actor_id,
        ))
        .load(conn)?)
}

/// How many there are of each; came back since `since`.
pub fn counts(conn: &mut AnyConnection, since: NaiveDateTime) -> Result<Counts, Error> {
    let queued = deliveries::table.filter(deliveries::state.eq(State::Queued.in_sql()));
    let stuck = queued.clone().filter(deliveries::attempts.gt(0));
    let returned = deliveries::table
        .filter(deliveries::state.eq(State::Returned.in_sql()))
        .filter(deliveries::finished_at.gt(since));
    let stuck: i64 = stuck.count().get_result(conn)?;
    let queued: i64 = queued.count().get_result(conn)?;
    Ok(Counts {
        waiting: (queued - stuck).max(0),
        stuck,
        returned: returned.count().get_result(conn)?,
    })
}

/// The hosts to which something was tried in vain, and how much; those with most first.
pub fn stuck_hosts(conn: &mut AnyConnection, limit: i64) -> Result<Vec<(String, i64)>, Error> {
    Ok(deliveries::table
        .filter(deliveries::state.eq(State::Queued.in_sql()))
        .filter(deliveries::attempts.gt(0))
        .group_by(deliveries::host)
        .order((count_star().desc(), deliveries::host))
        .limit(limit)
        .select((deliveries::host, count_star()))
        .load(conn)?)
}

/// How much waits for a host, tried or not, and for what is below it.
pub fn count_to(conn: &mut AnyConnection, host: &str) -> Result<i64, Error> {
    let below = format!("%.{host}");
    Ok(deliveries::table
        .filter(deliveries::state.eq(State::Queued.in_sql()))
        .filter(
            deliveries::host
                .eq(host.to_owned())
                .or(deliveries::host.like(below)),
        )
        .count()
        .get_result(conn)?)
}
