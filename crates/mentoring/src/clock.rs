//! The clock: the one place that asks the system for the time.

use chrono::{NaiveDateTime, SubsecRound};

/// What time it is now, in UTC, cut to microseconds: PostgreSQL keeps no more, and a time that was
/// written must be found equal when it is read again.
pub fn now() -> NaiveDateTime {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the place all others take the time from"
    )]
    chrono::Utc::now().naive_utc().trunc_subsecs(6)
}
