//! The inbox: what is handed over is checked from the cheap to the dear, proven, kept, and only
//! then taken.

use crate::activities::Incoming;
use crate::budget::Answer;
use crate::error::Error;
use crate::fetch;
use crate::hosts::host_of;
use crate::keyring;
use crate::office::{Federation, Office};
use crate::signature::{self, Claim, Received};
use crate::wire;
use activitypub_federation::config::Data;
use activitypub_federation::traits::Activity;
use longhand_mentoring::clock;
use longhand_storage::connection::AnyConnection;
use longhand_storage::{deliveries, instances};
use std::net::IpAddr;
use url::Url;

/// The largest body an inbox reads, in bytes.
pub const LARGEST_BODY: usize = 1_000_000;

/// Takes one activity in. `Ok` means that what it says is on disk (or is nothing to us); only then
/// may the sender be told so. `from` is the part of the network the request came from.
pub async fn receive(
    federation: &Federation,
    request: &Received<'_>,
    from: Option<IpAddr>,
) -> Result<(), Error> {
    let data = federation.data();
    let claim = signature::read(request, clock::now().and_utc())?;
    let body = request.body.unwrap_or_default();
    let document = wire::parse(body)?;
    let incoming = Incoming::read(&document, &digest(body), from)?;
    let host = host_of(incoming.actor());
    let taken = take(&data, &claim, incoming, from, || {
        Incoming::read(&document, &digest(body), from)
    })
    .await;
    if let Some(why) = taken.as_ref().err().and_then(Error::refusal) {
        // Who writes to whom is nobody's to read here.
        tracing::info!(from = host, why, "What another server brought was refused.");
    }
    taken
}

/// Proves who sent an activity and does what it says; `again` reads it once more.
async fn take(
    data: &Data<Office>,
    claim: &Claim,
    incoming: Incoming,
    from: Option<IpAddr>,
    again: impl FnOnce() -> Result<Incoming, Error>,
) -> Result<(), Error> {
    incoming.verify(data).await?;
    check_key_host(claim, incoming.actor())?;
    check_not_blocked(data, incoming.actor()).await?;
    if incoming.deletes_its_actor() {
        return farewell(data, claim, incoming, from).await;
    }
    keyring::prove(data, incoming.actor(), claim, from).await?;
    heard_from(data, incoming.actor()).await?;
    let mut taken = incoming.receive(data).await;
    if taken.as_ref().is_err_and(Error::is_collision) {
        // Another request wrote the same at the same moment. Now that it is there, it is known.
        taken = again()?.receive(data).await;
    }
    data.ring();
    taken
}

/// Who signed a request for a document: the host that proved itself, or nothing for a request that
/// proves nothing or comes from a host that is not among `welcome` (nobody is asked for a key then).
pub async fn asker(
    federation: &Federation,
    request: &Received<'_>,
    from: Option<IpAddr>,
    welcome: impl Fn(&str) -> bool,
) -> Option<String> {
    let data = federation.data();
    let claim = signature::read(request, clock::now().and_utc()).ok()?;
    let mut actor = Url::parse(claim.key_id()).ok()?;
    let host = host_of(&actor);
    if !welcome(&host) || check_not_blocked(&data, &actor).await.is_err() {
        return None;
    }
    // The key's id is the actor's with something behind it: a fragment, or GoToSocial's path.
    actor.set_fragment(None);
    if let Some(path) = actor.path().strip_suffix("/main-key").map(str::to_owned) {
        actor.set_path(&path);
    }
    keyring::prove(&data, &actor, &claim, from).await.ok()?;
    Some(host)
}

fn digest(body: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, body);
    digest
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The key lives where the actor lives.
fn check_key_host(claim: &Claim, actor: &Url) -> Result<(), Error> {
    let same = Url::parse(claim.key_id()).is_ok_and(|key| key.origin() == actor.origin());
    if same {
        Ok(())
    } else {
        Err(signature::Invalid::ForeignKey.into())
    }
}

/// Asked before anything is fetched from there.
async fn check_not_blocked(data: &Data<Office>, actor: &Url) -> Result<(), Error> {
    let host = host_of(actor);
    let blocked = data
        .database
        .read(move |conn| instances::is_blocked(conn, &host))
        .await?;
    if blocked {
        return Err(Error::NotAllowed(
            "this instance takes nothing from there".to_owned(),
        ));
    }
    Ok(())
}

/// An actor says that they are deleted. Their key may be gone with them, so it is the one we have
/// that counts; if that does not fit, the actor's own address decides: gone means gone, anything
/// else may be an outage. Of people we do not know nothing is asked and nothing is kept.
async fn farewell(
    data: &Data<Office>,
    claim: &Claim,
    incoming: Incoming,
    from: Option<IpAddr>,
) -> Result<(), Error> {
    let actor = incoming.actor().clone();
    match keyring::prove_known(data, &actor, claim).await? {
        None => Ok(()),
        Some((_, true)) => incoming.receive(data).await,
        Some((_, false)) if is_gone(data, &actor, from).await => incoming.receive(data).await,
        Some((_, false)) => Err(signature::Invalid::Forged.into()),
    }
}

/// Whether the actor's own address says that they are gone. Asked at most once a minute, however
/// many deletions in their name come in.
async fn is_gone(data: &Data<Office>, actor: &Url, from: Option<IpAddr>) -> bool {
    let question = format!("{actor}#gone");
    let answer = data
        .budget
        .once(&question, from, &host_of(actor), async {
            match fetch::document(data, actor).await {
                Err(Error::Gone(_)) => Answer::Gone,
                Ok((_, document)) if document.get("type").is_some_and(|t| t == "Tombstone") => {
                    Answer::Gone
                }
                Ok(_) => Answer::Failed("they are still there".to_owned()),
                Err(error) => Answer::Failed(error.to_string()),
            }
        })
        .await;
    answer == Answer::Gone
}

/// Something signed came from this host: it is alive, and whatever waits for it may go now.
async fn heard_from(data: &Data<Office>, actor: &Url) -> Result<(), Error> {
    let host = host_of(actor);
    let now = clock::now();
    data.database
        .write(move |conn: &mut AnyConnection| {
            let known = instances::find(conn, &host)?;
            let was_down = known.failures > 0 || known.paused_until.is_some();
            let stale = known
                .seen_at
                .is_none_or(|at| now - at > chrono::Duration::hours(1));
            if was_down || stale {
                instances::reached(conn, &host, now)?;
            }
            if was_down {
                deliveries::hasten(conn, &host, now)?;
            }
            Ok(())
        })
        .await
}
