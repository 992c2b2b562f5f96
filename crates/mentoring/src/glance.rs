//! The state of an instance at a glance, in numbers: nothing of what anybody writes is in them.

use crate::deliveries::lately;
use crate::error::Error;
use chrono::{Duration, NaiveDateTime};
use longhand_storage::applicants;
use longhand_storage::connection::AnyConnection;
use longhand_storage::delivery_lists::{self, Counts};
use longhand_storage::instances::Stance;
use longhand_storage::{accounts, instance_lists, letters, mails, reports, settings};

/// The numbers.
#[derive(Debug, Clone)]
pub struct Glance {
    /// The kind of database.
    pub database: &'static str,
    /// People with an account here.
    pub people: i64,
    /// People who wait for an account.
    pub waiting: i64,
    /// Letters that were posted or arrived here in the last seven days.
    pub letters: i64,
    /// What is in the post bag.
    pub deliveries: Counts,
    /// Mail that waits to be sent.
    pub mails_waiting: i64,
    /// Mail that could not be sent in the last month.
    pub mails_given_up: i64,
    /// Reports that wait for a keeper.
    pub reports: i64,
    /// Instances that are known, with those below.
    pub instances: i64,
    /// Instances the keeper limited.
    pub limited: i64,
    /// Instances the keeper blocked.
    pub blocked: i64,
    /// Instances the keeper allowed.
    pub allowed: i64,
    /// Instances that are left alone for a while, because they do not answer.
    pub silent: i64,
    /// Whether letters are exchanged with allowed instances only.
    pub only_allowed: bool,
}

impl Glance {
    /// Whether anything waits for the keeper and for nobody else.
    #[must_use]
    pub fn needs_keeper(&self) -> bool {
        self.waiting > 0 || self.reports > 0 || self.mails_given_up > 0 || self.deliveries.stuck > 0
    }
}

/// Looks. The number of questions does not depend on how much there is.
pub fn of(conn: &mut AnyConnection, now: NaiveDateTime) -> Result<Glance, Error> {
    let (mails_waiting, mails_given_up) = mails::count_unfinished(conn)?;
    let by_stance = instance_lists::count_by_stance(conn)?;
    let with = |stance: Stance| {
        let found = by_stance.iter().find(|(found, _)| *found == stance);
        found.map_or(0, |(_, many)| *many)
    };
    Ok(Glance {
        database: match conn {
            AnyConnection::Sqlite(_) => "SQLite",
            AnyConnection::Postgres(_) => "PostgreSQL",
        },
        people: accounts::count(conn)?,
        waiting: applicants::count_waiting(conn)?,
        letters: letters::count_since(conn, now - Duration::days(7))?,
        deliveries: delivery_lists::counts(conn, lately(now))?,
        mails_waiting,
        mails_given_up,
        reports: reports::count_open(conn)?,
        instances: by_stance.iter().map(|(_, many)| many).sum(),
        limited: with(Stance::Limited),
        blocked: with(Stance::Blocked),
        allowed: with(Stance::Allowed),
        silent: instance_lists::count_paused(conn, now)?,
        only_allowed: settings::find(conn, settings::ONLY_ALLOWED)?.is_some(),
    })
}
