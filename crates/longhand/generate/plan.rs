//! Plans: when each correspondence of a made-up instance has its letters, and how it goes.

use super::chance::Chance;
use chrono::{Duration, NaiveDateTime};

/// How far back everything goes, in days.
pub(crate) const DAYS: i64 = 3 * 365;

/// How a correspondence goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Course {
    /// The introduction is not answered.
    Unanswered,
    /// The mentor asked one question first.
    Asked,
    /// The mentor said "not now".
    Declined,
    /// The mentee took the introduction back.
    Withdrawn,
    /// Letters go to and fro, or have fallen asleep.
    Lasting,
    /// The same, and they rest just now.
    Resting,
    /// It ended with a closing letter.
    Closed,
    /// One of them left without a word.
    Left,
}

/// One correspondence before it happens.
#[derive(Debug)]
pub(crate) struct Plan {
    /// How it goes.
    pub(crate) course: Course,
    /// Whether it begins with an introduction to a mentor.
    pub(crate) mentored: bool,
    /// When its letters are posted.
    pub(crate) times: Vec<NaiveDateTime>,
}

impl Course {
    /// Whether a mentor says yes in it.
    pub(crate) fn is_accepted(self) -> bool {
        matches!(
            self,
            Self::Lasting | Self::Resting | Self::Closed | Self::Left
        )
    }

    fn drawn(chance: &mut Chance) -> Self {
        match chance.below(100) {
            0..4 => Self::Unanswered,
            4..6 => Self::Asked,
            6..9 => Self::Declined,
            9..11 => Self::Withdrawn,
            11..68 => Self::Lasting,
            68..72 => Self::Resting,
            72..93 => Self::Closed,
            _ => Self::Left,
        }
    }

    /// How many letters there are where it does not go on.
    fn fixed(self) -> Option<usize> {
        match self {
            Self::Unanswered | Self::Declined | Self::Withdrawn => Some(1),
            Self::Asked => Some(2),
            _ => None,
        }
    }
}

/// So many correspondences with so many letters in all, the last ones of `now`.
pub(crate) fn all(
    chance: &mut Chance,
    correspondences: usize,
    letters: usize,
    now: NaiveDateTime,
) -> Vec<Plan> {
    let mut drawn: Vec<(Course, usize)> = Vec::with_capacity(correspondences);
    for number in 0..correspondences {
        // At least one goes on, to take all the letters there are.
        let course = match number {
            0 => Course::Lasting,
            _ => Course::drawn(chance),
        };
        // Most have a few letters, some have many.
        drawn.push((course, 30 + chance.skewed(300)));
    }
    let counts = counts(&drawn, letters);
    drawn
        .into_iter()
        .zip(counts)
        .map(|((course, _), count)| {
            let mentored = course.fixed().is_some() || chance.percent(85);
            let times = times(chance, course, count, now);
            Plan {
                course,
                mentored,
                times,
            }
        })
        .collect()
}

/// Shares the letters out by weight, to the last one.
fn counts(drawn: &[(Course, usize)], letters: usize) -> Vec<usize> {
    let fixed = |course: Course| course.fixed().unwrap_or(2);
    let taken: usize = drawn.iter().map(|(course, _)| fixed(*course)).sum();
    let open = drawn.iter().filter(|(course, _)| course.fixed().is_none());
    let weight: usize = open.map(|(_, weight)| weight).sum();
    let rest = letters.saturating_sub(taken);
    let mut counts: Vec<usize> = drawn
        .iter()
        .map(|(course, share)| match course.fixed() {
            Some(count) => count,
            None => 2 + rest * share / weight.max(1),
        })
        .collect();
    let mut left = letters.saturating_sub(counts.iter().sum());
    // What rounding left over is less than one each.
    for ((course, _), count) in drawn.iter().zip(&mut counts) {
        if left > 0 && course.fixed().is_none() {
            *count += 1;
            left -= 1;
        }
    }
    counts
}

/// When the letters are posted: at a pace of their own, and no two at the same second.
fn times(
    chance: &mut Chance,
    course: Course,
    count: usize,
    now: NaiveDateTime,
) -> Vec<NaiveDateTime> {
    let earliest = now - Duration::days(DAYS - 30);
    let count_of_days = i64::try_from(count).unwrap_or(i64::MAX).max(2);
    let pace = match course {
        // The question comes before the introduction lapses.
        Course::Asked => chance.within(1..=5),
        _ => chance.within(4..=16),
    };
    let days = (pace * (count_of_days - 1)).min(DAYS - 60);
    let last = last(chance, course, days, now);
    let first = (last - Duration::days(days)).max(earliest);
    let gap = (last - first).num_seconds() / (count_of_days - 1);
    let mut at = first - Duration::seconds(1);
    let mut times = Vec::with_capacity(count);
    for number in 0..count {
        let even = first + Duration::seconds(gap * i64::try_from(number).unwrap_or(0));
        let is_last = number + 1 == count;
        let jitter = if number == 0 || is_last {
            0
        } else {
            chance.within(-gap / 3..=gap / 3)
        };
        at = (even + Duration::seconds(jitter)).max(at + Duration::seconds(1));
        times.push(at);
    }
    times
}

/// When the last letter is posted: of those that go on, most lately.
fn last(chance: &mut Chance, course: Course, days: i64, now: NaiveDateTime) -> NaiveDateTime {
    let ago = match course {
        Course::Lasting if chance.percent(3) => {
            return now - Duration::minutes(chance.within(1..=30));
        }
        Course::Lasting if chance.percent(75) => chance.within(0..=21),
        Course::Resting => chance.within(5..=25),
        // An introduction that is open still, or one of earlier days.
        Course::Unanswered | Course::Asked if chance.percent(60) => chance.within(1..=15),
        _ => chance.within(20..=(DAYS - 40 - days).max(25)),
    };
    now - Duration::days(ago) - Duration::seconds(chance.within(60..=80_000))
}
