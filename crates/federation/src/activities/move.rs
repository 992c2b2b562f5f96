//! `Move`: an actor left for another address. Checked both ways: the old address signs the activity,
//! the new one says that the old one is its own (FEP-7628, push mode).

use super::Context;
use crate::actor;
use crate::error::Error;
use crate::office::Office;
use crate::wire;
use activitypub_federation::config::Data;
use longhand_mentoring::{clock, moving};
use longhand_storage::connection::AnyConnection;
use longhand_storage::people;
use serde::Deserialize;
use std::net::IpAddr;
use url::Url;

/// Who moves, and where to.
#[derive(Debug, Deserialize)]
pub(crate) struct Move {
    #[serde(default, deserialize_with = "wire::one_id")]
    object: Option<String>,
    #[serde(default, deserialize_with = "wire::one_id")]
    target: Option<String>,
    /// Whether the new address was read for this: what it said before counts for nothing.
    #[serde(skip)]
    was_read: bool,
}

impl Move {
    /// Reads what the new address says of itself, before the transaction and only if the move is
    /// the sender's own and matters to somebody here. Who cannot be asked just now is asked when
    /// the activity comes again; anything else is for [`Move::receive`] to refuse.
    pub(super) async fn look_at_target(
        &mut self,
        data: &Data<Office>,
        sender: &Url,
        asker: Option<IpAddr>,
    ) -> Result<(), Error> {
        let target = self.target.as_deref().and_then(|id| Url::parse(id).ok());
        let (Some(target), true) = (target, self.object.as_deref() == Some(sender.as_str())) else {
            return Ok(());
        };
        if data.origin.owns(target.as_str()) || !concerns_anybody(data, sender).await? {
            return Ok(());
        }
        let asked_at = clock::now();
        match actor::refresh(data, &target, asker).await {
            // What was read a moment ago for somebody else may be from before the move.
            Ok(person)
                if !person.is_also(sender.as_str()) && person.fetched_at < Some(asked_at) =>
            {
                Err(Error::Busy(person.home().to_owned()))
            }
            Ok(_) => {
                self.was_read = true;
                Ok(())
            }
            Err(error) if error.may_pass() => Err(error),
            Err(error) => {
                tracing::debug!(%error, "Where somebody moved to cannot be read.");
                Ok(())
            }
        }
    }

    pub(super) fn receive(
        self,
        conn: &mut AnyConnection,
        context: &Context<'_>,
    ) -> Result<(), Error> {
        let (sender, now) = (context.sender, context.now);
        if self.object.as_deref() != Some(sender.uri.as_str()) {
            return refuse(context, "only its own actor can move it");
        }
        if !moving::concerns_anybody(conn, sender.id)? {
            return Ok(());
        }
        let target = match self.target.filter(|_| self.was_read) {
            Some(target) => people::find_by_uri(conn, &target)?,
            None => None,
        };
        let Some(target) = target else {
            return refuse(context, "nobody is found at the new address");
        };
        if moving::moved(conn, &context.office.origin, sender, &target, now)? {
            Ok(())
        } else {
            refuse(
                context,
                "the new address does not say that it is the old one's",
            )
        }
    }
}

async fn concerns_anybody(data: &Data<Office>, sender: &Url) -> Result<bool, Error> {
    let uri = sender.to_string();
    data.database
        .read(move |conn| match people::find_by_uri(conn, &uri)? {
            Some(person) => Ok(moving::concerns_anybody(conn, person.id)?),
            None => Ok(false),
        })
        .await
}

/// Nothing is changed; the log says so once.
fn refuse(context: &Context<'_>, why: &str) -> Result<(), Error> {
    tracing::info!(
        from = context.sender.home(),
        "A Move changed nothing: {why}."
    );
    Ok(())
}
