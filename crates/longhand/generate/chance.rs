//! Chance that repeats itself: what is drawn follows from the seed alone.

use chrono::{Duration, NaiveDateTime};

/// Where everything that is made up comes from.
pub(crate) struct Chance(fastrand::Rng);

impl Chance {
    /// The chance that begins with this seed.
    pub(crate) fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below `end`; 0 if there is none.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0.usize(0..end.max(1))
    }

    /// A number below `end`, the small ones far more often: a few have much, many have little.
    pub(crate) fn skewed(&mut self, end: usize) -> usize {
        let share = self.0.f64().powi(2);
        // A share of a count is a count.
        ((share * end as f64) as usize).min(end.saturating_sub(1))
    }

    /// A number in this range, both ends included.
    pub(crate) fn within(&mut self, range: std::ops::RangeInclusive<i64>) -> i64 {
        self.0.i64(range)
    }

    /// Yes in so many of a hundred cases.
    pub(crate) fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of these.
    pub(crate) fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// Several different ones of these, the first ones more often.
    pub(crate) fn some<'a>(&mut self, of: &[&'a str], count: usize) -> Vec<&'a str> {
        let mut chosen = Vec::new();
        while chosen.len() < count.min(of.len() / 2) {
            let at = self.skewed(of.len());
            if let Some(one) = of.get(at).filter(|one| !chosen.contains(*one)) {
                chosen.push(*one);
            }
        }
        chosen
    }

    /// A time from `from` on and before `to`, to the second.
    pub(crate) fn time(&mut self, from: NaiveDateTime, to: NaiveDateTime) -> NaiveDateTime {
        let seconds = (to - from).num_seconds().max(1);
        from + Duration::seconds(self.within(0..=seconds - 1))
    }
}
