//! The post bag: one row for each dispatch and person it goes to, and who is carrying it now.

use crate::connection::{AnyConnection, on_each};
use crate::dispatches::Kind;
use crate::error::{Error, Named};
use crate::ids::{DeliveryId, DispatchId, PersonId};
use crate::schema::{deliveries, dispatches};
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// Where a delivery is.
    State {
        /// Waiting for its time, or being carried.
        Queued = "queued",
        /// Handed over.
        Delivered = "delivered",
        /// Given up.
        Returned = "returned",
    }
);

/// One dispatch on its way to one person.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = deliveries)]
pub struct Delivery {
    /// Number here; within a lane the order of delivery.
    pub id: DeliveryId,
    /// What is carried.
    pub dispatch_id: DispatchId,
    /// To whom.
    pub recipient_id: PersonId,
    /// Their host; empty for people of this instance.
    pub host: String,
    /// Deliveries of one lane are carried strictly one after the other.
    pub lane: String,
    /// Where it is.
    pub state: State,
    /// How often it was tried.
    pub attempts: i32,
    /// Not before this time.
    pub due_at: NaiveDateTime,
    /// Not after this time: then it is given up.
    pub expires_at: NaiveDateTime,
    /// The process carrying it.
    pub leased_by: Option<String>,
    /// Until when that process may.
    pub leased_until: Option<NaiveDateTime>,
    /// The HTTP status of the last try, if the host answered.
    pub status: Option<i32>,
    /// What went wrong at the last try, as a sentence.
    pub error: Option<String>,
    /// When it was handed over or given up.
    pub finished_at: Option<NaiveDateTime>,
    /// Whether it goes to the inbox that the recipient shares with others of their host.
    pub shared: bool,
}

/// What of a dispatch rests in the outbox: nobody has begun to carry it.
macro_rules! resting {
    ($dispatch:expr, $now:expr) => {
        deliveries::table
            .filter(deliveries::dispatch_id.eq($dispatch))
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::attempts.eq(0))
            .filter(deliveries::leased_by.is_null())
            .filter(deliveries::due_at.gt($now))
    };
}

/// Puts a delivery in the bag.
pub fn insert(conn: &mut AnyConnection, delivery: &Delivery) -> Result<(), Error> {
    diesel::insert_into(deliveries::table)
        .values(delivery)
        .execute(conn)?;
    Ok(())
}

/// Puts many deliveries in the bag at once.
pub fn insert_all(conn: &mut AnyConnection, new: &[Delivery]) -> Result<(), Error> {
    for new in new.chunks(1000) {
        on_each!(conn => diesel::insert_into(deliveries::table).values(new).execute(conn))?;
    }
    Ok(())
}

/// What a try came to.
#[derive(Debug, Clone)]
pub struct Try<'a> {
    /// The HTTP status, if the host answered.
    pub status: Option<i32>,
    /// What went wrong, as a sentence.
    pub error: Option<&'a str>,
}

