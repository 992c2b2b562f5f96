//! The sender: takes mails that are due, writes them, hands them to the mail server and writes down
//! what became of them.

use crate::error::Error;
use crate::server::Server;
use crate::{verdict, word, written};
use chrono::{Duration, NaiveDateTime};
use futures_util::future;
use lettre::message::Message;
use longhand_mentoring::accounts::telling;
use longhand_mentoring::clock;
use longhand_mentoring::mails::{self, Outcome};
use longhand_mentoring::origin::Origin;
use longhand_storage::database::Database;
use longhand_storage::mails::{self as kept, Kind, Mail};
use tokio::sync::watch;

/// How many mails a process sends at a time.
const AT_ONCE: i64 = 8;

/// How long a mail may be in one process's hands before another takes it for lost: longer than the
/// server is waited for, so that nothing is sent twice at a time.
const LEASE_SECONDS: i64 = 180;

/// How often it is looked whether anything is due.
const TICK: std::time::Duration = std::time::Duration::from_secs(1);

/// Everything mail is sent with; cheap to clone.
#[derive(Clone)]
pub struct Mailroom {
    /// The database, migrated.
    pub database: Database,
    /// Where this instance is.
    pub origin: Origin,
    /// Who takes our mail.
    pub server: Server,
    /// The name this process holds mails under: the same after a restart, another for every process
    /// that runs at the same time.
    pub worker: String,
}

/// Sends what is due until `stop` says so; what is being handed over comes to an end first.
pub async fn run(mailroom: Mailroom, mut stop: watch::Receiver<bool>) {
    take_over(&mailroom).await;
    let mut told = false;
    while !*stop.borrow() {
        match send_due(&mailroom, clock::now()).await {
            Ok(0) => told = false,
            Ok(_) => continue,
            // Said once for an outage, not every second.
            Err(error) if !told => {
                told = true;
                tracing::warn!("Mail cannot be looked for: {error}. Trying again.");
            }
            Err(_) => {}
        }
        tokio::select! {
            _ = stop.changed() => {}
            () = tokio::time::sleep(TICK) => {}
        }
    }
}

/// What a process of this name was sending belongs to it no longer: it has just started.
async fn take_over(mailroom: &Mailroom) {
    let worker = mailroom.worker.clone();
    let released = mailroom
        .database
        .write(move |conn| kept::release(conn, &worker))
        .await;
    match released {
        Ok(0) => {}
        Ok(count) => {
            tracing::info!("{count} mails were being sent at the last stop and are sent again.");
        }
        Err(error) => tracing::warn!("Mail cannot be looked for yet: {error}."),
    }
}

/// Sends what is due at `now`, a few mails at a time. Gives back how many it took up; called again
/// until that is 0.
///
/// # Errors
/// When the database does not answer. What becomes of each mail is written down with it.
pub async fn send_due(mailroom: &Mailroom, now: NaiveDateTime) -> Result<usize, Error> {
    let due = mailroom
        .database
        .read(move |conn| kept::any_due(conn, now))
        .await?;
    if !due {
        return Ok(0);
    }
    let worker = mailroom.worker.clone();
    let until = now + Duration::seconds(LEASE_SECONDS);
    let claimed = mailroom
        .database
        .write(move |conn| kept::claim(conn, &worker, until, AT_ONCE, now))
        .await?;
    let count = claimed.len();
    future::join_all(claimed.into_iter().map(|mail| send(mailroom, mail, now))).await;
    Ok(count)
}

async fn send(mailroom: &Mailroom, mail: Mail, now: NaiveDateTime) {
    let outcome = match attempt(mailroom, &mail, now).await {
        Ok(outcome) => outcome,
        Err(Error::Unwritable(sentence)) => Outcome::GivenUp(sentence),
        Err(error) => {
            // It is taken up again when its lease ends.
            tracing::warn!(mail = mail.id.0, "A mail was not written: {error}.");
            return;
        }
    };
    log(&mail, &outcome);
    // What cannot be written down now is when the database is back; should that take longer than the
    // lease, the mail goes out once more, under the same Message-ID.
    for _ in 0..LEASE_SECONDS {
        let (worker, mail, outcome) = (mailroom.worker.clone(), mail.clone(), outcome.clone());
        let recorded = mailroom
            .database
            .write(move |conn| mails::record(conn, &worker, &mail, &outcome))
            .await;
        match recorded {
            Ok(_) => return,
            Err(_) => tokio::time::sleep(TICK).await,
        }
    }
    tracing::error!(mail = mail.id.0, "What became of a mail was not kept.");
}

async fn attempt(mailroom: &Mailroom, mail: &Mail, now: NaiveDateTime) -> Result<Outcome, Error> {
    let written = match mail.kind {
        Kind::Letter | Kind::Digest => of_letters(mailroom, mail, now).await?,
        _ => of_account(mailroom, mail, now).await?,
    };
    let Some(written) = written else {
        return Ok(Outcome::Dropped);
    };
    let server = &mailroom.server;
    Ok(match server.take(written).await {
        Ok(()) => Outcome::Sent,
        Err(failure) => verdict::of_failure(mail, server.host(), &failure, now),
    })
}

async fn of_letters(
    mailroom: &Mailroom,
    mail: &Mail,
    now: NaiveDateTime,
) -> Result<Option<Message>, Error> {
    let about = mail.clone();
    let contents = mailroom
        .database
        .read(move |conn| mails::contents(conn, &about, now))
        .await?;
    let from = mailroom.server.from();
    contents
        .map(|contents| written::write(from, &mailroom.origin, mail, &contents))
        .transpose()
}

/// The link in such a mail is made for each try, and its hash kept.
async fn of_account(
    mailroom: &Mailroom,
    mail: &Mail,
    now: NaiveDateTime,
) -> Result<Option<Message>, Error> {
    let about = mail.clone();
    let word = mailroom
        .database
        .write(move |conn| telling::word(conn, &about, now))
        .await?;
    let from = mailroom.server.from();
    word.map(|word| word::write(from, &mailroom.origin, mail, &word))
        .transpose()
}

/// The server's words may hold addresses; those stay in the database.
fn log(mail: &Mail, outcome: &Outcome) {
    let id = mail.id.0;
    match outcome {
        Outcome::Sent => tracing::info!(mail = id, "Mail sent."),
        Outcome::Dropped => tracing::info!(mail = id, "Mail had nothing to tell any more."),
        Outcome::Later(at, _) => {
            tracing::warn!(
                mail = id,
                "Mail not sent yet. Again at {at} UTC; `longhand mail list` says why."
            );
        }
        Outcome::GivenUp(_) => {
            tracing::warn!(mail = id, "Mail given up; `longhand mail list` says why.");
        }
    }
}
