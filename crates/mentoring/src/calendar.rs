//! The calendar: what falls due by the date alone. One function, called every minute by each process
//! that keeps a calendar, and by hand; of several that find the same thing due, one does it.
//!
//! Letters that leave the outbox are not among it: that they are due is a comparison with the clock.

use crate::error::Error;
use crate::origin::Origin;
use crate::{cards, introductions, mails, reminders};
use chrono::NaiveDateTime;
use longhand_storage::connection::AnyConnection;
use longhand_storage::{correspondences, introductions as kept_introductions};

/// How many things of a kind one call does, so that its transaction stays short.
const AT_ONCE: i64 = 50;

/// Does what is due at `now`: introductions lapse, rests end, reminders are given, cards change
/// their place in the directory, digests are made ready. Gives back how many things it did; called
/// again until that is 0.
pub fn turn_page(
    conn: &mut AnyConnection,
    origin: &Origin,
    now: NaiveDateTime,
) -> Result<usize, Error> {
    let mut done = 0;
    for introduction in kept_introductions::lapsing(conn, AT_ONCE, now)? {
        done += usize::from(introductions::ending::lapse(conn, &introduction, now)?);
    }
    for correspondence in correspondences::due(conn, AT_ONCE, now)? {
        done += usize::from(reminders::turn_page(conn, correspondence, now)?);
    }
    done += cards::turn_page(conn, origin, AT_ONCE, now)?;
    done += mails::turn_page(conn, AT_ONCE, now)?;
    Ok(done)
}
