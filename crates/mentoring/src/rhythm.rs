//! Rhythm: when something happens next, worked out from dates alone.

use chrono::{
    Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc, Weekday,
};
use chrono_tz::Tz;
use longhand_storage::accounts::{Mail, Recall};
use longhand_storage::correspondences::Correspondence;

/// The hour at which the morning begins: letters rest until then, and digests come.
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

/// When the next digest falls due for somebody who wants mail like this: at eight in the morning where
/// they live, on any day or on Mondays; never for those who want none.
pub fn digest_at(mail: Mail, time_zone: &str, now: NaiveDateTime) -> Option<NaiveDateTime> {
    let weekly = match mail {
        Mail::Off | Mail::Each => return None,
        Mail::Daily => false,
        Mail::Weekly => true,
    };
    let (zone, here) = where_they_live(time_zone, now);
    let next = (0..=8)
        .map(|later| here.date() + Days::new(later))
        .filter(|day| !weekly || day.weekday() == Weekday::Mon)
        .filter_map(|day| morning_of(zone, day))
        .find(|morning| *morning > now);
    // No zone leaves out a whole morning twice in a row.
    Some(next.unwrap_or(now + Duration::days(1)))
}

fn next_morning(time_zone: &str, now: NaiveDateTime) -> NaiveDateTime {
    let (zone, here) = where_they_live(time_zone, now);
    let tomorrow = here.date() + Days::new(u64::from(here.hour() >= NIGHT));
    morning_of(zone, tomorrow).unwrap_or(now + Duration::days(1))
}

/// The zone of this name (UTC if it is none), and what the clocks there say.
fn where_they_live(time_zone: &str, now: NaiveDateTime) -> (Tz, NaiveDateTime) {
    let zone: Tz = time_zone.parse().unwrap_or(Tz::UTC);
    let here = Utc.from_utc_datetime(&now).with_timezone(&zone);
    (zone, here.naive_local())
}

/// When it is morning on that day, in UTC. A clock that is put forward may leave the hour out; then it
/// is the first that exists.
fn morning_of(zone: Tz, day: NaiveDate) -> Option<NaiveDateTime> {
    let morning = NaiveTime::from_hms_opt(MORNING, 0, 0).unwrap_or(NaiveTime::MIN);
    (0..4)
        .filter_map(|later| {
            let wanted = day.and_time(morning) + Duration::hours(later);
            zone.from_local_datetime(&wanted).earliest()
        })
        .next()
        .map(|at| at.naive_utc())
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
