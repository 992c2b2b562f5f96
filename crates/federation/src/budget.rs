//! How often strangers can make us ask other servers: seldom for one of them, and not without end
//! for all of them together.

use longhand_storage::ids::PersonId;
use moka::future::Cache;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How many look-ups one part of the network can cause in [`WINDOW`]. Counted by who asks and not
/// only by whom they name: nobody shall use up what others need.
const PER_ASKER: u32 = 30;

/// How many look-ups at one host everybody together can cause in [`WINDOW`].
const PER_HOST: u32 = 300;

/// How many look-ups one of our people can cause in [`WINDOW`] by typing addresses.
const PER_PERSON: u32 = 60;

/// How many files of letters one of our people can have fetched in [`WINDOW`].
const FILES_PER_PERSON: u32 = 120;

const WINDOW: Duration = Duration::from_secs(5 * 60);

/// How long the answer about one actor stands, good or bad.
const ANSWER_STANDS: Duration = Duration::from_secs(60);

/// What became of looking an actor up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Read and kept.
    Kept,
    /// Gone for good at home.
    Gone,
    /// It could not be read; a sentence about why.
    Failed(String),
    /// The host does not answer, or was asked enough for now: later may be different.
    Later,
}

/// Counts and answers of the last minutes; bounded in size.
pub(crate) struct Budget {
    counts: Cache<String, Arc<AtomicU32>>,
    answers: Cache<String, Answer>,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            counts: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(WINDOW)
                .build(),
            answers: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(ANSWER_STANDS)
                .build(),
        }
    }

    /// Counts one; `false` if that is more than `most` in [`WINDOW`].
    async fn count(&self, key: String, most: u32) -> bool {
        let count = self.counts.get_with(key, async { Arc::default() }).await;
        count.fetch_add(1, Ordering::Relaxed) < most
    }

    /// Counts a look-up that one of our people asks for; `false` if they asked enough for now.
    pub(crate) async fn asked_by(&self, person: PersonId) -> bool {
        self.count(format!("person {person}"), PER_PERSON).await
    }

    /// Counts a look-up that a visitor from this part of the network asks for; `false` if that was
    /// enough for now.
    pub(crate) async fn asked_from(&self, asker: Option<IpAddr>) -> bool {
        match asker {
            Some(asker) => self.count(format!("asker {asker}"), PER_ASKER).await,
            None => true,
        }
    }

    /// Counts a file that one of our people opens; `false` if they opened enough for now.
    pub(crate) async fn opened_by(&self, person: PersonId) -> bool {
        self.count(format!("files {person}"), FILES_PER_PERSON)
            .await
    }

    /// Runs `look_up` for this URL, unless that was just done: then everybody gets that answer.
    /// Askers at the same time wait for one and the same look-up. `asker` is the part of the network
    /// an unproven request came from; what we ask for ourselves has none.
    pub(crate) async fn once<F>(
        &self,
        url: &str,
        asker: Option<IpAddr>,
        host: &str,
        look_up: F,
    ) -> Answer
    where
        F: Future<Output = Answer>,
    {
        let mut over_budget = false;
        let asked = async {
            let mut counted = vec![(format!("host {host}"), PER_HOST)];
            counted.extend(asker.map(|asker| (format!("asker {asker}"), PER_ASKER)));
            for (key, most) in counted {
                over_budget |= !self.count(key, most).await;
            }
            if over_budget {
                return Answer::Later;
            }
            look_up.await
        };
        let answer = self.answers.get_with(url.to_owned(), asked).await;
        if over_budget {
            // That enough was asked says nothing about this actor.
            self.answers.invalidate(url).await;
        }
        answer
    }
}