/// Ends a delivery. Guarded by the lease: `false` if `worker` was not carrying it (any more).
pub fn finish(
    conn: &mut AnyConnection,
    id: DeliveryId,
    worker: &str,
    state: State,
    tried: &Try<'_>,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        deliveries::table
            .find(id)
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::leased_by.eq(worker)),
    )
    .set((
        deliveries::state.eq(state),
        deliveries::attempts.eq(deliveries::attempts + 1),
        deliveries::leased_by.eq(None::<String>),
        deliveries::leased_until.eq(None::<NaiveDateTime>),
        deliveries::status.eq(tried.status),
        deliveries::error.eq(tried.error),
        deliveries::finished_at.eq(now),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Puts a delivery back until `due_at`. Guarded by the lease: `false` if `worker` was not carrying
/// it (any more).
pub fn retry(
    conn: &mut AnyConnection,
    id: DeliveryId,
    worker: &str,
    due_at: NaiveDateTime,
    tried: &Try<'_>,
) -> Result<bool, Error> {
    let changed = diesel::update(
        deliveries::table
            .find(id)
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::leased_by.eq(worker)),
    )
    .set((
        deliveries::attempts.eq(deliveries::attempts + 1),
        deliveries::due_at.eq(due_at),
        deliveries::leased_by.eq(None::<String>),
        deliveries::leased_until.eq(None::<NaiveDateTime>),
        deliveries::status.eq(tried.status),
        deliveries::error.eq(tried.error),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Makes everything due now that was tried for a host and waits. Gives back how much that is.
pub fn hasten(conn: &mut AnyConnection, host: &str, now: NaiveDateTime) -> Result<usize, Error> {
    Ok(diesel::update(
        deliveries::table
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::host.eq(host))
            .filter(deliveries::attempts.gt(0))
            .filter(deliveries::due_at.gt(now)),
    )
    .set(deliveries::due_at.eq(now))
    .execute(conn)?)
}

/// Ends a waiting delivery that nobody carries just now, with these words. Guarded: `false` if it is
/// carried, has ended, or rests in the outbox still.
pub fn give_up(
    conn: &mut AnyConnection,
    id: DeliveryId,
    error: &str,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        deliveries::table
            .find(id)
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::attempts.gt(0).or(deliveries::due_at.le(now)))
            .filter(
                deliveries::leased_until
                    .is_null()
                    .or(deliveries::leased_until.le(now)),
            ),
    )
    .set((
        deliveries::state.eq(State::Returned),
        deliveries::leased_by.eq(None::<String>),
        deliveries::leased_until.eq(None::<NaiveDateTime>),
        deliveries::error.eq(error),
        deliveries::finished_at.eq(now),
    ))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Whether something has arrived with anybody it was told to.
pub fn is_delivered(conn: &mut AnyConnection, dispatch: DispatchId) -> Result<bool, Error> {
    let delivered = deliveries::table
        .filter(deliveries::dispatch_id.eq(dispatch))
        .filter(deliveries::state.eq(State::Delivered));
    Ok(diesel::select(diesel::dsl::exists(delivered)).get_result(conn)?)
}

/// Until when something rests that has not been tried yet; `None` if it does not.
pub fn rests_until(
    conn: &mut AnyConnection,
    dispatch: DispatchId,
    now: NaiveDateTime,
) -> Result<Option<NaiveDateTime>, Error> {
    Ok(resting!(dispatch, now)
        .select(diesel::dsl::max(deliveries::due_at))
        .first(conn)?)
}

/// Makes one waiting delivery due now. `false` if it is not waiting, or rests in the outbox still:
/// its writer may take it back until it leaves.
pub fn hasten_one(
    conn: &mut AnyConnection,
    id: DeliveryId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let changed = diesel::update(
        deliveries::table
            .find(id)
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::attempts.gt(0).or(deliveries::due_at.le(now))),
    )
    .set(deliveries::due_at.eq(now))
    .execute(conn)?;
    Ok(changed == 1)
}

/// Everybody for whom news of this kind about this subject waits and is not being carried. Whoever
/// comes to carry it waits until this transaction is over, and finds what it writes.
pub fn hold_waiting(
    conn: &mut AnyConnection,
    kind: Kind,
    subject_id: i64,
) -> Result<Vec<PersonId>, Error> {
    let about = dispatches::table
        .filter(dispatches::kind.eq(kind))
        .filter(dispatches::subject_id.eq(subject_id))
        .select(dispatches::id);
    Ok(diesel::update(
        deliveries::table
            .filter(deliveries::dispatch_id.eq_any(about))
            .filter(deliveries::state.eq(State::Queued))
            .filter(deliveries::leased_by.is_null()),
    )
    .set(deliveries::state.eq(State::Queued))
    .returning(deliveries::recipient_id)
    .get_results(conn)?)
}

/// Everybody to whom this actor told anything about this subject in one of these kinds of news.
pub fn recipients_of(
    conn: &mut AnyConnection,
    kinds: &[Kind],
    actor: PersonId,
    subject_id: i64,
) -> Result<Vec<PersonId>, Error> {
    let about = dispatches::table
        .filter(dispatches::kind.eq_any(kinds))
        .filter(dispatches::subject_id.eq(subject_id))
        .filter(dispatches::actor_id.eq(actor))
        .select(dispatches::id);
    Ok(deliveries::table
        .filter(deliveries::dispatch_id.eq_any(about))
        .order(deliveries::recipient_id)
        .select(deliveries::recipient_id)
        .distinct()
        .load(conn)?)
}

/// Everybody to whom this actor told anything.
pub fn recipients_of_actor(
    conn: &mut AnyConnection,
    actor: PersonId,
) -> Result<Vec<PersonId>, Error> {
    let told = dispatches::table
        .filter(dispatches::actor_id.eq(actor))
        .select(dispatches::id);
    Ok(deliveries::table
        .filter(deliveries::dispatch_id.eq_any(told))
        .order(deliveries::recipient_id)
        .select(deliveries::recipient_id)
        .distinct()
        .load(conn)?)
}

/// Whether anything this actor told is on its way.
pub fn any_queued_of_actor(conn: &mut AnyConnection, actor: PersonId) -> Result<bool, Error> {
    let queued = deliveries::table
        .inner_join(dispatches::table.on(dispatches::id.eq(deliveries::dispatch_id)))
        .filter(deliveries::state.eq(State::Queued.in_sql()))
        .filter(dispatches::actor_id.eq(actor));
    Ok(diesel::select(diesel::dsl::exists(queued)).get_result(conn)?)
}

/// Takes a dispatch out of the bag if none of it was ever carried. Guarded: `false`, and nothing
/// changed for good, if any of it has left (the caller's transaction must end then).
pub fn withdraw(
    conn: &mut AnyConnection,
    dispatch: DispatchId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let withdrawn = diesel::delete(resting!(dispatch, now)).execute(conn)?;
    let left: i64 = deliveries::table
        .filter(deliveries::dispatch_id.eq(dispatch))
        .count()
        .get_result(conn)?;
    Ok(withdrawn > 0 && left == 0)
}

/// Whether none of a dispatch was carried yet. If so, nothing of it is until this transaction ends:
/// whoever carries it then does so after what the transaction writes.
pub fn hold_resting(
    conn: &mut AnyConnection,
    dispatch: DispatchId,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let resting = diesel::update(resting!(dispatch, now))
        .set(deliveries::attempts.eq(deliveries::attempts))
        .execute(conn)?;
    let all: i64 = deliveries::table
        .filter(deliveries::dispatch_id.eq(dispatch))
        .count()
        .get_result(conn)?;
    Ok(resting > 0 && usize::try_from(all) == Ok(resting))
}

/// The delivery with this number.
pub fn find(conn: &mut AnyConnection, id: DeliveryId) -> Result<Delivery, Error> {
    deliveries::table
        .find(id)
        .select(Delivery::as_select())
        .first(conn)
        .named("delivery")
}

/// The deliveries of these dispatches, by dispatch and recipient.
pub fn of_all(conn: &mut AnyConnection, dispatches: &[DispatchId]) -> Result<Vec<Delivery>, Error> {
    // A statement takes a limited number of values (32,766 in SQLite).
    let mut found = Vec::new();
    for dispatches in dispatches.chunks(10_000) {
        found.extend(
            deliveries::table
                .filter(deliveries::dispatch_id.eq_any(dispatches))
                .order((deliveries::dispatch_id, deliveries::recipient_id))
                .select(Delivery::as_select())
                .load::<Delivery>(conn)?,
        );
    }
    Ok(found)
}

/// What is in the bag or came back, newest first.
pub fn unfinished(conn: &mut AnyConnection, limit: i64) -> Result<Vec<Delivery>, Error> {
    Ok(deliveries::table
        .filter(deliveries::state.ne(State::Delivered))
        .order(deliveries::id.desc())
        .limit(limit)
        .select(Delivery::as_select())
        .load(conn)?)
}
