//! Wrong passwords and codes, counted for a while, so that guessing does not pay.

use crate::error::Error;
use longhand_storage::ids::PersonId;
use moka::future::Cache;
use moka::policy::EvictionPolicy;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How many wrong passwords for one name are listened to from one neighbourhood within [`WINDOW`].
const MOST_FROM_ONE: u32 = 10;

/// How many from one neighbourhood, whatever the names: a school or an office may share one.
const MOST_FROM_HERE: u32 = 50;

/// How many for one name from everywhere. Far above the others: strangers must not easily lock
/// somebody out.
const MOST_FOR_NAME: u32 = 200;

/// How many wrong codes for one person.
const MOST_CODES: u32 = 10;

/// How many times people sign up from one neighbourhood within [`WINDOW`]: a class may come in at once.
const MOST_SIGNING_UP_HERE: u32 = 60;

/// How many times from everywhere.
const MOST_SIGNING_UP: u32 = 300;

/// How long wrong passwords are remembered from the first one on.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// How many names and addresses are remembered; the longest unused are forgotten first.
const MOST_REMEMBERED: u64 = 50_000;

/// The counts of this process. A restart forgets them, which costs an attacker nothing worth
/// keeping them on disk for.
pub struct Attempts {
    counts: Cache<String, Arc<AtomicU32>>,
    /// Apart from the others, whose keys strangers make up: here are people who exist, as many as had
    /// their password typed.
    codes: Cache<PersonId, Arc<AtomicU32>>,
}

/// An attempt; counts as failed until [`Attempt::forget`] is called.
pub struct Attempt(Vec<Arc<AtomicU32>>);

impl Default for Attempts {
    fn default() -> Self {
        Self::new()
    }
}

impl Attempts {
    /// Nothing was counted yet.
    pub fn new() -> Self {
        Self {
            counts: counts(),
            codes: counts(),
        }
    }

    /// Counts an attempt for this name from this neighbourhood; refused when there were too many of
    /// its kind. Counting comes before checking the password, so that many at once gain nothing.
    ///
    /// # Errors
    /// [`Error::TooManyAttempts`].
    pub async fn begin(&self, name: &str, neighbourhood: Option<IpAddr>) -> Result<Attempt, Error> {
        let name: String = name.to_lowercase().chars().take(100).collect();
        let mut keys = Vec::new();
        if let Some(place) = neighbourhood {
            keys.push((format!("from {place}"), MOST_FROM_HERE));
            keys.push((format!("from {place} name {name}"), MOST_FROM_ONE));
        }
        keys.push((format!("name {name}"), MOST_FOR_NAME));
        count(&self.counts, keys).await
    }

    /// Counts a code for somebody, wherever it comes from: who gets to be asked for one knows the
    /// password, and a code has six digits only.
    ///
    /// # Errors
    /// [`Error::TooManyAttempts`].
    pub async fn begin_code(&self, person: PersonId) -> Result<Attempt, Error> {
        count(&self.codes, vec![(person, MOST_CODES)]).await
    }

    /// Counts a forgotten password, whoever it is about and whether there is such a person or not.
    pub(crate) async fn ask(&self, neighbourhood: Option<IpAddr>) -> Result<(), Error> {
        let place = neighbourhood.map_or_else(String::new, |place| place.to_string());
        count(
            &self.counts,
            vec![(format!("forgotten {place}"), MOST_FROM_ONE)],
        )
        .await
        .map(drop)
    }

    /// Counts that somebody signs up from this neighbourhood, whatever comes of it: names are not tried
    /// out here, and the keeper is not buried.
    pub(crate) async fn begin_signing_up(
        &self,
        neighbourhood: Option<IpAddr>,
    ) -> Result<Attempt, Error> {
        let mut keys = vec![("signing up".to_owned(), MOST_SIGNING_UP)];
        if let Some(place) = neighbourhood {
            keys.push((format!("signing up from {place}"), MOST_SIGNING_UP_HERE));
        }
        count(&self.counts, keys).await
    }
}

fn counts<K: Hash + Eq + Send + Sync + 'static>() -> Cache<K, Arc<AtomicU32>> {
    Cache::builder()
        .max_capacity(MOST_REMEMBERED)
        .time_to_live(WINDOW)
        .eviction_policy(EvictionPolicy::lru())
        .build()
}

/// Counts from the coarse to the fine: whoever is refused adds nothing that would push out what is
/// remembered of others.
async fn count<K: Hash + Eq + Send + Sync + 'static>(
    counts: &Cache<K, Arc<AtomicU32>>,
    keys: Vec<(K, u32)>,
) -> Result<Attempt, Error> {
    let mut attempt = Attempt(Vec::new());
    for (key, most) in keys {
        let count = counts.get_with(key, async { Arc::default() }).await;
        let before = count.fetch_add(1, Ordering::Relaxed);
        attempt.0.push(count);
        if before >= most {
            // It was not looked at, so it tells nothing about the person either.
            attempt.forget();
            return Err(Error::TooManyAttempts);
        }
    }
    Ok(attempt)
}

impl Attempt {
    /// The password or code was right, or could not be checked: this one does not count.
    pub fn forget(self) {
        for count in self.0 {
            count.fetch_sub(1, Ordering::Relaxed);
        }
    }
}
