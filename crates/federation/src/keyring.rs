//! Whose signature it is: the actor behind a key, read again when the key does not fit any more.

use crate::actor;
use crate::error::Error;
use crate::office::Office;
use crate::signature::{Claim, Invalid, PublicKey};
use activitypub_federation::config::Data;
use chrono::Duration;
use longhand_mentoring::clock;
use longhand_storage::people::{self, Person};
use std::net::IpAddr;
use url::Url;

/// A key that was read less than this long ago is not asked for again.
fn fresh() -> Duration {
    Duration::minutes(5)
}

/// The actor at `actor`, proven by the signature of `claim`. Reads the actor document if we do not
/// know it, or if the key we know does not fit and was not read just now: who rotated keys is not
/// turned away.
pub(crate) async fn prove(
    data: &Data<Office>,
    actor: &Url,
    claim: &Claim,
    asker: Option<IpAddr>,
) -> Result<Person, Error> {
    // Whoever was deleted at home must be found there again before they are believed again.
    let known = find(data, actor)
        .await?
        .filter(|person| person.gone_at.is_none());
    let failure = match &known {
        Some(person) => match check(person, claim) {
            Ok(()) => return Ok(person.clone()),
            Err(failure) => Some(failure),
        },
        None => None,
    };
    let just_read = known
        .as_ref()
        .and_then(|person| person.fetched_at)
        .is_some_and(|at| clock::now() - at < fresh());
    if let (Some(failure), true) = (failure, just_read) {
        return Err(failure.into());
    }
    let person = actor::refresh(data, actor, asker).await?;
    check(&person, claim)?;
    Ok(person)
}

/// The actor at `actor`, proven by the key we have and no other: nothing is fetched. `None` if we
/// do not know them.
pub(crate) async fn prove_known(
    data: &Data<Office>,
    actor: &Url,
    claim: &Claim,
) -> Result<Option<(Person, bool)>, Error> {
    let Some(person) = find(data, actor).await? else {
        return Ok(None);
    };
    let proven = check(&person, claim).is_ok();
    Ok(Some((person, proven)))
}

async fn find(data: &Data<Office>, actor: &Url) -> Result<Option<Person>, Error> {
    let uri = actor.to_string();
    Ok(data
        .database
        .read(move |conn| people::find_by_uri(conn, &uri))
        .await?)
}

/// The key must be the one the actor's own document names.
fn check(person: &Person, claim: &Claim) -> Result<(), Invalid> {
    if person.public_key_id != claim.key_id() {
        return Err(Invalid::ForeignKey);
    }
    claim.verify(&PublicKey::from_pem(&person.public_key_pem)?)
}
