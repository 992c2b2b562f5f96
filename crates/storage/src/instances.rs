//! Other instances: whether their keeper is welcome, whether they answer, how they like signatures.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::schema::instances;
use chrono::NaiveDateTime;
use diesel::prelude::*;

words!(
    /// The signature an instance understands.
    SignatureStyle {
        /// The draft nearly everybody speaks.
        Cavage = "cavage",
        /// The standard.
        Rfc9421 = "rfc9421",
    }
);

/// What is known about one host.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = instances)]
pub struct Instance {
    /// Its host name (and port, where there is one), lower case.
    pub host: String,
    /// Whether nothing is sent there or taken from there.
    pub blocked: bool,
    /// The keeper's own words about it.
    pub note: String,
    /// The signature that worked last.
    pub signature_style: SignatureStyle,
    /// How often in a row it could not be reached.
    pub failures: i32,
    /// When this row of failures began.
    pub failing_since: Option<NaiveDateTime>,
    /// Nothing is tried before this time.
    pub paused_until: Option<NaiveDateTime>,
    /// When something signed last came from there, or was taken there.
    pub seen_at: Option<NaiveDateTime>,
    /// Whether its directory is read: somebody here follows or writes there, or the keeper said so.
    pub trusted: bool,
    /// When its directory was last asked for.
    pub directory_at: Option<NaiveDateTime>,
    /// Whether the keeper said that its directory is not to be read, whoever writes there.
    pub distrusted: bool,
}

impl Instance {
    /// A host nothing is known about yet.
    pub fn unknown(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            blocked: false,
            note: String::new(),
            signature_style: SignatureStyle::Cavage,
            failures: 0,
            failing_since: None,
            paused_until: None,
            seen_at: None,
            trusted: false,
            directory_at: None,
            distrusted: false,
        }
    }
}

/// What is known about a host.
pub fn find(conn: &mut AnyConnection, host: &str) -> Result<Instance, Error> {
    Ok(instances::table
        .find(host)
        .select(Instance::as_select())
        .first(conn)
        .optional()?
        .unwrap_or_else(|| Instance::unknown(host)))
}

/// Closes this instance to a host, or opens it again.
pub fn set_blocked(conn: &mut AnyConnection, host: &str, blocked: bool) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set(instances::blocked.eq(blocked))
        .execute(conn)?;
    Ok(())
}

/// Remembers the signature a host understands.
pub fn set_signature_style(
    conn: &mut AnyConnection,
    host: &str,
    style: SignatureStyle,
) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set(instances::signature_style.eq(style))
        .execute(conn)?;
    Ok(())
}

/// Whether a keeper blocked this host or a domain it is part of.
pub fn is_blocked(conn: &mut AnyConnection, host: &str) -> Result<bool, Error> {
    let host = host.trim_end_matches('.').to_lowercase();
    let name = host.split(':').next().unwrap_or(&host);
    let mut domains = vec![host.as_str(), name];
    domains.extend(name.match_indices('.').map(|(dot, _)| &name[dot + 1..]));
    Ok(diesel::select(diesel::dsl::exists(
        instances::table
            .filter(instances::host.eq_any(domains))
            .filter(instances::blocked),
    ))
    .get_result(conn)?)
}

/// Every blocked host, by name.
pub fn blocked(conn: &mut AnyConnection) -> Result<Vec<Instance>, Error> {
    Ok(instances::table
        .filter(instances::blocked)
        .order(instances::host)
        .select(Instance::as_select())
        .load(conn)?)
}

