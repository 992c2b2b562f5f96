//! What arrived letters bring along and other servers keep: fetched by the instance for those it is shown
//! to, so that no other server learns the address and the browser of a reader.

use crate::error::{Error, is_trouble};
use crate::fetch;
use crate::hosts::host_of;
use crate::office::{Federation, Office};
use longhand_mentoring::media::LARGEST;
use longhand_mentoring::media::files::{self, Prepared, Upload};
use longhand_storage::ids::PersonId;
use longhand_words::phrase::Phrase;
use moka::future::Cache;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// How many bytes of files are held in memory for whoever opens them again.
const MOST_HELD: u64 = 24_000_000;

/// How long they are held.
const HELD: Duration = Duration::from_secs(15 * 60);

/// How many redirects a file may be behind.
const MOST_REDIRECTS: usize = 3;

/// The files that were opened last, by address; bounded in bytes.
pub(crate) struct Opened(Cache<String, Arc<Prepared>>);

impl Opened {
    pub(crate) fn new() -> Self {
        let size = |address: &String, file: &Arc<Prepared>| {
            u32::try_from(address.len() + file.bytes.len()).unwrap_or(u32::MAX)
        };
        Self(
            Cache::builder()
                .weigher(size)
                .max_capacity(MOST_HELD)
                .time_to_live(HELD)
                .build(),
        )
    }
}

/// The file at an address that came with a letter, made fit to be shown as an upload is: what it is
/// is found out from its content, and pictures are written anew. Who may have it was asked before.
///
/// # Errors
/// A sentence for the reader, if the other server does not give it, or gives something else.
pub async fn open(
    federation: &Federation,
    address: &str,
    reader: PersonId,
) -> Result<Arc<Prepared>, Error> {
    if let Some(held) = federation.opened.0.get(address).await {
        return Ok(held);
    }
    if !federation.budget.opened_by(reader).await {
        return Err(Error::NotFound(Phrase::new("finding-many-files")));
    }
    let fetched = federation
        .opened
        .0
        .try_get_with_by_ref(address, fetch_anew(federation, address));
    // Several readers may wait for one and the same answer.
    fetched.await.map_err(|error| {
        let why = error.phrase();
        Error::NotFound(why.unwrap_or_else(|| Phrase::new("reason-ours")))
    })
}

async fn fetch_anew(office: &Office, address: &str) -> Result<Arc<Prepared>, Error> {
    let url =
        Url::parse(address).map_err(|_| Error::NotFound(Phrase::new("finding-file-address")))?;
    let host = host_of(&url);
    let bytes = read(office, url.clone()).await?;
    let name = url.path().rsplit('/').next().unwrap_or_default().to_owned();
    // Reading a picture takes a while.
    let prepared =
        tokio::task::spawn_blocking(move || files::prepare(Upload { name, bytes })).await;
    match prepared {
        Ok(Ok(prepared)) => Ok(Arc::new(prepared)),
        _ => Err(about(Phrase::new("finding-file-odd"), &host)),
    }
}

/// The bytes at an address; each redirect is checked as the first address was.
async fn read(office: &Office, mut url: Url) -> Result<Vec<u8>, Error> {
    let headers = [("accept", files::TAKEN.to_owned())];
    url.set_fragment(None);
    for _ in 0..=MOST_REDIRECTS {
        fetch::check_welcome(office, &url).await?;
        let host = host_of(&url);
        let response = office.client.get_file(&url, &headers, LARGEST).await;
        let response = response.map_err(|failure| {
            let why = failure.phrase();
            Error::NotFound(Phrase::new("finding-file-unreached").with("why", why))
        })?;
        match response.status {
            200 => return Ok(response.body),
            301 | 302 | 303 | 307 | 308 => {
                url = response.location(&url).ok_or_else(|| not_now(&host))?;
            }
            404 | 410 => {
                return Err(about(Phrase::new("finding-file-gone"), &host));
            }
            status if is_trouble(status) => return Err(not_now(&host)),
            _ => {
                return Err(about(Phrase::new("finding-file-refused"), &host));
            }
        }
    }
    Err(not_now(&host_of(&url)))
}

fn not_now(host: &str) -> Error {
    about(Phrase::new("finding-file-not-now"), host)
}

fn about(phrase: Phrase, host: &str) -> Error {
    Error::NotFound(phrase.with("host", host))
}
