//! Ids: who is meant, as types, and where new numbers come from.

use crate::connection::AnyConnection;
use crate::error::Error;
use crate::schema::counters;
use chrono::NaiveDateTime;
use diesel::prelude::*;
use diesel::sql_types;
use std::sync::atomic::{AtomicI64, Ordering};

id!(
    /// A person, here or elsewhere: small and sequential.
    PersonId(i32, sql_types::Integer)
);
id!(
    /// A letter: sorts by the time it was written down.
    LetterId(i64, sql_types::BigInt)
);
id!(
    /// A correspondence.
    CorrespondenceId(i64, sql_types::BigInt)
);
id!(
    /// A draft.
    DraftId(i64, sql_types::BigInt)
);
id!(
    /// Something that happened here and that other instances hear of.
    DispatchId(i64, sql_types::BigInt)
);
id!(
    /// One dispatch on its way to one person.
    DeliveryId(i64, sql_types::BigInt)
);
id!(
    /// One person following another.
    FollowId(i64, sql_types::BigInt)
);
id!(
    /// An introduction.
    IntroductionId(i64, sql_types::BigInt)
);
id!(
    /// An open letter, or a public answer to one.
    OpenLetterId(i64, sql_types::BigInt)
);
id!(
    /// A word from the instance to one of its people.
    NoticeId(i64, sql_types::BigInt)
);
id!(
    /// A mail to be sent.
    MailId(i64, sql_types::BigInt)
);
id!(
    /// Something reported to the keepers.
    ReportId(i64, sql_types::BigInt)
);
id!(
    /// A word of the keeper to everybody here.
    AnnouncementId(i64, sql_types::BigInt)
);
id!(
    /// Somebody who asked for an account.
    ApplicantId(i64, sql_types::BigInt)
);
id!(
    /// An invitation.
    InvitationId(i64, sql_types::BigInt)
);
id!(
    /// Something a keeper did.
    KeepingId(i64, sql_types::BigInt)
);

/// The next number for a row made at `now`: milliseconds since 1970 in the upper 48 bits, a
/// sequence below, rising within this process even if the clock steps back. The sequence starts at
/// random in each millisecond, so that two processes on one database practically never meet; if
/// they do, the primary key refuses the second row and nothing is overwritten.
pub fn next(now: NaiveDateTime) -> i64 {
    static LAST: AtomicI64 = AtomicI64::new(0);
    let candidate = (now.and_utc().timestamp_millis() << 16) | start_of_sequence();
    let mut last = LAST.load(Ordering::Relaxed);
    loop {
        let id = candidate.max(last + 1);
        match LAST.compare_exchange_weak(last, id, Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => return id,
            Err(newer) => last = newer,
        }
    }
}

/// The smallest number a row made at `at` could have.
pub fn first_at(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp_millis() << 16
}

/// A number below 2^15, so that a burst within one millisecond still has room to count up.
fn start_of_sequence() -> i64 {
    use std::hash::{BuildHasher, Hasher};
    // `RandomState` is seeded by the system; guessing is no concern here, meeting is.
    let random = std::collections::hash_map::RandomState::new()
        .build_hasher()
        .finish();
    i64::from((random & 0x7fff) as u16)
}

/// The next number of a person. Counted in a row, because it must stay small.
pub fn next_person(conn: &mut AnyConnection) -> Result<PersonId, Error> {
    let value = diesel::update(counters::table.find("people"))
        .set(counters::value.eq(counters::value + 1))
        .returning(counters::value)
        .get_result::<i32>(conn)?;
    Ok(PersonId(value))
}
