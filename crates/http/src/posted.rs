//! Letters posted a moment ago, so that pressing a button twice posts once.

use crate::error::Error;
use longhand_storage::ids::{LetterId, PersonId};
use moka::future::Cache;
use std::future::Future;
use std::time::Duration;

/// How long a second press still finds the letter of the first.
const WINDOW: Duration = Duration::from_secs(60 * 60);

/// How many are remembered.
const MOST_REMEMBERED: u64 = 10_000;

/// The letters, by writer and by the sheet they were written on: one opening of the writing page
/// with one text. Another text on the same page is another letter.
pub(crate) struct Posted {
    letters: Cache<(PersonId, String), LetterId>,
}

impl Posted {
    pub(crate) fn new() -> Self {
        Self {
            letters: Cache::builder()
                .max_capacity(MOST_REMEMBERED)
                .time_to_live(WINDOW)
                .build(),
        }
    }

    /// Posts, or waits for the same sheet being posted just now and gives its letter.
    pub(crate) async fn once(
        &self,
        writer: PersonId,
        sheet: &str,
        post: impl Future<Output = Result<LetterId, Error>>,
    ) -> Result<LetterId, Error> {
        self.letters
            .try_get_with((writer, sheet.to_owned()), post)
            .await
            .map_err(|shared| Error::clone(&shared))
    }
}
