//! Claims: which process carries which delivery, until when, and how many at a time.

use crate::connection::AnyConnection;
use crate::deliveries::{Delivery, State};
use crate::error::Error;
use crate::ids::DeliveryId;
use crate::schema::{counters, deliveries, instances};
use chrono::NaiveDateTime;
use diesel::dsl::{exists, min, not};
use diesel::prelude::*;
use std::collections::HashMap;

/// At most this many deliveries to one host are carried at a time.
const PER_HOST: usize = 2;

/// What can be carried now: due, carried by nobody, the oldest of its lane (a letter that still rests
/// in the outbox holds up nobody), to a host that is not paused.
macro_rules! claimable {
    ($now:expr) => {{
        let bag = diesel::alias!(deliveries as bag);
        let left = bag
            .field(deliveries::due_at)
            .le($now)
            .or(bag.field(deliveries::attempts).gt(0));
        let heads = bag
            .filter(bag.field(deliveries::state).eq(State::Queued.in_sql()))
            .filter(left)
            .group_by(bag.field(deliveries::lane))
            .select(min(bag.field(deliveries::id)));
        let paused = instances::table
            .filter(instances::host.eq(deliveries::host))
            .filter(instances::paused_until.gt($now));
        deliveries::table
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::due_at.le($now))
            .filter(
                deliveries::leased_until
                    .is_null()
                    .or(deliveries::leased_until.le($now)),
            )
            .filter(deliveries::id.nullable().eq_any(heads))
            .filter(not(exists(paused)))
    }};
}

/// Takes up to `limit` deliveries that are due for `worker`, until `until`. Of each lane only the
/// oldest unfinished one, at most two of a host at a time, one of a host that is being probed
/// after a pause, none of a host that is paused.
pub fn claim(
    conn: &mut AnyConnection,
    worker: &str,
    until: NaiveDateTime,
    limit: usize,
    now: NaiveDateTime,
) -> Result<Vec<Delivery>, Error> {
    // One process claims at a time, so that the limits for each host hold for all together.
    diesel::update(counters::table.find("courier"))
        .set(counters::value.eq(counters::value))
        .execute(conn)?;
    let candidates: Vec<Delivery> = claimable!(now)
        .order(deliveries::id)
        .limit(1000)
        .select(Delivery::as_select())
        .load(conn)?;
    if candidates.is_empty() {
        return Ok(Vec::new());
    }
    let mut room = Room::now(conn, now)?;
    let mut claimed = Vec::new();
    for delivery in candidates {
        if claimed.len() == limit {
            break;
        }
        if room.take(&delivery.host) && lease(conn, delivery.id, worker, until, now)? {
            claimed.push(delivery);
        }
    }
    Ok(claimed)
}

/// How many more deliveries each host can take now.
struct Room {
    carried: HashMap<String, usize>,
    probed: Vec<String>,
}

impl Room {
    fn now(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<Self, Error> {
        let carried: Vec<(String, i64)> = deliveries::table
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::leased_until.gt(now))
            .group_by(deliveries::host)
            .select((deliveries::host, diesel::dsl::count_star()))
            .load(conn)?;
        let probed = instances::table
            .filter(instances::paused_until.is_not_null())
            .select(instances::host)
            .load(conn)?;
        Ok(Self {
            carried: carried
                .into_iter()
                .map(|(host, count)| (host, usize::try_from(count).unwrap_or(usize::MAX)))
                .collect(),
            probed,
        })
    }

    fn take(&mut self, host: &str) -> bool {
        // Our own people are reached without a network: no limit there.
        if host.is_empty() {
            return true;
        }
        let most = if self.probed.iter().any(|probed| probed == host) {
            1
        } else {
            PER_HOST
        };
        let carried = self.carried.entry(host.to_owned()).or_default();
        if *carried >= most {
            return false;
        }
        *carried += 1;
        true
    }
}

fn lease(
    conn: &mut AnyConnection,
    id: DeliveryId,
    worker: &str,
    until: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        deliveries::table
            .find(id)
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(
                deliveries::leased_until
                    .is_null()
                    .or(deliveries::leased_until.le(now)),
            ),
    )
    .set((
        deliveries::leased_by.eq(worker),
        deliveries::leased_until.eq(until),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Lays down everything `worker` was carrying. Called when a process starts under that name: its
/// predecessor is dead then.
pub fn release(conn: &mut AnyConnection, worker: &str) -> Result<usize, Error> {
    Ok(diesel::update(
        deliveries::table
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::leased_by.eq(worker)),
    )
    .set((
        deliveries::leased_by.eq(None::<String>),
        deliveries::leased_until.eq(None::<NaiveDateTime>),
    ))
    .execute(conn)?)
}

/// Takes for `worker` the deliveries whose time is over and that nobody carries.
pub fn claim_expired(
    conn: &mut AnyConnection,
    worker: &str,
    until: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<Vec<Delivery>, Error> {
    let expired: Vec<Delivery> = deliveries::table
        .filter(deliveries::state.eq(State::Queued.in_sql()))
        .filter(deliveries::expires_at.le(now))
        .order((deliveries::due_at, deliveries::id))
        .limit(100)
        .select(Delivery::as_select())
        .load(conn)?;
    let mut claimed = Vec::new();
    for delivery in expired {
        if lease(conn, delivery.id, worker, until, now)? {
            claimed.push(delivery);
        }
    }
    Ok(claimed)
}

/// Whether there is anything to claim, or to give up.
pub fn any_due(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<bool, Error> {
    let claimable = diesel::select(exists(claimable!(now))).get_result(conn)?;
    if claimable {
        return Ok(true);
    }
    let expired = diesel::select(exists(
        deliveries::table
            .filter(deliveries::state.eq(State::Queued.in_sql()))
            .filter(deliveries::expires_at.le(now))
            .filter(
                deliveries::leased_until
                    .is_null()
                    .or(deliveries::leased_until.le(now)),
            ),
    ));
    Ok(expired.get_result(conn)?)
}