/// Notes that a host was heard from or reached: whatever was wrong is over.
pub fn reached(conn: &mut AnyConnection, host: &str, now: NaiveDateTime) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set((
            instances::failures.eq(0),
            instances::failing_since.eq(None::<NaiveDateTime>),
            instances::paused_until.eq(None::<NaiveDateTime>),
            instances::seen_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Notes that a host could not be reached, and gives back what is known then.
pub fn missed(conn: &mut AnyConnection, host: &str, now: NaiveDateTime) -> Result<Instance, Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set(instances::failures.eq(instances::failures + 1))
        .execute(conn)?;
    diesel::update(
        instances::table
            .find(host)
            .filter(instances::failing_since.is_null()),
    )
    .set(instances::failing_since.eq(now))
    .execute(conn)?;
    find(conn, host)
}

/// Begins the count of failures anew: the earlier ones are too long ago to mean anything.
pub fn recount(conn: &mut AnyConnection, host: &str, now: NaiveDateTime) -> Result<(), Error> {
    diesel::update(instances::table.find(host))
        .set((instances::failures.eq(1), instances::failing_since.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Leaves a host alone until `until`.
pub fn pause(conn: &mut AnyConnection, host: &str, until: NaiveDateTime) -> Result<(), Error> {
    diesel::update(instances::table.find(host))
        .set(instances::paused_until.eq(until))
        .execute(conn)?;
    Ok(())
}

/// Lets the next delivery to a host be tried at once.
pub fn resume(conn: &mut AnyConnection, host: &str) -> Result<(), Error> {
    diesel::update(instances::table.find(host))
        .set((
            instances::failures.eq(0),
            instances::failing_since.eq(None::<NaiveDateTime>),
            instances::paused_until.eq(None::<NaiveDateTime>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Reads a host's directory from now on, because somebody here follows or writes there. Nothing
/// changes if it is read already, or if the keeper said that it is not to be.
pub fn meet(conn: &mut AnyConnection, host: &str) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(
        instances::table
            .find(host)
            .filter(instances::trusted.eq(false))
            .filter(instances::distrusted.eq(false)),
    )
    .set(instances::trusted.eq(true))
    .execute(conn)?;
    Ok(())
}

/// What the keeper says about a host's directory: it is read, from the next round on, or not.
pub fn set_trusted(conn: &mut AnyConnection, host: &str, trusted: bool) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set((
            instances::trusted.eq(trusted),
            instances::distrusted.eq(!trusted),
            instances::directory_at.eq(None::<NaiveDateTime>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Hosts whose directory was last asked for before `before` and can be asked now.
pub fn with_old_directory(
    conn: &mut AnyConnection,
    before: NaiveDateTime,
    limit: i64,
    now: NaiveDateTime,
) -> Result<Vec<String>, Error> {
    Ok(instances::table
        .filter(instances::trusted)
        .filter(instances::blocked.eq(false))
        .filter(is_old(before))
        .filter(
            instances::paused_until
                .is_null()
                .or(instances::paused_until.le(now)),
        )
        .order(instances::host)
        .limit(limit)
        .select(instances::host)
        .load(conn)?)
}

/// Notes that a host's directory is being asked for. Guarded: `false` if somebody else did so since
/// `before`.
pub fn claim_directory(
    conn: &mut AnyConnection,
    host: &str,
    before: NaiveDateTime,
    now: NaiveDateTime,
) -> Result<bool, Error> {
    let claimed = diesel::update(instances::table.find(host).filter(is_old(before)))
        .set(instances::directory_at.eq(now))
        .execute(conn)?;
    Ok(claimed == 1)
}

/// Sets when a host's directory counts as asked for.
pub fn set_directory_at(
    conn: &mut AnyConnection,
    host: &str,
    at: NaiveDateTime,
) -> Result<(), Error> {
    diesel::update(instances::table.find(host))
        .set(instances::directory_at.eq(at))
        .execute(conn)?;
    Ok(())
}

/// Every host whose directory is read, by name.
pub fn trusted(conn: &mut AnyConnection) -> Result<Vec<Instance>, Error> {
    Ok(instances::table
        .filter(instances::trusted)
        .order(instances::host)
        .select(Instance::as_select())
        .load(conn)?)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn is_old(before: NaiveDateTime) -> _ {
    instances::directory_at
        .is_null()
        .or(instances::directory_at.le(before))
}

fn insert_unknown(conn: &mut AnyConnection, host: &str) -> Result<(), Error> {
    let instance = Instance::unknown(host);
    on_each!(conn => diesel::insert_into(instances::table)
        .values(&instance)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}
