//! How often strangers can make us ask other servers: little, and never more for asking harder.

use moka::future::Cache;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How many unknown actors of one host are looked up in [`WINDOW`].
const ACTORS_PER_HOST: u32 = 10;
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
    hosts: Cache<String, Arc<AtomicU32>>,
    answers: Cache<String, Answer>,
}

impl Budget {
    pub(crate) fn new() -> Self {
        Self {
            hosts: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(WINDOW)
                .build(),
            answers: Cache::builder()
                .max_capacity(10_000)
                .time_to_live(ANSWER_STANDS)
                .build(),
        }
    }

    /// Runs `look_up` for this URL, unless that was just done: then everybody gets that answer.
    /// Askers at the same time wait for one and the same look-up.
    pub(crate) async fn once<F>(&self, url: &str, host: &str, look_up: F) -> Answer
    where
        F: Future<Output = Answer>,
    {
        let mut over_budget = false;
        let asked = async {
            let count = self
                .hosts
                .get_with(host.to_owned(), async { Arc::default() })
                .await;
            if count.fetch_add(1, Ordering::Relaxed) >= ACTORS_PER_HOST {
                over_budget = true;
                return Answer::Later;
            }
            look_up.await
        };
        let answer = self.answers.get_with(url.to_owned(), asked).await;
        if over_budget {
            // That the host was asked enough says nothing about this actor.
            self.answers.invalidate(url).await;
        }
        answer
    }
}
