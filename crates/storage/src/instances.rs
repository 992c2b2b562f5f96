//! Other instances: whether their keeper is welcome, whether they answer, how they like signatures.

use crate::connection::{AnyConnection, on_each};
use crate::error::Error;
use crate::schema::{instances, settings};
use chrono::NaiveDateTime;
use diesel::dsl::{exists, not};
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

words!(
    /// What the keeper decided about an instance, and what is below its domain.
    Stance {
        /// Nothing: letters come and go.
        Open = "open",
        /// Strangers there write nobody here, and the directory shows nobody of them.
        Limited = "limited",
        /// Nothing is sent there or taken from there.
        Blocked = "blocked",
        /// Letters come and go even while all but the allowed are closed out.
        Allowed = "allowed",
    }
);

/// What is known about one host.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = instances)]
pub struct Instance {
    /// Its host name (and port, where there is one), lower case.
    pub host: String,
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
    /// What the keeper decided about it.
    pub stance: Stance,
}

impl Instance {
    /// A host nothing is known about yet.
    pub fn unknown(host: &str) -> Self {
        Self {
            host: host.to_owned(),
            note: String::new(),
            signature_style: SignatureStyle::Cavage,
            failures: 0,
            failing_since: None,
            paused_until: None,
            seen_at: None,
            trusted: false,
            directory_at: None,
            distrusted: false,
            stance: Stance::Open,
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

/// Writes down what the keeper decided about a host, and the keeper's words about it. Its directory
/// is asked for anew.
pub fn set_stance(
    conn: &mut AnyConnection,
    host: &str,
    stance: Stance,
    note: &str,
) -> Result<(), Error> {
    insert_unknown(conn, host)?;
    diesel::update(instances::table.find(host))
        .set((
            instances::stance.eq(stance),
            instances::note.eq(note),
            instances::directory_at.eq(None::<NaiveDateTime>),
        ))
        .execute(conn)?;
    Ok(())
}

/// Asks every directory that is read for anew.
pub fn forget_directories(conn: &mut AnyConnection) -> Result<(), Error> {
    diesel::update(instances::table.filter(instances::trusted))
        .set(instances::directory_at.eq(None::<NaiveDateTime>))
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

/// Whether nothing is sent to a host or taken from it: the keeper blocked it or a domain it is part
/// of, or allows only some and this is none of them.
pub fn is_blocked(conn: &mut AnyConnection, host: &str) -> Result<bool, Error> {
    let domains = domains(host);
    let blocked = instances::table
        .filter(instances::host.eq_any(domains.clone()))
        .filter(instances::stance.eq(Stance::Blocked));
    let allowed = instances::table
        .filter(instances::host.eq_any(domains))
        .filter(instances::stance.eq(Stance::Allowed));
    let only_allowed = settings::table.find(crate::settings::ONLY_ALLOWED);
    Ok(
        diesel::select(exists(blocked).or(exists(only_allowed).and(not(exists(allowed)))))
            .get_result(conn)?,
    )
}

/// Whether the keeper limited this host or a domain it is part of.
pub fn is_limited(conn: &mut AnyConnection, host: &str) -> Result<bool, Error> {
    Ok(diesel::select(exists(
        instances::table
            .filter(instances::host.eq_any(domains(host)))
            .filter(instances::stance.eq(Stance::Limited)),
    ))
    .get_result(conn)?)
}

/// Those of these hosts that the keeper limited, by name or with a domain they are part of.
pub fn limited_among(conn: &mut AnyConnection, hosts: &[String]) -> Result<Vec<String>, Error> {
    let named: Vec<String> = hosts.iter().flat_map(|host| domains(host)).collect();
    let limited: Vec<String> = instances::table
        .filter(instances::host.eq_any(named))
        .filter(instances::stance.eq(Stance::Limited))
        .select(instances::host)
        .load(conn)?;
    let is_limited = |host: &&String| domains(host).iter().any(|name| limited.contains(name));
    Ok(hosts.iter().filter(is_limited).cloned().collect())
}

/// What the keeper decided about the domains a host is part of, itself left out.
pub fn above(conn: &mut AnyConnection, host: &str) -> Result<Vec<Instance>, Error> {
    Ok(instances::table
        .filter(instances::host.eq_any(domains(host)))
        .filter(instances::host.ne(host))
        .filter(instances::stance.ne(Stance::Open))
        .order(instances::host)
        .select(Instance::as_select())
        .load(conn)?)
}

/// A host and every domain it is part of, with and without its port.
fn domains(host: &str) -> Vec<String> {
    let host = host.trim_end_matches('.').to_lowercase();
    let name = host.split(':').next().unwrap_or(&host).to_owned();
    let above: Vec<String> = name
        .match_indices('.')
        .map(|(dot, _)| name[dot + 1..].to_owned())
        .collect();
    [vec![host, name], above].concat()
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
        .filter(instances::stance.eq_any([Stance::Open, Stance::Allowed]))
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

/// Notes that there is such a host.
pub(crate) fn insert_unknown(conn: &mut AnyConnection, host: &str) -> Result<(), Error> {
    let instance = Instance::unknown(host);
    on_each!(conn => diesel::insert_into(instances::table)
        .values(&instance)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}
