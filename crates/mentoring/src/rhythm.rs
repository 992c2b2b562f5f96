//! Rhythm: when something happens next, worked out from dates alone.

use chrono::{Days, Duration, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use longhand_storage::accounts::Recall;
use longhand_storage::correspondences::Correspondence;

/// The hour at which the morning begins that letters rest until.
const MORNING: u32 = 8;

/// The hour until which it is still the night before.
const NIGHT: u32 = 5;

/// When a letter posted `now` leaves the outbox. The next morning is that of `time_zone` (a name of
/// the IANA database; UTC if it is none), so a letter written at two at night leaves at eight.
pub fn leaves_at(recall: Recall, time_zone: &str, now: NaiveDateTime) -> NaiveDateTime {
    match recall {
        Recall::None => now,
        Recall::TenMinutes => now + Duration::minutes(10),
        Recall::Hour => now + Duration::hours(1),
        Recall::TomorrowMorning => next_morning(time_zone, now),
    }
}

/// When the one whose letter it is to write is reminded for the `step`th time (from 0) of a letter of
/// `posted_at`: a rhythm after it each, counted anew from the end of a rest.
pub fn reminder_at(
    correspondence: &Correspondence,
    posted_at: NaiveDateTime,
    step: i32,
) -> NaiveDateTime {
    let begin = match correspondence.paused_until {
        Some(rested) if rested > posted_at => rested,
        _ => posted_at,
    };
    begin + Duration::days(i64::from(correspondence.rhythm_days) * i64::from(step + 1))
}

fn next_morning(time_zone: &str, now: NaiveDateTime) -> NaiveDateTime {
    let zone: Tz = time_zone.parse().unwrap_or(Tz::UTC);
    let here = Utc
        .from_utc_datetime(&now)
        .with_timezone(&zone)
        .naive_local();
    let morning = NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or(NaiveTime::MIN);
    let tomorrow = here.date() + Days::new(u64::from(here.hour() >= NIGHT));
    // A clock that is put forward may leave this hour out; then it is the first that exists.
    (0..4)
        .filter_map(|later| {
            let wanted = tomorrow.and_time(morning) + Duration::hours(later);
            zone.from_local_datetime(&wanted).earliest()
        })
        .next()
        .map_or(now + Duration::days(1), |at| at.naive_utc())
}

/// A number of days in words, for "every ..." and "a wait of ...": "a day", "10 days", "3 weeks".
#[must_use]
pub fn span(days: i32) -> String {
    match days {
        1 => "a day".to_owned(),
        7 => "a week".to_owned(),
        days if days % 7 == 0 => format!("{} weeks", days / 7),
        days => format!("{days} days"),
    }
}
